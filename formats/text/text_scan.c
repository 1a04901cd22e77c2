/* SPDX-License-Identifier: ISC */
/*
 * Small things found in running text: bare addresses, and the entities that
 * SGML and what was once HTML leave in it.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"
#include "utf8.h"

#define ADDRESS_MAX 4096
#define REFERENCE_MAX 12 /* bytes of "&hellip;" or "&#x1F600;" */

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

static const struct {
	const char *name;
	uint16_t cp;
} entities[] = {
	{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'},
	{"apos", '\''}, {"nbsp", ' '}, {"hellip", 0x2026}, {"mdash", 0x2014},
	{"ndash", 0x2013}, {"lsquo", 0x2018}, {"rsquo", 0x2019},
	{"ldquo", 0x201C}, {"rdquo", 0x201D}, {"laquo", 0xAB},
	{"raquo", 0xBB}, {"copy", 0xA9}, {"reg", 0xAE}, {"trade", 0x2122},
	{"euro", 0x20AC}, {"pound", 0xA3}, {"yen", 0xA5}, {"cent", 0xA2},
	{"sect", 0xA7}, {"deg", 0xB0}, {"middot", 0xB7}, {"bull", 0x2022},
	{"eacute", 0xE9}, {"egrave", 0xE8}, {"agrave", 0xE0},
	{"aacute", 0xE1}, {"ccedil", 0xE7}, {"ntilde", 0xF1},
	{"oacute", 0xF3}, {"uacute", 0xFA}, {"iacute", 0xED},
	{"auml", 0xE4}, {"ouml", 0xF6}, {"uuml", 0xFC}, {"Auml", 0xC4},
	{"Ouml", 0xD6}, {"Uuml", 0xDC}, {"szlig", 0xDF}, {"aring", 0xE5},
	{"oslash", 0xF8}, {"aelig", 0xE6}, {"ecirc", 0xEA}, {"acirc", 0xE2},
	{"ocirc", 0xF4}, {"icirc", 0xEE}, {"half", 0xBD}, {"frac12", 0xBD},
	{"frac14", 0xBC}, {"frac34", 0xBE}, {"para", 0xB6}, {"blank", ' '},
	{"hyph", '-'}, {"times", 0xD7}, {"sp", ' '}, {"lsqb", '['},
	{"rsqb", ']'}, {"dollar", '$'}, {"percnt", '%'}, {"ast", '*'},
};

static uint32_t
reference(pcut_str name)
{
	uint32_t cp = 0;
	int hex = name.len > 1 && (name.ptr[1] | 32) == 'x';

	if (name.ptr[0] != '#') {
		for (size_t i = 0; i < sizeof(entities) / sizeof(*entities);
		    i++)
			if (pcut_str_eq(name, pcut_str_from(
			    entities[i].name)))
				return entities[i].cp;
		return PCUT_REPLACEMENT;
	}
	if (name.len < (hex ? 3u : 2u))
		return PCUT_REPLACEMENT;
	for (size_t i = hex ? 2 : 1; i < name.len; i++) {
		char c = pcut_lower(name.ptr[i]);

		if (pcut_is_digit(c))
			cp = cp * (hex ? 16 : 10) + (uint32_t)(c - '0');
		else if (hex && c >= 'a' && c <= 'f')
			cp = cp * 16 + (uint32_t)(c - 'a' + 10);
		else
			return PCUT_REPLACEMENT;
		if (cp > 0x10FFFF)
			return PCUT_REPLACEMENT;
	}
	return cp >= 0xD800 && cp < 0xE000 ? PCUT_REPLACEMENT : cp;
}

size_t
pcut_text_entity(pcut_str s, char out[PCUT_TEXT_ENTITY_MAX], size_t *len)
{
	size_t n = 1;
	uint32_t cp;

	*len = 0;
	if (s.len < 4 || s.ptr[0] != '&')
		return 0;
	while (n < s.len && n < REFERENCE_MAX && (pcut_is_alpha(s.ptr[n]) ||
	    pcut_is_digit(s.ptr[n]) || s.ptr[n] == '#'))
		n++;
	if (n >= s.len || s.ptr[n] != ';' || n < 3)
		return 0;
	cp = reference(PCUT_STR(s.ptr + 1, n - 1));
	if (cp == PCUT_REPLACEMENT)
		return 0;
	if (cp >= ' ' || cp == '\t' || cp == '\n')
		*len = pcut_utf8_put(out, cp);
	return n + 1;
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
		char ch[PCUT_TEXT_ENTITY_MAX];
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
