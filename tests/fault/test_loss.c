/* SPDX-License-Identifier: EUPL-1.2 */
/* What could lose something: an end without warning, an upgrade, a backup, a restore, a disk that
 * fails. */
#include "unit.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fault.h"
#include "storefile.h"

/* Commits row after row and says so, until it is killed. */
static _Noreturn void write_for_ever(int say)
{
    struct conn *mine = again(file);
    for (int64_t i = 0;; i++) {
        char key[32];
        snprintf(key, sizeof key, "row %lld", (long long)i);
        add(mine, key);
        if (write(say, &i, sizeof i) != sizeof i)
            _exit(1);
    }
}

START_TEST(what_was_committed_survives_kill_9)
{
    int ends[2];
    ck_assert_int_eq(pipe(ends), 0);
    int64_t before = rows_of_meta(conn), said = -1;
    driver->close(conn);
    pid_t child = fork();
    if (child == 0)
        write_for_ever(ends[1]);
    close(ends[1]);
    while (said < 20)
        ck_assert_int_eq(read(ends[0], &said, sizeof said), sizeof said);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    while (read(ends[0], &said, sizeof said) == sizeof said)
        ;
    close(ends[0]);
    conn = again(file);
    ck_ok(driver->check(conn, &error));
    int64_t rows = rows_of_meta(conn) - before;
    ck_assert(rows == said + 1 || rows == said + 2); /* the last may not have been said */
}
END_TEST

/* --- Steps of the schema --------------------------------------------------------------------- */

static const struct migration step[] = {
    {1, "0001-one.sql",
     "CREATE TABLE schema_step (version INTEGER PRIMARY KEY, name TEXT, sha256 TEXT,\n"
     "    applied_at TEXT, program TEXT) STRICT;\n"
     "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;\n"
     "CREATE TABLE child (parent INTEGER REFERENCES parent ON DELETE CASCADE) STRICT;\n"
     "INSERT INTO parent VALUES (1), (2);\n"
     "INSERT INTO child VALUES (1);\n"},
    {2, "0002-two.sql",
     "-- foreign_keys: off\n"
     "CREATE TABLE new (id INTEGER PRIMARY KEY, more TEXT) STRICT;\n"
     "INSERT INTO new (id) SELECT id FROM parent;\n"
     "DROP TABLE parent;\n" /* would take the children along */
     "ALTER TABLE new RENAME TO parent;\n"},
    {3, "0003-three.sql", "INSERT INTO parent (id) VALUES (3);\n"},
};

static const struct migration changed = {2, "0002-two.sql", "INSERT INTO parent VALUES (3);\n"};
static const struct migration broken = {2, "0002-b.sql", "INSERT INTO parent VALUES (3); oops;\n"};
static const struct migration dangling = {
    2, "0002-d.sql", "-- foreign_keys: off\nINSERT INTO child VALUES (9);\n"};

static struct conn *stepped(int n)
{
    struct conn *new;
    ck_ok(driver->open(&new, other, true, &error));
    ck_ok(store_migrate_to(driver, new, other, step, n, &error));
    return new;
}

START_TEST(a_new_database_has_all_steps_and_no_backup)
{
    int version;
    ck_ok(driver->version(conn, &version, &error));
    ck_assert_int_eq(version, migrations);
    ck_assert(!is_there(beside(".backup-v0")));
    ck_ok(store_migrate(driver, conn, file, &error));
    ck_assert(!is_there(beside(".backup-v1")));
}
END_TEST

/* Eight programs open the database at once and bring it to n steps: all of them can work. */
static void open_together(bool create, const struct migration *steps, int n)
{
    enum { PROGRAMS = 8 };
    for (int i = 0; i < PROGRAMS; i++) {
        if (fork() != 0)
            continue;
        struct conn *mine;
        enum status status = driver->open(&mine, other, create, &error);
        if (status == OK)
            status = store_migrate_to(driver, mine, other, steps, n, &error);
        driver->close(mine);
        _exit((int)status);
    }
    for (int i = 0, ended; i < PROGRAMS; i++) {
        wait(&ended);
        ck_assert_int_eq(ended, 0);
    }
}

/* Counters that start for the first time: one makes the database, the others wait for it. */
START_TEST(many_may_make_a_database_at_once)
{
    open_together(true, migration, migrations);
}
END_TEST

/* Counters that get the new program overnight: one copies and upgrades. */
START_TEST(many_may_upgrade_a_database_at_once)
{
    driver->close(stepped(1));
    open_together(false, step, 2);
}
END_TEST

START_TEST(an_upgrade_keeps_rows_and_a_backup)
{
    struct conn *old = stepped(1);
    snprintf(file, sizeof file, "%s", other);
    ck_ok(store_migrate_to(driver, old, other, step, 3, &error));
    ck_assert_int_eq(number(old, "SELECT count(*) FROM parent"), 3);
    ck_assert_int_eq(number(old, "SELECT count(*) FROM child"), 1);
    ck_assert_int_eq(number(old, "PRAGMA foreign_keys"), 1);
    ck_assert_int_eq(number(old, "SELECT count(*) FROM schema_step WHERE length(sha256) = 64 AND "
                                 "length(applied_at) = 20 AND program LIKE 'lotse %'"), 3);
    driver->close(old);
    ck_ok(sqlite_attach(&old, beside(".backup-v1"), SQLITE_OPEN_READONLY, &error));
    ck_assert_int_eq(number(old, "PRAGMA user_version"), 1);
    ck_assert_int_eq(number(old, "SELECT count(*) FROM child"), 1);
    driver->close(old);
}
END_TEST

START_TEST(an_earlier_backup_is_kept)
{
    struct conn *old = stepped(1);
    snprintf(file, sizeof file, "%s", other);
    fclose(fopen(beside(".backup-v1"), "w"));
    ck_ok(store_migrate_to(driver, old, other, step, 2, &error));
    ck_assert(is_there(beside(".backup-v1-2")));
    driver->close(old);
}
END_TEST

static const struct {
    const struct migration *second;
    int have;
    enum status status;
    const char *message;
} refused_step[] = {
    {&changed, 2, INVALID, "another form of step %s"},
    {&broken, 1, IO_ERROR, "does not answer as it should"},
    {&dangling, 1, IO_ERROR, "refers to something that is not there"},
};

START_TEST(refuses_a_step)
{
    struct conn *old = stepped(refused_step[_i].have);
    struct migration mine[2] = {step[0], *refused_step[_i].second};
    int64_t before = number(old, "SELECT count(*) FROM parent");
    enum status status = store_migrate_to(driver, old, other, mine, 2, &error);
    ck_assert_msg(status == refused_step[_i].status, "%d %s", status, message());
    ck_assert_msg(strstr(message(), refused_step[_i].message) != NULL, "%s", message());
    ck_assert_int_eq(number(old, "PRAGMA user_version"), refused_step[_i].have);
    ck_assert_int_eq(number(old, "SELECT count(*) FROM parent"), before);
    ck_assert_int_eq(number(old, "PRAGMA foreign_keys"), 1);
    driver->close(old);
}
END_TEST

/* --- Backup and restore ---------------------------------------------------------------------- */

static void fill(int rows)
{
    char text[160];
    snprintf(text, sizeof text,
             "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < %d) "
             "INSERT INTO meta SELECT 'fill ' || i, hex(zeroblob(500)) FROM n", rows);
    sql(conn, text);
}

struct watch {
    struct conn *writer;
    int calls, percent, stop_at;
};

/* Another counter commits between any two steps of the backup. */
static bool write_meanwhile(void *context, int percent)
{
    struct watch *watch = context;
    char key[24];
    snprintf(key, sizeof key, "meanwhile %d", watch->calls++);
    add(watch->writer, key);
    ck_assert_int_ge(percent, watch->percent);
    watch->percent = percent;
    return watch->calls != watch->stop_at;
}

START_TEST(a_backup_is_made_while_others_write)
{
    fill(5000);
    int64_t rows = rows_of_meta(conn);
    struct watch watch = {.writer = again(file)};
    ck_ok(driver->backup(conn, other, write_meanwhile, &watch, &error));
    ck_assert_int_ge(watch.calls, 5);
    ck_assert_int_eq(watch.percent, 100);
    driver->close(watch.writer);
    ck_assert_int_eq(rows_of_meta(conn), rows + watch.calls);
    struct conn *copy = again(other);
    ck_assert_int_eq(rows_of_meta(copy), rows);
    ck_ok(driver->check(copy, &error));
    driver->close(copy);
    struct stat info;
    ck_assert_int_eq(stat(other, &info), 0);
    ck_assert_int_eq(info.st_mode & 0777, 0600);
    ck_assert_int_eq(driver->backup(conn, other, NULL, NULL, &error), CONFLICT);
}
END_TEST

START_TEST(a_stopped_backup_leaves_nothing)
{
    fill(5000);
    struct watch watch = {.writer = again(file), .stop_at = 3};
    ck_assert_int_eq(driver->backup(conn, other, write_meanwhile, &watch, &error), STOPPED);
    driver->close(watch.writer);
    ck_assert(!is_there(other));
    strncat(other, ".part", sizeof other - strlen(other) - 1);
    ck_assert(!is_there(other));
    ck_ok(driver->begin(conn, true, NULL)); /* and no transaction */
}
END_TEST

START_TEST(a_backup_broken_off_is_not_in_the_way)
{
    struct conn *growing;
    char part[80];
    snprintf(part, sizeof part, "%s.part", other);
    ck_ok(sqlite_attach(&growing, part, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, &error));
    sql(growing, "PRAGMA locking_mode=EXCLUSIVE; CREATE TABLE t (x)");
    ck_assert_int_eq(driver->backup(conn, other, NULL, NULL, &error), BUSY);
    ck_assert(is_there(part));
    sqlite_close(growing);
    ck_ok(driver->backup(conn, other, NULL, NULL, NULL));
    ck_assert(!is_there(part));
}
END_TEST

START_TEST(restore_brings_back_and_keeps_the_old)
{
    int64_t rows = rows_of_meta(conn);
    ck_ok(driver->backup(conn, other, NULL, NULL, &error));
    add(conn, "later");
    ck_assert_int_eq(driver->restore(other, file, NULL, NULL, &error), BUSY);
    ck_assert(!is_there(beside(".part")));
    ck_assert_int_eq(rows_of_meta(conn), rows + 1);
    driver->close(conn);
    error_clear(&error);
    ck_ok(driver->restore(other, file, NULL, NULL, &error));
    ck_ok(driver->restore(other, file, NULL, NULL, &error));
    conn = again(file);
    ck_assert_int_eq(rows_of_meta(conn), rows);
    struct conn *old = again(beside(".before-restore"));
    ck_assert_int_eq(rows_of_meta(old), rows + 1);
    driver->close(old);
    ck_assert(is_there(beside(".before-restore-2")));
}
END_TEST

START_TEST(restore_mends_a_damaged_database)
{
    fill(100);
    ck_ok(driver->backup(conn, other, NULL, NULL, &error));
    driver->close(conn);
    int fd = open(file, O_WRONLY);
    for (off_t at = _i * 4096; at < 12 * 4096; at += 4096) {
        char rubbish[4096];
        memset(rubbish, 0x55, sizeof rubbish);
        ck_assert_int_eq(pwrite(fd, rubbish, sizeof rubbish, at), sizeof rubbish);
    }
    close(fd);
    if (driver->open(&conn, file, false, &error) == OK)
        ck_assert_int_eq(driver->check(conn, &error), IO_ERROR);
    driver->close(conn);
    error_clear(&error);
    ck_ok(driver->restore(other, file, NULL, NULL, &error));
    conn = again(file);
    ck_ok(driver->check(conn, &error));
    ck_assert_int_gt(rows_of_meta(conn), 99);
}
END_TEST

START_TEST(restore_refuses_what_is_no_backup)
{
    FILE *letter = fopen(other, "w");
    for (int i = 0; i < 200; i++)
        fputs("this is a letter, not a database\n", letter);
    fclose(letter);
    driver->close(conn);
    ck_assert_int_eq(driver->restore(other, file, NULL, NULL, &error), IO_ERROR);
    ck_assert(!is_there(beside(".before-restore")));
    conn = again(file);
}
END_TEST

/* --- A disk that fails ------------------------------------------------------------------------ */

static enum status with(const char *where, bool create, struct error *why,
                        enum status (*deed)(struct conn *, const char *where, struct error *))
{
    struct conn *mine;
    enum status status = driver->open(&mine, where, create, why);
    if (status == OK)
        status = deed(mine, where, why);
    driver->close(mine);
    return status;
}

static enum status put(struct conn *on, const char *where, struct error *why)
{
    (void)where;
    enum status status = driver->begin(on, true, why);
    if (status == OK)
        status = sqlite_exec(on,
                             "INSERT INTO parent VALUES (7), (8);"
                             "INSERT INTO child VALUES (7), (8);"
                             "DELETE FROM parent WHERE id = 1",
                             why);
    if (status == OK)
        status = driver->commit(on, why);
    else
        driver->rollback(on);
    return status;
}

static enum status create_all(struct conn *on, const char *where, struct error *why)
{
    return store_migrate_to(driver, on, where, step, 1, why);
}

static enum status upgrade(struct conn *on, const char *where, struct error *why)
{
    return store_migrate_to(driver, on, where, step, 2, why);
}

static enum status act_put(const char *where, void *context, struct error *why)
{
    (void)context;
    return with(where, false, why, put);
}

static enum status act_create(const char *where, void *context, struct error *why)
{
    (void)context;
    return with(where, true, why, create_all);
}

static enum status act_upgrade(const char *where, void *context, struct error *why)
{
    (void)context;
    return with(where, false, why, upgrade);
}

/* Brings back the backup that lies at file; what is there is of another form. */
static enum status act_restore(const char *where, void *context, struct error *why)
{
    (void)context;
    return driver->restore(file, where, NULL, NULL, why);
}

static const struct deed deed[] = {
    {.name = "create", .act = act_create},
    {.name = "write", .act = act_put, .snapshot = other,
     .state = "SELECT (SELECT group_concat(id) FROM parent), "
              "(SELECT group_concat(parent) FROM child)"},
    {.name = "upgrade", .act = act_upgrade, .snapshot = other,
     .state = "SELECT max(version), (SELECT count(*) FROM pragma_table_info('parent')) "
              "FROM schema_step"},
    {.name = "restore", .act = act_restore, .snapshot = other,
     .state = "SELECT count(*) FROM sqlite_schema WHERE name = 'parent'"},
};
enum { DEEDS = sizeof deed / sizeof *deed };

START_TEST(all_or_nothing_on_a_failing_disk)
{
    driver->close(stepped(1));
    fault_loop(&deed[_i], NULL);
}
END_TEST

START_TEST(all_or_nothing_in_a_crash)
{
    driver->close(stepped(1));
    crash_loop(&deed[_i], NULL);
}
END_TEST

static Suite *loss_suite(void)
{
    Suite *suite = suite_create("loss");
    TCase *step_case = tcase_create("migrate");
    tcase_add_checked_fixture(step_case, setup, teardown);
    tcase_add_test(step_case, a_new_database_has_all_steps_and_no_backup);
    tcase_add_loop_test(step_case, many_may_make_a_database_at_once, 0, 10);
    tcase_add_loop_test(step_case, many_may_upgrade_a_database_at_once, 0, 10);
    tcase_add_test(step_case, an_upgrade_keeps_rows_and_a_backup);
    tcase_add_test(step_case, an_earlier_backup_is_kept);
    tcase_add_loop_test(step_case, refuses_a_step, 0,
                        sizeof refused_step / sizeof *refused_step);
    suite_add_tcase(suite, step_case);
    TCase *copy_case = tcase_create("backup");
    tcase_add_checked_fixture(copy_case, setup, teardown);
    tcase_add_test(copy_case, a_backup_is_made_while_others_write);
    tcase_add_test(copy_case, a_stopped_backup_leaves_nothing);
    tcase_add_test(copy_case, a_backup_broken_off_is_not_in_the_way);
    tcase_add_test(copy_case, restore_brings_back_and_keeps_the_old);
    tcase_add_loop_test(copy_case, restore_mends_a_damaged_database, 0, 2);
    tcase_add_test(copy_case, restore_refuses_what_is_no_backup);
    suite_add_tcase(suite, copy_case);
    TCase *fault_case = tcase_create("fault");
    tcase_add_checked_fixture(fault_case, setup, teardown);
    tcase_set_timeout(fault_case, 120);
    tcase_add_test(fault_case, what_was_committed_survives_kill_9);
    tcase_add_loop_test(fault_case, all_or_nothing_on_a_failing_disk, 0, DEEDS);
    tcase_add_loop_test(fault_case, all_or_nothing_in_a_crash, 0, DEEDS);
    suite_add_tcase(suite, fault_case);
    return suite;
}

int main(void)
{
    return unit_run(loss_suite());
}
