/* SPDX-License-Identifier: EUPL-1.2 */
/* The queue of an office: what it has to answer, or what it has sent, by date. The rows page by
 * key, so that a hundred thousand scroll like ten; below them the selected referral and the
 * letters that answer it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "core/codec.h"
#include "text/utf8.h"
#include "ui/answer.h"
#include "ui/format.h"
#include "ui/list.h"
#include "ui/screens.h"
#include "ui/show.h"

enum { PAGE = 60, DETAIL_ROWS = 8, SENT_WORDS = 400 };

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
    const char *sent;        /* the labels of what was transmitted with it */
    const struct lang *lang; /* the labels' own */
    struct load load;        /* of the office whose inbox it is */
    bool counted;            /* load is up to date, or there is none */
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
    queue->counted = false;
    error_clear(&queue->error);
    count_rows(queue, had > 0 ? had : PAGE);
    for (size_t i = 0; i < queue->n; i++)
        if (queue->line[i].id == id)
            queue->list.selected = i;
    list_refresh(&queue->list);
}

/* Where the columns begin: due, age, person, need, the other office, state. Wide screens share what
 * they have more among the words. */
enum { COLUMNS = 6 };

static void column_places(int columns, int at[COLUMNS + 1])
{
    int wide = columns > 90 ? (columns - 78) / 3 : 0;
    const int place[COLUMNS + 1] = {1,         8,             14,            35 + wide,
                                    54 + 2 * wide, 67 + 3 * wide, columns + 1};
    memcpy(at, place, sizeof place);
}

static void draw_heads(const struct queue *queue, struct canvas *canvas)
{
    const char *const head[COLUMNS] = {N_("Due"),  N_("Age"),  N_("Person"),
                                       N_("Need"), queue->filter.sent_by ? N_("To") : N_("From"),
                                       N_("State")};
    int at[COLUMNS + 1];
    column_places(canvas->columns - 1, at);
    for (int i = 0; i < COLUMNS; i++)
        canvas_cut(canvas, 2, 1 + at[i], at[i + 1] - at[i] - 1, STYLE_LABEL,
                   tr(queue->screen->ui->lang, head[i]));
}

/* The name gives way to the nationality, which tells two people of one name apart. */
static void draw_person(const struct queue_line *line, struct canvas *canvas, int y, int x,
                        int columns, enum style style)
{
    char nation[16] = "";
    if (*line->nationality)
        snprintf(nation, sizeof nation, " (%s)", line->nationality);
    int used = canvas_cut(canvas, y, x, columns - utf8_width(nation), style, line->person);
    canvas_put(canvas, y, x + used, columns - used, style, nation);
}

/* Nobody has taken it yet. */
static bool is_new(const struct queue *queue, const struct queue_line *line)
{
    return !queue->filter.closed && line->state == SENT;
}

static void draw_row(void *context, size_t row, struct canvas *canvas, int y, int x, int columns,
                     enum style style)
{
    const struct queue *queue = context;
    const struct queue_line *line = &queue->line[row];
    const struct ui *ui = queue->screen->ui;
    char day[SHOW_DATE_SIZE], age[24];
    int at[COLUMNS + 1];
    bool late = !queue->filter.closed && date_is_whole(line->due) &&
                date_first_day(line->due) < work_today(ui->work);
    column_places(columns, at);
    canvas_put(canvas, y, x, 1, late ? STYLE_WARNING : style, late ? "!" : " ");
    canvas_put(canvas, y, x + 1, 6, late ? STYLE_WARNING : style, show_day_short(line->due, day));
    if (is_new(queue, line))
        canvas_put(canvas, y, x + 7, 1, style, "•");
    snprintf(age, sizeof age, tr(ui->lang, N_("%3d d")), show_days_ago(ui->work, line->sent_at));
    const char *cell[COLUMNS] = {
        "", age, "", show_need(ui->lang, line->need),
        show_agency_short(ui->lang, ui->work,
                          queue->filter.sent_by ? line->to_agency : line->from_agency),
        tr(ui->lang, referral_state[line->state].label)};
    for (int i = 1; i < COLUMNS; i++)
        canvas_cut(canvas, y, x + at[i], at[i + 1] - at[i] - 1, style, cell[i]);
    draw_person(line, canvas, y, x + at[2], at[3] - at[2] - 1, style);
}

static const struct list_source source = {count_rows, draw_row};

/* --- the screen ------------------------------------------------------------------------------- */

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

/* Filter, how many lines it leaves, what the marks mean; and who is here. */
static void draw_filter(const struct queue *queue, struct canvas *canvas)
{
    const struct lang *lang = queue->screen->ui->lang;
    const char *me = work_me(queue->screen->ui->work)->name;
    char text[240];
    int room = canvas->columns - utf8_width(me) - 3;
    snprintf(text, sizeof text, "%s: %s%s%s (%zu%s)", tr(lang, N_("Filter")),
             queue->filter.closed ? tr(lang, N_("closed")) : tr(lang, N_("open")),
             queue->filter.late ? tr(lang, N_(", late")) : "",
             queue->filter.mine ? tr(lang, N_(", mine")) : "", queue->n, queue->all ? "" : "+");
    int used = canvas_cut(canvas, 1, 1, room, STYLE_HINT, text);
    if (!queue->filter.closed)
        canvas_cut(canvas, 1, used + 4, room - used - 4, STYLE_HINT,
                   tr(lang, N_("! past its date  • not taken yet")));
    canvas_put(canvas, 1, canvas->columns - utf8_width(me) - 1, utf8_width(me), STYLE_HINT, me);
    draw_heads(queue, canvas);
}

/* What the office has in all, whatever the filter leaves of it. */
static const char *counts(const struct queue *queue, char *out, size_t size)
{
    const struct load *load = &queue->load;
    *out = '\0';
    if (load->agency)
        snprintf(out, size, tr(queue->screen->ui->lang, N_("open %d  late %d  new %d")),
                 load->open, load->late, load->fresh);
    return out;
}

/* A line of the box: a label, and what it says. */
static void draw_entry(struct canvas *canvas, int y, const char *label, const char *value)
{
    int columns = canvas->columns - 4;
    int used = canvas_put(canvas, y, 2, columns, STYLE_HINT, label);
    used += canvas_put(canvas, y, 2 + used, columns - used, STYLE_HINT, ": ");
    canvas_cut(canvas, y, 2 + used, columns - used, STYLE_TEXT, value);
}

/* What was transmitted, on as many lines as there are for it. */
static void draw_sent(const struct queue *queue, struct canvas *canvas, int y, int rows)
{
    struct str text = {0};
    size_t next = 0;
    int columns = canvas->columns - 4;
    const char *label = tr(queue->screen->ui->lang, N_("Transmitted"));
    str_printf(&text, "%s: %s", label, queue->sent);
    canvas_line(str_text(&text), columns, &next);
    if (rows > 1)
        canvas_wrap(canvas, y, 2, 1, columns, STYLE_TEXT, str_text(&text));
    canvas_cut(canvas, rows > 1 ? y + 1 : y, 2, columns, STYLE_TEXT,
               str_text(&text) + (rows > 1 ? next : 0));
    canvas_style(canvas, y, 2, utf8_width(label) + 1, STYLE_HINT);
    str_release(&text);
}

/* Number, rule, what it issues, first receipt; what was sent; the letters. */
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
    canvas_cut(canvas, y + 2, 2, columns - 2, STYLE_TEXT, referral->product);
    draw_entry(canvas, y + 3, tr(ui->lang, N_("First received (§ 16 SGB I)")),
               show_moment(referral->first_receipt, moment));
    draw_sent(queue, canvas, y + 4, referral->conflict || *referral->text ? 1 : 2);
    if (referral->conflict)
        canvas_cut(canvas, y + 5, 2, columns - 2, STYLE_WARNING,
                   tr(ui->lang, N_("Sent on twice or sent back: the supervisor decides")));
    else if (*referral->text)
        draw_entry(canvas, y + 5, tr(ui->lang, N_("Words of the sender")), referral->text);
    answer_line(ui->work, ui->lang, referral, canvas, y + 6, 2, columns - 2);
}

static void draw(const struct screen *screen, struct canvas *canvas)
{
    const struct queue *queue = screen->state;
    const struct lang *lang = screen->ui->lang;
    char text[300], count[80];
    int rows = screen->rows - 3 - DETAIL_ROWS;
    screen_title(screen, canvas, title(queue, text, sizeof text),
                 counts(queue, count, sizeof count));
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

/* The labels of the fields in the frozen record: what the office knows, and nothing else. */
static const char *sent_labels(struct queue *queue)
{
    struct person *person = arena_alloc(queue->detail_arena, sizeof *person);
    const char *json = queue->detail.facts ? queue->detail.facts : "{}";
    struct error error = {0};
    struct str out = {0};
    *person = (struct person){0};
    if (codec_read_sent(queue->detail_arena, json, strlen(json), person, &error) != OK)
        return "";
    for (int i = 0; i < FIELD_COUNT; i++) {
        const struct fact *fact =
            i < FIELD_QUAL_FIRST ? &person->fact[i]
            : person->n_quals > 0 ? &person->qual[0].fact[i - FIELD_QUAL_FIRST] : NULL;
        if (!fact || fact->state == NOT_ASKED)
            continue;
        str_add(&out, out.len > 0 ? ", " : "");
        str_add(&out, format_label(queue->lang, i));
    }
    const char *labels = arena_strdup(queue->detail_arena, str_text(&out));
    str_release(&out);
    return labels;
}

/* Only who sees all offices may ask for their loads; for the own office the queue is enough. */
static void count_load(struct queue *queue)
{
    const struct load *load = NULL;
    struct arena *arena = arena_new();
    struct error error = {0};
    queue->counted = true;
    queue->load = (struct load){0};
    if (queue->filter.agency && !queue->filter.sent_by &&
        work_load(queue->screen->ui->work, arena, queue->filter.agency, &load, &error) == OK) {
        queue->load = *load;
        queue->load.agency = queue->filter.agency;
    }
    arena_free(arena);
}

static bool read_detail(struct queue *queue)
{
    const struct ui *ui = queue->screen->ui;
    struct error error = {0};
    if (list_empty(&queue->list) || queue->list.selected >= queue->n)
        return false;
    int64_t id = queue->line[queue->list.selected].id;
    bool same = queue->detail.id == id && queue->lang == ui->lang;
    if (same || answer_is_open(&queue->answer))
        return false;
    arena_clear(queue->detail_arena);
    queue->lang = ui->lang;
    if (work_referral(ui->work, queue->detail_arena, id, &queue->detail, &error) != OK) {
        queue->detail.id = 0;
        return false;
    }
    queue->sent = sent_labels(queue);
    return true;
}

/* The selected referral and the counts are read when no key waits: scrolling never waits. */
static enum effect idle(struct screen *screen)
{
    struct queue *queue = screen->state;
    if (read_detail(queue))
        return EFFECT_REDRAW;
    if (queue->counted)
        return EFFECT_NONE;
    count_load(queue);
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
