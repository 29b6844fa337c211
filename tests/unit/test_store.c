/* SPDX-License-Identifier: EUPL-1.2 */
/* Opening, statements, transactions. What could lose something is in tests/fault. */
#include "unit.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "faultvfs.h"
#include "storefile.h"

/* --- Opening ----------------------------------------------------------------------------------- */

static void make_text(void)
{
    FILE *to = fopen(other, "w");
    for (int i = 0; i < 200; i++)
        fputs("this is a letter, not a database\n", to);
    fclose(to);
}

static void make_empty(void)
{
    fclose(fopen(other, "w"));
}

static void make(const char *text)
{
    sqlite3 *db;
    ck_assert_int_eq(sqlite3_open(other, &db), SQLITE_OK);
    ck_assert_int_eq(sqlite3_exec(db, text, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

static void make_foreign(void)
{
    make("CREATE TABLE t (x); PRAGMA application_id=7");
}

static void make_unmarked(void)
{
    make("CREATE TABLE t (x)");
}

static void make_newer(void)
{
    make("PRAGMA application_id=0x4C4F5453; PRAGMA user_version=30000");
}

static void make_directory(void)
{
    ck_assert_int_eq(mkdir(other, 0700), 0);
}

static void make_full(void)
{
    faultvfs_register();
    faultvfs_arm(FAULT_FULL, true, 2); /* the first call opens the file */
}

static sqlite3 *holder;

static void make_locked(void)
{
    make("PRAGMA application_id=0x4C4F5453; CREATE TABLE t (x)");
    ck_assert_int_eq(sqlite3_open(other, &holder), SQLITE_OK);
    ck_assert_int_eq(sqlite3_exec(holder, "BEGIN EXCLUSIVE", NULL, NULL, NULL), SQLITE_OK);
}

static const struct {
    const char *name;
    void (*make)(void); /* what lies at the path; NULL: nothing */
    const char *where;  /* with the path for %s */
    bool create;
    enum status status;
    const char *message; /* part of it */
} refusal[] = {
    {"missing", NULL, "%s", false, NOT_FOUND, "there is no database %s"},
    {"missing directory", NULL, "%s.d/b.db", true, NOT_FOUND, "in a directory that exists"},
    {"directory", make_directory, "%s", false, IO_ERROR, "%s cannot be opened"},
    {"text", make_text, "%s", false, IO_ERROR, "%s is not a database"},
    {"text, to be created", make_text, "%s", true, IO_ERROR, "%s is not a database"},
    {"empty", make_empty, "%s", false, NOT_FOUND, "%s is empty"},
    {"foreign", make_foreign, "%s", true, INVALID, "%s is the database of another program"},
    {"unmarked", make_unmarked, "%s", true, INVALID, "%s is the database of another program"},
    {"newer", make_newer, "%s", false, TOO_NEW, "written by a newer program"},
    {"read-only", make_empty, "file:%s?mode=ro", true, IO_ERROR, "%s cannot be written"},
    {"full disk", make_full, "file:%s?vfs=fault", true, IO_ERROR, "the disk is full"},
    {"locked", make_locked, "file:%s?wait=20", false, BUSY, "%s is busy"},
};
enum { REFUSALS = sizeof refusal / sizeof *refusal };

START_TEST(refuses)
{
    struct conn *none;
    char where[128];
    if (refusal[_i].make)
        refusal[_i].make();
    const char *percent = strchr(refusal[_i].where, '%');
    snprintf(where, sizeof where, "%.*s%s%s", (int)(percent - refusal[_i].where),
             refusal[_i].where, other, percent + 2);
    enum status status = driver->open(&none, where, refusal[_i].create, &error);
    faultvfs_disarm();
    sqlite3_close(holder);
    ck_assert_msg(status == refusal[_i].status, "%s: %d %s", refusal[_i].name, status, message());
    ck_assert_ptr_null(none);
    ck_assert_msg(strstr(message(), refusal[_i].message) != NULL, "%s: %s", refusal[_i].name,
                  message());
}
END_TEST

START_TEST(files_belong_to_the_user_alone)
{
    static const char *const suffix[] = {"", "-wal", "-shm"};
    add(conn, "a");
    for (size_t i = 0; i < sizeof suffix / sizeof *suffix; i++) {
        struct stat info;
        ck_assert_int_eq(stat(beside(suffix[i]), &info), 0);
        ck_assert_int_eq(info.st_mode & 0777, 0600);
    }
}
END_TEST

START_TEST(is_set_up_to_last)
{
    ck_assert_int_eq(number(conn, "PRAGMA synchronous"), 2);
    ck_assert_int_eq(number(conn, "PRAGMA foreign_keys"), 1);
    ck_assert_int_eq(number(conn, "PRAGMA trusted_schema"), 0);
    ck_assert_int_eq(number(conn, "PRAGMA application_id"), LOTSE_APPLICATION_ID);
    ck_assert_int_eq(number(conn, "SELECT journal_mode = 'wal' FROM pragma_journal_mode"), 1);
    ck_assert_int_ne(sqlite_exec(conn, "CREATE INDEX i ON meta (\"text\")", NULL), OK);
    ck_assert_int_ne(sqlite_exec(conn, "SELECT \"text\"", NULL), OK);
    ck_ok(driver->check(conn, &error));
}
END_TEST

/* --- Statements and transactions --------------------------------------------------------------- */

static struct rows *find(struct conn *in, const char *key)
{
    struct rows *rows;
    struct argument argument = {"key", {.type = VALUE_TEXT, .text = key}};
    ck_ok(driver->run(in, QUERY_META_GET, &argument, 1, &rows, &error));
    return rows;
}

START_TEST(a_statement_is_prepared_once)
{
    add(conn, "a");
    for (int i = 0; i < 3; i++) {
        struct rows *rows = find(conn, "a");
        ck_assert_int_eq(driver->next(rows, &error), OK);
        ck_assert_str_eq(driver->column(rows, "value").text, "x");
        ck_assert_int_eq(driver->next(rows, &error), NOT_FOUND);
        ck_assert_int_eq(driver->next(rows, &error), NOT_FOUND);
        driver->rows_free(rows);
    }
    ck_assert_ptr_null(conn->statement[QUERY_META_GET]->next);
}
END_TEST

START_TEST(a_query_runs_inside_itself)
{
    add(conn, "a");
    struct rows *outer = find(conn, "a"), *inner = find(conn, "b");
    ck_assert_ptr_ne(outer, inner);
    ck_assert_int_eq(driver->next(inner, &error), NOT_FOUND);
    ck_assert_int_eq(driver->next(outer, &error), OK);
    driver->rows_free(inner);
    ck_assert_str_eq(driver->column(outer, "value").text, "x");
    driver->rows_free(outer);
}
END_TEST

static const struct {
    struct argument argument[2];
    size_t n;
    const char *column;
} wrong_use[] = {
    {{{"kez", {.type = VALUE_NULL}}}, 1, "value"},
    {{{"key", {.type = VALUE_NULL}}}, 0, "value"},
    {{{"key", {.type = VALUE_NULL}}, {"key", {.type = VALUE_NULL}}}, 2, "value"},
    {{{"key", {.type = VALUE_NULL}}}, 1, "valve"},
};

START_TEST(a_wrong_use_is_a_bug)
{
    struct rows *rows;
    driver->run(conn, QUERY_META_GET, wrong_use[_i].argument, wrong_use[_i].n, &rows, &error);
    driver->next(rows, &error);
    driver->column(rows, wrong_use[_i].column);
}
END_TEST

START_TEST(what_is_rolled_back_is_gone)
{
    int64_t before = rows_of_meta(conn);
    ck_ok(driver->begin(conn, true, &error));
    sql(conn, "INSERT INTO meta VALUES ('a', 'x')");
    ck_assert_int_eq(driver->changes(conn), 1);
    driver->rollback(conn);
    driver->rollback(conn);
    ck_assert_int_eq(rows_of_meta(conn), before);
}
END_TEST

START_TEST(a_transaction_that_was_undone_does_not_go_on)
{
    ck_ok(driver->begin(conn, true, &error));
    sql(conn, "ROLLBACK"); /* as SQLite does when the disk fails */
    struct rows *rows;
    struct argument argument = {"key", {.type = VALUE_TEXT, .text = "a"}};
    ck_assert_int_eq(driver->run(conn, QUERY_META_GET, &argument, 1, &rows, NULL), IO_ERROR);
    ck_assert_ptr_null(rows);
    ck_assert_int_eq(driver->commit(conn, &error), IO_ERROR);
    ck_ok(driver->begin(conn, true, NULL));
}
END_TEST

START_TEST(what_contradicts_is_a_conflict)
{
    add(conn, "a");
    ck_assert_int_eq(sqlite_exec(conn, "INSERT INTO meta VALUES ('a', 'y')", &error), CONFLICT);
    ck_assert_str_eq(error.arg[0], "UNIQUE constraint failed: meta.key");
}
END_TEST

START_TEST(two_writers_take_turns)
{
    struct conn *second = again(file);
    int64_t seen = driver->data_version(second);
    ck_ok(driver->begin(conn, true, &error));
    ck_assert_int_eq(driver->begin(second, true, &error), BUSY);
    ck_ok(driver->begin(second, false, NULL)); /* reading goes on */
    ck_ok(driver->commit(second, NULL));
    ck_ok(driver->commit(conn, NULL));
    ck_ok(driver->begin(second, true, NULL));
    driver->rollback(second);
    ck_assert_int_eq(driver->data_version(second), seen);
    error_clear(&error);
    add(conn, "a");
    ck_assert_int_ne(driver->data_version(second), seen);
    driver->close(second);
}
END_TEST

static Suite *store_suite(void)
{
    Suite *suite = suite_create("store");
    TCase *open_case = tcase_create("open");
    tcase_add_checked_fixture(open_case, setup, teardown);
    tcase_add_loop_test(open_case, refuses, 0, REFUSALS);
    tcase_add_test(open_case, files_belong_to_the_user_alone);
    tcase_add_test(open_case, is_set_up_to_last);
    suite_add_tcase(suite, open_case);
    TCase *run_case = tcase_create("statement");
    tcase_add_checked_fixture(run_case, setup, teardown);
    tcase_add_test(run_case, a_statement_is_prepared_once);
    tcase_add_test(run_case, a_query_runs_inside_itself);
    tcase_add_loop_test_raise_signal(run_case, a_wrong_use_is_a_bug, SIGILL, 0, 4);
    tcase_add_test(run_case, what_is_rolled_back_is_gone);
    tcase_add_test(run_case, a_transaction_that_was_undone_does_not_go_on);
    tcase_add_test(run_case, what_contradicts_is_a_conflict);
    tcase_add_test(run_case, two_writers_take_turns);
    suite_add_tcase(suite, run_case);
    return suite;
}

int main(void)
{
    return unit_run(store_suite());
}
