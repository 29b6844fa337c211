/* SPDX-License-Identifier: EUPL-1.2 */
#include "test_ui_intake_desk.h"

#include <string.h>

#include "base/embedded.h"
#include "text/utf8.h"

struct desk desk;

/* --- a small loop ----------------------------------------------------------------------------- */

void open_screen(const struct screen_class *class, const void *argument)
{
    ck_assert_int_lt(desk.n, DEEPEST);
    struct screen *screen = &desk.screen[desk.n];
    *screen = (struct screen){.class = class, .ui = &desk.ui, .arena = arena_new(),
                              .rows = desk.rows - 2, .columns = desk.columns};
    screen->state = arena_alloc(screen->arena, class->size);
    screen->below = desk.n > 0 ? &desk.screen[desk.n - 1] : NULL;
    ck_ok(class->open ? class->open(screen, argument, &house.error) : OK);
    desk.n++;
}

struct screen *top(void)
{
    return &desk.screen[desk.n - 1];
}

void idle(void)
{
    for (int i = desk.n - 1; i >= 0; i--)
        while (desk.screen[i].class->idle &&
               desk.screen[i].class->idle(&desk.screen[i]) & EFFECT_REDRAW)
            ;
}

void close_top(void)
{
    struct screen *screen = top();
    if (screen->class->idle)
        screen->class->idle(screen);
    if (screen->class->close)
        screen->class->close(screen);
    arena_free(screen->arena);
    desk.n--;
    desk.left = desk.n == 0;
}

static enum effect follow(enum effect effect)
{
    if (effect & EFFECT_OPEN)
        open_screen(top()->open_class, top()->open_argument);
    if (effect & EFFECT_CLOSE) {
        enum action action = effect & EFFECT_ACT ? top()->action : ACTION_NONE;
        close_top();
        if (desk.n > 0 && top()->class->resume)
            top()->class->resume(top());
        if (desk.n > 0 && action != ACTION_NONE)
            return follow(top()->class->act(top(), action));
    }
    return effect;
}

enum effect press(enum action action)
{
    str_clear(&desk.ui.message);
    enum effect effect = top()->class->act(top(), action);
    bool back = effect & EFFECT_PASS && action == ACTION_BACK && desk.n > 1; /* the loop's own */
    follow(back ? EFFECT_CLOSE : effect);
    if (desk.n > 0)
        idle();
    return effect;
}

void type(const char *text)
{
    for (int width; *text;) {
        char cluster[32] = "";
        size_t n = utf8_cluster(text, &width);
        memcpy(cluster, text, n);
        str_clear(&desk.ui.message);
        follow(top()->class->text(top(), cluster));
        text += n;
    }
}

void enter(const char *text)
{
    type(text);
    press(ACTION_ACCEPT);
}

/* --- rules of our own: what the law says tomorrow must not change what a screen looks like ---- */

static const char rules[] =
    "pack intake\n"
    "  title    \"Probe\"\n"
    "  level    federal\n"
    "rule R-INT-001\n"
    "  need     livelihood\n"
    "  for      person\n"
    "  step     1\n"
    "  when     needy and employable = YES and german < B1\n"
    "  then     ENTITLED by JC\n"
    "  product  \"Grundsicherung\"\n"
    "  basis    \"§ 7 Abs. 1, § 19 SGB II\"\n"
    "  valid    2005-01-01 ..\n"
    "  priority 2\n"
    "  bring    DOC_PASS DOC_MIET\n"
    "  tell     family_name given_name birth_date\n"
    "  source   GII V\n"
    "rule R-INT-002\n"
    "  need     childcare\n"
    "  for      child\n"
    "  when     age < 6\n"
    "  then     ENTITLED by JA\n"
    "  product  \"Betreuungsplatz\"\n"
    "  basis    \"§ 24 Abs. 2 SGB VIII\"\n"
    "  valid    always\n"
    "  priority 3\n"
    "  tell     family_name given_name\n"
    "  source   GII D\n"
    "contradiction W-INT-001\n"
    "  for      person\n"
    "  when     benefit has SGB2 and benefit has ASYLBLG_3\n"
    "  doubts   benefit\n"
    "  text     \"SGB II und AsylbLG schließen sich aus. Bitte die Bescheide vergleichen.\"\n"
    "  basis    \"§ 7 Abs. 1 Satz 2 Nr. 3 SGB II\"\n"
    "  valid    always\n"
    "  source   GII V\n";

static void use_own_rules(void)
{
    house_sql("UPDATE rule_text SET state = 'retired' WHERE name <> 'test.rules'");
    struct work *author = house_session("autor");
    ck_ok(work_import_rules(author, "intake.rules", rules, strlen(rules), &house.error));
    work_close(author);
}

/* --- the desk --------------------------------------------------------------------------------- */

void desk_size(int rows, int columns)
{
    desk.rows = rows;
    desk.columns = columns;
    for (int i = 0; i < desk.n; i++) {
        desk.screen[i].rows = rows - 2;
        desk.screen[i].columns = columns;
    }
}

void desk_open(void)
{
    static const int64_t new_intake = 0;
    use_own_rules();
    desk = (struct desk){.lang = lang_open("", "de"), .arabic = lang_open("", "ar"),
                         .keymap = keymap_new()};
    ck_ok(keymap_read(desk.keymap, key_file[0].text, key_file[0].size, &house.error));
    desk.ui = (struct ui){.work = house.clerk, .lang = desk.lang, .keymap = desk.keymap};
    desk_size(24, 80);
    open_screen(&screen_intake, &new_intake);
}

void desk_close(void)
{
    while (desk.n > 0)
        close_top();
    str_release(&desk.ui.message);
    lang_free(desk.lang);
    lang_free(desk.arabic);
    keymap_free(desk.keymap);
}

struct intake_screen *state(void)
{
    return desk.screen[0].state;
}

struct person *person(int i)
{
    return &state()->intake.household.person[i];
}

void go(int field)
{
    ck_assert(form_go(&state()->form, (struct need_fact){(int16_t)state()->form.person,
                                                        (int16_t)field, -1}));
}

const char *message(void)
{
    return str_text(&desk.ui.message);
}

struct intake stored(void)
{
    struct intake intake;
    ck_ok(work_intake_open(house.clerk, house.arena, state()->intake.id, &intake, &house.error));
    return intake;
}

/* --- goldens ---------------------------------------------------------------------------------- */

static void read_file(const char *path, struct str *out)
{
    char buffer[4096];
    FILE *file = fopen(path, "rb");
    for (size_t n; file && (n = fread(buffer, 1, sizeof buffer, file)) > 0;)
        str_addn(out, buffer, n);
    if (file)
        fclose(file);
}

void ck_looks_like(const char *name)
{
    const char *source = getenv("top_srcdir");
    char path[256];
    struct canvas canvas;
    struct str seen = {0}, golden = {0};
    canvas_init(&canvas, desk.rows, desk.columns);
    canvas_clear(&canvas);
    top()->class->draw(top(), &canvas);
    canvas_text(&canvas, &seen);
    snprintf(path, sizeof path, "%s/tests/canvas/%s.txt", source ? source : ".", name);
    if (getenv("RECORD")) {
        FILE *file = fopen(path, "wb");
        ck_assert_ptr_nonnull(file);
        fputs(str_text(&seen), file);
        fclose(file);
    }
    read_file(path, &golden);
    ck_assert_msg(!strcmp(str_text(&seen), str_text(&golden)), "%s differs:\n%s", path,
                  str_text(&seen));
    str_release(&seen);
    str_release(&golden);
    canvas_release(&canvas);
}

void ck_shows(const char *text)
{
    struct canvas canvas;
    struct str seen = {0};
    canvas_init(&canvas, desk.rows, desk.columns);
    canvas_clear(&canvas);
    top()->class->draw(top(), &canvas);
    canvas_text(&canvas, &seen);
    ck_assert_msg(strstr(str_text(&seen), text) != NULL, "no \"%s\" in\n%s", text, str_text(&seen));
    str_release(&seen);
    canvas_release(&canvas);
}
