/* SPDX-License-Identifier: EUPL-1.2 */
/* What the rules say about the household as it stands: decided after every field that was left, and
 * the question that would settle most. */
#include <string.h>

#include "ui/format.h"
#include "ui/screen_intake.h"
#include "ui/show.h"

enum { HOLD_SECONDS = 5 };

/* --- open questions --------------------------------------------------------------------------- */

static bool is_mine(const struct need_fact *fact, int person)
{
    return fact->person == person || fact->person == EVERYBODY;
}

/* A field that is missing for three needs is one question. */
static void count_questions(struct intake_screen *state)
{
    bool asked[FIELD_COUNT] = {false};
    memset(state->open_questions, 0, sizeof state->open_questions);
    for (int i = 0; i < state->decision.n; i++) {
        const struct result *result = &state->decision.result[i];
        for (int m = 0; m < result->n_missing; m++) {
            const struct need_fact *missing = &result->missing[m];
            if (!is_mine(missing, state->form.person) || asked[missing->field])
                continue;
            asked[missing->field] = true;
            state->open_questions[catalogue_field[missing->field].section]++;
        }
    }
}

static void detail(struct screen *screen, int i)
{
    struct intake_screen *state = intake_of(screen);
    struct result *result = &state->decision.result[i];
    if (!result->certain && !state->detailed[i])
        work_detail(screen->ui->work, &state->intake.household, &state->decision,
                    state->decided, result);
    state->detailed[i] = true;
}

bool intake_count_questions(struct screen *screen)
{
    struct intake_screen *state = intake_of(screen);
    if (state->counted)
        return false;
    for (int i = 0; i < state->decision.n; i++)
        detail(screen, i);
    count_questions(state);
    state->counted = true;
    return true;
}

/* The results that are painted now know what is missing; finding it costs as much as deciding. */
static void detail_shown(struct screen *screen)
{
    struct intake_screen *state = intake_of(screen);
    int shown = screen->columns >= 120 ? screen->rows / 2 : screen->rows / 4 + 1;
    state->detailed = arena_array(state->decided, bool, state->decision.n + 1);
    state->counted = false;
    for (int i = 0; i < state->panel.n && i < shown; i++)
        if (state->panel.item[i].result)
            detail(screen, (int)(state->panel.item[i].result - state->decision.result));
}

static void find_answered(struct intake_screen *state)
{
    memset(state->answered, 0, sizeof state->answered);
    for (int i = 0; i < FIELD_COUNT; i++) {
        const struct fact *fact = household_fact(&state->intake.household, state->form.person, i);
        if (fact->state != NOT_ASKED && fact->origin != ORIGIN_DERIVED)
            state->answered[catalogue_field[i].section] = true;
    }
}

/* --- deciding --------------------------------------------------------------------------------- */

static bool was_there(const struct decision *before, const struct notice *notice)
{
    for (int i = 0; i < before->n_notices; i++)
        if (before->notice[i].certain && before->notice[i].person == notice->person &&
            !strcmp(before->notice[i].rule, notice->rule))
            return true;
    return false;
}

static const struct notice *new_notice(const struct decision *before, const struct decision *now)
{
    for (int i = 0; i < now->n_notices; i++)
        if (now->notice[i].certain && !was_there(before, &now->notice[i]))
            return &now->notice[i];
    return NULL;
}

/* The fields of contradictions, so that the form can name them where they stand. */
static void mark_contradictions(struct intake_screen *state)
{
    const struct decision *decision = &state->decision;
    struct form_mark *mark = NULL;
    state->form.marks = 0;
    for (int i = 0; i < decision->n_notices; i++)
        state->form.marks += decision->notice[i].n_facts;
    mark = arena_array(state->decided, struct form_mark, state->form.marks);
    state->form.mark = mark;
    for (int i = 0; i < decision->n_notices; i++)
        for (int f = 0; f < decision->notice[i].n_facts; f++)
            *mark++ = (struct form_mark){decision->notice[i].fact[f], &decision->notice[i]};
}

enum effect intake_decide(struct screen *screen)
{
    struct intake_screen *state = intake_of(screen);
    struct work *work = screen->ui->work;
    struct decision before = state->decision;
    struct error error = {0};
    struct arena *arena = state->before;
    bool first = state->decision.rules == NULL;
    arena_clear(arena);
    state->decision = (struct decision){0};
    enum status status = work_decide(work, arena, &state->intake.household, &state->decision,
                                     &error);
    state->before = state->decided;
    state->decided = arena;
    mark_contradictions(state);
    panel_fill(&state->panel, arena, &state->decision, state->form.person, state->form.section);
    detail_shown(screen);
    find_answered(state);
    const struct notice *notice = first ? NULL : new_notice(&before, &state->decision);
    if (status != OK)
        return screen_error(screen, &error);
    if (!notice)
        return EFFECT_REDRAW;
    state->held = HOLD_SECONDS;
    return screen_message(screen, STYLE_WARNING, panel_notice(notice, screen->ui->lang)) |
           EFFECT_BEEP;
}

/* --- the next question ------------------------------------------------------------------------ */

static bool same(const struct need_fact *a, const struct need_fact *b)
{
    return a->person == b->person && a->field == b->field && a->qual == b->qual;
}

/* The needs that wait for this fact, each once, as a list. */
static void add_settled(const struct screen *screen, const struct need_fact *question,
                        struct str *needs)
{
    const struct intake_screen *state = intake_of(screen);
    bool named[NEED_COUNT] = {false};
    for (int i = 0; i < state->decision.n; i++) {
        const struct result *result = &state->decision.result[i];
        bool waits = false;
        for (int m = 0; m < result->n_missing; m++)
            waits |= same(&result->missing[m], question);
        if (!waits || named[result->rule->need])
            continue;
        if (needs->len > 0)
            str_add(needs, ", ");
        str_add(needs, show_need(screen->ui->lang, result->rule->need));
        named[result->rule->need] = true;
    }
}

/* The first question that is not the one in focus already. */
static const struct need_fact *find_question(struct screen *screen, int person)
{
    struct intake_screen *state = intake_of(screen);
    struct need_fact focus = form_focus(&state->form);
    const struct need_fact *question = NULL;
    int n = work_next_question(screen->ui->work, &state->intake.household, &state->decision, person,
                               state->decided, &question);
    for (int i = 0; i < n; i++)
        if (!same(&question[i], &focus))
            return &question[i];
    return NULL;
}

/* The fact in doubt that follows the one in focus, the first where none is in focus; NULL behind
 * the last. */
static const struct form_mark *find_doubt(const struct intake_screen *state)
{
    struct need_fact focus = form_focus(&state->form);
    const struct form_mark *first = NULL;
    bool behind = false;
    for (int i = 0; i < state->form.marks; i++) {
        const struct form_mark *mark = &state->form.mark[i];
        if (!mark->notice->doubted)
            continue;
        if (behind && !same(&mark->fact, &focus))
            return mark;
        behind |= same(&mark->fact, &focus);
        first = first ? first : mark;
    }
    return behind ? NULL : first;
}

/* What cannot be right comes before what is not known. */
static enum effect next_doubt(struct screen *screen, const struct form_mark *mark)
{
    struct need_fact fact = mark->fact;
    struct str text = {0};
    str_add(&text, panel_notice(mark->notice, screen->ui->lang));
    form_go(&intake_of(screen)->form, fact);
    enum effect effect = intake_decide(screen);
    effect |= screen_message(screen, STYLE_WARNING, str_text(&text));
    str_release(&text);
    return effect;
}

enum effect intake_next_question(struct screen *screen)
{
    struct intake_screen *state = intake_of(screen);
    const struct lang *lang = screen->ui->lang;
    const struct form_mark *doubt = find_doubt(state);
    if (doubt)
        return next_doubt(screen, doubt);
    intake_count_questions(screen);
    const struct need_fact *found = find_question(screen, state->form.person);
    if (!found)
        found = find_question(screen, EVERYBODY);
    if (!found)
        return screen_message(screen, STYLE_TEXT, tr(lang, N_("no question is open")));
    struct need_fact question = *found; /* deciding anew clears where it lies */
    struct str needs = {0}, text = {0};
    add_settled(screen, &question, &needs);
    if (needs.len > 0)
        str_printf(&text, tr(lang, N_("would settle: %s")), str_text(&needs));
    form_go(&state->form, question);
    enum effect effect = intake_decide(screen);
    if (text.len > 0)
        effect |= screen_message(screen, STYLE_TEXT, str_text(&text));
    str_release(&needs);
    str_release(&text);
    return effect;
}
