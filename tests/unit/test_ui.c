/* SPDX-License-Identifier: EUPL-1.2 */
#include "unit.h"

#include <stdio.h>
#include <string.h>

#include "base/embedded.h"
#include "ui/canvas.h"
#include "ui/choice.h"
#include "ui/confirm.h"
#include "ui/key.h"
#include "ui/line.h"
#include "ui/list.h"
#include "ui/prompt.h"
#include "ui/text_box.h"
#include "ui/theme.h"

/* --- canvas ----------------------------------------------------------------------------------- */

static void assert_canvas(const struct canvas *canvas, const char *expected)
{
    struct str text = {0};
    canvas_text(canvas, &text);
    ck_assert_str_eq(str_text(&text), expected);
    str_release(&text);
}

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
                          keymap_key(keymap, "desk", false, (enum action)i) != KEY_NONE,
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

/* --- line ------------------------------------------------------------------------------------- */

static void type(struct line *line, const char *text)
{
    for (size_t n; *text; text += n) { /* a code point at a time, as keys come */
        char key[5] = "";
        for (n = 1; ((unsigned char)text[n] & 0xc0) == 0x80; n++)
            ;
        memcpy(key, text, n);
        line_insert(line, key);
    }
}

static void assert_line(const struct line *line, const char *expected, size_t at)
{
    ck_assert_str_eq(str_text(&line->text), expected);
    ck_assert_uint_eq(line->at, at);
}

START_TEST(marks_stay_with_their_letter)
{
    struct line line;
    line_init(&line, 0);
    type(&line, "M̂D̂x̲");
    assert_line(&line, "M̂D̂x̲", 9);
    line_act(&line, ACTION_LEFT);
    line_act(&line, ACTION_LEFT);
    type(&line, "a");
    assert_line(&line, "M̂aD̂x̲", 4);
    type(&line, "\u0302");
    assert_line(&line, "M̂a\u0302D̂x̲", 6);
    line_act(&line, ACTION_DELETE);
    assert_line(&line, "M̂a\u0302x̲", 6);
    line_act(&line, ACTION_ERASE);
    line_act(&line, ACTION_ERASE);
    assert_line(&line, "x̲", 0);
    line_act(&line, ACTION_ERASE);
    assert_line(&line, "x̲", 0);
    ck_assert(!line_insert(&line, "\u0302")); /* nothing to join */
    line_act(&line, ACTION_END);
    line_act(&line, ACTION_DELETE);
    line_act(&line, ACTION_RIGHT);
    assert_line(&line, "x̲", 3);
    ck_assert(!line_act(&line, ACTION_DO));
    line_release(&line);
}
END_TEST

START_TEST(lines_are_read_in_normal_form)
{
    struct arena *arena = arena_new();
    struct line line;
    line_init(&line, 12);
    type(&line, " Mu\u0308ller ");
    ck_assert_str_eq(line_value(&line, arena), "M\u00fcller");
    ck_assert(!line_insert(&line, "xyz"));
    ck_assert(line_insert(&line, "\t"));
    assert_line(&line, " Mu\u0308ller  ", 11);
    line_act(&line, ACTION_ERASE_LINE);
    ck_assert(line_empty(&line));
    line_set(&line, "longer than it takes");
    assert_line(&line, "longer than it takes", 20);
    line_release(&line);
    arena_free(arena);
}
END_TEST

START_TEST(lines_scroll_so_that_the_cursor_is_seen)
{
    struct canvas canvas;
    struct line line;
    canvas_init(&canvas, 1, 12);
    line_init(&line, 0);
    line_set(&line, "abcdefghijklmnopqrstuvwxyz");
    line_draw(&line, &canvas, 0, 1, 10, true);
    assert_canvas(&canvas, " ‹vwxyz\n");
    ck_assert_int_eq(canvas.cursor_x, 7);
    line_act(&line, ACTION_HOME);
    line_draw(&line, &canvas, 0, 1, 10, true);
    assert_canvas(&canvas, " abcdefghi›\n");
    ck_assert_int_eq(canvas.cursor_x, 1);
    for (int i = 0; i < 27; i++) {
        line_draw(&line, &canvas, 0, 1, 10, true);
        const char *under = canvas.cell[canvas.cursor_x].text;
        ck_assert_int_eq(*under, i < 26 ? 'a' + i : ' ');
        line_act(&line, ACTION_RIGHT);
    }
    line_set(&line, "漢字漢字漢字漢字");
    line_draw(&line, &canvas, 0, 1, 10, true);
    ck_assert_int_le(canvas.cursor_x, 10);
    line_release(&line);
    canvas_release(&canvas);
}
END_TEST

/* --- list ------------------------------------------------------------------------------------- */

struct pages {
    size_t loaded, all, page;
};

static size_t load(void *context, size_t want)
{
    struct pages *pages = context;
    while (pages->loaded < want && pages->loaded < pages->all)
        pages->loaded += pages->page;
    if (pages->loaded > pages->all)
        pages->loaded = pages->all;
    return pages->loaded;
}

static void draw_number(void *context, size_t i, struct canvas *canvas, int y, int x, int columns,
                        enum style style)
{
    char text[16];
    (void)context;
    snprintf(text, sizeof text, "row %zu", i);
    canvas_put(canvas, y, x, columns, style, text);
}

static const struct list_source numbers = {load, draw_number};

START_TEST(lists_page_without_counting)
{
    struct pages pages = {.all = 1000000, .page = 50};
    struct canvas canvas;
    struct list list;
    canvas_init(&canvas, 3, 12);
    list_init(&list, &numbers, &pages);
    list_draw(&list, &canvas, 0, 0, 3, 12);
    assert_canvas(&canvas, "▸row 0\n row 1\n row 2\n");
    ck_assert_uint_eq(pages.loaded, 50);
    for (int i = 0; i < 3; i++)
        ck_assert(list_act(&list, ACTION_DOWN, 3));
    list_draw(&list, &canvas, 0, 0, 3, 12);
    assert_canvas(&canvas, " row 1\n row 2\n▸row 3\n");
    ck_assert_int_eq(canvas.cursor_y, 2);
    list_act(&list, ACTION_PAGE_DOWN, 3);
    ck_assert_uint_eq(list.selected, 5);
    list_act(&list, ACTION_END, 3);
    ck_assert_uint_eq(list.selected, 5 + LIST_FAR);
    ck_assert_uint_lt(pages.loaded, 2000);
    list_act(&list, ACTION_HOME, 3);
    list_act(&list, ACTION_UP, 3);
    list_act(&list, ACTION_PAGE_UP, 3);
    ck_assert_uint_eq(list.selected, 0);
    ck_assert(!list_act(&list, ACTION_ACCEPT, 3));
    canvas_release(&canvas);
}
END_TEST

START_TEST(lists_may_shrink_and_be_empty)
{
    struct pages pages = {.all = 10, .page = 50};
    struct canvas canvas;
    struct list list;
    canvas_init(&canvas, 3, 12);
    list_init(&list, &numbers, &pages);
    list_act(&list, ACTION_END, 3);
    ck_assert_uint_eq(list.selected, 9);
    pages.all = pages.loaded = 4;
    list_refresh(&list);
    ck_assert_uint_eq(list.selected, 3);
    pages.all = pages.loaded = 0;
    list_refresh(&list);
    ck_assert(list_empty(&list));
    list_act(&list, ACTION_DOWN, 3);
    list_draw(&list, &canvas, 0, 0, 3, 12);
    assert_canvas(&canvas, "\n\n\n");
    canvas_release(&canvas);
}
END_TEST

/* --- choice, confirm, prompt, text ------------------------------------------------------------ */

static const struct choice_item language[] = {
    {"DE", "Deutsch"},      {"TA", "Tamazight (Araber in Algerien)"}, {"AR", "Arabisch"},
    {"GN", "Guaraní"},      {"TIR", "Tigrinya"},                      {"PRS", "Dari"},
    {"XAR", "Saudi-arabisch"},
};
enum { LANGUAGES = sizeof language / sizeof *language };

START_TEST(choices_are_found_by_any_part)
{
    struct choice choice;
    choice_init(&choice, "Sprache", language, LANGUAGES, false);
    choice_set(&choice, "TIR");
    ck_assert_str_eq(choice_selected(&choice)->code, "TIR");
    choice_text(&choice, "AR");
    ck_assert_str_eq(choice_selected(&choice)->code, "AR"); /* the code itself comes first */
    choice_text(&choice, "a");
    ck_assert_uint_eq(choice.found_count, 4);
    ck_assert_str_eq(choice_selected(&choice)->code, "AR"); /* then what begins with it */
    choice_act(&choice, ACTION_DOWN);
    ck_assert_str_eq(choice_selected(&choice)->code, "TA"); /* then words, then the inside */
    choice_act(&choice, ACTION_END);
    ck_assert_str_eq(choice_selected(&choice)->code, "GN");
    choice_text(&choice, "q");
    ck_assert_ptr_null(choice_selected(&choice));
    ck_assert_int_eq(choice_act(&choice, ACTION_ACCEPT), POPUP_STAYS);
    choice_act(&choice, ACTION_ERASE_LINE);
    choice_text(&choice, "guarani");
    ck_assert_int_eq(choice_act(&choice, ACTION_ACCEPT), POPUP_DONE);
    ck_assert_str_eq(choice_selected(&choice)->code, "GN");
    ck_assert_int_eq(choice_act(&choice, ACTION_BACK), POPUP_CANCELLED);
    ck_assert_int_eq(choice_act(&choice, ACTION_TURN), POPUP_PASS);
    choice_release(&choice);
}
END_TEST

START_TEST(many_choices_are_marked)
{
    struct choice choice;
    struct canvas canvas;
    struct str text = {0};
    canvas_init(&canvas, 24, 80);
    choice_init(&choice, "Sprachen", language, LANGUAGES, true);
    choice_set(&choice, "AR");
    choice_text(&choice, "dar");
    choice_text(&choice, " ");
    ck_assert(choice_marked(&choice, 5) && choice_marked(&choice, 2) && !choice_marked(&choice, 0));
    choice_act(&choice, ACTION_ERASE_LINE);
    choice_draw(&choice, &canvas);
    canvas_text(&canvas, &text);
    ck_assert_ptr_nonnull(strstr(str_text(&text), "[x] Dari"));
    ck_assert_ptr_nonnull(strstr(str_text(&text), "▸[ ] Deutsch"));
    str_release(&text);
    choice_release(&choice);
    canvas_release(&canvas);
}
END_TEST

START_TEST(thousands_of_choices_stay_fast)
{
    enum { MANY = 20000 };
    struct arena *arena = arena_new();
    struct choice_item *item = arena_array(arena, struct choice_item, MANY);
    struct choice choice;
    for (int i = 0; i < MANY; i++) {
        item[i].code = arena_printf(arena, "C%d", i);
        item[i].label = arena_printf(arena, "Beruf Nummer %d, geprüft", i);
    }
    choice_init(&choice, NULL, item, MANY, false);
    for (const char *p = "19999"; *p; p++)
        choice_text(&choice, (char[]){*p, '\0'});
    ck_assert_uint_eq(choice.found_count, 1);
    ck_assert_str_eq(choice_selected(&choice)->code, "C19999");
    choice_release(&choice);
    arena_free(arena);
}
END_TEST

START_TEST(questions_have_key_answers)
{
    struct confirm confirm = {.text = "Wirklich?", .answer = {"Nein", "Ja", "Ändern"}};
    struct canvas canvas;
    canvas_init(&canvas, 24, 80);
    confirm_draw(&confirm, &canvas);
    int first = canvas.cursor_y;
    ck_assert_int_eq(confirm_act(&confirm, ACTION_DOWN), POPUP_STAYS);
    confirm_draw(&confirm, &canvas);
    ck_assert_int_eq(canvas.cursor_y, first + 1);
    ck_assert_int_eq(confirm_act(&confirm, ACTION_UP), POPUP_STAYS);
    ck_assert_int_eq(confirm_text(&confirm, "x"), POPUP_STAYS);
    ck_assert_int_eq(confirm_text(&confirm, "ä"), POPUP_DONE);
    ck_assert_int_eq(confirm.selected, 2);
    ck_assert_int_eq(confirm_text(&confirm, "J"), POPUP_DONE);
    ck_assert_int_eq(confirm.selected, 1);
    ck_assert_int_eq(confirm_act(&confirm, ACTION_BACK), POPUP_CANCELLED);
    ck_assert_int_eq(confirm_act(&confirm, ACTION_TURN), POPUP_PASS);
    canvas_release(&canvas);
}
END_TEST

START_TEST(prompts_take_a_line)
{
    struct prompt prompt;
    struct canvas canvas;
    canvas_init(&canvas, 24, 80);
    prompt_init(&prompt, "Name", 40);
    ck_assert(prompt_text(&prompt, "Rima"));
    ck_assert_int_eq(prompt_act(&prompt, ACTION_LEFT), POPUP_STAYS);
    ck_assert_int_eq(prompt_act(&prompt, ACTION_TURN), POPUP_PASS);
    prompt_draw(&prompt, &canvas);
    ck_assert_str_eq(canvas.cell[canvas.cursor_y * 80 + canvas.cursor_x].text, "a");
    ck_assert_int_eq(prompt_act(&prompt, ACTION_ACCEPT), POPUP_DONE);
    prompt_release(&prompt);
    canvas_release(&canvas);
}
END_TEST

START_TEST(texts_scroll)
{
    struct text_box box = {0};
    struct canvas canvas;
    canvas_init(&canvas, 2, 8);
    str_add(&box.text, "eins\nzwei\ndrei\nvier");
    text_box_act(&box, ACTION_DOWN, 2, 8);
    text_box_draw(&box, &canvas, 0, 0, 2, 8);
    assert_canvas(&canvas, "zwei   ▲\ndrei   ▼\n");
    text_box_act(&box, ACTION_END, 2, 8);
    text_box_act(&box, ACTION_DOWN, 2, 8);
    canvas_clear(&canvas);
    text_box_draw(&box, &canvas, 0, 0, 2, 8);
    assert_canvas(&canvas, "drei   ▲\nvier\n");
    text_box_release(&box);
    canvas_release(&canvas);
}
END_TEST

START_TEST(no_meaning_by_colour_alone)
{
    ck_assert_ptr_null(theme_find("pink"));
    for (size_t i = 0; i < theme_count; i++) {
        const struct look *look = themes[i].look;
        ck_assert_ptr_eq(theme_find(themes[i].name), &themes[i]);
        ck_assert(memcmp(&look[STYLE_FOCUS], &look[STYLE_VALUE], sizeof *look) != 0);
        ck_assert(memcmp(&look[STYLE_SELECTED], &look[STYLE_TEXT], sizeof *look) != 0);
        ck_assert(memcmp(&look[STYLE_ERROR], &look[STYLE_TEXT], sizeof *look) != 0);
    }
}
END_TEST

static void add_widgets(Suite *suite)
{
    TCase *tc = tcase_create("widgets");
    tcase_add_test(tc, marks_stay_with_their_letter);
    tcase_add_test(tc, lines_are_read_in_normal_form);
    tcase_add_test(tc, lines_scroll_so_that_the_cursor_is_seen);
    tcase_add_test(tc, lists_page_without_counting);
    tcase_add_test(tc, lists_may_shrink_and_be_empty);
    tcase_add_test(tc, choices_are_found_by_any_part);
    tcase_add_test(tc, many_choices_are_marked);
    tcase_add_test(tc, thousands_of_choices_stay_fast);
    tcase_add_test(tc, questions_have_key_answers);
    tcase_add_test(tc, prompts_take_a_line);
    tcase_add_test(tc, texts_scroll);
    tcase_add_test(tc, no_meaning_by_colour_alone);
    suite_add_tcase(suite, tc);
}

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
    add_widgets(suite);
    return unit_run(suite);
}
