/* SPDX-License-Identifier: EUPL-1.2 */
/* Names of files that belong to a database and lie beside it. */
#ifndef LOTSE_STORE_PLACE_H
#define LOTSE_STORE_PLACE_H

#include "base/str.h"

/* where, which may be a URI, with a suffix to its path: "file:a.db?vfs=x" -> "file:a.db.part?vfs=x". */
void place_beside(struct str *name, const char *where, const char *suffix);

#endif
