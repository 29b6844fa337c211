/* SPDX-License-Identifier: EUPL-1.2 */
#include "golden.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "ptyterm.h"

enum { SELECT_MOST = 200 };

struct golden {
    struct ptyterm *term;
    struct str seen;
};

static void show_rows(struct golden *golden, int first, int last, const char *label)
{
    int y, x;
    str_printf(&golden->seen, "== %s\n", label);
    for (int i = first; i <= last && i < ptyterm_rows(golden->term); i++)
        str_printf(&golden->seen, "|%s\n", ptyterm_row(golden->term, i));
    ptyterm_cursor(golden->term, &y, &x);
    if (y >= first && y <= last)
        str_printf(&golden->seen, "cursor %d,%d\n", y, x);
}

static void show(struct golden *golden, const char *label)
{
    show_rows(golden, 0, ptyterm_rows(golden->term) - 1, label);
}

static bool do_type(struct golden *golden, char *text)
{
    ptyterm_type(golden->term, text);
    return true;
}

static bool do_paste(struct golden *golden, char *text)
{
    ptyterm_paste(golden->term, text);
    return true;
}

static bool do_key(struct golden *golden, char *names)
{
    char *rest = NULL;
    for (char *name = strtok_r(names, " ", &rest); name; name = strtok_r(NULL, " ", &rest))
        if (!ptyterm_key(golden->term, name))
            return false;
    return true;
}

static bool do_resize(struct golden *golden, char *size)
{
    int rows, columns;
    if (sscanf(size, "%d %d", &rows, &columns) != 2)
        return false;
    ptyterm_resize(golden->term, rows, columns);
    return true;
}

/* The row that is marked as selected, NULL where none is or it does not show the text. */
static const char *selected(const struct golden *golden, const char *text)
{
    for (int y = 0; y < ptyterm_rows(golden->term); y++) {
        const char *row = ptyterm_row(golden->term, y);
        if (strncmp(row, "▸", strlen("▸")) == 0 && strstr(row, text))
            return row;
    }
    return NULL;
}

static bool do_select(struct golden *golden, char *text)
{
    for (int i = 0; i < SELECT_MOST && !selected(golden, text); i++)
        if (!ptyterm_key(golden->term, "Down") || ptyterm_wait(golden->term) != 0)
            return false;
    return selected(golden, text) != NULL;
}

static bool do_show(struct golden *golden, char *label)
{
    show(golden, label);
    return true;
}

static bool do_part(struct golden *golden, char *text)
{
    int first, last, label = 0;
    if (sscanf(text, "%d %d %n", &first, &last, &label) != 2 || label == 0 || first < 0)
        return false;
    show_rows(golden, first, last, text + label);
    return true;
}

static bool do_row(struct golden *golden, char *label)
{
    const char *row = selected(golden, "");
    str_printf(&golden->seen, "== %s\n|%s\n", label, row ? row : "");
    return row != NULL;
}

static const struct {
    const char *word;
    bool (*run)(struct golden *golden, char *rest);
} step[] = {
    {"type ", do_type}, {"paste ", do_paste},   {"key ", do_key},
    {"show ", do_show}, {"resize ", do_resize}, {"select ", do_select}, {"part ", do_part},
    {"row ", do_row},
};

static bool do_step(struct golden *golden, char *line)
{
    if (!*line || *line == '#')
        return true;
    for (size_t i = 0; i < sizeof step / sizeof *step; i++) {
        size_t n = strlen(step[i].word);
        if (strncmp(line, step[i].word, n) == 0)
            return step[i].run(golden, line + n) && ptyterm_wait(golden->term) == 0;
    }
    return false;
}

static bool read_file(const char *path, struct str *text)
{
    char bytes[4096];
    size_t n;
    FILE *file = fopen(path, "r");
    if (!file)
        return false;
    while ((n = fread(bytes, 1, sizeof bytes, file)) > 0)
        str_addn(text, bytes, n);
    fclose(file);
    return true;
}

static bool write_file(const char *path, const struct str *text)
{
    FILE *file = fopen(path, "w");
    if (!file)
        return false;
    fputs(str_text(text), file);
    return fclose(file) == 0;
}

static bool run_steps(struct golden *golden, const char *path)
{
    struct str keys = {0};
    bool done = read_file(path, &keys) && ptyterm_wait(golden->term) == 0;
    char *rest = keys.text;
    if (!done) {
        show(golden, "instead of a first picture");
        fprintf(stderr, "%s\n", str_text(&golden->seen));
    }
    for (int line = 1; done && rest && *rest; line++) {
        char *text = strsep(&rest, "\n");
        done = do_step(golden, text);
        if (!done) {
            show(golden, "where it stopped");
            fprintf(stderr, "%s:%d: %s: cannot be done\n%s", path, line, text,
                    str_text(&golden->seen));
        }
    }
    if (!keys.text)
        fprintf(stderr, "%s: cannot be read, or the program did not start\n", path);
    str_release(&keys);
    return done;
}

static bool compare(const struct golden *golden, const char *path)
{
    struct str expected = {0};
    const char *update = getenv("UPDATE_SCREENS");
    if (update && *update)
        return write_file(path, &golden->seen);
    read_file(path, &expected);
    bool same = strcmp(str_text(&expected), str_text(&golden->seen)) == 0;
    if (!same)
        fprintf(stderr, "%s: expected\n%s\nbut saw\n%s\n", path, str_text(&expected),
                str_text(&golden->seen));
    str_release(&expected);
    return same;
}

bool golden_run(const char *dir, const char *name, const char *const argv[],
                const char *const environment[])
{
    struct golden golden = {.term = ptyterm_start(argv, environment, 24, 80)};
    struct str path = {0};
    if (!golden.term)
        return false;
    str_printf(&path, "%s/%s.keys", dir, name);
    bool right = run_steps(&golden, str_text(&path));
    str_clear(&path);
    str_printf(&path, "%s/%s.screen", dir, name);
    right = right && compare(&golden, str_text(&path));
    ptyterm_free(golden.term);
    str_release(&golden.seen);
    str_release(&path);
    return right;
}
