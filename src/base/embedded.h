/* SPDX-License-Identifier: EUPL-1.2 */
/* Text files that are compiled in (build-aux/embed.awk). A table ends with a NULL name. */
#ifndef LOTSE_BASE_EMBEDDED_H
#define LOTSE_BASE_EMBEDDED_H

#include <stddef.h>

struct embedded {
    const char *name; /* file name without its folder */
    const char *text;
    size_t size;
};

extern const struct embedded pack_file[]; /* rule packs and directories (work) */
extern const struct embedded table_file[]; /* tables of the analyser (app) */
extern const struct embedded key_file[];  /* default keys (ui) */

#endif
