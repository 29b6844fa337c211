/* SPDX-License-Identifier: EUPL-1.2 */
/* Writing facts as JSON. The writer is our own: what is written is small, flat and in a fixed
 * order, and route writes a great deal of it. */
#include "core/codec.h"

#include "core/codec_read.h"

const char *const codec_origin[] = {
    [ORIGIN_SAID] = "said",
    [ORIGIN_SEEN] = "seen",
    [ORIGIN_REGISTER] = "register",
    [ORIGIN_DERIVED] = NULL,
};

void codec_write_text(const char *text, struct str *out)
{
    str_addc(out, '"');
    for (;;) {
        size_t n = 0;
        while ((unsigned char)text[n] >= 0x20 && text[n] != '"' && text[n] != '\\')
            n++;
        str_addn(out, text, n);
        text += n;
        if (*text == '\0')
            break;
        if (*text == '"' || *text == '\\') {
            str_addc(out, '\\');
            str_addc(out, *text);
        } else {
            str_printf(out, "\\u%04x", (unsigned char)*text);
        }
        text++;
    }
    str_addc(out, '"');
}

static void write_text(const struct field *field, const struct fact *fact, struct str *out)
{
    (void)field;
    codec_write_text(fact->text, out);
}

static void write_items(const struct field *field, const struct fact *fact, struct str *out)
{
    (void)field;
    str_addc(out, '[');
    for (int i = 0; i < fact->n; i++) {
        if (i)
            str_addc(out, ',');
        codec_write_text(fact->item[i], out);
    }
    str_addc(out, ']');
}

static void write_date(const struct field *field, const struct fact *fact, struct str *out)
{
    (void)field;
    char iso[DATE_SIZE];
    date_iso(fact->date, iso);
    codec_write_text(iso, out);
}

static void write_hundredths(int32_t value, struct str *out)
{
    char text[16], *end = text + sizeof text, *p = end;
    int64_t left = value < 0 ? -(int64_t)value : value;
    int hundredths = (int)(left % 100);
    if (hundredths % 10)
        *--p = (char)('0' + hundredths % 10);
    if (hundredths)
        *--p = (char)('0' + hundredths / 10);
    if (hundredths)
        *--p = '.';
    for (left /= 100; left > 0 || p == end || *p == '.'; left /= 10)
        *--p = (char)('0' + left % 10);
    if (value < 0)
        *--p = '-';
    str_addn(out, p, (size_t)(end - p));
}

/* An age that a partial birth date leaves open is written as [from, to]. */
static void write_number(const struct field *field, const struct fact *fact, struct str *out)
{
    (void)field;
    if (fact->lo == fact->hi) {
        write_hundredths(fact->lo, out);
        return;
    }
    str_addc(out, '[');
    write_hundredths(fact->lo, out);
    str_addc(out, ',');
    write_hundredths(fact->hi, out);
    str_addc(out, ']');
}

static void write_yesno(const struct field *field, const struct fact *fact, struct str *out)
{
    (void)field;
    str_add(out, fact->code ? "true" : "false");
}

static void write_choice(const struct field *field, const struct fact *fact, struct str *out)
{
    codec_write_text(catalogue_set[field->set].choice[fact->code].code, out);
}

static void write_choices(const struct field *field, const struct fact *fact, struct str *out)
{
    const struct choice_set *set = &catalogue_set[field->set];
    const char *separator = "";
    str_addc(out, '[');
    for (int i = 0; i < set->n && i < 64; i++) {
        if (!(fact->bits >> i & 1))
            continue;
        str_add(out, separator);
        codec_write_text(set->choice[i].code, out);
        separator = ",";
    }
    str_addc(out, ']');
}

static void write_country(const struct field *field, const struct fact *fact, struct str *out)
{
    (void)field;
    codec_write_text(catalogue_countries.code[fact->code].code, out);
}

static void write_count(const struct field *field, const struct fact *fact, struct str *out)
{
    (void)field;
    str_printf(out, "%d", fact->n);
}

static void (*const writer[])(const struct field *, const struct fact *, struct str *) = {
    [TYPE_NAME] = write_text,       [TYPE_NAMES] = write_items,     [TYPE_TEXT] = write_text,
    [TYPE_DATE] = write_date,       [TYPE_NUMBER] = write_number,   [TYPE_YESNO] = write_yesno,
    [TYPE_CHOICE] = write_choice,   [TYPE_ORDERED] = write_choice,  [TYPE_CHOICES] = write_choices,
    [TYPE_IDENTIFIER] = write_text, [TYPE_COUNTRY] = write_country, [TYPE_COUNTRIES] = write_items,
    [TYPE_LANGUAGES] = write_items, [TYPE_PLACE] = write_text,      [TYPE_QUALS] = write_count,
    [TYPE_PERSONS] = write_count,
};

void codec_write_fact(const struct field *field, const struct fact *fact, struct str *out)
{
    if (fact->state == KNOWN)
        writer[field->type](field, fact, out);
    else
        str_add(out, fact->state == REFUSED ? "{\"refused\":true}" : "null");
}

static bool is_stored(const struct fact *fact)
{
    return fact->state != NOT_ASKED && fact->origin != ORIGIN_DERIVED;
}

/* ,"key":value, with its origin where that is not simply what somebody said. */
static void write_member(int field, const struct fact *fact, struct str *out)
{
    const struct field *row = &catalogue_field[field];
    if (out->text[out->len - 1] != '{')
        str_addc(out, ',');
    codec_write_text(row->key, out);
    str_addc(out, ':');
    bool wrapped = fact->origin != ORIGIN_SAID && fact->state != REFUSED;
    if (wrapped)
        str_add(out, "{\"value\":");
    codec_write_fact(row, fact, out);
    if (wrapped)
        str_printf(out, ",\"origin\":\"%s\"}", codec_origin[fact->origin]);
}

void codec_write_quals(const struct person *person, struct str *out)
{
    str_addc(out, '[');
    for (int q = 0; q < person->n_quals; q++) {
        str_add(out, q ? ",{" : "{");
        for (int i = 0; i < FIELD_QUAL_COUNT; i++)
            if (is_stored(&person->qual[q].fact[i]))
                write_member(FIELD_QUAL_FIRST + i, &person->qual[q].fact[i], out);
        str_addc(out, '}');
    }
    str_addc(out, ']');
}

static void write_quals(const struct person *person, struct str *out)
{
    str_add(out, out->text[out->len - 1] == '{' ? "" : ",");
    codec_write_text(catalogue_field[FIELD_QUAL].key, out);
    str_addc(out, ':');
    codec_write_quals(person, out);
}

void codec_write_facts(const struct household *household, int person, struct str *out)
{
    const enum scope scope = person == EVERYBODY ? SCOPE_HOUSEHOLD : SCOPE_PERSON;
    str_addc(out, '{');
    for (int i = 0; i < FIELD_COUNT; i++) {
        const struct field *field = &catalogue_field[i];
        if (field->scope != scope || field->type == TYPE_PERSONS || i == FIELD_ROLE)
            continue;
        const struct fact *fact = household_fact(household, person, i);
        const struct person *whose = person == EVERYBODY ? NULL : &household->person[person];
        bool lists =
            field->type == TYPE_QUALS && whose && (whose->n_quals > 0 || fact->state == KNOWN);
        if (lists)
            write_quals(whose, out);
        else if (is_stored(fact))
            write_member(i, fact, out);
    }
    str_addc(out, '}');
}
