/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/place.h"

#include <string.h>

void place_beside(struct str *name, const char *where, const char *suffix)
{
    size_t path = strncmp(where, "file:", 5) == 0 ? strcspn(where, "?#") : strlen(where);
    str_clear(name);
    str_addn(name, where, path);
    str_add(name, suffix);
    str_add(name, where + path);
}
