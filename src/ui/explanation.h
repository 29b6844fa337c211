/* SPDX-License-Identifier: EUPL-1.2 */
/* One result explained from end to end, as a sheet: on the why screen, in a file, on paper. What
 * the rules say comes in as rows; this says in which order, under which headings they are read. */
#ifndef LOTSE_UI_EXPLANATION_H
#define LOTSE_UI_EXPLANATION_H

#include "ui/screen_intake_explain.h"

struct explain_rows {
    const struct explain_row *row;
    int n;
};

struct explanation {
    struct explain_view view;
    const struct result *result;      /* with its details: presumed and missing */
    struct explain_rows why, what_if; /* n 0: not told */
    struct explain_rows why_not;      /* the other office's rules */
    int office;                       /* its type; -1: none is asked about */
    bool whole;                       /* every branch of every condition, as a lawyer wants it */
};

/* Adds it to the sheet; texts are copied or the rule set's. */
void explanation_add(struct sheet *sheet, const struct explanation *explanation);

/* The same with a head (whom it is about, day of law, rule set) and a foot, as plain text. */
enum { EXPLANATION_COLUMNS = 100 };
void explanation_write(const struct explanation *explanation, const char *rules,
                       struct arena *arena, struct str *out);

#endif
