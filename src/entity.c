/* SPDX-License-Identifier: ISC */
/* Character references of HTML 5: a binary search, and numbers. */
#include <string.h>

#include "entity.h"
#include "entity_names.h"
#include "str.h"
#include "utf8.h"

pcut_str
pcut_entity_named(pcut_str name)
{
	size_t low = 0, high = PCUT_ENTITY_NAMES;

	if (name.len == 0 || name.len >= PCUT_ENTITY_NAME)
		return PCUT_STR_NONE;
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		const pcut_entity_name *e = &pcut_entity_names[mid];
		int order = memcmp(name.ptr, e->name, name.len);

		if (order == 0 && e->name[name.len] == '\0')
			return pcut_str_from(e->text);
		if (order == 0)
			order = -1; /* the other goes on */
		if (order < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return PCUT_STR_NONE;
}

/* The value of a digit in base 10 or 16, 16 for what is none. */
static unsigned
digit_value(char c, unsigned base)
{
	if (pcut_is_digit(c))
		return (unsigned)(c - '0');
	c = pcut_lower(c);
	if (base == 16 && c >= 'a' && c <= 'f')
		return (unsigned)(c - 'a') + 10;
	return 16;
}

size_t
pcut_entity_decode(pcut_str s, char out[PCUT_ENTITY_MAX], size_t *len)
{
	size_t at = 1;

	*len = 0;
	if (s.len < 3 || s.ptr[0] != '&')
		return 0;
	if (s.ptr[1] == '#') {
		unsigned base = pcut_lower(s.ptr[2]) == 'x' ? 16 : 10;
		size_t start = base == 16 ? 3 : 2;
		uint32_t cp = 0;

		/* CommonMark: at most seven digits, six of base 16. */
		for (at = start; at < s.len && at - start < 8; at++) {
			unsigned digit = digit_value(s.ptr[at], base);

			if (digit == 16)
				break;
			cp = cp * base + digit;
		}
		if (at == start || at - start > (base == 16 ? 6u : 7u) ||
		    at == s.len || s.ptr[at] != ';')
			return 0;
		*len = pcut_utf8_put(out, cp == 0 ? PCUT_REPLACEMENT : cp);
	} else {
		pcut_str text;

		while (at < s.len && at <= PCUT_ENTITY_NAME &&
		    (pcut_is_alpha(s.ptr[at]) || pcut_is_digit(s.ptr[at])))
			at++;
		if (at == s.len || s.ptr[at] != ';')
			return 0;
		text = pcut_entity_named(pcut_str_cut(s, 1, at - 1));
		if (text.len == 0)
			return 0;
		memcpy(out, text.ptr, text.len);
		*len = text.len;
	}
	return at + 1;
}
