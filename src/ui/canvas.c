/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/canvas.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/str.h"
#include "text/utf8.h"

/* Code points that must not reach a terminal: controls, and what reorders or joins cells there.
 * They stay in the data; the screen leaves them out. Sorted. */
static const struct {
    int32_t first, last;
} hidden[] = {
    {0x0000, 0x001f}, {0x007f, 0x009f},   {0x00ad, 0x00ad},   {0x034f, 0x034f},
    {0x061c, 0x061c}, {0x180e, 0x180e},   {0x200b, 0x200f},   {0x2028, 0x202e},
    {0x2060, 0x206f}, {0xfe00, 0xfe0f},   {0xfeff, 0xfeff},   {0xfff9, 0xfffb},
    {0xe0000, 0xe0fff},
};

static const struct cell blank = {" ", 1, STYLE_TEXT};

static bool is_hidden(int32_t code)
{
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden && code >= hidden[i].first; i++)
        if (code <= hidden[i].last)
            return true;
    return false;
}

void canvas_init(struct canvas *canvas, int rows, int columns)
{
    size_t n = (size_t)rows * (size_t)columns;
    *canvas = (struct canvas){.rows = rows, .columns = columns};
    canvas->cell = mem_alloc(n, sizeof *canvas->cell);
    canvas_clear(canvas);
}

void canvas_release(struct canvas *canvas)
{
    free(canvas->cell);
    *canvas = (struct canvas){0};
}

void canvas_clear(struct canvas *canvas)
{
    for (int i = 0; i < canvas->rows * canvas->columns; i++)
        canvas->cell[i] = blank;
    canvas->cursor_y = canvas->cursor_x = 0;
}

static struct cell *cell_at(struct canvas *canvas, int y, int x)
{
    bool inside = y >= 0 && y < canvas->rows && x >= 0 && x < canvas->columns;
    return inside ? &canvas->cell[y * canvas->columns + x] : NULL;
}

/* What remains of a wide cell when its other half is drawn over is a blank. */
static void mend(struct cell *cell)
{
    memcpy(cell->text, " ", 2);
    cell->width = 1;
}

static void set_cell(struct canvas *canvas, int y, int x, const struct cell *new)
{
    struct cell *cell = cell_at(canvas, y, x);
    struct cell *left = cell_at(canvas, y, x - 1), *right = cell_at(canvas, y, x + new->width);
    if (cell->width == 0 && left)
        mend(left);
    if (right && right->width == 0)
        mend(right);
    *cell = *new;
    if (new->width == 2)
        cell[1] = (struct cell){.style = new->style};
}

/* The cluster as a cell shows it: without hidden code points, at most what fits. False where
 * nothing can be seen of it. */
static bool cell_of(const char *text, size_t n, int width, enum style style, struct cell *cell)
{
    *cell = (struct cell){.width = (uint8_t)width, .style = (uint8_t)style};
    size_t used = 0, step;
    int32_t code;
    for (size_t i = 0; i < n && (step = utf8_decode(text + i, &code)) > 0; i += step) {
        if (is_hidden(code) || used + step >= CELL_BYTES)
            continue;
        memcpy(cell->text + used, text + i, step);
        used += step;
    }
    return used > 0 && width > 0;
}

int canvas_put(struct canvas *canvas, int y, int x, int columns, enum style style,
               const char *text)
{
    if (!cell_at(canvas, y, x))
        return 0;
    if (columns > canvas->columns - x)
        columns = canvas->columns - x;
    int used = 0, width;
    for (size_t n; (n = utf8_cluster(text, &width)) > 0 && used + width <= columns; text += n) {
        struct cell cell;
        if (!cell_of(text, n, width, style, &cell))
            continue;
        set_cell(canvas, y, x + used, &cell);
        used += width;
    }
    return used;
}

int canvas_cut(struct canvas *canvas, int y, int x, int columns, enum style style,
               const char *text)
{
    if (utf8_width(text) <= columns)
        return canvas_put(canvas, y, x, columns, style, text);
    if (columns < 1)
        return 0;
    int used = canvas_put(canvas, y, x, columns - 1, style, text);
    return used + canvas_put(canvas, y, x + used, 1, style, "…");
}

size_t canvas_line(const char *text, int columns, size_t *next)
{
    int width;
    size_t feed = strcspn(text, "\n"), fits = utf8_fit(text, columns);
    if (fits >= feed) {
        *next = feed + (text[feed] == '\n');
        return feed;
    }
    size_t end = fits;
    while (end > 0 && text[end] != ' ')
        end--;
    if (end == 0) { /* a word longer than the line */
        *next = fits ? fits : utf8_cluster(text, &width);
        return *next;
    }
    *next = end + strspn(text + end, " ");
    while (end > 0 && text[end - 1] == ' ')
        end--;
    return end;
}

int canvas_wrap(struct canvas *canvas, int y, int x, int rows, int columns, enum style style,
                const char *text)
{
    int lines = 0;
    struct str line = {0};
    for (size_t next; *text && (rows == 0 || lines < rows); text += next, lines++) {
        size_t n = canvas_line(text, columns, &next);
        if (rows == 0)
            continue;
        str_clear(&line);
        str_addn(&line, text, n);
        canvas_put(canvas, y + lines, x, columns, style, str_text(&line));
    }
    str_release(&line);
    return lines;
}

void canvas_fill(struct canvas *canvas, int y, int x, int rows, int columns, enum style style)
{
    struct cell cell = blank;
    cell.style = (uint8_t)style;
    for (int i = y; i < y + rows; i++)
        for (int j = x; j < x + columns; j++)
            if (cell_at(canvas, i, j))
                set_cell(canvas, i, j, &cell);
}

void canvas_style(struct canvas *canvas, int y, int x, int columns, enum style style)
{
    for (int j = x; j < x + columns; j++) {
        struct cell *cell = cell_at(canvas, y, j);
        if (cell)
            cell->style = (uint8_t)style;
    }
}

static void edge(struct canvas *canvas, int y, int x, int columns, const char *left,
                 const char *right)
{
    canvas_put(canvas, y, x - 1, 1, STYLE_FRAME, left);
    for (int i = 0; i < columns; i++)
        canvas_put(canvas, y, x + i, 1, STYLE_FRAME, "─");
    canvas_put(canvas, y, x + columns, 1, STYLE_FRAME, right);
}

void canvas_frame(struct canvas *canvas, int y, int x, int rows, int columns, const char *title)
{
    edge(canvas, y - 1, x, columns, "┌", "┐");
    edge(canvas, y + rows, x, columns, "└", "┘");
    for (int i = y; i < y + rows; i++) {
        canvas_put(canvas, i, x - 1, 1, STYLE_FRAME, "│");
        canvas_put(canvas, i, x + columns, 1, STYLE_FRAME, "│");
    }
    if (title)
        canvas_cut(canvas, y - 1, x, columns, STYLE_TITLE, title);
}

void canvas_cursor(struct canvas *canvas, int y, int x)
{
    if (!cell_at(canvas, y, x))
        return;
    canvas->cursor_y = y;
    canvas->cursor_x = x;
}

void canvas_text(const struct canvas *canvas, struct str *out)
{
    for (int y = 0; y < canvas->rows; y++) {
        const struct cell *row = canvas->cell + y * canvas->columns;
        int end = canvas->columns;
        while (end > 0 && strcmp(row[end - 1].text, " ") == 0)
            end--;
        for (int x = 0; x < end; x++)
            str_add(out, row[x].text);
        str_addc(out, '\n');
    }
}
