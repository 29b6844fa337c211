/* SPDX-License-Identifier: EUPL-1.2 */
#include "unit.h"

#include <string.h>

#include "text/date.h"
#include "text/plural.h"
#include "text/utf8.h"

static const struct {
    const char *typed, *iso; /* iso NULL: refused */
} typed_date[] = {
    {"15.9.1990", "1990-09-15"}, {"15.9.90", "1990-09-15"},   {"150990", "1990-09-15"},
    {"15091990", "1990-09-15"},  {"1509", "2026-09-15"},      {"9.1990", "1990-09"},
    {"1990", "1990"},            {"+3", "2026-11-25"},        {"-1", "2026-11-21"},
    {"2026-11-22", "2026-11-22"},{"29.2.2024", "2024-02-29"}, {"29.2.2023", NULL},
    {"31.4.2020", NULL},         {"0.5.2020", NULL},          {"abc", NULL},
    {"", NULL},                  {"15.9.199", NULL},          {"1.1.36", "2036-01-01"},
    {"1.1.37", "1937-01-01"},    {"00.00.1990", NULL},
};

START_TEST(dates_as_clerks_type_them)
{
    struct date date = {0};
    struct date today = {2026, 11, 22};
    char iso[DATE_SIZE];
    enum status status =
        date_parse_typed(typed_date[_i].typed, date_first_day(today), &date, NULL);
    if (!typed_date[_i].iso) {
        ck_assert_msg(status == INVALID, "%s was taken", typed_date[_i].typed);
        return;
    }
    ck_assert_msg(status == OK, "%s was refused", typed_date[_i].typed);
    date_iso(date, iso);
    ck_assert_str_eq(iso, typed_date[_i].iso);
}
END_TEST

START_TEST(days_go_round)
{
    for (int32_t day = -800000; day < 2900000; day += 13)
        ck_assert_int_eq(date_first_day(date_of_day(day)), day);
    ck_assert_int_eq(date_first_day((struct date){1970, 1, 1}), 0);
    ck_assert_int_eq(date_weekday(0), 4);
}
END_TEST

/* § 188 BGB: the end of January and one month is the end of February. */
START_TEST(months_are_clamped)
{
    int32_t jan31 = date_first_day((struct date){2025, 1, 31});
    int32_t feb28 = date_first_day((struct date){2025, 2, 28});
    ck_assert_int_eq(date_add_months(jan31, 1), feb28);
    ck_assert_int_eq(date_months_between(jan31, feb28), 1);
    ck_assert_int_eq(date_months_between(jan31, feb28 - 1), 0);
    ck_assert_int_eq(date_months_between(feb28, jan31), -1);
    int32_t leap = date_first_day((struct date){2024, 2, 29});
    ck_assert_int_eq(date_months_between(leap, date_first_day((struct date){2025, 2, 28})), 12);
}
END_TEST

START_TEST(partial_dates_are_intervals)
{
    struct date year = {2008, 0, 0}, month = {2024, 2, 0};
    ck_assert_int_eq(date_last_day(year) - date_first_day(year), 365);
    ck_assert_int_eq(date_last_day(month) - date_first_day(month), 28);
}
END_TEST

START_TEST(today_is_berlin)
{
    int64_t t;
    int hour, minute;
    ck_assert_int_eq(date_utc_parse("2026-03-29T00:59:59Z", &t), OK);
    date_berlin(t, &hour, &minute);
    ck_assert_int_eq(hour, 1);
    date_berlin(t + 1, &hour, &minute);
    ck_assert_int_eq(hour, 3);
    date_utc_parse("2026-12-31T23:30:00Z", &t);
    ck_assert_int_eq(date_berlin(t, NULL, NULL), date_first_day((struct date){2027, 1, 1}));
    char text[21];
    date_utc_text(t, text);
    ck_assert_str_eq(text, "2026-12-31T23:30:00Z");
}
END_TEST

START_TEST(marks_join_their_letter)
{
    const char *name = "M\xcc\x82" "D\xcc\x82x\xcc\xb2"; /* M̂D̂x̲ of DIN 91379 */
    int width;
    ck_assert_uint_eq(utf8_cluster(name, &width), 3);
    ck_assert_int_eq(width, 1);
    ck_assert_int_eq(utf8_width(name), 3);
    ck_assert_uint_eq(utf8_cluster_before(name, 6), 3);
    ck_assert_uint_eq(utf8_fit("日本語", 5), 6);
}
END_TEST

START_TEST(text_is_normalised_and_folded)
{
    struct arena *arena = arena_new();
    ck_assert_str_eq(utf8_nfc(arena, "u\xcc\x88"), "ü");
    ck_assert_str_eq(utf8_folded(arena, "ÖZTÜRK Straße"), "ozturk strasse");
    ck_assert_ptr_null(utf8_nfc(arena, "\xff"));
    ck_assert(!utf8_valid("\xc3", 1));
    ck_assert(!utf8_valid("a\0b", 3));
    arena_free(arena);
}
END_TEST

START_TEST(plural_forms_of_ukrainian)
{
    struct plural plural;
    plural_parse(&plural, "Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && "
                          "n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);\n");
    static const struct { unsigned long n, form; } row[] = {
        {1, 0}, {2, 1}, {5, 2}, {11, 2}, {12, 2}, {21, 0}, {22, 1}, {111, 2}};
    for (size_t i = 0; i < sizeof row / sizeof *row; i++)
        ck_assert_uint_eq(plural_form(&plural, row[i].n), row[i].form);
    plural_parse(&plural, "");
    ck_assert_uint_eq(plural_form(&plural, 1), 0);
    ck_assert_uint_eq(plural_form(&plural, 0), 1);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("text");
    TCase *tcase = tcase_create("text");
    tcase_add_loop_test(tcase, dates_as_clerks_type_them, 0,
                        (int)(sizeof typed_date / sizeof *typed_date));
    tcase_add_test(tcase, days_go_round);
    tcase_add_test(tcase, months_are_clamped);
    tcase_add_test(tcase, partial_dates_are_intervals);
    tcase_add_test(tcase, today_is_berlin);
    tcase_add_test(tcase, marks_join_their_letter);
    tcase_add_test(tcase, text_is_normalised_and_folded);
    tcase_add_test(tcase, plural_forms_of_ukrainian);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
