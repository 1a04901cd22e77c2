/* SPDX-License-Identifier: ISC */
/* The words of a page as numbers: hashed once, then compared as integers. */
#include <string.h>

#include "html_tokens.h"
#include "html_words.h"
#include "map.h"
#include "str.h"
#include "utf8.h"

/* A search gives up here and takes another key's number: no page can make it
 * slow, and one made to that end may have odd features. */
#define PROBES 64

uint64_t
pcut_html_mix(uint64_t a, uint64_t b)
{
	uint64_t h = (a ^ UINT64_C(0x9E3779B97F4A7C15)) *
	    UINT64_C(0xBF58476D1CE4E5B9);

	h = (h ^ h >> 31 ^ b) * UINT64_C(0x94D049BB133111EB);
	return h ^ h >> 29;
}

static uint32_t
place_of(const pcut_html_ids *ids, uint64_t key)
{
	uint32_t mask = ids->cap - 1;
	uint32_t i = (uint32_t)(key ^ key >> 32) & mask;

	for (unsigned n = 0; n < PROBES && ids->values[i] != 0 &&
	    ids->keys[i] != key; n++)
		i = (i + 1) & mask;
	return i;
}

static int
grow(pcut_html_ids *ids)
{
	pcut_html_ids more = *ids;

	more.cap = ids->cap == 0 ? 256 : ids->cap * 4;
	more.keys = pcut_arena_alloc(ids->arena,
	    more.cap * sizeof *more.keys);
	more.values = pcut_arena_alloc(ids->arena,
	    more.cap * sizeof *more.values);
	if (more.keys == NULL || more.values == NULL)
		return 0;
	for (uint32_t i = 0; i < ids->cap; i++)
		if (ids->values[i] != 0) {
			uint32_t k = place_of(&more, ids->keys[i]);

			more.keys[k] = ids->keys[i];
			more.values[k] = ids->values[i];
		}
	*ids = more;
	return 1;
}

uint32_t
pcut_html_id(pcut_html_ids *ids, uint64_t key, int *fresh)
{
	uint32_t i;

	*fresh = 0;
	if (ids->failed)
		return 0;
	if (ids->count >= ids->cap / 2 && !grow(ids)) {
		ids->failed = 1;
		return 0;
	}
	i = place_of(ids, key);
	if (ids->values[i] == 0) {
		ids->keys[i] = key;
		ids->values[i] = ++ids->count;
		*fresh = 1;
	}
	return ids->values[i] - 1;
}

uint32_t
pcut_html_id_find(const pcut_html_ids *ids, uint64_t key)
{
	uint32_t i;

	if (ids->cap == 0)
		return PCUT_HTML_NO_ID;
	i = place_of(ids, key);
	return ids->values[i] != 0 && ids->keys[i] == key ?
	    ids->values[i] - 1 : PCUT_HTML_NO_ID;
}

uint32_t
pcut_html_token(pcut_html_tokens *tokens, pcut_str lower)
{
	int fresh;
	uint32_t id = pcut_html_id(&tokens->ids, pcut_hash(lower), &fresh);

	if (tokens->ids.failed)
		tokens->failed = 1;
	if (tokens->failed || !fresh)
		return id;
	if (id >= tokens->flags_cap) {
		uint8_t *flags = pcut_arena_grow(tokens->ids.arena,
		    tokens->flags, &tokens->flags_cap, 1024,
		    sizeof *flags);
		uint32_t *stamp = pcut_arena_grow(tokens->ids.arena,
		    tokens->stamp, &tokens->stamp_cap, 1024,
		    sizeof *stamp);

		if (flags == NULL || stamp == NULL) {
			tokens->failed = 1;
			return 0;
		}
		tokens->flags = flags;
		tokens->stamp = stamp;
	}
	tokens->flags[id] = (uint8_t)pcut_html_word_flags(lower);
	return id;
}

pcut_str
pcut_html_next_word(pcut_str *rest)
{
	const char *p = rest->ptr, *end = p + rest->len, *q, *start = NULL;

	while (p < end) {
		int word;

		q = p;
		if ((unsigned char)*p < 0x80) {
			word = pcut_is_alpha(*p) || pcut_is_digit(*p) ||
			    *p == '_';
			p++;
		} else {
			word = pcut_cp_is_word(pcut_utf8_next(&p, end));
		}
		if (word && start == NULL)
			start = q;
		if (!word && start != NULL) {
			*rest = (pcut_str){p, (size_t)(end - p)};
			return (pcut_str){start, (size_t)(q - start)};
		}
	}
	*rest = (pcut_str){end, 0};
	return (pcut_str){start, start != NULL ? (size_t)(end - start) : 0};
}

void
pcut_html_put_lower(pcut_buf *out, pcut_str s)
{
	const char *p = s.ptr, *end = p + s.len;
	char *to;

	/* Lower case may be longer, by half at most. */
	if (!pcut_buf_reserve(out, s.len + s.len / 2 + 4))
		return;
	to = out->ptr + out->len;
	while (p < end) {
		if ((unsigned char)*p < 0x80)
			*to++ = pcut_lower(*p++);
		else
			to += pcut_utf8_put(to,
			    pcut_cp_lower(pcut_utf8_next(&p, end)));
	}
	out->len = (size_t)(to - out->ptr);
}
