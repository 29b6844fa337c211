/* SPDX-License-Identifier: EUPL-1.2 */
/* Facts that cannot all be right: found before anything is decided. */
#ifndef LOTSE_RULES_CONTRADICT_H
#define LOTSE_RULES_CONTRADICT_H

#include "rules/eval.h"

struct contradictions { /* in the order of persons, the household last */
    struct notice *found;
    int n;
};

/* Those that hold of the household for certain. */
struct contradictions contradictions_find(const struct rule_set *set,
                                          const struct household *household,
                                          struct arena *arena);
/* The household as it may be decided on: itself, or a copy, derived anew, in which every fact in
 * doubt is unknown. */
const struct household *contradictions_leave(const struct contradictions *contradictions,
                                             const struct household *household,
                                             struct arena *arena);

#endif
