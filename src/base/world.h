/* SPDX-License-Identifier: EUPL-1.2 */
/* The world outside: time and chance, handed in so that tests can hold them still. */
#ifndef LOTSE_BASE_WORLD_H
#define LOTSE_BASE_WORLD_H

#include <stdint.h>

struct world {
    int64_t (*now)(void *context);     /* seconds since 1970-01-01 00:00 UTC */
    uint64_t (*random)(void *context); /* 64 random bits */
    void *context;                     /* borrowed */
};

#endif
