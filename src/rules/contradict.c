/* SPDX-License-Identifier: EUPL-1.2 */
/* Most households contradict nothing, and that has to cost nothing: a contradiction is asked about
 * only where all the facts are known without which it cannot hold (set.c). */
#include "rules/contradict.h"

#include "rules/explain.h"

struct searching {
    const struct rule_set *set;
    const struct household *household;
    struct arena *arena;
    struct contradictions contradictions;
};

/* --- what is known ---------------------------------------------------------------------------- */

static void add_known(const uint64_t watched[FIELD_WORDS], const struct fact *fact,
                      uint64_t known[FIELD_WORDS])
{
    for (int w = 0; w < FIELD_WORDS; w++) {
        for (uint64_t left = watched[w]; left; left &= left - 1) {
            int bit = __builtin_ctzll(left);
            known[w] |= (uint64_t)(fact[w * 64 + bit].state == KNOWN) << bit;
        }
    }
}

static void find_known(const struct view *view, uint64_t known[FIELD_WORDS])
{
    add_known(view->set->watched[SCOPE_HOUSEHOLD], view->household->fact, known);
    if (view->person != EVERYBODY)
        add_known(view->set->watched[SCOPE_PERSON], view->household->person[view->person].fact,
                  known);
}

static bool may_hold(const struct rule *rule, const uint64_t known[FIELD_WORDS])
{
    for (int w = 0; w < FIELD_WORDS; w++)
        if (rule->needs[w] & ~known[w])
            return false;
    return true;
}

/* --- one contradiction ------------------------------------------------------------------------ */

/* Where the fact of a doubted field stands. */
static struct need_fact fact_at(const struct view *view, int field)
{
    enum scope scope = catalogue_field[field].scope;
    return (struct need_fact){
        .person = (int16_t)(scope == SCOPE_HOUSEHOLD ? EVERYBODY : view->person),
        .field = (int16_t)field,
        .qual = (int16_t)(scope == SCOPE_QUAL ? view->qual : -1)};
}

/* Only what was said can be in doubt; what was worked out from it goes with it. */
static struct fact_list doubted(const struct view *view, const struct rule *rule,
                                struct arena *arena)
{
    struct fact_list facts = {0};
    for (int i = 0; i < rule->n_doubts; i++) {
        const struct fact *fact = view_fact(view, rule->doubt[i]);
        if (fact->state == KNOWN && fact->origin != ORIGIN_DERIVED)
            fact_list_add(&facts, arena, fact_at(view, rule->doubt[i]));
    }
    return facts;
}

static void add(struct searching *searching, const struct view *view, const struct rule *rule)
{
    struct arena *arena = searching->arena;
    struct contradictions *contradictions = &searching->contradictions;
    struct fact_list facts = doubted(view, rule, arena);
    bool in_doubt = facts.n > 0;
    if (!in_doubt)
        facts = because_facts(view, rule->when, arena);
    contradictions->found = set_grow(arena, contradictions->found, contradictions->n,
                                     sizeof *contradictions->found);
    contradictions->found[contradictions->n++] = (struct notice){
        .rule = rule->info.id, .text = rule->message, .basis = rule->info.basis,
        .source = rule->info.source, .confidence = rule->info.confidence,
        .person = view->person, .priority = rule->info.priority, .certain = true,
        .contradiction = true, .doubted = in_doubt, .fact = facts.fact, .n_facts = facts.n};
}

/* Whether a condition comes to yes, or to no: what eval says, without what only possible rules ask
 * of it, and done at the first part that settles it. */
static bool comes_to(const struct view *view, const struct node *node, enum tri wanted)
{
    bool all = (node->kind == NODE_AND) == (wanted == YES);
    switch (node->kind) {
    case NODE_TEST:
        if (node->plain)
            return test_fact(node, view_fact(view, node->left.field)) == wanted;
        break;
    case NODE_NOT: return comes_to(view, node->first, tri_not(wanted));
    case NODE_DEFINE: return comes_to(view, node->first, wanted);
    case NODE_AND:
    case NODE_OR:
        for (const struct node *child = node->first; child; child = child->next)
            if (comes_to(view, child, wanted) != all)
                return !all;
        return all;
    case NODE_QUANT:
    case NODE_NAME: break;
    }
    return eval_value(view, node) == wanted;
}

/* What is merely possible is no contradiction. Most are not even that, so they are asked first. */
static bool holds(const struct view *view, const struct rule *rule)
{
    return comes_to(view, rule->when, YES) && rule_in_force(view, rule) &&
           !(rule->unless && comes_to(view, rule->unless, YES));
}

/* --- all of them ------------------------------------------------------------------------------ */

static void search(struct searching *searching, int person, int qual)
{
    struct view view = {.set = searching->set, .household = searching->household,
                        .person = person, .qual = qual};
    uint64_t known[FIELD_WORDS] = {0};
    find_known(&view, known);
    for (int i = 0; i < searching->set->n_contradictions; i++) {
        const struct rule *rule = searching->set->contradiction[i];
        if (may_hold(rule, known) && rule_judges(rule, person, qual) && holds(&view, rule))
            add(searching, &view, rule);
    }
}

struct contradictions contradictions_find(const struct rule_set *set,
                                          const struct household *household,
                                          struct arena *arena)
{
    struct searching searching = {.set = set, .household = household, .arena = arena};
    for (int i = 0; set->n_contradictions && i < household->n; i++)
        for (int q = -1; q < household->person[i].n_quals; q++)
            search(&searching, i, q);
    if (set->n_contradictions)
        search(&searching, EVERYBODY, -1);
    return searching.contradictions;
}

static struct fact *fact_in(struct household *household, const struct need_fact *where)
{
    if (where->person == EVERYBODY)
        return &household->fact[where->field];
    struct person *person = &household->person[where->person];
    return where->qual < 0 ? &person->fact[where->field]
                           : &person->qual[where->qual].fact[where->field - FIELD_QUAL_FIRST];
}

const struct household *contradictions_leave(const struct contradictions *contradictions,
                                             const struct household *household,
                                             struct arena *arena)
{
    struct household *copy = NULL;
    for (int i = 0; i < contradictions->n; i++) {
        const struct notice *notice = &contradictions->found[i];
        if (notice->doubted && !copy)
            copy = household_copy(household, arena);
        for (int f = 0; notice->doubted && f < notice->n_facts; f++)
            *fact_in(copy, &notice->fact[f]) = (struct fact){.state = UNKNOWN};
    }
    if (copy)
        household_derive(copy);
    return copy ? copy : household;
}
