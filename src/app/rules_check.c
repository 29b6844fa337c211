/* SPDX-License-Identifier: EUPL-1.2 */
/* lotse rules check: are the rules right by themselves? Errors first, then what the analyser found,
 * kind by kind, with the place in the file and somebody it is about. */
#include <stdlib.h>
#include <string.h>

#include "app/json.h"
#include "app/rules_verbs.h"
#include "rules/analyse.h"
#include "rules/cases.h"

struct checking {
    struct app *app;
    struct packs packs;
    struct analysis analysis;
    int32_t day;
    bool read; /* all files could be read; what is wrong is in them */
};

/* --- words ------------------------------------------------------------------------------------ */

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* "federal-work.rules:12:5"; rules of the database have no file. */
static const char *where(const struct checking *checking, const struct rule_finding *finding)
{
    const struct packs *packs = &checking->packs;
    struct arena *arena = checking->app->arena;
    if (finding->text < 1 || finding->text > packs->texts)
        return "";
    const char *name = base_name(packs->text[finding->text - 1].file);
    return arena_printf(arena, "%s:%d:%d", name, finding->line, finding->column);
}

static const char *rule_words(struct arena *arena, const struct rule_info *rule)
{
    return arena_printf(arena, "%s (%s%s%s)", rule->id, catalogue_outcome[rule->outcome].code,
                        rule->agency_type < 0 ? "" : " ",
                        rule->agency_type < 0
                            ? "" : catalogue_agency_type[rule->agency_type].code);
}

static const char *day_words(struct arena *arena, int32_t day)
{
    char text[DATE_SIZE] = "";
    if (day != INT32_MIN && day != INT32_MAX)
        date_iso(date_of_day(day), text);
    return arena_strdup(arena, text);
}

/* What there is to say beside the rule. */
typedef const char *say(const struct checking *checking, const struct rule_finding *finding);

static const char *say_others(const struct checking *checking, const struct rule_finding *finding)
{
    struct arena *arena = checking->app->arena;
    const char *words = "";
    for (int i = 0; i < finding->others; i++)
        words = arena_printf(arena, "%s%s%s", words, i ? ", " : "",
                             rule_words(arena, finding->other[i]));
    return words;
}

static const char *say_part(const struct checking *checking, const struct rule_finding *finding)
{
    return arena_printf(checking->app->arena, "\"%s\"", finding->part);
}

static const char *say_office(const struct checking *checking, const struct rule_finding *finding)
{
    (void)checking;
    return catalogue_agency_type[finding->agency_type].code;
}

static const char *say_day(const struct checking *checking, const struct rule_finding *finding)
{
    return day_words(checking->app->arena, finding->day);
}

static const char *say_hole(const struct checking *checking, const struct rule_finding *finding)
{
    struct arena *arena = checking->app->arena;
    const struct lang *lang = checking->app->lang;
    const char *end = day_words(arena, finding->day);
    if (finding->next == INT32_MAX)
        return arena_printf(arena, tr(lang, N_("ends %s, nothing follows")), end);
    return arena_printf(arena, tr(lang, N_("ends %s, goes on %s")), end,
                        day_words(arena, finding->next));
}

static const char *say_need(const struct checking *checking, const struct rule_finding *finding)
{
    char key[TEXT_KEY_SIZE];
    const struct lang *lang = checking->app->lang;
    const struct need *need = &catalogue_need[finding->need];
    const char *label = tr_data(lang, text_key(key, "need", need->key, "label"), need->label);
    if (finding->alike < 2)
        return label;
    return arena_printf(checking->app->arena, tr_n(lang, "%s (%d title alike)",
                        "%s (%d titles alike)", (unsigned long)finding->alike), label,
                        finding->alike);
}

static const struct {
    const char *heading;
    say *say;
} kind_row[FINDING_KINDS] = {
    [FINDING_IMPOSSIBLE] = {N_("Conditions that can never be true"), say_others},
    [FINDING_ALWAYS] = {N_("Conditions that are always true"), say_others},
    [FINDING_CONFLICT] = {N_("Conflicts: two offices of equal rank for one person, and no "
                             "agreement decides"), say_others},
    [FINDING_SHADOW] = {N_("Shadowed rules: whoever they hold for, a stronger rule holds for as "
                           "well"), say_others},
    [FINDING_NEVER] = {N_("Rules that can never hold: their exceptions or dates leave nobody"),
                       say_others},
    [FINDING_DUPLICATE] = {N_("Duplicates: the same answer under the same condition"), say_others},
    [FINDING_GAP] = {N_("Gaps: nobody answers a person like this"), say_need},
    [FINDING_DEAD_PART] = {N_("Alternatives and exceptions that can never apply where they stand"),
                           say_part},
    [FINDING_IDLE_PART] = {N_("Conditions that may be left out: what stands beside them says as "
                              "much"), say_part},
    [FINDING_HOLE] = {N_("Regimes that end before the next one begins"), say_hole},
    [FINDING_BOTH] = {N_("Regimes that hold at the same time under the same condition"),
                      say_others},
    [FINDING_OVERLAP] = {N_("Overlaps: several offices clarify, none is responsible yet"),
                         say_others},
    [FINDING_NO_OFFICE] = {N_("Rules whose office is not in the directory of the place"),
                           say_office},
    [FINDING_IDLE_TYPE] = {N_("Offices of the directory that no rule names"), say_office},
    [FINDING_STALE] = {N_("Acceptances that meet no finding any more"), say_part},
    [FINDING_LAPSED] = {N_("Lapsed"), say_day},
    [FINDING_LAPSING] = {N_("Lapsing soon"), say_day},
    [FINDING_REVIEW] = {N_("To be reviewed"), say_day},
    [FINDING_PREPARED] = {N_("Prepared, not in force"), say_others},
    [FINDING_DOUBTFUL] = {N_("Confidence M or D: have it confirmed"), say_others},
};

/* --- somebody --------------------------------------------------------------------------------- */

static void print_fact(const struct checking *checking, int field, const struct fact *fact,
                       int *printed)
{
    char key[TEXT_KEY_SIZE];
    const struct lang *lang = checking->app->lang;
    const struct field *row = &catalogue_field[field];
    struct str text = {0};
    if (fact->state == NOT_ASKED || fact->origin == ORIGIN_DERIVED)
        return;
    fact_show(row, fact, lang, &text);
    printf("%s%s: %s", (*printed)++ ? "; " : "",
           tr_data(lang, text_key(key, "field", row->key, "label"), row->label), str_text(&text));
    str_release(&text);
}

static const char *relation(const struct checking *checking, const struct household *household,
                            int i)
{
    const struct lang *lang = checking->app->lang;
    const struct person *self = &household->person[0];
    if (i == 0)
        return tr(lang, N_("person"));
    return self->parents >> i & 1                    ? tr(lang, N_("parent"))
           : self->partner == i                      ? tr(lang, N_("partner"))
           : household->person[i].role == ROLE_CHILD ? tr(lang, N_("child"))
                                                     : tr(lang, N_("member"));
}

static void print_person(const struct checking *checking, const struct household *household, int i)
{
    const struct person *person = &household->person[i];
    int printed = 0;
    printf("      %s: ", relation(checking, household, i));
    for (int f = 0; f < FIELD_COUNT; f++)
        if (catalogue_field[f].scope == SCOPE_PERSON && f != FIELD_ROLE)
            print_fact(checking, f, &person->fact[f], &printed);
    for (int q = 0; q < person->n_quals; q++) {
        printf("%s%s", printed ? "; " : "", tr(checking->app->lang, N_("qualification")));
        for (int f = 0; f < FIELD_QUAL_COUNT; f++)
            print_fact(checking, FIELD_QUAL_FIRST + f, &person->qual[q].fact[f], &printed);
    }
    putchar('\n');
}

static void print_example(const struct checking *checking, const struct household *household)
{
    int printed = 0;
    for (int f = 0; f < FIELD_COUNT; f++) {
        if (catalogue_field[f].scope != SCOPE_HOUSEHOLD || household->fact[f].state == NOT_ASKED)
            continue;
        if (!printed)
            printf("      %s: ", tr(checking->app->lang, N_("household")));
        print_fact(checking, f, &household->fact[f], &printed);
    }
    if (printed)
        putchar('\n');
    for (int i = 0; i < household->n; i++)
        print_person(checking, household, i);
}

/* --- one finding ------------------------------------------------------------------------------ */

static void print_finding(const struct checking *checking, const struct rule_finding *finding)
{
    struct arena *arena = checking->app->arena;
    const char *place = where(checking, finding);
    const char *rule = !finding->rule                      ? ""
                       : finding->kind < FINDING_NO_OFFICE ? rule_words(arena, finding->rule)
                                                           : finding->rule->id;
    const char *words = kind_row[finding->kind].say(checking, finding);
    printf("  %s%s%s%s%s", place, *place ? "  " : "", rule, *rule && *words ? ", " : "", words);
    if (finding->accepted)
        printf("  [%s]", finding->accepted);
    putchar('\n');
    if (finding->example)
        print_example(checking, finding->example);
}

static const char *example_words(const struct rule_finding *finding, struct arena *arena)
{
    const struct household *household = finding->example;
    if (!household)
        return "";
    const char *words = case_words(household, EVERYBODY, arena);
    words = *words ? arena_printf(arena, "household %s", words) : "";
    for (int i = 0; i < household->n; i++)
        words = arena_printf(arena, "%s%sperson %s %s", words, *words ? "\n" : "",
                             household->person[i].id, case_words(household, i, arena));
    return words;
}

static void print_json(const struct checking *checking, const struct rule_finding *finding)
{
    static const char *const weight[] = {[WEIGHT_ERROR] = "error", [WEIGHT_FINDING] = "finding",
                                         [WEIGHT_NOTE] = "note"};
    struct arena *arena = checking->app->arena;
    const char *others = "";
    struct str out = {0};
    for (int i = 0; i < finding->others; i++)
        others = arena_printf(arena, "%s%s%s", others, i ? " " : "", finding->other[i]->id);
    json_text(&out, "kind", finding_code(finding->kind));
    json_text(&out, "weight", weight[finding_weight(finding->kind)]);
    json_text(&out, "rule", finding->rule ? finding->rule->id : "");
    json_text(&out, "others", others);
    json_text(&out, "need", finding->need < 0 ? "" : catalogue_need[finding->need].key);
    json_text(&out, "agency_type",
              finding->agency_type < 0 ? "" : catalogue_agency_type[finding->agency_type].code);
    json_text(&out, "file",
              finding->text < 1 || finding->text > checking->packs.texts
                  ? "" : checking->packs.text[finding->text - 1].file);
    json_number(&out, "line", finding->line);
    json_number(&out, "column", finding->column);
    json_text(&out, "part", finding->part);
    json_text(&out, "day", day_words(arena, finding->day));
    json_text(&out, "next", day_words(arena, finding->next));
    json_text(&out, "example", example_words(finding, arena));
    json_text(&out, "accepted", finding->accepted ? finding->accepted : "");
    json_print(&out);
}

/* --- the whole -------------------------------------------------------------------------------- */

/* Notes and what is accepted are counted, and listed with --all. */
static bool is_listed(const struct checking *checking, const struct rule_finding *finding)
{
    return checking->app->all ||
           (!finding->accepted && finding_weight(finding->kind) != WEIGHT_NOTE);
}

static void print_findings(const struct checking *checking)
{
    int last = -1;
    for (int i = 0; i < checking->analysis.n; i++) {
        const struct rule_finding *finding = &checking->analysis.finding[i];
        if (!is_listed(checking, finding))
            continue;
        if (checking->app->json) {
            print_json(checking, finding);
            continue;
        }
        if ((int)finding->kind != last)
            printf("%s%s\n", last < 0 ? "" : "\n",
                   tr(checking->app->lang, kind_row[finding->kind].heading));
        last = (int)finding->kind;
        print_finding(checking, finding);
    }
    if (last >= 0)
        putchar('\n');
}

static int errors(const struct analysis *analysis)
{
    int n = 0;
    for (enum finding_kind kind = 0; kind < FINDING_KINDS; kind++)
        if (finding_weight(kind) == WEIGHT_ERROR)
            n += analysis->count[kind];
    return n;
}

static void print_counts(const struct checking *checking)
{
    const struct analysis *analysis = &checking->analysis;
    const struct lang *lang = checking->app->lang;
    for (enum finding_kind kind = 0; kind < FINDING_KINDS; kind++)
        if (analysis->count[kind])
            printf("%5d  %s\n", analysis->count[kind], tr(lang, kind_row[kind].heading));
    const struct { int n; const char *words; } row[] = {
        {analysis->accepted, N_("Accepted findings (--all lists them)")},
        {analysis->open, N_("Not decided exactly: rules that ask about relatives, parameters or "
                            "two dates at once")},
        {analysis->undecided, N_("Not decided exactly: given up after too many steps")},
        {analysis->unconfirmed, N_("Possible, not confirmed by an example")},
        {analysis->cut_short, N_("Needs with more gaps than are shown")},
    };
    for (size_t i = 0; i < sizeof row / sizeof *row; i++)
        if (row[i].n)
            printf("%5d  %s\n", row[i].n, tr(lang, row[i].words));
}

static int judge(const struct checking *checking)
{
    const struct app *app = checking->app;
    const struct analysis *analysis = &checking->analysis;
    const struct rule_set *rules = checking->packs.rules;
    int count = rules_count(rules), wrong = errors(analysis);
    int strict = analysis->count[FINDING_CONFLICT] + analysis->count[FINDING_SHADOW] +
                 analysis->count[FINDING_NEVER] + analysis->count[FINDING_GAP];
    print_findings(checking);
    if (app->json)
        return wrong || (app->strict && strict) ? EXIT_NO : EXIT_DONE;
    print_counts(checking);
    if (wrong)
        printf(tr_n(app->lang, "%d error in %d rules: %s\n", "%d errors in %d rules: %s\n",
                    (unsigned long)wrong), wrong, count, rules_id(rules));
    else
        printf(tr_n(app->lang, "%d rule, no error: %s\n", "%d rules, no error: %s\n",
                    (unsigned long)count), count, rules_id(rules));
    return wrong || (app->strict && strict) ? EXIT_NO : EXIT_DONE;
}

static enum status analyse(struct checking *checking, struct error *error)
{
    struct app *app = checking->app;
    struct packs *packs = &checking->packs;
    struct analyse_options options = {.day = checking->day, .soon = app->within};
    if (packs->directory.n)
        options.directory = &packs->directory;
    enum status status = OK;
    if (packs->accepted.text)
        status = accepted_read(app->arena, packs->accepted.text, packs->accepted.len,
                               &options.accepted, &options.n_accepted, error);
    if (status == OK && packs->gapless.text)
        status = gapless_read(app->arena, packs->gapless.text, packs->gapless.len,
                              &options.gapless, &options.n_gapless, error);
    if (status == OK)
        status = rules_analyse(packs->rules, &options, app->arena, &checking->analysis, error);
    return status;
}

/* Files are checked together, in the order given: a define of one may be used in the next. */
static enum status add_files(struct checking *checking, int argc, char **argv,
                             struct error *error)
{
    struct packs *packs = &checking->packs;
    struct app *app = checking->app;
    enum status status = OK;
    packs->rules = packs->own = rules_new();
    for (int i = 0; i < argc && status == OK; i++) {
        char *text = NULL;
        size_t len = 0;
        checking->read =
            (status = app_read_file(app->arena, argv[i], &text, &len, error)) == OK;
        if (status != OK || packs_take_table(packs, argv[i], text, len))
            continue;
        status = packs_add_text(app, packs, argv[i], text, len, error);
    }
    return status == OK ? packs_finish(packs, error) : status;
}

int rules_check(struct app *app, int argc, char **argv)
{
    struct checking checking = {.app = app, .read = true};
    struct error error = {0};
    struct date on = {0};
    checking.day = date_berlin(app_world().now(NULL), NULL, NULL);
    if (app->on && (date_parse_iso(app->on, &on, NULL) != OK || !date_is_whole(on)))
        return app_usage(app, N_("expected a day like 2026-11-22, not \"%s\""), app->on);
    if (app->on)
        checking.day = date_first_day(on);
    enum status status = argc == 0 ? packs_open(app, &checking.packs, &error)
                                   : add_files(&checking, argc, argv, &error);
    if (status == OK)
        status = analyse(&checking, &error);
    int code = status == OK ? judge(&checking) : (int)app_fail(app, &error);
    packs_close(&checking.packs);
    /* a text that is wrong fails the check */
    return code == EXIT_USAGE && checking.read ? EXIT_NO : code;
}
