/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/explanation.h"

#include <stdlib.h>

#include "ui/format.h"
#include "ui/show.h"

/* --- rows ------------------------------------------------------------------------------------- */

static void add_kind(struct sheet *sheet, const struct explanation *explanation,
                     struct explain_rows rows, enum explain_kind kind, const char *heading)
{
    bool named = !heading;
    for (int i = 0; i < rows.n; i++) {
        const struct explain_row *row = &rows.row[i];
        bool again = i > 0 && kind == EXPLAIN_POLICY && row[-1].rule == row->rule;
        if (row->kind != kind || again)
            continue;
        if (!named)
            sheet_text(sheet, 1, STYLE_LABEL, heading);
        named = true;
        explain_add(sheet, &explanation->view, row, i + 1 < rows.n && row[1].depth > row->depth);
    }
}

static void add_rows(struct sheet *sheet, const struct explanation *explanation,
                     struct explain_rows rows)
{
    const struct lang *lang = explanation->view.lang;
    if (!explanation->whole)
        rows.n = explain_tidy(rows.row, rows.n, sheet->arena, &rows.row);
    add_kind(sheet, explanation, rows, EXPLAIN_CONDITION, NULL);
    add_kind(sheet, explanation, rows, EXPLAIN_DOUBT,
             tr(lang, N_("What was said, but counts as unknown because it contradicts something")));
    add_kind(sheet, explanation, rows, EXPLAIN_EXCEPTION,
             tr(lang, N_("Exceptions (they count only where they are known to be true)")));
    add_kind(sheet, explanation, rows, EXPLAIN_SCOPE,
             tr(lang, N_("Where and when the rule holds")));
    add_kind(sheet, explanation, rows, EXPLAIN_POLICY, tr(lang, N_("Before it stands")));
    add_kind(sheet, explanation, rows, EXPLAIN_CHANGE, NULL);
}

/* --- the rule --------------------------------------------------------------------------------- */

static void add_day(struct sheet *sheet, const char *label, int32_t day)
{
    char text[DATE_SIZE];
    date_german(date_of_day(day), text);
    sheet_entry(sheet, label, STYLE_TEXT, text);
}

static void add_dates(struct sheet *sheet, const struct explanation *explanation)
{
    const struct rule_info *rule = explanation->result->rule;
    const struct lang *lang = explanation->view.lang;
    if (rule->valid_from > INT32_MIN)
        add_day(sheet, tr(lang, N_("In force since")), rule->valid_from);
    if (rule->valid_to < INT32_MAX)
        add_day(sheet, tr(lang, N_("In force until")), rule->valid_to);
    if (date_is_set(explanation->result->deadline))
        add_day(sheet, tr(lang, N_("Deadline")), date_first_day(explanation->result->deadline));
}

static void add_rule(struct sheet *sheet, const struct explanation *explanation)
{
    static const char *const level[] = {
        [LEVEL_FEDERAL] = N_("federal"), [LEVEL_STATE] = N_("Land"), [LEVEL_LOCAL] = N_("local"),
    };
    const struct rule_info *rule = explanation->result->rule;
    const struct lang *lang = explanation->view.lang;
    sheet_entry(sheet, tr(lang, N_("Rule")), STYLE_TEXT, rule->id);
    sheet_entry(sheet, tr(lang, N_("Level")), STYLE_TEXT, tr(lang, level[rule->level]));
    add_dates(sheet, explanation);
    if (rule->product[0])
        sheet_entry(sheet, tr(lang, N_("It issues")), STYLE_VALUE,
                    show_rule(lang, rule, "product"));
    sheet_entry(sheet, tr(lang, N_("Legal basis")), STYLE_TEXT, rule->basis);
    sheet_entry(sheet, tr(lang, N_("Source")), STYLE_TEXT, rule->source);
    if (rule->instead[0])
        sheet_entry(sheet, tr(lang, N_("Instead")), STYLE_TEXT, show_rule(lang, rule, "instead"));
    if (rule->note[0])
        sheet_entry(sheet, tr(lang, N_("Note")), STYLE_TEXT, show_rule(lang, rule, "note"));
    if (format_doubtful(rule->confidence))
        sheet_text(sheet, 1, STYLE_WARNING,
                   tr(lang, N_("This rule is not verified. Please have it confirmed by the office "
                               "before anybody relies on it.")));
    if (explanation->result->conflict)
        sheet_text(sheet, 1, STYLE_WARNING,
                   tr(lang, N_("Two offices are responsible with equal rank: somebody has to "
                               "decide.")));
}

/* --- facts that are not known ----------------------------------------------------------------- */

static void add_facts(struct sheet *sheet, const struct explanation *explanation,
                      const char *heading, const struct need_fact *fact, int n)
{
    const struct explain_view *view = &explanation->view;
    if (n == 0)
        return;
    struct str list = {0};
    for (int i = 0; i < n; i++) {
        str_add(&list, i > 0 ? ", " : "");
        str_add(&list, format_label(view->lang, fact[i].field));
        if (fact[i].person != view->person && fact[i].person != EVERYBODY)
            str_printf(&list, " (%s)",
                       format_person_short(view->lang, view->household, fact[i].person));
    }
    sheet_blank(sheet);
    sheet_entry(sheet, heading, STYLE_TEXT, str_text(&list));
    str_release(&list);
}

/* --- why, why not, what would change it ------------------------------------------------------- */

static void add_why(struct sheet *sheet, const struct explanation *explanation)
{
    const struct lang *lang = explanation->view.lang;
    const struct result *result = explanation->result;
    sheet_blank(sheet);
    sheet_heading(sheet, tr(lang, N_("Because")));
    explain_columns(sheet, lang);
    add_rows(sheet, explanation, explanation->why);
    add_facts(sheet, explanation, tr(lang, N_("Presumed: not")), result->presumed,
              result->n_presumed);
    add_facts(sheet, explanation, tr(lang, N_("Still to ask")), result->missing,
              result->n_missing);
}

/* What stands before a rule names another one and belongs to it all the same. */
static bool goes_on(const struct explain_row *first, const struct explain_row *row)
{
    return row->kind == EXPLAIN_POLICY || row->rule == first->rule;
}

struct rule_rows { /* the rows of one rule of an office */
    struct explain_rows rows;
    int failed;
};

static int by_failed(const void *a, const void *b)
{
    const struct rule_rows *left = a, *right = b;
    if (left->failed != right->failed)
        return left->failed < right->failed ? -1 : 1;
    return left->rows.row < right->rows.row ? -1 : left->rows.row > right->rows.row;
}

/* The rule that fails least stands first: it is the one somebody has in mind who asks. */
static int find_groups(struct explain_rows rows, struct arena *arena, struct rule_rows **out)
{
    struct rule_rows *group = arena_array(arena, struct rule_rows, rows.n + 1);
    int groups = 0;
    for (int i = 0; i < rows.n; i++) {
        if (i == 0 || !goes_on(group[groups - 1].rows.row, &rows.row[i]))
            group[groups++].rows.row = &rows.row[i];
        group[groups - 1].rows.n++;
        group[groups - 1].failed += rows.row[i].truth == NO && rows.row[i].depth == 0;
    }
    qsort(group, (size_t)groups, sizeof *group, by_failed);
    *out = group;
    return groups;
}

static void add_rule_line(struct sheet *sheet, const struct lang *lang,
                          const struct rule_info *rule)
{
    sheet_entry(sheet, rule->id, STYLE_LABEL,
                rule->product[0] ? show_rule(lang, rule, "product")
                                 : show_outcome(lang, rule->outcome));
}

static void add_why_not(struct sheet *sheet, const struct explanation *explanation)
{
    const struct lang *lang = explanation->view.lang;
    struct rule_rows *group;
    if (explanation->office < 0)
        return;
    sheet_blank(sheet);
    sheet_heading(sheet, arena_printf(sheet->arena, tr(lang, N_("Why not: %s?")),
                                      show_office_type(lang, explanation->office)));
    int groups = find_groups(explanation->why_not, sheet->arena, &group);
    for (int i = 0; i < groups; i++) {
        if (group[i].rows.row->kind != EXPLAIN_POLICY)
            add_rule_line(sheet, lang, group[i].rows.row->rule);
        add_rows(sheet, explanation, group[i].rows);
    }
    if (groups == 0)
        sheet_text(sheet, 1, STYLE_HINT, tr(lang, N_("Nothing speaks against it.")));
}

static void add_what_if(struct sheet *sheet, const struct explanation *explanation)
{
    if (explanation->what_if.n == 0)
        return;
    sheet_blank(sheet);
    sheet_heading(sheet, tr(explanation->view.lang, N_("What would change it?")));
    add_rows(sheet, explanation, explanation->what_if);
}

void explanation_add(struct sheet *sheet, const struct explanation *explanation)
{
    add_rule(sheet, explanation);
    add_why(sheet, explanation);
    add_why_not(sheet, explanation);
    add_what_if(sheet, explanation);
}

/* --- on paper --------------------------------------------------------------------------------- */

static void add_head(struct sheet *sheet, const struct explanation *explanation, const char *rules)
{
    const struct explain_view *view = &explanation->view;
    const struct lang *lang = view->lang;
    const struct rule_info *rule = explanation->result->rule;
    /* TRANSLATORS: need, office, outcome. */
    sheet_heading(sheet, arena_printf(sheet->arena, tr(lang, N_("Why: %s → %s, %s")),
                                      show_need(lang, rule->need),
                                      rule->agency_type < 0
                                          ? "–" : show_office_type(lang, rule->agency_type),
                                      show_outcome(lang, rule->outcome)));
    sheet_entry(sheet, tr(lang, N_("Case")), STYLE_TEXT, view->household->id);
    if (view->person != EVERYBODY)
        sheet_entry(sheet, tr(lang, N_("Person")), STYLE_TEXT,
                    format_person_short(lang, view->household, view->person));
    add_day(sheet, tr(lang, N_("Day of the law")), date_first_day(view->household->as_of));
    sheet_entry(sheet, tr(lang, N_("Rule set")), STYLE_TEXT, rules);
    sheet_entry(sheet, tr(lang, N_("Answer")), STYLE_TEXT,
                explanation->result->certain ? tr(lang, N_("certain")) : tr(lang, N_("possible")));
}

void explanation_write(const struct explanation *explanation, const char *rules,
                       struct arena *arena, struct str *out)
{
    struct sheet sheet;
    sheet_init(&sheet, arena, EXPLANATION_COLUMNS);
    add_head(&sheet, explanation, rules);
    explanation_add(&sheet, explanation);
    sheet_blank(&sheet);
    sheet_text(&sheet, 0, STYLE_HINT,
               tr(explanation->view.lang,
                  N_("Made by the rules named above from the facts as they were told. It is no "
                     "legal advice and replaces no decision of an authority.")));
    sheet_write(&sheet, out);
}
