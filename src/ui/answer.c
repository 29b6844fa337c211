/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/answer.h"

#include <string.h>

#include "text/utf8.h"
#include "ui/show.h"

enum { MAX_TEXT = 2000 };

void answer_init(struct answer_box *box)
{
    *box = (struct answer_box){.arena = arena_new()};
}

static void close_widgets(struct answer_box *box)
{
    if (box->choosing)
        choice_release(&box->choice);
    if (box->writing)
        prompt_release(&box->prompt);
    box->choosing = box->writing = false;
}

static void close_box(struct answer_box *box)
{
    close_widgets(box);
    box->stage = ANSWER_CLOSED;
    arena_clear(box->arena);
}

void answer_release(struct answer_box *box)
{
    close_widgets(box);
    arena_free(box->arena);
}

bool answer_is_open(const struct answer_box *box)
{
    return box->stage != ANSWER_CLOSED;
}

/* What a person at a desk does; the clock and the making of a draft are not among it. */
static bool is_answer(enum referral_event event)
{
    return event != EVENT_SEND && event != EVENT_EXPIRE;
}

int answer_events(const struct work *work, const struct referral *referral,
                  enum referral_event event[REFERRAL_EVENTS])
{
    int n = 0;
    unsigned me = referral->me;
    if (work_may(work, MAY_CORRECT))
        me |= PARTY_SUPERVISOR;
    for (size_t i = 0; i < referral_moves && n < REFERRAL_EVENTS; i++)
        if (referral_move[i].from == referral->state && (referral_move[i].who & me) &&
            is_answer(referral_move[i].event))
            event[n++] = referral_move[i].event;
    return n;
}

/* --- one question after another ------------------------------------------------------------- */

static void ask(struct answer_box *box, enum answer_stage stage, const char *title,
                const struct choice_item *item, size_t n)
{
    close_widgets(box);
    choice_init(&box->choice, title, item, n, false);
    box->choosing = true;
    box->stage = stage;
}

static void ask_event(struct answer_box *box, struct screen *screen)
{
    enum referral_event event[REFERRAL_EVENTS];
    int n = answer_events(screen->ui->work, &box->referral, event);
    struct choice_item *item = arena_array(box->arena, struct choice_item, n);
    for (int i = 0; i < n; i++)
        item[i] = (struct choice_item){referral_event[event[i]].code,
                                       tr(screen->ui->lang, referral_event[event[i]].label)};
    ask(box, ANSWER_EVENT, tr(screen->ui->lang, N_("What is the answer?")), item, (size_t)n);
}

static void ask_reason(struct answer_box *box, struct screen *screen)
{
    struct choice_item *item = arena_array(box->arena, struct choice_item, referral_reasons);
    size_t n = 0;
    for (size_t i = 0; i < referral_reasons; i++)
        if (referral_reason[i].events >> box->answer.event & 1)
            item[n++] = (struct choice_item){referral_reason[i].code,
                                             tr(screen->ui->lang, referral_reason[i].label)};
    ask(box, ANSWER_REASON, tr(screen->ui->lang, N_("For which reason?")), item, n);
}

static void ask_outcome(struct answer_box *box, struct screen *screen)
{
    struct choice_item *item = arena_array(box->arena, struct choice_item, referral_outcomes);
    for (size_t i = 0; i < referral_outcomes; i++)
        item[i] = (struct choice_item){referral_outcome[i].code,
                                       tr(screen->ui->lang, referral_outcome[i].label)};
    ask(box, ANSWER_OUTCOME, tr(screen->ui->lang, N_("What came of it?")), item,
        referral_outcomes);
}

static void ask_agency(struct answer_box *box, struct screen *screen)
{
    const struct directory *directory = work_directory(screen->ui->work);
    struct choice_item *item = arena_array(box->arena, struct choice_item, directory->n);
    size_t n = 0;
    for (int i = 0; i < directory->n; i++)
        if (strcmp(directory->agency[i].id, box->referral.to_agency) != 0 &&
            (directory->agency[i].types[0] | directory->agency[i].types[1]))
            item[n++] =
                (struct choice_item){directory->agency[i].id, directory->agency[i].name};
    ask(box, ANSWER_AGENCY, tr(screen->ui->lang, N_("Which office is competent?")), item, n);
}

static void ask_text(struct answer_box *box, struct screen *screen)
{
    close_widgets(box);
    prompt_init(&box->prompt, tr(screen->ui->lang, box->answer.event == EVENT_QUERY
                                                       ? N_("What do you need to know?")
                                                       : N_("In your own words")),
                MAX_TEXT);
    box->writing = true;
    box->stage = ANSWER_TEXT;
}

static enum effect finish(struct answer_box *box, struct screen *screen, bool *done)
{
    struct error error = {0};
    enum status status = work_answer(screen->ui->work, &box->referral, &box->answer, &error);
    const char *label = tr(screen->ui->lang, referral_event[box->answer.event].label);
    if (status == OK) {
        char *said = arena_printf(box->arena, "%s: %s", box->referral.number, label);
        screen_message(screen, STYLE_HINT, said);
    }
    close_box(box);
    *done = true; /* on a lost race too: what is shown is old */
    return status == OK ? EFFECT_REDRAW : screen_error(screen, &error);
}

/* The next thing the event must carry, or the deed itself. */
static enum effect go_on(struct answer_box *box, struct screen *screen, bool *done)
{
    static const struct {
        unsigned need;
        void (*ask)(struct answer_box *, struct screen *);
    } step[] = {{NEEDS_REASON, ask_reason},
                {NEEDS_OUTCOME, ask_outcome},
                {NEEDS_AGENCY, ask_agency},
                {NEEDS_TEXT, ask_text}};
    for (size_t i = 0; i < sizeof step / sizeof *step; i++) {
        if (!(box->needs & step[i].need))
            continue;
        box->needs &= ~step[i].need;
        step[i].ask(box, screen);
        return EFFECT_REDRAW;
    }
    return finish(box, screen, done);
}

static void set_event(struct answer_box *box, enum referral_event event)
{
    const struct referral_move *move = referral_find(box->referral.state, event);
    box->answer.event = event;
    box->needs = move ? move->needs : 0;
}

bool answer_begin(struct answer_box *box, struct screen *screen, int64_t referral, char key,
                  struct error *error)
{
    enum referral_event event[REFERRAL_EVENTS];
    close_box(box);
    if (work_referral(screen->ui->work, box->arena, referral, &box->referral, error) != OK)
        return false;
    box->answer = (struct answer){0};
    int n = answer_events(screen->ui->work, &box->referral, event);
    if (key == 0) {
        if (n > 0)
            ask_event(box, screen);
        return n > 0;
    }
    for (int i = 0; i < n; i++) {
        if ((referral_event[event[i]].key | 0x20) != (key | 0x20))
            continue;
        bool done = false;
        set_event(box, event[i]);
        go_on(box, screen, &done);
        return true;
    }
    return false;
}

/* --- keys -------------------------------------------------------------------------------------- */

static enum effect take(struct answer_box *box, struct screen *screen, bool *done)
{
    const char *code = NULL;
    if (box->choosing) {
        const struct choice_item *item = choice_selected(&box->choice);
        if (!item)
            return EFFECT_BEEP;
        code = item->code;
    }
    switch (box->stage) {
    case ANSWER_CLOSED: return EFFECT_NONE;
    case ANSWER_EVENT: set_event(box, (enum referral_event)referral_event_find(code)); break;
    case ANSWER_REASON: box->answer.reason = code; break;
    case ANSWER_OUTCOME: box->answer.outcome = code; break;
    case ANSWER_AGENCY: box->answer.agency = code; break;
    case ANSWER_TEXT:
        box->answer.text = line_value(&box->prompt.line, box->arena);
        if (!*box->answer.text)
            return EFFECT_BEEP;
        break;
    }
    return go_on(box, screen, done);
}

static enum effect settle(struct answer_box *box, struct screen *screen, enum popup popup,
                          bool *done)
{
    switch (popup) {
    case POPUP_STAYS: return EFFECT_REDRAW;
    case POPUP_PASS: return EFFECT_PASS;
    case POPUP_CANCELLED: close_box(box); return EFFECT_REDRAW;
    case POPUP_DONE: return take(box, screen, done);
    }
    return EFFECT_NONE;
}

enum effect answer_act(struct answer_box *box, struct screen *screen, enum action action,
                       bool *done)
{
    enum popup popup =
        box->choosing ? choice_act(&box->choice, action) : prompt_act(&box->prompt, action);
    return settle(box, screen, popup, done);
}

enum effect answer_text(struct answer_box *box, struct screen *screen, const char *text,
                        bool *done)
{
    if (box->choosing)
        return settle(box, screen, choice_text(&box->choice, text), done);
    return prompt_text(&box->prompt, text) ? EFFECT_REDRAW : EFFECT_BEEP;
}

void answer_draw(const struct answer_box *box, struct canvas *canvas)
{
    if (box->choosing)
        choice_draw(&box->choice, canvas);
    else if (box->writing)
        prompt_draw(&box->prompt, canvas);
}

void answer_line(const struct work *work, const struct lang *lang,
                 const struct referral *referral, struct canvas *canvas, int y, int x, int columns)
{
    enum referral_event event[REFERRAL_EVENTS];
    int n = answer_events(work, referral, event), end = x + columns;
    for (int i = 0; i < n; i++) {
        const struct referral_event_info *info = &referral_event[event[i]];
        char key[2] = {info->key, '\0'};
        int width = 3 + utf8_width(tr(lang, info->label));
        if (!info->key)
            continue;
        if (x + width > end)
            break;
        x += canvas_put(canvas, y, x, 1, STYLE_KEY, key) + 1;
        x += canvas_put(canvas, y, x, end - x, STYLE_HINT, tr(lang, info->label)) + 2;
    }
}
