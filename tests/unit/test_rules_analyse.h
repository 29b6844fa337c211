/* SPDX-License-Identifier: EUPL-1.2 */
/* What the tests of the analyser share: small packs, and what was found in them. */
#ifndef LOTSE_TESTS_TEST_RULES_ANALYSE_H
#define LOTSE_TESTS_TEST_RULES_ANALYSE_H

#include "unit.h"

#include "rules/analyse.h"

#define RULE(id, need, then, when, valid)                                                       \
    "rule " id "\n  need " need "\n  for person\n  when " when "\n  then " then                \
    "\n  product \"p\"\n  basis \"b\"\n  " valid "\n  priority 3\n  source GII V\n"
#define NONE_RULE(id, office, when)                                                             \
    "rule " id "\n  need integration_course\n  for person\n  when " when "\n  then NONE by "   \
    office "\n  instead \"i\"\n  basis \"b\"\n  valid always\n  priority 3\n  source GII V\n"
#define BEST_PAIR(one, other)                                                                   \
    "pack t\n" RULE("R-1", "integration_course", "ENTITLED by ABH", one, "valid always")       \
    RULE("R-2", "integration_course", "ENTITLED by JC", other, "valid always")

struct analysed {
    struct rule_set *set;
    struct arena *arena;
    struct analysis analysis;
};

/* On 2026-03-02 where options are NULL; fails the test where the text is wrong. */
struct analysed analyse(const char *text, const struct analyse_options *options);
void analysed_free(struct analysed *analysed);
/* The first finding of that kind about that rule and that other one (NULL: any); or NULL. */
const struct rule_finding *found(const struct analysed *analysed, enum finding_kind kind,
                                 const char *rule, const char *other);
/* How many of a kind a text has. */
int count_of(const char *text, enum finding_kind kind);

TCase *case_space(void); /* test_rules_analyse_space.c: the classes against the interpreter */
TCase *case_alone(void); /* test_rules_analyse_alone.c: rules by themselves, gaps, dates, tables */

#endif
