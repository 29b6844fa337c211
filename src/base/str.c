/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/str.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

void str_reserve(struct str *str, size_t more)
{
    size_t want = str->len + more + 1;
    if (want <= str->size)
        return;
    str->size = want < 64 ? 64 : want * 2;
    str->text = mem_resize(str->text, str->size, 1);
}

void str_printf(struct str *str, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n > 0) {
        str_reserve(str, (size_t)n);
        vsnprintf(str->text + str->len, (size_t)n + 1, format, again);
        str->len += (size_t)n;
    }
    va_end(again);
}

void str_clear(struct str *str)
{
    str->len = 0;
    if (str->text)
        str->text[0] = '\0';
}

void str_release(struct str *str)
{
    free(str->text);
    *str = (struct str){0};
}

const char *str_text(const struct str *str)
{
    return str->text ? str->text : "";
}
