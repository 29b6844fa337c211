/* SPDX-License-Identifier: EUPL-1.2 */
/* A house to test deeds in: a database of its own, a clock that stands still, and people of four
 * offices, each with a session. */
#ifndef LOTSE_TESTS_WORK_HOUSE_H
#define LOTSE_TESTS_WORK_HOUSE_H

#include "unit.h"

#include <stdio.h>

#include "work/work.h"

enum { NOON = 1795435200 }; /* Monday 2026-11-23, 12:00 UTC */

struct house {
    char path[64];
    int64_t now;
    struct arena *arena;
    struct work *clerk; /* demir, registry office AG-15 */
    struct work *boss;  /* brinkmann, supervisor there */
    struct work *jc;    /* jansen, jobcenter AG-06 */
    struct work *ja;    /* oswald, youth office AG-14 */
    struct error error;
};

extern struct house house;

/* Adds the fixtures to a test case. The database is made once, before the first test; every test
 * works on a copy of it. */
void house_for(TCase *tcase);
void house_demolish(void);

void house_init_again(void); /* as a newer program would */
struct work *house_session(const char *login); /* the caller closes it */
enum status house_session_at(struct work **work, const char *where, const char *login,
                             struct error *error);
void house_leave(void); /* closes the sessions; the file stays until the test ends */
/* An intake as it is stored, without the look in the audit trail. */
enum status house_peek(struct work *work, struct arena *arena, int64_t id, struct intake *intake,
                       struct error *error);
void house_staff(const char *login, unsigned roles, const char *agency);
/* Runs SQL behind the program's back, as somebody with a shell could. */
void house_sql(const char *sql);
bool house_sql_runs(const char *sql); /* false where the database refuses it */
int64_t house_number(const char *sql);
void house_text(const char *sql, char *text, size_t size);
struct work_options house_options(const char *login);

int house_findings(void); /* of the doctor */

/* An intake of somebody needy, with a name: four results by the rules of the tests. */
struct intake house_intake(struct work *work);
void house_say(struct work *work, struct intake *intake, int person, int field,
               const char *text);
/* The referral of rule, sent by the clerk. */
int64_t house_send(struct intake *intake, const char *rule);
struct sending house_preview(struct work *work, struct intake *intake, const char *rule);
struct referral house_look(struct work *work, int64_t id);
enum status house_answer(struct work *work, int64_t id, struct answer answer);

/* Fails with the words of the error. */
#define ck_ok(call)                                                                                \
    do {                                                                                           \
        enum status status_ = (call);                                                              \
        ck_assert_msg(status_ == OK, "%s: %d %s (%s, %s)", #call, (int)status_,                    \
                      house.error.message ? house.error.message : "", house.error.arg[0],          \
                      house.error.arg[1]);                                                         \
    } while (0)
#define ck_refused(expected, call)                                                                 \
    do {                                                                                           \
        error_clear(&house.error);                                                                 \
        ck_assert_int_eq(call, expected);                                                          \
        ck_assert_ptr_nonnull(house.error.message);                                                \
        error_clear(&house.error);                                                                 \
    } while (0)

Suite *suite_referrals(void);
Suite *suite_lists(void);
Suite *suite_rights(void);
Suite *suite_rulings(void);
Suite *suite_replays(void);
Suite *suite_demo(void);

#endif
