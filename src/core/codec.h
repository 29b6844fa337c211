/* SPDX-License-Identifier: EUPL-1.2 */
/* The one JSON form of households and facts: for route, store, import and export (DESIGN 4).
 *
 * An absent key is not asked, null is unknown, {"refused":true} is refused. What is stored may say
 * how a value is known: {"value":…,"origin":"seen"}. An unknown key or code is an error that names
 * it. Everything read lives in the arena.
 *
 * Values: dates as text (whole or partial), numbers with at most two decimals, true and false,
 * codes and lists of codes. ["NONE"] is the empty list; "UNKNOWN" is null, except in status and
 * nat_group, which have such a code. Roles, parents and partners stand beside the facts. What is
 * computed can neither be given nor is it written. */
#ifndef LOTSE_CORE_CODEC_H
#define LOTSE_CORE_CODEC_H

#include "base/str.h"
#include "core/household.h"

/* One line of route's input. *id is filled as soon as it was read, also on failure (NULL before).
 * Where as_of is missing, today counts. The error names the key it is about (error.field). */
enum status codec_read_case(struct arena *arena, const char *json, size_t len, struct date today,
                            struct household *out, const char **id, struct error *error);

/* The facts of one person (or of the household: person EVERYBODY) as the store keeps them. Reading
 * replaces all that were there. */
void codec_write_facts(const struct household *household, int person, struct str *out);
enum status codec_read_facts(struct arena *arena, const char *json, size_t len,
                             struct household *household, int person, struct error *error);

/* One fact as JSON, as route writes it in "because". An age that is open is [from, to]. */
void codec_write_fact(const struct field *field, const struct fact *fact, struct str *out);
void codec_write_text(const char *text, struct str *out); /* quoted and escaped */

#endif
