/* SPDX-License-Identifier: EUPL-1.2 */
/* lotse rules export and import: rule texts out of the database and in again, byte for byte. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/json.h"
#include "app/rules_verbs.h"
#include "base/embedded.h"

/* --- where texts come from -------------------------------------------------------------------- */

struct texts {
    struct rule_text *text;
    size_t *len;
    int n;
};

static bool is_rules(const char *name)
{
    static const char end[] = ".rules";
    size_t n = strlen(name);
    return n > strlen(end) && !strcmp(name + n - strlen(end), end);
}

static void add_text(struct app *app, struct texts *texts, const char *name, const char *text,
                     size_t len)
{
    struct rule_text *larger = arena_array(app->arena, struct rule_text, texts->n + 1);
    size_t *lens = arena_array(app->arena, size_t, texts->n + 1);
    if (texts->n) {
        memcpy(larger, texts->text, (size_t)texts->n * sizeof *larger);
        memcpy(lens, texts->len, (size_t)texts->n * sizeof *lens);
    }
    larger[texts->n] = (struct rule_text){.name = name, .text = text, .origin = ""};
    lens[texts->n++] = len;
    texts->text = larger;
    texts->len = lens;
}

static int pick_rules(const struct dirent *entry)
{
    return is_rules(entry->d_name);
}

static enum status from_folder(struct app *app, struct texts *texts, struct error *error)
{
    struct dirent **entry = NULL;
    enum status status = OK;
    int n = scandir(app->packs, &entry, pick_rules, alphasort);
    if (n < 0)
        return error_set(error, INVALID, N_("cannot read the folder %s: %s"), app->packs,
                         strerror(errno));
    for (int i = 0; i < n; i++) {
        char *text = NULL;
        size_t len = 0;
        const char *path = arena_printf(app->arena, "%s/%s", app->packs, entry[i]->d_name);
        if (status == OK)
            status = app_read_file(app->arena, path, &text, &len, error);
        if (status == OK)
            add_text(app, texts, arena_strdup(app->arena, entry[i]->d_name), text, len);
        free(entry[i]);
    }
    free(entry);
    return status;
}

static enum status from_database(struct app *app, struct texts *texts, struct error *error)
{
    struct work_options nobody = {.database = app->database, .world = app_world()};
    struct work *work = NULL;
    const struct rule_text *text = NULL;
    int n = 0;
    enum status status = work_open(&work, &nobody, error);
    if (status == NOT_FOUND && error)
        error->status = status = IO_ERROR;
    if (status == OK)
        status = work_rule_texts(work, app->arena, &text, &n, error);
    for (int i = 0; status == OK && i < n; i++)
        add_text(app, texts, text[i].name, text[i].text, strlen(text[i].text));
    work_close(work);
    return status;
}

/* As for every other command that reads rules: a folder, the database, or what came along. */
static enum status find_texts(struct app *app, struct texts *texts, struct error *error)
{
    if (app->packs)
        return from_folder(app, texts, error);
    if (app_database_exists(app))
        return from_database(app, texts, error);
    for (const struct embedded *file = pack_file; file->name; file++)
        if (is_rules(file->name))
            add_text(app, texts, file->name, file->text, file->size);
    return OK;
}

/* --- export ----------------------------------------------------------------------------------- */

static bool is_wanted(const char *name, int argc, char **argv)
{
    bool wanted = argc == 0;
    for (int i = 0; i < argc; i++)
        wanted |= !strcmp(argv[i], name);
    return wanted;
}

static enum status check_wanted(const struct texts *texts, int argc, char **argv,
                                struct error *error)
{
    for (int i = 0; i < argc; i++) {
        int k = 0;
        while (k < texts->n && strcmp(texts->text[k].name, argv[i]) != 0)
            k++;
        if (k == texts->n)
            return error_set(error, NOT_FOUND, N_("no text of rules is called %s"), argv[i]);
    }
    return OK;
}

/* A name of the database must not lead out of the folder. */
static bool is_plain(const char *name)
{
    return name[0] && name[0] != '.' && !strchr(name, '/');
}

/* Whole or not at all: beside it first, then in its place. */
static enum status write_file(struct app *app, const char *name, const char *text, size_t len,
                              struct error *error)
{
    const char *path = arena_printf(app->arena, "%s/%s", app->output, name);
    char *part = arena_printf(app->arena, "%s/.%s-XXXXXX", app->output, name);
    if (!is_plain(name))
        return error_set(error, INVALID, N_("%s is no name for a file"), name);
    int fd = mkstemp(part);
    FILE *out = fd < 0 ? NULL : fdopen(fd, "wb");
    bool done = out && fwrite(text, 1, len, out) == len && fflush(out) == 0 && fsync(fd) == 0 &&
                fchmod(fd, 0644) == 0;
    int reason = errno;
    if (out && fclose(out) != 0 && done) {
        done = false;
        reason = errno;
    }
    if (done && rename(part, path) != 0) {
        done = false;
        reason = errno;
    }
    if (done)
        return OK;
    if (fd >= 0)
        unlink(part);
    return error_set(error, IO_ERROR, N_("cannot write %s: %s"), path, strerror(reason));
}

int rules_export(struct app *app, int argc, char **argv)
{
    struct error error = {0};
    struct texts texts = {0};
    enum status status = find_texts(app, &texts, &error);
    if (status == OK)
        status = check_wanted(&texts, argc, argv, &error);
    if (status == OK && app->output)
        mkdir(app->output, 0755); /* where that fails, writing into it says why */
    for (int i = 0; i < texts.n && status == OK; i++) {
        const struct rule_text *text = &texts.text[i];
        if (!is_wanted(text->name, argc, argv))
            continue;
        if (app->output)
            status = write_file(app, text->name, text->text, texts.len[i], &error);
        else if (fwrite(text->text, 1, texts.len[i], stdout) != texts.len[i])
            status = error_set(&error, IO_ERROR, N_("cannot write %s: %s"), text->name,
                               strerror(errno));
    }
    return status == OK ? EXIT_DONE : (int)app_fail(app, &error);
}

/* --- import ----------------------------------------------------------------------------------- */

static enum status read_files(struct app *app, struct rule_import *import, int argc, char **argv,
                              struct error *error)
{
    enum status status = OK;
    for (int i = 0; i < argc && status == OK; i++) {
        char *text = NULL;
        const char *slash = strrchr(argv[i], '/');
        import[i].name = slash ? slash + 1 : argv[i];
        status = app_read_file(app->arena, argv[i], &text, &import[i].len, error);
        import[i].text = text;
        if (status == OK && (!is_rules(import[i].name) || !is_plain(import[i].name)))
            status = error_set(error, INVALID, N_("expected a file NAME.rules, not %s"), argv[i]);
    }
    return status;
}

static const char *origin_label(const struct app *app, const char *origin)
{
    return !strcmp(origin, "shipped") ? tr(app->lang, N_("came with the program"))
                                      : tr(app->lang, N_("edited here"));
}

static void say_effect(const struct app *app, const struct rule_import *import)
{
    char at[21];
    if (import->effect == IMPORT_NOTHING)
        printf(tr(app->lang, N_("%s: as it is in force already\n")), import->name);
    if (import->effect == IMPORT_NEW)
        printf(tr(app->lang, N_("%s: new (%s)\n")), import->name,
               origin_label(app, import->origin));
    if (import->effect != IMPORT_REPLACES)
        return;
    date_utc_text(import->replaced.imported_at, at);
    /* TRANSLATORS: name, origin; beginning of a SHA-256, origin, time, login. */
    printf(tr(app->lang, N_("%s (%s) replaces %.12s (%s, %s by %s)\n")), import->name,
           origin_label(app, import->origin), import->replaced.sha256,
           origin_label(app, import->replaced.origin), at, import->replaced.imported_by);
}

static void say_rules(const struct app *app, const char *label, const char *const *id, int n)
{
    if (n == 0)
        return;
    printf("  %s", tr(app->lang, label));
    for (int i = 0; i < n; i++)
        printf(" %s", id[i]);
    putchar('\n');
}

static void print_json(const struct rule_import *import, bool in_force)
{
    static const char *const effect[] = {[IMPORT_NOTHING] = "nothing", [IMPORT_NEW] = "new",
                                         [IMPORT_REPLACES] = "replaces"};
    struct str line = {0};
    json_text(&line, "name", import->name);
    json_text(&line, "effect", effect[import->effect]);
    json_text(&line, "origin", import->origin);
    json_text(&line, "replaced_sha256", import->replaced.sha256);
    json_text(&line, "replaced_origin", import->replaced.origin);
    json_bool(&line, "in_force", in_force);
    json_print(&line);
}

static void say_report(const struct app *app, const struct rule_import *import, int n,
                       const struct import_report *report)
{
    for (int i = 0; i < n; i++) {
        if (app->json)
            print_json(&import[i], report->in_force);
        else
            say_effect(app, &import[i]);
    }
    if (app->json)
        return;
    say_rules(app, N_("rules changed:"), report->changed, report->n_changed);
    say_rules(app, N_("rules added:"), report->added, report->n_added);
    say_rules(app, N_("rules gone:"), report->removed, report->n_removed);
    if (app->dry_run)
        puts(tr(app->lang, N_("Nothing was changed.")));
    else if (!report->in_force)
        puts(tr(app->lang, N_("The texts wait beside those in force: only somebody who may also "
                              "approve rules puts them in force.")));
}

int rules_import(struct app *app, int argc, char **argv)
{
    struct error error = {0};
    struct work *work = NULL;
    struct import_report report = {0};
    if (argc == 0)
        return app_usage(app, N_("expected: rules import FILE …"), "");
    struct rule_import *import = arena_array(app->arena, struct rule_import, argc);
    enum status status = read_files(app, import, argc, argv, &error);
    if (status == OK)
        status = app_open(app, &work, &error);
    if (status == OK)
        status = work_import_texts(work, app->arena, import, argc, app->dry_run, &report, &error);
    work_close(work);
    if (status == OK) {
        say_report(app, import, argc, &report);
        return EXIT_DONE;
    }
    if (report.failed)
        fprintf(stderr, "%s:\n", report.failed);
    return app_fail(app, &error);
}
