/* SPDX-License-Identifier: EUPL-1.2 */
/* Golden screens: NAME.keys says what is pressed and when to look, NAME.screen what was seen.
 *
 * NAME.keys, one step a line, # begins a comment line:
 *     type TEXT       each character is a key
 *     paste TEXT
 *     key NAME …      F5, Ctrl-K, Down, Enter
 *     resize ROWS COLUMNS
 *     select TEXT     Down until the selected row of a list shows it
 *     show LABEL      the picture is compared (after every step all is drawn)
 * NAME.screen, for each `show`: "== LABEL", the rows, each behind a |, and "cursor Y,X" from 0,0.
 * With UPDATE_SCREENS=1 in the environment NAME.screen is written anew. On failure both pictures
 * are printed. */
#ifndef LOTSE_TESTS_GOLDEN_H
#define LOTSE_TESTS_GOLDEN_H

#include <stdbool.h>

/* Runs argv (24 rows, 80 columns) through DIR/NAME.keys; environment as for ptyterm_start. */
bool golden_run(const char *dir, const char *name, const char *const argv[],
                const char *const environment[]);

#endif
