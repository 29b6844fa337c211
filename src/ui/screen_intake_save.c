/* SPDX-License-Identifier: EUPL-1.2 */
/* What reaches the database, and when. Somebody who changed the same intake meanwhile keeps what
 * they wrote: only the facts of our own that are not saved yet are laid over it. */
#include "ui/screen_intake.h"

static int find_person(const struct household *household, int64_t key)
{
    for (int i = 0; i < household->n; i++)
        if (household->person[i].key == key)
            return i;
    return -1;
}

static void lay_over(struct person *person, const struct person *ours, int field)
{
    person->fact[field] = ours->fact[field];
    switch (field) {
    case FIELD_QUAL:
        person->qual = ours->qual;
        person->n_quals = ours->n_quals;
        break;
    case FIELD_ROLE: person->role = ours->role; break;
    case FIELD_PARTNER: person->partner = ours->partner; break;
    case FIELD_PARENTS:
        person->parents = ours->parents;
        person->parents_given = ours->parents_given;
        break;
    }
}

/* Reads the intake anew and lays what is not saved over it. A person who is no longer there takes
 * their facts along. */
enum status intake_read_anew(struct screen *screen, bool follow, struct error *error)
{
    struct intake_screen *state = intake_of(screen);
    struct form *form = &state->form;
    struct intake fresh = {0};
    struct work *work = screen->ui->work;
    enum status status =
        follow ? work_intake_follow(work, screen->arena, state->intake.id, &fresh, error)
               : work_intake_open(work, screen->arena, state->intake.id, &fresh, error);
    if (status != OK)
        return status;
    const struct household *ours = &state->intake.household;
    int kept = 0;
    for (int i = 0; i < form->changes; i++) {
        struct fact_change change = form->change[i];
        if (change.person == EVERYBODY) {
            fresh.household.fact[change.field] = ours->fact[change.field];
        } else {
            const struct person *person = &ours->person[change.person];
            change.person = find_person(&fresh.household, person->key);
            if (change.person < 0)
                continue;
            lay_over(&fresh.household.person[change.person], person, change.field);
        }
        form->change[kept++] = change;
    }
    form->changes = kept;
    int person = find_person(&fresh.household, ours->person[form->person].key);
    state->intake = fresh;
    household_relate(&state->intake.household);
    household_derive(&state->intake.household);
    form->undos = 0;
    form->person = person < 0 ? 0 : person;
    form_refresh(form);
    intake_decide(screen);
    return OK;
}

/* True where the clerk is somewhere else than what was saved last says. */
static bool set_cursor(struct intake_screen *state)
{
    int person = state->form.person, field = form_focus(&state->form).field;
    bool moved = state->intake.cursor_person != person || state->intake.cursor_field != field;
    state->intake.cursor_person = person;
    state->intake.cursor_field = field;
    return moved;
}

enum status intake_flush(struct screen *screen, struct error *error)
{
    struct intake_screen *state = intake_of(screen);
    struct form *form = &state->form;
    if (form->changes == 0)
        return OK;
    set_cursor(state);
    enum status status = work_facts_save(screen->ui->work, &state->intake, form->change,
                                         form->changes, error);
    if (status == CONFLICT && !state->covered && intake_read_anew(screen, false, error) == OK) {
        error_clear(error);
        status = work_facts_save(screen->ui->work, &state->intake, form->change, form->changes,
                                 error);
        if (status == OK)
            screen_message(
                screen, STYLE_WARNING,
                tr(screen->ui->lang, N_("somebody else has changed this intake; what you "
                                        "entered was added to it")));
    }
    if (status == OK)
        form_saved(form);
    state->failed = status != OK;
    return status;
}

static enum status park(struct screen *screen, struct error *error)
{
    struct intake_screen *state = intake_of(screen);
    struct work *work = screen->ui->work;
    enum status status = OK;
    if (set_cursor(state))
        status = work_facts_save(work, &state->intake, NULL, 0, error);
    return status == OK ? work_intake_park(work, &state->intake, error) : status;
}

enum status intake_put_away(struct screen *screen, struct error *error)
{
    struct intake_screen *state = intake_of(screen);
    struct error later = {0};
    enum status status = intake_flush(screen, error);
    if (status != OK || state->parked)
        return status;
    state->parked = true;
    if (intake_is_locked(screen)) /* it was only looked at */
        return OK;
    status = park(screen, &later);
    if (status == CONFLICT && !state->covered && intake_read_anew(screen, false, &later) == OK) {
        error_clear(&later);
        status = park(screen, &later);
    }
    if (status != OK)
        screen_error(screen, &later);
    return OK;
}
