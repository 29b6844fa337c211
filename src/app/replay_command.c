/* SPDX-License-Identifier: EUPL-1.2 */
/* lotse rules replay: stored decisions made again, and what comes out otherwise. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/json.h"
#include "app/rules_verbs.h"
#include "core/codec.h"
#include "core/codec_result.h"

/* --- JSON ------------------------------------------------------------------------------------- */

static void write_side(const char *name, const struct kept_result *kept, struct str *out)
{
    str_printf(out, ",\"%s\":", name);
    if (!kept) {
        str_add(out, "null");
        return;
    }
    struct str side = {0};
    json_text(&side, "outcome", kept->outcome);
    json_text(&side, "agency_type", kept->agency_type);
    json_text(&side, "agency", kept->agency);
    json_text(&side, "rule", kept->rule);
    json_text(&side, "deadline", kept->deadline);
    json_bool(&side, "certain", kept->certain);
    json_bool(&side, "primary", kept->primary);
    json_bool(&side, "conflict", kept->conflict);
    str_printf(out, "%s}", str_text(&side));
    str_release(&side);
}

static const struct kept_result *either(const struct replay_change *change)
{
    return change->before ? change->before : change->now;
}

static void write_changes(const struct replay_case *one, struct str *line)
{
    str_add(line, ",\"changes\":[");
    for (int i = 0; i < one->n; i++) {
        const struct kept_result *which = either(&one->change[i]);
        struct str change = {0};
        json_text(&change, "person", which->person);
        json_number(&change, "about", which->about);
        json_text(&change, "need", which->need);
        str_printf(line, "%s%s", i ? "," : "", str_text(&change));
        write_side("before", one->change[i].before, line);
        write_side("now", one->change[i].now, line);
        str_addc(line, '}');
        str_release(&change);
    }
    str_addc(line, ']');
}

static const char *verdict_code(enum replay_verdict verdict)
{
    static const char *const code[] = {
        [REPLAY_SAME] = "same", [REPLAY_DIFFERS] = "differs", [REPLAY_IMPOSSIBLE] = "impossible"};
    return code[verdict];
}

static void print_json(const struct app *app, const struct replay_case *one)
{
    struct str line = {0};
    char at[21];
    date_utc_text(one->made_at, at);
    str_printf(&line, "{\"decision\":%lld,\"intake\":%lld", (long long)one->id,
               (long long)one->intake);
    json_text(&line, "made_at", at);
    json_text(&line, "as_of", one->as_of);
    json_text(&line, "engine", one->engine);
    json_text(&line, "rules", one->rules);
    json_text(&line, "verdict", verdict_code(one->verdict));
    str_add(&line, ",\"causes\":[");
    const char *separator = "";
    for (int i = 0; i < REPLAY_CAUSES; i++) {
        if (!(one->causes & replay_cause[i].cause))
            continue;
        str_printf(&line, "%s\"%s\"", separator, replay_cause[i].code);
        separator = ",";
    }
    str_addc(&line, ']');
    if (one->error) {
        struct str said = {0};
        lang_error(app->lang, one->error, &said);
        json_text(&line, "message", str_text(&said));
        str_release(&said);
    }
    write_changes(one, &line);
    json_print(&line);
}

/* --- a page to read --------------------------------------------------------------------------- */

static void print_side(char mark, const struct app *app, const struct kept_result *kept)
{
    if (!kept)
        return;
    printf("    %c %s %s%s%s %s %s%s%s%s%s\n", mark, kept->outcome, kept->agency_type,
           kept->agency[0] && kept->agency_type[0] ? " " : "", kept->agency, kept->rule,
           kept->certain ? tr(app->lang, N_("certain")) : tr(app->lang, N_("possible")),
           kept->primary ? " " : "", kept->primary ? tr(app->lang, N_("strongest")) : "",
           kept->conflict ? " ≠" : "", kept->deadline[0] ? " " : "");
    if (kept->deadline[0])
        printf("      %s %s\n", tr(app->lang, N_("deadline")), kept->deadline);
}

static void print_text(const struct app *app, const struct replay_case *one)
{
    static const char *const said[] = {
        [REPLAY_SAME] = N_("the same"),
        [REPLAY_DIFFERS] = N_("differs"),
        [REPLAY_IMPOSSIBLE] = N_("cannot be decided again"),
    };
    char at[21];
    date_utc_text(one->made_at, at);
    /* TRANSLATORS: number, time, number, name of the rule set, verdict. */
    printf(tr(app->lang, N_("Decision %lld of %s, intake %lld, by %s: %s\n")), (long long)one->id,
           at, (long long)one->intake, one->rules, tr(app->lang, said[one->verdict]));
    for (int i = 0; i < REPLAY_CAUSES; i++)
        if (one->causes & replay_cause[i].cause)
            printf("  ! %s\n", tr(app->lang, replay_cause[i].label));
    if (one->error) {
        struct str words = {0};
        lang_error(app->lang, one->error, &words);
        printf("    %s\n", str_text(&words));
        str_release(&words);
    }
    for (int i = 0; i < one->n; i++) {
        const struct kept_result *which = either(&one->change[i]);
        printf("  %s %s, %s\n", tr(app->lang, N_("person")),
               which->person[0] ? which->person : "–", which->need[0] ? which->need : "–");
        print_side('-', app, one->change[i].before);
        print_side('+', app, one->change[i].now);
    }
}

/* --- the command ------------------------------------------------------------------------------ */

struct progress {
    struct app *app;
    int64_t done;
    bool terminal;
};

static bool step(void *context, const struct replay_case *one)
{
    enum { OFTEN = 256 };
    struct progress *progress = context;
    if (one->verdict != REPLAY_SAME || progress->app->all) {
        if (progress->terminal)
            fputs("\r\033[K", stderr);
        (progress->app->json ? print_json : print_text)(progress->app, one);
    }
    if (++progress->done % OFTEN == 0 && progress->terminal)
        fprintf(stderr, "\r%s %lld", tr(progress->app->lang, N_("Decided again:")),
                (long long)progress->done);
    return !ferror(stdout); /* whoever reads along has gone */
}

static void print_summary(const struct app *app, const struct replay_summary *summary)
{
    if (app->json) {
        printf("{\"decisions\":%lld,\"same\":%lld,\"differ\":%lld,\"impossible\":%lld,"
               "\"without_directory\":%lld}\n",
               (long long)summary->done, (long long)summary->same, (long long)summary->differ,
               (long long)summary->impossible, (long long)summary->without_directory);
        return;
    }
    if (app->current)
        printf(tr(app->lang, N_("Households: %lld, with the same answers: %lld, with others: %lld, "
                                "unreadable: %lld\n")),
               (long long)summary->done, (long long)summary->same, (long long)summary->differ,
               (long long)summary->impossible);
    else
        printf(tr(app->lang, N_("Decisions: %lld, the same: %lld, different: %lld, not to be "
                                "decided again: %lld\n")),
               (long long)summary->done, (long long)summary->same, (long long)summary->differ,
               (long long)summary->impossible);
    if (summary->without_directory)
        printf(tr(app->lang, N_("Without the directory of their day, so that offices were not "
                                "compared: %lld\n")),
               (long long)summary->without_directory);
}

static bool read_day(const char *text, int32_t *day)
{
    struct date date = {0};
    if (!text)
        return true;
    if (date_parse_iso(text, &date, NULL) != OK || !date_is_whole(date))
        return false;
    *day = date_first_day(date);
    return true;
}

/* Reads the days of the options; the text that is none, or NULL. */
static const char *read_days(const struct app *app, struct replay_options *options)
{
    const struct { const char *text; int32_t *day; } row[] = {
        {app->since, &options->since}, {app->until, &options->until}, {app->on, &options->on}};
    for (size_t i = 0; i < sizeof row / sizeof *row; i++)
        if (!read_day(row[i].text, row[i].day))
            return row[i].text;
    return NULL;
}

int rules_replay(struct app *app, int argc, char **argv)
{
    struct error error = {0};
    struct work *work = NULL;
    struct progress progress = {.app = app, .terminal = isatty(STDERR_FILENO)};
    struct replay_summary summary = {0};
    struct replay_options options = {
        .since = INT32_MIN, .until = INT32_MAX, .intake = (int64_t)app->intake,
        .id = (int64_t)app->id, .current = app->current, .step = step, .context = &progress,
        .on = date_berlin(app_world().now(NULL), NULL, NULL)};
    if (argc > 0)
        return app_usage(app, N_("replay takes no argument \"%s\""), argv[0]);
    if (app->packs || (app->on && !app->current))
        return app_usage(app, N_("replay takes the law of each decision from the database: %s "
                                 "does not go with it"), app->packs ? "--packs" : "--on");
    const char *wrong = read_days(app, &options);
    if (wrong)
        return app_usage(app, N_("expected a day like 2026-11-22, not \"%s\""), wrong);
    if (app_open(app, &work, &error) != OK)
        return app_fail(app, &error);
    enum status status = work_replay(work, &options, &summary, &error);
    if (progress.terminal)
        fputs("\r\033[K", stderr);
    work_close(work);
    if (status != OK)
        return app_fail(app, &error);
    print_summary(app, &summary);
    return summary.done == summary.same ? EXIT_DONE : EXIT_NO;
}
