/* SPDX-License-Identifier: EUPL-1.2 */
/* Rules that meet: two answers to one person that cannot both stand, answers that add nothing. */
#include <string.h>

#include "rules/analyse_inside.h"
#include "rules/dnf.h"

enum { MAX_ATTEMPTS = 12, MAX_COVER = 128 };

static enum policy policy_of(const struct rule *rule)
{
    return catalogue_need[rule->info.need].policy;
}

/* --- conflicts -------------------------------------------------------------------------------- */

/* What is looked for: both certain, and nothing in the way that was met so far. */
struct conflict {
    struct analyser *analyser;
    const struct rule *a, *b;
    enum finding_kind kind;
    struct space *space;
    const struct formula *wanted[MAX_ATTEMPTS + 2];
    int n;
};

/* An answer that is stronger, or ends the ladder earlier. */
static const struct rule *stronger(const struct conflict *conflict, const struct decision *decision)
{
    bool ladder = policy_of(conflict->a) == POLICY_LADDER;
    for (int i = 0; i < conflict->analyser->set->n_rules; i++) {
        const struct rule *rule = conflict->analyser->set->rule[i];
        const struct result *result = decision_of(decision, rule);
        if (!result || !result->certain || rule->info.need != conflict->a->info.need)
            continue;
        if (ladder ? rule->info.step < conflict->a->info.step
                   : rule->info.outcome < conflict->a->info.outcome)
            return rule;
    }
    return NULL;
}

/* An agreement of the two offices that settles it for this household. */
static const struct rule *agreed(const struct conflict *conflict,
                                 const struct household *household)
{
    const struct rule_set *set = conflict->analyser->set;
    bool everybody = conflict->a->info.subject == FOR_HOUSEHOLD;
    struct view view = {.set = set, .household = household, .person = everybody ? EVERYBODY : 0,
                        .qual = conflict->a->info.subject == FOR_QUAL ? 0 : -1};
    uint64_t offices = UINT64_C(1) << conflict->a->info.agency_type |
                       UINT64_C(1) << conflict->b->info.agency_type;
    for (int i = 0; i < set->n_agreements; i++) {
        const struct rule *agreement = set->agreement[i];
        if (agreement->info.need == conflict->a->info.need &&
            (agreement->between & offices) == offices && rule_in_force(&view, agreement) &&
            rule_standing(&view, agreement) == STANDS_CERTAIN)
            return agreement;
    }
    return NULL;
}

static void report_conflict(const struct conflict *conflict, const struct model *model)
{
    struct analyser *analyser = conflict->analyser;
    struct rule_finding *finding = analyser_add(analyser, conflict->kind, conflict->a);
    finding->other[finding->others++] = &conflict->b->info;
    finding->day = conflict->space->day;
    finding->example = model_household(conflict->space, model, conflict->a->info.subject,
                                       analyser->arena);
}

/* Both answers stand, and the policy cannot tell which of them is meant. */
static bool is_conflict(const struct conflict *conflict, const struct result *a,
                        const struct result *b)
{
    if (policy_of(conflict->a) == POLICY_LADDER)
        return a->certain && b->certain;
    return a->conflict && b->conflict;
}

static const struct formula *against(const struct conflict *conflict, const struct rule *rule)
{
    return formula_uncertain(conflict->space, rule);
}

/* Looks for a person; each one whom a stronger rule or an agreement answers is ruled out with all
 * who are like that. */
static void look_for_conflict(struct conflict *conflict)
{
    struct analyser *analyser = conflict->analyser;
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        struct model model = model_new(conflict->space, analyser->work);
        struct decision decision;
        if (analyser_solve(analyser, conflict->space, conflict->wanted, conflict->n, &model) !=
            SOLVED_YES)
            return;
        struct household *household = model_household(conflict->space, &model,
                                                      conflict->a->info.subject, analyser->work);
        model_decide(analyser, household, &decision);
        const struct result *a = decision_of(&decision, conflict->a);
        const struct result *b = decision_of(&decision, conflict->b);
        if (a && b && is_conflict(conflict, a, b)) {
            report_conflict(conflict, &model);
            return;
        }
        const struct rule *other = stronger(conflict, &decision);
        if (!other && a && b && a->certain && b->certain) {
            if (a->agency && a->agency == b->agency)
                return; /* two types of one office */
            other = agreed(conflict, household);
            if (other && !other->when)
                return; /* it always settles it */
        }
        if (!other)
            break;
        conflict->wanted[conflict->n++] = against(conflict, other);
    }
    analyser->unconfirmed++;
}

/* An office does something; "not here" and "to be clarified" only say something. */
static bool acts(const struct rule_info *info)
{
    return info->outcome < OUTCOME_CLARIFY;
}

/* What may stand beside each other on one step of a ladder: who is no longer responsible beside who
 * is. Returns the kind of finding two certain answers are; FINDING_KINDS: none. */
static enum finding_kind meeting(const struct rule *a, const struct rule *b)
{
    const struct rule_info *x = &a->info, *y = &b->info;
    bool other_office = x->agency_type != y->agency_type;
    bool denies = x->outcome == OUTCOME_NONE || y->outcome == OUTCOME_NONE;
    if (policy_of(a) == POLICY_LADDER)
        return x->step == y->step && (other_office ? acts(x) && acts(y)
                                                   : denies && acts(x) != acts(y))
                   ? FINDING_CONFLICT : FINDING_KINDS;
    if (policy_of(a) != POLICY_BEST || x->outcome != y->outcome || !other_office || denies)
        return FINDING_KINDS; /* offices that all say no are no conflict */
    return acts(x) ? FINDING_CONFLICT : FINDING_OVERLAP;
}

static void check_conflict(struct analyser *analyser, const struct rule *a, const struct rule *b,
                           int32_t day)
{
    struct conflict conflict = {.analyser = analyser, .a = a, .b = b, .kind = meeting(a, b)};
    if (conflict.kind == FINDING_KINDS)
        return;
    conflict.space = analyser_space(analyser, day);
    conflict.wanted[conflict.n++] = formula_certain(conflict.space, a);
    conflict.wanted[conflict.n++] = formula_certain(conflict.space, b);
    look_for_conflict(&conflict);
}

/* --- duplicates ------------------------------------------------------------------------------- */

static bool same_condition(const struct node *a, const struct node *b)
{
    return a && b ? node_equal(a, b) : a == b;
}

static bool same_answer(const struct rule *a, const struct rule *b)
{
    const struct rule_info *x = &a->info, *y = &b->info;
    return x->outcome == y->outcome && x->agency_type == y->agency_type && x->step == y->step &&
           !strcmp(x->product, y->product) && !strcmp(x->instead, y->instead);
}

static bool is_duplicate(const struct rule *a, const struct rule *b)
{
    return same_answer(a, b) && same_condition(a->when, b->when) &&
           same_condition(a->unless, b->unless);
}

/* The same office does the same in two wordings: one regime has not ended where the next begins. */
static bool both_hold(const struct rule *a, const struct rule *b)
{
    return are_siblings(a, b) && a->info.outcome == b->info.outcome &&
           a->info.agency_type == b->info.agency_type && a->info.step == b->info.step &&
           same_condition(a->when, b->when) && same_condition(a->unless, b->unless);
}

static void check_duplicate(struct analyser *analyser, const struct rule *a, const struct rule *b,
                            int32_t day)
{
    bool duplicate = is_duplicate(a, b);
    if (!duplicate && !both_hold(a, b))
        return;
    struct rule_finding *finding =
        analyser_add(analyser, duplicate ? FINDING_DUPLICATE : FINDING_BOTH, b);
    finding->other[finding->others++] = &a->info;
    finding->day = day;
}

/* --- shadows ---------------------------------------------------------------------------------- */

/* Whether b, where it holds, leaves nothing for a to say. Explanations ("not here") and open
 * questions say something of their own beside others of their rank. */
static bool is_stronger(const struct rule *b, const struct rule *a)
{
    const struct rule_info *x = &a->info, *y = &b->info;
    if (policy_of(a) == POLICY_LADDER)
        return y->step < x->step;
    if (policy_of(a) != POLICY_BEST || y->agency_type != x->agency_type)
        return false;
    return y->outcome < x->outcome ||
           (y->outcome == x->outcome &&
            (x->outcome == OUTCOME_OBLIGED || x->outcome == OUTCOME_ENTITLED ||
             x->outcome == OUTCOME_MAY_APPLY || x->outcome == OUTCOME_REFER) &&
            !strcmp(x->product, y->product));
}

/* Somebody for whom a holds and none of the cover does, on one of the days. */
static bool stands_alone(struct analyser *analyser, const struct rule *a,
                         const struct rule *const *cover, int n)
{
    int32_t day[PROBE_DAYS];
    int days = probe_days(analyser, a, day);
    const struct formula *wanted[MAX_COVER + 1];
    for (int d = 0; d < days; d++) {
        struct space *space = analyser_space(analyser, day[d]);
        wanted[0] = formula_certain(space, a);
        for (int i = 0; i < n; i++)
            wanted[i + 1] = formula_uncertain(space, cover[i]);
        if (analyser_solve(analyser, space, wanted, n + 1, NULL) != SOLVED_NO)
            return true;
    }
    return false;
}

/* Leaves out of the cover what it does not need. */
static int least_cover(struct analyser *analyser, const struct rule *a,
                       const struct rule **cover, int n)
{
    for (int i = 0; i < n;) {
        const struct rule *out = cover[i];
        memmove(cover + i, cover + i + 1, (size_t)(n - i - 1) * sizeof *cover);
        if (!stands_alone(analyser, a, cover, n - 1)) {
            n--;
            continue;
        }
        memmove(cover + i + 1, cover + i, (size_t)(n - i - 1) * sizeof *cover);
        cover[i++] = out;
    }
    return n;
}

static void check_shadow(struct analyser *analyser, const struct rule *a)
{
    const struct rule *cover[MAX_COVER];
    int n = 0;
    for (int i = 0; i < analyser->set->n_rules && n < MAX_COVER; i++) {
        const struct rule *b = analyser->set->rule[i];
        if (b != a && rules_meet(analyser, a, b) && is_stronger(b, a) &&
            rule_covers(analyser, b, a) && !is_duplicate(a, b))
            cover[n++] = b;
    }
    if (n == 0 || stands_alone(analyser, a, cover, n) || !stands_alone(analyser, a, NULL, 0))
        return;
    n = least_cover(analyser, a, cover, n);
    struct rule_finding *finding = analyser_add(analyser, FINDING_SHADOW, a);
    for (int i = 0; i < n && i < MAX_OTHERS; i++)
        finding->other[finding->others++] = &cover[i]->info;
    finding->day = day_of(analyser, a);
}

/* --- all pairs -------------------------------------------------------------------------------- */

void analyse_pairs(struct analyser *analyser)
{
    const struct rule_set *set = analyser->set;
    for (int i = 0; i < set->n_rules; i++) {
        const struct rule *a = set->rule[i];
        for (int j = i + 1; j < set->n_rules; j++) {
            const struct rule *b = set->rule[j];
            int32_t day;
            if (!rules_meet(analyser, a, b) || !common_day(analyser, a, b, &day))
                continue;
            check_duplicate(analyser, a, b, day);
            check_conflict(analyser, a, b, day);
        }
        check_shadow(analyser, a);
    }
}
