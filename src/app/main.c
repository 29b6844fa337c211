/* SPDX-License-Identifier: EUPL-1.2 */
/* lotse: the guide at the counter. HACKING.md is the map of the source. */
#include "config.h"

#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/app.h"

const struct command commands[] = {
    {"init", "", N_("create the database with the rules that come with the program"), "",
     command_init},
    {"route", "", N_("decide without storing: one JSON object in, one out, per line"), "pio",
     command_route},
    {"rules", "list|show ID|check [FILE…]|test FILE…|explain",
     N_("list, show, check and test the rules, explain what they say"), "jpaoxcudw", command_rules},
    {"queue", "", N_("list the referrals of an office, or of all"), "jgsl", command_queue},
    {"directory", "", N_("list the offices"), "jp", command_directory},
    {"staff", "list|add LOGIN ROLES NAME [AGENCY]|retire LOGIN",
     N_("list, add and retire members of staff"), "j",
     command_staff},
    {"doctor", "", N_("prove that nothing is lost: database, queues, audit chain"), "j",
     command_doctor},
    {"audit", "verify", N_("check the chain of the audit records"), "", command_audit},
    {"backup", "FILE", N_("copy the database into a new file while it is in use"), "",
     command_backup},
    {"restore", "FILE", N_("put a backup in the place of the database"), "", command_restore},
    {"demo", "", N_("create a demonstration database of invented people"), "ne", command_demo},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct command *command_find(const char *name)
{
    for (const struct command *c = commands; c->name; c++)
        if (!strcmp(c->name, name))
            return c;
    return NULL;
}

/* The language a user asks for: --lang, LANGUAGE, then the locale. C and POSIX are English. */
static void choose_language(struct app *app)
{
    static const char *const variable[] = {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"};
    const char *wish = app->language;
    for (size_t i = 0; !wish && i < sizeof variable / sizeof *variable; i++) {
        const char *value = getenv(variable[i]);
        if (value && *value)
            wish = value;
    }
    char code[16] = "en";
    size_t n = wish ? strcspn(wish, "_.:@") : 0;
    if (n > 1 && n < sizeof code && strncmp(wish, "POSIX", n) != 0) {
        memcpy(code, wish, n);
        code[n] = '\0';
    }
    lang_free(app->lang);
    app->lang = lang_open(app->locale_dir, code);
}

/* Everything here is UTF-8. A locale that is missing or of another charset would swallow keys. */
static void choose_locale(void)
{
    if (setlocale(LC_ALL, "") && !strcmp(nl_langinfo(CODESET), "UTF-8"))
        return;
    setlocale(LC_ALL, "C.UTF-8");
}

static void default_database(struct app *app)
{
    const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
    if (data && *data == '/')
        app->database = arena_printf(app->arena, "%s/lotse/lotse.db", data);
    else
        app->database =
            arena_printf(app->arena, "%s/.local/share/lotse/lotse.db", home ? home : "");
}

static int run(struct app *app, int argc, char **argv)
{
    int first = 1;
    enum exit_code code = options_read(app, argc, argv, &first);
    choose_language(app);
    if (code != EXIT_DONE)
        return code;
    if (app->language && !lang_is_there(app->lang))
        return app_usage(app, N_("there is no language \"%s\": expected one such as de or en"),
                         app->language);
    const struct command *command = first < argc ? command_find(argv[first]) : NULL;
    if (app->version) {
        printf("lotse %s\n", PACKAGE_VERSION);
        return EXIT_DONE;
    }
    if (app->help) {
        options_help(app, command, stdout);
        return EXIT_DONE;
    }
    if (!app->database)
        default_database(app);
    return command ? command->run(app, argc - first, argv + first) : command_screen(app);
}

int main(int argc, char **argv)
{
    choose_locale();
    signal(SIGXFSZ, SIG_IGN); /* a file that may not grow is said like a full disk */
    struct app app = {.arena = arena_new(), .households = 200, .within = 90, .seed = 1};
    const char *dir = getenv("LOTSE_LOCALEDIR");
    app.locale_dir = dir && *dir ? dir : LOTSE_LOCALEDIR;
    choose_language(&app);
    int code = run(&app, argc, argv);
    if (fflush(stdout) != 0 && code == EXIT_DONE)
        code = EXIT_SYSTEM;
    lang_free(app.lang);
    arena_free(app.arena);
    return code;
}
