/* SPDX-License-Identifier: EUPL-1.2 */
/* Opening: whose file it is, and how SQLite is to treat it. Everything that can be said about a
 * wrong file is said here, before anything is written to it. */
#include "store/sqlite_conn.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>

#include "base/mem.h"

/* Durable, checked, and small: the whole program has a budget of 15 MiB. Temporary changes stay in
 * memory because they hold people's data and a temporary directory is nobody's. */
static const char pragmas[] = "PRAGMA journal_mode=WAL;"
                              "PRAGMA synchronous=FULL;"
                              "PRAGMA foreign_keys=ON;"
                              "PRAGMA cell_size_check=ON;"
                              "PRAGMA secure_delete=ON;"
                              "PRAGMA cache_size=-4096;"
                              "PRAGMA mmap_size=0;"
                              "PRAGMA temp_store=MEMORY;"
                              "PRAGMA journal_size_limit=16777216;";

static const struct {
    int option, on;
} switches[] = {
    {SQLITE_DBCONFIG_DQS_DDL, 0},        /* "text" is a name, never a string */
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, /* a file may come from anywhere */
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
};

enum { WAIT_MS = 10000 };

static int64_t now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Short random sleeps: SQLite's own handler backs off up to 100 ms, and then the worst case of a
 * writer among many is ten times longer. */
static int wait_for_writer(void *context, int times)
{
    struct conn *conn = context;
    if (times == 0)
        conn->waiting_since = now_ms();
    if (now_ms() - conn->waiting_since >= conn->wait_ms)
        return 0;
    uint32_t chance;
    sqlite3_randomness(sizeof chance, &chance);
    struct timespec nap = {.tv_nsec = 200000 + chance % 4800000};
    nanosleep(&nap, NULL);
    return 1;
}

enum status sqlite_attach(struct conn **conn, const char *where, int flags, struct error *error)
{
    struct conn *new = mem_alloc(1, sizeof *new);
    new->path = mem_strdup(where);
    /* Not chmod afterwards: somebody could hold the file open by then. The -wal and -shm files
     * take the mode of the database. */
    mode_t mask = umask(S_IRWXG | S_IRWXO);
    flags |= SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE;
    int rc = sqlite3_open_v2(where, &new->db, flags, NULL);
    umask(mask);
    *conn = NULL;
    if (rc != SQLITE_OK) {
        enum status status = sqlite_fail(new, rc, error);
        sqlite_close(new);
        return status;
    }
    new->wait_ms = sqlite3_uri_int64(sqlite3_db_filename(new->db, "main"), "wait", WAIT_MS);
    sqlite3_busy_handler(new->db, wait_for_writer, new);
    for (size_t i = 0; i < sizeof switches / sizeof *switches; i++)
        sqlite3_db_config(new->db, switches[i].option, switches[i].on, NULL);
    *conn = new;
    return OK;
}

enum status sqlite_ours(struct conn *conn, bool *fresh, struct error *error)
{
    int64_t application = 0, version = 0, changes = 0;
    enum status status;
    if ((status = sqlite_number(conn, "PRAGMA application_id", &application, error)) != OK ||
        (status = sqlite_number(conn, "PRAGMA user_version", &version, error)) != OK ||
        (status = sqlite_number(conn, "PRAGMA schema_version", &changes, error)) != OK)
        return status;
    *fresh = !application && !version && !changes;
    if (!*fresh && application != LOTSE_APPLICATION_ID)
        return error_set(error, INVALID,
                         N_("%s is the database of another program: name a database of lotse's"),
                         conn->path);
    if (version <= migrations)
        return OK;
    char theirs[24], known[24];
    snprintf(theirs, sizeof theirs, "%lld", (long long)version);
    snprintf(known, sizeof known, "%d", migrations);
    return error_set(error, TOO_NEW,
                     N_("%s was written by a newer program (form %s, this one knows %s): "
                        "install the newer lotse"),
                     conn->path, theirs, known);
}

static enum status settle(struct conn *conn, bool create, struct error *error)
{
    bool fresh = false;
    enum status status = sqlite_ours(conn, &fresh, error);
    if (status != OK)
        return status;
    if (fresh && !create)
        return error_set(error, NOT_FOUND, N_("%s is empty: make the database with lotse init"),
                         conn->path);
    if (sqlite3_db_readonly(conn->db, "main"))
        return sqlite_fail(conn, SQLITE_READONLY, error);
    return sqlite_exec(conn, pragmas, error);
}

enum status sqlite_open(struct conn **conn, const char *where, bool create, struct error *error)
{
    *conn = NULL;
    struct conn *new;
    int flags = SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0);
    enum status status = sqlite_attach(&new, where, flags, error);
    if (status != OK)
        return status;
    status = settle(new, create, error);
    if (status == OK)
        *conn = new;
    else
        sqlite_close(new);
    return status;
}

void sqlite_close(struct conn *conn)
{
    if (!conn)
        return;
    for (int i = 0; i < QUERY_COUNT; i++) {
        for (struct rows *rows = conn->statement[i], *next; rows; rows = next) {
            next = rows->next;
            sqlite3_finalize(rows->stmt);
            for (int k = 0; k < rows->columns; k++)
                free(rows->column[k]);
            free(rows->column);
            free(rows);
        }
    }
    sqlite3_close(conn->db);
    free(conn->path);
    free(conn);
}
