/* SPDX-License-Identifier: EUPL-1.2 */
#include "rules/policy.h"

/* --- LADDER: the first step with a certain rule ends it --------------------------------------- */

static int last_step(const struct answer *answer, int n)
{
    int last = INT32_MAX;
    for (int i = 0; i < n; i++)
        if (answer[i].result.certain && answer[i].rule->info.step < last)
            last = answer[i].rule->info.step;
    return last;
}

static bool is_open_above(const struct answer *answer, int n, int step)
{
    for (int i = 0; i < n; i++)
        if (!answer[i].result.certain && answer[i].rule->info.step < step)
            return true;
    return false;
}

/* The strongest certain answer; -1 where there is none. */
static int strongest(const struct answer *answer, int n)
{
    int best = -1;
    for (int i = 0; i < n; i++)
        if (answer[i].result.certain &&
            (best < 0 || answer[i].rule->info.outcome < answer[best].rule->info.outcome))
            best = i;
    return best;
}

static int apply_ladder(struct answer *answer, int n)
{
    int last = last_step(answer, n), kept = 0;
    bool open = is_open_above(answer, n, last);
    for (int i = 0; i < n; i++) {
        if (answer[i].rule->info.step > last)
            continue;
        answer[kept] = answer[i];
        answer[kept++].result.certain &= !open;
    }
    int best = strongest(answer, kept);
    if (best >= 0)
        answer[best].result.primary = true;
    return kept;
}

/* --- BEST: the strongest is primary, two offices of equal rank are a conflict ----------------- */

static uint64_t type_bit(const struct answer *answer)
{
    int type = answer->rule->info.agency_type;
    return type < 0 ? 0 : UINT64_C(1) << type;
}

/* The office types that stand back behind another by an agreement that holds today. */
static uint64_t standing_back(const struct view *view, int need, uint64_t types)
{
    uint64_t back = 0;
    for (int i = 0; i < view->set->n_agreements; i++) {
        const struct rule *agreement = view->set->agreement[i];
        uint64_t act = UINT64_C(1) << agreement->prefer;
        uint64_t others = agreement->between & types & ~act;
        if (agreement->info.need == need && (types & act) && others &&
            rule_in_force(view, agreement) &&
            rule_standing(view, agreement) == STANDS_CERTAIN)
            back |= others;
    }
    return back;
}

static bool same_office(const struct answer *a, const struct answer *b)
{
    if (a->result.agency && b->result.agency)
        return a->result.agency == b->result.agency;
    return a->rule->info.agency_type == b->rule->info.agency_type;
}

/* Of the certain answers of that rank whose office does not stand back, one is primary; where they
 * name different offices, a human decides; offices that all say no are not in each other's way. */
static void mark_best(struct answer *answer, int n, int rank, uint64_t back)
{
    struct answer *first = NULL;
    bool conflict = false;
    for (int i = 0; i < n; i++) {
        bool ranks = answer[i].result.certain && answer[i].rule->info.outcome == rank &&
                     !(type_bit(&answer[i]) & back);
        answer[i].result.conflict = ranks;
        if (ranks && !first)
            first = &answer[i];
        conflict |= ranks && rank != OUTCOME_NONE && !same_office(&answer[i], first);
    }
    for (int i = 0; i < n; i++)
        answer[i].result.conflict &= conflict;
    if (first)
        first->result.primary = !conflict;
}

static void apply_best(const struct view *view, struct answer *answer, int n)
{
    int best = strongest(answer, n);
    if (best < 0)
        return;
    int rank = answer[best].rule->info.outcome;
    uint64_t types = 0;
    for (int i = 0; i < n; i++)
        if (answer[i].result.certain && answer[i].rule->info.outcome == rank)
            types |= type_bit(&answer[i]);
    uint64_t back = standing_back(view, answer[best].rule->info.need, types);
    if (back == types) /* agreements that contradict each other settle nothing */
        back = 0;
    mark_best(answer, n, rank, back);
}

int policy_apply(const struct view *view, struct answer *answer, int n)
{
    switch (catalogue_need[answer[0].rule->info.need].policy) {
    case POLICY_LADDER: return apply_ladder(answer, n);
    case POLICY_BEST: apply_best(view, answer, n); return n;
    case POLICY_COLLECT: return n;
    }
    return n;
}
