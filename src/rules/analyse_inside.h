/* SPDX-License-Identifier: EUPL-1.2 */
/* What the parts of the analyser share. */
#ifndef LOTSE_RULES_ANALYSE_INSIDE_H
#define LOTSE_RULES_ANALYSE_INSIDE_H

#include "rules/analyse.h"
#include "rules/analyse_space.h"

struct analyser {
    const struct rule_set *set;
    const struct analyse_options *options;
    struct arena *arena;           /* what is found lives here */
    struct arena *work, *scratch;  /* for the time of the analysis; of one question */
    struct common *common;
    struct space **space;          /* those of the days that were asked about */
    int n_spaces;
    struct rule_finding *finding;
    int n;
    int undecided, unconfirmed, cut_short, questions;
};

struct space *analyser_space(struct analyser *analyser, int32_t day);
/* Counts the question; model as in space_solve. */
enum solved analyser_solve(struct analyser *analyser, struct space *space,
                           const struct formula *const *wanted, int n, struct model *model);
/* A finding about a rule, where it stands. Filled by the caller from there on. */
struct rule_finding *analyser_add(struct analyser *analyser, enum finding_kind kind,
                             const struct rule *rule);

/* Where a word of its text stands. */
void finding_at(struct analyser *analyser, struct rule_finding *finding, const struct token *token);

/* A household whose person 0 (for a rule of the household: whose household) the model describes, in
 * the arena, derived. What the model leaves open is not known. */
struct household *model_household(struct space *space, const struct model *model,
                                  enum subject subject, struct arena *arena);
/* What comes of it, by the interpreter. */
void model_decide(struct analyser *analyser, const struct household *household,
                  struct decision *decision);
/* The result of that rule for person 0 (or its qualification, or the household); NULL. */
const struct result *decision_of(const struct decision *decision, const struct rule *rule);

/* Both judge the same subject of the same need: a person, a qualification, the household. */
bool rules_meet(const struct analyser *analyser, const struct rule *a, const struct rule *b);
/* Wherever and whenever a holds, b may hold. */
bool rule_covers(const struct analyser *analyser, const struct rule *b, const struct rule *a);
/* Of one family: R-SPR-030a, R-SPR-030b. */
bool are_siblings(const struct rule *a, const struct rule *b);
/* The day on which they are judged together: the day of the analysis, else the first one. False
 * where they are never in force on one day. */
bool common_day(const struct analyser *analyser, const struct rule *a, const struct rule *b,
                int32_t *day);
/* The day of the analysis, else the nearest one the rule is in force on. */
int32_t day_of(const struct analyser *analyser, const struct rule *rule);
/* That day, ten years later, ten and twenty years before, as far as the rule is in force: what is
 * claimed to be impossible has to be so on all of them. */
enum { PROBE_DAYS = 4 };
int probe_days(const struct analyser *analyser, const struct rule *rule, int32_t day[PROBE_DAYS]);

void analyse_conditions(struct analyser *analyser); /* impossible, never, dead and idle parts */
void analyse_pairs(struct analyser *analyser);      /* conflict, shadow, duplicate */
enum status analyse_gaps(struct analyser *analyser, struct error *error);
void analyse_dates(struct analyser *analyser);      /* dates, families, confidence */
void analyse_offices(struct analyser *analyser);

#endif
