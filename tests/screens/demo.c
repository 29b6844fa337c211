/* SPDX-License-Identifier: EUPL-1.2 */
#include "demo.h"

#include <stdio.h>
#include <sqlite3.h>
#include <string.h>
#include <unistd.h>

#include "base/str.h"
#include "golden.h"

enum { VARIABLES = 8, PICTURE_MOST = 3500 };

static const char program[] = "./lotse"; /* tests run in the build's top */
static char dir[] = "/tmp/lotse-demo-XXXXXX";
static char made[64], path[64];

/* --- the database ----------------------------------------------------------------------------- */

static int run_command(const char *const argv[])
{
    static const char *const variable[] = {DEMO_NOW, "LANGUAGE=de", NULL};
    struct ptyterm *term = ptyterm_start(argv, variable, 24, 200);
    ck_assert_ptr_nonnull(term);
    int status = ptyterm_wait_end(term);
    if (status != 0)
        fprintf(stderr, "%s", demo_picture(term));
    ptyterm_free(term);
    return status;
}

static void make_database(void)
{
    ck_assert_ptr_nonnull(mkdtemp(dir));
    snprintf(made, sizeof made, "%s/made.db", dir);
    snprintf(path, sizeof path, "%s/demo.db", dir);
    const char *const argv[] = {program, "--db", made,     "demo", "--households",
                                DEMO_FAMILIES, "--seed", "1", NULL};
    ck_assert_int_eq(run_command(argv), 0);
}

static void forget(const char *name)
{
    static const char *const suffix[] = {"", "-wal", "-shm"};
    char file[80];
    for (size_t i = 0; i < sizeof suffix / sizeof *suffix; i++) {
        snprintf(file, sizeof file, "%s%s", name, suffix[i]);
        unlink(file);
    }
}

static void remove_database(void)
{
    forget(made);
    forget(path);
    rmdir(dir);
}

static void copy_database(void)
{
    static char part[1 << 16];
    forget(path);
    FILE *from = fopen(made, "rb"), *to = fopen(path, "wb");
    ck_assert(from && to);
    for (size_t n; (n = fread(part, 1, sizeof part, from)) > 0;)
        ck_assert(fwrite(part, 1, n, to) == n);
    fclose(from);
    ck_assert_int_eq(fclose(to), 0);
}

void demo_for(TCase *tcase)
{
    tcase_set_timeout(tcase, 60);
    tcase_add_unchecked_fixture(tcase, make_database, remove_database);
    tcase_add_checked_fixture(tcase, copy_database, NULL);
}

const char *demo_path(void)
{
    return path;
}

bool demo_says(const char *login, const char *command, const char *text)
{
    static const char *const variable[] = {DEMO_NOW, "LANGUAGE=de", NULL};
    const char *argv[16] = {program, "--db", path, "--as", login};
    char words[200], *rest = NULL;
    int n = 5;
    snprintf(words, sizeof words, "%s", command);
    for (char *word = strtok_r(words, " ", &rest); word && n < 15;
         word = strtok_r(NULL, " ", &rest))
        argv[n++] = word;
    struct ptyterm *term = ptyterm_start(argv, variable, 24, 250);
    ck_assert_ptr_nonnull(term);
    ptyterm_wait_end(term);
    bool seen = strstr(demo_picture(term), text) != NULL;
    if (!seen)
        fprintf(stderr, "%s", demo_picture(term));
    ptyterm_free(term);
    return seen;
}

int demo_command(const char *command)
{
    const char *const argv[] = {program, "--db", path, "--as", "admin", command, NULL};
    return run_command(argv);
}

/* --- the program ------------------------------------------------------------------------------ */

struct ptyterm *demo_start(const char *login, const char *const variable[], int rows, int columns)
{
    const char *const argv[] = {program, "--db", path, "--as", login, NULL};
    const char *all[VARIABLES] = {NULL};
    int n = 0;
    for (; variable && variable[n] && n < VARIABLES - 3; n++)
        all[n] = variable[n];
    all[n++] = DEMO_NOW; /* the first of a name wins */
    all[n] = "LANGUAGE=de";
    struct ptyterm *term = ptyterm_start(argv, all, rows, columns);
    ck_assert_ptr_nonnull(term);
    return term;
}

struct ptyterm *demo_start_on(const char *database, const char *login)
{
    static const char *const variable[] = {DEMO_NOW, "LANGUAGE=de", NULL};
    const char *const argv[] = {program, "--db", database, "--as", login, NULL};
    struct ptyterm *term = ptyterm_start(argv, variable, 24, 80);
    ck_assert_ptr_nonnull(term);
    return term;
}

static void wait_for(struct ptyterm *term)
{
    int waited = ptyterm_wait(term);
    ck_assert_msg(waited == 0, "%s:\n%s", waited == PTYTERM_LATE ? "late" : "it ended",
                  demo_picture(term));
}

struct ptyterm *demo_visit(const char *login)
{
    struct ptyterm *term = demo_start(login, NULL, 24, 80);
    wait_for(term);
    return term;
}

bool demo_tour(const char *name, const char *login)
{
    static const char *const variable[] = {DEMO_NOW, "LANGUAGE=de", NULL};
    const char *const argv[] = {program, "--db", path, "--as", login, NULL};
    return golden_run(SCREENS_DIR, name, argv, variable);
}

void demo_type(struct ptyterm *term, const char *text)
{
    ptyterm_type(term, text);
    wait_for(term);
}

void demo_press(struct ptyterm *term, const char *keys)
{
    char name[200], *rest = NULL;
    snprintf(name, sizeof name, "%s", keys);
    for (char *key = strtok_r(name, " ", &rest); key; key = strtok_r(NULL, " ", &rest))
        ck_assert_msg(ptyterm_key(term, key), "no key is called %s", key);
    wait_for(term);
}

static bool is_selected(struct ptyterm *term, const char *text)
{
    for (int y = 0; y < ptyterm_rows(term); y++) {
        const char *row = ptyterm_row(term, y);
        if (strncmp(row, "▸", strlen("▸")) == 0 && strstr(row, text))
            return true;
    }
    return false;
}

void demo_select(struct ptyterm *term, const char *text)
{
    for (int i = 0; i < 100 && !is_selected(term, text); i++)
        demo_press(term, "Down");
    ck_assert_msg(is_selected(term, text), "\"%s\" cannot be selected:\n%s", text,
                  demo_picture(term));
}

void demo_until(struct ptyterm *term, const char *text, bool there)
{
    ck_assert_msg(ptyterm_until(term, text, there), "\"%s\" %s:\n%s", text,
                  there ? "did not come" : "did not go", demo_picture(term));
}

void demo_ends(struct ptyterm *term, int status)
{
    int ended = ptyterm_wait_end(term);
    ck_assert_msg(ended == status, "it ended with %d, not %d:\n%s", ended, status,
                  demo_picture(term));
}

void demo_sql(const char *sql)
{
    sqlite3 *db = NULL;
    char *message = NULL;
    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    int code = sqlite3_exec(db, sql, NULL, NULL, &message);
    ck_assert_msg(code == SQLITE_OK, "%s: %s", sql, message ? message : "");
    sqlite3_close(db);
}

const char *demo_picture(struct ptyterm *term)
{
    static struct str text;
    str_clear(&text);
    for (int y = 0; y < ptyterm_rows(term); y++)
        str_printf(&text, "|%s\n", ptyterm_row(term, y));
    if (text.len > PICTURE_MOST) /* Check takes no longer ones */
        text.text[PICTURE_MOST] = '\0';
    return str_text(&text);
}
