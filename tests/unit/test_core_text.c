/* SPDX-License-Identifier: EUPL-1.2 */
/* Facts as clerks type and read them, in German. */
#include "test_core.h"

#include <string.h>

/* What is typed, what it is as JSON (NULL: refused), and how it is shown. */
static const struct {
    int field;
    const char *typed, *json, *shown;
} typed[] = {
    {FIELD_FAMILY_NAME, "  Öztürk ", "\"Öztürk\"", "Öztürk"},
    {FIELD_FAMILY_NAME, "O\xcc\x88ztu\xcc\x88rk", "\"Öztürk\"", "Öztürk"},
    {FIELD_FAMILY_NAME, "\xff", NULL, NULL},
    {FIELD_ALIAS_NAMES, "Hadad, al-Haddad", "[\"Hadad\",\"al-Haddad\"]", "Hadad, al-Haddad"},
    {FIELD_BIRTH_DATE, "17.5.90", "\"1990-05-17\"", "17.05.1990"},
    {FIELD_BIRTH_DATE, "1990", "\"1990\"", "1990"},
    {FIELD_BIRTH_DATE, "31.2.1990", NULL, NULL},
    {FIELD_INCOME_MONTH, "1234,5", "1234.5", "1234,5"},
    {FIELD_INCOME_MONTH, "1234.05", "1234.05", "1234,05"},
    {FIELD_INCOME_MONTH, "12", "12", "12"},
    {FIELD_INCOME_MONTH, "1,234", NULL, NULL},
    {FIELD_INCOME_MONTH, "-3", NULL, NULL},
    {FIELD_INCOME_MONTH, "viel", NULL, NULL},
    {FIELD_INCOME_MONTH, "99999999999999", NULL, NULL},
    {FIELD_NEEDY, "ja", "true", "yes"},
    {FIELD_NEEDY, "N", "false", "no"},
    {FIELD_NEEDY, "Yes", "true", "yes"},
    {FIELD_NEEDY, "vielleicht", NULL, NULL},
    {FIELD_GERMAN, "a2", "\"A2\"", NULL},
    {FIELD_GERMAN, "A", NULL, NULL}, /* A0, A1 or A2 */
    {FIELD_GERMAN, "B3", NULL, NULL},
    {FIELD_STATUS, "ae_24", "\"AE_24\"", "Vorübergehender Schutz § 24 (Ukraine)"},
    {FIELD_STATUS, "vorubergehender schutz", "\"AE_24\"", NULL},
    {FIELD_STATUS, "Duldung", NULL, NULL}, /* there are many */
    {FIELD_BENEFIT, "SGB2", "[\"SGB2\"]", "SGB II (Jobcenter)"},
    {FIELD_BENEFIT, "wohng, sgb2", "[\"SGB2\",\"WOHNGELD\"]", "SGB II (Jobcenter), Wohngeld"},
    {FIELD_BENEFIT, "AsylbLG, analog § 2", "[\"ASYLBLG_2\"]", "AsylbLG, analog § 2"},
    {FIELD_BENEFIT, "AsylbLG, analog § 2; Wohngeld", "[\"ASYLBLG_2\",\"WOHNGELD\"]",
     "AsylbLG, analog § 2; Wohngeld"},
    {FIELD_BENEFIT, "keine", "[]", "keine"},
    {FIELD_BENEFIT, "none", "[]", "keine"},
    {FIELD_BENEFIT, "keine, SGB2", NULL, NULL},
    {FIELD_BIRTH_COUNTRY, "syr", "\"SYR\"", NULL},
    {FIELD_BIRTH_COUNTRY, "ukraine", "\"UKR\"", "Ukraine"},
    {FIELD_BIRTH_COUNTRY, "Ukra", "\"UKR\"", "Ukraine"},
    {FIELD_BIRTH_COUNTRY, "U", NULL, NULL},
    {FIELD_BIRTH_COUNTRY, "Atlantis", NULL, NULL},
    {FIELD_NATIONALITIES, "UKR, pol", "[\"UKR\",\"POL\"]", "Ukraine, Polen"},
    {FIELD_NATIONALITIES, "Palästina, Staat; Polen", "[\"PSE\",\"POL\"]",
     "Palästina, Staat; Polen"},
    {FIELD_LANGUAGES_SPOKEN, "Arabisch", "[\"ara\"]", "Arabisch"},
    {FIELD_PLACE, "05566076", "\"05566076\"", NULL},
    {FIELD_PLACE, "Rheine, Stadt", "\"05566076\"", NULL},
    {FIELD_QUAL, "VOC", NULL, NULL},
};

static void check_json(const struct field *field, const struct fact *fact, const char *json)
{
    struct str out = {0};
    codec_write_fact(field, fact, &out);
    ck_assert_str_eq(out.text, json);
    str_release(&out);
}

START_TEST(what_clerks_type)
{
    struct arena *arena = arena_new();
    struct lang *lang = lang_open("/nowhere", "de");
    const struct field *field = &catalogue_field[typed[_i].field];
    int32_t today = date_first_day((struct date){2026, 11, 22});
    struct error error = {0};
    struct fact fact;
    enum status status = fact_parse(arena, field, typed[_i].typed, lang, today, &fact, &error);
    if (!typed[_i].json) {
        ck_assert_msg(status == INVALID, "%s was taken for %s", typed[_i].typed, field->key);
        ck_assert_str_eq(error.field, field->key);
        ck_assert_int_eq(fact.state, NOT_ASKED);
    } else {
        ck_assert_msg(status == OK, "%s: %s", typed[_i].typed, error.message);
        check_json(field, &fact, typed[_i].json);
        struct str shown = {0};
        fact_show(field, &fact, lang, &shown);
        if (typed[_i].shown)
            ck_assert_str_eq(shown.text, typed[_i].shown);
        struct fact again; /* what is shown can be typed */
        status = fact_parse(arena, field, shown.text, lang, today, &again, &error);
        ck_assert_msg(status == OK, "%s: %s", shown.text, error.message);
        ck_assert(fact_equal(field, &fact, &again));
        str_release(&shown);
    }
    lang_free(lang);
    arena_free(arena);
}
END_TEST

/* What a clerk might type into a field of this type. */
static const char *sample(const struct field *field)
{
    switch (field->type) {
    case TYPE_NAME:
    case TYPE_NAMES:
    case TYPE_TEXT:
    case TYPE_IDENTIFIER: return "Öz";
    case TYPE_DATE: return "17.5.1990";
    case TYPE_NUMBER: return "12";
    case TYPE_YESNO: return "ja";
    case TYPE_CHOICE:
    case TYPE_ORDERED:
    case TYPE_CHOICES: return catalogue_set[field->set].choice[0].code;
    case TYPE_COUNTRY:
    case TYPE_COUNTRIES: return "SYR";
    case TYPE_LANGUAGES: return "ara";
    case TYPE_PLACE: return "05566076";
    case TYPE_QUALS:
    case TYPE_PERSONS: return NULL; /* made of other fields */
    }
    return NULL;
}

/* One row is all a field needs: what the catalogue lists can be typed, stored, read and shown. */
START_TEST(every_field_goes_all_the_way)
{
    const struct field *field = &catalogue_field[_i];
    const char *text = sample(field);
    if (!text || field_is_computed(_i) || _i == FIELD_ROLE || field->scope == SCOPE_QUAL)
        return; /* the parts of a qualification go round in facts_go_round */
    struct arena *arena = arena_new();
    struct lang *lang = lang_open("/nowhere", "de");
    struct person person;
    struct household household = {.person = &person, .n = 1, .as_of = {2026, 11, 22}};
    int32_t today = date_first_day(household.as_of);
    struct error error = {0};
    struct fact fact;
    struct str value = {0}, json = {0}, shown = {0};
    int who = field->scope == SCOPE_HOUSEHOLD ? EVERYBODY : 0;
    person_init(&person, "p");
    enum status status = fact_parse(arena, field, text, lang, today, &fact, &error);
    ck_assert_msg(status == OK, "%s: %s", field->key, error.message);
    codec_write_fact(field, &fact, &value);
    str_printf(&json, "{\"%s\":%s}", field->key, str_text(&value));
    status = codec_read_facts(arena, json.text, json.len, &household, who, &error);
    ck_assert_msg(status == OK, "%s: %s", json.text, error.message);
    const struct fact *stored = who == EVERYBODY ? &household.fact[_i] : &person.fact[_i];
    ck_assert_msg(fact_equal(field, &fact, stored), "%s is not stored", field->key);
    fact_show(field, stored, lang, &shown);
    ck_assert_msg(shown.len > 0, "%s is not shown", field->key);
    str_release(&value);
    str_release(&json);
    str_release(&shown);
    lang_free(lang);
    arena_free(arena);
}
END_TEST

/* Every choice of every field can be typed by its code and by its label. */
START_TEST(labels_are_words)
{
    struct arena *arena = arena_new();
    struct lang *lang = lang_open("/nowhere", "de");
    for (int f = 0; f < FIELD_COUNT; f++) {
        const struct field *field = &catalogue_field[f];
        if (field->set < 0)
            continue;
        for (int c = 0; c < catalogue_set[field->set].n; c++) {
            const struct set_choice *choice = &catalogue_set[field->set].choice[c];
            struct fact by_code, by_label;
            struct error error = {0};
            ck_assert_int_eq(fact_parse(arena, field, choice->code, NULL, 0, &by_code, &error), OK);
            ck_assert_msg(fact_parse(arena, field, choice->label, lang, 0, &by_label, &error) == OK,
                          "%s: %s", field->key, choice->label);
            ck_assert_msg(fact_equal(field, &by_code, &by_label), "%s: %s", field->key,
                          choice->label);
        }
        arena_clear(arena);
    }
    lang_free(lang);
    arena_free(arena);
}
END_TEST

START_TEST(without_a_language_only_codes)
{
    struct arena *arena = arena_new();
    struct fact fact;
    const struct field *benefit = &catalogue_field[FIELD_BENEFIT];
    ck_assert_int_eq(fact_parse(arena, benefit, "SGB2 WOHNGELD", NULL, 0, &fact, NULL), OK);
    check_json(benefit, &fact, "[\"SGB2\",\"WOHNGELD\"]");
    ck_assert_int_eq(fact_parse(arena, benefit, "Wohngel", NULL, 0, &fact, NULL), INVALID);
    ck_assert_int_eq(fact_parse(arena, benefit, "  ", NULL, 0, &fact, NULL), OK);
    ck_assert_int_eq(fact.state, NOT_ASKED);
    arena_free(arena);
}
END_TEST

START_TEST(states_have_words)
{
    struct lang *lang = lang_open("/nowhere", "en");
    const struct field *field = &catalogue_field[FIELD_INCOME_MONTH];
    struct str out = {0};
    struct fact fact = {.state = NOT_ASKED};
    fact_show(field, &fact, lang, &out);
    ck_assert_str_eq(str_text(&out), "");
    fact.state = UNKNOWN;
    fact_show(field, &fact, lang, &out);
    ck_assert_str_eq(str_text(&out), "not known");
    str_clear(&out);
    fact.state = REFUSED;
    fact_show(field, &fact, lang, &out);
    ck_assert_str_eq(str_text(&out), "refused");
    str_clear(&out);
    fact = fact_number(1250);
    fact.hi = 1300;
    fact_show(field, &fact, lang, &out);
    ck_assert_str_eq(str_text(&out), "12.5–13");
    str_release(&out);
    lang_free(lang);
}
END_TEST

TCase *text_cases(void)
{
    TCase *tcase = tcase_create("text");
    tcase_add_loop_test(tcase, what_clerks_type, 0, ROWS(typed));
    tcase_add_loop_test(tcase, every_field_goes_all_the_way, 0, FIELD_COUNT);
    tcase_add_test(tcase, labels_are_words);
    tcase_add_test(tcase, without_a_language_only_codes);
    tcase_add_test(tcase, states_have_words);
    return tcase;
}
