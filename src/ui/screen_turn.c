/* SPDX-License-Identifier: EUPL-1.2 */
/* The question in focus, turned to the visitor: German and their language on lines of their own,
 * nothing internal. Digits choose; Enter or the same key again turns back with the answer. */
#include <string.h>

#include "text/utf8.h"
#include "ui/format.h"
#include "ui/screen_intake.h"

enum { PER_PAGE = 9, MARGIN = 3 };

struct turn_screen {
    struct turn_argument argument;
    struct fact fact;
    bool touched;
    int n, page;
};

/* --- languages -------------------------------------------------------------------------------- */

static bool is_right_to_left(const struct lang *lang)
{
    static const char *const code[] = {"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug",
                                       "ur", "yi"};
    for (size_t i = 0; i < sizeof code / sizeof *code; i++)
        if (!strcmp(code[i], lang_code(lang)))
            return true;
    return false;
}

/* The visitor's language where there is one; the German text needs no lang. */
static const struct lang *visitor(const struct screen *screen)
{
    const struct lang *lang = screen->ui->second;
    return lang && strcmp(lang_code(lang), "de") != 0 ? lang : NULL;
}

/* --- choices ---------------------------------------------------------------------------------- */

static int count_choices(const struct field *field)
{
    if (field->type == TYPE_YESNO)
        return 2;
    bool listed = field->type == TYPE_CHOICE || field->type == TYPE_ORDERED ||
                  field->type == TYPE_CHOICES;
    return listed ? catalogue_set[field->set].n : 0;
}

/* Choice i as it is said; yes stands before no. lang NULL: German. */
static const char *say(const struct field *field, int i, const struct lang *lang)
{
    static const char *const yes_no[] = {"Ja", "Nein"};
    if (field->type == TYPE_YESNO)
        return lang ? format_yes_no(lang, i == 0) : yes_no[i];
    const struct set_choice *row = &catalogue_set[field->set].choice[i];
    if (lang)
        return format_say(lang, field->set, i);
    return row->say[0] ? row->say : row->label;
}

static bool is_none(const struct field *field, int i)
{
    return !strcmp(catalogue_set[field->set].choice[i].code, "NONE");
}

static bool is_chosen(const struct turn_screen *state, int i)
{
    const struct field *field = &catalogue_field[state->argument.field];
    if (state->fact.state != KNOWN)
        return false;
    if (field->type == TYPE_YESNO)
        return state->fact.code == (i == 0);
    if (field->type == TYPE_CHOICES)
        return is_none(field, i) ? state->fact.bits == 0 : (state->fact.bits >> i & 1) != 0;
    return state->fact.code == i;
}

static void choose(struct turn_screen *state, int i)
{
    const struct field *field = &catalogue_field[state->argument.field];
    state->touched = true;
    if (field->type == TYPE_CHOICES) {
        uint64_t bits = state->fact.state == KNOWN ? state->fact.bits : 0;
        state->fact = (struct fact){.state = KNOWN};
        state->fact.bits = is_none(field, i) ? 0 : bits ^ UINT64_C(1) << i;
    } else {
        state->fact = fact_code(field->type == TYPE_YESNO ? i == 0 : i);
    }
}

/* --- drawing ---------------------------------------------------------------------------------- */

/* Right-to-left text ends at the right margin, on lines of its own. Returns the lines it took. */
static int put_lines(struct canvas *canvas, int y, int x, const struct lang *lang,
                     enum style style, const char *text)
{
    int columns = canvas->columns - x - MARGIN, lines = 0;
    if (!lang || !is_right_to_left(lang))
        return canvas_wrap(canvas, y, x, canvas->rows - y, columns, style, text);
    struct str line = {0};
    for (size_t next; *text; text += next, lines++) {
        size_t n = canvas_line(text, columns, &next);
        str_clear(&line);
        str_addn(&line, text, n);
        int width = utf8_width(str_text(&line));
        canvas_put(canvas, y + lines, x + columns - width, width, style, str_text(&line));
    }
    str_release(&line);
    return lines;
}

static int draw_choice(const struct turn_screen *state, const struct lang *lang, int i,
                       struct canvas *canvas, int y)
{
    const struct field *field = &catalogue_field[state->argument.field];
    bool chosen = is_chosen(state, i);
    enum style style = chosen ? STYLE_SELECTED : STYLE_TEXT;
    char digit[] = {(char)('1' + i % PER_PAGE), '\0'};
    canvas_put(canvas, y, MARGIN, 1, STYLE_KEY, digit);
    canvas_put(canvas, y, MARGIN + 2, 1, style, chosen ? "●" : " ");
    if (chosen)
        canvas_cursor(canvas, y, MARGIN + 2);
    y += put_lines(canvas, y, MARGIN + 4, NULL, style, say(field, i, NULL));
    if (!lang)
        return y;
    if (is_right_to_left(lang)) {
        canvas_put(canvas, y, canvas->columns - 2, 1, STYLE_KEY, digit);
        return y + put_lines(canvas, y, MARGIN, lang, style, say(field, i, lang));
    }
    return y + put_lines(canvas, y, MARGIN + 4, lang, style, say(field, i, lang));
}

static int per_page(const struct screen *screen)
{
    int rows = (screen->rows - 8) / (visitor(screen) ? 2 : 1);
    return rows < PER_PAGE ? rows : PER_PAGE;
}

static void draw(const struct screen *screen, struct canvas *canvas)
{
    const struct turn_screen *state = screen->state;
    const struct lang *lang = visitor(screen);
    const struct field *field = &catalogue_field[state->argument.field];
    static const char binding[] = "Rechtlich gilt der deutsche Text.";
    int y = 1, page = per_page(screen), foot = canvas->rows - (lang ? 2 : 1);
    y += put_lines(canvas, y, MARGIN, NULL, STYLE_TITLE, field->ask);
    if (lang)
        y += put_lines(canvas, y, MARGIN, lang, STYLE_TITLE,
                       format_ask(lang, state->argument.field));
    canvas_cursor(canvas, 1, MARGIN);
    y++;
    for (int i = state->page * page; i < state->n && i < (state->page + 1) * page && y < foot; i++)
        y = draw_choice(state, lang, i, canvas, y);
    if ((state->page + 1) * page < state->n && y < foot)
        canvas_put(canvas, y, MARGIN, 6, STYLE_KEY, "0  …");
    put_lines(canvas, foot, MARGIN, NULL, STYLE_HINT, binding);
    if (lang)
        put_lines(canvas, foot + 1, MARGIN, lang, STYLE_HINT,
                  tr(lang, N_("In law the German text counts.")));
}

/* --- keys ------------------------------------------------------------------------------------- */

static enum status open_turn(struct screen *screen, const void *argument, struct error *error)
{
    struct turn_screen *state = screen->state;
    (void)error;
    state->argument = *(const struct turn_argument *)argument;
    state->fact = state->argument.fact;
    state->n = count_choices(&catalogue_field[state->argument.field]);
    return OK;
}

static enum effect turn_page(struct screen *screen, int step)
{
    struct turn_screen *state = screen->state;
    int pages = (state->n + per_page(screen) - 1) / per_page(screen);
    if (pages > 1)
        state->page = (state->page + pages + step) % pages;
    return EFFECT_REDRAW;
}

static enum effect text(struct screen *screen, const char *typed)
{
    struct turn_screen *state = screen->state;
    if (!strcmp(typed, "0"))
        return turn_page(screen, 1);
    int i = typed[0] - '1', at = state->page * per_page(screen) + i;
    if (typed[1] || i < 0 || i >= per_page(screen) || at >= state->n)
        return EFFECT_BEEP;
    choose(state, at);
    return EFFECT_REDRAW;
}

static enum effect act(struct screen *screen, enum action action)
{
    struct turn_screen *state = screen->state;
    if (action == ACTION_PAGE_DOWN || action == ACTION_PAGE_UP)
        return turn_page(screen, action == ACTION_PAGE_DOWN ? 1 : -1);
    if (action != ACTION_ACCEPT && action != ACTION_TURN && action != ACTION_DO)
        return EFFECT_PASS;
    if (state->touched) {
        *state->argument.answer = (struct turn_answer){.given = true, .fact = state->fact};
        state->argument.answer->fact.origin = ORIGIN_SAID;
    }
    return EFFECT_CLOSE;
}

const struct screen_class screen_turn = {
    .name = "turn",
    .title = N_("Turned to the visitor"),
    .help = N_(
        "The question in the visitor's language. A digit chooses, 0 shows more, Enter turns back "
        "with the answer, Back without."),
    .text_input = true,
    .whole = true,
    .size = sizeof(struct turn_screen),
    .open = open_turn,
    .draw = draw,
    .act = act,
    .text = text,
};
