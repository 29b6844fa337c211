/* SPDX-License-Identifier: EUPL-1.2 */
/* The full-screen program: opens database, languages, keys and terminal, and hands them to the
 * loop. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/app.h"
#include "base/embedded.h"
#include "ui/loop.h"
#include "ui/screens.h"

/* The languages the language key goes round; the user's own comes first. A language is there when
 * its interface is translated; German and English always are. */
enum { LANGUAGES = 2 };

/* Milliseconds a key may wait for other counters; what is BUSY then is tried again by itself. */
enum { SCREEN_PATIENCE = 200 };

static const char *const language_code[LANGUAGES] = {"de", "en"};

static size_t open_languages(struct app *app, struct lang *lang[LANGUAGES + 1])
{
    size_t n = 0;
    lang[n++] = app->lang;
    for (int i = 0; i < LANGUAGES; i++)
        if (strcmp(language_code[i], lang_code(app->lang)) != 0)
            lang[n++] = lang_open(app->locale_dir, language_code[i]);
    return n;
}

/* The keys that come with the program, and the user's own read over them. */
static enum status open_keys(struct app *app, struct keymap *keymap, struct error *error)
{
    enum status status = OK;
    for (const struct embedded *file = key_file; file->name && status == OK; file++)
        status = keymap_read(keymap, file->text, file->size, error);
    const char *config = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    const char *path = config && *config == '/'
                           ? arena_printf(app->arena, "%s/lotse/keys", config)
                           : arena_printf(app->arena, "%s/.config/lotse/keys", home ? home : "");
    char *text = NULL;
    size_t len = 0;
    if (status == OK && access(path, R_OK) == 0) {
        status = app_read_file(app->arena, path, &text, &len, error);
        if (status == OK)
            status = keymap_read(keymap, text, len, error);
        if (status != OK)
            fprintf(stderr, "%s:\n", path);
    }
    return status;
}

static enum status run_screens(struct app *app, struct work *work, const struct keymap *keymap,
                               struct error *error)
{
    struct lang *lang[LANGUAGES + 1];
    struct terminal terminal;
    struct term_options options = {.theme = app->theme};
    enum status status = term_open(&terminal, &options, error);
    if (status != OK)
        return status;
    size_t n = open_languages(app, lang);
    struct loop_options loop = {
        .terminal = &terminal,
        .work = work,
        .keymap = keymap,
        .lang = lang,
        .lang_count = n,
        .second = n > 1 ? lang[1] : NULL,
        .first = &screen_desk,
    };
    status = loop_run(&loop, error);
    term_close(&terminal);
    while (n-- > 1)
        lang_free(lang[n]);
    return status;
}

int command_screen(struct app *app)
{
    struct error error = {0};
    struct work *work = NULL;
    struct keymap *keymap = keymap_new();
    enum status status = OK;
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
        status = error_set(&error, IO_ERROR,
                           N_("the full-screen program needs a terminal; \"lotse --help\" says "
                              "what works without one"));
    if (status == OK)
        status = open_keys(app, keymap, &error);
    if (status == OK && !app_database_exists(app))
        status = error_set(&error, NOT_FOUND,
                           N_("there is no database %s yet: \"lotse init\" creates it"),
                           app->database);
    if (status == OK)
        status = app_open(app, &work, &error);
    if (status == OK)
        work_patience(work, SCREEN_PATIENCE);
    if (status == OK)
        status = run_screens(app, work, keymap, &error);
    work_close(work);
    keymap_free(keymap);
    if (status == OK)
        return EXIT_DONE;
    app_fail(app, &error);
    return status == INVALID ? EXIT_USAGE : EXIT_SYSTEM;
}
