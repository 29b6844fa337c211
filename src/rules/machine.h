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
 * - a known fact that is simple (a code, a whole date, one choice or none) lies in one class, where
 *   every test is true or false. Any other is asked test by test, so that "perhaps" is Kleene's;
 * - a fact that is not known makes no comparison true and no row positive;
 * - rows lie in this order: those of parts, the inner ones first; those of "when"; those of
 *   "unless"; each kind begins a word. Of an exception only matters whether it is certain, so it is
 *   asked about only where its rule would hold. Rules share rows of "unless". */
#ifndef LOTSE_RULES_MACHINE_H
#define LOTSE_RULES_MACHINE_H

#include "rules/compile.h"
#include "rules/dnf.h"

enum column_kind {
    COLUMN_CODES,  /* a choice: its code says the class */
    COLUMN_LIST,   /* a set of choices: the only one says it, or that there is none */
    COLUMN_RANGE,  /* a number or a date: the cut points before it count its class */
    COLUMN_MONTHS, /* a date and today: the months between them, cut like a number */
    COLUMN_TABLE,  /* a date, by its own cut points and those of its months together */
    COLUMN_TEST,   /* any other question about one fact: no or yes */
    COLUMN_NONE,   /* none of these: a slow literal */
};

struct use { /* a literal of a row, while compiling */
    int row, test; /* the test: of its column */
    bool negated, bare;
};

/* Some rows of one word. */
struct some {
    int word;
    uint64_t rows;
};

struct rows_of { /* by word, ascending */
    const struct some *first, *end;
};

/* What an answer does to one word of rows; a class says only what is done to some. */
struct step {
    int word;
    uint64_t stands, opens; /* the rows that stay; those that get positive */
};

struct class { /* of answers */
    const struct step *first, *end;
};

struct column {
    enum column_kind kind;
    int field;
    int yesterday;            /* MONTHS, TABLE: 1 if they are counted to the day before today */
    int next;                 /* while compiling: 1 + another column of the field */
    const struct node **test; /* the questions asked here: comparisons, trees (dnf.h) */
    int n_tests;
    struct use *use;          /* while compiling: by row */
    int n_uses;
    uint16_t *class_of;       /* CODES, LIST: of each code; the last entry is for what is none.
                               * TABLE: of each class of the date by each class of its months */
    int codes;
    int32_t *cut, *months;    /* ascending; class i lies below cut[i], class cuts above all */
    int cuts, n_months;
    struct class *class;
    struct class *says;       /* of each test, by what it says (SAYS) */
};

struct asked { /* a field, its place among those of its scope, its columns: first … end - 1 */
    int field, scope, at, first, end;
};

/* A part, or something for the interpreter. */
struct question {
    const struct node *node;
    bool part, negated;  /* a part; one of the opposite */
    int cost;            /* of one asking, roughly: comparisons, and persons to look at */
    struct rows_of own;  /* the rows of a part */
    struct rows_of bare; /* rows it may make positive */
    struct use *use;     /* while compiling */
    int n_uses;
};

/* A slow literal of a row: what of the answer concerns it (see machine.c). */
struct slow {
    int question;
    uint8_t shift, mask;
};
enum { NEGATED_SHIFT = 3 };

/* What a row asks for beside its columns: which facts must be known (as asked counts them) for it
 * to be certain, and to be possible at all; its slow literals. */
enum { ASKED_WORDS = (FIELD_COUNT + 63) / 64 };
struct rest {
    int slow, end;
    struct known { uint64_t certain, possible; } known[ASKED_WORDS];
};

/* Interpreted literals: the quantifiers of each kind, and all others. */
enum { WAYS = QUANT_QUAL + 2, WAY_OTHER = WAYS - 1 };
struct way {
    struct rows_of opens; /* rows they may make positive */
    struct rows_of needs; /* rows that fall where nobody is meant by the quantifier */
};

struct machine {
    int n_rows, words;
    int parts, both;          /* words of parts; words before those of "unless" */
    int *owner;               /* of each row before those of "unless": its part or its rule */
    struct column *column;    /* by field */
    int n_columns;
    struct asked *asked;
    int n_asked, asked_words;
    struct rest *rest;        /* of each row */
    struct question *question;
    int n_questions;
    struct slow *slow;
    struct rows_of *unless;   /* of each rule */
    uint64_t *quiet;          /* rows of "when" that may be certain without being positive */
    struct way way[WAYS];
    int32_t *cut;             /* days on which a rule comes or goes */
    int cuts;
    uint64_t *active;         /* for each class of days: the rows in force, and all of no rule */
    uint64_t **silent;        /* for each pack: all rows but those of its rules */
};

/* The kind of column a question belongs to, its field, and for months to which day they count
 * (yesterday). */
enum column_kind column_kind_of(const struct node *node, int *field, int *yesterday);
/* The words of rows that have any. */
struct rows_of rows_of(struct arena *arena, const uint64_t *rows, int words);
/* Fills the classes of a column whose uses are all known, and what its rows need of asked, the
 * place of its field among the machine's. */
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

/* What a class of answers says to a test. */
enum { SAYS_NO = 0, SAYS_YES = 1, SAYS_POSITIVE = 2, SAYS = 4 };

static inline int said_by(struct reading reading)
{
    return (reading.value == YES ? SAYS_YES : SAYS_NO) | (reading.positive ? SAYS_POSITIVE : 0);
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
