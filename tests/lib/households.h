/* SPDX-License-Identifier: EUPL-1.2 */
/* Random households for differential tests: any facts that can be said, partial dates, unknown and
 * refused ones, strange kinships, qualifications; on any day from 2015 to 2028, and often on those
 * about which rules and tests turn. */
#ifndef LOTSE_TESTS_HOUSEHOLDS_H
#define LOTSE_TESTS_HOUSEHOLDS_H

#include "core/household.h"

/* xorshift: the state must not be 0. */
uint64_t next_random(uint64_t *state);
/* Related and derived; lives in the arena. */
struct household *random_household(struct arena *arena, uint64_t *state);

#endif
