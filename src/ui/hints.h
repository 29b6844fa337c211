/* SPDX-License-Identifier: EUPL-1.2 */
/* The last line: which key does what here, as " 1Hilfe 2Sprache 3Zurück". */
#ifndef LOTSE_UI_HINTS_H
#define LOTSE_UI_HINTS_H

#include "ui/screen.h"

/* Words are cut, the longest first, until all hints fit. */
void hints_draw(const struct screen *screen, struct canvas *canvas, int y);

#endif
