/* SPDX-License-Identifier: EUPL-1.2 */
/* The syntax tree of conditions. Made by parse_condition.c as it is written, resolved in place by
 * check.c, read by eval.c, compile.c and explain.c. Inside the rules layer only. */
#ifndef LOTSE_RULES_TREE_H
#define LOTSE_RULES_TREE_H

#include "core/household.h"
#include "rules/lex.h"

enum node_kind {
    NODE_AND, NODE_OR, NODE_NOT, /* children: first, then ->next */
    NODE_QUANT,                  /* any own child ( … ): quant, first */
    NODE_TEST,                   /* one comparison */
    NODE_NAME,                   /* a name that stands alone, before check.c has looked it up; then
                                  * it is a test "= yes", or: */
    NODE_DEFINE,                 /* first: the condition of the define, shared by all who use it */
};

enum quant { QUANT_CHILD, QUANT_OWN_CHILD, QUANT_PARENT, QUANT_PARTNER, QUANT_MEMBER, QUANT_QUAL };

enum test_op {
    TEST_EQ, TEST_NE, TEST_LT, TEST_LE, TEST_GT, TEST_GE,
    TEST_IN,     /* in (…) or in GROUP: code bits, or items for places */
    TEST_HAS,    /* has CODE, has any (…): code bits, or items for countries and languages */
    TEST_KNOWN, TEST_EMPTY,
    TEST_PARAM,  /* param NAME */
    TEST_RESULT, /* result ID (notices) */
    TEST_MINOR,  /* under 18 on the day: what "for child" and "for adult" add */
};

enum term_kind {
    TERM_NONE,
    TERM_WORD, /* not looked up yet */
    TERM_FIELD, TERM_NUMBER, TERM_DAY, TERM_CODE, TERM_ITEM, TERM_TODAY,
    TERM_SINCE, /* months_since(field) and its like */
    TERM_OFFICES, /* how many kinds of office the first pass came to */
};
enum unit { UNIT_DAYS, UNIT_MONTHS, UNIT_YEARS };

struct term { /* one side of a comparison: a value, and months and days added to it */
    enum term_kind kind;
    int field;        /* TERM_FIELD; TERM_SINCE: the date field */
    int32_t value;    /* TERM_NUMBER hundredths, TERM_DAY day, TERM_CODE choice or country;
                       * TERM_TODAY: month * 100 + day of "last MM-DD", 0 for today itself */
    int months, days; /* added duration */
    enum unit unit;   /* TERM_SINCE */
    bool until;       /* TERM_SINCE: days_until */
    bool self;        /* TERM_FIELD, TERM_SINCE: of the person judged, inside a quantifier */
    const struct token *word; /* as written */
};

/* Deciding walks many trees for each person, so what it reads stands first, and close together. */
struct node {
    enum node_kind kind;
    int number;                 /* of all questions of the set: its place in a memo (eval.h) */
    struct node *first, *next;
    enum test_op op;
    enum quant quant;
    bool plain;                 /* test_is_plain (eval.h), once the set is whole */
    bool common;                /* a define's condition, or asked in several places */
    bool outward;               /* rests on more than whom its view shows: no answer is kept */
    int index;                  /* TEST_PARAM: name; TEST_RESULT: rule; NODE_DEFINE: define */
    struct term left, right;
    uint64_t code[GROUP_WORDS]; /* TEST_IN, TEST_HAS: the members */
    const char *const *item;    /* on countries, languages and places: the members' codes */
    int n_items, n_members;
    const struct token *member; /* TEST_IN, TEST_HAS, as written */
    const struct token *at;     /* its first word */
    const char *text;           /* its own words, for explanations */
};

#endif
