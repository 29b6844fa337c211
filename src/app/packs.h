/* SPDX-License-Identifier: EUPL-1.2 */
/* Where a command takes its rules and offices from: a folder of packs, the database, or the packs
 * that come with the program. */
#ifndef LOTSE_APP_PACKS_H
#define LOTSE_APP_PACKS_H

#include "app/app.h"
#include "rules/rules.h"

struct packs {
    const struct rule_set *rules; /* the database's, or own */
    struct rule_set *own;         /* owned; NULL where they are the database's */
    struct directory directory; /* in the app's arena, or the database's */
    struct work *work;          /* the open database they belong to; NULL */
};

/* An error in a rule says file, line and column on standard error before it comes back. */
enum status packs_open(struct app *app, struct packs *packs, struct error *error);
void packs_close(struct packs *packs);

#endif
