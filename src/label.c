/* SPDX-License-Identifier: ISC */
/*
 * Lines that say what they are.
 *
 * Each question is one search in a table of folded phrases, and a look at what
 * follows the phrase: a colon, a URL, a number, nothing.  No line is looked
 * at further than PCUT_LABEL_MOST bytes, and a line that begins with no known
 * word costs a few comparisons.  Here are those with a value behind a label;
 * the others are in label_furniture.c and label_lines.c.
 */
#include <string.h>

#include "label.h"
#include "label_parts.h"
#include "label_words.h"
#include "str.h"
#include "utf8.h"

#define PCUT_SPACED_MOST 48 /* bytes of a label with gaps in it */

/* ---- Fields ------------------------------------------------------------ */

/* The field of a label whose letters are set apart, as those of Chinese,
 * Japanese and Korean forms are to fill a column; the bytes before its colon.
 * 0 if s begins with none. */
static size_t
spaced_field(pcut_str s, const pcut_phrase **hit)
{
	char out[PCUT_SPACED_MOST];
	const char *p = s.ptr, *end = s.ptr + s.len;
	size_t n = 0, gaps = 0;

	if (end - p > PCUT_SPACED_MOST)
		end = p + PCUT_SPACED_MOST;
	while (p < end) {
		const char *at = p;
		uint32_t cp = pcut_utf8_next(&p, end);

		if (cp == ':' || cp == 0xFF1A) {
			*hit = gaps > 0 ? pcut_phrase_find(&pcut_field_words,
			    PCUT_STR(out, n)) : NULL;
			return *hit != NULL ? (size_t)(at - s.ptr) : 0;
		}
		if (cp == ' ' || cp == 0x3000 || cp == 0xA0) {
			gaps++;
			continue;
		}
		if (!pcut_cp_is_cjk(cp))
			break;
		memcpy(out + n, at, (size_t)(p - at));
		n += (size_t)(p - at);
	}
	return 0;
}

int
pcut_label_field(pcut_str line, pcut_label *out)
{
	pcut_str s = pcut_label_skip(pcut_str_cut(line, 0, PCUT_LABEL_MOST *
	    4)), rest;
	const pcut_phrase *hit;
	size_t len, end;

	*out = (pcut_label){.label = PCUT_STR_NONE, .value = PCUT_STR_NONE,
	    .language = ""};
	if (s.len > 0 && (s.ptr[0] == '-' || s.ptr[0] == '[') && s.len > 1)
		s = pcut_label_skip(pcut_str_skip(s, 1));
	len = pcut_phrase_match(&pcut_field_words, s,
	    &hit);
	if (len == 0 || (len < s.len && (unsigned char)s.ptr[0] >= 0xE0 &&
	    pcut_label_colon(pcut_str_skip(s, len)) == 0)) {
		size_t spaced = spaced_field(s, &hit);

		len = spaced > 0 ? spaced : len;
	}
	if (len == 0)
		return 0;
	rest = pcut_str_skip(s, len);
	/* Author(s):, Autor(in): */
	if (rest.len > 3 && rest.ptr[0] == '(' &&
	    (end = pcut_str_find_char(pcut_str_cut(rest, 0, 8), ')')) !=
	    SIZE_MAX)
		rest = pcut_str_skip(rest, end + 1);
	if ((end = pcut_label_colon(rest)) == 0 || (rest.len > 2 &&
	    rest.ptr[0] == ':' && rest.ptr[1] == '/' && rest.ptr[2] == '/'))
		return 0;
	out->label = pcut_str_cut(s, 0, len);
	out->value = pcut_label_trim(pcut_str_skip(line,
	    (size_t)(rest.ptr - line.ptr) + end));
	if (s.ptr > line.ptr && s.ptr[-1] == '[' && out->value.len > 0 &&
	    out->value.ptr[out->value.len - 1] == ']')
		out->value.len--;
	out->field = (pcut_field)hit->value;
	out->language = pcut_label_languages[hit->more];
	return 1;
}

/* ---- Related links ----------------------------------------------------- */

int
pcut_label_related(pcut_str chunk, pcut_label *out)
{
	pcut_str s = pcut_label_skip(pcut_str_cut(chunk, 0,
	    PCUT_LABEL_MOST)), rest;
	const pcut_phrase *hit;
	size_t len, end;

	*out = (pcut_label){.label = PCUT_STR_NONE, .value = PCUT_STR_NONE,
	    .language = ""};
	if (chunk.len > PCUT_LABEL_MOST)
		return 0;
	if (s.len > 1 && (s.ptr[0] == '[' || s.ptr[0] == '(' ||
	    s.ptr[0] == '>' || s.ptr[0] == '|'))
		s = pcut_label_skip(pcut_str_skip(s, 1));
	while (pcut_str_starts(s, PCUT_LIT("▶")) ||
	    pcut_str_starts(s, PCUT_LIT("►")) ||
	    pcut_str_starts(s, PCUT_LIT("→")) ||
	    pcut_str_starts(s, PCUT_LIT("【")) ||
	    pcut_str_starts(s, PCUT_LIT("•")) ||
	    pcut_str_starts(s, PCUT_LIT("■")))
		s = pcut_label_skip(pcut_str_skip(s, 3));
	len = pcut_phrase_match(&pcut_related_words,
	    s, &hit);
	if (len == 0)
		return 0;
	rest = pcut_str_skip(s, len);
	if (pcut_str_starts(rest, PCUT_LIT("】")) ||
	    pcut_str_starts(rest, PCUT_LIT("》")))
		rest = pcut_str_skip(rest, 3);
	end = pcut_label_colon(rest);
	out->label = pcut_str_cut(s, 0, len);
	out->value = pcut_label_trim(pcut_str_skip(rest, end));
	if (end == 0 && out->value.len > 0) {
		/* without a colon only a bar, dash, arrow or link parts */
		static const char *const parts[] = {"|", "- ", "–", "—", "→",
		    "»", "›", ">", "[", "…"};
		int parted = 0;

		for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
			if (pcut_str_starts(out->value,
			    pcut_str_from(parts[i]))) {
				parted = 1;
				if (parts[i][0] != '[')
					out->value = pcut_label_trim(
					    pcut_str_skip(
					    out->value, strlen(parts[i])));
				break;
			}
		if (!parted || hit->value != 1)
			return 0;
	}
	if (hit->value != 1 && (end == 0 || (pcut_str_find(out->value,
	    PCUT_LIT("](")) == SIZE_MAX && pcut_str_find(out->value,
	    PCUT_LIT("://")) == SIZE_MAX)))
		return 0;
	return pcut_label_words(out->value) <= 20;
}

/* ---- URLs -------------------------------------------------------------- */

/* Bytes of the URL that s starts with; 0 if it starts otherwise. */
static size_t
url_length(pcut_str s)
{
	size_t n = 0;

	if (!pcut_str_starts_case(s, PCUT_LIT("http://")) &&
	    !pcut_str_starts_case(s, PCUT_LIT("https://")))
		return 0;
	while (n < s.len && (unsigned char)s.ptr[n] > ' ' &&
	    s.ptr[n] != '<' && s.ptr[n] != '>' && s.ptr[n] != '"')
		n++;
	return n > 8 ? n : 0;
}

pcut_str
pcut_label_bare_url(pcut_str s)
{
	pcut_str rest, url;
	size_t end, n;

	s = pcut_label_trim(pcut_str_cut(s, 0, 4096));
	if (s.len > 2 && s.ptr[0] == '[') { /* [text](url "title") */
		end = pcut_str_find(s, PCUT_LIT("]("));
		if (end == SIZE_MAX || s.ptr[s.len - 1] != ')')
			return PCUT_STR_NONE;
		rest = pcut_str_cut(s, end + 2, s.len - end - 3);
		if (rest.len > 0 && rest.ptr[0] == '<')
			rest = pcut_str_skip(rest, 1);
		return pcut_str_cut(rest, 0, url_length(rest));
	}
	if (s.len > 2 && (s.ptr[0] == '<' || s.ptr[0] == '(') &&
	    (s.ptr[s.len - 1] == '>' || s.ptr[s.len - 1] == ')'))
		s = pcut_str_trim(pcut_str_cut(s, 1, s.len - 2));
	n = url_length(s);
	url = pcut_str_cut(s, 0, n);
	while (url.len > 0 && strchr(".,;:!?'\"*_", url.ptr[url.len - 1]) !=
	    NULL && url.len + 1 >= n)
		url.len--;
	rest = pcut_label_trim(pcut_str_skip(s, n));
	return n > 0 && rest.len == 0 ? url : PCUT_STR_NONE;
}

int
pcut_label_url(pcut_str chunk, pcut_label *out)
{
	pcut_str s = pcut_label_skip(pcut_str_cut(chunk, 0, 4200)), rest;
	const pcut_phrase *hit;
	size_t len, end;

	*out = (pcut_label){.label = PCUT_STR_NONE, .value = PCUT_STR_NONE,
	    .field = PCUT_FIELD_URL, .language = ""};
	if (chunk.len > 4096)
		return 0;
	if (s.len > 1 && s.ptr[0] == '[') { /* [Read the original](url) */
		len = pcut_phrase_match(&pcut_url_words,
		    pcut_str_skip(s, 1), &hit);
		if (len > 0 && s.ptr[1 + len] == ']') {
			out->label = pcut_str_cut(s, 1, len);
			out->value = pcut_label_bare_url(s);
			return out->value.len > 0;
		}
		s = pcut_str_skip(s, 1);
	}
	if (s.len > 1 && s.ptr[0] == '(')
		s = pcut_str_skip(s, 1);
	len = pcut_phrase_match(&pcut_url_words, s, &hit);
	if (len == 0)
		return 0;
	rest = pcut_str_skip(s, len);
	end = pcut_label_colon(rest);
	rest = pcut_label_trim(pcut_str_skip(rest, end));
	out->label = pcut_str_cut(s, 0, len);
	out->value = pcut_label_bare_url(rest);
	if (out->value.len > 0)
		return end > 0 || hit->value == 1;
	return rest.len == 0 && hit->value == 1 && end > 0;
}
