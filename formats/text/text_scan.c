/* SPDX-License-Identifier: ISC */
/*
 * Small things found in running text: bare addresses, and the entities that
 * SGML and what was once HTML leave in it.
 */
#include <string.h>

#include "entity.h"
#include "str.h"
#include "text_dump.h"
#include "url.h"

#define ADDRESS_MAX 4096

size_t
pcut_text_address(pcut_str s)
{
	pcut_str url;
	size_t at = 0;

	if (!pcut_str_starts(s, PCUT_LIT("http")))
		return 0;
	s = pcut_str_cut(s, 0, ADDRESS_MAX);
	return pcut_url_find(s, &at, &url) && url.ptr == s.ptr ? url.len : 0;
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
