/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/panel.h"

#include <stdlib.h>

#include "base/str.h"
#include "text/utf8.h"
#include "ui/format.h"
#include "ui/show.h"

enum { ONE_LINE = 70 }; /* columns from which a result fits into one line */
enum {
    MARK_COLUMNS = 3,
    OFFICE_COLUMNS = 18,
    OUTCOME_COLUMNS = 15,
    NEED_COLUMNS = 26,
    NAME_COLUMNS = 10
};

static const uint64_t REPEATED = UINT64_C(1) << 63; /* a need that stands above already */

/* The more of these are true the further down; the first outweighs all others. */
static uint64_t rank_of(bool elsewhere, int priority, bool other_person, bool no_way, bool possible,
                        bool second, int order)
{
    uint64_t rank = elsewhere;
    rank = rank << 8 | (uint64_t)(priority & 0xff);
    rank = rank << 1 | other_person;
    rank = rank << 1 | no_way;
    rank = rank << 1 | possible;
    rank = rank << 1 | second;
    return rank << 32 | (uint64_t)order;
}

static int by_rank(const void *a, const void *b)
{
    const struct panel_item *left = a, *right = b;
    return left->rank < right->rank ? -1 : left->rank > right->rank;
}

/* Several doors to one need take one line, the strongest; the others come after everything else,
 * but two offices that contradict each other are both seen. */
static void put_repeated_last(struct panel *panel)
{
    for (int i = 0; i < panel->n; i++) {
        const struct result *result = panel->item[i].result;
        for (int k = 0; result && !result->conflict && k < i; k++) {
            const struct result *above = panel->item[k].result;
            if (above && above->person == result->person && above->about == result->about &&
                above->rule->need == result->rule->need)
                panel->item[i].rank |= REPEATED;
        }
    }
    qsort(panel->item, (size_t)panel->n, sizeof *panel->item, by_rank);
}

static void panel_init(struct panel *panel, struct arena *arena, const struct decision *decision)
{
    panel->n = 0;
    panel->item = arena_array(arena, struct panel_item, decision->n + decision->n_notices + 1);
}

void panel_list(struct panel *panel, struct arena *arena, const struct decision *decision)
{
    panel_init(panel, arena, decision);
    for (int i = 0; i < decision->n_notices; i++)
        panel->item[panel->n++] = (struct panel_item){.notice = &decision->notice[i]};
    for (int i = 0; i < decision->n; i++)
        panel->item[panel->n++] = (struct panel_item){.result = &decision->result[i]};
}

/* What a household needs as a whole (case management) has no section of its own: it is counted to
 * the first one, and is nothing that somebody there waits for. */
static bool stands_in(const struct result *result, int section)
{
    const struct need *need = &catalogue_need[result->rule->need];
    return need->section == section &&
           (need->subject != FOR_HOUSEHOLD || section != SECTION_IDENTITY);
}

void panel_fill(struct panel *panel, struct arena *arena, const struct decision *decision,
                int person, int section)
{
    panel_init(panel, arena, decision);
    for (int i = 0; i < decision->n; i++) {
        const struct result *result = &decision->result[i];
        bool other = result->person != person && result->person != EVERYBODY;
        bool elsewhere = other || !stands_in(result, section);
        panel->item[panel->n++] = (struct panel_item){
            .result = result,
            .rank = rank_of(elsewhere, result->rule->priority, other,
                            result->rule->outcome == OUTCOME_NONE, !result->certain,
                            !result->primary && !result->conflict, i)};
    }
    for (int i = 0; i < decision->n_notices; i++) {
        const struct notice *notice = &decision->notice[i];
        bool other = notice->person != person && notice->person != EVERYBODY;
        if (notice->certain) /* what may have to be said one day is on the list of all results */
            panel->item[panel->n++] = (struct panel_item){
                .notice = notice,
                .rank = rank_of(other, notice->priority, other, false, false, false, i)};
    }
    qsort(panel->item, (size_t)panel->n, sizeof *panel->item, by_rank);
    put_repeated_last(panel);
}

static bool is_certain(const struct panel_item *item)
{
    return item->result ? item->result->certain : item->notice->certain;
}

static bool is_doubtful(const struct panel_item *item)
{
    return format_doubtful(item->result ? item->result->rule->confidence
                                        : item->notice->confidence);
}

static bool is_conflict(const struct panel_item *item)
{
    return item->result && item->result->conflict;
}

static bool is_contradiction(const struct panel_item *item)
{
    return item->notice && item->notice->contradiction;
}

void panel_mark(const struct panel_item *item, struct canvas *canvas, int y, int x)
{
    bool certain = is_certain(item);
    canvas_put(canvas, y, x, 1, certain ? STYLE_CERTAIN : STYLE_POSSIBLE, certain ? "●" : "○");
    if (is_conflict(item) || is_contradiction(item))
        canvas_put(canvas, y, x + 1, 1, STYLE_WARNING, "≠");
    else if (is_doubtful(item))
        canvas_put(canvas, y, x + 1, 1, STYLE_WARNING, "!");
}

void panel_office(const struct result *result, const struct lang *lang, struct str *out)
{
    if (result->rule->agency_type < 0)
        return;
    str_add(out, show_office_short(lang, result->rule->agency_type));
    if (!result->certain)
        str_addc(out, '?');
}

static void add_facts(const struct need_fact *fact, int n, int person,
                      const struct panel_view *view, struct str *out)
{
    for (int i = 0; i < n; i++) {
        if (i > 0)
            str_add(out, ", ");
        str_add(out, format_label(view->lang, fact[i].field));
        if (fact[i].person != person && fact[i].person != EVERYBODY)
            str_printf(out, " (%s)",
                       format_person_short(view->lang, view->household, fact[i].person));
    }
}

void panel_missing(const struct result *result, const struct panel_view *view, struct str *out)
{
    add_facts(result->missing, result->n_missing, result->person, view, out);
}

void panel_facts(const struct notice *notice, const struct panel_view *view, struct str *out)
{
    add_facts(notice->fact, notice->n_facts, notice->person, view, out);
}

const char *panel_notice(const struct notice *notice, const struct lang *lang)
{
    char key[TEXT_KEY_SIZE];
    const char *kind = notice->contradiction ? "contradiction" : "notice";
    return tr_data(lang, text_key(key, kind, notice->rule, "text"), notice->text);
}

struct place { /* of one item on the canvas */
    struct canvas *canvas;
    int y, x, columns;
};

/* Need and person, as two words that share the room: a long need gives way. Who lives alone is
 * not named in every line. */
static void draw_need(const struct result *result, const struct panel_view *view,
                      struct place place, int columns)
{
    const char *who = view->household->n > 1
                          ? format_person_short(view->lang, view->household, result->person)
                          : "";
    int name = utf8_width(who) < NAME_COLUMNS ? utf8_width(who) : NAME_COLUMNS;
    int used = canvas_cut(place.canvas, place.y, place.x, columns - name - (name > 0), STYLE_TEXT,
                          show_need(view->lang, result->rule->need));
    canvas_cut(place.canvas, place.y, place.x + used + 1, name, STYLE_LABEL, who);
}

static void draw_office(const struct result *result, const struct panel_view *view,
                        struct place place)
{
    struct str text = {0};
    panel_office(result, view->lang, &text);
    canvas_cut(place.canvas, place.y, place.x, OFFICE_COLUMNS - 1, STYLE_VALUE, str_text(&text));
    str_release(&text);
}

static void draw_missing(const struct result *result, const struct panel_view *view,
                         struct place place)
{
    struct str names = {0}, text = {0};
    panel_missing(result, view, &names);
    if (names.len > 0)
        str_printf(&text, tr(view->lang, N_("missing: %s")), str_text(&names));
    canvas_cut(place.canvas, place.y, place.x, place.columns, STYLE_HINT, str_text(&text));
    str_release(&names);
    str_release(&text);
}

/* What a rule says that nobody has to act: "not needed" is more than "not here". */
static const char *words_of_none(const struct result *result, const struct lang *lang)
{
    const struct rule_info *rule = result->rule;
    if (rule->outcome != OUTCOME_NONE)
        return "";
    return show_rule(lang, rule, rule->product[0] ? "product" : "instead");
}

static struct place shifted(struct place place, int rows, int columns)
{
    return (struct place){place.canvas, place.y + rows, place.x + columns,
                          place.columns - columns};
}

static void draw_one_line(const struct result *result, const struct panel_view *view,
                          struct place place)
{
    int need = NEED_COLUMNS + (place.columns > 90 ? 8 : 0);
    struct place office = shifted(place, 0, MARK_COLUMNS + need + 1);
    struct place outcome = shifted(office, 0, OFFICE_COLUMNS);
    struct place basis = shifted(outcome, 0, OUTCOME_COLUMNS);
    draw_need(result, view, shifted(place, 0, MARK_COLUMNS), need);
    draw_office(result, view, office);
    if (!result->certain && result->n_missing > 0) {
        draw_missing(result, view, outcome);
        return;
    }
    const char *words = words_of_none(result, view->lang);
    if (*words) {
        struct place from = result->rule->agency_type < 0 ? office : outcome;
        canvas_cut(place.canvas, from.y, from.x, from.columns, STYLE_TEXT, words);
        return;
    }
    canvas_cut(place.canvas, outcome.y, outcome.x, OUTCOME_COLUMNS - 1, STYLE_TEXT,
               show_outcome(view->lang, result->rule->outcome));
    canvas_cut(place.canvas, basis.y, basis.x, basis.columns, STYLE_HINT, result->rule->basis);
}

static void draw_two_lines(const struct result *result, const struct panel_view *view,
                           struct place place)
{
    bool certain = result->certain || result->n_missing == 0;
    int need = place.columns - MARK_COLUMNS - (certain ? OUTCOME_COLUMNS : 0);
    struct place below = shifted(place, 1, MARK_COLUMNS);
    struct place rest = shifted(below, 0, OFFICE_COLUMNS);
    draw_need(result, view, shifted(place, 0, MARK_COLUMNS), need);
    draw_office(result, view, below);
    if (!certain) {
        draw_missing(result, view, rest);
        return;
    }
    canvas_cut(place.canvas, place.y, place.x + MARK_COLUMNS + need + 1, OUTCOME_COLUMNS - 1,
               STYLE_TEXT, show_outcome(view->lang, result->rule->outcome));
    const char *words = words_of_none(result, view->lang);
    if (*words && result->rule->agency_type < 0)
        rest = below;
    canvas_cut(place.canvas, rest.y, rest.x, rest.columns, *words ? STYLE_TEXT : STYLE_HINT,
               *words ? words : result->rule->basis);
}

/* Returns the rows it took. */
static int draw_item(const struct panel_item *item, const struct panel_view *view,
                     struct place place)
{
    bool wide = place.columns >= ONE_LINE;
    panel_mark(item, place.canvas, place.y, place.x);
    if (item->notice) {
        canvas_cut(place.canvas, place.y, place.x + MARK_COLUMNS, place.columns - MARK_COLUMNS,
                   STYLE_WARNING, panel_notice(item->notice, view->lang));
        return 1;
    }
    if (wide)
        draw_one_line(item->result, view, place);
    else
        draw_two_lines(item->result, view, place);
    return wide ? 1 : 2;
}

static int item_rows(const struct panel_item *item, int columns)
{
    return item->notice || columns >= ONE_LINE ? 1 : 2;
}

/* What the marks mean, as far as they are seen, and how many are not seen. */
static void draw_edge(const struct panel *panel, int shown, const struct panel_view *view,
                      struct place place)
{
    bool doubtful = false, conflict = false, contradiction = false;
    for (int i = 0; i < shown; i++) {
        const struct panel_item *item = &panel->item[i];
        conflict |= is_conflict(item);
        contradiction |= is_contradiction(item);
        doubtful |= is_doubtful(item) && !is_conflict(item) && !is_contradiction(item);
    }
    int x = place.x, end = place.x + place.columns;
    if (panel->n > shown) {
        struct str more = {0};
        str_printf(&more,
                   tr_n(view->lang, "+%d more", "+%d more", (unsigned long)(panel->n - shown)),
                   panel->n - shown);
        end -= canvas_put(place.canvas, place.y, end - (int)more.len - 1, (int)more.len, STYLE_KEY,
                          str_text(&more)) + 2;
        str_release(&more);
    }
    if (conflict && end > x)
        x += canvas_cut(place.canvas, place.y, x, end - x, STYLE_WARNING,
                        tr(view->lang, N_("≠ somebody has to decide"))) + 1;
    if (contradiction && end > x)
        x += canvas_cut(place.canvas, place.y, x, end - x, STYLE_WARNING,
                        tr(view->lang, N_("≠ this does not fit together"))) + 1;
    if (doubtful && end > x)
        canvas_cut(place.canvas, place.y, x, end - x, STYLE_WARNING,
                   tr(view->lang, N_("! please have it confirmed")));
}

void panel_draw(const struct panel *panel, const struct panel_view *view, struct canvas *canvas,
                int y, int x, int rows, int columns)
{
    int used = 0, shown = 0;
    while (shown < panel->n && used + item_rows(&panel->item[shown], columns) <= rows) {
        struct place place = {canvas, y + used, x, columns};
        used += draw_item(&panel->item[shown++], view, place);
    }
    draw_edge(panel, shown, view, (struct place){canvas, y + rows, x, columns});
}
