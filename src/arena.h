/* SPDX-License-Identifier: ISC */
/* arena.h - memory that is released together. */
#ifndef PCUT_ARENA_H
#define PCUT_ARENA_H

#include <stddef.h>

#include <presscut.h>

struct pcut_chunk;

typedef struct pcut_arena { /* zero it to start, then set what differs */
	const pcut_allocator *mem; /* NULL: malloc */
	struct pcut_chunk *chunk;  /* the one that is filled */
	size_t used;               /* bytes given out */
	size_t limit;              /* of used; 0: none */
} pcut_arena;

/*
 * size zeroed bytes, aligned for any type; NULL when memory is exhausted or
 * the limit reached.  They live until pcut_arena_reset() or
 * pcut_arena_free().
 */
void *pcut_arena_alloc(pcut_arena *arena, size_t size);

/* A copy of s with a NUL behind it, unaligned; ptr is NULL on failure. */
pcut_str pcut_arena_str(pcut_arena *arena, pcut_str s);

/*
 * Grow the array at ptr from *cap items of size bytes to more than *cap, for
 * at least need; the old place is lost until the arena goes, so that growing
 * costs twice the final size at most.  NULL on failure, *cap unchanged.
 */
void *pcut_arena_grow(pcut_arena *arena, void *ptr, size_t *cap, size_t need,
                      size_t size);

void pcut_arena_reset(pcut_arena *arena); /* empty, keeps one chunk */
void pcut_arena_free(pcut_arena *arena);  /* arena may be used again */

#endif /* PCUT_ARENA_H */
