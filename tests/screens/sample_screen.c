/* SPDX-License-Identifier: EUPL-1.2 */
#include "sample_screen.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "ui/choice.h"
#include "ui/list.h"
#include "ui/prompt.h"

enum { LIST_ROW = 5, NAME_COLUMN = 12, NAME_COLUMNS = 30 };

struct sample {
    struct sample_log *log;
    struct line name;
    struct list list;
    struct choice choice;
    struct prompt prompt;
    bool changed, choosing, asking;
};

static const struct choice_item language[] = {
    {"ar", "Arabisch"}, {"de", "Deutsch"},    {"prs", "Dari"},
    {"ti", "Tigrinya"}, {"uk", "Ukrainisch"},
};

static size_t count(void *context, size_t want)
{
    (void)context;
    return want < 5000 ? want : 5000;
}

static void draw_row(void *context, size_t i, struct canvas *canvas, int y, int x, int columns,
                     enum style style)
{
    char text[32];
    (void)context;
    snprintf(text, sizeof text, "Fall 2026-%06zu", i + 1);
    canvas_put(canvas, y, x, columns, style, text);
}

static const struct list_source cases = {count, draw_row};

static enum status open(struct screen *screen, const void *argument, struct error *error)
{
    struct sample *sample = screen->state;
    if (!argument)
        return error_set(error, NOT_FOUND, N_("there is no case \"%s\""), "4711");
    sample->log = (struct sample_log *)(uintptr_t)argument;
    line_init(&sample->name, 200);
    list_init(&sample->list, &cases, sample);
    choice_init(&sample->choice, "Sprache", language, sizeof language / sizeof *language, false);
    prompt_init(&sample->prompt, "Filter", 40);
    return OK;
}

static void draw(const struct screen *screen, struct canvas *canvas)
{
    const struct sample *sample = screen->state;
    sample->log->drawn++;
    screen_title(screen, canvas, NULL, "K. Demir 3");
    list_draw(&sample->list, canvas, LIST_ROW, 1, screen->rows - LIST_ROW, screen->columns - 2);
    canvas_put(canvas, 2, 1, NAME_COLUMN - 1, STYLE_LABEL, "Name");
    line_draw(&sample->name, canvas, 2, NAME_COLUMN, NAME_COLUMNS, true);
    if (choice_selected(&sample->choice))
        canvas_put(canvas, 3, NAME_COLUMN, 20, STYLE_VALUE,
                   choice_selected(&sample->choice)->label);
    if (sample->choosing)
        choice_draw(&sample->choice, canvas);
    if (sample->asking)
        prompt_draw(&sample->prompt, canvas);
}

static enum effect act_popup(struct screen *screen, enum action action)
{
    struct sample *sample = screen->state;
    enum popup popup = sample->choosing ? choice_act(&sample->choice, action)
                                        : prompt_act(&sample->prompt, action);
    if (popup == POPUP_PASS)
        return EFFECT_PASS;
    if (popup != POPUP_STAYS)
        screen->popup = sample->choosing = sample->asking = false;
    return EFFECT_REDRAW;
}

static enum effect act(struct screen *screen, enum action action)
{
    struct sample *sample = screen->state;
    if (screen->popup)
        return act_popup(screen, action);
    if (action == ACTION_LIST || action == ACTION_WHY) {
        screen->popup = true;
        sample->choosing = action == ACTION_LIST;
        sample->asking = action == ACTION_WHY;
    } else if (action == ACTION_DO) {
        return screen_message(screen, STYLE_TEXT, "Gesendet.");
    } else if (action == ACTION_NEXT) {
        return screen_open(screen, &screen_sample, NULL);
    } else if (action == ACTION_PARK) {
        return screen_open(screen, &screen_sample, sample->log);
    } else if (line_act(&sample->name, action)) {
        sample->changed = true;
    } else if (!list_act(&sample->list, action, screen->rows - LIST_ROW)) {
        return EFFECT_PASS;
    }
    return EFFECT_REDRAW;
}

static enum effect text(struct screen *screen, const char *typed)
{
    struct sample *sample = screen->state;
    if (sample->choosing)
        choice_text(&sample->choice, typed);
    else if (!line_insert(sample->asking ? &sample->prompt.line : &sample->name, typed))
        return EFFECT_BEEP;
    sample->changed = true;
    return EFFECT_REDRAW;
}

static enum effect idle(struct screen *screen)
{
    struct sample *sample = screen->state;
    struct error error = {0};
    if (sample->changed && sample->log->failures > 0) {
        sample->log->failures--;
        error_set(&error, BUSY, N_("not saved: somebody else is writing"));
        return screen_error(screen, &error);
    }
    if (sample->changed) {
        sample->changed = false;
        snprintf(sample->log->committed, sizeof sample->log->committed, "%s",
                 str_text(&sample->name.text));
        sample->log->commits++;
    }
    if (sample->log->slices == 0)
        return EFFECT_NONE;
    sample->log->slices--;
    return EFFECT_REDRAW;
}

static enum effect tick(struct screen *screen)
{
    struct sample *sample = screen->state;
    sample->log->ticks++;
    return EFFECT_NONE;
}

static enum effect resume(struct screen *screen)
{
    struct sample *sample = screen->state;
    sample->log->resumed++;
    return EFFECT_REDRAW;
}

static void help_text(const struct screen *screen, struct str *out)
{
    (void)screen;
    str_add(out, "Name: wie im Ausweis.");
}

static void close(struct screen *screen)
{
    struct sample *sample = screen->state;
    sample->log->closed++;
    line_release(&sample->name);
    choice_release(&sample->choice);
    prompt_release(&sample->prompt);
}

static const struct hint hints[] = {
    {ACTION_HELP, "Hilfe"},  {ACTION_LANGUAGE, "Sprache"}, {ACTION_BACK, "Zurück"},
    {ACTION_LIST, "Liste"},  {ACTION_WHY, "Warum"},        {ACTION_NEXT, "Frage"},
    {ACTION_PARK, "Parken"}, {ACTION_TURN, "Drehen"},      {ACTION_DO, "Senden"},
    {ACTION_QUIT, "Ende"},   {ACTION_NONE, NULL},
};

const struct screen_class screen_sample = {
    .name = "intake",
    .title = "Aufnahme",
    .help = "Hier wird aufgenommen.",
    .text_input = true,
    .size = sizeof(struct sample),
    .hints = hints,
    .open = open,
    .draw = draw,
    .act = act,
    .text = text,
    .resume = resume,
    .idle = idle,
    .tick = tick,
    .help_text = help_text,
    .close = close,
};
