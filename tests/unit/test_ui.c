/* SPDX-License-Identifier: EUPL-1.2 */
#include "unit.h"

#include <string.h>

#include "base/embedded.h"
#include "assert_canvas.h"
#include "ui/canvas.h"
#include "ui/key.h"

/* --- canvas ----------------------------------------------------------------------------------- */

START_TEST(canvas_takes_clusters)
{
    struct canvas canvas;
    canvas_init(&canvas, 3, 8);
    ck_assert_int_eq(canvas_put(&canvas, 0, 0, 8, STYLE_TEXT, "M̂D̂x̲"), 3);
    ck_assert_str_eq(canvas.cell[0].text, "M̂");
    ck_assert_int_eq(canvas_put(&canvas, 1, 5, 8, STYLE_TEXT, "a漢字"), 3);
    ck_assert_int_eq(canvas_put(&canvas, 2, 0, 8, STYLE_TEXT, "a\u202bb\u200dc\u2066\x01\x7f"), 3);
    ck_assert_int_eq(canvas_put(&canvas, 9, 0, 8, STYLE_TEXT, "out"), 0);
    ck_assert_int_eq(canvas_put(&canvas, 0, -1, 8, STYLE_TEXT, "out"), 0);
    assert_canvas(&canvas, "M̂D̂x̲\n     a漢\nabc\n");
    canvas_release(&canvas);
}
END_TEST

START_TEST(half_of_a_wide_character_becomes_a_blank)
{
    struct canvas canvas;
    canvas_init(&canvas, 2, 6);
    canvas_put(&canvas, 0, 0, 6, STYLE_TEXT, "漢字漢");
    canvas_put(&canvas, 0, 1, 2, STYLE_TEXT, "ab");
    canvas_put(&canvas, 1, 0, 6, STYLE_TEXT, "漢字漢");
    canvas_fill(&canvas, 1, 2, 1, 1, STYLE_TEXT);
    assert_canvas(&canvas, " ab 漢\n漢  漢\n");
    for (int i = 0; i < 12; i++)
        ck_assert(canvas.cell[i].width > 0 || canvas.cell[i - 1].width == 2);
    canvas_release(&canvas);
}
END_TEST

START_TEST(canvas_cuts_and_wraps)
{
    struct canvas canvas;
    canvas_init(&canvas, 5, 10);
    ck_assert_int_eq(canvas_cut(&canvas, 0, 0, 5, STYLE_TEXT, "Zürich"), 5);
    ck_assert_int_eq(canvas_cut(&canvas, 0, 6, 4, STYLE_TEXT, "漢字漢"), 3);
    int lines = canvas_wrap(&canvas, 1, 0, 4, 10, STYLE_TEXT, "Wer hat an der Uhr gedreht?\nIch");
    ck_assert_int_eq(lines, 4);
    assert_canvas(&canvas, "Züri… 漢…\nWer hat an\nder Uhr\ngedreht?\nIch\n");
    ck_assert_int_eq(canvas_wrap(NULL, 0, 0, 0, 4, STYLE_TEXT, "Donaudampf"), 3);
    ck_assert_int_eq(canvas_wrap(NULL, 0, 0, 0, 1, STYLE_TEXT, "漢字"), 2);
    ck_assert_int_eq(canvas_wrap(NULL, 0, 0, 0, 4, STYLE_TEXT, "a\n\nb\n"), 3);
    canvas_release(&canvas);
}
END_TEST

START_TEST(canvas_frames)
{
    struct canvas canvas;
    canvas_init(&canvas, 3, 6);
    canvas_frame(&canvas, 1, 1, 1, 4, "Ab");
    canvas_put(&canvas, 1, 1, 4, STYLE_TEXT, "x");
    assert_canvas(&canvas, "┌Ab──┐\n│x   │\n└────┘\n");
    canvas_release(&canvas);
}
END_TEST

/* --- keys ------------------------------------------------------------------------------------- */

START_TEST(every_key_has_a_name_that_is_read_back)
{
    char name[KEY_NAME_SIZE];
    for (int32_t key = K_UP; key <= K_LAST; key++) {
        key_label(NULL, key, name);
        if (*name)
            ck_assert_msg(key_parse(name) == key, "%s is read as another key", name);
    }
    ck_assert_int_eq(key_parse("f5"), K_F0 + 5);
    ck_assert_int_eq(key_parse("F12"), K_F0 + 12);
    ck_assert_int_eq(key_parse("F13"), KEY_NONE);
    ck_assert_int_eq(key_parse("F"), 'F');
    ck_assert_int_eq(key_parse("ctrl-k"), 11);
    ck_assert_int_eq(key_parse("Ctrl-I"), K_TAB);
    ck_assert_int_eq(key_parse("Ctrl-"), KEY_NONE);
    ck_assert_int_eq(key_parse("ü"), 0xfc);
    ck_assert_int_eq(key_parse("space"), ' ');
    ck_assert_int_eq(key_parse(""), KEY_NONE);
    ck_assert_str_eq(key_label(NULL, 11, name), "Ctrl-K");
}
END_TEST

START_TEST(every_action_has_a_name_and_a_text)
{
    for (int i = 0; i < ACTION_COUNT; i++) {
        ck_assert(*action_info[i].name && *action_info[i].text);
        for (int j = 0; j < i; j++)
            ck_assert_str_ne(action_info[i].name, action_info[j].name);
    }
}
END_TEST

static struct keymap *default_keys(void)
{
    struct keymap *keymap = keymap_new();
    struct error error = {0};
    for (const struct embedded *file = key_file; file->name; file++)
        ck_assert_msg(keymap_read(keymap, file->text, file->size, &error) == OK, "%s:%d: %s",
                      file->name, error.line, error.message);
    return keymap;
}

START_TEST(default_keys_mean_the_same_everywhere)
{
    struct keymap *keymap = default_keys();
    static const enum action function[] = {
        ACTION_HELP, ACTION_LANGUAGE, ACTION_BACK, ACTION_LIST, ACTION_WHY,
        ACTION_NEXT, ACTION_PARK,     ACTION_TURN, ACTION_DO,   ACTION_QUIT,
    };
    for (int i = 0; i < 10; i++) {
        ck_assert_int_eq(keymap_find(keymap, "intake", K_F0 + 1 + i), function[i]);
        ck_assert_int_eq(keymap_key(keymap, "queue", false, function[i]), K_F0 + 1 + i);
    }
    for (int i = 1; i < ACTION_COUNT; i++)
        ck_assert_msg(keymap_key(keymap, "intake", false, (enum action)i) != KEY_NONE ||
                          keymap_key(keymap, "desk", false, (enum action)i) != KEY_NONE ||
                          keymap_key(keymap, "results", false, (enum action)i) != KEY_NONE ||
                          keymap_key(keymap, "why", false, (enum action)i) != KEY_NONE,
                      "%s has no key", action_info[i].name);
    ck_assert_int_eq(keymap_key(keymap, "desk", false, ACTION_KEYS), '?');
    ck_assert_int_eq(keymap_key(keymap, "desk", true, ACTION_KEYS), KEY_NONE);
    keymap_free(keymap);
}
END_TEST

static const struct {
    const char *text;
    int line;
    const char *arg;
} bad_keys[] = {
    {"global F1\n", 1, ""},
    {"# all is well\n\nglobal F99 help\n", 3, "F99"},
    {"global F1 help\nglobal F2 dance", 2, "dance"},
    {"global F1 help more\n", 1, ""},
    {"a-section-with-far-too-long-a-name-for-it F1 help", 1,
     "a-section-with-far-too-long-a-name-for-it"},
};

START_TEST(key_file_errors_name_the_line)
{
    struct keymap *keymap = keymap_new();
    struct error error = {0};
    const char *text = bad_keys[_i].text;
    ck_assert_int_eq(keymap_read(keymap, text, strlen(text), &error), INVALID);
    ck_assert_int_eq(error.line, bad_keys[_i].line);
    ck_assert_str_eq(error.arg[0], bad_keys[_i].arg);
    keymap_free(keymap);
}
END_TEST

START_TEST(later_lines_and_sections_win)
{
    struct keymap *keymap = keymap_new();
    static const char text[] = "global F5 why\r\nqueue F5 next\nglobal F6 next # as ever\n"
                               "global F5 do\nqueue F6 none\n";
    ck_assert_int_eq(keymap_read(keymap, text, strlen(text), NULL), OK);
    ck_assert_int_eq(keymap_find(keymap, "desk", K_F0 + 5), ACTION_DO);
    ck_assert_int_eq(keymap_find(keymap, "queue", K_F0 + 5), ACTION_NEXT);
    ck_assert_int_eq(keymap_find(keymap, "queue", K_F0 + 6), ACTION_NONE);
    ck_assert_int_eq(keymap_key(keymap, "queue", false, ACTION_NEXT), K_F0 + 5);
    ck_assert_int_eq(keymap_key(keymap, "queue", false, ACTION_DO), KEY_NONE);
    keymap_free(keymap);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("ui");
    TCase *tc = tcase_create("canvas and keys");
    tcase_add_test(tc, canvas_takes_clusters);
    tcase_add_test(tc, half_of_a_wide_character_becomes_a_blank);
    tcase_add_test(tc, canvas_cuts_and_wraps);
    tcase_add_test(tc, canvas_frames);
    tcase_add_test(tc, every_key_has_a_name_that_is_read_back);
    tcase_add_test(tc, every_action_has_a_name_and_a_text);
    tcase_add_test(tc, default_keys_mean_the_same_everywhere);
    tcase_add_loop_test(tc, key_file_errors_name_the_line, 0, sizeof bad_keys / sizeof *bad_keys);
    tcase_add_test(tc, later_lines_and_sections_win);
    suite_add_tcase(suite, tc);
    return unit_run(suite);
}
