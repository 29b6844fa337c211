/* SPDX-License-Identifier: EUPL-1.2 */
#include "ui/theme.h"

#include <string.h>

enum colour { OWN, BLACK, RED, GREEN, YELLOW, BLUE, MAGENTA, CYAN, WHITE, BRIGHT = 8 };

const struct theme themes[] = {
    {"normal",
     {
         [STYLE_TITLE] = {.attributes = LOOK_BOLD},
         [STYLE_VALUE] = {.attributes = LOOK_UNDERLINE},
         [STYLE_FOCUS] = {.attributes = LOOK_REVERSE},
         [STYLE_SELECTED] = {.attributes = LOOK_REVERSE},
         [STYLE_FRAME] = {.foreground = CYAN},
         [STYLE_KEY] = {.attributes = LOOK_BOLD},
         [STYLE_HINT] = {.foreground = CYAN},
         [STYLE_CERTAIN] = {.foreground = GREEN, .attributes = LOOK_BOLD},
         [STYLE_WARNING] = {BLACK, YELLOW, 0},
         [STYLE_ERROR] = {WHITE + BRIGHT, RED, LOOK_BOLD},
         [STYLE_DISABLED] = {.attributes = LOOK_DIM},
         [STYLE_BANNER] = {WHITE + BRIGHT, BLUE, LOOK_BOLD},
     }},
    {"mono",
     {
         [STYLE_TITLE] = {.attributes = LOOK_BOLD},
         [STYLE_VALUE] = {.attributes = LOOK_UNDERLINE},
         [STYLE_FOCUS] = {.attributes = LOOK_REVERSE},
         [STYLE_SELECTED] = {.attributes = LOOK_REVERSE},
         [STYLE_KEY] = {.attributes = LOOK_BOLD},
         [STYLE_CERTAIN] = {.attributes = LOOK_BOLD},
         [STYLE_WARNING] = {.attributes = LOOK_BOLD},
         [STYLE_ERROR] = {.attributes = LOOK_BOLD | LOOK_REVERSE},
         [STYLE_DISABLED] = {.attributes = LOOK_DIM},
         [STYLE_BANNER] = {.attributes = LOOK_REVERSE},
     }},
    {"high-contrast",
     {
         [STYLE_TEXT] = {WHITE + BRIGHT, BLACK, 0},
         [STYLE_TITLE] = {YELLOW + BRIGHT, BLACK, LOOK_BOLD},
         [STYLE_LABEL] = {WHITE + BRIGHT, BLACK, 0},
         [STYLE_VALUE] = {WHITE + BRIGHT, BLACK, LOOK_UNDERLINE},
         [STYLE_FOCUS] = {BLACK, YELLOW + BRIGHT, LOOK_BOLD},
         [STYLE_SELECTED] = {BLACK, WHITE + BRIGHT, LOOK_BOLD},
         [STYLE_FRAME] = {WHITE + BRIGHT, BLACK, 0},
         [STYLE_HINT] = {WHITE + BRIGHT, BLACK, 0},
         [STYLE_KEY] = {YELLOW + BRIGHT, BLACK, LOOK_BOLD},
         [STYLE_CERTAIN] = {GREEN + BRIGHT, BLACK, LOOK_BOLD},
         [STYLE_POSSIBLE] = {WHITE + BRIGHT, BLACK, 0},
         [STYLE_WARNING] = {BLACK, YELLOW + BRIGHT, LOOK_BOLD},
         [STYLE_ERROR] = {WHITE + BRIGHT, RED, LOOK_BOLD},
         [STYLE_DISABLED] = {WHITE, BLACK, 0},
         [STYLE_BANNER] = {BLACK, WHITE + BRIGHT, LOOK_BOLD},
     }},
};
const size_t theme_count = sizeof themes / sizeof *themes;

const struct theme *theme_find(const char *name)
{
    for (size_t i = 0; i < theme_count; i++)
        if (strcmp(themes[i].name, name) == 0)
            return &themes[i];
    return NULL;
}
