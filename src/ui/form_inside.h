/* SPDX-License-Identifier: EUPL-1.2 */
/* What the files of the form share and nobody else may use. */
#ifndef LOTSE_UI_FORM_INSIDE_H
#define LOTSE_UI_FORM_INSIDE_H

#include "ui/form.h"

/* A type is typed into a line, chosen from a list, or neither (quals open a list of deeds). */
bool form_is_typed(int field);
bool form_is_list(int field);
/* Nobody may say it: it follows from other facts. The role alone is computed and said. */
bool form_is_computed(int field);

/* form_edit.c: changes of facts */
void form_begin(struct form *form); /* the line holds what the cell in focus holds */
unsigned form_put(struct form *form, struct fact fact);
unsigned form_put_kin(struct form *form, uint64_t persons);
unsigned form_put_quals(struct form *form, struct qual *qual, int n);
unsigned form_clear(struct form *form);
unsigned form_cycle_state(struct form *form);
unsigned form_cycle_origin(struct form *form);
unsigned form_take_back(struct form *form);

/* form_choice.c: the list over the form */
unsigned form_open_list(struct form *form);
unsigned form_list_act(struct form *form, enum action action);
void form_close_list(struct form *form);

#endif
