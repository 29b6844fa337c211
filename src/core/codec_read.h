/* SPDX-License-Identifier: EUPL-1.2 */
/* Reading parsed JSON as facts. Between the files of the codec only (codec*.c). */
#ifndef LOTSE_CORE_CODEC_READ_H
#define LOTSE_CORE_CODEC_READ_H

#include <jansson.h>

#include "core/household.h"

/* Parses text as one object. Returns NULL and an error with line and column where it is none; the
 * caller owns what is returned (json_decref). */
json_t *codec_parse(const char *text, size_t len, struct error *error);

/* The facts of an object, whose keys must be fields of that scope. fact is the row of facts the
 * fields go to, counted from `first`; person takes the qualifications (NULL: none may come). */
enum status codec_read_object(struct arena *arena, json_t *object, enum scope scope,
                              struct fact *fact, int first, struct person *person,
                              struct error *error);

/* One value as a fact: codec_value.c. */
enum status codec_read_value(struct arena *arena, const struct field *field, json_t *json,
                             struct fact *fact, struct error *error);

/* A value as somebody wrote it, for messages. */
const char *codec_shown(struct arena *arena, const json_t *json);

extern const char *const codec_origin[]; /* by enum fact_origin; NULL for the derived */

#endif
