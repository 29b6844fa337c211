/* SPDX-License-Identifier: EUPL-1.2 */
/* The compiled form from the inside: compile.c makes it, columns.c fills it, machine.c runs it.
 *
 * Every condition is a set of rows (dnf.h), every row a bit. A column is one question about one
 * fact, and knows for each class of answers which rows it leaves standing and which it makes more
 * than a guess (a positive comparison is true): an AND and an OR, all rules at once. Only facts
 * that are known have a say there. What else a row needs is written beside the row: which facts
 * must be known, and its slow literals, which are parts (alternatives with rows of their own) and
 * what only the interpreter can answer. It is asked row by row of the few that are still standing.
 *
 * Invariants:
 * - the bits of a class are made by the interpreter's own functions (eval.h);
 * - a known fact lies in one class, where every literal is true or false; or, where it is partial,
 *   in several: then a row is certain where all of them leave it, possible where one does. So that
 *   this is Kleene's "and" exactly, a row has at most one literal in a column of cut points;
 * - a fact that is not known makes no comparison true and no row positive;
 * - rows lie in this order: those of parts, the inner ones first; those of "when"; those of
 *   "unless"; each kind begins a word. Of an exception only matters whether it is certain, so it is
 *   asked about only where its rule would hold. Rules share rows of "unless". */
#ifndef LOTSE_RULES_MACHINE_H
#define LOTSE_RULES_MACHINE_H

#include "rules/compile.h"
#include "rules/dnf.h"

enum column_kind {
    COLUMN_CODES,  /* a choice, asked by comparisons and trees: its code says the class */
    COLUMN_RANGE,  /* a number or a date: the cut points before it count its class */
    COLUMN_MONTHS, /* a date and today: the months between them, cut like a number */
    COLUMN_TABLE,  /* a tree about one date, and months from it to today: both classes together */
    COLUMN_LIST,   /* a set of choices, asked for some of them: no or yes */
    COLUMN_TEST,   /* any other comparison of one field: no or yes */
    COLUMN_NONE,   /* none of these: a slow literal */
};

struct use { /* a literal of a row, while compiling */
    int row, test; /* the test: of its column */
    bool negated, bare;
};

struct users { /* the rows that have something as a literal */
    uint16_t *at;    /* which words they lie in, ascending */
    int words, both; /* how many; the first ones (both) are not of "unless" */
    uint64_t *rows;  /* in those words */
    uint64_t *bare;  /* of them those it may make positive (both) */
    struct use *use;
    int n_uses;
};

struct column {
    enum column_kind kind;
    int field;
    int yesterday;           /* MONTHS, TABLE: 1 if they are counted to the day before today */
    int next;                /* while compiling: 1 + another column of the field */
    const struct node **test; /* the questions asked here (TABLE, LIST, TEST: one) */
    int n_tests;
    struct users users;
    uint16_t *class_of;      /* CODES: of each code; the last entry is for what is no code.
                              * TABLE: of each class of the date by each class of its months */
    int codes;
    int32_t *cut;            /* RANGE, MONTHS: ascending; class i lies below cut[i] … */
    int cuts;                /* … class cuts above all */
    int32_t *months;         /* TABLE: cut points of the months */
    int n_months;
    uint64_t *mask;          /* of each class: standing (words), positive (both) */
    uint8_t *effect;         /* of each class: see below */
};
enum { EFFECT_FELLS = 1, EFFECT_OPENS = 2 }; /* some row falls; some row gets positive */

struct asked { /* a field, its place among those of its scope, its columns: first … end - 1 */
    int field, scope, at, first, end;
};

/* A part, or something for the interpreter. */
struct question {
    const struct node *node;
    bool part, negated; /* a part; one of the opposite */
    int first, end;    /* a part: its rows */
    struct users users;
};

/* A slow literal of a row: what of the answer concerns it (see machine.c). */
struct slow {
    uint16_t question;
    uint8_t shift, mask;
};
enum { NEGATED_SHIFT = 3 };

enum { WAYS = QUANT_QUAL + 2, WAY_OTHER = WAYS - 1 }; /* by quantifier, by anything else */

struct machine {
    int n_rows, words;
    int parts, both;          /* words of parts; words before those of "unless" */
    int *owner;               /* of each row before those of "unless": its part or its rule */
    struct column *column;    /* by field */
    int n_columns;
    struct asked *asked;
    int n_asked, asked_words;
    uint64_t *need;           /* of each row: what must be known for it to be certain (asked_words),
                               * and to be possible */
    struct question *question;
    int n_questions;
    struct slow *slow;
    int *slow_at;             /* of each row: where its literals begin; the next's end them */
    int *exception;           /* rows of "unless" … */
    int *exception_at;        /* … of each rule */
    uint64_t *quiet;          /* rows of "when" that may be certain without being positive */
    uint64_t *way[WAYS];      /* rows an interpreted literal may make positive; NULL none */
    int32_t *cut;             /* days on which a rule comes or goes */
    int cuts;
    uint64_t *active;         /* for each class of days: the rows in force, and all of no rule */
    uint64_t **silent;        /* for each pack: all rows but those of its rules */
};

/* The kind of column a question belongs to, its field, and for months to which day they count
 * (yesterday). */
enum column_kind column_kind_of(const struct node *node, int *field, int *yesterday);
/* Fills the words and the bare rows of users whose uses are all known. */
void users_fill(struct arena *arena, const struct machine *machine, struct users *users);
/* Fills classes and masks of a column whose uses are all known, and what its rows need of asked,
 * the place of its field among the machine's. */
void column_fill(struct arena *arena, struct arena *scratch, const struct machine *machine,
                 struct column *column, int asked);

/* Sorts cut points and drops doubles; returns how many are left. */
int cuts_sort(int32_t *value, int n);

/* Rows are never negative: the processor need not ask. */
static inline unsigned row_word(int row)
{
    return (unsigned)row / 64;
}

static inline void row_set(uint64_t *rows, int row)
{
    rows[row_word(row)] |= UINT64_C(1) << ((unsigned)row % 64);
}

static inline bool row_is(const uint64_t *rows, int row)
{
    return rows[row_word(row)] >> ((unsigned)row % 64) & 1;
}

static inline bool is_exception(const struct machine *machine, int row)
{
    return row >= machine->both * 64;
}

/* What must be known for the row to be certain; behind it, to be possible. */
static inline uint64_t *row_need(const struct machine *machine, int row)
{
    return machine->need + (size_t)row * 2 * (size_t)machine->asked_words;
}

/* What a class of answers says to a test; of a known fact it is never "perhaps". These are the
 * classes of a column with one test. */
enum { SAYS_NO = 0, SAYS_YES = 1, SAYS_POSITIVE = 2, SAYS = 4 };

/* The rows that stand in a class; behind them those it makes positive. */
static inline uint64_t *class_mask(const struct column *column, int class)
{
    return column->mask + (size_t)class * (size_t)(column->users.words + column->users.both);
}

/* The class of a value among cut points: how many lie at or before it. */
static inline int class_among(const int32_t *cut, int cuts, int32_t value)
{
    int class = 0;
    while (cuts > 0) {
        int half = cuts / 2;
        bool after = value >= cut[class + half];
        class += after ? half + 1 : 0;
        cuts = after ? cuts - half - 1 : half;
    }
    return class;
}

#endif
