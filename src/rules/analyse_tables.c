/* SPDX-License-Identifier: EUPL-1.2 */
/* The tables beside the packs: findings that were looked at; needs somebody always has to
 * answer. */
#include <string.h>

#include "rules/analyse.h"
#include "rules/set.h"

enum { COLUMNS = 5 };

/* One line in its columns; false where there are not exactly so many. */
static bool split(struct arena *arena, const char *line, size_t len, const char *column[COLUMNS],
                  int columns)
{
    int n = 0;
    const char *end = line + len;
    for (const char *from = line; n < columns; n++) {
        const char *tab = memchr(from, '\t', (size_t)(end - from));
        const char *to = tab ? tab : end;
        column[n] = arena_strndup(arena, from, (size_t)(to - from));
        if (!tab)
            return n + 1 == columns;
        from = tab + 1;
    }
    return false;
}

/* Calls take for every line that is no comment and not the first. */
static enum status read_table(struct arena *arena, const char *text, size_t len, int columns,
                              void (*take)(void *context, const char *const *column),
                              void *context, struct error *error)
{
    const char *column[COLUMNS], *end = text + len;
    int number = 1;
    bool head = true;
    for (const char *line = text; line < end; number++) {
        const char *eol = memchr(line, '\n', (size_t)(end - line));
        size_t n = (size_t)((eol ? eol : end) - line);
        if (n && line[0] != '#') {
            if (!split(arena, line, n, column, columns)) {
                error_set(error, INVALID, N_("expected as many columns as the first line names"));
                return error_at(error, number, 1);
            }
            if (!head)
                take(context, column);
            head = false;
        }
        line += n + 1;
    }
    return OK;
}

struct lines {
    struct arena *arena;
    struct accepted *accepted;
    struct gapless *gapless;
    int n;
};

static void take_accepted(void *context, const char *const *column)
{
    struct lines *lines = context;
    lines->accepted =
        set_grow(lines->arena, lines->accepted, lines->n, sizeof *lines->accepted);
    lines->accepted[lines->n++] =
        (struct accepted){column[0], column[1], column[2], column[3], column[4]};
}

static void take_gapless(void *context, const char *const *column)
{
    struct lines *lines = context;
    lines->gapless = set_grow(lines->arena, lines->gapless, lines->n, sizeof *lines->gapless);
    lines->gapless[lines->n++] = (struct gapless){column[0], column[1], column[2]};
}

enum status accepted_read(struct arena *arena, const char *text, size_t len,
                          const struct accepted **accepted, int *n, struct error *error)
{
    struct lines lines = {.arena = arena};
    enum status status = read_table(arena, text, len, 5, take_accepted, &lines, error);
    *accepted = lines.accepted;
    *n = lines.n;
    return status;
}

enum status gapless_read(struct arena *arena, const char *text, size_t len,
                         const struct gapless **gapless, int *n, struct error *error)
{
    struct lines lines = {.arena = arena};
    enum status status = read_table(arena, text, len, 3, take_gapless, &lines, error);
    *gapless = lines.gapless;
    *n = lines.n;
    return status;
}
