/* SPDX-License-Identifier: EUPL-1.2 */
/* UTF-8 text as people see it: characters with their marks, and the columns they take.
 *
 * A cluster is a base character and the marks of width 0 that follow it: one thing for the cursor,
 * one cell on the screen (two for wide scripts). Uses utf8proc, so it depends on no locale. */
#ifndef LOTSE_TEXT_UTF8_H
#define LOTSE_TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* Decodes one code point; returns its length, or 0 at the end and for bytes that are no UTF-8. */
size_t utf8_decode(const char *text, int32_t *code);
size_t utf8_encode(int32_t code, char out[5]); /* with NUL; returns the length */
bool utf8_valid(const char *text, size_t len);

/* Length in bytes of the cluster text begins with (0 at the end), its columns in *width. A mark
 * without a base is a cluster of width 0; control characters count width 0. */
size_t utf8_cluster(const char *text, int *width);
/* Begins of the cluster that ends before position at; 0 at the start. */
size_t utf8_cluster_before(const char *text, size_t at);

int utf8_width(const char *text); /* columns of the whole text */
/* Bytes of the longest beginning that takes no more than columns. */
size_t utf8_fit(const char *text, int columns);

/* Normal form C (as names are kept), and a form to compare what is alike: lower case, without
 * marks, ß as ss. NULL where text is not UTF-8. */
char *utf8_nfc(struct arena *arena, const char *text);
char *utf8_folded(struct arena *arena, const char *text);

#endif
