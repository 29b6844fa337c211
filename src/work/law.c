/* SPDX-License-Identifier: EUPL-1.2 */
/* The law in the database: texts of rules and the directory of offices.
 *
 * Invariants:
 *  1. At most one text of a name is in force; texts never change, they retire.
 *  2. A text that comes with the program replaces only what came with the program; what was edited
 *     here stays in force, and the newer text is kept beside it as offered.
 *  3. No text comes into force that would not compile with the others. */
#include "work/inside.h"

#include <string.h>

#include "base/embedded.h"

enum { AGENCY_COLUMNS = 15 };

/* The columns of the directory's file, and its order here. */
static const char *const agency_column[AGENCY_COLUMNS] = {
    "id",  "types", "needs", "place", "name",       "address",  "phone",  "email",
    "web", "hours", "note",  "valid_from", "valid_to", "source", "confidence",
};

static bool ends_with(const char *text, const char *end)
{
    size_t a = strlen(text), b = strlen(end);
    return a >= b && strcmp(text + a - b, end) == 0;
}

/* --- Loading --------------------------------------------------------------------------------------- */

void law_forget(struct work *work)
{
    if (work->rules)
        rules_free(work->rules);
    work->rules = NULL;
    arena_free(work->law);
    work->law = NULL;
    work->frozen = false;
    memset(&work->directory, 0, sizeof work->directory);
}

/* The directory as its file would be: one reader for both. */
static enum status load_directory(struct work *work, struct error *error)
{
    struct str text = {0};
    for (int i = 0; i < AGENCY_COLUMNS; i++)
        str_printf(&text, "%s%c", agency_column[i], i + 1 < AGENCY_COLUMNS ? '\t' : '\n');
    struct arena *arena = arena_new();
    struct list list = list_start(work, QUERY_AGENCY_LIST, NO_BIND, error);
    while (list_next(&list)) {
        for (int i = 0; i < AGENCY_COLUMNS; i++)
            str_printf(&text, "%s%c", list_text(&list, agency_column[i], arena),
                       i + 1 < AGENCY_COLUMNS ? '\t' : '\n');
    }
    enum status status = list_end(&list);
    if (status == OK) /* the reader borrows nothing of the text but what it copies */
        status = directory_read(work->law, str_text(&text), text.len, &work->directory, error);
    digest_hex(str_text(&text), text.len, work->directory_hash);
    str_release(&text);
    const char *home = work->directory.home;
    if (status == OK) {
        enum status found = query_text_of(work, QUERY_META_GET, BIND(bind_text("key", "home")),
                                          "value", work->law, &home, error);
        status = found == NOT_FOUND ? OK : found;
        work->directory.home = home;
    }
    arena_free(arena);
    return status;
}

static enum status load_texts(struct work *work, struct rule_set *rules, struct error *error)
{
    struct arena *arena = arena_new();
    struct list list = list_start(work, QUERY_RULE_TEXTS, NO_BIND, error);
    while (list_next(&list)) {
        const char *text = list_text(&list, "text", arena);
        list.status = rules_add(rules, text, strlen(text), error);
        if (list.status != OK)
            error_field(error, list_text(&list, "name", arena));
        arena_clear(arena);
    }
    arena_free(arena);
    return list_end(&list);
}

/* Keys of everything the catalogue knows: what a decision rests on besides rules and facts. */
static void hash_catalogue(char out[DIGEST_SIZE])
{
    struct str keys = {0};
    for (int i = 0; i < FIELD_COUNT; i++)
        str_printf(&keys, "%s %d\n", catalogue_field[i].key, (int)catalogue_field[i].type);
    for (int i = 0; i < SET_COUNT; i++) {
        for (int k = 0; k < catalogue_set[i].n; k++)
            str_printf(&keys, "%s %s\n", catalogue_set[i].key, catalogue_set[i].choice[k].code);
    }
    for (int i = 0; i < GROUP_COUNT; i++) {
        str_add(&keys, catalogue_group[i].name);
        for (int k = 0; k < GROUP_WORDS; k++)
            str_printf(&keys, " %llx", (unsigned long long)catalogue_group[i].code[k]);
        str_addc(&keys, '\n');
    }
    for (int i = 0; i < NEED_COUNT; i++)
        str_printf(&keys, "%s %d\n", catalogue_need[i].key, (int)catalogue_need[i].policy);
    digest_hex(str_text(&keys), keys.len, out);
    str_release(&keys);
}

enum status work_rules(struct work *work, struct error *error)
{
    if (work->rules)
        return OK;
    work->law = arena_new();
    work->rules = rules_new();
    enum status status = load_directory(work, error);
    if (status == OK)
        status = load_texts(work, work->rules, error);
    if (status == OK)
        status = rules_finish(work->rules, error);
    if (status != OK)
        law_forget(work);
    else
        hash_catalogue(work->catalogue_hash);
    return status;
}

const struct directory *work_directory(const struct work *work)
{
    return &work->directory;
}

const char *work_rules_id(const struct work *work)
{
    return work->rules ? rules_id(work->rules) : "";
}

const struct rule_info *work_rule(struct work *work, int i)
{
    return work->rules && i < rules_count(work->rules) ? rules_info(work->rules, i) : NULL;
}

const char *work_rule_text(struct work *work, int i, size_t *len)
{
    return rules_text(work->rules, i, len);
}

enum status law_freeze(struct work *work, struct error *error)
{
    if (work->frozen)
        return OK;
    struct arena *arena = arena_new();
    const char *hash = rules_hash(work->rules), *known;
    enum status status = query_text_of(work, QUERY_RULE_SET_KNOWN, BIND(bind_text("hash", hash)),
                                       "hash", arena, &known, error);
    arena_free(arena);
    if (status == NOT_FOUND)
        status = query_run(work, QUERY_RULE_SET_FREEZE, BIND(bind_text("hash", hash)), error);
    return status;
}

/* --- Importing rules -------------------------------------------------------------------------------- */

struct import {
    const char *name, *text, *origin; /* origin: "shipped" or "edited" */
    char sha256[DIGEST_SIZE];
};

static enum status add_text(struct work *work, const struct import *import, int64_t sort,
                            const char *state, struct error *error)
{
    char at[TIME_SIZE];
    int64_t id;
    enum status status = query_run(
        work, QUERY_RULE_TEXT_RETIRE,
        BIND(bind_text("name", import->name), bind_text("state", state)), error);
    if (status == OK)
        status = query_number(
            work, QUERY_RULE_TEXT_ADD,
            BIND(bind_text("name", import->name), bind_number("sort", sort),
                 bind_text("text", import->text), bind_text("sha256", import->sha256),
                 bind_text("origin", import->origin), bind_text("state", state),
                 bind_text("at", now_text(work, at)), bind_text("by", work->me.login)),
            "id", &id, error);
    return status == OK ? audit_add(work, "rules import", "rule_text", id, import->name, error)
                        : status;
}

/* True where this very text already came with some version of the program. */
static bool known_already(struct work *work, const struct import *import)
{
    int64_t id;
    return query_number(work, QUERY_RULE_TEXT_KNOWN,
                        BIND(bind_text("name", import->name), bind_text("sha256", import->sha256),
                             bind_text("origin", import->origin)),
                        "id", &id, NULL) == OK;
}

static enum status import_text(struct work *work, struct import *import, struct error *error)
{
    digest_hex(import->text, strlen(import->text), import->sha256);
    struct arena *arena = arena_new();
    struct list list = list_start(work, QUERY_RULE_TEXT_IN_FORCE,
                                  BIND(bind_text("name", import->name)), error);
    bool in_force = list_next(&list);
    int64_t sort = in_force ? list_number(&list, "sort") : 0;
    bool same = in_force && strcmp(list_text(&list, "sha256", arena), import->sha256) == 0;
    bool edited_here = in_force && strcmp(list_text(&list, "origin", arena), "edited") == 0;
    enum status status = list_end(&list);
    arena_free(arena);
    if (status == OK && !in_force)
        status = query_number(work, QUERY_RULE_TEXT_SORT, NO_BIND, "sort", &sort, error);
    if (status != OK || same)
        return status;
    if (strcmp(import->origin, "shipped") == 0 && edited_here)
        return known_already(work, import) ? OK : add_text(work, import, sort, "offered", error);
    return add_text(work, import, sort, "in_force", error);
}

enum status work_import_rules(struct work *work, const char *name, const char *text, size_t len,
                              struct error *error)
{
    enum status status = deed_begin(work, MAY_EDIT_RULES, error);
    if (status != OK)
        return status;
    struct arena *arena = arena_new();
    struct import import = {.name = name, .text = arena_strndup(arena, text, len),
                            .origin = "edited"};
    status = import_text(work, &import, error);
    law_forget(work);
    if (status == OK)
        status = work_rules(work, error);
    arena_free(arena);
    status = deed_end(work, status, error);
    if (status != OK)
        law_forget(work); /* what was loaded is not what is stored */
    return status;
}

/* --- Importing the directory -------------------------------------------------------------------------- */

static enum status put_agency(struct work *work, const char *const cell[AGENCY_COLUMNS], int sort,
                              struct error *error)
{
    struct argument argument[AGENCY_COLUMNS + 1];
    for (int i = 0; i < AGENCY_COLUMNS; i++)
        argument[i] = bind_text(agency_column[i], cell[i]);
    argument[AGENCY_COLUMNS] = bind_number("sort", sort);
    return query_run(work, QUERY_AGENCY_PUT, argument, AGENCY_COLUMNS + 1, error);
}

/* Cuts a line at its tabs; cells go to the column the first line gave them. */
static int cut_line(char *line, char **cell, int max)
{
    int n = 0;
    for (char *at = line; at && n < max; n++) {
        cell[n] = at;
        at = strchr(at, '\t');
        if (at)
            *at++ = '\0';
    }
    return n;
}

static int column_of(const char *name)
{
    for (int i = 0; i < AGENCY_COLUMNS; i++) {
        if (strcmp(agency_column[i], name) == 0)
            return i;
    }
    return -1;
}

/* The text has passed directory_read: its lines are as they should be. */
static enum status put_lines(struct work *work, char *text, struct error *error)
{
    enum { MOST = 32 };
    char *head[MOST], *cell[MOST];
    char *rest = text, *line = strsep(&rest, "\n");
    int columns = cut_line(line, head, MOST), sort = 0;
    enum status status = query_run(work, QUERY_AGENCY_RETIRE_ALL, NO_BIND, error);
    while (status == OK && (line = strsep(&rest, "\n"))) {
        if (!line[0] || line[0] == '#')
            continue;
        const char *row[AGENCY_COLUMNS];
        for (int i = 0; i < AGENCY_COLUMNS; i++)
            row[i] = "";
        int n = cut_line(line, cell, MOST);
        for (int i = 0; i < n && i < columns; i++) {
            int column = column_of(head[i]);
            if (column >= 0)
                row[column] = cell[i];
        }
        status = put_agency(work, row, ++sort, error);
    }
    return status;
}

static enum status import_directory(struct work *work, const char *text, size_t len,
                                    const char *home, struct error *error)
{
    struct arena *arena = arena_new();
    struct directory directory = {0};
    enum status status = directory_read(arena, text, len, &directory, error);
    if (status == OK)
        status = put_lines(work, arena_strndup(arena, text, len), error);
    if (status == OK && !home)
        home = directory.home;
    if (status == OK && home)
        status = query_run(work, QUERY_META_PUT,
                           BIND(bind_text("key", "home"), bind_text("value", home)), error);
    char sha256[DIGEST_SIZE];
    digest_hex(text, len, sha256);
    if (status == OK)
        status = query_run(work, QUERY_META_PUT,
                           BIND(bind_text("key", "directory"), bind_text("value", sha256)), error);
    if (status == OK)
        status = audit_add(work, "directory import", "agency", 0, sha256, error);
    arena_free(arena);
    return status;
}

enum status work_import_directory(struct work *work, const char *text, size_t len,
                                  const char *home, struct error *error)
{
    enum status status = deed_begin(work, MAY_DIRECTORY, error);
    if (status != OK)
        return status;
    status = deed_end(work, import_directory(work, text, len, home, error), error);
    law_forget(work);
    return status;
}

/* What comes with the program. The directory is the place's own from the first day on: it is taken
 * only into a database that has none. */
enum status law_import_shipped(struct work *work, struct error *error)
{
    enum status status = OK;
    struct arena *arena = arena_new();
    const char *known;
    enum status has_directory = query_text_of(
        work, QUERY_META_GET, BIND(bind_text("key", "directory")), "value", arena, &known, error);
    for (const struct embedded *file = pack_file; file->name && status == OK; file++) {
        if (ends_with(file->name, ".rules")) {
            struct import import = {.name = file->name, .text = file->text, .origin = "shipped"};
            status = import_text(work, &import, error);
        } else if (has_directory == NOT_FOUND) {
            status = import_directory(work, file->text, file->size, NULL, error);
        }
    }
    arena_free(arena);
    law_forget(work);
    return status;
}
