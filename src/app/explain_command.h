/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef LOTSE_APP_EXPLAIN_COMMAND_H
#define LOTSE_APP_EXPLAIN_COMMAND_H

#include "app/packs.h"

/* The verb of `lotse rules`; an exit code. */
int rules_explain(struct app *app, struct packs *packs, int argc, char **argv);

#endif
