/* SPDX-License-Identifier: EUPL-1.2 */
/* The whole loop on a terminal made of an array of keys: what a person presses goes in, what they
 * would see comes out. */
#include "unit.h"

#include <string.h>

#include "assert_canvas.h"
#include "base/embedded.h"
#include "fake.h"
#include "sample_screen.h"
#include "ui/hints.h"
#include "ui/loop.h"

static struct sample_log run_with(struct fake *fake, struct sample_log log)
{
    struct terminal terminal = fake_terminal(fake);
    struct keymap *keymap = keymap_new();
    for (const struct embedded *file = key_file; file->name; file++)
        ck_assert_int_eq(keymap_read(keymap, file->text, file->size, NULL), OK);
    const char *dir = getenv("LOTSE_LOCALEDIR") ? getenv("LOTSE_LOCALEDIR") : "locale";
    struct lang *lang[] = {lang_open(dir, "en"), lang_open(dir, "de")};
    struct loop_options options = {.terminal = &terminal,
                                   .keymap = keymap,
                                   .lang = lang,
                                   .lang_count = 2,
                                   .first = &screen_sample,
                                   .argument = &log};
    ck_assert_int_eq(loop_run(&options, NULL), OK);
    lang_free(lang[0]);
    lang_free(lang[1]);
    keymap_free(keymap);
    return log;
}

static struct sample_log run(struct fake *fake)
{
    return run_with(fake, (struct sample_log){0});
}

#define ck_assert_sees(fake, text)                                                                 \
    ck_assert_msg(fake_sees(fake, text), "\"%s\" is not on:\n%s", text, str_text(&(fake)->screen))

START_TEST(keys_typed_ahead_are_drawn_once)
{
    struct fake fake = {
        .key = {'R', 'i', 'm', 'a', K_DOWN, K_DOWN, FAKE_WAIT, K_F0 + 9, FAKE_WAIT, FAKE_END}};
    struct sample_log log = run(&fake);
    ck_assert_sees(&fake, "Name       Rima");
    ck_assert_sees(&fake, "▸Fall 2026-000003");
    ck_assert_sees(&fake, " Gesendet.\n 1Hilfe 2Sprache 3Zurück 4Liste 5Warum 6Frage 7Parken "
                          "8Drehen 9Senden 10Ende\n");
    ck_assert_int_eq(fake.cursor_y, 2);
    ck_assert_int_eq(fake.cursor_x, 16);
    ck_assert_int_le(fake.draws, 5); /* six keys, three pauses, two ticks */
    ck_assert_str_eq(log.committed, "Rima");
    ck_assert_int_eq(log.commits, 1);
    ck_assert_int_eq(log.closed, 1);
    ck_assert_int_ge(log.ticks, 1);
    str_release(&fake.screen);
}
END_TEST

START_TEST(what_was_typed_last_is_committed_at_the_end)
{
    struct fake fake = {.key = {'a', FAKE_WAIT, 'b', K_HANG_UP, 'c', FAKE_END}};
    struct sample_log log = run(&fake);
    ck_assert_str_eq(log.committed, "ab");
    ck_assert_int_eq(log.closed, 1);
    str_release(&fake.screen);
}
END_TEST

START_TEST(long_work_is_done_in_slices)
{
    struct fake fake = {.key = {'a', FAKE_WAIT, 'b', FAKE_WAIT, FAKE_END}};
    struct sample_log log = run_with(&fake, (struct sample_log){.slices = 5});
    ck_assert_int_eq(log.slices, 0);
    ck_assert_int_ge(fake.draws, 6); /* progress is seen */
    ck_assert_str_eq(log.committed, "ab");
    str_release(&fake.screen);
    fake = (struct fake){.key = {'a', K_F0 + 10, FAKE_END}};
    log = run_with(&fake, (struct sample_log){.slices = 5});
    ck_assert_int_gt(log.slices, 0); /* and it stops when a person leaves */
    ck_assert_str_eq(log.committed, "a");
    str_release(&fake.screen);
}
END_TEST

START_TEST(what_cannot_be_committed_is_not_closed)
{
    /* typed, refused once, and then a second later done by itself */
    struct fake fake = {.key = {'a', FAKE_WAIT, FAKE_END}};
    struct sample_log log = run_with(&fake, (struct sample_log){.failures = 1});
    ck_assert_sees(&fake, "not saved: somebody else is writing");
    ck_assert_str_eq(log.committed, "a");
    ck_assert_int_eq(fake.beeps, 1);
    str_release(&fake.screen);
    /* going back is refused while it fails */
    fake = (struct fake){.key = {K_F0 + 7, 'b', K_F0 + 3, 'c', K_F0 + 3, FAKE_WAIT, FAKE_END}};
    log = run_with(&fake, (struct sample_log){.failures = 1});
    ck_assert_str_eq(log.committed, "bc");
    ck_assert_int_eq(log.resumed, 1);
    str_release(&fake.screen);
    /* so is leaving, but not for ever */
    fake = (struct fake){.key = {'a', K_F0 + 10, 'b', K_F0 + 10, K_F0 + 10, 'c', FAKE_END}};
    log = run_with(&fake, (struct sample_log){.failures = 100});
    ck_assert_int_eq(fake.beeps, 2);
    ck_assert_int_eq(log.failures, 96);
    ck_assert_int_eq(fake.at, 5);
    ck_assert_int_eq(log.closed, 1);
    str_release(&fake.screen);
}
END_TEST

START_TEST(hints_always_fit)
{
    static const struct hint hint[] = {
        {ACTION_HELP, "Erklärung"},     {ACTION_LANGUAGE, "Sprache"}, {ACTION_BACK, "Zurück"},
        {ACTION_LIST, "Filter"},        {ACTION_WHY, "Öffnen"},       {ACTION_NEXT, "Nächstes"},
        {ACTION_PARK, "Zurückstellen"}, {ACTION_TURN, "Drehen"},      {ACTION_DO, "Senden"},
        {ACTION_QUIT, "Ende"},          {ACTION_UNDO, "Widerrufen"},  {ACTION_NONE, NULL},
    };
    const struct screen_class class = {.name = "queue", .hints = hint};
    struct keymap *keymap = keymap_new();
    struct lang *lang = lang_open("locale", "en");
    struct ui ui = {.keymap = keymap, .lang = lang};
    struct screen screen = {.class = &class, .ui = &ui};
    struct canvas canvas;
    keymap_read(keymap, key_file[0].text, key_file[0].size, NULL);
    canvas_init(&canvas, 1, 80);
    hints_draw(&screen, &canvas, 0);
    assert_canvas(&canvas, " 1Erklä 2Sprac 3Zurüc 4Filte 5Öffne 6Nächs 7Zurüc 8Drehe 9Sende "
                           "10Ende ^X Wider\n");
    canvas_release(&canvas);
    lang_free(lang);
    keymap_free(keymap);
}
END_TEST

START_TEST(a_small_window_loses_nothing)
{
    struct fake fake = {
        .rows = 10, .columns = 40, .key = {'a', K_RESIZE, 'b', FAKE_WAIT, FAKE_END}};
    struct sample_log log = run(&fake);
    ck_assert_sees(&fake, "Please enlarge the window: lotse needs\n80 columns and 24 lines.");
    ck_assert_str_eq(log.committed, "ab");
    str_release(&fake.screen);
    fake = (struct fake){.rows = 1, .columns = 1, .key = {'a', FAKE_WAIT, FAKE_END}};
    log = run(&fake);
    ck_assert_str_eq(log.committed, "a");
    str_release(&fake.screen);
    fake = (struct fake){
        .rows = 50, .columns = 132, .key = {'a', K_RESIZE, K_END, 'b', FAKE_WAIT, FAKE_END}};
    log = run(&fake);
    ck_assert_sees(&fake, "Name       ab");
    ck_assert_sees(&fake, "Fall 2026-000043");
    str_release(&fake.screen);
}
END_TEST

START_TEST(the_language_changes_at_once)
{
    struct fake fake = {.key = {K_F0 + 1, FAKE_WAIT, FAKE_END}};
    run(&fake);
    ck_assert_sees(&fake, "Name: wie im Ausweis.");
    ck_assert_sees(&fake, "F5  Warum: Show why, or open what is selected");
    str_release(&fake.screen);
    fake = (struct fake){.key = {K_F0 + 2, FAKE_WAIT, FAKE_END}};
    ck_assert_int_eq(run(&fake).resumed, 1);
    ck_assert_int_eq(fake.beeps, 0);
    str_release(&fake.screen);
}
END_TEST

START_TEST(the_curtain_hides_everything)
{
    struct fake fake = {
        .key = {'R', K_F0 + 12, 'x', K_F0 + 9, K_F0 + 10, K_F0 + 1, FAKE_WAIT, FAKE_END}};
    struct sample_log log = run(&fake);
    ck_assert(!fake_sees(&fake, "R") && !fake_sees(&fake, "Fall") && !fake_sees(&fake, "Hilfe"));
    ck_assert_sees(&fake, "lotse");
    ck_assert_str_eq(log.committed, "R");
    str_release(&fake.screen);
    fake = (struct fake){.key = {'R', 11, 'x', K_ENTER, 'y', FAKE_WAIT, FAKE_END}};
    log = run(&fake);
    ck_assert_str_eq(log.committed, "Ry");
    ck_assert_int_eq(log.resumed, 1);
    str_release(&fake.screen);
}
END_TEST

START_TEST(pasted_text_is_no_keys)
{
    struct fake fake = {.key = {K_PASTE_BEGIN, 'a', K_ENTER, K_F0 + 10, 17, K_ESCAPE, K_TAB, 'b',
                                K_PASTE_END, FAKE_WAIT, 'c', FAKE_WAIT, FAKE_END}};
    struct sample_log log = run(&fake);
    ck_assert_str_eq(log.committed, "a  bc");
    ck_assert_int_eq(log.commits, 2);
    str_release(&fake.screen);
    /* an end that gets lost must not swallow the keys after it */
    fake = (struct fake){
        .key = {K_PASTE_BEGIN, 'a', FAKE_WAIT, FAKE_WAIT, 'b', K_LEFT, 'c', FAKE_WAIT, FAKE_END}};
    log = run(&fake);
    ck_assert_str_eq(log.committed, "acb");
    str_release(&fake.screen);
    fake = (struct fake){.key = {K_F0 + 1, K_PASTE_BEGIN, 'x', K_PASTE_END, FAKE_WAIT, FAKE_END}};
    run(&fake);
    ck_assert_int_eq(fake.beeps, 1); /* help takes no text */
    str_release(&fake.screen);
}
END_TEST

START_TEST(keys_are_listed_searched_and_used)
{
    struct fake fake = {.key = {K_F0 + 1, K_F0 + 1, FAKE_WAIT, FAKE_END}};
    run(&fake);
    ck_assert_sees(&fake, "Keys: type to search, Enter does it");
    ck_assert_sees(&fake, "▸F1            Explain this field and this screen");
    str_release(&fake.screen);
    fake = (struct fake){
        .key = {K_F0 + 1, K_F0 + 1, 's', 'e', 'n', 'd', FAKE_WAIT, K_ENTER, FAKE_WAIT, FAKE_END}};
    run(&fake);
    ck_assert_sees(&fake, "Gesendet.");
    str_release(&fake.screen);
    fake = (struct fake){.key = {K_F0 + 1, K_F0 + 1, 'f', '9', K_ENTER, FAKE_WAIT, FAKE_END}};
    run(&fake);
    ck_assert_sees(&fake, "Gesendet.");
    str_release(&fake.screen);
}
END_TEST

START_TEST(a_popup_has_its_own_keys)
{
    struct fake fake = {
        .key = {K_F0 + 4, 'u', '?', K_BACKSPACE, FAKE_WAIT, K_ENTER, 'x', FAKE_WAIT, FAKE_END}};
    struct sample_log log = run(&fake);
    ck_assert_sees(&fake, "Ukrainisch");
    ck_assert_str_eq(log.committed, "x");
    str_release(&fake.screen);
    fake = (struct fake){.key = {K_F0 + 5, 'x', K_PAGE_DOWN, K_ESCAPE, 'y', FAKE_WAIT, FAKE_END}};
    log = run(&fake);
    ck_assert_str_eq(log.committed, "y");
    str_release(&fake.screen);
}
END_TEST

START_TEST(screens_open_close_and_fail)
{
    struct fake fake = {.key = {K_F0 + 6, FAKE_WAIT, FAKE_END}};
    struct sample_log log = run(&fake);
    ck_assert_sees(&fake, "there is no case \"4711\"");
    ck_assert_int_eq(fake.beeps, 1);
    ck_assert_int_eq(log.closed, 1);
    str_release(&fake.screen);
    fake = (struct fake){
        .key = {'a', K_F0 + 7, 'b', K_F0 + 3, 'c', FAKE_WAIT, K_F0 + 3, FAKE_WAIT, FAKE_END}};
    log = run(&fake);
    ck_assert_sees(&fake, "Name       ac");
    ck_assert_int_eq(log.closed, 2);
    ck_assert_int_eq(log.resumed, 1);
    ck_assert_int_eq(fake.beeps, 1); /* nothing to go back to */
    str_release(&fake.screen);
    fake = (struct fake){.key = {'a', K_F0 + 10, 'b', FAKE_WAIT, FAKE_END}};
    log = run(&fake);
    ck_assert_str_eq(log.committed, "a");
    ck_assert_int_eq(fake.draws, 0);
    str_release(&fake.screen);
}
END_TEST

START_TEST(redraw_and_suspend_reach_the_terminal)
{
    struct fake fake = {.key = {'a', 12, 26, K_F0 + 11, 'b', FAKE_WAIT, FAKE_END}};
    struct sample_log log = run(&fake);
    ck_assert_int_eq(fake.forgets, 1);
    ck_assert_int_eq(fake.suspends, 1);
    ck_assert_int_eq(fake.beeps, 1);  /* F11 means nothing */
    ck_assert_int_eq(log.commits, 2); /* one before the shell had it */
    ck_assert_str_eq(log.committed, "ab");
    str_release(&fake.screen);
}
END_TEST

START_TEST(all_screens_are_whole)
{
    for (size_t i = 0; i < screen_class_count; i++) {
        const struct screen_class *class = screen_classes[i];
        ck_assert(class->name && class->title && class->help && class->draw);
        for (size_t j = 0; j < i; j++)
            ck_assert_str_ne(class->name, screen_classes[j]->name);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("ui loop");
    TCase *tc = tcase_create("loop");
    tcase_add_test(tc, keys_typed_ahead_are_drawn_once);
    tcase_add_test(tc, what_was_typed_last_is_committed_at_the_end);
    tcase_add_test(tc, long_work_is_done_in_slices);
    tcase_add_test(tc, what_cannot_be_committed_is_not_closed);
    tcase_add_test(tc, hints_always_fit);
    tcase_add_test(tc, a_small_window_loses_nothing);
    tcase_add_test(tc, the_language_changes_at_once);
    tcase_add_test(tc, the_curtain_hides_everything);
    tcase_add_test(tc, pasted_text_is_no_keys);
    tcase_add_test(tc, keys_are_listed_searched_and_used);
    tcase_add_test(tc, a_popup_has_its_own_keys);
    tcase_add_test(tc, screens_open_close_and_fail);
    tcase_add_test(tc, redraw_and_suspend_reach_the_terminal);
    tcase_add_test(tc, all_screens_are_whole);
    suite_add_tcase(suite, tc);
    return unit_run(suite);
}
