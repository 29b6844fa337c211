/* SPDX-License-Identifier: EUPL-1.2 */
/* The next questions. Greedy: each open (possible) result is worth its priority, and shares that
 * among the facts it misses; the fact with the largest sum is asked first, is then taken as
 * answered, and the rest is counted anew. So what settles many or urgent things at once comes
 * before what is one of several things a single result waits for. Not the shortest questionnaire
 * there is (that would mean to search all answers), but a good one, and one a clerk can follow. */
#include "rules/explain.h"

enum { WHOLE = 840 }; /* divides well by what is usually missing */

struct open_result {
    struct fact_list missing;
    int worth;
};

static bool may_be_asked(struct need_fact fact)
{
    return catalogue_field[fact.field].sensitivity == ORDINARY;
}

static struct open_result open_result(const struct rule_set *rules,
                                      const struct household *household,
                                      const struct decision *decision,
                                      const struct result *result, struct arena *arena)
{
    struct result detail = *result;
    struct open_result open = {.worth = WHOLE << (4 - result->rule->priority)};
    rules_detail(rules, household, decision, arena, &detail);
    for (int i = 0; i < detail.n_missing; i++)
        if (may_be_asked(detail.missing[i]))
            fact_list_add(&open.missing, arena, detail.missing[i]);
    return open;
}

static int worth_of(const struct open_result *open, int n, struct need_fact fact)
{
    int sum = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < open[i].missing.n; j++)
            if (need_fact_equal(open[i].missing.fact[j], fact))
                sum += open[i].worth / open[i].missing.n;
    return sum;
}

/* The fact that is worth most; false where nothing is open any more. */
static bool best_fact(const struct open_result *open, int n, struct need_fact *best)
{
    int most = 0;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < open[i].missing.n; j++) {
            int worth = worth_of(open, n, open[i].missing.fact[j]);
            if (worth > most) {
                most = worth;
                *best = open[i].missing.fact[j];
            }
        }
    }
    return most > 0;
}

static void take_away(struct open_result *open, int n, struct need_fact fact)
{
    for (int i = 0; i < n; i++) {
        struct fact_list *missing = &open[i].missing;
        int kept = 0;
        for (int j = 0; j < missing->n; j++)
            if (!need_fact_equal(missing->fact[j], fact))
                missing->fact[kept++] = missing->fact[j];
        missing->n = kept;
    }
}

int rules_next(const struct rule_set *rules, const struct household *household,
               const struct decision *decision, int person, struct arena *arena,
               const struct need_fact **question)
{
    struct open_result *open = arena_array(arena, struct open_result, decision->n);
    struct fact_list questions = {0};
    struct need_fact best = {0};
    int n = 0;
    for (int i = 0; i < decision->n; i++) {
        const struct result *result = &decision->result[i];
        if (!result->certain && (person == EVERYBODY || result->person == person))
            open[n++] = open_result(rules, household, decision, result, arena);
    }
    while (best_fact(open, n, &best)) {
        fact_list_add(&questions, arena, best);
        take_away(open, n, best);
    }
    *question = questions.fact;
    return questions.n;
}
