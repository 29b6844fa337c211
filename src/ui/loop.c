/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/loop.h"

#include <stdlib.h>

#include "base/mem.h"
#include "text/utf8.h"
#include "ui/hints.h"

enum { ROWS = 24, COLUMNS = 80, LOOP_LINES = 2, TICK = 1000, PASTE_MOST = 1 << 16 };

struct loop {
    const struct loop_options *options;
    const struct terminal *terminal;
    struct ui ui;
    struct screen *top;
    struct canvas canvas;
    size_t lang; /* which one is spoken */
    bool quit, pasting;
    bool refused; /* to leave, a moment ago */
    struct str paste;
    int64_t last_paste, next_tick; /* of terminal->now */
};

static int64_t now(const struct loop *loop)
{
    return loop->terminal->now(loop->terminal->context);
}

static void beep(const struct loop *loop)
{
    loop->terminal->beep(loop->terminal->context);
}

/* --- the stack -------------------------------------------------------------------------------- */

static void free_screen(struct screen *screen)
{
    arena_free(screen->arena);
    free(screen);
}

static int at_least(int n, int least)
{
    return n < least ? least : n;
}

static void tell_size(const struct loop *loop, struct screen *screen)
{
    screen->rows = at_least(loop->canvas.rows, ROWS) - LOOP_LINES;
    screen->columns = at_least(loop->canvas.columns, COLUMNS);
}

static enum status open_screen(struct loop *loop, const struct screen_class *class,
                               const void *argument, struct error *error)
{
    struct screen *screen = mem_alloc(1, sizeof *screen);
    *screen = (struct screen){.class = class, .ui = &loop->ui, .arena = arena_new()};
    screen->state = arena_alloc(screen->arena, class->size);
    screen->below = loop->top;
    tell_size(loop, screen);
    enum status status = class->open ? class->open(screen, argument, error) : OK;
    if (status == OK)
        loop->top = screen;
    else
        free_screen(screen);
    return status;
}

/* False where the screen could not commit, and has said so. */
static bool put_away(struct screen *screen)
{
    enum effect effect = screen->class->idle ? screen->class->idle(screen) : EFFECT_NONE;
    return !(effect & EFFECT_BEEP);
}

static bool put_all_away(struct loop *loop)
{
    bool all = true;
    for (struct screen *screen = loop->top; screen; screen = screen->below)
        all = put_away(screen) && all;
    return all;
}

static void close_screen(struct screen *screen)
{
    if (screen->class->close)
        screen->class->close(screen);
    free_screen(screen);
}

static void close_top(struct loop *loop)
{
    struct screen *screen = loop->top;
    loop->top = screen->below;
    close_screen(screen);
}

/* --- effects ---------------------------------------------------------------------------------- */

static void carry_out(struct loop *loop, enum effect effect);

/* The new screen is opened before the old one goes: its argument may lie in the old one. */
static void open_asked(struct loop *loop, struct screen *screen, bool instead)
{
    struct error error = {0};
    if (instead && !put_away(screen)) {
        beep(loop);
        return;
    }
    if (open_screen(loop, screen->open_class, screen->open_argument, &error) != OK) {
        screen_error(screen, &error);
        beep(loop);
        return;
    }
    if (!instead)
        return;
    loop->top->below = screen->below;
    close_screen(screen);
}

static void act(struct loop *loop, enum action action);

static void close_asked(struct loop *loop, enum action then)
{
    if (!put_away(loop->top)) {
        beep(loop);
        return;
    }
    close_top(loop);
    struct screen *top = loop->top;
    if (top && top->class->resume)
        carry_out(loop, top->class->resume(top));
    if (then && loop->top == top && top)
        act(loop, then);
}

static void carry_out(struct loop *loop, enum effect effect)
{
    struct screen *top = loop->top;
    if (effect & EFFECT_BEEP)
        beep(loop);
    if (effect & EFFECT_QUIT)
        loop->quit = true;
    else if (effect & (EFFECT_OPEN | EFFECT_REPLACE))
        open_asked(loop, top, effect & EFFECT_REPLACE);
    else if (effect & EFFECT_CLOSE)
        close_asked(loop, effect & EFFECT_ACT ? top->action : ACTION_NONE);
}

/* --- what the loop does by itself where the screen does not ----------------------------------- */

static enum effect help(struct loop *loop)
{
    return screen_open(loop->top, &screen_help, loop->top);
}

static enum effect keys(struct loop *loop)
{
    return screen_open(loop->top, &screen_keys, loop->top);
}

static enum effect curtain(struct loop *loop)
{
    return screen_open(loop->top, &screen_curtain, NULL);
}

static enum effect next_language(struct loop *loop)
{
    loop->lang = (loop->lang + 1) % loop->options->lang_count;
    loop->ui.lang = loop->options->lang[loop->lang];
    if (loop->top->class->resume)
        carry_out(loop, loop->top->class->resume(loop->top));
    /* TRANSLATORS: the name of the language of this file, in itself: "Deutsch". */
    return screen_message(loop->top, STYLE_TEXT, tr(loop->ui.lang, N_("English")));
}

static enum effect back(struct loop *loop)
{
    return loop->top->below ? EFFECT_CLOSE : EFFECT_BEEP;
}

/* What cannot be committed is not left behind without a word; who insists may leave. */
static enum effect quit(struct loop *loop)
{
    bool insists = loop->refused;
    loop->refused = !put_all_away(loop);
    return loop->refused && !insists ? EFFECT_BEEP : EFFECT_QUIT;
}

static enum effect redraw(struct loop *loop)
{
    loop->terminal->forget(loop->terminal->context);
    return EFFECT_REDRAW;
}

/* A stopped program may be killed where it stands: what is open is put away first. */
static enum effect suspend(struct loop *loop)
{
    put_all_away(loop);
    loop->terminal->suspend(loop->terminal->context);
    return EFFECT_REDRAW;
}

static enum effect (*const own[ACTION_COUNT])(struct loop *) = {
    [ACTION_HELP] = help,       [ACTION_KEYS] = keys,
    [ACTION_CURTAIN] = curtain, [ACTION_BACK] = back,
    [ACTION_QUIT] = quit,       [ACTION_REDRAW] = redraw,
    [ACTION_SUSPEND] = suspend, [ACTION_LANGUAGE] = next_language,
};

static bool is_too_small(const struct loop *loop)
{
    return loop->canvas.rows < ROWS || loop->canvas.columns < COLUMNS;
}

/* Nobody sends or discards what cannot be seen; what is typed still goes where the cursor was. The
 * terminal itself is asked: a key may overtake the news that the window has grown. */
static bool is_blind(const struct loop *loop, enum action action)
{
    int rows, columns;
    if (!is_too_small(loop) || action == ACTION_QUIT || action == ACTION_CURTAIN ||
        action == ACTION_LANGUAGE || action == ACTION_REDRAW || action == ACTION_SUSPEND)
        return false;
    loop->terminal->size(loop->terminal->context, &rows, &columns);
    return rows < ROWS || columns < COLUMNS;
}

static void act(struct loop *loop, enum action action)
{
    struct screen *top = loop->top;
    if (is_blind(loop, action)) {
        carry_out(loop, EFFECT_BEEP);
        return;
    }
    enum effect effect = top->class->act ? top->class->act(top, action) : EFFECT_PASS;
    if (effect & EFFECT_PASS)
        effect = own[action] ? own[action](loop) : EFFECT_BEEP;
    carry_out(loop, effect);
}

/* --- keys ------------------------------------------------------------------------------------- */

static void take_text(struct loop *loop, const char *text)
{
    struct screen *top = loop->top;
    enum effect effect = top->class->text ? top->class->text(top, text) : EFFECT_PASS;
    carry_out(loop, effect & EFFECT_PASS ? EFFECT_BEEP : effect);
}

static void gather_paste(struct loop *loop, int32_t key)
{
    char text[5];
    loop->last_paste = now(loop);
    if (key == K_ENTER || key == K_TAB)
        key = ' ';
    if (!key_is_text(key) || loop->paste.len >= PASTE_MOST)
        return;
    size_t n = utf8_encode(key, text);
    str_addn(&loop->paste, text, n);
}

static void end_paste(struct loop *loop)
{
    loop->pasting = false;
    if (!screen_takes_text(loop->top))
        carry_out(loop, EFFECT_BEEP);
    else if (loop->paste.len > 0)
        take_text(loop, str_text(&loop->paste));
    str_clear(&loop->paste);
}

static void begin_paste(struct loop *loop)
{
    loop->pasting = true;
    loop->last_paste = now(loop);
}

static void hang_up(struct loop *loop)
{
    if (loop->pasting)
        end_paste(loop);
    loop->quit = true;
}

static void resize(struct loop *loop)
{
    int rows, columns;
    loop->terminal->size(loop->terminal->context, &rows, &columns);
    canvas_release(&loop->canvas);
    canvas_init(&loop->canvas, at_least(rows, 1), at_least(columns, 1));
    for (struct screen *screen = loop->top; screen; screen = screen->below)
        tell_size(loop, screen);
}

static void press(struct loop *loop, int32_t key)
{
    char text[5];
    str_clear(&loop->ui.message);
    enum action action = screen_action(loop->top, key);
    if (action != ACTION_QUIT)
        loop->refused = false;
    if (action != ACTION_NONE) {
        act(loop, action);
    } else if (key_is_text(key)) {
        utf8_encode(key, text);
        take_text(loop, text);
    } else {
        carry_out(loop, EFFECT_BEEP);
    }
}

static void take_key(struct loop *loop, int32_t key)
{
    if (key == K_HANG_UP)
        hang_up(loop);
    else if (key == K_RESIZE)
        resize(loop);
    else if (key == K_PASTE_BEGIN)
        begin_paste(loop);
    else if (key == K_PASTE_END && loop->pasting)
        end_paste(loop);
    else if (loop->pasting)
        gather_paste(loop, key);
    else if (key != K_PASTE_END)
        press(loop, key);
}

static bool running(const struct loop *loop)
{
    return loop->top && !loop->quit;
}

static void take_waiting_keys(struct loop *loop)
{
    int32_t key;
    while (running(loop) && (key = loop->terminal->read(loop->terminal->context, 0)) != KEY_NONE)
        take_key(loop, key);
}

/* --- drawing and waiting ---------------------------------------------------------------------- */

static void draw_too_small(struct loop *loop)
{
    const char *text = tr(loop->ui.lang, N_("Please enlarge the window: lotse needs 80 columns and "
                                            "24 lines. Nothing is lost."));
    canvas_wrap(&loop->canvas, 0, 0, loop->canvas.rows, loop->canvas.columns, STYLE_TEXT, text);
}

static void draw(struct loop *loop)
{
    struct canvas *canvas = &loop->canvas;
    const struct screen *top = loop->top;
    canvas_clear(canvas);
    if (is_too_small(loop)) {
        draw_too_small(loop);
    } else {
        top->class->draw(top, canvas);
        if (!top->class->whole) {
            canvas_fill(canvas, canvas->rows - LOOP_LINES, 0, LOOP_LINES, canvas->columns,
                        STYLE_TEXT);
            canvas_cut(canvas, canvas->rows - 2, 1, canvas->columns - 2, loop->ui.message_style,
                       str_text(&loop->ui.message));
            hints_draw(top, canvas, canvas->rows - 1);
        }
    }
    loop->terminal->draw(loop->terminal->context, canvas);
}

/* A screen below the top only works; it opens nothing. */
static enum effect idle(struct loop *loop)
{
    struct screen *top = loop->top;
    enum effect below = EFFECT_NONE;
    for (struct screen *screen = top->below; screen; screen = screen->below)
        if (screen->class->idle)
            below |= screen->class->idle(screen) & (EFFECT_REDRAW | EFFECT_BEEP);
    enum effect effect = top->class->idle ? top->class->idle(top) : EFFECT_NONE;
    if (below & EFFECT_BEEP)
        effect |= EFFECT_BEEP;
    carry_out(loop, effect);
    return effect | below;
}

/* True where something has to be drawn before waiting. */
static bool tick(struct loop *loop)
{
    struct screen *top = loop->top;
    if (now(loop) < loop->next_tick)
        return false;
    loop->next_tick = now(loop) + TICK;
    enum effect effect = top->class->tick ? top->class->tick(top) : EFFECT_NONE;
    carry_out(loop, effect);
    return effect != EFFECT_NONE;
}

static void wait_for_key(struct loop *loop)
{
    const struct terminal *terminal = loop->terminal;
    int64_t wait = loop->next_tick - now(loop);
    terminal->idle(terminal->context);
    int32_t key = terminal->read(terminal->context, wait > 0 ? (int)wait : 0);
    if (key != KEY_NONE)
        take_key(loop, key);
    else if (loop->pasting && now(loop) - loop->last_paste >= TICK) /* its end got lost */
        end_paste(loop);
}

/* What could not be committed says so, and is tried again when a second has passed. */
static void turn(struct loop *loop)
{
    take_waiting_keys(loop);
    if (!running(loop))
        return;
    draw(loop);
    enum effect effect = idle(loop);
    if (!running(loop) || (effect && !(effect & EFFECT_BEEP)))
        return;
    if (effect & EFFECT_BEEP)
        draw(loop);
    if (!tick(loop))
        wait_for_key(loop);
}

enum status loop_run(const struct loop_options *options, struct error *error)
{
    struct loop loop = {.options = options, .terminal = options->terminal};
    loop.ui = (struct ui){.work = options->work,
                          .lang = options->lang[0],
                          .second = options->second,
                          .keymap = options->keymap};
    resize(&loop);
    loop.next_tick = now(&loop) + TICK;
    enum status status = open_screen(&loop, options->first, options->argument, error);
    while (running(&loop))
        turn(&loop);
    put_all_away(&loop);
    while (loop.top)
        close_top(&loop);
    canvas_release(&loop.canvas);
    str_release(&loop.ui.message);
    str_release(&loop.paste);
    return status;
}
