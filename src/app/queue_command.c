/* SPDX-License-Identifier: EUPL-1.2 */
/* lotse queue: the referrals of an office, or of all, by the day they are due. */
#include <stdlib.h>

#include "app/app.h"
#include "app/json.h"

enum { PAGE = 200 };

static void print_line(const struct queue_line *line)
{
    char due[DATE_SIZE];
    date_iso(line->due, due);
    printf("%-10s  %-13s  %-9s  %-22s  %-6s  %-6s  %s\n", due, line->number,
           referral_state[line->state].code, catalogue_need[line->need].key, line->from_agency,
           line->to_agency, line->person);
}

static void print_json(const struct queue_line *line)
{
    struct str out = {0};
    char due[DATE_SIZE], sent[21];
    date_iso(line->due, due);
    date_utc_text(line->sent_at, sent);
    json_text(&out, "number", line->number);
    json_text(&out, "state", referral_state[line->state].code);
    json_text(&out, "fhir", referral_state[line->state].fhir);
    json_text(&out, "need", catalogue_need[line->need].key);
    json_text(&out, "person", line->person);
    json_text(&out, "from", line->from_agency);
    json_text(&out, "to", line->to_agency);
    json_text(&out, "owner", line->owner);
    json_text(&out, "due", due);
    json_text(&out, "sent_at", sent);
    json_number(&out, "priority", line->priority);
    json_print(&out);
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
            (app->json ? print_json : print_line)(&line[i]);
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
    if (status == OK && !shown && app->agency &&
        !directory_find(work_directory(work), app->agency)) /* one that is gone may have a queue */
        status = error_set(&error, INVALID, N_("the directory has no office %s"), app->agency);
    int code = status != OK ? (int)app_fail(app, &error) : shown ? EXIT_DONE : EXIT_NO;
    work_close(work);
    return code;
}
