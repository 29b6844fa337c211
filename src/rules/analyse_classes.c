/* SPDX-License-Identifier: EUPL-1.2 */
/* Which facts a comparison rests on, what classes they have, and which of them it wants: all asked
 * of the interpreter, about a person of whom nothing else is known. */
#include <string.h>

#include "rules/analyse_space.h"

/* --- asking ----------------------------------------------------------------------------------- */

struct bench {
    struct household household;
    struct person person;
    struct qual qual;
};

static struct fact *place_for(struct bench *bench, int field)
{
    switch (catalogue_field[field].scope) {
    case SCOPE_HOUSEHOLD: return &bench->household.fact[field];
    case SCOPE_QUAL: return &bench->qual.fact[field - FIELD_QUAL_FIRST];
    case SCOPE_PERSON: break;
    }
    return &bench->person.fact[field];
}

static void put(struct bench *bench, int field, const struct fact *fact)
{
    *place_for(bench, field) = *fact;
    if (field == FIELD_ROLE)
        bench->person.role = fact->state == KNOWN ? fact->code : -1;
}

static struct bench *bench_new(const struct space *space)
{
    struct bench *bench = arena_alloc(space->arena, sizeof *bench);
    person_init(&bench->person, "");
    bench->person.qual = &bench->qual;
    bench->person.n_quals = 1;
    bench->household.person = &bench->person;
    bench->household.n = 1;
    bench->household.as_of = date_of_day(space->day);
    return bench;
}

enum tri space_ask(struct space *space, const struct node *test, const int *field,
                   const struct fact *const *fact, int n)
{
    static const struct fact nothing;
    struct bench *bench = space->bench;
    struct view view = {.set = space->set, .household = &bench->household, .qual = 0};
    bool derives = n > 1;
    for (int i = 0; i < n; i++) {
        put(bench, field[i], fact[i]);
        derives |= catalogue_field[field[i]].type == TYPE_DATE;
    }
    if (derives) /* ages and months follow; who asks about them asks about the dates again */
        household_derive(&bench->household);
    enum tri value = eval(&view, test).value;
    for (int i = 0; i < n; i++)
        put(bench, field[i], &nothing);
    return value;
}

/* --- what a comparison asks ------------------------------------------------------------------- */

static bool has_classes(int field)
{
    enum field_type type = catalogue_field[field].type;
    return type == TYPE_CHOICE || type == TYPE_ORDERED || type == TYPE_YESNO ||
           type == TYPE_COUNTRY || type == TYPE_CHOICES || type == TYPE_DATE ||
           type == TYPE_NUMBER;
}

/* A computed field stands for those it comes from. The title has classes of its own; whether a
 * profession is regulated was said or follows from it. */
static struct asked_facts field_asks(int field)
{
    struct asked_facts asked = {{field}, 1};
    if (field == FIELD_REGULATED)
        return (struct asked_facts){{FIELD_REGULATED, FIELD_PROFESSION}, 2};
    if (!field_is_computed(field) || field == FIELD_TITLE || field == FIELD_ROLE)
        return asked;
    asked.n = 0;
    for (int i = 0; i < MAX_SOURCES && catalogue_field[field].source[i] >= 0; i++) {
        if (asked.n == MAX_ASKED)
            return (struct asked_facts){.n = -1};
        asked.field[asked.n++] = catalogue_field[field].source[i];
    }
    return asked;
}

static bool term_asks(const struct term *term)
{
    return term->kind == TERM_FIELD || term->kind == TERM_SINCE;
}

struct asked_facts test_asks(const struct node *test)
{
    struct asked_facts none = {.n = -1};
    if (test->kind != NODE_TEST || test->op == TEST_PARAM || test->op == TEST_RESULT)
        return none;
    if (test->op == TEST_MINOR)
        return (struct asked_facts){{FIELD_BIRTH_DATE, FIELD_ROLE}, 2};
    bool left = term_asks(&test->left), right = term_asks(&test->right);
    if (test->outward || (left && right))
        return none;
    if (!left && !right)
        return (struct asked_facts){.n = 0};
    struct asked_facts asked = field_asks(left ? test->left.field : test->right.field);
    for (int i = 0; i < asked.n; i++)
        if (!has_classes(asked.field[i]))
            return none;
    return asked;
}


static void each_test(struct space *space, const struct node *node, visit_test *visit,
                      void *context)
{
    for (; node; node = node->next) {
        if (node->kind == NODE_TEST)
            visit(space, node, context);
        else if (node->kind != NODE_DEFINE)
            each_test(space, node->first, visit, context);
    }
}

static void each_test_of(struct space *space, struct rule **rule, int n, visit_test *visit,
                         void *context)
{
    for (int i = 0; i < n; i++) {
        each_test(space, rule[i]->when, visit, context);
        each_test(space, rule[i]->unless, visit, context);
    }
}

void space_each_test(struct space *space, visit_test *visit, void *context)
{
    for (int i = 0; i < space->set->n_defines; i++)
        each_test(space, space->set->define[i].condition, visit, context);
    each_test_of(space, space->set->rule, space->set->n_rules, visit, context);
    each_test_of(space, space->set->agreement, space->set->n_agreements, visit, context);
    each_test_of(space, space->set->contradiction, space->set->n_contradictions, visit, context);
}

/* --- variables -------------------------------------------------------------------------------- */

static struct variable code_variable(struct space *space, int field)
{
    int n = catalogue_codes(field) + 1;
    struct fact *fact = arena_array(space->arena, struct fact, n);
    for (int i = 1; i < n; i++)
        fact[i] = fact_code(i - 1);
    return (struct variable){.kind = VARIABLE_FACT, .field = field, .fact = fact, .n = n};
}

static void add_list(struct space *space, int field)
{
    space->of_field[field] = space_add_variable(
        space, (struct variable){.kind = VARIABLE_LIST, .field = field, .n = 2});
    space->first_option[field] = space->n;
    for (int i = 0; i < catalogue_codes(field); i++)
        space_add_variable(space, (struct variable){.kind = VARIABLE_OPTION, .field = field,
                                                    .option = i, .n = 2});
}

static void add_field(struct space *space, int field)
{
    enum field_type type = catalogue_field[field].type;
    if (space->of_field[field] >= 0 || field == FIELD_STATUS || field == FIELD_STATUS_CONTINUES)
        return;
    if (type == TYPE_CHOICES)
        add_list(space, field);
    else if (type == TYPE_DATE || type == TYPE_NUMBER)
        space->of_field[field] = space_add_variable(space, space_cut(space, field));
    else
        space->of_field[field] = space_add_variable(space, code_variable(space, field));
}

static void add_asked(struct space *space, const struct node *test, void *context)
{
    (void)context;
    struct asked_facts asked = test_asks(test);
    for (int i = 0; i < asked.n; i++)
        add_field(space, asked.field[i]);
}

static struct classes only(int class)
{
    struct classes set = {{0}};
    class_add(&set, class);
    return set;
}

static struct classes but(const struct variable *variable, int class)
{
    struct classes set = classes_all(variable->n);
    set.bit[class / 64] &= ~(UINT64_C(1) << (class % 64));
    return set;
}

void space_fill(struct space *space)
{
    for (int i = 0; i < FIELD_COUNT; i++)
        space->of_field[i] = -1;
    space->bench = bench_new(space);
    add_field(space, FIELD_TITLE);
    space->form = space_add_variable(
        space, (struct variable){.kind = VARIABLE_FORM, .field = FIELD_STATUS,
                                 .n = catalogue_codes(FIELD_STATUS) + 2});
    space_each_test(space, add_asked, NULL);
}

/* --- formulas of comparisons ------------------------------------------------------------------ */

/* The classes of a field in which the comparison comes to what is wanted. */
static struct classes wanted_classes(struct space *space, const struct node *test, int field,
                                     const struct fact *fact, int n, enum want want)
{
    struct classes set = {{0}};
    for (int i = 0; i < n; i++) {
        const struct fact *one = &fact[i];
        if (tri_is(space_ask(space, test, &field, &one, 1), want))
            class_add(&set, i);
    }
    return set;
}

/* status: what is shown at the counter; it is the title unless it continues another one. */
static const struct formula *status_formula(struct space *space, const struct node *test,
                                            enum want want)
{
    int title = space->of_field[FIELD_TITLE];
    const struct variable *codes = &space->variable[title];
    struct classes same =
        wanted_classes(space, test, FIELD_STATUS, codes->fact, codes->n, want);
    struct classes form = {{0}};
    for (int i = 0; i < codes->n; i++)
        if (class_in(&same, i))
            class_add(&form, i + 1);
    const struct formula *both[] = {formula_in(space, space->form, only(0)),
                                    formula_in(space, title, same)};
    const struct formula *part[] = {formula_in(space, space->form, form),
                                    formula_join(space, FORMULA_AND, both, 2)};
    return formula_join(space, FORMULA_OR, part, 2);
}

/* status_continues: known only where there is such a form. */
static const struct formula *continues_formula(struct space *space, const struct node *test,
                                               enum want want)
{
    int title = space->of_field[FIELD_TITLE];
    const struct variable *codes = &space->variable[title];
    struct classes set =
        wanted_classes(space, test, FIELD_STATUS_CONTINUES, codes->fact, codes->n, want);
    bool absent = class_in(&set, 0);
    set.bit[0] &= ~UINT64_C(1);
    const struct formula *both[] = {
        formula_in(space, space->form, but(&space->variable[space->form], 0)),
        formula_in(space, title, set)};
    const struct formula *part[] = {
        formula_join(space, FORMULA_AND, both, 2),
        formula_in(space, space->form, absent ? only(0) : (struct classes){{0}})};
    return formula_join(space, FORMULA_OR, part, 2);
}

/* A list: "known", and one of the choices in it; or none of them. */
static const struct formula *list_formula(struct space *space, const struct node *test, int field,
                                          enum want want)
{
    int n = catalogue_codes(field), list = space->of_field[field], options = 0;
    bool on_present = (want == WANT_YES || want == WANT_NOT_NO) == (test->op == TEST_HAS);
    bool even_unknown = want == WANT_NOT_NO || want == WANT_NOT_YES;
    if (test->op == TEST_KNOWN)
        return formula_in(space, list, only(want == WANT_YES || want == WANT_NOT_NO));
    const struct formula **option = arena_array(space->arena, const struct formula *, n);
    for (int i = 0; i < n; i++)
        if (test->op == TEST_EMPTY || (test->code[0] >> i & 1))
            option[options++] =
                formula_in(space, space->first_option[field] + i, only(on_present));
    const struct formula *part[] = {
        formula_in(space, list, only(even_unknown ? 0 : 1)),
        formula_join(space, on_present ? FORMULA_OR : FORMULA_AND, option, options)};
    return formula_join(space, even_unknown ? FORMULA_OR : FORMULA_AND, part, 2);
}

/* Computed from two facts: what the answer is for each pair of their classes. */
static const uint8_t *pair_readings(struct space *space, const struct node *test,
                                    struct asked_facts asked)
{
    const struct variable *first = &space->variable[space->of_field[asked.field[0]]];
    const struct variable *second = &space->variable[space->of_field[asked.field[1]]];
    const uint8_t **kept = &space->pair[space->same[test->number]];
    const uint8_t *known = *kept;
    if (known)
        return known;
    uint8_t *reading = arena_array(space->arena, uint8_t, first->n * second->n);
    for (int i = 0; i < first->n; i++)
        for (int j = 0; j < second->n; j++) {
            const struct fact *fact[] = {&first->fact[i], &second->fact[j]};
            reading[i * second->n + j] = (uint8_t)space_ask(space, test, asked.field, fact, 2);
        }
    return *kept = reading;
}

/* For each class of the first fact the classes of the second; alike ones together. */
static const struct formula *pair_formula(struct space *space, const struct node *test,
                                          struct asked_facts asked, enum want want)
{
    int one = space->of_field[asked.field[0]], other = space->of_field[asked.field[1]];
    int rows = space->variable[one].n, columns = space->variable[other].n, n = 0;
    const uint8_t *reading = pair_readings(space, test, asked);
    struct classes *key = arena_array(space->scratch, struct classes, rows);
    struct classes *mine = arena_array(space->scratch, struct classes, rows);
    const struct formula **part = arena_array(space->scratch, const struct formula *, rows);
    for (int i = 0; i < rows; i++) {
        struct classes set = {{0}};
        for (int j = 0; j < columns; j++)
            if (tri_is((enum tri)reading[i * columns + j], want))
                class_add(&set, j);
        int alike = 0;
        while (alike < n && !classes_equal(&key[alike], &set))
            alike++;
        key[alike] = set;
        class_add(&mine[alike], i);
        n += alike == n;
    }
    for (int i = 0; i < n; i++) {
        const struct formula *both[] = {formula_in(space, one, mine[i]),
                                        formula_in(space, other, key[i])};
        part[i] = formula_join(space, FORMULA_AND, both, 2);
    }
    return formula_join(space, FORMULA_OR, part, n);
}

static const struct formula *free_formula(struct space *space, const struct node *node,
                                          enum want want)
{
    int variable = space_free_variable(space, node);
    struct classes set = {{0}};
    for (int value = NO; value <= YES; value++)
        if (tri_is((enum tri)value, want))
            class_add(&set, value);
    return formula_in(space, variable, set);
}

const struct formula *test_formula(struct space *space, const struct node *test, enum want want)
{
    struct asked_facts asked = test_asks(test);
    if (asked.n < 0)
        return free_formula(space, test, want);
    if (asked.n == 0)
        return formula_join(space, tri_is(space_ask(space, test, NULL, NULL, 0), want)
                                       ? FORMULA_AND : FORMULA_OR, NULL, 0);
    if (asked.n == 2)
        return pair_formula(space, test, asked, want);
    int field = asked.field[0];
    if (field == FIELD_STATUS)
        return status_formula(space, test, want);
    if (field == FIELD_STATUS_CONTINUES)
        return continues_formula(space, test, want);
    if (catalogue_field[field].type == TYPE_CHOICES)
        return list_formula(space, test, field, want);
    int variable = space->of_field[field];
    const struct variable *of = &space->variable[variable];
    return formula_in(space, variable,
                      wanted_classes(space, test, field, of->fact, of->n, want));
}
