/* SPDX-License-Identifier: EUPL-1.2 */
/* The directory: which office acts as which type, for which needs, where and when. */
#ifndef LOTSE_CORE_DIRECTORY_H
#define LOTSE_CORE_DIRECTORY_H

#include "core/catalogue.h"
#include "base/arena.h"
#include "base/status.h"

struct agency {
    const char *id; /* "AG-06" */
    uint64_t types[2], needs[2]; /* bits of agency types and needs; no need bit: all needs */
    const char *place;           /* AGS prefix it is competent for; "" everywhere */
    const char *name, *address, *phone, *email, *web, *hours, *note;
    int32_t valid_from, valid_to; /* days; INT32_MIN and INT32_MAX where open */
    const char *source, *confidence;
};

struct directory {
    const struct agency *agency;
    int n;
    /* AGS of the home municipality: where a household lives that says nothing. directory_read takes
     * the place of the first office that is there for one municipality only. */
    const char *home;
};

/* Reads data/directory/NAME.tsv (its first line names the columns). Errors name line and column. */
enum status directory_read(struct arena *arena, const char *text, size_t len,
                           struct directory *directory, struct error *error);

/* The office for that type and need at that place (AGS) on that day, NULL where the directory has
 * none: the longest place prefix wins, then an office that names the need, then file order. */
const struct agency *directory_resolve(const struct directory *directory, int type, int need,
                                       const char *place, int32_t day);
const struct agency *directory_find(const struct directory *directory, const char *id);
bool agency_is(const struct agency *agency, int type);

#endif
