/* SPDX-License-Identifier: EUPL-1.2 */
/* Conditions by themselves: those that can never hold, and their parts that do nothing. */
#include <string.h>

#include "rules/analyse_inside.h"

enum { MAX_WANTED = 4, MAX_DAYS = 256 };

struct condition { /* a rule's when or unless, or a define's */
    struct analyser *analyser;
    const struct rule *rule; /* NULL: a define */
    const struct node *root;
    bool exception;
};

/* --- a part taken out or put in --------------------------------------------------------------- */

static bool contains(const struct node *node, const struct node *part)
{
    if (node == part)
        return true;
    if (node->kind != NODE_AND && node->kind != NODE_OR)
        return false;
    for (const struct node *child = node->first; child; child = child->next)
        if (contains(child, part))
            return true;
    return false;
}

/* The condition in which another formula stands in the place of a part; the part is reached by
 * "and" and "or" alone, and want is WANT_YES or WANT_NOT_NO. */
static const struct formula *replace(struct space *space, const struct node *node, enum want want,
                                     const struct node *part, const struct formula *formula)
{
    const struct formula *child_formula[MAX_CLASSES];
    int n = 0;
    if (node == part)
        return formula;
    if (!contains(node, part))
        return formula_of(space, node, want);
    for (const struct node *child = node->first; child && n < MAX_CLASSES; child = child->next)
        child_formula[n++] = replace(space, child, want, part, formula);
    return formula_join(space, node->kind == NODE_AND ? FORMULA_AND : FORMULA_OR, child_formula,
                        n);
}

/* The children of a node but one. */
static const struct formula *siblings(struct space *space, const struct node *node, enum want want,
                                      const struct node *but)
{
    const struct formula *part[MAX_CLASSES];
    int n = 0;
    for (const struct node *child = node->first; child && n < MAX_CLASSES; child = child->next)
        if (child != but)
            part[n++] = formula_of(space, child, want);
    return formula_join(space, node->kind == NODE_AND ? FORMULA_AND : FORMULA_OR, part, n);
}

/* --- parts ------------------------------------------------------------------------------------ */

/* What else holds where the part is asked: of an exception that the rule is not out of the
 * question (it may be there to keep a rule from being possible); of a condition that no exception
 * is true. */
static const struct formula *around(const struct condition *condition, struct space *space)
{
    const struct rule *rule = condition->rule;
    if (rule && condition->exception && rule->when)
        return formula_of(space, rule->when, WANT_NOT_NO);
    if (rule && !condition->exception && rule->unless)
        return formula_of(space, rule->unless, WANT_NOT_YES);
    return formula_join(space, FORMULA_AND, NULL, 0);
}

static bool can_hold(const struct condition *condition, struct space *space,
                     const struct formula *one, const struct formula *other)
{
    const struct formula *wanted[] = {one, other, around(condition, space)};
    return analyser_solve(condition->analyser, space, wanted, 3, NULL) != SOLVED_NO;
}

/* An alternative, in the place of all of them. */
static bool can_matter(const struct condition *condition, struct space *space,
                       const struct node *of, const struct node *part)
{
    const struct formula *formula = formula_of(space, part, WANT_YES);
    const struct formula *whole = replace(space, condition->root, WANT_YES, of, formula);
    return can_hold(condition, space, whole, formula);
}

/* Whether leaving the part out would let somebody through (of an "and") or keep somebody out (of an
 * "or"), certainly or possibly. */
static bool can_differ(const struct condition *condition, struct space *space,
                       const struct node *of, const struct node *part)
{
    bool is_and = of->kind == NODE_AND;
    static const enum want holds[] = {WANT_YES, WANT_NOT_NO}, fails[] = {WANT_NOT_YES, WANT_NO};
    for (int i = 0; i < (condition->exception ? 1 : 2); i++) {
        const struct formula *rest = siblings(space, of, is_and ? holds[i] : fails[i], part);
        const struct formula *own = formula_of(space, part, is_and ? fails[i] : holds[i]);
        const struct formula *whole =
            replace(space, condition->root, holds[i], of, is_and ? rest : own);
        if (can_hold(condition, space, whole, formula_join(space, FORMULA_AND,
                     (const struct formula *[]){rest, own}, 2)))
            return true;
    }
    return false;
}

typedef bool question(const struct condition *condition, struct space *space,
                      const struct node *of, const struct node *part);

static bool on_any_day(const struct condition *condition, question *ask, const struct node *of,
                       const struct node *part)
{
    static const struct rule always = {.info = {.valid_from = INT32_MIN, .valid_to = INT32_MAX}};
    int32_t day[PROBE_DAYS];
    int n = probe_days(condition->analyser, condition->rule ? condition->rule : &always, day);
    for (int i = 0; i < n; i++)
        if (ask(condition, analyser_space(condition->analyser, day[i]), of, part))
            return true;
    return false;
}

static void add_part(const struct condition *condition, enum finding_kind kind,
                     const struct node *part)
{
    struct rule_finding *finding = analyser_add(condition->analyser, kind, condition->rule);
    finding->part = part->text;
    finding_at(condition->analyser, finding, part->at);
}

/* What "for child" and "for adult" add is not the author's. */
static bool is_written(const struct node *node)
{
    if (node->kind == NODE_NOT)
        node = node->first;
    return node->kind != NODE_TEST || node->op != TEST_MINOR;
}

static void check_parts(const struct condition *condition, const struct node *node)
{
    if (node->kind != NODE_AND && node->kind != NODE_OR)
        return;
    for (const struct node *part = node->first; part; part = part->next) {
        if (!is_written(part))
            continue;
        if (node->kind == NODE_OR && !on_any_day(condition, can_matter, node, part))
            add_part(condition, FINDING_DEAD_PART, part);
        else if (!on_any_day(condition, can_differ, node, part))
            add_part(condition, FINDING_IDLE_PART, part);
        else
            check_parts(condition, part);
    }
}

/* An exception that consists of one part. */
static void check_exception(const struct condition *condition)
{
    const struct node *root = condition->root;
    if (root->kind != NODE_OR && !on_any_day(condition, can_matter, root, root))
        add_part(condition, FINDING_DEAD_PART, root);
    else
        check_parts(condition, root);
}

/* --- rules that can never hold ---------------------------------------------------------------- */

struct days {
    int32_t day[MAX_DAYS];
    int n;
    int32_t fixed[MAX_DAYS]; /* days that are written down, … */
    int months[MAX_DAYS];    /* … and durations that are added to some */
    int n_fixed, n_months;
};

static void collect(struct days *days, const struct node *node)
{
    for (; node; node = node->next) {
        if (node->kind != NODE_TEST)
            collect(days, node->first);
        for (int side = 0; node->kind == NODE_TEST && side < 2; side++) {
            const struct term *term = side ? &node->right : &node->left;
            if (term->kind == TERM_DAY && days->n_fixed < MAX_DAYS)
                days->fixed[days->n_fixed++] = term->value;
            int months = term->kind == TERM_NUMBER ? term->value / 100 : term->months;
            if (months && days->n_months < MAX_DAYS)
                days->months[days->n_months++] = months;
            if (term->kind == TERM_NUMBER && days->n_months < MAX_DAYS)
                days->months[days->n_months++] = 12 * months;
        }
    }
}

static void add_day(struct days *days, int32_t day, const struct rule_info *within)
{
    if (days->n == MAX_DAYS || day < within->valid_from || day > within->valid_to)
        return;
    for (int i = 0; i < days->n; i++)
        if (days->day[i] == day)
            return;
    days->day[days->n++] = day;
}

/* Every day on which what can hold may change: begins and ends of what the condition speaks of. */
static void days_of(const struct analyser *analyser, const struct rule *rule,
                    const struct rule_info *within, struct days *days)
{
    int32_t probe[PROBE_DAYS];
    *days = (struct days){.n = 0};
    collect(days, rule->when);
    if (rule->unless)
        collect(days, rule->unless);
    for (int i = 0, n = probe_days(analyser, rule, probe); i < n; i++)
        add_day(days, probe[i], within);
    add_day(days, within->valid_from == INT32_MIN ? probe[0] : within->valid_from, within);
    add_day(days, within->valid_to == INT32_MAX ? probe[0] : within->valid_to, within);
    for (int i = 0; i < days->n_fixed; i++)
        for (int m = -1; m < days->n_months; m++)
            for (int32_t near = -1; near <= 1; near++) {
                int months = m < 0 ? 0 : days->months[m];
                add_day(days, date_add_months(days->fixed[i], months) + near, within);
            }
}

static bool holds_on_some_day(struct analyser *analyser, const struct days *days,
                              const struct rule *rule, bool exceptions)
{
    for (int i = 0; i < days->n; i++) {
        struct space *space = analyser_space(analyser, days->day[i]);
        const struct formula *wanted = exceptions ? formula_certain(space, rule)
                                                  : formula_of(space, rule->when, WANT_YES);
        if (analyser_solve(analyser, space, &wanted, 1, NULL) != SOLVED_NO)
            return true;
    }
    return false;
}

/* True where the rule can hold for somebody. */
static bool check_hope(struct analyser *analyser, const struct rule *rule)
{
    static const struct rule_info any_day = {.valid_from = INT32_MIN, .valid_to = INT32_MAX};
    struct days *days = arena_alloc(analyser->work, sizeof *days);
    *days = (struct days){.day = {day_of(analyser, rule)}, .n = 1};
    if (holds_on_some_day(analyser, days, rule, true))
        return true;
    days_of(analyser, rule, &rule->info, days);
    if (holds_on_some_day(analyser, days, rule, true))
        return true;
    days_of(analyser, rule, &any_day, days);
    bool alone = holds_on_some_day(analyser, days, rule, false);
    analyser_add(analyser, alone ? FINDING_NEVER : FINDING_IMPOSSIBLE, rule);
    return false;
}

static void check_always(struct analyser *analyser, const struct rule *rule)
{
    struct space *space = analyser_space(analyser, day_of(analyser, rule));
    const struct formula *wanted = formula_of(space, rule->when, WANT_NO);
    if (analyser_solve(analyser, space, &wanted, 1, NULL) == SOLVED_NO)
        analyser_add(analyser, FINDING_ALWAYS, rule);
}

void analyse_conditions(struct analyser *analyser)
{
    for (int i = 0; i < analyser->set->n_rules; i++) {
        const struct rule *rule = analyser->set->rule[i];
        struct condition condition = {analyser, rule, rule->when, false};
        if (!check_hope(analyser, rule))
            continue;
        check_always(analyser, rule);
        check_parts(&condition, rule->when);
        if (rule->unless) {
            condition = (struct condition){analyser, rule, rule->unless, true};
            check_exception(&condition);
        }
    }
    for (int i = 0; i < analyser->set->n_defines; i++) {
        struct condition condition = {.analyser = analyser,
                                      .root = analyser->set->define[i].condition};
        check_parts(&condition, condition.root);
    }
}
