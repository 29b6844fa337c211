/* SPDX-License-Identifier: EUPL-1.2 */
/* A database on a real disk for each test, and short words for looking into it. */
#ifndef LOTSE_TESTS_STOREFILE_H
#define LOTSE_TESTS_STOREFILE_H

#include <check.h>

#include "store/migrate.h"
#include "store/sqlite_conn.h"

extern const struct driver *const driver;
extern char file[64], other[64]; /* paths; there is nothing at the other yet */
extern struct error error;
extern struct conn *conn;        /* of file, at the program's version */

/* The checked fixture. */
void setup(void);
void teardown(void);

const char *message(void); /* of error, never NULL */
#define ck_ok(call) ck_assert_msg((call) == OK, "%s (%s)", message(), error.arg[1])

void sql(struct conn *on, const char *text);
int64_t number(struct conn *on, const char *text);
int64_t rows_of_meta(struct conn *on);
void add(struct conn *on, const char *key); /* a row of meta, in its own transaction */
struct conn *again(const char *name);       /* one more connection, which does not wait long */
const char *beside(const char *suffix);     /* file with a suffix; until the next call */
bool is_there(const char *name);

#endif
