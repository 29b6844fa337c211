/* SPDX-License-Identifier: EUPL-1.2 */
/* The analyser: every kind of finding, and what looks like one and is none. A claim is only as good
 * as its witness, so conflicts and gaps are decided anew by the compiled rules. */
#include <stdio.h>
#include <string.h>

#include "test_rules_analyse.h"

#include "base/embedded.h"

/* --- texts ------------------------------------------------------------------------------------ */

struct analysed analyse(const char *text, const struct analyse_options *options)
{
    struct analysed analysed = {.arena = arena_new(), .set = rules_new()};
    struct error error = {0};
    struct analyse_options usual = {.day = date_first_day((struct date){2026, 3, 2}), .soon = 90};
    enum status status = rules_add(analysed.set, text, strlen(text), &error);
    if (status == OK)
        status = rules_finish(analysed.set, &error);
    if (status == OK)
        status = rules_analyse(analysed.set, options ? options : &usual, analysed.arena,
                               &analysed.analysis, &error);
    ck_assert_msg(status == OK, "line %d, column %d: %s (%s)", error.line, error.column,
                  error.message, error.arg[0]);
    return analysed;
}

void analysed_free(struct analysed *analysed)
{
    rules_free(analysed->set);
    arena_free(analysed->arena);
}

const struct rule_finding *found(const struct analysed *analysed, enum finding_kind kind,
                                 const char *rule, const char *other)
{
    for (int i = 0; i < analysed->analysis.n; i++) {
        const struct rule_finding *finding = &analysed->analysis.finding[i];
        bool is = finding->kind == kind &&
                  (!rule || (finding->rule && !strcmp(finding->rule->id, rule)));
        bool meets = !other;
        for (int j = 0; j < finding->others; j++)
            meets = meets || !strcmp(finding->other[j]->id, other);
        if (is && meets)
            return finding;
    }
    return NULL;
}

int count_of(const char *text, enum finding_kind kind)
{
    struct analysed analysed = analyse(text, NULL);
    int n = analysed.analysis.count[kind];
    analysed_free(&analysed);
    return n;
}

/* --- conflicts -------------------------------------------------------------------------------- */

#define BEST(id, then, when) RULE(id, "integration_course", then, when, "valid always")
#define STEP(id, step, then, when) \
    RULE(id, "livelihood", then, when, "valid always\n  step " step)
#define MBE(id, valid) RULE(id, "counselling", "REFER by MBE", "needy", valid)

START_TEST(two_offices_of_one_rank_are_a_conflict)
{
    struct analysed analysed = analyse("pack t\n" BEST("R-1", "ENTITLED by ABH", "title = AE_25_1")
                                       BEST("R-2", "ENTITLED by JC", "benefit has SGB2"), NULL);
    const struct rule_finding *finding = found(&analysed, FINDING_CONFLICT, "R-1", "R-2");
    struct decision decision;
    struct decide_options compiled = {0};
    int conflicts = 0;
    ck_assert_ptr_nonnull(finding);
    rules_decide(analysed.set, finding->example, &compiled, analysed.arena, &decision);
    for (int i = 0; i < decision.n; i++)
        conflicts += decision.result[i].conflict;
    ck_assert_int_eq(conflicts, 2);
    /* nothing but what the two rules ask */
    ck_assert_int_eq(finding->example->person[0].fact[FIELD_GERMAN].state, NOT_ASKED);
    ck_assert_int_eq(finding->example->n, 1);
    analysed_free(&analysed);
}
END_TEST

START_TEST(who_never_meets_is_no_conflict)
{
    static const char *const text[] = {
        /* nobody has both */
        "pack t\n" BEST("R-1", "ENTITLED by ABH", "title = AE_25_1")
        BEST("R-2", "ENTITLED by JC", "title = AG_55"),
        BEST_PAIR("age < 18", "birth_date <= 2000-05-01"),
        BEST_PAIR("months_in_de < 6",
                  "entry_date < 2020-01-01 and uninterrupted_since is not known"),
        BEST_PAIR("benefit has any (SGB2, WOHNGELD)", "benefit is empty"),
        BEST_PAIR("needy", "needy is not known"),
        /* another rank; the stronger one always answers as well */
        "pack t\n" BEST("R-1", "OBLIGED by ABH", "needy") BEST("R-2", "ENTITLED by JC", "needy"),
        "pack t\n" BEST("R-1", "ENTITLED by ABH", "needy") BEST("R-2", "ENTITLED by JC", "needy")
        BEST("R-3", "OBLIGED by BAMF", "needy"),
        /* never on one day */
        "pack t\n"
        RULE("R-1", "integration_course", "ENTITLED by ABH", "needy", "valid .. 2026-06-30")
        RULE("R-2", "integration_course", "ENTITLED by JC", "needy", "valid 2026-07-01 .."),
        /* explanations do not compete */
        "pack t\n" NONE_RULE("R-1", "ABH", "needy") NONE_RULE("R-2", "JC", "needy"),
        /* all doors are wanted */
        "pack t\n" RULE("R-1", "counselling", "REFER by MBE", "needy", "valid always")
        RULE("R-2", "counselling", "REFER by JMD", "needy", "valid always"),
    };
    for (size_t i = 0; i < sizeof text / sizeof *text; i++)
        ck_assert_msg(count_of(text[i], FINDING_CONFLICT) == 0, "%s", text[i]);
}
END_TEST

START_TEST(an_agreement_decides)
{
    static const char pair[] = "pack t\n" BEST("R-1", "ENTITLED by ABH", "needy")
                               BEST("R-2", "ENTITLED by JC", "needy");
    static const char agreement[] =
        "agreement A-1\n  need integration_course\n  between ABH JC\n  prefer JC\n%s"
        "  basis \"b\"\n  valid always\n  source SEED V\n";
    char text[2000], words[400];
    snprintf(words, sizeof words, agreement, "");
    snprintf(text, sizeof text, "%s%s", pair, words);
    ck_assert_int_eq(count_of(pair, FINDING_CONFLICT), 1);
    ck_assert_int_eq(count_of(text, FINDING_CONFLICT), 0);
    snprintf(words, sizeof words, agreement, "  when benefit has SGB2\n");
    snprintf(text, sizeof text, "%s%s", pair, words);
    struct analysed analysed = analyse(text, NULL);
    const struct rule_finding *finding = found(&analysed, FINDING_CONFLICT, "R-1", "R-2");
    ck_assert_ptr_nonnull(finding); /* those without SGB II */
    ck_assert_uint_eq(finding->example->person[0].fact[FIELD_BENEFIT].bits, 0);
    analysed_free(&analysed);
}
END_TEST

START_TEST(a_step_gives_one_answer)
{
    ck_assert_int_eq(count_of("pack t\n" STEP("R-1", "1", "ENTITLED by JC", "needy")
                              STEP("R-2", "1", "ENTITLED by SOZ", "needy"), FINDING_CONFLICT), 1);
    ck_assert_int_eq(count_of("pack t\n" STEP("R-1", "1", "ENTITLED by JC", "needy")
                              STEP("R-2", "2", "ENTITLED by SOZ", "needy"), FINDING_CONFLICT), 0);
}
END_TEST

START_TEST(a_family_is_its_witness)
{
    struct analysed analysed =
        analyse("pack t\n" BEST("R-1", "ENTITLED by ABH", "any own child (age < 3)")
                BEST("R-2", "ENTITLED by JC", "partner (needy) and not any child (age < 1)"), NULL);
    const struct rule_finding *finding = found(&analysed, FINDING_CONFLICT, "R-1", "R-2");
    ck_assert_ptr_nonnull(finding);
    ck_assert_int_eq(finding->example->n, 3);
    analysed_free(&analysed);
}
END_TEST

START_TEST(what_cannot_be_shown_is_not_claimed)
{
    struct analysed analysed =
        analyse("pack t\n  level local\n  place 05566076\nparam card = unknown\n"
                BEST("R-1", "ENTITLED by ABH", "needy and param card")
                BEST("R-2", "ENTITLED by JC", "needy and param card"), NULL);
    ck_assert_int_eq(analysed.analysis.count[FINDING_CONFLICT], 0);
    ck_assert_int_eq(analysed.analysis.unconfirmed, 1);
    ck_assert_int_eq(analysed.analysis.count[FINDING_NEVER], 0);
    analysed_free(&analysed);
}
END_TEST

START_TEST(questions_overlap_and_explanations_do_not)
{
    ck_assert_int_eq(count_of("pack t\n" BEST("R-1", "CLARIFY by ABH", "needy")
                              BEST("R-2", "CLARIFY by JC", "needy"), FINDING_OVERLAP), 1);
    ck_assert_int_eq(count_of("pack t\n" NONE_RULE("R-1", "ABH", "needy")
                              NONE_RULE("R-2", "JC", "needy"), FINDING_OVERLAP), 0);
}
END_TEST

/* --- duplicates and shadows ------------------------------------------------------------------- */

START_TEST(the_same_answer_twice_is_a_duplicate)
{
    ck_assert_int_eq(count_of("pack t\n" MBE("R-1", "valid always")
                              MBE("R-2", "valid 2020-01-01 .."),
                              FINDING_DUPLICATE), 1);
    ck_assert_int_eq(count_of("pack t\n" MBE("R-1", "valid .. 2019-12-31")
                              MBE("R-2", "valid 2020-01-01 .."), FINDING_DUPLICATE), 0);
}
END_TEST

START_TEST(a_stronger_rule_throws_a_shadow)
{
    struct analysed analysed = analyse(
        "pack t\n" BEST("R-1", "MAY_APPLY by JC", "needy and age >= 21")
        BEST("R-2", "ENTITLED by JC", "age >= 18 and not (needy = no)"), NULL);
    ck_assert_ptr_nonnull(found(&analysed, FINDING_SHADOW, "R-1", "R-2"));
    ck_assert_int_eq(analysed.analysis.count[FINDING_SHADOW], 1);
    analysed_free(&analysed);
}
END_TEST

START_TEST(steps_above_may_leave_nobody_together)
{
    struct analysed analysed = analyse(
        "pack t\n" STEP("R-1", "1", "ENTITLED by JC", "needy and age < 30")
        STEP("R-2", "1", "ENTITLED by JC", "needy and age >= 30 and age < 60")
        STEP("R-3", "1", "ENTITLED by JC", "needy and age >= 60")
        STEP("R-4", "2", "ENTITLED by SOZ", "needy and age is known and age < 50"), NULL);
    const struct rule_finding *finding = found(&analysed, FINDING_SHADOW, "R-4", "R-1");
    ck_assert_ptr_nonnull(finding);
    ck_assert_int_eq(finding->others, 2); /* the third is not needed */
    analysed_free(&analysed);
}
END_TEST

START_TEST(a_child_under_three_is_one_under_six)
{
    ck_assert_int_eq(count_of("pack t\n" BEST("R-1", "MAY_APPLY by JC", "any own child (age < 3)")
                              BEST("R-2", "ENTITLED by JC", "any child (age < 6 or needy)"),
                              FINDING_SHADOW), 1);
    ck_assert_int_eq(count_of("pack t\n" BEST("R-1", "MAY_APPLY by JC", "any child (age < 3)")
                              BEST("R-2", "ENTITLED by JC", "any own child (age < 6)"),
                              FINDING_SHADOW), 0);
}
END_TEST

START_TEST(who_stands_alone_for_a_day_is_not_shadowed)
{
    static const char *const text[] = {
        "pack t\n" BEST("R-1", "MAY_APPLY by JC", "needy")
        RULE("R-2", "integration_course", "ENTITLED by JC", "needy", "valid 2024-01-01 .."),
        "pack t\n" BEST("R-1", "MAY_APPLY by JC", "needy") BEST("R-2", "ENTITLED by ABH", "needy"),
        "pack t\n" BEST("R-1", "MAY_APPLY by JC", "needy")
        BEST("R-2", "ENTITLED by JC", "needy\n  unless uma"),
        "pack t\n" BEST("R-1", "MAY_APPLY by JC", "needy and entry_date is known")
        BEST("R-2", "ENTITLED by JC", "needy and entry_date > 2000-01-01"),
    };
    for (size_t i = 0; i < sizeof text / sizeof *text; i++)
        ck_assert_msg(count_of(text[i], FINDING_SHADOW) == 0, "%s", text[i]);
}
END_TEST

/* --- the packs that come with the program ----------------------------------------------------- */

struct shipped {
    struct rule_set *set;
    struct directory directory;
    struct analyse_options options;
};

static void open_shipped(struct shipped *shipped, struct arena *arena)
{
    struct error error = {0};
    enum status status = OK;
    *shipped = (struct shipped){.set = rules_new()};
    for (const struct embedded *file = pack_file; file->name && status == OK; file++)
        status = strstr(file->name, ".rules")
                     ? rules_add(shipped->set, file->text, file->size, &error)
                     : directory_read(arena, file->text, file->size, &shipped->directory, &error);
    if (status == OK)
        status = rules_finish(shipped->set, &error);
    struct analyse_options *options = &shipped->options;
    *options = (struct analyse_options){.directory = &shipped->directory, .soon = 90,
                                        .day = date_first_day((struct date){2026, 11, 22})};
    for (const struct embedded *file = table_file; file->name && status == OK; file++)
        status = strstr(file->name, "accepted")
                     ? accepted_read(arena, file->text, file->size, &options->accepted,
                                     &options->n_accepted, &error)
                     : gapless_read(arena, file->text, file->size, &options->gapless,
                                    &options->n_gapless, &error);
    ck_assert_msg(status == OK, "%s", error.message);
}

/* What it claims the compiled rules do. */
static void confirm(const struct shipped *shipped, const struct rule_finding *finding,
                    struct arena *arena)
{
    struct decide_options options = {.directory = &shipped->directory};
    struct decision decision;
    int conflicts = 0, answers = 0;
    rules_decide(shipped->set, finding->example, &options, arena, &decision);
    for (int i = 0; i < decision.n; i++) {
        const struct result *result = &decision.result[i];
        if (result->rule->need != finding->need || result->person > 0)
            continue;
        answers++;
        conflicts += (result->rule == finding->rule || result->rule == finding->other[0]) &&
                     result->certain;
    }
    ck_assert_msg(finding->kind == FINDING_GAP ? !answers : conflicts >= 2, "%s %s",
                  finding_code(finding->kind), finding->rule ? finding->rule->id : "");
}

START_TEST(the_shipped_packs_are_clean)
{
    struct arena *arena = arena_new();
    struct shipped shipped;
    struct analysis analysis;
    struct error error = {0};
    open_shipped(&shipped, arena);
    ck_assert_int_eq(rules_analyse(shipped.set, &shipped.options, arena, &analysis, &error), OK);
    for (int i = 0; i < analysis.n; i++) {
        const struct rule_finding *finding = &analysis.finding[i];
        bool serious = finding_weight(finding->kind) == WEIGHT_ERROR ||
                       finding->kind == FINDING_CONFLICT || finding->kind == FINDING_SHADOW ||
                       finding->kind == FINDING_NEVER;
        ck_assert_msg(!serious || finding->accepted, "%s %s %s", finding_code(finding->kind),
                      finding->rule ? finding->rule->id : "",
                      finding->others ? finding->other[0]->id : "");
        if (finding->example)
            confirm(&shipped, finding, arena);
    }
    rules_free(shipped.set);
    arena_free(arena);
}
END_TEST

/* --- all -------------------------------------------------------------------------------------- */

static TCase *case_pairs(void)
{
    TCase *tcase = tcase_create("pairs");
    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, two_offices_of_one_rank_are_a_conflict);
    tcase_add_test(tcase, who_never_meets_is_no_conflict);
    tcase_add_test(tcase, an_agreement_decides);
    tcase_add_test(tcase, a_step_gives_one_answer);
    tcase_add_test(tcase, a_family_is_its_witness);
    tcase_add_test(tcase, what_cannot_be_shown_is_not_claimed);
    tcase_add_test(tcase, questions_overlap_and_explanations_do_not);
    tcase_add_test(tcase, the_same_answer_twice_is_a_duplicate);
    tcase_add_test(tcase, a_stronger_rule_throws_a_shadow);
    tcase_add_test(tcase, steps_above_may_leave_nobody_together);
    tcase_add_test(tcase, a_child_under_three_is_one_under_six);
    tcase_add_test(tcase, who_stands_alone_for_a_day_is_not_shadowed);
    tcase_add_test(tcase, the_shipped_packs_are_clean);
    return tcase;
}

int main(void)
{
    Suite *suite = suite_create("analyse");
    suite_add_tcase(suite, case_pairs());
    suite_add_tcase(suite, case_alone());
    suite_add_tcase(suite, case_space());
    return unit_run(suite);
}
