/* SPDX-License-Identifier: EUPL-1.2 */
/* A rule text once more, as if others had written it: new names, other numbers, dates and statuses
 * in its conditions. So a set can be measured at twice its size. */
#ifndef LOTSE_TESTS_TWIN_H
#define LOTSE_TESTS_TWIN_H

#include "base/str.h"

/* Appends the twin of text. It stands beside its original in one set. */
void twin(const char *text, struct str *out);

#endif
