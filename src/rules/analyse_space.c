/* SPDX-License-Identifier: EUPL-1.2 */
/* Formulas: made once for each node and want, shared by all who ask the same. */
#include "rules/analyse_space.h"

#include <string.h>

#include "rules/dnf.h"

struct classes classes_all(int n)
{
    struct classes all = {{0}};
    for (int i = 0; i < n; i++)
        class_add(&all, i);
    return all;
}

bool classes_equal(const struct classes *a, const struct classes *b)
{
    return !memcmp(a, b, sizeof *a);
}

/* --- formulas --------------------------------------------------------------------------------- */

static const struct formula always = {.kind = FORMULA_TRUE}, never = {.kind = FORMULA_FALSE};

const struct formula *formula_in(struct space *space, int variable, struct classes classes)
{
    struct classes none = {{0}}, all = classes_all(space->variable[variable].n);
    if (classes_equal(&classes, &none))
        return &never;
    if (classes_equal(&classes, &all))
        return &always;
    struct formula *formula = arena_alloc(space->arena, sizeof *formula);
    *formula = (struct formula){.kind = FORMULA_IN, .variable = variable, .classes = classes,
                                .touches = variable_bit(variable)};
    return formula;
}

/* Constants and parts of the same kind vanish in the whole. */
const struct formula *formula_join(struct space *space, enum formula_kind kind,
                                   const struct formula **part, int n)
{
    enum formula_kind neutral = kind == FORMULA_AND ? FORMULA_TRUE : FORMULA_FALSE;
    enum formula_kind decisive = kind == FORMULA_AND ? FORMULA_FALSE : FORMULA_TRUE;
    int room = 0, kept = 0;
    for (int i = 0; i < n; i++) {
        if (part[i]->kind == decisive)
            return part[i];
        room += part[i]->kind == kind ? part[i]->n : 1;
    }
    const struct formula **all = arena_array(space->arena, const struct formula *, room);
    for (int i = 0; i < n; i++) {
        if (part[i]->kind == kind)
            for (int j = 0; j < part[i]->n; j++)
                all[kept++] = part[i]->part[j];
        else if (part[i]->kind != neutral)
            all[kept++] = part[i];
    }
    if (kept < 2)
        return kept ? all[0] : kind == FORMULA_AND ? &always : &never;
    struct formula *formula = arena_alloc(space->arena, sizeof *formula);
    *formula = (struct formula){.kind = kind, .part = all, .n = kept};
    for (int i = 0; i < kept; i++)
        formula->touches |= all[i]->touches;
    return formula;
}

static const struct formula *join_children(struct space *space, const struct node *node,
                                           enum want want)
{
    int n = 0, i = 0;
    for (const struct node *child = node->first; child; child = child->next)
        n++;
    const struct formula **part = arena_array(space->arena, const struct formula *, n);
    for (const struct node *child = node->first; child; child = child->next)
        part[i++] = formula_of(space, child, want);
    bool positive = want == WANT_YES || want == WANT_NOT_NO;
    bool all = (node->kind == NODE_AND) == positive;
    return formula_join(space, all ? FORMULA_AND : FORMULA_OR, part, n);
}

static const struct formula *build(struct space *space, const struct node *node, enum want want)
{
    switch (node->kind) {
    case NODE_AND:
    case NODE_OR: return join_children(space, node, want);
    case NODE_NOT: return formula_of(space, node->first, want_not(want));
    case NODE_DEFINE: return formula_of(space, node->first, want);
    case NODE_TEST:
    case NODE_QUANT:
    case NODE_NAME: break;
    }
    return test_formula(space, node, want);
}

const struct formula *formula_of(struct space *space, const struct node *node, enum want want)
{
    const struct formula **known = &space->known[space->same[node->number] * WANTS + (int)want];
    if (!*known)
        *known = build(space, node, want);
    return *known;
}

const struct formula *formula_certain(struct space *space, const struct rule *rule)
{
    const struct formula *part[2] = {&always, &always};
    if (rule->when)
        part[0] = formula_of(space, rule->when, WANT_YES);
    if (rule->unless)
        part[1] = formula_of(space, rule->unless, WANT_NOT_YES);
    return formula_join(space, FORMULA_AND, part, 2);
}

const struct formula *formula_uncertain(struct space *space, const struct rule *rule)
{
    const struct formula *part[2] = {&never, &never};
    if (rule->when)
        part[0] = formula_of(space, rule->when, WANT_NOT_YES);
    if (rule->unless)
        part[1] = formula_of(space, rule->unless, WANT_YES);
    return formula_join(space, FORMULA_OR, part, 2);
}

/* --- variables -------------------------------------------------------------------------------- */

int space_add_variable(struct space *space, struct variable variable)
{
    *SET_ADD(space, space->variable, space->n) = variable;
    return space->n - 1;
}

int space_free_variable(struct space *space, const struct node *node)
{
    for (int i = 0; i < space->n; i++)
        if (space->variable[i].kind == VARIABLE_FREE && node_equal(space->variable[i].node, node))
            return i;
    return space_add_variable(space, (struct variable){.kind = VARIABLE_FREE, .field = -1,
                                                       .node = node, .n = 3});
}

/* A quantifier's own questions are about others; they have formulas of their own. */
static void build_all(struct space *space, const struct node *node)
{
    for (; node; node = node->next) {
        for (enum want want = WANT_YES; want < WANTS; want++)
            formula_of(space, node, want);
        if (node->kind != NODE_DEFINE)
            build_all(space, node->first);
    }
}

static void build_rules(struct space *space, struct rule **rule, int n)
{
    for (int i = 0; i < n; i++) {
        build_all(space, rule[i]->when);
        build_all(space, rule[i]->unless);
    }
}

/* --- equal questions -------------------------------------------------------------------------- */

struct numbering {
    int *same;
    const struct node **bucket; /* open addressing */
    uint32_t mask;
};

static void number_nodes(struct numbering *numbering, const struct node *node)
{
    for (; node; node = node->next) {
        uint32_t at = node_hash(node) & numbering->mask;
        while (numbering->bucket[at] && !node_equal(numbering->bucket[at], node))
            at = (at + 1) & numbering->mask;
        if (!numbering->bucket[at])
            numbering->bucket[at] = node;
        numbering->same[node->number] = numbering->bucket[at]->number;
        if (node->kind != NODE_DEFINE)
            number_nodes(numbering, node->first);
    }
}

static void number_rules(struct numbering *numbering, struct rule **rule, int n)
{
    for (int i = 0; i < n; i++) {
        number_nodes(numbering, rule[i]->when);
        number_nodes(numbering, rule[i]->unless);
    }
}

struct common *common_new(const struct rule_set *set, struct arena *arena)
{
    struct numbering numbering = {.same = arena_array(arena, int, set->n_nodes), .mask = 1023};
    while (numbering.mask < 4 * (uint32_t)set->n_nodes)
        numbering.mask = 2 * numbering.mask + 1;
    numbering.bucket = arena_array(arena, const struct node *, numbering.mask + 1);
    for (int i = 0; i < set->n_defines; i++)
        number_nodes(&numbering, set->define[i].condition);
    number_rules(&numbering, set->rule, set->n_rules);
    number_rules(&numbering, set->agreement, set->n_agreements);
    number_rules(&numbering, set->notice, set->n_notices);
    number_rules(&numbering, set->contradiction, set->n_contradictions);
    struct common *common = arena_alloc(arena, sizeof *common);
    common->same = numbering.same;
    return common;
}

struct space *space_new(const struct rule_set *set, struct common *common, int32_t day,
                        struct arena *arena, struct arena *scratch)
{
    struct space *space = arena_alloc(arena, sizeof *space);
    *space = (struct space){
        .set = set, .common = common, .same = common->same, .arena = arena, .scratch = scratch,
        .day = day};
    space->known = arena_array(arena, const struct formula *, set->n_nodes * WANTS);
    space->pair = arena_array(arena, const uint8_t *, set->n_nodes);
    space_fill(space);
    for (int i = 0; i < set->n_defines; i++)
        build_all(space, set->define[i].condition);
    build_rules(space, set->rule, set->n_rules);
    build_rules(space, set->agreement, set->n_agreements);
    build_rules(space, set->contradiction, set->n_contradictions);
    space->full = arena_array(arena, struct classes, space->n);
    for (int i = 0; i < space->n; i++)
        space->full[i] = classes_all(space->variable[i].n);
    space_add_axioms(space);
    return space;
}

struct model model_new(const struct space *space, struct arena *arena)
{
    struct model model = {arena_array(arena, struct classes, space->n)};
    memcpy(model.domain, space->full, (size_t)space->n * sizeof *model.domain);
    return model;
}
