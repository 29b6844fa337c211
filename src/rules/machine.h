/* SPDX-License-Identifier: EUPL-1.2 */
/* The compiled form from the inside: compile.c makes it, columns.c fills it, machine.c runs it.
 *
 * Every condition is a set of rows (dnf.h), every row a bit. A column is one question, and knows
 * for each class of answers three sets of rows: those it leaves certain, those it leaves possible,
 * and those it makes more than a guess (a positive comparison is true). Deciding is an AND over the
 * columns for the first two, an OR for the third, all rules at once. Then each part, from the inner
 * to the outer ones, hands what its own rows have come to to the rows that use it.
 *
 * Invariants: a row has at most one literal in a column, so that AND is Kleene's "and" exactly;
 * the bits of a class are made by the interpreter's own functions (eval.h); the rows of a part lie
 * before those that use it, the rows of a rule beside each other, "when" before "unless". */
#ifndef LOTSE_RULES_MACHINE_H
#define LOTSE_RULES_MACHINE_H

#include "rules/compile.h"
#include "rules/dnf.h"

enum column_kind {
    COLUMN_CODES, /* a choice: its code says the class */
    COLUMN_RANGE, /* a number or a date: the cut points before it count its class */
    COLUMN_MONTHS, /* a date and today: the months between them, cut like a number */
    COLUMN_LIST,  /* a set of choices, asked for some of them: no, unknown, yes */
    COLUMN_NODE,  /* anything else: the interpreter answers no, unknown, yes */
};

struct row_set { /* the words from first on, where there is something in them */
    int first, words;
    uint64_t *bits;
};

struct use { int row; struct literal literal; };

struct column {
    enum column_kind kind;
    int field;
    const struct node *node; /* COLUMN_LIST, COLUMN_NODE */
    int first, words;        /* the words of the row sets it has a say in */
    uint16_t *class_of;      /* COLUMN_CODES: of each code; the last entry is that of "not known" */
    int codes;
    int yesterday;           /* COLUMN_MONTHS: 1 if they are counted to the day before today */
    int32_t *cut;            /* RANGE, MONTHS: ascending; class i lies below cut[i] … */
    int cuts;                /* … class cuts above all, class cuts + 1 is "not known" */
    uint64_t *mask;          /* for each class: certain, possible, positive (words each) */
    bool *mute;              /* of each class: all rows stay possible and none gets positive */
    uint64_t *users, *bare;  /* COLUMN_NODE: its rows, and those it may make positive … */
    struct row_set wanted;   /* … nobody need ask once none of these rows is possible */
    struct use *use;         /* while compiling */
    int n_uses;
};

/* A piece of a condition that has rows of its own, and is a literal of others. */
struct part {
    const struct node *node;
    bool negated;
    bool plain;              /* it and its parts use no column the interpreter has to answer */
    struct row_set own;      /* its rows */
    int first, words;        /* the words of its users */
    uint64_t *users, *bare;  /* rows that have it as a literal; those it may make possible */
    struct use *use;         /* while compiling */
    int n_uses;
};

struct machine {
    int n_rows, words;
    int *owner;              /* of each row: a rule, or ~part */
    uint64_t *when;          /* rows of "when" … */
    uint64_t *counts;        /* … and of parts: where a positive comparison counts */
    struct column *column;   /* those the interpreter answers come last, the dearest at the end */
    int n_columns, n_plain;
    struct part *part;       /* the inner ones first */
    int n_parts;
    int32_t *cut;            /* days on which a rule comes or goes */
    int cuts;
    uint64_t *active;        /* for each class of days: the rows in force; parts always are */
    uint64_t **pack;         /* for each pack: the rows of its rules */
};

/* The kind of column a question belongs to; of a COLUMN_MONTHS also which day it counts to. */
enum column_kind column_kind_of(const struct node *node, int *yesterday);
/* Fills classes and masks of a column whose uses are all known. */
void column_fill(struct arena *arena, const struct machine *machine, struct column *column);

/* Sorts cut points and drops doubles; returns how many are left. */
int cuts_sort(int32_t *value, int n);

static inline void row_set(uint64_t *rows, int row)
{
    rows[row / 64] |= UINT64_C(1) << (row % 64);
}

static inline bool row_is(const uint64_t *rows, int row)
{
    return rows[row / 64] >> (row % 64) & 1;
}

/* The class of a value among cut points. */
static inline int class_among(const int32_t *cut, int cuts, int32_t value)
{
    int class = 0;
    while (class < cuts && value >= cut[class])
        class++;
    return class;
}

#endif
