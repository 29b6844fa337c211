/* SPDX-License-Identifier: EUPL-1.2 */
/* A string that grows. Always ends in NUL once something was added; text is NULL before that. */
#ifndef LOTSE_BASE_STR_H
#define LOTSE_BASE_STR_H

#include <stddef.h>
#include <string.h>

struct str {
    char *text; /* owned */
    size_t len, size;
};

void str_addn(struct str *str, const char *text, size_t n);
void str_addc(struct str *str, char c);
void str_printf(struct str *str, const char *format, ...) __attribute__((format(printf, 2, 3)));
void str_clear(struct str *str);       /* empty, memory kept */
void str_release(struct str *str);     /* contents only */
const char *str_text(const struct str *str); /* never NULL */

/* Here, so that the length of a literal is no question. */
static inline void str_add(struct str *str, const char *text)
{
    str_addn(str, text, strlen(text));
}

#endif
