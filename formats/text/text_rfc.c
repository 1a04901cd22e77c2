/* SPDX-License-Identifier: ISC */
/*
 * RFCs and drafts: the two columns of their head, pages put together again,
 * the table of contents taken out.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"

#define HEAD_LINES 30

static int
is_footer(pcut_str s)
{
	return s.len > 8 && s.ptr[s.len - 1] == ']' && pcut_str_find(s,
	    PCUT_LIT("[Page ")) != SIZE_MAX;
}

/* The line behind a footer: "RFC 9999     Distant Bells      April 2024". */
static int
is_header(pcut_str s)
{
	return pcut_str_find(s, PCUT_LIT("   ")) != SIZE_MAX && s.len < 100 &&
	    (pcut_str_starts(s, PCUT_LIT("RFC ")) || pcut_str_starts(s,
	    PCUT_LIT("Internet-Draft")) || pcut_is_digit(s.ptr[s.len - 1]));
}

/* ". . . . . 12" or "........12" at the end of s. */
static int
has_leader(pcut_str s)
{
	size_t n = s.len;

	while (n > 0 && pcut_is_digit(s.ptr[n - 1]))
		n--;
	if (n == s.len)
		return 0;
	while (n > 0 && s.ptr[n - 1] == ' ')
		n--;
	return n > 3 && s.ptr[n - 1] == '.' && (s.ptr[n - 2] == '.' ||
	    (s.ptr[n - 2] == ' ' && s.ptr[n - 3] == '.'));
}

/* The right column: names, then who they work for, then the date. */
static void
right_column(pcut_text *t, pcut_str s)
{
	pcut_date date[1];

	if (pcut_date_line(s, &t->hints, date, 1) > 0) {
		pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, 1);
		return;
	}
	/* J. Quill, or J. Quill, Ed. */
	if (s.len > 4 && s.ptr[1] == '.' && pcut_is_alpha(s.ptr[0])) {
		pcut_byline by;

		if (pcut_str_ends(s, PCUT_LIT(", Ed.")))
			s.len -= 5;
		if (pcut_byline_clean(t->arena, s, PCUT_STR_NONE, &by) ==
		    PCUT_OK)
			pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
		return;
	}
	pcut_text_notice(t, "cover-sheet", s);
}

/* The first chunk, in two columns; text behind it. */
static pcut_str
head(pcut_text *t, pcut_str text)
{
	pcut_str rest = text;
	pcut_text_line line;
	int lines = 0, columns = 0;
	pcut_text_chunk chunk = {0};
	pcut_str title;

	while (lines < HEAD_LINES && pcut_text_take_line(&rest, &line)) {
		pcut_str s = pcut_text_of(&line);
		size_t gap = pcut_str_find(s, PCUT_LIT("   "));

		if (line.len == 0) {
			if (columns > 0)
				break;
			continue;
		}
		lines++;
		if (gap != SIZE_MAX) {
			right_column(t, pcut_str_trim(pcut_str_skip(s, gap)));
			s = pcut_str_cut(s, 0, gap);
			columns++;
		} else if (line.indent > 20) {
			right_column(t, s);
			columns++;
			continue;
		}
		pcut_text_notice(t, "cover-sheet", s);
		if (pcut_str_starts(s, PCUT_LIT("Request for Comments: ")))
			pcut_text_meta(t, PCUT_META_ID, PCUT_ORIGIN_INPUT, s);
	}
	if (columns == 0)
		return text;
	text = rest;
	if (pcut_text_take_chunk(&t->layout, &rest, &chunk, t->mem) &&
	    chunk.count <= 4 && chunk.line[0].indent > 2) {
		size_t n = chunk.count;

		/* The draft's name stands below its title. */
		if (n > 1 && pcut_str_starts(pcut_text_of(&chunk.line[n - 1]),
		    PCUT_LIT("draft-"))) {
			n--;
			pcut_text_meta(t, PCUT_META_ID, PCUT_ORIGIN_INPUT,
			    pcut_text_of(&chunk.line[n]));
		}
		title = pcut_text_join(t, chunk.line, n);
		pcut_text_title(t, PCUT_ORIGIN_TEXT, title);
		text = rest;
	}
	pcut_mem_free(t->mem, chunk.line);
	return text;
}

pcut_status
pcut_text_read_rfc(pcut_text *t, pcut_str *rest)
{
	pcut_str text = *rest, before = PCUT_STR_NONE;
	pcut_buf out = {.mem = t->mem};
	pcut_text_line line;
	size_t blank = 0;
	int cut = 0, contents = 0;

	*rest = PCUT_STR_NONE;
	pcut_text_guess(t, text);
	text = head(t, text);
	while (pcut_text_take_line(&text, &line)) {
		pcut_str s = pcut_text_of(&line);

		if (line.len == 0) {
			blank++;
			continue;
		}
		if (is_footer(s) || (cut && is_header(s))) {
			pcut_text_notice(t, "page-furniture", s);
			cut = is_footer(s) ? 1 : 2;
			continue;
		}
		if (cut) {
			blank = before.len > 0 && line.indent > 0 &&
			    !pcut_text_ends_sentence(before) &&
			    before.ptr[before.len - 1] != ':' &&
			    before.ptr[before.len - 1] != ';' ? 0 :
			    blank > 0 ? 1 : blank;
			if (before.len == 0)
				blank = 0;
		}
		cut = 0;
		if (!contents && (pcut_str_eq_case(s,
		    PCUT_LIT("Table of Contents")) || pcut_str_eq_case(s,
		    PCUT_LIT("Contents")))) {
			contents = 1;
			pcut_text_notice(t, "navigation", s);
			continue;
		}
		if (contents == 1) {
			if (has_leader(s) || (line.indent > 0 &&
			    pcut_is_digit(s.ptr[0]))) {
				pcut_text_notice(t, "navigation", s);
				continue;
			}
			contents = 2;
		}
		for (; blank > 0; blank--)
			pcut_buf_putc(&out, '\n');
		pcut_text_put_line(&out, line.indent, s);
		before = s;
	}
	if (!out.failed) {
		pcut_text_prepare(t, pcut_buf_str(&out));
		if (t->layout.margin == 0)
			t->layout.margin = 3;
		t->layout.gap = 1;
		pcut_text_body(t, pcut_buf_str(&out));
	}
	pcut_buf_free(&out);
	return out.failed ? PCUT_ENOMEM : PCUT_OK;
}
