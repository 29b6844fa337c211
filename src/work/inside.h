/* SPDX-License-Identifier: EUPL-1.2 */
/* What the files of this layer share: the session, and how a deed talks to the database.
 *
 *     deed_begin (permission, BEGIN) .. statements, audit_add .. deed_end (COMMIT or ROLLBACK)
 *
 * Every function that takes rows frees them; a deed ends with deed_end whatever happened in it. */
#ifndef LOTSE_WORK_INSIDE_H
#define LOTSE_WORK_INSIDE_H

#include "base/digest.h"
#include "rules/rules.h"
#include "store/driver.h"
#include "work/work.h"

struct work {
    const struct driver *driver;
    struct conn *conn;
    struct world world;
    struct arena *arena; /* lives as long as the session */
    char *path;          /* in the arena */
    struct staff me;
    bool demo;
    int64_t seen; /* data_version at the last look */

    /* The end of the audit chain, while a transaction runs that has added to it; else 0. */
    int64_t audit_last;
    char audit_hash[DIGEST_SIZE];

    /* The law, once it was asked for. */
    struct arena *law;
    struct rule_set *rules;
    struct directory directory;
    const char *directory_text; /* as receipts keep it: what directory_hash is the hash of */
    char directory_hash[DIGEST_SIZE], catalogue_hash[DIGEST_SIZE]; /* law_catalogue() */
};

enum { TIME_SIZE = 21 };

/* --- session.c ------------------------------------------------------------------------------- */

/* DENIED where the role does not have the permission. */
enum status deed_allowed(const struct work *work, enum permission permission, struct error *error);
enum status deed_begin(struct work *work, enum permission permission, struct error *error);
/* Commits where status is OK, else rolls back; returns what came of it. */
enum status deed_end(struct work *work, enum status status, struct error *error);
const char *now_text(const struct work *work, char out[TIME_SIZE]);

/* --- query.c: arguments, rows, columns ------------------------------------------------------- */

struct argument bind_number(const char *name, int64_t number);
struct argument bind_text(const char *name, const char *text); /* NULL is the database's null */
struct argument bind_key(const char *name, int64_t key);       /* 0 is the database's null */
#define BIND(...)                                                                                  \
    (const struct argument[]){__VA_ARGS__},                                                        \
        sizeof((const struct argument[]){__VA_ARGS__}) / sizeof(struct argument)
#define NO_BIND NULL, 0

/* Runs a statement that returns nothing. */
enum status query_run(struct work *work, enum query query, const struct argument *argument,
                      size_t n, struct error *error);
/* The number in the first column named name of the only row; NOT_FOUND without an error. */
enum status query_number(struct work *work, enum query query, const struct argument *argument,
                         size_t n, const char *name, int64_t *number, struct error *error);
/* Its text, copied to the arena. */
enum status query_text_of(struct work *work, enum query query, const struct argument *argument,
                          size_t n, const char *name, struct arena *arena, const char **text,
                          struct error *error);
/* Starts a list and goes through it: while (list_next(&list)) …; status = list_end(&list). */
struct list {
    struct work *work;
    struct rows *rows;
    enum status status; /* OK, or why it ended early */
    struct error *error;
};
struct list list_start(struct work *work, enum query query, const struct argument *argument,
                       size_t n, struct error *error);
bool list_next(struct list *list);
enum status list_end(struct list *list);
int64_t list_number(const struct list *list, const char *name); /* null is 0 */
bool list_is_null(const struct list *list, const char *name);
const char *list_text(const struct list *list, const char *name, struct arena *arena); /* null "" */
int64_t list_time(const struct list *list, const char *name);
struct date list_date(const struct list *list, const char *name);

/* --- audit.c --------------------------------------------------------------------------------- */

/* One row more in the chain, in the running transaction. object: "intake", "referral" … */
enum status audit_add(struct work *work, const char *deed, const char *object, int64_t id,
                      const char *detail, struct error *error);
enum status audit_check(struct work *work, int64_t *rows, int64_t *broken, struct error *error);

/* --- law.c ----------------------------------------------------------------------------------- */

enum status law_import_shipped(struct work *work, struct error *error);
/* Puts the texts of the rule set and the directory on record, once, in the running transaction. */
enum status law_freeze(struct work *work, struct error *error);
/* Reads a directory that is on record, with its home behind it. */
enum status law_read_directory(struct arena *arena, const char *text, struct directory *directory,
                               struct error *error);
/* Reads the offices alone: rules are only read when somebody decides. */
enum status law_directory(struct work *work, struct error *error);
const char *law_catalogue(struct work *work); /* the hash of what this program knows */
void law_forget(struct work *work);
/* The words of a rule without the comments and blank lines around them. */
const char *law_words(const struct rule_set *rules, int i, size_t *len);

/* --- law_import.c ---------------------------------------------------------------------------- */

/* Stores a text in the running transaction; does nothing where it is there already. */
struct import {
    const char *name, *text, *origin; /* origin: "shipped" or "edited" */
    enum import_by {
        BY_PROGRAM,  /* in force, unless what stands there was edited here */
        BY_APPROVER, /* in force */
        BY_AUTHOR,   /* waits beside what is in force */
    } by;
};
enum status law_import_text(struct work *work, const struct import *import, struct error *error);

/* --- staff.c --------------------------------------------------------------------------------- */

/* Reads a member of staff; NOT_FOUND without an error. */
enum status staff_find(struct work *work, const char *login, struct staff *staff,
                       struct error *error);
enum status staff_put(struct work *work, const char *login, const char *name, unsigned roles,
                      const char *agency, int64_t *id, struct error *error);

/* --- household.c: between rows and struct household ------------------------------------------ */

enum status household_load(struct work *work, struct arena *arena, int64_t intake, int64_t key,
                           const char *document, struct household *household,
                           struct error *error);
/* Writes the document of a person (EVERYBODY: of the household) and the columns made from it. */
enum status household_save(struct work *work, int64_t intake, const struct household *household,
                           int person, struct error *error);
/* Role, parents and partner of a person, where somebody said them. */
enum status household_save_kin(struct work *work, const struct household *household, int index,
                               struct error *error);

/* --- intake.c -------------------------------------------------------------------------------- */

enum status intake_load(struct work *work, struct arena *arena, int64_t id, struct intake *intake,
                        struct error *error);

enum status intake_insert(struct work *work, int64_t household, int64_t *id, struct error *error);
/* Puts an intake into another state, on my desk. */
enum status intake_move(struct work *work, const struct intake *intake, enum intake_state state,
                        struct error *error);
/* A change of an intake that somebody else has changed, or holds. */
enum status intake_conflict(struct work *work, const struct intake *intake, struct error *error);
/* Counts the version up; the intake has to be open, on my desk, and unchanged since it was read. */
enum status intake_touch(struct work *work, struct intake *intake, struct error *error);

/* --- needs.c --------------------------------------------------------------------------------- */

/* Brings the needs of the household up to date with what the rules say. */
enum status needs_update(struct work *work, const struct intake *intake,
                         const struct decision *decision, struct error *error);
/* The row of the need a result speaks of; made where there is none. */
enum status need_ensure(struct work *work, const struct intake *intake,
                        const struct result *result, int64_t *id, struct error *error);
enum status need_refer(struct work *work, int64_t id, struct error *error);
/* When a referral of it has ended: settled where it was met, else back into the queue of its owner
 * agency; neither while another referral of it is open. */
enum status need_after_referral(struct work *work, int64_t id, bool met, int priority,
                                struct error *error);

/* --- receipt.c ------------------------------------------------------------------------------- */

enum status receipt_add(struct work *work, const struct intake *intake,
                        const struct decision *decision, int64_t *id, struct error *error);

/* What the seal of a receipt in the audit trail says. */
struct receipt {
    const char *as_of, *engine, *rules_hash, *catalogue, *directory, *facts, *results;
    const char *rulings; /* NULL: an old receipt, which has no seal */
};
void receipt_seal(const struct receipt *receipt, char out[DIGEST_SIZE]);

/* --- ruling.c -------------------------------------------------------------------------------- */

/* The ruling that holds for a result; NULL: none. */
const struct ruling *ruling_holding(const struct ruling *ruling, int n,
                                    const struct household *household,
                                    const struct result *result);

/* --- privacy.c: who may send what to whom ---------------------------------------------------- */

/* Why this office may not send to that one; NULL where it may. */
const char *privacy_refusal(const struct agency *from, const struct agency *to);
bool privacy_needs_consent(const struct agency *from);
/* The fields of the rule's tell that may leave the house. */
int privacy_fields(const struct rule_info *rule, int field[MAX_TELL]);
/* Those that an office of another type may get when a person sends the need there: what some rule
 * for this need tells an office of that type, or no more than who it is about. */
int privacy_fields_for(const struct work *work, const struct rule_info *rule, int office,
                       int field[MAX_TELL]);

/* --- send.c ---------------------------------------------------------------------------------- */

/* Stores a sending: need, receipt of the decision (NULL: none), referral, audit. */
enum status send_row(struct work *work, struct arena *arena, const struct intake *intake,
                     const struct sending *sending, const struct decision *decision,
                     int64_t *referral, struct error *error);

/* --- referral.c ------------------------------------------------------------------------------ */

struct referral_row { /* a referral and what only this layer needs of it */
    struct referral referral;
    int64_t need_row, decision, owner;
    enum referral_state resume; /* where a question was asked; DRAFT: none open */
    struct date deadline;       /* the law's; year 0 where it sets none */
    int64_t ruling;             /* 0: none */
};
/* Fills also what I am towards it (me), by office and rights. */
enum status referral_load(struct work *work, struct arena *arena, int64_t id,
                          struct referral_row *row, struct error *error);
/* Inserts a referral in the state sent, with its number, its first event, and its need referred. */
enum status referral_insert(struct work *work, struct referral_row *row, int64_t *id,
                            struct error *error);
struct referral_step { /* what is written down of a move */
    int64_t referral;
    enum referral_event event;
    enum referral_state from, to;
    const char *reason, *outcome, *text; /* may be NULL */
};
enum status referral_event_add(struct work *work, const struct referral_step *step,
                               struct error *error);
/* One move, by whoever is the party who says (answer.c). */
enum status referral_answer(struct work *work, const struct referral_row *row,
                            const struct answer *answer, unsigned who, struct error *error);
/* When somebody has to have acted on a referral that came into this state today. */
struct date referral_due(enum referral_state state, int32_t today, struct date deadline);

#endif
