/* SPDX-License-Identifier: ISC */
/*
 * Compounds that a text writes with a hyphen inside a line: what decides
 * whether the hyphen at a line's end was put there by hand.
 *
 * They are gathered once, when the first such line is met, and looked up
 * after that, so that a text of many cut words costs no more than one of few.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"

#define COMPOUNDS_MAX ((size_t)1 << 18)

static int
is_part(char c)
{
	return pcut_is_alpha(c) || (unsigned char)c >= 0x80;
}

static void
gather(pcut_text *t)
{
	const char *base = t->whole.ptr, *end = base + t->whole.len, *p = base;

	while (p < end && t->compounds.len < COMPOUNDS_MAX &&
	    (p = memchr(p, '-', (size_t)(end - p))) != NULL) {
		const char *from = p, *to = p + 1;

		while (from > base && p - from < PCUT_TEXT_HALF &&
		    is_part(from[-1]))
			from--;
		while (to < end && to - p < PCUT_TEXT_HALF && is_part(*to))
			to++;
		if (from < p && to > p + 1)
			pcut_map_at(&t->compounds, PCUT_STR(from,
			    (size_t)(to - from)));
		p = to;
	}
}

int
pcut_text_is_compound(pcut_text *t, pcut_str before, pcut_str behind)
{
	char word[2 * PCUT_TEXT_HALF + 1];
	size_t from = before.len - 1, n; /* of the hyphen */

	while (from > 0 && before.len - from < PCUT_TEXT_HALF &&
	    is_part(before.ptr[from - 1]))
		from--;
	n = before.len - from;
	if (n < 2 || n > PCUT_TEXT_HALF)
		return 0;
	memcpy(word, before.ptr + from, n);
	for (size_t i = 0; i < behind.len && i < PCUT_TEXT_HALF - 1 &&
	    is_part(behind.ptr[i]); i++)
		word[n++] = behind.ptr[i];
	if (!t->compounded) {
		t->compounds.mem = t->mem;
		gather(t);
		t->compounded = 1;
	}
	return pcut_map_find(&t->compounds, PCUT_STR(word, n)) != NULL;
}
