/* SPDX-License-Identifier: EUPL-1.2 */
/* A form: the fields of one person in one section, made from the catalogue.
 *
 * Invariants:
 *  1. A field is one cell; where a person has qualifications, each has a cell for each of its
 *     parts. A new row in the catalogue is a new cell, and nothing here changes.
 *  2. What stands in a typed field is either the fact as it reads, or text that was typed and not
 *     yet left. Leaving reads it; what cannot be read stays, and so does the cursor.
 *  3. Every change of a fact is on the undo stack and in the list of what is to be saved.
 *  4. The household is derived anew after every change; deciding and saving are the caller's.
 * The form borrows household and arena (facts are made there) and draws on a canvas only. */
#ifndef LOTSE_UI_FORM_H
#define LOTSE_UI_FORM_H

#include "core/household.h"
#include "ui/choice.h"
#include "work/work.h"

enum form_result { /* or-ed: what a key did */
    FORM_TAKEN = 1,
    FORM_MOVED = 2,    /* another cell is in focus */
    FORM_CHANGED = 4,  /* a fact is another: decide and save */
    FORM_REFUSED = 8,  /* it cannot be read: form->error says what was expected */
    FORM_NEXT = 16,    /* beyond the last cell */
    FORM_BEFORE = 32,  /* before the first */
    FORM_REMOVE = 64,  /* undo of an addition: remove person form->removed */
    FORM_PASS = 128,   /* not the form's */
};

struct form_cell {
    int16_t field, qual; /* qual: index of the qualification; -1 */
};

struct form_mark { /* a fact that contradicts another, and the words for it */
    struct need_fact fact;
    const struct notice *notice;
};

enum { FORM_CELLS = FIELD_COUNT + MAX_QUALS * FIELD_QUAL_COUNT, FORM_UNDO = 100 };

struct form_undo { /* what stood there before a change */
    int16_t person, qual, field;
    bool added;            /* not a fact: this person was added */
    struct fact fact;
    struct qual *quals;    /* never changed in place, so the old array is still whole */
    int n_quals, role, partner;
    uint64_t parents;
    bool parents_given;
};

struct form {
    struct household *household; /* borrowed, as are arena and lang */
    struct arena *arena;
    const struct lang *lang;
    int32_t today;
    int person, section;
    struct form_cell cell[FORM_CELLS];
    int n, at;
    struct line line;     /* the typed field in focus */
    struct str begun;     /* what the line held when the cell got the focus */
    bool cycling;         /* the last key was UNKNOWN: one undo takes all of them back */
    bool choosing;        /* the list is open over the form */
    struct choice choice;
    struct arena *items;  /* owned: the list's rows */
    struct form_undo undo[FORM_UNDO];
    int undos, removed;
    struct fact_change *change; /* owned: what is not saved yet */
    int changes, change_room;
    const struct form_mark *mark; /* borrowed from whoever decides, as long as the form is drawn */
    int marks;
    struct error error;
};

void form_init(struct form *form, struct arena *arena, struct household *household,
               const struct lang *lang, int32_t today);
void form_release(struct form *form);

/* Shows a person and a section, the cursor on its first (or last) cell that takes an answer. What
 * was typed before must have been left. */
void form_show(struct form *form, int person, int section, bool at_end);
/* Goes to a field, to its section and person too; false where there is no such cell. */
bool form_go(struct form *form, struct need_fact where);
/* The cells anew, after facts came from elsewhere or the language was switched; the cursor and what
 * is being typed stay. */
void form_refresh(struct form *form);

/* Reads what was typed: 0, FORM_CHANGED or FORM_REFUSED. */
unsigned form_leave(struct form *form);
unsigned form_act(struct form *form, enum action action);
unsigned form_text(struct form *form, const char *text);
/* Takes an answer that was given elsewhere (by the visitor) for the field in focus. */
unsigned form_answer(struct form *form, struct fact fact);
/* Undo shall be able to take this person away again. */
void form_added(struct form *form, int person);
void form_saved(struct form *form); /* nothing is left to save */

struct need_fact form_focus(const struct form *form);
/* What the fact in that cell contradicts, NULL where it fits. */
const struct notice *form_contradiction(const struct form *form, int cell);
bool form_typing(const struct form *form); /* something was typed and not yet left */
/* Cells in two columns where there is room; the cursor on the one in focus. */
void form_draw(const struct form *form, struct canvas *canvas, int y, int x, int rows, int columns);
/* Whether the value in focus is longer than its brackets, drawn that wide; it is added to value. */
bool form_value_is_cut(const struct form *form, int columns, struct str *value);

#endif
