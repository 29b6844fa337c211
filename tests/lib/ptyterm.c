/* SPDX-License-Identifier: EUPL-1.2 */
#include "ptyterm.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <vterm.h>

#include "base/mem.h"
#include "base/str.h"
#include "text/utf8.h"

enum { DEADLINE_MS = 10000, VARIABLES = 32 };

struct ptyterm {
    pid_t pid; /* 0 once it has been waited for */
    int fd, status;
    bool closed;
    VTerm *vt;
    VTermScreen *screen;
    int rows, columns;
    char home[64];
    struct str title, row, output;
    long taken, sent; /* keys: as the last mark says, and as we know */
};

/* As xterm sends them with the keypad in application mode. */
static const struct {
    const char *name, *bytes;
} key[] = {
    {"F1", "\033OP"},        {"F2", "\033OQ"},      {"F3", "\033OR"},    {"F4", "\033OS"},
    {"F5", "\033[15~"},      {"F6", "\033[17~"},    {"F7", "\033[18~"},  {"F8", "\033[19~"},
    {"F9", "\033[20~"},      {"F10", "\033[21~"},   {"F11", "\033[23~"}, {"F12", "\033[24~"},
    {"Up", "\033OA"},        {"Down", "\033OB"},    {"Right", "\033OC"}, {"Left", "\033OD"},
    {"Home", "\033OH"},      {"End", "\033OF"},     {"Ins", "\033[2~"},  {"Del", "\033[3~"},
    {"PgUp", "\033[5~"},     {"PgDn", "\033[6~"},   {"Enter", "\r"},     {"Tab", "\t"},
    {"Shift-Tab", "\033[Z"}, {"Backspace", "\177"}, {"Esc", "\033"},     {"Space", " "},
};

/* --- the program ------------------------------------------------------------------------------ */

/* Adds name=value unless the caller's environment has a value for it; returns the new count. */
static size_t add_variable(char *variable[VARIABLES], size_t n, char *text)
{
    size_t name = strcspn(text, "=") + 1;
    for (size_t i = 0; i < n; i++)
        if (strncmp(variable[i], text, name) == 0) {
            free(text);
            return n;
        }
    variable[n] = text;
    return n + (n < VARIABLES - 1);
}

static char *joined(const char *name, const char *value)
{
    struct str text = {0};
    str_printf(&text, "%s=%s", name, value);
    return text.text;
}

static void build_environment(const struct ptyterm *term, const char *const given[],
                              char *variable[VARIABLES])
{
    static const char *const fixed[] = {"TERM=xterm-256color", "LC_ALL=C.UTF-8", "TZ=UTC",
                                        "LOTSE_TEST_SYNC=1"};
    static const char *const kept[] = {"PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LOTSE_LOCALEDIR"};
    static const char *const home[] = {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                                       "XDG_STATE_HOME"};
    size_t n = 0;
    for (size_t i = 0; given && given[i]; i++)
        n = add_variable(variable, n, mem_strdup(given[i]));
    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++)
        n = add_variable(variable, n, mem_strdup(fixed[i]));
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        if (getenv(kept[i]))
            n = add_variable(variable, n, joined(kept[i], getenv(kept[i])));
    for (size_t i = 0; i < sizeof home / sizeof *home; i++)
        n = add_variable(variable, n, joined(home[i], term->home));
    variable[n] = NULL;
}

static void run(const struct ptyterm *term, const char *const argv[],
                const char *const environment[])
{
    char *variable[VARIABLES];
    char *argument[VARIABLES] = {0};
    build_environment(term, environment, variable);
    for (size_t i = 0; argv[i] && i < VARIABLES - 1; i++)
        argument[i] = mem_strdup(argv[i]);
    execve(argument[0], argument, variable);
    fprintf(stderr, "%s: %s\n", argv[0], strerror(errno));
    _exit(127);
}

/* --- the terminal ----------------------------------------------------------------------------- */

static int on_property(VTermProp property, VTermValue *value, void *context)
{
    struct ptyterm *term = context;
    if (property != VTERM_PROP_TITLE)
        return 1;
#if VTERM_VERSION_MAJOR > 0 || VTERM_VERSION_MINOR >= 2 /* the title comes in fragments */
    if (value->string.initial)
        str_clear(&term->title);
    str_addn(&term->title, value->string.str, value->string.len);
    if (!value->string.final)
        return 1;
#else
    str_clear(&term->title);
    str_add(&term->title, value->string);
#endif
    long taken;
    if (sscanf(str_text(&term->title), "idle %ld", &taken) == 1)
        term->taken = taken;
    return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = on_property};

static void open_screen(struct ptyterm *term)
{
    term->vt = vterm_new(term->rows, term->columns);
    vterm_set_utf8(term->vt, 1);
    term->screen = vterm_obtain_screen(term->vt);
    vterm_screen_set_callbacks(term->screen, &callbacks, term);
    vterm_screen_enable_altscreen(term->screen, 1);
    vterm_screen_reset(term->screen, 1);
}

struct ptyterm *ptyterm_start(const char *const argv[], const char *const environment[], int rows,
                              int columns)
{
    struct ptyterm *term = mem_alloc(1, sizeof *term);
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    term->rows = rows;
    term->columns = columns;
    term->taken = -1; /* the first mark counts no key */
    snprintf(term->home, sizeof term->home, "/tmp/lotse-test-XXXXXX");
    if (!mkdtemp(term->home)) {
        free(term);
        return NULL;
    }
    term->pid = forkpty(&term->fd, NULL, NULL, &size);
    if (term->pid == 0)
        run(term, argv, environment);
    if (term->pid < 0) {
        rmdir(term->home);
        free(term);
        return NULL;
    }
    fcntl(term->fd, F_SETFL, O_NONBLOCK);
    open_screen(term);
    return term;
}

const char *ptyterm_home(const struct ptyterm *term)
{
    return term->home;
}

/* Takes what the program has sent so far. */
static void take_output(struct ptyterm *term)
{
    char bytes[4096];
    ssize_t n;
    while ((n = read(term->fd, bytes, sizeof bytes)) > 0) {
        str_addn(&term->output, bytes, (size_t)n);
        vterm_input_write(term->vt, bytes, (size_t)n);
    }
    if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR))
        term->closed = true;
}

static long now_ms(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

int ptyterm_wait(struct ptyterm *term)
{
    long deadline = now_ms() + DEADLINE_MS;
    for (;;) {
        take_output(term);
        if (term->taken >= term->sent)
            return 0;
        if (term->closed)
            return PTYTERM_ENDED;
        long left = deadline - now_ms();
        if (left <= 0)
            return PTYTERM_LATE;
        struct pollfd wait = {term->fd, POLLIN, 0};
        poll(&wait, 1, (int)left);
    }
}

int ptyterm_wait_end(struct ptyterm *term)
{
    long deadline = now_ms() + DEADLINE_MS;
    while (!term->closed && now_ms() < deadline) {
        struct pollfd wait = {term->fd, POLLIN, 0};
        poll(&wait, 1, (int)(deadline - now_ms()));
        take_output(term);
    }
    if (!term->closed)
        return PTYTERM_LATE;
    if (term->pid) {
        waitpid(term->pid, &term->status, 0);
        term->pid = 0;
    }
    return WIFEXITED(term->status) ? WEXITSTATUS(term->status) : 128 + WTERMSIG(term->status);
}

bool ptyterm_until(struct ptyterm *term, const char *text, bool there)
{
    long deadline = now_ms() + DEADLINE_MS;
    for (;;) {
        take_output(term);
        if (ptyterm_sees(term, text) == there)
            return true;
        long left = deadline - now_ms();
        if (term->closed || left <= 0)
            return false;
        struct pollfd wait = {term->fd, POLLIN, 0};
        poll(&wait, 1, (int)left);
    }
}

pid_t ptyterm_pid(const struct ptyterm *term)
{
    return term->pid;
}

/* --- keys ------------------------------------------------------------------------------------- */

/* Reads on while it writes: a program that has not been listened to does not listen. */
void ptyterm_send(struct ptyterm *term, const char *bytes, size_t n, int keys)
{
    term->sent += keys;
    while (n > 0 && !term->closed) {
        ssize_t written = write(term->fd, bytes, n);
        if (written > 0) {
            bytes += written;
            n -= (size_t)written;
            continue;
        }
        struct pollfd wait = {term->fd, POLLIN | POLLOUT, 0};
        poll(&wait, 1, DEADLINE_MS);
        take_output(term);
    }
}

static int code_points(const char *text)
{
    int n = 0;
    for (; *text; text++)
        n += ((unsigned char)*text & 0xc0) != 0x80;
    return n;
}

void ptyterm_type(struct ptyterm *term, const char *text)
{
    ptyterm_send(term, text, strlen(text), code_points(text));
}

bool ptyterm_key(struct ptyterm *term, const char *name)
{
    for (size_t i = 0; i < sizeof key / sizeof *key; i++) {
        if (strcasecmp(key[i].name, name) != 0)
            continue;
        ptyterm_send(term, key[i].bytes, strlen(key[i].bytes), 1);
        return true;
    }
    if (strncasecmp(name, "Ctrl-", 5) == 0 && name[5] && !name[6]) {
        char control = (char)(name[5] & 0x1f);
        ptyterm_send(term, &control, 1, 1);
        return true;
    }
    bool one = code_points(name) == 1;
    if (one)
        ptyterm_type(term, name);
    return one;
}

void ptyterm_paste(struct ptyterm *term, const char *text)
{
    ptyterm_send(term, "\033[200~", 6, 1);
    ptyterm_type(term, text);
    ptyterm_send(term, "\033[201~", 6, 1);
}

void ptyterm_resize(struct ptyterm *term, int rows, int columns)
{
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    term->rows = rows;
    term->columns = columns;
    vterm_set_size(term->vt, rows, columns);
    ioctl(term->fd, TIOCSWINSZ, &size);
    term->sent++;
}

void ptyterm_signal(struct ptyterm *term, int number, int keys)
{
    term->sent += keys;
    kill(term->pid, number);
}

void ptyterm_hang_up(struct ptyterm *term)
{
    close(term->fd);
    term->fd = -1;
    term->closed = true;
}

/* --- the picture ------------------------------------------------------------------------------ */

int ptyterm_rows(const struct ptyterm *term)
{
    return term->rows;
}

const char *ptyterm_row(struct ptyterm *term, int y)
{
    size_t end = 0;
    VTermScreenCell cell;
    char bytes[5];
    str_clear(&term->row);
    for (int x = 0; x<term->columns; x += cell.width> 1 ? 2 : 1) {
        vterm_screen_get_cell(term->screen, (VTermPos){y, x}, &cell);
        for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i]; i++)
            str_addn(&term->row, bytes, utf8_encode((int32_t)cell.chars[i], bytes));
        if (cell.chars[0] && cell.chars[0] != ' ')
            end = term->row.len;
        else if (!cell.chars[0])
            str_addc(&term->row, ' ');
    }
    if (term->row.text)
        term->row.text[end] = '\0';
    return str_text(&term->row);
}

bool ptyterm_sees(struct ptyterm *term, const char *text)
{
    for (int y = 0; y < term->rows; y++)
        if (strstr(ptyterm_row(term, y), text))
            return true;
    return false;
}

void ptyterm_cursor(const struct ptyterm *term, int *y, int *x)
{
    VTermPos position;
    vterm_state_get_cursorpos(vterm_obtain_state(term->vt), &position);
    *y = position.row;
    *x = position.col;
}

bool ptyterm_reversed(const struct ptyterm *term, int y, int x)
{
    VTermScreenCell cell;
    vterm_screen_get_cell(term->screen, (VTermPos){y, x}, &cell);
    return cell.attrs.reverse;
}

bool ptyterm_sent(const struct ptyterm *term, const char *sequence)
{
    return strstr(str_text(&term->output), sequence) != NULL;
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
    (void)st, (void)type, (void)ftw;
    return remove(path);
}

void ptyterm_free(struct ptyterm *term)
{
    if (!term)
        return;
    if (term->pid) {
        kill(term->pid, SIGKILL);
        waitpid(term->pid, NULL, 0);
    }
    if (term->fd >= 0)
        close(term->fd);
    nftw(term->home, remove_one, 8, FTW_DEPTH | FTW_PHYS);
    vterm_free(term->vt);
    str_release(&term->title);
    str_release(&term->row);
    str_release(&term->output);
    free(term);
}
