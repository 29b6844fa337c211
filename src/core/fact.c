/* SPDX-License-Identifier: EUPL-1.2 */
#include "core/fact.h"

#include <string.h>

struct fact fact_code(int code)
{
    return (struct fact){.state = KNOWN, .code = code};
}

struct fact fact_date(struct date date)
{
    struct fact fact = {.state = KNOWN, .date = date};
    fact.first = date_first_day(date);
    fact.last = date_last_day(date);
    return fact;
}

struct fact fact_number(int32_t hundredths)
{
    struct fact fact = {.state = KNOWN};
    fact.lo = fact.hi = hundredths;
    return fact;
}

static bool same_code(const struct fact *a, const struct fact *b)
{
    return a->code == b->code;
}

static bool same_bits(const struct fact *a, const struct fact *b)
{
    return a->bits == b->bits;
}

static bool same_number(const struct fact *a, const struct fact *b)
{
    return a->lo == b->lo && a->hi == b->hi;
}

static bool same_date(const struct fact *a, const struct fact *b)
{
    return date_equal(a->date, b->date);
}

static bool same_text(const struct fact *a, const struct fact *b)
{
    return !strcmp(a->text, b->text);
}

static bool same_items(const struct fact *a, const struct fact *b)
{
    if (a->n != b->n)
        return false;
    for (int i = 0; i < a->n; i++)
        if (strcmp(a->item[i], b->item[i]) != 0)
            return false;
    return true;
}

static bool same_count(const struct fact *a, const struct fact *b)
{
    return a->n == b->n;
}

static bool (*const same_value[])(const struct fact *a, const struct fact *b) = {
    [TYPE_NAME] = same_text,       [TYPE_NAMES] = same_items,   [TYPE_TEXT] = same_text,
    [TYPE_DATE] = same_date,       [TYPE_NUMBER] = same_number, [TYPE_YESNO] = same_code,
    [TYPE_CHOICE] = same_code,     [TYPE_ORDERED] = same_code,  [TYPE_CHOICES] = same_bits,
    [TYPE_IDENTIFIER] = same_text, [TYPE_COUNTRY] = same_code,  [TYPE_COUNTRIES] = same_items,
    [TYPE_LANGUAGES] = same_items, [TYPE_PLACE] = same_text,    [TYPE_QUALS] = same_count,
    [TYPE_PERSONS] = same_count,
};

bool fact_equal(const struct field *field, const struct fact *a, const struct fact *b)
{
    return a->state == b->state && (a->state != KNOWN || same_value[field->type](a, b));
}
