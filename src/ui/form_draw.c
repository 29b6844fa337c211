/* SPDX-License-Identifier: EUPL-1.2 */
/* A form on the canvas: label, value in brackets, and words for how it is known and who may see it.
 * What is drawn follows from the cell in focus alone: pages of cells, so that nothing scrolls while
 * one moves within a page. */
#include "text/utf8.h"
#include "ui/form_inside.h"
#include "ui/format.h"

enum { LABEL_MOST = 24, INDENT = 2, COLUMN = 54, GAP = 2, DATE_COLUMNS = 12, YES_COLUMNS = 6,
       NUMBER_COLUMNS = 10 };

struct spot { /* where one cell is drawn */
    struct canvas *canvas;
    int y, x, columns;
};

/* Columns inside the brackets; 0: all there are. */
static int value_columns(enum field_type type)
{
    static const int columns[] = {
        [TYPE_DATE] = DATE_COLUMNS, [TYPE_YESNO] = YES_COLUMNS, [TYPE_NUMBER] = NUMBER_COLUMNS,
        [TYPE_PERSONS] = 0,
    };
    return columns[type];
}

/* Draws a word so that it ends before column end; returns where it begins. */
static int put_word(const struct spot *spot, int end, enum style style, const char *word)
{
    int width = utf8_width(word);
    if (width == 0)
        return end;
    canvas_put(spot->canvas, spot->y, end - width, width, style, word);
    return end - width - 1;
}

/* Words at the end of the line; returns the column before them. */
static int draw_words(const struct form *form, int i, const struct spot *spot)
{
    const struct field *field = &catalogue_field[form->cell[i].field];
    struct need_fact which = {(int16_t)form->person, form->cell[i].field, form->cell[i].qual};
    const struct fact *fact = format_find(form->household, which);
    int end = spot->x + spot->columns;
    if (fact->state == KNOWN && fact->origin != ORIGIN_SAID && form->cell[i].field != FIELD_ROLE)
        end = put_word(spot, end, STYLE_HINT, format_origin(form->lang, fact->origin));
    end = put_word(spot, end, STYLE_WARNING, format_sensitivity(form->lang, field->sensitivity));
    if (field->scope == SCOPE_HOUSEHOLD)
        end = put_word(spot, end, STYLE_HINT, tr(form->lang, N_("household")));
    return end;
}

/* The value as it stands in the brackets: a list shows ▾ where it opens. */
static void draw_value(const struct form *form, int i, const struct spot *spot, bool focused)
{
    int field = form->cell[i].field;
    struct need_fact which = {(int16_t)form->person, (int16_t)field, form->cell[i].qual};
    const struct fact *fact = format_find(form->household, which);
    enum style style = focused ? STYLE_FOCUS : fact->state == KNOWN ? STYLE_VALUE : STYLE_HINT;
    bool list = form_is_list(field) && catalogue_field[field].type != TYPE_YESNO;
    struct str text = {0};
    format_fact(form->household, which, form->lang, &text);
    canvas_fill(spot->canvas, spot->y, spot->x, 1, spot->columns, style);
    canvas_cut(spot->canvas, spot->y, spot->x, spot->columns - 2 * list, style, str_text(&text));
    if (list)
        canvas_put(spot->canvas, spot->y, spot->x + spot->columns - 1, 1, style, "▾");
    if (focused)
        canvas_cursor(spot->canvas, spot->y, spot->x);
    str_release(&text);
}

/* A typed field in focus shows its line, but for a state that nothing was typed over. */
static void draw_focused(const struct form *form, const struct spot *spot)
{
    bool state = line_empty(&form->line) &&
                 format_find(form->household, form_focus(form))->state != KNOWN;
    if (!form_is_typed(form->cell[form->at].field) || (state && !form_typing(form)))
        draw_value(form, form->at, spot, true);
    else
        line_draw(&form->line, spot->canvas, spot->y, spot->x, spot->columns, true);
}

static void draw_computed(const struct form *form, int i, const struct spot *spot, int end)
{
    struct need_fact which = {(int16_t)form->person, form->cell[i].field, form->cell[i].qual};
    struct str text = {0};
    format_fact(form->household, which, form->lang, &text);
    int used = canvas_cut(spot->canvas, spot->y, spot->x, end - spot->x, STYLE_DISABLED,
                          str_text(&text));
    if (used > 0 && used + 2 < end - spot->x)
        canvas_cut(spot->canvas, spot->y, spot->x + used + 1, end - spot->x - used - 1,
                   STYLE_DISABLED, format_unit(form->lang, form->cell[i].field));
    str_release(&text);
}

/* The labels of a section share the width of the longest. */
static int label_columns(const struct form *form)
{
    int widest = 0;
    for (int i = 0; i < form->n; i++) {
        int width = utf8_width(format_label(form->lang, form->cell[i].field)) +
                    (form->cell[i].qual >= 0 ? INDENT : 0);
        if (width > widest)
            widest = width;
    }
    return widest < LABEL_MOST ? widest : LABEL_MOST;
}

/* Where the value of a cell lies inside its brackets. */
static struct spot value_spot(const struct form *form, int i, const struct spot *spot, int labels,
                              int end)
{
    int columns = value_columns(catalogue_field[form->cell[i].field].type);
    struct spot value = {spot->canvas, spot->y, spot->x + labels + 2, 0};
    int room = end - value.x - 1;
    value.columns = columns > 0 && columns < room ? columns : room;
    return value;
}

const struct notice *form_contradiction(const struct form *form, int cell)
{
    int field = form->cell[cell].field, qual = form->cell[cell].qual;
    int person = catalogue_field[field].scope == SCOPE_HOUSEHOLD ? EVERYBODY : form->person;
    for (int i = 0; i < form->marks; i++) {
        const struct need_fact *fact = &form->mark[i].fact;
        if (fact->person == person && fact->field == field && fact->qual == qual)
            return form->mark[i].notice;
    }
    return NULL;
}

static void draw_cell(const struct form *form, int i, const struct spot *spot, int labels)
{
    const struct form_cell *cell = &form->cell[i];
    bool focused = i == form->at;
    int indent = cell->qual >= 0 ? INDENT : 0;
    canvas_cut(spot->canvas, spot->y, spot->x + indent, labels - indent,
               focused ? STYLE_TITLE : STYLE_LABEL, format_label(form->lang, cell->field));
    int end = draw_words(form, i, spot);
    struct spot value = value_spot(form, i, spot, labels, end);
    if (form_contradiction(form, i))
        canvas_put(spot->canvas, spot->y, spot->x + labels, 1, STYLE_WARNING, "≠");
    if (form_is_computed(cell->field)) {
        draw_computed(form, i, &value, end);
        return;
    }
    canvas_put(spot->canvas, spot->y, value.x - 1, 1, STYLE_FRAME, "[");
    canvas_put(spot->canvas, spot->y, value.x + value.columns, 1, STYLE_FRAME, "]");
    if (focused)
        draw_focused(form, &value);
    else
        draw_value(form, i, &value, false);
    int behind = value.x + value.columns + 2;
    if (behind < end)
        canvas_cut(spot->canvas, spot->y, behind, end - behind, STYLE_HINT,
                   format_unit(form->lang, cell->field));
}

/* How cells lie on an area: down the first column, then down the second. */
struct grid {
    int across, down, wide;
};

static struct grid grid_of(const struct form *form, int columns)
{
    int across = columns >= 2 * COLUMN + GAP ? 2 : 1;
    return (struct grid){.across = across, .down = (form->n + across - 1) / across,
                         .wide = (columns - GAP * (across - 1)) / across};
}

bool form_value_is_cut(const struct form *form, int columns, struct str *value)
{
    struct canvas none = {0};
    struct spot spot = {&none, 0, 0, grid_of(form, columns).wide};
    if (form->n == 0 || !form_is_list(form->cell[form->at].field))
        return false;
    int end = draw_words(form, form->at, &spot);
    struct spot brackets = value_spot(form, form->at, &spot, label_columns(form), end);
    format_fact(form->household, form_focus(form), form->lang, value);
    return utf8_width(str_text(value)) > brackets.columns - 2;
}

void form_draw(const struct form *form, struct canvas *canvas, int y, int x, int rows, int columns)
{
    struct grid grid = grid_of(form, columns);
    if (grid.down < rows)
        rows = grid.down;
    if (rows < 1)
        return;
    int top = form->at % grid.down / rows * rows, labels = label_columns(form);
    if (top > grid.down - rows)
        top = grid.down - rows;
    for (int i = 0; i < form->n; i++) {
        int row = i % grid.down - top;
        struct spot spot = {canvas, y + row, x + i / grid.down * (grid.wide + GAP), grid.wide};
        if (row >= 0 && row < rows)
            draw_cell(form, i, &spot, labels);
    }
}
