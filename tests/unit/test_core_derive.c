/* SPDX-License-Identifier: EUPL-1.2 */
#include "test_core.h"

#include <string.h>

/* One person on a day with some facts: what is derived, as JSON. */
static const struct {
    const char *as_of, *facts, *field, *expected;
} derived[] = {
    /* § 41 Abs. 2 SGB XII: the table by year of birth, the day itself included */
    {"2011-12-30", "\"birth_date\":\"1946-12-31\"", "pension_age_reached", "false"},
    {"2011-12-31", "\"birth_date\":\"1946-12-31\"", "pension_age_reached", "true"},
    {"2012-01-31", "\"birth_date\":\"1947-01-01\"", "pension_age_reached", "false"},
    {"2012-02-01", "\"birth_date\":\"1947-01-01\"", "pension_age_reached", "true"},
    {"2023-11-30", "\"birth_date\":\"1957-12-31\"", "pension_age_reached", "true"},
    {"2023-12-31", "\"birth_date\":\"1958-01-01\"", "pension_age_reached", "false"},
    {"2024-01-01", "\"birth_date\":\"1958-01-01\"", "pension_age_reached", "true"},
    {"2030-12-30", "\"birth_date\":\"1964-01-01\"", "pension_age_reached", "false"},
    {"2031-01-01", "\"birth_date\":\"1964-01-01\"", "pension_age_reached", "true"},
    {"2024-06-30", "\"birth_date\":\"1958\"", "pension_age_reached", "null"},
    {"2024-12-31", "\"birth_date\":\"1958\"", "pension_age_reached", "true"},
    /* age around the birthday */
    {"2026-04-30", "\"birth_date\":\"2008-05-01\"", "age", "17"},
    {"2026-05-01", "\"birth_date\":\"2008-05-01\"", "age", "18"},
    {"2026-05-01", "\"birth_date\":\"2026-05-01\"", "age", "0"},
    {"2026-02-28", "\"birth_date\":\"2008-02-29\"", "age", "18"}, /* the month's last day */
    {"2026-02-27", "\"birth_date\":\"2008-02-29\"", "age", "17"},
    {"2028-02-28", "\"birth_date\":\"2008-02-29\"", "age", "19"},
    /* partial birth dates are intervals */
    {"2026-11-22", "\"birth_date\":\"2008\"", "age", "[17,18]"},
    {"2026-12-31", "\"birth_date\":\"2008\"", "age", "18"},
    {"2026-01-01", "\"birth_date\":\"2008\"", "age", "[17,18]"},
    {"2026-11-22", "\"birth_date\":\"2008-11\"", "age", "[17,18]"},
    {"2026-11-30", "\"birth_date\":\"2008-11\"", "age", "18"},
    {"2026-10-31", "\"birth_date\":\"2008-11\"", "age", "17"},
    {"2026-11-22", "\"birth_date\":null", "age", "null"},
    /* the title that counts */
    {"2026-11-22", "\"status\":\"AE_24\"", "title", "\"AE_24\""},
    {"2026-11-22", "\"status\":\"FIK_81_4\",\"status_continues\":\"AE_18A\"", "title",
     "\"AE_18A\""},
    {"2026-11-22", "\"status\":\"FIK_81_4\",\"status_continues\":null", "title", "\"FIK_81_4\""},
    {"2026-11-22", "\"status\":\"UNKNOWN\"", "title", "\"UNKNOWN\""},
    {"2026-11-22", "\"german\":\"A1\"", "title", "null"},
    /* months, clamped to the last day (§ 188 BGB) */
    {"2025-02-28", "\"status_first_granted\":\"2025-01-31\"", "title_held_months", "1"},
    {"2025-02-27", "\"status_first_granted\":\"2025-01-31\"", "title_held_months", "0"},
    {"2026-03-02", "\"status_first_granted\":\"2025\"", "title_held_months", "[2,14]"},
    {"2026-06-01", "\"entry_date\":\"2024-06-01\"", "months_in_de", "24"},
    {"2026-06-01", "\"entry_date\":\"2024-06-01\",\"uninterrupted_since\":\"2025-06-02\"",
     "months_in_de", "11"},
    {"2026-06-01", "\"entry_date\":\"2024-06-01\",\"uninterrupted_since\":null", "months_in_de",
     "24"},
    {"2026-07-01", "\"suspension_decided_on\":\"2025-01-01\"", "months_since_suspension", "18"},
    {"2026-06-30", "\"suspension_decided_on\":\"2025-01-01\"", "months_since_suspension", "17"},
    /* five years registered, three-valued */
    {"2026-05-01", "\"registered_since\":\"2021-05-01\",\"loss_declared\":false",
     "five_years_registered", "true"},
    {"2026-04-30", "\"registered_since\":\"2021-05-01\",\"loss_declared\":false",
     "five_years_registered", "false"},
    {"2026-05-01", "\"registered_since\":\"2021-05-01\",\"loss_declared\":true",
     "five_years_registered", "false"},
    {"2026-05-01", "\"registered_since\":\"2021-05-01\"", "five_years_registered", "null"},
    {"2026-04-30", "\"registered_since\":\"2021-05-01\"", "five_years_registered", "false"},
    {"2026-05-01", "\"registered_since\":\"2021\",\"loss_declared\":false", "five_years_registered",
     "null"},
    {"2026-12-31", "\"registered_since\":\"2021\",\"loss_declared\":false", "five_years_registered",
     "true"},
    {"2026-05-01", "\"loss_declared\":true", "five_years_registered", "false"},
    {"2026-05-01", "\"loss_declared\":false", "five_years_registered", "null"},
    /* groups of nationality: the strongest counts */
    {"2026-05-01", "\"nationalities\":[\"SYR\"]", "nat_group", "\"THIRD\""},
    {"2026-05-01", "\"nationalities\":[\"SYR\",\"DEU\"]", "nat_group", "\"DE\""},
    {"2026-05-01", "\"nationalities\":[\"UKR\",\"POL\"]", "nat_group", "\"EU_EEA\""},
    {"2026-05-01", "\"nationalities\":[\"CHE\",\"GBR\"]", "nat_group", "\"CH\""},
    {"2026-05-01", "\"nationalities\":[\"UKR\",\"SRB\"]", "nat_group", "\"UA\""},
    {"2026-05-01", "\"nationalities\":[\"XXA\"]", "nat_group", "\"STATELESS\""},
    {"2026-05-01", "\"nationalities\":[\"XXX\"]", "nat_group", "\"UNKNOWN\""},
    {"2026-05-01", "\"nationalities\":[\"XXX\",\"SYR\"]", "nat_group", "\"THIRD\""},
    {"2026-05-01", "\"nationalities\":[\"NONE\"]", "nat_group", "\"STATELESS\""},
    {"2026-05-01", "\"nationalities\":null", "nat_group", "null"},
    {"2026-05-01", "\"nat_group\":\"UNKNOWN\"", "nat_group", "\"UNKNOWN\""},
    {"2026-05-01", "\"nat_group\":\"UA\",\"nationalities\":[\"SYR\"]", "nat_group", "\"UA\""},
    /* safe countries of origin are dated */
    {"2023-12-22", "\"nationalities\":[\"GEO\"]", "nat_group", "\"THIRD\""},
    {"2023-12-23", "\"nationalities\":[\"GEO\"]", "nat_group", "\"SHO\""},
    {"1999-01-01", "\"nationalities\":[\"GHA\"]", "nat_group", "\"SHO\""},
};

START_TEST(fields_are_derived)
{
    struct arena *arena = arena_new();
    struct household household;
    const char *key = derived[_i].field;
    int field = catalogue_find_field(key, strlen(key));
    read_household(arena,
                   arena_printf(arena,
                                "{\"id\":\"c\",\"as_of\":\"%s\",\"persons\":[{\"id\":\"p\","
                                "\"facts\":{%s}}]}",
                                derived[_i].as_of, derived[_i].facts),
                   &household);
    for (int again = 0; again < 2; again++) {
        struct str out = {0};
        codec_write_fact(&catalogue_field[field], household_fact(&household, 0, field), &out);
        ck_assert_msg(!strcmp(out.text, derived[_i].expected), "%s on %s: %s is %s, not %s",
                      derived[_i].facts, derived[_i].as_of, key, out.text, derived[_i].expected);
        str_release(&out);
        household_derive(&household);
    }
    arena_free(arena);
}
END_TEST

static const char *land_of(struct arena *arena, const char *facts)
{
    struct household household;
    struct str out = {0};
    read_household(arena,
                   arena_printf(arena,
                                "{\"id\":\"c\",\"persons\":[{\"id\":\"p\"}],\"household\":{%s}}",
                                facts),
                   &household);
    codec_write_fact(&catalogue_field[FIELD_LAND], household_fact(&household, 0, FIELD_LAND), &out);
    const char *land = arena_strdup(arena, out.text);
    str_release(&out);
    return land;
}

START_TEST(land_follows_place)
{
    struct arena *arena = arena_new();
    ck_assert_str_eq(land_of(arena, "\"place\":\"05566076\""), "\"NORDRHEIN_WESTFALEN\"");
    ck_assert_str_eq(land_of(arena, "\"place\":\"11000000\""), "\"BERLIN\"");
    ck_assert_str_eq(land_of(arena, ""), "null");
    ck_assert_str_eq(land_of(arena, "\"land\":\"BAYERN\",\"place\":\"05566076\""), "\"BAYERN\"");
    for (int i = 0; i < catalogue_places.n; i++) {
        const char *code = catalogue_places.code[i].code;
        ck_assert_msg(land_of(arena, arena_printf(arena, "\"place\":\"%s\"", code))[0] == '"',
                      "%s lies in no Land", code);
        i += 500; /* one of each few hundred will do */
    }
    arena_free(arena);
}
END_TEST

/* A derived fact follows its source when that changes. */
START_TEST(derived_facts_are_not_given_ones)
{
    struct arena *arena = arena_new();
    struct household household;
    read_household(arena,
                   "{\"id\":\"c\",\"persons\":[{\"id\":\"p\",\"facts\":{\"nationalities\":"
                   "[\"SYR\"]}}]}",
                   &household);
    struct fact *group = &household.person[0].fact[FIELD_NAT_GROUP];
    ck_assert_int_eq(group->code, NAT_GROUP_THIRD);
    static const char *const polish[] = {"POL"};
    household.person[0].fact[FIELD_NATIONALITIES].item = polish;
    household_derive(&household);
    ck_assert_int_eq(group->code, NAT_GROUP_EU_EEA);
    household.person[0].fact[FIELD_NATIONALITIES].state = NOT_ASKED;
    household_derive(&household);
    ck_assert_int_eq(group->state, NOT_ASKED);
    arena_free(arena);
}
END_TEST

START_TEST(regulated_follows_the_profession)
{
    struct arena *arena = arena_new();
    struct household household;
    read_household(arena,
                   "{\"id\":\"c\",\"persons\":[{\"id\":\"p\",\"facts\":{\"qual\":["
                   "{\"profession\":\"NURSE\"},{\"profession\":\"CRAFT\"},"
                   "{\"profession\":\"OTHER\"},{\"profession\":\"NURSE\",\"regulated\":false},"
                   "{}]}}]}",
                   &household);
    static const struct {
        enum fact_state state;
        int code;
    } expected[] = {{KNOWN, 1}, {KNOWN, 0}, {NOT_ASKED, 0}, {KNOWN, 0}, {NOT_ASKED, 0}};
    ck_assert_int_eq(household.person[0].n_quals, ROWS(expected));
    for (int i = 0; i < ROWS(expected); i++) {
        const struct fact *fact =
            &household.person[0].qual[i].fact[FIELD_REGULATED - FIELD_QUAL_FIRST];
        ck_assert_int_eq(fact->state, expected[i].state);
        ck_assert_int_eq(fact->code, expected[i].code);
    }
    arena_free(arena);
}
END_TEST

START_TEST(families_are_related)
{
    struct arena *arena = arena_new();
    struct household h;
    read_household(arena,
                   "{\"id\":\"c\",\"persons\":[{\"id\":\"a\",\"role\":\"APPLICANT\"},"
                   "{\"id\":\"s\",\"role\":\"SPOUSE\"},{\"id\":\"k\",\"role\":\"CHILD\"},"
                   "{\"id\":\"x\",\"role\":\"CHILD\",\"parents\":[\"s\"]},"
                   "{\"id\":\"o\",\"role\":\"OTHER\",\"partner\":\"q\"},{\"id\":\"q\"}]}",
                   &h);
    for (int again = 0; again < 2; again++) {
        ck_assert_int_eq(h.person[0].partner, 1);
        ck_assert_int_eq(h.person[1].partner, 0);
        ck_assert_uint_eq(h.person[2].parents, 3);
        ck_assert_uint_eq(h.person[3].parents, 2);
        ck_assert_uint_eq(h.person[0].parents, 0);
        ck_assert_int_eq(h.person[5].partner, 4);
        household_relate(&h);
    }
    ck_assert_int_eq(h.person[2].partner, -1);
    ck_assert_int_eq(h.person[5].role, -1);
    ck_assert_int_eq(h.person[2].fact[FIELD_ROLE].code, ROLE_CHILD);
    ck_assert_int_eq(h.person[5].fact[FIELD_ROLE].state, NOT_ASKED);
    arena_free(arena);
}
END_TEST

START_TEST(facts_are_found_by_scope)
{
    struct arena *arena = arena_new();
    struct household h;
    read_household(arena,
                   "{\"id\":\"c\",\"persons\":[{\"id\":\"p\",\"facts\":{\"german\":\"A2\","
                   "\"family_name\":\"Haddad\",\"given_name\":\"Rima\"}},{\"id\":\"q\","
                   "\"facts\":{\"family_name\":\"Haddad\"}},{\"id\":\"r\"}],"
                   "\"household\":{\"housing\":\"FLAT\"}}",
                   &h);
    ck_assert_int_eq(household_fact(&h, 0, FIELD_GERMAN)->state, KNOWN);
    ck_assert_int_eq(household_fact(&h, 0, FIELD_HOUSING)->state, KNOWN);
    ck_assert_int_eq(household_fact(&h, EVERYBODY, FIELD_HOUSING)->state, KNOWN);
    ck_assert_int_eq(household_fact(&h, EVERYBODY, FIELD_GERMAN)->state, NOT_ASKED);
    ck_assert_str_eq(person_name(arena, &h.person[0]), "Haddad, Rima");
    ck_assert_str_eq(person_name(arena, &h.person[1]), "Haddad");
    ck_assert_str_eq(person_name(arena, &h.person[2]), "r");
    arena_free(arena);
}
END_TEST

TCase *derive_cases(void)
{
    TCase *tcase = tcase_create("derive");
    tcase_add_loop_test(tcase, fields_are_derived, 0, ROWS(derived));
    tcase_add_test(tcase, land_follows_place);
    tcase_add_test(tcase, derived_facts_are_not_given_ones);
    tcase_add_test(tcase, regulated_follows_the_profession);
    tcase_add_test(tcase, families_are_related);
    tcase_add_test(tcase, facts_are_found_by_scope);
    return tcase;
}
