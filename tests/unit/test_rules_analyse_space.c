/* SPDX-License-Identifier: EUPL-1.2 */
/* The classes of the analyser against the interpreter: of whoever is of these classes the formula
 * of a rule says what the rule says. Everything the analyser proves rests on this. */
#include <string.h>

#include "test_rules_analyse.h"

#include "base/embedded.h"
#include "rules/analyse_inside.h"

enum { PERSONS = 60, DAYS = 3 };

static uint32_t next(uint32_t *state)
{
    *state = *state * UINT32_C(1664525) + UINT32_C(1013904223);
    return *state >> 8;
}

static void take(struct model *model, int variable, int class)
{
    model->domain[variable] = (struct classes){{0}};
    class_add(&model->domain[variable], class);
}

/* Each variable in one class. Half of what may be unknown is; lists and quantifiers are mostly
 * empty, or nobody would be like anybody; a paper that continues a title is rare, and only some
 * do. */
static struct model somebody(struct space *space, struct arena *arena, uint32_t *seed)
{
    struct model model = model_new(space, arena);
    for (int i = 0; i < space->n; i++) {
        const struct variable *variable = &space->variable[i];
        int class = next(seed) % 2 ? (int)(next(seed) % (uint32_t)variable->n) : 0;
        bool rare = variable->kind == VARIABLE_OPTION || variable->kind == VARIABLE_FORM;
        take(&model, i, variable->kind == VARIABLE_FREE || (rare && next(seed) % 4) ? 0 : class);
    }
    for (int i = space->n - 1; i >= 0 && space_solve(space, NULL, 0, &model) != SOLVED_YES; i--)
        take(&model, i, 0); /* fewer facts, until they may be one person's */
    return model;
}

/* What has no classes is as it is for that person. */
static void fit_free(struct space *space, const struct view *view, struct model *model)
{
    for (int i = 0; i < space->n; i++) {
        if (space->variable[i].kind == VARIABLE_FREE)
            take(model, i, (int)eval(view, space->variable[i].node).value);
    }
}

/* Lists that are not known have no choices. */
static void fit_lists(struct space *space, struct model *model)
{
    for (int i = 0; i < space->n; i++) {
        const struct variable *variable = &space->variable[i];
        if (variable->kind != VARIABLE_OPTION ||
            class_in(&model->domain[space->of_field[variable->field]], 1))
            continue;
        take(model, i, 0);
    }
}

static int compare(struct space *space, struct arena *arena, uint32_t *seed)
{
    int certain = 0;
    struct model model = somebody(space, arena, seed);
    fit_lists(space, &model);
    const struct household *household = model_household(space, &model, FOR_QUAL, arena);
    struct view view = {.set = space->set, .household = household, .qual = 0};
    fit_free(space, &view, &model);
    if (space_solve(space, NULL, 0, &model) != SOLVED_YES)
        return 0;
    for (int i = 0; i < space->set->n_rules; i++) {
        const struct rule *rule = space->set->rule[i];
        if (rule->info.subject == FOR_HOUSEHOLD)
            continue;
        const struct formula *yes = formula_certain(space, rule);
        const struct formula *no = formula_uncertain(space, rule);
        bool is = rule_standing(&view, rule) == STANDS_CERTAIN;
        bool can = space_solve(space, &yes, 1, &model) == SOLVED_YES;
        bool can_not = space_solve(space, &no, 1, &model) == SOLVED_YES;
        ck_assert_msg(can == is && can_not == !is, "%s: %d %d %d", rule->info.id, is, can, can_not);
        certain += is;
    }
    return certain;
}

START_TEST(classes_say_what_the_interpreter_says)
{
    static const struct date day[DAYS] = {{2016, 2, 29}, {2026, 3, 2}, {2026, 11, 30}};
    struct arena *arena = arena_new(), *scratch = arena_new();
    struct rule_set *set = rules_new();
    struct error error = {0};
    uint32_t seed = 1;
    int certain = 0;
    for (const struct embedded *file = pack_file; file->name; file++)
        if (strstr(file->name, ".rules"))
            ck_assert_int_eq(rules_add(set, file->text, file->size, &error), OK);
    ck_assert_int_eq(rules_finish(set, &error), OK);
    struct common *common = common_new(set, arena);
    for (int d = 0; d < DAYS; d++) {
        struct space *space = space_new(set, common, date_first_day(day[d]), arena, scratch);
        for (int i = 0; i < PERSONS; i++)
            certain += compare(space, arena, &seed);
    }
    ck_assert_int_gt(certain, 0); /* or it has compared nothing */
    rules_free(set);
    arena_free(arena);
    arena_free(scratch);
}
END_TEST

TCase *case_space(void)
{
    TCase *tcase = tcase_create("space");
    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, classes_say_what_the_interpreter_says);
    return tcase;
}
