/* SPDX-License-Identifier: EUPL-1.2 */
/* The list over the form: which rows a field offers, what is chosen already, and what the answer
 * means. Answers are read by fact_parse like anything typed: as codes with semicolons between. */
#include <stdlib.h>
#include <string.h>

#include "text/utf8.h"
#include "ui/form_inside.h"
#include "ui/format.h"

struct rows { /* of the list that is being made */
    struct form *form;
    int field;
    struct choice_item *item;
    size_t n;
};

static void rows_need(struct rows *rows, int n)
{
    rows->item = arena_array(rows->form->items, struct choice_item, n + 1);
}

static void row_add(struct rows *rows, const char *code, const char *label)
{
    rows->item[rows->n++] = (struct choice_item){code, label};
}

/* --- rows ------------------------------------------------------------------------------------- */

static void rows_yes_no(struct rows *rows)
{
    rows_need(rows, 2);
    row_add(rows, "yes", format_yes_no(rows->form->lang, true));
    row_add(rows, "no", format_yes_no(rows->form->lang, false));
}

static void rows_choices(struct rows *rows)
{
    int set = catalogue_field[rows->field].set;
    rows_need(rows, catalogue_set[set].n);
    for (int i = 0; i < catalogue_set[set].n; i++)
        row_add(rows, catalogue_set[set].choice[i].code,
                format_choice(rows->form->lang, set, i));
}

struct sorted { /* a row and what it is sorted by */
    struct choice_item item;
    const char *folded;
};

static int by_label(const void *a, const void *b)
{
    const struct sorted *left = a, *right = b;
    return strcmp(left->folded, right->folded);
}

/* Code lists stand in the order of their codes; people look for names. */
static void rows_codes(struct rows *rows, const char *kind, const struct code_list *list)
{
    struct arena *arena = rows->form->items;
    struct sorted *sorted = arena_array(arena, struct sorted, list->n + 1);
    rows_need(rows, list->n);
    for (int i = 0; i < list->n; i++) {
        const char *label = format_code(rows->form->lang, kind, list, i);
        const char *folded = utf8_folded(arena, label);
        sorted[i] = (struct sorted){{list->code[i].code, label}, folded ? folded : label};
    }
    qsort(sorted, (size_t)list->n, sizeof *sorted, by_label);
    for (int i = 0; i < list->n; i++)
        row_add(rows, sorted[i].item.code, sorted[i].item.label);
}

static void rows_countries(struct rows *rows)
{
    rows_codes(rows, "country", &catalogue_countries);
}

static void rows_languages(struct rows *rows)
{
    rows_codes(rows, "language", &catalogue_languages);
}

/* Eleven thousand places stay in the order of their keys, Land by Land: sorting them would be felt,
 * and nobody looks through them without typing. */
static void rows_places(struct rows *rows)
{
    const struct code_list *list = &catalogue_places;
    rows_need(rows, list->n);
    for (int i = 0; i < list->n; i++)
        row_add(rows, list->code[i].code, format_code(rows->form->lang, "place", list, i));
}

static void rows_persons(struct rows *rows)
{
    const struct form *form = rows->form;
    rows_need(rows, form->household->n);
    for (int i = 0; i < form->household->n; i++) {
        if (i == form->person)
            continue;
        struct str name = {0};
        format_person(form->lang, form->household, i, &name);
        row_add(rows, arena_printf(form->items, "%d", i),
                arena_strdup(form->items, str_text(&name)));
        str_release(&name);
    }
}

/* "Krankenpflege, Syrien": what is known of a qualification. */
static char *qual_name(const struct form *form, int q)
{
    static const int part[] = {FIELD_PROFESSION, FIELD_LEVEL, FIELD_COUNTRY};
    struct str name = {0};
    for (size_t i = 0; i < sizeof part / sizeof *part; i++) {
        struct need_fact which = {(int16_t)form->person, (int16_t)part[i], (int16_t)q};
        if (format_find(form->household, which)->state != KNOWN)
            continue;
        if (name.len > 0)
            str_add(&name, ", ");
        format_fact(form->household, which, form->lang, &name);
    }
    if (name.len == 0)
        str_printf(&name, "%d", q + 1);
    char *copy = arena_strdup(form->items, str_text(&name));
    str_release(&name);
    return copy;
}

/* Deeds, not values: one more, or away with one. */
static void rows_quals(struct rows *rows)
{
    const struct form *form = rows->form;
    int n = form->household->person[form->person].n_quals;
    rows_need(rows, n + 1);
    if (n < MAX_QUALS)
        row_add(rows, "+", tr(form->lang, N_("Add a qualification")));
    for (int q = 0; q < n; q++)
        row_add(rows, arena_printf(form->items, "%d", q),
                arena_printf(form->items, tr(form->lang, N_("Remove: %s")), qual_name(form, q)));
}

/* --- what is chosen already ------------------------------------------------------------------- */

static void mark_choice(struct choice *choice, const struct field *field, const struct fact *fact)
{
    choice_set(choice, catalogue_set[field->set].choice[fact->code].code);
}

static void mark_yes_no(struct choice *choice, const struct field *field, const struct fact *fact)
{
    (void)field;
    choice_set(choice, fact->code ? "yes" : "no");
}

static void mark_bits(struct choice *choice, const struct field *field, const struct fact *fact)
{
    const struct choice_set *set = &catalogue_set[field->set];
    if (!fact->bits)
        choice_set(choice, "NONE");
    for (int i = 0; i < set->n; i++)
        if (fact->bits >> i & 1)
            choice_set(choice, set->choice[i].code);
}

static void mark_country(struct choice *choice, const struct field *field,
                         const struct fact *fact)
{
    (void)field;
    choice_set(choice, catalogue_countries.code[fact->code].code);
}

static void mark_place(struct choice *choice, const struct field *field, const struct fact *fact)
{
    (void)field;
    choice_set(choice, fact->text);
}

static void mark_items(struct choice *choice, const struct field *field, const struct fact *fact)
{
    (void)field;
    for (int i = 0; i < fact->n; i++)
        choice_set(choice, fact->item[i]);
}

static const struct kind {
    void (*rows)(struct rows *rows); /* NULL: a field that has no list */
    void (*mark)(struct choice *choice, const struct field *field, const struct fact *fact);
    bool many;
} kind[] = {
    [TYPE_YESNO] = {rows_yes_no, mark_yes_no, false},
    [TYPE_CHOICE] = {rows_choices, mark_choice, false},
    [TYPE_ORDERED] = {rows_choices, mark_choice, false},
    [TYPE_CHOICES] = {rows_choices, mark_bits, true},
    [TYPE_COUNTRY] = {rows_countries, mark_country, false},
    [TYPE_COUNTRIES] = {rows_countries, mark_items, true},
    [TYPE_LANGUAGES] = {rows_languages, mark_items, true},
    [TYPE_PLACE] = {rows_places, mark_place, false},
    [TYPE_QUALS] = {rows_quals, NULL, false},
    [TYPE_PERSONS] = {rows_persons, NULL, true},
};

bool form_is_list(int field)
{
    return kind[catalogue_field[field].type].rows && !form_is_computed(field);
}

static void mark_kin(struct form *form)
{
    const struct person *person = &form->household->person[form->person];
    bool parents = form->cell[form->at].field == FIELD_PARENTS;
    for (int i = 0; i < form->household->n; i++)
        if (parents ? (person->parents >> i & 1) != 0 : person->partner == i)
            choice_set(&form->choice, arena_printf(form->items, "%d", i));
}

unsigned form_open_list(struct form *form)
{
    struct need_fact which = form_focus(form);
    const struct field *field = &catalogue_field[which.field];
    const struct fact *fact = format_find(form->household, which);
    if (!form_is_list(which.field))
        return FORM_PASS;
    arena_clear(form->items);
    struct rows rows = {.form = form, .field = which.field};
    kind[field->type].rows(&rows);
    choice_init(&form->choice, format_label(form->lang, which.field), rows.item, rows.n,
                kind[field->type].many && which.field != FIELD_PARTNER);
    form->choosing = true;
    if (field->type == TYPE_PERSONS)
        mark_kin(form);
    else if (fact->state == KNOWN && kind[field->type].mark)
        kind[field->type].mark(&form->choice, field, fact);
    return FORM_TAKEN;
}

void form_close_list(struct form *form)
{
    if (form->choosing)
        choice_release(&form->choice);
    form->choosing = false;
}

/* --- the answer ------------------------------------------------------------------------------- */

static bool is_chosen(const struct choice *choice, size_t i)
{
    return choice->marked ? choice_marked(choice, i) : &choice->item[i] == choice_selected(choice);
}

/* Who types and takes means what was found, marked with a blank or not. */
static void mark_found(struct choice *choice)
{
    if (choice->marked && !line_empty(&choice->search) && choice->found_count > 0)
        choice->marked[choice->found[choice->list.selected]] = true;
}

/* The chosen codes with semicolons between. NONE beside others is an old mark: the others count. */
static size_t chosen_codes(const struct choice *choice, struct str *codes)
{
    size_t n = 0;
    for (size_t i = 0; i < choice->count; i++) {
        if (!is_chosen(choice, i) || strcmp(choice->item[i].code, "NONE") == 0)
            continue;
        if (n++ > 0)
            str_addc(codes, ';');
        str_add(codes, choice->item[i].code);
    }
    for (size_t i = 0; n == 0 && i < choice->count; i++)
        if (is_chosen(choice, i)) {
            str_add(codes, choice->item[i].code);
            n++;
        }
    return n;
}

/* The rows of persons and qualifications have their index as code. */
static int index_of(const struct choice_item *item)
{
    return (int)strtol(item->code, NULL, 10);
}

static unsigned take_kin(struct form *form)
{
    uint64_t persons = 0;
    for (size_t i = 0; i < form->choice.count; i++)
        if (is_chosen(&form->choice, i))
            persons |= UINT64_C(1) << index_of(&form->choice.item[i]);
    return form_put_kin(form, persons);
}

static unsigned take_qual(struct form *form)
{
    const struct person *person = &form->household->person[form->person];
    const struct choice_item *deed = choice_selected(&form->choice);
    int n = person->n_quals, gone = strcmp(deed->code, "+") == 0 ? n : index_of(deed);
    struct qual *qual = arena_array(form->arena, struct qual, n + 1);
    for (int q = 0, to = 0; q < n; q++)
        if (q != gone)
            qual[to++] = person->qual[q];
    unsigned result = form_put_quals(form, qual, gone == n ? n + 1 : n - 1);
    if (gone == n)
        form->at += n * FIELD_QUAL_COUNT; /* the next cell is the first of the new one */
    return result;
}

static unsigned take_value(struct form *form)
{
    const struct field *field = &catalogue_field[form->cell[form->at].field];
    struct str codes = {0};
    struct fact fact;
    error_clear(&form->error);
    unsigned result = FORM_TAKEN;
    if (chosen_codes(&form->choice, &codes) == 0)
        result = form_answer(form, (struct fact){.state = NOT_ASKED});
    else if (fact_parse(form->arena, field, str_text(&codes), form->lang, form->today, &fact,
                        &form->error) == OK)
        result = form_answer(form, fact);
    else
        result = FORM_REFUSED;
    str_release(&codes);
    return result;
}

static unsigned take(struct form *form)
{
    mark_found(&form->choice);
    enum field_type type = catalogue_field[form->cell[form->at].field].type;
    unsigned result = type == TYPE_PERSONS ? take_kin(form)
                      : type == TYPE_QUALS ? take_qual(form)
                                           : take_value(form);
    form_close_list(form);
    return result;
}

static unsigned nothing_found(struct form *form)
{
    error_clear(&form->error);
    error_set(&form->error, INVALID,
              N_("nothing in the list is like that: mend what you typed, or go back with Esc"));
    return FORM_REFUSED;
}

unsigned form_list_act(struct form *form, enum action action)
{
    bool moves = action == ACTION_FORWARD || action == ACTION_BACKWARD;
    switch (choice_act(&form->choice, moves ? ACTION_ACCEPT : action)) {
    case POPUP_STAYS: return moves || action == ACTION_ACCEPT ? nothing_found(form) : FORM_TAKEN;
    case POPUP_CANCELLED: form_close_list(form); return FORM_TAKEN;
    case POPUP_PASS: return FORM_PASS;
    case POPUP_DONE: break;
    }
    unsigned result = take(form);
    if (result & FORM_REFUSED)
        return result;
    return result | form_act(form, action == ACTION_BACKWARD ? ACTION_BACKWARD : ACTION_FORWARD);
}
