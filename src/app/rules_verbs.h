/* SPDX-License-Identifier: EUPL-1.2 */
/* Verbs of `lotse rules` that have a file of their own; each returns an exit code. */
#ifndef LOTSE_APP_RULES_VERBS_H
#define LOTSE_APP_RULES_VERBS_H

#include "app/packs.h"

/* Opens its rules itself: what is wrong with them is its answer. */
int rules_check(struct app *app, int argc, char **argv);
int rules_test(struct app *app, struct packs *packs, int argc, char **argv);

#endif
