/* SPDX-License-Identifier: EUPL-1.2 */
/* What a person can do. One function, one deed, one transaction: permission, rules, state table,
 * audit. Screens, commands and imports all go through here; nothing above knows SQL or the rules.
 *
 * Invariants:
 *  1. A deed that returns OK is on disk, whole; one that does not has changed nothing.
 *  2. Every deed, and every look at a person, leaves a row in the audit chain.
 *  3. Every open need and every referral that is not final is in exactly one queue, has an owner
 *     agency and a next date (work_doctor proves it).
 *  4. A referral freezes its rule, the rule set's hash, and the facts that were sent.
 * Lists page by key, never by offset. Everything returned lives in the arena that was handed in. */
#ifndef LOTSE_WORK_WORK_H
#define LOTSE_WORK_WORK_H

#include "base/world.h"
#include "core/permission.h"
#include "core/referral.h"
#include "core/result.h"

struct rule_set; /* rules/rules.h, which screens do not know */
struct work;

/* --- session.c: who, when, with which rules -------------------------------------------------- */

struct work_options {
    const char *database;  /* path; NULL: $XDG_DATA_HOME/lotse/lotse.db is the caller's business */
    const char *as;        /* act as this member of staff: demonstration databases only; or NULL */
    const char *login;     /* who the operating system says it is (user name); NULL: nobody, who
                            * may read the rules and the directory and nothing else */
    struct world world;
};

struct staff {
    int64_t id;
    const char *login, *name;
    enum role role;     /* the first of them */
    unsigned roles;     /* bits of enum role: a person may have several */
    const char *agency; /* id, "" where none */
    bool active;
};

/* Makes the database where there is none, with the rules and the directory that come with the
 * program; its first user becomes administrator with all rights of a front desk. Where there is one
 * already it brings in newer rules (a text that was edited here stays). */
enum status work_init(const struct work_options *options, struct error *error);
enum status work_open(struct work **work, const struct work_options *options, struct error *error);
void work_close(struct work *work); /* NULL is legal */
/* How long a deed waits for other writers before it is BUSY: a command may be patient (10 s), a
 * screen must not freeze. */
void work_patience(struct work *work, int milliseconds);
const struct staff *work_me(const struct work *work);
bool work_may(const struct work *work, enum permission permission);
bool work_is_demo(const struct work *work);
int32_t work_today(const struct work *work); /* Europe/Berlin */
int64_t work_now(const struct work *work);
const struct directory *work_directory(const struct work *work);
/* Reads rules and directory from the database on the first call; an error names the rule. A session
 * keeps the law it has read until it closes, but for what it imports itself. */
enum status work_rules(struct work *work, struct error *error);
const char *work_rules_id(const struct work *work);
const struct rule_set *work_rule_set(const struct work *work); /* NULL before work_rules */
/* True once after another process has changed the database since the last call. */
bool work_changed(struct work *work);

/* --- intake.c: a conversation with a household ----------------------------------------------- */

enum intake_state { INTAKE_OPEN, INTAKE_PARKED, INTAKE_CLOSED };

struct intake {
    int64_t id, version;       /* row version: a save with an old one is a CONFLICT */
    enum intake_state state;
    int64_t started_at, touched_at;
    const char *started_by, *held_by; /* logins; held_by "" unless it is open */
    struct household household; /* related and derived; facts as last saved */
    int cursor_person, cursor_field; /* where the clerk was */
    const char *note;
};

/* A new intake with one person, the APPLICANT. */
enum status work_intake_start(struct work *work, struct arena *arena, struct intake *intake,
                              struct error *error);
enum status work_intake_open(struct work *work, struct arena *arena, int64_t id,
                             struct intake *intake, struct error *error);
/* Adds a person with role (choice of the set role); *index is its place in household.person. */
enum status work_person_add(struct work *work, struct arena *arena, struct intake *intake,
                            int role, int *index, struct error *error);
enum status work_person_remove(struct work *work, struct arena *arena, struct intake *intake,
                               int index, struct error *error); /* only while it has no referral */
/* Saves facts that changed, in one transaction, with the cursor; the intake's household already
 * holds the new values. person EVERYBODY: a household field. Needs are brought up to date. */
struct fact_change { int person, field; };
enum status work_facts_save(struct work *work, struct intake *intake,
                            const struct fact_change *change, int n, struct error *error);
/* Takes an open intake over from whoever has it on the desk (they went home). */
enum status work_intake_take(struct work *work, struct intake *intake, struct error *error);
/* A new conversation with the same household, with what it said last time. */
enum status work_intake_follow(struct work *work, struct arena *arena, int64_t earlier,
                               struct intake *intake, struct error *error);
enum status work_intake_park(struct work *work, struct intake *intake, struct error *error);
enum status work_intake_finish(struct work *work, struct intake *intake, struct error *error);

struct intake_line { /* one row of a list */
    int64_t id, touched_at;
    const char *name, *held_by;
    int persons;
    enum intake_state state;
};
/* Newest first, after the row *after (NULL: from the top); returns how many, at most max. */
enum status work_intakes(struct work *work, struct arena *arena, enum intake_state state,
                         bool mine, const struct intake_line *after, struct intake_line *line,
                         int max, int *n, struct error *error);

/* --- decide.c: what the rules say (no transaction) ------------------------------------------- */

enum status work_decide(struct work *work, struct arena *arena, struct household *household,
                        struct decision *decision, struct error *error);
void work_detail(struct work *work, const struct household *household,
                 const struct decision *decision, struct arena *arena, struct result *result);
int work_why(struct work *work, const struct household *household, const struct result *result,
             struct arena *arena, const struct explain_row **row);
int work_why_not(struct work *work, const struct household *household, int person, int need,
                 int agency_type, struct arena *arena, const struct explain_row **row);
int work_what_if(struct work *work, const struct household *household, const struct result *result,
                 struct arena *arena, const struct explain_row **row);
int work_next_question(struct work *work, const struct household *household,
                       const struct decision *decision, int person, struct arena *arena,
                       const struct need_fact **question);

/* explanation.c: writes the text to a new file that only its owner may read, and puts on record
 * that it left the house. INVALID where the file is there already. */
enum status work_save_explanation(struct work *work, const struct household *household,
                                  const struct result *result, const char *path, const char *text,
                                  size_t len, struct error *error);

/* --- send.c: a result becomes a referral ----------------------------------------------------- */

struct sending { /* exactly what the office will get */
    const struct result *result;
    const struct agency *agency;
    const int *field;    /* fields that are sent: the rule's tell, less sensitive and protected */
    int n_fields;
    const char *ground;  /* code: "law" (the task's own legal basis) or "consent": whoever counsels
                          * in confidence needs consent, the others may choose */
    const char *text;    /* the clerk's words to the office, may be "" */
    const char *refusal; /* msgid: why it cannot be sent (no office, already sent …); NULL */
};
enum status work_preview(struct work *work, struct arena *arena, const struct intake *intake,
                         const struct result *result, struct sending *sending,
                         struct error *error);
enum status work_send(struct work *work, struct intake *intake, const struct sending *sending,
                      int64_t *referral, struct error *error);

/* --- referral.c: what offices do with it ----------------------------------------------------- */

struct referral {
    int64_t id, version, intake, parent;
    enum referral_state state;
    const char *number;              /* "2026-000047" */
    const char *from_agency, *to_agency; /* ids */
    const char *person;              /* name as sent */
    const char *nationality;         /* alpha-3 or "" (only if it was sent) */
    int need;                        /* enum need_id */
    const char *rule, *rules_hash, *product, *basis, *confidence;
    int priority, hop;
    int64_t sent_at, first_receipt;  /* § 16 SGB I */
    struct date due, next;           /* deadline; next action */
    const char *owner;               /* login of who took it, "" */
    const char *reason, *outcome, *text;
    const char *facts;               /* JSON of what was sent */
    const char *ground;              /* "law" or "consent" */
    bool conflict;                   /* sent on twice, or back to where it came from */
    enum party me;                   /* what I am towards it; 0: a stranger */
};
enum status work_referral(struct work *work, struct arena *arena, int64_t id,
                          struct referral *referral, struct error *error);

struct answer {
    enum referral_event event;
    const char *reason, *text, *outcome; /* codes; NULL where not needed */
    const char *agency;                  /* id of the competent body */
};
/* Moves a referral; a lost race is CONFLICT and says who was faster. Not competent makes the child
 * referral; declined, expired and withdrawn put the need back into the sender's queue. */
enum status work_answer(struct work *work, const struct referral *referral,
                        const struct answer *answer, struct error *error);

/* Closes what nobody took or answered long after it was due, and puts the needs back into the
 * senders' queues with a mark for the supervisor; *n: how many. */
enum status work_expire(struct work *work, int *n, struct error *error);

struct referral_entry { /* one line of a referral's history */
    int64_t at;
    const char *actor, *agency, *reason, *text;
    enum referral_event event;
    enum referral_state from, to;
};
enum status work_history(struct work *work, struct arena *arena, int64_t referral,
                         const struct referral_entry **entry, int *n, struct error *error);

/* --- queue.c: lists -------------------------------------------------------------------------- */

/* An office's inbox is what it has to act on: what was sent to it, and questions about what it
 * sent; closed, it is what was sent to it. */
struct queue_filter {
    const char *agency;   /* id; NULL: all (MAY_SEE_ALL) */
    bool sent_by;         /* the agency's own sendings instead of its inbox */
    bool mine;            /* owned by me */
    bool late;            /* due before today */
    int need;             /* -1: all */
    bool closed;          /* final ones instead of open ones */
};
struct queue_line {
    int64_t id;
    const char *number, *person, *nationality, *from_agency, *to_agency, *owner;
    int need, priority;
    enum referral_state state;
    struct date due;
    int64_t sent_at;
};
/* By due date, then id, after *after (NULL: from the top). */
enum status work_queue(struct work *work, struct arena *arena, const struct queue_filter *filter,
                       const struct queue_line *after, struct queue_line *line, int max, int *n,
                       struct error *error);

struct load { /* one office of the supervisor's list */
    const char *agency;
    int open, late;
    int fresh;         /* nobody has taken it yet */
    int unanswered;    /* questions that wait for this office's answer */
    int not_competent; /* its answers of the last 30 days */
    int oldest_days;
    int conflicts;     /* sent on twice, or back to where it came from */
};
enum status work_loads(struct work *work, struct arena *arena, const struct load **load, int *n,
                       struct error *error);

/* That of one office, for whoever sees its queue. */
enum status work_load(struct work *work, struct arena *arena, const char *agency,
                      const struct load **load, struct error *error);

struct need_line { /* a need that waits for somebody of the own office */
    int64_t id, intake;
    const char *person, *state;
    int need;
    struct date next;
};
enum status work_needs(struct work *work, struct arena *arena, const struct need_line *after,
                       struct need_line *line, int max, int *n, struct error *error);

/* --- law.c, staff.c, doctor.c, demo.c -------------------------------------------------------- */

/* Puts a pack's text into the database: new rules in force as their dates say. It counts as edited
 * here: a newer text that comes with the program will not replace it. */
enum status work_import_rules(struct work *work, const char *name, const char *text, size_t len,
                              struct error *error);
enum status work_import_directory(struct work *work, const char *text, size_t len,
                                  const char *home, struct error *error);
const struct rule_info *work_rule(struct work *work, int i); /* NULL after the last */
const char *work_rule_text(struct work *work, int i, size_t *len);

/* Adds a member of staff, or changes name, roles and office of one. agency may be NULL. */
enum status work_staff_put(struct work *work, const char *login, const char *name, unsigned roles,
                           const char *agency, struct error *error);
enum status work_staff_retire(struct work *work, const char *login, struct error *error);
enum status work_staff(struct work *work, struct arena *arena, const struct staff **staff, int *n,
                       struct error *error);

struct finding { const char *what; const char *detail; }; /* what: msgid */
enum status work_doctor(struct work *work, struct arena *arena, const struct finding **finding,
                        int *n, struct error *error);
enum status work_backup(struct work *work, const char *to,
                        bool (*progress)(void *context, int percent), void *context,
                        struct error *error);
/* Puts a copy of a backup in place of a database nobody uses, which is kept beside it. */
enum status work_restore(const char *from, const char *to,
                         bool (*progress)(void *context, int percent), void *context,
                         struct error *error);
/* Who did, and who looked at, what: newest first, after the row *after (NULL: from the top). object
 * is "intake", "referral", "person" … with its id; NULL: everything. Reading it is a deed too. */
struct audit_line {
    int64_t id, at, object_id;
    const char *actor, *agency, *deed, *object, *detail;
};
enum status work_audit(struct work *work, struct arena *arena, const char *object,
                       int64_t object_id, const struct audit_line *after, struct audit_line *line,
                       int max, int *n, struct error *error);
/* The chain from its first row to its last; *rows: how many there are. */
enum status work_audit_verify(struct work *work, int64_t *rows, struct error *error);

struct demo_options {
    int households;
    uint64_t seed;
    bool (*progress)(void *context, int done); /* false stops */
    void *context;
};
/* Invented households, staff and referrals; only into an empty or a demonstration database. */
enum status work_demo(struct work *work, const struct demo_options *options, struct error *error);

#endif
