/* SPDX-License-Identifier: EUPL-1.2 */
/* lotse rules explain: households as for route in, and every result explained to the last
 * condition, as text a lawyer can read and print. */
#include <stdlib.h>
#include <string.h>

#include "app/explain_command.h"
#include "core/codec.h"
#include "ui/explanation.h"

struct explaining {
    struct app *app;
    struct packs *packs;
    struct decide_options options;
    struct date today;
    int office;          /* why not this one; -1: none is asked about */
    struct arena *arena; /* for one line */
    int printed;
};

static void explain_result(struct explaining *explaining, const struct household *household,
                           const struct decision *decision, struct result *result)
{
    const struct rule_set *rules = explaining->packs->rules;
    struct arena *arena = explaining->arena;
    struct explanation explanation = {
        .view = {household, explaining->app->lang, result->person},
        .result = result, .office = explaining->office, .whole = true,
    };
    struct str text = {0};
    rules_detail(rules, household, decision, arena, result);
    explanation.why.n = rules_why(rules, household, result, arena, &explanation.why.row);
    if (explanation.office >= 0)
        explanation.why_not.n = rules_why_not(rules, household, result->person,
                                              result->rule->need, explanation.office, arena,
                                              &explanation.why_not.row);
    explanation.what_if.n = rules_what_if(rules, household, result, arena,
                                          &explanation.what_if.row);
    explanation_write(&explanation, rules_id(rules), arena, &text);
    printf("%s%s", explaining->printed++ ? "\f" : "", str_text(&text));
    str_release(&text);
}

static void explain_household(struct explaining *explaining, struct household *household)
{
    const struct app *app = explaining->app;
    struct decision decision = {0};
    household_relate(household);
    household_derive(household);
    rules_decide(explaining->packs->rules, household, &explaining->options, explaining->arena,
                 &decision);
    for (int i = 0; i < decision.n; i++) {
        struct result *result = &decision.result[i];
        bool wanted = !app->need || !strcmp(app->need, catalogue_need[result->rule->need].key);
        if (wanted)
            explain_result(explaining, household, &decision, result);
    }
}

static enum exit_code explain_line(struct explaining *explaining, const char *text, size_t len,
                                   int line)
{
    struct household household = {0};
    struct error error = {0};
    const char *id = NULL;
    if (codec_read_case(explaining->arena, text, len, explaining->today, &household, &id,
                        &error) != OK) {
        fprintf(stderr, tr(explaining->app->lang, N_("line %d: ")), line);
        return app_fail(explaining->app, &error);
    }
    explain_household(explaining, &household);
    return EXIT_DONE;
}

static enum exit_code read_options(struct explaining *explaining)
{
    struct app *app = explaining->app;
    struct error error = {0};
    int32_t today = date_berlin(app_world().now(NULL), NULL, NULL);
    explaining->today = date_of_day(today);
    if (app->on && (date_parse_iso(app->on, &explaining->today, &error) != OK ||
                    !date_is_whole(explaining->today)))
        return app_usage(app, N_("expected a day like 2026-11-22, not \"%s\""), app->on);
    if (app->need && catalogue_find_need(app->need, strlen(app->need)) < 0)
        return app_usage(app, N_("there is no need \"%s\""), app->need);
    explaining->office =
        app->why_not ? catalogue_find_agency_type(app->why_not, strlen(app->why_not)) : -1;
    if (app->why_not && explaining->office < 0)
        return app_usage(app, N_("there is no office type \"%s\""), app->why_not);
    return EXIT_DONE;
}

int rules_explain(struct app *app, struct packs *packs, int argc, char **argv)
{
    if (argc > 0)
        return app_usage(app, N_("rules explain reads standard input and takes no argument "
                                 "\"%s\""), argv[0]);
    struct explaining explaining = {.app = app, .packs = packs, .arena = arena_new(),
                                    .options = {.directory = &packs->directory}};
    enum exit_code code = read_options(&explaining), worst = code;
    char *text = NULL;
    size_t size = 0;
    ssize_t got = 0;
    for (int line = 1; code != EXIT_USAGE && (got = getline(&text, &size, stdin)) >= 0; line++) {
        size_t len = strcspn(text, "\r\n");
        if (len == 0)
            continue;
        enum exit_code came = explain_line(&explaining, text, len, line);
        worst = came > worst ? came : worst;
        arena_clear(explaining.arena);
    }
    free(text);
    arena_free(explaining.arena);
    if (ferror(stdin) || fflush(stdout) != 0)
        return EXIT_SYSTEM;
    if (worst == EXIT_DONE && explaining.printed == 0)
        worst = EXIT_NO;
    return (int)worst;
}
