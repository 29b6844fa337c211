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
 * before those that use it; the rows of "unless" lie behind all others, in words of their own, for
 * of an exception only matters whether it is certain. Rules share those: many have an exception in
 * common, and one that does not speak is not held by it anyway. */
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

struct users { /* the rows that have something as a literal */
    uint16_t *at;           /* which words they lie in, ascending */
    int words, both;        /* how many; the first ones (both) are not of "unless" */
    uint64_t *rows, *bare;  /* in those words: the rows; those it may make positive */
    struct use *use;        /* while compiling */
    int n_uses;
};

struct column {
    enum column_kind kind;
    int field;
    const struct node *node; /* COLUMN_LIST, COLUMN_NODE */
    struct users users;
    uint16_t *class_of;      /* COLUMN_CODES: of each code; the last entry is that of "not known" */
    int codes;
    int yesterday;           /* COLUMN_MONTHS: 1 if they are counted to the day before today */
    int32_t *cut;            /* RANGE, MONTHS: ascending; class i lies below cut[i] … */
    int cuts;                /* … class cuts above all, class cuts + 1 is "not known" */
    uint64_t *mask;          /* of each class: certain (words), possible and positive (both) */
    bool *mute;              /* of each class: all rows stay possible and none gets positive */
    struct row_set wanted;   /* COLUMN_NODE: nobody need ask once none of these is possible */
};

/* Columns in a row, and what they leave together where none of their facts is known: mostly the
 * form is still empty. */
struct column_group {
    int first, end;
    struct column blank; /* users and one class */
};

/* A piece of a condition that has rows of its own, and is a literal of others. */
struct part {
    const struct node *node;
    bool negated;
    bool plain;              /* it and its parts use no column the interpreter has to answer */
    struct row_set own;      /* its rows */
    struct users users;
};

struct machine {
    int n_rows, words;
    int both;                /* words before those of "unless" */
    int rule_words;          /* of a set of rules */
    int *owner;              /* of each row before those of "unless": a rule, or ~part */
    uint64_t *blocks;        /* of each row of "unless": the rules it is an exception to */
    uint64_t *when;          /* rows of "when" */
    struct column *column;   /* those the interpreter answers come last, the dearest at the end */
    int n_columns, n_plain;
    struct column_group *group;     /* of the plain columns, in their order */
    int n_groups;
    struct part *part;       /* the inner ones first */
    int n_parts;
    int32_t *cut;            /* days on which a rule comes or goes */
    int cuts;
    uint64_t *active;        /* for each class of days: the rows in force; parts always are */
    uint64_t **pack;         /* for each pack: the rows of its rules */
};

/* The kind of column a question belongs to; of a COLUMN_MONTHS also which day it counts to. */
enum column_kind column_kind_of(const struct node *node, int *yesterday);
/* Words and masks of users whose uses are all known. */
void users_fill(struct arena *arena, const struct machine *machine, struct users *users);
/* Fills classes and masks of a column whose uses are all known. */
void column_fill(struct arena *arena, struct arena *scratch, const struct machine *machine,
                 struct column *column);

/* Fills what the columns of the group leave; they are filled already. */
void group_fill(struct arena *arena, const struct machine *machine, struct column_group *group);

/* Sorts cut points and drops doubles; returns how many are left. */
int cuts_sort(int32_t *value, int n);

static inline void row_set(uint64_t *rows, int row)
{
    rows[row / 64] |= UINT64_C(1) << (row % 64);
}

static inline bool is_exception(const struct machine *machine, int row)
{
    return row >= machine->both * 64;
}

/* The rules, as bits, that a row of "unless" keeps from holding. */
static inline uint64_t *blocked_by(const struct machine *machine, int row)
{
    return machine->blocks + (size_t)(row - machine->both * 64) * (size_t)machine->rule_words;
}

static inline bool row_is(const uint64_t *rows, int row)
{
    return rows[row / 64] >> (row % 64) & 1;
}

/* The sets of one class begin with certain; possible and positive lie behind it. */
static inline uint64_t *class_mask(const struct column *column, int class)
{
    return column->mask + (size_t)class * (size_t)(column->users.words + 2 * column->users.both);
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
