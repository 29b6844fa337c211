/* SPDX-License-Identifier: EUPL-1.2 */
/* How the things of the domain read on a screen, in the clerk's language. All texts are borrowed. */
#ifndef LOTSE_UI_SHOW_H
#define LOTSE_UI_SHOW_H

#include "core/result.h"
#include "text/lang.h"
#include "work/work.h"

const char *show_need(const struct lang *lang, int need);
const char *show_outcome(const struct lang *lang, int outcome);
const char *show_office_type(const struct lang *lang, int type);  /* full name */
const char *show_office_short(const struct lang *lang, int type); /* at most 16 columns */
const char *show_document(const struct lang *lang, int document);
/* The text of a rule: part is "product", "instead" or "note". */
const char *show_rule(const struct lang *lang, const struct rule_info *rule, const char *part);

/* An office by its id: its own name, or the short name of what it acts as; the id where the
 * directory does not know it. */
const char *show_agency(const struct work *work, const char *id);
const char *show_agency_short(const struct lang *lang, const struct work *work, const char *id);

enum { SHOW_DATE_SIZE = 48 };
const char *show_day(struct date date, char out[SHOW_DATE_SIZE]); /* 17.11.2026; "" for none */
const char *show_day_short(struct date date, char out[SHOW_DATE_SIZE]);  /* 17.11. */
const char *show_moment(int64_t utc, char out[SHOW_DATE_SIZE]);          /* 17.11.2026 09:30 */
int show_days_ago(const struct work *work, int64_t utc);

#endif
