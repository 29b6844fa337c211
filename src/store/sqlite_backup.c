/* SPDX-License-Identifier: EUPL-1.2 */
/* Copies of a database: made while others write, and put back into place.
 *
 * A copy grows in a file of its own, TO.part, and takes its name when it is whole, checked and on
 * disk: a file that bears the name of a backup is one. */
#include "store/sqlite_conn.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "store/place.h"

enum {
    STEP_PAGES = 256, /* 1 MiB: some milliseconds */
    COPIED = 90,      /* percent; the rest is checking */
    CHECK_OPS = 100000
};

static const char part_suffix[] = ".part";

struct job {
    struct conn *from, *to; /* from: borrowed */
    char *part, *file;      /* owned: paths of the growing copy and of the finished one */
    bool (*progress)(void *context, int percent);
    void *context;
};

static bool go_on(const struct job *job, int percent)
{
    return !job->progress || job->progress(job->context, percent);
}

static enum status exists(const char *file, struct error *error)
{
    return error_set(error, CONFLICT, N_("%s is there already: choose another name"), file);
}

static enum status failed(const char *file, struct error *error)
{
    return error_set(error, IO_ERROR, N_("%s cannot be written: %s"), file, strerror(errno));
}

/* What a copy left behind that was broken off goes away; one that is growing is locked. */
static enum status clear_leftover(const char *part, struct error *error)
{
    struct conn *old;
    if (sqlite_attach(&old, part, SQLITE_OPEN_READWRITE, NULL) != OK)
        return OK;
    old->wait_ms = 0;
    enum status status = sqlite_exec(old, "BEGIN EXCLUSIVE", NULL);
    struct str journal = {0};
    const char *file = sqlite3_db_filename(old->db, "main");
    str_printf(&journal, "%s-journal", file);
    if (status == BUSY) {
        error_set(error, BUSY, N_("%s is being written: wait until that is done"), part);
    } else {
        status = OK;
        unlink(file);
        unlink(str_text(&journal));
    }
    str_release(&journal);
    sqlite_close(old);
    return status;
}

static enum status start(struct job *job, const char *to, struct error *error)
{
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    struct str part = {0};
    place_beside(&part, to, part_suffix);
    enum status status = clear_leftover(str_text(&part), error);
    if (status == OK && sqlite_attach(&job->to, str_text(&part), flags, NULL) != OK)
        status = error_set(error, IO_ERROR,
                           N_("%s cannot be made: its directory must be there, and writable for "
                              "you"),
                           str_text(&part));
    str_release(&part);
    if (status != OK)
        return status;
    job->part = mem_strdup(sqlite3_db_filename(job->to->db, "main"));
    job->file = mem_strdup(job->part);
    job->file[strlen(job->part) - strlen(part_suffix)] = '\0';
    return sqlite_exec(job->to, "PRAGMA locking_mode=EXCLUSIVE", error);
}

/* All steps see one state: without the read transaction each writer would start it over. */
static enum status copy_pages(struct job *job, struct error *error)
{
    enum status status = driver_sqlite.begin(job->from, false, error);
    int64_t seen;
    if (status == OK)
        status = sqlite_number(job->from, "PRAGMA schema_version", &seen, error);
    if (status != OK) {
        driver_sqlite.rollback(job->from);
        return status;
    }
    int rc = SQLITE_OK;
    bool stopped = false;
    sqlite3_backup *backup = sqlite3_backup_init(job->to->db, "main", job->from->db, "main");
    while (backup && rc == SQLITE_OK && !stopped) {
        rc = sqlite3_backup_step(backup, STEP_PAGES);
        int64_t all = sqlite3_backup_pagecount(backup);
        int64_t done = all - sqlite3_backup_remaining(backup);
        stopped = !go_on(job, all ? (int)(done * COPIED / all) : 0);
    }
    int end = sqlite3_backup_finish(backup);
    driver_sqlite.rollback(job->from);
    if (stopped)
        return error_set(error, STOPPED, N_("the copy was stopped; nothing of it is left"));
    if (rc == SQLITE_DONE && end == SQLITE_OK)
        return OK;
    return sqlite_fail(job->to, backup ? rc : sqlite3_errcode(job->to->db), error);
}

static int checking(void *context)
{
    const struct job *job = context;
    return !go_on(job, COPIED);
}

/* One file without a log beside it, which can be carried on its own; checked as it is read. */
static enum status settle(struct job *job, struct error *error)
{
    enum status status = sqlite_exec(job->to, "PRAGMA journal_mode=DELETE", error);
    sqlite3_progress_handler(job->to->db, CHECK_OPS, checking, job);
    if (status == OK)
        status = sqlite_check(job->to, error);
    sqlite3_progress_handler(job->to->db, 0, NULL, NULL);
    sqlite_close(job->to);
    job->to = NULL;
    return status;
}

static void finish(struct job *job, enum status status)
{
    sqlite_close(job->to);
    if (job->part && status != OK)
        unlink(job->part);
    free(job->part);
    free(job->file);
}

/* A new name is on disk only when its directory is. */
static void sync_directory(const char *file)
{
    char *name = mem_strdup(file);
    int fd = open(dirname(name), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
    free(name);
}

static enum status put_in_place(const struct job *job, struct error *error)
{
    if (rename(job->part, job->file) != 0)
        return failed(job->file, error);
    sync_directory(job->file);
    go_on(job, 100);
    return OK;
}

enum status sqlite_backup(struct conn *conn, const char *to,
                          bool (*progress)(void *context, int percent), void *context,
                          struct error *error)
{
    struct job job = {.from = conn, .progress = progress, .context = context};
    enum status status = start(&job, to, error);
    if (status == OK && access(job.file, F_OK) == 0)
        status = exists(job.file, error);
    if (status == OK)
        status = copy_pages(&job, error);
    if (status == OK)
        status = settle(&job, error);
    if (status == OK)
        status = put_in_place(&job, error);
    finish(&job, status);
    return status;
}

/* Whoever uses the file that is replaced would go on writing into the old one. Its log is folded
 * into it; a file too damaged for that is replaced as it is. */
static enum status nobody_uses(const char *file, struct error *error)
{
    struct conn *old;
    if (sqlite_attach(&old, file, SQLITE_OPEN_READWRITE, NULL) != OK)
        return OK;
    old->wait_ms = 0;
    enum status status = sqlite_exec(old,
                                     "PRAGMA locking_mode=EXCLUSIVE;"
                                     "PRAGMA journal_mode=DELETE;"
                                     "BEGIN EXCLUSIVE; COMMIT",
                                     NULL);
    sqlite_close(old);
    if (status != BUSY)
        return OK;
    return error_set(error, BUSY, N_("%s is in use: end lotse at every counter, then repeat"),
                     file);
}

/* The old file keeps a name beside the new one, with what is left of its log: that must never meet
 * the new file. It is a second name, so that at no moment there is no database. */
static enum status set_aside(const char *file, struct error *error)
{
    enum { NAMES = 100 };
    static const char *const log[] = {"-wal", "-journal", "-shm"};
    struct str name = {0}, from = {0};
    int result = -1;
    errno = EEXIST;
    for (int i = 1; i < NAMES && result != 0 && errno == EEXIST; i++) {
        str_clear(&name);
        str_printf(&name, "%s.before-restore", file);
        if (i > 1)
            str_printf(&name, "-%d", i);
        result = link(file, str_text(&name));
    }
    enum status status = result == 0 || errno == ENOENT ? OK : failed(str_text(&name), error);
    size_t stem = name.len;
    for (size_t i = 0; i < sizeof log / sizeof *log && status == OK; i++) {
        str_clear(&from);
        str_printf(&from, "%s%s", file, log[i]);
        name.len = stem;
        str_add(&name, log[i]);
        if (rename(str_text(&from), str_text(&name)) != 0 && errno != ENOENT)
            status = failed(str_text(&name), error);
    }
    str_release(&from);
    str_release(&name);
    return status;
}

enum status sqlite_restore(const char *from, const char *to,
                           bool (*progress)(void *context, int percent), void *context,
                           struct error *error)
{
    struct job job = {.progress = progress, .context = context};
    bool empty = false;
    enum status status = sqlite_attach(&job.from, from, SQLITE_OPEN_READONLY, error);
    if (status == OK)
        status = sqlite_ours(job.from, &empty, error);
    if (status == OK && empty)
        status = error_set(error, INVALID, N_("%s is empty: name a backup"), from);
    if (status == OK)
        status = start(&job, to, error);
    if (status == OK)
        status = copy_pages(&job, error);
    sqlite_close(job.from);
    if (status == OK)
        status = settle(&job, error);
    if (status == OK)
        status = nobody_uses(job.file, error);
    if (status == OK)
        status = set_aside(job.file, error);
    if (status == OK)
        status = put_in_place(&job, error);
    finish(&job, status);
    return status;
}
