/* SPDX-License-Identifier: EUPL-1.2 */
/* The compiled form from the inside: compile.c makes it, machine.c runs it.
 *
 * Every condition is a set of rows (dnf.h), every row a bit. A column is one question, and knows
 * for each class of answers three sets of rows: those it leaves certain, those it leaves possible,
 * and those it makes more than a guess (a positive comparison is true). Deciding is an AND over the
 * columns for the first two, an OR for the third, all rules at once.
 *
 * Invariants: a row has at most one literal in a column, so that AND is Kleene's "and" exactly;
 * the bits of a class are made by the interpreter's own functions (eval.h). */
#ifndef LOTSE_RULES_MACHINE_H
#define LOTSE_RULES_MACHINE_H

#include "rules/compile.h"
#include "rules/dnf.h"

enum column_kind {
    COLUMN_CODES, /* a choice: its code says the class */
    COLUMN_RANGE, /* a number or a date: the cut points before it count its class */
    COLUMN_NODE,  /* anything else: the interpreter answers no, unknown, yes */
};

struct use { int row; struct literal literal; };

struct column {
    enum column_kind kind;
    int field;
    const struct node *node; /* COLUMN_NODE */
    int first, words;        /* the words of the row sets it has a say in */
    uint16_t *class_of;      /* COLUMN_CODES: of each code; the last entry is that of "not known" */
    int codes;
    int32_t *cut;            /* COLUMN_RANGE: ascending; class i lies below cut[i] … */
    int cuts;                /* … class cuts above all, class cuts + 1 is "not known" */
    uint64_t *mask;          /* for each class: certain, possible, positive (words each) */
    uint64_t *wanted;        /* COLUMN_NODE: nobody need ask while none of these rows is possible */
    struct use *use;         /* while compiling */
    int n_uses;
};

struct machine {
    int n_rows, words;
    int *rule_of;            /* of each row */
    uint64_t *when;          /* rows of "when"; the others are rows of "unless" */
    struct column *column;   /* those the interpreter answers come last, the dearest at the end */
    int n_columns;
    int32_t *cut;            /* days on which a rule comes or goes */
    int cuts;
    uint64_t *active;        /* for each class of days: the rows in force */
    uint64_t **pack;         /* for each pack: its rows */
};

/* The class of a value among cut points. */
static inline int class_among(const int32_t *cut, int cuts, int32_t value)
{
    int class = 0;
    while (class < cuts && value >= cut[class])
        class++;
    return class;
}

#endif
