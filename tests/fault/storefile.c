/* SPDX-License-Identifier: EUPL-1.2 */
#include "storefile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const struct driver *const driver = &driver_sqlite;
char file[64], other[64];
struct error error;
struct conn *conn;
static char directory[32];

const char *message(void)
{
    return error.message ? error.message : "";
}

void sql(struct conn *on, const char *text)
{
    ck_assert_msg(sqlite_exec(on, text, &error) == OK, "%s: %s %s", text, message(), error.arg[1]);
}

int64_t number(struct conn *on, const char *text)
{
    int64_t n;
    ck_ok(sqlite_number(on, text, &n, &error));
    return n;
}

int64_t rows_of_meta(struct conn *on)
{
    return number(on, "SELECT count(*) FROM meta");
}

void add(struct conn *on, const char *key)
{
    char text[96];
    snprintf(text, sizeof text, "INSERT INTO meta (key, value) VALUES ('%s', 'x')", key);
    ck_ok(driver->begin(on, true, &error));
    sql(on, text);
    ck_ok(driver->commit(on, &error));
}

const char *beside(const char *suffix)
{
    static char name[128];
    snprintf(name, sizeof name, "%s%s", file, suffix);
    return name;
}

bool is_there(const char *name)
{
    return access(name, F_OK) == 0;
}

void setup(void)
{
    strcpy(directory, "/tmp/lotse-store-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(directory));
    snprintf(file, sizeof file, "%s/a.db", directory);
    snprintf(other, sizeof other, "%s/b.db", directory);
    error_clear(&error);
    ck_ok(driver->open(&conn, file, true, &error));
    ck_ok(store_migrate(driver, conn, file, &error));
}

void teardown(void)
{
    driver->close(conn);
    conn = NULL;
    char command[64];
    snprintf(command, sizeof command, "rm -r %s", directory);
    ck_assert_int_eq(system(command), 0);
}

struct conn *again(const char *name)
{
    struct conn *second;
    ck_ok(driver->open(&second, name, false, &error));
    second->wait_ms = 50;
    return second;
}
