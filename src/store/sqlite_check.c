/* SPDX-License-Identifier: EUPL-1.2 */
/* Is the file whole, and does every reference in it lead somewhere? */
#include "store/sqlite_conn.h"

#include <stdio.h>
#include <string.h>

/* The first text a pragma answers; empty where it answers nothing. */
static enum status answer(struct conn *conn, const char *pragma, char *said, size_t size,
                          struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v2(conn->db, pragma, -1, &stmt, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(stmt);
    const unsigned char *text = rc == SQLITE_ROW ? sqlite3_column_text(stmt, 0) : NULL;
    snprintf(said, size, "%s", text ? (const char *)text : "");
    enum status status = OK;
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        status = sqlite_fail(conn, rc, error);
    sqlite3_finalize(stmt);
    return status;
}

enum status sqlite_references(struct conn *conn, struct error *error)
{
    char table[ERROR_ARG_SIZE];
    enum status status =
        answer(conn, "PRAGMA foreign_key_check", table, sizeof table, error);
    if (status == OK && table[0])
        status = error_set(error, IO_ERROR,
                           N_("in %s a row of %s refers to something that is not there: bring "
                              "back a backup with lotse restore"),
                           conn->path, table);
    return status;
}

enum status sqlite_check(struct conn *conn, struct error *error)
{
    char said[ERROR_ARG_SIZE];
    enum status status =
        answer(conn, "PRAGMA integrity_check(1)", said, sizeof said, error);
    if (status == OK && strcmp(said, "ok") != 0)
        status = error_set(error, IO_ERROR,
                           N_("%s is damaged (%s): bring back a backup with lotse restore"),
                           conn->path, said);
    return status == OK ? sqlite_references(conn, error) : status;
}
