/* SPDX-License-Identifier: EUPL-1.2 */
/* A human decides what the rules leave open, or otherwise than they say. */
#include "test_work_law.h"

#include <string.h>

static const char open_rule[] = LAW_RULE("Besondere Integrationsbedürftigkeit klären");
const char law_other_rule[] = LAW_RULE("Einzelfall klären");

struct work *law_clerk;

void law_import(const char *text)
{
    struct work *author = house_session("autor");
    ck_ok(work_import_rules(author, "open.rules", text, strlen(text), &house.error));
    work_close(author);
    work_close(law_clerk);
    law_clerk = house_session("demir");
}

void law_open(void)
{
    law_clerk = NULL;
    law_import(open_rule);
}

void law_close(void)
{
    work_close(law_clerk);
    law_clerk = NULL;
}

const struct result *law_result(struct work *work, struct intake *intake, const char *rule)
{
    struct decision *decision = arena_alloc(house.arena, sizeof *decision);
    ck_ok(work_decide(work, house.arena, &intake->household, decision, &house.error));
    for (int i = 0; i < decision->n; i++)
        if (!strcmp(decision->result[i].rule->id, rule))
            return &decision->result[i];
    ck_abort_msg("no result of %s", rule);
}

struct ruling_wish law_wish(struct intake *intake)
{
    return (struct ruling_wish){.result = law_result(law_clerk, intake, "R-OPEN-001"),
                                .outcome = OUTCOME_ENTITLED, .office = AGENCY_TYPE_JC,
                                .reason = "term_met", .words = "Bescheid lag vor."};
}

int64_t law_decide(struct intake *intake)
{
    struct ruling_wish wish = law_wish(intake);
    int64_t id = 0;
    ck_ok(work_ruling_make(law_clerk, intake, &wish, &id, &house.error));
    return id;
}

static const struct ruling *ruling_here(struct intake *intake)
{
    const struct ruling *ruling = NULL;
    int n = 0;
    ck_ok(work_rulings_here(law_clerk, house.arena, &intake->household, &ruling, &n, &house.error));
    const struct result *result = law_result(law_clerk, intake, "R-OPEN-001");
    return work_ruling_of(ruling, n, &intake->household, result);
}

/* --- Rulings --------------------------------------------------------------------------------- */

START_TEST(what_a_person_decided_stands_and_goes_to_the_chosen_office)
{
    struct intake intake = house_intake(law_clerk);
    ck_assert_ptr_null(ruling_here(&intake));
    int64_t version = intake.version, id = law_decide(&intake);
    ck_assert_int_eq(intake.version, version + 1);
    const struct ruling *ruling = ruling_here(&intake);
    ck_assert_int_eq(ruling->id, id);
    ck_assert_int_eq(ruling->state, RULING_HOLDS);
    ck_assert_int_eq(ruling->answered, OUTCOME_CLARIFY);
    ck_assert_int_eq(ruling->outcome, OUTCOME_ENTITLED);
    ck_assert_str_eq(ruling->made_by, "demir");
    ck_assert_str_eq(ruling->words, "Bescheid lag vor.");
    /* Sent, it goes where the person decided, with the decision as its ground. */
    struct sending sending;
    const struct result *result = law_result(law_clerk, &intake, "R-OPEN-001");
    ck_ok(work_preview(law_clerk, house.arena, &intake, result, &sending, &house.error));
    ck_assert_ptr_null(sending.refusal);
    ck_assert_str_eq(sending.agency->id, "AG-06");
    int64_t sent = 0;
    ck_ok(work_send(law_clerk, &intake, &sending, &sent, &house.error));
    struct referral referral = house_look(house.jc, sent);
    ck_assert_str_eq(referral.rule, "R-OPEN-001");
    ck_assert_int_eq(referral.ruled_outcome, OUTCOME_ENTITLED);
    ck_assert_str_eq(referral.ruled_reason, "term_met");
    ck_assert_str_eq(referral.ruled_by, "demir");
    ck_assert_int_eq(referral.ruled_at, NOON);
    /* What a rule tells the immigration office is not told another one. */
    ck_assert_ptr_null(strstr(referral.facts, "german"));
    ck_assert_ptr_nonnull(strstr(referral.facts, "family_name"));
    ck_assert_int_eq(house_number("SELECT count(*) FROM decision WHERE rulings LIKE "
                                  "'%\"rule\":\"R-OPEN-001\",\"outcome\":\"ENTITLED\"%'"), 1);
    ck_assert_int_eq(house_number("SELECT count(*) FROM audit WHERE deed = 'ruling make' AND "
                                  "detail LIKE 'R-OPEN-001 CLARIFY ABH -> ENTITLED JC term_met'"),
                     1);
}
END_TEST

START_TEST(it_counts_until_the_words_of_the_rule_change)
{
    struct intake intake = house_intake(law_clerk), later;
    int64_t id = law_decide(&intake);
    ck_ok(work_intake_finish(law_clerk, &intake, &house.error));
    ck_ok(work_intake_follow(law_clerk, house.arena, intake.id, &later, &house.error));
    ck_assert_int_eq(ruling_here(&later)->id, id); /* a later conversation finds it */
    law_import("# Another heading.\n" LAW_RULE("Besondere Integrationsbedürftigkeit klären"));
    ck_assert_int_eq(ruling_here(&later)->state, RULING_HOLDS);
    law_import(law_other_rule);
    ck_assert_int_eq(ruling_here(&later)->state, RULING_AGAIN);
    struct sending sending;
    ck_ok(work_preview(law_clerk, house.arena, &later, law_result(law_clerk, &later, "R-OPEN-001"),
                       &sending, &house.error));
    ck_assert_ptr_null(sending.ruling);
    ck_assert_str_eq(sending.agency->id, "AG-02");
    ck_assert_int_ne(law_decide(&later), id); /* decided again, the old one ends */
    ck_assert_int_eq(ruling_here(&later)->state, RULING_HOLDS);
    ck_assert_int_eq(house_number("SELECT count(*) FROM ruling WHERE ended_reason = 'replaced'"),
                     1);
}
END_TEST

START_TEST(it_ends_on_its_last_day_or_when_it_is_taken_back)
{
    struct intake intake = house_intake(law_clerk);
    struct ruling_wish wish = law_wish(&intake);
    wish.until = (struct date){2026, 11, 30};
    int64_t id = 0;
    ck_ok(work_ruling_make(law_clerk, &intake, &wish, &id, &house.error));
    house.now += INT64_C(8) * 86400;
    ck_assert_int_eq(ruling_here(&intake)->state, RULING_LAPSED);
    house.now = NOON;
    ck_refused(INVALID, work_ruling_end(law_clerk, &intake, id, "term_met", "", &house.error));
    ck_refused(INVALID, work_ruling_end(law_clerk, &intake, id, "other", "", &house.error));
    ck_ok(work_ruling_end(law_clerk, &intake, id, "mistake", "", &house.error));
    ck_assert_ptr_null(ruling_here(&intake));
    ck_refused(CONFLICT, work_ruling_end(law_clerk, &intake, id, "mistake", "", &house.error));
    struct intake stranger = house_intake(law_clerk);
    ck_refused(NOT_FOUND, work_ruling_end(law_clerk, &stranger, id, "mistake", "", &house.error));
}
END_TEST

START_TEST(a_need_that_was_decided_away_opens_again_when_that_is_taken_back)
{
    static const char open[] = "SELECT count(*) FROM need WHERE need = 'orientation_course' AND "
                               "state = 'open'";
    struct intake intake = house_intake(law_clerk);
    struct ruling_wish wish = law_wish(&intake);
    wish.outcome = OUTCOME_NONE;
    wish.office = -1;
    wish.reason = "term_not_met";
    int64_t id = 0;
    ck_assert_int_eq(house_number(open), 1);
    ck_ok(work_ruling_make(law_clerk, &intake, &wish, &id, &house.error));
    ck_assert_int_eq(house_number(open), 0);
    house_say(law_clerk, &intake, 0, FIELD_GERMAN, "B1"); /* other facts do not bring it back */
    ck_assert_int_eq(house_number(open), 0);
    ck_ok(work_ruling_end(law_clerk, &intake, id, "objection", "", &house.error));
    ck_assert_int_eq(house_number(open), 1);
}
END_TEST

START_TEST(a_clear_rule_can_be_decided_otherwise)
{
    struct intake intake = house_intake(law_clerk);
    struct ruling_wish wish = {.result = law_result(law_clerk, &intake, "R-TEST-001"),
                               .outcome = OUTCOME_MAY_APPLY, .office = AGENCY_TYPE_ABH,
                               .reason = "offices_agreed", .words = ""};
    int64_t id = 0;
    ck_ok(work_ruling_make(law_clerk, &intake, &wish, &id, &house.error));
    wish = (struct ruling_wish){.result = law_result(law_clerk, &intake, "R-TEST-002"),
                                .outcome = OUTCOME_ENTITLED, .office = AGENCY_TYPE_JA,
                                .reason = "office_confirmed", .words = NULL};
    ck_ok(work_ruling_make(law_clerk, &intake, &wish, &id, &house.error));
    law_decide(&intake);
    struct ruling line[4];
    int n = 0;
    ck_ok(work_rulings(house.boss, house.arena, "", NULL, line, 2, &n, &house.error));
    ck_assert_int_eq(n, 2);
    ck_assert_str_eq(line[0].rule, "R-OPEN-001");
    ck_ok(work_rulings(house.boss, house.arena, "", &line[1], line, 2, &n, &house.error));
    ck_assert_int_eq(n, 1);
    ck_assert_str_eq(line[0].rule, "R-TEST-001");
    ck_ok(work_rulings(house.boss, house.arena, "R-TEST-002", NULL, line, 4, &n, &house.error));
    ck_assert_int_eq(n, 1);
    const struct ruling_count *count = NULL;
    ck_ok(work_ruling_counts(house.boss, house.arena, &count, &n, &house.error));
    ck_assert_int_eq(n, 3);
    for (int i = 0; i < n; i++)
        ck_assert_int_eq(count[i].otherwise, !strcmp(count[i].rule, "R-TEST-001"));
    ck_refused(DENIED, work_rulings(law_clerk, house.arena, "", NULL, line, 4, &n, &house.error));
}
END_TEST

static const struct {
    const char *name;
    int outcome, office;
    const char *reason, *words;
    struct date until;
} bad_wish[] = {
    {"open is no decision", OUTCOME_CLARIFY, AGENCY_TYPE_ABH, "discretion", "", {0}},
    {"no office", OUTCOME_ENTITLED, -1, "term_met", "", {0}},
    {"no reason", OUTCOME_ENTITLED, AGENCY_TYPE_JC, NULL, "", {0}},
    {"no such reason", OUTCOME_ENTITLED, AGENCY_TYPE_JC, "because", "", {0}},
    {"a reason for taking back", OUTCOME_ENTITLED, AGENCY_TYPE_JC, "changed", "", {0}},
    {"a reason of the program", OUTCOME_ENTITLED, AGENCY_TYPE_JC, "replaced", "", {0}},
    {"a reason that wants words", OUTCOME_ENTITLED, AGENCY_TYPE_JC, "other", "", {0}},
    {"words that are no text", OUTCOME_ENTITLED, AGENCY_TYPE_JC, "other", "\xff\xfe", {0}},
    {"words in two lines", OUTCOME_ENTITLED, AGENCY_TYPE_JC, "other", "a\nb", {0}},
    {"a day that is over", OUTCOME_ENTITLED, AGENCY_TYPE_JC, "term_met", "", {2026, 11, 22}},
    {"a month", OUTCOME_ENTITLED, AGENCY_TYPE_JC, "term_met", "", {2026, 12, 0}},
};

START_TEST(what_is_no_decision_is_refused_and_changes_nothing)
{
    struct intake intake = house_intake(law_clerk);
    int64_t before = house_number("SELECT count(*) FROM audit"), id = 0;
    struct ruling_wish wish = law_wish(&intake);
    wish.outcome = bad_wish[_i].outcome;
    wish.office = bad_wish[_i].office;
    wish.reason = bad_wish[_i].reason;
    wish.words = bad_wish[_i].words;
    wish.until = bad_wish[_i].until;
    enum status status = work_ruling_make(law_clerk, &intake, &wish, &id, &house.error);
    ck_assert_msg(status == INVALID && house.error.message, "%s: %d", bad_wish[_i].name,
                  (int)status);
    ck_assert_int_eq(house_number("SELECT count(*) FROM audit"), before);
    ck_assert_int_eq(house_number("SELECT count(*) FROM decision"), 0);
}
END_TEST

START_TEST(words_are_measured)
{
    static char words[RULING_WORDS + 2];
    struct intake intake = house_intake(law_clerk);
    struct ruling_wish wish = law_wish(&intake);
    int64_t id = 0;
    memset(words, 'x', sizeof words - 1);
    wish.words = words;
    ck_refused(INVALID, work_ruling_make(law_clerk, &intake, &wish, &id, &house.error));
    words[RULING_WORDS] = '\0';
    ck_ok(work_ruling_make(law_clerk, &intake, &wish, &id, &house.error));
}
END_TEST

START_TEST(nobody_decides_on_what_another_has_on_the_desk_or_what_is_gone)
{
    struct intake intake = house_intake(law_clerk), old = intake;
    struct ruling_wish wish = law_wish(&intake);
    int64_t id = 0;
    house_say(law_clerk, &intake, 0, FIELD_GERMAN, "B1");
    ck_refused(CONFLICT, work_ruling_make(law_clerk, &old, &wish, &id, &house.error));
    house_say(law_clerk, &intake, 0, FIELD_NEEDY, "NO");
    ck_refused(CONFLICT, work_ruling_make(law_clerk, &intake, &wish, &id, &house.error));
    int child;
    ck_ok(work_person_add(law_clerk, house.arena, &intake, ROLE_CHILD, &child, &house.error));
    house_say(law_clerk, &intake, child, FIELD_NEEDY, "YES");
    wish.result = law_result(law_clerk, &intake, "R-OPEN-001");
    ck_assert_int_eq(wish.result->person, child);
    ck_ok(work_ruling_make(law_clerk, &intake, &wish, &id, &house.error));
    ck_refused(CONFLICT,
               work_person_remove(law_clerk, house.arena, &intake, child, &house.error));
}
END_TEST

Suite *suite_rulings(void)
{
    Suite *suite = suite_create("rulings");
    TCase *rulings = tcase_create("rulings");
    house_for(rulings);
    tcase_add_checked_fixture(rulings, law_open, law_close);
    tcase_add_test(rulings, what_a_person_decided_stands_and_goes_to_the_chosen_office);
    tcase_add_test(rulings, it_counts_until_the_words_of_the_rule_change);
    tcase_add_test(rulings, it_ends_on_its_last_day_or_when_it_is_taken_back);
    tcase_add_test(rulings, a_need_that_was_decided_away_opens_again_when_that_is_taken_back);
    tcase_add_test(rulings, a_clear_rule_can_be_decided_otherwise);
    tcase_add_loop_test(rulings, what_is_no_decision_is_refused_and_changes_nothing, 0,
                        (int)(sizeof bad_wish / sizeof *bad_wish));
    tcase_add_test(rulings, words_are_measured);
    tcase_add_test(rulings, nobody_decides_on_what_another_has_on_the_desk_or_what_is_gone);
    suite_add_tcase(suite, rulings);
    return suite;
}
