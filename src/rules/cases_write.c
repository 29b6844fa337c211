/* SPDX-License-Identifier: EUPL-1.2 */
/* Facts in the words a typical case has for them, so that what is shown can be pasted into one. */
#include "rules/cases.h"

static const char *choices(const struct field *field, const struct fact *fact, struct arena *arena)
{
    const char *words = "";
    for (int i = 0; i < catalogue_set[field->set].n; i++)
        if (fact->bits >> i & 1)
            words = arena_printf(arena, "%s%s%s", words, *words ? " " : "",
                                 catalogue_set[field->set].choice[i].code);
    return arena_printf(arena, "(%s)", *words ? words : "NONE");
}

static const char *items(const struct fact *fact, struct arena *arena)
{
    const char *words = "";
    for (int i = 0; i < fact->n; i++)
        words = arena_printf(arena, "%s%s%s", words, i ? " " : "", fact->item[i]);
    return arena_printf(arena, "(%s)", words);
}

static const char *number(const struct fact *fact, struct arena *arena)
{
    if (fact->lo % 100 == 0)
        return arena_printf(arena, "%d", (int)(fact->lo / 100));
    return arena_printf(arena, "%d.%02d", (int)(fact->lo / 100), (int)(fact->lo % 100));
}

static const char *value(const struct field *field, const struct fact *fact, struct arena *arena)
{
    char day[DATE_SIZE];
    if (fact->state != KNOWN)
        return "unknown";
    switch (field->type) {
    case TYPE_CHOICE:
    case TYPE_ORDERED: return catalogue_set[field->set].choice[fact->code].code;
    case TYPE_YESNO: return fact->code ? "yes" : "no";
    case TYPE_COUNTRY: return catalogue_countries.code[fact->code].code;
    case TYPE_CHOICES: return choices(field, fact, arena);
    case TYPE_NUMBER: return number(fact, arena);
    case TYPE_DATE: date_iso(fact->date, day); return arena_strdup(arena, day);
    case TYPE_NAMES:
    case TYPE_COUNTRIES:
    case TYPE_LANGUAGES: return items(fact, arena);
    case TYPE_PLACE: return fact->text;
    case TYPE_NAME:
    case TYPE_TEXT:
    case TYPE_IDENTIFIER: return arena_printf(arena, "\"%s\"", fact->text);
    case TYPE_QUALS:
    case TYPE_PERSONS: break;
    }
    return "";
}

const char *case_words(const struct household *household, int person, struct arena *arena)
{
    const char *words = "";
    const struct fact *fact = person < 0 ? household->fact : household->person[person].fact;
    for (int i = 0; i < FIELD_COUNT; i++) {
        const struct field *field = &catalogue_field[i];
        bool is_his = (field->scope == SCOPE_HOUSEHOLD) == (person < 0);
        if (!is_his || field->scope == SCOPE_QUAL || fact[i].state == NOT_ASKED ||
            fact[i].origin == ORIGIN_DERIVED || field->type == TYPE_QUALS ||
            field->type == TYPE_PERSONS)
            continue;
        words = arena_printf(arena, "%s%s%s %s", words, *words ? " " : "", field->key,
                             value(field, &fact[i], arena));
    }
    for (int q = 0; person >= 0 && q < household->person[person].n_quals; q++) {
        words = arena_printf(arena, "%s%squal", words, *words ? " " : "");
        for (int i = 0; i < FIELD_QUAL_COUNT; i++) {
            const struct fact *one = &household->person[person].qual[q].fact[i];
            const struct field *field = &catalogue_field[FIELD_QUAL_FIRST + i];
            if (one->state != NOT_ASKED && one->origin != ORIGIN_DERIVED)
                words = arena_printf(arena, "%s %s %s", words, field->key,
                                     value(field, one, arena));
        }
    }
    return words;
}
