/* SPDX-License-Identifier: EUPL-1.2 */
/* Rule texts in and out of the database. What goes in comes out byte for byte: rule_text keeps the
 * text itself, and the tree is made from it anew each time. */
#include "work/inside.h"

#include <string.h>

/* --- One text, in the running transaction ---------------------------------------------------- */

struct standing { /* what is in force under a name */
    bool any, same, edited;
    int64_t sort;
};

static enum status find_standing(struct work *work, const struct import *import,
                                 const char *sha256, struct standing *standing,
                                 struct error *error)
{
    struct arena *arena = arena_new();
    struct list list =
        list_start(work, QUERY_RULE_TEXT_IN_FORCE, BIND(bind_text("name", import->name)), error);
    *standing = (struct standing){.any = list_next(&list)};
    if (standing->any) {
        standing->sort = list_number(&list, "sort");
        standing->same = strcmp(list_text(&list, "sha256", arena), sha256) == 0;
        standing->edited = strcmp(list_text(&list, "origin", arena), "edited") == 0;
    }
    arena_free(arena);
    enum status status = list_end(&list);
    return status == OK && !standing->any
               ? query_number(work, QUERY_RULE_TEXT_SORT, NO_BIND, "sort", &standing->sort, error)
               : status;
}

static enum status add_text(struct work *work, const struct import *import, const char *sha256,
                            int64_t sort, const char *state, struct error *error)
{
    char at[TIME_SIZE];
    int64_t id;
    bool waits = strcmp(state, "offered") == 0;
    enum status status =
        query_run(work, QUERY_RULE_TEXT_RETIRE,
                  BIND(bind_text("name", import->name), bind_text("state", state),
                       bind_text("origin", import->origin)),
                  error);
    if (status == OK && !waits)
        status = query_run(work, QUERY_RULE_TEXT_ARRIVED,
                           BIND(bind_text("name", import->name), bind_text("sha256", sha256)),
                           error);
    if (status == OK)
        status = query_number(
            work, QUERY_RULE_TEXT_ADD,
            BIND(bind_text("name", import->name), bind_number("sort", sort),
                 bind_text("text", import->text), bind_text("sha256", sha256),
                 bind_text("origin", import->origin), bind_text("state", state),
                 bind_text("at", now_text(work, at)), bind_text("by", work->me.login)),
            "id", &id, error);
    return status == OK ? audit_add(work, waits ? "rules propose" : "rules import", "rule_text",
                                    id, import->name, error)
                        : status;
}

/* Whether this very text came before, in some state (known) or as one that waits. */
static bool came_before(struct work *work, enum query query, const char *name, const char *origin,
                        const char *sha256)
{
    int64_t id;
    return query_number(work, query,
                        BIND(bind_text("name", name), bind_text("sha256", sha256),
                             bind_text("origin", origin)),
                        "id", &id, NULL) == OK;
}

enum status law_import_text(struct work *work, const struct import *import, struct error *error)
{
    char sha256[DIGEST_SIZE];
    struct standing standing;
    digest_hex(import->text, strlen(import->text), sha256);
    enum status status = find_standing(work, import, sha256, &standing, error);
    if (status != OK || standing.same)
        return status;
    bool kept = import->by == BY_PROGRAM && standing.edited;
    bool waits = import->by == BY_AUTHOR || kept;
    if (waits && came_before(work, kept ? QUERY_RULE_TEXT_KNOWN : QUERY_RULE_TEXT_WAITS,
                             import->name, import->origin, sha256))
        return OK;
    return add_text(work, import, sha256, standing.sort, waits ? "offered" : "in_force", error);
}

/* --- Texts in force -------------------------------------------------------------------------- */

enum status work_rule_texts(struct work *work, struct arena *arena, const struct rule_text **out,
                            int *n, struct error *error)
{
    struct rule_text *text = NULL;
    int found = 0, room = 0;
    struct list list = list_start(work, QUERY_RULE_TEXTS, NO_BIND, error);
    while (list_next(&list)) {
        if (found == room) {
            struct rule_text *larger = arena_array(arena, struct rule_text, room = 2 * room + 8);
            if (found)
                memcpy(larger, text, (size_t)found * sizeof *larger);
            text = larger;
        }
        text[found++] = (struct rule_text){
            .name = list_text(&list, "name", arena),
            .text = list_text(&list, "text", arena),
            .origin = list_text(&list, "origin", arena),
            .sha256 = list_text(&list, "sha256", arena),
            .imported_by = list_text(&list, "imported_by", arena),
            .imported_at = list_time(&list, "imported_at"),
        };
    }
    *out = text;
    *n = found;
    return list_end(&list);
}

/* --- Before anything changes ----------------------------------------------------------------- */

struct candidate { /* the set as it would be */
    struct arena *arena;
    struct rule_import *import;
    int n;
    const struct rule_text *text;
    int n_texts;
    struct rule_set *rules;
    struct import_report *report;
};

static struct rule_import *import_named(const struct candidate *candidate, const char *name)
{
    for (int i = 0; i < candidate->n; i++)
        if (!strcmp(candidate->import[i].name, name))
            return &candidate->import[i];
    return NULL;
}

static enum status check_names(const struct candidate *candidate, struct error *error)
{
    for (int i = 0; i < candidate->n; i++) {
        struct rule_import *import = &candidate->import[i];
        candidate->report->failed = import->name;
        if (import_named(candidate, import->name) != import)
            return error_set(error, INVALID, N_("expected every text once, not %s again"),
                             import->name);
        if (memchr(import->text, '\0', import->len))
            return error_set(error, INVALID, N_("expected a text, not a file with zero bytes"));
    }
    candidate->report->failed = NULL;
    return OK;
}

static enum status add_checked(const struct candidate *candidate, const char *name,
                               const char *text, size_t len, struct error *error)
{
    enum status status = rules_add(candidate->rules, text, len, error);
    if (status != OK)
        candidate->report->failed = name;
    return status;
}

/* Those in force in their order, each replaced where it is; what is new stands behind them. */
static enum status compile(const struct candidate *candidate, struct error *error)
{
    enum status status = OK;
    for (int i = 0; i < candidate->n_texts && status == OK; i++) {
        const struct rule_text *text = &candidate->text[i];
        struct rule_import *import = import_named(candidate, text->name);
        if (!import) {
            status = add_checked(candidate, text->name, text->text, strlen(text->text), error);
            continue;
        }
        bool same = strlen(text->text) == import->len && !strcmp(text->text, import->text);
        import->effect = same ? IMPORT_NOTHING : IMPORT_REPLACES;
        import->replaced = *text;
        status = add_checked(candidate, import->name, import->text, import->len, error);
    }
    for (int i = 0; i < candidate->n && status == OK; i++) {
        struct rule_import *import = &candidate->import[i];
        if (!import->replaced.name) {
            import->effect = IMPORT_NEW;
            status = add_checked(candidate, import->name, import->text, import->len, error);
        }
    }
    return status == OK ? rules_finish(candidate->rules, error) : status;
}

/* Rules of one set that the other has not; or has with other words, where differ is set. */
static int find_rules(struct arena *arena, const struct rule_set *of, const struct rule_set *other,
                      bool differ, const char *const **out)
{
    const char **id = arena_array(arena, const char *, rules_count(of) + 1);
    int n = 0;
    for (int i = 0; i < rules_count(of); i++) {
        const char *name = rules_info(of, i)->id;
        int k = 0;
        while (k < rules_count(other) && strcmp(rules_info(other, k)->id, name) != 0)
            k++;
        bool there = k < rules_count(other);
        size_t len = 0, other_len = 0;
        const char *words = law_words(of, i, &len);
        const char *others = there ? law_words(other, k, &other_len) : "";
        bool same = there && len == other_len && !memcmp(words, others, len);
        if (differ ? there && !same : !there)
            id[n++] = arena_strdup(arena, name);
    }
    *out = id;
    return n;
}

static void tell_differences(const struct work *work, const struct candidate *candidate)
{
    struct import_report *report = candidate->report;
    struct arena *arena = candidate->arena;
    const struct rule_set *now = candidate->rules, *before = work->rules;
    report->n_changed = find_rules(arena, now, before, true, &report->changed);
    report->n_added = find_rules(arena, now, before, false, &report->added);
    report->n_removed = find_rules(arena, before, now, false, &report->removed);
}

static void find_origins(struct work *work, const struct candidate *candidate)
{
    for (int i = 0; i < candidate->n; i++) {
        struct rule_import *import = &candidate->import[i];
        char sha256[DIGEST_SIZE];
        digest_hex(import->text, import->len, sha256);
        import->origin =
            came_before(work, QUERY_RULE_TEXT_KNOWN, import->name, "shipped", sha256) ? "shipped"
                                                                                      : "edited";
    }
}

static enum status check(struct work *work, struct candidate *candidate, struct error *error)
{
    /* Where this program cannot read what is in force, an import is how that is mended. */
    bool readable = work_rules(work, NULL) == OK;
    enum status status = check_names(candidate, error);
    if (status == OK)
        status = work_rule_texts(work, candidate->arena, &candidate->text, &candidate->n_texts,
                                 error);
    if (status == OK)
        status = compile(candidate, error);
    if (status == OK) {
        find_origins(work, candidate);
        if (readable)
            tell_differences(work, candidate);
    }
    return status;
}

/* --- The deed -------------------------------------------------------------------------------- */

static enum status store(struct work *work, const struct rule_import *import, int n, bool in_force,
                         struct error *error)
{
    enum status status = OK;
    for (int i = 0; i < n && status == OK; i++) {
        const struct import text = {import[i].name, import[i].text, import[i].origin,
                                    in_force ? BY_APPROVER : BY_AUTHOR};
        status = law_import_text(work, &text, error);
    }
    law_forget(work);
    return status == OK ? work_rules(work, error) : status; /* as it is in the database now */
}

enum status work_import_texts(struct work *work, struct arena *arena, struct rule_import *import,
                              int n, bool dry_run, struct import_report *report,
                              struct error *error)
{
    *report = (struct import_report){.in_force = work_may(work, MAY_APPROVE_RULES)};
    enum status status = deed_allowed(work, MAY_EDIT_RULES, error);
    if (status != OK)
        return status;
    struct candidate candidate = {.arena = arena, .import = import, .n = n, .rules = rules_new(),
                                  .report = report};
    for (int i = 0; i < n; i++) {
        import[i].text = arena_strndup(arena, import[i].text, import[i].len);
        import[i].replaced = (struct rule_text){0};
    }
    status = check(work, &candidate, error);
    rules_free(candidate.rules);
    if (status != OK || dry_run)
        return status;
    status = deed_begin(work, MAY_EDIT_RULES, error);
    if (status != OK)
        return status;
    status = deed_end(work, store(work, import, n, report->in_force, error), error);
    if (status != OK)
        law_forget(work); /* what was loaded is not what is stored */
    return status;
}

enum status work_import_rules(struct work *work, const char *name, const char *text, size_t len,
                              struct error *error)
{
    struct arena *arena = arena_new();
    struct rule_import import = {.name = name, .text = text, .len = len};
    struct import_report report;
    enum status status = work_import_texts(work, arena, &import, 1, false, &report, error);
    if (status != OK && report.failed)
        error_field(error, name);
    arena_free(arena);
    return status;
}
