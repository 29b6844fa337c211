/* SPDX-License-Identifier: EUPL-1.2 */
/* A file system for SQLite, named "fault", that fails when told to; else it is the ordinary one.
 * A database goes through it by its URI: "file:/tmp/a.db?vfs=fault".
 *
 * What is counted are the calls that change something: open, write, sync, truncate and delete; for
 * FAULT_BUSY the locks that are asked for. */
#ifndef LOTSE_TESTS_FAULTVFS_H
#define LOTSE_TESTS_FAULTVFS_H

#include <stdbool.h>

enum fault {
    FAULT_IOERR,
    FAULT_FULL,
    FAULT_CANTOPEN,
    FAULT_BUSY, /* somebody else holds the lock */
    FAULT_EXIT, /* the process ends there, as by kill -9 */
    FAULT_COUNT
};

enum { FAULT_EXIT_STATUS = 77 };

void faultvfs_register(void); /* as often as you like */

/* Fails the n-th call from now on, counted from 1; lasting: and all after it. */
void faultvfs_arm(enum fault fault, bool lasting, int n);

/* All goes well again; returns how many calls were failed. */
int faultvfs_disarm(void);

#endif
