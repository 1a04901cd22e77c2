/* SPDX-License-Identifier: ISC */
/* Numbers by number: open addressing, at most two thirds full. */
#include <stdlib.h>
#include <string.h>

#include "table.h"
#include "text.h"

static uint64_t
mix(uint64_t h)
{
	h ^= h >> 33;
	h *= 0xff51afd7ed558ccdu;
	h ^= h >> 33;
	h *= 0xc4ceb9fe1a85ec53u;
	return h ^ h >> 33;
}

uint64_t
cli_table_key(const void *bytes, size_t len)
{
	const unsigned char *p = bytes;
	uint64_t h = 14695981039346656037u; /* FNV-1a, then mixed */

	while (len-- > 0)
		h = (h ^ *p++) * 1099511628211u;
	h = mix(h);
	return h != 0 ? h : 1;
}

static cli_table_entry *
place_of(const cli_table *t, uint64_t key)
{
	size_t i = (size_t)mix(key) & (t->cap - 1);

	while (t->entries[i].key != 0 && t->entries[i].key != key)
		i = (i + 1) & (t->cap - 1);
	return &t->entries[i];
}

uint64_t *
cli_table_find(const cli_table *t, uint64_t key)
{
	cli_table_entry *e;

	if (t->cap == 0)
		return NULL;
	e = place_of(t, key);
	return e->key != 0 ? &e->value : NULL;
}

static void
grow(cli_table *t)
{
	cli_table old = *t;
	size_t i;

	t->cap = old.cap > 0 ? old.cap * 2 : 64;
	t->entries = cli_alloc(NULL, t->cap * sizeof(*t->entries));
	memset(t->entries, 0, t->cap * sizeof(*t->entries));
	for (i = 0; i < old.cap; i++)
		if (old.entries[i].key != 0)
			*place_of(t, old.entries[i].key) = old.entries[i];
	free(old.entries);
}

uint64_t *
cli_table_put(cli_table *t, uint64_t key)
{
	cli_table_entry *e;

	if (t->n >= t->cap / 3 * 2)
		grow(t);
	e = place_of(t, key);
	if (e->key == 0) {
		e->key = key;
		e->value = 0;
		t->n++;
	}
	return &e->value;
}

void
cli_table_free(cli_table *t)
{
	free(t->entries);
	memset(t, 0, sizeof(*t));
}
