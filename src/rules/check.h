/* SPDX-License-Identifier: EUPL-1.2 */
/* The checker from the inside: check.c walks rules and trees, check_test.c one comparison. */
#ifndef LOTSE_RULES_CHECK_H
#define LOTSE_RULES_CHECK_H

#include "rules/set.h"

struct checker {
    struct rule_set *set;
    int defines;          /* those before this one may be used */
    bool results;         /* "result" may be used: a notice */
    bool offices;         /* "offices" may be used: a rule or notice for the household */
    bool uses_offices;    /* it was */
    struct error *error;
    enum status status;
};

/* The first error stands; the message's one %s is the token's own words. */
void check_fail(struct checker *checker, const struct token *token, const char *message);

void check_test(struct checker *checker, struct node *node);
/* A term that has to be a date (a deadline). */
void check_date(struct checker *checker, struct term *term);

#endif
