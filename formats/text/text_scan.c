/* SPDX-License-Identifier: ISC */
/*
 * Small things found in running text: bare addresses, and the entities that
 * SGML and what was once HTML leave in it.
 */
#include <string.h>

#include "entity.h"
#include "str.h"
#include "text_dump.h"
#include "utf8.h"

#define ADDRESS_MAX 4096

size_t
pcut_text_address(pcut_str s)
{
	size_t n = pcut_str_starts(s, PCUT_LIT("https://")) ? 8
	    : pcut_str_starts(s, PCUT_LIT("http://")) ? 7 : 0;
	size_t start = n;
	long open = 0;

	if (n == 0)
		return 0;
	while (n < s.len && n < ADDRESS_MAX) {
		unsigned char c = (unsigned char)s.ptr[n];

		if (c <= ' ' || c == '<' || c == '>' || c == '"' || c == 0x7F)
			break;
		/* Quotes and punctuation of other scripts end it. */
		if (c >= 0xE2 && n + 1 < s.len && ((c == 0xE2 &&
		    s.ptr[n + 1] == '\x80') || c == 0xE3 || c == 0xEF))
			break;
		open += (c == '(') - (c == ')');
		n++;
	}
	while (n > start) {
		char c = s.ptr[n - 1];

		if (c == ')' && open < 0)
			open++;
		else if (strchr(".,;:!?'\"*_", c) == NULL)
			break;
		n--;
	}
	return n > start && (pcut_is_alpha(s.ptr[start]) ||
	    pcut_is_digit(s.ptr[start]) || s.ptr[start] == '[' ||
	    (unsigned char)s.ptr[start] >= 0x80) ? n : 0;
}

/* Control characters that wires sent along (&#2;) stand for nothing. */
size_t
pcut_text_entity(pcut_str s, char out[PCUT_ENTITY_MAX], size_t *len)
{
	size_t n = pcut_entity_decode(s, out, len);

	if (n > 0 && *len == 1 && (unsigned char)out[0] < ' ' &&
	    out[0] != '\n' && out[0] != '\t')
		*len = 0;
	return n;
}

pcut_str
pcut_text_unescape(pcut_text *t, pcut_str s)
{
	char *out, *p;
	size_t i = 0;

	if (memchr(s.ptr, '&', s.len) == NULL)
		return s;
	if ((out = pcut_arena_alloc(t->arena, s.len + 1)) == NULL)
		return PCUT_STR(NULL, 0);
	p = out;
	while (i < s.len) {
		char ch[PCUT_ENTITY_MAX];
		size_t len, n = 0;

		if (s.ptr[i] == '&')
			n = pcut_text_entity(pcut_str_skip(s, i), ch, &len);
		if (n > 0) {
			memcpy(p, ch, len);
			p += len;
			i += n;
		} else {
			*p++ = s.ptr[i++];
		}
	}
	return PCUT_STR(out, (size_t)(p - out));
}
