/* SPDX-License-Identifier: EUPL-1.2 */
/* The only file that knows curses, and the only one with a variable of its own: the end of the
 * pipe that signal handlers write to, for they are handed nothing else.
 *
 * A blocking read loses the signal that comes just before it, so nothing here blocks but poll(),
 * on the terminal and that pipe; what curses has read already is taken first. */
#include "ui/term.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

#include "base/mem.h"
#include "text/utf8.h"
#include "ui/theme.h"

#include <curses.h> /* last: its macro OK is our OK */

enum {
    ESCAPE_MS = 150,   /* for the rest of a function key; 25 break it on slow lines */
    DIGIT_MS = 200,    /* and then for the digit after an Esc of one's own */
    PASTE_BEGIN = 0x1000, PASTE_END, /* curses' codes for what it has no name for */
    MARKS = 5,         /* wide characters in a cell of curses: base and marks */
};

#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"
#define BIDI_OFF "\033[8l" /* we send cells in the order they are seen */
#define BIDI_ON "\033[8h"

static const int caught[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT};
enum { CAUGHT = sizeof caught / sizeof *caught };

struct term {
    SCREEN *screen;
    struct canvas shown;    /* what the terminal has */
    bool whole;             /* send everything next time */
    const struct theme *theme;
    bool colours, bidi, sync;
    attr_t attribute[STYLES];
    int signals;            /* read end of the pipe */
    struct sigaction before[CAUGHT];
    int32_t queued;         /* came right behind an Esc */
    unsigned long keys;     /* handed out so far */
};

static volatile int signal_pipe = -1;

/* --- signals ---------------------------------------------------------------------------------- */

static void on_signal(int number)
{
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    ssize_t ignored = write(signal_pipe, &byte, 1); /* full: there is enough to wake up for */
    (void)ignored;
    errno = saved;
}

static enum status catch_signals(struct term *term, struct error *error)
{
    int ends[2];
    struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
    if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
        return error_set(error, IO_ERROR, N_("cannot make a pipe: %s"), strerror(errno));
    term->signals = ends[0];
    signal_pipe = ends[1];
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < CAUGHT; i++)
        sigaction(caught[i], &action, &term->before[i]);
    return OK;
}

static void release_signals(struct term *term)
{
    for (size_t i = 0; i < CAUGHT; i++)
        sigaction(caught[i], &term->before[i], NULL);
    close(term->signals);
    close(signal_pipe);
    signal_pipe = -1;
}

/* --- modes ------------------------------------------------------------------------------------ */

static void send(const char *sequence)
{
    fputs(sequence, stdout);
    fflush(stdout);
}

static void enter(struct term *term)
{
    term->whole = true;
    clearok(curscr, TRUE);
    send(PASTE_ON);
    if (!term->bidi)
        send(BIDI_OFF);
}

static void leave(struct term *term)
{
    send(PASTE_OFF);
    if (!term->bidi)
        send(BIDI_ON);
    endwin();
}

static void suspend(void *context)
{
    struct sigaction stop = {.sa_handler = SIG_DFL}, ours;
    leave(context);
    sigaction(SIGTSTP, &stop, &ours);
    raise(SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
    refresh(); /* back into curses' mode; SIGCONT has asked for the rest */
    enter(context);
}

/* --- keys in ---------------------------------------------------------------------------------- */

static const struct {
    wint_t curses;
    int32_t key;
} named[] = {
    {KEY_UP, K_UP},           {KEY_DOWN, K_DOWN},         {KEY_LEFT, K_LEFT},
    {KEY_RIGHT, K_RIGHT},     {KEY_HOME, K_HOME},         {KEY_END, K_END},
    {KEY_PPAGE, K_PAGE_UP},   {KEY_NPAGE, K_PAGE_DOWN},   {KEY_IC, K_INSERT},
    {KEY_DC, K_DELETE},       {KEY_BACKSPACE, K_BACKSPACE}, {KEY_ENTER, K_ENTER},
    {KEY_BTAB, K_BACK_TAB},   {PASTE_BEGIN, K_PASTE_BEGIN}, {PASTE_END, K_PASTE_END},
    {KEY_A1, K_HOME},         {KEY_A3, K_PAGE_UP},        {KEY_C1, K_END},
    {KEY_C3, K_PAGE_DOWN},
};

static int32_t key_of(int kind, wint_t code)
{
    if (kind == OK)
        return key_plain((int32_t)code);
    if (code > KEY_F0 && code <= KEY_F0 + 12)
        return K_F0 + (int32_t)(code - KEY_F0);
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (named[i].curses == code)
            return named[i].key;
    return KEY_NONE;
}

/* The rest of a sequence terminfo does not know (Ctrl-Left, say) must not be taken for text.
 * Nothing follows: it was a person who typed Esc and then this. */
static bool skip_sequence(wint_t introducer)
{
    wint_t code;
    bool followed = false;
    while (get_wch(&code) == OK) {
        followed = true;
        if (introducer == 'O' || (code >= '@' && code <= '~'))
            break;
    }
    return followed;
}

static int32_t after_escape(struct term *term)
{
    wint_t code;
    wtimeout(stdscr, DIGIT_MS);
    int kind = get_wch(&code);
    nodelay(stdscr, TRUE);
    if (kind == ERR)
        return K_ESCAPE;
    if (kind == OK && code >= '0' && code <= '9')
        return K_F0 + (code == '0' ? 10 : (int32_t)code - '0');
    if (kind == OK && (code == '[' || code == 'O') && skip_sequence(code))
        return KEY_NONE;
    term->queued = key_of(kind, code);
    return K_ESCAPE;
}

/* Unknown keys are passed over; KEY_NONE says that no key waits. */
static int32_t waiting_key(struct term *term)
{
    int32_t key = term->queued;
    wint_t code;
    int kind;
    term->queued = KEY_NONE;
    while (key == KEY_NONE && (kind = get_wch(&code)) != ERR) {
        key = key_of(kind, code);
        if (key == K_ESCAPE)
            key = after_escape(term);
    }
    return key;
}

static int32_t waiting_signal(struct term *term)
{
    unsigned char number;
    if (read(term->signals, &number, 1) != 1)
        return KEY_NONE;
    if (number == SIGWINCH)
        return K_RESIZE;
    if (number == SIGTSTP)
        return 'Z' & 0x1f; /* as if someone had typed it */
    if (number != SIGCONT)
        return K_HANG_UP;
    reset_prog_mode(); /* whoever stopped us may have left the terminal in another */
    enter(term);
    return K_RESIZE;
}

/* A terminal that is gone is readable, and has nothing to read. */
static bool is_gone(const struct pollfd *terminal)
{
    int bytes = 0;
    if (terminal->revents & POLLIN)
        return ioctl(STDIN_FILENO, FIONREAD, &bytes) != 0 || bytes == 0;
    return terminal->revents != 0;
}

static int32_t next_key(struct term *term, int milliseconds)
{
    int32_t key = waiting_key(term);
    if (key == KEY_NONE)
        key = waiting_signal(term);
    if (key != KEY_NONE)
        return key;
    struct pollfd wait[] = {{STDIN_FILENO, POLLIN, 0}, {term->signals, POLLIN, 0}};
    if (poll(wait, 2, milliseconds) <= 0 && milliseconds == 0)
        return KEY_NONE;
    if (is_gone(&wait[0]))
        return K_HANG_UP;
    key = waiting_key(term);
    return key != KEY_NONE ? key : waiting_signal(term);
}

static int32_t read_key(void *context, int milliseconds)
{
    struct term *term = context;
    int32_t key = next_key(term, milliseconds);
    term->keys += key != KEY_NONE;
    return key;
}

/* --- cells out -------------------------------------------------------------------------------- */

/* Where curses' idea of the width is another one, the cell would shift the rest of its line. */
static void put_cell(const struct term *term, int y, int x, const struct cell *cell)
{
    wchar_t text[MARKS + 1] = {0};
    cchar_t out;
    int32_t code;
    size_t n = 0;
    for (size_t i = 0, step; n < MARKS && (step = utf8_decode(cell->text + i, &code)) > 0; i += step)
        if (n == 0 || wcwidth((wchar_t)code) == 0)
            text[n++] = (wchar_t)code;
    if (wcwidth(text[0]) != cell->width) {
        wmemcpy(text, L"\ufffd", 2);
        mvaddch(y, x + cell->width - 1, ' ');
    }
    short pair = term->colours ? (short)(cell->style + 1) : 0;
    setcchar(&out, text, term->attribute[cell->style], pair, NULL);
    mvadd_wch(y, x, &out);
}

static void draw(void *context, const struct canvas *canvas)
{
    struct term *term = context;
    size_t columns = (size_t)canvas->columns, bytes = columns * sizeof *canvas->cell;
    if (term->shown.rows != canvas->rows || term->shown.columns != canvas->columns) {
        canvas_release(&term->shown);
        canvas_init(&term->shown, canvas->rows, canvas->columns);
        term->whole = true;
    }
    for (int y = 0; y < canvas->rows; y++) {
        const struct cell *row = canvas->cell + (size_t)y * columns;
        struct cell *shown = term->shown.cell + (size_t)y * columns;
        if (!term->whole && memcmp(row, shown, bytes) == 0)
            continue;
        memcpy(shown, row, bytes);
        for (int x = 0; x < canvas->columns; x++)
            if (row[x].width > 0)
                put_cell(term, y, x, &row[x]);
    }
    term->whole = false;
    move(canvas->cursor_y, canvas->cursor_x);
    refresh();
}

static void forget(void *context)
{
    struct term *term = context;
    term->whole = true;
    clearok(curscr, TRUE);
}

static void ring(void *context)
{
    (void)context;
    beep();
}

static void size(void *context, int *rows, int *columns)
{
    struct winsize window;
    (void)context;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_row > 0 && window.ws_col > 0)
        resizeterm(window.ws_row, window.ws_col);
    getmaxyx(stdscr, *rows, *columns);
}

/* In the same stream as the cells, so that it arrives when they have. */
static void mark_idle(void *context)
{
    const struct term *term = context;
    if (!term->sync)
        return;
    printf("\033]2;idle %lu\a", term->keys);
    fflush(stdout);
}

static int64_t now(void *context)
{
    struct timespec time;
    (void)context;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* --- opening and closing ---------------------------------------------------------------------- */

static enum status check(struct error *error)
{
    const char *name = getenv("TERM"), *codeset = nl_langinfo(CODESET);
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
        return error_set(error, INVALID, N_("standard input and output are not a terminal"));
    if (strcmp(codeset, "UTF-8") != 0)
        return error_set(error, INVALID, N_("the locale must be one of UTF-8, but it is %s"),
                         codeset);
    if (!name || !*name)
        return error_set(error, INVALID, N_("the variable TERM does not name the terminal"));
    return OK;
}

/* A terminal of 8 colours shows the bright ones bold. */
static short curses_colour(int colour, attr_t *attribute)
{
    if (colour <= 8 || COLORS >= 16)
        return (short)(colour - 1);
    *attribute |= A_BOLD;
    return (short)(colour - 9);
}

static void set_styles(struct term *term, bool chosen)
{
    const char *no_color = getenv("NO_COLOR");
    attr_t ignored = 0;
    term->colours = has_colors() && !(no_color && *no_color);
    if (term->colours)
        term->colours = start_color() == OK && use_default_colors() == OK;
    if (!term->colours && !chosen)
        term->theme = theme_find("mono");
    for (int i = 0; i < STYLES; i++) {
        const struct look *look = &term->theme->look[i];
        attr_t attribute = A_NORMAL;
        attribute |= look->attributes & LOOK_BOLD ? A_BOLD : 0;
        attribute |= look->attributes & LOOK_REVERSE ? A_REVERSE : 0;
        attribute |= look->attributes & LOOK_UNDERLINE ? A_UNDERLINE : 0;
        attribute |= look->attributes & LOOK_DIM ? A_DIM : 0;
        if (term->colours)
            init_pair((short)(i + 1), curses_colour(look->foreground, &attribute),
                      curses_colour(look->background, &ignored));
        term->attribute[i] = attribute;
    }
}

static void set_modes(void)
{
    raw(); /* Ctrl-Z, Ctrl-Q and Ctrl-S are keys like others */
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    define_key("\033[200~", PASTE_BEGIN);
    define_key("\033[201~", PASTE_END);
    curs_set(1); /* braille lines follow it */
}

static enum status start_curses(struct term *term, struct error *error)
{
    set_escdelay(ESCAPE_MS);
    term->screen = newterm(NULL, stdout, stdin); /* not initscr: that one exits the program */
    if (!term->screen)
        return error_set(error, INVALID, N_("the terminal \"%s\" in TERM is unknown"),
                         getenv("TERM"));
    if (tigetstr("cup"))
        return OK;
    endwin();
    delscreen(term->screen);
    return error_set(error, INVALID, N_("the terminal \"%s\" in TERM cannot move its cursor"),
                     getenv("TERM"));
}

enum status term_open(struct terminal *terminal, const struct term_options *options,
                      struct error *error)
{
    struct term *term = mem_alloc(1, sizeof *term);
    enum status status = check(error);
    term->bidi = options->bidi;
    term->sync = getenv("LOTSE_TEST_SYNC") != NULL;
    term->theme = theme_find(options->theme ? options->theme : "normal");
    if (!term->theme)
        status = error_set(error, INVALID, N_("there is no theme \"%s\""), options->theme);
    if (status == OK)
        status = catch_signals(term, error); /* before curses, which takes what nobody catches */
    if (status == OK && (status = start_curses(term, error)) != OK)
        release_signals(term);
    if (status != OK) {
        free(term);
        return status;
    }
    set_modes();
    set_styles(term, options->theme != NULL);
    enter(term);
    *terminal = (struct terminal){size, read_key, draw, forget, ring, suspend, mark_idle, now, term};
    return OK;
}

void term_close(struct terminal *terminal)
{
    struct term *term = terminal->context;
    leave(term);
    delscreen(term->screen);
    release_signals(term);
    canvas_release(&term->shown);
    free(term);
    *terminal = (struct terminal){0};
}
