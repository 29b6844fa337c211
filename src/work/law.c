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

/* --- Loading --------------------------------------------------------------------------------- */

void law_forget(struct work *work)
{
    if (work->rules)
        rules_free(work->rules);
    work->rules = NULL;
    arena_free(work->law);
    work->law = NULL;
    memset(&work->directory, 0, sizeof work->directory);
}

/* The directory as its file would be: one reader for both, and for the one that is on record. */
static enum status write_directory(struct work *work, struct str *text, struct error *error)
{
    for (int i = 0; i < AGENCY_COLUMNS; i++)
        str_printf(text, "%s%c", agency_column[i], i + 1 < AGENCY_COLUMNS ? '\t' : '\n');
    struct arena *arena = arena_new();
    struct list list = list_start(work, QUERY_AGENCY_LIST, NO_BIND, error);
    while (list_next(&list)) {
        for (int i = 0; i < AGENCY_COLUMNS; i++)
            str_printf(text, "%s%c", list_text(&list, agency_column[i], arena),
                       i + 1 < AGENCY_COLUMNS ? '\t' : '\n');
    }
    arena_free(arena);
    return list_end(&list);
}

static const char home_line[] = "# home ";

/* The last line may name the home municipality. */
enum status law_read_directory(struct arena *arena, const char *text, struct directory *directory,
                               struct error *error)
{
    size_t len = strlen(text), last = len ? len - 1 : 0;
    while (last > 0 && text[last - 1] != '\n')
        last--;
    bool has_home = strncmp(text + last, home_line, strlen(home_line)) == 0;
    /* The reader borrows nothing of the text but what it copies. */
    enum status status = directory_read(arena, text, has_home ? last : len, directory, error);
    if (status == OK && has_home) {
        const char *home = text + last + strlen(home_line);
        directory->home = arena_strndup(arena, home, strcspn(home, "\n"));
    }
    return status;
}

static enum status load_directory(struct work *work, struct error *error)
{
    struct str text = {0};
    const char *home = "";
    enum status status = write_directory(work, &text, error);
    if (status == OK) {
        status = query_text_of(work, QUERY_META_GET, BIND(bind_text("key", "home")), "value",
                               work->law, &home, error);
        status = status == NOT_FOUND ? OK : status;
    }
    if (home[0])
        str_printf(&text, "%s%s\n", home_line, home);
    if (status == OK)
        status = law_read_directory(work->law, str_text(&text), &work->directory, error);
    digest_hex(str_text(&text), text.len, work->directory_hash);
    work->directory_text = arena_strdup(work->law, str_text(&text));
    str_release(&text);
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
const char *law_catalogue(struct work *work)
{
    if (work->catalogue_hash[0])
        return work->catalogue_hash;
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
    digest_hex(str_text(&keys), keys.len, work->catalogue_hash);
    str_release(&keys);
    return work->catalogue_hash;
}

enum status law_directory(struct work *work, struct error *error)
{
    if (work->law)
        return OK;
    work->law = arena_new();
    enum status status = load_directory(work, error);
    if (status != OK)
        law_forget(work);
    return status;
}

enum status work_rules(struct work *work, struct error *error)
{
    if (work->rules)
        return OK;
    enum status status = law_directory(work, error);
    work->rules = rules_new();
    if (status == OK)
        status = load_texts(work, work->rules, error);
    if (status == OK)
        status = rules_finish(work->rules, error);
    if (status != OK)
        law_forget(work);
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

const struct rule_set *work_rule_set(const struct work *work)
{
    return work->rules;
}

const struct rule_info *work_rule(struct work *work, int i)
{
    return work->rules && i < rules_count(work->rules) ? rules_info(work->rules, i) : NULL;
}

const char *work_rule_text(struct work *work, int i, size_t *len)
{
    return rules_text(work->rules, i, len);
}

const char *law_words(const struct rule_set *rules, int i, size_t *len)
{
    const char *text = rules_text(rules, i, len);
    size_t begin = 0, end = *len;
    while (begin < end && strchr("#\r\n \t", text[begin])) {
        const char *next = memchr(text + begin, '\n', end - begin);
        begin = next ? (size_t)(next - text) + 1 : end;
    }
    while (end > begin && strchr("\r\n \t", text[end - 1]))
        end--;
    *len = end - begin;
    return text + begin;
}

/* Keeps what is kept by its hash, where it is not there yet. */
static enum status freeze(struct work *work, const char *hash, enum query known, enum query keep,
                          const char *text, struct error *error)
{
    char at[TIME_SIZE];
    struct arena *arena = arena_new();
    const char *found;
    enum status status =
        query_text_of(work, known, BIND(bind_text("hash", hash)), "hash", arena, &found, error);
    arena_free(arena);
    if (status != NOT_FOUND)
        return status;
    struct argument argument[] = {bind_text("hash", hash), bind_text("text", text),
                                  bind_text("at", now_text(work, at))};
    return query_run(work, keep, argument, text ? 3 : 1, error);
}

enum status law_freeze(struct work *work, struct error *error)
{
    enum status status = freeze(work, rules_hash(work->rules), QUERY_RULE_SET_KNOWN,
                                QUERY_RULE_SET_FREEZE, NULL, error);
    return status == OK ? freeze(work, work->directory_hash, QUERY_DIRECTORY_TEXT_KNOWN,
                                 QUERY_DIRECTORY_TEXT_KEEP, work->directory_text, error)
                        : status;
}

/* --- Importing the directory ----------------------------------------------------------------- */

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
            struct import import = {file->name, file->text, "shipped", BY_PROGRAM};
            status = law_import_text(work, &import, error);
        } else if (has_directory == NOT_FOUND) {
            status = import_directory(work, file->text, file->size, NULL, error);
        }
    }
    arena_free(arena);
    law_forget(work);
    return status;
}
