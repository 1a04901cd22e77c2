/* SPDX-License-Identifier: ISC */
/* label_parts.h - the marks around labels, for the files that read lines. */
#ifndef PCUT_LABEL_PARTS_H
#define PCUT_LABEL_PARTS_H

#include "label.h"
#include "str.h"

#define PCUT_LABEL_MOST 600 /* bytes of a line that has a label */

/* Emphasis, quote marks, brackets and white space before text. */
static inline pcut_str
pcut_label_skip(pcut_str s)
{
	while (s.len > 0) {
		char c = s.ptr[0];

		if (pcut_is_space(c) || c == '*' || c == '_' || c == '#')
			s = pcut_str_skip(s, 1);
		else if (pcut_str_starts(s, PCUT_LIT("\xC2\xA0")))
			s = pcut_str_skip(s, 2);
		else if (pcut_str_starts(s, PCUT_LIT("\xE3\x80\x80")))
			s = pcut_str_skip(s, 3);
		else
			break;
	}
	return s;
}

static inline pcut_str
pcut_label_trim(pcut_str s)
{
	s = pcut_label_skip(s);
	for (;;) {
		if (s.len > 0 && (pcut_is_space(s.ptr[s.len - 1]) ||
		    s.ptr[s.len - 1] == '*' || s.ptr[s.len - 1] == '_'))
			s.len--;
		else if (pcut_str_ends(s, PCUT_LIT("\xC2\xA0")))
			s.len -= 2;
		else if (pcut_str_ends(s, PCUT_LIT("\xE3\x80\x80")))
			s.len -= 3;
		else
			return s;
	}
}

/* The colon (of any kind, emphasis round it) at the start of s: its bytes. */
static inline size_t
pcut_label_colon(pcut_str s)
{
	pcut_str rest = pcut_label_skip(s);
	size_t at = (size_t)(rest.ptr - s.ptr), len;

	if (pcut_str_starts(rest, PCUT_LIT(":")))
		len = 1;
	else if (pcut_str_starts(rest, PCUT_LIT("：")) ||
	    pcut_str_starts(rest, PCUT_LIT("︰")))
		len = 3;
	else
		return 0;
	rest = pcut_str_skip(rest, len);
	return at + len + (size_t)(pcut_label_skip(rest).ptr - rest.ptr);
}

static inline size_t
pcut_label_words(pcut_str s)
{
	size_t n = 0;
	int in = 0;

	for (size_t i = 0; i < s.len; i++) {
		int space = pcut_is_space(s.ptr[i]);

		n += !space && !in;
		in = !space;
	}
	return n;
}

#endif /* PCUT_LABEL_PARTS_H */
