/* SPDX-License-Identifier: EUPL-1.2 */
/* The intake and the screens that open from it: what they share, what they are opened with. */
#ifndef LOTSE_UI_SCREEN_INTAKE_H
#define LOTSE_UI_SCREEN_INTAKE_H

#include "ui/confirm.h"
#include "ui/form.h"
#include "ui/panel.h"
#include "ui/screens.h"

/* results: all results as a list. why: one of them explained. preview: what an office would get.
 * turn: the question in focus, for the visitor. Each borrows what its argument points to; the
 * intake stays below them and decides nothing anew until it is on top again. */
extern const struct screen_class screen_results, screen_why, screen_preview, screen_turn;

struct results_argument {
    struct intake *intake;
    const struct decision *decision;
    const struct result *first; /* selected: what stands on top of the panel; NULL: no matter */
};
struct why_argument {
    const struct household *household;
    const struct result *result;
    const struct ruling *ruling; /* what a person decided on it; NULL: nobody did */
};
struct preview_argument {
    struct intake *intake;
    const struct result *result;
};
struct turn_answer {
    bool given;
    struct fact fact;
};
struct turn_argument {
    int field;
    struct fact fact;           /* what is known already */
    struct turn_answer *answer; /* filled when a choice was taken */
};

/* State of the screen `intake`.
 * Invariants:
 *  1. Once a field was left its fact is in the household, decided and painted; idle saves it.
 *  2. A save that fails leaves the household as it is and the facts in form.change; it is tried
 *     again once a second.
 *  3. A fact that brings a new notice is not saved before the next key or a few seconds, so that
 *     undo can take it back before anybody else learns of it (§ 87 AufenthG).
 *  4. The screen is never left with facts that are not saved. */
struct intake_screen {
    struct intake intake;
    struct form form;
    struct decision decision;
    struct panel panel;
    struct arena *decided, *before; /* owned: this decision, and the one before it */
    bool *detailed; /* of each result: its missing facts are known */
    bool counted;   /* all are, and the open questions are counted */
    int open_questions[SECTION_COUNT]; /* of the person in focus */
    bool answered[SECTION_COUNT];      /* something of that section is known */
    int held;       /* invariant 3: seconds left */
    bool failed;    /* the last save; tick clears it */
    bool told_unsaved; /* that something could not be saved */
    bool parked;
    bool covered;   /* a screen above shows this decision: nobody may take it away */
    bool asking;    /* whether to take the intake over from another clerk */
    struct confirm hold;
    bool adding;    /* the list of roles is open */
    struct choice roles;
    struct choice_item role[32];
    struct results_argument results;
    struct turn_argument turn;
    struct turn_answer answer;
};

struct intake_screen *intake_of(const struct screen *screen);

/* screen_intake_save.c: what reaches the database, and when */
enum status intake_flush(struct screen *screen, struct error *error);
/* Saves what is left to save; only where that fails it fails. Then notes where the clerk was and
 * puts the intake on the desk: what goes wrong there is said and lost on nobody. */
enum status intake_put_away(struct screen *screen, struct error *error);

/* Reads the intake anew, or begins the conversation that follows it, and lays what is not saved
 * over it. */
enum status intake_read_anew(struct screen *screen, bool follow, struct error *error);

/* screen_intake_hold.c: an intake on another clerk's desk is looked at, or taken over; one that is
 * finished is looked at, or followed by a new conversation */
bool intake_is_held(const struct screen *screen);   /* on another desk */
bool intake_is_locked(const struct screen *screen); /* that, or finished */
enum effect intake_ask_hold(struct screen *screen);
enum effect intake_hold_act(struct screen *screen, enum action action);
enum effect intake_hold_text(struct screen *screen, const char *typed);
bool intake_changes_something(enum action action);

/* screen_intake_decide.c: what the rules say about what is there */
enum effect intake_decide(struct screen *screen);
/* What is missing for the results nobody sees yet, and how many questions are open: a key does not
 * wait for it. True where something had to be done. */
bool intake_count_questions(struct screen *screen);
/* Goes to the question that settles most and says what it settles. */
enum effect intake_next_question(struct screen *screen);

/* screen_intake_draw.c */
void intake_draw(const struct screen *screen, struct canvas *canvas);

#endif
