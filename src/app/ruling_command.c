/* SPDX-License-Identifier: EUPL-1.2 */
/* lotse rules rulings: what people decided where the rules leave it open, or otherwise than the
 * rules, with their reasons; for supervisors and the working group. */
#include <string.h>

#include "app/json.h"
#include "app/rules_verbs.h"

enum { PAGE = 100 };

static const char *const state_code[] = {
    [RULING_HOLDS] = "holds", [RULING_AGAIN] = "again", [RULING_LAPSED] = "lapsed",
    [RULING_ENDED] = "ended"};

static const char *office_code(int office)
{
    return office < 0 ? "" : catalogue_agency_type[office].code;
}

static const char *reason_label(const struct app *app, const char *code)
{
    int reason = ruling_reason_find(code);
    return reason < 0 ? code : tr(app->lang, ruling_reason[reason].label);
}

static void add_number(struct str *line, const char *name, int64_t number)
{
    str_printf(line, "%s\"%s\":%lld", line->len ? "," : "{", name, (long long)number);
}

static void print_json(const struct app *app, const struct ruling *ruling)
{
    struct str line = {0};
    char at[21], until[DATE_SIZE], ended[21] = "";
    (void)app;
    date_utc_text(ruling->made_at, at);
    date_iso(ruling->until, until);
    if (ruling->ended_at)
        date_utc_text(ruling->ended_at, ended);
    add_number(&line, "id", ruling->id);
    add_number(&line, "intake", ruling->intake);
    add_number(&line, "person", ruling->person);
    json_number(&line, "about", ruling->about);
    json_text(&line, "need", catalogue_need[ruling->need].key);
    json_text(&line, "rule", ruling->rule);
    json_text(&line, "answered", catalogue_outcome[ruling->answered].code);
    json_text(&line, "answered_agency_type", office_code(ruling->answered_office));
    json_text(&line, "outcome", catalogue_outcome[ruling->outcome].code);
    json_text(&line, "agency_type", office_code(ruling->office));
    json_text(&line, "reason", ruling->reason);
    json_text(&line, "words", ruling->words);
    json_text(&line, "state", state_code[ruling->state]);
    json_text(&line, "valid_until", until);
    json_text(&line, "made_at", at);
    json_text(&line, "made_by", ruling->made_by);
    json_text(&line, "agency", ruling->agency);
    json_text(&line, "ended_at", ended);
    json_text(&line, "ended_by", ruling->ended_by);
    json_text(&line, "ended_reason", ruling->ended_reason);
    json_text(&line, "ended_words", ruling->ended_words);
    json_print(&line);
}

static void print_text(const struct app *app, const struct ruling *ruling)
{
    char day[DATE_SIZE];
    date_iso(date_of_day(date_berlin(ruling->made_at, NULL, NULL)), day);
    printf("%-6lld %s  %-12s %-22s %s %s -> %s %s  %s  %s, %s\n", (long long)ruling->id, day,
           ruling->rule, catalogue_need[ruling->need].key,
           catalogue_outcome[ruling->answered].code, office_code(ruling->answered_office),
           catalogue_outcome[ruling->outcome].code, office_code(ruling->office),
           state_code[ruling->state], ruling->made_by, ruling->agency);
    printf("       %s%s%s\n", reason_label(app, ruling->reason), ruling->words[0] ? ": " : "",
           ruling->words);
    if (ruling->ended_at)
        printf("       %s %s%s%s (%s)\n", tr(app->lang, N_("ended:")),
               reason_label(app, ruling->ended_reason), ruling->ended_words[0] ? ": " : "",
               ruling->ended_words, ruling->ended_by);
}

/* Page after page, in constant memory. */
static enum status print_all(struct app *app, struct work *work, const char *rule, int *shown,
                             struct error *error)
{
    struct ruling line[PAGE], last = {0};
    struct arena *arena = arena_new();
    enum status status = OK;
    int n = PAGE;
    for (int page = 0; status == OK && n == PAGE; page++) {
        arena_clear(arena);
        status = work_rulings(work, arena, rule, page ? &last : NULL, line, PAGE, &n, error);
        for (int i = 0; status == OK && i < n; i++)
            (app->json ? print_json : print_text)(app, &line[i]);
        *shown += status == OK ? n : 0;
        if (status == OK && n > 0)
            last.id = line[n - 1].id;
    }
    arena_free(arena);
    return status;
}

static void print_count(const struct app *app, const struct ruling_count *count)
{
    if (!app->json) {
        printf("%-12s %-22s %6d %6d %6d\n", count->rule, catalogue_need[count->need].key, count->n,
               count->otherwise, count->ended);
        return;
    }
    struct str line = {0};
    json_text(&line, "rule", count->rule);
    json_text(&line, "need", catalogue_need[count->need].key);
    json_number(&line, "rulings", count->n);
    json_number(&line, "otherwise", count->otherwise);
    json_number(&line, "ended", count->ended);
    json_print(&line);
}

static enum status print_counts(struct app *app, struct work *work, int *shown,
                                struct error *error)
{
    const struct ruling_count *count = NULL;
    enum status status = work_ruling_counts(work, app->arena, &count, shown, error);
    if (status == OK && *shown > 0 && !app->json)
        printf("%-12s %-22s %6s %6s %6s\n", tr(app->lang, N_("Rule")), tr(app->lang, N_("Need")),
               tr(app->lang, N_("all")), tr(app->lang, N_("other")), tr(app->lang, N_("ended")));
    for (int i = 0; status == OK && i < *shown; i++)
        print_count(app, &count[i]);
    return status;
}

int rules_rulings(struct app *app, int argc, char **argv)
{
    struct error error = {0};
    struct work *work = NULL;
    int shown = 0;
    if (argc > 1)
        return app_usage(app, N_("rulings takes one rule at most, not \"%s\" too"), argv[1]);
    if (app_open(app, &work, &error) != OK)
        return app_fail(app, &error);
    enum status status = app->counts ? print_counts(app, work, &shown, &error)
                                     : print_all(app, work, argc ? argv[0] : "", &shown, &error);
    work_close(work);
    return status != OK ? (int)app_fail(app, &error) : shown ? EXIT_DONE : EXIT_NO;
}
