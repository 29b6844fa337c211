/* SPDX-License-Identifier: EUPL-1.2 */
/* Facts that cannot all be right, and the second pass over what the first one came to. */
#include <string.h>

#include "test_rules.h"

#define END "  basis \"b\"\n  valid always\n  priority 3\n  source GII V\n"
#define RULE(id, need, subject, when, then) \
    "rule " id "\n  need " need "\n  for " subject "\n  when " when "\n  then " then \
    "\n  product \"p\"\n" END
#define DOUBT(id, subject, when, doubts) \
    "contradiction " id "\n  for " subject "\n  when " when "\n" doubts \
    "  text \"t\"\n  valid always\n  source LOGIK V\n"

struct table {
    struct arena *arena;
    struct rule_set *set;
    struct household *household;
    struct decision decision;
};

static void lay(struct table *table, const char *text, const char *const *person)
{
    struct decide_options options = {0};
    *table = (struct table){.arena = arena_new(), .set = set_of(text)};
    table->household = household_of(table->arena, person);
    rules_decide(table->set, table->household, &options, table->arena, &table->decision);
    rules_detail_all(table->set, table->household, table->arena, &table->decision);
}

static void clear(struct table *table)
{
    rules_free(table->set);
    arena_free(table->arena);
}

static const char *fact_words(struct arena *arena, const struct need_fact *fact, int n)
{
    const char *words = "";
    for (int i = 0; i < n; i++)
        words = arena_printf(arena, "%s%s%d.%s", words, i ? "," : "", fact[i].person + 1,
                             catalogue_field[fact[i].field].key);
    return words;
}

/* "W-1@1 unknown 1.benefit": who, how it was treated, which facts; then the results. */
static const char *said(const struct table *table)
{
    const char *words = "";
    for (int i = 0; i < table->decision.n_notices; i++) {
        const struct notice *notice = &table->decision.notice[i];
        const char *how = !notice->contradiction ? "-" : notice->doubted ? "unknown" : "given";
        words = arena_printf(table->arena, "%s%s@%d %s %s; ", words, notice->rule,
                             notice->person + 1, how,
                             fact_words(table->arena, notice->fact, notice->n_facts));
    }
    for (int i = 0; i < table->decision.n; i++) {
        const struct result *result = &table->decision.result[i];
        words = arena_printf(table->arena, "%s%s%s(%s) ", words, result->rule->id,
                             result->certain ? "!" : "?",
                             fact_words(table->arena, result->missing, result->n_missing));
    }
    return words;
}

/* --- what contradicts ------------------------------------------------------------------------- */

#define COURSE \
    RULE("R-1", "counselling", "person", "benefit has SGB2 and german < B1", "REFER by MBE")
#define BOTH "benefit has SGB2 and benefit has ASYLBLG_3"

static const struct {
    const char *text, *facts, *wanted;
} one_row[] = {
    {COURSE DOUBT("W-1", "person", BOTH, "  doubts benefit\n"),
     "benefit SGB2,ASYLBLG_3 german A2", "W-1@1 unknown 1.benefit; R-1?(1.benefit) "},
    {COURSE DOUBT("W-1", "person", BOTH, "  doubts benefit\n"), "benefit SGB2 german A2",
     "R-1!() "},
    {COURSE DOUBT("W-1", "person", BOTH, ""), "benefit SGB2,ASYLBLG_3 german A2",
     "W-1@1 given 1.benefit; R-1!() "},
    /* what is merely possible contradicts nothing */
    {COURSE DOUBT("W-1", "person", BOTH " and age > 3", "  doubts benefit\n"),
     "benefit SGB2,ASYLBLG_3 german A2", "R-1!() "},
    /* an exception that is known to be true takes it away; one that may be does not */
    {DOUBT("W-1", "person", "needy and uma", "  unless orphan\n"),
     "needy yes uma yes orphan yes", ""},
    {DOUBT("W-1", "person", "needy and uma", "  unless orphan\n"), "needy yes uma yes",
     "W-1@1 given 1.needy,1.uma; "},
    /* only what was said is in doubt */
    {DOUBT("W-1", "person", "needy and uma", "  doubts needy fit\n"), "needy yes uma yes",
     "W-1@1 unknown 1.needy; "},
    /* what was worked out is worked out anew: the group follows from the nationality again */
    {RULE("R-1", "counselling", "person", "nat_group = THIRD", "REFER by MBE")
     DOUBT("W-1", "person", "nationalities has any (SYR) and nat_group = DE",
           "  doubts nat_group\n"),
     "nationalities SYR nat_group DE", "W-1@1 unknown 1.nat_group; R-1!() "},
    {RULE("R-1", "counselling", "person", "age >= 18 and needy", "REFER by MBE")
     DOUBT("W-1", "person", "birth_date > 2020-01-01 and work = PENSION",
           "  doubts birth_date\n"),
     "birth_date 1800-01-01 work PENSION needy yes", "R-1!() "},
    {RULE("R-1", "counselling", "person", "age < 18 and needy", "REFER by MBE")
     DOUBT("W-1", "person", "birth_date > 2020-01-01 and work = PENSION",
           "  doubts birth_date\n"),
     "birth_date 2021-01-01 work PENSION needy yes",
     "W-1@1 unknown 1.birth_date; R-1?(1.birth_date) "},
    /* of the household, of a qualification */
    {DOUBT("W-1", "household", "rent and housing = ROOFLESS", "  doubts rent\n"),
     "rent yes housing ROOFLESS", "W-1@0 unknown 0.rent; "},
    {RULE("R-1", "recognition", "qual", "profession = NURSE and regulated", "REFER by IQ")
     DOUBT("W-1", "qual", "profession = NURSE and regulated = no", "  doubts regulated\n"),
     "level VOC profession NURSE regulated no", "W-1@1 unknown 1.regulated; R-1!() "},
    /* on its days, at its place */
    {"contradiction W-1\n  for person\n  when needy\n  text \"t\"\n  valid .. 2026-03-01\n"
     "  source LOGIK V\n", "needy yes", ""},
    {"pack b\n  level state\n  land BAYERN\n" DOUBT("W-1", "person", "needy", ""),
     "needy yes place 05566076", ""},
    /* contradictions come before notices */
    {"notice N-1\n  for person\n  when needy\n  text \"t\"\n" END
     DOUBT("W-1", "person", "needy", ""), "needy yes", "W-1@1 given 1.needy; N-1@1 - ; "},
};

START_TEST(facts_in_doubt_are_unknown)
{
    struct table table;
    struct arena *arena = arena_new();
    lay(&table, arena_printf(arena, "pack t\n%s", one_row[_i].text),
        (const char *[]){one_row[_i].facts, NULL});
    ck_assert_str_eq(said(&table), one_row[_i].wanted);
    ck_assert_int_eq(table.decision.household == table.household,
                     !strstr(one_row[_i].wanted, "unknown"));
    clear(&table);
    arena_free(arena);
}
END_TEST

/* The household that was given stays as it was: the clerk sees what was typed. */
START_TEST(the_household_itself_is_left_alone)
{
    struct table table;
    lay(&table, "pack t\n" DOUBT("W-1", "person", BOTH, "  doubts benefit\n"),
        (const char *[]){"benefit SGB2,ASYLBLG_3", NULL});
    ck_assert_int_eq(table.household->person[0].fact[FIELD_BENEFIT].state, KNOWN);
    ck_assert_int_eq(table.decision.household->person[0].fact[FIELD_BENEFIT].state, UNKNOWN);
    clear(&table);
}
END_TEST

/* --- one person and another ------------------------------------------------------------------- */

static const struct {
    const char *parent, *child, *wanted;
} kin_row[] = {
    {"role APPLICANT birth_date 1995-05-01", "role CHILD birth_date 2010-01-01", ""},
    {"role APPLICANT birth_date 1995-05-01", "role CHILD birth_date 1990-01-01",
     "W-1@2 unknown 2.birth_date; "},
    {"role APPLICANT birth_date 1995-05-01", "role CHILD birth_date 2007-05-01", ""},
    {"role APPLICANT birth_date 1995-05-02", "role CHILD birth_date 2007-05-01",
     "W-1@2 unknown 2.birth_date; "},
    {"role APPLICANT birth_date 1995", "role CHILD birth_date 2007", ""},
    {"role APPLICANT", "role CHILD birth_date 1990-01-01", ""},
    {"role APPLICANT birth_date 1995-05-01", "role OTHER birth_date 1990-01-01", ""},
};

START_TEST(a_person_is_compared_with_another)
{
    struct table table;
    lay(&table,
        "pack t\n" DOUBT("W-1", "person", "any parent (birth_date + 12 years > self.birth_date)",
                         "  doubts birth_date\n"),
        (const char *[]){kin_row[_i].parent, kin_row[_i].child, NULL});
    ck_assert_str_eq(said(&table), kin_row[_i].wanted);
    clear(&table);
}
END_TEST

/* The same question has another answer for each of those who ask it, and "why" shows both sides. */
START_TEST(self_is_who_is_judged)
{
    static const char text[] =
        "pack t\n"
        RULE("R-1", "counselling", "person",
             "any member (birth_date < self.birth_date and any member (age = 40))",
             "REFER by MBE")
        RULE("R-2", "counselling", "person", "any parent (german > self.german)", "REFER by MBE");
    struct table table;
    const struct explain_row *row;
    lay(&table, text,
        (const char *[]){"role APPLICANT birth_date 1986-01-01 german A1",
                         "role CHILD birth_date 1990-01-01 german B1",
                         "role CHILD birth_date 2015-01-01 german A0", NULL});
    ck_assert_str_eq(said(&table), "R-1!() R-2!() "); /* nobody is older than the first */
    ck_assert_int_eq(table.decision.result[0].person, 2);
    ck_assert_str_eq(fact_words(table.arena, table.decision.result[1].because,
                                table.decision.result[1].n_because), "1.german,3.german");
    ck_assert_int_gt(rules_why(table.set, table.household, &table.decision.result[1], table.arena,
                               &row), 1);
    ck_assert_str_eq(row[1].expected_text, "german > self.german");
    clear(&table);
}
END_TEST

/* --- why -------------------------------------------------------------------------------------- */

START_TEST(why_names_the_contradiction)
{
    struct table table;
    const struct explain_row *row, *doubt = NULL;
    lay(&table, "pack t\n" COURSE DOUBT("W-1", "person", BOTH, "  doubts benefit\n"),
        (const char *[]){"benefit SGB2,ASYLBLG_3 german A2", NULL});
    int n = rules_why(table.set, table.household, &table.decision.result[0], table.arena, &row);
    for (int i = 0; i < n; i++)
        if (row[i].kind == EXPLAIN_DOUBT)
            doubt = &row[i];
    ck_assert_ptr_nonnull(doubt);
    ck_assert_int_eq(doubt->field, FIELD_BENEFIT);
    ck_assert_int_eq(doubt->actual.state, KNOWN); /* what was said */
    ck_assert_str_eq(doubt->expected_text, "W-1");
    ck_assert_int_eq(row[0].actual.state, UNKNOWN); /* what it counted as */
    clear(&table);
}
END_TEST

/* --- the second pass -------------------------------------------------------------------------- */

static const char offices[] =
    "pack t\n"
    RULE("R-1", "counselling", "person", "needy", "REFER by MBE")
    RULE("R-2", "debts", "household", "debts", "REFER by SDB")
    RULE("R-3", "counselling", "person", "uma and needy", "ENTITLED by JA")
    RULE("R-4", "counselling", "person", "custody and uma", "CLARIFY by KI")
    RULE("C-3", "case_management", "household", "offices >= 3", "REFER by KIM")
    RULE("C-1", "case_management", "household", "offices = 1 and rent", "REFER by KIM")
    RULE("C-0", "case_management", "household", "rent", "REFER by MBE")
    "notice N-1\n  for household\n  when offices >= 2 and result R-1\n  text \"t\"\n" END;

static const struct {
    const char *first, *second, *wanted;
} office_row[] = {
    {"needy yes rent no", "", "N-1@0 - ; R-1!() R-3?(1.uma) "}, /* one or two: N-1 is possible */
    /* an office counts once, whoever goes there */
    {"needy yes uma no", "needy yes uma no", "R-1!() R-1!() C-1?(0.rent) "},
    /* the household's own count, CLARIFY and what comes of the second pass do not */
    {"needy yes uma yes debts yes custody no", "", "N-1@0 - ; R-3!() R-1!() R-2!() C-3!() "},
    {"needy yes uma no debts yes", "custody yes uma yes needy no",
     "N-1@0 - ; R-1!() R-4!() R-2!() "},
    {"needy yes debts yes", "", "N-1@0 - ; R-1!() R-3?(1.uma) R-2!() "}, /* 2 or 3: not known */
    /* an office of the household's first pass, and one need's answers of both passes */
    {"rent yes", "", "C-1!() C-0!() "},
    {"rent yes needy yes", "", "N-1@0 - ; R-1!() R-3?(1.uma) C-0!() C-1?() "},
};

START_TEST(offices_are_counted_after_the_first_pass)
{
    struct table table;
    lay(&table, offices, (const char *[]){office_row[_i].first, office_row[_i].second, NULL});
    ck_assert_str_eq(said(&table), office_row[_i].wanted);
    clear(&table);
}
END_TEST

START_TEST(why_counts_the_offices)
{
    struct table table;
    const struct explain_row *row;
    lay(&table, offices, (const char *[]){"needy yes uma yes debts yes", NULL});
    const struct result *result = find_result(&table.decision, EVERYBODY, "C-3");
    rules_why(table.set, table.household, result, table.arena, &row);
    ck_assert_str_eq(row->operator_text, "offices");
    ck_assert_str_eq(row->expected_text, ">= 3");
    ck_assert_int_eq(row->truth, YES);
    ck_assert_int_eq(row->actual.lo, 300);
    clear(&table);
}
END_TEST

TCase *case_contradict(void)
{
    TCase *tcase = tcase_create("contradict");
    tcase_add_loop_test(tcase, facts_in_doubt_are_unknown, 0, sizeof one_row / sizeof *one_row);
    tcase_add_test(tcase, the_household_itself_is_left_alone);
    tcase_add_loop_test(tcase, a_person_is_compared_with_another, 0,
                        sizeof kin_row / sizeof *kin_row);
    tcase_add_test(tcase, self_is_who_is_judged);
    tcase_add_test(tcase, why_names_the_contradiction);
    tcase_add_loop_test(tcase, offices_are_counted_after_the_first_pass, 0,
                        sizeof office_row / sizeof *office_row);
    tcase_add_test(tcase, why_counts_the_offices);
    return tcase;
}
