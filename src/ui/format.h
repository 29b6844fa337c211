/* SPDX-License-Identifier: EUPL-1.2 */
/* How fields, choices, facts and persons read, in the language of whoever reads them. Texts that
 * are returned are borrowed; texts that are made are added to a struct str. */
#ifndef LOTSE_UI_FORMAT_H
#define LOTSE_UI_FORMAT_H

#include "core/result.h"
#include "text/lang.h"

const char *format_label(const struct lang *lang, int field);
const char *format_help(const struct lang *lang, int field);
const char *format_ask(const struct lang *lang, int field); /* "" where nobody asks a visitor */
const char *format_unit(const struct lang *lang, int field);
const char *format_section(const struct lang *lang, int section);
const char *format_choice(const struct lang *lang, int set, int choice);
const char *format_say(const struct lang *lang, int set, int choice); /* as a visitor reads it */
const char *format_code(const struct lang *lang, const char *kind, const struct code_list *list,
                        int i); /* a country, a language, a place */
const char *format_yes_no(const struct lang *lang, bool yes);
const char *format_origin(const struct lang *lang, enum fact_origin origin);
/* A word for what may not be told lightly; "" for what is ordinary. */
const char *format_sensitivity(const struct lang *lang, enum sensitivity sensitivity);

/* Rules of confidence M or D are no facts: somebody has to confirm them. */
bool format_doubtful(const char *confidence);

/* The fact a need_fact names; where the household has no such person or qualification, one that
 * was not asked. */
const struct fact *format_find(const struct household *household, struct need_fact which);
/* As fact_show says it; but kin by name, qualifications by number. */
void format_fact(const struct household *household, struct need_fact which,
                 const struct lang *lang, struct str *out);

/* What to call a person in few columns: given name, else family name, else the role. */
const char *format_person_short(const struct lang *lang, const struct household *household,
                                int person);
/* "Haddad, Rima"; the role where there is no name yet. */
void format_person(const struct lang *lang, const struct household *household, int person,
                   struct str *out);
/* Age in years, "17–18" where the birth date leaves it open, "" where it is not known. */
void format_age(const struct person *person, struct str *out);

#endif
