/* SPDX-License-Identifier: EUPL-1.2 */
#include "faultvfs.h"

#include <sqlite3.h>
#include <string.h>
#include <unistd.h>

struct file {
    sqlite3_file base;
    sqlite3_file *real; /* lies behind this struct, in the room that szOsFile asked for */
};

static struct {
    bool armed, lasting;
    enum fault fault;
    int left;   /* calls until the one that fails */
    int failed;
} state;

static sqlite3_vfs *real_vfs, fault_vfs;

static const int code[] = {
    [FAULT_IOERR] = SQLITE_IOERR,
    [FAULT_FULL] = SQLITE_FULL,
    [FAULT_CANTOPEN] = SQLITE_CANTOPEN,
    [FAULT_BUSY] = SQLITE_BUSY,
};

/* Counts a call; SQLITE_OK or what it has to return. */
static int count(void)
{
    if (!state.armed || --state.left > 0 || (state.left < 0 && !state.lasting))
        return SQLITE_OK;
    state.failed++;
    if (state.fault == FAULT_EXIT)
        _exit(FAULT_EXIT_STATUS);
    return code[state.fault];
}

static int count_change(void)
{
    return state.fault == FAULT_BUSY ? SQLITE_OK : count();
}

static int count_lock(void)
{
    return state.fault == FAULT_BUSY ? count() : SQLITE_OK;
}

void faultvfs_arm(enum fault fault, bool lasting, int n)
{
    state.armed = true;
    state.lasting = lasting;
    state.fault = fault;
    state.left = n;
    state.failed = 0;
}

int faultvfs_disarm(void)
{
    state.armed = false;
    return state.failed;
}

/* --- One file --------------------------------------------------------------------------------- */

#define REAL(file) (((struct file *)(file))->real)

static int close_file(sqlite3_file *file)
{
    return REAL(file)->pMethods->xClose(REAL(file));
}

static int read_file(sqlite3_file *file, void *to, int n, sqlite3_int64 at)
{
    return REAL(file)->pMethods->xRead(REAL(file), to, n, at);
}

static int write_file(sqlite3_file *file, const void *from, int n, sqlite3_int64 at)
{
    int rc = count_change();
    return rc ? rc : REAL(file)->pMethods->xWrite(REAL(file), from, n, at);
}

static int truncate_file(sqlite3_file *file, sqlite3_int64 size)
{
    int rc = count_change();
    return rc ? rc : REAL(file)->pMethods->xTruncate(REAL(file), size);
}

static int sync_file(sqlite3_file *file, int flags)
{
    int rc = count_change();
    return rc ? rc : REAL(file)->pMethods->xSync(REAL(file), flags);
}

static int file_size(sqlite3_file *file, sqlite3_int64 *size)
{
    return REAL(file)->pMethods->xFileSize(REAL(file), size);
}

static int lock(sqlite3_file *file, int level)
{
    int rc = count_lock();
    return rc ? rc : REAL(file)->pMethods->xLock(REAL(file), level);
}

static int unlock(sqlite3_file *file, int level)
{
    return REAL(file)->pMethods->xUnlock(REAL(file), level);
}

static int check_reserved_lock(sqlite3_file *file, int *result)
{
    return REAL(file)->pMethods->xCheckReservedLock(REAL(file), result);
}

static int file_control(sqlite3_file *file, int op, void *argument)
{
    return REAL(file)->pMethods->xFileControl(REAL(file), op, argument);
}

static int sector_size(sqlite3_file *file)
{
    return REAL(file)->pMethods->xSectorSize(REAL(file));
}

static int device_characteristics(sqlite3_file *file)
{
    return REAL(file)->pMethods->xDeviceCharacteristics(REAL(file));
}

/* WAL needs shared memory: methods of version 2. */
static int shm_map(sqlite3_file *file, int page, int size, int extend, void volatile **out)
{
    return REAL(file)->pMethods->xShmMap(REAL(file), page, size, extend, out);
}

static int shm_lock(sqlite3_file *file, int offset, int n, int flags)
{
    int rc = flags & SQLITE_SHM_LOCK ? count_lock() : SQLITE_OK;
    return rc ? rc : REAL(file)->pMethods->xShmLock(REAL(file), offset, n, flags);
}

static void shm_barrier(sqlite3_file *file)
{
    REAL(file)->pMethods->xShmBarrier(REAL(file));
}

static int shm_unmap(sqlite3_file *file, int delete)
{
    return REAL(file)->pMethods->xShmUnmap(REAL(file), delete);
}

static const sqlite3_io_methods methods = {
    .iVersion = 2,
    .xClose = close_file,
    .xRead = read_file,
    .xWrite = write_file,
    .xTruncate = truncate_file,
    .xSync = sync_file,
    .xFileSize = file_size,
    .xLock = lock,
    .xUnlock = unlock,
    .xCheckReservedLock = check_reserved_lock,
    .xFileControl = file_control,
    .xSectorSize = sector_size,
    .xDeviceCharacteristics = device_characteristics,
    .xShmMap = shm_map,
    .xShmLock = shm_lock,
    .xShmBarrier = shm_barrier,
    .xShmUnmap = shm_unmap,
};

/* --- The file system -------------------------------------------------------------------------- */

static int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags,
                     int *out)
{
    (void)vfs;
    struct file *new = (struct file *)file;
    new->base.pMethods = NULL;
    new->real = (sqlite3_file *)(new + 1);
    new->real->pMethods = NULL;
    int rc = count_change();
    if (rc == SQLITE_OK)
        rc = real_vfs->xOpen(real_vfs, name, new->real, flags, out);
    if (new->real->pMethods)
        new->base.pMethods = &methods;
    return rc;
}

static int delete_file(sqlite3_vfs *vfs, const char *name, int sync)
{
    (void)vfs;
    int rc = count_change();
    return rc ? rc : real_vfs->xDelete(real_vfs, name, sync);
}

/* Nobody is waited for who only seems to hold a lock. */
static int no_sleep(sqlite3_vfs *vfs, int microseconds)
{
    return state.armed ? microseconds : real_vfs->xSleep(vfs, microseconds);
}

void faultvfs_register(void)
{
    if (real_vfs)
        return;
    real_vfs = sqlite3_vfs_find(NULL);
    fault_vfs = *real_vfs;
    fault_vfs.zName = "fault";
    fault_vfs.szOsFile = (int)sizeof(struct file) + real_vfs->szOsFile;
    fault_vfs.pNext = NULL;
    fault_vfs.xOpen = open_file;
    fault_vfs.xDelete = delete_file;
    fault_vfs.xSleep = no_sleep;
    sqlite3_vfs_register(&fault_vfs, 0);
}
