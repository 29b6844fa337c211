/* SPDX-License-Identifier: EUPL-1.2 */
/* The desk: what waits for me today. One list under headings: new intake, parked intakes, needs of
 * my office, what came back, and the doors to the other screens. */
#include <stdio.h>
#include <string.h>

#include "text/utf8.h"
#include "ui/list.h"
#include "ui/screens.h"
#include "ui/show.h"

enum { GROUP_ROWS = 30, NEED_PAGE = 120, MAX_ROWS = 8 + 4 * (GROUP_ROWS + 2) };

enum row_kind { ROW_HEADING, ROW_DOOR, ROW_INTAKE, ROW_NEED, ROW_REFERRAL };

struct row {
    enum row_kind kind;
    const char *text;            /* heading, door or name; translated */
    const char *detail;
    int64_t id;
    struct date date;
    const struct door *door;
    uint64_t needs; /* bits of enum need_id that detail names */
};

struct desk {
    struct arena *arena; /* of the rows; cleared when they are read again */
    struct row row[MAX_ROWS];
    int n;
    struct list list;
    const struct lang *lang; /* the rows' own */
    int32_t today;
    bool counted; /* the inbox, at idle */
};

/* --- doors: what can be opened from here ---------------------------------------------------- */

struct door {
    char key;          /* a letter opens it at once */
    const char *text;  /* msgid */
    enum permission permission;
    const struct screen_class *class;
    bool inbox, sent;  /* queue filters */
};

static const struct door doors[] = {
    {'n', N_("New intake"), MAY_INTAKE, &screen_intake, false, false},
    {'i', N_("Inbox of my office"), MAY_SEE_QUEUE, &screen_queue, true, false},
    {'s', N_("What my office has sent"), MAY_SEE_QUEUE, &screen_queue, false, true},
    {'b', N_("Board: all offices"), MAY_SEE_ALL, &screen_board, false, false},
    {'d', N_("Directory of the offices"), MAY_SEE_QUEUE, &screen_directory, false, false},
};

static enum effect open_door(struct screen *screen, const struct door *door)
{
    static const int64_t new_intake = 0;
    struct desk *desk = screen->state;
    if (door->class == &screen_intake)
        return screen_open(screen, door->class, &new_intake);
    struct queue_filter *filter = arena_alloc(desk->arena, sizeof *filter);
    *filter = (struct queue_filter){
        .agency = work_me(screen->ui->work)->agency, .sent_by = door->sent, .need = -1};
    return screen_open(screen, door->class, filter);
}

/* --- rows ------------------------------------------------------------------------------------ */

static struct row *add(struct desk *desk, enum row_kind kind, const char *text)
{
    if (desk->n == MAX_ROWS)
        return &desk->row[MAX_ROWS - 1];
    desk->row[desk->n] = (struct row){.kind = kind, .text = text};
    return &desk->row[desk->n++];
}

/* "18 open, 8 late" behind the inbox, so that nobody opens it to see that nothing is there. */
static const char *inbox_count(const struct screen *screen)
{
    const struct desk *desk = screen->state;
    const struct load *load = NULL;
    struct error error = {0};
    const char *agency = work_me(screen->ui->work)->agency;
    if (!*agency || work_load(screen->ui->work, desk->arena, agency, &load, &error) != OK)
        return "";
    return arena_printf(desk->arena, tr(screen->ui->lang, N_("open %d  late %d  new %d")),
                        load->open, load->late, load->fresh);
}

static void add_doors(struct screen *screen)
{
    struct desk *desk = screen->state;
    for (size_t i = 0; i < sizeof doors / sizeof *doors; i++)
        if (work_may(screen->ui->work, doors[i].permission)) {
            struct row *row = add(desk, ROW_DOOR, tr(screen->ui->lang, doors[i].text));
            row->door = &doors[i];
            row->detail = "";
        }
}

static enum status add_intakes(struct screen *screen, enum intake_state state, const char *heading,
                               struct error *error)
{
    struct desk *desk = screen->state;
    struct intake_line line[GROUP_ROWS];
    int n = 0;
    enum status status = work_intakes(screen->ui->work, desk->arena, state,
                                      state == INTAKE_OPEN, NULL, line, GROUP_ROWS, &n, error);
    if (n > 0)
        add(desk, ROW_HEADING, heading);
    for (int i = 0; i < n; i++) {
        struct row *row = add(desk, ROW_INTAKE, line[i].name);
        char moment[SHOW_DATE_SIZE];
        row->id = line[i].id;
        row->detail = arena_printf(
            desk->arena, tr_n(screen->ui->lang, "%d person · %s", "%d persons · %s",
                              (unsigned long)line[i].persons),
            line[i].persons, show_moment(line[i].touched_at, moment));
    }
    return status;
}

/* The row of that person in that intake, from row `from` on. Who needs the same twice is two people
 * of one name. */
static struct row *row_of(struct desk *desk, int from, const struct need_line *line)
{
    for (int i = from; i < desk->n; i++)
        if (desk->row[i].id == line->intake && !strcmp(desk->row[i].text, line->person) &&
            !(desk->row[i].needs >> line->need & 1))
            return &desk->row[i];
    return NULL;
}

/* A person once, the most urgent first, and behind the name what is needed. */
static enum status add_needs(struct screen *screen, struct error *error)
{
    struct desk *desk = screen->state;
    struct need_line *line = arena_array(desk->arena, struct need_line, NEED_PAGE);
    int n = 0, from = 0;
    enum status status =
        work_needs(screen->ui->work, desk->arena, NULL, line, NEED_PAGE, &n, error);
    if (n > 0)
        add(desk, ROW_HEADING, tr(screen->ui->lang, N_("Needs without an answer")));
    from = desk->n;
    for (int i = 0; i < n; i++) {
        const char *need = show_need(screen->ui->lang, line[i].need);
        struct row *row = row_of(desk, from, &line[i]);
        if (row) {
            row->detail = arena_printf(desk->arena, "%s, %s", row->detail, need);
        } else if (desk->n - from < GROUP_ROWS) {
            row = add(desk, ROW_NEED, line[i].person);
            row->id = line[i].intake;
            row->date = line[i].next;
            row->detail = need;
        }
        if (row)
            row->needs |= UINT64_C(1) << line[i].need;
    }
    return status;
}

/* Questions that came back to us. */
static enum status add_returned(struct screen *screen, struct error *error)
{
    struct desk *desk = screen->state;
    struct queue_filter filter = {
        .agency = work_me(screen->ui->work)->agency, .sent_by = true, .need = -1};
    struct queue_line line[GROUP_ROWS];
    int n = 0;
    bool heading = false;
    enum status status = work_queue(screen->ui->work, desk->arena, &filter, NULL, line,
                                    GROUP_ROWS, &n, error);
    for (int i = 0; i < n; i++) {
        if (line[i].state != QUERY)
            continue;
        if (!heading)
            add(desk, ROW_HEADING, tr(screen->ui->lang, N_("Questions that came back")));
        heading = true;
        struct row *row = add(desk, ROW_REFERRAL, line[i].person);
        row->id = line[i].id;
        row->date = line[i].due;
        row->detail =
            arena_printf(desk->arena, "%s · %s", show_need(screen->ui->lang, line[i].need),
                         show_agency(screen->ui->work, line[i].to_agency));
    }
    return status;
}

static enum status read_rows(struct screen *screen, struct error *error)
{
    struct desk *desk = screen->state;
    struct work *work = screen->ui->work;
    enum status status = OK;
    arena_clear(desk->arena);
    desk->n = 0;
    desk->counted = false;
    desk->lang = screen->ui->lang;
    desk->today = work_today(work);
    add_doors(screen);
    if (work_may(work, MAY_INTAKE)) {
        status = add_intakes(screen, INTAKE_OPEN, tr(screen->ui->lang, N_("Open on my desk")),
                             error);
        if (status == OK)
            status = add_intakes(screen, INTAKE_PARKED,
                                 tr(screen->ui->lang, N_("Parked intakes")), error);
        if (status == OK)
            status = add_needs(screen, error);
    }
    if (status == OK && *work_me(work)->agency && work_may(work, MAY_SEE_QUEUE))
        status = add_returned(screen, error);
    list_refresh(&desk->list);
    return status;
}

/* --- the screen ------------------------------------------------------------------------------- */

static size_t count_rows(void *context, size_t want)
{
    (void)want;
    return (size_t)((const struct desk *)context)->n;
}

static void draw_row(void *context, size_t i, struct canvas *canvas, int y, int x, int columns,
                     enum style style)
{
    const struct desk *desk = context;
    const struct row *row = &desk->row[i];
    char day[SHOW_DATE_SIZE];
    if (row->kind == ROW_HEADING) {
        canvas_cut(canvas, y, x, columns, STYLE_LABEL, row->text);
        return;
    }
    if (row->kind == ROW_DOOR) {
        char key[2] = {(char)(row->door->key - 'a' + 'A'), '\0'};
        canvas_put(canvas, y, x + 2, 1, STYLE_KEY, key);
        int used = canvas_cut(canvas, y, x + 4, columns - 4, style, row->text);
        canvas_cut(canvas, y, x + used + 7, columns - used - 7, STYLE_HINT, row->detail);
        return;
    }
    int name = columns / 3;
    bool late = date_is_whole(row->date) && date_first_day(row->date) < desk->today;
    canvas_put(canvas, y, x, 1, late ? STYLE_WARNING : style, late ? "!" : " ");
    canvas_cut(canvas, y, x + 2, date_is_set(row->date) ? name : name + 7, style, row->text);
    canvas_put(canvas, y, x + 3 + name, 6, style, show_day_short(row->date, day));
    canvas_cut(canvas, y, x + 10 + name, columns - 10 - name, STYLE_HINT, row->detail);
}

static const struct list_source source = {count_rows, draw_row};

/* Headings are read, not chosen: the selection goes on in the direction it came. */
static void skip_heading(struct desk *desk, enum action action)
{
    bool up = action == ACTION_UP || action == ACTION_PAGE_UP;
    size_t i = desk->list.selected;
    while (i < (size_t)desk->n && desk->row[i].kind == ROW_HEADING)
        i = up && i > 0 ? i - 1 : i + 1;
    if (i < (size_t)desk->n)
        desk->list.selected = i;
}

static enum status open_desk(struct screen *screen, const void *argument, struct error *error)
{
    (void)argument;
    struct desk *desk = screen->state;
    desk->arena = arena_new();
    list_init(&desk->list, &source, desk);
    enum status status = read_rows(screen, error);
    skip_heading(desk, ACTION_DOWN);
    return status;
}

static void close_desk(struct screen *screen)
{
    arena_free(((struct desk *)screen->state)->arena);
}

static void draw(const struct screen *screen, struct canvas *canvas)
{
    const struct desk *desk = screen->state;
    const struct staff *me = work_me(screen->ui->work);
    char day[SHOW_DATE_SIZE], right[160];
    snprintf(right, sizeof right, "%s  %s", me->name,
             show_day(date_of_day(work_today(screen->ui->work)), day));
    screen_title(screen, canvas, NULL, right);
    int y = 1;
    if (work_is_demo(screen->ui->work)) {
        canvas_fill(canvas, y, 0, 1, canvas->columns, STYLE_WARNING);
        canvas_cut(canvas, y++, 1, canvas->columns - 2, STYLE_WARNING,
                   tr(screen->ui->lang, N_("DEMONSTRATION: every person here is invented")));
    }
    if (*me->agency)
        canvas_cut(canvas, y++, 1, canvas->columns - 2, STYLE_HINT,
                   show_agency(screen->ui->work, me->agency));
    list_draw(&desk->list, canvas, y + 1, 0, screen->rows - y - 1, canvas->columns);
}

static enum effect open_row(struct screen *screen)
{
    struct desk *desk = screen->state;
    if (list_empty(&desk->list))
        return EFFECT_BEEP;
    const struct row *row = &desk->row[desk->list.selected];
    switch (row->kind) {
    case ROW_HEADING: return EFFECT_BEEP;
    case ROW_DOOR: return open_door(screen, row->door);
    case ROW_INTAKE:
    case ROW_NEED: return screen_open(screen, &screen_intake, &row->id);
    case ROW_REFERRAL: return screen_open(screen, &screen_referral, &row->id);
    }
    return EFFECT_NONE;
}

static enum effect next_open(struct desk *desk)
{
    for (int i = 1; i <= desk->n; i++) {
        size_t at = (desk->list.selected + (size_t)i) % (size_t)desk->n;
        if (desk->row[at].kind > ROW_DOOR) {
            desk->list.selected = at;
            return EFFECT_REDRAW;
        }
    }
    return EFFECT_BEEP;
}

static enum effect act(struct screen *screen, enum action action)
{
    struct desk *desk = screen->state;
    if (list_act(&desk->list, action, screen->rows - 4)) {
        skip_heading(desk, action);
        return EFFECT_REDRAW;
    }
    if (action == ACTION_ACCEPT || action == ACTION_WHY || action == ACTION_DO)
        return open_row(screen);
    if (action == ACTION_NEXT)
        return next_open(desk);
    return EFFECT_PASS;
}

static enum effect text(struct screen *screen, const char *typed)
{
    for (size_t i = 0; i < sizeof doors / sizeof *doors; i++)
        if ((typed[0] | 0x20) == doors[i].key && typed[1] == '\0' &&
            work_may(screen->ui->work, doors[i].permission))
            return open_door(screen, &doors[i]);
    return EFFECT_BEEP;
}

/* The line that was selected, where it is still there. */
static enum effect read_again(struct screen *screen)
{
    struct desk *desk = screen->state;
    struct error error = {0};
    struct row was = {0};
    if (desk->list.selected < (size_t)desk->n)
        was = desk->row[desk->list.selected];
    if (read_rows(screen, &error) != OK)
        return screen_error(screen, &error);
    for (int i = desk->n - 1; i >= 0; i--)
        if (desk->row[i].kind == was.kind && desk->row[i].id == was.id &&
            desk->row[i].door == was.door && was.kind != ROW_HEADING)
            desk->list.selected = (size_t)i;
    skip_heading(desk, ACTION_DOWN);
    return EFFECT_REDRAW;
}

static enum effect idle(struct screen *screen)
{
    struct desk *desk = screen->state;
    if (desk->lang != screen->ui->lang)
        return read_again(screen);
    if (desk->counted)
        return EFFECT_NONE;
    desk->counted = true;
    for (int i = 0; i < desk->n; i++)
        if (desk->row[i].kind == ROW_DOOR && desk->row[i].door->inbox)
            desk->row[i].detail = inbox_count(screen);
    return EFFECT_REDRAW;
}

static enum effect tick(struct screen *screen)
{
    return work_changed(screen->ui->work) ? read_again(screen) : EFFECT_NONE;
}

static const struct hint hints[] = {
    {ACTION_HELP, NULL}, {ACTION_LANGUAGE, NULL}, {ACTION_WHY, N_("Open")},
    {ACTION_NEXT, NULL}, {ACTION_CURTAIN, NULL},  {ACTION_QUIT, NULL},
    {ACTION_NONE, NULL},
};

const struct screen_class screen_desk = {
    .name = "desk",
    .title = N_("My desk"),
    .help = N_("What waits for you today: intakes you have open or parked, needs nobody has taken "
               "care of, questions that came back; ! marks what is late. Enter opens the "
               "selected line; the letter in front of a line opens it at once."),
    .size = sizeof(struct desk),
    .hints = hints,
    .open = open_desk,
    .draw = draw,
    .act = act,
    .text = text,
    .resume = read_again,
    .idle = idle,
    .tick = tick,
    .close = close_desk,
};
