/* SPDX-License-Identifier: EUPL-1.2 */
/* What every command uses: saying errors, opening the database, reading files, the real world. */
#include "app/app.h"

#include <errno.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "text/date.h"

enum exit_code app_fail(const struct app *app, const struct error *error)
{
    struct str text = {0};
    lang_error(app->lang, error, &text);
    fputs("lotse: ", stderr);
    if (error->line)
        fprintf(stderr, "%d:%d: ", error->line, error->column);
    fprintf(stderr, "%s\n", str_text(&text));
    str_release(&text);
    switch (error->status) {
    case OK: return EXIT_DONE;
    case NOT_FOUND: return EXIT_NO;
    case INVALID: return EXIT_USAGE;
    case BUSY:
    case CONFLICT:
    case DENIED:
    case TOO_NEW:
    case IO_ERROR:
    case STOPPED: return EXIT_SYSTEM;
    }
    return EXIT_SYSTEM;
}

enum exit_code app_usage(const struct app *app, const char *message, const char *argument)
{
    struct error error = {.status = INVALID, .message = message};
    snprintf(error.arg[0], sizeof error.arg[0], "%s", argument);
    app_fail(app, &error);
    fprintf(stderr, "%s\n", tr(app->lang, N_("\"lotse --help\" says what there is.")));
    return EXIT_USAGE;
}

const char *app_login(void)
{
    const struct passwd *user = getpwuid(getuid());
    return user ? user->pw_name : "";
}

static int64_t real_now(void *context)
{
    (void)context;
    return (int64_t)time(NULL);
}

static int64_t test_now(void *context)
{
    (void)context;
    int64_t now = 0;
    const char *text = getenv("LOTSE_TEST_NOW");
    return text && date_utc_parse(text, &now) == OK ? now : (int64_t)time(NULL);
}

static uint64_t real_random(void *context)
{
    (void)context;
    uint64_t bits = 0;
    if (getrandom(&bits, sizeof bits, 0) != (ssize_t)sizeof bits)
        bits = (uint64_t)time(NULL) ^ (uint64_t)getpid();
    return bits;
}

/* LOTSE_TEST_NOW holds the clock still for tests and training; app_open refuses it where real
 * people are in the database. */
struct world app_world(void)
{
    return (struct world){getenv("LOTSE_TEST_NOW") ? test_now : real_now, real_random, NULL};
}

bool app_database_exists(const struct app *app)
{
    return !strncmp(app->database, "file:", 5) || access(app->database, F_OK) == 0;
}

void app_make_folder(const struct app *app)
{
    char *path = arena_strdup(app->arena, app->database);
    for (char *p = path + 1; strncmp(path, "file:", 5) != 0 && (p = strchr(p, '/')); p++) {
        *p = '\0';
        mkdir(path, 0700); /* where it cannot be made, opening the database says so */
        *p = '/';
    }
}

enum status app_open(struct app *app, struct work **work, struct error *error)
{
    struct work_options options = {app->database, app->as, app_login(), app_world()};
    enum status status = work_open(work, &options, error);
    if (status == NOT_FOUND) /* no database is no answer: exit status 3, not 1 */
        error->status = status = IO_ERROR;
    if (status == OK && getenv("LOTSE_TEST_NOW") && !work_is_demo(*work)) {
        work_close(*work);
        *work = NULL;
        return error_set(error, DENIED,
                         N_("LOTSE_TEST_NOW is set: only demonstration databases can be opened "
                            "with a clock that stands still"));
    }
    return status;
}

enum status app_read_file(struct arena *arena, const char *path, char **text, size_t *len,
                          struct error *error)
{
    FILE *in = !strcmp(path, "-") ? stdin : fopen(path, "rb");
    if (!in)
        return error_set(error, INVALID, N_("cannot read %s: %s"), path, strerror(errno));
    struct str all = {0};
    char part[16384];
    for (size_t n; (n = fread(part, 1, sizeof part, in)) > 0;)
        str_addn(&all, part, n);
    bool failed = ferror(in);
    int reason = errno;
    if (in != stdin)
        fclose(in);
    *len = all.len;
    *text = arena_strndup(arena, str_text(&all), all.len);
    str_release(&all);
    return failed ? error_set(error, IO_ERROR, N_("cannot read %s: %s"), path, strerror(reason))
                  : OK;
}
