/* SPDX-License-Identifier: EUPL-1.2 */
/* How styles look: the terminal's own 16 colours on its own background, and attributes. No style is
 * told from another by colour alone. */
#ifndef LOTSE_UI_THEME_H
#define LOTSE_UI_THEME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ui/canvas.h"

enum look_attribute {
    LOOK_BOLD = 1 << 0,
    LOOK_REVERSE = 1 << 1,
    LOOK_UNDERLINE = 1 << 2,
    LOOK_DIM = 1 << 3,
};

struct look {
    int8_t foreground, background; /* 0 to 15 + 1; 0: the terminal's own */
    uint8_t attributes;
};

struct theme {
    const char *name;
    struct look look[STYLES];
};

extern const struct theme themes[];
extern const size_t theme_count;

const struct theme *theme_find(const char *name); /* NULL: there is none of that name */

#endif
