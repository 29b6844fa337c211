/* SPDX-License-Identifier: EUPL-1.2 */
/* What the boxes that open over a screen have in common: prompt, confirm, choice. A screen embeds
 * one, draws it last, and hands it actions and text while it is open. */
#ifndef LOTSE_UI_POPUP_H
#define LOTSE_UI_POPUP_H

#include "ui/canvas.h"

enum popup {
    POPUP_STAYS,     /* it took that and goes on */
    POPUP_DONE,      /* there is an answer */
    POPUP_CANCELLED, /* there is none, the person went back */
    POPUP_PASS,      /* not its own: for the screen, or the loop */
};

/* Clears and frames an area of that size in the middle of the canvas, as far as there is room
 * above the last two lines; where it lies comes back. */
struct popup_area {
    int y, x, rows, columns; /* inside the frame */
};
struct popup_area popup_open(struct canvas *canvas, int rows, int columns, const char *title);

#endif
