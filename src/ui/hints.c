/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/hints.h"

#include <stdio.h>

#include "text/utf8.h"

enum { WORD_MOST = 20, WORD_LEAST = 2 };

/* F5 is "5" here, Ctrl-K "^K ": there is no room for more. */
static const char *short_key(const struct lang *lang, int32_t key, char out[KEY_NAME_SIZE])
{
    char name[KEY_NAME_SIZE];
    if (key > K_F0 && key <= K_LAST)
        snprintf(out, KEY_NAME_SIZE, "%d", (int)(key - K_F0));
    else if (key > KEY_NONE && key < ' ')
        snprintf(out, KEY_NAME_SIZE, "^%c ", (char)(key + '@'));
    else
        snprintf(out, KEY_NAME_SIZE, "%.*s ", KEY_NAME_SIZE - 2, key_label(lang, key, name));
    return out;
}

/* Columns of all hints with words of at most that width; draws them where there is a canvas. */
static int lay_out(const struct screen *screen, struct canvas *canvas, int y, int most)
{
    const struct lang *lang = screen->ui->lang;
    char name[KEY_NAME_SIZE];
    int x = 0;
    for (const struct hint *hint = screen->class->hints; hint && hint->action; hint++) {
        int32_t key = screen_key(screen, hint->action);
        if (key == KEY_NONE)
            continue;
        const char *word = tr(lang, hint->word ? hint->word : action_info[hint->action].hint);
        int width = utf8_width(word), columns = width < most ? width : most;
        int begin = x + 1 + utf8_width(short_key(lang, key, name));
        if (canvas) {
            canvas_put(canvas, y, x + 1, canvas->columns, STYLE_KEY, name);
            canvas_put(canvas, y, begin, columns, STYLE_HINT, word);
        }
        x = begin + columns;
    }
    return x;
}

void hints_draw(const struct screen *screen, struct canvas *canvas, int y)
{
    int most = WORD_MOST;
    while (most > WORD_LEAST && lay_out(screen, NULL, y, most) > canvas->columns)
        most--;
    lay_out(screen, canvas, y, most);
}
