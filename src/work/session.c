/* SPDX-License-Identifier: EUPL-1.2 */
/* Who works, when, with which rights: everything a deed needs before it begins. */
#include "work/inside.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "store/migrate.h"
#include "text/date.h"

static struct work *session_new(const struct work_options *options)
{
    struct work *work = mem_alloc(1, sizeof *work);
    work->driver = &driver_sqlite;
    work->world = options->world;
    work->arena = arena_new();
    work->path = arena_strdup(work->arena, options->database);
    work->me =
        (struct staff){.login = arena_strdup(work->arena, options->login ? options->login : ""),
                       .name = "",
                       .agency = ""};
    return work;
}

void work_close(struct work *work)
{
    if (!work)
        return;
    law_forget(work);
    work->driver->close(work->conn);
    arena_free(work->arena);
    free(work);
}

void work_patience(struct work *work, int milliseconds)
{
    work->driver->patience(work->conn, milliseconds);
}

/* --- Who ------------------------------------------------------------------------------------- */

static enum status find_demo(struct work *work, struct error *error)
{
    const char *demo = "";
    enum status status = query_text_of(work, QUERY_META_GET, BIND(bind_text("key", "demo")),
                                       "value", work->arena, &demo, error);
    work->demo = strcmp(demo, "1") == 0;
    return status == NOT_FOUND ? OK : status;
}

static enum status find_me(struct work *work, const struct work_options *options,
                           struct error *error)
{
    if (options->as && !work->demo)
        return error_set(error, DENIED,
                         N_("acting as %s: that is possible in a demonstration database only"),
                         options->as);
    const char *login = options->as ? options->as : options->login;
    if (!login)
        return OK;
    enum status status = staff_find(work, login, &work->me, error);
    if (status == NOT_FOUND || (status == OK && !work->me.active))
        return error_set(error, DENIED,
                         N_("%s is not on the staff list of %s: an administrator adds you with "
                            "\"lotse staff add %s\""),
                         login, work->path, login);
    return status;
}

enum status work_open(struct work **out, const struct work_options *options, struct error *error)
{
    struct work *work = session_new(options);
    enum status status = work->driver->open(&work->conn, options->database, false, error);
    if (status == OK)
        status = store_migrate(work->driver, work->conn, work->path, error);
    if (status == OK)
        status = find_demo(work, error);
    if (status == OK)
        status = find_me(work, options, error);
    if (status == OK)
        status = law_directory(work, error);
    if (status != OK) {
        work_close(work);
        return status;
    }
    work->seen = work->driver->data_version(work->conn);
    *out = work;
    return OK;
}

/* --- The first session of a database --------------------------------------------------------- */

/* The office of the first user: the registry office, where newcomers come first. */
static const char *front_desk(const struct directory *directory)
{
    for (int i = 0; i < directory->n; i++) {
        if (agency_is(&directory->agency[i], AGENCY_TYPE_MELD))
            return directory->agency[i].id;
    }
    return directory->n ? directory->agency[0].id : NULL;
}

/* Newer rules come into a house that is in use by an administrator's hand. */
static enum status find_keeper(struct work *work, struct error *error)
{
    enum status status = staff_find(work, work->me.login, &work->me, error);
    if (status == NOT_FOUND || (status == OK && !work_may(work, MAY_BACKUP)))
        return error_set(error, DENIED,
                         N_("%s is in use already: only an administrator of it may do this"),
                         work->path);
    return status;
}

static enum status settle_in(struct work *work, struct error *error)
{
    struct list list = list_start(work, QUERY_STAFF_LIST, NO_BIND, error);
    bool nobody = !list_next(&list);
    enum status status = list_end(&list);
    if (status == OK && !nobody)
        status = find_keeper(work, error);
    if (status == OK)
        status = law_import_shipped(work, error);
    if (status == OK)
        status = work_rules(work, error);
    if (status != OK || !nobody)
        return status;
    int64_t id;
    unsigned roles = 1u << ROLE_CLERK | 1u << ROLE_SUPERVISOR | 1u << ROLE_ADMIN;
    status = staff_put(work, work->me.login, work->me.login, roles,
                       front_desk(&work->directory), &id, error);
    if (status == OK)
        status = audit_add(work, "init", "staff", id, work->me.login, error);
    return status;
}

enum status work_init(const struct work_options *options, struct error *error)
{
    struct work *work = session_new(options);
    enum status status = work->driver->open(&work->conn, options->database, true, error);
    if (status == OK)
        status = store_migrate(work->driver, work->conn, work->path, error);
    if (status == OK)
        status = work->driver->begin(work->conn, true, error);
    if (status == OK)
        status = deed_end(work, settle_in(work, error), error);
    work_close(work);
    return status;
}

/* --- Deeds ----------------------------------------------------------------------------------- */

bool work_may(const struct work *work, enum permission permission)
{
    for (unsigned role = 0; role < ROLES; role++) {
        if (work->me.roles >> role & 1 && role_may((enum role)role, permission))
            return true;
    }
    return false;
}

enum status deed_allowed(const struct work *work, enum permission permission, struct error *error)
{
    return work_may(work, permission)
               ? OK
               : error_set(error, DENIED,
                           N_("your role does not allow this: ask an administrator or somebody of "
                              "the office in charge"));
}

enum status deed_begin(struct work *work, enum permission permission, struct error *error)
{
    enum status status = deed_allowed(work, permission, error);
    return status == OK ? work->driver->begin(work->conn, true, error) : status;
}

enum status deed_end(struct work *work, enum status status, struct error *error)
{
    work->audit_last = 0; /* others may add to the chain from here on */
    if (status == OK)
        return work->driver->commit(work->conn, error);
    work->driver->rollback(work->conn);
    return status;
}

/* --- What everybody asks --------------------------------------------------------------------- */

const struct staff *work_me(const struct work *work)
{
    return &work->me;
}

bool work_is_demo(const struct work *work)
{
    return work->demo;
}

int64_t work_now(const struct work *work)
{
    return work->world.now(work->world.context);
}

int32_t work_today(const struct work *work)
{
    return date_berlin(work_now(work), NULL, NULL);
}

const char *now_text(const struct work *work, char out[TIME_SIZE])
{
    date_utc_text(work_now(work), out);
    return out;
}

bool work_changed(struct work *work)
{
    int64_t version = work->driver->data_version(work->conn);
    bool changed = version != work->seen;
    work->seen = version;
    return changed;
}
