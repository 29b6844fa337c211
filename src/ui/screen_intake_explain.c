/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/screen_intake_explain.h"

#include <ctype.h>
#include <string.h>

#include "ui/format.h"
#include "ui/show.h"

/* Mark, what, comparison, expected, actual, how known (or which office would act). */
static const struct sheet_form columns = {{2, 23, 10, 18, 14, 11}};

void explain_columns(struct sheet *sheet, const struct lang *lang)
{
    sheet_cells(sheet, &columns, 1, STYLE_LABEL,
                (const char *[SHEET_CELLS]){"", tr(lang, N_("What")), "",
                                            tr(lang, N_("has to be")), tr(lang, N_("is")),
                                            tr(lang, N_("known by"))});
}

/* --- words ------------------------------------------------------------------------------------ */

static const char *operator_word(const struct lang *lang, const char *word)
{
    static const struct { const char *rule, *shown; } row[] = {
        {"!=", "≠"}, {"<=", "≤"}, {">=", "≥"}, {"not =", "≠"}, {"not !=", "="}, {"not <", "≥"},
        {"not <=", ">"}, {"not >", "≤"}, {"not >=", "<"},
        {"in", N_("one of")}, {"not in", N_("none of")},
        {"has", N_("contains")}, {"has not", N_("without")},
        {"is known", N_("is known")}, {"is not known", N_("not known")},
        {"is empty", N_("is empty")}, {"is not empty", N_("not empty")},
        {"under 18", N_("under 18")}, {"not under 18", N_("18 or over")},
        {"or", N_("one of these")}, {"not", N_("none of these")},
        {"any child", N_("a child")}, {"not any child", N_("no child")},
        {"any own child", N_("an own child")}, {"not any own child", N_("no own child")},
        {"any parent", N_("a parent")}, {"not any parent", N_("no parent")},
        {"partner", N_("the partner")}, {"not partner", N_("not the partner")},
        {"any member", N_("somebody here")}, {"not any member", N_("nobody here")},
        {"any qual", N_("a qualification")}, {"not any qual", N_("no qualification")},
        {"param", N_("local setting")}, {"not param", N_("no such setting")},
        {"valid", N_("in force")}, {"always", N_("always")}, {"prepared", N_("not yet in force")},
        {"step", N_("higher step")}, {"primary", N_("stronger")}, {"conflict", N_("equal rank")},
    };
    for (size_t i = 0; i < sizeof row / sizeof *row; i++)
        if (!strcmp(row[i].rule, word))
            return tr(lang, row[i].shown);
    return word;
}

/* A code or a group of the field's set by its label, everything else as the rule writes it. */
static void add_code(const struct lang *lang, int set, const char *code, size_t len,
                     struct str *out)
{
    char key[TEXT_KEY_SIZE];
    int choice = set < 0 ? -1 : catalogue_find_choice(set, code, len);
    int group = set < 0 ? -1 : catalogue_find_group(set, code, len);
    if (choice >= 0)
        str_add(out, format_choice(lang, set, choice));
    else if (group >= 0 && catalogue_group[group].label[0])
        str_add(out, tr_data(lang, text_key(key, "group", catalogue_group[group].name, ""),
                             catalogue_group[group].label));
    else
        str_addn(out, code, len);
}

/* "(SGB2, SGB12)" as "SGB II, SGB XII". */
static void add_words(const struct lang *lang, int set, const char *words, struct str *out)
{
    while (*words) {
        size_t n = 0;
        while (isalnum((unsigned char)words[n]) || words[n] == '_')
            n++;
        if (n > 0)
            add_code(lang, set, words, n, out);
        else if (*words != '(' && *words != ')')
            str_addc(out, *words);
        words += n > 0 ? n : 1;
    }
}

static const struct code_list *code_list_of(enum field_type type)
{
    if (type == TYPE_LANGUAGES)
        return &catalogue_languages;
    return type == TYPE_COUNTRY || type == TYPE_COUNTRIES ? &catalogue_countries : NULL;
}

/* What a comparison holds a field against is one value, also where the field has many. */
static void add_expected(const struct lang *lang, const struct explain_row *row, struct str *out)
{
    const struct field *field = row->field < 0 ? NULL : &catalogue_field[row->field];
    bool single = field && row->expected.state == KNOWN;
    const struct code_list *list = single ? code_list_of(field->type) : NULL;
    if (single && row->kind == EXPLAIN_CHANGE)
        fact_show(field, &row->expected, lang, out);
    else if (list)
        str_add(out, row->expected.text);
    else if (single && field->type == TYPE_CHOICES)
        str_add(out, format_choice(lang, field->set, row->expected.code));
    else if (single)
        fact_show(field, &row->expected, lang, out);
    else if (!strcmp(row->operator_text, "valid"))
        str_add(out, operator_word(lang, row->expected_text));
    else
        add_words(lang, field ? field->set : -1, row->expected_text, out);
}

static void add_actual(const struct lang *lang, const struct explain_row *row, struct str *out)
{
    char day[DATE_SIZE];
    if (row->field >= 0 && row->actual.state == NOT_ASKED)
        str_add(out, tr(lang, N_("not asked")));
    else if (row->field >= 0)
        fact_show(&catalogue_field[row->field], &row->actual, lang, out);
    else if (row->actual.state == KNOWN) { /* the day a rule's dates are held against */
        date_german(row->actual.date, day);
        str_add(out, day);
    }
}

/* --- rows ------------------------------------------------------------------------------------- */

/* An exception that is true stands in the way; of everything else the truth helps. */
static const char *mark_of(const struct explain_row *row)
{
    static const char *const mark[] = {[NO] = "✗", [MAYBE] = "?", [YES] = "✓"};
    enum tri truth = row->truth;
    if (row->kind == EXPLAIN_CHANGE)
        return "→";
    if (row->kind == EXPLAIN_EXCEPTION && truth != MAYBE)
        truth = truth == YES ? NO : YES;
    return mark[truth];
}

/* A condition with a name of its own: its parts follow. */
static bool is_named(const struct explain_row *row)
{
    return row->field < 0 && row->operator_text[0] == '\0';
}

static void add_label(const struct explain_view *view, const struct explain_row *row,
                      struct str *out)
{
    if (row->field < 0) {
        str_add(out, is_named(row) ? row->expected_text
                                   : operator_word(view->lang, row->operator_text));
        return;
    }
    str_add(out, format_label(view->lang, row->field));
    if (row->person != view->person && row->person != EVERYBODY)
        str_printf(out, " (%s)", format_person_short(view->lang, view->household, row->person));
}

/* How the fact is known; of a change, who would act then. */
static const char *last_cell(const struct explain_view *view, const struct explain_row *row)
{
    bool change = row->kind == EXPLAIN_CHANGE;
    if (change && (!row->rule || row->rule->agency_type < 0))
        return tr(view->lang, N_("nobody"));
    if (change)
        return show_office_short(view->lang, row->rule->agency_type);
    return row->field >= 0 && row->actual.state == KNOWN
               ? format_origin(view->lang, row->actual.origin)
               : "";
}

/* A rule that stands before: how, its office, what it comes to. */
static void add_policy(struct sheet *sheet, const struct explain_view *view,
                       const struct explain_row *row)
{
    int type = row->rule->agency_type;
    sheet_cells(sheet, &columns, 1, STYLE_TEXT,
                (const char *[SHEET_CELLS]){
                    mark_of(row), operator_word(view->lang, row->operator_text), "",
                    type < 0 ? "–" : show_office_short(view->lang, type),
                    show_outcome(view->lang, row->rule->outcome), row->rule->id});
}

void explain_add(struct sheet *sheet, const struct explain_view *view,
                 const struct explain_row *row)
{
    if (row->kind == EXPLAIN_POLICY) {
        add_policy(sheet, view, row);
        return;
    }
    struct str label = {0}, expected = {0}, actual = {0};
    add_label(view, row, &label);
    if (!is_named(row))
        add_expected(view->lang, row, &expected);
    add_actual(view->lang, row, &actual);
    bool compares = row->field >= 0;
    sheet_cells(sheet, &columns, 1 + 2 * row->depth, compares ? STYLE_TEXT : STYLE_LABEL,
                (const char *[SHEET_CELLS]){
                    mark_of(row), str_text(&label),
                    compares ? operator_word(view->lang, row->operator_text) : "",
                    str_text(&expected), str_text(&actual), last_cell(view, row)});
    str_release(&label);
    str_release(&expected);
    str_release(&actual);
}
