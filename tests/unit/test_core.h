/* SPDX-License-Identifier: EUPL-1.2 */
/* The cases of the core suite, one file each. */
#ifndef LOTSE_TESTS_TEST_CORE_H
#define LOTSE_TESTS_TEST_CORE_H

#include "unit.h"

#include "core/codec.h"

TCase *catalogue_cases(void);
TCase *codec_cases(void);
TCase *derive_cases(void);
TCase *directory_cases(void);
TCase *referral_cases(void);
TCase *text_cases(void);

#define ROWS(table) ((int)(sizeof(table) / sizeof *(table)))

/* Reads a case that has to be good, related and derived. */
void read_household(struct arena *arena, const char *json, struct household *household);

#endif
