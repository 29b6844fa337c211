/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules/cases.h"

#include <string.h>

#include "rules/cases_read.h"

struct running {
    const struct rule_set *set;
    const struct typical_case *typical;
    struct decision decision;
    struct arena *arena;
    struct cases_report *report;
};

/* --- what came -------------------------------------------------------------------------------- */

static const char *result_words(struct arena *arena, const struct result *result)
{
    int type = result->rule->agency_type;
    const char *agency = result->agency ? result->agency->id : NULL;
    return arena_printf(arena, "%s%s%s %s%s%s%s%s%s",
                        catalogue_outcome[result->rule->outcome].code, type < 0 ? "" : " ",
                        type < 0 ? "" : catalogue_agency_type[type].code, result->rule->id,
                        agency ? " at " : "", agency ? agency : "",
                        result->certain ? "" : " (possible)", result->primary ? " (primary)" : "",
                        result->conflict ? " (conflict)" : "");
}

/* Notices and contradictions are said, results are given. */
static bool is_said(const struct expectation *wanted)
{
    return wanted->wish == WISH_NOTICE || wanted->wish == WISH_CONSISTENT;
}

static const char *what_came(const struct running *running, const struct expectation *wanted)
{
    const char *words = "";
    const struct decision *decision = &running->decision;
    if (is_said(wanted)) {
        for (int i = 0; i < decision->n_notices; i++)
            if (decision->notice[i].person == wanted->person)
                words = arena_printf(running->arena, "%s%s%s", words, *words ? ", " : "",
                                     decision->notice[i].rule);
        return words;
    }
    for (int i = 0; i < decision->n; i++) {
        const struct result *result = &decision->result[i];
        if (result->person == wanted->person && result->rule->need == wanted->need)
            words = arena_printf(running->arena, "%s%s%s", words, *words ? ", " : "",
                                 result_words(running->arena, result));
    }
    return words;
}

/* --- what was wanted -------------------------------------------------------------------------- */

static bool has_rank(const struct result *result, enum wish wish)
{
    switch (wish) {
    case WISH_CERTAIN: return result->certain;
    case WISH_POSSIBLE: return !result->certain;
    case WISH_PRIMARY: return result->primary;
    case WISH_CONFLICT: return result->conflict;
    case WISH_NEVER:
    case WISH_NOTICE:
    case WISH_CONSISTENT: return true;
    }
    return false;
}

static bool answers(const struct result *result, const struct expectation *wanted)
{
    const struct rule_info *rule = result->rule;
    return result->person == wanted->person && rule->need == wanted->need &&
           has_rank(result, wanted->wish) &&
           (wanted->outcome < 0 || rule->outcome == wanted->outcome) &&
           (wanted->agency_type < 0 || rule->agency_type == wanted->agency_type) &&
           (!wanted->rule[0] || !strcmp(rule->id, wanted->rule)) &&
           (!wanted->agency ||
            !strcmp(result->agency ? result->agency->id : "", wanted->agency));
}

static bool says(const struct notice *notice, const struct expectation *wanted)
{
    return notice->person == wanted->person &&
           (wanted->wish == WISH_CONSISTENT ? notice->contradiction
                                            : !strcmp(notice->rule, wanted->rule));
}

static bool is_there(const struct running *running, const struct expectation *wanted)
{
    const struct decision *decision = &running->decision;
    for (int i = 0; is_said(wanted) && i < decision->n_notices; i++)
        if (says(&decision->notice[i], wanted))
            return true;
    if (is_said(wanted))
        return false;
    for (int i = 0; i < decision->n; i++)
        if (answers(&decision->result[i], wanted))
            return true;
    return false;
}

static void check_expectation(const struct running *running, const struct expectation *wanted)
{
    struct cases_report *report = running->report;
    report->expectations++;
    if (is_there(running, wanted) !=
        (wanted->wish == WISH_NEVER || wanted->wish == WISH_CONSISTENT))
        return;
    report->failures++;
    struct case_failure failure = {running->typical->name, wanted->line, wanted->words,
                                   what_came(running, wanted),
                                   case_words(&running->typical->household, wanted->person,
                                              running->arena),
                                   wanted->wish == WISH_NEVER};
    if (report->failed)
        report->failed(report->context, &failure);
}

static void mark_reached(const struct running *running)
{
    for (int i = 0; running->report->reached && i < running->decision.n; i++)
        for (int r = 0; r < running->set->n_rules; r++)
            if (running->decision.result[i].rule == &running->set->rule[r]->info)
                running->report->reached[r / 64] |= UINT64_C(1) << (r % 64);
}

static bool has_result(const struct running *running, const struct rule *rule, int person)
{
    for (int i = 0; i < running->decision.n; i++)
        if (running->decision.result[i].rule == &rule->info &&
            running->decision.result[i].person == person)
            return true;
    return false;
}

/* The rules of the need that might have answered that day and did not. */
static void mark_held_back(const struct running *running, const struct expectation *wanted)
{
    int32_t day = date_first_day(running->typical->household.as_of);
    for (int r = 0; r < running->set->n_rules; r++) {
        const struct rule *rule = running->set->rule[r];
        if (rule->info.need == wanted->need && !rule->info.prepared &&
            rule->info.valid_from <= day && day <= rule->info.valid_to &&
            !has_result(running, rule, wanted->person))
            running->report->held_back[r / 64] |= UINT64_C(1) << (r % 64);
    }
}

static void run_case(struct running *running, const struct directory *directory,
                     struct typical_case *typical)
{
    struct decide_options options = {.directory = directory};
    household_relate(&typical->household);
    household_derive(&typical->household);
    rules_decide(running->set, &typical->household, &options, running->arena,
                 &running->decision);
    running->typical = typical;
    running->report->cases++;
    mark_reached(running);
    for (int i = 0; i < typical->n; i++)
        check_expectation(running, &typical->expectation[i]);
    for (int i = 0; i < typical->n && running->report->held_back; i++)
        if (typical->expectation[i].wish != WISH_NOTICE)
            mark_held_back(running, &typical->expectation[i]);
}

enum status cases_run(const struct rule_set *rules, const struct directory *directory,
                      const char *text, size_t len, struct cases_report *report,
                      struct error *error)
{
    struct arena *arena = arena_new();
    struct running running = {.set = rules, .arena = arena, .report = report};
    struct lexer lexer;
    lex_init(&lexer, text, len, error);
    while (lexer.token.kind != TOKEN_END) {
        struct typical_case typical;
        case_read(rules, &lexer, arena, &typical);
        if (lexer.status == OK)
            run_case(&running, directory, &typical);
        arena_clear(arena);
    }
    arena_free(arena);
    return lexer.status;
}
