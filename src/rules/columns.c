/* SPDX-License-Identifier: EUPL-1.2 */
/* What each class of answers leaves of the rows: asked of the interpreter, once for each literal
 * and class, when the machine is made. */
#include <stdlib.h>
#include <string.h>

#include "rules/machine.h"

/* --- kinds ------------------------------------------------------------------------------------ */

static bool is_order(enum test_op op)
{
    return op == TEST_LT || op == TEST_LE || op == TEST_GT || op == TEST_GE;
}

/* "today >= d + 65 years": d + n months lies at or before today exactly where the months between d
 * and today are n or more. Where today itself makes the difference (>, <=) the day before
 * counts. */
static bool is_anniversary(const struct node *node, int *yesterday)
{
    bool today_left = node->left.kind == TERM_TODAY;
    const struct term *today = today_left ? &node->left : &node->right;
    const struct term *date = today_left ? &node->right : &node->left;
    if (today->kind != TERM_TODAY || today->value || date->kind != TERM_FIELD || today->months ||
        today->days || date->days || !is_order(node->op))
        return false;
    bool strict = node->op == TEST_LT || node->op == TEST_GT;
    bool past = (node->op == TEST_GT || node->op == TEST_GE) == today_left; /* today after d */
    *yesterday = strict == past;
    return true;
}

/* "months_since(d) >= 6", "years_since(d) = 5". */
static bool is_count(const struct node *node)
{
    return node->left.kind == TERM_SINCE && node->left.unit != UNIT_DAYS &&
           node->right.kind == TERM_NUMBER && node->right.value % 100 == 0;
}

static enum column_kind kind_of_field(const struct node *node)
{
    switch (catalogue_field[node->left.field].type) {
    case TYPE_CHOICE:
    case TYPE_ORDERED:
    case TYPE_YESNO:
    case TYPE_COUNTRY: return COLUMN_CODES;
    case TYPE_NUMBER:
    case TYPE_DATE: return COLUMN_RANGE;
    case TYPE_CHOICES: return node->op == TEST_HAS ? COLUMN_LIST : COLUMN_NODE;
    case TYPE_NAME:
    case TYPE_NAMES:
    case TYPE_TEXT:
    case TYPE_IDENTIFIER:
    case TYPE_COUNTRIES:
    case TYPE_LANGUAGES:
    case TYPE_PLACE:
    case TYPE_QUALS:
    case TYPE_PERSONS: break;
    }
    return COLUMN_NODE;
}

enum column_kind column_kind_of(const struct node *node, int *yesterday)
{
    *yesterday = 0;
    if (node->kind != NODE_TEST)
        return COLUMN_NODE;
    if (is_anniversary(node, yesterday) || is_count(node))
        return COLUMN_MONTHS;
    return test_is_plain(node) ? kind_of_field(node) : COLUMN_NODE;
}

/* --- classes ---------------------------------------------------------------------------------- */

static int codes_of(int field)
{
    if (catalogue_field[field].type == TYPE_YESNO)
        return 2;
    if (catalogue_field[field].type == TYPE_COUNTRY)
        return catalogue_countries.n;
    return catalogue_set[catalogue_field[field].set].n;
}

void users_fill(struct arena *arena, const struct machine *machine, struct users *users)
{
    users->at = arena_array(arena, uint16_t, machine->words);
    for (int i = 0; i < users->n_uses; i++) {
        int word = users->use[i].row / 64;
        if (users->words && users->at[users->words - 1] == word)
            continue;
        users->at[users->words++] = (uint16_t)word;
        users->both += word < machine->both;
    }
    users->rows = arena_array(arena, uint64_t, users->words);
    users->bare = arena_array(arena, uint64_t, users->words);
    for (int i = 0, w = 0; i < users->n_uses; i++) {
        int row = users->use[i].row;
        while (users->at[w] != row / 64)
            w++;
        row_set(users->rows, w * 64 + row % 64);
        if (users->use[i].literal.bare && w < users->both)
            row_set(users->bare, w * 64 + row % 64);
    }
}

/* Writes the three sets of one class; read says what a literal's question answers there. */
static void fill(const struct column *column, uint64_t *mask, const void *class,
                 struct reading (*read)(const struct literal *literal, const void *class))
{
    const struct users *users = &column->users;
    uint64_t *certain = mask, *possible = mask + users->words, *positive = possible + users->both;
    memset(certain, 0xFF, (size_t)(users->words + users->both) * sizeof *mask);
    memset(positive, 0, (size_t)users->both * sizeof *mask);
    for (int i = 0, w = 0; i < users->n_uses; i++) {
        const struct literal *literal = &users->use[i].literal;
        uint64_t bit = UINT64_C(1) << (users->use[i].row % 64);
        while (users->at[w] != users->use[i].row / 64)
            w++;
        struct reading reading = read(literal, class);
        enum tri wrong = literal->negated ? YES : NO;
        if (reading.value != tri_not(wrong))
            certain[w] &= ~bit;
        if (w < users->both && reading.absent == wrong)
            possible[w] &= ~bit;
        if ((users->bare[w] & bit) && reading.positive)
            positive[w] |= bit;
    }
}

static struct reading read_fact(const struct literal *literal, const void *fact)
{
    return test_reading(literal->node, fact);
}

static size_t class_size(const struct column *column)
{
    return (size_t)(column->users.words + 2 * column->users.both);
}

/* Codes that leave the same rows are one class. */
static void fill_codes(struct arena *arena, struct arena *scratch, struct column *column)
{
    size_t size = class_size(column);
    int classes = 0;
    column->codes = codes_of(column->field);
    column->class_of = arena_array(arena, uint16_t, column->codes + 1);
    uint64_t *all = arena_array(scratch, uint64_t, (size_t)(column->codes + 1) * size);
    for (int code = 0; code <= column->codes; code++) {
        struct fact fact = {.state = code < column->codes ? KNOWN : UNKNOWN, .code = code};
        uint64_t *mask = all + (size_t)classes * size;
        fill(column, mask, &fact, read_fact);
        int class = 0;
        while (memcmp(all + (size_t)class * size, mask, size * sizeof *mask) != 0)
            class++;
        classes += class == classes;
        column->class_of[code] = (uint16_t)class;
    }
    column->mask = arena_array(arena, uint64_t, (size_t)classes * size);
    memcpy(column->mask, all, (size_t)classes * size * sizeof *all);
}

static int by_value(const void *a, const void *b)
{
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    return (x > y) - (x < y);
}

int cuts_sort(int32_t *value, int n)
{
    int kept = 0;
    if (n)
        qsort(value, (size_t)n, sizeof *value, by_value);
    for (int i = 0; i < n; i++)
        if (!kept || value[i] != value[kept - 1])
            value[kept++] = value[i];
    return kept;
}

/* A constant c cuts before and behind itself, so that every class answers every test alike. */
static void fill_range(struct arena *arena, struct column *column)
{
    size_t size = class_size(column);
    column->cut = arena_array(arena, int32_t, 2 * column->users.n_uses);
    for (int i = 0; i < column->users.n_uses; i++) {
        column->cut[2 * i] = column->users.use[i].literal.node->right.value;
        column->cut[2 * i + 1] = column->cut[2 * i] + 1;
    }
    column->cuts = cuts_sort(column->cut, 2 * column->users.n_uses);
    column->mask = arena_array(arena, uint64_t, (size_t)(column->cuts + 2) * size);
    for (int class = 0; class <= column->cuts + 1; class++) {
        struct fact fact = {.state = class <= column->cuts ? KNOWN : UNKNOWN};
        if (class <= column->cuts)
            fact.lo = fact.hi = class ? column->cut[class - 1] : column->cut[0] - 1;
        fill(column, column->mask + (size_t)class * size, &fact, read_fact);
    }
}

static struct reading read_tri(const struct literal *literal, const void *class)
{
    enum tri value = *(const enum tri *)class;
    (void)literal;
    return (struct reading){.value = value, .absent = value, .positive = value != NO};
}

/* The months a comparison counts to. */
static int32_t months_of(const struct node *node)
{
    if (node->left.kind == TERM_SINCE)
        return node->right.value / 100 * (node->left.unit == UNIT_YEARS ? 12 : 1);
    return node->left.kind == TERM_TODAY ? node->right.months : node->left.months;
}

struct dated { /* a person with one date, to ask the interpreter about */
    const struct column *column;
    struct fact fact;
};

static struct reading read_dated(const struct literal *literal, const void *class)
{
    const struct dated *dated = class;
    struct person person = {.partner = -1};
    struct household household = {.person = &person, .n = 1, .as_of = {2026, 3, 15}};
    struct view view = {.household = &household, .qual = -1};
    person.fact[dated->column->field] = dated->fact;
    return eval(&view, literal->node);
}

/* Every class is asked about a date so many months ago; on the 15th no month is too short. */
static void fill_months(struct arena *arena, struct column *column)
{
    size_t size = class_size(column);
    int32_t day = date_first_day((struct date){2026, 3, 15}) - column->yesterday;
    column->cut = arena_array(arena, int32_t, 2 * column->users.n_uses);
    for (int i = 0; i < column->users.n_uses; i++) {
        const struct node *node = column->users.use[i].literal.node;
        bool years = node->left.kind == TERM_SINCE && node->left.unit == UNIT_YEARS;
        column->cut[2 * i] = months_of(node);
        column->cut[2 * i + 1] = column->cut[2 * i] + (years ? 12 : 1);
    }
    column->cuts = cuts_sort(column->cut, 2 * column->users.n_uses);
    column->mask = arena_array(arena, uint64_t, (size_t)(column->cuts + 2) * size);
    for (int class = 0; class <= column->cuts + 1; class++) {
        struct dated dated = {.column = column, .fact = {.state = UNKNOWN}};
        int32_t months = class == 0 ? column->cut[0] - 1 : column->cut[(class - 1) % column->cuts];
        if (class <= column->cuts)
            dated.fact = fact_date(date_of_day(date_add_months(day, -months)));
        fill(column, column->mask + (size_t)class * size, &dated, read_dated);
    }
}

/* Three classes again, of facts that stand for all others alike. */
static void fill_list(struct arena *arena, struct column *column)
{
    size_t size = class_size(column);
    struct fact none = {.state = KNOWN}, some = {.state = KNOWN, .bits = column->node->code[0]};
    struct fact unknown = {.state = UNKNOWN};
    const struct fact *fact[] = {[NO] = &none, [MAYBE] = &unknown, [YES] = &some};
    column->mask = arena_array(arena, uint64_t, 3 * size);
    for (int class = NO; class <= YES; class++)
        fill(column, column->mask + (size_t)class * size, fact[class], read_fact);
}

/* Three classes: no, unknown, yes. The three sets of a reading may come from different classes: see
 * run_node. */
static void fill_node(struct arena *arena, struct column *column)
{
    size_t size = class_size(column);
    column->mask = arena_array(arena, uint64_t, 3 * size);
    for (int class = NO; class <= YES; class++) {
        enum tri value = (enum tri)class;
        fill(column, column->mask + (size_t)class * size, &value, read_tri);
    }
}

static int classes_of(const struct column *column)
{
    int most = 0;
    if (column->kind == COLUMN_RANGE || column->kind == COLUMN_MONTHS)
        return column->cuts + 2;
    if (column->kind != COLUMN_CODES)
        return 3;
    for (int i = 0; i <= column->codes; i++)
        if (column->class_of[i] > most)
            most = column->class_of[i];
    return most + 1;
}

/* Mostly what is not known: it takes certainty, and nothing else. */
static void mark_mute(struct arena *arena, struct column *column, int classes)
{
    column->mute = arena_array(arena, bool, classes);
    for (int class = 0; class < classes; class++) {
        const uint64_t *possible = class_mask(column, class) + column->users.words;
        column->mute[class] = true;
        for (int w = 0; w < column->users.both; w++)
            if (~possible[w] || possible[column->users.both + w])
                column->mute[class] = false;
    }
}

void column_fill(struct arena *arena, struct arena *scratch, const struct machine *machine,
                 struct column *column)
{
    users_fill(arena, machine, &column->users);
    switch (column->kind) {
    case COLUMN_CODES: fill_codes(arena, scratch, column); break;
    case COLUMN_RANGE: fill_range(arena, column); break;
    case COLUMN_MONTHS: fill_months(arena, column); break;
    case COLUMN_LIST: fill_list(arena, column); break;
    case COLUMN_NODE: fill_node(arena, column); break;
    }
    mark_mute(arena, column, classes_of(column));
}

/* --- groups ----------------------------------------------------------------------------------- */

static int class_unknown(const struct column *column)
{
    switch (column->kind) {
    case COLUMN_CODES: return column->class_of[column->codes];
    case COLUMN_RANGE:
    case COLUMN_MONTHS: return column->cuts + 1;
    case COLUMN_LIST:
    case COLUMN_NODE: break;
    }
    return MAYBE;
}

/* How many words the group has rows in; where[w] is the place of w among them, or -1. */
static int words_of(const struct machine *machine, const struct column_group *group, int *where)
{
    int n = 0;
    for (int w = 0; w < machine->words; w++)
        where[w] = -1;
    for (int i = group->first; i < group->end; i++)
        for (int u = 0; u < machine->column[i].users.words; u++)
            where[machine->column[i].users.at[u]] = 0;
    for (int w = 0; w < machine->words; w++)
        if (where[w] == 0)
            where[w] = n++;
    return n;
}

void group_fill(struct arena *arena, const struct machine *machine, struct column_group *group)
{
    struct users *all = &group->blank.users;
    int *where = arena_array(arena, int, machine->words);
    all->words = words_of(machine, group, where);
    all->at = arena_array(arena, uint16_t, all->words);
    for (int w = 0; w < machine->words; w++) {
        if (where[w] >= 0)
            all->at[where[w]] = (uint16_t)w;
        all->both += w < machine->both && where[w] >= 0;
    }
    uint64_t *certain = arena_array(arena, uint64_t, class_size(&group->blank));
    uint64_t *possible = certain + all->words, *positive = possible + all->both;
    memset(certain, 0xFF, (size_t)(all->words + all->both) * sizeof *certain);
    for (int i = group->first; i < group->end; i++) {
        const struct column *column = &machine->column[i];
        const struct users *users = &column->users;
        const uint64_t *mask = class_mask(column, class_unknown(column));
        for (int w = 0; w < users->words; w++)
            certain[where[users->at[w]]] &= mask[w];
        for (int w = 0; w < users->both; w++) {
            possible[where[users->at[w]]] &= mask[users->words + w];
            positive[where[users->at[w]]] |= mask[users->words + users->both + w];
        }
    }
    group->blank.mask = certain;
    mark_mute(arena, &group->blank, 1);
}
