/* SPDX-License-Identifier: EUPL-1.2 */
/* What the rules say: handed on as it is. No transaction, nothing stored. */
#include "work/inside.h"

enum status work_decide(struct work *work, struct arena *arena, struct household *household,
                        struct decision *decision, struct error *error)
{
    enum status status = work_rules(work, error);
    if (status != OK)
        return status;
    struct decide_options options = {.directory = &work->directory};
    household_relate(household);
    household_derive(household);
    rules_decide(work->rules, household, &options, arena, decision);
    return OK;
}

void work_detail(struct work *work, const struct household *household, struct arena *arena,
                 struct result *result)
{
    rules_detail(work->rules, household, arena, result);
}

int work_why(struct work *work, const struct household *household, const struct result *result,
             struct arena *arena, const struct explain_row **row)
{
    return rules_why(work->rules, household, result, arena, row);
}

int work_why_not(struct work *work, const struct household *household, int person, int need,
                 int agency_type, struct arena *arena, const struct explain_row **row)
{
    return rules_why_not(work->rules, household, person, need, agency_type, arena, row);
}

int work_what_if(struct work *work, const struct household *household, const struct result *result,
                 struct arena *arena, const struct explain_row **row)
{
    return rules_what_if(work->rules, household, result, arena, row);
}

int work_next_question(struct work *work, const struct household *household,
                       const struct decision *decision, int person, struct arena *arena,
                       const struct need_fact **question)
{
    return rules_next(work->rules, household, decision, person, arena, question);
}
