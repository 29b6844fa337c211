/* SPDX-License-Identifier: EUPL-1.2 */
/* A person decides where the rules leave it open, or otherwise than they say: what, which office,
 * for which reason, until when, in which words. What was decided before stands above and can be
 * taken back. Nothing is decided before it is done (F9); Esc leaves. */
#include <string.h>

#include "ui/choice.h"
#include "ui/format.h"
#include "ui/screen_intake.h"
#include "ui/screen_ruling.h"
#include "ui/show.h"

enum row { ROW_OUTCOME, ROW_OFFICE, ROW_REASON, ROW_UNTIL, ROW_WORDS, ROWS };
enum { LABEL = 1, VALUE = 24, FORM_ROWS = ROWS + 2, NOT_CHOSEN = -1 };

static const char take_back[] = "TAKE_BACK", confirm[] = "CONFIRM";

/* Names as work's errors have them. */
static const struct { const char *part, *label; } row_info[ROWS] = {
    [ROW_OUTCOME] = {"outcome", N_("Decision")}, [ROW_OFFICE] = {"office", N_("Office")},
    [ROW_REASON] = {"reason", N_("Reason")},     [ROW_UNTIL] = {"until", N_("Holds until")},
    [ROW_WORDS] = {"words", N_("In words")},
};

struct ruling_screen {
    struct intake *intake;
    const struct result *result;
    const struct ruling *before; /* what stands already; NULL */
    struct ruling_choice choice; /* outcome NOT_CHOSEN at first */
    int at;                      /* enum row */
    struct line until, words;
    bool choosing;
    struct choice box;
    struct choice_item item[AGENCY_TYPE_COUNT + OUTCOME_COUNT];
};

/* --- what can be chosen ----------------------------------------------------------------------- */

static size_t outcome_items(struct screen *screen)
{
    static const int outcome[] = {OUTCOME_OBLIGED, OUTCOME_ENTITLED, OUTCOME_MAY_APPLY,
                                  OUTCOME_REFER, OUTCOME_NONE};
    struct ruling_screen *state = screen->state;
    const struct lang *lang = screen->ui->lang;
    size_t n = 0;
    if (state->before)
        state->item[n++] = (struct choice_item){take_back, tr(lang, N_("take the decision back"))};
    if (state->choice.answered != OUTCOME_CLARIFY)
        state->item[n++] = (struct choice_item){confirm, tr(lang, N_("as the rule says"))};
    for (size_t i = 0; i < sizeof outcome / sizeof *outcome; i++)
        state->item[n++] = (struct choice_item){catalogue_outcome[outcome[i]].code,
                                                show_outcome(lang, outcome[i])};
    return n;
}

/* Those that some rule names for this need stand first: one of them it nearly always is. */
static size_t office_items(struct screen *screen)
{
    struct ruling_screen *state = screen->state;
    bool named[AGENCY_TYPE_COUNT] = {false};
    const struct rule_info *rule;
    size_t n = 0;
    for (int i = 0; (rule = work_rule(screen->ui->work, i)) != NULL; i++)
        if (rule->need == state->result->rule->need && rule->agency_type >= 0)
            named[rule->agency_type] = true;
    for (int others = 0; others < 2; others++)
        for (int type = 0; type < AGENCY_TYPE_COUNT; type++)
            if (named[type] == !others)
                state->item[n++] =
                    (struct choice_item){catalogue_agency_type[type].code,
                                         show_office_type(screen->ui->lang, type)};
    return n;
}

static size_t reason_items(struct screen *screen)
{
    struct ruling_screen *state = screen->state;
    unsigned kind = ruling_kind_of(&state->choice);
    size_t n = 0;
    for (size_t i = 0; i < ruling_reasons; i++)
        if (ruling_reason[i].kinds & kind)
            state->item[n++] = (struct choice_item){ruling_reason[i].code,
                                                    tr(screen->ui->lang, ruling_reason[i].label)};
    return n;
}

static bool has_list(const struct ruling_screen *state)
{
    bool decided = state->choice.ends || state->choice.outcome != NOT_CHOSEN;
    bool sent = !state->choice.ends && state->choice.outcome != OUTCOME_NONE;
    return state->at == ROW_OUTCOME || (state->at == ROW_OFFICE && sent) ||
           (state->at == ROW_REASON && decided);
}

static enum effect open_list(struct screen *screen)
{
    static size_t (*const items[])(struct screen *) = {
        [ROW_OUTCOME] = outcome_items, [ROW_OFFICE] = office_items, [ROW_REASON] = reason_items};
    struct ruling_screen *state = screen->state;
    if (!has_list(state))
        return EFFECT_BEEP;
    size_t n = items[state->at](screen);
    choice_init(&state->box, tr(screen->ui->lang, row_info[state->at].label), state->item, n,
                false);
    state->choosing = screen->popup = true;
    return EFFECT_REDRAW;
}

/* --- what was chosen -------------------------------------------------------------------------- */

static void take_outcome(struct ruling_screen *state, const char *code)
{
    struct ruling_choice *choice = &state->choice;
    choice->ends = code == take_back;
    if (choice->ends)
        choice->outcome = NOT_CHOSEN;
    for (int i = 0; i < OUTCOME_COUNT; i++)
        if (!strcmp(catalogue_outcome[i].code, code))
            choice->outcome = i;
    if (code == confirm)
        choice->outcome = choice->answered;
    if (code == confirm || choice->office < 0)
        choice->office = choice->answered_office;
    if (choice->outcome == OUTCOME_NONE)
        choice->office = -1;
}

static void take(struct ruling_screen *state)
{
    const char *code = choice_selected(&state->box)->code;
    if (state->at == ROW_OUTCOME)
        take_outcome(state, code);
    else if (state->at == ROW_OFFICE)
        state->choice.office = catalogue_find_agency_type(code, strlen(code));
    else
        state->choice.reason = ruling_reason[ruling_reason_find(code)].code;
    const char *reason = state->choice.reason;
    if (reason && !(ruling_reason[ruling_reason_find(reason)].kinds &
                    (unsigned)ruling_kind_of(&state->choice)))
        state->choice.reason = NULL; /* it belonged to another decision */
}

static enum effect after_choice(struct screen *screen, enum popup popup)
{
    struct ruling_screen *state = screen->state;
    if (popup == POPUP_STAYS)
        return EFFECT_REDRAW;
    if (popup == POPUP_PASS)
        return EFFECT_PASS;
    if (popup == POPUP_DONE) {
        take(state);
        bool skips = state->choice.ends || state->choice.outcome == OUTCOME_NONE;
        state->at += state->at == ROW_OUTCOME && skips ? 2 : 1;
    }
    choice_release(&state->box);
    state->choosing = screen->popup = false;
    return EFFECT_REDRAW;
}

/* --- doing it --------------------------------------------------------------------------------- */

/* An error stands where its part is. */
static enum effect say_error(struct screen *screen, const struct error *error)
{
    struct ruling_screen *state = screen->state;
    for (int i = 0; i < ROWS; i++)
        if (!strcmp(row_info[i].part, error->field))
            state->at = i;
    return screen_error(screen, error) | EFFECT_REDRAW;
}

static enum status read_until(struct screen *screen, struct date *until, struct error *error)
{
    struct ruling_screen *state = screen->state;
    const char *text = line_value(&state->until, screen->arena);
    *until = (struct date){0};
    enum status status =
        text[0] ? date_parse_typed(text, work_today(screen->ui->work), until, error) : OK;
    if (status != OK)
        error_field(error, row_info[ROW_UNTIL].part);
    return status;
}

static enum effect decide(struct screen *screen)
{
    struct ruling_screen *state = screen->state;
    struct work *work = screen->ui->work;
    const struct ruling_choice *choice = &state->choice;
    const char *words = line_value(&state->words, screen->arena);
    struct error error = {0};
    struct ruling_wish wish = {.result = state->result, .outcome = choice->outcome,
                               .office = choice->office, .reason = choice->reason, .words = words};
    int64_t id = 0;
    enum status status;
    if (choice->ends) {
        status = work_ruling_end(work, state->intake, state->before->id, choice->reason, words,
                                 &error);
    } else {
        status = read_until(screen, &wish.until, &error);
        if (status == OK)
            status = work_ruling_make(work, state->intake, &wish, &id, &error);
    }
    if (status != OK)
        return say_error(screen, &error);
    screen_message(screen, STYLE_CERTAIN,
                   tr(screen->ui->lang, choice->ends ? N_("The decision is taken back.")
                                                     : N_("Decided; it stays on record.")));
    return EFFECT_REDRAW | EFFECT_CLOSE;
}

/* --- drawing ---------------------------------------------------------------------------------- */

static const char *reason_label(const struct lang *lang, const char *code)
{
    int reason = ruling_reason_find(code);
    return reason < 0 ? code : tr(lang, ruling_reason[reason].label);
}

void ruling_say(const struct lang *lang, const struct ruling *ruling, struct str *out)
{
    char day[DATE_SIZE];
    date_german(date_of_day(date_berlin(ruling->made_at, NULL, NULL)), day);
    /* TRANSLATORS: day, name, outcome, office, reason. */
    str_printf(out, tr(lang, N_("on %s by %s: %s, %s; reason: %s")), day, ruling->made_by,
               show_outcome(lang, ruling->outcome),
               ruling->office < 0 ? "–" : show_office_short(lang, ruling->office),
               reason_label(lang, ruling->reason));
    if (ruling->words[0])
        str_printf(out, " (%s)", ruling->words);
    date_german(ruling->until, day);
    if (day[0])
        str_printf(out, tr(lang, N_("; until %s")), day);
    if (ruling->state == RULING_AGAIN)
        str_add(out, tr(lang, N_("; to be decided again: the rule has changed")));
    if (ruling->state == RULING_LAPSED)
        str_add(out, tr(lang, N_("; to be decided again: its last day is over")));
}

static int entry(struct canvas *canvas, int y, enum style style, const char *label,
                 const char *text)
{
    if (!text[0])
        return y;
    int columns = canvas->columns - VALUE - 2, rows = canvas->rows - 2 - FORM_ROWS - y;
    canvas_put(canvas, y, LABEL, VALUE - 2, STYLE_LABEL, label);
    return y + canvas_wrap(canvas, y, VALUE, rows < 3 ? rows : 3, columns, style, text);
}

static void draw_rule(const struct screen *screen, struct canvas *canvas)
{
    const struct ruling_screen *state = screen->state;
    const struct lang *lang = screen->ui->lang;
    const struct rule_info *rule = state->result->rule;
    struct str said = {0};
    int y = 2;
    str_printf(&said, "%s: %s%s%s", rule->id, show_outcome(lang, rule->outcome),
               rule->agency_type < 0 ? "" : ", ",
               rule->agency_type < 0 ? "" : show_office_type(lang, rule->agency_type));
    y = entry(canvas, y, STYLE_TEXT, tr(lang, N_("The rule says")), str_text(&said));
    y = entry(canvas, y, STYLE_VALUE, tr(lang, N_("It issues")), show_rule(lang, rule, "product"));
    y = entry(canvas, y, STYLE_TEXT, tr(lang, N_("Instead")), show_rule(lang, rule, "instead"));
    y = entry(canvas, y, STYLE_TEXT, tr(lang, N_("Legal basis")), rule->basis);
    y = entry(canvas, y, STYLE_TEXT, tr(lang, N_("Note")), show_rule(lang, rule, "note"));
    str_clear(&said);
    if (state->before)
        ruling_say(lang, state->before, &said);
    entry(canvas, y, state->before && state->before->state == RULING_HOLDS ? STYLE_CERTAIN
                                                                           : STYLE_WARNING,
          tr(lang, N_("Decided")), str_text(&said));
    str_release(&said);
}

/* What stands in a row that is chosen from a list; style says whether it is chosen yet. */
static void value_of(const struct screen *screen, int row, enum style *style, struct str *out)
{
    const struct ruling_screen *state = screen->state;
    const struct ruling_choice *choice = &state->choice;
    const struct lang *lang = screen->ui->lang;
    *style = STYLE_VALUE;
    if (row == ROW_OUTCOME && choice->ends) {
        str_add(out, tr(lang, N_("take the decision back")));
    } else if (row == ROW_OUTCOME && choice->outcome != NOT_CHOSEN) {
        str_add(out, show_outcome(lang, choice->outcome));
    } else if (row == ROW_OFFICE && (choice->ends || choice->outcome == OUTCOME_NONE)) {
        str_add(out, "–");
    } else if (row == ROW_OFFICE && choice->office >= 0) {
        const struct agency *agency = work_office(screen->ui->work, &state->intake->household,
                                                  state->result, choice->office);
        str_printf(out, "%s · %s", show_office_short(lang, choice->office),
                   agency ? agency->name : tr(lang, N_("not in the directory here")));
    } else if (row == ROW_REASON && choice->reason) {
        str_add(out, reason_label(lang, choice->reason));
    } else {
        str_add(out, tr(lang, N_("please choose")));
        *style = STYLE_HINT;
    }
}

static void draw_row(const struct screen *screen, struct canvas *canvas, int y, int row)
{
    const struct ruling_screen *state = screen->state;
    bool focused = state->at == row && !state->choosing;
    int columns = row == ROW_UNTIL ? 12 : canvas->columns - VALUE - 2;
    canvas_put(canvas, y, LABEL, VALUE - 2, STYLE_LABEL, tr(screen->ui->lang, row_info[row].label));
    canvas_put(canvas, y, VALUE - 1, 1, STYLE_FRAME, "[");
    if (row == ROW_UNTIL || row == ROW_WORDS) {
        line_draw(row == ROW_UNTIL ? &state->until : &state->words, canvas, y, VALUE, columns,
                  focused);
        canvas_put(canvas, y, VALUE + columns, 1, STYLE_FRAME, "]");
        return;
    }
    struct str value = {0};
    enum style style;
    value_of(screen, row, &style, &value);
    int used = canvas_cut(canvas, y, VALUE, columns - 2, focused ? STYLE_FOCUS : style,
                          str_text(&value));
    canvas_put(canvas, y, VALUE + used, 3, STYLE_FRAME, " ▾]");
    if (focused)
        canvas_cursor(canvas, y, VALUE);
    str_release(&value);
}

static void draw(const struct screen *screen, struct canvas *canvas)
{
    const struct ruling_screen *state = screen->state;
    const struct lang *lang = screen->ui->lang;
    int y = canvas->rows - 2 - FORM_ROWS;
    struct str title = {0}, name = {0};
    str_printf(&title, tr(lang, N_("Decide: %s")), show_need(lang, state->result->rule->need));
    screen_way_back(screen, format_person_short(lang, &state->intake->household,
                                                state->result->person), &name);
    screen_title(screen, canvas, str_text(&title), str_text(&name));
    draw_rule(screen, canvas);
    for (int x = 0; x < canvas->columns; x++)
        canvas_put(canvas, y, x, 1, STYLE_FRAME, "─");
    for (int row = 0; row < ROWS; row++)
        draw_row(screen, canvas, y + 1 + row, row);
    canvas_cut(canvas, y + 1 + ROWS, LABEL, canvas->columns - 2, STYLE_HINT,
               tr(lang, N_("It is kept with your name for this person and need until the rule "
                           "changes.")));
    if (state->choosing)
        choice_draw(&state->box, canvas);
    str_release(&title);
    str_release(&name);
}

/* --- the screen ------------------------------------------------------------------------------- */

static enum status find_before(struct screen *screen, struct error *error)
{
    struct ruling_screen *state = screen->state;
    const struct ruling *ruling = NULL;
    int n = 0;
    enum status status = work_rulings_here(screen->ui->work, screen->arena,
                                           &state->intake->household, &ruling, &n, error);
    if (status == OK)
        state->before = work_ruling_of(ruling, n, &state->intake->household, state->result);
    return status;
}

static enum status open_ruling(struct screen *screen, const void *argument, struct error *error)
{
    const struct ruling_argument *ruling = argument;
    struct ruling_screen *state = screen->state;
    if (!work_may(screen->ui->work, MAY_DECIDE))
        return error_set(error, DENIED, N_("your role does not decide what the rules leave open"));
    state->intake = ruling->intake;
    state->result = ruling->result;
    const struct rule_info *rule = state->result->rule;
    state->choice = (struct ruling_choice){.answered = rule->outcome,
                                           .answered_office = rule->agency_type,
                                           .outcome = NOT_CHOSEN,
                                           .office = rule->agency_type};
    enum status status = find_before(screen, error);
    if (status != OK)
        return status;
    line_init(&state->until, 20);
    line_init(&state->words, RULING_WORDS);
    return OK;
}

static struct line *line_at(struct ruling_screen *state)
{
    return state->at == ROW_UNTIL ? &state->until : state->at == ROW_WORDS ? &state->words : NULL;
}

static enum effect act(struct screen *screen, enum action action)
{
    struct ruling_screen *state = screen->state;
    struct line *line = line_at(state);
    bool back = action == ACTION_UP || action == ACTION_BACKWARD;
    if (state->choosing)
        return after_choice(screen, choice_act(&state->box, action));
    if (action == ACTION_DO)
        return decide(screen);
    if (action == ACTION_LIST || (action == ACTION_ACCEPT && !line))
        return open_list(screen);
    if (back || action == ACTION_DOWN || action == ACTION_FORWARD || action == ACTION_ACCEPT) {
        state->at = (state->at + ROWS + (back ? -1 : 1)) % ROWS;
        return EFFECT_REDRAW;
    }
    return line && line_act(line, action) ? EFFECT_REDRAW : EFFECT_PASS;
}

/* A letter on a list opens it and searches there. */
static enum effect text(struct screen *screen, const char *typed)
{
    struct ruling_screen *state = screen->state;
    struct line *line = line_at(state);
    if (!state->choosing && line)
        return line_insert(line, typed) ? EFFECT_REDRAW : EFFECT_BEEP;
    if (!state->choosing && open_list(screen) == EFFECT_BEEP)
        return EFFECT_BEEP;
    return after_choice(screen, choice_text(&state->box, typed));
}

static void close_ruling(struct screen *screen)
{
    struct ruling_screen *state = screen->state;
    if (state->choosing)
        choice_release(&state->box);
    line_release(&state->until);
    line_release(&state->words);
}

static const struct hint hints[] = {
    {ACTION_HELP, NULL}, {ACTION_LANGUAGE, NULL}, {ACTION_BACK, NULL}, {ACTION_LIST, NULL},
    {ACTION_DO, NULL}, {ACTION_QUIT, NULL}, {ACTION_NONE, NULL},
};

const struct screen_class screen_ruling = {
    .name = "ruling",
    .title = N_("Decide the case"),
    .help =
        N_("Where the law leaves it open, or where the rule does not fit, a person decides and "
           "says why. The decision stands beside the rule's answer, goes into the receipt, and "
           "counts for this person and need until the rule changes, its last day is over, or "
           "somebody takes it back. Supervisors see it with its reason."),
    .text_input = true,
    .size = sizeof(struct ruling_screen),
    .hints = hints,
    .open = open_ruling,
    .draw = draw,
    .act = act,
    .text = text,
    .close = close_ruling,
};
