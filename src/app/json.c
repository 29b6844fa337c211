/* SPDX-License-Identifier: EUPL-1.2 */
#include "app/json.h"

#include <stdio.h>

#include "core/codec.h"

static void name_member(struct str *line, const char *name)
{
    str_printf(line, "%s\"%s\":", line->len ? "," : "{", name);
}

void json_text(struct str *line, const char *name, const char *value)
{
    name_member(line, name);
    codec_write_text(value ? value : "", line);
}

void json_number(struct str *line, const char *name, int value)
{
    name_member(line, name);
    str_printf(line, "%d", value);
}

void json_bool(struct str *line, const char *name, bool value)
{
    name_member(line, name);
    str_add(line, value ? "true" : "false");
}

void json_print(struct str *line)
{
    str_addc(line, '}');
    puts(str_text(line));
    str_release(line);
}
