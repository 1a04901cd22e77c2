/* SPDX-License-Identifier: ISC */
/* Where words of a list stand in a text: buckets by the first two bytes, so
 * that few are looked at at most places. */
#include "html_words.h"
#include "str.h"
#include "utf8.h"

#define BETWEEN 1 /* no letter a-z before and behind */
#define ENDS 2    /* a word ends behind it */

static int
stands(const struct pcut_html_pattern *pat, pcut_str s, size_t at)
{
	size_t end = at;

	if ((pat->flags & BETWEEN) != 0 && at > 0 && s.ptr[at - 1] >= 'a' &&
	    s.ptr[at - 1] <= 'z')
		return 0;
	/* A dot is any one character. */
	for (unsigned i = 0; i < pat->len; i++) {
		if (end >= s.len)
			return 0;
		if (pat->ptr[i] == '.') {
			const char *p = s.ptr + end;

			pcut_utf8_next(&p, s.ptr + s.len);
			end = (size_t)(p - s.ptr);
		} else if (s.ptr[end++] != pat->ptr[i]) {
			return 0;
		}
	}
	if ((pat->flags & BETWEEN) != 0 && end < s.len && s.ptr[end] >= 'a' &&
	    s.ptr[end] <= 'z')
		return 0;
	if ((pat->flags & ENDS) != 0 && end < s.len) {
		const char *p = s.ptr + end;

		if (pcut_cp_is_word(pcut_utf8_next(&p, s.ptr + s.len)))
			return 0;
	}
	return 1;
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

			if ((found >> pat->bit & 1) != 0 ||
			    !stands(pat, lower, i))
				continue;
			found |= UINT32_C(1) << pat->bit;
			if (any)
				return found;
		}
	}
	return found;
}
