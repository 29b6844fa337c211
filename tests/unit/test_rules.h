/* SPDX-License-Identifier: EUPL-1.2 */
/* What the tests of the rule engine share: a set from a text, a household from words. */
#ifndef LOTSE_TESTS_TEST_RULES_H
#define LOTSE_TESTS_TEST_RULES_H

#include "unit.h"

#include "rules/rules.h"

/* A finished set; fails the test where the text is wrong. */
struct rule_set *set_of(const char *text);
/* The same with "pack t" before it, and for each line of when a rule W-0, W-1 … that says
 * "COLLECT, for person, when …". */
struct rule_set *set_of_conditions(const char *const *condition);

/* A household on 2026-03-02 with one person for each text of "field value field value …" (a NULL
 * ends them). The value ? is the answer "unknown". Roles: "role CHILD". Related and derived. */
struct household *household_of(struct arena *arena, const char *const *person);
void household_set(struct arena *arena, struct household *household, int person, const char *field,
                   const char *value);

/* The result of that rule for that person (EVERYBODY), NULL where there is none. */
const struct result *find_result(const struct decision *decision, int person, const char *rule);

TCase *case_text(void);
TCase *case_conditions(void);
TCase *case_contradict(void);
TCase *case_decide(void);
TCase *case_machine(void);
TCase *case_explain(void);
TCase *case_cases(void);

#endif
