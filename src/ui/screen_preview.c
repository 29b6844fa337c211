/* SPDX-License-Identifier: EUPL-1.2 */
/* Exactly what an office will get, before it gets it: the fields and their values and nothing else,
 * on which ground, and the clerk's own words. */
#include <string.h>

#include "ui/format.h"
#include "ui/screen_intake.h"
#include "ui/screen_intake_sheet.h"
#include "ui/screen_ruling.h"
#include "ui/show.h"

enum { FOOT_ROWS = 4, TEXT_MAX = 500 };

/* Grounds by the codes work knows them by. */
static const struct ground { const char *code, *label; } ground[] = {
    {"law", N_("task laid down by law")},
    {"consent", N_("consent of the person")},
};
enum { GROUNDS = sizeof ground / sizeof *ground };

struct preview_screen {
    struct intake *intake;
    const struct result *result;
    struct sending sending;
    struct sheet sheet;
    struct line line; /* to the office */
    int ground;
};

/* --- what is sent ----------------------------------------------------------------------------- */

static void add_office(struct screen *screen)
{
    struct preview_screen *state = screen->state;
    const struct agency *agency = state->sending.agency;
    const struct lang *lang = screen->ui->lang;
    struct sheet *sheet = &state->sheet;
    sheet_heading(sheet, tr(lang, N_("To")));
    if (!agency) {
        sheet_text(sheet, 1, STYLE_WARNING, tr(lang, N_("The directory has no such office here.")));
        return;
    }
    const struct { const char *label, *text; } row[] = {
        {N_("Office"), agency->name},   {N_("Address"), agency->address},
        {N_("Hours"), agency->hours},   {N_("Telephone"), agency->phone},
        {N_("E-mail"), agency->email},  {N_("Note"), agency->note},
    };
    for (size_t i = 0; i < sizeof row / sizeof *row; i++)
        if (row[i].text && row[i].text[0])
            sheet_entry(sheet, tr(lang, row[i].label), STYLE_TEXT, row[i].text);
}

static void add_rule(struct screen *screen)
{
    struct preview_screen *state = screen->state;
    const struct rule_info *rule = state->result->rule;
    const struct lang *lang = screen->ui->lang;
    struct sheet *sheet = &state->sheet;
    char day[DATE_SIZE];
    sheet_blank(sheet);
    sheet_heading(sheet, tr(lang, N_("What for")));
    sheet_entry(sheet, tr(lang, N_("Need")), STYLE_TEXT, show_need(lang, rule->need));
    if (state->sending.ruling) {
        struct str said = {0};
        ruling_say(lang, state->sending.ruling, &said);
        sheet_entry(sheet, tr(lang, N_("Decided")), STYLE_CERTAIN, str_text(&said));
        str_release(&said);
    }
    if (rule->product[0])
        sheet_entry(sheet, tr(lang, N_("It issues")), STYLE_TEXT, show_rule(lang, rule, "product"));
    sheet_entry(sheet, tr(lang, N_("Legal basis")), STYLE_TEXT, rule->basis);
    date_german(state->result->deadline, day);
    if (day[0])
        sheet_entry(sheet, tr(lang, N_("Deadline")), STYLE_WARNING, day);
    for (int i = 0; i < rule->n_bring; i++)
        sheet_entry(sheet, i ? "" : tr(lang, N_("To bring")), STYLE_TEXT,
                    show_document(lang, rule->bring[i]));
    if (format_doubtful(rule->confidence))
        sheet_text(sheet, 1, STYLE_WARNING, tr(lang, N_("! please have it confirmed")));
}

static void add_facts(struct screen *screen)
{
    struct preview_screen *state = screen->state;
    const struct lang *lang = screen->ui->lang;
    const struct household *household = &state->intake->household;
    int whose = state->result->person == EVERYBODY ? 0 : state->result->person;
    sheet_blank(&state->sheet);
    sheet_heading(&state->sheet, tr(lang, N_("The office gets this and nothing else")));
    for (int i = 0; i < state->sending.n_fields; i++) {
        int field = state->sending.field[i];
        bool shared = catalogue_field[field].scope == SCOPE_HOUSEHOLD;
        struct need_fact which = {(int16_t)(shared ? EVERYBODY : whose), (int16_t)field, -1};
        struct str value = {0};
        bool known = format_find(household, which)->state == KNOWN;
        if (known)
            format_fact(household, which, lang, &value);
        sheet_entry(&state->sheet, format_label(lang, field), known ? STYLE_VALUE : STYLE_HINT,
                    known ? str_text(&value) : tr(lang, N_("not known, not sent")));
        str_release(&value);
    }
}

static void build(struct screen *screen)
{
    struct preview_screen *state = screen->state;
    size_t at = state->sheet.list.selected, top = state->sheet.list.top;
    sheet_init(&state->sheet, screen->arena, screen->columns - 2);
    if (state->sending.refusal) {
        sheet_text(&state->sheet, 0, STYLE_ERROR,
                   tr(screen->ui->lang, state->sending.refusal));
        sheet_blank(&state->sheet);
    }
    add_office(screen);
    add_rule(screen);
    add_facts(screen);
    state->sheet.list.selected = at;
    state->sheet.list.top = top;
    list_refresh(&state->sheet.list);
}

/* --- the screen ------------------------------------------------------------------------------- */

static enum status open_preview(struct screen *screen, const void *argument, struct error *error)
{
    const struct preview_argument *preview = argument;
    struct preview_screen *state = screen->state;
    state->intake = preview->intake;
    state->result = preview->result;
    enum status status = work_preview(screen->ui->work, screen->arena, state->intake,
                                      state->result, &state->sending, error);
    if (status != OK)
        return status;
    for (int i = 0; state->sending.ground && i < GROUNDS; i++)
        if (!strcmp(ground[i].code, state->sending.ground))
            state->ground = i;
    line_init(&state->line, TEXT_MAX);
    build(screen);
    return OK;
}

static void draw(const struct screen *screen, struct canvas *canvas)
{
    const struct preview_screen *state = screen->state;
    const struct lang *lang = screen->ui->lang;
    int rows = canvas->rows - 2 - FOOT_ROWS - 1, y = rows + 2, x = 24;
    struct str title = {0}, name = {0};
    str_printf(&title, tr(lang, N_("Send: %s")), show_need(lang, state->result->rule->need));
    screen_way_back(screen, format_person_short(lang, &state->intake->household,
                                                state->result->person), &name);
    screen_title(screen, canvas, str_text(&title), str_text(&name));
    sheet_draw(&state->sheet, canvas, 1, 0, rows, canvas->columns);
    for (int i = 0; i < canvas->columns; i++)
        canvas_put(canvas, y - 1, i, 1, STYLE_FRAME, "─");
    canvas_put(canvas, y, 1, x, STYLE_LABEL, tr(lang, N_("Sent because of")));
    canvas_put(canvas, y, x - 1, 1, STYLE_FRAME, "[");
    int used = canvas_cut(canvas, y, x, canvas->columns - x - 4, STYLE_VALUE,
                          tr(lang, ground[state->ground].label));
    canvas_put(canvas, y, x + used, 3, STYLE_FRAME, " ▾]");
    canvas_put(canvas, y + 1, 1, x, STYLE_LABEL, tr(lang, N_("To the office")));
    canvas_put(canvas, y + 1, x - 1, 1, STYLE_FRAME, "[");
    canvas_put(canvas, y + 1, canvas->columns - 2, 1, STYLE_FRAME, "]");
    canvas_cut(canvas, y + 2, 1, canvas->columns - 2, STYLE_HINT,
               tr(lang, N_("Enter sends. Nothing has left this office yet.")));
    line_draw(&state->line, canvas, y + 1, x, canvas->columns - x - 2, true);
    str_release(&title);
    str_release(&name);
}

/* The number is read back: it is what the clerk writes on the sheet. */
static enum effect say_sent(struct screen *screen, int64_t id)
{
    struct preview_screen *state = screen->state;
    struct referral referral = {0};
    struct error error = {0};
    struct str text = {0};
    if (work_referral(screen->ui->work, screen->arena, id, &referral, &error) != OK)
        return screen_error(screen, &error) | EFFECT_CLOSE;
    str_printf(&text, tr(screen->ui->lang, N_("sent: %s, to %s")), referral.number,
               state->sending.agency->name);
    screen_message(screen, STYLE_CERTAIN, str_text(&text));
    str_release(&text);
    return EFFECT_REDRAW | EFFECT_CLOSE;
}

static enum effect send(struct screen *screen)
{
    struct preview_screen *state = screen->state;
    struct error error = {0};
    int64_t id = 0;
    if (state->sending.refusal)
        return screen_message(screen, STYLE_ERROR,
                              tr(screen->ui->lang, state->sending.refusal)) | EFFECT_BEEP;
    state->sending.ground = ground[state->ground].code;
    state->sending.text = line_value(&state->line, screen->arena);
    if (work_send(screen->ui->work, state->intake, &state->sending, &id, &error) != OK)
        return screen_error(screen, &error);
    return say_sent(screen, id);
}

static enum effect act(struct screen *screen, enum action action)
{
    struct preview_screen *state = screen->state;
    bool scrolls = action != ACTION_HOME && action != ACTION_END;
    if (action == ACTION_ACCEPT || action == ACTION_DO)
        return send(screen);
    if (action == ACTION_LIST) {
        state->ground = (state->ground + 1) % GROUNDS;
        return EFFECT_REDRAW;
    }
    if (scrolls && list_act(&state->sheet.list, action, screen->rows - FOOT_ROWS - 1))
        return EFFECT_REDRAW;
    return line_act(&state->line, action) ? EFFECT_REDRAW : EFFECT_PASS;
}

static enum effect text(struct screen *screen, const char *typed)
{
    struct preview_screen *state = screen->state;
    return line_insert(&state->line, typed) ? EFFECT_REDRAW : EFFECT_BEEP;
}

static enum effect resume(struct screen *screen)
{
    build(screen);
    return EFFECT_REDRAW;
}

static void close_preview(struct screen *screen)
{
    struct preview_screen *state = screen->state;
    line_release(&state->line);
}

static const struct hint hints[] = {
    {ACTION_HELP, NULL}, {ACTION_LANGUAGE, NULL}, {ACTION_BACK, NULL},
    {ACTION_LIST, N_("Ground")}, {ACTION_DO, N_("Send")}, {ACTION_QUIT, NULL}, {ACTION_NONE, NULL},
};

const struct screen_class screen_preview = {
    .name = "preview",
    .title = N_("Send"),
    .help =
        N_("What the office would get. What is sensitive or protected is never in it. The list key "
           "changes the ground; what you type goes to the office with it."),
    .text_input = true,
    .size = sizeof(struct preview_screen),
    .hints = hints,
    .open = open_preview,
    .draw = draw,
    .act = act,
    .text = text,
    .resume = resume,
    .close = close_preview,
};
