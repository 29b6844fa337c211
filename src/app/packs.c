/* SPDX-License-Identifier: EUPL-1.2 */
#include "app/packs.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/embedded.h"

static bool ends_with(const char *name, const char *end)
{
    size_t n = strlen(name), m = strlen(end);
    return n > m && !strcmp(name + n - m, end);
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

bool packs_take_table(struct packs *packs, const char *path, const char *text, size_t len)
{
    struct table_text *table = !strcmp(base_name(path), "accepted.tsv")  ? &packs->accepted
                               : !strcmp(base_name(path), "gapless.tsv") ? &packs->gapless
                                                                         : NULL;
    if (table)
        *table = (struct table_text){text, len};
    return table != NULL;
}

/* The line of a text and its length; NULL where it has fewer. */
static const char *find_line(const struct pack_text *text, int line, size_t *len)
{
    const char *at = text->text, *end = text->text + text->len;
    for (int i = 1; i < line && at; i++) {
        at = memchr(at, '\n', (size_t)(end - at));
        at = at ? at + 1 : NULL;
    }
    if (!at || line < 1)
        return NULL;
    const char *eol = memchr(at, '\n', (size_t)(end - at));
    *len = (size_t)((eol ? eol : end) - at);
    return at;
}

/* file:12:8, the line, and a sign below the word. */
static void point_at(const struct pack_text *text, const struct error *error)
{
    size_t len = 0;
    const char *line = find_line(text, error->line, &len);
    fprintf(stderr, "%s:%d:%d:\n", text->file, error->line, error->column);
    if (line)
        fprintf(stderr, "%.*s\n%*s\n", (int)len, line, error->column, "^");
}

enum status packs_add_text(struct app *app, struct packs *packs, const char *file,
                           const char *text, size_t len, struct error *error)
{
    struct pack_text *all = arena_array(app->arena, struct pack_text, packs->texts + 1);
    if (packs->texts)
        memcpy(all, packs->text, (size_t)packs->texts * sizeof *all);
    all[packs->texts++] = (struct pack_text){arena_strdup(app->arena, file), text, len};
    packs->text = all;
    enum status status = rules_add(packs->own, text, len, error);
    if (status != OK)
        point_at(&packs->text[packs->texts - 1], error);
    return status;
}

/* Whether the word an error speaks of stands in that text where the error says. */
static bool is_about(const struct pack_text *text, const struct error *error)
{
    size_t len = 0;
    const char *line = find_line(text, error->line, &len);
    for (int column = 1; line && len && column < error->column; column++)
        do {
            line++;
            len--;
        } while (len && ((unsigned char)*line & 0xC0) == 0x80);
    size_t n = strlen(error->arg[0]);
    return line && n && n <= len && !strncmp(line, error->arg[0], n);
}

enum status packs_finish(struct packs *packs, struct error *error)
{
    enum status status = rules_finish(packs->own, error);
    for (int i = 0; i < packs->texts && status != OK; i++) {
        if (!is_about(&packs->text[i], error))
            continue;
        point_at(&packs->text[i], error);
        break;
    }
    return status;
}

/* One file of a pack: rules, or the table of offices. "# home 05566076" is the file's own place. */
static enum status add_file(struct app *app, struct packs *packs, const char *name,
                            const char *text, size_t len, struct error *error)
{
    if (packs_take_table(packs, name, text, len))
        return OK;
    if (ends_with(name, ".rules"))
        return packs_add_text(app, packs, name, text, len, error);
    enum status status = directory_read(app->arena, text, len, &packs->directory, error);
    if (status != OK)
        fprintf(stderr, "%s:\n", name);
    return status;
}

static enum status add_embedded(struct app *app, struct packs *packs, struct error *error)
{
    enum status status = OK;
    for (const struct embedded *file = pack_file; file->name && status == OK; file++)
        status = add_file(app, packs, file->name, file->text, file->size, error);
    return status;
}

static int is_pack(const struct dirent *entry)
{
    return ends_with(entry->d_name, ".rules") || ends_with(entry->d_name, ".tsv");
}

/* Every pack of a folder, in the order of their names; how many in *n, -1 where it cannot be
 * read. */
static enum status add_files(struct app *app, struct packs *packs, const char *folder, int *n,
                             struct error *error)
{
    struct dirent **entry = NULL;
    enum status status = OK;
    *n = scandir(folder, &entry, is_pack, alphasort);
    for (int i = 0; i < *n; i++) {
        char *text = NULL;
        size_t len = 0;
        const char *path = arena_printf(app->arena, "%s/%s", folder, entry[i]->d_name);
        if (status == OK)
            status = app_read_file(app->arena, path, &text, &len, error);
        if (status == OK)
            status = add_file(app, packs, path, text, len, error);
        free(entry[i]);
    }
    free(entry);
    return status;
}

/* The offices lie with the rules, or beside them, as in the source: data/rules, data/directory. */
static enum status add_folder(struct app *app, struct packs *packs, struct error *error)
{
    int n, offices;
    enum status status = add_files(app, packs, app->packs, &n, error);
    if (n < 0)
        return error_set(error, INVALID, N_("cannot read the folder %s: %s"), app->packs,
                         strerror(errno));
    if (status == OK && n == 0)
        return error_set(error, INVALID, N_("there is no pack (*.rules) in %s"), app->packs);
    if (status != OK || packs->directory.n > 0)
        return status;
    return add_files(app, packs, arena_printf(app->arena, "%s/../directory", app->packs),
                     &offices, error);
}

static enum status from_database(struct app *app, struct packs *packs, struct error *error)
{
    struct work_options nobody = {.database = app->database, .world = app_world()};
    enum status status = work_open(&packs->work, &nobody, error);
    if (status == NOT_FOUND && error) /* an empty file is no answer: exit status 3, not 1 */
        error->status = status = IO_ERROR;
    if (status == OK)
        status = work_rules(packs->work, error);
    if (status != OK)
        return status;
    packs->rules = work_rule_set(packs->work);
    packs->directory = *work_directory(packs->work);
    return OK;
}

enum status packs_open(struct app *app, struct packs *packs, struct error *error)
{
    *packs = (struct packs){0};
    for (const struct embedded *file = table_file; file->name && !app->packs; file++)
        packs_take_table(packs, file->name, file->text, file->size);
    if (!app->packs && app_database_exists(app))
        return from_database(app, packs, error);
    packs->rules = packs->own = rules_new();
    enum status status =
        app->packs ? add_folder(app, packs, error) : add_embedded(app, packs, error);
    if (status == OK)
        status = packs_finish(packs, error);
    return status;
}

void packs_close(struct packs *packs)
{
    work_close(packs->work);
    rules_free(packs->own);
    *packs = (struct packs){0};
}
