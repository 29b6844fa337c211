/* SPDX-License-Identifier: EUPL-1.2 */
#include "core/ruling.h"

#include <string.h>

#include "core/catalogue.h"
#include "text/utf8.h"

enum {
    OPEN = RULING_ANSWERS,
    AGAINST = RULING_OVERRULES,
    DECIDES = RULING_ANSWERS | RULING_OVERRULES | RULING_CONFIRMS,
    ENDS = RULING_ENDS,
};

const struct ruling_reason ruling_reason[] = {
    {"term_met", N_("the open legal term is met in this case"), OPEN, false},
    {"term_not_met", N_("the open legal term is not met in this case"), OPEN, false},
    {"discretion", N_("discretion was exercised"), OPEN | AGAINST, false},
    {"papers", N_("papers that were shown prove it"), DECIDES, false},
    {"office_confirmed", N_("the office in charge has confirmed it"), DECIDES, false},
    {"offices_agreed", N_("the offices have agreed who acts"), DECIDES, false},
    {"court", N_("a court or a superior authority has decided it"), DECIDES | ENDS, false},
    {"hardship", N_("special hardship"), OPEN | AGAINST, false},
    {"abuse", N_("signs of abuse, checked by the office in charge"), OPEN | AGAINST, false},
    {"not_asked", N_("a circumstance that no question covers"), AGAINST, true},
    {"rule_wrong", N_("the rule is wrong or out of date"), AGAINST, true},
    {"changed", N_("the circumstances have changed"), ENDS, false},
    {"objection", N_("after an objection"), ENDS, false},
    {"mistake", N_("decided or entered by mistake"), ENDS, false},
    {"other", N_("another reason, in words"), DECIDES | ENDS, true},
    {"replaced", N_("decided anew"), 0, false}, /* written by the program alone */
};
const size_t ruling_reasons = sizeof ruling_reason / sizeof *ruling_reason;

int ruling_reason_find(const char *code)
{
    for (size_t i = 0; i < ruling_reasons; i++)
        if (!strcmp(ruling_reason[i].code, code))
            return (int)i;
    return -1;
}

enum ruling_kind ruling_kind_of(const struct ruling_choice *choice)
{
    if (choice->ends)
        return RULING_ENDS;
    if (choice->answered == OUTCOME_CLARIFY)
        return RULING_ANSWERS;
    return choice->outcome == choice->answered && choice->office == choice->answered_office
               ? RULING_CONFIRMS
               : RULING_OVERRULES;
}

static enum status wrong(struct error *error, const char *part)
{
    error_field(error, part);
    return INVALID;
}

static enum status check_answer(const struct ruling_choice *choice, struct error *error)
{
    bool none = choice->outcome == OUTCOME_NONE;
    if (choice->outcome < 0 || choice->outcome >= OUTCOME_COUNT ||
        choice->outcome == OUTCOME_CLARIFY) {
        error_set(error, INVALID, N_("expected what was decided: that it is open is no decision"));
        return wrong(error, "outcome");
    }
    if (choice->office >= AGENCY_TYPE_COUNT || (choice->office < 0 && !none)) {
        error_set(error, INVALID, N_("expected the office that acts"));
        return wrong(error, "office");
    }
    return OK;
}

/* One line: what stands in lists and receipts must not look like two of them. */
static bool is_one_line(const char *words)
{
    for (; *words; words++)
        if ((unsigned char)*words < ' ' || *words == 0x7f)
            return false;
    return true;
}

static enum status check_words(const char *words, struct error *error)
{
    size_t len = strlen(words);
    if (len <= RULING_WORDS && utf8_valid(words, len) && is_one_line(words))
        return OK;
    error_set(error, INVALID,
              len > RULING_WORDS ? N_("expected at most 1000 bytes of words")
                                 : N_("expected words in one line of UTF-8"));
    return wrong(error, "words");
}

enum status ruling_check(const struct ruling_choice *choice, struct error *error)
{
    const char *words = choice->words ? choice->words : "";
    int reason = choice->reason ? ruling_reason_find(choice->reason) : -1;
    if (!choice->ends && check_answer(choice, error) != OK)
        return INVALID;
    if (reason < 0 || !(ruling_reason[reason].kinds & ruling_kind_of(choice))) {
        error_set(error, INVALID, N_("expected a reason of the list that fits this decision"));
        return wrong(error, "reason");
    }
    if (ruling_reason[reason].words && !*words) {
        error_set(error, INVALID, N_("expected some words: this reason says nothing without them"));
        return wrong(error, "words");
    }
    return check_words(words, error);
}
