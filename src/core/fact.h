/* SPDX-License-Identifier: EUPL-1.2 */
/* A fact: what one field says of one person, household or qualification, and how we know.
 *
 * A fact is known, or it is unknown, refused or not asked; the last three are all unknown to rules.
 * Values:  CHOICE ORDERED YESNO COUNTRY   code (index of the choice; 0 no, 1 yes; of the country)
 *          CHOICES                        bits (bit i: choice i; {NONE} is stored as no bit)
 *          NUMBER                         lo and hi, hundredths; lo == hi for what was typed
 *          DATE                           date (may be partial) and its first and last day
 *          NAME TEXT IDENTIFIER PLACE     text
 *          NAMES COUNTRIES LANGUAGES      item[n], texts or codes as text
 *          QUALS                          n, the qualifications themselves hang on the person
 * Texts and arrays are borrowed: they live in the arena of whoever made the fact. */
#ifndef LOTSE_CORE_FACT_H
#define LOTSE_CORE_FACT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"
#include "core/catalogue.h"
#include "text/date.h"
#include "text/lang.h"

enum fact_state { NOT_ASKED, KNOWN, UNKNOWN, REFUSED };
enum fact_origin { ORIGIN_SAID, ORIGIN_SEEN, ORIGIN_REGISTER, ORIGIN_DERIVED };

/* ORIGIN_DERIVED: computed by household_derive; never written, computed anew each time. */
struct fact {
    uint8_t state;  /* enum fact_state */
    uint8_t origin; /* enum fact_origin */
    uint16_t n;     /* items */
    struct date date;
    union {
        int32_t code;
        uint64_t bits;
        struct { int32_t lo, hi; };
        struct { int32_t first, last; }; /* days */
        const char *text;
        const char *const *item;
    };
};

/* Three truth values, ordered so that AND is the smaller and OR the larger (Kleene). */
enum tri { NO = 0, MAYBE = 1, YES = 2 };

struct fact fact_code(int code);
struct fact fact_date(struct date date);
struct fact fact_number(int32_t hundredths);
/* Same state and same value; how we know it (origin) does not count. */
bool fact_equal(const struct field *field, const struct fact *a, const struct fact *b);

/* Reads what a clerk types or a file says: a code, a label in lang (or in German), a number with
 * comma or point, a date. Checks it against the field's type; the error names what was expected.
 * lang may be NULL (codes only). today: for short dates. */
enum status fact_parse(struct arena *arena, const struct field *field, const char *text,
                       const struct lang *lang, int32_t today, struct fact *fact,
                       struct error *error);
/* As a clerk reads it ("Flüchtlingseigenschaft § 25 (2) 1", "15.01.2025", "SGB II, Wohngeld"). */
void fact_show(const struct field *field, const struct fact *fact, const struct lang *lang,
               struct str *out);

#endif
