/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

size_t utf8_decode(const char *text, int32_t *code)
{
    if (!*text)
        return 0;
    if ((unsigned char)*text < 0x80) {
        *code = *text;
        return 1;
    }
    utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text, -1, code);
    return n > 0 ? (size_t)n : 0;
}

size_t utf8_encode(int32_t code, char out[5])
{
    utf8proc_ssize_t n = utf8proc_encode_char(code, (utf8proc_uint8_t *)out);
    out[n] = '\0';
    return (size_t)n;
}

bool utf8_valid(const char *text, size_t len)
{
    for (size_t i = 0; i < len;) {
        if ((unsigned char)(text[i] - 1) < 0x7F) { /* ASCII, as most are */
            i++;
            continue;
        }
        int32_t code;
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text + i,
                                              (utf8proc_ssize_t)(len - i), &code);
        if (n <= 0 || code == 0)
            return false;
        i += (size_t)n;
    }
    return true;
}

static int code_width(int32_t code)
{
    return code < 0x80 ? code >= 0x20 && code != 0x7f : utf8proc_charwidth(code);
}

size_t utf8_cluster(const char *text, int *width)
{
    int32_t code;
    *width = 0;
    size_t n = utf8_decode(text, &code);
    if (n == 0)
        return *text ? 1 : 0; /* a stray byte stands alone */
    *width = code_width(code);
    if (code < 0x20)
        return n;
    for (size_t more; (unsigned char)text[n] >= 0x80 && (more = utf8_decode(text + n, &code)) > 0;
         n += more)
        if (code_width(code) != 0)
            break;
    return n;
}

size_t utf8_cluster_before(const char *text, size_t at)
{
    size_t begin = 0;
    int width;
    for (size_t i = 0; i < at; i += utf8_cluster(text + i, &width))
        begin = i;
    return begin;
}

int utf8_width(const char *text)
{
    int sum = 0, width;
    for (size_t n; (n = utf8_cluster(text, &width)) > 0; text += n)
        sum += width;
    return sum;
}

size_t utf8_fit(const char *text, int columns)
{
    size_t at = 0, n;
    int width;
    while ((n = utf8_cluster(text + at, &width)) > 0 && width <= columns) {
        columns -= width;
        at += n;
    }
    return at;
}

static char *mapped(struct arena *arena, const char *text, utf8proc_option_t options)
{
    utf8proc_uint8_t *out = NULL;
    utf8proc_ssize_t n =
        utf8proc_map((const utf8proc_uint8_t *)text, 0, &out, options | UTF8PROC_NULLTERM);
    char *copy = n >= 0 ? arena_strndup(arena, (const char *)out, (size_t)n) : NULL;
    free(out);
    return copy;
}

char *utf8_nfc(struct arena *arena, const char *text)
{
    return mapped(arena, text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

char *utf8_folded(struct arena *arena, const char *text)
{
    return mapped(arena, text,
                  UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                      UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
}
