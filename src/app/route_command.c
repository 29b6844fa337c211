/* SPDX-License-Identifier: EUPL-1.2 */
/* lotse route: JSON lines in, JSON lines out. */
#include "app/app.h"
#include "app/packs.h"
#include "app/route.h"

int command_route(struct app *app, int argc, char **argv)
{
    if (argc > 1)
        return app_usage(app, N_("route reads standard input and takes no argument \"%s\""),
                         argv[1]);
    struct error error = {0};
    struct packs packs;
    int32_t today = date_berlin(app_world().now(NULL), NULL, NULL);
    struct date on = {0};
    int code;
    if (app->on && (date_parse_iso(app->on, &on, &error) != OK || !date_is_whole(on)))
        return app_usage(app, N_("expected a day like 2026-11-22, not \"%s\""), app->on);
    if (packs_open(app, &packs, &error) != OK)
        code = app_fail(app, &error);
    else
        code = route_lines(stdin, stdout, packs.rules,
                           &(struct decide_options){&packs.directory, app->interpret},
                           app->on ? date_first_day(on) : today, app->lang);
    packs_close(&packs);
    return code;
}
