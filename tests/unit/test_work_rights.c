/* SPDX-License-Identifier: EUPL-1.2 */
/* Who may do what: every deed, tried by every role alone. What a role may do is core's table
 * (test_core_referral.c); that every deed asks it is proved here. */
#include <string.h>

#include "test_work_house.h"

static struct intake intake;
static int64_t referral;
static struct sending sending;

#define DEED(name, ...)                                                                            \
    static enum status name(struct work *work, struct error *error)                                \
    {                                                                                              \
        struct arena *arena = house.arena;                                                         \
        struct intake copy = intake;                                                               \
        int n = 0;                                                                                 \
        (void)arena, (void)copy, (void)n;                                                          \
        return __VA_ARGS__;                                                                        \
    }

static const struct queue_filter everywhere = {.need = -1}, here = {.agency = "AG-15", .need = -1};
static struct queue_line queue[4];
static struct intake_line lines[4];
static struct need_line needs[4];
static struct audit_line audit[4];
static const struct load *load;
static const struct finding *finding;
static const struct referral_entry *entry;
static const struct fact_change change = {0, FIELD_GERMAN};

static enum status answer(struct work *work, struct error *error)
{
    struct referral seen;
    enum status status = work_referral(work, house.arena, referral, &seen, error);
    const struct answer take = {.event = EVENT_TAKE};
    return status == OK ? work_answer(work, &seen, &take, error) : status;
}

DEED(start, work_intake_start(work, arena, &copy, error))
DEED(open, work_intake_open(work, arena, intake.id, &copy, error))
DEED(person_add, work_person_add(work, arena, &copy, ROLE_CHILD, &n, error))
DEED(person_remove, work_person_remove(work, arena, &copy, 1, error))
DEED(save, work_facts_save(work, &copy, &change, 1, error))
DEED(take, work_intake_take(work, &copy, error))
DEED(follow, work_intake_follow(work, arena, intake.id, &copy, error))
DEED(park, work_intake_park(work, &copy, error))
DEED(finish, work_intake_finish(work, &copy, error))
DEED(intakes, work_intakes(work, arena, INTAKE_OPEN, false, NULL, lines, 4, &n, error))
DEED(list_needs, work_needs(work, arena, NULL, needs, 4, &n, error))
DEED(send, work_send(work, &copy, &sending, &(int64_t){0}, error))
DEED(expire, work_expire(work, &n, error))
DEED(history, work_history(work, arena, referral, &entry, &n, error))
DEED(list_own, work_queue(work, arena, &here, NULL, queue, 4, &n, error))
DEED(list_all, work_queue(work, arena, &everywhere, NULL, queue, 4, &n, error))
DEED(loads, work_loads(work, arena, &load, &n, error))
DEED(import_rules, work_import_rules(work, "x.rules", "pack x\n", 7, error))
DEED(import_offices, work_import_directory(work, "id\tx\n", 5, NULL, error))
DEED(ruling_make, work_ruling_make(work, &copy,
                                   &(struct ruling_wish){.result = sending.result,
                                                         .outcome = OUTCOME_REFER,
                                                         .office = AGENCY_TYPE_JA,
                                                         .reason = "offices_agreed"},
                                   &(int64_t){0}, error))
DEED(ruling_end, work_ruling_end(work, &copy, 99, "mistake", "", error))
DEED(rulings, work_rulings(work, arena, "", NULL, &(struct ruling){0}, 1, &n, error))
DEED(ruling_counts, work_ruling_counts(work, arena, &(const struct ruling_count *){0}, &n, error))
DEED(replay, work_replay(work, &(struct replay_options){.until = INT32_MAX},
                         &(struct replay_summary){0}, error))
DEED(staff_put, work_staff_put(work, "neu", "Neu", 1u << ROLE_CLERK, NULL, error))
DEED(staff_retire, work_staff_retire(work, "niemand", error))
DEED(doctor, work_doctor(work, arena, &finding, &n, error))
DEED(backup, work_backup(work, "/nowhere/at/all", NULL, NULL, error))
DEED(read_audit, work_audit(work, arena, NULL, 0, NULL, audit, 4, &n, error))

static const struct {
    const char *name;
    enum permission permission;
    const char *agency; /* whose staff try it */
    enum status (*run)(struct work *work, struct error *error);
} deed[] = {
    {"start an intake", MAY_INTAKE, "AG-15", start},
    {"open an intake", MAY_INTAKE, "AG-15", open},
    {"add a person", MAY_INTAKE, "AG-15", person_add},
    {"remove a person", MAY_INTAKE, "AG-15", person_remove},
    {"save facts", MAY_INTAKE, "AG-15", save},
    {"take an intake over", MAY_INTAKE, "AG-15", take},
    {"follow an intake", MAY_INTAKE, "AG-15", follow},
    {"park an intake", MAY_INTAKE, "AG-15", park},
    {"finish an intake", MAY_INTAKE, "AG-15", finish},
    {"list intakes", MAY_INTAKE, "AG-15", intakes},
    {"list needs", MAY_INTAKE, "AG-15", list_needs},
    {"send", MAY_SEND, "AG-15", send},
    {"answer", MAY_ANSWER, "AG-06", answer},
    {"read a history", MAY_SEE_QUEUE, "AG-15", history},
    {"list the own queue", MAY_SEE_QUEUE, "AG-15", list_own},
    {"list all queues", MAY_SEE_ALL, "AG-15", list_all},
    {"list loads", MAY_SEE_ALL, "AG-15", loads},
    {"expire", MAY_CORRECT, "AG-15", expire},
    {"import rules", MAY_EDIT_RULES, "AG-15", import_rules},
    {"decide otherwise", MAY_DECIDE, "AG-15", ruling_make},
    {"take a decision back", MAY_DECIDE, "AG-15", ruling_end},
    {"see what others decided", MAY_SEE_ALL, "AG-15", rulings},
    {"count what others decided", MAY_SEE_ALL, "AG-15", ruling_counts},
    {"decide again", MAY_REPLAY, "AG-15", replay},
    {"import offices", MAY_DIRECTORY, "AG-15", import_offices},
    {"add staff", MAY_STAFF, "AG-15", staff_put},
    {"retire staff", MAY_STAFF, "AG-15", staff_retire},
    {"examine", MAY_BACKUP, "AG-15", doctor},
    {"back up", MAY_BACKUP, "AG-15", backup},
    {"read the audit trail", MAY_READ_AUDIT, "AG-15", read_audit},
};

START_TEST(every_deed_asks_who_does_it)
{
    int child;
    intake = house_intake(house.clerk);
    ck_ok(work_person_add(house.clerk, house.arena, &intake, ROLE_CHILD, &child, &house.error));
    referral = house_send(&intake, "R-TEST-001");
    sending = house_preview(house.clerk, &intake, "R-TEST-002");
    for (int role = 0; role < ROLES; role++) {
        house_staff("eine", 1u << role, deed[_i].agency);
        struct work *work = house_session("eine");
        int64_t before = house_number("SELECT count(*) FROM audit");
        error_clear(&house.error);
        enum status status = deed[_i].run(work, &house.error);
        bool may = role_may((enum role)role, deed[_i].permission);
        ck_assert_msg(may == (status != DENIED), "%s: %s gets status %d", deed[_i].name,
                      role_info[role].code, (int)status);
        ck_assert(may || house.error.message);
        ck_assert(may || house_number("SELECT count(*) FROM audit") == before);
        work_close(work);
    }
}
END_TEST

/* A referral can be traced to what was decided, by which law, on which facts. */
START_TEST(a_sending_leaves_a_receipt)
{
    struct intake from = house_intake(house.clerk);
    house_send(&from, "R-TEST-001");
    ck_assert_int_eq(house_number(
        "SELECT count(*) FROM referral r JOIN decision d ON d.id = r.decision "
        "WHERE d.intake = r.intake AND d.rules_hash = r.rules_hash AND d.as_of = '2026-11-23' "
        "AND d.engine <> '' AND length(d.catalogue) = 64 AND length(d.directory) = 64"), 1);
    ck_assert_int_eq(house_number(
        "SELECT count(*) FROM decision WHERE facts LIKE '%\"german\":\"A2\"%' "
        "AND results LIKE '%R-TEST-001%'"), 1);
    ck_assert_int_eq(house_number(
        "SELECT count(*) FROM rule_set s JOIN decision d ON d.rules_hash = s.hash"),
                     house_number("SELECT count(*) FROM rule_text WHERE state = 'in_force'"));
}
END_TEST

Suite *suite_rights(void)
{
    Suite *suite = suite_create("rights");
    TCase *rights = tcase_create("rights");
    house_for(rights);
    tcase_add_loop_test(rights, every_deed_asks_who_does_it, 0,
                        (int)(sizeof deed / sizeof *deed));
    tcase_add_test(rights, a_sending_leaves_a_receipt);
    suite_add_tcase(suite, rights);
    return suite;
}
