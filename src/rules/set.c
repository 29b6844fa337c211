/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules/dnf.h"
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

/* Who says nothing about the place belongs where the set is used. */
bool set_speaks(const struct rule_set *set, int pack, const struct household *household,
                int person)
{
    const struct pack *scope = &set->pack[pack];
    if (scope->level != LEVEL_LOCAL && scope->land < 0)
        return true;
    struct seat seat = household_seat(household, person);
    if (scope->level == LEVEL_LOCAL && *seat.place)
        return !strcmp(seat.place, scope->place);
    return scope->land < 0 || seat.land < 0 || seat.land == scope->land;
}

/* --- what is asked of each node --------------------------------------------------------------- */

static bool asks_outward(const struct node *node)
{
    return node->left.self || node->right.self || node->left.kind == TERM_OFFICES ||
           node->right.kind == TERM_OFFICES;
}

/* Nodes met so far, each question once: open addressing. Children are numbered before their parent,
 * so that parents are equal where the numbers and kinds of their children are. A define has the
 * number of its condition: its answer is the same, only why.c and explain.c tell them apart. */
struct numbering {
    struct rule_set *set;
    struct node **bucket;
    uint32_t mask;
};

static bool is_same(const struct node *a, const struct node *b)
{
    if (a->kind != b->kind || (a->kind == NODE_QUANT && a->quant != b->quant))
        return false;
    if (a->kind == NODE_TEST)
        return node_equal(a, b);
    const struct node *x = a->first, *y = b->first;
    for (; x && y && x->number == y->number && x->kind == y->kind; x = x->next)
        y = y->next;
    return !x && !y;
}

static uint32_t hash_of(const struct node *node)
{
    if (node->kind == NODE_TEST)
        return node_hash(node);
    uint32_t hash = (uint32_t)node->kind;
    for (const struct node *child = node->first; child; child = child->next)
        hash = (hash ^ (uint32_t)child->number) * UINT32_C(16777619); /* FNV */
    return hash;
}

static void number(struct numbering *numbering, struct node *node)
{
    uint32_t at = hash_of(node) & numbering->mask;
    while (numbering->bucket[at] && !is_same(numbering->bucket[at], node))
        at = (at + 1) & numbering->mask;
    if (numbering->bucket[at]) {
        numbering->bucket[at]->common = node->common = true;
        node->number = numbering->bucket[at]->number;
        return;
    }
    numbering->bucket[at] = node;
    node->number = numbering->set->n_nodes++;
}

/* A define is prepared once, where it is made. Returns whether one of the siblings is outward. */
static bool prepare(struct numbering *numbering, struct node *node)
{
    bool any = false;
    for (; node; node = node->next) {
        node->plain = test_is_plain(node);
        if (node->kind == NODE_DEFINE) {
            node->outward = node->first->outward;
            node->number = node->first->number;
        } else {
            node->outward = node->kind == NODE_TEST ? asks_outward(node)
                                                    : prepare(numbering, node->first);
            number(numbering, node);
        }
        any |= node->outward;
    }
    return any;
}

static void prepare_rules(struct numbering *numbering, struct rule **rule, int n)
{
    for (int i = 0; i < n; i++) {
        prepare(numbering, rule[i]->when);
        prepare(numbering, rule[i]->unless);
        numbering->set->second |= rule[i]->second;
    }
}

/* --- what a contradiction cannot do without --------------------------------------------------- */

static void add_term(const struct term *term, uint64_t *fields)
{
    if (term->kind != TERM_FIELD && term->kind != TERM_SINCE)
        return;
    const struct field *field = &catalogue_field[term->field];
    if (field->scope != SCOPE_QUAL && field->type != TYPE_QUALS && field->type != TYPE_PERSONS)
        fields[term->field / 64] |= UINT64_C(1) << (term->field % 64);
}

/* Adds the facts of the person judged that are known wherever the node (negated: its opposite) is
 * true: all that an "and" asks for, what the parts of an "or" have in common. */
static void add_needed(const struct node *node, bool negated, uint64_t *fields)
{
    bool all = (node->kind == NODE_AND) != negated;
    uint64_t common[FIELD_WORDS];
    switch (node->kind) {
    case NODE_TEST:
        if (node->op == TEST_PARAM || node->op == TEST_RESULT || node->op == TEST_MINOR ||
            (node->op == TEST_KNOWN && negated))
            return;
        add_term(&node->left, fields);
        add_term(&node->right, fields);
        return;
    case NODE_NOT: add_needed(node->first, !negated, fields); return;
    case NODE_DEFINE: add_needed(node->first, negated, fields); return;
    case NODE_AND:
    case NODE_OR:
        memset(common, 0xFF, sizeof common);
        for (const struct node *child = node->first; child; child = child->next) {
            uint64_t one[FIELD_WORDS] = {0};
            add_needed(child, negated, all ? fields : one);
            for (int w = 0; w < FIELD_WORDS; w++)
                common[w] &= one[w];
        }
        for (int w = 0; w < FIELD_WORDS; w++)
            fields[w] |= common[w];
        return;
    case NODE_QUANT:
    case NODE_NAME: return;
    }
}

static void prepare_contradictions(struct rule_set *set)
{
    for (int i = 0; i < set->n_contradictions; i++) {
        struct rule *rule = set->contradiction[i];
        add_needed(rule->when, false, rule->needs);
        for (int f = 0; f < FIELD_COUNT; f++)
            if (rule->needs[f / 64] >> (f % 64) & 1)
                set->watched[catalogue_field[f].scope][f / 64] |= UINT64_C(1) << (f % 64);
    }
}

static int count_nodes(const struct node *node)
{
    int n = 0;
    for (; node; node = node->next)
        n += 1 + (node->kind == NODE_DEFINE ? 0 : count_nodes(node->first));
    return n;
}

static int count_in(struct rule **rule, int n)
{
    int nodes = 0;
    for (int i = 0; i < n; i++)
        nodes += count_nodes(rule[i]->when) + count_nodes(rule[i]->unless);
    return nodes;
}

static struct numbering numbering_new(struct rule_set *set, struct arena *scratch)
{
    int nodes = count_in(set->rule, set->n_rules) + count_in(set->agreement, set->n_agreements) +
                count_in(set->notice, set->n_notices) +
                count_in(set->contradiction, set->n_contradictions);
    for (int i = 0; i < set->n_defines; i++)
        nodes += count_nodes(set->define[i].condition);
    int size = 1;
    while (size < 2 * nodes)
        size *= 2;
    return (struct numbering){set, arena_array(scratch, struct node *, size),
                              (uint32_t)size - 1};
}

void set_prepare_nodes(struct rule_set *set)
{
    struct arena *scratch = arena_new();
    struct numbering numbering = numbering_new(set, scratch);
    for (int i = 0; i < set->n_defines; i++) {
        prepare(&numbering, set->define[i].condition);
        set->define[i].condition->common = true;
    }
    prepare_rules(&numbering, set->rule, set->n_rules);
    prepare_rules(&numbering, set->agreement, set->n_agreements);
    prepare_rules(&numbering, set->notice, set->n_notices);
    set->n_kept = set->n_nodes; /* contradictions are asked once */
    prepare_rules(&numbering, set->contradiction, set->n_contradictions);
    arena_free(scratch);
    prepare_contradictions(set);
}
