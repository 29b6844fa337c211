/* SPDX-License-Identifier: EUPL-1.2 */
/* The intake: a household's persons and sections left, the form of one of each beside them, and
 * who is responsible so far. Everything a clerk types goes through here all day, so a key does one
 * thing, at once, and what was typed is never in the way of the next key. */
#include "ui/screen_intake.h"

#include <string.h>

#include "ui/format.h"

struct intake_screen *intake_of(const struct screen *screen)
{
    return screen->state;
}

/* --- open and close --------------------------------------------------------------------------- */

static void init_roles(struct intake_screen *state, const struct lang *lang)
{
    for (int i = 0; i < catalogue_set[SET_ROLE].n; i++)
        state->role[i] = (struct choice_item){catalogue_set[SET_ROLE].choice[i].code,
                                              format_choice(lang, SET_ROLE, i)};
}

static void show_cursor(struct intake_screen *state)
{
    const struct intake *intake = &state->intake;
    int field = intake->cursor_field, person = intake->cursor_person;
    if (person < 0 || person >= intake->household.n)
        person = 0;
    form_show(&state->form, person, SECTION_IDENTITY, false);
    if (field > 0 && field < FIELD_COUNT)
        form_go(&state->form, (struct need_fact){(int16_t)person, (int16_t)field, -1});
}

static enum status open_intake(struct screen *screen, const void *argument, struct error *error)
{
    struct intake_screen *state = intake_of(screen);
    struct work *work = screen->ui->work;
    int64_t id = *(const int64_t *)argument;
    enum status status = work_rules(work, error);
    if (status == OK)
        status = id ? work_intake_open(work, screen->arena, id, &state->intake, error)
                    : work_intake_start(work, screen->arena, &state->intake, error);
    if (status != OK)
        return status;
    state->decided = arena_new();
    state->before = arena_new();
    household_relate(&state->intake.household);
    household_derive(&state->intake.household);
    form_init(&state->form, screen->arena, &state->intake.household, screen->ui->lang,
              work_today(work));
    show_cursor(state);
    intake_decide(screen);
    if (intake_is_held(screen))
        intake_ask_hold(screen);
    return OK;
}

static void close_intake(struct screen *screen)
{
    struct intake_screen *state = intake_of(screen);
    if (!state->parked) { /* the program ends: the intake waits on the desk */
        form_leave(&state->form);
        intake_put_away(screen, NULL);
    }
    if (state->adding)
        choice_release(&state->roles);
    form_release(&state->form);
    arena_free(state->decided);
    arena_free(state->before);
}

/* --- persons and sections --------------------------------------------------------------------- */

/* What was typed is read first; false, and the message is there, where it cannot be. */
static bool leave_field(struct screen *screen, enum effect *effect)
{
    struct intake_screen *state = intake_of(screen);
    unsigned left = form_leave(&state->form);
    *effect = left & FORM_REFUSED ? screen_error(screen, &state->form.error) : EFFECT_REDRAW;
    return !(left & FORM_REFUSED);
}

static enum effect show(struct screen *screen, int person, int section, bool at_end)
{
    struct intake_screen *state = intake_of(screen);
    enum effect effect;
    if (!leave_field(screen, &effect))
        return effect;
    form_show(&state->form, person, section, at_end);
    return intake_decide(screen);
}

static enum effect next_person(struct screen *screen)
{
    const struct intake_screen *state = intake_of(screen);
    return show(screen, (state->form.person + 1) % state->intake.household.n, state->form.section,
                false);
}

static enum effect next_section(struct screen *screen)
{
    const struct form *form = &intake_of(screen)->form;
    return show(screen, form->person, (form->section + 1) % SECTION_COUNT, false);
}

static enum effect section_before(struct screen *screen)
{
    const struct form *form = &intake_of(screen)->form;
    return show(screen, form->person, (form->section + SECTION_COUNT - 1) % SECTION_COUNT, false);
}

/* Beyond the last field of a section the next one begins, beyond the last section the next
 * person; the last person's last section is the end. */
static enum effect beyond(struct screen *screen, bool forward)
{
    const struct intake_screen *state = intake_of(screen);
    int step = forward ? 1 : -1, person = state->form.person;
    int section = state->form.section + step;
    if (section < 0 || section >= SECTION_COUNT) {
        person += step;
        section = forward ? 0 : SECTION_COUNT - 1;
    }
    if (person < 0 || person >= state->intake.household.n)
        return EFFECT_REDRAW | EFFECT_BEEP;
    return show(screen, person, section, !forward);
}

static enum effect add_person(struct screen *screen)
{
    struct intake_screen *state = intake_of(screen);
    enum effect effect;
    if (!leave_field(screen, &effect))
        return effect;
    init_roles(state, screen->ui->lang);
    choice_init(&state->roles, tr(screen->ui->lang, N_("Add a person")), state->role,
                (size_t)catalogue_set[SET_ROLE].n, false);
    choice_set(&state->roles, catalogue_set[SET_ROLE].choice[ROLE_CHILD].code);
    state->adding = true;
    return EFFECT_REDRAW;
}

static enum effect add_with_role(struct screen *screen, int role)
{
    struct intake_screen *state = intake_of(screen);
    struct error error = {0};
    int index = 0;
    if (intake_flush(screen, &error) != OK ||
        work_person_add(screen->ui->work, screen->arena, &state->intake, role, &index,
                        &error) != OK)
        return screen_error(screen, &error);
    household_relate(&state->intake.household);
    household_derive(&state->intake.household);
    form_added(&state->form, index);
    form_show(&state->form, index, SECTION_IDENTITY, false);
    return intake_decide(screen);
}

static enum effect remove_person(struct screen *screen)
{
    struct intake_screen *state = intake_of(screen);
    struct error error = {0};
    if (intake_flush(screen, &error) != OK ||
        work_person_remove(screen->ui->work, screen->arena, &state->intake, state->form.removed,
                           &error) != OK)
        return screen_error(screen, &error);
    household_relate(&state->intake.household);
    household_derive(&state->intake.household);
    if (state->form.person >= state->intake.household.n)
        state->form.person = state->intake.household.n - 1;
    form_show(&state->form, state->form.person, state->form.section, false);
    return intake_decide(screen);
}

static enum effect act_on_roles(struct screen *screen, enum action action)
{
    struct intake_screen *state = intake_of(screen);
    enum popup popup = choice_act(&state->roles, action);
    if (popup == POPUP_STAYS)
        return EFFECT_REDRAW;
    if (popup == POPUP_PASS)
        return EFFECT_PASS;
    const char *code = popup == POPUP_DONE ? choice_selected(&state->roles)->code : NULL;
    int role = -1;
    for (int i = 0; code && i < catalogue_set[SET_ROLE].n; i++)
        if (catalogue_set[SET_ROLE].choice[i].code == code)
            role = i;
    choice_release(&state->roles);
    state->adding = false;
    return role < 0 ? EFFECT_REDRAW : add_with_role(screen, role);
}

/* --- screens that open from here -------------------------------------------------------------- */

static enum effect open_results(struct screen *screen)
{
    struct intake_screen *state = intake_of(screen);
    enum effect effect;
    if (!leave_field(screen, &effect))
        return effect;
    effect = intake_decide(screen);
    if (state->decision.n + state->decision.n_notices == 0)
        return screen_message(screen, STYLE_TEXT,
                              tr(screen->ui->lang, N_("nothing follows from this yet")));
    state->covered = true;
    state->results = (struct results_argument){&state->intake, &state->decision, NULL};
    for (int i = 0; i < state->panel.n && !state->results.first; i++)
        state->results.first = state->panel.item[i].result;
    return effect | screen_open(screen, &screen_results, &state->results);
}

static enum effect turn(struct screen *screen)
{
    struct intake_screen *state = intake_of(screen);
    enum effect effect;
    if (!leave_field(screen, &effect))
        return effect;
    struct need_fact focus = form_focus(&state->form);
    if (!catalogue_field[focus.field].ask[0])
        return screen_message(screen, STYLE_TEXT,
                              tr(screen->ui->lang, N_("this is nothing to ask a visitor")));
    state->covered = true;
    state->answer = (struct turn_answer){0};
    state->turn = (struct turn_argument){
        .field = focus.field, .answer = &state->answer,
        .fact = *format_find(&state->intake.household, focus)};
    return screen_open(screen, &screen_turn, &state->turn);
}

static enum effect put_away(struct screen *screen, enum effect how)
{
    struct error error = {0};
    enum effect effect;
    if (!leave_field(screen, &effect))
        return effect;
    if (intake_put_away(screen, &error) == OK)
        return how;
    return intake_is_locked(screen) ? intake_ask_hold(screen) : screen_error(screen, &error);
}

static enum effect park(struct screen *screen)
{
    return put_away(screen, EFFECT_CLOSE);
}

static enum effect quit(struct screen *screen)
{
    return put_away(screen, EFFECT_PASS);
}

/* --- keys ------------------------------------------------------------------------------------- */

static const struct deed {
    enum action action;
    enum effect (*act)(struct screen *screen);
} deed[] = {
    {ACTION_WHY, open_results},         {ACTION_DO, open_results},
    {ACTION_NEXT, intake_next_question}, {ACTION_PARK, park},
    {ACTION_TURN, turn},                {ACTION_QUIT, quit},
    {ACTION_PERSON_NEXT, next_person},  {ACTION_PERSON_ADD, add_person},
    {ACTION_SECTION_NEXT, next_section}, {ACTION_SECTION_PREV, section_before},
    {ACTION_BACK, park},
};

static enum effect after(struct screen *screen, unsigned result, int person, int section)
{
    struct intake_screen *state = intake_of(screen);
    bool elsewhere = state->form.person != person || state->form.section != section;
    if (result & FORM_REFUSED)
        return screen_error(screen, &state->form.error);
    if (result & FORM_REMOVE)
        return remove_person(screen);
    if (result & (FORM_NEXT | FORM_BEFORE))
        return beyond(screen, result & FORM_NEXT);
    if (result & FORM_CHANGED || elsewhere)
        return intake_decide(screen);
    return result ? EFFECT_REDRAW : EFFECT_REDRAW | EFFECT_BEEP;
}

static enum effect act(struct screen *screen, enum action action)
{
    struct intake_screen *state = intake_of(screen);
    int person = state->form.person, section = state->form.section;
    bool choosing = state->form.choosing;
    state->held = 0;
    if (state->asking)
        return intake_hold_act(screen, action);
    if (intake_is_locked(screen) && intake_changes_something(action))
        return intake_ask_hold(screen);
    if (state->adding)
        return act_on_roles(screen, action);
    unsigned result = form_act(&state->form, action);
    if (!(result & FORM_PASS))
        return after(screen, result, person, section);
    for (size_t i = 0; !choosing && i < sizeof deed / sizeof *deed; i++)
        if (deed[i].action == action)
            return deed[i].act(screen);
    return EFFECT_PASS;
}

static enum effect text(struct screen *screen, const char *typed)
{
    struct intake_screen *state = intake_of(screen);
    state->held = 0;
    if (state->asking)
        return intake_hold_text(screen, typed);
    if (intake_is_locked(screen))
        return intake_ask_hold(screen);
    if (state->adding) {
        choice_text(&state->roles, typed);
        return EFFECT_REDRAW;
    }
    unsigned result = form_text(&state->form, typed);
    if (!result && state->form.line.text.len + strlen(typed) > state->form.line.max)
        return EFFECT_BEEP |
               screen_message(screen, STYLE_WARNING,
                              tr(screen->ui->lang, N_("this is too long for the field: nothing of "
                                                      "it was entered")));
    return result & FORM_PASS ? EFFECT_BEEP
                              : after(screen, result, state->form.person, state->form.section);
}

/* --- while nobody types ----------------------------------------------------------------------- */

/* After another screen, and after the language was switched. */
static enum effect resume(struct screen *screen)
{
    struct intake_screen *state = intake_of(screen);
    unsigned result = FORM_TAKEN;
    bool switched = state->form.lang != screen->ui->lang;
    state->form.lang = screen->ui->lang;
    state->covered = false;
    if (switched)
        form_refresh(&state->form);
    if (state->answer.given)
        result = form_answer(&state->form, state->answer.fact);
    state->answer.given = false;
    return result & FORM_CHANGED ? intake_decide(screen) : EFFECT_REDRAW;
}

/* Who was told that something could not be saved is told when it is. */
static enum effect save(struct screen *screen)
{
    struct intake_screen *state = intake_of(screen);
    struct error error = {0};
    bool told = state->told_unsaved;
    state->told_unsaved = intake_flush(screen, &error) != OK;
    if (state->told_unsaved && intake_is_locked(screen) && !state->covered && !state->asking)
        return intake_ask_hold(screen);
    if (state->told_unsaved)
        return screen_error(screen, &error);
    if (state->asking) /* it was answered elsewhere: the intake is free again */
        state->asking = screen->popup = false;
    return told ? screen_message(screen, STYLE_TEXT,
                                 tr(screen->ui->lang, N_("now everything is saved")))
                : EFFECT_NONE;
}

static enum effect idle(struct screen *screen)
{
    struct intake_screen *state = intake_of(screen);
    enum effect effect = EFFECT_NONE;
    if (state->form.changes > 0 && state->held == 0 && !state->failed)
        effect = save(screen);
    return intake_count_questions(screen) ? effect | EFFECT_REDRAW : effect;
}

static enum effect tick(struct screen *screen)
{
    struct intake_screen *state = intake_of(screen);
    bool again = state->failed || state->held == 1;
    state->failed = false;
    if (state->held > 0)
        state->held--;
    return again ? EFFECT_REDRAW : EFFECT_NONE;
}

static void help_text(const struct screen *screen, struct str *out)
{
    struct need_fact focus = form_focus(&intake_of(screen)->form);
    const struct lang *lang = screen->ui->lang;
    str_printf(out, "%s\n%s\n", format_label(lang, focus.field), format_help(lang, focus.field));
    str_printf(out, "%s\n", format_ask(lang, focus.field));
}

static const struct hint hints[] = {
    {ACTION_HELP, NULL},          {ACTION_LANGUAGE, NULL},  {ACTION_BACK, NULL},
    {ACTION_LIST, NULL},          {ACTION_WHY, NULL},       {ACTION_NEXT, N_("Question")},
    {ACTION_PARK, NULL},          {ACTION_TURN, NULL},      {ACTION_DO, N_("Send")},
    {ACTION_QUIT, NULL},          {ACTION_NONE, NULL},
};

const struct screen_class screen_intake = {
    .name = "intake",
    .title = N_("Intake"),
    .help =
        N_("The form of a household. Type, and leave a field with Enter or Tab: what was typed is "
           "read, decided and saved. Below or beside it stands who is responsible so far: ● is "
           "certain, ○ possible. Nothing has to be filled in."),
    .text_input = true,
    .size = sizeof(struct intake_screen),
    .hints = hints,
    .open = open_intake,
    .draw = intake_draw,
    .act = act,
    .text = text,
    .resume = resume,
    .idle = idle,
    .tick = tick,
    .help_text = help_text,
    .close = close_intake,
};
