/* SPDX-License-Identifier: EUPL-1.2 */
/* An arena: many allocations, one release. One for each screen, transaction, rule set, request.
 *
 * Memory from an arena is zeroed, aligned for any type, and lives until arena_clear or arena_free.
 * Clearing joins the blocks to one (up to 4 MiB), so that a loop over requests soon allocates
 * nothing and runs in constant memory. */
#ifndef LOTSE_BASE_ARENA_H
#define LOTSE_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena;

struct arena *arena_new(void);
void arena_clear(struct arena *arena);
void arena_free(struct arena *arena); /* NULL is legal */

void *arena_alloc(struct arena *arena, size_t size) __attribute__((returns_nonnull));
char *arena_strdup(struct arena *arena, const char *text);
char *arena_strndup(struct arena *arena, const char *text, size_t n);
char *arena_printf(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* An array of n elements of a type, zeroed. */
#define arena_array(arena, type, n) ((type *)arena_alloc((arena), (size_t)(n) * sizeof(type)))

#endif
