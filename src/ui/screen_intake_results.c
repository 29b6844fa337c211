/* SPDX-License-Identifier: EUPL-1.2 */
/* All results of a household: who, what, which office, how strong, and what was sent already. */
#include <string.h>

#include "ui/format.h"
#include "ui/screen_intake.h"
#include "ui/show.h"

enum {
    DETAIL_ROWS = 7,
    DETAIL_LINES = 3,
    MARK = 5,
    PERSON = 11,
    NEED = 22,
    OFFICE = 18,
    OUTCOME = 15
};

enum sending_state { NOT_LOOKED, MAY_BE_SENT, SENT_ALREADY, CANNOT_BE_SENT };

struct results_screen {
    struct intake *intake;
    struct panel panel;
    struct list list;
    uint8_t *sending;       /* enum sending_state of each item */
    const char **refusal;   /* msgid, NULL where it may be sent */
    int looked;             /* items before this one were looked up, at idle */
    struct why_argument why;
    struct preview_argument preview;
};

/* What work says of a referral that is on its way. */
static const char already_sent[] =
    N_("this was already sent to that office and is still open there");

static const struct panel_item *selected(const struct results_screen *state)
{
    return &state->panel.item[state->list.selected];
}

/* --- rows ------------------------------------------------------------------------------------- */

static size_t count(void *context, size_t want)
{
    const struct screen *screen = context;
    const struct results_screen *state = screen->state;
    (void)want;
    return (size_t)state->panel.n;
}

static void draw_row(void *context, size_t i, struct canvas *canvas, int y, int x, int columns,
                     enum style style)
{
    const struct screen *screen = context;
    const struct results_screen *state = screen->state;
    const struct lang *lang = screen->ui->lang;
    const struct panel_item *item = &state->panel.item[i];
    const struct household *household = &state->intake->household;
    int person = item->result ? item->result->person : item->notice->person;
    int need = NEED + (columns > 100 ? 8 : 0), end = x + columns;
    panel_mark(item, canvas, y, x);
    if (state->sending[i] == SENT_ALREADY)
        canvas_put(canvas, y, x + 3, 1, style, "→");
    x += MARK;
    canvas_cut(canvas, y, x, PERSON - 1, style, format_person_short(lang, household, person));
    x += PERSON;
    if (item->notice) {
        canvas_cut(canvas, y, x, end - x, style, panel_notice(item->notice, lang));
        return;
    }
    const struct rule_info *rule = item->result->rule;
    struct str office = {0};
    panel_office(item->result, lang, &office);
    canvas_cut(canvas, y, x, need - 1, style, show_need(lang, rule->need));
    canvas_cut(canvas, y, x + need, OFFICE - 1, style, str_text(&office));
    x += need + OFFICE;
    const char *words = show_rule(lang, rule, rule->product[0] ? "product" : "instead");
    int outcome = rule->outcome == OUTCOME_NONE && *words ? 0 : OUTCOME;
    if (outcome == 0 && rule->agency_type < 0)
        x -= OFFICE;
    if (outcome > 0)
        canvas_cut(canvas, y, x, outcome - 1, style, show_outcome(lang, rule->outcome));
    canvas_cut(canvas, y, x + outcome, end - x - outcome, style, words);
    str_release(&office);
}

static const struct list_source source = {count, draw_row};

/* --- what is selected, in full ---------------------------------------------------------------- */

static int detail(struct canvas *canvas, int y, enum style style, const char *label,
                  const char *text)
{
    int end = canvas->rows - 2;
    if (!text[0] || y >= end)
        return y;
    int x = 2 + canvas_put(canvas, y, 1, NEED, STYLE_LABEL, label);
    if (x < 24)
        x = 24;
    int rows = end - y < DETAIL_LINES ? end - y : DETAIL_LINES, columns = canvas->columns - x - 2;
    if (canvas_wrap(canvas, y, x, 0, columns, style, text) > rows)
        canvas_put(canvas, y + rows - 1, x + columns, 1, style, "…");
    return y + canvas_wrap(canvas, y, x, rows, columns, style, text);
}

static void draw_notice(const struct notice *notice, const struct panel_view *view,
                        struct canvas *canvas, int y)
{
    const struct lang *lang = view->lang;
    struct str facts = {0};
    panel_facts(notice, view, &facts);
    y = detail(canvas, y, STYLE_WARNING,
               notice->contradiction ? tr(lang, N_("Contradiction")) : tr(lang, N_("Notice")),
               panel_notice(notice, lang));
    if (notice->contradiction)
        y = detail(canvas, y, STYLE_TEXT,
                   notice->doubted ? tr(lang, N_("Counts as unknown"))
                                   : tr(lang, N_("Taken as given")),
                   str_text(&facts));
    detail(canvas, y, STYLE_TEXT, tr(lang, N_("Legal basis")), notice->basis);
    str_release(&facts);
}

static void draw_detail(const struct screen *screen, struct canvas *canvas, int y)
{
    const struct results_screen *state = screen->state;
    const struct lang *lang = screen->ui->lang;
    const struct panel_item *item = selected(state);
    const struct panel_view view = {&state->intake->household, lang};
    if (item->notice) {
        draw_notice(item->notice, &view, canvas, y);
        return;
    }
    const struct result *result = item->result;
    struct str missing = {0};
    panel_missing(result, &view, &missing);
    y = detail(canvas, y, STYLE_VALUE, tr(lang, N_("It issues")),
               show_rule(lang, result->rule, "product"));
    y = detail(canvas, y, STYLE_VALUE, tr(lang, N_("Instead")),
               show_rule(lang, result->rule, "instead"));
    y = detail(canvas, y, STYLE_TEXT, tr(lang, N_("Legal basis")), result->rule->basis);
    y = detail(canvas, y, STYLE_TEXT, tr(lang, N_("Office")),
               result->agency ? result->agency->name : "");
    char day[DATE_SIZE];
    date_german(result->deadline, day);
    y = detail(canvas, y, STYLE_WARNING, tr(lang, N_("Deadline")), day);
    if (format_doubtful(result->rule->confidence))
        y = detail(canvas, y, STYLE_WARNING, tr(lang, N_("Not verified")),
                   tr(lang, N_("please have it confirmed")));
    y = detail(canvas, y, STYLE_POSSIBLE, tr(lang, N_("Missing")), str_text(&missing));
    const char *refusal = state->refusal[state->list.selected];
    if (refusal && result->certain)
        detail(canvas, y, STYLE_HINT, tr(lang, N_("Sending")), tr(lang, refusal));
    str_release(&missing);
}

/* --- the screen ------------------------------------------------------------------------------- */

static enum status open_results(struct screen *screen, const void *argument, struct error *error)
{
    const struct results_argument *results = argument;
    struct results_screen *state = screen->state;
    (void)error;
    state->intake = results->intake;
    panel_list(&state->panel, screen->arena, results->decision);
    state->sending = arena_array(screen->arena, uint8_t, state->panel.n + 1);
    state->refusal = arena_array(screen->arena, const char *, state->panel.n + 1);
    list_init(&state->list, &source, screen);
    for (int i = 0; i < state->panel.n; i++)
        if (results->first && state->panel.item[i].result == results->first)
            state->list.selected = (size_t)i;
    return OK;
}

static void draw(const struct screen *screen, struct canvas *canvas)
{
    const struct results_screen *state = screen->state;
    const struct lang *lang = screen->ui->lang;
    struct str number = {0}, right = {0};
    int rows = canvas->rows - 2 - DETAIL_ROWS - 3;
    str_printf(&number, tr(lang, N_("%d of %d")), (int)state->list.selected + 1, state->panel.n);
    screen_way_back(screen, str_text(&number), &right);
    screen_title(screen, canvas, NULL, str_text(&right));
    list_draw(&state->list, canvas, 2, 0, rows, canvas->columns);
    for (int x = 0; x < canvas->columns; x++)
        canvas_put(canvas, rows + 2, x, 1, STYLE_FRAME, "─");
    canvas_cut(canvas, rows + 2, 1, canvas->columns - 2, STYLE_HINT,
               tr(lang, N_("● certain  ○ possible  ! to be confirmed  ≠ to be decided  → sent")));
    if (state->panel.n > 0)
        draw_detail(screen, canvas, rows + 3);
    str_release(&number);
    str_release(&right);
}

static enum effect why(struct screen *screen)
{
    struct results_screen *state = screen->state;
    const struct result *result = selected(state)->result;
    if (!result)
        return EFFECT_BEEP;
    state->why = (struct why_argument){&state->intake->household, result};
    return screen_open(screen, &screen_why, &state->why);
}

static enum effect preview(struct screen *screen)
{
    struct results_screen *state = screen->state;
    const struct result *result = selected(state)->result;
    if (!result)
        return EFFECT_BEEP;
    state->preview = (struct preview_argument){state->intake, result};
    return screen_open(screen, &screen_preview, &state->preview);
}

static enum effect act(struct screen *screen, enum action action)
{
    struct results_screen *state = screen->state;
    if (list_act(&state->list, action, screen->rows - DETAIL_ROWS - 3))
        return EFFECT_REDRAW;
    if (action == ACTION_WHY || action == ACTION_ACCEPT)
        return why(screen);
    return action == ACTION_DO ? preview(screen) : EFFECT_PASS;
}

static enum effect resume(struct screen *screen)
{
    struct results_screen *state = screen->state;
    state->looked = 0; /* something may have been sent meanwhile */
    return EFFECT_REDRAW;
}

/* Whether it may be sent is asked of the database, one result at a time. */
static enum effect idle(struct screen *screen)
{
    struct results_screen *state = screen->state;
    if (state->looked >= state->panel.n)
        return EFFECT_NONE;
    int i = state->looked++;
    const struct result *result = state->panel.item[i].result;
    struct sending sending = {0};
    struct arena *arena = arena_new();
    if (result &&
        work_preview(screen->ui->work, arena, state->intake, result, &sending, NULL) == OK) {
        state->refusal[i] = sending.refusal;
        state->sending[i] = (uint8_t)(!sending.refusal                         ? MAY_BE_SENT
                                      : strcmp(sending.refusal, already_sent) ? CANNOT_BE_SENT
                                                                              : SENT_ALREADY);
    }
    arena_free(arena);
    return EFFECT_REDRAW;
}

static const struct hint hints[] = {
    {ACTION_HELP, NULL}, {ACTION_LANGUAGE, NULL}, {ACTION_BACK, NULL}, {ACTION_WHY, NULL},
    {ACTION_DO, N_("Send")}, {ACTION_QUIT, NULL}, {ACTION_NONE, NULL},
};

const struct screen_class screen_results = {
    .name = "results",
    .title = N_("All results"),
    .help =
        N_("Everything the rules say about this household so far. Enter explains a result, Send "
           "shows what the office would get."),
    .size = sizeof(struct results_screen),
    .hints = hints,
    .open = open_results,
    .draw = draw,
    .act = act,
    .resume = resume,
    .idle = idle,
};
