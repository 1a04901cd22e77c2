/* SPDX-License-Identifier: ISC */
/* Where words of a list stand in a text: buckets by the first two bytes, and
 * the third at hand, so that few are looked at at most places. */
#include "html_words.h"
#include "str.h"
#include "utf8.h"

#define BETWEEN 1 /* no letter a-z before and behind */
#define ENDS 2    /* a word ends behind it */

static int
is_small(const char *p)
{
	return *p >= 'a' && *p <= 'z';
}

static int
stands(const struct pcut_html_pattern *pat, pcut_str s, size_t at)
{
	const char *p = s.ptr + at, *end = s.ptr + s.len;

	if ((pat->flags & BETWEEN) != 0 && at > 0 && is_small(p - 1))
		return 0;
	/* A dot is any one character. */
	for (unsigned i = 0; i < pat->len; i++) {
		if (p == end)
			return 0;
		if (*p == pat->ptr[i])
			p++;
		else if (pat->ptr[i] == '.')
			pcut_utf8_next(&p, end);
		else
			return 0;
	}
	if ((pat->flags & BETWEEN) != 0 && p < end && is_small(p))
		return 0;
	return (pat->flags & ENDS) == 0 || p == end ||
	    !pcut_cp_is_word(pcut_utf8_next(&p, end));
}

uint32_t
pcut_html_match(const struct pcut_html_patterns *patterns, pcut_str lower,
    int any)
{
	uint32_t found = 0;

	if (lower.len < 2)
		return 0;
	for (size_t i = 0; i + 1 < lower.len; i++) {
		unsigned pair = ((unsigned char)lower.ptr[i] & 31u) << 5 |
		    ((unsigned char)lower.ptr[i + 1] & 31u);

		for (unsigned k = patterns->first[pair];
		    k < patterns->first[pair + 1]; k++) {
			const struct pcut_html_pattern *pat =
			    &patterns->rows[k];

			if ((pat->third != '.' && (i + 2 == lower.len ||
			    pat->third != (unsigned char)lower.ptr[i + 2])) ||
			    (found >> pat->bit & 1) != 0 ||
			    !stands(pat, lower, i))
				continue;
			found |= UINT32_C(1) << pat->bit;
			if (any)
				return found;
		}
	}
	return found;
}
