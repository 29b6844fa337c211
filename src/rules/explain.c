/* SPDX-License-Identifier: EUPL-1.2 */
/* What a result rests on, and what would settle it. */
#include "rules/explain.h"

#include <stddef.h>

/* --- lists of facts --------------------------------------------------------------------------- */

bool need_fact_equal(struct need_fact a, struct need_fact b)
{
    return a.person == b.person && a.field == b.field && a.qual == b.qual;
}

void fact_list_add(struct fact_list *list, struct arena *arena, struct need_fact fact)
{
    for (int i = 0; i < list->n; i++)
        if (need_fact_equal(list->fact[i], fact))
            return;
    list->fact = set_grow(arena, list->fact, list->n, sizeof fact);
    list->fact[list->n++] = fact;
}

static void add_all(struct fact_list *list, struct arena *arena, const struct fact_list *more)
{
    for (int i = 0; i < more->n; i++)
        fact_list_add(list, arena, more->fact[i]);
}

static void add_field(struct fact_list *list, struct arena *arena, const struct view *view,
                      int field)
{
    struct need_fact fact = {.person = (int16_t)view->person, .field = (int16_t)field, .qual = -1};
    if (catalogue_field[field].scope == SCOPE_HOUSEHOLD)
        fact.person = EVERYBODY;
    if (catalogue_field[field].scope == SCOPE_QUAL)
        fact.qual = (int16_t)view->qual;
    fact_list_add(list, arena, fact);
}

/* --- which facts a test rests on -------------------------------------------------------------- */

static bool is_exact(int field, const struct fact *fact)
{
    enum field_type type = catalogue_field[field].type;
    if (fact->state != KNOWN)
        return false;
    return (type != TYPE_DATE && type != TYPE_NUMBER) || fact->lo == fact->hi;
}

/* The source to ask for: one that is only partly known, else the last, which everybody has
 * ("status" of status_continues and status). A yes or no comes from all of its sources. */
static void add_open_sources(struct fact_list *list, struct arena *arena, const struct view *view,
                             const struct field *field)
{
    int ask = -1;
    for (int i = 0; i < MAX_SOURCES && field->source[i] >= 0; i++) {
        int source = field->source[i];
        const struct fact *fact = view_fact(view, source);
        if (is_exact(source, fact))
            continue;
        if (field->type == TYPE_YESNO)
            add_field(list, arena, view, source);
        else if (ask < 0 || view_fact(view, ask)->state != KNOWN)
            ask = source;
    }
    if (ask >= 0)
        add_field(list, arena, view, ask);
}

/* A value comes from the first source that is known, a yes or no from all that are. */
static void add_known_sources(struct fact_list *list, struct arena *arena,
                              const struct view *view, const struct field *field)
{
    for (int i = 0; i < MAX_SOURCES && field->source[i] >= 0; i++) {
        if (view_fact(view, field->source[i])->state != KNOWN)
            continue;
        add_field(list, arena, view, field->source[i]);
        if (field->type != TYPE_YESNO)
            return;
    }
}

static void add_facts_of(struct fact_list *list, struct arena *arena, const struct view *view,
                         int field, bool open)
{
    const struct fact *fact = view_fact(view, field);
    bool given = fact->state == KNOWN && fact->origin != ORIGIN_DERIVED;
    if (open && is_exact(field, fact))
        return;
    if (catalogue_field[field].source[0] < 0 || given)
        add_field(list, arena, view, field);
    else if (open)
        add_open_sources(list, arena, view, &catalogue_field[field]);
    else
        add_known_sources(list, arena, view, &catalogue_field[field]);
}

void test_facts(const struct view *view, const struct node *test, bool open, struct arena *arena,
                struct fact_list *list)
{
    const struct term *term[] = {&test->left, &test->right};
    if (test->op == TEST_MINOR)
        add_facts_of(list, arena, view, FIELD_BIRTH_DATE, open);
    for (int i = 0; i < 2; i++) {
        if (term[i]->kind != TERM_FIELD && term[i]->kind != TERM_SINCE)
            continue;
        if (!term[i]->self) {
            add_facts_of(list, arena, view, term[i]->field, open);
            continue;
        }
        struct view whose = view_of_term(view, term[i]);
        add_facts_of(list, arena, &whose, term[i]->field, open);
    }
}

/* --- lists already made ----------------------------------------------------------------------- */

enum kept_kind { KEPT_BECAUSE, KEPT_PRESUMED, KEPT_MISSING, KEPT_KINDS };

/* What a common node comes to for one subject. Nobody adds to a list that is kept. */
struct kept {
    struct kept *next; /* of its bucket */
    uint32_t key;
    bool made;
    struct fact_list list;
};

/* The list, or the place for it. */
static struct kept *find_place(const struct view *view, const struct node *node, bool negated,
                               enum kept_kind kind)
{
    const struct memo *memo = view->memo;
    uint32_t subject = (uint32_t)((view->person + 1) * (MAX_QUALS + 1) + view->qual + 1);
    uint32_t key = subject * (uint32_t)memo->set->n_kept + (uint32_t)node->number;
    key = (key * 2 + negated) * KEPT_KINDS + kind;
    struct kept **bucket = &memo->kept[key % MEMO_BUCKETS];
    for (struct kept *kept = *bucket; kept; kept = kept->next)
        if (kept->key == key)
            return kept;
    struct kept *kept = arena_alloc(memo->arena, sizeof *kept);
    *kept = (struct kept){.next = *bucket, .key = key};
    return *bucket = kept;
}

/* NULL where nothing is kept. */
static inline struct kept *find_kept(const struct view *view, const struct node *node,
                                     bool negated, enum kept_kind kind)
{
    bool kept = node->common && !node->outward && view->memo;
    return kept ? find_place(view, node, negated, kind) : NULL;
}

/* --- because, presumed, missing --------------------------------------------------------------- */

static enum tri value_of(const struct view *view, const struct node *node, bool negated)
{
    enum tri value = eval_value(view, node);
    return negated ? tri_not(value) : value;
}

/* Calls visit for the children of a node, those of a quantifier in the view of each person. */
struct walk {
    struct arena *arena;
    struct fact_list *list;
    enum kept_kind kind;
    void (*visit)(const struct walk *walk, const struct view *view, const struct node *node,
                  bool negated);
};

static void walk_anew(const struct walk *walk, const struct view *view, const struct node *node,
                      bool negated)
{
    struct view inner;
    switch (node->kind) {
    case NODE_QUANT:
        for (int i = 0; i < view_count(view, node->quant); i++)
            if (view_enter(view, node->quant, i, &inner))
                walk->visit(walk, &inner, node->first, negated);
        return;
    case NODE_NOT: walk->visit(walk, view, node->first, !negated); return;
    case NODE_DEFINE: walk->visit(walk, view, node->first, negated); return;
    case NODE_AND:
    case NODE_OR:
        for (const struct node *child = node->first; child; child = child->next)
            walk->visit(walk, view, child, negated);
        return;
    case NODE_TEST:
    case NODE_NAME: return;
    }
}

static void walk_children(const struct walk *walk, const struct view *view,
                          const struct node *node, bool negated)
{
    struct kept *kept = find_kept(view, node, negated, walk->kind);
    if (!kept) {
        walk_anew(walk, view, node, negated);
        return;
    }
    if (!kept->made) {
        struct walk apart = *walk;
        apart.list = &kept->list;
        walk_anew(&apart, view, node, negated);
        kept->made = true;
    }
    add_all(walk->list, walk->arena, &kept->list);
}

/* Fields of comparisons that turn out as the rule wants them. That a whole define does not hold
 * ("not alb_status") is no reason of its own: why.c lists it, but it rests on half the form. */
static void visit_because(const struct walk *walk, const struct view *view,
                          const struct node *node, bool negated)
{
    enum tri value = value_of(view, node, negated);
    if (node->kind == NODE_TEST && value == YES)
        test_facts(view, node, false, walk->arena, walk->list);
    else if (node->kind != NODE_TEST && value != NO && !(node->kind == NODE_DEFINE && negated))
        walk_children(walk, view, node, negated);
}

struct fact_list because_facts(const struct view *view, const struct node *node,
                               struct arena *arena)
{
    struct fact_list because = {0};
    struct walk walk = {arena, &because, KEPT_BECAUSE, visit_because};
    visit_because(&walk, view, node, false);
    return because;
}

/* Fields of comparisons that are open in an exception that is open. */
static void visit_presumed(const struct walk *walk, const struct view *view,
                           const struct node *node, bool negated)
{
    if (value_of(view, node, negated) != MAYBE)
        return;
    if (node->kind == NODE_TEST)
        test_facts(view, node, true, walk->arena, walk->list);
    else
        walk_children(walk, view, node, negated);
}

/* How dear it is to ask for these: a sensitive fact is not asked for where another will do. */
static int price(const struct fact_list *list)
{
    int price = 0;
    for (int i = 0; i < list->n; i++)
        price += catalogue_field[list->fact[i].field].sensitivity == ORDINARY ? 1 : 100;
    return price;
}

struct choice_of_facts {
    struct fact_list list;
    int price;     /* of the list, where one part is chosen */
    bool any, all; /* some part was there; all parts are wanted */
};

static struct fact_list missing_of(const struct view *view, const struct node *node, bool negated,
                                   struct arena *arena);

static void consider(struct choice_of_facts *choice, const struct view *view,
                     const struct node *node, bool negated, struct arena *arena)
{
    if (value_of(view, node, negated) != MAYBE)
        return;
    struct fact_list part = missing_of(view, node, negated, arena);
    if (choice->all) {
        add_all(&choice->list, arena, &part);
        return;
    }
    int part_price = price(&part);
    if (!choice->any || part_price < choice->price) {
        choice->list = part;
        choice->price = part_price;
    }
    choice->any = true;
}

static struct fact_list missing_anew(const struct view *view, const struct node *node,
                                     bool negated, struct arena *arena)
{
    struct choice_of_facts choice = {.all = (node->kind == NODE_AND) != negated};
    struct view inner;
    switch (node->kind) {
    case NODE_TEST: test_facts(view, node, true, arena, &choice.list); break;
    case NODE_NOT: return missing_of(view, node->first, !negated, arena);
    case NODE_DEFINE: return missing_of(view, node->first, negated, arena);
    case NODE_QUANT:
        for (int i = 0; i < view_count(view, node->quant); i++)
            if (view_enter(view, node->quant, i, &inner))
                consider(&choice, &inner, node->first, negated, arena);
        break;
    case NODE_AND:
    case NODE_OR:
        for (const struct node *child = node->first; child; child = child->next)
            consider(&choice, view, child, negated, arena);
        break;
    case NODE_NAME: break;
    }
    return choice.list;
}

/* Of a node that is open; the list may be a kept one. */
static struct fact_list missing_of(const struct view *view, const struct node *node, bool negated,
                                   struct arena *arena)
{
    struct kept *kept = find_kept(view, node, negated, KEPT_MISSING);
    if (!kept)
        return missing_anew(view, node, negated, arena);
    if (!kept->made) {
        kept->list = missing_anew(view, node, negated, arena);
        kept->made = true;
    }
    return kept->list;
}

/* A smallest set of facts that settles a condition: all of an "and", the least of an "or". */
static void add_missing(struct fact_list *list, const struct view *view, const struct node *node,
                        struct arena *arena)
{
    if (value_of(view, node, false) != MAYBE)
        return;
    struct fact_list missing = missing_of(view, node, false, arena);
    add_all(list, arena, &missing);
}

/* --- results ---------------------------------------------------------------------------------- */

const struct rule *rule_of(const struct rule_info *info)
{
    _Static_assert(offsetof(struct rule, info) == 0, "a rule begins with its info");
    return (const struct rule *)info;
}

struct view view_of(const struct rule_set *set, const struct household *household,
                    const struct rule *rule, int person, int qual, struct arena *arena)
{
    return (struct view){.set = set, .household = household_for(household, rule, arena),
                         .person = person, .qual = qual};
}

/* What all details of one household share. */
struct detailing {
    const struct rule_set *set;
    const struct household *household;
    const struct decision *decision;
    struct memo *memo;
    struct arena *arena;
};

static struct view view_for(const struct detailing *detailing, const struct result *result)
{
    struct view view = view_of(detailing->set, detailing->household, rule_of(result->rule),
                               result->person, result->about, detailing->arena);
    view.offices = &detailing->decision->offices;
    view_remember(&view, detailing->memo);
    return view;
}

/* What keeps a rule that holds from being certain: the open steps above it on its ladder. */
static void add_steps_above(const struct detailing *detailing, const struct result *result,
                            struct fact_list *missing)
{
    for (int i = 0; i < detailing->decision->n; i++) {
        const struct result *above = &detailing->decision->result[i];
        if (above->certain || above->rule->need != result->rule->need ||
            above->person != result->person || above->about != result->about ||
            above->rule->step >= result->rule->step)
            continue;
        struct view view = view_for(detailing, above);
        add_missing(missing, &view, rule_of(above->rule)->when, detailing->arena);
    }
}

static void detail(const struct detailing *detailing, struct result *result)
{
    const struct rule *rule = rule_of(result->rule);
    struct arena *arena = detailing->arena;
    struct view view = view_for(detailing, result);
    struct fact_list because = because_facts(&view, rule->when, arena), presumed = {0};
    struct fact_list missing = {0};
    struct walk walk = {arena, &presumed, KEPT_PRESUMED, visit_presumed};
    if (rule->unless)
        visit_presumed(&walk, &view, rule->unless, false);
    add_missing(&missing, &view, rule->when, arena);
    if (!result->certain && rule->info.step)
        add_steps_above(detailing, result, &missing);
    result->because = because.fact;
    result->n_because = because.n;
    result->presumed = presumed.fact;
    result->n_presumed = presumed.n;
    result->missing = missing.fact;
    result->n_missing = missing.n;
}

void rules_detail(const struct rule_set *rules, const struct household *household,
                  const struct decision *decision, struct arena *arena, struct result *result)
{
    (void)household;
    struct detailing detailing = {rules, decision->household, decision, decision->memo, arena};
    detail(&detailing, result);
}

void rules_detail_all(const struct rule_set *rules, const struct household *household,
                      struct arena *arena, struct decision *decision)
{
    (void)household;
    struct detailing detailing = {rules, decision->household, decision, decision->memo, arena};
    for (int i = 0; i < decision->n; i++)
        detail(&detailing, &decision->result[i]);
}
