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

static enum status is_behind(const struct driver *driver, struct conn *conn, int n, bool *behind,
                             int *version, struct error *error)
{
    enum status status = driver->version(conn, version, error);
    *behind = status == OK && *version > 0 && *version < n;
    return status;
}

/* Copies a database that is behind. Many counters may get the new program overnight: who is first
 * keeps the others from writing meanwhile, and they look again whether it still is behind. */
static enum status copy_if_behind(const struct driver *driver, struct conn *conn, const char *path,
                                  int n, struct error *error)
{
    bool behind;
    int version;
    struct conn *reader = NULL;
    enum status status = is_behind(driver, conn, n, &behind, &version, error);
    if (!behind)
        return status;
    status = driver->begin(conn, true, error);
    if (status != OK)
        return status;
    status = is_behind(driver, conn, n, &behind, &version, error);
    if (behind)
        status = driver->open(&reader, path, false, error);
    if (behind && status == OK)
        status = keep_copy(driver, reader, path, version, error);
    driver->close(reader);
    driver->rollback(conn);
    return status;
}

enum status store_migrate_to(const struct driver *driver, struct conn *conn, const char *path,
                             const struct migration *step, int n, struct error *error)
{
    enum status status = copy_if_behind(driver, conn, path, n, error);
    return status == OK ? driver->migrate(conn, step, n, error) : status;
}

enum status store_migrate(const struct driver *driver, struct conn *conn, const char *path,
                          struct error *error)
{
    return store_migrate_to(driver, conn, path, migration, migrations, error);
}
