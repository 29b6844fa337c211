/* SPDX-License-Identifier: EUPL-1.2 */
/* What each class of answers leaves of the rows: asked of the interpreter, once for each question
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
static bool is_anniversary(const struct node *node, int *field, int *yesterday)
{
    bool today_left = node->left.kind == TERM_TODAY;
    const struct term *today = today_left ? &node->left : &node->right;
    const struct term *date = today_left ? &node->right : &node->left;
    if (today->kind != TERM_TODAY || date->kind != TERM_FIELD || today->months || today->days ||
        date->days || !is_order(node->op))
        return false;
    bool strict = node->op == TEST_LT || node->op == TEST_GT;
    bool past = (node->op == TEST_GT || node->op == TEST_GE) == today_left; /* today after d */
    *field = date->field;
    *yesterday = strict == past;
    return true;
}

/* "months_since(d) >= 6", "years_since(d) = 5". */
static bool is_count(const struct node *node)
{
    return node->left.kind == TERM_SINCE && node->left.unit != UNIT_DAYS &&
           node->right.kind == TERM_NUMBER && node->right.value % 100 == 0;
}

static enum column_kind kind_of_field(enum field_type type)
{
    switch (type) {
    case TYPE_CHOICE:
    case TYPE_ORDERED:
    case TYPE_YESNO:
    case TYPE_COUNTRY: return COLUMN_CODES;
    case TYPE_NUMBER:
    case TYPE_DATE: return COLUMN_RANGE;
    case TYPE_CHOICES:
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
    return COLUMN_TEST;
}

static enum column_kind kind_of_test(const struct node *node, int *field, int *yesterday)
{
    *yesterday = 0;
    *field = node->left.field;
    if (is_anniversary(node, field, yesterday) || is_count(node))
        return COLUMN_MONTHS;
    if (!test_is_plain(node))
        return COLUMN_NONE;
    enum field_type type = catalogue_field[*field].type;
    return type == TYPE_CHOICES && node->op == TEST_HAS ? COLUMN_LIST : kind_of_field(type);
}

/* What kind a tree and a test, or two trees, make together. */
static enum column_kind join_kinds(enum column_kind a, enum column_kind b, int field)
{
    bool date = catalogue_field[field].type == TYPE_DATE;
    if (a == COLUMN_CODES && b == COLUMN_CODES)
        return COLUMN_CODES;
    bool cut = (a == COLUMN_RANGE || a == COLUMN_MONTHS || a == COLUMN_TABLE) &&
               (b == COLUMN_RANGE || b == COLUMN_MONTHS || b == COLUMN_TABLE);
    return cut && date ? COLUMN_TABLE : COLUMN_NONE;
}

static enum column_kind kind_of_tree(const struct node *node, int *field, int *yesterday)
{
    enum column_kind kind = column_kind_of(node->first, field, yesterday);
    bool counts = kind == COLUMN_MONTHS || kind == COLUMN_TABLE;
    for (const struct node *child = node->first->next; child && kind != COLUMN_NONE;
         child = child->next) {
        int other, day;
        enum column_kind more = column_kind_of(child, &other, &day);
        kind = other == *field ? join_kinds(kind, more, *field) : COLUMN_NONE;
        if (more != COLUMN_MONTHS && more != COLUMN_TABLE)
            continue;
        if (counts && day != *yesterday)
            return COLUMN_NONE;
        counts = true;
        *yesterday = day;
    }
    return kind;
}

enum column_kind column_kind_of(const struct node *node, int *field, int *yesterday)
{
    *field = -1;
    *yesterday = 0;
    switch (node->kind) {
    case NODE_TEST: return kind_of_test(node, field, yesterday);
    case NODE_AND:
    case NODE_OR: return kind_of_tree(node, field, yesterday);
    case NODE_NOT:
    case NODE_DEFINE: return column_kind_of(node->first, field, yesterday);
    case NODE_QUANT:
    case NODE_NAME: break;
    }
    return COLUMN_NONE;
}

/* --- the rows of a question ------------------------------------------------------------------- */

void users_fill(struct arena *arena, const struct machine *machine, struct users *users)
{
    users->at = arena_array(arena, uint16_t, users->n_uses < machine->words ? users->n_uses
                                                                            : machine->words);
    for (int i = 0; i < users->n_uses; i++) {
        int word = users->use[i].row / 64;
        if (users->words && users->at[users->words - 1] == word)
            continue;
        users->at[users->words++] = (uint16_t)word;
        users->both += word < machine->both;
    }
    users->rows = arena_array(arena, uint64_t, users->words);
    users->bare = arena_array(arena, uint64_t, users->both);
    for (int i = 0, w = 0; i < users->n_uses; i++) {
        int row = users->use[i].row;
        while (users->at[w] != row / 64)
            w++;
        row_set(users->rows, w * 64 + row % 64);
        if (users->use[i].bare && w < users->both)
            row_set(users->bare, w * 64 + row % 64);
    }
}

/* --- what the interpreter says ---------------------------------------------------------------- */

/* About a person of whom one fact is known. */
static struct reading read_alone(const struct node *node, int field, const struct fact *fact,
                                 struct date today)
{
    struct person person = {.partner = -1};
    struct qual qual = {0};
    struct household household = {.person = &person, .n = 1, .as_of = today};
    struct view view = {.household = &household, .qual = 0};
    person.qual = &qual;
    switch (catalogue_field[field].scope) {
    case SCOPE_PERSON: person.fact[field] = *fact; break;
    case SCOPE_HOUSEHOLD: household.fact[field] = *fact; break;
    case SCOPE_QUAL: qual.fact[field - FIELD_QUAL_FIRST] = *fact; break;
    }
    return eval(&view, node);
}

/* Days stand for months before them; on the 15th no month is too short. */
static const struct date mid_month = {2026, 3, 15};

static struct reading read_test(const struct column *column, int test, const struct fact *fact)
{
    const struct node *node = column->test[test];
    return test_is_plain(node) ? test_reading(node, fact)
                               : read_alone(node, column->field, fact, mid_month);
}

static uint8_t said_by(struct reading reading)
{
    return (uint8_t)((reading.value == YES ? SAYS_YES : SAYS_NO) |
                     (reading.positive ? SAYS_POSITIVE : 0));
}

static void read_class(const struct column *column, const struct fact *fact, uint8_t *said)
{
    for (int i = 0; i < column->n_tests; i++)
        said[i] = said_by(read_test(column, i, fact));
}

static void fill_class(struct column *column, int class, const uint8_t *said)
{
    const struct users *users = &column->users;
    uint64_t *standing = class_mask(column, class), *positive = standing + users->words;
    memset(standing, 0xFF, (size_t)users->words * sizeof *standing);
    for (int i = 0, w = 0; i < users->n_uses; i++) {
        const struct use *use = &users->use[i];
        uint64_t bit = UINT64_C(1) << (use->row % 64);
        while (users->at[w] != use->row / 64)
            w++;
        if (!(said[use->test] & SAYS_YES) != use->negated) {
            standing[w] &= ~bit;
            column->effect[class] |= EFFECT_FELLS;
        }
        if (w < users->both && (users->bare[w] & bit) && (said[use->test] & SAYS_POSITIVE)) {
            positive[w] |= bit;
            column->effect[class] |= EFFECT_OPENS;
        }
    }
}

static void fill_needs(const struct machine *machine, const struct column *column, int asked)
{
    const struct fact unknown = {.state = UNKNOWN};
    for (int i = 0; i < column->users.n_uses; i++) {
        const struct use *use = &column->users.use[i];
        struct reading reading = read_test(column, use->test, &unknown);
        enum tri right = use->negated ? NO : YES;
        uint64_t *certain = row_need(machine, use->row), *possible = certain + machine->asked_words;
        if (reading.value != right)
            row_set(certain, asked);
        if (reading.absent == tri_not(right))
            row_set(possible, asked);
    }
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

static void make_classes(struct arena *arena, struct column *column, int n)
{
    column->mask = arena_array(arena, uint64_t, n * (column->users.words + column->users.both));
    column->effect = arena_array(arena, uint8_t, n);
}

/* Codes of which the same is said are one class. */
static void fill_codes(struct arena *arena, struct arena *scratch, struct column *column)
{
    size_t size = (size_t)column->n_tests;
    int classes = 0;
    column->codes = codes_of(column->field);
    column->class_of = arena_array(arena, uint16_t, column->codes + 1);
    uint8_t *all = arena_array(scratch, uint8_t, (size_t)(column->codes + 1) * size);
    for (int code = 0; code <= column->codes; code++) {
        struct fact fact = {.state = KNOWN, .code = code};
        uint8_t *said = all + (size_t)classes * size;
        read_class(column, &fact, said);
        int class = 0;
        while (memcmp(all + (size_t)class * size, said, size) != 0)
            class++;
        classes += class == classes;
        column->class_of[code] = (uint16_t)class;
    }
    make_classes(arena, column, classes);
    for (int class = 0; class < classes; class++)
        fill_class(column, class, all + (size_t)class * size);
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

/* The months a comparison counts to. */
static int32_t months_of(const struct node *node)
{
    if (node->left.kind == TERM_SINCE)
        return node->right.value / 100 * (node->left.unit == UNIT_YEARS ? 12 : 1);
    return node->left.kind == TERM_TODAY ? node->right.months : node->left.months;
}

struct cuts { /* under way: room is made as they come */
    struct arena *arena;
    int32_t *cut, *months;
    int n_cuts, n_months;
};

/* A constant cuts before and behind itself, so that every class answers every test alike. */
static void add_cuts(struct cuts *cuts, const struct node *node)
{
    int field, yesterday;
    if (node->kind != NODE_TEST) {
        for (const struct node *child = node->first; child; child = child->next) {
            add_cuts(cuts, child);
            if (node->kind == NODE_DEFINE)
                break;
        }
    } else if (kind_of_test(node, &field, &yesterday) == COLUMN_MONTHS) {
        int32_t months = months_of(node);
        bool years = node->left.kind == TERM_SINCE && node->left.unit == UNIT_YEARS;
        *SET_ADD(cuts, cuts->months, cuts->n_months) = months;
        *SET_ADD(cuts, cuts->months, cuts->n_months) = months + (years ? 12 : 1);
    } else {
        *SET_ADD(cuts, cuts->cut, cuts->n_cuts) = node->right.value;
        *SET_ADD(cuts, cuts->cut, cuts->n_cuts) = node->right.value + 1;
    }
}

static void make_cuts(struct arena *arena, struct column *column)
{
    struct cuts cuts = {.arena = arena};
    for (int i = 0; i < column->n_tests; i++)
        add_cuts(&cuts, column->test[i]);
    cuts.n_cuts = cuts_sort(cuts.cut, cuts.n_cuts);
    cuts.n_months = cuts_sort(cuts.months, cuts.n_months);
    bool months = column->kind == COLUMN_MONTHS;
    column->cut = months ? cuts.months : cuts.cut;
    column->cuts = months ? cuts.n_months : cuts.n_cuts;
    column->months = cuts.months;
    column->n_months = cuts.n_months;
}

static int32_t value_of_class(const int32_t *cut, int cuts, int class)
{
    return class ? cut[class - 1] : cuts ? cut[0] - 1 : 0;
}

static struct fact fact_of_class(const struct column *column, int class)
{
    int32_t value = value_of_class(column->cut, column->cuts, class);
    if (column->kind == COLUMN_RANGE)
        return (struct fact){.state = KNOWN, .lo = value, .hi = value};
    int32_t day = date_first_day(mid_month) - column->yesterday;
    return fact_date(date_of_day(date_add_months(day, -value)));
}

static void fill_cuts(struct arena *arena, struct arena *scratch, struct column *column)
{
    uint8_t *said = arena_array(scratch, uint8_t, column->n_tests);
    make_cuts(arena, column);
    make_classes(arena, column, column->cuts + 1);
    for (int class = 0; class <= column->cuts; class++) {
        struct fact fact = fact_of_class(column, class);
        read_class(column, &fact, said);
        fill_class(column, class, said);
    }
}

static void fill_single(struct arena *arena, struct column *column)
{
    make_classes(arena, column, SAYS);
    for (int class = 0; class < SAYS; class++)
        fill_class(column, class, &(uint8_t){(uint8_t)class});
}

/* A date of each class, and today so many months after it. */
static void fill_table(struct arena *arena, struct column *column)
{
    make_cuts(arena, column);
    fill_single(arena, column);
    column->class_of =
        arena_array(arena, uint16_t, (column->cuts + 1) * (column->n_months + 1));
    uint16_t *class = column->class_of;
    for (int i = 0; i <= column->cuts; i++) {
        int32_t day = value_of_class(column->cut, column->cuts, i);
        struct fact fact = fact_date(date_of_day(day));
        for (int j = 0; j <= column->n_months; j++) {
            int32_t months = value_of_class(column->months, column->n_months, j);
            int32_t today = date_add_months(day, months) + column->yesterday;
            *class++ = said_by(
                read_alone(column->test[0], column->field, &fact, date_of_day(today)));
        }
    }
}

void column_fill(struct arena *arena, struct arena *scratch, const struct machine *machine,
                 struct column *column, int asked)
{
    users_fill(arena, machine, &column->users);
    switch (column->kind) {
    case COLUMN_CODES: fill_codes(arena, scratch, column); break;
    case COLUMN_RANGE:
    case COLUMN_MONTHS: fill_cuts(arena, scratch, column); break;
    case COLUMN_TABLE: fill_table(arena, column); break;
    case COLUMN_LIST:
    case COLUMN_TEST: fill_single(arena, column); break;
    case COLUMN_NONE: break;
    }
    fill_needs(machine, column, asked);
}
