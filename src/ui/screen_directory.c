/* SPDX-License-Identifier: EUPL-1.2 */
/* The directory of the offices: the list left, the selected office's facts and their source below
 * or beside it. What nobody knows stays blank: nothing here is invented. */
#include <stdio.h>
#include <string.h>

#include "ui/list.h"
#include "ui/screens.h"
#include "ui/show.h"

enum { DETAIL_ROWS = 11, WIDE = 120 };

struct view {
    const struct directory *directory;
    struct list list;
    struct screen *screen;
};

static size_t count_rows(void *context, size_t want)
{
    (void)want;
    return (size_t)((const struct view *)context)->directory->n;
}

static void draw_row(void *context, size_t i, struct canvas *canvas, int y, int x, int columns,
                     enum style style)
{
    const struct agency *agency = &((const struct view *)context)->directory->agency[i];
    canvas_put(canvas, y, x, 6, STYLE_HINT, agency->id);
    canvas_cut(canvas, y, x + 7, columns - 7, style, agency->name);
}

static const struct list_source source = {count_rows, draw_row};

static enum status open_directory(struct screen *screen, const void *argument,
                                  struct error *error)
{
    (void)argument;
    (void)error;
    struct view *view = screen->state;
    view->screen = screen;
    view->directory = work_directory(screen->ui->work);
    list_init(&view->list, &source, view);
    return OK;
}

static void row(const struct view *view, struct canvas *canvas, int *y, int x, int end,
                const char *label, const char *value)
{
    if (*y >= end || !*value)
        return;
    canvas_cut(canvas, *y, x, 14, STYLE_LABEL, tr(view->screen->ui->lang, label));
    int lines = canvas_wrap(canvas, *y, x + 15, end - *y, canvas->columns - x - 16, STYLE_VALUE,
                            value);
    *y += lines > 0 ? lines : 1;
}

/* What it acts as, in words. */
static void acts_as(const struct lang *lang, const struct agency *agency, char *out, size_t size)
{
    size_t at = 0;
    out[0] = '\0';
    for (int type = 0; type < AGENCY_TYPE_COUNT && at < size; type++)
        if (agency_is(agency, type)) {
            int n = snprintf(out + at, size - at, "%s%s", at ? ", " : "",
                             show_office_type(lang, type));
            at += n > 0 ? (size_t)n : 0;
        }
}

static void draw_detail(const struct view *view, const struct agency *agency,
                        struct canvas *canvas, int y, int x, int end)
{
    char text[600];
    canvas_cut(canvas, y++, x, canvas->columns - x - 1, STYLE_TITLE, agency->name);
    acts_as(view->screen->ui->lang, agency, text, sizeof text);
    row(view, canvas, &y, x, end, N_("Acts as"), text);
    row(view, canvas, &y, x, end, N_("Address"), agency->address);
    row(view, canvas, &y, x, end, N_("Telephone"), agency->phone);
    row(view, canvas, &y, x, end, N_("E-mail"), agency->email);
    row(view, canvas, &y, x, end, N_("Web"), agency->web);
    row(view, canvas, &y, x, end, N_("Open"), agency->hours);
    row(view, canvas, &y, x, end, N_("Remark"), agency->note);
    snprintf(text, sizeof text, "%s (%s)", agency->source, agency->confidence);
    row(view, canvas, &y, x, end, N_("Source"), text);
}

static void draw(const struct screen *screen, struct canvas *canvas)
{
    const struct view *view = screen->state;
    bool wide = canvas->columns >= WIDE;
    int columns = wide ? canvas->columns / 2 - 2 : canvas->columns;
    int rows = wide ? screen->rows - 2 : screen->rows - 2 - DETAIL_ROWS;
    screen_title(screen, canvas, NULL, NULL);
    if (list_empty(&view->list)) {
        canvas_cut(canvas, 2, 1, canvas->columns - 2, STYLE_HINT,
                   tr(screen->ui->lang, N_("The directory is empty.")));
        return;
    }
    const struct agency *agency = &view->directory->agency[view->list.selected];
    if (wide)
        draw_detail(view, agency, canvas, 2, columns + 2, screen->rows);
    else
        draw_detail(view, agency, canvas, 3 + rows, 1, screen->rows);
    list_draw(&view->list, canvas, 2, 0, rows, columns);
}

static enum effect act(struct screen *screen, enum action action)
{
    struct view *view = screen->state;
    int rows = screen->columns >= WIDE ? screen->rows - 2 : screen->rows - 2 - DETAIL_ROWS;
    return list_act(&view->list, action, rows) ? EFFECT_REDRAW : EFFECT_PASS;
}

static const struct hint hints[] = {
    {ACTION_HELP, NULL}, {ACTION_LANGUAGE, NULL}, {ACTION_BACK, NULL}, {ACTION_QUIT, NULL},
    {ACTION_NONE, NULL},
};

const struct screen_class screen_directory = {
    .name = "directory",
    .title = N_("Directory of the offices"),
    .help = N_("The offices lotse sends people to, what they act as, and where the facts come "
               "from. What is blank is not known yet; nothing here is invented."),
    .size = sizeof(struct view),
    .hints = hints,
    .open = open_directory,
    .draw = draw,
    .act = act,
};
