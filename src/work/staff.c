/* SPDX-License-Identifier: EUPL-1.2 */
/* The staff list: who may work here, as what, for which office. */
#include "work/inside.h"

#include <string.h>

/* The list has a row for every role: takes the next person's rows together. */
static void staff_take(const struct list *list, struct arena *arena, struct staff *staff)
{
    int role = role_find(list_text(list, "role", arena));
    if (!staff->id) {
        staff->id = list_number(list, "id");
        staff->login = list_text(list, "login", arena);
        staff->name = list_text(list, "name", arena);
        staff->agency = list_text(list, "agency", arena);
        staff->active = list_number(list, "active") == 1;
        staff->role = ROLES;
    }
    if (role < 0)
        return;
    staff->roles |= 1u << role;
    if ((int)staff->role > role)
        staff->role = (enum role)role;
}

enum status staff_find(struct work *work, const char *login, struct staff *staff,
                       struct error *error)
{
    struct staff found = {0};
    struct list list =
        list_start(work, QUERY_STAFF_BY_LOGIN, BIND(bind_text("login", login)), error);
    while (list_next(&list))
        staff_take(&list, work->arena, &found);
    enum status status = list_end(&list);
    if (status == OK && !found.id)
        return NOT_FOUND;
    if (status == OK)
        *staff = found;
    return status;
}

static enum status put_roles(struct work *work, int64_t id, unsigned roles, struct error *error)
{
    enum status status =
        query_run(work, QUERY_STAFF_ROLES_CLEAR, BIND(bind_number("staff", id)), error);
    for (unsigned role = 0; role < ROLES && status == OK; role++) {
        if (roles >> role & 1)
            status = query_run(work, QUERY_STAFF_ROLE_ADD,
                               BIND(bind_number("staff", id),
                                    bind_text("role", role_info[role].code)),
                               error);
    }
    return status;
}

enum status staff_put(struct work *work, const char *login, const char *name, unsigned roles,
                      const char *agency, int64_t *id, struct error *error)
{
    if (!login[0] || strpbrk(login, " \t\n"))
        return error_set(error, INVALID, N_("expected a user name of this computer, not \"%s\""),
                         login);
    if (!name[0])
        return error_set(error, INVALID, N_("expected the name of %s as colleagues know it"), login);
    if (!(roles & ((1u << ROLES) - 1)))
        return error_set(error, INVALID, N_("%s needs at least one role"), login);
    enum status status = OK;
    const char *known;
    struct arena *arena = arena_new();
    if (agency)
        status = query_text_of(work, QUERY_AGENCY_KNOWN, BIND(bind_text("id", agency)), "name",
                               arena, &known, error);
    arena_free(arena);
    if (status == NOT_FOUND)
        return error_set(error, INVALID, N_("the directory has no office %s"), agency);
    if (status == OK)
        status = query_number(work, QUERY_STAFF_ADD,
                              BIND(bind_text("login", login), bind_text("name", name),
                                   bind_text("agency", agency)),
                              "id", id, error);
    return status == OK ? put_roles(work, *id, roles, error) : status;
}

enum status work_staff_put(struct work *work, const char *login, const char *name, unsigned roles,
                           const char *agency, struct error *error)
{
    int64_t id;
    enum status status = deed_begin(work, MAY_STAFF, error);
    if (status != OK)
        return status;
    status = staff_put(work, login, name, roles, agency, &id, error);
    if (status == OK)
        status = audit_add(work, "staff put", "staff", id, login, error);
    return deed_end(work, status, error);
}

enum status work_staff_retire(struct work *work, const char *login, struct error *error)
{
    enum status status = deed_begin(work, MAY_STAFF, error);
    if (status != OK)
        return status;
    status = query_run(work, QUERY_STAFF_RETIRE, BIND(bind_text("login", login)), error);
    if (status == OK && work->driver->changes(work->conn) == 0)
        status = error_set(error, NOT_FOUND, N_("%s is not on the staff list"), login);
    if (status == OK)
        status = audit_add(work, "staff retire", "staff", 0, login, error);
    return deed_end(work, status, error);
}

enum status work_staff(struct work *work, struct arena *arena, const struct staff **out, int *n,
                       struct error *error)
{
    int room = 16, found = 0;
    struct staff *staff = arena_array(arena, struct staff, room);
    struct list list = list_start(work, QUERY_STAFF_LIST, NO_BIND, error);
    while (list_next(&list)) {
        int64_t id = list_number(&list, "id");
        if (found == 0 || staff[found - 1].id != id) {
            if (found == room) {
                struct staff *larger = arena_array(arena, struct staff, 2 * room);
                memcpy(larger, staff, (size_t)room * sizeof *staff);
                staff = larger;
                room *= 2;
            }
            found++;
        }
        staff_take(&list, arena, &staff[found - 1]);
    }
    *out = staff;
    *n = found;
    return list_end(&list);
}
