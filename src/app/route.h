/* SPDX-License-Identifier: EUPL-1.2 */
/* lotse route: households in, decisions out, one JSON object per line (DESIGN, section 4). */
#ifndef LOTSE_APP_ROUTE_H
#define LOTSE_APP_ROUTE_H

#include <stdio.h>

#include "rules/rules.h"

/* Decides every line of in and writes one line each to out; memory does not grow with their number.
 * A bad line becomes an error object and the run goes on. directory may be NULL: no offices.
 * Returns the exit status: 0 done, 2 a line was bad, 3 reading or writing failed. */
int route_run(FILE *in, FILE *out, const struct rule_set *rules, const struct directory *directory,
              int32_t today, const struct lang *lang);

/* The same with all that can be chosen about deciding (the interpreter instead of the bit sets). */
int route_lines(FILE *in, FILE *out, const struct rule_set *rules,
                const struct decide_options *options, int32_t today, const struct lang *lang);

#endif
