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

void str_reserve(struct str *str, size_t more); /* room for so many bytes and the NUL */
void str_printf(struct str *str, const char *format, ...) __attribute__((format(printf, 2, 3)));
void str_clear(struct str *str);       /* empty, memory kept */
void str_release(struct str *str);     /* contents only */
const char *str_text(const struct str *str); /* never NULL */

/* In the header, for whoever writes a million lines of JSON. */
static inline void str_addn(struct str *str, const char *text, size_t n)
{
    if (str->len + n + 1 > str->size)
        str_reserve(str, n);
    memcpy(str->text + str->len, text, n);
    str->len += n;
    str->text[str->len] = '\0';
}

static inline void str_addc(struct str *str, char c)
{
    if (str->len + 2 > str->size)
        str_reserve(str, 1);
    str->text[str->len++] = c;
    str->text[str->len] = '\0';
}

/* Here, so that the length of a literal is no question. */
static inline void str_add(struct str *str, const char *text)
{
    str_addn(str, text, strlen(text));
}

#endif
