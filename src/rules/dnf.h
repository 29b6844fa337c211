/* SPDX-License-Identifier: EUPL-1.2 */
/* A condition as disjunctive rows of literals. Kleene's logic is a distributive lattice, so the
 * rows are worth the same as the tree: the best row's worst literal. A row keeps contradictions
 * ("x and not x" is unknown where x is). */
#ifndef LOTSE_RULES_DNF_H
#define LOTSE_RULES_DNF_H

#include "rules/tree.h"

enum { MAX_ROWS = 64 };

struct literal {
    const struct node
        *node; /* a comparison, a quantifier, or a part that would make too many rows */
    bool negated;
    bool bare;               /* not under any "not": may make a rule possible */
};

struct row {
    struct literal *literal;
    int n;
};

struct rows {
    struct row *row;
    int n; /* 1 to MAX_ROWS */
};

struct rows dnf(struct arena *arena, const struct node *node);
/* The same question, wherever it is asked. */
bool node_equal(const struct node *a, const struct node *b);

#endif
