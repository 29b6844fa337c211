/* SPDX-License-Identifier: EUPL-1.2 */
#include "unit.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "store/migrate.h"
#include "store/sqlite_conn.h"

static const struct driver *const driver = &driver_sqlite;
static char directory[] = "/tmp/lotse-store-XXXXXX", file[64];
static struct error error;
static struct conn *conn;

static void setup(void)
{
    ck_assert_ptr_nonnull(mkdtemp(directory));
    snprintf(file, sizeof file, "%s/a.db", directory);
    ck_assert_int_eq(driver->open(&conn, file, true, &error), OK);
    ck_assert_int_eq(store_migrate(driver, conn, file, &error), OK);
}

static void teardown(void)
{
    driver->close(conn);
    char command[64];
    snprintf(command, sizeof command, "rm -r %s", directory);
    ck_assert_int_eq(system(command), 0);
}

START_TEST(rows_are_found)
{
    ck_assert_int_eq(driver->begin(conn, true, &error), OK);
    sqlite_exec(conn, "INSERT INTO meta VALUES ('a', '1')", &error);
    ck_assert_int_eq(driver->commit(conn, &error), OK);
    struct rows *rows;
    struct argument key = {"key", {.type = VALUE_TEXT, .text = "a"}};
    ck_assert_int_eq(driver->run(conn, QUERY_META_GET, &key, 1, &rows, &error), OK);
    ck_assert_int_eq(driver->next(rows, &error), OK);
    ck_assert_str_eq(driver->column(rows, "value").text, "1");
    ck_assert_int_eq(driver->next(rows, &error), NOT_FOUND);
    driver->rows_free(rows);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("store");
    TCase *tcase = tcase_create("statement");
    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_add_test(tcase, rows_are_found);
    suite_add_tcase(suite, tcase);
    return unit_run(suite);
}
