/* SPDX-License-Identifier: EUPL-1.2 */
/* Decisions: subjects, dates of validity, places, offices, hit policies, agreements, notices. */
#include <string.h>

#include "test_rules.h"

#define END "  basis \"b\"\n  valid always\n  priority 3\n  source GII V\n"
#define RULE(id, need, when, then) \
    "rule " id "\n  need " need "\n  for person\n  when " when "\n  then " then \
    "\n  product \"p\"\n"

struct table { /* a set, a household and what was decided */
    struct arena *arena;
    struct rule_set *set;
    struct household *household;
    struct directory directory;
    struct decision decision;
};

static void lay(struct table *table, const char *text, const char *const *person)
{
    *table = (struct table){.arena = arena_new(), .set = set_of(text)};
    table->household = household_of(table->arena, person);
}

static void decide(struct table *table)
{
    struct decide_options options = {.directory = table->directory.n ? &table->directory : NULL};
    household_derive(table->household);
    rules_decide(table->set, table->household, &options, table->arena, &table->decision);
}

static void clear(struct table *table)
{
    rules_free(table->set);
    arena_free(table->arena);
}

/* "R-1! R-2? R-3!* R-4!#": certain, possible, primary, in conflict; in the order of results. */
static const char *said(const struct table *table)
{
    const char *words = "";
    for (int i = 0; i < table->decision.n; i++) {
        const struct result *result = &table->decision.result[i];
        words = arena_printf(table->arena, "%s%s%s%s%s%s", words, *words ? " " : "",
                             result->rule->id, result->certain ? "!" : "?",
                             result->primary ? "*" : "", result->conflict ? "#" : "");
    }
    return words;
}

/* --- hit policies ----------------------------------------------------------------------------- */

#define COURSE "integration_course"
static const char best[] =
    "pack t\n"
    RULE("B-1", COURSE, "benefit has SGB2", "OBLIGED by JC") END
    RULE("B-2", COURSE, "custody", "OBLIGED by ABH") END
    RULE("B-3", COURSE, "needy", "ENTITLED by ABH") END
    RULE("B-4", COURSE, "needy and uma", "OBLIGED by ALB") END
    RULE("B-5", COURSE, "orphan", "OBLIGED by JC") END
    "rule B-6\n  need " COURSE "\n  for person\n  when abuse\n  then NONE\n  instead \"i\"\n" END;

#define AGREEMENT(id, act, when, valid) \
    "agreement " id "\n  need " COURSE "\n  between ABH JC\n  prefer " act "\n" when \
    "  basis \"b\"\n  valid " valid "\n  source SEED V2\n"

static const struct {
    const char *more, *facts, *wanted;
} best_row[] = {
    {"", "benefit SGB2 needy yes", "B-1!* B-3! B-4?"},
    {"", "needy yes", "B-3!* B-4?"},
    {"", "abuse yes", "B-6!*"},
    {"", "needy yes abuse yes uma no", "B-3!* B-6!"},
    {"", "benefit SGB2 orphan yes", "B-1!* B-5!"}, /* one office, two rules: no conflict */
    {"", "benefit SGB2 custody yes", "B-1!# B-2!#"},
    {AGREEMENT("A-1", "JC", "", "always"), "benefit SGB2 custody yes", "B-1!* B-2!"},
    {AGREEMENT("A-1", "ABH", "", "always"), "benefit SGB2 custody yes", "B-2!* B-1!"},
    {AGREEMENT("A-1", "JC", "", "prepared"), "benefit SGB2 custody yes", "B-1!# B-2!#"},
    {AGREEMENT("A-1", "JC", "", ".. 2026-03-01"), "benefit SGB2 custody yes", "B-1!# B-2!#"},
    {AGREEMENT("A-1", "JC", "", "2026-03-02 .."), "benefit SGB2 custody yes", "B-1!* B-2!"},
    {AGREEMENT("A-1", "JC", "  when fit\n", "always"), "benefit SGB2 custody yes",
     "B-1!# B-2!#"},
    {AGREEMENT("A-1", "JC", "  when fit\n", "always"), "benefit SGB2 custody yes fit yes",
     "B-1!* B-2!"},
    {AGREEMENT("A-1", "JC", "", "always") AGREEMENT("A-2", "ABH", "", "always"),
     "benefit SGB2 custody yes", "B-1!# B-2!#"},
    {AGREEMENT("A-1", "JC", "", "always"), "benefit SGB2 custody yes needy yes uma yes",
     "B-1!# B-4!# B-2! B-3!"}, /* a third office is not of the agreement */
};

START_TEST(best_takes_the_strongest)
{
    struct table table;
    struct arena *texts = arena_new();
    lay(&table, arena_printf(texts, "%s%s", best, best_row[_i].more),
        (const char *[]){best_row[_i].facts, NULL});
    decide(&table);
    ck_assert_str_eq(said(&table), best_row[_i].wanted);
    clear(&table);
    arena_free(texts);
}
END_TEST

static const char ladder[] =
    "pack t\n"
    RULE("L-30", "livelihood", "needy and fit", "ENTITLED by SOZ") "  step 30\n" END
    RULE("L-10", "livelihood", "uma", "ENTITLED by JA") "  step 10\n" END
    RULE("L-20a", "livelihood", "needy", "ENTITLED by JC") "  step 20\n" END
    RULE("L-20b", "livelihood", "needy and custody", "REFER by MBE") "  step 20\n" END
    RULE("L-15", "livelihood", "needy and orphan", "ENTITLED by ALB") "  step 15\n" END;

static const struct {
    const char *facts, *wanted;
} ladder_row[] = {
    {"uma yes needy yes fit yes", "L-10!*"},
    {"orphan no needy yes fit yes", "L-20a!* L-20b?"},
    {"needy yes fit yes", "L-15? L-20a? L-20b?"}, /* a higher step is possible */
    {"orphan yes needy yes", "L-15!*"},
    {"needy no", ""},
};

START_TEST(a_ladder_ends_where_a_step_holds)
{
    struct table table;
    lay(&table, ladder, (const char *[]){ladder_row[_i].facts, NULL});
    decide(&table);
    ck_assert_str_eq(said(&table), ladder_row[_i].wanted);
    clear(&table);
}
END_TEST

START_TEST(collected_results_stand_beside_each_other)
{
    struct table table;
    lay(&table,
        "pack t\n" RULE("C-1", "counselling", "needy", "REFER by MBE") END
        RULE("C-2", "counselling", "needy", "REFER by JMD") END
        RULE("C-3", "counselling", "needy", "ENTITLED by FI") END,
        (const char *[]){"needy yes", NULL});
    decide(&table);
    ck_assert_str_eq(said(&table), "C-3! C-1! C-2!");
    clear(&table);
}
END_TEST

/* --- dates, places, subjects ------------------------------------------------------------------ */

static const struct {
    const char *valid, *judged;
    struct date as_of, applied;
    bool holds;
} day[] = {
    {"2026-03-02 .. 2026-06-30", "", {2026, 3, 1}, {0}, false},
    {"2026-03-02 .. 2026-06-30", "", {2026, 3, 2}, {0}, true},
    {"2026-03-02 .. 2026-06-30", "", {2026, 6, 30}, {0}, true},
    {"2026-03-02 .. 2026-06-30", "", {2026, 7, 1}, {0}, false},
    {".. 2026-06-30", "", {1999, 1, 1}, {0}, true},
    {"2026-03-02 ..", "", {2099, 1, 1}, {0}, true},
    {"always", "", {2026, 3, 2}, {0}, true},
    {"prepared", "", {2026, 3, 2}, {0}, false},
    {".. 2026-06-30", "  judged by application\n", {2026, 7, 1}, {2026, 6, 30}, true},
    {".. 2026-06-30", "  judged by application\n", {2026, 7, 1}, {2026, 7, 1}, false},
    {".. 2026-06-30", "  judged by application\n", {2026, 6, 30}, {0}, true},
    {".. 2026-06-30", "", {2026, 7, 1}, {2026, 6, 30}, false},
};

START_TEST(a_rule_holds_on_its_days)
{
    struct table table;
    struct arena *texts = arena_new();
    lay(&table, arena_printf(texts,
                             "pack t\n" RULE("D-1", "counselling", "needy", "REFER by MBE")
                             "%s  basis \"b\"\n  valid %s\n  priority 3\n  source GII V\n",
                             day[_i].judged, day[_i].valid),
        (const char *[]){"needy yes", NULL});
    table.household->as_of = day[_i].as_of;
    table.household->applied[NEED_COUNSELLING] = day[_i].applied;
    decide(&table);
    ck_assert_int_eq(table.decision.n, day[_i].holds);
    clear(&table);
    arena_free(texts);
}
END_TEST

START_TEST(the_day_of_the_application_is_today)
{
    struct table table;
    lay(&table,
        "pack t\n" RULE("D-1", "counselling", "age < 18", "REFER by JMD")
        "  judged by application\n  deadline today + 1 month\n" END
        RULE("D-2", "counselling", "age < 18", "REFER by MBE") END,
        (const char *[]){"birth_date 2008-03-01", NULL});
    table.household->applied[NEED_COUNSELLING] = (struct date){2026, 2, 28};
    decide(&table);
    ck_assert_str_eq(said(&table), "D-1!");
    ck_assert(date_equal(table.decision.result[0].deadline, (struct date){2026, 3, 28}));
    clear(&table);
}
END_TEST

static const char places[] =
    "pack federal\n" RULE("P-1", "counselling", "needy", "REFER by MBE") END
    "pack nrw\n  level state\n  land NORDRHEIN_WESTFALEN\n"
    RULE("P-2", "counselling", "needy", "REFER by KI") END
    "pack rheine\n  level local\n  place 05566076\nparam card = yes\n"
    RULE("P-3", "counselling", "needy", "REFER by FI") END
    "pack muenster\n  level local\n  place 05515000\nparam card = no\n"
    RULE("P-4", "counselling", "needy", "REFER by VOL") END
    "pack federal\n" RULE("P-5", "counselling", "needy and param card", "REFER by ALB") END;

static const struct {
    const char *facts, *wanted;
} place_row[] = {
    {"needy yes place 05566076", "P-1! P-2! P-3! P-5!"},
    {"needy yes place 05515000", "P-1! P-2! P-4!"},
    {"needy yes place 05566084", "P-1! P-2! P-5?"},
    {"needy yes place 09162000", "P-1! P-5?"},
    {"needy yes land BAYERN", "P-1! P-5?"},
    {"needy yes", "P-1! P-2! P-3! P-4! P-5!"},
};

START_TEST(a_pack_speaks_at_its_place)
{
    struct table table;
    lay(&table, places, (const char *[]){place_row[_i].facts, NULL});
    decide(&table);
    ck_assert_str_eq(said(&table), place_row[_i].wanted);
    clear(&table);
}
END_TEST

#define FOR(id, need, who, when) "rule " id "\n  need " need "\n  for " who "\n  when " when \
    "\n  then REFER by MBE\n  product \"p\"\n" END
static const char subjects[] =
    "pack t\n" FOR("S-1", "counselling", "person", "needy")
    FOR("S-2", "counselling", "child", "needy") FOR("S-3", "counselling", "adult", "needy")
    FOR("S-4", "recognition", "qual", "level = VOC and needy")
    FOR("S-5", "housing", "household", "any member (needy) and not any member (uma)");

static const struct {
    const char *facts, *wanted;
} subject_row[] = {
    {"role APPLICANT needy yes birth_date 1990-01-01 uma no", "S-1! S-3! S-5!"},
    {"role APPLICANT needy yes birth_date 2010-01-01 uma no", "S-1! S-2! S-5!"},
    {"role APPLICANT needy yes birth_date 2008 uma no", "S-1! S-2? S-3? S-5!"},
    {"role APPLICANT needy yes", "S-1! S-3! S-5?"},
    {"role CHILD needy yes", "S-1! S-2! S-5?"},
    {"role CHILD needy yes birth_date 2000-01-01", "S-1! S-3! S-5?"},
    {"role APPLICANT needy yes level VOC uma yes", "S-4!* S-1! S-3!"},
};

START_TEST(a_rule_is_for_somebody)
{
    struct table table;
    lay(&table, subjects, (const char *[]){subject_row[_i].facts, NULL});
    decide(&table);
    ck_assert_str_eq(said(&table), subject_row[_i].wanted);
    clear(&table);
}
END_TEST

START_TEST(results_name_the_qualification)
{
    struct table table;
    lay(&table, subjects, (const char *[]){"needy yes level VOC", NULL});
    struct person *person = table.household->person;
    struct qual *qual = arena_array(table.arena, struct qual, 2);
    qual[0] = qual[1] = person->qual[0];
    person->qual = qual;
    person->n_quals = 2;
    decide(&table);
    const struct result *result = find_result(&table.decision, 0, "S-4");
    ck_assert_ptr_nonnull(result);
    ck_assert_int_eq(result[0].about, 0); /* as household_of made it */
    ck_assert_int_eq(result[1].about, 1);
    ck_assert_ptr_eq(result[1].rule, result[0].rule);
    clear(&table);
}
END_TEST

/* --- offices ---------------------------------------------------------------------------------- */

static const char offices[] =
    "id\ttypes\tneeds\tplace\tname\taddress\tphone\temail\tweb\thours\tnote\tvalid_from\tvalid_to"
    "\tsource\tconfidence\n"
    "AG-1\tMBE\t\t05566076\tRheine\t\t\t\t\t\t\t\t\ts\tV\n"
    "AG-2\tMBE\t\t05515000\tMünster\t\t\t\t\t\t\t\t\ts\tV\n";

START_TEST(residence_duty_decides_the_office)
{
    static const struct { const char *facts, *agency; } row[] = {
        {"needy yes", "AG-1"},
        {"needy yes place 05515000", "AG-2"},
        {"needy yes place 05515000 duty_place 05566076", "AG-1"},
        {"needy yes place 09162000", NULL},
        {"needy yes place 05566076 duty_place 05515000 residence_duty P12A_LOCAL", "AG-2"},
        {"needy yes place 05566076 duty_place 05515000 residence_duty P60_ASYLG", "AG-2"},
        {"needy yes place 05566076 duty_place 05515000 residence_duty P61_1D", "AG-2"},
        {"needy yes place 05566076 duty_place 05515000 residence_duty P24_ASSIGNED", "AG-2"},
        {"needy yes place 05566076 duty_place 05515000 housing AE", "AG-2"},
        /* a duty that has ended, one for the Land inside of it, one for another Land */
        {"needy yes place 05566076 duty_place 05515000 residence_duty NONE", "AG-1"},
        {"needy yes place 05566076 duty_land NORDRHEIN_WESTFALEN residence_duty P12A_LAND", "AG-1"},
        {"needy yes place 05566076 duty_place 05515000 residence_duty P12A_LAND", "AG-1"},
        {"needy yes place 05566076 duty_land BAYERN residence_duty P12A_LAND", NULL},
        {"needy yes duty_land BAYERN residence_duty P12A_LAND", NULL},
        {"needy yes duty_land NORDRHEIN_WESTFALEN residence_duty P12A_LAND", "AG-1"},
        {"needy yes land BAYERN", NULL},
        /* who moved without permission belongs to the place of the duty, known or not */
        {"needy yes place 05566076 duty_place 05515000 residence_duty P12A_LOCAL"
         " moved_without_permission yes", "AG-2"},
        {"needy yes place 05566076 residence_duty P12A_LOCAL moved_without_permission yes", NULL},
        {"needy yes place 05566076 residence_duty P12A_LOCAL moved_without_permission no", "AG-1"},
    };
    for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
        struct table table;
        struct error error = {0};
        lay(&table, "pack t\n" RULE("O-1", "counselling", "needy", "REFER by MBE") END,
            (const char *[]){row[i].facts, NULL});
        ck_assert_msg(directory_read(table.arena, offices, strlen(offices), &table.directory,
                                     &error) == OK, "%s %s", error.message, error.arg[0]);
        table.directory.home = "05566076";
        decide(&table);
        ck_assert_int_eq(table.decision.n, 1);
        const struct agency *agency = table.decision.result[0].agency;
        ck_assert_int_eq(agency != NULL, row[i].agency != NULL);
        if (agency)
            ck_assert_str_eq(agency->id, row[i].agency);
        clear(&table);
    }
}
END_TEST

/* A pack speaks for where somebody has to live, not for where the household is. */
START_TEST(residence_duty_decides_the_pack)
{
    static const char text[] =
        "pack t\n  level state\n  land NORDRHEIN_WESTFALEN\n"
        RULE("O-1", "counselling", "needy", "REFER by MBE") END
        "pack r\n  level local\n  place 05566076\nparam card = yes\n"
        RULE("O-2", "counselling", "needy", "REFER by MBE") END
        "pack b\n  level state\n  land BAYERN\n"
        RULE("O-3", "counselling", "needy", "REFER by MBE") END
        "pack f\n" RULE("O-4", "counselling", "needy and param card", "REFER by MBE") END;
    static const struct { const char *facts, *wanted; } row[] = {
        {"needy yes place 05566076", "O-1! O-2! O-4!"},
        {"needy yes place 05566076 duty_land BAYERN residence_duty P12A_LAND", "O-3! O-4?"},
        {"needy yes place 09162000 duty_place 05566076", "O-1! O-2! O-4!"},
        {"needy yes place 05566076 duty_place 05515000", "O-1! O-4?"},
        {"needy yes place 05566076 residence_duty P61_1D moved_without_permission yes",
         "O-1! O-4?"},
        {"needy yes place 05566076 duty_land BAYERN residence_duty NONE", "O-1! O-2! O-4!"},
    };
    for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
        struct table table;
        lay(&table, text, (const char *[]){row[i].facts, NULL});
        decide(&table);
        ck_assert_msg(!strcmp(said(&table), row[i].wanted), "%s: %s", row[i].facts, said(&table));
        clear(&table);
    }
}
END_TEST

/* --- order, deadlines, notices ---------------------------------------------------------------- */

START_TEST(results_come_in_the_order_of_work)
{
    struct table table;
    lay(&table,
        "pack t\n" FOR("O-4", "housing", "household", "any member (needy)")
        RULE("O-2", "counselling", "needy", "REFER by MBE") END
        RULE("O-1", "registration", "needy", "REFER by MELD")
        "  basis \"b\"\n  valid always\n  priority 1\n  source GII V\n",
        (const char *[]){"needy yes", "needy yes", NULL});
    decide(&table);
    ck_assert_str_eq(said(&table), "O-1! O-2! O-1! O-2! O-4!");
    ck_assert_int_eq(table.decision.result[2].person, 1);
    ck_assert_int_eq(table.decision.result[4].person, EVERYBODY);
    clear(&table);
}
END_TEST

START_TEST(a_deadline_is_a_day_or_not_known)
{
    static const struct { const char *until; struct date deadline; } row[] = {
        {"needy yes status_valid_until 2026-05-31", {2026, 4, 30}},
        {"needy yes status_valid_until 2026-05", {0}},
        {"needy yes", {0}},
    };
    for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
        struct table table;
        lay(&table, "pack t\n" RULE("D-1", "counselling", "needy", "REFER by MBE")
            "  deadline status_valid_until - 1 month\n" END, (const char *[]){row[i].until, NULL});
        decide(&table);
        ck_assert(date_equal(table.decision.result[0].deadline, row[i].deadline));
        clear(&table);
    }
}
END_TEST

START_TEST(notices_follow_from_results)
{
    static const char text[] =
        "pack t\n" RULE("R-1", "counselling", "needy and uma", "REFER by MBE") END
        "notice N-1\n  for person\n  when result R-1\n  text \"t\"\n" END
        "notice N-2\n  for household\n  when result R-1\n  text \"t\"\n" END
        "notice N-3\n  for person\n  when result R-1 and fit\n  text \"t\"\n" END;
    static const struct { const char *facts, *wanted; } row[] = {
        {"needy yes uma yes", "N-1! N-3? N-2!"},
        {"needy yes", "N-1? N-3? N-2?"},
        {"needy no", ""},
        {"needy yes uma yes fit no", "N-1! N-2!"},
    };
    for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
        struct table table;
        const char *words = "";
        lay(&table, text, (const char *[]){row[i].facts, NULL});
        decide(&table);
        for (int n = 0; n < table.decision.n_notices; n++)
            words = arena_printf(table.arena, "%s%s%s%s", words, *words ? " " : "",
                                 table.decision.notice[n].rule,
                                 table.decision.notice[n].certain ? "!" : "?");
        ck_assert_str_eq(words, row[i].wanted);
        clear(&table);
    }
}
END_TEST

TCase *case_decide(void)
{
    TCase *tcase = tcase_create("decide");
    tcase_add_loop_test(tcase, best_takes_the_strongest, 0, sizeof best_row / sizeof *best_row);
    tcase_add_loop_test(tcase, a_ladder_ends_where_a_step_holds, 0,
                        sizeof ladder_row / sizeof *ladder_row);
    tcase_add_test(tcase, collected_results_stand_beside_each_other);
    tcase_add_loop_test(tcase, a_rule_holds_on_its_days, 0, sizeof day / sizeof *day);
    tcase_add_test(tcase, the_day_of_the_application_is_today);
    tcase_add_loop_test(tcase, a_pack_speaks_at_its_place, 0,
                        sizeof place_row / sizeof *place_row);
    tcase_add_loop_test(tcase, a_rule_is_for_somebody, 0,
                        sizeof subject_row / sizeof *subject_row);
    tcase_add_test(tcase, results_name_the_qualification);
    tcase_add_test(tcase, residence_duty_decides_the_office);
    tcase_add_test(tcase, residence_duty_decides_the_pack);
    tcase_add_test(tcase, results_come_in_the_order_of_work);
    tcase_add_test(tcase, a_deadline_is_a_day_or_not_known);
    tcase_add_test(tcase, notices_follow_from_results);
    return tcase;
}
