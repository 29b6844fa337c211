/* SPDX-License-Identifier: EUPL-1.2 */
/* The verbs of "lotse rules" that have a file of their own; argv: what stands behind the verb. */
#ifndef LOTSE_APP_RULES_COMMAND_H
#define LOTSE_APP_RULES_COMMAND_H

#include "app/app.h"

int rules_replay(struct app *app, int argc, char **argv);  /* replay_command.c */
int rules_rulings(struct app *app, int argc, char **argv); /* ruling_command.c */
int rules_export(struct app *app, int argc, char **argv);  /* text_command.c */
int rules_import(struct app *app, int argc, char **argv);

#endif
