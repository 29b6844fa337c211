/* SPDX-License-Identifier: EUPL-1.2 */
/* Rules and the directory: whom a rule sends to and nobody is; what an office is and no rule
 * names. */
#include "rules/analyse_inside.h"

static bool is_served(const struct analyser *analyser, const struct rule *rule)
{
    const struct directory *directory = analyser->options->directory;
    const char *place = analyser->set->pack[rule->pack].place;
    return directory_resolve(directory, rule->info.agency_type, rule->info.need,
                             place[0] ? place : directory->home, analyser->options->day) != NULL;
}

static bool is_named(const struct rule_set *set, int type)
{
    for (int i = 0; i < set->n_rules; i++)
        if (set->rule[i]->info.agency_type == type)
            return true;
    return false;
}

static bool is_in_directory(const struct directory *directory, int type)
{
    for (int i = 0; i < directory->n; i++)
        if (agency_is(&directory->agency[i], type))
            return true;
    return false;
}

void analyse_offices(struct analyser *analyser)
{
    const struct rule_set *set = analyser->set;
    const struct directory *directory = analyser->options->directory;
    if (!directory)
        return;
    for (int i = 0; i < set->n_rules; i++) {
        const struct rule_info *info = &set->rule[i]->info;
        bool ended = info->valid_to < analyser->options->day;
        if (info->agency_type >= 0 && !info->prepared && !ended &&
            !is_served(analyser, set->rule[i]))
            analyser_add(analyser, FINDING_NO_OFFICE, set->rule[i]);
    }
    for (int type = 0; type < AGENCY_TYPE_COUNT; type++)
        if (is_in_directory(directory, type) && !is_named(set, type))
            analyser_add(analyser, FINDING_IDLE_TYPE, NULL)->agency_type = type;
}
