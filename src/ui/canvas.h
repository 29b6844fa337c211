/* SPDX-License-Identifier: EUPL-1.2 */
/* A grid of cells that screens draw on. Knows no terminal: tests read it as text, ui/term.c sends
 * what changed. A cell holds one cluster (base and marks); a wide one takes two cells. */
#ifndef LOTSE_UI_CANVAS_H
#define LOTSE_UI_CANVAS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum style { /* what a cell means, not how it looks: ui/theme.c says that */
    STYLE_TEXT, STYLE_TITLE, STYLE_LABEL, STYLE_VALUE, STYLE_FOCUS, STYLE_SELECTED, STYLE_FRAME,
    STYLE_HINT, STYLE_KEY, STYLE_CERTAIN, STYLE_POSSIBLE, STYLE_WARNING, STYLE_ERROR,
    STYLE_DISABLED, STYLE_BANNER, STYLES,
};

enum { CELL_BYTES = 22 }; /* a base and four marks, at most; more are left out on the screen only */

struct cell {
    char text[CELL_BYTES]; /* NUL-terminated cluster; "" right half of a wide one */
    uint8_t width;         /* 1 or 2; 0 for the right half */
    uint8_t style;
};

struct canvas {
    int rows, columns;
    struct cell *cell;         /* rows * columns, owned */
    int cursor_y, cursor_x;    /* always on what is focused (braille lines follow it) */
};

void canvas_init(struct canvas *canvas, int rows, int columns);
void canvas_release(struct canvas *canvas);
void canvas_clear(struct canvas *canvas);

/* Draws text from (y, x), at most columns wide and never outside the canvas; control characters
 * and bidi controls are left out. Returns the columns drawn. */
int canvas_put(struct canvas *canvas, int y, int x, int columns, enum style style,
               const char *text);
/* The same, but what does not fit ends in "…". */
int canvas_cut(struct canvas *canvas, int y, int x, int columns, enum style style,
               const char *text);
/* Draws text in lines of at most columns, broken at blanks, at most rows of them; returns how
 * many lines it took. rows 0: only counts (canvas may be NULL). */
int canvas_wrap(struct canvas *canvas, int y, int x, int rows, int columns, enum style style,
                const char *text);
/* The bytes of text that go on a line of columns (at least one cluster); *next is where the line
 * after it begins. A line feed ends a line. */
size_t canvas_line(const char *text, int columns, size_t *next);
void canvas_fill(struct canvas *canvas, int y, int x, int rows, int columns, enum style style);
void canvas_style(struct canvas *canvas, int y, int x, int columns, enum style style);
/* A frame around (not inside) the area, its title in the upper edge (NULL: none). */
void canvas_frame(struct canvas *canvas, int y, int x, int rows, int columns, const char *title);
void canvas_cursor(struct canvas *canvas, int y, int x);

/* The rows as text for tests and `linear` readers; trailing blanks cut. */
struct str;
void canvas_text(const struct canvas *canvas, struct str *out);

#endif
