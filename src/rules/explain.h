/* SPDX-License-Identifier: EUPL-1.2 */
/* What the explanations share: sets of facts, and which facts a comparison rests on. */
#ifndef LOTSE_RULES_EXPLAIN_H
#define LOTSE_RULES_EXPLAIN_H

#include "rules/verdict.h"

struct fact_list { /* each fact once, in the order they were met */
    struct need_fact *fact;
    int n;
};

void fact_list_add(struct fact_list *list, struct arena *arena, struct need_fact fact);
bool need_fact_equal(struct need_fact a, struct need_fact b);

/* The facts a test rests on, derived fields as those they come from: the known ones, or (open) the
 * ones whose knowledge would decide it. */
void test_facts(const struct view *view, const struct node *test, bool open, struct arena *arena,
                struct fact_list *list);

/* The known facts a condition that holds rests on. */
struct fact_list because_facts(const struct view *view, const struct node *node,
                               struct arena *arena);

/* The rule a result speaks of, and the view it was judged in. */
const struct rule *rule_of(const struct rule_info *info);
struct view view_of(const struct rule_set *set, const struct household *household,
                    const struct rule *rule, int person, int qual, struct arena *arena);

#endif
