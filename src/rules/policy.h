/* SPDX-License-Identifier: EUPL-1.2 */
/* Hit policies: what becomes of several rules that answer one need of one subject. */
#ifndef LOTSE_RULES_POLICY_H
#define LOTSE_RULES_POLICY_H

#include "rules/verdict.h"

struct answer {
    struct result result;
    const struct rule *rule;
    int urgency; /* the best priority within its need; for the order of results */
    int order;   /* of the rule in its set */
};

/* Judges the n answers to one need of the view's subject; returns how many of them stay, which
 * then stand in front. */
int policy_apply(const struct view *view, struct answer *answer, int n);

#endif
