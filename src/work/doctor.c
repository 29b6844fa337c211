/* SPDX-License-Identifier: EUPL-1.2 */
/* Proves the invariants of work.h on what is stored: each check is a statement that finds what must
 * not be. And copies what is stored. */
#include "work/inside.h"

enum { MOST_FINDINGS = 200 };

static const struct check {
    enum query query;
    const char *what;
} check[] = {
    {QUERY_DOCTOR_NEED_WITHOUT_OWNER, N_("a need has no owner or no next date")},
    {QUERY_DOCTOR_NEED_LOST, N_("a need counts as referred, but no office has it")},
    {QUERY_DOCTOR_NEED_TWICE, N_("a need is in two queues: its own and a referral's")},
    {QUERY_DOCTOR_NEED_ORPHANED, N_("a need belongs to nobody of its household")},
    {QUERY_DOCTOR_REFERRAL_WITHOUT_QUEUE, N_("an open referral is in no queue or has no date")},
    {QUERY_DOCTOR_DOUBLE_REFERRAL, N_("an office has the same need twice")},
    {QUERY_DOCTOR_NOT_FROZEN, N_("a referral does not say by which rule, or what was sent")},
    {QUERY_DOCTOR_VERSION_WITHOUT_EVENT, N_("a referral moved without its history")},
    {QUERY_DOCTOR_FACTS_ORPHANED, N_("facts lie with a person of another household")},
    {QUERY_DOCTOR_DIRECTORY_LOST, N_("the directory a decision was made by is not on record")},
    {QUERY_DOCTOR_RECEIPT_UNSEALED, N_("the receipt of a decision has no seal")},
    {QUERY_DOCTOR_RULING_ORPHANED, N_("somebody decided about a person of another household")},
    {QUERY_DOCTOR_RULES_LOST, N_("the rules a decision was made by are not on record")},
};

struct report {
    struct arena *arena;
    struct finding *finding;
    int n;
};

static void found(struct report *report, const char *what, const char *detail)
{
    if (report->n < MOST_FINDINGS)
        report->finding[report->n++] = (struct finding){.what = what, .detail = detail};
}

static enum status run_check(struct work *work, struct report *report, const char *what,
                             enum query query, const struct argument *argument, size_t n,
                             struct error *error)
{
    struct list list = list_start(work, query, argument, n, error);
    while (report->n < MOST_FINDINGS && list_next(&list))
        found(report, what, list_text(&list, "detail", report->arena));
    return list_end(&list);
}

/* In whose queue a state stands is said by the table of states, so each state is asked for. */
static enum status check_queues(struct work *work, struct report *report, struct error *error)
{
    enum status status = OK;
    for (int state = 0; state < REFERRAL_STATES && status == OK; state++) {
        const struct referral_state_info *info = &referral_state[state];
        status = run_check(work, report, N_("a referral is in the wrong queue"),
                           QUERY_DOCTOR_WRONG_QUEUE,
                           BIND(bind_text("state", info->code), bind_number("open", !info->final),
                                bind_number("with_sender", info->owner == PARTY_SENDER)),
                           error);
    }
    if (status != OK)
        return status;
    struct list list = list_start(work, QUERY_DOCTOR_STATES, NO_BIND, error);
    while (list_next(&list)) {
        const char *code = list_text(&list, "detail", report->arena);
        if (referral_state_find(code) < 0)
            found(report, N_("a referral is in a state there is not"), code);
    }
    return list_end(&list);
}

static enum status check_chain(struct work *work, struct report *report, struct error *error)
{
    int64_t rows, broken;
    enum status status = audit_check(work, &rows, &broken, error);
    if (status == OK && broken)
        found(report, N_("the audit trail was tampered with"),
              arena_printf(report->arena, "%lld", (long long)broken));
    return status;
}

/* Pages, indexes and references, as the database itself checks them. */
static void check_file(struct work *work, struct report *report)
{
    struct error error = {0};
    if (work->driver->check(work->conn, &error) != OK)
        found(report, error.message, arena_strdup(report->arena, error.arg[0]));
}

enum status work_doctor(struct work *work, struct arena *arena, const struct finding **finding,
                        int *n, struct error *error)
{
    struct report report = {.arena = arena,
                            .finding = arena_array(arena, struct finding, MOST_FINDINGS)};
    if (!work_may(work, MAY_BACKUP))
        return error_set(error, DENIED, N_("only an administrator examines the database"));
    check_file(work, &report);
    enum status status = work->driver->begin(work->conn, false, error);
    if (status != OK)
        return status;
    for (size_t i = 0; i < sizeof check / sizeof *check && status == OK; i++)
        status = run_check(work, &report, check[i].what, check[i].query, NO_BIND, error);
    if (status == OK)
        status = check_queues(work, &report, error);
    if (status == OK)
        status = check_chain(work, &report, error);
    work->driver->rollback(work->conn);
    *finding = report.finding;
    *n = report.n;
    return status;
}

enum status work_restore(const char *from, const char *to,
                         bool (*progress)(void *context, int percent), void *context,
                         struct error *error)
{
    return driver_sqlite.restore(from, to, progress, context, error);
}

enum status work_backup(struct work *work, const char *to,
                        bool (*progress)(void *context, int percent), void *context,
                        struct error *error)
{
    enum status status = deed_begin(work, MAY_BACKUP, error);
    if (status == OK)
        status = deed_end(work, audit_add(work, "backup", "database", 0, to, error), error);
    return status == OK ? work->driver->backup(work->conn, to, progress, context, error) : status;
}
