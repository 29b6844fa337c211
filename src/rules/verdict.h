/* SPDX-License-Identifier: EUPL-1.2 */
/* Which rules hold for one subject on one day: before hit policies, after dates and places. */
#ifndef LOTSE_RULES_VERDICT_H
#define LOTSE_RULES_VERDICT_H

#include "rules/eval.h"

enum standing { STANDS_NOT, STANDS_POSSIBLE, STANDS_CERTAIN };

/* A person's own rules, those of one of its qualifications, or those of the household. */
bool rule_judges(const struct rule *rule, int person, int qual);
/* Active on the household's day, and of a pack that speaks where it lives. */
bool rule_in_force(const struct view *view, const struct rule *rule);
/* All rules for the view's subject: by the tree or by the machine. */
struct verdict verdict_of(const struct view *view, bool by_tree, struct arena *arena);
/* What the conditions say, by the tree; dates and places are not asked. */
enum standing rule_standing(const struct view *view, const struct rule *rule);

/* The household as it was on the day of the application, for the rules that are judged by it: a
 * copy in the arena, derived anew. The household itself where no such day is given. */
const struct household *household_applied(const struct household *household, int need,
                                          struct arena *arena);
/* The household a rule has to be judged on. */
const struct household *household_for(const struct household *household, const struct rule *rule,
                                      struct arena *arena);

/* A copy whose facts may be changed. */
struct household *household_copy(const struct household *household, struct arena *arena);

#endif
