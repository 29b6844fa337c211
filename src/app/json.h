/* SPDX-License-Identifier: EUPL-1.2 */
/* The --json form of a list: one object a line, member after member.
 *
 *     struct str line = {0};
 *     json_text(&line, "id", …); json_number(&line, "priority", …); json_print(&line); */
#ifndef LOTSE_APP_JSON_H
#define LOTSE_APP_JSON_H

#include <stdbool.h>

#include "base/str.h"

void json_text(struct str *line, const char *name, const char *value); /* NULL is "" */
void json_number(struct str *line, const char *name, int value);
void json_bool(struct str *line, const char *name, bool value);
/* Ends the object, writes the line to standard output, and releases it. */
void json_print(struct str *line);

#endif
