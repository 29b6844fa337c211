/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules/dnf.h"

#include <string.h>

#include "rules/set.h"

enum { ROWS_IN_AND = 4 };

/* --- equal questions -------------------------------------------------------------------------- */

static bool term_equal(const struct term *a, const struct term *b)
{
    return a->kind == b->kind && a->field == b->field && a->value == b->value &&
           a->months == b->months && a->days == b->days && a->unit == b->unit &&
           a->until == b->until && a->self == b->self;
}

static bool test_equal(const struct node *a, const struct node *b)
{
    if (a->op != b->op || a->index != b->index || a->n_items != b->n_items ||
        !term_equal(&a->left, &b->left) || !term_equal(&a->right, &b->right) ||
        memcmp(a->code, b->code, sizeof a->code) != 0)
        return false;
    for (int i = 0; i < a->n_items; i++)
        if (strcmp(a->item[i], b->item[i]) != 0)
            return false;
    return true;
}

bool node_equal(const struct node *a, const struct node *b)
{
    if (a == b)
        return true;
    if (a->kind != b->kind)
        return false;
    if (a->kind == NODE_TEST)
        return test_equal(a, b);
    if (a->kind == NODE_QUANT && a->quant != b->quant)
        return false;
    const struct node *x = a->first, *y = b->first;
    for (; x && y; x = x->next, y = y->next) {
        if (!node_equal(x, y))
            return false;
        if (a->kind == NODE_DEFINE) /* its condition has no siblings */
            return true;
    }
    return !x && !y;
}

static uint32_t mix(uint32_t hash, int32_t value)
{
    return (hash ^ (uint32_t)value) * UINT32_C(16777619); /* FNV */
}

static uint32_t term_hash(uint32_t hash, const struct term *term)
{
    return mix(mix(mix(hash, (int)term->kind), term->field), term->value);
}

uint32_t node_hash(const struct node *node)
{
    uint32_t hash = mix(UINT32_C(2166136261), (int)node->kind);
    if (node->kind == NODE_TEST) {
        hash = term_hash(term_hash(mix(hash, (int)node->op), &node->left), &node->right);
        for (int i = 0; i < GROUP_WORDS; i++)
            hash = mix(hash, (int32_t)(node->code[i] ^ node->code[i] >> 32));
        return hash;
    }
    for (const struct node *child = node->first; child; child = child->next) {
        hash = mix(hash, (int32_t)node_hash(child));
        if (node->kind == NODE_DEFINE)
            break;
    }
    return hash;
}

bool row_equal(const struct row *a, const struct row *b)
{
    bool equal = a->n == b->n;
    for (int i = 0; equal && i < a->n; i++)
        equal = a->literal[i].negated == b->literal[i].negated &&
                node_equal(a->literal[i].node, b->literal[i].node);
    return equal;
}

uint32_t row_hash(const struct row *row)
{
    uint32_t hash = 0;
    for (int i = 0; i < row->n; i++)
        hash = mix(mix(hash, row->literal[i].negated), (int32_t)node_hash(row->literal[i].node));
    return hash;
}

/* --- rows ------------------------------------------------------------------------------------- */

struct sign { bool negated, bare; };

static struct rows single(struct arena *arena, const struct node *node, struct sign sign)
{
    struct literal *literal = arena_alloc(arena, sizeof *literal);
    *literal = (struct literal){node, sign.negated, sign.bare};
    struct row *row = arena_alloc(arena, sizeof *row);
    *row = (struct row){literal, 1};
    return (struct rows){row, 1};
}

/* Adds a literal unless the row has it. */
static void add_literal(struct row *row, const struct literal *literal)
{
    for (int i = 0; i < row->n; i++) {
        if (row->literal[i].negated == literal->negated &&
            node_equal(row->literal[i].node, literal->node)) {
            row->literal[i].bare |= literal->bare;
            return;
        }
    }
    row->literal[row->n++] = *literal;
}

static struct row join(struct arena *arena, const struct row *a, const struct row *b)
{
    struct row row = {arena_array(arena, struct literal, a->n + b->n), 0};
    for (int i = 0; i < a->n; i++)
        add_literal(&row, &a->literal[i]);
    for (int i = 0; i < b->n; i++)
        add_literal(&row, &b->literal[i]);
    return row;
}

static struct rows product(struct arena *arena, struct rows a, struct rows b)
{
    struct rows rows = {arena_array(arena, struct row, a.n * b.n), 0};
    for (int i = 0; i < a.n; i++)
        for (int j = 0; j < b.n; j++)
            rows.row[rows.n++] = join(arena, &a.row[i], &b.row[j]);
    return rows;
}

static struct rows expand(struct arena *arena, const struct node *node, struct sign sign);

/* All must hold. */
static struct rows expand_all(struct arena *arena, const struct node *node, struct sign sign)
{
    struct rows all = {arena_alloc(arena, sizeof *all.row), 1};
    for (const struct node *child = node->first; child; child = child->next) {
        struct rows more = expand(arena, child, sign);
        if (more.n > 1 && all.n * more.n > ROWS_IN_AND)
            more = single(arena, child, sign);
        all = product(arena, all, more);
    }
    return all;
}

/* One must hold. */
static struct rows expand_any(struct arena *arena, const struct node *node, struct sign sign)
{
    struct rows any = {0};
    for (const struct node *child = node->first; child; child = child->next) {
        struct rows more = expand(arena, child, sign);
        for (int i = 0; i < more.n; i++) {
            any.row = set_grow(arena, any.row, any.n, sizeof *any.row);
            any.row[any.n++] = more.row[i];
        }
    }
    return any;
}

static struct rows expand(struct arena *arena, const struct node *node, struct sign sign)
{
    switch (node->kind) {
    case NODE_AND:
        return sign.negated ? expand_any(arena, node, sign) : expand_all(arena, node, sign);
    case NODE_OR:
        return sign.negated ? expand_all(arena, node, sign) : expand_any(arena, node, sign);
    case NODE_NOT:
        return expand(arena, node->first, (struct sign){!sign.negated, false});
    case NODE_DEFINE: return expand(arena, node->first, sign);
    case NODE_TEST:
    case NODE_QUANT:
    case NODE_NAME: break;
    }
    return single(arena, node, sign);
}

struct rows dnf(struct arena *arena, const struct node *node, bool negated, bool bare)
{
    return expand(arena, node, (struct sign){negated, bare});
}

bool is_part(const struct node *node)
{
    return node->kind != NODE_TEST && node->kind != NODE_QUANT;
}
