/* SPDX-License-Identifier: ISC */
/* map.h - strings to numbers. */
#ifndef PCUT_MAP_H
#define PCUT_MAP_H

#include <stdint.h>

#include <presscut.h>

struct pcut_map_slot;

typedef struct pcut_map { /* zero it to start */
	const pcut_allocator *mem; /* NULL: malloc */
	struct pcut_map_slot *slots;
	size_t cap, len;
} pcut_map;

/*
 * The place of key's value, made with value 0 if it is not there; NULL when
 * memory is exhausted.  The key is not copied: it must outlive the map.  The
 * place is valid until the next pcut_map_at().
 */
uint64_t *pcut_map_at(pcut_map *map, pcut_str key);
/* Likewise, NULL if it is not there. */
uint64_t *pcut_map_find(const pcut_map *map, pcut_str key);
uint64_t pcut_hash(pcut_str s); /* the same everywhere and always */
void pcut_map_free(pcut_map *map); /* map may be used again */

#endif /* PCUT_MAP_H */
