/* SPDX-License-Identifier: EUPL-1.2 */
/* Why, what is presumed, what is missing, what to ask next; and the example of the design. */
#include <string.h>

#include "test_rules.h"

/* "benefit german p2.needy": the fields, those of other persons with their id. */
static const char *facts_words(struct arena *arena, const struct household *household,
                               const struct need_fact *fact, int n)
{
    const char *words = "";
    for (int i = 0; i < n; i++)
        words = arena_printf(arena, "%s%s%s%s%s", words, *words ? " " : "",
                             fact[i].person > 0 ? household->person[fact[i].person].id : "",
                             fact[i].person > 0 ? "." : "",
                             catalogue_field[fact[i].field].key);
    return words;
}

static void decide(const struct rule_set *set, const struct household *household,
                   struct arena *arena, struct decision *decision)
{
    struct decide_options options = {0};
    rules_decide(set, household, &options, arena, decision);
    rules_detail_all(set, household, arena, decision);
}

/* --- DESIGN, section 4 ------------------------------------------------------------------------ */

static const char design[] =
    "pack federal\n"
    "rule R-SPR-030a\n"
    "  need     integration_course\n"
    "  for      person\n"
    "  when     benefit has SGB2 and german < B1 and age >= 15\n"
    "  unless   ik_state in (PASSED, ENROLLED, PAPER_VALID) or work = APPRENTICE\n"
    "  then     OBLIGED by JC\n"
    "  product  \"Verpflichtung zur Teilnahme am Integrationskurs\"\n"
    "  basis    \"§ 44a Abs. 1 Satz 1 Nr. 2 AufenthG, § 6 Abs. 1 Satz 2 IntV\"\n"
    "  valid    2005-01-01 .. 2026-06-30\n"
    "  priority 3\n"
    "  bring    DOC_PASS DOC_BESCH\n"
    "  tell     family_name given_name birth_date title benefit german\n"
    "  source   GII V\n";

static const char *const design_person[] = {
    "role APPLICANT status AE_25_2_1 status_first_granted 2026-01-15 birth_date 1995-05-01 "
    "benefit SGB2 german A2 housing FLAT",
    "role CHILD birth_date 2024-09-10 care NONE",
    NULL,
};

START_TEST(the_example_of_the_design)
{
    struct arena *arena = arena_new();
    struct rule_set *set = set_of(design);
    struct household *household = household_of(arena, design_person);
    struct decision decision;
    decide(set, household, arena, &decision);
    ck_assert_int_eq(decision.n, 1);
    const struct result *result = &decision.result[0];
    ck_assert_int_eq(result->person, 0);
    ck_assert_int_eq(result->about, -1);
    ck_assert_int_eq(result->rule->outcome, OUTCOME_OBLIGED);
    ck_assert_int_eq(result->rule->agency_type, AGENCY_TYPE_JC);
    ck_assert(result->primary && result->certain && !result->conflict);
    ck_assert_str_eq(facts_words(arena, household, result->because, result->n_because),
                     "benefit german birth_date");
    ck_assert_str_eq(facts_words(arena, household, result->presumed, result->n_presumed),
                     "ik_state work");
    ck_assert_int_eq(result->n_missing, 0);
    ck_assert_int_eq(result->rule->n_bring, 2);
    ck_assert(!date_is_set(result->deadline));
    ck_assert_str_eq(decision.rules, rules_id(set));
    rules_free(set);
    arena_free(arena);
}
END_TEST

START_TEST(an_exception_blocks_when_it_is_true)
{
    static const struct { const char *work; int n; } row[] = {
        {"APPRENTICE", 0}, {"NONE", 1}, {"?", 1},
    };
    for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
        struct arena *arena = arena_new();
        struct rule_set *set = set_of(design);
        struct household *household = household_of(arena, design_person);
        struct decision decision;
        household_set(arena, household, 0, "work", row[i].work);
        decide(set, household, arena, &decision);
        ck_assert_int_eq(decision.n, row[i].n);
        rules_free(set);
        arena_free(arena);
    }
}
END_TEST

/* --- what is missing -------------------------------------------------------------------------- */

static const struct {
    const char *facts, *condition, *because, *missing;
} detail[] = {
    {"needy yes", "needy and german < B1 and age >= 15", "needy", "german birth_date"},
    {"needy yes", "needy and (uma and fit or orphan)", "needy", "orphan"},
    {"needy yes", "needy and not (uma and fit)", "needy", "uma"},
    {"needy yes", "needy and not (uma or fit)", "needy", "uma fit"},
    {"needy yes", "needy and title = AE_24", "needy", "status"},
    {"needy yes", "needy and nat_group = UA", "needy", "nationalities"},
    {"needy yes", "needy and five_years_registered", "needy", "registered_since loss_declared"},
    {"needy yes", "needy and months_in_de > 36", "needy", "entry_date"},
    {"needy yes uninterrupted_since 2023", "needy and months_in_de > 36", "needy",
     "uninterrupted_since"},
    {"needy yes birth_date 2008", "needy and age >= 18", "needy", "birth_date"},
    {"needy yes", "needy and today > entry_date + 1 year", "needy", "entry_date"},
    {"needy yes status AE_24", "needy and title = AE_24 and uma", "needy status", "uma"},
    {"needy yes status FIK_81_4 status_continues AE_24", "needy and title = AE_24 and uma",
     "needy status_continues", "uma"},
    {"needy yes pregnant yes", "needy and (health is not empty or uma)", "needy", "uma"},
    {"needy yes german A1", "needy and not german >= B1", "needy german", ""},
};

START_TEST(a_result_says_what_it_misses)
{
    struct arena *arena = arena_new();
    struct rule_set *set = set_of_conditions((const char *[]){detail[_i].condition, NULL});
    struct household *household = household_of(arena, (const char *[]){detail[_i].facts, NULL});
    struct decision decision;
    decide(set, household, arena, &decision);
    ck_assert_int_eq(decision.n, 1);
    const struct result *result = &decision.result[0];
    ck_assert_str_eq(facts_words(arena, household, result->because, result->n_because),
                     detail[_i].because);
    ck_assert_str_eq(facts_words(arena, household, result->missing, result->n_missing),
                     detail[_i].missing);
    rules_free(set);
    arena_free(arena);
}
END_TEST

START_TEST(a_quantifier_misses_facts_of_others)
{
    struct arena *arena = arena_new();
    struct rule_set *set = set_of_conditions(
        (const char *[]){"any own child (age < 3 and care = NONE and needy)", NULL});
    struct household *household = household_of(
        arena, (const char *[]){"role APPLICANT", "role CHILD birth_date 2025-01-01",
                                "role CHILD birth_date 2025-01-01 care NONE", NULL});
    struct decision decision;
    decide(set, household, arena, &decision);
    const struct result *result = find_result(&decision, 0, "W-0");
    ck_assert_ptr_nonnull(result);
    ck_assert(!result->certain);
    ck_assert_str_eq(facts_words(arena, household, result->missing, result->n_missing),
                     "p3.needy");
    rules_free(set);
    arena_free(arena);
}
END_TEST

START_TEST(the_question_that_settles_most_comes_first)
{
    struct arena *arena = arena_new();
    struct rule_set *set = set_of_conditions((const char *[]){
        "needy and uma and fit", "needy and fit", "needy and fit and orphan",
        "needy and (pregnant or acute or lid_passed)", NULL});
    struct household *household = household_of(arena, (const char *[]){"needy yes", NULL});
    struct decision decision;
    decide(set, household, arena, &decision);
    const struct need_fact *question;
    int n = rules_next(set, household, &decision, 0, arena, &question);
    const char *words = facts_words(arena, household, question, n);
    ck_assert_str_eq(words, "fit uma orphan lid_passed");
    rules_free(set);
    arena_free(arena);
}
END_TEST

/* --- rows ------------------------------------------------------------------------------------- */

static const char *row_words(struct arena *arena, const struct explain_row *row, int n)
{
    static const char *const truth[] = {"no", "maybe", "yes"};
    const char *words = "";
    for (int i = 0; i < n; i++)
        words = arena_printf(arena, "%s%d:%s:%s:%s:%s\n", words, row[i].depth,
                             row[i].field < 0 ? "" : catalogue_field[row[i].field].key,
                             row[i].operator_text, row[i].expected_text, truth[row[i].truth]);
    return words;
}

START_TEST(why_tells_the_tree)
{
    struct arena *arena = arena_new();
    struct rule_set *set = set_of(design);
    struct household *household = household_of(arena, design_person);
    struct decision decision;
    const struct explain_row *row;
    decide(set, household, arena, &decision);
    int n = rules_why(set, household, &decision.result[0], arena, &row);
    ck_assert_str_eq(row_words(arena, row, n),
                     "0:benefit:has:SGB2:yes\n"
                     "0:german:<::yes\n"
                     "0:age:>=::yes\n"
                     "0::or:ik_state in (PASSED, ENROLLED, PAPER_VALID) "
                     "or work = APPRENTICE:maybe\n"
                     "1:ik_state:in:PASSED, ENROLLED, PAPER_VALID:maybe\n"
                     "1:work:=::maybe\n"
                     "0::valid:2005-01-01 .. 2026-06-30:yes\n");
    ck_assert_int_eq(row[3].kind, EXPLAIN_EXCEPTION);
    ck_assert_int_eq(row[1].expected.code, catalogue_find_choice(SET_GERMAN, "B1", 2));
    ck_assert_int_eq(row[1].actual.code, catalogue_find_choice(SET_GERMAN, "A2", 2));
    rules_free(set);
    arena_free(arena);
}
END_TEST

START_TEST(why_not_tells_what_fails)
{
    struct arena *arena = arena_new();
    struct rule_set *set = set_of(design);
    struct household *household = household_of(arena, design_person);
    const struct explain_row *row;
    household_set(arena, household, 0, "german", "B2");
    household->as_of = (struct date){2026, 7, 1};
    household_derive(household);
    int n = rules_why_not(set, household, 0, NEED_INTEGRATION_COURSE, AGENCY_TYPE_JC, arena, &row);
    ck_assert_str_eq(row_words(arena, row, n), "0::valid:2005-01-01 .. 2026-06-30:no\n"
                                               "0:german:<::no\n");
    ck_assert_int_eq(
        rules_why_not(set, household, 0, NEED_INTEGRATION_COURSE, AGENCY_TYPE_ABH, arena, &row), 0);
    rules_free(set);
    arena_free(arena);
}
END_TEST

START_TEST(what_if_tries_other_values)
{
    struct arena *arena = arena_new();
    struct rule_set *set = set_of(design);
    struct household *household = household_of(arena, design_person);
    struct decision decision;
    const struct explain_row *row;
    decide(set, household, arena, &decision);
    int n = rules_what_if(set, household, &decision.result[0], arena, &row);
    ck_assert_str_eq(row_words(arena, row, n), "0:benefit:=:():no\n"
                                               "0:german:=:B1, B2, C1, C2:no\n"
                                               "0:birth_date:=:2011-03-03:no\n"
                                               "0:ik_state:=:PAPER_VALID, ENROLLED, PASSED:no\n"
                                               "0:work:=:APPRENTICE:no\n");
    rules_free(set);
    arena_free(arena);
}
END_TEST

TCase *case_explain(void)
{
    TCase *tcase = tcase_create("explain");
    tcase_add_test(tcase, the_example_of_the_design);
    tcase_add_test(tcase, an_exception_blocks_when_it_is_true);
    tcase_add_loop_test(tcase, a_result_says_what_it_misses, 0, sizeof detail / sizeof *detail);
    tcase_add_test(tcase, a_quantifier_misses_facts_of_others);
    tcase_add_test(tcase, the_question_that_settles_most_comes_first);
    tcase_add_test(tcase, why_tells_the_tree);
    tcase_add_test(tcase, why_not_tells_what_fails);
    tcase_add_test(tcase, what_if_tries_other_values);
    return tcase;
}
