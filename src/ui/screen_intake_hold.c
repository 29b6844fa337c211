/* SPDX-License-Identifier: EUPL-1.2 */
/* An intake that lies on another clerk's desk, or is finished: it can be looked at, or taken over,
 * or followed by a new one; whoever types is asked which. Nobody is kept on a screen that cannot be
 * saved. */
#include <string.h>

#include "ui/screen_intake.h"

enum { LOOK, TAKE };

bool intake_is_held(const struct screen *screen)
{
    const struct intake *intake = &intake_of(screen)->intake;
    return intake->state == INTAKE_OPEN && intake->held_by && intake->held_by[0] &&
           strcmp(intake->held_by, work_me(screen->ui->work)->login) != 0;
}

bool intake_is_locked(const struct screen *screen)
{
    return intake_of(screen)->intake.state == INTAKE_CLOSED || intake_is_held(screen);
}

static void ask_held(struct screen *screen, bool unsaved)
{
    struct intake_screen *state = intake_of(screen);
    const struct lang *lang = screen->ui->lang;
    const char *who = state->intake.held_by;
    state->hold.title = tr(lang, N_("On another desk"));
    state->hold.answer[TAKE] = tr(lang, N_("Take over"));
    state->hold.text =
        unsaved ? arena_printf(screen->arena,
                               tr(lang, N_("%s has this intake on the desk. Take it over and save "
                                           "what you entered, or only look and lose it?")), who)
                : arena_printf(screen->arena,
                               tr(lang, N_("%s has this intake on the desk. Changes need you to "
                                           "take it over; who had it is told so.")), who);
}

static void ask_finished(struct screen *screen, bool unsaved)
{
    struct intake_screen *state = intake_of(screen);
    const struct lang *lang = screen->ui->lang;
    state->hold.title = tr(lang, N_("Finished"));
    state->hold.answer[TAKE] = tr(lang, N_("New conversation"));
    state->hold.text =
        unsaved ? tr(lang, N_("This intake is finished. Begin a new conversation with the "
                              "household and save what you entered, or only look and lose it?"))
                : tr(lang, N_("This intake is finished. Changes need a new conversation with the "
                              "household; it begins with what was said last time."));
}

enum effect intake_ask_hold(struct screen *screen)
{
    struct intake_screen *state = intake_of(screen);
    bool unsaved = state->form.changes > 0;
    if (state->form.choosing)
        form_act(&state->form, ACTION_BACK);
    state->hold = (struct confirm){.answer = {tr(screen->ui->lang, N_("Only look"))}};
    if (intake_is_held(screen))
        ask_held(screen, unsaved);
    else
        ask_finished(screen, unsaved);
    state->asking = screen->popup = true;
    return EFFECT_REDRAW;
}

bool intake_changes_something(enum action action)
{
    static const enum action change[] = {ACTION_LIST, ACTION_UNKNOWN, ACTION_ORIGIN, ACTION_UNDO,
                                         ACTION_ERASE, ACTION_DELETE, ACTION_ERASE_LINE,
                                         ACTION_PERSON_ADD, ACTION_TURN};
    for (size_t i = 0; i < sizeof change / sizeof *change; i++)
        if (change[i] == action)
            return true;
    return false;
}

/* What was entered and not saved is laid over what the other one has saved. */
static enum effect answer(struct screen *screen, int chosen)
{
    struct intake_screen *state = intake_of(screen);
    struct error error = {0};
    if (chosen == LOOK)
        state->form.changes = 0;
    bool follow = chosen == TAKE && state->intake.state == INTAKE_CLOSED;
    enum status status = intake_read_anew(screen, follow, &error);
    if (status == OK && chosen == TAKE && intake_is_held(screen))
        status = work_intake_take(screen->ui->work, &state->intake, &error);
    state->failed = false;
    return status == OK ? EFFECT_REDRAW : screen_error(screen, &error);
}

/* Nobody leaves with what is not saved; they say first what becomes of it. */
static enum effect after(struct screen *screen, enum popup popup, enum action action)
{
    struct intake_screen *state = intake_of(screen);
    bool leaves = action == ACTION_QUIT || action == ACTION_PARK;
    if (popup == POPUP_STAYS)
        return EFFECT_REDRAW;
    if (popup == POPUP_PASS)
        return leaves && state->form.changes > 0 ? EFFECT_BEEP : EFFECT_PASS;
    state->asking = screen->popup = false;
    return popup == POPUP_DONE ? answer(screen, state->hold.selected) : EFFECT_REDRAW;
}

enum effect intake_hold_act(struct screen *screen, enum action action)
{
    return after(screen, confirm_act(&intake_of(screen)->hold, action), action);
}

enum effect intake_hold_text(struct screen *screen, const char *typed)
{
    return after(screen, confirm_text(&intake_of(screen)->hold, typed), ACTION_NONE);
}
