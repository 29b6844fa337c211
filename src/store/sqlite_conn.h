/* SPDX-License-Identifier: EUPL-1.2 */
/* What the files of the SQLite driver share. Nothing outside store/sqlite*.c includes this, nor
 * sqlite3.h, but tests that have to reach under the driver. */
#ifndef LOTSE_STORE_SQLITE_CONN_H
#define LOTSE_STORE_SQLITE_CONN_H

#include <sqlite3.h>

#include "store/driver.h"

enum { LOTSE_APPLICATION_ID = 0x4C4F5453 }; /* "LOTS", in the header of each of our databases */

enum transaction { NO_TRANSACTION, READING, WRITING };

struct conn {
    sqlite3 *db;
    char *path;             /* owned; as given, for messages */
    int64_t wait_ms;        /* how long to wait for another writer */
    int64_t waiting_since;  /* milliseconds of the monotonic clock */
    enum transaction transaction;
    struct rows *statement[QUERY_COUNT]; /* prepared once; a list, as one query may run twice */
};

/* A prepared statement, running or waiting in its connection's list. */
struct rows {
    struct conn *conn;   /* borrowed */
    enum query query;
    sqlite3_stmt *stmt;  /* owned */
    bool running, ended; /* ended: no further row, sqlite3_step would start over */
    int columns, found;  /* found: the column last asked for */
    char **column;       /* owned names */
    struct rows *next;
};

/* Fills the error for a result code of SQLite's. */
enum status sqlite_fail(struct conn *conn, int rc, struct error *error);

/* Runs statements that return nothing of interest. */
enum status sqlite_exec(struct conn *conn, const char *sql, struct error *error);

/* The first column of the first row: a number (0 where there is no row). */
enum status sqlite_number(struct conn *conn, const char *sql, int64_t *number,
                          struct error *error);

/* sqlite_open.c */
enum status sqlite_open(struct conn **conn, const char *where, bool create, struct error *error);
void sqlite_close(struct conn *conn);
/* Opens a file as it is, without asking whose it is. New files belong to the user alone (0600). */
enum status sqlite_attach(struct conn **conn, const char *where, int flags, struct error *error);
/* Refuses what is not a database of ours, or is newer; *fresh: it has nothing in it yet. */
enum status sqlite_ours(struct conn *conn, bool *fresh, struct error *error);

/* sqlite_migrate.c */
enum status sqlite_version(struct conn *conn, int *version, struct error *error);
enum status sqlite_migrate(struct conn *conn, const struct migration *step, int n,
                           struct error *error);

/* sqlite_check.c */
enum status sqlite_references(struct conn *conn, struct error *error); /* none dangles */
enum status sqlite_check(struct conn *conn, struct error *error);

/* sqlite_backup.c */
enum status sqlite_backup(struct conn *conn, const char *to,
                          bool (*progress)(void *context, int percent), void *context,
                          struct error *error);
enum status sqlite_restore(const char *from, const char *to,
                           bool (*progress)(void *context, int percent), void *context,
                           struct error *error);

#endif
