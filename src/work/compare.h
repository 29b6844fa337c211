/* SPDX-License-Identifier: EUPL-1.2 */
/* What is different between two decisions about one household. Inside the work layer only. */
#ifndef LOTSE_WORK_COMPARE_H
#define LOTSE_WORK_COMPARE_H

#include "core/codec_result.h"
#include "work/work.h"

struct comparison {
    struct arena *arena;
    struct kept_result *before, *now;
    int n_before, n_now;
    bool old;        /* before has neither notices nor deadlines nor office types */
    bool no_offices; /* now was made without a directory */
    /* Who gets another answer: only what is certain counts, and not by which rule. Else everything
     * that is stored counts. */
    bool moves;
};

/* Pairs of what was and what is, for the same person and need side by side; in the arena. */
int compare_results(const struct comparison *comparison, const struct replay_change **change);

#endif
