/* SPDX-License-Identifier: EUPL-1.2 */
/* The supervisor's list: every office, what it has open, what is late, what nobody has taken. Every
 * line opens the queue behind it. */
#include <stdio.h>
#include <string.h>

#include "text/utf8.h"
#include "ui/list.h"
#include "ui/screens.h"
#include "ui/show.h"

enum {
    BAR = 6, MOST_BAR = 40,
    FIGURES = 6, FIGURE = 8,
    LEAST_NAME = 20, MOST_NAME = 62,
    BREAK_ROWS = 3
};

struct board {
    struct arena *arena;
    const struct load *load;
    int n, most; /* most: the largest number of open ones, for the bars */
    struct list list;
    struct queue_filter filter;
    struct screen *screen;
};

static enum status read_board(struct screen *screen, struct error *error)
{
    struct board *board = screen->state;
    arena_clear(board->arena);
    board->n = 0;
    board->most = 1;
    enum status status = work_loads(screen->ui->work, board->arena, &board->load, &board->n, error);
    for (int i = 0; i < board->n; i++)
        if (board->load[i].open > board->most)
            board->most = board->load[i].open;
    list_refresh(&board->list);
    return status;
}

static size_t count_rows(void *context, size_t want)
{
    (void)want;
    return (size_t)((const struct board *)context)->n;
}

/* Eighths of a block, so that the bar is exact; the figure stands beside it in words. */
static void bar(char out[4 * MOST_BAR + 1], int cells, int value, int most)
{
    static const char *const eighth[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    int eighths = (int)((int64_t)value * cells * 8 / most);
    char *end = out;
    for (int i = 0; i < eighths / 8; i++, end += 3)
        memcpy(end, "█", 3);
    strncpy(end, eighth[eighths % 8], 4);
}

static int name_columns(int columns)
{
    int name = columns - FIGURES * FIGURE - BAR - 1;
    return name > MOST_NAME ? MOST_NAME : name > LEAST_NAME ? name : LEAST_NAME;
}

/* A figure at the right edge of its column; what somebody has to look at is marked. */
static void draw_figure(struct canvas *canvas, int y, int x, enum style style, int value,
                        bool warns)
{
    char text[32];
    snprintf(text, sizeof text, "%s%d", warns ? "!" : "", value);
    int width = utf8_width(text);
    canvas_put(canvas, y, x + FIGURE - width, width, warns ? STYLE_WARNING : style, text);
}

static void draw_row(void *context, size_t i, struct canvas *canvas, int y, int x, int columns,
                     enum style style)
{
    const struct board *board = context;
    const struct load *load = &board->load[i];
    int name = name_columns(columns);
    char filled[4 * MOST_BAR + 1];
    const int figure[FIGURES] = {load->open, load->late, load->fresh, load->oldest_days,
                                 load->not_competent, load->conflicts};
    canvas_cut(canvas, y, x, name, style, show_agency(board->screen->ui->work, load->agency));
    for (int k = 0; k < FIGURES; k++)
        draw_figure(canvas, y, x + name + k * FIGURE, style, figure[k],
                    (k == 1 || k == 5) && figure[k] > 0);
    int used = name + FIGURES * FIGURE + 1, room = columns - used;
    bar(filled, room < MOST_BAR ? room : MOST_BAR, load->open, board->most);
    canvas_put(canvas, y, x + used, room, STYLE_HINT, filled);
}

static const struct list_source source = {count_rows, draw_row};

static enum status open_board(struct screen *screen, const void *argument, struct error *error)
{
    (void)argument;
    struct board *board = screen->state;
    board->screen = screen;
    board->arena = arena_new();
    list_init(&board->list, &source, board);
    return read_board(screen, error);
}

static void close_board(struct screen *screen)
{
    arena_free(((struct board *)screen->state)->arena);
}

static void draw_heads(const struct screen *screen, struct canvas *canvas)
{
    static const char *const head[FIGURES] = {N_("open"),   N_("late"),    N_("new"),
                                              N_("oldest"), N_("not our"), N_("unclear")};
    int name = name_columns(canvas->columns - 1);
    canvas_put(canvas, 2, 1, name, STYLE_LABEL, tr(screen->ui->lang, N_("Office")));
    for (int k = 0; k < FIGURES; k++) {
        const char *text = tr(screen->ui->lang, head[k]);
        canvas_put(canvas, 2, 1 + name + (k + 1) * FIGURE - utf8_width(text), FIGURE, STYLE_LABEL,
                   text);
    }
}

static struct load sum_of(const struct board *board)
{
    struct load sum = {0};
    for (int i = 0; i < board->n; i++) {
        const struct load *load = &board->load[i];
        sum.open += load->open;
        sum.late += load->late;
        sum.fresh += load->fresh;
        sum.unanswered += load->unanswered;
        sum.not_competent += load->not_competent;
        sum.conflicts += load->conflicts;
        if (load->oldest_days > sum.oldest_days)
            sum.oldest_days = load->oldest_days;
    }
    return sum;
}

/* Where the system breaks: what no single office sees. */
static void draw_breaks(const struct screen *screen, struct canvas *canvas, int y)
{
    const struct lang *lang = screen->ui->lang;
    struct load sum = sum_of(screen->state);
    char text[240];
    for (int x = 0; x < canvas->columns; x++)
        canvas_put(canvas, y, x, 1, STYLE_FRAME, "─");
    canvas_cut(canvas, y, 2, canvas->columns - 4, STYLE_TITLE, tr(lang, N_(" Breaking points ")));
    snprintf(text, sizeof text,
             tr(lang, N_("All: %d open, %d late, %d not taken yet, oldest %d d")), sum.open,
             sum.late, sum.fresh, sum.oldest_days);
    canvas_cut(canvas, y + 1, 1, canvas->columns - 2, STYLE_TITLE, text);
    snprintf(text, sizeof text,
             tr(lang, N_("To and fro %d   not competent in 30 days %d   questions open %d")),
             sum.conflicts, sum.not_competent, sum.unanswered);
    canvas_cut(canvas, y + 2, 1, canvas->columns - 2, STYLE_TEXT, text);
}

static void draw(const struct screen *screen, struct canvas *canvas)
{
    const struct board *board = screen->state;
    char day[SHOW_DATE_SIZE], right[160];
    snprintf(right, sizeof right, "%s  %s", work_me(screen->ui->work)->name,
             show_day(date_of_day(work_today(screen->ui->work)), day));
    screen_title(screen, canvas, NULL, right);
    draw_heads(screen, canvas);
    list_draw(&board->list, canvas, 3, 0, screen->rows - 3 - BREAK_ROWS, canvas->columns);
    draw_breaks(screen, canvas, screen->rows - BREAK_ROWS);
}

static enum effect open_queue(struct screen *screen, bool late)
{
    struct board *board = screen->state;
    if (list_empty(&board->list))
        return EFFECT_BEEP;
    board->filter = (struct queue_filter){
        .agency = board->load[board->list.selected].agency, .late = late, .need = -1};
    return screen_open(screen, &screen_queue, &board->filter);
}

/* The next office that has something late. */
static enum effect next_late(struct board *board)
{
    for (int i = 1; i <= board->n; i++) {
        size_t at = (board->list.selected + (size_t)i) % (size_t)board->n;
        if (board->load[at].late > 0) {
            board->list.selected = at;
            return EFFECT_REDRAW;
        }
    }
    return EFFECT_BEEP;
}

static enum effect act(struct screen *screen, enum action action)
{
    struct board *board = screen->state;
    if (list_act(&board->list, action, screen->rows - 3 - BREAK_ROWS))
        return EFFECT_REDRAW;
    if (action == ACTION_ACCEPT || action == ACTION_WHY)
        return open_queue(screen, false);
    if (action == ACTION_DO)
        return open_queue(screen, true);
    if (action == ACTION_NEXT)
        return next_late(board);
    return EFFECT_PASS;
}

static enum effect resume(struct screen *screen)
{
    struct error error = {0};
    return read_board(screen, &error) == OK ? EFFECT_REDRAW : screen_error(screen, &error);
}

static enum effect tick(struct screen *screen)
{
    return work_changed(screen->ui->work) ? resume(screen) : EFFECT_NONE;
}

static const struct hint hints[] = {
    {ACTION_HELP, NULL}, {ACTION_LANGUAGE, NULL},    {ACTION_BACK, NULL}, {ACTION_WHY, N_("Open")},
    {ACTION_NEXT, NULL}, {ACTION_DO, N_("Late")},    {ACTION_QUIT, NULL}, {ACTION_NONE, NULL},
};

const struct screen_class screen_board = {
    .name = "board",
    .title = N_("Board: all offices"),
    .help = N_("Every office with what it has open, what is past its date, what nobody has taken "
               "yet, the age of the oldest in days, how often it answered that it is not "
               "competent, and what went to and fro. Enter opens the queue, F9 what is late."),
    .size = sizeof(struct board),
    .hints = hints,
    .open = open_board,
    .draw = draw,
    .act = act,
    .resume = resume,
    .tick = tick,
    .close = close_board,
};
