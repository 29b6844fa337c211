/* SPDX-License-Identifier: EUPL-1.2 */
/* A house with a rule whose term the law leaves open, and a clerk who has read it. */
#ifndef LOTSE_TESTS_WORK_LAW_H
#define LOTSE_TESTS_WORK_LAW_H

#include "test_work_house.h"

/* The law leaves it open whether the need is a special one. */
#define LAW_RULE(product)                                                                         \
    "pack open\n"                                                                                  \
    "  title    \"Offen\"\n"                                                                       \
    "  level    federal\n"                                                                         \
    "\n"                                                                                           \
    "# A heading that may move.\n"                                                                 \
    "rule R-OPEN-001\n"                                                                            \
    "  need     orientation_course\n"                                                              \
    "  for      person\n"                                                                          \
    "  when     needy\n"                                                                           \
    "  then     CLARIFY by ABH\n"                                                                  \
    "  product  \"" product "\"\n"                                                                 \
    "  basis    \"§ 44 Abs. 4 AufenthG\"\n"                                                        \
    "  valid    always\n"                                                                          \
    "  priority 3\n"                                                                               \
    "  tell     family_name given_name german\n"                                                   \
    "  source   GII V\n"
extern const char law_other_rule[]; /* the same rule in other words */

extern struct work *law_clerk; /* demir, who has read the law as it is now */

void law_open(void); /* fixtures, after those of the house */
void law_close(void);
void law_import(const char *text); /* as open.rules; law_clerk reads it */
const struct result *law_result(struct work *work, struct intake *intake, const char *rule);
/* That the person is entitled, and the jobcenter acts. */
struct ruling_wish law_wish(struct intake *intake);
int64_t law_decide(struct intake *intake);

#endif
