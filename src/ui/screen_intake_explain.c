/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/screen_intake_explain.h"

#include <ctype.h>
#include <string.h>

#include "ui/format.h"
#include "ui/show.h"

/* Mark, what, expected, actual, how known (or which office would act). */
static const struct sheet_form columns = {.width = {2, 21, 22, 23, 10}, .fixed = 2};

void explain_columns(struct sheet *sheet, const struct lang *lang)
{
    sheet_cells(sheet, &columns, 1, STYLE_LABEL,
                (const char *[SHEET_CELLS]){"", tr(lang, N_("What")),
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
        {"define", N_("this condition")},
        {"any child", N_("a child")}, {"not any child", N_("no child")},
        {"any own child", N_("an own child")}, {"not any own child", N_("no own child")},
        {"any parent", N_("a parent")}, {"not any parent", N_("no parent")},
        {"partner", N_("the partner")}, {"not partner", N_("not the partner")},
        {"any member", N_("somebody here")}, {"not any member", N_("nobody here")},
        {"any qual", N_("a qualification")}, {"not any qual", N_("no qualification")},
        {"param", N_("local setting")}, {"not param", N_("no such setting")},
        {"result", N_("a result of rule")}, {"not result", N_("no result of rule")},
        {"valid", N_("in force")}, {"always", N_("always")}, {"prepared", N_("not yet in force")},
        {"offices", N_("offices in all")}, {"not offices", N_("not: offices in all")},
        {"contradiction", N_("contradiction")},
        {"step", N_("higher step")}, {"primary", N_("stronger")}, {"conflict", N_("equal rank")},
    };
    for (size_t i = 0; i < sizeof row / sizeof *row; i++)
        if (!strcmp(row[i].rule, word))
            return tr(lang, row[i].shown);
    return word;
}

/* Words of the rule language that are no names. */
static const char *plain_word(const struct lang *lang, const char *word, size_t len)
{
    static const struct { const char *rule, *shown; } row[] = {
        {"today", N_("today")}, {"and", N_("and")}, {"or", N_("or")}, {"not", N_("not")},
        {"in", N_("one of")}, {"has", N_("contains")}, {"any", N_("one of")}, {"is", "="},
        {"known", N_("known")}, {"empty", N_("empty")}, {"yes", N_("yes")}, {"no", N_("no")},
        {"day", N_("day")}, {"days", N_("days")}, {"month", N_("month")},
        {"months", N_("months")}, {"year", N_("year")}, {"years", N_("years")},
        {"months_since", N_("months since")}, {"days_since", N_("days since")},
        {"years_since", N_("years since")},
    };
    for (size_t i = 0; i < sizeof row / sizeof *row; i++)
        if (strlen(row[i].rule) == len && !strncmp(row[i].rule, word, len))
            return tr(lang, row[i].shown);
    return NULL;
}

/* A group by its label; one that has none by what is in it, as far as that is short. */
static void add_group(const struct lang *lang, const struct group *group, struct str *out)
{
    enum { SHOWN = 4 };
    char key[TEXT_KEY_SIZE];
    int n = 0;
    if (group->label[0]) {
        str_add(out, tr_data(lang, text_key(key, "group", group->name, ""), group->label));
        return;
    }
    for (int i = 0; i < catalogue_set[group->set].n; i++) {
        if (!group_has(group, i))
            continue;
        if (n < SHOWN) {
            str_add(out, n > 0 ? ", " : "");
            str_add(out, format_choice(lang, group->set, i));
        }
        n++;
    }
    if (n > SHOWN)
        str_printf(out, ", … (%d)", n);
}

/* A code or a group of the field's set, a field by its label. What has none keeps its name, with
 * blanks in it. */
static void add_code(const struct lang *lang, int set, const char *code, size_t len,
                     struct str *out)
{
    int choice = set < 0 ? -1 : catalogue_find_choice(set, code, len);
    int group = set < 0 ? -1 : catalogue_find_group(set, code, len);
    int field = catalogue_find_field(code, len);
    const char *plain = plain_word(lang, code, len);
    if (choice >= 0)
        str_add(out, format_choice(lang, set, choice));
    else if (group >= 0)
        add_group(lang, &catalogue_group[group], out);
    else if (plain)
        str_add(out, plain);
    else if (field >= 0)
        str_add(out, format_label(lang, field));
    else
        for (size_t i = 0; i < len; i++)
            str_addc(out, code[i] == '_' ? ' ' : code[i]);
}

/* What a comparison holds two things against each other with, as a clerk writes it. */
static size_t add_sign(const char *words, struct str *out)
{
    static const char *const sign[][2] = {{"<=", "≤"}, {">=", "≥"}, {"!=", "≠"}};
    for (size_t i = 0; i < sizeof sign / sizeof *sign; i++)
        if (!strncmp(words, sign[i][0], 2)) {
            str_add(out, sign[i][1]);
            return 2;
        }
    if (*words != '(' && *words != ')')
        str_addc(out, *words);
    return 1;
}

/* A day as rules write it, 2026-06-30, as a clerk reads it; how many bytes it took, 0 for none. */
static size_t add_day(const char *words, struct str *out)
{
    enum { ISO = 10 };
    char iso[DATE_SIZE], shown[DATE_SIZE];
    struct date date;
    if (strspn(words, "0123456789-") != ISO)
        return 0;
    memcpy(iso, words, ISO);
    iso[ISO] = '\0';
    if (date_parse_iso(iso, &date, NULL) != OK || !date_is_whole(date))
        return 0;
    date_german(date, shown);
    str_add(out, shown);
    return ISO;
}

/* "(SGB2, SGB12)" as "SGB II, SGB XII". */
static void add_words(const struct lang *lang, int set, const char *words, struct str *out)
{
    while (*words) {
        size_t day = add_day(words, out), n = 0;
        words += day;
        while (!day && (isalnum((unsigned char)words[n]) || words[n] == '_'))
            n++;
        if (n > 0)
            add_code(lang, set, words, n, out);
        words += n > 0 || day ? n : add_sign(words, out);
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
    else if (row->kind == EXPLAIN_DOUBT)
        str_add(out, row->expected_text);
    else if (!strcmp(row->expected_text, "always") || !strcmp(row->expected_text, "prepared"))
        str_add(out, operator_word(lang, row->expected_text));
    else
        add_words(lang, field ? field->set : -1, row->expected_text, out);
}

static bool is_offices(const struct explain_row *row)
{
    return !strcmp(row->operator_text, "offices") || !strcmp(row->operator_text, "not offices");
}

static const char *holds_word(const struct lang *lang, enum tri truth)
{
    static const char *const word[] = {
        [NO] = N_("does not hold"), [MAYBE] = N_("open"), [YES] = N_("holds"),
    };
    return tr(lang, word[truth]);
}

static void add_actual(const struct lang *lang, const struct explain_row *row, struct str *out)
{
    char day[DATE_SIZE];
    if (row->define)
        str_add(out, holds_word(lang, row->operator_text[0] ? (enum tri)(YES - row->truth)
                                                            : row->truth));
    else if (row->field >= 0 && row->actual.state == NOT_ASKED)
        str_add(out, tr(lang, N_("not asked")));
    else if (row->field >= 0)
        fact_show(&catalogue_field[row->field], &row->actual, lang, out);
    else if (row->actual.state == KNOWN && is_offices(row)) {
        str_printf(out, "%d", row->actual.lo / 100);
        if (row->actual.hi > row->actual.lo)
            str_printf(out, "–%d", row->actual.hi / 100);
    } else if (row->actual.state == KNOWN) { /* the day a rule's dates are held against */
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

/* A condition made of parts: "one of these", "taken together", "a child". */
static bool is_joined(const struct explain_row *row)
{
    const char *word = row->operator_text;
    return row->field < 0 && strcmp(word, "valid") && strcmp(word, "param") &&
           strcmp(word, "not param") && strcmp(word, "result") && strcmp(word, "not result") &&
           !is_offices(row);
}

static void add_label(const struct explain_view *view, const struct explain_row *row,
                      struct str *out)
{
    if (row->field < 0) {
        char key[TEXT_KEY_SIZE];
        if (row->define && *row->label)
            str_add(out, tr_data(view->lang, text_key(key, "define", row->define, "label"),
                                 row->label));
        else
            str_add(out, operator_word(view->lang, row->define ? "define" : row->operator_text));
        return;
    }
    str_add(out, format_label(view->lang, row->field));
    if (row->person != view->person && row->person != EVERYBODY)
        str_printf(out, " (%s)", format_person_short(view->lang, view->household, row->person));
}

/* "≥ 15", "none of A, B"; what is simply equal needs no sign; beside a field "not" denies what
 * stands behind it. */
static void add_comparison(const struct explain_view *view, const struct explain_row *row,
                           struct str *out)
{
    const char *word = row->operator_text;
    if (*word && strcmp(word, "="))
        str_add(out, strcmp(word, "not") ? operator_word(view->lang, word)
                                         : tr(view->lang, N_("not")));
    if (out->len > 0)
        str_addc(out, ' ');
    add_expected(view->lang, row, out);
}

/* What speaks of somebody who is not there has no parts: that is said, in place of the rule. */
static void add_held_against(const struct explain_view *view, const struct explain_row *row,
                             bool has_parts, struct str *out)
{
    if (row->field >= 0)
        add_comparison(view, row, out);
    else if (!is_joined(row))
        add_expected(view->lang, row, out);
    else if (row->define)
        str_add(out, holds_word(view->lang, row->operator_text[0] ? NO : YES));
    else if (!has_parts)
        str_add(out, tr(view->lang, N_("not in this household")));
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
                    mark_of(row), operator_word(view->lang, row->operator_text),
                    type < 0 ? "–" : show_office_short(view->lang, type),
                    show_outcome(view->lang, row->rule->outcome), row->rule->id});
}

void explain_add(struct sheet *sheet, const struct explain_view *view,
                 const struct explain_row *row, bool has_parts)
{
    if (row->kind == EXPLAIN_POLICY) {
        add_policy(sheet, view, row);
        return;
    }
    struct str label = {0}, expected = {0}, actual = {0};
    add_label(view, row, &label);
    add_held_against(view, row, has_parts, &expected);
    add_actual(view->lang, row, &actual);
    sheet_cells(sheet, &columns, 1 + 2 * row->depth, row->field >= 0 ? STYLE_TEXT : STYLE_LABEL,
                (const char *[SHEET_CELLS]){mark_of(row), str_text(&label), str_text(&expected),
                                            str_text(&actual), last_cell(view, row)});
    str_release(&label);
    str_release(&expected);
    str_release(&actual);
}
