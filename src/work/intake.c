/* SPDX-License-Identifier: EUPL-1.2 */
/* Conversations: begun, put aside, gone on with, finished. What is said in them: facts.c.
 *
 * Invariants:
 *  1. Only who has an open intake on the desk changes it, and only in the version they have read.
 *  2. The struct in the caller's hands changes only after the commit.
 *  3. An intake is seen by the office that leads it, nobody else. */
#include "work/inside.h"

#include <stdio.h>
#include <string.h>

#include "text/date.h"

static const char *const state_code[] = {
    [INTAKE_OPEN] = "open", [INTAKE_PARKED] = "parked", [INTAKE_CLOSED] = "closed",
};

static enum intake_state state_of(const char *code)
{
    int i = INTAKE_OPEN;
    while (i < INTAKE_CLOSED && strcmp(state_code[i], code) != 0)
        i++;
    return (enum intake_state)i;
}

/* --- Reading --------------------------------------------------------------------------------- */

static int cursor_in(const struct household *household, int64_t key)
{
    for (int i = 0; i < household->n; i++) {
        if (household->person[i].key == key)
            return i;
    }
    return 0;
}

enum status intake_load(struct work *work, struct arena *arena, int64_t id, struct intake *intake,
                        struct error *error)
{
    struct list list = list_start(work, QUERY_INTAKE_GET, BIND(bind_number("id", id)), error);
    if (!list_next(&list)) {
        enum status status = list_end(&list);
        return status != OK ? status
                            : error_set(error, NOT_FOUND, N_("there is no such intake any more"));
    }
    int64_t key = list_number(&list, "household"), at = list_number(&list, "cursor_person");
    const char *field = list_text(&list, "cursor_field", arena);
    const char *document = list_text(&list, "document", arena);
    const char *agency = list_text(&list, "agency", arena);
    *intake = (struct intake){
        .id = id,
        .version = list_number(&list, "version"),
        .state = state_of(list_text(&list, "state", arena)),
        .started_at = list_time(&list, "started_at"),
        .touched_at = list_time(&list, "touched_at"),
        .started_by = list_text(&list, "started_by", arena),
        .held_by = list_text(&list, "desk_login", arena),
        .cursor_field = catalogue_find_field(field, strlen(field)),
        .note = list_text(&list, "note", arena),
    };
    enum status status = list_end(&list);
    if (intake->state != INTAKE_OPEN)
        intake->held_by = "";
    if (status == OK && strcmp(agency, work->me.agency) != 0)
        status = error_set(error, DENIED, N_("this intake belongs to another office"));
    if (status == OK)
        status = household_load(work, arena, id, key, document, &intake->household, error);
    intake->cursor_person = status == OK ? cursor_in(&intake->household, at) : 0;
    return status;
}

/* --- Changing -------------------------------------------------------------------------------- */

enum status intake_conflict(struct work *work, const struct intake *intake, struct error *error)
{
    struct arena *arena = arena_new();
    struct intake now;
    enum status status = intake_load(work, arena, intake->id, &now, error);
    if (status == OK && now.state == INTAKE_CLOSED)
        status = error_set(error, CONFLICT,
                           N_("this intake is finished: begin a new conversation with the "
                              "household"));
    else if (status == OK && now.held_by[0] && strcmp(now.held_by, work->me.login) != 0)
        status = error_set(error, CONFLICT,
                           N_("%s has this intake on the desk now: ask them to park it, or take "
                              "it over"),
                           now.held_by);
    else if (status == OK)
        status = error_set(error, CONFLICT,
                           N_("this intake was changed by %s at another place: open it again"),
                           now.held_by[0] ? now.held_by : now.started_by);
    arena_free(arena);
    return status;
}

/* What a list calls it: the first person's name, nothing where it is not known yet. */
static const char *name_in_lists(struct arena *arena, const struct household *household)
{
    if (household->n == 0)
        return "";
    const struct person *person = &household->person[0];
    const char *name = person_name(arena, person);
    return name == person->id ? "" : name;
}

enum status intake_touch(struct work *work, struct intake *intake, struct error *error)
{
    char at[TIME_SIZE];
    struct arena *arena = arena_new();
    const struct household *household = &intake->household;
    int person = intake->cursor_person, field = intake->cursor_field;
    bool has_person = person >= 0 && person < household->n;
    enum status status = query_run(
        work, QUERY_INTAKE_TOUCH,
        BIND(bind_number("id", intake->id), bind_number("version", intake->version),
             bind_number("staff", work->me.id), bind_text("at", now_text(work, at)),
             bind_number("cursor_person", has_person ? household->person[person].key : 0),
             bind_text("cursor_field", field >= 0 ? catalogue_field[field].key : ""),
             bind_text("name", name_in_lists(arena, household)),
             bind_number("persons", household->n), bind_text("note", intake->note)),
        error);
    arena_free(arena);
    if (status == OK && work->driver->changes(work->conn) == 0)
        status = intake_conflict(work, intake, error);
    return status;
}

enum status intake_move(struct work *work, const struct intake *intake, enum intake_state state,
                        struct error *error)
{
    char at[TIME_SIZE];
    enum status status = query_run(
        work, QUERY_INTAKE_MOVE,
        BIND(bind_number("id", intake->id), bind_number("version", intake->version),
             bind_text("state", state_code[state]), bind_number("staff", work->me.id),
             bind_text("at", now_text(work, at))),
        error);
    if (status == OK && work->driver->changes(work->conn) == 0)
        status = intake_conflict(work, intake, error);
    return status;
}

/* After the commit: what the caller holds is what is stored. */
static void moved(struct work *work, struct intake *intake, enum intake_state state)
{
    intake->version++;
    intake->state = state;
    intake->touched_at = work_now(work);
    intake->held_by = state == INTAKE_OPEN ? work->me.login : "";
}

/* --- Deeds ----------------------------------------------------------------------------------- */

enum status intake_insert(struct work *work, int64_t household, int64_t *id, struct error *error)
{
    char at[TIME_SIZE];
    if (!work->me.agency[0])
        return error_set(error, DENIED,
                         N_("you belong to no office, so nobody would own what comes of this "
                            "intake: an administrator names your office"));
    return query_number(work, QUERY_INTAKE_ADD,
                        BIND(bind_number("household", household),
                             bind_text("agency", work->me.agency),
                             bind_text("at", now_text(work, at)),
                             bind_number("staff", work->me.id)),
                        "id", id, error);
}

static enum status start(struct work *work, struct arena *arena, struct intake *intake,
                         struct error *error)
{
    char at[TIME_SIZE];
    int64_t household, id = 0, person;
    enum status status = query_number(work, QUERY_HOUSEHOLD_ADD,
                                      BIND(bind_text("at", now_text(work, at))), "id", &household,
                                      error);
    if (status == OK)
        status = intake_insert(work, household, &id, error);
    if (status == OK)
        status = query_number(work, QUERY_PERSON_ADD,
                              BIND(bind_number("household", household), bind_number("sort", 1),
                                   bind_text("role", "APPLICANT")),
                              "id", &person, error);
    if (status == OK)
        status = query_run(work, QUERY_FACTS_PUT,
                           BIND(bind_number("intake", id), bind_number("person", person),
                                bind_text("document", "{}")),
                           error);
    if (status == OK)
        status = audit_add(work, "intake start", "intake", id, "", error);
    return status == OK ? intake_load(work, arena, id, intake, error) : status;
}

enum status work_intake_start(struct work *work, struct arena *arena, struct intake *intake,
                              struct error *error)
{
    struct intake made;
    enum status status = deed_begin(work, MAY_INTAKE, error);
    if (status != OK)
        return status;
    status = deed_end(work, start(work, arena, &made, error), error);
    if (status == OK)
        *intake = made;
    return status;
}

static enum status follow(struct work *work, struct arena *arena, int64_t earlier,
                          struct intake *intake, struct error *error)
{
    int64_t id = 0;
    enum status status = intake_load(work, arena, earlier, intake, error);
    if (status == OK)
        status = intake_insert(work, intake->household.key, &id, error);
    if (status == OK)
        status = query_run(work, QUERY_FACTS_COPY,
                           BIND(bind_number("intake", id), bind_number("earlier", earlier)), error);
    if (status == OK)
        status = query_run(work, QUERY_INTAKE_COPY,
                           BIND(bind_number("intake", id), bind_number("earlier", earlier)), error);
    if (status == OK)
        status = audit_add(work, "intake follow", "intake", id, "", error);
    return status == OK ? intake_load(work, arena, id, intake, error) : status;
}

enum status work_intake_follow(struct work *work, struct arena *arena, int64_t earlier,
                               struct intake *intake, struct error *error)
{
    struct intake made;
    enum status status = deed_begin(work, MAY_INTAKE, error);
    if (status != OK)
        return status;
    status = deed_end(work, follow(work, arena, earlier, &made, error), error);
    if (status == OK)
        *intake = made;
    return status;
}

enum status work_intake_open(struct work *work, struct arena *arena, int64_t id,
                             struct intake *intake, struct error *error)
{
    struct intake found;
    enum status status = deed_begin(work, MAY_INTAKE, error);
    if (status != OK)
        return status;
    status = intake_load(work, arena, id, &found, error);
    bool resume = status == OK && found.state == INTAKE_PARKED;
    if (resume)
        status = intake_move(work, &found, INTAKE_OPEN, error);
    if (status == OK)
        status = audit_add(work, resume ? "intake resume" : "intake look", "intake", id, "", error);
    status = deed_end(work, status, error);
    if (status != OK)
        return status;
    if (resume)
        moved(work, &found, INTAKE_OPEN);
    *intake = found;
    return OK;
}

/* A move that only who has it on the desk may make; a decision closes with a receipt. */
static enum status put_away(struct work *work, struct intake *intake, enum intake_state state,
                            const char *deed, const struct decision *decision,
                            struct error *error)
{
    int64_t receipt;
    enum status status = deed_begin(work, MAY_INTAKE, error);
    if (status != OK)
        return status;
    if (intake->state != INTAKE_OPEN || strcmp(intake->held_by, work->me.login) != 0)
        status = intake_conflict(work, intake, error);
    if (status == OK)
        status = intake_move(work, intake, state, error);
    if (status == OK && decision)
        status = receipt_add(work, intake, decision, &receipt, error);
    if (status == OK)
        status = audit_add(work, deed, "intake", intake->id, "", error);
    status = deed_end(work, status, error);
    if (status == OK)
        moved(work, intake, state);
    return status;
}

enum status work_intake_park(struct work *work, struct intake *intake, struct error *error)
{
    return put_away(work, intake, INTAKE_PARKED, "intake park", NULL, error);
}

enum status work_intake_finish(struct work *work, struct intake *intake, struct error *error)
{
    struct arena *arena = arena_new();
    struct decision decision;
    enum status status = work_decide(work, arena, &intake->household, &decision, error);
    if (status == OK)
        status = put_away(work, intake, INTAKE_CLOSED, "intake finish", &decision, error);
    arena_free(arena);
    return status;
}

enum status work_intake_take(struct work *work, struct intake *intake, struct error *error)
{
    enum status status = deed_begin(work, MAY_INTAKE, error);
    if (status != OK)
        return status;
    if (intake->state == INTAKE_CLOSED)
        status = intake_conflict(work, intake, error);
    if (status == OK)
        status = intake_move(work, intake, INTAKE_OPEN, error);
    if (status == OK)
        status = audit_add(work, "intake take", "intake", intake->id, intake->held_by, error);
    status = deed_end(work, status, error);
    if (status == OK)
        moved(work, intake, INTAKE_OPEN);
    return status;
}

/* --- The list -------------------------------------------------------------------------------- */

enum status work_intakes(struct work *work, struct arena *arena, enum intake_state state,
                         bool mine, const struct intake_line *after, struct intake_line *line,
                         int max, int *n, struct error *error)
{
    if (!work_may(work, MAY_INTAKE))
        return error_set(error, DENIED, N_("your role does not see intakes"));
    char from[TIME_SIZE] = "9999";
    if (after)
        date_utc_text(after->touched_at, from);
    struct argument owner = mine ? bind_number("staff", work->me.id)
                                 : bind_text("agency", work->me.agency);
    struct list list =
        list_start(work, mine ? QUERY_INTAKES_MINE : QUERY_INTAKES,
                   BIND(owner, bind_text("state", state_code[state]), bind_text("touched_at", from),
                        bind_number("id", after ? after->id : INT64_MAX), bind_number("max", max)),
                   error);
    int found = 0;
    while (found < max && list_next(&list)) {
        line[found++] = (struct intake_line){
            .id = list_number(&list, "id"),
            .touched_at = list_time(&list, "touched_at"),
            .name = list_text(&list, "name", arena),
            .held_by = state == INTAKE_OPEN ? list_text(&list, "desk_login", arena) : "",
            .persons = (int)list_number(&list, "persons"),
            .state = state,
        };
    }
    *n = found;
    return list_end(&list);
}
