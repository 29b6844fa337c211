/* SPDX-License-Identifier: EUPL-1.2 */
/* Why an office is responsible, why another is not, and what would change it: rows of what a rule
 * asks for and what is known, each with how it is known. */
#include <stdlib.h>

#include "ui/format.h"
#include "ui/screen_intake.h"
#include "ui/screen_intake_explain.h"
#include "ui/screen_intake_sheet.h"
#include "ui/screen_ruling.h"
#include "ui/show.h"

struct why_screen {
    const struct household *household;
    const struct result *result;
    const struct ruling *ruling;
    struct sheet sheet;
    int office[AGENCY_TYPE_COUNT], offices; /* others that rules name for this need */
    int at;                                 /* the one that is asked about */
    bool choosing;
    struct choice choice;
    struct choice_item item[AGENCY_TYPE_COUNT];
};

/* --- rows ------------------------------------------------------------------------------------- */

static void add_kind(struct screen *screen, const struct explain_row *row, int n,
                     enum explain_kind kind, const char *heading)
{
    struct why_screen *state = screen->state;
    const struct explain_view view = {state->household, screen->ui->lang, state->result->person};
    bool named = !heading;
    for (int i = 0; i < n; i++) {
        bool again = i > 0 && kind == EXPLAIN_POLICY && row[i - 1].rule == row[i].rule;
        if (row[i].kind != kind || again)
            continue;
        if (!named)
            sheet_text(&state->sheet, 1, STYLE_LABEL, heading);
        named = true;
        explain_add(&state->sheet, &view, &row[i], 
                    i + 1 < n && row[i + 1].depth > row[i].depth);
    }
}

static void add_rows(struct screen *screen, const struct explain_row *all, int n_all)
{
    const struct lang *lang = screen->ui->lang;
    const struct explain_row *row = NULL;
    int n = explain_tidy(all, n_all, screen->arena, &row);
    add_kind(screen, row, n, EXPLAIN_CONDITION, NULL);
    add_kind(screen, row, n, EXPLAIN_EXCEPTION,
             tr(lang, N_("Exceptions (they count only where they are known to be true)")));
    add_kind(screen, row, n, EXPLAIN_SCOPE, tr(lang, N_("Where and when the rule holds")));
    add_kind(screen, row, n, EXPLAIN_POLICY, tr(lang, N_("Before it stands")));
    add_kind(screen, row, n, EXPLAIN_CHANGE, NULL);
}

/* --- the parts of the sheet ------------------------------------------------------------------- */

static void add_day(struct sheet *sheet, const char *label, int32_t day)
{
    char text[DATE_SIZE];
    date_german(date_of_day(day), text);
    sheet_entry(sheet, label, STYLE_TEXT, text);
}

/* What a person decided stands before what the rule says. */
static void add_ruling(struct screen *screen)
{
    struct why_screen *state = screen->state;
    struct str said = {0};
    if (!state->ruling)
        return;
    ruling_say(screen->ui->lang, state->ruling, &said);
    sheet_entry(&state->sheet, tr(screen->ui->lang, N_("Decided")),
                state->ruling->state == RULING_HOLDS ? STYLE_CERTAIN : STYLE_WARNING,
                str_text(&said));
    str_release(&said);
}

static void add_rule(struct screen *screen)
{
    static const char *const level[] = {
        [LEVEL_FEDERAL] = N_("federal"), [LEVEL_STATE] = N_("Land"), [LEVEL_LOCAL] = N_("local"),
    };
    struct why_screen *state = screen->state;
    const struct rule_info *rule = state->result->rule;
    const struct lang *lang = screen->ui->lang;
    struct sheet *sheet = &state->sheet;
    sheet_entry(sheet, tr(lang, N_("Rule")), STYLE_TEXT, rule->id);
    sheet_entry(sheet, tr(lang, N_("Level")), STYLE_TEXT, tr(lang, level[rule->level]));
    if (rule->valid_from > INT32_MIN)
        add_day(sheet, tr(lang, N_("In force since")), rule->valid_from);
    if (rule->valid_to < INT32_MAX)
        add_day(sheet, tr(lang, N_("In force until")), rule->valid_to);
    if (date_is_set(state->result->deadline))
        add_day(sheet, tr(lang, N_("Deadline")), date_first_day(state->result->deadline));
    if (rule->product[0])
        sheet_entry(sheet, tr(lang, N_("It issues")), STYLE_VALUE,
                    show_rule(lang, rule, "product"));
    sheet_entry(sheet, tr(lang, N_("Legal basis")), STYLE_TEXT, rule->basis);
    sheet_entry(sheet, tr(lang, N_("Source")), STYLE_TEXT, rule->source);
    if (rule->instead[0])
        sheet_entry(sheet, tr(lang, N_("Instead")), STYLE_TEXT, show_rule(lang, rule, "instead"));
    if (rule->note[0])
        sheet_entry(sheet, tr(lang, N_("Note")), STYLE_TEXT, show_rule(lang, rule, "note"));
    if (format_doubtful(rule->confidence))
        sheet_text(sheet, 1, STYLE_WARNING,
                   tr(lang, N_("This rule is not verified. Please have it confirmed by the office "
                               "before anybody relies on it.")));
    if (state->result->conflict)
        sheet_text(sheet, 1, STYLE_WARNING,
                   tr(lang, N_("Two offices are responsible with equal rank: somebody has to "
                               "decide.")));
}

static void add_why(struct screen *screen)
{
    struct why_screen *state = screen->state;
    const struct explain_row *row = NULL;
    int n = work_why(screen->ui->work, state->household, state->result, screen->arena, &row);
    sheet_blank(&state->sheet);
    sheet_heading(&state->sheet, tr(screen->ui->lang, N_("Because")));
    explain_columns(&state->sheet, screen->ui->lang);
    add_rows(screen, row, n);
}

/* What stands before a rule names another one and belongs to it all the same. */
static bool goes_on(const struct explain_row *first, const struct explain_row *row)
{
    return row->kind == EXPLAIN_POLICY || row->rule == first->rule;
}

struct rule_rows { /* the rows of one rule of an office */
    const struct explain_row *row;
    int n, failed;
};

static int by_failed(const void *a, const void *b)
{
    const struct rule_rows *left = a, *right = b;
    if (left->failed != right->failed)
        return left->failed < right->failed ? -1 : 1;
    return left->row < right->row ? -1 : left->row > right->row;
}

/* The rule that fails least stands first: it is the one somebody has in mind who asks. */
static int find_groups(const struct explain_row *row, int n, struct arena *arena,
                       struct rule_rows **out)
{
    struct rule_rows *group = arena_array(arena, struct rule_rows, n + 1);
    int groups = 0;
    for (int i = 0; i < n; i++) {
        if (i == 0 || !goes_on(group[groups - 1].row, &row[i]))
            group[groups++].row = &row[i];
        group[groups - 1].n++;
        group[groups - 1].failed += row[i].truth == NO && row[i].depth == 0;
    }
    qsort(group, (size_t)groups, sizeof *group, by_failed);
    *out = group;
    return groups;
}

static void add_rule_line(struct sheet *sheet, const struct lang *lang,
                          const struct rule_info *rule)
{
    sheet_entry(sheet, rule->id, STYLE_LABEL,
                rule->product[0] ? show_rule(lang, rule, "product")
                                 : show_outcome(lang, rule->outcome));
}

static void add_why_not(struct screen *screen)
{
    struct why_screen *state = screen->state;
    const struct lang *lang = screen->ui->lang;
    if (state->offices == 0)
        return;
    int office = state->office[state->at];
    const struct explain_row *row = NULL;
    struct rule_rows *group;
    int n = work_why_not(screen->ui->work, state->household, state->result->person,
                         state->result->rule->need, office, screen->arena, &row);
    sheet_blank(&state->sheet);
    sheet_heading(&state->sheet, arena_printf(screen->arena, tr(lang, N_("Why not: %s?")),
                                              show_office_type(lang, office)));
    int groups = find_groups(row, n, screen->arena, &group);
    for (int i = 0; i < groups; i++) {
        if (group[i].row->kind != EXPLAIN_POLICY)
            add_rule_line(&state->sheet, lang, group[i].row->rule);
        add_rows(screen, group[i].row, group[i].n);
    }
    if (n == 0)
        sheet_text(&state->sheet, 1, STYLE_HINT, tr(lang, N_("Nothing speaks against it.")));
}

static void add_what_if(struct screen *screen)
{
    struct why_screen *state = screen->state;
    const struct explain_row *row = NULL;
    int n = work_what_if(screen->ui->work, state->household, state->result, screen->arena, &row);
    if (n == 0)
        return;
    sheet_blank(&state->sheet);
    sheet_heading(&state->sheet, tr(screen->ui->lang, N_("What would change it?")));
    add_rows(screen, row, n);
}

static void build(struct screen *screen)
{
    struct why_screen *state = screen->state;
    size_t selected = state->sheet.list.selected, top = state->sheet.list.top;
    sheet_init(&state->sheet, screen->arena, screen->columns - 2);
    add_ruling(screen);
    add_rule(screen);
    add_why(screen);
    add_why_not(screen);
    add_what_if(screen);
    state->sheet.list.selected = selected;
    state->sheet.list.top = top;
    list_refresh(&state->sheet.list);
}

/* --- the other offices ------------------------------------------------------------------------ */

static void find_offices(struct screen *screen)
{
    struct why_screen *state = screen->state;
    const struct rule_info *mine = state->result->rule, *rule;
    bool named[AGENCY_TYPE_COUNT] = {false};
    for (int i = 0; (rule = work_rule(screen->ui->work, i)) != NULL; i++) {
        int type = rule->agency_type;
        if (rule->need != mine->need || type < 0 || type == mine->agency_type || named[type])
            continue;
        named[type] = true;
        state->office[state->offices++] = type;
    }
}

static enum effect choose_office(struct screen *screen)
{
    struct why_screen *state = screen->state;
    if (state->offices == 0)
        return EFFECT_BEEP;
    for (int i = 0; i < state->offices; i++)
        state->item[i] =
            (struct choice_item){catalogue_agency_type[state->office[i]].code,
                                 show_office_type(screen->ui->lang, state->office[i])};
    choice_init(&state->choice, tr(screen->ui->lang, N_("Why not this office?")), state->item,
                (size_t)state->offices, false);
    state->choosing = screen->popup = true;
    return EFFECT_REDRAW;
}

static enum effect act_on_choice(struct screen *screen, enum action action)
{
    struct why_screen *state = screen->state;
    enum popup popup = choice_act(&state->choice, action);
    if (popup == POPUP_STAYS)
        return EFFECT_REDRAW;
    if (popup == POPUP_PASS)
        return EFFECT_PASS;
    if (popup == POPUP_DONE)
        state->at = (int)(choice_selected(&state->choice) - state->item);
    choice_release(&state->choice);
    state->choosing = screen->popup = false;
    build(screen);
    return EFFECT_REDRAW;
}

static enum effect turn_office(struct screen *screen, int step)
{
    struct why_screen *state = screen->state;
    if (state->offices == 0)
        return EFFECT_BEEP;
    state->at = (state->at + state->offices + step) % state->offices;
    build(screen);
    return EFFECT_REDRAW;
}

/* --- the screen ------------------------------------------------------------------------------- */

static enum status open_why(struct screen *screen, const void *argument, struct error *error)
{
    const struct why_argument *why = argument;
    struct why_screen *state = screen->state;
    (void)error;
    state->household = why->household;
    state->result = why->result;
    state->ruling = why->ruling;
    find_offices(screen);
    build(screen);
    return OK;
}

static void draw(const struct screen *screen, struct canvas *canvas)
{
    const struct why_screen *state = screen->state;
    const struct lang *lang = screen->ui->lang;
    const struct rule_info *rule = state->result->rule;
    struct str title = {0}, right = {0};
    /* TRANSLATORS: need, office, outcome. */
    str_printf(&title, tr(lang, N_("Why: %s → %s, %s")), show_need(lang, rule->need),
               rule->agency_type < 0 ? "–" : show_office_short(lang, rule->agency_type),
               show_outcome(lang, rule->outcome));
    screen_way_back(screen, format_person_short(lang, state->household, state->result->person),
                    &right);
    screen_title(screen, canvas, str_text(&title), str_text(&right));
    sheet_draw(&state->sheet, canvas, 2, 0, canvas->rows - 4, canvas->columns);
    if (state->choosing)
        choice_draw(&state->choice, canvas);
    str_release(&title);
    str_release(&right);
}

static enum effect act(struct screen *screen, enum action action)
{
    struct why_screen *state = screen->state;
    if (state->choosing)
        return act_on_choice(screen, action);
    if (list_act(&state->sheet.list, action, screen->rows - 2))
        return EFFECT_REDRAW;
    if (action == ACTION_ACCEPT || action == ACTION_WHY)
        return EFFECT_CLOSE;
    if (action == ACTION_LIST)
        return choose_office(screen);
    if (action == ACTION_DO || action == ACTION_DECIDE) {
        screen->action = action; /* the list of results below does it to what was explained */
        return EFFECT_CLOSE | EFFECT_ACT;
    }
    if (action == ACTION_LEFT || action == ACTION_RIGHT)
        return turn_office(screen, action == ACTION_RIGHT ? 1 : -1);
    return EFFECT_PASS;
}

static enum effect text(struct screen *screen, const char *typed)
{
    struct why_screen *state = screen->state;
    if (!state->choosing)
        return EFFECT_BEEP;
    choice_text(&state->choice, typed);
    return EFFECT_REDRAW;
}

static enum effect resume(struct screen *screen)
{
    build(screen);
    return EFFECT_REDRAW;
}

static void close_why(struct screen *screen)
{
    struct why_screen *state = screen->state;
    if (state->choosing)
        choice_release(&state->choice);
}

static const struct hint hints[] = {
    {ACTION_HELP, NULL}, {ACTION_LANGUAGE, NULL}, {ACTION_BACK, NULL},
    {ACTION_LIST, N_("Why not")}, {ACTION_DO, N_("Send")}, {ACTION_QUIT, NULL},
    {ACTION_DECIDE, NULL}, {ACTION_NONE, NULL},
};

const struct screen_class screen_why = {
    .name = "why",
    .title = N_("Why"),
    .help = N_("What the rule asks for and what is known: ✓ holds, ✗ does not, ? is open. Left and "
               "Right, or the list, ask about another office. Enter closes, Send shows what the "
               "office would get."),
    .size = sizeof(struct why_screen),
    .hints = hints,
    .open = open_why,
    .draw = draw,
    .act = act,
    .text = text,
    .resume = resume,
    .close = close_why,
};
