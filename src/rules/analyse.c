/* SPDX-License-Identifier: EUPL-1.2 */
/* The analyser as others see it: runs its parts, sorts what they found, and takes out what somebody
 * has looked at and accepted. */
#include "rules/analyse.h"

#include <string.h>

#include "rules/analyse_inside.h"
#include "rules/explain.h"

static const struct {
    const char *code;
    enum finding_weight weight;
} kind_row[FINDING_KINDS] = {
    [FINDING_IMPOSSIBLE] = {"impossible", WEIGHT_ERROR},
    [FINDING_ALWAYS] = {"always", WEIGHT_ERROR},
    [FINDING_CONFLICT] = {"conflict", WEIGHT_FINDING},
    [FINDING_SHADOW] = {"shadow", WEIGHT_FINDING},
    [FINDING_NEVER] = {"never", WEIGHT_FINDING},
    [FINDING_DUPLICATE] = {"duplicate", WEIGHT_FINDING},
    [FINDING_GAP] = {"gap", WEIGHT_FINDING},
    [FINDING_DEAD_PART] = {"dead-part", WEIGHT_FINDING},
    [FINDING_IDLE_PART] = {"idle-part", WEIGHT_FINDING},
    [FINDING_BOTH] = {"both", WEIGHT_FINDING},
    [FINDING_OVERLAP] = {"overlap", WEIGHT_NOTE},
    [FINDING_HOLE] = {"hole", WEIGHT_FINDING},
    [FINDING_NO_OFFICE] = {"no-office", WEIGHT_NOTE},
    [FINDING_IDLE_TYPE] = {"idle-type", WEIGHT_NOTE},
    [FINDING_STALE] = {"stale", WEIGHT_NOTE},
    [FINDING_LAPSED] = {"lapsed", WEIGHT_NOTE},
    [FINDING_LAPSING] = {"lapsing", WEIGHT_NOTE},
    [FINDING_REVIEW] = {"review", WEIGHT_NOTE},
    [FINDING_PREPARED] = {"prepared", WEIGHT_NOTE},
    [FINDING_DOUBTFUL] = {"doubtful", WEIGHT_NOTE},
};

const char *finding_code(enum finding_kind kind)
{
    return kind_row[kind].code;
}

enum finding_weight finding_weight(enum finding_kind kind)
{
    return kind_row[kind].weight;
}

/* --- where ------------------------------------------------------------------------------------ */

/* The how-manyth text a word of it stands in, from 1; 0: in none. */
static int text_of(const struct rule_set *set, const char *word)
{
    for (int i = 0; i < set->n_texts; i++)
        if (word >= set->text[i].words && word <= set->text[i].words + set->text[i].len)
            return i + 1;
    return 0;
}

void finding_at(struct analyser *analyser, struct rule_finding *finding, const struct token *token)
{
    finding->text = text_of(analyser->set, token->text);
    finding->line = token->line;
    finding->column = token->column;
}

void rules_where(const struct rule_set *rules, const struct rule_info *info, int *text, int *line,
                 int *column)
{
    const struct token *name = &rule_of(info)->name;
    *text = text_of(rules, name->text);
    *line = name->line;
    *column = name->column;
}

struct rule_finding *analyser_add(struct analyser *analyser, enum finding_kind kind,
                             const struct rule *rule)
{
    analyser->finding = set_grow(analyser->work, analyser->finding, analyser->n,
                                 sizeof *analyser->finding);
    struct rule_finding *finding = &analyser->finding[analyser->n++];
    *finding = (struct rule_finding){.kind = kind, .rule = rule ? &rule->info : NULL, .need = -1,
                                .agency_type = -1, .part = "", .day = analyser->options->day,
                                .next = INT32_MAX};
    if (rule) {
        finding->need = rule->info.need;
        finding->agency_type = rule->info.agency_type;
        finding_at(analyser, finding, &rule->name);
    }
    return finding;
}

/* --- questions -------------------------------------------------------------------------------- */

struct space *analyser_space(struct analyser *analyser, int32_t day)
{
    for (int i = 0; i < analyser->n_spaces; i++)
        if (analyser->space[i]->day == day)
            return analyser->space[i];
    analyser->space = set_grow(analyser->work, analyser->space, analyser->n_spaces,
                               sizeof *analyser->space);
    return analyser->space[analyser->n_spaces++] = space_new(
               analyser->set, analyser->common, day, analyser->work, analyser->scratch);
}

enum solved analyser_solve(struct analyser *analyser, struct space *space,
                           const struct formula *const *wanted, int n, struct model *model)
{
    enum solved solved = space_solve(space, wanted, n, model);
    analyser->questions++;
    analyser->undecided += solved == SOLVED_OPEN;
    return solved;
}

/* --- dates and places ------------------------------------------------------------------------- */

static bool packs_differ(const struct pack *a, const struct pack *b)
{
    return (a->land >= 0 && b->land >= 0 && a->land != b->land) ||
           (a->place[0] && b->place[0] && strcmp(a->place, b->place) != 0);
}

/* Person, adult and child are one subject: the condition says the rest. */
static int subject_of(const struct rule *rule)
{
    enum subject subject = rule->info.subject;
    return subject == FOR_ADULT || subject == FOR_CHILD ? FOR_PERSON : (int)subject;
}

bool rules_meet(const struct analyser *analyser, const struct rule *a, const struct rule *b)
{
    const struct pack *pack = analyser->set->pack;
    return a->info.need == b->info.need && subject_of(a) == subject_of(b) && !a->info.prepared &&
           !b->info.prepared && !packs_differ(&pack[a->pack], &pack[b->pack]);
}

bool rule_covers(const struct analyser *analyser, const struct rule *b, const struct rule *a)
{
    const struct pack *x = &analyser->set->pack[a->pack], *y = &analyser->set->pack[b->pack];
    return (y->land < 0 || y->land == x->land) &&
           (!y->place[0] || !strcmp(y->place, x->place)) &&
           a->info.by_application == b->info.by_application &&
           b->info.valid_from <= a->info.valid_from && b->info.valid_to >= a->info.valid_to;
}

static int32_t nearest(int32_t day, int32_t from, int32_t to)
{
    return day < from ? from : day > to ? to : day;
}

bool common_day(const struct analyser *analyser, const struct rule *a, const struct rule *b,
                int32_t *day)
{
    const struct rule_info *x = &a->info, *y = &b->info;
    int32_t from = x->valid_from > y->valid_from ? x->valid_from : y->valid_from;
    int32_t to = x->valid_to < y->valid_to ? x->valid_to : y->valid_to;
    *day = nearest(analyser->options->day, from, to);
    return from <= to;
}

int32_t day_of(const struct analyser *analyser, const struct rule *rule)
{
    return nearest(analyser->options->day, rule->info.valid_from, rule->info.valid_to);
}

int probe_days(const struct analyser *analyser, const struct rule *rule, int32_t day[PROBE_DAYS])
{
    static const int years[PROBE_DAYS] = {0, 10, -10, -20};
    int32_t today = day_of(analyser, rule);
    int n = 0;
    for (int i = 0; i < PROBE_DAYS; i++) {
        int32_t then = nearest(date_add_months(today, 12 * years[i]), rule->info.valid_from,
                               rule->info.valid_to);
        bool known = false;
        for (int j = 0; j < n; j++)
            known |= day[j] == then;
        if (!known)
            day[n++] = then;
    }
    return n;
}

/* --- what is accepted ------------------------------------------------------------------------- */

static bool names(const char *word, const struct rule_info *rule)
{
    return rule ? !strcmp(word, rule->id) : word[0] == '\0';
}

static bool names_other(const char *word, const struct rule_finding *finding)
{
    bool found = word[0] == '\0';
    for (int i = 0; i < finding->others; i++)
        found |= !strcmp(word, finding->other[i]->id);
    return found;
}

/* A gap is named by its need. */
static bool is_accepted(const struct rule_finding *finding, const struct accepted *accepted)
{
    if (strcmp(accepted->kind, finding_code(finding->kind)) != 0)
        return false;
    if (!finding->rule)
        return finding->need >= 0 && !strcmp(accepted->rule, catalogue_need[finding->need].key);
    if (names(accepted->rule, finding->rule) && names_other(accepted->other, finding))
        return true;
    return accepted->other[0] && names(accepted->other, finding->rule) &&
           names_other(accepted->rule, finding);
}

static void accept(struct analyser *analyser)
{
    const struct analyse_options *options = analyser->options;
    int n = analyser->n;
    for (int i = 0; i < options->n_accepted; i++) {
        const struct accepted *accepted = &options->accepted[i];
        bool met = false;
        for (int f = 0; f < n; f++) {
            if (!is_accepted(&analyser->finding[f], accepted))
                continue;
            analyser->finding[f].accepted = accepted->why;
            met = true;
        }
        if (!met)
            analyser_add(analyser, FINDING_STALE, NULL)->part =
                arena_printf(analyser->arena, "%s %s %s", accepted->kind, accepted->rule,
                             accepted->other);
    }
}

/* --- all of it -------------------------------------------------------------------------------- */

/* Quantifiers, parameters, two dates against each other: they may be anything. */
static bool is_open(const struct node *node)
{
    for (; node; node = node->next) {
        if (node->kind == NODE_QUANT || (node->kind == NODE_TEST && test_asks(node).n < 0) ||
            (node->kind != NODE_TEST && is_open(node->first)))
            return true;
    }
    return false;
}

static int count_open(const struct rule_set *set)
{
    int n = 0;
    for (int i = 0; i < set->n_rules; i++)
        n += is_open(set->rule[i]->when) || is_open(set->rule[i]->unless);
    return n;
}

static void hand_over(struct analyser *analyser, struct analysis *analysis)
{
    accept(analyser);
    struct rule_finding *finding = arena_array(analyser->arena, struct rule_finding, analyser->n);
    for (enum finding_kind kind = 0; kind < FINDING_KINDS; kind++) {
        for (int i = 0; i < analyser->n; i++) {
            const struct rule_finding *one = &analyser->finding[i];
            if (one->kind != kind)
                continue;
            finding[analysis->n++] = *one;
            analysis->accepted += one->accepted != NULL;
            analysis->count[kind] += !one->accepted;
        }
    }
    analysis->finding = finding;
    analysis->open = count_open(analyser->set);
    analysis->rules = analyser->set->n_rules;
    analysis->undecided = analyser->undecided;
    analysis->cut_short = analyser->cut_short;
    analysis->unconfirmed = analyser->unconfirmed;
    analysis->questions = analyser->questions;
}

enum status rules_analyse(const struct rule_set *rules, const struct analyse_options *options,
                          struct arena *arena, struct analysis *analysis, struct error *error)
{
    struct analyser analyser = {.set = rules, .options = options, .arena = arena,
                                .work = arena_new(), .scratch = arena_new()};
    *analysis = (struct analysis){0};
    analyser.common = common_new(rules, analyser.work);
    analyse_conditions(&analyser);
    analyse_pairs(&analyser);
    enum status status = analyse_gaps(&analyser, error);
    analyse_dates(&analyser);
    analyse_offices(&analyser);
    hand_over(&analyser, analysis);
    arena_free(analyser.work);
    arena_free(analyser.scratch);
    return status;
}
