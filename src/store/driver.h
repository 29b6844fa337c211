/* SPDX-License-Identifier: EUPL-1.2 */
/* All a database has to provide. SQLite is store/sqlite.c, the only file that knows sqlite3.h;
 * statements are named (enum query, from data/queries/) and always bound. */
#ifndef LOTSE_STORE_DRIVER_H
#define LOTSE_STORE_DRIVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"
#include "store/queries_gen.h" /* enum query; struct query_text query_text[] */

struct conn;
struct rows;

enum value_type { VALUE_NULL, VALUE_INT, VALUE_TEXT };

struct value {
    enum value_type type;
    int64_t number;
    const char *text; /* borrowed: until the next row, or while the statement runs */
};

struct argument {
    const char *name; /* "key" for :key in the query; all of them, each once */
    struct value value;
};

struct migration {
    int version;
    const char *name, *sql;
};

/* A wrong argument, column or write outside of begin(write) is a bug and ends the program. */
struct driver {
    const char *name;
    /* where: a path or a URI, in which "?wait=MS" says how long to wait for other writers (10 s).
     * Refuses what is not a database of ours or is newer; NOT_FOUND where there is none. */
    enum status (*open)(struct conn **, const char *where, bool create, struct error *);
    void (*close)(struct conn *); /* NULL is legal */
    void (*patience)(struct conn *, int milliseconds); /* for other writers, from now on */
    /* Reading needs no transaction but to see one state throughout; they do not nest. */
    enum status (*begin)(struct conn *, bool write, struct error *);
    enum status (*commit)(struct conn *, struct error *); /* where it fails, all is rolled back */
    void (*rollback)(struct conn *); /* legal at any time */
    /* Starts a statement, which may be running already. Where rows is NULL it runs to its end;
     * else each next does one step, and rows_free has to follow. */
    enum status (*run)(struct conn *, enum query, const struct argument *, size_t n,
                       struct rows **, struct error *);
    enum status (*next)(struct rows *, struct error *); /* OK a row, NOT_FOUND the end */
    struct value (*column)(struct rows *, const char *name);
    void (*rows_free)(struct rows *); /* NULL is legal */
    int64_t (*changes)(struct conn *); /* rows the last statement changed */
    enum status (*version)(struct conn *, int *, struct error *);
    /* Runs n steps and records them, each in a transaction of its own, all in one where the
     * database is new; one that has run already must be the same, else INVALID. */
    enum status (*migrate)(struct conn *, const struct migration *, int n, struct error *);
    /* A checked copy, made while others write; to must not exist. progress (or NULL) returns
     * false to stop it: STOPPED, and nothing is left. */
    enum status (*backup)(struct conn *, const char *to, bool (*progress)(void *, int percent),
                          void *context, struct error *);
    /* Puts a checked copy of a backup in place of a database nobody uses (else BUSY), which is
     * kept as TO.before-restore. */
    enum status (*restore)(const char *from, const char *to, bool (*progress)(void *, int percent),
                           void *context, struct error *);
    enum status (*check)(struct conn *, struct error *); /* integrity */
    int64_t (*data_version)(struct conn *); /* changes when another connection has committed */
};

/* data/migrations/sqlite/, in order. */
extern const struct migration migration[];
extern const int migrations;

extern const struct driver driver_sqlite;

#endif
