/* SPDX-License-Identifier: EUPL-1.2 */
/* Classes of dates and numbers: where the answer of some comparison may change. Candidates lie
 * around every constant and every anniversary; the interpreter says which of them differ. */
#include <stdlib.h>
#include <string.h>

#include "rules/analyse_space.h"

enum {
    SLACK = 3,         /* days a month's end may move an anniversary */
    CALENDAR_DAYS = 365,
    OLDEST_YEARS = 110,
};

struct cutting {
    int field;
    int32_t *value; /* candidates: days, or hundredths */
    int n;
    const struct node **test; /* those that ask about the field and nothing else that is unknown */
    int tests;
    struct arena *arena;
};

static void add_value(struct cutting *cutting, int32_t value)
{
    cutting->value =
        set_grow(cutting->arena, cutting->value, cutting->n, sizeof *cutting->value);
    cutting->value[cutting->n++] = value;
}

static void add_around(struct cutting *cutting, int32_t day)
{
    for (int32_t i = -SLACK; i <= SLACK; i++)
        add_value(cutting, day + i);
}

static int32_t later(const struct term *term, int32_t day, int sign)
{
    return date_add_months(day, sign * term->months) + sign * term->days;
}

/* A number of months, years or days before today (or, until, after it). */
static void add_count(struct cutting *cutting, int32_t today, enum unit unit, bool until,
                      int32_t count)
{
    for (int32_t i = 0; i < 2; i++) {
        if (unit == UNIT_DAYS)
            add_around(cutting, until ? today + count + i : today - count - i);
        else
            add_around(cutting, date_add_months(
                                    today, -(count + i) * (unit == UNIT_YEARS ? 12 : 1)));
    }
}

/* The days on which the answer about a date may change; where it is computed as a yes or no, they
 * are found by bisection (refine). */
static void add_days(struct cutting *cutting, const struct node *test, int32_t today)
{
    bool is_left = test->left.kind == TERM_FIELD || test->left.kind == TERM_SINCE;
    const struct term *own = is_left ? &test->left : &test->right;
    const struct term *other = is_left ? &test->right : &test->left;
    if (test->op == TEST_MINOR) {
        add_count(cutting, today, UNIT_YEARS, false, 18);
    } else if (test->op == TEST_KNOWN) {
        add_around(cutting, today);
    } else if (own->kind == TERM_SINCE) {
        add_count(cutting, today, own->unit, own->until, other->value / 100);
    } else if (catalogue_field[own->field].type == TYPE_NUMBER) { /* age, months in … */
        add_count(cutting, today, own->field == FIELD_AGE ? UNIT_YEARS : UNIT_MONTHS, false,
                  other->value / 100);
    } else if (catalogue_field[own->field].type == TYPE_DATE) {
        int32_t day = later(other, other->kind == TERM_TODAY ? today : other->value, 1);
        add_around(cutting, later(own, day, -1));
    }
}

static void add_test(struct space *space, const struct node *test, void *context)
{
    struct cutting *cutting = context;
    struct asked_facts asked = test_asks(test);
    bool mine = false;
    for (int i = 0; i < asked.n; i++)
        mine |= asked.field[i] == cutting->field;
    if (!mine)
        return;
    for (int i = 0; i < cutting->tests; i++)
        if (cutting->test[i]->number == space->same[test->number])
            return;
    cutting->test =
        set_grow(cutting->arena, cutting->test, cutting->tests, sizeof *cutting->test);
    cutting->test[cutting->tests++] = test;
    if (catalogue_field[cutting->field].type == TYPE_DATE) {
        add_days(cutting, test, space->day);
        return;
    }
    for (int32_t i = -1; i <= 1; i++) {
        add_value(cutting, test->right.value + i);
        add_value(cutting, test->right.value + 100 * i);
    }
}

static int by_value(const void *a, const void *b)
{
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    return (x > y) - (x < y);
}

/* Readable values to choose from within a class. */
static void add_usual(struct cutting *cutting, int32_t today)
{
    if (catalogue_field[cutting->field].type == TYPE_NUMBER) {
        add_value(cutting, 0);
        add_value(cutting, 100000);
        return;
    }
    for (int years = 1; years <= OLDEST_YEARS; years++)
        add_value(cutting, date_add_months(today, -12 * years + 6));
    add_value(cutting, today + CALENDAR_DAYS);
}

static struct fact fact_at(int field, int32_t value)
{
    return catalogue_field[field].type == TYPE_DATE ? fact_date(date_of_day(value))
                                                    : fact_number(value);
}

/* The other fact of a comparison that rests on two: what lets this one speak. A role and a loss
 * that are not known do; of two dates the other may be missing. */
static void sign_value(struct space *space, const struct cutting *cutting, int32_t value,
                       uint8_t *sign)
{
    struct fact fact = fact_at(cutting->field, value), no = fact_code(0);
    for (int i = 0; i < cutting->tests; i++) {
        struct asked_facts asked = test_asks(cutting->test[i]);
        const struct fact nothing = {.state = NOT_ASKED}, *given[MAX_ASKED];
        for (int j = 0; j < asked.n; j++)
            given[j] = asked.field[j] == cutting->field       ? &fact
                       : asked.field[j] == FIELD_LOSS_DECLARED ? &no
                                                               : &nothing;
        sign[i] = (uint8_t)space_ask(space, cutting->test[i], asked.field, given, asked.n);
    }
}

/* How far a value is from what one would take as an example. */
static int64_t distance(int field, int32_t today, int32_t value)
{
    int32_t usual = field == FIELD_BIRTH_DATE ? date_add_months(today, -12 * 30) : today - 200;
    if (catalogue_field[field].type == TYPE_NUMBER)
        return value % 100 ? INT32_MAX : value;
    return llabs((int64_t)value - usual);
}

/* Two days on which the answers differ: the day between them on which they change. */
static void refine(struct space *space, struct cutting *cutting, int32_t from, int32_t to)
{
    size_t size = (size_t)cutting->tests;
    uint8_t *first = arena_array(cutting->arena, uint8_t, 2 * cutting->tests + 2);
    uint8_t *sign = first + size + 1;
    sign_value(space, cutting, from, first);
    sign_value(space, cutting, to, sign);
    if (!memcmp(first, sign, size))
        return;
    while (to - from > 1) {
        int32_t middle = from + (to - from) / 2;
        sign_value(space, cutting, middle, sign);
        if (!memcmp(first, sign, size))
            from = middle;
        else
            to = middle;
    }
    add_value(cutting, from);
    add_value(cutting, to);
}

static void sort_values(struct cutting *cutting)
{
    qsort(cutting->value, (size_t)cutting->n, sizeof *cutting->value, by_value);
}

static void collect_values(struct space *space, struct cutting *cutting)
{
    space_each_test(space, add_test, cutting);
    add_usual(cutting, space->day);
    sort_values(cutting);
    int n = cutting->n;
    for (int i = 0; i + 1 < n && catalogue_field[cutting->field].type == TYPE_DATE; i++)
        if (cutting->value[i + 1] - cutting->value[i] > 1)
            refine(space, cutting, cutting->value[i], cutting->value[i + 1]);
    sort_values(cutting);
}

struct variable space_cut(struct space *space, int field)
{
    struct cutting cutting = {.field = field, .arena = space->scratch};
    int classes = 1;
    arena_clear(space->scratch);
    collect_values(space, &cutting);
    uint8_t *sign = arena_array(space->scratch, uint8_t, 2 * cutting.tests + 2);
    uint8_t *last = sign + cutting.tests + 1;
    struct fact *fact = arena_array(space->arena, struct fact, MAX_CLASSES);
    int64_t best = 0;
    for (int i = 0; i < cutting.n; i++) {
        int32_t value = cutting.value[i];
        if (catalogue_field[field].type == TYPE_NUMBER && value < 0)
            continue;
        sign_value(space, &cutting, value, sign);
        bool fresh = classes == 1 || memcmp(sign, last, (size_t)cutting.tests) != 0;
        int64_t far = distance(field, space->day, value);
        if (fresh && classes == MAX_CLASSES)
            break; /* the latest values share a class */
        classes += fresh;
        if (fresh || far < best) {
            fact[classes - 1] = fact_at(field, value);
            best = far;
        }
        memcpy(last, sign, (size_t)cutting.tests);
    }
    return (struct variable){.kind = VARIABLE_FACT, .field = field, .fact = fact, .n = classes};
}
