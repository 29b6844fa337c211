/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/screen_intake_sheet.h"

#include <string.h>

enum { BASE = 78, LABEL = 22 };

static size_t count_rows(void *context, size_t want)
{
    const struct sheet *sheet = context;
    (void)want;
    return sheet->n;
}

struct span { /* where a cell stands in its row */
    int from, columns;
};

/* Cells are spread out over columns, never squeezed; the last one has the rest. */
static struct span span_of(const struct sheet_form *form, int cell, int indent, int columns)
{
    int across = columns > BASE ? columns : BASE, base = 0;
    for (int c = 0; c < cell; c++)
        base += form->width[c];
    bool last = cell + 1 == SHEET_CELLS || form->width[cell + 1] == 0;
    int from = base * across / BASE, to = (base + form->width[cell]) * across / BASE - 1;
    from += form->fixed == 0 || cell < form->fixed ? indent : 1;
    to += form->fixed == 0 || cell + 1 < form->fixed ? indent : 1;
    if (last || to > columns)
        to = columns;
    return (struct span){from, to - from};
}

static void put_row(const struct sheet_row *row, struct canvas *canvas, int y, int x, int columns,
                    enum style style)
{
    if (!row->form)
        canvas_cut(canvas, y, x + row->indent, columns - row->indent, style, row->cell[0]);
    for (int c = 0; row->form && c < SHEET_CELLS && row->form->width[c] > 0; c++) {
        struct span span = span_of(row->form, c, row->indent, columns);
        canvas_cut(canvas, y, x + span.from, span.columns, style, row->cell[c]);
    }
}

static void draw_row(void *context, size_t i, struct canvas *canvas, int y, int x, int columns,
                     enum style selected)
{
    const struct sheet *sheet = context;
    const struct sheet_row *row = &sheet->row[i];
    put_row(row, canvas, y, x, columns,
            selected == STYLE_SELECTED ? STYLE_SELECTED : row->style);
}

static const struct list_source source = {count_rows, draw_row};

void sheet_init(struct sheet *sheet, struct arena *arena, int columns)
{
    *sheet = (struct sheet){.arena = arena, .columns = columns};
    list_init(&sheet->list, &source, sheet);
}

static struct sheet_row *add(struct sheet *sheet, enum style style, int indent)
{
    if (sheet->n == sheet->room) {
        size_t room = sheet->room ? 2 * sheet->room : 64;
        struct sheet_row *row = arena_array(sheet->arena, struct sheet_row, room);
        if (sheet->n > 0)
            memcpy(row, sheet->row, sheet->n * sizeof *row);
        sheet->row = row;
        sheet->room = room;
    }
    struct sheet_row *row = &sheet->row[sheet->n++];
    *row = (struct sheet_row){.style = style, .indent = indent};
    for (int c = 0; c < SHEET_CELLS; c++)
        row->cell[c] = "";
    return row;
}

void sheet_blank(struct sheet *sheet)
{
    add(sheet, STYLE_TEXT, 0);
}

void sheet_heading(struct sheet *sheet, const char *text)
{
    add(sheet, STYLE_TITLE, 0)->cell[0] = arena_strdup(sheet->arena, text);
}

void sheet_text(struct sheet *sheet, int indent, enum style style, const char *text)
{
    int columns = sheet->columns - indent - 1;
    for (size_t next; *text; text += next) {
        size_t n = canvas_line(text, columns, &next);
        add(sheet, style, indent)->cell[0] = arena_strndup(sheet->arena, text, n);
    }
}

void sheet_entry(struct sheet *sheet, const char *label, enum style style, const char *text)
{
    static const struct sheet_form form = {.width = {LABEL, BASE - LABEL}};
    sheet_cells(sheet, &form, 1, style, (const char *[SHEET_CELLS]){label, text});
}

/* The part of a cell that goes on a line; *text goes on to what is left of it. */
static const char *take_line(struct sheet *sheet, const char **text, int columns)
{
    size_t next = 0, n = canvas_line(*text, columns, &next);
    const char *line = arena_strndup(sheet->arena, *text, n);
    *text += next;
    return line;
}

void sheet_cells(struct sheet *sheet, const struct sheet_form *form, int indent, enum style style,
                 const char *const cell[SHEET_CELLS])
{
    const char *rest[SHEET_CELLS];
    bool more = true;
    for (int c = 0; c < SHEET_CELLS; c++)
        rest[c] = cell[c] ? cell[c] : "";
    while (more) {
        struct sheet_row *row = add(sheet, style, indent);
        row->form = form;
        more = false;
        for (int c = 0; c < SHEET_CELLS && form->width[c] > 0; c++) {
            if (*rest[c] == '\0')
                continue;
            row->cell[c] = take_line(sheet, &rest[c],
                                     span_of(form, c, indent, sheet->columns).columns);
            more |= *rest[c] != '\0';
        }
    }
}

void sheet_draw(const struct sheet *sheet, struct canvas *canvas, int y, int x, int rows,
                int columns)
{
    list_draw(&sheet->list, canvas, y, x, rows, columns);
}

void sheet_write(const struct sheet *sheet, struct str *out)
{
    struct canvas canvas;
    canvas_init(&canvas, (int)sheet->n, sheet->columns);
    canvas_clear(&canvas);
    for (size_t i = 0; i < sheet->n; i++)
        put_row(&sheet->row[i], &canvas, (int)i, 0, sheet->columns, STYLE_TEXT);
    canvas_text(&canvas, out);
    canvas_release(&canvas);
}
