/* SPDX-License-Identifier: EUPL-1.2 */
/* What would change a result: every fact its need's rules ask about is tried with other values, one
 * at a time, and the household decided anew. Choices are tried one by one, numbers and dates on
 * both sides of the constants they are compared with. Values with the same effect share a row.
 * Sensitive facts are left alone: nobody shall be told that violence would help. */
#include <stdlib.h>
#include <string.h>

#include "rules/explain.h"

struct tried_value {
    struct need_fact what;
    int32_t value;
};

struct trial {
    const struct rule_set *set;
    const struct household *household;
    const struct result *result; /* what is to change */
    const struct result *best;   /* the first answer to its need now; NULL: none */
    struct arena *arena, *scratch;
    struct fact_list tried;      /* fields */
    struct tried_value *value;   /* days and numbers */
    int n_values;
    struct explain_row *row;
    int n;
};

/* --- deciding --------------------------------------------------------------------------------- */

static bool same_question(const struct trial *trial, const struct result *result)
{
    return result->person == trial->result->person && result->about == trial->result->about &&
           result->rule->need == trial->result->rule->need;
}

/* The answer the clerk would act on: the primary one, else the first certain, else the first. */
static const struct result *best_of(const struct trial *trial, const struct decision *decision)
{
    const struct result *best = NULL;
    for (int i = 0; i < decision->n; i++) {
        const struct result *result = &decision->result[i];
        if (same_question(trial, result) &&
            (!best || result->primary > best->primary ||
             (result->primary == best->primary && result->certain > best->certain)))
            best = result;
    }
    return best;
}

static const struct result *same_rule(const struct trial *trial, const struct decision *decision)
{
    for (int i = 0; i < decision->n; i++)
        if (same_question(trial, &decision->result[i]) &&
            decision->result[i].rule == trial->result->rule)
            return &decision->result[i];
    return NULL;
}

static bool changes(const struct trial *trial, const struct result *best,
                    const struct result *same)
{
    if (!same || same->certain != trial->result->certain)
        return true;
    if (!best || !trial->best)
        return best != trial->best;
    return best->rule->agency_type != trial->best->rule->agency_type ||
           best->rule->outcome != trial->best->rule->outcome;
}

/* --- rows ------------------------------------------------------------------------------------- */

static const char *joined(struct arena *arena, const char *words, const char *word)
{
    return arena_printf(arena, "%s%s%s", words, *words ? " " : "", word);
}

/* Codes, for the screen to translate or to show as they are. */
static const char *value_words(struct arena *arena, const struct field *field,
                               const struct fact *fact)
{
    const char *words = "";
    char date[DATE_SIZE];
    if (field->type == TYPE_CHOICES) {
        for (int i = 0; i < catalogue_set[field->set].n; i++)
            if (fact->bits >> i & 1)
                words = joined(arena, words, catalogue_set[field->set].choice[i].code);
        return arena_printf(arena, "(%s)", words);
    }
    if (field->set >= 0)
        return catalogue_set[field->set].choice[fact->code].code;
    if (field->type == TYPE_YESNO)
        return fact->code ? "yes" : "no";
    if (field->type == TYPE_NUMBER)
        return arena_printf(arena, "%d.%02d", fact->lo / 100, fact->lo % 100);
    if (field->type == TYPE_PLACE)
        return fact->text;
    if (field->type == TYPE_DATE) {
        date_iso(fact->date, date);
        return arena_strdup(arena, date);
    }
    for (int i = 0; i < fact->n; i++)
        words = joined(arena, words, fact->item[i]);
    return arena_printf(arena, "(%s)", words);
}

/* A row for this effect; a second value with the same one is added to its words. */
static void report(struct trial *trial, struct need_fact what, const struct fact *fact,
                   const struct fact *actual, const struct result *best)
{
    const struct field *field = &catalogue_field[what.field];
    const struct rule_info *rule = best ? best->rule : NULL;
    enum tri truth = !best ? NO : best->certain ? YES : MAYBE;
    const char *words = value_words(trial->arena, field, fact);
    for (int i = 0; i < trial->n; i++) {
        struct explain_row *row = &trial->row[i];
        if (row->person != what.person || row->field != what.field || row->qual != what.qual ||
            row->rule != rule || row->truth != truth)
            continue;
        row->expected_text = arena_printf(trial->arena, "%s, %s", row->expected_text, words);
        row->expected.state = NOT_ASKED;
        return;
    }
    struct explain_row *row = SET_ADD(trial, trial->row, trial->n);
    *row = (struct explain_row){.kind = EXPLAIN_CHANGE, .truth = truth, .person = what.person,
                                .field = what.field, .qual = what.qual, .operator_text = "=",
                                .expected = *fact, .expected_text = words, .actual = *actual,
                                .rule = rule};
}

static struct fact *fact_in(struct household *household, struct need_fact what)
{
    if (what.person == EVERYBODY)
        return &household->fact[what.field];
    struct person *person = &household->person[what.person];
    return what.qual < 0 ? &person->fact[what.field]
                         : &person->qual[what.qual].fact[what.field - FIELD_QUAL_FIRST];
}

static void try_value(struct trial *trial, struct need_fact what, struct fact fact)
{
    struct household *changed = household_copy(trial->household, trial->scratch);
    struct fact *place = fact_in(changed, what), actual = *place;
    const struct field *field = &catalogue_field[what.field];
    if (fact_equal(field, &actual, &fact)) {
        arena_clear(trial->scratch);
        return;
    }
    struct decide_options options = {0};
    struct decision decision;
    *place = fact;
    household_derive(changed);
    rules_decide(trial->set, changed, &options, trial->scratch, &decision);
    const struct result *best = best_of(trial, &decision);
    if (changes(trial, best, same_rule(trial, &decision)))
        report(trial, what, &fact, &actual, best);
    arena_clear(trial->scratch);
}

/* --- values ----------------------------------------------------------------------------------- */

/* Each choice; of a list, each one added or taken away. */
static void try_choices(struct trial *trial, struct need_fact what)
{
    const struct field *field = &catalogue_field[what.field];
    struct view view = {.household = trial->household, .person = what.person, .qual = what.qual};
    const struct fact *now = view_fact(&view, what.field);
    uint64_t bits = now->state == KNOWN ? now->bits : 0;
    int n = field->type == TYPE_YESNO ? 2 : catalogue_set[field->set].n;
    for (int i = 0; i < n; i++) {
        const char *code = field->set < 0 ? "" : catalogue_set[field->set].choice[i].code;
        if (!strcmp(code, "UNKNOWN") && field->set != SET_STATUS)
            continue;
        if (field->type != TYPE_CHOICES)
            try_value(trial, what, fact_code(i));
        else if (strcmp(code, "NONE") != 0)
            try_value(trial, what, (struct fact){.state = KNOWN, .bits = bits ^ UINT64_C(1) << i});
    }
}

/* The same constant stands in many rules. */
static bool is_new(struct trial *trial, struct need_fact what, int32_t value)
{
    for (int i = 0; i < trial->n_values; i++)
        if (trial->value[i].value == value && need_fact_equal(trial->value[i].what, what))
            return false;
    *SET_ADD(trial, trial->value, trial->n_values) = (struct tried_value){what, value};
    return true;
}

/* On both sides of a day and on it. */
static void try_day(struct trial *trial, struct need_fact what, int32_t day)
{
    for (int32_t d = day - 1; d <= day + 1; d++) {
        struct date date = date_of_day(d);
        if (date.year >= 1900 && date.year < 2200 && is_new(trial, what, d))
            try_value(trial, what, fact_date(date));
    }
}

/* A number that is counted from a date: the day on which it becomes that number. */
static void try_count(struct trial *trial, struct need_fact what, int32_t hundredths, int months)
{
    int32_t today = date_first_day(trial->household->as_of);
    int count = hundredths / 100;
    try_day(trial, what, months ? date_add_months(today, -count * months) : today - count);
}

static int months_of(enum unit unit)
{
    switch (unit) {
    case UNIT_DAYS: return 0;
    case UNIT_MONTHS: return 1;
    case UNIT_YEARS: return 12;
    }
    return 0;
}

/* The day from which on "field + duration" meets the other side of the comparison. */
static void try_meeting(struct trial *trial, struct need_fact what, const struct view *view,
                        const struct term *mine, const struct term *other)
{
    struct interval there;
    if (term_interval(view, other, &there))
        try_day(trial, what, date_add_months(there.lo - mine->days, -mine->months));
}

/* Dates: whichever way the test looks at them, through a derived number or a duration. */
static void try_dates(struct trial *trial, struct need_fact what, const struct view *view,
                      const struct node *test)
{
    const struct term *mine = &test->left, *other = &test->right;
    if (other->kind == TERM_FIELD || other->kind == TERM_SINCE) {
        mine = &test->right;
        other = &test->left;
    }
    if (test->op == TEST_MINOR)
        try_count(trial, what, 18 * 100, 12);
    else if (mine->kind == TERM_SINCE && other->kind == TERM_NUMBER)
        try_count(trial, what, mine->until ? -other->value : other->value,
                  months_of(mine->unit));
    else if (mine->kind == TERM_FIELD && other->kind == TERM_NUMBER)
        try_count(trial, what, other->value, mine->field == FIELD_AGE ? 12 : 1);
    else if (mine->kind == TERM_FIELD && catalogue_field[mine->field].type == TYPE_DATE)
        try_meeting(trial, what, view, mine, other);
}

static void try_numbers(struct trial *trial, struct need_fact what, const struct node *test)
{
    for (int32_t step = -100; step <= 100; step += 100)
        if (test->right.kind == TERM_NUMBER && test->right.value + step >= 0 &&
            is_new(trial, what, test->right.value + step))
            try_value(trial, what, fact_number(test->right.value + step));
}

static void try_items(struct trial *trial, struct need_fact what, const struct node *test)
{
    bool one = catalogue_field[what.field].type == TYPE_PLACE;
    for (int i = 0; i < test->n_items; i++) {
        struct fact fact = {.state = KNOWN};
        if (one)
            fact.text = test->item[i];
        else {
            fact.n = 1;
            fact.item = &test->item[i];
        }
        try_value(trial, what, fact);
    }
}

/* A choice is tried once; numbers and dates for each test anew, its constants are new cuts. */
static void try_fact(struct trial *trial, struct need_fact what, const struct view *view,
                     const struct node *test)
{
    const struct field *field = &catalogue_field[what.field];
    int before = trial->tried.n;
    if (field->sensitivity != ORDINARY)
        return;
    fact_list_add(&trial->tried, trial->arena, what);
    bool first = trial->tried.n > before;
    switch (field->type) {
    case TYPE_YESNO:
    case TYPE_CHOICE:
    case TYPE_ORDERED:
    case TYPE_CHOICES:
        if (first && what.field != FIELD_ROLE)
            try_choices(trial, what);
        return;
    case TYPE_DATE: try_dates(trial, what, view, test); return;
    case TYPE_NUMBER: try_numbers(trial, what, test); return;
    case TYPE_PLACE:
    case TYPE_COUNTRIES:
    case TYPE_LANGUAGES: try_items(trial, what, test); return;
    case TYPE_NAME:
    case TYPE_NAMES:
    case TYPE_TEXT:
    case TYPE_IDENTIFIER:
    case TYPE_COUNTRY:
    case TYPE_QUALS:
    case TYPE_PERSONS: return;
    }
}

static void try_tree(struct trial *trial, const struct view *view, const struct node *node)
{
    struct view inner;
    if (node->kind == NODE_TEST) {
        struct fact_list open = {0}, known = {0};
        test_facts(view, node, true, trial->arena, &open);
        test_facts(view, node, false, trial->arena, &known);
        for (int i = 0; i < open.n; i++)
            try_fact(trial, open.fact[i], view, node);
        for (int i = 0; i < known.n; i++)
            try_fact(trial, known.fact[i], view, node);
    } else if (node->kind == NODE_QUANT) {
        for (int i = 0; i < view_count(view, node->quant); i++)
            if (view_enter(view, node->quant, i, &inner))
                try_tree(trial, &inner, node->first);
    } else if (node->kind == NODE_DEFINE) {
        try_tree(trial, view, node->first);
    } else {
        for (const struct node *child = node->first; child; child = child->next)
            try_tree(trial, view, child);
    }
}

int rules_what_if(const struct rule_set *rules, const struct household *household,
                  const struct result *result, struct arena *arena,
                  const struct explain_row **row)
{
    struct trial trial = {.set = rules, .household = household, .result = result, .arena = arena,
                          .scratch = arena_new()};
    struct decide_options options = {0};
    struct decision now;
    rules_decide(rules, household, &options, arena, &now);
    trial.best = best_of(&trial, &now);
    for (int i = 0; i < rules->n_rules; i++) {
        const struct rule *rule = rules->rule[i];
        if (rule->info.need != result->rule->need ||
            !rule_judges(rule, result->person, result->about))
            continue;
        struct view view = view_of(rules, household, rule, result->person, result->about, arena);
        try_tree(&trial, &view, rule->when);
        if (rule->unless)
            try_tree(&trial, &view, rule->unless);
    }
    arena_free(trial.scratch);
    *row = trial.row;
    return trial.n;
}
