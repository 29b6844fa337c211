/* SPDX-License-Identifier: EUPL-1.2 */
/* A demonstration database: invented households, staff and half a year of work between offices. All
 * decisions are the rules' own. The first households have everything a real one has; those after
 * them have no receipts, half as many referrals, and only what is sent becomes a need, because the
 * rest would be most of the bytes and of the time. */
#include "work/demo.h"

#include "text/date.h"

enum { BATCH = 1000, WHOLE = 500, HALF_A_YEAR = 182 };

/* Invented colleagues. The clerks' stories are told by the first two. */
static const struct cast {
    const char *login, *name, *agency;
    unsigned roles;
} cast[] = {
    {"demir", "K. Demir", "AG-15", 1u << ROLE_CLERK},
    {"vogel", "T. Vogel", "AG-15", 1u << ROLE_CLERK},
    {"brinkmann", "S. Brinkmann", "AG-15", 1u << ROLE_SUPERVISOR},
    {"albers", "M. Albers", "AG-02", 1u << ROLE_AGENCY},
    {"lindqvist", "B. Lindqvist", "AG-04", 1u << ROLE_AGENCY},
    {"hoffmeister", "R. Hoffmeister", "AG-05", 1u << ROLE_AGENCY},
    {"jansen", "P. Jansen", "AG-06", 1u << ROLE_AGENCY},
    {"kuhlmann", "G. Kuhlmann", "AG-07", 1u << ROLE_AGENCY},
    {"yildirim", "E. Yıldırım", "AG-08", 1u << ROLE_AGENCY},
    {"petersen", "A. Petersen", "AG-09", 1u << ROLE_AGENCY},
    {"oswald", "J. Oswald", "AG-14", 1u << ROLE_AGENCY},
    {"rahimi", "D. Rahimi", "AG-16", 1u << ROLE_AGENCY},
    {"stein", "H. Stein", "AG-20", 1u << ROLE_AGENCY},
    {"wagner", "L. Wagner", "AG-25", 1u << ROLE_AGENCY},
    {"autor", "F. Regelmann", "AG-15", 1u << ROLE_AUTHOR},
    {"freigabe", "N. Steuer", "AG-15", 1u << ROLE_APPROVER},
    {"uebersetzung", "O. Wortmann", NULL, 1u << ROLE_TRANSLATOR},
    {"datenschutz", "V. Geheim", NULL, 1u << ROLE_OFFICER},
    {"admin", "I. Maschke", NULL, 1u << ROLE_ADMIN},
};

static int64_t played_now(void *context)
{
    return ((const struct demo *)context)->now;
}

/* --- The cast -------------------------------------------------------------------------------- */

static enum status hire(struct demo *demo, struct error *error)
{
    enum status status = OK;
    int clerks = 0;
    for (size_t i = 0; i < sizeof cast / sizeof *cast && status == OK; i++) {
        const struct cast *row = &cast[i];
        bool has_office = row->agency && directory_find(&demo->work->directory, row->agency);
        int64_t id;
        status = staff_put(demo->work, row->login, row->name, row->roles,
                           has_office ? row->agency : NULL, &id, error);
        struct staff staff = {.id = id, .login = row->login, .name = row->name,
                              .roles = row->roles, .active = true,
                              .agency = has_office ? row->agency : demo->me.agency};
        if (row->roles & (1u << ROLE_CLERK | 1u << ROLE_SUPERVISOR) && clerks < 3)
            demo->clerk[clerks++] = staff;
        else if (has_office && row->roles & 1u << ROLE_AGENCY && demo->workers < DEMO_WORKERS)
            demo->worker[demo->workers++] = staff;
    }
    return status;
}

/* --- The run --------------------------------------------------------------------------------- */

/* Newer work is denser: the square of chance, back from the real day, in office hours. */
static void choose_time(struct demo *demo)
{
    int64_t real = demo->world.now(demo->world.context);
    uint32_t chance = demo_random(demo, 1000);
    int days = (int)(chance * chance * HALF_A_YEAR / 1000000);
    int64_t midnight = (real - (int64_t)days * 86400) / 86400 * 86400;
    demo->now = midnight + 7 * 3600 + demo_random(demo, 9 * 3600);
    while (date_weekday(date_berlin(demo->now, NULL, NULL)) > 5)
        demo->now -= 86400;
    if (demo->now >= real)
        demo->now = real - 60 - demo_random(demo, 3600);
}

static enum status chance(struct demo *demo, struct error *error)
{
    struct household household;
    demo->bulk = demo->number >= WHOLE;
    demo_stream(demo, "people", 0);
    choose_time(demo);
    demo_household(demo, &household);
    return demo_story(demo, &household, error);
}

static enum status batch(struct demo *demo, int n, struct error *error)
{
    enum status status = demo->work->driver->begin(demo->work->conn, true, error);
    if (status != OK)
        return status;
    for (int i = 0; i < n && status == OK; i++, demo->number++) {
        status = demo->number < demo_families ? demo_family(demo, error) : chance(demo, error);
        arena_clear(demo->arena);
    }
    return deed_end(demo->work, status, error);
}

static enum status prepare(struct demo *demo, struct error *error)
{
    struct work *work = demo->work;
    static const struct demo_fate fate[] = {
        {.person = 0, .need = "integration_course"}, {.person = 0, .need = "job_placement"},
        {.person = 3, .need = "childcare"},
    };
    struct household haddad;
    enum status status = hire(demo, error);
    if (status == OK)
        status = query_run(work, QUERY_META_PUT,
                           BIND(bind_text("key", "demo"), bind_text("value", "1")), error);
    if (status == OK)
        status = audit_add(work, "demo", "database", 0, "", error);
    if (status != OK || demo->number > 0)
        return status;
    demo_haddad(demo, &haddad);
    return demo_told(demo, &haddad, fate, sizeof fate / sizeof *fate, INTAKE_PARKED, error);
}

static enum status run(struct demo *demo, const struct demo_options *options, struct error *error)
{
    enum status status = deed_begin(demo->work, MAY_STAFF, error);
    if (status == OK)
        status = deed_end(demo->work, prepare(demo, error), error);
    for (int done = 0; done < options->households && status == OK; done += BATCH) {
        int left = options->households - done;
        if (options->progress && !options->progress(options->context, done))
            return error_set(error, STOPPED,
                             N_("the demonstration was stopped before it was complete"));
        status = batch(demo, left < BATCH ? left : BATCH, error);
    }
    return status;
}

/* A demonstration that gets more of it goes on where it stopped; the Haddads have no number. */
static enum status check_empty(struct work *work, int *number, struct error *error)
{
    int64_t households = 0;
    enum status status =
        query_number(work, QUERY_HOUSEHOLD_LAST, NO_BIND, "n", &households, error);
    *number = households > 0 ? (int)households - 1 : 0;
    if (status == OK && households > 0 && !work->demo)
        status = error_set(error, DENIED,
                           N_("there are real households in %s: make a demonstration in a database "
                              "of its own (--db PATH)"),
                           work->path);
    return status;
}

enum status work_demo(struct work *work, const struct demo_options *options, struct error *error)
{
    int number = 0;
    enum status status = check_empty(work, &number, error);
    if (status == OK)
        status = work_rules(work, error);
    if (status != OK)
        return status;
    struct demo demo = {.work = work, .me = work->me, .world = work->world,
                        .seed = options->seed, .number = number, .arena = arena_new()};
    demo.now = work_now(work);
    work->world = (struct world){.now = played_now, .random = demo.world.random,
                                 .context = &demo};
    status = run(&demo, options, error);
    work->world = demo.world;
    work->me = demo.me;
    work->demo = work->demo || status == OK || status == STOPPED;
    arena_free(demo.arena);
    return status;
}
