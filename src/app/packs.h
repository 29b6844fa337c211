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
    /* The files the texts come from, in their order; none where they are the database's. */
    struct pack_text { const char *file, *text; size_t len; } *text;
    int texts;
    /* The analyser's tables (rules/analyse.h), the folder's own or those that come with the
     * program. */
    struct table_text { const char *text; size_t len; } accepted, gapless;
};

/* An error in a rule says file, line and column on standard error before it comes back. */
enum status packs_open(struct app *app, struct packs *packs, struct error *error);
void packs_close(struct packs *packs);

/* A table of the analyser, known by its file's name; false where it is none. */
bool packs_take_table(struct packs *packs, const char *path, const char *text, size_t len);
/* Adds a rule text to the packs' own set; an error points at the word on standard error. */
enum status packs_add_text(struct app *app, struct packs *packs, const char *file,
                           const char *text, size_t len, struct error *error);
/* When all texts are added: finishes the set; errors as above. */
enum status packs_finish(struct packs *packs, struct error *error);

#endif
