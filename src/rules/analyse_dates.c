/* SPDX-License-Identifier: EUPL-1.2 */
/* What runs out, what is prepared, what is in doubt; and rules of one family that leave a hole
 * between two of them. */
#include <string.h>

#include "rules/analyse_inside.h"

/* --- one rule --------------------------------------------------------------------------------- */

static bool is_doubtful(const struct rule_info *info)
{
    return !strcmp(info->confidence, "M") || !strcmp(info->confidence, "D");
}

static void add_dated(struct analyser *analyser, enum finding_kind kind, const struct rule *rule,
                      int32_t day)
{
    analyser_add(analyser, kind, rule)->day = day;
}

static void check_dates(struct analyser *analyser, const struct rule *rule)
{
    const struct rule_info *info = &rule->info;
    int32_t today = analyser->options->day, soon = today + analyser->options->soon;
    if (info->prepared)
        add_dated(analyser, FINDING_PREPARED, rule, today);
    else if (info->valid_to < today)
        add_dated(analyser, FINDING_LAPSED, rule, info->valid_to);
    else if (info->valid_to <= soon)
        add_dated(analyser, FINDING_LAPSING, rule, info->valid_to);
    if (info->review != INT32_MIN && info->review <= soon)
        add_dated(analyser, FINDING_REVIEW, rule, info->review);
    if (is_doubtful(info))
        add_dated(analyser, FINDING_DOUBTFUL, rule, today);
}

/* --- families: R-SPR-030a, R-SPR-030b --------------------------------------------------------- */

static size_t stem_length(const char *id)
{
    size_t len = strlen(id);
    while (len && id[len - 1] >= 'a' && id[len - 1] <= 'z')
        len--;
    return len;
}

bool are_siblings(const struct rule *a, const struct rule *b)
{
    size_t len = stem_length(a->info.id);
    return a->info.need == b->info.need && len == stem_length(b->info.id) &&
           !strncmp(a->info.id, b->info.id, len);
}

/* The day on which something of the family holds again after a rule's end: the day after, a later
 * one, INT32_MAX where nothing follows. */
static int32_t goes_on(const struct rule_set *set, const struct rule *rule)
{
    int32_t next = INT32_MAX, after = rule->info.valid_to + 1;
    for (int i = 0; i < set->n_rules; i++) {
        const struct rule_info *info = &set->rule[i]->info;
        if (set->rule[i] == rule || info->prepared || !are_siblings(rule, set->rule[i]) ||
            info->valid_to < after)
            continue;
        int32_t begins = info->valid_from < after ? after : info->valid_from;
        if (begins < next)
            next = begins;
    }
    return next;
}

static bool has_siblings(const struct rule_set *set, const struct rule *rule)
{
    for (int i = 0; i < set->n_rules; i++)
        if (set->rule[i] != rule && are_siblings(rule, set->rule[i]))
            return true;
    return false;
}

/* A rule without a family that ends is named as lapsed or lapsing already. */
static void check_family(struct analyser *analyser, const struct rule *rule)
{
    const struct rule_info *info = &rule->info;
    if (info->prepared || info->valid_to == INT32_MAX || !has_siblings(analyser->set, rule))
        return;
    int32_t next = goes_on(analyser->set, rule);
    if (next == info->valid_to + 1)
        return;
    struct rule_finding *finding = analyser_add(analyser, FINDING_HOLE, rule);
    finding->day = info->valid_to;
    finding->next = next;
}

void analyse_dates(struct analyser *analyser)
{
    const struct rule_set *set = analyser->set;
    for (int i = 0; i < set->n_rules; i++) {
        check_dates(analyser, set->rule[i]);
        check_family(analyser, set->rule[i]);
    }
    for (int i = 0; i < set->n_agreements; i++)
        check_dates(analyser, set->agreement[i]);
    for (int i = 0; i < set->n_notices; i++)
        check_dates(analyser, set->notice[i]);
    for (int i = 0; i < set->n_contradictions; i++)
        check_dates(analyser, set->contradiction[i]);
}
