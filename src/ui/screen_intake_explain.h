/* SPDX-License-Identifier: EUPL-1.2 */
/* One row of an explanation on a sheet: what a rule asks for, beside what is known. The rule's own
 * words become words a clerk knows, as far as the catalogue has them. */
#ifndef LOTSE_UI_SCREEN_INTAKE_EXPLAIN_H
#define LOTSE_UI_SCREEN_INTAKE_EXPLAIN_H

#include "core/result.h"
#include "text/lang.h"
#include "ui/screen_intake_sheet.h"

struct explain_view {
    const struct household *household;
    const struct lang *lang;
    int person; /* whom it is about: others are named */
};

/* The rows that a clerk wants of those the rules give: screen_intake_tidy.c. */
int explain_tidy(const struct explain_row *row, int n, struct arena *arena,
                 const struct explain_row **out);

/* The words above the columns. */
void explain_columns(struct sheet *sheet, const struct lang *lang);
/* has_parts: the rows below it are its parts, and say more than the rule's own words. */
void explain_add(struct sheet *sheet, const struct explain_view *view,
                 const struct explain_row *row, bool has_parts);

#endif
