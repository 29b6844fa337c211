/* SPDX-License-Identifier: EUPL-1.2 */
/* The program: options, languages, commands. Only here something is printed, or ends. */
#ifndef LOTSE_APP_APP_H
#define LOTSE_APP_APP_H

#include <stdbool.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/status.h"
#include "text/lang.h"
#include "work/work.h"

/* The contract with scripts. */
enum exit_code { EXIT_DONE = 0, EXIT_NO = 1, EXIT_USAGE = 2, EXIT_SYSTEM = 3 };

struct app {
    struct lang *lang;      /* the user's language */
    const char *locale_dir; /* where catalogues lie */
    struct arena *arena;    /* for the whole run */
    /* options */
    const char *database, *as, *packs, *theme, *language, *agency, *on, *need, *why_not;
    bool json, sent, late, all, interpret, strict, coverage;
    int households, within;
    uint64_t seed;
    bool help, version;
};

struct command {
    const char *name;
    const char *arguments; /* "FILE"; "" where it takes none */
    const char *summary;   /* msgid: one line of --help */
    const char *options;   /* option letters it understands beside the common ones */
    int (*run)(struct app *app, int argc, char **argv); /* argv[0]: its name; an exit code */
};
extern const struct command commands[]; /* ended by a NULL name */
const struct command *command_find(const char *name);

/* options.c. Reads argv into app; leaves the command and its arguments in argv from *first on. */
enum exit_code options_read(struct app *app, int argc, char **argv, int *first);
void options_help(const struct app *app, const struct command *command, FILE *out);

/* Says an error on standard error, returns the exit code that goes with it. */
enum exit_code app_fail(const struct app *app, const struct error *error);
enum exit_code app_usage(const struct app *app, const char *message, const char *argument);
/* Opens the database of the options as the calling user; says what failed. */
enum status app_open(struct app *app, struct work **work, struct error *error);
/* Makes the folders the database will lie in, for nobody else to read. */
void app_make_folder(const struct app *app);
bool app_database_exists(const struct app *app);
struct world app_world(void);
const char *app_login(void);

/* Reads a whole file into the arena ("-": standard input). */
enum status app_read_file(struct arena *arena, const char *path, char **text, size_t *len,
                          struct error *error);

int command_screen(struct app *app); /* no command: the full-screen program */
int command_init(struct app *app, int argc, char **argv);
int command_route(struct app *app, int argc, char **argv);
int command_rules(struct app *app, int argc, char **argv);
int command_queue(struct app *app, int argc, char **argv);
int command_directory(struct app *app, int argc, char **argv);
int command_doctor(struct app *app, int argc, char **argv);
int command_backup(struct app *app, int argc, char **argv);
int command_restore(struct app *app, int argc, char **argv);
int command_demo(struct app *app, int argc, char **argv);
int command_staff(struct app *app, int argc, char **argv);
int command_audit(struct app *app, int argc, char **argv);

#endif
