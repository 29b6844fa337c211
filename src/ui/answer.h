/* SPDX-License-Identifier: EUPL-1.2 */
/* Answering a referral: which answers are possible now, and the boxes that ask for what an answer
 * must carry (reason, outcome, competent office, words). Queue and referral screen embed it. */
#ifndef LOTSE_UI_ANSWER_H
#define LOTSE_UI_ANSWER_H

#include "ui/choice.h"
#include "ui/prompt.h"
#include "ui/screen.h"
#include "work/work.h"

struct answer_box {
    struct arena *arena; /* owned; texts of the boxes and of the answer */
    struct referral referral;
    struct answer answer;
    unsigned needs;      /* enum guard: what is still to be asked */
    enum answer_stage {
        ANSWER_CLOSED, ANSWER_EVENT, ANSWER_REASON, ANSWER_OUTCOME, ANSWER_AGENCY, ANSWER_TEXT,
    } stage;
    bool choosing;       /* choice is initialised */
    bool writing;        /* prompt is initialised */
    struct choice choice;
    struct prompt prompt;
};

void answer_init(struct answer_box *box);
void answer_release(struct answer_box *box);

/* The moves this user may make with the referral now; returns how many, at most REFERRAL_EVENTS. */
int answer_events(const struct work *work, const struct referral *referral,
                  enum referral_event event[REFERRAL_EVENTS]);

/* Begins with a letter of the events' keys (0: asks which event). False where nothing fits. */
bool answer_begin(struct answer_box *box, struct screen *screen, int64_t referral, char key,
                  struct error *error);
bool answer_is_open(const struct answer_box *box);

/* While it is open; EFFECT_CLOSE never comes back. *done: the referral has moved. */
enum effect answer_act(struct answer_box *box, struct screen *screen, enum action action,
                       bool *done);
enum effect answer_text(struct answer_box *box, struct screen *screen, const char *text,
                        bool *done);
void answer_draw(const struct answer_box *box, struct canvas *canvas);

/* "A accept  N not competent …" for the events that are possible. */
void answer_line(const struct work *work, const struct lang *lang,
                 const struct referral *referral, struct canvas *canvas, int y, int x,
                 int columns);

#endif
