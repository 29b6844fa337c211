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
    if (today->kind != TERM_TODAY || today->value || date->kind != TERM_FIELD || today->months ||
        today->days || date->days || !is_order(node->op))
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
    case TYPE_CHOICES: return COLUMN_LIST;
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
    return kind_of_field(catalogue_field[*field].type);
}

static bool is_cut(enum column_kind kind)
{
    return kind == COLUMN_RANGE || kind == COLUMN_MONTHS || kind == COLUMN_TABLE;
}

/* What kind two questions about one fact make together. */
static enum column_kind join_kinds(enum column_kind a, enum column_kind b)
{
    if (a == b && a != COLUMN_TEST)
        return a;
    return is_cut(a) && is_cut(b) ? COLUMN_TABLE : COLUMN_NONE;
}

static enum column_kind kind_of_tree(const struct node *node, int *field, int *yesterday)
{
    enum column_kind kind = column_kind_of(node->first, field, yesterday);
    bool counts = kind == COLUMN_MONTHS || kind == COLUMN_TABLE;
    for (const struct node *child = node->first->next; child && kind != COLUMN_NONE;
         child = child->next) {
        int other, day;
        enum column_kind more = column_kind_of(child, &other, &day);
        kind = other == *field ? join_kinds(kind, more) : COLUMN_NONE;
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

/* --- what the interpreter says ---------------------------------------------------------------- */

/* Somebody of whom one fact is known. */
struct alone {
    struct household household;
    struct person person;
    struct qual qual;
    struct view view;
};

/* Days stand for months before them; on the 15th no month is too short. */
static const struct date mid_month = {2026, 3, 15};

static struct alone *alone_new(struct arena *arena)
{
    struct alone *alone = arena_alloc(arena, sizeof *alone);
    alone->household = (struct household){.person = &alone->person, .n = 1, .as_of = mid_month};
    alone->person.partner = -1;
    alone->person.qual = &alone->qual;
    alone->view = (struct view){.household = &alone->household, .qual = 0};
    return alone;
}

struct filling {
    const struct machine *machine;
    struct column *column;
    struct arena *arena, *scratch;
    struct alone *alone;
    uint64_t *falls, *opens; /* of the class under way */
};

static struct reading read_test(const struct filling *filling, int test, const struct fact *fact)
{
    struct alone *alone = filling->alone;
    int field = filling->column->field;
    switch (catalogue_field[field].scope) {
    case SCOPE_PERSON: alone->person.fact[field] = *fact; break;
    case SCOPE_HOUSEHOLD: alone->household.fact[field] = *fact; break;
    case SCOPE_QUAL: alone->qual.fact[field - FIELD_QUAL_FIRST] = *fact; break;
    }
    return eval(&alone->view, filling->column->test[test]);
}

static void read_class(const struct filling *filling, const struct fact *fact, uint8_t *said)
{
    for (int i = 0; i < filling->column->n_tests; i++)
        said[i] = (uint8_t)said_by(read_test(filling, i, fact));
}

struct rows_of rows_of(struct arena *arena, const uint64_t *rows, int words)
{
    int n = 0;
    for (int w = 0; w < words; w++)
        n += rows[w] != 0;
    struct some *some = arena_array(arena, struct some, n), *next = some;
    for (int w = 0; w < words; w++)
        if (rows[w])
            *next++ = (struct some){w, rows[w]};
    return (struct rows_of){some, next};
}

/* The class in which the tests say that; of all of them, or only one (test -1: all). */
static struct class make_class(const struct filling *filling, const uint8_t *said, int test)
{
    const struct column *column = filling->column;
    int words = filling->machine->words, n = 0;
    memset(filling->falls, 0, (size_t)words * sizeof(uint64_t));
    memset(filling->opens, 0, (size_t)words * sizeof(uint64_t));
    for (int i = 0; i < column->n_uses; i++) {
        const struct use *use = &column->use[i];
        if (test >= 0 && use->test != test)
            continue;
        if (!(said[use->test] & SAYS_YES) != use->negated)
            row_set(filling->falls, use->row);
        if (use->bare && (said[use->test] & SAYS_POSITIVE))
            row_set(filling->opens, use->row);
    }
    for (int w = 0; w < words; w++)
        n += (filling->falls[w] | filling->opens[w]) != 0;
    struct step *step = arena_array(filling->arena, struct step, n), *next = step;
    for (int w = 0; w < words; w++)
        if (filling->falls[w] | filling->opens[w])
            *next++ = (struct step){w, ~filling->falls[w], filling->opens[w]};
    return (struct class){step, next};
}

static void fill_needs(const struct filling *filling, int asked)
{
    const struct column *column = filling->column;
    const struct fact unknown = {.state = UNKNOWN};
    struct reading *reading = arena_array(filling->scratch, struct reading, column->n_tests);
    for (int test = 0; test < column->n_tests; test++)
        reading[test] = read_test(filling, test, &unknown);
    for (int i = 0; i < column->n_uses; i++) {
        const struct use *use = &column->use[i];
        enum tri right = use->negated ? NO : YES;
        struct known *known = &filling->machine->rest[use->row].known[asked / 64];
        if (reading[use->test].value != right)
            known->certain |= UINT64_C(1) << (asked % 64);
        if (reading[use->test].absent == tri_not(right))
            known->possible |= UINT64_C(1) << (asked % 64);
    }
}

/* --- classes ---------------------------------------------------------------------------------- */

static struct fact fact_of_code(const struct column *column, int code)
{
    struct fact fact = {.state = KNOWN, .code = code};
    if (column->kind == COLUMN_LIST)
        fact.bits = code < column->codes ? UINT64_C(1) << code : 0;
    return fact;
}

/* Codes of which the same is said are one class. */
static void fill_codes(const struct filling *filling)
{
    struct column *column = filling->column;
    size_t size = (size_t)column->n_tests;
    int classes = 0;
    column->codes = catalogue_codes(column->field);
    column->class_of = arena_array(filling->arena, uint16_t, column->codes + 1);
    uint8_t *all = arena_array(filling->scratch, uint8_t, (size_t)(column->codes + 1) * size);
    for (int code = 0; code <= column->codes; code++) {
        struct fact fact = fact_of_code(column, code);
        uint8_t *said = all + (size_t)classes * size;
        read_class(filling, &fact, said);
        int class = 0;
        while (memcmp(all + (size_t)class * size, said, size) != 0)
            class++;
        classes += class == classes;
        column->class_of[code] = (uint16_t)class;
    }
    column->class = arena_array(filling->arena, struct class, classes);
    for (int class = 0; class < classes; class++)
        column->class[class] = make_class(filling, all + (size_t)class * size, -1);
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

/* A constant cuts before itself, behind itself, or both, so that every class answers every test
 * alike; behind lies the next value. */
static void add_cut(struct arena *arena, int32_t **cut, int *n, enum test_op op, int32_t value,
                    int32_t next)
{
    if (op != TEST_GT && op != TEST_LE) {
        *cut = set_grow(arena, *cut, *n, sizeof **cut);
        (*cut)[(*n)++] = value;
    }
    if (op != TEST_LT && op != TEST_GE) {
        *cut = set_grow(arena, *cut, *n, sizeof **cut);
        (*cut)[(*n)++] = next;
    }
}

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
        enum test_op op = is_count(node) ? node->op : TEST_GE; /* an anniversary is there or not */
        add_cut(cuts->arena, &cuts->months, &cuts->n_months, op, months, months + (years ? 12 : 1));
    } else {
        add_cut(cuts->arena, &cuts->cut, &cuts->n_cuts, node->op, node->right.value,
                node->right.value + 1);
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

static void fill_cuts(const struct filling *filling)
{
    struct column *column = filling->column;
    uint8_t *said = arena_array(filling->scratch, uint8_t, column->n_tests);
    make_cuts(filling->arena, column);
    column->class = arena_array(filling->arena, struct class, column->cuts + 1);
    for (int class = 0; class <= column->cuts; class++) {
        struct fact fact = fact_of_class(column, class);
        read_class(filling, &fact, said);
        column->class[class] = make_class(filling, said, -1);
    }
}

static void fill_says(const struct filling *filling)
{
    struct column *column = filling->column;
    uint8_t *said = arena_array(filling->scratch, uint8_t, column->n_tests);
    column->says = arena_array(filling->arena, struct class, column->n_tests * SAYS);
    for (int test = 0; test < column->n_tests; test++)
        for (int says = 0; says < SAYS; says++) {
            said[test] = (uint8_t)says;
            column->says[test * SAYS + says] = make_class(filling, said, test);
        }
}

/* A date of each class, and today so many months after it. */
static void fill_table(const struct filling *filling)
{
    struct column *column = filling->column;
    make_cuts(filling->arena, column);
    column->class_of =
        arena_array(filling->arena, uint16_t, (column->cuts + 1) * (column->n_months + 1));
    uint16_t *class = column->class_of;
    for (int i = 0; i <= column->cuts; i++) {
        int32_t day = value_of_class(column->cut, column->cuts, i);
        struct fact fact = fact_date(date_of_day(day));
        for (int j = 0; j <= column->n_months; j++) {
            int32_t months = value_of_class(column->months, column->n_months, j);
            int32_t today = date_add_months(day, months) + column->yesterday;
            filling->alone->household.as_of = date_of_day(today);
            *class++ = (uint16_t)said_by(read_test(filling, 0, &fact));
        }
    }
    filling->alone->household.as_of = mid_month;
}

void column_fill(struct arena *arena, struct arena *scratch, const struct machine *machine,
                 struct column *column, int asked)
{
    const struct filling filling = {
        .machine = machine, .column = column, .arena = arena, .scratch = scratch,
        .alone = alone_new(scratch),
        .falls = arena_array(scratch, uint64_t, machine->words),
        .opens = arena_array(scratch, uint64_t, machine->words)};
    switch (column->kind) {
    case COLUMN_CODES:
    case COLUMN_LIST: fill_codes(&filling); break;
    case COLUMN_RANGE:
    case COLUMN_MONTHS: fill_cuts(&filling); break;
    case COLUMN_TABLE: fill_table(&filling); break;
    case COLUMN_TEST:
    case COLUMN_NONE: break;
    }
    if (column->kind != COLUMN_CODES)
        fill_says(&filling);
    if (column->kind == COLUMN_TABLE)
        column->class = column->says;
    fill_needs(&filling, asked);
}
