/* SPDX-License-Identifier: EUPL-1.2 */
/* From a model to somebody the interpreter can be asked about: the proof of every "can". */
#include <string.h>

#include "rules/analyse_inside.h"

enum { MAX_RELATED = 8 };

struct building {
    struct space *space;
    struct household *household;
    const struct model *self; /* what the household's first person is like */
    bool single;              /* one of its persons is judged, not the household itself */
    struct arena *arena;
};

/* --- one person ------------------------------------------------------------------------------- */

static int first_class(const struct classes *domain)
{
    for (int w = 0; w < CLASS_WORDS; w++)
        if (domain->bit[w])
            return w * 64 + __builtin_ctzll(domain->bit[w]);
    return 0;
}

/* Of several classes the first that is in the interest of a plain example: not known where that is
 * allowed, else the one whose fact is nearest to what is usual. */
static int pick(const struct variable *variable, const struct classes *domain, int32_t today)
{
    int class = first_class(domain);
    if (variable->kind != VARIABLE_FACT || class == 0 ||
        catalogue_field[variable->field].type != TYPE_DATE)
        return class;
    int32_t usual = variable->field == FIELD_BIRTH_DATE ? date_add_months(today, -12 * 30) : today;
    for (int i = class + 1; i < variable->n; i++) {
        int64_t now = (int64_t)variable->fact[class].first - usual;
        int64_t then = (int64_t)variable->fact[i].first - usual;
        if (class_in(domain, i) && (then < 0 ? -then : then) < (now < 0 ? -now : now))
            class = i;
    }
    return class;
}

static struct fact *fact_place(struct household *household, int person, int field, int qual)
{
    switch (catalogue_field[field].scope) {
    case SCOPE_HOUSEHOLD: return &household->fact[field];
    case SCOPE_QUAL:
        return &household->person[person].qual[qual].fact[field - FIELD_QUAL_FIRST];
    case SCOPE_PERSON: break;
    }
    return &household->person[person].fact[field];
}

static void put_form(const struct building *building, const struct model *model, int person)
{
    const struct space *space = building->space;
    struct fact *fact = building->household->person[person].fact;
    int form = first_class(&model->domain[space->form]);
    int title = first_class(&model->domain[space->of_field[FIELD_TITLE]]);
    struct fact known = title ? fact_code(title - 1) : (struct fact){.state = NOT_ASKED};
    fact[form ? FIELD_STATUS_CONTINUES : FIELD_STATUS] = known;
    if (form > 1)
        fact[FIELD_STATUS] = fact_code(form - 2);
}

static void put_list(const struct building *building, const struct model *model,
                     const struct variable *list, int person)
{
    const struct space *space = building->space;
    struct fact fact = {.state = KNOWN};
    int first = space->first_option[list->field];
    for (int i = first; i < space->n && space->variable[i].field == list->field; i++)
        if (!class_in(&model->domain[i], 0))
            fact.bits |= UINT64_C(1) << space->variable[i].option;
    *fact_place(building->household, person, list->field, 0) = fact;
}

/* The facts of one scope: what is the household's or a qualification's is put down once. */
static void put_facts(const struct building *building, const struct model *model, int person,
                      int qual)
{
    const struct space *space = building->space;
    for (int i = 0; i < space->n; i++) {
        const struct variable *variable = &space->variable[i];
        if (variable->field < 0 || variable->field == FIELD_TITLE)
            continue;
        enum scope scope = catalogue_field[variable->field].scope;
        int class = pick(variable, &model->domain[i], space->day);
        if ((scope == SCOPE_PERSON && (person < 0 || qual >= 0)) ||
            (scope == SCOPE_QUAL && qual < 0) || (variable->kind != VARIABLE_FORM && !class))
            continue;
        if (variable->kind == VARIABLE_FORM)
            put_form(building, model, person);
        else if (variable->kind == VARIABLE_LIST)
            put_list(building, model, variable, person);
        else if (variable->kind == VARIABLE_FACT)
            *fact_place(building->household, person, variable->field, qual) =
                variable->fact[class];
        if (variable->field == FIELD_ROLE && person >= 0)
            building->household->person[person].role = class - 1;
    }
}

/* --- the others a quantifier speaks of -------------------------------------------------------- */

/* Whether a person who is related so is also meant by that quantifier. */
static bool is_also(enum quant related, enum quant asked)
{
    return related == asked || (asked == QUANT_MEMBER && related != QUANT_QUAL) ||
           (related == QUANT_OWN_CHILD && asked == QUANT_CHILD);
}

/* What is the same for the other one: the household's facts; of a qualification its person's. */
static void keep_common(const struct building *building, enum quant quant, struct model *model)
{
    const struct space *space = building->space;
    for (int i = 0; i < space->n; i++) {
        int field = space->variable[i].field;
        if (field >= 0 && (catalogue_field[field].scope == SCOPE_HOUSEHOLD ||
                           (quant == QUANT_QUAL && catalogue_field[field].scope == SCOPE_PERSON))) {
            struct classes one = {{0}};
            class_add(&one, pick(&space->variable[i], &building->self->domain[i], space->day));
            model->domain[i] = one;
        }
    }
}

/* Somebody for whom the variable's quantifier holds, and none that must not. */
static bool model_other(const struct building *building, int variable, struct model *model)
{
    struct space *space = building->space;
    const struct node *node = space->variable[variable].node;
    const struct formula **wanted =
        arena_array(building->arena, const struct formula *, space->n + 1);
    int n = 0;
    wanted[n++] = formula_of(space, node->first, WANT_YES);
    for (int i = 0; i < space->n; i++) {
        const struct node *other = space->variable[i].node;
        if (space->variable[i].kind == VARIABLE_FREE && other->kind == NODE_QUANT &&
            is_also(node->quant, other->quant) &&
            !class_in(&building->self->domain[i], YES))
            wanted[n++] = formula_of(space, other->first, WANT_NO);
    }
    *model = model_new(space, building->arena);
    keep_common(building, node->quant, model);
    return space_solve(space, wanted, n, model) == SOLVED_YES;
}

static void relate(struct building *building, enum quant quant, int person)
{
    struct household *household = building->household;
    struct person *self = &household->person[0], *other = &household->person[person];
    switch (quant) {
    case QUANT_OWN_CHILD: other->parents = 1; /* fall through */
    case QUANT_CHILD: other->role = ROLE_CHILD; break;
    case QUANT_PARENT: self->parents |= UINT64_C(1) << person; break;
    case QUANT_PARTNER:
        self->partner = person;
        other->partner = 0;
        break;
    case QUANT_MEMBER:
    case QUANT_QUAL: break;
    }
}

/* A parameter is what it is, and a comparison of two dates comes as it comes. */
static void add_others(struct building *building)
{
    struct space *space = building->space;
    struct household *household = building->household;
    for (int i = 0; i < space->n && household->n < MAX_RELATED; i++) {
        struct model model;
        const struct variable *variable = &space->variable[i];
        struct view here = {.set = space->set, .household = household, .qual = -1,
                            .person = building->single ? 0 : EVERYBODY};
        if (variable->kind != VARIABLE_FREE || variable->node->kind != NODE_QUANT ||
            class_in(&building->self->domain[i], NO))
            continue;
        household_derive(household);
        if (eval(&here, variable->node).value == YES || !model_other(building, i, &model))
            continue; /* somebody who is there already will do */
        if (variable->node->quant == QUANT_QUAL) {
            struct person *self = &household->person[0];
            if (self->n_quals < MAX_QUALS)
                put_facts(building, &model, 0, self->n_quals++);
            continue;
        }
        int person = household->n++;
        put_facts(building, &model, person, -1);
        relate(building, variable->node->quant, person);
    }
}

/* --- the household ---------------------------------------------------------------------------- */

struct household *model_household(struct space *space, const struct model *model,
                                  enum subject subject, struct arena *arena)
{
    static const char *const id[MAX_RELATED] = {"p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8"};
    struct household *household = arena_alloc(arena, sizeof *household);
    household->person = arena_array(arena, struct person, MAX_RELATED);
    household->as_of = date_of_day(space->day);
    household->n = subject != FOR_HOUSEHOLD; /* a household is whoever belongs to it */
    for (int i = 0; i < MAX_RELATED; i++) {
        person_init(&household->person[i], id[i]);
        household->person[i].parents_given = true;
        household->person[i].qual = arena_array(arena, struct qual, i ? 1 : MAX_QUALS);
    }
    struct building building = {space, household, model, subject != FOR_HOUSEHOLD, arena};
    put_facts(&building, model, subject == FOR_HOUSEHOLD ? -1 : 0, -1);
    if (subject == FOR_QUAL) {
        household->person[0].n_quals = 1;
        put_facts(&building, model, 0, 0);
    }
    add_others(&building);
    household_derive(household);
    return household;
}

void model_decide(struct analyser *analyser, const struct household *household,
                  struct decision *decision)
{
    struct decide_options options = {.directory = analyser->options->directory, .interpret = true};
    rules_decide(analyser->set, household, &options, analyser->work, decision);
}

const struct result *decision_of(const struct decision *decision, const struct rule *rule)
{
    int person = rule->info.subject == FOR_HOUSEHOLD ? EVERYBODY : 0;
    int about = rule->info.subject == FOR_QUAL ? 0 : -1;
    for (int i = 0; i < decision->n; i++) {
        const struct result *result = &decision->result[i];
        if (result->rule == &rule->info && result->person == person && result->about == about)
            return result;
    }
    return NULL;
}
