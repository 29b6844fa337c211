/* SPDX-License-Identifier: EUPL-1.2 */
/* Every text a person sees, in the language they read.
 *
 * Two catalogues a language, as gettext's msgfmt makes them: `lotse` for the interface (English
 * msgids) and `lotse-data` for catalogue, choices, rules and documents (German msgids, msgctxt =
 * key). A struct lang is opened once a language and asked as often as one likes; two may be open at
 * once, which libintl cannot do (and it ignores LANGUAGE under C.UTF-8 in newer C libraries).
 * A text without a translation comes back as it is. Nothing here depends on the locale. */
#ifndef LOTSE_TEXT_LANG_H
#define LOTSE_TEXT_LANG_H

#include <stdbool.h>

#include "base/str.h"
#include "base/status.h"

struct lang;

/* Opens language code ("de") below dir (DIR/de/LC_MESSAGES/lotse.mo). English and German need no
 * file for what they are written in. Never fails: what cannot be read is not translated. */
struct lang *lang_open(const char *dir, const char *code);
/* Is the interface translated to it? English needs no catalogue: it is what is translated. */
bool lang_is_there(const struct lang *lang);
void lang_free(struct lang *lang); /* NULL is legal */
const char *lang_code(const struct lang *lang);

/* The interface (xgettext finds these by name). All returned texts are borrowed, valid as long as
 * lang and the msgid are. */
const char *tr(const struct lang *lang, const char *msgid) __attribute__((format_arg(2)));
const char *tr_n(const struct lang *lang, const char *singular, const char *plural,
                 unsigned long n) __attribute__((format_arg(2), format_arg(3)));
/* The data: key is the msgctxt, german the text. */
const char *tr_data(const struct lang *lang, const char *key, const char *german);

/* The sentence an error says. */
void lang_error(const struct lang *lang, const struct error *error, struct str *out);

#endif
