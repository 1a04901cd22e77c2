/* SPDX-License-Identifier: ISC */
/* Text made fit for an article: see pcut_clean() in model.h. */
#include <string.h>

#include "model.h"
#include "str.h"
#include "utf8.h"

/* Nonzero if s is fit as it is; most text is. */
static int
is_clean(pcut_str s)
{
	if (pcut_utf8_valid(s) != s.len)
		return 0;
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7F ||
		    c == 0xEF || c == 0xC2)
			return 0;
	}
	return 1;
}

static int
is_dropped(uint32_t cp)
{
	return (cp < 0x20 && cp != '\n' && cp != '\t' && cp != '\r') ||
	    (cp >= 0x7F && cp < 0xA0) || (cp & 0xFFFE) == 0xFFFE;
}

pcut_str
pcut_clean(pcut_arena *arena, pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	size_t size = 0, at = 0;
	char *out;

	if (is_clean(s))
		return pcut_arena_str(arena, s);
	/* A bad byte may become three. */
	while (p < end)
		size += pcut_utf8_put((char[4]){0}, pcut_utf8_next(&p, end));
	if ((out = pcut_arena_alloc(arena, size + 1)) == NULL)
		return (pcut_str){NULL, 0};
	for (p = s.ptr; p < end;) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (is_dropped(cp) || (cp == '\r' && p < end && *p == '\n'))
			continue;
		at += pcut_utf8_put(out + at, cp == '\r' ? '\n' : cp);
	}
	out[at] = '\0';
	return (pcut_str){out, at};
}

/* s without white space of any script at its ends. */
static pcut_str
trim(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	size_t start;

	while (p < end) {
		const char *here = p;

		if (!pcut_cp_is_space(pcut_utf8_next(&p, end))) {
			p = here;
			break;
		}
	}
	s = (pcut_str){p, (size_t)(end - p)};
	while (s.len > 0 && pcut_cp_is_space(pcut_utf8_last(s, &start)))
		s.len = start;
	return s;
}

pcut_str
pcut_clean_line(pcut_arena *arena, pcut_str s)
{
	pcut_str line = pcut_clean(arena, pcut_str_trim(s));
	size_t at = 0;
	char *out = (char *)(uintptr_t)line.ptr; /* it is ours */

	if (out == NULL)
		return line;
	line = trim(line);
	for (size_t i = 0; i < line.len; i++) {
		if (pcut_is_space(line.ptr[i])) {
			if (!pcut_is_space(line.ptr[i + 1]))
				out[at++] = ' ';
		} else {
			out[at++] = line.ptr[i];
		}
	}
	out[at] = '\0';
	return (pcut_str){out, at};
}
