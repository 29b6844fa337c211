/* SPDX-License-Identifier: EUPL-1.2 */
/* What came out of a decision, as its receipt keeps it: an array of objects, results in the order
 * of the decision and then the notices (outcome NOTICE, need ""). Receipts made before the schema's
 * second step have no notices, no agency_type and no deadline; they are read all the same. */
#ifndef LOTSE_CORE_CODEC_RESULT_H
#define LOTSE_CORE_CODEC_RESULT_H

#include "base/str.h"
#include "core/result.h"

struct kept_result {
    const char *person; /* id; "" the household */
    const char *need, *rule, *outcome;
    const char *agency, *agency_type; /* "" where there is none */
    const char *deadline;             /* ISO; "" none */
    int about;
    bool certain, primary, conflict;
};

void codec_write_results(const struct household *household, const struct decision *decision,
                         struct str *out);
/* Everything read lives in the arena. */
enum status codec_read_results(struct arena *arena, const char *json, size_t len,
                               struct kept_result **result, int *n, struct error *error);
/* The same of a decision that was just made; texts are borrowed from rules and household. */
int codec_keep_results(struct arena *arena, const struct household *household,
                       const struct decision *decision, struct kept_result **result);

#endif
