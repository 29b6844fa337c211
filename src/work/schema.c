/* SPDX-License-Identifier: EUPL-1.2 */
/* Brings the tables of a database up to the form this program knows. */
#include "work/inside.h"

/* An upgrade never begins without a copy of what was there: "lotse.db.v1". */
static enum status copy_first(struct work *work, int version, struct error *error)
{
    const char *to = arena_printf(work->arena, "%s.v%d", work->path, version);
    return work->driver->backup(work->conn, to, NULL, NULL, error);
}

enum status schema_bring_up(struct work *work, struct error *error)
{
    int version;
    enum status status = work->driver->version(work->conn, &version, error);
    if (status == OK && version > 0 && version < migrations)
        status = copy_first(work, version, error);
    for (int i = 0; i < migrations && status == OK; i++)
        status = work->driver->migrate(work->conn, &migration[i], error);
    return status;
}
