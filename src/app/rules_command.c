/* SPDX-License-Identifier: EUPL-1.2 */
/* lotse rules: lists and shows the rules in force, and knows the other verbs. */
#include <stdlib.h>
#include <string.h>

#include "app/app.h"
#include "app/explain_command.h"
#include "app/json.h"
#include "app/packs.h"
#include "app/rules_verbs.h"

static const char *day_text(int32_t day, char out[DATE_SIZE])
{
    out[0] = '\0';
    if (day != INT32_MIN && day != INT32_MAX)
        date_iso(date_of_day(day), out);
    return out;
}

static const char *agency_code(const struct rule_info *rule)
{
    return rule->agency_type < 0 ? "" : catalogue_agency_type[rule->agency_type].code;
}

/* Everything that has an id and a basis: what route names must be found here. */
static const struct rule_info *with_id(const struct rule_block *block)
{
    switch (block->kind) {
    case BLOCK_RULE:
    case BLOCK_AGREEMENT:
    case BLOCK_NOTICE:
    case BLOCK_CONTRADICTION: return block->info;
    case BLOCK_PACK:
    case BLOCK_PARAM:
    case BLOCK_DEFINE: return NULL;
    }
    return NULL;
}

static const char *need_key(const struct rule_info *rule)
{
    return rule->need < 0 ? "" : catalogue_need[rule->need].key;
}

/* A rule has an outcome; what has none is named by its kind. */
static const char *outcome_code(const struct rule_block *block)
{
    switch (block->kind) {
    case BLOCK_AGREEMENT: return "AGREEMENT";
    case BLOCK_NOTICE: return "NOTICE";
    case BLOCK_CONTRADICTION: return "CONTRADICTS";
    case BLOCK_RULE: return catalogue_outcome[block->info->outcome].code;
    case BLOCK_PACK:
    case BLOCK_PARAM:
    case BLOCK_DEFINE: break;
    }
    return "";
}

static bool in_force(const struct rule_info *rule, int32_t day)
{
    return !rule->prepared && rule->valid_from <= day && day <= rule->valid_to;
}

static void print_json(const struct rule_block *block)
{
    const struct rule_info *rule = block->info;
    struct str out = {0};
    char from[DATE_SIZE], to[DATE_SIZE];
    json_text(&out, "id", rule->id);
    json_text(&out, "pack", rule->pack);
    json_text(&out, "need", need_key(rule));
    json_text(&out, "outcome", outcome_code(block));
    json_text(&out, "agency_type", agency_code(rule));
    json_text(&out, "product", rule->product);
    json_text(&out, "basis", rule->basis);
    json_text(&out, "source", rule->source);
    json_text(&out, "confidence", rule->confidence);
    json_text(&out, "valid_from", day_text(rule->valid_from, from));
    json_text(&out, "valid_to", day_text(rule->valid_to, to));
    json_bool(&out, "prepared", rule->prepared);
    json_number(&out, "priority", rule->priority);
    json_print(&out);
}

static void print_line(const struct rule_block *block)
{
    const struct rule_info *rule = block->info;
    char from[DATE_SIZE], to[DATE_SIZE], dates[2 * DATE_SIZE + 4];
    snprintf(dates, sizeof dates, "%s..%s", day_text(rule->valid_from, from),
             day_text(rule->valid_to, to));
    printf("%-12s %-22s %-9s %-5s %-22s %-3s %s\n", rule->id, need_key(rule), outcome_code(block),
           agency_code(rule),
           rule->prepared ? "prepared" : dates, rule->confidence, rule->basis);
}

static int list(struct app *app, struct packs *packs, int argc, char **argv)
{
    struct date on = {0};
    int32_t day = date_berlin(app_world().now(NULL), NULL, NULL);
    if (argc > 0)
        return app_usage(app, N_("list takes no argument \"%s\""), argv[0]);
    if (app->on) {
        if (date_parse_iso(app->on, &on, NULL) != OK || !date_is_whole(on))
            return app_usage(app, N_("expected a day like 2026-11-22, not \"%s\""), app->on);
        day = date_first_day(on);
    }
    int shown = 0;
    for (int i = 0; i < rules_blocks(packs->rules); i++) {
        const struct rule_block *block = rules_block(packs->rules, i);
        if (!with_id(block) || (!app->all && !in_force(block->info, day)))
            continue;
        (app->json ? print_json : print_line)(block);
        shown++;
    }
    return shown ? EXIT_DONE : EXIT_NO;
}

static int show(struct app *app, struct packs *packs, int argc, char **argv)
{
    if (argc != 1)
        return app_usage(app, N_("expected: rules show ID, the id of one rule"), "");
    for (int i = 0; i < rules_blocks(packs->rules); i++) {
        const struct rule_block *block = rules_block(packs->rules, i);
        if (!with_id(block) || strcmp(block->name, argv[0]) != 0)
            continue;
        fwrite(block->text, 1, block->len, stdout);
        if (block->len && block->text[block->len - 1] != '\n')
            putchar('\n');
        return EXIT_DONE;
    }
    struct error error = {0};
    error_set(&error, NOT_FOUND, N_("there is no rule \"%s\""), argv[0]);
    return app_fail(app, &error);
}

static const struct verb {
    const char *name;
    int (*run)(struct app *app, struct packs *packs, int argc, char **argv);
} verbs[] = {{"list", list}, {"show", show}, {"test", rules_test}, {"explain", rules_explain}};

int command_rules(struct app *app, int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : "list";
    if (!strcmp(name, "check"))
        return rules_check(app, argc - 2, argv + 2);
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        if (strcmp(verbs[i].name, name) != 0)
            continue;
        struct packs packs;
        struct error error = {0};
        int code = packs_open(app, &packs, &error) == OK
                       ? verbs[i].run(app, &packs, argc > 2 ? argc - 2 : 0, argv + 2)
                       : (int)app_fail(app, &error);
        packs_close(&packs);
        return code;
    }
    return app_usage(app, N_("rules knows list, show, check, test and explain, not \"%s\""), name);
}
