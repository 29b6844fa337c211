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
static enum status read_anew(struct screen *screen, struct error *error)
{
    struct intake_screen *state = intake_of(screen);
    struct form *form = &state->form;
    struct intake fresh = {0};
    enum status status = work_intake_open(screen->ui->work, screen->arena, state->intake.id, &fresh,
                                          error);
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
    return OK;
}

enum status intake_flush(struct screen *screen, struct error *error)
{
    struct intake_screen *state = intake_of(screen);
    struct form *form = &state->form;
    if (form->changes == 0)
        return OK;
    state->intake.cursor_person = form->person;
    state->intake.cursor_field = form_focus(form).field;
    enum status status = work_facts_save(screen->ui->work, &state->intake, form->change,
                                         form->changes, error);
    if (status == CONFLICT && read_anew(screen, error) == OK) {
        error_clear(error);
        status = work_facts_save(screen->ui->work, &state->intake, form->change, form->changes,
                                 error);
        if (status == OK)
            screen_message(screen, STYLE_WARNING,
                           tr(screen->ui->lang, N_("somebody else has changed this intake; what you "
                                                   "entered was added to it")));
    }
    if (status == OK)
        form_saved(form);
    state->failed = status != OK;
    return status;
}

/* Saves what was typed and what was left, then puts the intake on the desk. */
enum effect intake_leave(struct screen *screen, enum effect how)
{
    struct intake_screen *state = intake_of(screen);
    struct error error = {0};
    state->intake.cursor_person = state->form.person;
    state->intake.cursor_field = form_focus(&state->form).field;
    if (form_leave(&state->form) & FORM_REFUSED)
        return screen_error(screen, &state->form.error);
    if (intake_flush(screen, &error) != OK)
        return screen_error(screen, &error);
    if (!state->parked && work_intake_park(screen->ui->work, &state->intake, &error) != OK)
        return screen_error(screen, &error);
    state->parked = true;
    return how;
}
