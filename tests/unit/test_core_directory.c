/* SPDX-License-Identifier: EUPL-1.2 */
#include "test_core.h"

#include <stdio.h>
#include <string.h>

#include "core/directory.h"

static char *file_text(struct arena *arena, const char *name, size_t *len)
{
    const char *top = getenv("top_srcdir");
    FILE *in = fopen(arena_printf(arena, "%s/%s", top ? top : ".", name), "rb");
    ck_assert_msg(in != NULL, "%s cannot be opened", name);
    char *text = arena_alloc(arena, 65536);
    *len = fread(text, 1, 65535, in);
    fclose(in);
    return text;
}

static int32_t day(int year, int month, int d)
{
    return date_first_day((struct date){(int16_t)year, (int8_t)month, (int8_t)d});
}

static const struct {
    const char *type, *need, *place, *id; /* id NULL: no office */
} resolved[] = {
    {"JC", "livelihood", "05566076", "AG-05"},
    {"JC", "integration_course", "05566076", "AG-06"},
    {"JC", "job_placement", NULL, "AG-06"}, /* no place: the home municipality */
    {"JC", "livelihood", "", "AG-05"},
    {"JC", "livelihood", "09162000", NULL}, /* Munich is somebody else's */
    {"ABH", "residence", "05566076", "AG-02"},
    {"ABH", "residence", "05566004", NULL}, /* the same Kreis, another town */
    {"KI", "school", "05566004", "AG-08"},
    {"BVA", "counselling", "09162000", "AG-21"}, /* everywhere */
    {"BRM", "recognition", "05566076", "AG-18"},
    {"BRM", "livelihood", "05566076", NULL}, /* not one of its needs */
    {"UNI", "student_support", "05566076", NULL},
};

START_TEST(offices_are_resolved)
{
    struct arena *arena = arena_new();
    struct directory directory;
    struct error error = {0};
    size_t len;
    const char *text = file_text(arena, "data/directory/rheine.tsv", &len);
    ck_assert_msg(directory_read(arena, text, len, &directory, &error) == OK, "%s line %d",
                  error.message, error.line);
    ck_assert_str_eq(directory.home, "05566076");
    ck_assert_int_ge(directory.n, 25);
    int type = catalogue_find_agency_type(resolved[_i].type, strlen(resolved[_i].type));
    int need = catalogue_find_need(resolved[_i].need, strlen(resolved[_i].need));
    const struct agency *agency =
        directory_resolve(&directory, type, need, resolved[_i].place, day(2026, 11, 22));
    if (resolved[_i].id) {
        ck_assert_msg(agency && !strcmp(agency->id, resolved[_i].id), "%s %s: %s",
                      resolved[_i].type, resolved[_i].need, agency ? agency->id : "none");
        ck_assert(agency_is(agency, type));
        ck_assert_ptr_eq(directory_find(&directory, agency->id), agency);
    } else {
        ck_assert_msg(!agency, "%s", agency ? agency->id : "");
    }
    arena_free(arena);
}
END_TEST

#define HEADER                                                                                     \
    "id\ttypes\tneeds\tplace\tname\taddress\tphone\temail\tweb\thours\tnote\tvalid_from\t"         \
    "valid_to\tsource\tconfidence\n"

START_TEST(the_closest_office_wins)
{
    static const char text[] = HEADER "far\tJC\t\t05\tLand\n"
                                      "kreis\tJC\t\t05566\tKreis\t\t\t\t\t\t\t\t2026-06\n"
                                      "town\tJC\t\t05566076\tStadt\t\t\t\t\t\t\t2026-01-01\n"
                                      "first\tABH\t\t*\tA\r\n"
                                      "\n"
                                      "second\tABH\thousing\t*\tB\n"
                                      "third\tABH\t\t*\tC";
    struct arena *arena = arena_new();
    struct directory d;
    ck_assert_int_eq(directory_read(arena, text, sizeof text - 1, &d, NULL), OK);
    ck_assert_int_eq(d.n, 6);
    const int jc = AGENCY_TYPE_JC, abh = AGENCY_TYPE_ABH, need = NEED_LIVELIHOOD;
    ck_assert_str_eq(directory_resolve(&d, jc, need, "05566076", day(2026, 1, 1))->id, "town");
    ck_assert_str_eq(directory_resolve(&d, jc, need, "05566076", day(2025, 12, 31))->id, "kreis");
    ck_assert_str_eq(directory_resolve(&d, jc, need, "05566004", day(2026, 6, 30))->id, "kreis");
    ck_assert_str_eq(directory_resolve(&d, jc, need, "05566004", day(2026, 7, 1))->id, "far");
    ck_assert_str_eq(directory_resolve(&d, abh, need, NULL, 0)->id, "first");
    ck_assert_str_eq(directory_resolve(&d, abh, NEED_HOUSING, NULL, 0)->id, "second");
    ck_assert_str_eq(directory_find(&d, "first")->name, "A");
    ck_assert_str_eq(directory_find(&d, "first")->confidence, "");
    ck_assert_ptr_null(directory_find(&d, "none"));
    arena_free(arena);
}
END_TEST

static const struct {
    const char *text, *field, *message;
    int line, column;
} refused[] = {
    {"", "", "expected a column \"%s\" in the first line", 1, 1},
    {"id\tfoo\n", "", "expected a column of a directory, once each, not \"%s\"", 1, 4},
    {"id\tid\n", "", "expected a column of a directory, once each, not \"%s\"", 1, 4},
    {HEADER "a\tXY\t\t*\n", "types", "expected office types such as ABH or JC, not \"%s\"", 2, 3},
    {HEADER "a\tJC\tfoo\t*\n", "needs", "expected needs such as livelihood, not \"%s\"", 2, 6},
    {HEADER "a\tJC\t\tRheine\n", "place",
     "expected the first digits of a municipality's key, or * for everywhere, not \"%s\"", 2, 7},
    {HEADER "\tJC\t\t*\n", "id", "expected an id such as AG-01", 2, 1},
    {HEADER "a\tJC\t\t*\nb\tJC\t\t*\na\tJC\t\t*\n", "", "expected every id once, not \"%s\" again",
     4, 1},
    {HEADER "a\tJC\t\t*\tN\t\t\t\t\t\t\tsoon\n", "valid_from",
     "expected a date like 2026-11-22, 2026-11 or 2026, not \"%s\"", 2, 17},
    {HEADER "a\tJC\t\t*\tN\t\t\t\t\t\t\t\t\t\t\tmore\n", "",
     "expected no more cells than the first line has", 2, 21},
};

START_TEST(bad_directories_are_refused)
{
    struct arena *arena = arena_new();
    struct directory directory;
    struct error error = {0};
    enum status status =
        directory_read(arena, refused[_i].text, strlen(refused[_i].text), &directory, &error);
    ck_assert_int_eq(status, INVALID);
    ck_assert_str_eq(error.message, refused[_i].message);
    ck_assert_str_eq(error.field, refused[_i].field);
    ck_assert_int_eq(error.line, refused[_i].line);
    ck_assert_int_eq(error.column, refused[_i].column);
    arena_free(arena);
}
END_TEST

TCase *directory_cases(void)
{
    TCase *tcase = tcase_create("directory");
    tcase_add_loop_test(tcase, offices_are_resolved, 0, ROWS(resolved));
    tcase_add_test(tcase, the_closest_office_wins);
    tcase_add_loop_test(tcase, bad_directories_are_refused, 0, ROWS(refused));
    return tcase;
}
