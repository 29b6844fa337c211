/* SPDX-License-Identifier: EUPL-1.2 */
/* One typical case as it was read: cases_read.c reads it, cases.c runs it. */
#ifndef LOTSE_RULES_CASES_READ_H
#define LOTSE_RULES_CASES_READ_H

#include "rules/cases.h"
#include "rules/set.h"

enum wish { WISH_CERTAIN, WISH_POSSIBLE, WISH_PRIMARY, WISH_CONFLICT, WISH_NEVER, WISH_NOTICE,
            WISH_CONSISTENT };

struct expectation {
    enum wish wish;
    int person;        /* EVERYBODY: the household */
    int need, outcome; /* outcome -1: any */
    int agency_type;   /* -1: any */
    const char *agency; /* id in the directory; "" none; NULL any */
    const char *rule;  /* "" any; the id of a notice or a contradiction */
    const char *words;
    int line;
};

struct typical_case {
    const char *name;
    struct household household;
    struct expectation *expectation;
    int n;
};

/* Reads the case at the current token, up to the next one. */
void case_read(const struct rule_set *set, struct lexer *lexer, struct arena *arena,
               struct typical_case *typical);

#endif
