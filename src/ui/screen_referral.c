/* SPDX-License-Identifier: EUPL-1.2 */
/* One referral, whole: what it is about, exactly what was sent, and everything that happened. */
#include <stdio.h>
#include <string.h>

#include "core/codec.h"
#include "ui/answer.h"
#include "ui/format.h"
#include "ui/screens.h"
#include "ui/show.h"
#include "ui/text_box.h"

struct view {
    struct arena *arena; /* of the referral; cleared when it is read anew */
    int64_t id;
    struct referral referral;
    struct text_box box;
    struct answer_box answer;
    const struct lang *lang; /* the box's own */
};

static void line(struct str *out, const char *label, const char *value)
{
    if (*value)
        str_printf(out, "%s: %s\n", label, value);
}

static const char *label_of_ruling(const struct lang *lang, const char *code)
{
    int reason = ruling_reason_find(code);
    return reason < 0 ? code : tr(lang, ruling_reason[reason].label);
}

/* The ground where a person decided; what they said of it in words stays in their office. */
static void write_ruling(const struct ui *ui, const struct referral *referral, struct str *out)
{
    char moment[SHOW_DATE_SIZE];
    if (!referral->ruled_at)
        return;
    /* TRANSLATORS: time, name, office, outcome, reason. */
    str_printf(out, tr(ui->lang, N_("Decided on %s by %s, %s: %s; reason: %s\n")),
               show_moment(referral->ruled_at, moment), referral->ruled_by,
               show_agency(ui->work, referral->ruled_agency),
               show_outcome(ui->lang, referral->ruled_outcome),
               label_of_ruling(ui->lang, referral->ruled_reason));
    if (referral->ruled_until)
        str_printf(out, tr(ui->lang, N_("This decision was taken back on %s.\n")),
                   show_moment(referral->ruled_until, moment));
}

static void write_head(const struct screen *screen, struct str *out)
{
    const struct view *view = screen->state;
    const struct ui *ui = screen->ui;
    const struct referral *referral = &view->referral;
    char moment[SHOW_DATE_SIZE], day[SHOW_DATE_SIZE];
    line(out, tr(ui->lang, N_("Person")), referral->person);
    line(out, tr(ui->lang, N_("Need")), show_need(ui->lang, referral->need));
    line(out, tr(ui->lang, N_("State")), tr(ui->lang, referral_state[referral->state].label));
    line(out, tr(ui->lang, N_("From")), show_agency(ui->work, referral->from_agency));
    line(out, tr(ui->lang, N_("To")), show_agency(ui->work, referral->to_agency));
    line(out, tr(ui->lang, N_("Taken by")), referral->owner);
    line(out, tr(ui->lang, N_("First received (§ 16 SGB I)")),
         show_moment(referral->first_receipt, moment));
    line(out, tr(ui->lang, N_("Due")), show_day(referral->due, day));
    line(out, tr(ui->lang, N_("Issues")), referral->product);
    line(out, tr(ui->lang, N_("Legal basis")), referral->basis);
    line(out, tr(ui->lang, N_("Rule")), referral->rule);
    write_ruling(ui, referral, out);
    if (strchr("MD", *referral->confidence) && *referral->confidence)
        str_printf(out, "%s\n", tr(ui->lang, N_("This rule is not verified: please have it "
                                                "confirmed by the office.")));
    line(out, tr(ui->lang, N_("Words of the sender")), referral->text);
    if (referral->hop > 0)
        str_printf(out, tr(ui->lang, N_("Times sent on: %d\n")), referral->hop);
}

static void write_fact(const struct lang *lang, const struct household *household, int field,
                       int qual, struct str *out)
{
    struct need_fact which = {0, (int16_t)field, (int16_t)qual};
    if (format_find(household, which)->state == NOT_ASKED)
        return;
    str_printf(out, "  %s: ", format_label(lang, field));
    format_fact(household, which, lang, out);
    str_addc(out, '\n');
}

/* Exactly what the office was sent, read back from the frozen record. */
static void write_sent(const struct screen *screen, struct str *out)
{
    const struct view *view = screen->state;
    const struct lang *lang = screen->ui->lang;
    struct person *person = arena_alloc(view->arena, sizeof *person);
    struct household *household = arena_alloc(view->arena, sizeof *household);
    const char *json = view->referral.facts ? view->referral.facts : "{}";
    struct error error = {0};
    household->person = person;
    household->n = 1;
    str_printf(out, "\n%s\n", tr(lang, N_("What was sent")));
    if (codec_read_sent(view->arena, json, strlen(json), person, &error) != OK) {
        lang_error(lang, &error, out);
        str_addc(out, '\n');
        return;
    }
    for (int i = 0; i < FIELD_QUAL_FIRST; i++)
        write_fact(lang, household, i, -1, out);
    for (int qual = 0; qual < person->n_quals; qual++)
        for (int i = 0; i < FIELD_QUAL_COUNT; i++)
            write_fact(lang, household, FIELD_QUAL_FIRST + i, qual, out);
}

static const char *label_of_reason(const struct lang *lang, const char *code)
{
    int reason = referral_reason_find(code);
    return reason < 0 ? code : tr(lang, referral_reason[reason].label);
}

static enum status write_history(const struct screen *screen, struct str *out,
                                 struct error *error)
{
    const struct view *view = screen->state;
    const struct ui *ui = screen->ui;
    const struct referral_entry *entry = NULL;
    int n = 0;
    char moment[SHOW_DATE_SIZE];
    enum status status = work_history(ui->work, view->arena, view->id, &entry, &n, error);
    str_printf(out, "\n%s\n", tr(ui->lang, N_("What happened")));
    for (int i = 0; i < n; i++) {
        str_printf(out, "  %s  %s · %s · %s", show_moment(entry[i].at, moment),
                   tr(ui->lang, referral_event[entry[i].event].label), entry[i].actor,
                   show_agency(ui->work, entry[i].agency));
        if (entry[i].reason && *entry[i].reason)
            str_printf(out, " · %s", label_of_reason(ui->lang, entry[i].reason));
        str_addc(out, '\n');
        if (entry[i].text && *entry[i].text)
            str_printf(out, "      %s\n", entry[i].text);
    }
    return status;
}

static enum status read_case(struct screen *screen, struct error *error)
{
    struct view *view = screen->state;
    arena_clear(view->arena);
    str_clear(&view->box.text);
    view->lang = screen->ui->lang;
    enum status status =
        work_referral(screen->ui->work, view->arena, view->id, &view->referral, error);
    if (status != OK)
        return status;
    write_head(screen, &view->box.text);
    write_sent(screen, &view->box.text);
    return write_history(screen, &view->box.text, error);
}

static enum status open_case(struct screen *screen, const void *argument, struct error *error)
{
    struct view *view = screen->state;
    view->id = *(const int64_t *)argument;
    view->arena = arena_new();
    answer_init(&view->answer);
    return read_case(screen, error);
}

static void close_case(struct screen *screen)
{
    struct view *view = screen->state;
    answer_release(&view->answer);
    text_box_release(&view->box);
    arena_free(view->arena);
}

static void draw(const struct screen *screen, struct canvas *canvas)
{
    const struct view *view = screen->state;
    char title[80];
    snprintf(title, sizeof title, "%s %s", tr(screen->ui->lang, N_("Case")),
             view->referral.number);
    screen_title(screen, canvas, title, work_me(screen->ui->work)->name);
    text_box_draw(&view->box, canvas, 2, 1, screen->rows - 4, screen->columns - 2);
    answer_line(screen->ui->work, screen->ui->lang, &view->referral, canvas, screen->rows - 1, 1,
                screen->columns - 2);
    if (answer_is_open(&view->answer))
        answer_draw(&view->answer, canvas);
}

static enum effect read_again(struct screen *screen)
{
    struct error error = {0};
    return read_case(screen, &error) == OK ? EFFECT_REDRAW : screen_error(screen, &error);
}

static enum effect begin_answer(struct screen *screen, char key)
{
    struct view *view = screen->state;
    struct error error = {0};
    bool begun = answer_begin(&view->answer, screen, view->id, key, &error);
    if (error.status != OK)
        return screen_error(screen, &error);
    if (begun && !answer_is_open(&view->answer))
        return read_again(screen);
    return begun ? EFFECT_REDRAW : EFFECT_BEEP;
}

static enum effect act(struct screen *screen, enum action action)
{
    struct view *view = screen->state;
    bool done = false;
    if (answer_is_open(&view->answer)) {
        enum effect effect = answer_act(&view->answer, screen, action, &done);
        return done ? effect | read_again(screen) : effect;
    }
    if (text_box_act(&view->box, action, screen->rows - 4, screen->columns - 2))
        return EFFECT_REDRAW;
    return action == ACTION_DO ? begin_answer(screen, 0) : EFFECT_PASS;
}

static enum effect text(struct screen *screen, const char *typed)
{
    struct view *view = screen->state;
    bool done = false;
    if (!answer_is_open(&view->answer))
        return typed[1] ? EFFECT_BEEP : begin_answer(screen, typed[0]);
    enum effect effect = answer_text(&view->answer, screen, typed, &done);
    return done ? effect | read_again(screen) : effect;
}

static enum effect idle(struct screen *screen)
{
    const struct view *view = screen->state;
    return view->lang != screen->ui->lang ? read_again(screen) : EFFECT_NONE;
}

static enum effect tick(struct screen *screen)
{
    const struct view *view = screen->state;
    return !answer_is_open(&view->answer) && work_changed(screen->ui->work) ? read_again(screen)
                                                                            : EFFECT_NONE;
}

static const struct hint hints[] = {
    {ACTION_HELP, NULL}, {ACTION_LANGUAGE, NULL}, {ACTION_BACK, NULL},
    {ACTION_DO, NULL},   {ACTION_QUIT, NULL},     {ACTION_NONE, NULL},
};

const struct screen_class screen_referral = {
    .name = "referral",
    .title = N_("Case"),
    .help = N_("One referral with everything that was sent and everything that happened. The "
               "letters on the last line answer it; F9 lists every possible answer."),
    .size = sizeof(struct view),
    .hints = hints,
    .open = open_case,
    .draw = draw,
    .act = act,
    .text = text,
    .idle = idle,
    .tick = tick,
    .close = close_case,
};
