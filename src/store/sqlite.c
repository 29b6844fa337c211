/* SPDX-License-Identifier: EUPL-1.2 */
/* SQLite behind struct driver: transactions and statements.
 *
 * Invariants:
 *  1. A statement that writes runs only inside begin(write) .. commit.
 *  2. A query is prepared once for each connection; while it runs, running it again takes a fresh
 *     copy, which then stays in the list.
 *  3. After commit, OK or not, and after rollback there is no transaction. */
#include "store/sqlite_conn.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/mem.h"

/* --- Errors ----------------------------------------------------------------------------------- */

static __attribute__((noreturn)) void bug(enum query query, const char *what, const char *name)
{
    fprintf(stderr, "lotse: query %s: %s %s\n", query_text[query].name, what, name);
    __builtin_trap();
}

static enum status cannot_open(struct conn *conn, struct error *error)
{
    if (sqlite3_system_errno(conn->db) == ENOENT)
        return error_set(error, NOT_FOUND,
                         N_("there is no database %s: make one with lotse init, in a directory "
                            "that exists"),
                         conn->path);
    return error_set(error, IO_ERROR,
                     N_("%s cannot be opened: the file and its directory must be there, and "
                        "readable and writable for you"),
                     conn->path);
}

enum status sqlite_fail(struct conn *conn, int rc, struct error *error)
{
    const char *path = conn->path, *detail = sqlite3_errmsg(conn->db);
    switch (rc & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return error_set(error, BUSY,
                         N_("%s is busy: another program is writing to it; try again in a moment"),
                         path);
    case SQLITE_CONSTRAINT:
        return error_set(error, CONFLICT,
                         N_("this contradicts what is stored (%s): look at it anew"), detail);
    case SQLITE_FULL:
        return error_set(error, IO_ERROR,
                         N_("the disk is full: make room on the disk of %s, then try again"), path);
    case SQLITE_READONLY:
        return error_set(error, IO_ERROR,
                         N_("%s cannot be written: the file and its directory must be writable "
                            "for you"),
                         path);
    case SQLITE_CORRUPT:
        return error_set(error, IO_ERROR,
                         N_("%s is damaged (%s): bring back a backup with lotse restore"), path,
                         detail);
    case SQLITE_NOTADB:
        return error_set(error, IO_ERROR,
                         N_("%s is not a database: name a database of lotse's"), path);
    case SQLITE_CANTOPEN: return cannot_open(conn, error);
    case SQLITE_INTERRUPT:
        return error_set(error, STOPPED,
                         N_("what was asked of %s was stopped before it was done"), path);
    case SQLITE_IOERR:
        return error_set(error, IO_ERROR,
                         N_("the disk of %s fails (%s): try again, or ask who looks after the "
                            "computer"),
                         path, detail);
    default: /* of an int: our SQL does not fit this file, or memory ran out */
        return error_set(error, IO_ERROR,
                         N_("%s does not answer as it should (%s): check it with lotse doctor"),
                         path, detail);
    }
}

enum status sqlite_exec(struct conn *conn, const char *sql, struct error *error)
{
    int rc = sqlite3_exec(conn->db, sql, NULL, NULL, NULL);
    return rc == SQLITE_OK ? OK : sqlite_fail(conn, rc, error);
}

enum status sqlite_number(struct conn *conn, const char *sql, int64_t *number,
                          struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v2(conn->db, sql, -1, &stmt, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(stmt);
    *number = rc == SQLITE_ROW ? sqlite3_column_int64(stmt, 0) : 0;
    enum status status =
        rc == SQLITE_ROW || rc == SQLITE_DONE ? OK : sqlite_fail(conn, rc, error);
    sqlite3_finalize(stmt);
    return status;
}

/* --- Transactions ----------------------------------------------------------------------------- */

static enum status begin(struct conn *conn, bool write, struct error *error)
{
    assert(conn->transaction == NO_TRANSACTION);
    enum status status = sqlite_exec(conn, write ? "BEGIN IMMEDIATE" : "BEGIN", error);
    if (status == OK)
        conn->transaction = write ? WRITING : READING;
    return status;
}

/* After a failing disk SQLite may have rolled back by itself. */
static enum status still_in_transaction(struct conn *conn, struct error *error)
{
    if (conn->transaction == NO_TRANSACTION || !sqlite3_get_autocommit(conn->db))
        return OK;
    return error_set(error, IO_ERROR,
                     N_("%s has undone what was begun: repeat it from the start"), conn->path);
}

static void rollback(struct conn *conn)
{
    /* A rollback cannot fail in a way that matters: the next one to open the file completes it. */
    if (!sqlite3_get_autocommit(conn->db))
        sqlite3_exec(conn->db, "ROLLBACK", NULL, NULL, NULL);
    conn->transaction = NO_TRANSACTION;
}

static enum status commit(struct conn *conn, struct error *error)
{
    assert(conn->transaction != NO_TRANSACTION);
    enum status status = still_in_transaction(conn, error);
    if (status == OK)
        status = sqlite_exec(conn, "COMMIT", error);
    if (status != OK)
        rollback(conn);
    conn->transaction = NO_TRANSACTION;
    return status;
}

/* --- Statements ------------------------------------------------------------------------------- */

static enum status prepare(struct conn *conn, enum query query, struct rows **out,
                           struct error *error)
{
    sqlite3_stmt *stmt;
    const char *tail;
    int rc = sqlite3_prepare_v3(conn->db, query_text[query].sql, -1, SQLITE_PREPARE_PERSISTENT,
                                &stmt, &tail);
    if (rc != SQLITE_OK)
        return sqlite_fail(conn, rc, error);
    if (!stmt || tail[strspn(tail, "; \t\r\n")])
        bug(query, "one statement expected, then came", tail);
    struct rows *rows = mem_alloc(1, sizeof *rows);
    *rows = (struct rows){.conn = conn, .query = query, .stmt = stmt};
    rows->columns = sqlite3_column_count(stmt);
    rows->column = mem_alloc((size_t)rows->columns, sizeof *rows->column);
    for (int i = 0; i < rows->columns; i++)
        rows->column[i] = mem_strdup(sqlite3_column_name(stmt, i));
    rows->next = conn->statement[query];
    *out = conn->statement[query] = rows;
    return OK;
}

static const struct value *value_of(const char *parameter, const struct argument *argument,
                                    size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (strcmp(argument[i].name, parameter + 1) == 0) /* behind the colon */
            return &argument[i].value;
    }
    return NULL;
}

/* keep: whether SQLite copies the texts, because they may be gone when the rows are read. */
static enum status bind(struct rows *rows, const struct argument *argument, size_t n,
                        sqlite3_destructor_type keep, struct error *error)
{
    int parameters = sqlite3_bind_parameter_count(rows->stmt), rc = SQLITE_OK;
    for (int i = 1; i <= parameters && rc == SQLITE_OK; i++) {
        const char *name = sqlite3_bind_parameter_name(rows->stmt, i);
        if (!name)
            bug(rows->query, "a parameter has no name", "");
        const struct value *value = value_of(name, argument, n);
        if (!value)
            bug(rows->query, "no value for", name);
        switch (value->type) {
        case VALUE_NULL: rc = sqlite3_bind_null(rows->stmt, i); break;
        case VALUE_INT: rc = sqlite3_bind_int64(rows->stmt, i, value->number); break;
        case VALUE_TEXT: rc = sqlite3_bind_text(rows->stmt, i, value->text, -1, keep); break;
        }
    }
    if ((size_t)parameters != n)
        bug(rows->query, "a value for no parameter of it, or two for one:", argument[n - 1].name);
    return rc == SQLITE_OK ? OK : sqlite_fail(rows->conn, rc, error);
}

static enum status next(struct rows *rows, struct error *error)
{
    if (rows->ended)
        return NOT_FOUND;
    int rc = sqlite3_step(rows->stmt);
    if (rc == SQLITE_ROW)
        return OK;
    rows->ended = true;
    return rc == SQLITE_DONE ? NOT_FOUND : sqlite_fail(rows->conn, rc, error);
}

static void rows_free(struct rows *rows)
{
    if (!rows)
        return;
    sqlite3_reset(rows->stmt);
    sqlite3_clear_bindings(rows->stmt);
    rows->running = rows->ended = false;
}

static enum status run(struct conn *conn, enum query query, const struct argument *argument,
                       size_t n, struct rows **out, struct error *error)
{
    if (out)
        *out = NULL;
    struct rows *rows = conn->statement[query];
    while (rows && rows->running)
        rows = rows->next;
    enum status status = still_in_transaction(conn, error);
    if (status == OK && !rows)
        status = prepare(conn, query, &rows, error);
    if (status != OK)
        return status;
    if (!sqlite3_stmt_readonly(rows->stmt) && conn->transaction != WRITING)
        bug(query, "writes", "outside a writing transaction");
    rows->running = true;
    status = bind(rows, argument, n, out ? SQLITE_TRANSIENT : SQLITE_STATIC, error);
    if (status == OK && out) {
        *out = rows;
        return OK;
    }
    while (status == OK)
        status = next(rows, error);
    rows_free(rows);
    return status == NOT_FOUND ? OK : status;
}

static struct value column(struct rows *rows, const char *name)
{
    /* Callers ask row after row for the same columns in the same order. */
    for (int tried = 0; tried < rows->columns; tried++) {
        rows->found = (rows->found + 1) % rows->columns;
        if (strcmp(rows->column[rows->found], name) != 0)
            continue;
        switch (sqlite3_column_type(rows->stmt, rows->found)) {
        case SQLITE_NULL: return (struct value){.type = VALUE_NULL};
        case SQLITE_TEXT:
        case SQLITE_BLOB:
            return (struct value){
                .type = VALUE_TEXT,
                .text = (const char *)sqlite3_column_text(rows->stmt, rows->found)};
        default: /* of an int: INTEGER, and what STRICT tables cannot hold */
            return (struct value){.type = VALUE_INT,
                                  .number = sqlite3_column_int64(rows->stmt, rows->found)};
        }
    }
    bug(rows->query, "no column", name);
}

static int64_t changes(struct conn *conn)
{
    return sqlite3_changes64(conn->db);
}

static int64_t data_version(struct conn *conn)
{
    int64_t version;
    return sqlite_number(conn, "PRAGMA data_version", &version, NULL) == OK ? version : -1;
}

static void patience(struct conn *conn, int milliseconds)
{
    conn->wait_ms = milliseconds;
}

const struct driver driver_sqlite = {
    .name = "sqlite",
    .open = sqlite_open,
    .close = sqlite_close,
    .patience = patience,
    .begin = begin,
    .commit = commit,
    .rollback = rollback,
    .run = run,
    .next = next,
    .column = column,
    .rows_free = rows_free,
    .changes = changes,
    .version = sqlite_version,
    .migrate = sqlite_migrate,
    .backup = sqlite_backup,
    .restore = sqlite_restore,
    .check = sqlite_check,
    .data_version = data_version,
};
