/* SPDX-License-Identifier: EUPL-1.2 */
/* Brings a database up to the program: each missing step in its own transaction, a backup before
 * the first one; a new one gets all of them in one. Knows no dialect. */
#ifndef LOTSE_STORE_MIGRATE_H
#define LOTSE_STORE_MIGRATE_H

#include "store/driver.h"

/* Runs the steps the database lacks; on a failure those before it stay. A database that already
 * holds something is first copied to PATH.backup-vN, N being the version it has. */
enum status store_migrate(const struct driver *driver, struct conn *conn, const char *path,
                          struct error *error);

/* The same with other steps than the program's own. */
enum status store_migrate_to(const struct driver *driver, struct conn *conn, const char *path,
                             const struct migration *step, int n, struct error *error);

#endif
