/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/line.h"

#include <string.h>

#include "text/utf8.h"

void line_init(struct line *line, size_t max)
{
    *line = (struct line){.max = max};
}

void line_release(struct line *line)
{
    str_release(&line->text);
    line->at = 0;
}

static const char *text_of(const struct line *line)
{
    return str_text(&line->text);
}

bool line_empty(const struct line *line)
{
    return line->text.len == 0;
}

void line_set(struct line *line, const char *text)
{
    str_clear(&line->text);
    str_add(&line->text, text); /* whatever its length: what is there must be seen */
    line->at = line->text.len;
}

/* Puts n bytes in the place of those from begin to end. */
static void replace(struct line *line, size_t begin, size_t end, const char *text, size_t n)
{
    struct str changed = {0};
    str_addn(&changed, text_of(line), begin);
    str_addn(&changed, text, n);
    str_add(&changed, text_of(line) + end);
    str_release(&line->text);
    line->text = changed;
    line->at = begin + n;
}

bool line_insert(struct line *line, const char *text)
{
    size_t n = strlen(text);
    int width;
    if (line->max && line->text.len + n > line->max)
        return false;
    utf8_cluster(text, &width);
    if (line->at == 0 && width == 0 && (unsigned char)*text >= 0x80)
        return false;
    size_t at = line->at;
    replace(line, at, at, text, n);
    for (char *p = line->text.text + at; p < line->text.text + at + n; p++)
        if ((unsigned char)*p < ' ' || *p == 0x7f)
            *p = ' ';
    return true;
}

static size_t cluster_after(const struct line *line)
{
    int width;
    return line->at + utf8_cluster(text_of(line) + line->at, &width);
}

static size_t cluster_before(const struct line *line)
{
    return utf8_cluster_before(text_of(line), line->at);
}

bool line_act(struct line *line, enum action action)
{
    size_t at = line->at;
    if (action == ACTION_LEFT)
        line->at = cluster_before(line);
    else if (action == ACTION_RIGHT)
        line->at = cluster_after(line);
    else if (action == ACTION_HOME)
        line->at = 0;
    else if (action == ACTION_END)
        line->at = line->text.len;
    else if (action == ACTION_ERASE)
        replace(line, cluster_before(line), at, "", 0);
    else if (action == ACTION_DELETE)
        replace(line, at, cluster_after(line), "", 0);
    else if (action == ACTION_ERASE_LINE)
        line_set(line, "");
    else
        return false;
    return true;
}

char *line_value(const struct line *line, struct arena *arena)
{
    char *text = utf8_nfc(arena, text_of(line));
    if (!text)
        text = arena_strdup(arena, text_of(line));
    text += strspn(text, " ");
    size_t n = strlen(text);
    while (n > 0 && text[n - 1] == ' ')
        text[--n] = '\0';
    return text;
}

/* How many columns are scrolled out so that the cursor is seen: half a field at a time, reckoned
 * from the cursor alone, so that there is no state to keep. The last column is the cursor's own
 * place behind the text, or the ›. */
static int scrolled(int cursor, int columns)
{
    int room = columns - 1, step = room / 2 > 0 ? room / 2 : 1;
    return cursor < room ? 0 : ((cursor - room) / step + 1) * step;
}

static int width_to(const char *text, size_t end)
{
    int sum = 0, width;
    for (size_t i = 0, n; i < end && (n = utf8_cluster(text + i, &width)) > 0; i += n)
        sum += width;
    return sum;
}

void line_draw(const struct line *line, struct canvas *canvas, int y, int x, int columns,
               bool focused)
{
    enum style style = focused ? STYLE_FOCUS : STYLE_VALUE;
    const char *text = text_of(line);
    int cursor = focused ? width_to(text, line->at) : 0;
    size_t first = utf8_fit(text, scrolled(cursor, columns));
    int left = width_to(text, first);
    canvas_fill(canvas, y, x, 1, columns, style);
    canvas_put(canvas, y, x, columns, style, text + first);
    if (first > 0)
        canvas_put(canvas, y, x, 1, STYLE_HINT, "‹");
    if (utf8_width(text + first) > columns)
        canvas_put(canvas, y, x + columns - 1, 1, STYLE_HINT, "›");
    if (focused)
        canvas_cursor(canvas, y, x + cursor - left);
}
