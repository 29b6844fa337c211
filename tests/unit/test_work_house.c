/* SPDX-License-Identifier: EUPL-1.2 */
#include "test_work_house.h"

#include <sqlite3.h>
#include <string.h>
#include <unistd.h>

#include "work/inside.h"

struct house house;

static bool built;
static char template[] = "/tmp/lotse-work-XXXXXX"; /* a directory; in it the database to copy */

static const char rules[] =
    "pack test\n"
    "  title    \"Probe\"\n"
    "  level    federal\n"
    "rule R-TEST-001\n"
    "  need     integration_course\n"
    "  for      person\n"
    "  when     needy\n"
    "  then     OBLIGED by JC\n"
    "  product  \"Kurs\"\n"
    "  basis    \"§ 44a AufenthG\"\n"
    "  valid    always\n"
    "  priority 3\n"
    "  tell     family_name given_name birth_date nationalities german\n"
    "  source   GII V\n"
    "rule R-TEST-002\n"
    "  need     counselling\n"
    "  for      person\n"
    "  when     needy\n"
    "  then     ENTITLED by JA\n"
    "  product  \"Platz\"\n"
    "  basis    \"§ 24 SGB VIII\"\n"
    "  valid    always\n"
    "  priority 3\n"
    "  tell     family_name given_name\n"
    "  source   GII V\n"
    "rule R-TEST-003\n"
    "  need     family_reunification\n"
    "  for      person\n"
    "  when     needy\n"
    "  then     REFER by ABH\n"
    "  product  \"Auskunft\"\n"
    "  basis    \"§ 29 AufenthG\"\n"
    "  valid    always\n"
    "  priority 1\n"
    "  tell     family_name\n"
    "  source   GII V\n"
    "rule R-TEST-004\n"
    "  need     naturalisation\n"
    "  for      person\n"
    "  when     needy\n"
    "  then     NONE\n"
    "  instead  \"Hier nicht\"\n"
    "  basis    \"Probe\"\n"
    "  valid    always\n"
    "  priority 4\n"
    "  source   GII V\n";

static int64_t now(void *context)
{
    (void)context;
    return house.now;
}

static uint64_t no_chance(void *context)
{
    (void)context;
    return 4;
}

struct work_options house_options(const char *login)
{
    return (struct work_options){.database = house.path, .login = login,
                                 .world = {.now = now, .random = no_chance}};
}

struct work *house_session(const char *login)
{
    struct work *work = NULL;
    struct work_options mine = house_options(login);
    ck_ok(work_open(&work, &mine, &house.error));
    return work;
}

enum status house_session_at(struct work **work, const char *where, const char *login,
                             struct error *error)
{
    struct work_options mine = house_options(login);
    mine.database = where;
    return work_open(work, &mine, error);
}

enum status house_peek(struct work *work, struct arena *arena, int64_t id, struct intake *intake,
                       struct error *error)
{
    return intake_load(work, arena, id, intake, error);
}

void house_staff(const char *login, unsigned roles, const char *agency)
{
    struct work *chef = house_session("chef");
    ck_ok(work_staff_put(chef, login, login, roles, agency, &house.error));
    work_close(chef);
}

static void copy(const char *from, const char *to)
{
    char buffer[65536];
    FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
    ck_assert(in && out);
    for (size_t n; (n = fread(buffer, 1, sizeof buffer, in)) > 0;)
        ck_assert_uint_eq(fwrite(buffer, 1, n, out), n);
    fclose(in);
    fclose(out);
}

static void house_build(void)
{
    if (built)
        return;
    built = true;
    ck_assert_ptr_nonnull(mkdtemp(template));
    house.now = NOON;
    snprintf(house.path, sizeof house.path, "%s/template", template);
    struct work_options chef = house_options("chef");
    ck_ok(work_init(&chef, &house.error));
    house_staff("demir", 1u << ROLE_CLERK, "AG-15");
    house_staff("brinkmann", 1u << ROLE_SUPERVISOR, "AG-15");
    house_staff("jansen", 1u << ROLE_AGENCY, "AG-06");
    house_staff("oswald", 1u << ROLE_AGENCY, "AG-14");
    house_staff("autor", 1u << ROLE_AUTHOR | 1u << ROLE_APPROVER, NULL);
    struct work *author = house_session("autor");
    ck_ok(work_import_rules(author, "test.rules", rules, strlen(rules), &house.error));
    work_close(author);
}

void house_demolish(void)
{
    char path[64];
    snprintf(path, sizeof path, "%s/template", template);
    unlink(path);
    rmdir(template);
}

static void house_open(void)
{
    char from[64];
    house = (struct house){.now = NOON, .arena = arena_new()};
    snprintf(from, sizeof from, "%s/template", template);
    snprintf(house.path, sizeof house.path, "%s/%d.db", template, (int)getpid());
    copy(from, house.path);
    house.clerk = house_session("demir");
    house.boss = house_session("brinkmann");
    house.jc = house_session("jansen");
    house.ja = house_session("oswald");
}

void house_leave(void)
{
    work_close(house.clerk);
    work_close(house.boss);
    work_close(house.jc);
    work_close(house.ja);
    house.clerk = house.boss = house.jc = house.ja = NULL;
}

static void house_close(void)
{
    house_leave();
    arena_free(house.arena);
    unlink(house.path);
}

void house_for(TCase *tcase)
{
    tcase_set_timeout(tcase, 60);
    tcase_add_unchecked_fixture(tcase, house_build, NULL);
    tcase_add_checked_fixture(tcase, house_open, house_close);
}

void house_init_again(void)
{
    struct work_options chef = house_options("chef");
    ck_ok(work_init(&chef, &house.error));
}

void house_sql(const char *sql)
{
    sqlite3 *db;
    ck_assert_int_eq(sqlite3_open(house.path, &db), SQLITE_OK);
    char *message = NULL;
    int rc = sqlite3_exec(db, sql, NULL, NULL, &message);
    ck_assert_msg(rc == SQLITE_OK, "%s", message);
    sqlite3_close(db);
}

bool house_sql_runs(const char *sql)
{
    sqlite3 *db;
    ck_assert_int_eq(sqlite3_open(house.path, &db), SQLITE_OK);
    int rc = sqlite3_exec(db, sql, NULL, NULL, NULL);
    sqlite3_close(db);
    return rc == SQLITE_OK;
}

void house_text(const char *sql, char *text, size_t size)
{
    sqlite3 *db;
    sqlite3_stmt *stmt;
    ck_assert_int_eq(sqlite3_open(house.path, &db), SQLITE_OK);
    ck_assert_int_eq(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL), SQLITE_OK);
    ck_assert_int_eq(sqlite3_step(stmt), SQLITE_ROW);
    snprintf(text, size, "%s", (const char *)sqlite3_column_text(stmt, 0));
    sqlite3_finalize(stmt);
    sqlite3_close(db);
}

int64_t house_number(const char *sql)
{
    char text[32];
    house_text(sql, text, sizeof text);
    return strtoll(text, NULL, 10);
}

/* --- Deeds in short -------------------------------------------------------------------------- */

void house_say(struct work *work, struct intake *intake, int person, int field, const char *text)
{
    struct household *household = &intake->household;
    struct fact *fact =
        person == EVERYBODY ? &household->fact[field] : &household->person[person].fact[field];
    ck_ok(fact_parse(house.arena, &catalogue_field[field], text, NULL, work_today(work), fact,
                     &house.error));
    struct fact_change change = {person, field};
    ck_ok(work_facts_save(work, intake, &change, 1, &house.error));
}

struct intake house_intake(struct work *work)
{
    struct intake intake;
    ck_ok(work_intake_start(work, house.arena, &intake, &house.error));
    house_say(work, &intake, 0, FIELD_FAMILY_NAME, "Musterová");
    house_say(work, &intake, 0, FIELD_GIVEN_NAME, "Ana");
    house_say(work, &intake, 0, FIELD_GERMAN, "A2");
    house_say(work, &intake, 0, FIELD_NEEDY, "YES");
    return intake;
}

struct sending house_preview(struct work *work, struct intake *intake, const char *rule)
{
    struct decision decision;
    ck_ok(work_decide(work, house.arena, &intake->household, &decision, &house.error));
    for (int i = 0; i < decision.n; i++) {
        if (strcmp(decision.result[i].rule->id, rule) == 0) {
            struct sending sending;
            ck_ok(work_preview(work, house.arena, intake, &decision.result[i], &sending,
                               &house.error));
            return sending;
        }
    }
    ck_abort_msg("no result of %s", rule);
}

int64_t house_send(struct intake *intake, const char *rule)
{
    struct sending sending = house_preview(house.clerk, intake, rule);
    ck_assert_msg(!sending.refusal, "%s", sending.refusal);
    int64_t id = 0;
    ck_ok(work_send(house.clerk, intake, &sending, &id, &house.error));
    return id;
}

struct referral house_look(struct work *work, int64_t id)
{
    struct referral referral = {0};
    ck_ok(work_referral(work, house.arena, id, &referral, &house.error));
    return referral;
}

enum status house_answer(struct work *work, int64_t id, struct answer answer)
{
    struct referral referral = house_look(work, id);
    return work_answer(work, &referral, &answer, &house.error);
}

int house_findings(void)
{
    struct work *chef = house_session("chef");
    const struct finding *finding;
    int n = 0;
    ck_ok(work_doctor(chef, house.arena, &finding, &n, &house.error));
    work_close(chef);
    return n;
}
