/* SPDX-License-Identifier: EUPL-1.2 */
/* What the files of the demonstration share. It plays the house: the same functions that store a
 * clerk's work store it here, under a clock and a cast of its own, so that what they prove holds
 * for it too. The same seed, size and day give the same rows. */
#ifndef LOTSE_WORK_DEMO_H
#define LOTSE_WORK_DEMO_H

#include "work/inside.h"

enum { DEMO_WORKERS = 64 };

struct demo {
    struct work *work;
    struct staff me;     /* who asked for it */
    struct world world;  /* the real one */
    int64_t now;         /* the played one */
    uint64_t state;      /* of the random numbers */
    struct arena *arena; /* cleared after each household */
    struct staff clerk[3], worker[DEMO_WORKERS];
    int workers;
    bool again; /* a demonstration that gets more of it */
    bool bulk; /* after the first households: no receipts, and only what is sent becomes a need */
};

/* --- demo_people.c: who comes ---------------------------------------------------------------- */

uint32_t demo_random(struct demo *demo, uint32_t below);
bool demo_chance(struct demo *demo, int percent);
/* Fills a household of 1 to 7 persons as of the played day; ids and keys are left to the caller. */
void demo_household(struct demo *demo, struct household *household);
/* The family of the sketches: Rima, Karim, Lina and Sami Haddad. */
void demo_haddad(struct demo *demo, struct household *household);

/* --- demo_story.c: what becomes of it -------------------------------------------------------- */

/* Stores the household as an intake that demo->clerk[0..1] led at the played time, sends what the
 * rules say, and lets offices answer until the real time is reached. */
enum status demo_story(struct demo *demo, struct household *household, struct error *error);
/* The same for a family that sits at the desk of clerk[0] and has not been sent anywhere. */
enum status demo_parked(struct demo *demo, struct household *household, struct error *error);

#endif
