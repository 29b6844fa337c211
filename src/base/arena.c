/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/arena.h"

#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum { BLOCK_SIZE = 16 * 1024, KEPT_SIZE = 4 * 1024 * 1024 };

struct block {
    struct block *next;
    size_t size, used;
    alignas(max_align_t) char bytes[];
};

struct arena {
    struct block *block; /* the one being filled; the others hang behind it */
};

static struct block *block_new(size_t size, struct block *next)
{
    struct block *block = mem_alloc(1, sizeof *block + size);
    block->size = size;
    block->next = next;
    return block;
}

struct arena *arena_new(void)
{
    return mem_alloc(1, sizeof(struct arena));
}

static void free_blocks(struct block *block)
{
    while (block) {
        struct block *next = block->next;
        free(block);
        block = next;
    }
}

void arena_clear(struct arena *arena)
{
    struct block *block = arena->block;
    size_t total = 0;
    for (struct block *b = block; b; b = b->next)
        total += b->size;
    if (block && !block->next && total <= KEPT_SIZE) {
        memset(block->bytes, 0, block->used);
        block->used = 0;
        return;
    }
    free_blocks(block);
    arena->block = total && total <= KEPT_SIZE ? block_new(total, NULL) : NULL;
}

void arena_free(struct arena *arena)
{
    if (!arena)
        return;
    free_blocks(arena->block);
    free(arena);
}

void *arena_alloc(struct arena *arena, size_t size)
{
    const size_t align = alignof(max_align_t);
    size = (size + align - 1) / align * align;
    struct block *block = arena->block;
    if (!block || block->size - block->used < size) {
        block = block_new(size > BLOCK_SIZE ? size : BLOCK_SIZE, arena->block);
        arena->block = block;
    }
    void *p = block->bytes + block->used;
    block->used += size;
    return p;
}

char *arena_strndup(struct arena *arena, const char *text, size_t n)
{
    char *copy = arena_alloc(arena, n + 1);
    memcpy(copy, text, n);
    return copy;
}

char *arena_strdup(struct arena *arena, const char *text)
{
    return arena_strndup(arena, text, strlen(text));
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *text = arena_alloc(arena, n < 0 ? 1 : (size_t)n + 1);
    if (n >= 0)
        vsnprintf(text, (size_t)n + 1, format, again);
    va_end(again);
    return text;
}
