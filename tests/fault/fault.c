/* SPDX-License-Identifier: EUPL-1.2 */
#include "fault.h"

#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/str.h"
#include "faultvfs.h"
#include "store/sqlite_conn.h"

static const char *const fault_name[FAULT_COUNT] = {
    [FAULT_IOERR] = "failing disk", [FAULT_FULL] = "full disk", [FAULT_CANTOPEN] = "cannot open",
    [FAULT_BUSY] = "busy",          [FAULT_EXIT] = "crash",
};

struct run {
    const struct deed *deed;
    void *context;
    char directory[32], file[64], where[96];
    struct str before, after;
    char what[160]; /* what is being tried, for messages */
};

/* --- The database the deed is tried on --------------------------------------------------------- */

static void remove_all(const struct run *run)
{
    DIR *directory = opendir(run->directory);
    ck_assert_ptr_nonnull(directory);
    for (struct dirent *entry; (entry = readdir(directory));)
        unlinkat(dirfd(directory), entry->d_name, 0); /* but . and .., which are none */
    closedir(directory);
}

static void bring_back_snapshot(const struct run *run)
{
    remove_all(run);
    if (!run->deed->snapshot)
        return;
    FILE *from = fopen(run->deed->snapshot, "rb"), *to = fopen(run->file, "wb");
    ck_assert_msg(from && to, "%s: no snapshot", run->what);
    char bytes[65536];
    for (size_t n; (n = fread(bytes, 1, sizeof bytes, from)) > 0;)
        ck_assert_uint_eq(fwrite(bytes, 1, n, to), n);
    fclose(from);
    ck_assert_int_eq(fclose(to), 0);
}

static int add_row(void *context, int columns, char **value, char **name)
{
    (void)name;
    for (int i = 0; i < columns; i++)
        str_printf(context, "%s|", value[i] ? value[i] : "");
    return 0;
}

static int add_count(void *context, int columns, char **value, char **name)
{
    (void)columns;
    (void)name;
    str_printf(context, "%sSELECT '%s', count(*) FROM \"%s\"",
               ((struct str *)context)->len ? " UNION ALL " : "", value[0], value[0]);
    return 0;
}

/* What is in the database, in as many words as the deed needs; empty where there is none. */
static void read_state(const struct run *run, struct str *out)
{
    str_clear(out);
    struct str counts = {0};
    sqlite3 *db;
    if (sqlite3_open_v2(run->file, &db, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK) {
        const char *sql = run->deed->state;
        if (!sql) {
            sqlite3_exec(db, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
                         add_count, &counts, NULL);
            sql = str_text(&counts);
        }
        sqlite3_exec(db, sql, add_row, out, NULL); /* no such table yet: the empty state */
    }
    sqlite3_close(db);
    str_release(&counts);
}

static void check_whole(const struct run *run)
{
    struct conn *conn;
    struct error error = {0};
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    enum status status = sqlite_attach(&conn, run->file, flags, &error);
    if (status == OK)
        status = sqlite_check(conn, &error);
    ck_assert_msg(status == OK, "%s: not whole: %s (%s)", run->what, error.message, error.arg[1]);
    sqlite_close(conn);
}

/* --- The loops --------------------------------------------------------------------------------- */

static enum status act(struct run *run)
{
    struct error error = {0};
    enum status status = run->deed->act(run->where, run->context, &error);
    ck_assert_msg(status == OK || (error.message && error.status == status), "%s: no message",
                  run->what);
    return status;
}

static void begin(struct run *run, const struct deed *deed, void *context)
{
    *run = (struct run){.deed = deed, .context = context, .directory = "/tmp/lotse-fault-XXXXXX"};
    faultvfs_register();
    faultvfs_disarm();
    ck_assert_ptr_nonnull(mkdtemp(run->directory));
    snprintf(run->file, sizeof run->file, "%s/a.db", run->directory);
    snprintf(run->where, sizeof run->where, "file:%s?vfs=fault&wait=1", run->file);
    snprintf(run->what, sizeof run->what, "%s", deed->name);
    bring_back_snapshot(run);
    read_state(run, &run->before);
    ck_assert_msg(act(run) == OK, "%s: fails without a fault", deed->name);
    read_state(run, &run->after);
    check_whole(run);
}

static void end(struct run *run)
{
    remove_all(run);
    rmdir(run->directory);
    str_release(&run->before);
    str_release(&run->after);
}

/* Points 1 to 3 of the header. */
static void judge(struct run *run, enum status status)
{
    struct str now = {0};
    check_whole(run);
    read_state(run, &now);
    bool before = strcmp(str_text(&now), str_text(&run->before)) == 0;
    bool after = strcmp(str_text(&now), str_text(&run->after)) == 0;
    ck_assert_msg(before || after, "%s: something between: %s", run->what, str_text(&now));
    ck_assert_msg(status != OK || after, "%s: OK, but nothing was done", run->what);
    if (!after) {
        ck_assert_msg(act(run) == OK, "%s: cannot be repeated", run->what);
        read_state(run, &now);
        ck_assert_msg(strcmp(str_text(&now), str_text(&run->after)) == 0,
                      "%s: repeated, but the effect is another", run->what);
    }
    str_release(&now);
}

static void fail_each_call(struct run *run, enum fault fault, bool lasting)
{
    for (int n = 1;; n++) {
        snprintf(run->what, sizeof run->what, "%s: %s at call %d%s", run->deed->name,
                 fault_name[fault], n, lasting ? " and from then on" : "");
        bring_back_snapshot(run);
        faultvfs_arm(fault, lasting, n);
        enum status status = act(run);
        int failed = faultvfs_disarm();
        judge(run, status);
        if (!failed)
            return;
    }
}

void fault_loop(const struct deed *deed, void *context)
{
    struct run run;
    begin(&run, deed, context);
    for (enum fault fault = 0; fault < FAULT_EXIT; fault++) {
        fail_each_call(&run, fault, false);
        fail_each_call(&run, fault, true);
    }
    end(&run);
}

void crash_loop(const struct deed *deed, void *context)
{
    struct run run;
    begin(&run, deed, context);
    for (int n = 1, result = FAULT_EXIT_STATUS; result == FAULT_EXIT_STATUS; n++) {
        snprintf(run.what, sizeof run.what, "%s: crash at call %d", deed->name, n);
        bring_back_snapshot(&run);
        pid_t child = fork();
        ck_assert_int_ge(child, 0);
        if (child == 0) {
            faultvfs_arm(FAULT_EXIT, false, n);
            struct error error = {0};
            _exit(deed->act(run.where, context, &error) == OK ? 0 : 1);
        }
        int ended;
        ck_assert_int_eq(waitpid(child, &ended, 0), child);
        ck_assert_msg(WIFEXITED(ended), "%s: died otherwise", run.what);
        result = WEXITSTATUS(ended);
        ck_assert_msg(result == 0 || result == FAULT_EXIT_STATUS, "%s: fails", run.what);
        judge(&run, result == 0 ? OK : IO_ERROR);
    }
    end(&run);
}
