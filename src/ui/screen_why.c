/* SPDX-License-Identifier: EUPL-1.2 */
/* Why an office is responsible, why another is not, and what would change it: rows of what a rule
 * asks for and what is known, each with how it is known. */
#include "ui/explanation.h"
#include "ui/format.h"
#include "ui/prompt.h"
#include "ui/screen_intake.h"
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
    bool saving;                            /* the name of a file is asked for */
    struct prompt prompt;
};

/* --- the sheet -------------------------------------------------------------------------------- */

static struct explanation explain(struct screen *screen)
{
    struct why_screen *state = screen->state;
    struct work *work = screen->ui->work;
    struct arena *arena = screen->arena;
    const struct result *result = state->result;
    struct explanation explanation = {
        .view = {state->household, screen->ui->lang, result->person},
        .result = result,
        .office = state->offices > 0 ? state->office[state->at] : -1,
    };
    struct explain_rows *why_not = &explanation.why_not;
    explanation.why.n = work_why(work, state->household, result, arena, &explanation.why.row);
    if (explanation.office >= 0)
        why_not->n = work_why_not(work, state->household, result->person, result->rule->need,
                                  explanation.office, arena, &why_not->row);
    explanation.what_if.n = work_what_if(work, state->household, result, arena,
                                         &explanation.what_if.row);
    return explanation;
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

static void build(struct screen *screen)
{
    struct why_screen *state = screen->state;
    size_t selected = state->sheet.list.selected, top = state->sheet.list.top;
    struct explanation explanation = explain(screen);
    sheet_init(&state->sheet, screen->arena, screen->columns - 2);
    add_ruling(screen);
    explanation_add(&state->sheet, &explanation);
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

/* --- on paper --------------------------------------------------------------------------------- */

enum { PATH_BYTES = 1024 };

static enum effect ask_name(struct screen *screen)
{
    struct why_screen *state = screen->state;
    char day[DATE_SIZE];
    date_iso(state->household->as_of, day);
    prompt_init(&state->prompt,
                tr(screen->ui->lang, N_("Save the whole explanation as text in a new file. It "
                                        "holds what is known about this person.")),
                PATH_BYTES);
    line_set(&state->prompt.line,
             arena_printf(screen->arena, "lotse-%s-%s.txt", state->result->rule->id, day));
    state->saving = screen->popup = true;
    return EFFECT_REDRAW;
}

/* What is written has every branch, so that it can be judged by somebody who was not there. */
static enum effect save(struct screen *screen, const char *path)
{
    struct why_screen *state = screen->state;
    struct explanation explanation = explain(screen);
    struct error error = {0};
    struct str text = {0};
    explanation.whole = true;
    explanation_write(&explanation, work_rules_id(screen->ui->work), screen->arena, &text);
    if (state->ruling) {
        str_printf(&text, "\n%s ", tr(screen->ui->lang, N_("Decided")));
        ruling_say(screen->ui->lang, state->ruling, &text);
        str_addc(&text, '\n');
    }
    enum status status = work_save_explanation(screen->ui->work, state->household, state->result,
                                               path, str_text(&text), text.len, &error);
    str_release(&text);
    if (status != OK)
        return screen_error(screen, &error);
    return screen_message(screen, STYLE_VALUE,
                          arena_printf(screen->arena, tr(screen->ui->lang, N_("Saved: %s")),
                                       path));
}

static enum effect act_on_name(struct screen *screen, enum action action)
{
    struct why_screen *state = screen->state;
    enum popup popup = prompt_act(&state->prompt, action);
    if (popup == POPUP_STAYS)
        return EFFECT_REDRAW;
    if (popup == POPUP_PASS)
        return EFFECT_PASS;
    const char *path = line_value(&state->prompt.line, screen->arena);
    prompt_release(&state->prompt);
    state->saving = screen->popup = false;
    return popup == POPUP_DONE && *path ? save(screen, path) : EFFECT_REDRAW;
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
    sheet_draw(&state->sheet, canvas, 2, 0, canvas->rows - 5, canvas->columns);
    canvas_cut(canvas, canvas->rows - 2, 1, canvas->columns - 2, STYLE_HINT,
               tr(lang, N_("D: save as text")));
    if (state->choosing)
        choice_draw(&state->choice, canvas);
    if (state->saving)
        prompt_draw(&state->prompt, canvas);
    str_release(&title);
    str_release(&right);
}

static enum effect act(struct screen *screen, enum action action)
{
    struct why_screen *state = screen->state;
    if (state->choosing)
        return act_on_choice(screen, action);
    if (state->saving)
        return act_on_name(screen, action);
    if (list_act(&state->sheet.list, action, screen->rows - 3))
        return EFFECT_REDRAW;
    if (action == ACTION_ACCEPT || action == ACTION_WHY)
        return EFFECT_CLOSE;
    if (action == ACTION_LIST)
        return choose_office(screen);
    if (action == ACTION_SAVE)
        return ask_name(screen);
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
    if (state->saving)
        return prompt_text(&state->prompt, typed) ? EFFECT_REDRAW : EFFECT_BEEP;
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
    if (state->saving)
        prompt_release(&state->prompt);
}

static const struct hint hints[] = {
    {ACTION_HELP, NULL}, {ACTION_LANGUAGE, NULL}, {ACTION_BACK, NULL},
    {ACTION_LIST, N_("Why not")}, {ACTION_DO, N_("Send")}, {ACTION_QUIT, NULL},
    {ACTION_DECIDE, NULL}, {ACTION_SAVE, NULL}, {ACTION_NONE, NULL},
};

const struct screen_class screen_why = {
    .name = "why",
    .title = N_("Why"),
    .help = N_("What the rule asks for and what is known: ✓ holds, ✗ does not, ? is open. Left and "
               "Right, or the list, ask about another office. D saves it all as text. Enter "
               "closes, Send shows what the office would get."),
    .size = sizeof(struct why_screen),
    .hints = hints,
    .open = open_why,
    .draw = draw,
    .act = act,
    .text = text,
    .resume = resume,
    .close = close_why,
};
