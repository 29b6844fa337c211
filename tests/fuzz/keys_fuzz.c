/* SPDX-License-Identifier: EUPL-1.2 */
/* Bytes as a key file, and bytes as keys into the line editor, the choice and the canvas. What must
 * hold whatever is pressed: the text is UTF-8, the cursor stands between clusters, and every wide
 * cell has its other half. */
#include <assert.h>
#include <stdint.h>
#include <string.h>

#include "text/utf8.h"
#include "ui/choice.h"
#include "ui/key.h"
#include "ui/line.h"
#include "ui/text_box.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { ROWS = 24, COLUMNS = 80, MOST = 300 };

static const struct choice_item item[] = {
    {"ar", "Arabisch"},
    {"prs", "Dari"},
    {"ti", "Tigrinya"},
    {"gn", "Guaraní"},
};

static void read_keys(const uint8_t *data, size_t size)
{
    struct keymap *keymap = keymap_new();
    struct error error = {0};
    enum status status = keymap_read(keymap, (const char *)data, size, &error);
    assert(status == OK || (status == INVALID && error.line > 0));
    for (int i = 1; i < ACTION_COUNT; i++) {
        int32_t key = keymap_key(keymap, "intake", true, (enum action)i);
        assert(key == KEY_NONE || keymap_find(keymap, "intake", key) == (enum action)i);
    }
    keymap_free(keymap);
}

static void check_line(const struct line *line)
{
    const char *text = str_text(&line->text);
    size_t at = 0;
    int width;
    assert(utf8_valid(text, line->text.len) && line->text.len <= MOST);
    while (at < line->at)
        at += utf8_cluster(text + at, &width);
    assert(at == line->at);
}

static void check_canvas(const struct canvas *canvas)
{
    for (int i = 0; i < ROWS * COLUMNS; i++) {
        const struct cell *cell = &canvas->cell[i];
        assert(utf8_valid(cell->text, strlen(cell->text)));
        assert(cell->width != 0 || (i % COLUMNS > 0 && cell[-1].width == 2));
        assert(cell->width != 2 || (i % COLUMNS < COLUMNS - 1 && cell[1].width == 0));
    }
}

/* A byte below 64 is an action, one above begins a code point made of it and the next two. */
static void press(struct line *line, struct choice *choice, const uint8_t *data, size_t size)
{
    char text[5];
    for (size_t i = 0; i < size; i++) {
        if (data[i] < 64) {
            enum action action = (enum action)(data[i] % ACTION_COUNT);
            line_act(line, action);
            choice_act(choice, action);
        } else if (i + 2 < size) {
            int32_t code = (data[i] - 64) << 12 | (data[i + 1] & 0x3f) << 6 | (data[i + 2] & 0x3f);
            i += 2;
            if (code == 0 || (code >= 0xd800 && code < 0xe000))
                continue;
            utf8_encode(code, text);
            line_insert(line, text);
            choice_text(choice, text);
        }
        check_line(line);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct line line;
    struct choice choice;
    struct canvas canvas;
    struct text_box box = {0};
    struct arena *arena = arena_new();
    read_keys(data, size);
    line_init(&line, MOST);
    choice_init(&choice, "Sprache", item, sizeof item / sizeof *item, size % 2);
    canvas_init(&canvas, ROWS, COLUMNS);
    press(&line, &choice, data, size);
    choice_draw(&choice, &canvas);
    line_draw(&line, &canvas, 1, 1, 1 + (int)(size % 70), true);
    str_add(&box.text, str_text(&line.text));
    text_box_draw(&box, &canvas, 3, 1, 5, 4 + (int)(size % 70));
    check_canvas(&canvas);
    assert(utf8_valid(line_value(&line, arena), strlen(line_value(&line, arena))));
    text_box_release(&box);
    canvas_release(&canvas);
    choice_release(&choice);
    line_release(&line);
    arena_free(arena);
    return 0;
}
