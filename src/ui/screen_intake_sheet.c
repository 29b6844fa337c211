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

static void draw_row(void *context, size_t i, struct canvas *canvas, int y, int x, int columns,
                     enum style selected)
{
    const struct sheet *sheet = context;
    const struct sheet_row *row = &sheet->row[i];
    enum style style = selected == STYLE_SELECTED ? selected : row->style;
    x += row->indent;
    columns -= row->indent;
    if (!row->form) {
        canvas_cut(canvas, y, x, columns, style, row->cell[0]);
        return;
    }
    int across = columns > BASE ? columns : BASE; /* cells are spread out, never squeezed */
    for (int c = 0, base = 0; c < SHEET_CELLS && row->form->width[c] > 0; c++) {
        int from = base * across / BASE;
        base += row->form->width[c];
        bool last = c + 1 == SHEET_CELLS || row->form->width[c + 1] == 0;
        int to = last ? columns : base * across / BASE - 1;
        canvas_cut(canvas, y, x + from, to - from, style, row->cell[c]);
    }
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
    static const struct sheet_form form = {{LABEL, BASE - LABEL}};
    int across = sheet->columns > BASE ? sheet->columns : BASE;
    int columns = sheet->columns - LABEL * across / BASE - 2;
    do {
        size_t next, n = canvas_line(text, columns, &next);
        const char *line = arena_strndup(sheet->arena, text, n);
        sheet_cells(sheet, &form, 1, style, (const char *[SHEET_CELLS]){label, line});
        label = "";
        text += next;
    } while (*text);
}

void sheet_cells(struct sheet *sheet, const struct sheet_form *form, int indent, enum style style,
                 const char *const cell[SHEET_CELLS])
{
    struct sheet_row *row = add(sheet, style, indent);
    row->form = form;
    for (int c = 0; c < SHEET_CELLS; c++)
        if (cell[c])
            row->cell[c] = arena_strdup(sheet->arena, cell[c]);
}

void sheet_draw(const struct sheet *sheet, struct canvas *canvas, int y, int x, int rows,
                int columns)
{
    list_draw(&sheet->list, canvas, y, x, rows, columns);
}
