/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules/dnf.h"

#include <string.h>

#include "rules/machine.h"

enum { ROWS_IN_AND = 16 };

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

static struct rows single(const struct dnf *dnf, const struct node *node, struct sign sign,
                          bool part)
{
    struct literal *literal = arena_alloc(dnf->arena, sizeof *literal);
    *literal = (struct literal){node, sign.negated, sign.bare, part};
    struct row *row = arena_alloc(dnf->arena, sizeof *row);
    *row = (struct row){literal, 1};
    return (struct rows){row, 1};
}

/* Adds a literal unless it is among the first n of the row. */
static void add_literal(struct row *row, int n, const struct literal *literal)
{
    for (int i = 0; i < n; i++) {
        if (row->literal[i].negated == literal->negated &&
            node_equal(row->literal[i].node, literal->node)) {
            row->literal[i].bare |= literal->bare;
            return;
        }
    }
    row->literal[row->n++] = *literal;
}

/* No row has a literal twice. */
static struct row join(struct arena *arena, const struct row *a, const struct row *b)
{
    struct row row = {arena_array(arena, struct literal, a->n + b->n), a->n};
    if (a->n)
        memcpy(row.literal, a->literal, (size_t)a->n * sizeof *row.literal);
    for (int i = 0; i < b->n; i++)
        add_literal(&row, a->n, &b->literal[i]);
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

static struct rows expand(const struct dnf *dnf, const struct node *node, struct sign sign);

/* All must hold. */
static struct rows expand_all(const struct dnf *dnf, const struct node *node, struct sign sign)
{
    struct rows all = {arena_alloc(dnf->arena, sizeof *all.row), 1};
    for (const struct node *child = node->first; child; child = child->next) {
        struct rows more = expand(dnf, child, sign);
        if (more.n > 1 && all.n * more.n > ROWS_IN_AND)
            more = single(dnf, child, sign, true);
        all = product(dnf->arena, all, more);
    }
    return all;
}

/* One must hold. */
static struct rows expand_any(const struct dnf *dnf, const struct node *node, struct sign sign)
{
    struct rows any = {0};
    for (const struct node *child = node->first; child; child = child->next) {
        struct rows more = expand(dnf, child, sign);
        for (int i = 0; i < more.n; i++) {
            any.row = set_grow(dnf->arena, any.row, any.n, sizeof *any.row);
            any.row[any.n++] = more.row[i];
        }
    }
    return any;
}

/* Many use a define, and none of them changes its rows. */
static struct rows expand_define(const struct dnf *dnf, const struct node *node, struct sign sign)
{
    struct rows *rows = &dnf->define[node->index * 4 + sign.negated * 2 + sign.bare];
    if (!rows->n)
        *rows = expand(dnf, node->first, sign);
    return *rows;
}

static struct rows expand(const struct dnf *dnf, const struct node *node, struct sign sign)
{
    int field, yesterday;
    bool is_tree = node->kind == NODE_AND || node->kind == NODE_OR;
    if (is_tree && column_kind_of(node, &field, &yesterday) != COLUMN_NONE)
        return single(dnf, node, sign, false);
    switch (node->kind) {
    case NODE_AND:
        return sign.negated ? expand_any(dnf, node, sign) : expand_all(dnf, node, sign);
    case NODE_OR:
        return sign.negated ? expand_all(dnf, node, sign) : expand_any(dnf, node, sign);
    case NODE_NOT: return expand(dnf, node->first, (struct sign){!sign.negated, false});
    case NODE_DEFINE: return expand_define(dnf, node, sign);
    case NODE_TEST:
    case NODE_QUANT:
    case NODE_NAME: break;
    }
    return single(dnf, node, sign, false);
}

struct dnf dnf_new(struct arena *arena, int n_defines)
{
    return (struct dnf){arena, arena_array(arena, struct rows, 4 * n_defines)};
}

struct rows dnf_rows(const struct dnf *dnf, const struct node *node, bool negated, bool bare)
{
    return expand(dnf, node, (struct sign){negated, bare});
}
