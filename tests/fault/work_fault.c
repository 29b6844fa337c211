/* SPDX-License-Identifier: EUPL-1.2 */
/* Every deed on a disk that fails, fills up, is locked, or dies in the middle: before or after,
 * never between. Each deed writes a row of the audit trail, so that the counts of rows tell. */
#include "fault.h"
#include "test_work_house.h"

#include <string.h>

/* What the deeds begin with: an intake on the clerk's desk, a referral at the jobcenter, both known
 * before the house is closed and its file becomes the snapshot. */
static struct {
    int64_t intake, referral, ruling;
} known;

static struct ruling_wish wish(const struct decision *decision, const char *rule)
{
    struct ruling_wish wish = {.outcome = OUTCOME_MAY_APPLY, .office = AGENCY_TYPE_ABH,
                               .reason = "offices_agreed", .words = "am Telefon"};
    for (int i = 0; i < decision->n; i++)
        if (!strcmp(decision->result[i].rule->id, rule))
            wish.result = &decision->result[i];
    return wish;
}

static enum status rule_on(struct work *work, struct arena *arena, struct intake *intake,
                           const char *rule, int64_t *id, struct error *error)
{
    struct decision decision = {0};
    enum status status = work_decide(work, arena, &intake->household, &decision, error);
    struct ruling_wish mine = wish(&decision, rule);
    return status == OK ? work_ruling_make(work, intake, &mine, id, error) : status;
}

static void build(void)
{
    struct intake intake = house_intake(house.clerk);
    known.intake = intake.id;
    known.referral = house_send(&intake, "R-TEST-001");
    ck_ok(rule_on(house.clerk, house.arena, &intake, "R-TEST-003", &known.ruling, &house.error));
    /* A deed reads the rules anew each time: the house's own are enough. */
    house_sql("UPDATE rule_text SET state = 'retired' WHERE name <> 'test.rules'");
    house_leave();
}

/* --- Deeds ----------------------------------------------------------------------------------- */

enum as { CLERK, JOBCENTER, BOSS, AUTHOR };

struct scene {
    struct work *work;
    struct arena *arena;
    struct intake intake;
    struct referral referral;
};

/* Opening and looking leaves a row of its own, so a scene is read behind the program's back: a deed
 * knows nothing but ids and versions anyway. */
static enum status set_scene(struct scene *scene, const char *where, enum as as,
                             struct error *error)
{
    static const char *const login[] = {"demir", "jansen", "brinkmann", "autor"};
    *scene = (struct scene){.arena = arena_new()};
    scene->referral = (struct referral){.id = known.referral, .version = 1, .state = SENT};
    return house_session_at(&scene->work, where, login[as], error);
}

static void strike_scene(struct scene *scene)
{
    work_close(scene->work);
    arena_free(scene->arena);
}

static enum status answer(struct scene *scene, struct answer answer, struct error *error)
{
    return work_answer(scene->work, &scene->referral, &answer, error);
}

static enum status start(struct scene *scene, struct error *error)
{
    return work_intake_start(scene->work, scene->arena, &scene->intake, error);
}
static enum status look(struct scene *scene, struct error *error)
{
    return work_referral(scene->work, scene->arena, known.referral, &scene->referral, error);
}
static enum status open_intake(struct scene *scene, struct error *error)
{
    return work_intake_open(scene->work, scene->arena, known.intake, &scene->intake, error);
}
static enum status take(struct scene *scene, struct error *error)
{
    return answer(scene, (struct answer){.event = EVENT_TAKE}, error);
}
static enum status decline(struct scene *scene, struct error *error)
{
    return answer(scene, (struct answer){.event = EVENT_DECLINE, .reason = "no_capacity"}, error);
}
static enum status pass_on(struct scene *scene, struct error *error)
{
    return answer(scene, (struct answer){.event = EVENT_NOT_COMPETENT, .reason = "other_law",
                                         .agency = "AG-14"}, error);
}
static enum status withdraw(struct scene *scene, struct error *error)
{
    return answer(scene, (struct answer){.event = EVENT_WITHDRAW, .reason = "client_wish"}, error);
}

/* The intake as it is, without a look in the audit trail. */
static enum status hold_intake(struct scene *scene, struct error *error)
{
    return house_peek(scene->work, scene->arena, known.intake, &scene->intake, error);
}
static enum status save(struct scene *scene, struct error *error)
{
    enum status status = hold_intake(scene, error);
    if (status != OK)
        return status;
    scene->intake.household.person[0].fact[FIELD_NEEDY] = fact_code(0);
    struct fact_change change = {0, FIELD_NEEDY};
    return work_facts_save(scene->work, &scene->intake, &change, 1, error);
}
static enum status add(struct scene *scene, struct error *error)
{
    int index;
    enum status status = hold_intake(scene, error);
    return status == OK ? work_person_add(scene->work, scene->arena, &scene->intake, ROLE_CHILD,
                                          &index, error)
                        : status;
}
static enum status park(struct scene *scene, struct error *error)
{
    enum status status = hold_intake(scene, error);
    return status == OK ? work_intake_park(scene->work, &scene->intake, error) : status;
}
static enum status finish(struct scene *scene, struct error *error)
{
    enum status status = hold_intake(scene, error);
    return status == OK ? work_intake_finish(scene->work, &scene->intake, error) : status;
}
static enum status follow(struct scene *scene, struct error *error)
{
    return work_intake_follow(scene->work, scene->arena, known.intake, &scene->intake, error);
}
static enum status send(struct scene *scene, struct error *error)
{
    struct decision decision;
    struct sending sending;
    int64_t id;
    enum status status = hold_intake(scene, error);
    if (status == OK)
        status = work_decide(scene->work, scene->arena, &scene->intake.household, &decision, error);
    for (int i = 0; i < decision.n && status == OK; i++) {
        if (decision.result[i].rule->need != NEED_COUNSELLING)
            continue;
        status = work_preview(scene->work, scene->arena, &scene->intake, &decision.result[i],
                              &sending, error);
        return status == OK ? work_send(scene->work, &scene->intake, &sending, &id, error)
                            : status;
    }
    return status == OK ? NOT_FOUND : status;
}

static enum status rule(struct scene *scene, struct error *error)
{
    int64_t id;
    enum status status = hold_intake(scene, error);
    return status == OK ? rule_on(scene->work, scene->arena, &scene->intake, "R-TEST-002", &id,
                                  error)
                        : status;
}
static enum status rule_anew(struct scene *scene, struct error *error)
{
    int64_t id;
    enum status status = hold_intake(scene, error);
    return status == OK ? rule_on(scene->work, scene->arena, &scene->intake, "R-TEST-003", &id,
                                  error)
                        : status;
}
static enum status take_back(struct scene *scene, struct error *error)
{
    enum status status = hold_intake(scene, error);
    return status == OK ? work_ruling_end(scene->work, &scene->intake, known.ruling, "mistake", "",
                                          error)
                        : status;
}
static enum status import(struct scene *scene, struct error *error)
{
    static const char text[] = "pack neu\n  title \"Neu\"\n  level federal\n";
    return work_import_rules(scene->work, "neu.rules", text, strlen(text), error);
}

static const struct scene_deed {
    const char *name;
    enum as as;
    enum status (*act)(struct scene *, struct error *);
} scene_deed[] = {
    {"start an intake", CLERK, start},
    {"open an intake", CLERK, open_intake},
    {"save facts", CLERK, save},
    {"add a person", CLERK, add},
    {"park", CLERK, park},
    {"finish", CLERK, finish},
    {"follow", CLERK, follow},
    {"send", CLERK, send},
    {"decide otherwise", CLERK, rule},
    {"decide anew", CLERK, rule_anew},
    {"take a decision back", CLERK, take_back},
    {"import rules", AUTHOR, import},
    {"look at a referral", JOBCENTER, look},
    {"take", JOBCENTER, take},
    {"decline", JOBCENTER, decline},
    {"not competent", JOBCENTER, pass_on},
    {"withdraw", CLERK, withdraw},
};

static enum status act(const char *where, void *context, struct error *error)
{
    const struct scene_deed *deed = context;
    struct scene scene;
    enum status status = set_scene(&scene, where, deed->as, error);
    if (status == OK)
        status = deed->act(&scene, error);
    strike_scene(&scene);
    return status;
}

static struct deed deed_of(struct scene_deed *row)
{
    return (struct deed){.name = row->name, .snapshot = house.path, .act = act};
}

START_TEST(before_or_after)
{
    struct scene_deed row = scene_deed[_i];
    build();
    struct deed deed = deed_of(&row);
    fault_loop(&deed, &row);
}
END_TEST

START_TEST(a_crash_leaves_before_or_after)
{
    struct scene_deed row = scene_deed[_i];
    build();
    struct deed deed = deed_of(&row);
    crash_loop(&deed, &row);
}
END_TEST

int main(void)
{
    enum { DEEDS = sizeof scene_deed / sizeof *scene_deed };
    Suite *suite = suite_create("work faults");
    TCase *faults = tcase_create("faults");
    house_for(faults);
    tcase_set_timeout(faults, 300);
    tcase_add_loop_test(faults, before_or_after, 0, DEEDS);
    tcase_add_loop_test(faults, a_crash_leaves_before_or_after, 0, DEEDS);
    suite_add_tcase(suite, faults);
    int status = unit_run(suite);
    house_demolish();
    return status;
}
