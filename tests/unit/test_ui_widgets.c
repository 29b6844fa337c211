/* SPDX-License-Identifier: EUPL-1.2 */
#include "unit.h"

#include <stdio.h>
#include <string.h>

#include "assert_canvas.h"
#include "ui/choice.h"
#include "ui/confirm.h"
#include "ui/line.h"
#include "ui/list.h"
#include "ui/prompt.h"
#include "ui/text_box.h"
#include "ui/theme.h"

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
    {"DE", "Deutsch"},         {"TA", "Tamazight (Araber in Algerien)"},
    {"AR", "Arabisch"},        {"GN", "Guaraní"},
    {"TIR", "Tigrinya"},       {"PRS", "Dari"},
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

int main(void)
{
    Suite *suite = suite_create("ui widgets");
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
    return unit_run(suite);
}
