/* SPDX-License-Identifier: EUPL-1.2 */
/* A box that asks for one line of text. */
#ifndef LOTSE_UI_PROMPT_H
#define LOTSE_UI_PROMPT_H

#include "ui/line.h"
#include "ui/popup.h"

struct prompt {
    const char *label; /* borrowed */
    struct line line;  /* the answer: line_value(&prompt->line, arena) */
};

void prompt_init(struct prompt *prompt, const char *label, size_t max);
void prompt_release(struct prompt *prompt);
enum popup prompt_act(struct prompt *prompt, enum action action);
bool prompt_text(struct prompt *prompt, const char *text); /* as line_insert */
void prompt_draw(const struct prompt *prompt, struct canvas *canvas);

#endif
