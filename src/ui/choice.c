/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/choice.h"

#include <string.h>

#include "text/utf8.h"

enum { ROWS = 14, COLUMNS = 60 };

/* How well a row fits, best first. */
enum fit { FIT_CODE, FIT_BEGINNING, FIT_WORD, FIT_INSIDE, FIT_NOT };

static size_t found_rows(void *context, size_t want)
{
    const struct choice *choice = context;
    (void)want;
    return choice->found_count;
}

static void draw_row(void *context, size_t i, struct canvas *canvas, int y, int x, int columns,
                     enum style style)
{
    const struct choice *choice = context;
    size_t row = choice->found[i];
    canvas_fill(canvas, y, x, 1, columns, style);
    if (choice->marked) {
        canvas_put(canvas, y, x, 4, style, choice->marked[row] ? "[x]" : "[ ]");
        x += 4;
        columns -= 4;
    }
    canvas_cut(canvas, y, x, columns, style, choice->item[row].label);
}

static const struct list_source source = {found_rows, draw_row};

static void find_all(struct choice *choice)
{
    for (size_t i = 0; i < choice->count; i++)
        choice->found[i] = i;
    choice->found_count = choice->count;
}

void choice_init(struct choice *choice, const char *title, const struct choice_item *item,
                 size_t count, bool multiple)
{
    *choice = (struct choice){.title = title, .item = item, .count = count};
    choice->arena = arena_new();
    choice->found = arena_array(choice->arena, size_t, count + 1);
    if (multiple)
        choice->marked = arena_array(choice->arena, bool, count + 1);
    line_init(&choice->search, 0);
    list_init(&choice->list, &source, choice);
    find_all(choice);
}

void choice_release(struct choice *choice)
{
    line_release(&choice->search);
    arena_free(choice->arena);
    *choice = (struct choice){0};
}

void choice_set(struct choice *choice, const char *code)
{
    for (size_t i = 0; i < choice->count; i++) {
        if (strcmp(choice->item[i].code, code) != 0)
            continue;
        choice->list.selected = i;
        if (choice->marked)
            choice->marked[i] = true;
    }
}

static const char *fold(struct arena *arena, const char *text)
{
    const char *folded = utf8_folded(arena, text);
    return folded ? folded : text;
}

/* Small letters where there is nothing but ASCII; NULL where a fold has to know more. */
static const char *fold_plain(struct arena *arena, const char *text, size_t len)
{
    char *out = arena_strndup(arena, text, len);
    for (size_t i = 0; i < len; i++) {
        if ((unsigned char)out[i] >= 0x80)
            return NULL;
        if (out[i] >= 'A' && out[i] <= 'Z')
            out[i] |= 0x20;
    }
    return out;
}

/* A key waits for the fold of eleven thousand places, and most of them are plain. */
static void fold_all(struct choice *choice)
{
    struct str text = {0};
    choice->folded = arena_array(choice->arena, const char *, choice->count + 1);
    for (size_t i = 0; i < choice->count; i++) {
        str_clear(&text);
        str_add(&text, choice->item[i].code);
        str_addc(&text, ' ');
        str_add(&text, choice->item[i].label);
        const char *plain = fold_plain(choice->arena, str_text(&text), text.len);
        choice->folded[i] = plain ? plain : fold(choice->arena, str_text(&text));
    }
    str_release(&text);
}

static bool begins(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

static enum fit fit_of(const char *folded, const char *wanted)
{
    const char *label = strchr(folded, ' ');
    label = label ? label + 1 : folded;
    size_t n = strlen(wanted);
    if (begins(folded, wanted) && folded[n] == ' ')
        return FIT_CODE;
    if (begins(label, wanted))
        return FIT_BEGINNING;
    enum fit fit = FIT_NOT;
    for (const char *p = folded; (p = strstr(p, wanted)) != NULL; p++) {
        if (p == folded || strchr(" _-/(,.", p[-1]))
            return FIT_WORD;
        fit = FIT_INSIDE;
    }
    return fit;
}

static void find_matching(struct choice *choice, struct arena *arena)
{
    const char *wanted = fold(arena, str_text(&choice->search.text));
    unsigned char *fit = arena_array(arena, unsigned char, choice->count + 1);
    if (!choice->folded)
        fold_all(choice);
    for (size_t i = 0; i < choice->count; i++)
        fit[i] = (unsigned char)fit_of(choice->folded[i], wanted);
    choice->found_count = 0;
    for (enum fit best = FIT_CODE; best < FIT_NOT; best++)
        for (size_t i = 0; i < choice->count; i++)
            if (fit[i] == best)
                choice->found[choice->found_count++] = i;
}

static void search(struct choice *choice)
{
    struct arena *arena = arena_new();
    if (line_empty(&choice->search))
        find_all(choice);
    else
        find_matching(choice, arena);
    choice->list.selected = choice->list.top = 0;
    arena_free(arena);
}

static int list_rows(int rows)
{
    return rows - 1; /* the first line is the search */
}

enum popup choice_act(struct choice *choice, enum action action)
{
    if (action == ACTION_BACK)
        return POPUP_CANCELLED;
    if (action == ACTION_ACCEPT || action == ACTION_DO)
        return choice->marked || choice_selected(choice) ? POPUP_DONE : POPUP_STAYS;
    if (list_act(&choice->list, action, list_rows(ROWS)))
        return POPUP_STAYS;
    if (action != ACTION_ERASE && action != ACTION_ERASE_LINE)
        return POPUP_PASS;
    line_act(&choice->search, action);
    search(choice);
    return POPUP_STAYS;
}

enum popup choice_text(struct choice *choice, const char *text)
{
    if (choice->marked && strcmp(text, " ") == 0) {
        if (choice_selected(choice))
            choice->marked[choice->found[choice->list.selected]] ^= true;
        return POPUP_STAYS;
    }
    if (line_insert(&choice->search, text))
        search(choice);
    return POPUP_STAYS;
}

void choice_draw(const struct choice *choice, struct canvas *canvas)
{
    int rows = choice->count < ROWS ? (int)choice->count + 1 : ROWS;
    struct popup_area area = popup_open(canvas, rows, COLUMNS, choice->title);
    canvas_put(canvas, area.y, area.x, 2, STYLE_LABEL, "/");
    line_draw(&choice->search, canvas, area.y, area.x + 2, area.columns - 2, true);
    if (choice->found_count > 0) /* else the cursor stays where it can be mended */
        list_draw(&choice->list, canvas, area.y + 1, area.x, list_rows(area.rows), area.columns);
}

const struct choice_item *choice_selected(const struct choice *choice)
{
    if (choice->found_count == 0)
        return NULL;
    return &choice->item[choice->found[choice->list.selected]];
}

bool choice_marked(const struct choice *choice, size_t i)
{
    return choice->marked && choice->marked[i];
}
