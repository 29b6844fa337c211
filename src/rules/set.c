/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules/eval.h"

#include <string.h>

void *set_grow(struct arena *arena, void *array, int n, size_t size)
{
    if (n & (n - 1)) /* doubles at 0, 1, 2, 4, 8 … */
        return array;
    void *larger = arena_alloc(arena, (size_t)(n ? 2 * n : 1) * size);
    if (n)
        memcpy(larger, array, (size_t)n * size);
    return larger;
}

int set_find_rule(const struct rule_set *set, const struct token *id)
{
    for (int i = 0; i < set->n_rules; i++)
        if (token_is(id, set->rule[i]->info.id))
            return i;
    return -1;
}

int set_find_define(const struct rule_set *set, const struct token *name)
{
    for (int i = 0; i < set->n_defines; i++) {
        const struct token *other = &set->define[i].name;
        if (other->len == name->len && !memcmp(other->text, name->text, name->len))
            return i;
    }
    return -1;
}

int set_find_param(const struct rule_set *set, const struct token *name)
{
    for (int i = 0; i < set->n_params; i++)
        if (token_is(name, set->param[i].name))
            return i;
    return -1;
}

/* A household that says nothing about its place lives where the set is used. */
bool set_speaks(const struct rule_set *set, int pack, const struct household *household)
{
    const struct pack *scope = &set->pack[pack];
    const struct fact *land = &household->fact[FIELD_LAND];
    const struct fact *place = &household->fact[FIELD_PLACE];
    if (scope->level == LEVEL_LOCAL && place->state == KNOWN)
        return !strcmp(place->text, scope->place);
    return scope->land < 0 || land->state != KNOWN || land->code == scope->land;
}

/* A define is prepared once, where it is made. */
static void prepare(struct rule_set *set, struct node *node)
{
    for (; node; node = node->next) {
        node->number = set->n_nodes++;
        node->plain = test_is_plain(node);
        if (node->kind != NODE_DEFINE)
            prepare(set, node->first);
    }
}

static void prepare_rules(struct rule_set *set, struct rule **rule, int n)
{
    for (int i = 0; i < n; i++) {
        prepare(set, rule[i]->when);
        prepare(set, rule[i]->unless);
    }
}

void set_prepare_nodes(struct rule_set *set)
{
    for (int i = 0; i < set->n_defines; i++)
        prepare(set, set->define[i].condition);
    prepare_rules(set, set->rule, set->n_rules);
    prepare_rules(set, set->agreement, set->n_agreements);
    prepare_rules(set, set->notice, set->n_notices);
}
