/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether formulas can hold together: domains are narrowed by what must hold (propagation), then
 * the disjunction that is nearest to be settled is tried part by part. */
#include <string.h>

#include "rules/analyse_space.h"
#include "rules/set.h"

enum { MAX_STEPS = 1000 }; /* branches; the shipped packs mostly need some dozens */

struct change {
    int variable;
    struct classes before;
};

struct solver {
    struct arena *arena; /* for the time of the search */
    struct space *space;
    struct classes *domain;
    uint64_t dirty;      /* variables narrowed since the open parts were counted */
    struct change *change; /* since the begin, so that a branch can be taken back */
    int changes, steps;
};

/* A disjunction, and how many of its parts are not false yet; 0: not counted. */
struct entry {
    const struct formula *formula;
    int open;
};

struct agenda { /* what is not settled yet */
    struct entry *entry;
    int n;
};

/* --- narrowing -------------------------------------------------------------------------------- */

static void agenda_add(struct solver *solver, struct agenda *agenda, struct entry entry)
{
    agenda->entry = set_grow(solver->arena, agenda->entry, agenda->n, sizeof *agenda->entry);
    agenda->entry[agenda->n++] = entry;
}

static void add_axioms(struct solver *solver, struct agenda *agenda, int variable)
{
    for (const struct axiom *axiom = solver->space->axiom[variable]; axiom; axiom = axiom->next)
        agenda_add(solver, agenda, (struct entry){axiom->formula, 0});
}

/* Leaves the variable those classes; false where it has none of them. */
static bool narrow(struct solver *solver, struct agenda *agenda, int variable,
                   const struct classes *classes)
{
    struct classes *domain = &solver->domain[variable], before = *domain;
    uint64_t left = 0, lost = 0;
    for (int w = 0; w < CLASS_WORDS; w++) {
        left |= domain->bit[w] &= classes->bit[w];
        lost |= before.bit[w] ^ domain->bit[w];
    }
    if (!lost)
        return true;
    *SET_ADD(solver, solver->change, solver->changes) = (struct change){variable, before};
    solver->dirty |= variable_bit(variable);
    if (classes_equal(&before, &solver->space->full[variable]))
        add_axioms(solver, agenda, variable);
    return left != 0;
}

static void take_back(struct solver *solver, int changes)
{
    while (solver->changes > changes) {
        const struct change *change = &solver->change[--solver->changes];
        solver->domain[change->variable] = change->before;
    }
    solver->dirty = 0; /* what was counted before the branch is right again */
}

/* Makes it hold; false where it cannot. */
static bool impose(struct solver *solver, struct agenda *agenda, const struct formula *formula)
{
    switch (formula->kind) {
    case FORMULA_TRUE: return true;
    case FORMULA_FALSE: return false;
    case FORMULA_IN: return narrow(solver, agenda, formula->variable, &formula->classes);
    case FORMULA_AND:
        for (int i = 0; i < formula->n; i++)
            if (!impose(solver, agenda, formula->part[i]))
                return false;
        return true;
    case FORMULA_OR: agenda_add(solver, agenda, (struct entry){formula, 0}); return true;
    }
    return false;
}

/* --- propagation ------------------------------------------------------------------------------ */

/* TRUE or FALSE where the domains settle it; else what it is. */
static enum formula_kind settled(const struct solver *solver, const struct formula *formula)
{
    if (formula->kind == FORMULA_IN) {
        const struct classes *domain = &solver->domain[formula->variable];
        uint64_t in = 0, out = 0;
        for (int w = 0; w < CLASS_WORDS; w++) {
            in |= domain->bit[w] & formula->classes.bit[w];
            out |= domain->bit[w] & ~formula->classes.bit[w];
        }
        return !in ? FORMULA_FALSE : !out ? FORMULA_TRUE : FORMULA_IN;
    }
    if (formula->kind != FORMULA_AND && formula->kind != FORMULA_OR)
        return formula->kind;
    enum formula_kind decisive = formula->kind == FORMULA_AND ? FORMULA_FALSE : FORMULA_TRUE;
    bool open = false;
    for (int i = 0; i < formula->n; i++) {
        enum formula_kind kind = settled(solver, formula->part[i]);
        if (kind == decisive)
            return kind;
        open |= kind != FORMULA_TRUE && kind != FORMULA_FALSE;
    }
    return open ? formula->kind : decisive == FORMULA_TRUE ? FORMULA_FALSE : FORMULA_TRUE;
}

enum { HOLDS = -1 };

/* The parts of a disjunction that are not false yet, *last the last of them; HOLDS: one is true. */
static int count_open(const struct solver *solver, const struct formula *formula,
                      const struct formula **last)
{
    int open = 0;
    for (int i = 0; i < formula->n; i++) {
        enum formula_kind kind = settled(solver, formula->part[i]);
        if (kind == FORMULA_TRUE)
            return HOLDS;
        if (kind != FORMULA_FALSE) {
            *last = formula->part[i];
            open++;
        }
    }
    return open;
}

/* Once over the agenda; what was narrowed on the way is looked at the next time. False where
 * something cannot hold. */
static bool pass(struct solver *solver, struct agenda *agenda, uint64_t dirty)
{
    int kept = 0, n = agenda->n;
    for (int i = 0; i < n; i++) {
        struct entry entry = agenda->entry[i];
        const struct formula *last = NULL;
        if (!entry.open || (entry.formula->touches & dirty))
            entry.open = count_open(solver, entry.formula, &last);
        if (entry.open == 0 || (entry.open == 1 && !impose(solver, agenda, last)))
            return false;
        if (entry.open > 1)
            agenda->entry[kept++] = entry;
    }
    for (int i = n; i < agenda->n; i++) /* those that were added on the way */
        agenda->entry[kept++] = agenda->entry[i];
    agenda->n = kept;
    return true;
}

static bool propagate(struct solver *solver, struct agenda *agenda)
{
    bool fresh = true;
    while (fresh || solver->dirty) {
        uint64_t dirty = solver->dirty;
        solver->dirty = 0;
        if (!pass(solver, agenda, dirty))
            return false;
        fresh = false;
        for (int i = 0; i < agenda->n; i++)
            fresh |= agenda->entry[i].open == 0;
    }
    return true;
}

/* --- search ----------------------------------------------------------------------------------- */

static int fewest_open(const struct agenda *agenda)
{
    int best = 0;
    for (int i = 1; i < agenda->n; i++)
        if (agenda->entry[i].open < agenda->entry[best].open)
            best = i;
    return best;
}

static enum solved search(struct solver *solver, struct agenda *agenda)
{
    if (!propagate(solver, agenda))
        return SOLVED_NO;
    if (!agenda->n)
        return SOLVED_YES;
    if (++solver->steps > MAX_STEPS)
        return SOLVED_OPEN;
    int best = fewest_open(agenda), changes = solver->changes;
    const struct formula *formula = agenda->entry[best].formula;
    for (int i = 0; i < formula->n; i++) {
        struct agenda inner = {0};
        for (int j = 0; j < agenda->n; j++)
            if (j != best)
                agenda_add(solver, &inner, agenda->entry[j]);
        enum solved solved =
            impose(solver, &inner, formula->part[i]) ? search(solver, &inner) : SOLVED_NO;
        if (solved != SOLVED_NO)
            return solved;
        take_back(solver, changes);
    }
    return SOLVED_NO;
}

enum solved space_solve(struct space *space, const struct formula *const *wanted, int n,
                        struct model *model)
{
    struct solver solver = {.arena = space->scratch, .space = space,
                            .domain = model ? model->domain : space->full};
    for (int i = 0; i < n; i++) /* mostly that is enough, and costs no copy */
        if (settled(&solver, wanted[i]) == FORMULA_FALSE)
            return SOLVED_NO;
    arena_clear(space->scratch);
    solver.domain = model_new(space, space->scratch).domain;
    size_t size = (size_t)space->n * sizeof *solver.domain;
    struct agenda agenda = {0};
    bool possible = true;
    for (int i = 0; i < space->n && model && possible; i++)
        possible = classes_equal(&model->domain[i], &space->full[i]) ||
                   narrow(&solver, &agenda, i, &model->domain[i]);
    for (int i = 0; i < n && possible; i++)
        possible = impose(&solver, &agenda, wanted[i]);
    enum solved solved = possible ? search(&solver, &agenda) : SOLVED_NO;
    if (model && solved == SOLVED_YES)
        memcpy(model->domain, solver.domain, size);
    return solved;
}
