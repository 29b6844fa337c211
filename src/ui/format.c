/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/format.h"

#include <string.h>

static const char *field_text(const struct lang *lang, int field, const char *part,
                              const char *german)
{
    char key[TEXT_KEY_SIZE];
    return tr_data(lang, text_key(key, "field", catalogue_field[field].key, part), german);
}

const char *format_label(const struct lang *lang, int field)
{
    return field_text(lang, field, "label", catalogue_field[field].label);
}

const char *format_help(const struct lang *lang, int field)
{
    return field_text(lang, field, "help", catalogue_field[field].help);
}

const char *format_ask(const struct lang *lang, int field)
{
    return field_text(lang, field, "ask", catalogue_field[field].ask);
}

const char *format_unit(const struct lang *lang, int field)
{
    return field_text(lang, field, "unit", catalogue_field[field].unit);
}

const char *format_section(const struct lang *lang, int section)
{
    char key[TEXT_KEY_SIZE];
    const struct named *row = &catalogue_section[section];
    return tr_data(lang, text_key(key, "section", row->code, ""), row->label);
}

const char *format_choice(const struct lang *lang, int set, int choice)
{
    char key[TEXT_KEY_SIZE];
    return tr_data(lang, text_key_choice(key, set, choice, "label"),
                   catalogue_set[set].choice[choice].label);
}

const char *format_say(const struct lang *lang, int set, int choice)
{
    char key[TEXT_KEY_SIZE];
    const struct set_choice *row = &catalogue_set[set].choice[choice];
    if (!row->say[0])
        return format_choice(lang, set, choice);
    return tr_data(lang, text_key_choice(key, set, choice, "say"), row->say);
}

const char *format_code(const struct lang *lang, const char *kind, const struct code_list *list,
                        int i)
{
    char key[TEXT_KEY_SIZE];
    return tr_data(lang, text_key(key, kind, list->code[i].code, ""), code_label(list, i));
}

const char *format_yes_no(const struct lang *lang, bool yes)
{
    return tr(lang, yes ? N_("yes") : N_("no"));
}

const char *format_origin(const struct lang *lang, enum fact_origin origin)
{
    static const char *const word[] = {
        [ORIGIN_SAID] = N_("said"),
        [ORIGIN_SEEN] = N_("seen"),
        [ORIGIN_REGISTER] = N_("register"),
        [ORIGIN_DERIVED] = N_("computed"),
    };
    return tr(lang, word[origin]);
}

const char *format_sensitivity(const struct lang *lang, enum sensitivity sensitivity)
{
    switch (sensitivity) {
    case ORDINARY: return "";
    case SENSITIVE: return tr(lang, N_("sensitive"));
    case PROTECTED: return tr(lang, N_("protected"));
    }
    return "";
}

bool format_doubtful(const char *confidence)
{
    return confidence[0] == 'M' || confidence[0] == 'D';
}

const struct fact *format_find(const struct household *household, struct need_fact which)
{
    static const struct fact not_asked;
    if (which.person >= household->n)
        return &not_asked;
    if (which.qual < 0)
        return household_fact(household, which.person, which.field);
    if (which.person < 0 || which.qual >= household->person[which.person].n_quals)
        return &not_asked;
    return &household->person[which.person].qual[which.qual].fact[which.field - FIELD_QUAL_FIRST];
}

static void add_person(const struct lang *lang, const struct household *household, int person,
                       struct str *out)
{
    if (out->len > 0)
        str_add(out, ", ");
    str_add(out, format_person_short(lang, household, person));
}

/* Kin are members of the person, not facts. */
static void format_kin(const struct household *household, struct need_fact which,
                       const struct lang *lang, struct str *out)
{
    const struct person *person = &household->person[which.person];
    if (which.field == FIELD_PARTNER && person->partner >= 0)
        add_person(lang, household, person->partner, out);
    for (int i = 0; which.field == FIELD_PARENTS && i < household->n; i++)
        if (person->parents >> i & 1)
            add_person(lang, household, i, out);
}

void format_fact(const struct household *household, struct need_fact which,
                 const struct lang *lang, struct str *out)
{
    const struct field *field = &catalogue_field[which.field];
    bool whose = which.person >= 0 && which.person < household->n;
    if (field->type == TYPE_PERSONS && whose)
        format_kin(household, which, lang, out);
    else if (field->type == TYPE_QUALS && whose && household->person[which.person].n_quals > 0)
        str_printf(out, "%d", household->person[which.person].n_quals);
    else
        fact_show(field, format_find(household, which), lang, out);
}

static const char *name_part(const struct person *person, int field)
{
    const struct fact *fact = &person->fact[field];
    return fact->state == KNOWN && fact->text[0] ? fact->text : NULL;
}

const char *format_person_short(const struct lang *lang, const struct household *household,
                                int person)
{
    if (person == EVERYBODY)
        return tr(lang, N_("household"));
    if (person >= household->n)
        return tr(lang, N_("person"));
    const struct person *who = &household->person[person];
    const char *given = name_part(who, FIELD_GIVEN_NAME);
    const char *family = name_part(who, FIELD_FAMILY_NAME);
    if (given || family)
        return given ? given : family;
    return who->role < 0 ? tr(lang, N_("person")) : format_choice(lang, SET_ROLE, who->role);
}

void format_person(const struct lang *lang, const struct household *household, int person,
                   struct str *out)
{
    const struct person *who = person < 0 ? NULL : &household->person[person];
    const char *family = who ? name_part(who, FIELD_FAMILY_NAME) : NULL;
    const char *given = who ? name_part(who, FIELD_GIVEN_NAME) : NULL;
    if (family && given)
        str_printf(out, "%s, %s", family, given);
    else
        str_add(out, format_person_short(lang, household, person));
}

void format_age(const struct person *person, struct str *out)
{
    const struct fact *age = &person->fact[FIELD_AGE];
    if (age->state != KNOWN)
        return;
    if (age->lo == age->hi)
        str_printf(out, "%d", age->lo / 100);
    else
        str_printf(out, "%d–%d", age->lo / 100, age->hi / 100);
}
