/* SPDX-License-Identifier: EUPL-1.2 */
/* lotse queue: the referrals of an office, or of all, by the day they are due. */
#include <stdlib.h>

#include "app/app.h"
#include "core/codec.h"

enum { PAGE = 200 };

static void print_line(const struct app *app, const struct queue_line *line)
{
    char due[DATE_SIZE];
    date_iso(line->due, due);
    printf("%-10s  %-13s  %-9s  %-22s  %-6s  %-6s  %s\n", due, line->number,
           referral_state[line->state].code, catalogue_need[line->need].key, line->from_agency,
           line->to_agency, line->person);
    (void)app;
}

static void member(struct str *out, const char *name, const char *value)
{
    str_printf(out, ",\"%s\":", name);
    codec_write_text(value ? value : "", out);
}

static void print_json(const struct app *app, const struct queue_line *line)
{
    struct str out = {0};
    char due[DATE_SIZE], sent[21];
    date_iso(line->due, due);
    date_utc_text(line->sent_at, sent);
    str_add(&out, "{\"number\":");
    codec_write_text(line->number, &out);
    member(&out, "state", referral_state[line->state].code);
    member(&out, "fhir", referral_state[line->state].fhir);
    member(&out, "need", catalogue_need[line->need].key);
    member(&out, "person", line->person);
    member(&out, "from", line->from_agency);
    member(&out, "to", line->to_agency);
    member(&out, "owner", line->owner);
    member(&out, "due", due);
    member(&out, "sent_at", sent);
    str_printf(&out, ",\"priority\":%d}\n", line->priority);
    fputs(str_text(&out), stdout);
    str_release(&out);
    (void)app;
}

/* Page after page, in constant memory. */
static enum status print_all(struct app *app, struct work *work, const struct queue_filter *filter,
                             int *shown, struct error *error)
{
    struct queue_line line[PAGE], last = {0};
    struct arena *arena[2] = {arena_new(), arena_new()};
    enum status status = OK;
    int n = PAGE;
    *shown = 0;
    for (int page = 0; status == OK && n == PAGE; page++) {
        struct arena *here = arena[page % 2]; /* the other one holds *last */
        arena_clear(here);
        status = work_queue(work, here, filter, page ? &last : NULL, line, PAGE, &n, error);
        for (int i = 0; status == OK && i < n; i++)
            (app->json ? print_json : print_line)(app, &line[i]);
        *shown += n;
        if (n > 0)
            last = line[n - 1];
    }
    arena_free(arena[0]);
    arena_free(arena[1]);
    return status;
}

int command_queue(struct app *app, int argc, char **argv)
{
    struct error error = {0};
    struct work *work = NULL;
    int shown = 0;
    if (argc > 1)
        return app_usage(app, N_("queue takes no argument \"%s\""), argv[1]);
    if (app_open(app, &work, &error) != OK)
        return app_fail(app, &error);
    const char *own = work_me(work)->agency;
    struct queue_filter filter = {.agency = app->agency ? app->agency
                                            : work_may(work, MAY_SEE_ALL) ? NULL : own,
                                  .sent_by = app->sent, .late = app->late, .need = -1};
    enum status status = print_all(app, work, &filter, &shown, &error);
    int code = status != OK ? (int)app_fail(app, &error) : shown ? EXIT_DONE : EXIT_NO;
    work_close(work);
    return code;
}
