/* SPDX-License-Identifier: EUPL-1.2 */
/* The cells of a form, how one moves between them, and which key does what. */
#include "ui/form.h"

#include <stdlib.h>
#include <string.h>

#include "text/utf8.h"
#include "ui/form_inside.h"
#include "ui/format.h"

enum { TYPED_MAX = 400 };

void form_init(struct form *form, struct arena *arena, struct household *household,
               const struct lang *lang, int32_t today)
{
    *form = (struct form){.household = household, .arena = arena, .lang = lang, .today = today};
    line_init(&form->line, TYPED_MAX);
    form->items = arena_new();
}

void form_release(struct form *form)
{
    form_close_list(form);
    line_release(&form->line);
    str_release(&form->begun);
    arena_free(form->items);
    free(form->change);
    form->items = NULL;
    form->change = NULL;
}

bool form_is_computed(int field)
{
    return field_is_computed(field) && field != FIELD_ROLE;
}

static bool takes_answer(const struct form *form, int i)
{
    return i >= 0 && i < form->n && !form_is_computed(form->cell[i].field);
}

static void add_quals(struct form *form)
{
    for (int q = 0; q < form->household->person[form->person].n_quals; q++)
        for (int i = 0; i < FIELD_QUAL_COUNT; i++)
            form->cell[form->n++] = (struct form_cell){(int16_t)(FIELD_QUAL_FIRST + i), (int16_t)q};
}

static void fill_cells(struct form *form)
{
    form->n = 0;
    for (int i = 0; i < FIELD_COUNT; i++) {
        const struct field *field = &catalogue_field[i];
        if (field->section != form->section || field->scope == SCOPE_QUAL)
            continue;
        form->cell[form->n++] = (struct form_cell){(int16_t)i, -1};
        if (field->type == TYPE_QUALS)
            add_quals(form);
    }
}

/* The cell of a field; -1 where it is not shown. */
static int find_cell(const struct form *form, struct form_cell cell)
{
    for (int i = 0; i < form->n; i++)
        if (form->cell[i].field == cell.field && form->cell[i].qual == cell.qual)
            return i;
    return -1;
}

void form_refresh(struct form *form)
{
    struct form_cell here = form->cell[form->at];
    bool typing = form_typing(form);
    form_close_list(form);
    fill_cells(form);
    int at = find_cell(form, here);
    form->at = at >= 0 ? at : form->at < form->n ? form->at : form->n - 1;
    if (!typing)
        form_begin(form);
}

void form_show(struct form *form, int person, int section, bool at_end)
{
    form->person = person;
    form->section = section;
    fill_cells(form);
    int step = at_end ? -1 : 1;
    form->at = at_end ? form->n - 1 : 0;
    while (!takes_answer(form, form->at) && form->at + step >= 0 && form->at + step < form->n)
        form->at += step;
    form_begin(form);
}

bool form_go(struct form *form, struct need_fact where)
{
    if (where.field < 0 || where.field >= FIELD_COUNT || where.person >= form->household->n)
        return false;
    form_close_list(form);
    form->person = where.person == EVERYBODY ? form->person : where.person;
    form->section = catalogue_field[where.field].section;
    fill_cells(form);
    int at = find_cell(form, (struct form_cell){where.field, where.qual});
    form->at = at < 0 ? 0 : at;
    form_begin(form);
    return at >= 0;
}

struct need_fact form_focus(const struct form *form)
{
    const struct form_cell *cell = &form->cell[form->at];
    bool household = catalogue_field[cell->field].scope == SCOPE_HOUSEHOLD;
    return (struct need_fact){.person = (int16_t)(household ? EVERYBODY : form->person),
                              .field = cell->field, .qual = cell->qual};
}

/* --- moving ----------------------------------------------------------------------------------- */

static unsigned move(struct form *form, int step)
{
    unsigned left = form_leave(form);
    if (left & FORM_REFUSED)
        return left;
    int to = form->at + step;
    while (to >= 0 && to < form->n && !takes_answer(form, to))
        to += step;
    if (to < 0 || to >= form->n)
        return left | (step > 0 ? FORM_NEXT : FORM_BEFORE);
    form->at = to;
    form_begin(form);
    return left | FORM_MOVED;
}

static unsigned forward(struct form *form)
{
    return move(form, 1);
}

static unsigned backward(struct form *form)
{
    return move(form, -1);
}

static unsigned jump(struct form *form, bool at_end)
{
    unsigned left = form_leave(form);
    if (left & FORM_REFUSED)
        return left;
    form_show(form, form->person, form->section, at_end);
    return left | FORM_MOVED;
}

static unsigned first(struct form *form)
{
    return jump(form, false);
}

static unsigned last(struct form *form)
{
    return jump(form, true);
}

/* Back takes away what was typed; where nothing was, it is the screen's. */
static unsigned restore(struct form *form)
{
    if (!form_typing(form))
        return FORM_PASS;
    form_begin(form);
    return FORM_TAKEN;
}

/* --- keys ------------------------------------------------------------------------------------- */

static const struct deed {
    enum action action;
    unsigned (*act)(struct form *form);
} deed[] = {
    {ACTION_FORWARD, forward},         {ACTION_BACKWARD, backward},
    {ACTION_ACCEPT, forward},          {ACTION_DOWN, forward},
    {ACTION_UP, backward},             {ACTION_LIST, form_open_list},
    {ACTION_UNKNOWN, form_cycle_state}, {ACTION_ORIGIN, form_cycle_origin},
    {ACTION_UNDO, form_take_back},     {ACTION_BACK, restore},
    {ACTION_HOME, first},              {ACTION_END, last},
    {ACTION_ERASE, form_clear},        {ACTION_DELETE, form_clear},
    {ACTION_ERASE_LINE, form_clear},
};

unsigned form_act(struct form *form, enum action action)
{
    if (form->choosing)
        return form_list_act(form, action);
    if (form->n == 0)
        return FORM_PASS;
    form->cycling = form->cycling && action == ACTION_UNKNOWN;
    if (form_is_typed(form->cell[form->at].field) && line_act(&form->line, action))
        return FORM_TAKEN;
    for (size_t i = 0; i < sizeof deed / sizeof *deed; i++)
        if (deed[i].action == action)
            return deed[i].act(form);
    return FORM_PASS;
}

/* "j", "y" or the first letter of yes in the reader's language: 1; no: 0; else -1. */
static int yes_or_no(const struct form *form, const char *text)
{
    char typed = text[0] >= 'A' && text[0] <= 'Z' ? (char)(text[0] - 'A' + 'a') : text[0];
    if (text[0] == '\0' || text[1] != '\0')
        return -1;
    if (typed == format_yes_no(form->lang, true)[0] || typed == 'j' || typed == 'y')
        return 1;
    return typed == format_yes_no(form->lang, false)[0] || typed == 'n' ? 0 : -1;
}

unsigned form_text(struct form *form, const char *text)
{
    if (form->choosing) {
        choice_text(&form->choice, text);
        return FORM_TAKEN;
    }
    if (form->n == 0)
        return FORM_PASS;
    const struct field *field = &catalogue_field[form->cell[form->at].field];
    int yes = field->type == TYPE_YESNO ? yes_or_no(form, text) : -1;
    form->cycling = false;
    if (form_is_typed(form->cell[form->at].field))
        return line_insert(&form->line, text) ? FORM_TAKEN : 0;
    if (yes >= 0)
        return form_answer(form, fact_code(yes)) | FORM_TAKEN;
    unsigned opened = form_open_list(form);
    if (form->choosing && strcmp(text, " ") != 0)
        choice_text(&form->choice, text);
    return opened;
}
