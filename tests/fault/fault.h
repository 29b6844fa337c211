/* SPDX-License-Identifier: EUPL-1.2 */
/* Does a deed happen whole or not at all, whichever call to the disk fails?
 *
 * fault_loop runs it over and over on a copy of a database, failing the first call, then the
 * second, and so on until nothing is left to fail, with each kind of failure, once and for good.
 * After each run:
 *  1. the deed says OK only if its effect is complete;
 *  2. the database is whole, and as before the deed or as after it;
 *  3. where it is as before, the deed can be repeated and succeeds.
 * crash_loop ends the process at each of the calls instead. A deed is one transaction. */
#ifndef LOTSE_TESTS_FAULT_H
#define LOTSE_TESTS_FAULT_H

#include "base/status.h"

struct deed {
    const char *name;
    const char *snapshot; /* path of the database to begin with, closed; NULL: none */
    /* Opens the database, does it, closes it again. where is a URI. */
    enum status (*act)(const char *where, void *context, struct error *error);
    /* SQL that tells before from after: one row, one text. NULL: how many rows each table has. */
    const char *state;
};

/* Both fail the test that calls them, naming the deed and the call. */
void fault_loop(const struct deed *deed, void *context);
void crash_loop(const struct deed *deed, void *context);

#endif
