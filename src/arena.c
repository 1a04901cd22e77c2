/* SPDX-License-Identifier: ISC */
/*
 * Memory that is released together: chunks that double from 4 KiB to 1 MiB,
 * filled from both ends (aligned objects from the front, strings, which need
 * no alignment, from the back), so that strings cost no padding.
 */
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "mem.h"

#define CHUNK_FIRST ((size_t)4096)
#define CHUNK_MOST ((size_t)1 << 20)
#define ALIGN ((size_t)16)

struct pcut_chunk {
	struct pcut_chunk *older;
	size_t size;  /* of data */
	size_t front; /* bytes used at the front */
	size_t back;  /* where the strings begin */
	size_t pad;   /* keeps data aligned */
	_Alignas(16) unsigned char data[];
};

static struct pcut_chunk *
chunk_with_room(pcut_arena *arena, size_t size)
{
	struct pcut_chunk *c = arena->chunk;
	size_t most = CHUNK_FIRST;

	if (c != NULL && c->back - c->front >= size)
		return c;
	if (c != NULL)
		most = c->size * 2 < CHUNK_MOST ? c->size * 2 : CHUNK_MOST;
	if (most < size)
		most = size;
	c = pcut_mem_realloc(arena->mem, NULL, sizeof *c + most);
	if (c == NULL)
		return NULL;
	c->size = c->back = most;
	c->front = 0;
	c->older = arena->chunk;
	if (c->older != NULL && size > CHUNK_MOST / 4 &&
	    c->older->back - c->older->front > c->size - size) {
		/* One big string: go on filling the chunk that has room. */
		c->older = arena->chunk->older;
		arena->chunk->older = c;
	} else {
		arena->chunk = c;
	}
	return c;
}

static int
over_limit(pcut_arena *arena, size_t size)
{
	if (size > SIZE_MAX / 2 || (arena->limit != 0 &&
	    arena->used + size > arena->limit))
		return 1;
	arena->used += size;
	return 0;
}

/* size bytes, not zeroed. */
static void *
take(pcut_arena *arena, size_t size)
{
	struct pcut_chunk *c;
	void *ptr;

	if (over_limit(arena, size))
		return NULL;
	size = (size + ALIGN - 1) & ~(ALIGN - 1);
	if ((c = chunk_with_room(arena, size)) == NULL)
		return NULL;
	ptr = c->data + c->front;
	c->front += size;
	return ptr;
}

void *
pcut_arena_alloc(pcut_arena *arena, size_t size)
{
	void *ptr = take(arena, size);

	if (ptr != NULL)
		memset(ptr, 0, size);
	return ptr;
}

pcut_str
pcut_arena_str(pcut_arena *arena, pcut_str s)
{
	struct pcut_chunk *c;
	char *ptr;

	if (over_limit(arena, s.len + 1) ||
	    (c = chunk_with_room(arena, s.len + 1)) == NULL)
		return (pcut_str){NULL, 0};
	c->back -= s.len + 1;
	/* What follows in front must stay aligned, and it does: the front
	 * grows in steps of ALIGN and stops before back. */
	ptr = (char *)c->data + c->back;
	memcpy(ptr, s.ptr, s.len);
	ptr[s.len] = '\0';
	return (pcut_str){ptr, s.len};
}

void *
pcut_arena_grow(pcut_arena *arena, void *ptr, size_t *cap, size_t need,
    size_t size)
{
	size_t more = *cap < 8 ? 8 : *cap * 2;
	size_t had = *cap * size;
	char *grown;

	if (more < need)
		more = need;
	if (more > SIZE_MAX / 2 / size)
		return NULL;
	if ((grown = take(arena, more * size)) == NULL)
		return NULL;
	if (had > 0)
		memcpy(grown, ptr, had);
	memset(grown + had, 0, more * size - had);
	*cap = more;
	return grown;
}

void
pcut_arena_reset(pcut_arena *arena)
{
	struct pcut_chunk *keep = arena->chunk;

	if (keep == NULL)
		return;
	while (keep->older != NULL) {
		struct pcut_chunk *older = keep->older;

		keep->older = older->older;
		pcut_mem_free(arena->mem, older);
	}
	keep->front = 0;
	keep->back = keep->size;
	arena->used = 0;
}

void
pcut_arena_free(pcut_arena *arena)
{
	while (arena->chunk != NULL) {
		struct pcut_chunk *older = arena->chunk->older;

		pcut_mem_free(arena->mem, arena->chunk);
		arena->chunk = older;
	}
	arena->used = 0;
}
