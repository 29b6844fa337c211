/* SPDX-License-Identifier: EUPL-1.2 */
/* Options are rows: the parser, --help and the manual's check iterate them. */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "app/app.h"

struct option_row {
    char letter;          /* its code in commands[].options; capitals are common to all */
    const char *name;
    const char *argument; /* "PATH"; NULL for a flag */
    const char *help;     /* msgid */
};

static const struct option_row option_row[] = {
    {'D', "db", "PATH", N_("the database, a path or a file: URI")},
    {'A', "as", "NAME", N_("act as this member of staff (demonstration databases only)")},
    {'L', "lang", "LL", N_("language of the messages and the screen, for example de or en")},
    {'H', "help", NULL, N_("explain the program or the command")},
    {'V', "version", NULL, N_("print the version")},
    {'T', "theme", "NAME", N_("colours of the screen: normal, mono or high-contrast")},
    {'j', "json", NULL, N_("print lists as JSON, one object a line")},
    {'p', "packs", "DIR", N_("use the rule packs in this folder instead of the database")},
    {'i', "interpret", NULL, N_("decide by the interpreter, the slow and obvious way")},
    {'g', "agency", "ID", N_("the office whose queue it is")},
    {'s', "sent", NULL, N_("what the office has sent instead of what it has received")},
    {'l', "late", NULL, N_("only what is past its date")},
    {'a', "all", NULL, N_("everything, not only what is in force today")},
    {'o', "on", "DATE", N_("on this day instead of today")},
    {'x', "strict", NULL, N_("a conflict, shadowed or dead rule, or a gap is an answer of no")},
    {'c', "coverage", NULL, N_("list the rules no case asks for, or only from one side")},
    {'u', "within", "DAYS", N_("name what lapses within so many days (90)")},
    {'d', "need", "NEED", N_("explain this need alone")},
    {'w', "why-not", "TYPE", N_("explain also why not this type of office")},
    {'n', "households", "N", N_("how many households to invent")},
    {'e', "seed", "S", N_("number the invention begins with; the same seed, the same people")},
};

enum { OPTIONS = sizeof option_row / sizeof *option_row };

static const char **text_target(struct app *app, char letter)
{
    switch (letter) {
    case 'D': return &app->database;
    case 'A': return &app->as;
    case 'L': return &app->language;
    case 'T': return &app->theme;
    case 'p': return &app->packs;
    case 'g': return &app->agency;
    case 'o': return &app->on;
    case 'd': return &app->need;
    case 'w': return &app->why_not;
    }
    return NULL;
}

static bool *flag_target(struct app *app, char letter)
{
    switch (letter) {
    case 'H': return &app->help;
    case 'V': return &app->version;
    case 'j': return &app->json;
    case 'i': return &app->interpret;
    case 's': return &app->sent;
    case 'l': return &app->late;
    case 'a': return &app->all;
    case 'x': return &app->strict;
    case 'c': return &app->coverage;
    }
    return NULL;
}

static bool read_number(const char *text, unsigned long long max, unsigned long long *value)
{
    char *end;
    errno = 0;
    *value = strtoull(text, &end, 10);
    return *text >= '0' && *text <= '9' && *end == '\0' && errno == 0 && *value <= max;
}

static enum exit_code take(struct app *app, const struct option_row *row, const char *argument)
{
    const char **text = text_target(app, row->letter);
    bool *flag = flag_target(app, row->letter);
    unsigned long long number = 0;
    if (text && !*argument)
        return app_usage(app, N_("option %s needs a value"),
                         arena_printf(app->arena, "--%s", row->name));
    if (text)
        *text = argument;
    else if (flag)
        *flag = true;
    else if (!read_number(argument, row->letter == 'e' ? UINT64_MAX : 10000000, &number))
        return app_usage(app, N_("expected a whole number, not \"%s\""), argument);
    else if (row->letter == 'n')
        app->households = (int)number;
    else if (row->letter == 'u')
        app->within = (int)number;
    else
        app->seed = number;
    return EXIT_DONE;
}

static bool common(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

/* An option that the command does not know is a mistake, never ignored. */
static enum exit_code check_used(const struct app *app, const bool used[OPTIONS],
                                 const struct command *command)
{
    for (int i = 0; i < OPTIONS; i++)
        if (used[i] && !common(option_row[i].letter) &&
            !(command && strchr(command->options, option_row[i].letter)))
            return app_usage(app, N_("this command has no option --%s"), option_row[i].name);
    return EXIT_DONE;
}

enum exit_code options_read(struct app *app, int argc, char **argv, int *first)
{
    struct option list[OPTIONS + 1] = {{0}};
    bool used[OPTIONS] = {false};
    for (int i = 0; i < OPTIONS; i++)
        list[i] = (struct option){option_row[i].name,
                                  option_row[i].argument ? required_argument : no_argument, NULL,
                                  256 + i};
    opterr = 0;
    for (int c; (c = getopt_long(argc, argv, ":h", list, NULL)) != -1;) {
        if (c == 'h') {
            app->help = true;
        } else if (c >= 256) {
            used[c - 256] = true;
            enum exit_code code = take(app, &option_row[c - 256], optarg);
            if (code != EXIT_DONE)
                return code;
        } else {
            return app_usage(app, c == ':' ? N_("option %s needs a value")
                                           : N_("there is no option %s"), argv[optind - 1]);
        }
    }
    *first = optind;
    const struct command *command = optind < argc ? command_find(argv[optind]) : NULL;
    if (optind < argc && !command)
        return app_usage(app, N_("there is no command \"%s\""), argv[optind]);
    return check_used(app, used, command);
}

static void print_option(const struct app *app, const struct option_row *row, FILE *out)
{
    char name[40];
    snprintf(name, sizeof name, "--%s%s%s", row->name, row->argument ? " " : "",
             row->argument ? row->argument : "");
    fprintf(out, "  %-22s %s\n", name, tr(app->lang, row->help));
}

void options_help(const struct app *app, const struct command *command, FILE *out)
{
    const char *name = command ? command->name : "";
    fprintf(out, "%s lotse [%s]%s%s%s%s\n", tr(app->lang, N_("Usage:")),
            tr(app->lang, N_("OPTIONS")), command ? " " : "", name,
            command && *command->arguments ? " " : "", command ? command->arguments : "");
    if (command) {
        fprintf(out, "\n%s\n", tr(app->lang, command->summary));
    } else {
        fprintf(out, "\n%s\n\n%s\n",
                tr(app->lang, N_("lotse shows at the counter which authority is responsible for "
                                 "what. Without a command it opens the full-screen program.")),
                tr(app->lang, N_("Commands:")));
        for (const struct command *c = commands; c->name; c++)
            fprintf(out, "  %-22s %s\n", c->name, tr(app->lang, c->summary));
    }
    fprintf(out, "\n%s\n", tr(app->lang, N_("Options:")));
    for (int i = 0; i < OPTIONS; i++)
        if (common(option_row[i].letter) ||
            (command && strchr(command->options, option_row[i].letter)))
            print_option(app, &option_row[i], out);
    if (!command)
        fprintf(out, "\n%s\n", tr(app->lang, N_("\"lotse COMMAND --help\" explains a command.")));
}
