/* SPDX-License-Identifier: EUPL-1.2 */
/* What holds of everybody, so that nobody is looked for who cannot be: papers that continue a
 * title, facts that do not contradict each other, quantifiers that imply each other. */
#include <string.h>

#include "rules/analyse_space.h"

/* Enters a disjunction at each variable one of its parts speaks of. */
static void enter(struct space *space, const struct formula *whole, const struct formula *part)
{
    for (int i = 0; i < part->n; i++)
        enter(space, whole, part->part[i]);
    if (part->kind != FORMULA_IN)
        return;
    struct axiom **first = &space->axiom[part->variable];
    if (*first && (*first)->formula == whole)
        return;
    struct axiom *axiom = arena_alloc(space->arena, sizeof *axiom);
    *axiom = (struct axiom){whole, *first};
    *first = axiom;
}

static void add_formula(struct space *space, const struct formula *formula)
{
    if (formula->kind == FORMULA_AND)
        for (int i = 0; i < formula->n; i++)
            add_formula(space, formula->part[i]);
    if (formula->kind == FORMULA_OR)
        enter(space, formula, formula);
    for (int w = 0; w < CLASS_WORDS && formula->kind == FORMULA_IN; w++)
        space->full[formula->variable].bit[w] &= formula->classes.bit[w];
}

static void add(struct space *space, const struct formula *one, const struct formula *other)
{
    const struct formula *part[] = {one, other};
    add_formula(space, formula_join(space, FORMULA_OR, part, 2));
}

static struct classes only(int class)
{
    struct classes set = {{0}};
    class_add(&set, class);
    return set;
}

static struct classes but(int n, int class)
{
    struct classes set = classes_all(n);
    set.bit[class / 64] &= ~(UINT64_C(1) << (class % 64));
    return set;
}

/* A provisional certificate or a national visa continues a title, and a known one (the help of the
 * field status_continues); nobody else has two. */
static void add_titles(struct space *space)
{
    int title = space->of_field[FIELD_TITLE];
    int certificates = catalogue_find_group(SET_STATUS, "FIK_ALL", strlen("FIK_ALL"));
    struct classes form = only(0);
    for (int code = 0; code < catalogue_set[SET_STATUS].n; code++)
        if (group_has(&catalogue_group[certificates], code) || code == STATUS_VISA_D)
            class_add(&form, code + 2);
    space->full[space->form] = form;
    add(space, formula_in(space, space->form, only(0)),
        formula_in(space, title, but(space->variable[title].n, 0)));
}

/* Nobody's facts contradict each other: the engine would set them aside. */
static void add_contradictions(struct space *space)
{
    const struct rule_set *set = space->set;
    for (int i = 0; i < set->n_contradictions; i++) {
        const struct rule *rule = set->contradiction[i];
        if (rule->info.valid_from <= space->day && space->day <= rule->info.valid_to &&
            !rule->info.prepared)
            add_formula(space, formula_uncertain(space, rule));
    }
}

static bool is_quantifier(const struct variable *variable)
{
    return variable->kind == VARIABLE_FREE && variable->node->kind == NODE_QUANT;
}

/* Whoever the first speaks of is one the second speaks of. */
static bool is_within(enum quant first, enum quant second)
{
    return first == second || (first == QUANT_OWN_CHILD && second == QUANT_CHILD) ||
           (second == QUANT_MEMBER && (first == QUANT_OWN_CHILD || first == QUANT_PARENT ||
                                       first == QUANT_PARTNER));
}

/* "any own child (age < 3)" implies "any own child (age < 6)", certain and possible. */
static bool add_implied(struct space *space, int first, int second)
{
    const struct node *one = space->variable[first].node, *other = space->variable[second].node;
    static const enum want holds[] = {WANT_YES, WANT_NOT_NO}, fails[] = {WANT_NOT_YES, WANT_NO};
    bool any = false;
    for (int i = 0; i < 2; i++) {
        const struct formula *wanted[] = {formula_of(space, one->first, holds[i]),
                                          formula_of(space, other->first, fails[i])};
        struct classes not_first = i ? only(NO) : but(3, YES);
        struct classes then = i ? but(3, NO) : only(YES);
        if (space_solve(space, wanted, 2, NULL) != SOLVED_NO)
            continue;
        add(space, formula_in(space, first, not_first), formula_in(space, second, then));
        any = true;
    }
    return any;
}

static void search_implied(struct space *space)
{
    struct common *common = space->common;
    for (int i = 0; i < space->n; i++)
        for (int j = 0; j < space->n && is_quantifier(&space->variable[i]); j++)
            if (i != j && is_quantifier(&space->variable[j]) &&
                is_within(space->variable[i].node->quant, space->variable[j].node->quant) &&
                add_implied(space, i, j)) {
                common->implied = set_grow(space->arena, common->implied, common->n_implied,
                                           sizeof *common->implied);
                common->implied[common->n_implied++] = (struct implied){
                    space->variable[i].node, space->variable[j].node};
            }
    common->searched = true;
}

void space_add_axioms(struct space *space)
{
    struct common *common = space->common;
    space->axiom = arena_array(space->arena, struct axiom *, space->n);
    add_titles(space);
    add_contradictions(space);
    if (!common->searched)
        search_implied(space);
    else
        for (int i = 0; i < common->n_implied; i++)
            add_implied(space, space_free_variable(space, common->implied[i].first),
                        space_free_variable(space, common->implied[i].second));
}
