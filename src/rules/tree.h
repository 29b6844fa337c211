/* SPDX-License-Identifier: EUPL-1.2 */
/* The syntax tree of conditions. Made by parse.c, resolved by check.c, read by eval.c, compile.c and
 * explain.c. Inside the rules layer only. */
#ifndef LOTSE_RULES_TREE_H
#define LOTSE_RULES_TREE_H

#include "core/result.h"

enum node_kind {
    NODE_AND, NODE_OR, NODE_NOT, /* children: first, then ->next */
    NODE_QUANT,                  /* any own child ( … ): quant, first */
    NODE_TEST,                   /* one comparison */
    NODE_TRUE,                   /* a yes/no field that stands alone is a NODE_TEST = yes */
};

enum quant { QUANT_CHILD, QUANT_OWN_CHILD, QUANT_PARENT, QUANT_PARTNER, QUANT_MEMBER, QUANT_QUAL };

enum test_op {
    TEST_EQ, TEST_NE, TEST_LT, TEST_LE, TEST_GT, TEST_GE,
    TEST_IN,        /* in (…) or in GROUP: code bits */
    TEST_HAS,       /* has CODE, has any (…): bits, or items for countries and languages */
    TEST_KNOWN, TEST_EMPTY,
    TEST_PARAM,     /* param NAME */
    TEST_RESULT,    /* result ID (notices) */
};

enum term_kind { TERM_NONE, TERM_FIELD, TERM_NUMBER, TERM_DAY, TERM_CODE, TERM_TODAY, TERM_SINCE };
enum unit { UNIT_DAYS, UNIT_MONTHS, UNIT_YEARS };

struct term { /* one side of a comparison: a value, and months and days added to it */
    enum term_kind kind;
    int field;            /* TERM_FIELD; TERM_SINCE: the date field */
    int32_t value;        /* hundredths, day number, or choice */
    int months, days;     /* added duration */
    enum unit unit;       /* TERM_SINCE */
    bool until;           /* TERM_SINCE: days_until */
};

struct node {
    enum node_kind kind;
    struct node *first, *next;
    enum quant quant;
    enum test_op op;
    struct term left, right;
    uint64_t code[GROUP_WORDS]; /* TEST_IN, TEST_HAS */
    const char *const *item;    /* TEST_HAS on countries and languages */
    int n_items;
    int index;                  /* TEST_PARAM: parameter; TEST_RESULT: rule */
    int line, column;
    const char *text;           /* its own words, for explanations */
};

#endif
