/* SPDX-License-Identifier: EUPL-1.2 */
/* Typical cases (Fallkonstellationen): texts that say who comes and what has to come out, and are
 * run against a rule set. The format is the last section of doc/rule-language.md. No I/O. */
#ifndef LOTSE_RULES_CASES_H
#define LOTSE_RULES_CASES_H

#include "rules/rules.h"

struct case_failure { /* texts live for the time of the call */
    const char *name;     /* of the case */
    int line;             /* of the expectation */
    const char *expected; /* its own words: "p1 integration_course OBLIGED JC" */
    const char *came;     /* what there is for that person and need: "ENTITLED ABH R-SPR-010, …" */
    const char *facts;    /* what is known of that person: "status AE_24 german A2" */
    bool unwanted;        /* it came and must not */
};

struct cases_report {
    /* set by the caller; failed may be NULL */
    void (*failed)(void *context, const struct case_failure *failure);
    void *context;
    /* One bit a rule, (rules_count + 63) / 64 words: those with a result; those that had none in a
     * case that asks for their need; or NULL. */
    uint64_t *reached, *held_back;
    /* added to by every run */
    int cases, expectations, failures;
};

/* INVALID where the text is wrong, with line and column; failed expectations are no error. */
enum status cases_run(const struct rule_set *rules, const struct directory *directory,
                      const char *text, size_t len, struct cases_report *report,
                      struct error *error);

/* The facts of a person (EVERYBODY: of the household) that were given, as a case writes them. */
const char *case_words(const struct household *household, int person, struct arena *arena);

#endif
