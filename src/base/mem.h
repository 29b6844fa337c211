/* SPDX-License-Identifier: EUPL-1.2 */
/* Memory that is always there: where the system has none left, the program ends with a message
 * (everything typed is on disk by then). Layers core and rules allocate from an arena instead. */
#ifndef LOTSE_BASE_MEM_H
#define LOTSE_BASE_MEM_H

#include <stddef.h>

void *mem_alloc(size_t n, size_t size) __attribute__((returns_nonnull, malloc)); /* zeroed */
void *mem_resize(void *old, size_t n, size_t size) __attribute__((returns_nonnull));
char *mem_strdup(const char *text) __attribute__((returns_nonnull, malloc));

#endif
