/* SPDX-License-Identifier: EUPL-1.2 */
/* The queue of an office: what it has to answer, or what it has sent, by date. The rows page by
 * key, so that a hundred thousand scroll like ten; below them the selected referral and the
 * letters that answer it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "text/utf8.h"
#include "ui/answer.h"
#include "ui/list.h"
#include "ui/screens.h"
#include "ui/show.h"

enum { PAGE = 60, DETAIL_ROWS = 7 };

struct queue {
    struct queue_filter filter;
    struct arena *arena;     /* of the lines; cleared when the list is read anew */
    struct queue_line *line; /* owned */
    size_t n, size;
    bool all;                /* there are no more behind them */
    struct list list;
    struct answer_box answer;
    struct arena *detail_arena;
    struct referral detail;  /* of the selected line; id 0: not read yet */
    struct screen *screen;
    struct error error;      /* of the last reading */
};

/* --- rows ------------------------------------------------------------------------------------ */

static void load_page(struct queue *queue)
{
    int n = 0;
    if (queue->n + PAGE > queue->size) {
        queue->size = queue->size ? queue->size * 2 : 4 * PAGE;
        queue->line = mem_resize(queue->line, queue->size, sizeof *queue->line);
    }
    const struct queue_line *after = queue->n ? &queue->line[queue->n - 1] : NULL;
    enum status status = work_queue(queue->screen->ui->work, queue->arena, &queue->filter, after,
                                    queue->line + queue->n, PAGE, &n, &queue->error);
    queue->n += (size_t)n;
    queue->all = status != OK || n < PAGE;
}

static size_t count_rows(void *context, size_t want)
{
    struct queue *queue = context;
    while (!queue->all && queue->n < want)
        load_page(queue);
    return queue->n;
}

/* Reads the list anew and keeps the selection where it was, as far as it is still there. */
static void read_again(struct queue *queue)
{
    int64_t id = queue->list.selected < queue->n ? queue->line[queue->list.selected].id : 0;
    size_t had = queue->n;
    arena_clear(queue->arena);
    queue->n = 0;
    queue->all = false;
    queue->detail.id = 0;
    error_clear(&queue->error);
    count_rows(queue, had > 0 ? had : PAGE);
    for (size_t i = 0; i < queue->n; i++)
        if (queue->line[i].id == id)
            queue->list.selected = i;
    list_refresh(&queue->list);
}

/* due, age, person, need, the other office, state. */
static void draw_row(void *context, size_t i, struct canvas *canvas, int y, int x, int columns,
                     enum style style)
{
    const struct queue *queue = context;
    const struct queue_line *line = &queue->line[i];
    const struct ui *ui = queue->screen->ui;
    char day[SHOW_DATE_SIZE], age[24], person[160];
    int wide = columns > 90 ? (columns - 78) / 3 : 0;
    bool late = date_is_whole(line->due) && date_first_day(line->due) < work_today(ui->work);
    canvas_put(canvas, y, x, 1, STYLE_WARNING, late ? "!" : " ");
    canvas_put(canvas, y, x + 1, 6, late ? STYLE_WARNING : style, show_day_short(line->due, day));
    snprintf(age, sizeof age, tr(ui->lang, N_("%4d d")), show_days_ago(ui->work, line->sent_at));
    canvas_put(canvas, y, x + 8, 6, style, age);
    snprintf(person, sizeof person, "%s%s%s%s", line->person, *line->nationality ? " (" : "",
             line->nationality, *line->nationality ? ")" : "");
    canvas_cut(canvas, y, x + 15, 20 + wide, style, person);
    canvas_cut(canvas, y, x + 36 + wide, 16 + wide, style, show_need(ui->lang, line->need));
    canvas_cut(canvas, y, x + 53 + 2 * wide, 12 + wide, style,
               show_agency_short(ui->lang, ui->work,
                                 queue->filter.sent_by ? line->to_agency : line->from_agency));
    canvas_cut(canvas, y, x + 66 + 3 * wide, columns - 66 - 3 * wide, style,
               tr(ui->lang, referral_state[line->state].label));
}

static const struct list_source source = {count_rows, draw_row};

/* --- the screen --------------------------------------------------------------------------------- */

static enum status open_queue(struct screen *screen, const void *argument, struct error *error)
{
    struct queue *queue = screen->state;
    queue->screen = screen;
    queue->filter = *(const struct queue_filter *)argument;
    if (queue->filter.agency)
        queue->filter.agency = arena_strdup(screen->arena, queue->filter.agency);
    queue->arena = arena_new();
    queue->detail_arena = arena_new();
    answer_init(&queue->answer);
    list_init(&queue->list, &source, queue);
    read_again(queue);
    if (queue->error.status != OK)
        *error = queue->error;
    return queue->error.status;
}

static void close_queue(struct screen *screen)
{
    struct queue *queue = screen->state;
    answer_release(&queue->answer);
    arena_free(queue->arena);
    arena_free(queue->detail_arena);
    free(queue->line);
}

static const char *title(const struct queue *queue, char *out, size_t size)
{
    const struct ui *ui = queue->screen->ui;
    const char *name = queue->filter.agency ? show_agency(ui->work, queue->filter.agency)
                                            : tr(ui->lang, N_("all offices"));
    snprintf(out, size, "%s · %s",
             queue->filter.sent_by ? tr(ui->lang, N_("Sent")) : tr(ui->lang, N_("Inbox")), name);
    return out;
}

static void draw_filter(const struct queue *queue, struct canvas *canvas)
{
    const struct lang *lang = queue->screen->ui->lang;
    char text[200], count[40];
    snprintf(text, sizeof text, "%s: %s%s%s", tr(lang, N_("Filter")),
             queue->filter.closed ? tr(lang, N_("closed")) : tr(lang, N_("open")),
             queue->filter.late ? tr(lang, N_(", late")) : "",
             queue->filter.mine ? tr(lang, N_(", mine")) : "");
    canvas_cut(canvas, 1, 1, canvas->columns - 2, STYLE_HINT, text);
    snprintf(count, sizeof count, "%zu%s", queue->n, queue->all ? "" : "+");
    canvas_put(canvas, 1, canvas->columns - utf8_width(count) - 1, 20, STYLE_HINT, count);
    canvas_put(canvas, 2, 2, 40, STYLE_LABEL, tr(lang, N_("Due      Age   Person")));
}

/* Number, rule, first receipt; what was sent; the letters. */
static void draw_detail(const struct queue *queue, struct canvas *canvas, int y)
{
    const struct ui *ui = queue->screen->ui;
    const struct referral *referral = &queue->detail;
    char moment[SHOW_DATE_SIZE], text[300];
    int columns = canvas->columns - 2;
    snprintf(text, sizeof text, "%s %s", tr(ui->lang, N_("Case")), referral->number);
    canvas_frame(canvas, y + 1, 1, DETAIL_ROWS - 2, columns, text);
    snprintf(text, sizeof text, "%s · %s", referral->rule, referral->basis);
    canvas_cut(canvas, y + 1, 2, columns - 2, STYLE_VALUE, text);
    snprintf(text, sizeof text, "%s: %s", tr(ui->lang, N_("First received (§ 16 SGB I)")),
             show_moment(referral->first_receipt, moment));
    canvas_cut(canvas, y + 2, 2, columns - 2, STYLE_TEXT, text);
    canvas_cut(canvas, y + 3, 2, columns - 2, STYLE_TEXT, referral->product);
    if (*referral->text)
        canvas_cut(canvas, y + 4, 2, columns - 2, STYLE_HINT, referral->text);
    else if (referral->conflict)
        canvas_cut(canvas, y + 4, 2, columns - 2, STYLE_WARNING,
                   tr(ui->lang, N_("Sent on twice or sent back: the supervisor decides")));
    answer_line(ui->work, ui->lang, referral, canvas, y + 5, 2, columns - 2);
}

static void draw(const struct screen *screen, struct canvas *canvas)
{
    const struct queue *queue = screen->state;
    const struct lang *lang = screen->ui->lang;
    char text[300];
    int rows = screen->rows - 3 - DETAIL_ROWS;
    screen_title(screen, canvas, title(queue, text, sizeof text), work_me(screen->ui->work)->name);
    draw_filter(queue, canvas);
    if (list_empty(&queue->list)) {
        canvas_cut(canvas, 4, 2, canvas->columns - 4, STYLE_HINT,
                   tr(lang, N_("Nothing waits here.")));
        canvas_cursor(canvas, 4, 2);
        return;
    }
    list_draw(&queue->list, canvas, 3, 0, rows, canvas->columns);
    if (queue->detail.id)
        draw_detail(queue, canvas, 3 + rows);
    if (answer_is_open(&queue->answer))
        answer_draw(&queue->answer, canvas);
}

/* The selected referral is read when no key waits, so that scrolling never waits for it. */
static enum effect idle(struct screen *screen)
{
    struct queue *queue = screen->state;
    if (list_empty(&queue->list) || queue->list.selected >= queue->n)
        return EFFECT_NONE;
    int64_t id = queue->line[queue->list.selected].id;
    if (queue->detail.id == id || answer_is_open(&queue->answer))
        return EFFECT_NONE;
    struct error error = {0};
    arena_clear(queue->detail_arena);
    if (work_referral(screen->ui->work, queue->detail_arena, id, &queue->detail, &error) != OK) {
        queue->detail.id = 0;
        return EFFECT_NONE;
    }
    return EFFECT_REDRAW;
}

static enum effect begin_answer(struct screen *screen, char key)
{
    struct queue *queue = screen->state;
    struct error error = {0};
    if (list_empty(&queue->list))
        return EFFECT_BEEP;
    bool begun = answer_begin(&queue->answer, screen, queue->line[queue->list.selected].id, key,
                              &error);
    if (error.status != OK)
        return screen_error(screen, &error);
    if (!begun)
        return EFFECT_BEEP;
    if (!answer_is_open(&queue->answer))
        read_again(queue);
    return EFFECT_REDRAW;
}

/* open, late, mine, closed, and round again. */
static enum effect next_filter(struct queue *queue)
{
    struct queue_filter *filter = &queue->filter;
    if (filter->closed)
        filter->closed = false;
    else if (filter->mine)
        filter->mine = false, filter->closed = true;
    else if (filter->late)
        filter->late = false, filter->mine = true;
    else
        filter->late = true;
    queue->list.selected = queue->list.top = 0;
    read_again(queue);
    return EFFECT_REDRAW;
}

static enum effect act(struct screen *screen, enum action action)
{
    struct queue *queue = screen->state;
    if (answer_is_open(&queue->answer)) {
        bool done = false;
        enum effect effect = answer_act(&queue->answer, screen, action, &done);
        if (done)
            read_again(queue);
        return effect;
    }
    if (list_act(&queue->list, action, screen->rows - 3 - DETAIL_ROWS))
        return EFFECT_REDRAW;
    if (action == ACTION_LIST)
        return next_filter(queue);
    if (action == ACTION_DO)
        return begin_answer(screen, 0);
    if ((action == ACTION_ACCEPT || action == ACTION_WHY) && !list_empty(&queue->list))
        return screen_open(screen, &screen_referral, &queue->line[queue->list.selected].id);
    if (action == ACTION_NEXT)
        return act(screen, ACTION_DOWN);
    return EFFECT_PASS;
}

static enum effect text(struct screen *screen, const char *typed)
{
    struct queue *queue = screen->state;
    bool done = false;
    if (!answer_is_open(&queue->answer))
        return typed[1] ? EFFECT_BEEP : begin_answer(screen, typed[0]);
    enum effect effect = answer_text(&queue->answer, screen, typed, &done);
    if (done)
        read_again(queue);
    return effect;
}

static enum effect resume(struct screen *screen)
{
    read_again(screen->state);
    return EFFECT_REDRAW;
}

static enum effect tick(struct screen *screen)
{
    struct queue *queue = screen->state;
    if (answer_is_open(&queue->answer) || !work_changed(screen->ui->work))
        return EFFECT_NONE;
    return resume(screen);
}

static const struct hint hints[] = {
    {ACTION_HELP, NULL}, {ACTION_LANGUAGE, NULL}, {ACTION_BACK, NULL},
    {ACTION_LIST, N_("Filter")}, {ACTION_WHY, N_("Open")}, {ACTION_NEXT, NULL},
    {ACTION_DO, NULL}, {ACTION_QUIT, NULL}, {ACTION_NONE, NULL},
};

const struct screen_class screen_queue = {
    .name = "queue",
    .title = N_("Queue"),
    .help = N_("Referrals by the day they are due; ! marks what is late. The letters below the "
               "list answer the selected one. F4 goes from open to late, mine and closed; F5 "
               "opens the whole case with its history; F9 lists every possible answer."),
    .size = sizeof(struct queue),
    .hints = hints,
    .open = open_queue,
    .draw = draw,
    .act = act,
    .text = text,
    .resume = resume,
    .idle = idle,
    .tick = tick,
    .close = close_queue,
};
