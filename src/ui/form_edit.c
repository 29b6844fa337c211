/* SPDX-License-Identifier: EUPL-1.2 */
/* Changes of facts: reading what was typed, states and origins in turn, and the way back. */
#include <string.h>

#include "base/mem.h"
#include "ui/form_inside.h"
#include "ui/format.h"

bool form_is_typed(int field)
{
    static const bool typed[] = {
        [TYPE_NAME] = true, [TYPE_NAMES] = true,      [TYPE_TEXT] = true,    [TYPE_DATE] = true,
        [TYPE_NUMBER] = true, [TYPE_IDENTIFIER] = true, [TYPE_PERSONS] = false,
    };
    return typed[catalogue_field[field].type] && !form_is_computed(field);
}

static const struct fact *present(const struct form *form)
{
    return format_find(form->household, form_focus(form));
}

void form_begin(struct form *form)
{
    form->cycling = false;
    str_clear(&form->begun);
    if (form->n > 0 && form_is_typed(form->cell[form->at].field) && present(form)->state == KNOWN)
        fact_show(&catalogue_field[form->cell[form->at].field], present(form), form->lang,
                  &form->begun);
    line_set(&form->line, str_text(&form->begun));
}

bool form_typing(const struct form *form)
{
    return form->n > 0 && form_is_typed(form->cell[form->at].field) &&
           strcmp(str_text(&form->line.text), str_text(&form->begun)) != 0;
}

/* --- what changed ----------------------------------------------------------------------------- */

static void remember_change(struct form *form, struct need_fact which)
{
    int field = which.qual < 0 ? which.field : FIELD_QUAL;
    for (int i = 0; i < form->changes; i++)
        if (form->change[i].person == which.person && form->change[i].field == field)
            return;
    if (form->changes == form->change_room) {
        form->change_room = form->change_room ? 2 * form->change_room : 32;
        form->change = mem_resize(form->change, (size_t)form->change_room, sizeof *form->change);
    }
    form->change[form->changes++] = (struct fact_change){which.person, field};
}

static struct form_undo *push(struct form *form)
{
    if (form->undos == FORM_UNDO)
        memmove(form->undo, form->undo + 1, (size_t)--form->undos * sizeof *form->undo);
    form->undo[form->undos] = (struct form_undo){0};
    return &form->undo[form->undos++];
}

static void remember(struct form *form, struct need_fact which)
{
    struct form_undo *undo = push(form);
    *undo = (struct form_undo){.person = which.person, .field = which.field, .qual = which.qual,
                               .fact = *format_find(form->household, which)};
    if (which.person < 0)
        return;
    const struct person *person = &form->household->person[which.person];
    undo->quals = person->qual;
    undo->n_quals = person->n_quals;
    undo->role = person->role;
    undo->partner = person->partner;
    undo->parents = person->parents;
    undo->parents_given = person->parents_given;
}

void form_added(struct form *form, int person)
{
    struct form_undo *undo = push(form);
    undo->person = (int16_t)person;
    undo->added = true;
}

void form_saved(struct form *form)
{
    form->changes = 0;
}

/* A partner who is one no longer is nobody's. */
static void part(struct household *household, int person)
{
    for (int i = 0; i < household->n; i++)
        if (household->person[i].partner == person)
            household->person[i].partner = -1;
    household->person[person].partner = -1;
}

static unsigned changed(struct form *form, struct need_fact which)
{
    household_relate(form->household);
    household_derive(form->household);
    remember_change(form, which);
    form_begin(form);
    return FORM_CHANGED;
}

/* A new array each time: the undo stack keeps the old one. */
static struct qual *copy_quals(struct form *form, const struct person *person, int room)
{
    struct qual *copy = arena_array(form->arena, struct qual, room);
    if (person->n_quals > 0)
        memcpy(copy, person->qual, (size_t)person->n_quals * sizeof *copy);
    return copy;
}

static void write_fact(struct form *form, struct need_fact which, struct fact fact)
{
    struct household *household = form->household;
    struct person *person = which.person < 0 ? NULL : &household->person[which.person];
    if (which.qual >= 0) {
        person->qual = copy_quals(form, person, person->n_quals);
        person->qual[which.qual].fact[which.field - FIELD_QUAL_FIRST] = fact;
    } else if (which.field == FIELD_ROLE) {
        person->role = fact.state == KNOWN ? fact.code : -1;
        part(household, which.person);
    } else if (!person) {
        household->fact[which.field] = fact;
    } else {
        person->fact[which.field] = fact;
    }
}

unsigned form_put(struct form *form, struct fact fact)
{
    struct need_fact which = form_focus(form);
    remember(form, which);
    write_fact(form, which, fact);
    return changed(form, which);
}

/* Saying again what is known changes nothing, not even how it is known. What was computed is made
 * a given fact by saying it, but for the role, which is never computed from others. */
unsigned form_answer(struct form *form, struct fact fact)
{
    const struct fact *old = present(form);
    int field = form->cell[form->at].field;
    bool given = old->state != KNOWN || old->origin != ORIGIN_DERIVED || field == FIELD_ROLE;
    if (given && fact_equal(&catalogue_field[field], old, &fact))
        return FORM_TAKEN;
    return form_put(form, fact);
}

unsigned form_put_kin(struct form *form, uint64_t persons)
{
    struct need_fact which = form_focus(form);
    struct person *person = &form->household->person[which.person];
    remember(form, which);
    if (which.field == FIELD_PARENTS) {
        person->parents = persons;
        person->parents_given = true;
        return changed(form, which);
    }
    part(form->household, which.person);
    for (int i = 0; i < form->household->n; i++)
        if (persons >> i & 1)
            person->partner = i;
    return changed(form, which);
}

unsigned form_put_quals(struct form *form, struct qual *qual, int n)
{
    struct need_fact which = form_focus(form);
    struct person *person = &form->household->person[which.person];
    remember(form, which);
    person->qual = qual;
    person->n_quals = n;
    person->fact[FIELD_QUAL] = (struct fact){.state = n ? KNOWN : NOT_ASKED, .n = (uint16_t)n};
    unsigned result = changed(form, which);
    form_refresh(form);
    return result;
}

/* --- reading what was typed ------------------------------------------------------------------- */

unsigned form_leave(struct form *form)
{
    if (!form_typing(form))
        return 0;
    const struct field *field = &catalogue_field[form->cell[form->at].field];
    struct fact fact;
    error_clear(&form->error);
    if (fact_parse(form->arena, field, line_value(&form->line, form->arena), form->lang,
                   form->today, &fact, &form->error) != OK)
        return FORM_REFUSED;
    unsigned result = form_answer(form, fact) & FORM_CHANGED;
    form_begin(form);
    return result;
}

/* --- states and origins ----------------------------------------------------------------------- */

unsigned form_clear(struct form *form)
{
    const struct field *field = &catalogue_field[form->cell[form->at].field];
    if (form_is_computed(form->cell[form->at].field) || field->type == TYPE_QUALS ||
        form->cell[form->at].field == FIELD_ROLE)
        return FORM_TAKEN;
    if (field->type == TYPE_PERSONS)
        return form_put_kin(form, 0);
    return form_answer(form, (struct fact){.state = NOT_ASKED});
}

unsigned form_cycle_state(struct form *form)
{
    static const enum fact_state next[] = {
        [NOT_ASKED] = UNKNOWN, [KNOWN] = UNKNOWN, [UNKNOWN] = REFUSED, [REFUSED] = NOT_ASKED,
    };
    const struct form_cell *cell = &form->cell[form->at];
    const struct field *field = &catalogue_field[cell->field];
    if (form_is_computed(cell->field) || field->type == TYPE_PERSONS ||
        cell->field == FIELD_ROLE || (field->type == TYPE_QUALS && present(form)->n > 0))
        return FORM_TAKEN;
    bool again = form->cycling;
    unsigned result = form_put(form, (struct fact){.state = (uint8_t)next[present(form)->state]});
    if (again && result & FORM_CHANGED)
        form->undos--; /* one undo takes the whole turn back */
    form->cycling = true;
    return result;
}

unsigned form_cycle_origin(struct form *form)
{
    static const enum fact_origin next[] = {
        [ORIGIN_SAID] = ORIGIN_SEEN, [ORIGIN_SEEN] = ORIGIN_REGISTER,
        [ORIGIN_REGISTER] = ORIGIN_SAID, [ORIGIN_DERIVED] = ORIGIN_SAID,
    };
    unsigned left = form_leave(form);
    int field = form->cell[form->at].field;
    if (left & FORM_REFUSED || present(form)->state != KNOWN || form_is_computed(field) ||
        field == FIELD_ROLE)
        return left | FORM_TAKEN;
    struct fact fact = *present(form);
    fact.origin = (uint8_t)next[fact.origin];
    return left | form_put(form, fact);
}

/* --- the way back ----------------------------------------------------------------------------- */

static void restore_kin(struct household *household, const struct form_undo *undo)
{
    struct person *person = &household->person[undo->person];
    part(household, undo->person);
    person->qual = undo->quals;
    person->n_quals = undo->n_quals;
    person->role = undo->role;
    person->partner = undo->partner;
    person->parents = undo->parents;
    person->parents_given = undo->parents_given;
}

unsigned form_take_back(struct form *form)
{
    if (form_typing(form)) {
        form_begin(form);
        return FORM_TAKEN;
    }
    if (form->undos == 0)
        return FORM_PASS;
    struct form_undo undo = form->undo[--form->undos];
    if (undo.added) {
        form->removed = undo.person;
        return FORM_REMOVE;
    }
    struct need_fact which = {.person = undo.person, .field = undo.field, .qual = undo.qual};
    if (which.person >= 0)
        restore_kin(form->household, &undo);
    if (which.qual < 0 && which.field != FIELD_ROLE)
        write_fact(form, which, undo.fact);
    form_go(form, which);
    return changed(form, which) | FORM_MOVED;
}
