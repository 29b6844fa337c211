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
 *     part FROM TO LABEL   the same, but only these rows of it (from 0): where others list what the
 *                          rules of law say, which changes with the law and is tested in its cases
 *     row LABEL       the same, but only the selected row of a list
 * NAME.screen, for each of these: "== LABEL", the rows, each behind a |, and, where the cursor is
 * in them, "cursor Y,X" from 0,0.
 * With UPDATE_SCREENS=1 in the environment NAME.screen is written anew. On failure both pictures
 * are printed. */
#ifndef LOTSE_TESTS_GOLDEN_H
#define LOTSE_TESTS_GOLDEN_H

#include <stdbool.h>

/* Runs argv (24 rows, 80 columns) through DIR/NAME.keys; environment as for ptyterm_start. */
bool golden_run(const char *dir, const char *name, const char *const argv[],
                const char *const environment[]);

#endif
