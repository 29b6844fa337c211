/* SPDX-License-Identifier: EUPL-1.2 */
#include "unit.h"

#include <stdint.h>
#include <string.h>

#include "base/arena.h"
#include "base/digest.h"
#include "base/status.h"
#include "base/str.h"

START_TEST(arena_memory_is_zeroed_after_clear)
{
    struct arena *arena = arena_new();
    memset(arena_alloc(arena, 1000), 'x', 1000);
    arena_clear(arena);
    const char *again = arena_alloc(arena, 1000);
    for (int i = 0; i < 1000; i++)
        ck_assert_int_eq(again[i], 0);
    arena_free(arena);
}
END_TEST

START_TEST(arena_serves_large_and_small)
{
    struct arena *arena = arena_new();
    for (size_t size = 1; size < 1000000; size *= 7) {
        char *p = arena_alloc(arena, size);
        ck_assert_uint_eq((uintptr_t)p % 16, 0);
        memset(p, 'x', size);
    }
    ck_assert_str_eq(arena_printf(arena, "%s-%d", "a", 7), "a-7");
    arena_free(arena);
}
END_TEST

START_TEST(the_first_error_stays)
{
    struct error error = {0};
    ck_assert_int_eq(error_set(&error, INVALID, "no field \"%s\"", "germn"), INVALID);
    error_set(&error, IO_ERROR, "later");
    error_at(&error, 3, 14);
    ck_assert_str_eq(error.message, "no field \"%s\"");
    ck_assert_str_eq(error.arg[0], "germn");
    ck_assert_int_eq(error.column, 14);
}
END_TEST

START_TEST(long_arguments_are_cut_between_characters)
{
    char text[400] = "";
    for (int i = 0; i < 150; i++)
        strcat(text, "ä");
    struct error error = {0};
    error_set(&error, INVALID, "%s", text);
    size_t n = strlen(error.arg[0]);
    ck_assert_uint_lt(n, ERROR_ARG_SIZE);
    ck_assert_uint_eq(n % 2, 0);
}
END_TEST

START_TEST(strings_grow)
{
    struct str str = {0};
    ck_assert_str_eq(str_text(&str), "");
    for (int i = 0; i < 1000; i++)
        str_printf(&str, "%d,", i);
    ck_assert_uint_eq(str.len, 3890);
    str_clear(&str);
    str_add(&str, "x");
    ck_assert_str_eq(str.text, "x");
    str_release(&str);
}
END_TEST

START_TEST(digest_matches_fips_180_4)
{
    char out[DIGEST_SIZE];
    digest_hex("abc", 3, out);
    ck_assert_str_eq(out, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("base");
    TCase *tcase = tcase_create("base");
    tcase_add_test(tcase, arena_memory_is_zeroed_after_clear);
    tcase_add_test(tcase, arena_serves_large_and_small);
    tcase_add_test(tcase, the_first_error_stays);
    tcase_add_test(tcase, long_arguments_are_cut_between_characters);
    tcase_add_test(tcase, strings_grow);
    tcase_add_test(tcase, digest_matches_fips_180_4);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
