/* SPDX-License-Identifier: ISC */
/* The charset that a page names in a <meta> tag near its start (HTML
 * 13.2.3.2, with more room: real pages have much before it). */
#include "html_read.h"
#include "str.h"

#define LOOK_AT 16384 /* bytes */

/* The value behind the = at s, without its quotes. */
static pcut_str
value_at(pcut_str s)
{
	size_t len = 0;
	char quote = 0;

	s = pcut_str_trim(s);
	if (s.len == 0 || s.ptr[0] != '=')
		return PCUT_STR_NONE;
	s = pcut_str_trim(pcut_str_skip(s, 1));
	if (s.len > 0 && (s.ptr[0] == '"' || s.ptr[0] == '\'')) {
		quote = s.ptr[0];
		s = pcut_str_skip(s, 1);
	}
	while (len < s.len && s.ptr[len] != quote && s.ptr[len] != '"' &&
	    s.ptr[len] != '\'' && s.ptr[len] != ';' && s.ptr[len] != '>' &&
	    !pcut_is_space(s.ptr[len]))
		len++;
	return pcut_str_cut(s, 0, len);
}

pcut_str
pcut_html_declared_charset(pcut_str bytes)
{
	pcut_str rest = pcut_str_cut(bytes, 0, LOOK_AT), tag, found;
	size_t at, end;

	if (pcut_str_starts(rest, PCUT_LIT("<?xml"))) {
		end = pcut_str_find_char(rest, '>');
		tag = pcut_str_cut(rest, 0, end);
		at = pcut_str_find(tag, PCUT_LIT("encoding"));
		if (at != SIZE_MAX) {
			found = value_at(pcut_str_skip(tag, at + 8));
			if (found.len > 0)
				return found;
		}
	}
	while ((at = pcut_str_find_case(rest, PCUT_LIT("<meta"))) !=
	    SIZE_MAX) {
		rest = pcut_str_skip(rest, at + 5);
		end = pcut_str_find_char(rest, '>');
		tag = pcut_str_cut(rest, 0, end);
		at = pcut_str_find_case(tag, PCUT_LIT("charset"));
		if (at != SIZE_MAX) {
			found = value_at(pcut_str_skip(tag, at + 7));
			if (found.len > 0)
				return found;
		}
	}
	return PCUT_STR_NONE;
}
