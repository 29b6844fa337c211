/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/migrate.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"

/* Where a copy lies: beside the database, also where that is a URI ("file:a.db?vfs=x"). */
static void name_copy(struct str *name, const char *path, int version, int copy)
{
    size_t stem = strncmp(path, "file:", 5) == 0 ? strcspn(path, "?#") : strlen(path);
    str_clear(name);
    str_addn(name, path, stem);
    str_printf(name, ".backup-v%d", version);
    if (copy > 1)
        str_printf(name, "-%d", copy);
    str_add(name, path + stem);
}

/* An earlier attempt may have left a copy: it is kept, and a new one gets a number. */
static enum status keep_copy(const struct driver *driver, struct conn *conn, const char *path,
                             int version, struct error *error)
{
    enum { COPIES = 100 };
    struct str name = {0};
    enum status status = CONFLICT;
    for (int copy = 1; copy <= COPIES && status == CONFLICT; copy++) {
        name_copy(&name, path, version, copy);
        struct error taken = {0};
        status = driver->backup(conn, str_text(&name), NULL, NULL, &taken);
        if (status != OK && error && (status != CONFLICT || copy == COPIES))
            *error = taken;
    }
    str_release(&name);
    return status;
}

enum status store_migrate_to(const struct driver *driver, struct conn *conn, const char *path,
                             const struct migration *step, int n, struct error *error)
{
    int version;
    enum status status = driver->version(conn, &version, error);
    if (status != OK)
        return status;
    if (version > 0 && version < n)
        status = keep_copy(driver, conn, path, version, error);
    for (int i = 0; i < n && status == OK; i++)
        status = driver->migrate(conn, &step[i], error);
    return status;
}

enum status store_migrate(const struct driver *driver, struct conn *conn, const char *path,
                          struct error *error)
{
    return store_migrate_to(driver, conn, path, migration, migrations, error);
}
