/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules/verdict.h"

#include <string.h>

#include "rules/compile.h"

bool rule_judges(const struct rule *rule, int person, int qual)
{
    switch (rule->info.subject) {
    case FOR_PERSON:
    case FOR_ADULT:
    case FOR_CHILD: return person != EVERYBODY && qual < 0;
    case FOR_QUAL: return person != EVERYBODY && qual >= 0;
    case FOR_HOUSEHOLD: return person == EVERYBODY;
    }
    return false;
}

bool rule_in_force(const struct view *view, const struct rule *rule)
{
    int32_t day = date_first_day(view->household->as_of);
    const struct rule_info *info = &rule->info;
    return !info->prepared && info->valid_from <= day && day <= info->valid_to &&
           set_speaks(view->set, rule->pack, view->household, view->person);
}

enum standing rule_standing(const struct view *view, const struct rule *rule)
{
    struct reading when = {.value = YES};
    if (rule->when)
        when = eval(view, rule->when);
    if (when.value == NO || (when.value == MAYBE && (when.absent == NO || !when.positive)))
        return STANDS_NOT;
    if (rule->unless && eval_value(view, rule->unless) == YES)
        return STANDS_NOT;
    return when.value == YES ? STANDS_CERTAIN : STANDS_POSSIBLE;
}

struct household *household_copy(const struct household *household, struct arena *arena)
{
    struct household *copy = arena_alloc(arena, sizeof *copy);
    *copy = *household;
    copy->person = arena_array(arena, struct person, household->n);
    for (int i = 0; i < household->n; i++) {
        struct person *person = &copy->person[i];
        *person = household->person[i];
        person->qual = arena_array(arena, struct qual, person->n_quals);
        if (person->n_quals)
            memcpy(person->qual, household->person[i].qual,
                   (size_t)person->n_quals * sizeof *person->qual);
    }
    return copy;
}

const struct household *household_applied(const struct household *household, int need,
                                          struct arena *arena)
{
    struct date applied = household->applied[need];
    if (!date_is_whole(applied) || date_equal(applied, household->as_of))
        return household;
    struct household *copy = household_copy(household, arena);
    copy->as_of = applied;
    household_derive(copy);
    return copy;
}

const struct household *household_for(const struct household *household, const struct rule *rule,
                                      struct arena *arena)
{
    return rule->info.by_application ? household_applied(household, rule->info.need, arena)
                                     : household;
}

static void set_bit(uint64_t *bits, int i)
{
    bits[i / 64] |= UINT64_C(1) << (i % 64);
}

static void interpret(const struct view *view, struct verdict *verdict)
{
    for (int i = 0; i < view->set->n_rules; i++) {
        const struct rule *rule = view->set->rule[i];
        if (!rule_judges(rule, view->person, view->qual) || !rule_in_force(view, rule))
            continue;
        enum standing standing = rule_standing(view, rule);
        if (standing == STANDS_CERTAIN)
            set_bit(verdict->certain, i);
        if (standing == STANDS_POSSIBLE)
            set_bit(verdict->possible, i);
    }
}

struct verdict verdict_of(const struct view *view, bool by_tree, struct arena *arena)
{
    struct verdict verdict = {.words = (view->set->n_rules + 63) / 64};
    verdict.certain = arena_array(arena, uint64_t, verdict.words);
    verdict.possible = arena_array(arena, uint64_t, verdict.words);
    if (by_tree)
        interpret(view, &verdict);
    else
        machine_run(view, arena, &verdict);
    return verdict;
}

struct verdict rules_verdict(const struct rule_set *rules, const struct household *household,
                             int person, int qual, bool by_tree, struct arena *arena)
{
    struct view view = {.set = rules, .household = household, .person = person, .qual = qual};
    return verdict_of(&view, by_tree, arena);
}
