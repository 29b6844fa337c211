/* SPDX-License-Identifier: EUPL-1.2 */
/* The analyser on single rules: what can never hold, what does nothing; gaps, dates, offices, and
 * the tables of what somebody has accepted. */
#include <stdio.h>
#include <string.h>

#include "test_rules_analyse.h"

#define ASK(id, when) RULE(id, "counselling", "REFER by MBE", when, "valid always")
#define DATED(id, when, valid) RULE(id, "counselling", "REFER by MBE", when, valid)

/* --- never and always ------------------------------------------------------------------------- */

START_TEST(contradictions_are_errors)
{
    static const char *const when[] = {
        "pack t\n" ASK("R-1", "age < 10 and age >= 18"),
        "pack t\n" ASK("R-1", "title = AE_25_1 and status = AG_55"),
        "pack t\n" ASK("R-1", "benefit is empty and benefit has SGB2"),
        "pack t\n" ASK("R-1", "german is not known and german < B1"),
        "pack t\n" ASK("R-1", "birth_date >= 2020-01-01 and today < 2026-01-01 and age >= 18"),
        "pack t\n" ASK("R-1", "entry_date > today - 3 months and months_since(entry_date) >= 4"),
        "pack t\n" ASK("R-1", "any own child (age < 3) and not any own child (age < 3)"),
    };
    for (size_t i = 0; i < sizeof when / sizeof *when; i++)
        ck_assert_msg(count_of(when[i], FINDING_IMPOSSIBLE) == 1, "%s", when[i]);
    ck_assert_int_eq(finding_weight(FINDING_IMPOSSIBLE), WEIGHT_ERROR);
}
END_TEST

START_TEST(what_is_rare_or_far_off_is_possible)
{
    static const char *const when[] = {
        "pack t\n" ASK("R-1", "birth_date >= 2020-01-01 and age >= 18"), /* from 2038 on */
        "pack t\n" ASK("R-1", "pension_age_reached and age < 67"),
        "pack t\n" ASK("R-1", "status in FIK_ALL and title = AE_25_1"),
        "pack t\n" ASK("R-1", "months_in_de >= 48 and months_in_de <= 48"),
        "pack t\n" ASK("R-1", "five_years_registered and age < 6"),
        "pack t\n" ASK("R-1", "any own child (age < 3) and not any own child (age < 1)"),
    };
    for (size_t i = 0; i < sizeof when / sizeof *when; i++) {
        ck_assert_msg(count_of(when[i], FINDING_IMPOSSIBLE) == 0, "%s", when[i]);
        ck_assert_msg(count_of(when[i], FINDING_NEVER) == 0, "%s", when[i]);
    }
}
END_TEST

START_TEST(exceptions_and_dates_may_leave_nobody)
{
    static const char *const text[] = {
        "pack t\n" ASK("R-1", "needy and age >= 18\n  unless needy or uma"),
        "pack t\n" DATED("R-1", "needy and today >= 2021-01-01", "valid .. 2020-12-31"),
        "pack t\n" DATED("R-1", "birth_date >= 2020-01-01 and age >= 18", "valid .. 2030-12-31"),
    };
    for (size_t i = 0; i < sizeof text / sizeof *text; i++) {
        ck_assert_msg(count_of(text[i], FINDING_NEVER) == 1, "%s", text[i]);
        ck_assert_msg(count_of(text[i], FINDING_IMPOSSIBLE) == 0, "%s", text[i]);
    }
    ck_assert_int_eq(count_of("pack t\n" ASK("R-1", "needy\n  unless uma"), FINDING_NEVER), 0);
}
END_TEST

START_TEST(what_is_never_false_is_an_error)
{
    ck_assert_int_eq(count_of("pack t\n" ASK("R-1", "german < B1 or german >= A1"),
                              FINDING_ALWAYS), 1);
    ck_assert_int_eq(count_of("pack t\n" ASK("R-1", "german < B1 or german >= B2"),
                              FINDING_ALWAYS), 0);
}
END_TEST

/* --- parts ------------------------------------------------------------------------------------ */

static const struct rule_finding *only_part(const struct analysed *analysed,
                                            enum finding_kind kind, const char *part)
{
    const struct rule_finding *finding = found(analysed, kind, NULL, NULL);
    ck_assert_int_eq(analysed->analysis.count[kind], 1);
    ck_assert_ptr_nonnull(finding);
    ck_assert_str_eq(finding->part, part);
    return finding;
}

START_TEST(an_alternative_may_be_dead)
{
    struct analysed analysed =
        analyse("pack t\n" ASK("R-1", "age >= 18 and (needy or age < 14 and uma)"), NULL);
    const struct rule_finding *finding =
        only_part(&analysed, FINDING_DEAD_PART, "age < 14 and uma");
    ck_assert_int_eq(finding->text, 1);
    ck_assert_int_eq(finding->line, 5);
    ck_assert_int_eq(finding->column, 32);
    analysed_free(&analysed);
    analysed = analyse("pack t\n" ASK("R-1", "age >= 18\n  unless needy or age < 14"), NULL);
    only_part(&analysed, FINDING_DEAD_PART, "age < 14");
    analysed_free(&analysed);
}
END_TEST

START_TEST(a_condition_may_be_idle)
{
    struct analysed analysed = analyse(
        "pack t\n" ASK("R-1", "age >= 18 and needy and not (age < 16)"), NULL);
    only_part(&analysed, FINDING_IDLE_PART, "not (age < 16)");
    analysed_free(&analysed);
    analysed = analyse("pack t\ndefine d = needy or needy and uma\n" ASK("R-1", "d"), NULL);
    only_part(&analysed, FINDING_IDLE_PART, "needy and uma");
    analysed_free(&analysed);
}
END_TEST

START_TEST(what_keeps_a_rule_from_being_possible_is_not_idle)
{
    static const char *const text[] = {
        "pack t\n" ASK("R-1", "uma is known and uma"),
        "pack t\n" ASK("R-1", "needy and not (age < 15)\n  unless age is not known"),
        "pack t\n" ASK("R-1", "needy or uma"),
    };
    for (size_t i = 0; i < sizeof text / sizeof *text; i++) {
        ck_assert_msg(count_of(text[i], FINDING_IDLE_PART) == 0, "%s", text[i]);
        ck_assert_msg(count_of(text[i], FINDING_DEAD_PART) == 0, "%s", text[i]);
    }
}
END_TEST

/* --- gaps ------------------------------------------------------------------------------------- */

static struct analyse_options with_gapless(const struct gapless *gapless)
{
    return (struct analyse_options){.day = date_first_day((struct date){2026, 3, 2}), .soon = 90,
                                    .gapless = gapless, .n_gapless = 1};
}

#define SCHOOL(id, when) RULE(id, "school", "ENTITLED by KI", when, "valid always")

START_TEST(a_gap_is_shown_as_somebody)
{
    static const struct gapless gapless = {"school", "age >= 6 and age < 18", "s"};
    struct analyse_options options = with_gapless(&gapless);
    struct analysed analysed = analyse("pack t\n" SCHOOL("R-1", "age >= 6 and age < 16")
                                       SCHOOL("R-2", "age >= 16 and needy and german < B1"),
                                       &options);
    const struct rule_finding *finding = found(&analysed, FINDING_GAP, NULL, NULL);
    ck_assert_ptr_nonnull(finding);
    ck_assert_int_eq(finding->need, NEED_SCHOOL);
    const struct fact *fact = finding->example->person[0].fact;
    ck_assert_int_ge(fact[FIELD_AGE].lo, 1600);
    ck_assert_int_lt(fact[FIELD_AGE].hi, 1800);
    /* one of the two that keep R-2 away is known, and nothing else */
    ck_assert((fact[FIELD_NEEDY].state == KNOWN) != (fact[FIELD_GERMAN].state == KNOWN));
    ck_assert_int_eq(fact[FIELD_STATUS].state, NOT_ASKED);
    analysed_free(&analysed);
}
END_TEST

START_TEST(a_closed_ladder_has_no_gap)
{
    static const struct gapless gapless = {"school", "age >= 6 and age < 18", "s"};
    struct analyse_options options = with_gapless(&gapless);
    struct analysed analysed = analyse("pack t\n" SCHOOL("R-1", "age < 16")
                                       SCHOOL("R-2", "age >= 16"), &options);
    ck_assert_int_eq(analysed.analysis.count[FINDING_GAP], 0);
    ck_assert_int_eq(analysed.analysis.unconfirmed, 0);
    analysed_free(&analysed);
}
END_TEST

START_TEST(a_wrong_condition_is_named)
{
    static const struct gapless wrong[] = {{"school", "age >=", "s"}, {"holidays", "needy", "s"}};
    struct rule_set *set = rules_new();
    struct arena *arena = arena_new();
    struct error error = {0};
    ck_assert_int_eq(rules_add(set, "pack t\n" SCHOOL("R-1", "needy"),
                               strlen("pack t\n" SCHOOL("R-1", "needy")), &error), OK);
    ck_assert_int_eq(rules_finish(set, &error), OK);
    for (int i = 0; i < 2; i++) {
        struct analyse_options options = with_gapless(&wrong[i]);
        struct analysis analysis;
        error_clear(&error);
        ck_assert_int_eq(rules_analyse(set, &options, arena, &analysis, &error), INVALID);
        ck_assert_str_eq(error.arg[0], i ? wrong[i].need : wrong[i].when);
    }
    rules_free(set);
    arena_free(arena);
}
END_TEST

/* --- dates, offices --------------------------------------------------------------------------- */

START_TEST(dates_that_run_out_are_named)
{
    struct analysed analysed = analyse(
        "pack t\n" DATED("R-1", "needy", "valid .. 2025-12-31")
        DATED("R-2", "needy and uma", "valid .. 2026-04-30")
        DATED("R-3", "needy and not uma", "valid always\n  review 2026-05-01")
        DATED("R-4", "uma", "valid prepared") DATED("R-5", "abuse", "valid .. 2026-12-31"), NULL);
    const struct rule_finding *lapsing = found(&analysed, FINDING_LAPSING, "R-2", NULL);
    ck_assert_ptr_nonnull(found(&analysed, FINDING_LAPSED, "R-1", NULL));
    ck_assert_ptr_nonnull(lapsing);
    ck_assert_int_eq(lapsing->day, date_first_day((struct date){2026, 4, 30}));
    ck_assert_ptr_nonnull(found(&analysed, FINDING_REVIEW, "R-3", NULL));
    ck_assert_ptr_nonnull(found(&analysed, FINDING_PREPARED, "R-4", NULL));
    ck_assert_int_eq(analysed.analysis.count[FINDING_LAPSING], 1);
    ck_assert_int_eq(analysed.analysis.count[FINDING_DOUBTFUL], 0);
    analysed_free(&analysed);
}
END_TEST

START_TEST(a_family_may_leave_a_hole)
{
    struct analysed analysed = analyse(
        "pack t\n" DATED("R-1a", "needy", "valid .. 2024-12-31")
        DATED("R-1b", "needy", "valid 2025-01-01 .. 2025-06-30")
        DATED("R-1c", "needy", "valid 2025-07-15 .."), NULL);
    const struct rule_finding *finding = found(&analysed, FINDING_HOLE, NULL, NULL);
    ck_assert_int_eq(analysed.analysis.count[FINDING_HOLE], 1);
    ck_assert_str_eq(finding->rule->id, "R-1b");
    ck_assert_int_eq(finding->next, date_first_day((struct date){2025, 7, 15}));
    analysed_free(&analysed);
}
END_TEST

START_TEST(a_family_may_overlap)
{
    static const char first[] = "pack t\n" DATED("R-1a", "needy", "valid .. 2025-01-31");
    char text[2000];
    snprintf(text, sizeof text, "%s%s", first,
             DATED("R-1b", "needy", "valid 2025-01-01 ..\n  note \"n\""));
    ck_assert_int_eq(count_of(text, FINDING_DUPLICATE), 1);
    char *product = strstr(text + sizeof first - 1, "\"p\"");
    product[1] = 'q';
    ck_assert_int_eq(count_of(text, FINDING_DUPLICATE), 0);
    ck_assert_int_eq(count_of(text, FINDING_BOTH), 1);
}
END_TEST

START_TEST(offices_nobody_is_and_nobody_names)
{
    static const char table[] =
        "id\ttypes\tneeds\tplace\tname\taddress\tphone\temail\tweb\thours\tnote\tvalid_from\t"
        "valid_to\tsource\tconfidence\n"
        "AG-1\tMBE\t\t05566076\tMBE\t\t\t\t\t\t\t\t\tGII\tV\n"
        "AG-2\tJMD\t\t05566076\tJMD\t\t\t\t\t\t\t\t\tGII\tV\n";
    struct arena *arena = arena_new();
    struct directory directory = {0};
    struct error error = {0};
    ck_assert_msg(directory_read(arena, table, sizeof table - 1, &directory, &error) == OK,
                  "%s %s", error.message, error.arg[0]);
    struct analyse_options options = {.day = date_first_day((struct date){2026, 3, 2}),
                                      .soon = 90, .directory = &directory};
    struct analysed analysed = analyse(
        "pack t\n" ASK("R-1", "needy")
        RULE("R-2", "counselling", "REFER by IQ", "uma", "valid always"), &options);
    const struct rule_finding *idle = found(&analysed, FINDING_IDLE_TYPE, NULL, NULL);
    ck_assert_ptr_nonnull(found(&analysed, FINDING_NO_OFFICE, "R-2", NULL));
    ck_assert_int_eq(analysed.analysis.count[FINDING_NO_OFFICE], 1);
    ck_assert_ptr_nonnull(idle);
    ck_assert_str_eq(catalogue_agency_type[idle->agency_type].code, "JMD");
    analysed_free(&analysed);
    arena_free(arena);
}
END_TEST

/* --- what is accepted ------------------------------------------------------------------------- */

START_TEST(an_accepted_finding_does_not_nag)
{
    static const char table[] = "# c\nkind\trule\tother\twhy\tsource\n"
                                "conflict\tR-2\tR-1\tbeide dürfen\ts\n"
                                "shadow\tR-1\t\tlängst geändert\ts\n";
    struct arena *arena = arena_new();
    struct error error = {0};
    struct analyse_options options = {.day = date_first_day((struct date){2026, 3, 2}),
                                      .soon = 90};
    ck_assert_int_eq(accepted_read(arena, table, sizeof table - 1, &options.accepted,
                                   &options.n_accepted, &error), OK);
    struct analysed analysed = analyse(BEST_PAIR("needy", "uma"), &options);
    ck_assert_int_eq(analysed.analysis.count[FINDING_CONFLICT], 0);
    ck_assert_int_eq(analysed.analysis.accepted, 1);
    ck_assert_int_eq(analysed.analysis.count[FINDING_STALE], 1);
    ck_assert_str_eq(found(&analysed, FINDING_STALE, NULL, NULL)->part, "shadow R-1 ");
    ck_assert_str_eq(found(&analysed, FINDING_CONFLICT, "R-1", "R-2")->accepted, "beide dürfen");
    analysed_free(&analysed);
    arena_free(arena);
}
END_TEST

START_TEST(a_wrong_table_names_its_line)
{
    static const char table[] = "kind\trule\tother\twhy\tsource\n\nconflict\tR-2\n";
    struct arena *arena = arena_new();
    const struct accepted *accepted;
    struct error error = {0};
    int n;
    ck_assert_int_eq(accepted_read(arena, table, sizeof table - 1, &accepted, &n, &error),
                     INVALID);
    ck_assert_int_eq(error.line, 3);
    arena_free(arena);
}
END_TEST

TCase *case_alone(void)
{
    TCase *tcase = tcase_create("alone");
    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, contradictions_are_errors);
    tcase_add_test(tcase, what_is_rare_or_far_off_is_possible);
    tcase_add_test(tcase, exceptions_and_dates_may_leave_nobody);
    tcase_add_test(tcase, what_is_never_false_is_an_error);
    tcase_add_test(tcase, an_alternative_may_be_dead);
    tcase_add_test(tcase, a_condition_may_be_idle);
    tcase_add_test(tcase, what_keeps_a_rule_from_being_possible_is_not_idle);
    tcase_add_test(tcase, a_gap_is_shown_as_somebody);
    tcase_add_test(tcase, a_closed_ladder_has_no_gap);
    tcase_add_test(tcase, a_wrong_condition_is_named);
    tcase_add_test(tcase, dates_that_run_out_are_named);
    tcase_add_test(tcase, a_family_may_leave_a_hole);
    tcase_add_test(tcase, a_family_may_overlap);
    tcase_add_test(tcase, offices_nobody_is_and_nobody_names);
    tcase_add_test(tcase, an_accepted_finding_does_not_nag);
    tcase_add_test(tcase, a_wrong_table_names_its_line);
    return tcase;
}
