/* SPDX-License-Identifier: EUPL-1.2 */
/* lotse rules test: typical cases against the rules in force; failures as a diff, then what the
 * cases say nothing about. */
#include <stdlib.h>
#include <string.h>

#include "app/rules_verbs.h"
#include "rules/cases.h"

struct testing {
    struct app *app;
    const struct rule_set *rules;
    const char *file;
    struct cases_report report;
};

/* "- what was wanted", "+ what came"; where nothing came there is only the first line. */
static void say_failure(void *context, const struct case_failure *failure)
{
    const struct testing *testing = context;
    printf("%s:%d: %s\n  - %s\n", testing->file, failure->line, failure->name, failure->expected);
    for (const char *came = failure->came; *came;) {
        const char *end = strstr(came, ", ");
        size_t n = end ? (size_t)(end - came) : strlen(came);
        printf("  + %.*s\n", (int)n, came);
        came += n + (end ? 2 : 0);
    }
    if (!failure->came[0])
        printf("  + %s\n", tr(testing->app->lang, N_("nothing")));
    printf("    %s\n", failure->facts);
}

/* --- coverage --------------------------------------------------------------------------------- */

enum side { NOT_ASKED_FOR, ONLY_ANSWERED, ONLY_HELD_BACK, BOTH_SIDES, SIDES };

static enum side side_of(const struct testing *testing, int rule)
{
    bool reached = testing->report.reached[rule / 64] >> (rule % 64) & 1;
    bool held_back = testing->report.held_back[rule / 64] >> (rule % 64) & 1;
    return reached ? held_back ? BOTH_SIDES : ONLY_ANSWERED
                   : held_back ? ONLY_HELD_BACK : NOT_ASKED_FOR;
}

static void say_unreached(const struct testing *testing)
{
    puts(tr(testing->app->lang, N_("Rules that none of these cases reaches:")));
    for (int i = 0; i < rules_count(testing->rules); i++)
        if (side_of(testing, i) != BOTH_SIDES && side_of(testing, i) != ONLY_ANSWERED)
            printf("  %s\n", rules_info(testing->rules, i)->id);
}

static void say_sides(const struct testing *testing)
{
    static const char *const heading[SIDES] = {
        [NOT_ASKED_FOR] = N_("Rules whose need no case asks for on a day they are in force:"),
        [ONLY_ANSWERED] = N_("Rules that answer in every case asking for their need:"),
        [ONLY_HELD_BACK] = N_("Rules that answer in no case:"),
    };
    for (enum side side = NOT_ASKED_FOR; side < BOTH_SIDES; side++) {
        int n = 0;
        for (int i = 0; i < rules_count(testing->rules); i++) {
            if (side_of(testing, i) != side)
                continue;
            if (n++ == 0)
                puts(tr(testing->app->lang, heading[side]));
            printf("  %s\n", rules_info(testing->rules, i)->id);
        }
    }
}

static void say_needs(const struct testing *testing)
{
    printf("%-26s %6s %6s %6s\n", tr(testing->app->lang, N_("Need")),
           tr(testing->app->lang, N_("rules")), tr(testing->app->lang, N_("answered")),
           tr(testing->app->lang, N_("both")));
    for (int need = 0; need < NEED_COUNT; need++) {
        int rules = 0, answered = 0, both = 0;
        for (int i = 0; i < rules_count(testing->rules); i++) {
            if (rules_info(testing->rules, i)->need != need)
                continue;
            enum side side = side_of(testing, i);
            rules++;
            answered += side == BOTH_SIDES || side == ONLY_ANSWERED;
            both += side == BOTH_SIDES;
        }
        if (rules)
            printf("%-26s %6d %6d %6d\n", catalogue_need[need].key, rules, answered, both);
    }
}

static void say_coverage(const struct testing *testing)
{
    int side[SIDES] = {0}, rules = rules_count(testing->rules);
    for (int i = 0; i < rules; i++)
        side[side_of(testing, i)]++;
    if (testing->app->coverage) {
        say_sides(testing);
        say_needs(testing);
    } else if (testing->app->all) {
        say_unreached(testing);
    }
    printf(tr(testing->app->lang,
              N_("Coverage: of %d rules %d answer in a case, %d of these are silent in another\n")),
           rules, side[BOTH_SIDES] + side[ONLY_ANSWERED], side[BOTH_SIDES]);
}

int rules_test(struct app *app, struct packs *packs, int argc, char **argv)
{
    if (argc == 0)
        return app_usage(app, N_("expected: rules test FILE …"), "");
    struct testing testing = {.app = app, .rules = packs->rules};
    struct cases_report *report = &testing.report;
    struct error error = {0};
    *report = (struct cases_report){.failed = say_failure, .context = &testing};
    report->reached = arena_array(app->arena, uint64_t, rules_count(packs->rules) / 64 + 1);
    report->held_back = arena_array(app->arena, uint64_t, rules_count(packs->rules) / 64 + 1);
    for (int i = 0; i < argc; i++) {
        char *text = NULL;
        size_t len = 0;
        testing.file = argv[i];
        if (app_read_file(app->arena, argv[i], &text, &len, &error) != OK)
            return app_fail(app, &error);
        if (cases_run(packs->rules, &packs->directory, text, len, report, &error) != OK) {
            fprintf(stderr, "%s:\n", argv[i]);
            return app_fail(app, &error);
        }
    }
    say_coverage(&testing);
    printf(tr(app->lang, N_("Cases: %d, expectations: %d, failed: %d\n")), report->cases,
           report->expectations, report->failures);
    return report->failures ? EXIT_NO : EXIT_DONE;
}
