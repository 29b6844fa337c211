/* SPDX-License-Identifier: EUPL-1.2 */
/* lotse directory and lotse staff: who there is, inside and outside. */
#include <stdlib.h>
#include <string.h>

#include "app/app.h"
#include "app/json.h"
#include "app/packs.h"

static void list_types(const struct agency *agency, struct str *out)
{
    for (int type = 0; type < AGENCY_TYPE_COUNT; type++)
        if (agency_is(agency, type))
            str_printf(out, "%s%s", out->len ? " " : "", catalogue_agency_type[type].code);
}

static void print_agency(const struct app *app, const struct agency *agency)
{
    struct str types = {0}, out = {0};
    list_types(agency, &types);
    if (app->json) {
        json_text(&out, "id", agency->id);
        json_text(&out, "name", agency->name);
        json_text(&out, "types", str_text(&types));
        json_text(&out, "place", agency->place);
        json_text(&out, "address", agency->address);
        json_text(&out, "phone", agency->phone);
        json_text(&out, "source", agency->source);
        json_text(&out, "confidence", agency->confidence);
        json_print(&out);
    } else {
        printf("%-6s %-12s %-9s %s\n", agency->id, str_text(&types), agency->place,
               agency->name);
    }
    str_release(&types);
}

int command_directory(struct app *app, int argc, char **argv)
{
    struct error error = {0};
    struct packs packs;
    if (argc > 1 && strcmp(argv[1], "list") != 0)
        return app_usage(app, N_("directory knows list, not \"%s\""), argv[1]);
    enum status status = packs_open(app, &packs, &error);
    int n = status == OK ? packs.directory.n : 0;
    for (int i = 0; i < n; i++)
        print_agency(app, &packs.directory.agency[i]);
    packs_close(&packs);
    return status != OK ? (int)app_fail(app, &error) : n ? EXIT_DONE : EXIT_NO;
}

/* "clerk,admin" to bits; 0 where a word is no role. */
static unsigned read_roles(const char *text)
{
    unsigned roles = 0;
    char word[32];
    for (const char *p = text; *p;) {
        size_t n = strcspn(p, ",");
        if (n >= sizeof word)
            return 0;
        memcpy(word, p, n);
        word[n] = '\0';
        int role = role_find(word);
        if (role < 0)
            return 0;
        roles |= 1u << role;
        p += n + (p[n] == ',');
    }
    return roles;
}

static void print_staff(const struct app *app, const struct staff *staff)
{
    struct str roles = {0}, out = {0};
    for (int role = 0; role < ROLES; role++)
        if (staff->roles >> role & 1)
            str_printf(&roles, "%s%s", roles.len ? "," : "", role_info[role].code);
    if (app->json) {
        json_text(&out, "login", staff->login);
        json_text(&out, "name", staff->name);
        json_text(&out, "roles", str_text(&roles));
        json_text(&out, "agency", staff->agency);
        json_bool(&out, "active", staff->active);
        json_print(&out);
    } else {
        printf("%-12s %-6s %-24s %s\n", staff->login, staff->agency, str_text(&roles),
               staff->name);
    }
    str_release(&roles);
}

static enum status list_staff(const struct app *app, struct work *work, struct error *error)
{
    const struct staff *staff = NULL;
    int n = 0;
    enum status status = work_staff(work, app->arena, &staff, &n, error);
    for (int i = 0; i < n; i++)
        print_staff(app, &staff[i]);
    return status;
}

int command_staff(struct app *app, int argc, char **argv)
{
    struct error error = {0};
    struct work *work = NULL;
    const char *verb = argc > 1 ? argv[1] : "list";
    bool add = !strcmp(verb, "add"), retire = !strcmp(verb, "retire");
    if (!add && !retire && strcmp(verb, "list") != 0)
        return app_usage(app, N_("staff knows list, add and retire, not \"%s\""), verb);
    if ((add && argc != 5 && argc != 6) || (retire && argc != 3))
        return app_usage(app, N_("expected: staff add LOGIN ROLES NAME [AGENCY], or staff "
                                 "retire LOGIN"), "");
    unsigned roles = add ? read_roles(argv[3]) : 0;
    if (add && !roles)
        return app_usage(app, N_("expected roles such as clerk or clerk,admin, not \"%s\""),
                         argv[3]);
    enum status status = app_open(app, &work, &error);
    if (status == OK && add)
        status = work_staff_put(work, argv[2], argv[4], roles, argc == 6 ? argv[5] : NULL, &error);
    else if (status == OK && retire)
        status = work_staff_retire(work, argv[2], &error);
    else if (status == OK)
        status = list_staff(app, work, &error);
    work_close(work);
    return status == OK ? EXIT_DONE : (int)app_fail(app, &error);
}
