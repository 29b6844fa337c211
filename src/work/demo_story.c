/* SPDX-License-Identifier: EUPL-1.2 */
/* What becomes of an invented household: an intake, needs, referrals, and what offices answer.
 * Every step goes through the functions a clerk's deed goes through, under the played clock. */
#include "work/demo.h"

#include <string.h>

#include "text/date.h"

enum { HOUR = 3600, DAY = 86400, MOST_STEPS = 5, MOST_SENT = 2 };

/* One way a referral may go: events in order, until the played time has caught up with the real
 * one. Stories that end early are for the last days only. */
struct story {
    int weight, youngest, oldest; /* age of the intake in days */
    int steps;
    enum referral_event step[MOST_STEPS];
    const char *reason, *outcome; /* of the last step */
};

static const struct story story[] = {
    {20, 0, 12, 0, {0}, NULL, NULL},
    {10, 1, 14, 1, {EVENT_TAKE}, NULL, NULL},
    {6, 2, 16, 2, {EVENT_TAKE, EVENT_QUERY}, NULL, NULL},
    {6, 4, 60, 5, {EVENT_TAKE, EVENT_QUERY, EVENT_ANSWER, EVENT_ACCEPT, EVENT_BEGIN}, NULL, NULL},
    {8, 1, 20, 1, {EVENT_ACCEPT}, NULL, NULL},
    {12, 4, 50, 2, {EVENT_ACCEPT, EVENT_BEGIN}, NULL, NULL},
    {5, 4, 60, 2, {EVENT_ACCEPT, EVENT_WAITLIST}, NULL, NULL},
    {34, 12, 999, 4, {EVENT_TAKE, EVENT_ACCEPT, EVENT_BEGIN, EVENT_DONE}, NULL, "met"},
    {8, 20, 999, 3, {EVENT_ACCEPT, EVENT_BEGIN, EVENT_DONE}, NULL, "partly"},
    {7, 20, 999, 3, {EVENT_ACCEPT, EVENT_BEGIN, EVENT_FAIL}, "no_show", NULL},
    {6, 2, 999, 2, {EVENT_TAKE, EVENT_DECLINE}, "no_capacity", NULL},
    {5, 2, 999, 1, {EVENT_DECLINE}, "documents_missing", NULL},
    {6, 2, 30, 2, {EVENT_TAKE, EVENT_NOT_COMPETENT}, "other_law", NULL},
    {4, 3, 999, 1, {EVENT_WITHDRAW}, "client_wish", NULL},
    {3, 3, 999, 2, {EVENT_ACCEPT, EVENT_CLIENT_CANCEL}, NULL, NULL},
};
enum { STORIES = sizeof story / sizeof *story };

static const struct story *pick_story(struct demo *demo, int age)
{
    int total = 0;
    for (int i = 0; i < STORIES; i++) {
        if (age >= story[i].youngest && age <= story[i].oldest)
            total += story[i].weight;
    }
    int at = (int)demo_random(demo, (uint32_t)total);
    for (int i = 0; i < STORIES; i++) {
        if (age < story[i].youngest || age > story[i].oldest)
            continue;
        at -= story[i].weight;
        if (at < 0)
            return &story[i];
    }
    return &story[0];
}

/* --- Acting as somebody, at some time -------------------------------------------------------- */

static const struct staff *worker_of(const struct demo *demo, const char *agency)
{
    for (int i = 0; i < demo->workers; i++) {
        if (strcmp(demo->worker[i].agency, agency) == 0)
            return &demo->worker[i];
    }
    return NULL;
}

/* Office hours of the next day but the weekend's. */
static void later(struct demo *demo, int days)
{
    int hour;
    date_berlin(demo->now, &hour, NULL);
    if (days == 0 && hour < 15)
        demo->now += HOUR / 4 + demo_random(demo, HOUR);
    else
        demo->now += (int64_t)(days ? days : 1) * DAY - (hour - 8) * HOUR +
                     demo_random(demo, 7 * HOUR);
    while (date_weekday(date_berlin(demo->now, NULL, NULL)) > 5)
        demo->now += DAY;
}

/* Somebody else who could be competent. */
static const char *another_office(struct demo *demo, const char *not_this)
{
    static const char *const office[] = {"AG-06", "AG-04", "AG-07", "AG-14"};
    for (int i = 0; i < 4; i++) {
        const char *agency = office[demo_random(demo, 4)];
        if (strcmp(agency, not_this) != 0 && directory_find(&demo->work->directory, agency))
            return agency;
    }
    return NULL;
}

/* --- Referrals ------------------------------------------------------------------------------- */

static enum status play_step(struct demo *demo, int64_t id, const struct story *played, int i,
                             struct error *error)
{
    struct referral_row row = {0};
    bool last = i == played->steps - 1;
    struct answer answer = {.event = played->step[i], .reason = last ? played->reason : NULL,
                            .outcome = last ? played->outcome : NULL};
    enum status status = referral_load(demo->work, demo->arena, id, &row, error);
    if (status != OK)
        return status;
    const struct referral_move *move = referral_find(row.referral.state, answer.event);
    bool sender = move && !(move->who & PARTY_RECEIVER);
    const struct staff *actor =
        sender ? &demo->clerk[0] : worker_of(demo, row.referral.to_agency);
    if (move && move->needs & NEEDS_TEXT)
        answer.text = sender ? "Liegt bei." : "Welche Unterlagen liegen vor?";
    if (answer.event == EVENT_NOT_COMPETENT)
        answer.agency = another_office(demo, row.referral.to_agency);
    if (!actor || (answer.event == EVENT_NOT_COMPETENT && !answer.agency))
        return OK;
    demo->work->me = *actor;
    return referral_answer(demo->work, &row, &answer,
                           sender ? PARTY_SENDER : PARTY_RECEIVER, error);
}

/* Where it was sent on to, nobody is competent either: a case for the supervisor. */
static enum status play_ping_pong(struct demo *demo, int64_t id, int64_t until,
                                  struct error *error)
{
    static const struct story back = {1, 0, 999, 1, {EVENT_NOT_COMPETENT}, "other_law", NULL};
    int64_t child;
    enum status status = query_number(demo->work, QUERY_REFERRAL_CHILD,
                                      BIND(bind_number("parent", id)), "id", &child, error);
    if (status != OK)
        return status == NOT_FOUND ? OK : status;
    later(demo, 2);
    return demo->now < until && demo_chance(demo, 40) ? play_step(demo, child, &back, 0, error)
                                                      : OK;
}

static enum status play_referral(struct demo *demo, int64_t id, int64_t until, int age,
                                 struct error *error)
{
    const struct story *played = pick_story(demo, age);
    enum status status = OK;
    for (int i = 0; i < played->steps && status == OK; i++) {
        later(demo, (int)demo_random(demo, played->step[i] == EVENT_DONE ? 12 : 4));
        if (demo->now >= until)
            break;
        status = play_step(demo, id, played, i, error);
        if (status == OK && played->step[i] == EVENT_NOT_COMPETENT)
            status = play_ping_pong(demo, id, until, error);
    }
    return status;
}

/* A result the front desk would send: to another office that has people here. */
static bool is_sent(const struct demo *demo, const struct result *result)
{
    return result->certain && result->agency && result->rule->outcome != OUTCOME_NONE &&
           catalogue_need[result->rule->need].section != SECTION_HEALTH &&
           strcmp(result->agency->id, demo->clerk[0].agency) != 0 &&
           worker_of(demo, result->agency->id);
}

/* What concerns a whole household comes last, and is not sent without its consent. */
static int results_of_persons(const struct decision *decision)
{
    int n = decision->n;
    while (n > 0 && decision->result[n - 1].person == EVERYBODY)
        n--;
    return n;
}

static enum status send_some(struct demo *demo, struct intake *intake,
                             const struct decision *decision, int64_t until, int age,
                             struct error *error)
{
    int64_t sent[MOST_SENT], at = demo->now;
    int n = 0, need[MOST_SENT], results = results_of_persons(decision);
    int from = results ? (int)demo_random(demo, (uint32_t)results) : 0;
    enum status status = OK;
    int most = demo->bulk ? 1 : MOST_SENT;
    for (int i = 0; i < results && n < most && status == OK; i++) {
        const struct result *result = &decision->result[(from + i) % results];
        bool again = n > 0 && need[0] == result->rule->need;
        if (!is_sent(demo, result) || again || demo_chance(demo, 30))
            continue;
        int field[MAX_TELL];
        struct sending sending = {.result = result, .agency = result->agency, .field = field,
                                  .n_fields = privacy_fields(result->rule, field),
                                  .ground = "law", .text = ""};
        need[n] = result->rule->need;
        status = send_row(demo->work, demo->arena, intake, &sending,
                          demo->bulk ? NULL : decision, &sent[n], error);
        n++;
    }
    for (int i = 0; i < n && status == OK; i++) {
        demo->now = at;
        status = play_referral(demo, sent[i], until, age, error);
    }
    return status;
}

/* --- Intakes --------------------------------------------------------------------------------- */

static enum status store_persons(struct work *work, int64_t intake, struct household *household,
                                 struct error *error)
{
    enum status status = OK;
    for (int i = 0; i < household->n && status == OK; i++) {
        struct person *person = &household->person[i];
        const char *role = catalogue_set[SET_ROLE].choice[person->role].code;
        status = query_number(work, QUERY_PERSON_ADD,
                              BIND(bind_number("household", household->key),
                                   bind_number("sort", i + 1), bind_text("role", role)),
                              "id", &person->key, error);
        if (status == OK)
            status = household_save(work, intake, household, i, error);
    }
    return status == OK ? household_save(work, intake, household, EVERYBODY, error) : status;
}

static enum status store_intake(struct demo *demo, struct household *household,
                                struct intake *intake, struct error *error)
{
    struct work *work = demo->work;
    char at[TIME_SIZE];
    enum status status = query_number(work, QUERY_HOUSEHOLD_ADD,
                                      BIND(bind_text("at", now_text(work, at))), "id",
                                      &household->key, error);
    *intake = (struct intake){.version = 1, .state = INTAKE_OPEN, .started_at = demo->now,
                              .held_by = work->me.login, .started_by = work->me.login,
                              .cursor_field = FIELD_STATUS, .note = ""};
    if (status == OK)
        status = intake_insert(work, household->key, &intake->id, error);
    if (status == OK)
        status = store_persons(work, intake->id, household, error);
    for (int i = 0; i < household->n; i++)
        household->person[i].id =
            arena_printf(demo->arena, "%lld", (long long)household->person[i].key);
    household->id = arena_printf(demo->arena, "%lld", (long long)household->key);
    intake->household = *household;
    if (status == OK)
        status = intake_touch(work, intake, error);
    intake->version++;
    return status == OK ? audit_add(work, "intake start", "intake", intake->id, "demo", error)
                        : status;
}

enum status demo_parked(struct demo *demo, struct household *household, struct error *error)
{
    struct intake intake;
    struct decision decision;
    demo->work->me = demo->clerk[0];
    enum status status = store_intake(demo, household, &intake, error);
    if (status == OK)
        status = work_decide(demo->work, demo->arena, &intake.household, &decision, error);
    if (status == OK)
        status = needs_update(demo->work, &intake, &decision, error);
    return status == OK ? intake_move(demo->work, &intake, INTAKE_PARKED, error) : status;
}

enum status demo_story(struct demo *demo, struct household *household, struct error *error)
{
    int64_t until = demo->world.now(demo->world.context);
    int age = (int)((until - demo->now) / DAY);
    struct intake intake;
    struct decision decision;
    demo->work->me = demo->clerk[demo_random(demo, 2)];
    enum status status = store_intake(demo, household, &intake, error);
    if (status == OK)
        status = work_decide(demo->work, demo->arena, &intake.household, &decision, error);
    if (status == OK && !demo->bulk)
        status = needs_update(demo->work, &intake, &decision, error);
    if (status != OK)
        return status;
    if (age < 2 && demo_chance(demo, 40)) /* still on the desk */
        return intake_move(demo->work, &intake,
                           demo_chance(demo, 80) ? INTAKE_PARKED : INTAKE_OPEN, error);
    status = intake_move(demo->work, &intake, INTAKE_CLOSED, error);
    return status == OK ? send_some(demo, &intake, &decision, until, age, error) : status;
}
