/* SPDX-License-Identifier: EUPL-1.2 */
/* From rules that hold to results: facts in doubt are set aside; then every subject of the
 * household, its hit policies, the offices, the order on the screen; then, in a second pass, what
 * follows from the results: rules that ask how many offices there are, and notices. */
#include <string.h>

#include "rules/contradict.h"
#include "rules/policy.h"

struct deciding {
    const struct rule_set *set;
    const struct household *household; /* facts in doubt are unknown */
    const struct decide_options *options;
    struct arena *arena;
    struct memo *memo;
    struct contradictions contradictions;
    const struct offices *offices; /* NULL in the first pass */
    /* The household on the day of each application; NULL where the day of decision counts. */
    const struct household *applied[NEED_COUNT];
    struct answer *answer;
    int n;
};

/* --- sorting ---------------------------------------------------------------------------------- */

struct rank { uint64_t key; int answer; };

/* There are a few dozen, most of them in order; each key once. */
static void sort_ranks(struct rank *rank, int n)
{
    for (int i = 1; i < n; i++) {
        struct rank late = rank[i];
        int at = i;
        for (; at > 0 && rank[at - 1].key > late.key; at--)
            rank[at] = rank[at - 1];
        rank[at] = late;
    }
}

/* --- one answer ------------------------------------------------------------------------------- */

static const struct agency *office(const struct deciding *deciding, const struct rule *rule,
                                   int person)
{
    if (!deciding->options->directory || rule->info.agency_type < 0)
        return NULL;
    return directory_resolve(deciding->options->directory, rule->info.agency_type,
                             rule->info.need,
                             household_place(deciding->household, person,
                                             deciding->options->directory->home),
                             date_first_day(deciding->household->as_of));
}

/* A deadline is a day, or it is not known yet. */
static struct date deadline(const struct view *view, const struct rule *rule)
{
    struct interval day;
    if (rule->deadline.kind == TERM_NONE || !term_interval(view, &rule->deadline, &day) ||
        day.lo != day.hi)
        return (struct date){0};
    struct date date = date_of_day(day.lo);
    return date.year >= 1 && date.year <= 9999 ? date : (struct date){0};
}

static void add_answer(struct deciding *deciding, const struct view *view, int i, bool certain)
{
    const struct rule *rule = deciding->set->rule[i];
    struct answer *answer = SET_ADD(deciding, deciding->answer, deciding->n);
    *answer = (struct answer){
        .rule = rule,
        .order = i,
        .result = {.rule = &rule->info, .agency = office(deciding, rule, view->person),
                   .person = view->person, .about = view->qual, .certain = certain,
                   .deadline = deadline(view, rule)},
    };
}

/* --- one subject ------------------------------------------------------------------------------ */

/* Adds the rules of the verdict on that view; those judged by an application that has a day of its
 * own belong to the view of that day (need), and only there (need -1: the day of decision). */
static void add_verdict(struct deciding *deciding, const struct view *view, int need)
{
    struct verdict verdict = verdict_of(view, deciding->options->interpret, deciding->arena);
    for (int w = 0; w < verdict.words; w++) {
        for (uint64_t left = verdict.certain[w] | verdict.possible[w]; left; left &= left - 1) {
            int bit = __builtin_ctzll(left), i = w * 64 + bit;
            const struct rule_info *info = &view->set->rule[i]->info;
            if (view->set->rule[i]->second != (deciding->offices != NULL))
                continue;
            bool elsewhere = info->by_application && deciding->applied[info->need];
            if (need < 0 ? !elsewhere : elsewhere && info->need == need)
                add_answer(deciding, view, i, verdict.certain[w] >> bit & 1);
        }
    }
}

/* By need, and within it in the order of the set. */
static void sort_by_need(struct deciding *deciding, struct answer *answer, int n)
{
    struct rank *rank = arena_array(deciding->arena, struct rank, n);
    struct answer *copy = arena_array(deciding->arena, struct answer, n);
    for (int i = 0; i < n; i++) {
        copy[i] = answer[i];
        rank[i] = (struct rank){(uint64_t)answer[i].rule->info.need << 32 |
                                (uint32_t)answer[i].order, i};
    }
    sort_ranks(rank, n);
    for (int i = 0; i < n; i++)
        answer[i] = copy[rank[i].answer];
}

/* Judges the answers from first on, need by need, and closes the gaps. */
static void apply_policies(struct deciding *deciding, const struct view *view, int first)
{
    struct answer *answer = deciding->answer + first;
    int n = deciding->n - first, kept = 0;
    sort_by_need(deciding, answer, n);
    for (int i = 0, end; i < n; i = end) {
        int urgency = answer[i].rule->info.priority;
        for (end = i + 1; end < n && answer[end].rule->info.need == answer[i].rule->info.need;
             end++)
            if (answer[end].rule->info.priority < urgency)
                urgency = answer[end].rule->info.priority;
        int stay = policy_apply(view, answer + i, end - i);
        for (int j = 0; j < stay; j++) {
            answer[kept] = answer[i + j];
            answer[kept++].urgency = urgency;
        }
    }
    deciding->n = first + kept;
}

static void decide_subject(struct deciding *deciding, int person, int qual)
{
    struct view view = {.set = deciding->set, .household = deciding->household,
                        .person = person, .qual = qual, .offices = deciding->offices};
    int first = deciding->n;
    view_remember(&view, deciding->memo);
    add_verdict(deciding, &view, -1);
    for (int need = 0; need < NEED_COUNT; need++) {
        struct view then = {.set = deciding->set, .household = deciding->applied[need],
                            .person = person, .qual = qual, .offices = deciding->offices};
        if (then.household)
            add_verdict(deciding, &then, need);
    }
    apply_policies(deciding, &view, first);
}

/* --- the second pass: how many offices -------------------------------------------------------- */

/* The kinds of office somebody has to go to: those that may oblige or help. NONE and CLARIFY send
 * nobody anywhere. */
static struct offices count_offices(const struct deciding *deciding)
{
    _Static_assert(AGENCY_TYPE_COUNT <= 64, "office types must fit into the bits of a word");
    uint64_t certain = 0, possible = 0;
    for (int i = 0; i < deciding->n; i++) {
        const struct rule_info *info = &deciding->answer[i].rule->info;
        if (info->agency_type < 0 || info->outcome == OUTCOME_NONE ||
            info->outcome == OUTCOME_CLARIFY)
            continue;
        possible |= UINT64_C(1) << info->agency_type;
        if (deciding->answer[i].result.certain)
            certain |= UINT64_C(1) << info->agency_type;
    }
    return (struct offices){__builtin_popcountll(certain), __builtin_popcountll(possible)};
}

/* Answers to one need of the household stand together, whichever pass they are from. */
static void share_urgency(struct deciding *deciding, int first, int second)
{
    for (int i = second; i < deciding->n; i++) {
        struct answer *late = &deciding->answer[i];
        for (int j = first; j < second; j++) {
            struct answer *early = &deciding->answer[j];
            if (early->rule->info.need != late->rule->info.need)
                continue;
            if (early->urgency < late->urgency)
                late->urgency = early->urgency;
            early->urgency = late->urgency;
        }
    }
}

static void decide_again(struct deciding *deciding, int first, const struct offices *offices)
{
    int second = deciding->n;
    if (!deciding->set->second)
        return;
    deciding->offices = offices;
    decide_subject(deciding, EVERYBODY, -1);
    share_urgency(deciding, first, second);
}

/* --- the order of results --------------------------------------------------------------------- */

/* Persons in their order and the household last; urgent needs first; within a need what matters:
 * each in as many bits as it needs, the weightiest on top. */
static uint64_t rank_key(const struct answer *answer)
{
    const struct result *result = &answer->result;
    const struct rule_info *info = &answer->rule->info;
    const struct { int value, bits; } part[] = {
        {result->person == EVERYBODY ? MAX_PERSONS : result->person, 6},
        {answer->urgency, 3},
        {info->need, 8},
        {result->about + 1, 5},
        {info->step, 14},
        {!result->primary && !result->conflict, 1},
        {!result->certain, 1},
        {info->outcome, 4},
        {answer->order, 22},
    };
    uint64_t key = 0;
    for (size_t i = 0; i < sizeof part / sizeof *part; i++)
        key = key << part[i].bits | (uint64_t)part[i].value;
    return key;
}

static void order_results(struct deciding *deciding, struct decision *decision)
{
    struct rank *rank = arena_array(deciding->arena, struct rank, deciding->n);
    for (int i = 0; i < deciding->n; i++)
        rank[i] = (struct rank){rank_key(&deciding->answer[i]), i};
    sort_ranks(rank, deciding->n);
    decision->result = arena_array(deciding->arena, struct result, deciding->n);
    for (int i = 0; i < deciding->n; i++)
        decision->result[i] = deciding->answer[rank[i].answer].result;
    decision->n = deciding->n;
}

/* --- the second pass: notices ----------------------------------------------------------------- */

static void come(uint8_t *came, bool certain)
{
    uint8_t value = certain ? YES : MAYBE;
    if (*came < value)
        *came = value;
}

/* What view.came says: a result concerns its person and the household, the household's concerns
 * all. */
static const uint8_t *what_came(const struct deciding *deciding)
{
    int n = deciding->set->n_rules;
    uint8_t *came = arena_array(deciding->arena, uint8_t, (deciding->household->n + 1) * n);
    for (int i = 0; i < deciding->n; i++) {
        const struct result *result = &deciding->answer[i].result;
        bool all = result->person == EVERYBODY;
        come(came + deciding->answer[i].order, result->certain);
        for (int person = all ? 0 : result->person;
             person < (all ? deciding->household->n : result->person + 1); person++)
            come(came + (person + 1) * n + deciding->answer[i].order, result->certain);
    }
    return came;
}

static void add_notice(const struct deciding *deciding, struct decision *decision,
                       struct notice notice)
{
    decision->notice = set_grow(deciding->arena, decision->notice, decision->n_notices,
                                sizeof *decision->notice);
    decision->notice[decision->n_notices++] = notice;
}

/* What contradicts itself is said before anything that follows from it. */
static void add_contradictions(const struct deciding *deciding, int person,
                               struct decision *decision)
{
    for (int i = 0; i < deciding->contradictions.n; i++)
        if (deciding->contradictions.found[i].person == person)
            add_notice(deciding, decision, deciding->contradictions.found[i]);
}

static void add_notices(const struct deciding *deciding, const uint8_t *came, int person,
                        struct decision *decision)
{
    struct view view = {.set = deciding->set, .household = deciding->household, .person = person,
                        .qual = -1, .came = came, .offices = &decision->offices};
    view_remember(&view, deciding->memo);
    add_contradictions(deciding, person, decision);
    for (int priority = 1; priority <= 4; priority++) {
        for (int i = 0; i < deciding->set->n_notices; i++) {
            const struct rule *rule = deciding->set->notice[i];
            if (rule->info.priority != priority || !rule_judges(rule, person, -1) ||
                !rule_in_force(&view, rule))
                continue;
            enum standing standing = rule_standing(&view, rule);
            if (standing == STANDS_NOT)
                continue;
            add_notice(deciding, decision, (struct notice){
                .rule = rule->info.id, .text = rule->message, .basis = rule->info.basis,
                .source = rule->info.source, .confidence = rule->info.confidence,
                .person = person, .priority = rule->info.priority,
                .certain = standing == STANDS_CERTAIN});
        }
    }
}

/* Every subject once. Returns where the household's own answers begin. */
static int decide_all(struct deciding *deciding)
{
    const struct household *household = deciding->household;
    for (int i = 0; i < household->n; i++) {
        decide_subject(deciding, i, -1);
        for (int q = 0; q < household->person[i].n_quals; q++)
            decide_subject(deciding, i, q);
    }
    int first = deciding->n;
    decide_subject(deciding, EVERYBODY, -1);
    return first;
}

static void set_doubts_aside(struct deciding *deciding, const struct household *household)
{
    deciding->contradictions = contradictions_find(deciding->set, household, deciding->arena);
    deciding->household =
        contradictions_leave(&deciding->contradictions, household, deciding->arena);
    deciding->memo = memo_new(deciding->set, deciding->household, deciding->arena);
    for (int need = 0; need < NEED_COUNT; need++) {
        const struct household *applied =
            household_applied(deciding->household, need, deciding->arena);
        deciding->applied[need] = applied == deciding->household ? NULL : applied;
    }
}

void rules_decide(const struct rule_set *rules, const struct household *household,
                  const struct decide_options *options, struct arena *arena,
                  struct decision *decision)
{
    struct deciding deciding = {.set = rules, .options = options, .arena = arena};
    set_doubts_aside(&deciding, household);
    int first = decide_all(&deciding);
    *decision = (struct decision){.rules = rules_id(rules), .household = deciding.household,
                                  .memo = deciding.memo, .offices = count_offices(&deciding)};
    decide_again(&deciding, first, &decision->offices);
    order_results(&deciding, decision);
    const uint8_t *came = what_came(&deciding);
    for (int i = 0; i < household->n; i++)
        add_notices(&deciding, came, i, decision);
    add_notices(&deciding, came, EVERYBODY, decision);
}
