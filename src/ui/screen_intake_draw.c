/* SPDX-License-Identifier: EUPL-1.2 */
/* The intake on the canvas. At 80 columns the panel lies below the form, from 120 on beside it. */
#include <string.h>

#include "text/utf8.h"
#include "ui/format.h"
#include "ui/screen_intake.h"

enum {
    LEFT = 26,           /* persons and sections, with their frame */
    INSIDE = LEFT - 2,
    BESIDE = 120,        /* columns from which the panel stands beside the form */
    PANEL_LEAST = 40, PANEL_MOST = 100,
    PERSONS_LEAST = 4,
    HELP_ROWS = 3,
    LOOP_ROWS = 2,
};

struct layout {
    int rows;                  /* all that may be drawn on */
    int persons;               /* rows for them, from row 2 on */
    int sections;              /* row of their title */
    int form_x, form_rows, form_columns; /* from row 2 on, help included */
    int panel_y, panel_x, panel_rows, panel_columns; /* inside, below its title */
};

static int least(int a, int b)
{
    return a < b ? a : b;
}

static int most(int a, int b)
{
    return a > b ? a : b;
}

static struct layout lay_out(const struct canvas *canvas, int persons)
{
    struct layout layout = {.rows = canvas->rows - LOOP_ROWS, .form_x = LEFT + 1};
    bool beside = canvas->columns >= BESIDE;
    int spare = layout.rows - 3 - SECTION_COUNT - (beside ? 1 : 1 + PERSONS_LEAST);
    layout.persons = most(PERSONS_LEAST, least(persons, beside ? spare : spare / 2));
    layout.sections = 2 + layout.persons;
    int left_end = layout.sections + SECTION_COUNT; /* the last row of the sections */
    if (beside) {
        layout.panel_columns = most(PANEL_LEAST, least(PANEL_MOST,
                                                       (canvas->columns - LEFT) * 2 / 5));
        layout.panel_x = canvas->columns - layout.panel_columns;
        layout.panel_y = 2;
        layout.panel_rows = layout.rows - 3;
        layout.form_columns = layout.panel_x - layout.form_x - 2;
        layout.form_rows = layout.rows - 3;
    } else {
        layout.panel_columns = canvas->columns - 1;
        layout.panel_x = 1;
        layout.panel_y = left_end + 2;
        layout.panel_rows = layout.rows - layout.panel_y - 1;
        layout.form_columns = canvas->columns - layout.form_x;
        layout.form_rows = left_end - 1;
    }
    return layout;
}

/* --- frames ----------------------------------------------------------------------------------- */

/* A line from x on with a title in it: "├Abschnitte──────┤". */
static void rule(struct canvas *canvas, int y, int x, int columns, const char *ends[2],
                 const char *title)
{
    for (int i = 0; i < columns; i++)
        canvas_put(canvas, y, x + i, 1, STYLE_FRAME, "─");
    canvas_put(canvas, y, x, 1, STYLE_FRAME, ends[0]);
    canvas_put(canvas, y, x + columns - 1, 1, STYLE_FRAME, ends[1]);
    canvas_cut(canvas, y, x + 1, columns - 2, STYLE_TITLE, title);
}

static void sides(struct canvas *canvas, int from, int to, int x)
{
    for (int y = from; y < to; y++)
        canvas_put(canvas, y, x, 1, STYLE_FRAME, "│");
}

static void draw_frames(const struct lang *lang, const struct layout *layout,
                        struct canvas *canvas)
{
    bool beside = layout->panel_x > 1;
    const char *so_far = tr(lang, N_("Responsible so far"));
    int edge = layout->rows - 1, below = beside ? edge : layout->panel_y - 1;
    sides(canvas, 2, edge, 0);
    sides(canvas, 2, below, LEFT - 1);
    rule(canvas, 1, 0, LEFT, (const char *[]){"┌", "┐"}, tr(lang, N_("Persons")));
    rule(canvas, layout->sections, 0, LEFT, (const char *[]){"├", "┤"}, tr(lang, N_("Sections")));
    if (beside) {
        rule(canvas, edge, 0, LEFT, (const char *[]){"└", "┘"}, "");
        sides(canvas, 2, edge, layout->panel_x - 1);
        rule(canvas, 1, layout->panel_x - 1, layout->panel_columns + 1,
             (const char *[]){"┌", "─"}, so_far);
        rule(canvas, edge, layout->panel_x - 1, layout->panel_columns + 1,
             (const char *[]){"└", "─"}, "");
        return;
    }
    rule(canvas, below, 0, canvas->columns, (const char *[]){"├", "─"}, so_far);
    canvas_put(canvas, below, LEFT - 1, 1, STYLE_FRAME, "┴");
    rule(canvas, edge, 0, canvas->columns, (const char *[]){"└", "─"}, "");
}

/* --- header ----------------------------------------------------------------------------------- */

static void draw_header(const struct screen *screen, struct canvas *canvas)
{
    const struct intake_screen *state = intake_of(screen);
    const struct household *household = &state->intake.household;
    const struct lang *lang = screen->ui->lang;
    const struct fact *family = &household->person[0].fact[FIELD_FAMILY_NAME];
    const struct staff *me = work_me(screen->ui->work);
    char day[DATE_SIZE];
    struct str left = {0}, right = {0};
    date_german(household->as_of, day);
    /* TRANSLATORS: first line of an intake: family name, number of persons. */
    str_printf(&left, tr(lang, N_("Intake · Household %s (%d)")),
               family->state == KNOWN ? family->text : "…", household->n);
    /* TRANSLATORS: the day the rules are asked for, and the clerk. */
    if (intake_is_held(screen))
        str_printf(&right, tr(lang, N_("only to look at: with %s")), state->intake.held_by);
    else if (intake_is_locked(screen))
        str_printf(&right, tr(lang, N_("finished  %s")), me ? me->name : "");
    else
        str_printf(&right, tr(lang, N_("As of %s  %s")), day, me ? me->name : "");
    screen_title(screen, canvas, str_text(&left), str_text(&right));
    str_release(&left);
    str_release(&right);
}

/* --- persons and sections --------------------------------------------------------------------- */

/* Ends at the inner right edge of the left box; returns the columns left of it. */
static int put_right(struct canvas *canvas, int y, enum style style, const char *text)
{
    int width = utf8_width(text);
    canvas_put(canvas, y, 1 + INSIDE - width, width, style, text);
    return INSIDE - width - (width > 0);
}

static void draw_persons(const struct screen *screen, const struct layout *layout,
                         struct canvas *canvas)
{
    const struct intake_screen *state = intake_of(screen);
    const struct household *household = &state->intake.household;
    int at = state->form.person, top = most(0, at - layout->persons + 1);
    for (int row = 0; row < layout->persons && top + row < household->n; row++) {
        int i = top + row, y = 2 + row;
        enum style style = i == at ? STYLE_SELECTED : STYLE_TEXT;
        struct str name = {0}, age = {0};
        format_person(screen->ui->lang, household, i, &name);
        format_age(&household->person[i], &age);
        canvas_fill(canvas, y, 1, 1, INSIDE, style);
        str_add(&age, " ");
        int columns = put_right(canvas, y, style, str_text(&age));
        canvas_put(canvas, y, 1, 1, style, i == at ? "▸" : " ");
        canvas_cut(canvas, y, 2, columns - 1, style, str_text(&name));
        str_release(&name);
        str_release(&age);
    }
    if (household->n > layout->persons) {
        struct str count = {0};
        str_printf(&count, tr(screen->ui->lang, N_("%d of %d")), at + 1, household->n);
        canvas_put(canvas, 1, LEFT - 2 - utf8_width(str_text(&count)), INSIDE, STYLE_FRAME,
                   str_text(&count));
        str_release(&count);
    }
}

static void draw_sections(const struct screen *screen, const struct layout *layout,
                          struct canvas *canvas)
{
    const struct intake_screen *state = intake_of(screen);
    for (int i = 0; i < SECTION_COUNT; i++) {
        int y = layout->sections + 1 + i, open = state->open_questions[i];
        bool here = i == state->form.section, done = open == 0 && state->answered[i];
        enum style style = here ? STYLE_SELECTED : STYLE_TEXT;
        struct str mark = {0};
        if (open > 0)
            str_printf(&mark, "%d?", open);
        else if (done)
            str_add(&mark, "✓");
        canvas_fill(canvas, y, 1, 1, INSIDE, style);
        int columns = put_right(canvas, y, style, str_text(&mark));
        canvas_put(canvas, y, 1, 1, style, here ? "▸" : " ");
        canvas_cut(canvas, y, 2, columns, style, format_section(screen->ui->lang, i));
        str_release(&mark);
    }
}

/* --- the form --------------------------------------------------------------------------------- */

static void draw_form_title(const struct screen *screen, const struct layout *layout,
                            struct canvas *canvas)
{
    const struct intake_screen *state = intake_of(screen);
    const struct form *form = &state->form;
    struct str name = {0}, place = {0};
    format_person(screen->ui->lang, &state->intake.household, form->person, &name);
    str_printf(&place, tr(screen->ui->lang, N_("%d of %d")), form->at + 1, form->n);
    int width = utf8_width(str_text(&place)), x = layout->form_x;
    int room = layout->form_columns - width - 2;
    int used = canvas_cut(canvas, 1, x, room, STYLE_TITLE,
                          format_section(screen->ui->lang, form->section));
    if (used + 4 < room) {
        canvas_put(canvas, 1, x + used + 1, 1, STYLE_TITLE, "·");
        canvas_cut(canvas, 1, x + used + 3, room - used - 3, STYLE_TITLE, str_text(&name));
    }
    canvas_put(canvas, 1, x + layout->form_columns - width, width, STYLE_HINT, str_text(&place));
    str_release(&name);
    str_release(&place);
}

/* The keys that have no place on the last line, as columns. */
static void draw_more_keys(const struct screen *screen, const struct layout *layout,
                           struct canvas *canvas, int y)
{
    static const enum action shown[] = {ACTION_UNKNOWN, ACTION_ORIGIN, ACTION_UNDO,
                                        ACTION_PERSON_ADD};
    static const char *const word[] = {N_("unknown"), N_("how known"), N_("undo"), N_("person")};
    int x = layout->form_x, end = layout->form_x + layout->form_columns;
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
        char name[KEY_NAME_SIZE];
        int32_t key = screen_key(screen, shown[i]);
        const char *what = tr(screen->ui->lang, word[i]);
        if (key == KEY_NONE)
            continue;
        key_label(screen->ui->lang, key, name);
        if (x + utf8_width(name) + 1 + utf8_width(what) > end)
            return;
        x += canvas_put(canvas, y, x, end - x, STYLE_KEY, name) + 1;
        x += canvas_put(canvas, y, x, end - x, STYLE_HINT, what) + 2;
    }
}

/* Text in what is left of the rows of help; returns how many it took. */
static int put_help(struct canvas *canvas, int y, int x, int rows, int columns, enum style style,
                    const char *text)
{
    int used = canvas_wrap(canvas, y, x, rows, columns, style, text);
    if (canvas_wrap(canvas, 0, 0, 0, columns, style, text) > rows && rows > 0)
        canvas_put(canvas, y + rows - 1, x + columns - 1, 1, style, "…");
    return used;
}

/* The help of the field in focus, or what it contradicts. A chosen value that is longer than its
 * brackets stands whole above it. */
static void draw_help(const struct screen *screen, const struct layout *layout,
                      struct canvas *canvas, int y)
{
    const struct form *form = &intake_of(screen)->form;
    const char *help = format_help(screen->ui->lang, form_focus(form).field);
    const struct notice *notice = form_contradiction(form, form->at);
    struct str value = {0};
    int used = 0, x = layout->form_x, columns = layout->form_columns;
    if (form_value_is_cut(form, columns, &value))
        used += canvas_wrap(canvas, y, x, HELP_ROWS, columns, STYLE_VALUE, str_text(&value));
    used += notice ? put_help(canvas, y + used, x, HELP_ROWS - used, columns, STYLE_WARNING,
                              panel_notice(notice, screen->ui->lang))
                   : put_help(canvas, y + used, x, HELP_ROWS - used, columns, STYLE_HINT, help);
    if (used < HELP_ROWS)
        draw_more_keys(screen, layout, canvas, y + HELP_ROWS - 1);
    str_release(&value);
}

void intake_draw(const struct screen *screen, struct canvas *canvas)
{
    const struct intake_screen *state = intake_of(screen);
    const struct panel_view view = {&state->intake.household, screen->ui->lang};
    struct layout layout = lay_out(canvas, state->intake.household.n);
    draw_frames(screen->ui->lang, &layout, canvas);
    draw_header(screen, canvas);
    draw_persons(screen, &layout, canvas);
    draw_sections(screen, &layout, canvas);
    draw_form_title(screen, &layout, canvas);
    draw_help(screen, &layout, canvas, 2 + layout.form_rows - HELP_ROWS);
    panel_draw(&state->panel, &view, canvas, layout.panel_y, layout.panel_x, layout.panel_rows,
               layout.panel_columns);
    form_draw(&state->form, canvas, 2, layout.form_x, layout.form_rows - HELP_ROWS - 1,
              layout.form_columns);
    if (state->form.choosing)
        choice_draw(&state->form.choice, canvas);
    if (state->adding)
        choice_draw(&state->roles, canvas);
    if (state->asking)
        confirm_draw(&state->hold, canvas);
}
