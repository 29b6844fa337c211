/* SPDX-License-Identifier: EUPL-1.2 */
/* Commands that look after the database: init, demo, doctor, audit, backup, restore. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/app.h"
#include "app/json.h"
#include "store/driver.h"

int command_init(struct app *app, int argc, char **argv)
{
    struct error error = {0};
    if (argc > 1)
        return app_usage(app, N_("init takes no argument \"%s\""), argv[1]);
    struct work_options options = {app->database, NULL, app_login(), app_world()};
    app_make_folder(app);
    if (work_init(&options, &error) != OK)
        return app_fail(app, &error);
    fprintf(stderr, tr(app->lang, N_("The database %s is ready; %s is its administrator.\n")),
            app->database, app_login());
    return EXIT_DONE;
}

/* Progress goes to a terminal only. */
static bool say_percent(void *context, int percent)
{
    if (isatty(STDERR_FILENO))
        fprintf(stderr, "\r%s %3d %%", (const char *)context, percent);
    return true;
}

static bool say_count(void *context, int done)
{
    if (isatty(STDERR_FILENO) && done % 1000 == 0)
        fprintf(stderr, "\r%s %d", (const char *)context, done);
    return true;
}

static void end_progress(void)
{
    if (isatty(STDERR_FILENO))
        fputs("\r\033[K", stderr);
}

int command_demo(struct app *app, int argc, char **argv)
{
    struct error error = {0};
    if (argc > 1)
        return app_usage(app, N_("demo takes no argument \"%s\""), argv[1]);
    struct work_options options = {app->database, NULL, app_login(), app_world()};
    struct work *work = NULL;
    bool fresh = !app_database_exists(app);
    char label[100];
    snprintf(label, sizeof label, "%s", tr(app->lang, N_("Inventing households:")));
    struct demo_options demo = {app->households, app->seed, say_count, label};
    app_make_folder(app);
    enum status status = work_init(&options, &error);
    if (status == OK)
        status = work_open(&work, &options, &error);
    if (status == OK)
        status = work_demo(work, &demo, &error);
    end_progress();
    work_close(work);
    if (status != OK) {
        if (fresh && strncmp(app->database, "file:", 5) != 0)
            unlink(app->database); /* nothing but our own half-made database */
        return app_fail(app, &error);
    }
    fprintf(stderr,
            tr(app->lang, N_("The demonstration database %s is ready: every person in it is "
                             "invented. Open it with --as demir, for example.\n")),
            app->database);
    return EXIT_DONE;
}

static void print_finding(const struct app *app, const struct finding *finding)
{
    struct str line = {0};
    if (app->json) {
        json_text(&line, "what", tr(app->lang, finding->what));
        json_text(&line, "detail", finding->detail);
        json_print(&line);
    } else {
        printf("%s: %s\n", tr(app->lang, finding->what), finding->detail);
    }
}

int command_doctor(struct app *app, int argc, char **argv)
{
    struct error error = {0};
    struct work *work = NULL;
    const struct finding *finding = NULL;
    int n = 0;
    if (argc > 1)
        return app_usage(app, N_("doctor takes no argument \"%s\""), argv[1]);
    if (app_open(app, &work, &error) != OK)
        return app_fail(app, &error);
    enum status status = work_doctor(work, app->arena, &finding, &n, &error);
    work_close(work);
    if (status != OK)
        return app_fail(app, &error);
    for (int i = 0; i < n; i++)
        print_finding(app, &finding[i]);
    if (n == 0 && !app->json)
        puts(tr(app->lang, N_("Nothing is wrong: the database is whole, every open need and "
                              "referral is in exactly one queue, the audit chain holds.")));
    return n ? EXIT_NO : EXIT_DONE;
}

int command_audit(struct app *app, int argc, char **argv)
{
    struct error error = {0};
    struct work *work = NULL;
    int64_t rows = 0;
    if (argc != 2 || strcmp(argv[1], "verify") != 0)
        return app_usage(app, N_("expected: audit verify"), "");
    if (app_open(app, &work, &error) != OK)
        return app_fail(app, &error);
    enum status status = work_audit_verify(work, &rows, &error);
    work_close(work);
    if (status != OK) {
        int code = app_fail(app, &error);
        return status == CONFLICT ? EXIT_NO : code;
    }
    printf(tr_n(app->lang, "%lld audit record, the chain holds\n",
                "%lld audit records, the chain holds\n", (unsigned long)rows), (long long)rows);
    return EXIT_DONE;
}

int command_backup(struct app *app, int argc, char **argv)
{
    struct error error = {0};
    struct work *work = NULL;
    char label[100];
    if (argc != 2)
        return app_usage(app, N_("expected: backup FILE, the name of a new file"), "");
    if (app_open(app, &work, &error) != OK)
        return app_fail(app, &error);
    snprintf(label, sizeof label, "%s", tr(app->lang, N_("Copying:")));
    enum status status = work_backup(work, argv[1], say_percent, label, &error);
    end_progress();
    work_close(work);
    return status == OK ? EXIT_DONE : (int)app_fail(app, &error);
}

int command_restore(struct app *app, int argc, char **argv)
{
    struct error error = {0};
    char label[100];
    if (argc != 2)
        return app_usage(app, N_("expected: restore FILE, a backup that lotse has made"), "");
    snprintf(label, sizeof label, "%s", tr(app->lang, N_("Copying:")));
    enum status status =
        driver_sqlite.restore(argv[1], app->database, say_percent, label, &error);
    end_progress();
    return status == OK ? EXIT_DONE : (int)app_fail(app, &error);
}
