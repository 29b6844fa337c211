/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/status.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Copies what fits; never cuts a UTF-8 character in two. */
static void copy_cut(char *to, size_t size, const char *from)
{
    size_t n = strlen(from);
    if (n >= size) {
        n = size - 1;
        while (n > 0 && ((unsigned char)from[n] & 0xC0) == 0x80)
            n--;
    }
    memcpy(to, from, n);
    to[n] = '\0';
}

enum status error_set(struct error *error, enum status status, const char *message, ...)
{
    if (!error || error->status != OK)
        return status;
    error->status = status;
    error->message = message;
    va_list args;
    va_start(args, message);
    size_t n = 0;
    for (const char *p = message; (p = strstr(p, "%s")) && n < ERROR_ARGS; p += 2)
        copy_cut(error->arg[n++], ERROR_ARG_SIZE, va_arg(args, const char *));
    va_end(args);
    return status;
}

enum status error_at(struct error *error, int line, int column)
{
    if (!error)
        return INVALID;
    if (!error->line) {
        error->line = line;
        error->column = column;
    }
    return error->status;
}

enum status error_field(struct error *error, const char *key)
{
    if (!error)
        return INVALID;
    if (!error->field[0])
        copy_cut(error->field, sizeof error->field, key);
    return error->status;
}

void error_clear(struct error *error)
{
    memset(error, 0, sizeof *error);
}
