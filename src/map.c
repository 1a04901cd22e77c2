/* SPDX-License-Identifier: ISC */
/* Strings to numbers: open addressing, at most two thirds full.  Nothing ever
 * walks a map, so that no output depends on its order. */
#include <string.h>

#include "map.h"
#include "mem.h"
#include "str.h"

struct pcut_map_slot {
	pcut_str key; /* ptr NULL: free */
	uint64_t hash, value;
};

/* Eight bytes a step, mixed as in splitmix64. */
uint64_t
pcut_hash(pcut_str s)
{
	uint64_t h = UINT64_C(0x9E3779B97F4A7C15) ^ s.len, word;

	while (s.len > 0) {
		size_t n = s.len < 8 ? s.len : 8;

		word = 0;
		memcpy(&word, s.ptr, n);
		h = (h ^ word) * UINT64_C(0xBF58476D1CE4E5B9);
		h ^= h >> 29;
		s.ptr += n;
		s.len -= n;
	}
	h *= UINT64_C(0x94D049BB133111EB);
	return h ^ h >> 32;
}

static struct pcut_map_slot *
slot_of(const pcut_map *map, pcut_str key, uint64_t hash)
{
	size_t i = (size_t)hash & (map->cap - 1);

	while (map->slots[i].key.ptr != NULL && (map->slots[i].hash != hash ||
	    !pcut_str_eq(map->slots[i].key, key)))
		i = (i + 1) & (map->cap - 1);
	return &map->slots[i];
}

static int
grow(pcut_map *map)
{
	pcut_map bigger = {.mem = map->mem, .len = map->len,
	    .cap = map->cap == 0 ? 16 : map->cap * 2};

	bigger.slots = pcut_mem_zalloc(map->mem,
	    bigger.cap * sizeof bigger.slots[0]);
	if (bigger.slots == NULL)
		return 0;
	for (size_t i = 0; i < map->cap; i++)
		if (map->slots[i].key.ptr != NULL)
			*slot_of(&bigger, map->slots[i].key,
			    map->slots[i].hash) = map->slots[i];
	pcut_mem_free(map->mem, map->slots);
	*map = bigger;
	return 1;
}

uint64_t *
pcut_map_at(pcut_map *map, pcut_str key)
{
	uint64_t hash = pcut_hash(key);
	struct pcut_map_slot *slot;

	if (map->len * 3 >= map->cap * 2 && !grow(map))
		return NULL;
	slot = slot_of(map, key, hash);
	if (slot->key.ptr == NULL) {
		slot->key = key;
		slot->hash = hash;
		map->len++;
	}
	return &slot->value;
}

uint64_t *
pcut_map_find(const pcut_map *map, pcut_str key)
{
	struct pcut_map_slot *slot;

	if (map->cap == 0)
		return NULL;
	slot = slot_of(map, key, pcut_hash(key));
	return slot->key.ptr == NULL ? NULL : &slot->value;
}

void
pcut_map_free(pcut_map *map)
{
	pcut_mem_free(map->mem, map->slots);
	*map = (pcut_map){.mem = map->mem};
}
