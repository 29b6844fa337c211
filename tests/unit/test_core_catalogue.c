/* SPDX-License-Identifier: EUPL-1.2 */
/* The tables test themselves: no row without its words, no key twice, every look-up finds its row.
 */
#include "test_core.h"

#include <string.h>

START_TEST(fields_are_found_and_whole)
{
    for (int i = 0; i < FIELD_COUNT; i++) {
        const struct field *field = &catalogue_field[i];
        ck_assert_msg(catalogue_find_field(field->key, strlen(field->key)) == i, "%s", field->key);
        ck_assert_msg(field->label[0] && field->help[0], "%s has no label or help", field->key);
        bool has_set = field->type == TYPE_CHOICE || field->type == TYPE_ORDERED ||
                       field->type == TYPE_CHOICES;
        ck_assert_msg(has_set == (field->set >= 0), "%s and its set", field->key);
        ck_assert_msg(field->derived == (field->source[0] >= 0), "%s derived", field->key);
        if (field->type == TYPE_ORDERED)
            ck_assert_msg(catalogue_set[field->set].ordered, "%s is not ordered", field->key);
        if (field->type == TYPE_CHOICES)
            ck_assert_msg(catalogue_set[field->set].n <= 64, "%s has too many", field->key);
    }
    ck_assert_int_eq(catalogue_find_field("statusx", 6), FIELD_STATUS);
    ck_assert_int_eq(catalogue_find_field("statu", 5), -1);
    ck_assert_int_eq(catalogue_find_field("", 0), -1);
}
END_TEST

/* What is derived has a derivation; what may not be given is derived. */
START_TEST(derived_fields_are_computed)
{
    for (int i = 0; i < FIELD_COUNT; i++) {
        if (i == FIELD_ROLE)
            continue;
        bool may_be_given = i == FIELD_NAT_GROUP || i == FIELD_LAND || !catalogue_field[i].derived;
        ck_assert_msg(field_is_computed(i) == !may_be_given, "%s", catalogue_field[i].key);
    }
}
END_TEST

START_TEST(choices_are_found_and_whole)
{
    for (int s = 0; s < SET_COUNT; s++) {
        const struct choice_set *set = &catalogue_set[s];
        ck_assert_int_eq(catalogue_find_set(set->key, strlen(set->key)), s);
        ck_assert_int_gt(set->n, 0);
        for (int c = 0; c < set->n; c++) {
            const char *code = set->choice[c].code;
            ck_assert_msg(catalogue_find_choice(s, code, strlen(code)) == c, "%s %s", set->key,
                          code);
            ck_assert_msg(set->choice[c].label[0], "%s %s has no label", set->key, code);
        }
    }
    ck_assert(catalogue_set[SET_GERMAN].ordered);
    ck_assert_int_lt(catalogue_find_choice(SET_GERMAN, "A2", 2),
                     catalogue_find_choice(SET_GERMAN, "B1", 2));
    ck_assert_int_le(catalogue_set[SET_STATUS].n, 64 * GROUP_WORDS);
}
END_TEST

START_TEST(groups_have_members)
{
    for (int g = 0; g < GROUP_COUNT; g++) {
        const struct group *group = &catalogue_group[g];
        int members = 0;
        for (int c = 0; c < 64 * GROUP_WORDS; c++) {
            if (!group_has(group, c))
                continue;
            members++;
            ck_assert_msg(c < catalogue_set[group->set].n, "%s has no choice %d", group->name, c);
        }
        ck_assert_msg(members > 0, "%s is empty", group->name);
        ck_assert_int_eq(catalogue_find_group(group->set, group->name, strlen(group->name)), g);
    }
    for (int c = 0; c < catalogue_set[SET_STATUS].n; c++) {
        const char *name = catalogue_set[SET_STATUS].choice[c].group;
        int g = catalogue_find_group(SET_STATUS, name, strlen(name));
        ck_assert_msg(g >= 0 && group_has(&catalogue_group[g], c), "%s",
                      catalogue_set[SET_STATUS].choice[c].code);
    }
}
END_TEST

START_TEST(needs_offices_and_documents_are_found)
{
    for (int i = 0; i < NEED_COUNT; i++) {
        const char *key = catalogue_need[i].key;
        ck_assert_int_eq(catalogue_find_need(key, strlen(key)), i);
        ck_assert_msg(catalogue_need[i].label[0], "%s", key);
    }
    for (int i = 0; i < AGENCY_TYPE_COUNT; i++) {
        const char *code = catalogue_agency_type[i].code;
        ck_assert_int_eq(catalogue_find_agency_type(code, strlen(code)), i);
        ck_assert_msg(catalogue_agency_type[i].label[0] && catalogue_agency_type[i].shorter[0],
                      "%s", code);
    }
    for (int i = 0; i < DOCUMENT_COUNT; i++) {
        const char *code = catalogue_document[i].code;
        ck_assert_int_eq(catalogue_find_document(code, strlen(code)), i);
        ck_assert_msg(catalogue_document[i].label[0], "%s", code);
    }
}
END_TEST

static void check_list(const struct code_list *list)
{
    for (int i = 0; i < list->n; i++) {
        const char *code = list->code[i].code;
        if (i)
            ck_assert_msg(strcmp(list->code[i - 1].code, code) < 0, "%s is not in order", code);
        ck_assert_int_eq(code_find(list, code, strlen(code)), i);
        ck_assert_msg(code_label(list, i)[0], "%s has no label", code);
    }
    ck_assert_int_eq(code_find(list, "", 0), -1);
    ck_assert_int_eq(code_find(list, "~", 1), -1);
}

START_TEST(code_lists_are_sorted_and_found)
{
    check_list(&catalogue_countries);
    check_list(&catalogue_languages);
    check_list(&catalogue_places);
    for (int i = 0; i < catalogue_safe_countries; i++) {
        const struct safe_country *safe = &catalogue_safe_country[i];
        ck_assert_msg(code_find(&catalogue_countries, safe->code, strlen(safe->code)) >= 0, "%s",
                      safe->code);
        ck_assert_int_le(safe->from, safe->to);
    }
}
END_TEST

START_TEST(professions_have_codes)
{
    for (int i = 0; i < PROFESSION_COUNT; i++) {
        int code = catalogue_profession[i].code;
        ck_assert(code >= 0 && code < catalogue_set[SET_PROFESSION].n);
        for (int j = 0; j < i; j++)
            ck_assert_int_ne(catalogue_profession[j].code, code);
    }
}
END_TEST

TCase *catalogue_cases(void)
{
    TCase *tcase = tcase_create("catalogue");
    tcase_add_test(tcase, fields_are_found_and_whole);
    tcase_add_test(tcase, derived_fields_are_computed);
    tcase_add_test(tcase, choices_are_found_and_whole);
    tcase_add_test(tcase, groups_have_members);
    tcase_add_test(tcase, needs_offices_and_documents_are_found);
    tcase_add_test(tcase, code_lists_are_sorted_and_found);
    tcase_add_test(tcase, professions_have_codes);
    return tcase;
}
