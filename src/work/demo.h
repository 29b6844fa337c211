/* SPDX-License-Identifier: EUPL-1.2 */
/* What the files of the demonstration share. It plays the house: the same functions that store a
 * clerk's work store it here, under a clock and a cast of its own, so that what they prove holds
 * for it too. The same seed, size and day give the same rows.
 *
 * Rules change, and what they say of one household must not move another: every household, and in
 * it the people, the story and each referral, draws from a stream of chance of its own. The first
 * households are no chance at all but typical families with fixed fates (demo_families.c). */
#ifndef LOTSE_WORK_DEMO_H
#define LOTSE_WORK_DEMO_H

#include "work/inside.h"

enum { DEMO_WORKERS = 64, DEMO_STEPS = 6 };

struct demo {
    struct work *work;
    struct staff me;     /* who asked for it */
    struct world world;  /* the real one */
    int64_t now;         /* the played one */
    uint64_t seed;       /* of all streams */
    uint64_t state;      /* of the stream that is drawn from */
    int number;          /* of the household, from 0 */
    struct arena *arena; /* cleared after each household */
    struct staff clerk[3], worker[DEMO_WORKERS];
    int workers;
    bool bulk;  /* after the first households: no receipts, and only what is sent becomes a need */
};

/* --- demo_people.c: who comes ---------------------------------------------------------------- */

/* Draws from the stream that belongs to demo->number, what and person from now on, from its start:
 * it is the same whatever was drawn before. */
void demo_stream(struct demo *demo, const char *what, int person);
uint32_t demo_random(struct demo *demo, uint32_t below);
bool demo_chance(struct demo *demo, int percent);
/* A household of nobody, as of the played day. */
void demo_nobody(struct demo *demo, struct household *household);
/* Fills a household of 1 to 7 persons as of the played day; ids and keys are left to the caller. */
void demo_household(struct demo *demo, struct household *household);
/* The family of the sketches: Rima, Karim, Lina and Sami Haddad. */
void demo_haddad(struct demo *demo, struct household *household);

/* --- demo_story.c: what becomes of it -------------------------------------------------------- */

/* Stores the household as an intake that demo->clerk[0..1] led at the played time, sends what the
 * rules say, and lets offices answer until the real time is reached. */
enum status demo_story(struct demo *demo, struct household *household, struct error *error);

/* What somebody came for and what became of it, on fixed days. */
struct demo_fate {
    int person;
    const char *need;
    const char *agency; /* whom it was sent to; NULL: nobody yet */
    struct demo_step {
        enum referral_event event;
        int days;         /* before today; 0: no more steps */
        const char *next; /* of "not competent": who is; the steps after it are that office's */
    } step[DEMO_STEPS];
    const char *reason, *outcome; /* of the steps that want one */
};
/* The morning of the last working day that is at least so many days ago, and minutes later. */
int64_t demo_morning(const struct demo *demo, int days, int minutes);
/* Stores the household as clerk[0]'s and lets each fate happen that the rules have a certain result
 * for; no other need is kept, so that a new rule shows where it is asked for and nowhere else. */
enum status demo_told(struct demo *demo, struct household *household,
                      const struct demo_fate *fate, int n, enum intake_state state,
                      struct error *error);

/* --- demo_families.c: the first households of every demonstration ----------------------------- */

extern const int demo_families;
/* Tells household demo->number, which is below demo_families. */
enum status demo_family(struct demo *demo, struct error *error);

#endif
