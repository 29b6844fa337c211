/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/migrate.h"

#include "store/place.h"

/* An earlier attempt may have left a copy: it is kept, and the new one gets a number. */
static enum status keep_copy(const struct driver *driver, struct conn *conn, const char *path,
                             int version, struct error *error)
{
    enum { COPIES = 100 };
    struct str name = {0}, suffix = {0};
    enum status status = CONFLICT;
    for (int copy = 1; copy <= COPIES && status == CONFLICT; copy++) {
        if (error)
            error_clear(error);
        str_clear(&suffix);
        str_printf(&suffix, ".backup-v%d", version);
        if (copy > 1)
            str_printf(&suffix, "-%d", copy);
        place_beside(&name, path, str_text(&suffix));
        status = driver->backup(conn, str_text(&name), NULL, NULL, error);
    }
    str_release(&suffix);
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
