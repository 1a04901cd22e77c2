/* SPDX-License-Identifier: ISC */
/*
 * News corpora: stories with @highlight lines below, without titles, the
 * byline of some in pieces parted by single stops.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"

#define HEAD_CHUNKS 8
#define HEAD_PIECES 12

/* What follows the first line "@highlight": each second line. */
static void
highlights(pcut_text *t, pcut_str rest)
{
	pcut_text_line line;

	while (pcut_text_take_line(&rest, &line)) {
		pcut_str s = pcut_text_of(&line);

		if (line.len > 0 && !pcut_str_eq(s, PCUT_LIT("@highlight")))
			pcut_text_meta(t, PCUT_META_HIGHLIGHTS,
			    PCUT_ORIGIN_INPUT, s);
	}
}

static const char *
find_highlight(pcut_str text)
{
	pcut_str rest = text;

	while (rest.len > 0) {
		size_t at = pcut_str_find(rest, PCUT_LIT("@highlight"));
		const char *p;

		if (at == SIZE_MAX)
			break;
		p = rest.ptr + at;
		rest = pcut_str_skip(rest, at + 10);
		if ((p == text.ptr || p[-1] == '\n') && (rest.len == 0 ||
		    pcut_is_space(rest.ptr[0])))
			return p;
	}
	return text.ptr + text.len;
}

/* "By . X . PUBLISHED: . 09:14 EST, 11 June 2013 . | . UPDATED: . ...": its
 * pieces without the stops; 0 if s is none of it. */
static int
head_line(pcut_text *t, pcut_str s, int keep)
{
	static const char *const marks[] = {"PUBLISHED:", "UPDATED:",
	    "Created:", "Last updated"};
	pcut_buf all = {.mem = t->mem};
	pcut_str part, rest = s, line;
	pcut_byline by;
	pcut_date date[2];
	int known = 0;

	if (s.len > 300)
		return 0;
	/* Single stops go; the bar parts. */
	while (pcut_str_take(&rest, ' ', &part)) {
		if (part.len == 0 || pcut_str_eq(part, PCUT_LIT(".")) ||
		    pcut_str_eq(part, PCUT_LIT("|")))
			continue;
		for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
			if (pcut_str_starts(part, pcut_str_from(marks[i])) &&
			    all.len > 0)
				pcut_buf_putc(&all, '\n');
		if (all.len > 0 && all.ptr[all.len - 1] != '\n')
			pcut_buf_putc(&all, ' ');
		pcut_buf_put(&all, part);
	}
	line = pcut_arena_str(t->arena, pcut_buf_str(&all));
	pcut_buf_free(&all);
	if (line.ptr == NULL)
		return 0;
	if (line.len == 0)
		return 1;
	while (line.len > 0) {
		part = pcut_str_trim(pcut_str_take_line(&line));
		if (pcut_str_ends(part, PCUT_LIT(".")))
			part.len--;
		if (part.len == 0)
			continue;
		if (part.len <= PCUT_DATE_LINE && pcut_date_line(part,
		    &t->hints, date, 2) > 0) {
			if (keep)
				pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, 1);
			known = 1;
		} else if (!known && pcut_byline_parse(t->arena, part,
		    t->language, &by) == PCUT_OK && by.prefixed) {
			if (keep)
				pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
			known = 1;
		} else {
			return 0;
		}
	}
	return known;
}

/* The head may stand on one line with the text's first sentence: bytes of
 * the longest start of s that is a head, 0 if none is. */
static size_t
head_length(pcut_text *t, pcut_str s)
{
	size_t cut[HEAD_PIECES], n = 0, from = 0, at;

	if (!pcut_str_starts(s, PCUT_LIT("By ")))
		return 0;
	while (n < HEAD_PIECES && (at = pcut_str_find(pcut_str_cut(s, from,
	    300), PCUT_LIT(" . "))) != SIZE_MAX) {
		from += at + 3;
		cut[n++] = from;
	}
	while (n-- > 0)
		if (head_line(t, pcut_str_cut(s, 0, cut[n] - 1), 0))
			return cut[n];
	return 0;
}

pcut_status
pcut_text_read_nlp(pcut_text *t, pcut_str *rest)
{
	pcut_str text = *rest, body;
	const char *at = find_highlight(text);
	pcut_text_chunk chunk = {0};

	*rest = PCUT_STR_NONE;
	highlights(t, PCUT_STR(at, (size_t)(text.ptr + text.len - at)));
	body = PCUT_STR(text.ptr, (size_t)(at - text.ptr));
	pcut_text_prepare(t, body);
	t->titled = 1;
	for (int i = 0; i < HEAD_CHUNKS; i++) {
		pcut_str before = body, s;

		if (!pcut_text_take_chunk(&t->layout, &body, &chunk, t->mem))
			break;
		s = pcut_text_join(t, chunk.line, chunk.count);
		if (head_line(t, s, 0)) {
			head_line(t, s, 1);
		} else {
			size_t n = chunk.count == 1 ? head_length(t, s) : 0;

			body = before;
			if (n > 0) {
				head_line(t, pcut_str_cut(s, 0, n - 1), 1);
				n += (size_t)(chunk.line[0].ptr - body.ptr);
				body = pcut_str_skip(body, n);
			}
			break;
		}
	}
	pcut_mem_free(t->mem, chunk.line);
	pcut_text_tail(t, body);
	pcut_text_body(t, body);
	return PCUT_OK;
}
