/* SPDX-License-Identifier: EUPL-1.2 */
/* A condition as disjunctive rows of literals. Kleene's logic is a distributive lattice, so the
 * rows are worth the same as the tree: the best row's worst literal. A row keeps contradictions
 * ("x and not x" is unknown where x is). */
#ifndef LOTSE_RULES_DNF_H
#define LOTSE_RULES_DNF_H

#include "rules/tree.h"

struct literal {
    const struct node *node; /* a comparison, a quantifier, a simple tree; or a part (below) */
    bool negated;
    bool bare;               /* not under any "not": may make a rule possible */
    bool part;
};

struct row {
    struct literal *literal;
    int n;
};

struct rows {
    struct row *row;
    int n;
};

/* A tree that asks about one fact alone may be one question (column_kind_of in machine.h): then it
 * is one literal.
 *
 * Alternatives inside an "and" would multiply: beyond a few rows they stay one literal, a part,
 * which has rows of its own. So the rows of a rule set grow with its text and no faster. */
struct dnf {
    struct arena *arena;
    struct rows *define; /* rows of defines, as far as they were asked for */
};
struct dnf dnf_new(struct arena *arena, int n_defines);
struct rows dnf_rows(const struct dnf *dnf, const struct node *node, bool negated, bool bare);
/* The same question, wherever it is asked; and a number that equal questions share. */
bool node_equal(const struct node *a, const struct node *b);
uint32_t node_hash(const struct node *node);
/* The same literals in the same order; whether one may make a rule possible does not count. */
bool row_equal(const struct row *a, const struct row *b);
uint32_t row_hash(const struct row *row);

#endif
