/* SPDX-License-Identifier: EUPL-1.2 */
/* One step of the schema: its SQL, its version and its row in schema_step, all or nothing. */
#include "store/sqlite_conn.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "base/digest.h"
#include "config.h"

/* The first line of a step that rebuilds a table others refer to. SQLite ignores the switch inside
 * a transaction, so it is thrown around the step. */
static const char foreign_keys_off[] = "-- foreign_keys: off\n";

enum status sqlite_version(struct conn *conn, int *version, struct error *error)
{
    int64_t number;
    enum status status = sqlite_number(conn, "PRAGMA user_version", &number, error);
    *version = (int)number;
    return status;
}

/* The table itself is made by a step. */
static bool has_record(struct conn *conn)
{
    return sqlite3_table_column_metadata(conn->db, "main", "schema_step", "sha256", NULL, NULL,
                                         NULL, NULL, NULL) == SQLITE_OK;
}

/* Runs one statement of the record: version, name and sha256 are bound where it names them. */
static int run_record(struct conn *conn, const char *sql, const struct migration *step,
                      sqlite3_stmt **stmt)
{
    char sum[DIGEST_SIZE];
    digest_hex(step->sql, strlen(step->sql), sum);
    int rc = sqlite3_prepare_v2(conn->db, sql, -1, stmt, NULL);
    if (rc != SQLITE_OK)
        return rc;
    sqlite3_bind_int(*stmt, 1, step->version);
    sqlite3_bind_text(*stmt, 2, sum, -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(*stmt, 3, step->name, -1, SQLITE_STATIC);
    return sqlite3_step(*stmt);
}

static enum status record(struct conn *conn, const struct migration *step, struct error *error)
{
    if (!has_record(conn))
        return OK;
    sqlite3_stmt *stmt = NULL;
    int rc = run_record(conn,
                        "INSERT INTO schema_step (version, sha256, name, applied_at, program) "
                        "VALUES (?1, ?2, ?3, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), "
                        "'" PACKAGE_STRING "')",
                        step, &stmt);
    enum status status = rc == SQLITE_DONE ? OK : sqlite_fail(conn, rc, error);
    sqlite3_finalize(stmt);
    return status;
}

/* A step that was released never changes: whoever has run it would not get the change. */
static enum status same_as_applied(struct conn *conn, const struct migration *step,
                                   struct error *error)
{
    if (!has_record(conn))
        return OK;
    sqlite3_stmt *stmt = NULL;
    int rc = run_record(conn,
                        "SELECT 1 FROM schema_step "
                        "WHERE version = ?1 AND (sha256 <> ?2 OR name <> ?3)",
                        step, &stmt);
    enum status status = OK;
    if (rc == SQLITE_ROW)
        status = error_set(error, INVALID,
                           N_("%s was made with another form of step %s: use the program that "
                              "made it, or a newer one"),
                           conn->path, step->name);
    else if (rc != SQLITE_DONE)
        status = sqlite_fail(conn, rc, error);
    sqlite3_finalize(stmt);
    return status;
}

static enum status apply(struct conn *conn, const struct migration *step, bool check,
                         struct error *error)
{
    char mark[96];
    snprintf(mark, sizeof mark, "PRAGMA application_id=%d; PRAGMA user_version=%d;",
             LOTSE_APPLICATION_ID, step->version);
    int version;
    enum status status = sqlite_version(conn, &version, error);
    if (status != OK || version >= step->version) /* another process was faster */
        return status;
    assert(version == step->version - 1);
    status = sqlite_exec(conn, step->sql, error);
    if (status == OK)
        status = record(conn, step, error);
    if (status == OK && check)
        status = sqlite_references(conn, error);
    if (status == OK)
        status = sqlite_exec(conn, mark, error);
    return status;
}

static bool rebuilds(const struct migration *step)
{
    return strncmp(step->sql, foreign_keys_off, strlen(foreign_keys_off)) == 0;
}

/* Runs the steps the database lacks in one transaction. */
static enum status apply_all(struct conn *conn, const struct migration *step, int n,
                             struct error *error)
{
    bool off = false;
    for (int i = 0; i < n; i++)
        off |= rebuilds(&step[i]);
    enum status status = off ? sqlite_exec(conn, "PRAGMA foreign_keys=OFF", error) : OK;
    if (status == OK)
        status = driver_sqlite.begin(conn, true, error);
    if (status == OK) {
        for (int i = 0; i < n && status == OK; i++)
            status = apply(conn, &step[i], off, error);
        if (status == OK)
            status = driver_sqlite.commit(conn, error);
        else
            driver_sqlite.rollback(conn);
    }
    if (off)
        sqlite3_exec(conn->db, "PRAGMA foreign_keys=ON", NULL, NULL, NULL);
    return status;
}

/* A new database gets all steps at once, so that nobody ever meets half of one. */
enum status sqlite_migrate(struct conn *conn, const struct migration *step, int n,
                           struct error *error)
{
    int version;
    enum status status = sqlite_version(conn, &version, error);
    if (status == OK && version == 0)
        status = apply_all(conn, step, n, error);
    for (int i = 0; i < n && status == OK; i++) {
        status = sqlite_version(conn, &version, error);
        if (status == OK)
            status = version >= step[i].version ? same_as_applied(conn, &step[i], error)
                                                : apply_all(conn, &step[i], 1, error);
    }
    return status;
}
