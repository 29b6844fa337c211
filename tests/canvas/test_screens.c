/* SPDX-License-Identifier: EUPL-1.2 */
/* How every screen looks, on a canvas, over a house of our own people and cases: what is next to
 * what, what is cut where, what a wide terminal adds. UPDATE_SCREENS=1 draws the pictures anew. */
#include <stdio.h>
#include <string.h>

#include "base/embedded.h"
#include "fake.h"
#include "test_work_house.h"
#include "ui/loop.h"
#include "ui/screens.h"

enum { CASES = 30, DAY = 86400 };

/* --- what waits in the house ------------------------------------------------------------------ */

static const char *const family[] = {"Musterová", "Beispiel-Attrappe", "Erfundyi", "Ölçer-Fiktiv",
                                     "Schablonenko"};
static const char *const given[] = {"Ana", "Đorđe", "Lina Sofía", "Ümit", "Oksana"};

static struct answer answer(enum referral_event event)
{
    struct answer answer = {.event = event};
    if (event == EVENT_QUERY)
        answer.text = "Liegt ein Zeugnis vor?";
    if (event == EVENT_DECLINE)
        answer.reason = "no_capacity";
    if (event == EVENT_DONE)
        answer.outcome = "met";
    return answer;
}

/* The jobcenter has answered the older ones. */
static void answer_some(int64_t id, int i)
{
    static const enum referral_event step[][3] = {
        {EVENT_TAKE, EVENT_QUERY}, {EVENT_ACCEPT, EVENT_BEGIN},        {EVENT_TAKE},
        {EVENT_DECLINE},           {EVENT_ACCEPT, EVENT_BEGIN, EVENT_DONE}};
    if (i >= CASES * 2 / 3)
        return;
    for (int k = 0; k < 3 && step[i % 5][k]; k++)
        ck_ok(house_answer(house.jc, id, answer(step[i % 5][k])));
}

static void fill_house(void)
{
    house.now = NOON - (int64_t)CASES * DAY;
    for (int i = 0; i < CASES; i++, house.now += DAY) {
        struct intake intake = house_intake(house.clerk);
        house_say(house.clerk, &intake, 0, FIELD_FAMILY_NAME, family[i % 5]);
        house_say(house.clerk, &intake, 0, FIELD_GIVEN_NAME, given[i / 5 % 5]);
        house_say(house.clerk, &intake, 0, FIELD_NATIONALITIES, i % 3 ? "SYR" : "UKR");
        answer_some(house_send(&intake, "R-TEST-001"), i);
        if (i % 7 == 0)
            house_send(&intake, "R-TEST-002");
        if (i % 4 == 0)
            ck_ok(work_intake_park(house.clerk, &intake, &house.error));
    }
    house.now = NOON;
}

/* --- pictures --------------------------------------------------------------------------------- */

static const struct picture {
    const char *name;
    int rows, columns;
    char who;      /* clerk, boss, jobcenter */
    bool full;     /* the house */
    const char *keys; /* from the desk on, names with blanks between */
} pictures[] = {
    {"desk-empty", 24, 80, 'c', false, ""},
    {"desk-full", 24, 80, 'c', true, ""},
    {"desk-end", 24, 80, 'c', true, "End"},
    {"desk-wide", 50, 140, 'c', true, ""},
    {"queue-empty", 24, 80, 'j', false, "i"},
    {"queue-full", 24, 80, 'j', true, "i"},
    {"queue-late", 24, 80, 'j', true, "i F4"},
    {"queue-closed", 24, 80, 'j', true, "i F4 F4 F4"},
    {"queue-answers", 24, 80, 'j', true, "i F9"},
    {"queue-sent", 24, 80, 'c', true, "s"},
    {"queue-wide", 50, 160, 'j', true, "i End"},
    {"referral", 24, 80, 'j', true, "i F5"},
    {"referral-wide", 50, 120, 'j', true, "i F5"},
    {"board-empty", 24, 80, 'b', false, "b"},
    {"board", 24, 80, 'b', true, "b"},
    {"board-wide", 40, 132, 'b', true, "b Down"},
    {"directory", 24, 80, 'c', false, "d Down Down"},
    {"directory-wide", 40, 132, 'c', false, "d Down Down"},
    {"help-desk", 24, 80, 'c', false, "F1"},
    {"help-queue", 24, 80, 'j', true, "i F1"},
    {"help-directory", 24, 80, 'j', true, "d F1"},
    {"keys", 24, 80, 'c', false, "?"},
    {"keys-searched", 24, 80, 'c', false, "? v o r h"},
    {"curtain", 24, 80, 'c', true, "F12"},
    {"curtain-wide", 50, 160, 'c', true, "F12"},
    {"too-small", 10, 40, 'c', true, ""},
};

static void press_all(struct fake *fake, const char *keys)
{
    char text[100], *rest = NULL;
    snprintf(text, sizeof text, "%s", keys);
    for (char *name = strtok_r(text, " ", &rest); name; name = strtok_r(NULL, " ", &rest)) {
        ck_assert_int_ne(key_parse(name), KEY_NONE);
        fake_press(fake, key_parse(name));
    }
}

static void draw_picture(const struct picture *picture, struct fake *fake)
{
    const char *dir = getenv("LOTSE_LOCALEDIR") ? getenv("LOTSE_LOCALEDIR") : "locale";
    struct terminal terminal = fake_terminal(fake);
    struct lang *lang = lang_open(dir, "de");
    struct keymap *keymap = keymap_new();
    for (const struct embedded *file = key_file; file->name; file++)
        ck_ok(keymap_read(keymap, file->text, file->size, &house.error));
    struct loop_options options = {.terminal = &terminal, .keymap = keymap, .lang = &lang,
                                   .lang_count = 1, .first = &screen_desk,
                                   .work = picture->who == 'c'   ? house.clerk
                                           : picture->who == 'b' ? house.boss
                                                                 : house.jc};
    press_all(fake, picture->keys);
    ck_ok(loop_run(&options, &house.error));
    str_printf(&fake->screen, "cursor %d,%d\n", fake->cursor_y, fake->cursor_x);
    keymap_free(keymap);
    lang_free(lang);
}

static void read_file(const char *path, struct str *text)
{
    char part[4096];
    FILE *file = fopen(path, "r");
    for (size_t n; file && (n = fread(part, 1, sizeof part, file)) > 0;)
        str_addn(text, part, n);
    if (file)
        fclose(file);
}

static void compare(const char *name, const struct str *seen)
{
    const char *source = getenv("top_srcdir"), *update = getenv("UPDATE_SCREENS");
    char path[200];
    struct str golden = {0};
    snprintf(path, sizeof path, "%s/tests/canvas/%s.txt", source ? source : ".", name);
    if (update && *update) {
        FILE *file = fopen(path, "w");
        ck_assert(file && fputs(str_text(seen), file) >= 0 && fclose(file) == 0);
    }
    read_file(path, &golden);
    bool same = !strcmp(str_text(&golden), str_text(seen));
    if (!same)
        fprintf(stderr, "%s: expected\n%s\nbut saw\n%s\n", path, str_text(&golden), str_text(seen));
    ck_assert_msg(same, "%s looks otherwise", name);
    str_release(&golden);
}

START_TEST(a_screen_looks_as_recorded)
{
    const struct picture *picture = &pictures[_i];
    struct fake fake = {.key = {FAKE_END}, .rows = picture->rows, .columns = picture->columns};
    if (picture->full)
        fill_house();
    draw_picture(picture, &fake);
    compare(picture->name, &fake.screen);
    str_release(&fake.screen);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("screens");
    TCase *tc = tcase_create("screens");
    house_for(tc);
    tcase_add_loop_test(tc, a_screen_looks_as_recorded, 0, sizeof pictures / sizeof *pictures);
    suite_add_tcase(suite, tc);
    int status = unit_run(suite);
    house_demolish();
    return status;
}
