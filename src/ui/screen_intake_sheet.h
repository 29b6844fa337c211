/* SPDX-License-Identifier: EUPL-1.2 */
/* A sheet to read: headings, wrapped text, and rows of cells under each other. Explanations and
 * previews are made of it, so that they consist of columns and never of sentences put together. */
#ifndef LOTSE_UI_SCREEN_INTAKE_SHEET_H
#define LOTSE_UI_SCREEN_INTAKE_SHEET_H

#include "base/arena.h"
#include "base/str.h"
#include "ui/list.h"

enum { SHEET_CELLS = 6 };

struct sheet_form { /* how wide the cells are, at 78 columns; what is more is shared out */
    int width[SHEET_CELLS]; /* 0 after the last */
    int fixed;              /* from that cell on an indent moves nothing; 0: it moves all */
};

struct sheet_row {
    const struct sheet_form *form; /* NULL: cell[0] over the whole width */
    const char *cell[SHEET_CELLS];
    enum style style;
    int indent;
};

struct sheet {
    struct arena *arena; /* borrowed: rows and their texts */
    struct sheet_row *row;
    size_t n, room;
    int columns;         /* text is wrapped to that */
    struct list list;
};

/* Empty; the sheet must not move in memory afterwards. */
void sheet_init(struct sheet *sheet, struct arena *arena, int columns);
void sheet_blank(struct sheet *sheet);
void sheet_heading(struct sheet *sheet, const char *text);
void sheet_text(struct sheet *sheet, int indent, enum style style, const char *text);
/* Label left, and text wrapped beside it. */
void sheet_entry(struct sheet *sheet, const char *label, enum style style, const char *text);
/* Cells are copied; NULL is empty. A cell that is longer than its column goes on below. */
void sheet_cells(struct sheet *sheet, const struct sheet_form *form, int indent, enum style style,
                 const char *const cell[SHEET_CELLS]);
/* All of it as plain text, at sheet->columns. */
void sheet_write(const struct sheet *sheet, struct str *out);
void sheet_draw(const struct sheet *sheet, struct canvas *canvas, int y, int x, int rows,
                int columns);

#endif
