/* SPDX-License-Identifier: EUPL-1.2 */
/* A question with few answers, or a message with one. Arrows or Tab and Enter, or the first letter
 * of an answer. The first answer is the one that stands selected: put the harmless one there. */
#ifndef LOTSE_UI_CONFIRM_H
#define LOTSE_UI_CONFIRM_H

#include "ui/key.h"
#include "ui/popup.h"

enum { CONFIRM_ANSWERS = 6 };

struct confirm {
    const char *title, *text;              /* all borrowed and translated; title may be NULL */
    const char *answer[CONFIRM_ANSWERS];   /* what a person reads, up to the first NULL */
    int selected;                          /* the answer, after POPUP_DONE */
};

enum popup confirm_act(struct confirm *confirm, enum action action);
enum popup confirm_text(struct confirm *confirm, const char *text);
void confirm_draw(const struct confirm *confirm, struct canvas *canvas);

#endif
