/* SPDX-License-Identifier: EUPL-1.2 */
/* A desk to test the intake at: a house with rules of its own, and a stack of screens that takes
 * keys and is read as text. */
#ifndef LOTSE_TESTS_UI_INTAKE_DESK_H
#define LOTSE_TESTS_UI_INTAKE_DESK_H

#include "test_work_house.h"
#include "ui/screen_intake.h"

enum { DEEPEST = 4 };

struct desk { /* a stack of screens, as the loop keeps it */
    struct ui ui;
    struct lang *lang, *arabic;
    struct keymap *keymap;
    struct screen screen[DEEPEST];
    int n, rows, columns;
    bool left; /* the last screen was closed */
};

extern struct desk desk;

void desk_open(void); /* with a new intake, at 80x24 */
void desk_close(void);
void desk_size(int rows, int columns);

void open_screen(const struct screen_class *class, const void *argument);
void close_top(void);
struct screen *top(void);
void idle(void);
enum effect press(enum action action); /* one key, and what is done while nobody types */
void type(const char *text);
void enter(const char *text); /* and Enter */
const char *message(void);

struct intake_screen *state(void);
struct person *person(int i);
void go(int field);
struct intake stored(void); /* as the database has it */

/* The screen must look as tests/canvas/NAME.txt says; RECORD=1 writes that file. */
void ck_looks_like(const char *name);
void ck_shows(const char *text);

TCase *case_hold(void);   /* test_ui_intake_hold.c */
TCase *case_ruling(void); /* test_ui_ruling.c */

#endif
