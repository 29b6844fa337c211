/* SPDX-License-Identifier: EUPL-1.2 */
#include "test_core.h"

#include <string.h>

#define CASE(facts) "{\"id\":\"c1\",\"persons\":[{\"id\":\"p1\",\"facts\":{" facts "}}]}"
#define PERSONS(persons) "{\"id\":\"c1\",\"persons\":[" persons "]}"

static const struct {
    const char *json, *field, *message;
    int column; /* 0: the JSON itself is good */
} bad[] = {
    {"", "", "expected JSON; the line ends too early, at column %s", 0},
    {"{\"id\":\"c1\",", "", "expected JSON; the line ends too early, at column %s", 11},
    {"[]", "", "expected one JSON object", 1},
    {"{\"id\":\"c1\",\"id\":\"c2\"}", "id",
     "expected every key once, but \"%s\" stands there twice", 15},
    {CASE("\"german\":\"A1\",\"german\":\"A2\""), "german",
     "expected every key once, but \"%s\" stands there twice", 64},
    {"{\"persons\":[]}", "id", "expected an id, a text that is not empty", 0},
    {"{\"id\":7,\"persons\":[]}", "id", "expected an id, a text that is not empty", 0},
    {"{\"id\":\"c1\"}", "persons", "expected a list of 1 to 63 persons", 0},
    {PERSONS(""), "persons", "expected a list of 1 to 63 persons", 0},
    {"{\"id\":\"c1\",\"persons\":{}}", "persons", "expected a list of 1 to 63 persons", 0},
    {PERSONS("1"), "persons", "expected a person, an object, not %s", 0},
    {"{\"id\":\"c1\",\"asof\":\"2026-01-01\"}", "asof", "expected a key of %s, not \"%s\"", 0},
    {"{\"id\":\"c1\",\"as_of\":\"2026-01\",\"persons\":[{\"id\":\"p\"}]}", "as_of",
     "expected a whole date like 2026-11-22, not \"%s\"", 0},
    {"{\"id\":\"c1\",\"as_of\":20260101,\"persons\":[{\"id\":\"p\"}]}", "as_of",
     "expected a whole date like 2026-11-22, not \"%s\"", 0},
    {"{\"id\":\"c1\",\"persons\":[{\"id\":\"p\"}],\"household\":[]}", "household",
     "expected an object, not %s", 0},
    {"{\"id\":\"c1\",\"persons\":[{\"id\":\"p\"}],\"applied\":{\"money\":\"2026-01-01\"}}", "money",
     "expected a need such as livelihood, not \"%s\"", 0},
    {"{\"id\":\"c1\",\"persons\":[{\"id\":\"p\"}],\"applied\":{\"livelihood\":\"x\"}}",
     "livelihood", "expected a whole date like 2026-11-22, not \"%s\"", 0},
    {PERSONS("{}"), "id", "expected an id, a text that is not empty", 0},
    {PERSONS("{\"id\":\"p\",\"name\":\"x\"}"), "name", "expected a key of %s, not \"%s\"", 0},
    {PERSONS("{\"id\":\"p\"},{\"id\":\"p\"}"), "id", "expected every person once, not \"%s\" again",
     0},
    {PERSONS("{\"id\":\"p\",\"role\":\"BOSS\"}"), "role",
     "expected a role such as APPLICANT, SPOUSE or CHILD, not \"%s\"", 0},
    {PERSONS("{\"id\":\"p\",\"parents\":[\"x\"]}"), "parents",
     "expected the id of another person of this household, not \"%s\"", 0},
    {PERSONS("{\"id\":\"p\",\"parents\":[\"p\"]}"), "parents",
     "expected the id of another person of this household, not \"%s\"", 0},
    {PERSONS("{\"id\":\"p\",\"parents\":\"p\"}"), "parents", "expected a list of ids, not %s", 0},
    {PERSONS("{\"id\":\"p\",\"partner\":\"x\"}"), "partner",
     "expected the id of another person of this household, not \"%s\"", 0},
    {PERSONS("{\"id\":\"p\",\"facts\":[]}"), "facts",
     "expected the facts of a person, an object, not %s", 0},
    {CASE("\"statuss\":\"AE_24\""), "statuss", "expected a field of the catalogue, not \"%s\"", 0},
    {CASE("\"age\":30"), "age", "expected no \"%s\": it is computed", 0},
    {CASE("\"title\":\"AE_24\""), "title", "expected no \"%s\": it is computed", 0},
    {CASE("\"role\":\"CHILD\""), "role", "expected \"%s\" beside \"facts\", not among them", 0},
    {CASE("\"partner\":\"p\""), "partner", "expected \"%s\" beside \"facts\", not among them", 0},
    {CASE("\"housing\":\"FLAT\""), "housing", "expected \"%s\" in the facts of the household", 0},
    {CASE("\"profession\":\"NURSE\""), "profession", "expected \"%s\" in an entry of \"qual\"", 0},
    {"{\"id\":\"c1\",\"persons\":[{\"id\":\"p\"}],\"household\":{\"german\":\"A1\"}}", "german",
     "expected \"%s\" in the facts of a person", 0},
    {CASE("\"status\":\"AE_99\""), "status", "expected one of %s, not \"%s\"", 0},
    {CASE("\"status\":\"ae_24\""), "status", "expected one of %s, not \"%s\"", 0},
    {CASE("\"status\":5"), "status", "expected one of %s, not \"%s\"", 0},
    {CASE("\"benefit\":\"SGB2\""), "benefit", "expected a list, not %s", 0},
    {CASE("\"benefit\":[\"SGB9\"]"), "benefit", "expected one of %s, not \"%s\"", 0},
    {CASE("\"benefit\":[\"NONE\",\"SGB2\"]"), "benefit", "expected NONE alone, not beside others",
     0},
    {CASE("\"needy\":\"maybe\""), "needy", "expected true or false, not %s", 0},
    {CASE("\"needy\":1"), "needy", "expected true or false, not %s", 0},
    {CASE("\"birth_date\":\"1.2.1990\""), "birth_date",
     "expected a date like 2026-11-22, 2026-11 or 2026, not \"%s\"", 0},
    {CASE("\"birth_date\":\"2025-02-29\""), "birth_date",
     "expected a date like 2026-11-22, 2026-11 or 2026, not \"%s\"", 0},
    {CASE("\"birth_date\":1990"), "birth_date",
     "expected a date like 2026-11-22, 2026-11 or 2026, not \"%s\"", 0},
    {CASE("\"schooling_years\":-1"), "schooling_years",
     "expected a number from 0 with at most two decimals, not %s", 0},
    {CASE("\"schooling_years\":1.005"), "schooling_years",
     "expected a number from 0 with at most two decimals, not %s", 0},
    {CASE("\"schooling_years\":1e300"), "schooling_years",
     "expected a number from 0 with at most two decimals, not %s", 0},
    {CASE("\"schooling_years\":\"9\""), "schooling_years",
     "expected a number from 0 with at most two decimals, not %s", 0},
    {CASE("\"family_name\":7"), "family_name", "expected a text, not %s", 0},
    {CASE("\"alias_names\":[7]"), "alias_names", "expected a text, not %s", 0},
    {CASE("\"nationalities\":[\"Syria\"]"), "nationalities",
     "expected a country's three letters such as SYR (XXA stateless, XXX unclear), not \"%s\"", 0},
    {CASE("\"birth_country\":\"SY\""), "birth_country",
     "expected a country's three letters such as SYR (XXA stateless, XXX unclear), not \"%s\"", 0},
    {CASE("\"contact_language\":[\"ar\"]"), "contact_language",
     "expected a language's three letters such as ara, not \"%s\"", 0},
    {CASE("\"duty_place\":\"48431\""), "duty_place",
     "expected the 8 digits of a municipality's key, not \"%s\"", 0},
    {CASE("\"german\":{\"refused\":false}"), "german",
     "expected {\"refused\":true} or {\"value\":…,\"origin\":\"seen\"}, not %s", 0},
    {CASE("\"german\":{\"value\":\"A1\",\"by\":\"me\"}"), "german",
     "expected {\"refused\":true} or {\"value\":…,\"origin\":\"seen\"}, not %s", 0},
    {CASE("\"german\":{\"value\":\"A1\",\"origin\":\"derived\"}"), "german",
     "expected the origin said, seen or register, not \"%s\"", 0},
    {CASE("\"qual\":{\"level\":\"VOC\"}"), "qual",
     "expected {\"refused\":true} or {\"value\":…,\"origin\":\"seen\"}, not %s", 0},
    {CASE("\"qual\":\"VOC\""), "qual", "expected a list of objects, not %s", 0},
    {CASE("\"qual\":[\"VOC\"]"), "qual", "expected a list of objects, not %s", 0},
    {CASE("\"qual\":[{\"level\":\"HIGH\"}]"), "level", "expected one of %s, not \"%s\"", 0},
    {CASE("\"qual\":[{\"german\":\"A1\"}]"), "german", "expected \"%s\" in the facts of a person",
     0},
    {CASE("\"family_name\":\"\\u0000\""), "", "expected JSON; it goes wrong at column %s", 64},
    {CASE("\"family_name\":\"\xff\""), "", "expected UTF-8; at column %s there is something else",
     57},
};

START_TEST(bad_cases_are_refused)
{
    struct arena *arena = arena_new();
    struct household household;
    struct error error = {0};
    const char *id, *json = bad[_i].json;
    enum status status = codec_read_case(arena, json, strlen(json), (struct date){2026, 11, 22},
                                         &household, &id, &error);
    ck_assert_msg(status == INVALID, "%s was taken", json);
    ck_assert_msg(!strcmp(error.message, bad[_i].message), "%s: \"%s\"", json, error.message);
    ck_assert_msg(!strcmp(error.field, bad[_i].field), "%s: field \"%s\"", json, error.field);
    ck_assert_msg(error.column == bad[_i].column, "%s: column %d", json, error.column);
    bool has_id = strstr(json, "{\"id\":\"c1\"") && json[strlen(json) - 1] == '}' &&
                  !(bad[_i].column && !bad[_i].field[0]);
    ck_assert_msg(has_id == (id != NULL), "%s: id %s", json, id ? id : "lost");
    arena_free(arena);
}
END_TEST

/* Facts of a person as given, and as they are written. */
static const struct {
    const char *given, *written; /* NULL: just as given */
} fact_row[] = {
    {"{}", NULL},
    {"{\"family_name\":\"Haddad\",\"given_name\":\"Rima\"}", NULL},
    {"{\"family_name\":\"O\\\"Neil\\\\ \\u0001\"}", NULL},
    {"{\"alias_names\":[\"Hadad\",\"al-Haddad\"]}", NULL},
    {"{\"alias_names\":[\"NONE\"]}", NULL}, /* may be a name */
    {"{\"birth_date\":\"1990\"}", NULL},
    {"{\"birth_date\":\"1990-05\"}", NULL},
    {"{\"birth_date\":{\"value\":\"1990-05-17\",\"origin\":\"seen\"}}", NULL},
    {"{\"birth_date\":{\"value\":\"1990-05-17\",\"origin\":\"said\"}}",
     "{\"birth_date\":\"1990-05-17\"}"},
    {"{\"birth_date\":{\"value\":\"1990-05-17\"}}", "{\"birth_date\":\"1990-05-17\"}"},
    {"{\"sex\":{\"refused\":true}}", NULL},
    {"{\"sex\":null}", NULL},
    {"{\"sex\":\"UNKNOWN\"}", "{\"sex\":null}"},
    {"{\"birth_date\":\"UNKNOWN\",\"needy\":\"UNKNOWN\"}", "{\"birth_date\":null,\"needy\":null}"},
    {"{\"sex\":{\"value\":null,\"origin\":\"register\"}}", NULL},
    {"{\"status\":\"UNKNOWN\"}", NULL}, /* a real code here */
    {"{\"nat_group\":\"UNKNOWN\"}", NULL},
    {"{\"nationalities\":[\"SYR\",\"XXA\"]}", NULL},
    {"{\"nationalities\":[\"NONE\"]}", "{\"nationalities\":[]}"},
    {"{\"birth_country\":\"SYR\"}", NULL},
    {"{\"languages_spoken\":[\"ara\",\"kur\"]}", NULL},
    {"{\"duty_place\":\"05566076\"}", NULL},
    {"{\"benefit\":[\"SGB2\",\"WOHNGELD\"]}", NULL},
    {"{\"benefit\":[\"WOHNGELD\",\"SGB2\"]}", "{\"benefit\":[\"SGB2\",\"WOHNGELD\"]}"},
    {"{\"benefit\":[]}", NULL},
    {"{\"benefit\":[\"NONE\"]}", "{\"benefit\":[]}"},
    {"{\"benefit\":[\"UNKNOWN\"]}", "{\"benefit\":null}"},
    {"{\"needy\":true,\"interpreter_needed\":false}",
     "{\"interpreter_needed\":false,\"needy\":true}"},
    {"{\"income_month\":1234.5}", NULL},
    {"{\"income_month\":1234.05}", NULL},
    {"{\"income_month\":0.1}", NULL},
    {"{\"income_month\":1234.00}", "{\"income_month\":1234}"},
    {"{\"income_month\":20000000}", NULL},
    {"{\"german\":\"A2\"}", NULL},
    {"{\"qual\":[]}", NULL},
    {"{\"qual\":[\"NONE\"]}", "{\"qual\":[]}"},
    {"{\"qual\":null}", NULL},
    {"{\"qual\":{\"refused\":true}}", NULL},
    {"{\"qual\":[{\"level\":\"VOC\",\"country\":\"SYR\",\"profession\":\"NURSE\","
     "\"documents\":{\"value\":true,\"origin\":\"seen\"}},{\"level\":null}]}",
     NULL},
};

START_TEST(facts_go_round)
{
    struct arena *arena = arena_new();
    struct person person;
    struct household household = {.person = &person, .n = 1, .as_of = {2026, 11, 22}};
    struct error error = {0};
    const char *given = fact_row[_i].given;
    const char *written = fact_row[_i].written ? fact_row[_i].written : given;
    for (int round = 0; round < 2; round++) {
        struct str out = {0};
        person_init(&person, "p");
        enum status status = codec_read_facts(arena, given, strlen(given), &household, 0, &error);
        ck_assert_msg(status == OK, "%s: %s", given, error.message);
        household_derive(&household); /* what is derived is not written */
        codec_write_facts(&household, 0, &out);
        ck_assert_str_eq(out.text, written);
        str_release(&out);
        given = written;
    }
    arena_free(arena);
}
END_TEST

START_TEST(household_facts_go_round)
{
    static const char json[] = "{\"address\":\"Markt 1\",\"place\":\"05566076\",\"rent\":true,"
                               "\"housing\":{\"value\":\"FLAT\",\"origin\":\"register\"}}";
    struct arena *arena = arena_new();
    struct household household = {.as_of = {2026, 11, 22}};
    struct str out = {0};
    ck_assert_int_eq(codec_read_facts(arena, json, strlen(json), &household, EVERYBODY, NULL), OK);
    household_derive(&household);
    ck_assert_int_eq(household.fact[FIELD_LAND].state, KNOWN);
    codec_write_facts(&household, EVERYBODY, &out);
    ck_assert_str_eq(out.text, json);
    str_release(&out);
    arena_free(arena);
}
END_TEST

START_TEST(a_case_is_read_whole)
{
    struct arena *arena = arena_new();
    struct household h;
    read_household(arena,
                   "{\"id\":\"c1\",\"as_of\":\"2026-03-02\",\"persons\":[{\"id\":\"p1\","
                   "\"role\":\"APPLICANT\",\"facts\":{\"status\":\"AE_25_2_1\",\"benefit\":"
                   "[\"SGB2\"],\"german\":\"A2\"}},{\"id\":\"p2\",\"role\":\"CHILD\",\"facts\":"
                   "{\"birth_date\":\"2024-09-10\",\"care\":\"NONE\"},\"parents\":[\"p1\"]}],"
                   "\"household\":{\"housing\":\"FLAT\"},\"applied\":{\"livelihood\":"
                   "\"2026-02-10\",\"housing\":null}}",
                   &h);
    ck_assert_str_eq(h.id, "c1");
    ck_assert_int_eq(h.n, 2);
    ck_assert(date_equal(h.as_of, (struct date){2026, 3, 2}));
    ck_assert(date_equal(h.applied[NEED_LIVELIHOOD], (struct date){2026, 2, 10}));
    ck_assert(!date_is_set(h.applied[NEED_HOUSING]));
    ck_assert_int_eq(h.person[0].fact[FIELD_STATUS].code, STATUS_AE_25_2_1);
    ck_assert_int_eq(h.person[0].fact[FIELD_SEX].state, NOT_ASKED);
    ck_assert_int_eq(h.person[0].role, ROLE_APPLICANT);
    ck_assert_uint_eq(h.person[1].parents, 1);
    ck_assert_int_eq(h.person[1].fact[FIELD_AGE].lo, 100);
    read_household(arena, "{\"id\":\"c2\",\"persons\":[{\"id\":\"p\"}]}", &h);
    ck_assert(date_equal(h.as_of, (struct date){2026, 11, 22})); /* today */
    arena_free(arena);
}
END_TEST

START_TEST(facts_are_compared)
{
    struct arena *arena = arena_new();
    struct household a, b;
    for (int i = 0; i < ROWS(fact_row); i++) {
        const char *json = arena_printf(
            arena, "{\"id\":\"c\",\"persons\":[{\"id\":\"p\",\"facts\":%s}]}", fact_row[i].given);
        read_household(arena, json, &a);
        read_household(arena, json, &b);
        for (int f = 0; f < FIELD_COUNT; f++)
            ck_assert(fact_equal(&catalogue_field[f], household_fact(&a, 0, f),
                                 household_fact(&b, 0, f)));
        if (strcmp(fact_row[i].given, "{}") == 0)
            continue;
        read_household(arena, "{\"id\":\"c\",\"persons\":[{\"id\":\"p\"}]}", &b);
        bool differs = false;
        for (int f = 0; f < FIELD_COUNT; f++)
            differs |= !fact_equal(&catalogue_field[f], household_fact(&a, 0, f),
                                   household_fact(&b, 0, f));
        ck_assert_msg(differs, "%s", json);
    }
    arena_free(arena);
}
END_TEST

TCase *codec_cases(void)
{
    TCase *tcase = tcase_create("codec");
    tcase_add_loop_test(tcase, bad_cases_are_refused, 0, ROWS(bad));
    tcase_add_loop_test(tcase, facts_go_round, 0, ROWS(fact_row));
    tcase_add_test(tcase, household_facts_go_round);
    tcase_add_test(tcase, a_case_is_read_whole);
    tcase_add_test(tcase, facts_are_compared);
    return tcase;
}
