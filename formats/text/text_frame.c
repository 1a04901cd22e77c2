/* SPDX-License-Identifier: ISC */
/*
 * How typists decorate the top of a text: a box of marks around the title, and
 * above it the name of the magazine and its issue.
 *
 * Only the first lines are looked at; a line without its frame is put out as
 * if it had stood alone, so that the header zone reads it like any other.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"

#define TOP_LINES 24 /* in which a frame may stand */
#define FRAME_COLUMNS 20
#define ISSUE_BYTES 100
#define DATES 2

/* A line of a frame's marks alone. */
static int
is_edge(pcut_str s)
{
	size_t marks = 0;

	if (s.len < FRAME_COLUMNS || strchr("+.,*#|=:~'`/\\-_", s.ptr[0]) ==
	    NULL)
		return 0;
	for (size_t i = 0; i < s.len; i++) {
		if (strchr("+.,*#|=:~'`/\\-_ []", s.ptr[i]) == NULL)
			return 0;
		marks += s.ptr[i] != ' ';
	}
	return marks * 2 > s.len || (s.ptr[0] == '|' && s.ptr[s.len - 1] ==
	    '|');
}

/* What stands between the marks at both ends of s; empty if it has none. */
static pcut_str
inside(pcut_str s)
{
	char mark;

	if (s.len < FRAME_COLUMNS || strchr("|*#:!", s.ptr[0]) == NULL ||
	    s.ptr[s.len - 1] != s.ptr[0])
		return PCUT_STR_NONE;
	mark = s.ptr[0];
	s = pcut_str_cut(s, 1, s.len - 2);
	while (s.len > 0 && (s.ptr[0] == mark || strchr(" =-~\t", s.ptr[0]) !=
	    NULL))
		s = pcut_str_skip(s, 1);
	while (s.len > 0 && (s.ptr[s.len - 1] == mark || strchr(" =-~\t",
	    s.ptr[s.len - 1]) != NULL))
		s.len--;
	if (s.len > 2 && s.ptr[0] == '[' && s.ptr[s.len - 1] == ']')
		s = pcut_str_trim(pcut_str_cut(s, 1, s.len - 2));
	if (pcut_str_find_char(s, mark) != SIZE_MAX) /* a table's row */
		return PCUT_STR_NONE;
	for (size_t i = 0; i < s.len; i++)
		if (pcut_is_alpha(s.ptr[i]) || (unsigned char)s.ptr[i] >= 0x80)
			return s;
	return PCUT_STR_NONE;
}

/* "Volume One, Issue Four, File 3 of 9", "Vol. 3, No. 4 - May 1990" */
static int
is_issue(pcut_str s)
{
	static const char *const words[] = {"volume ", "vol. ", "vol ",
	    "issue ", "no. ", "number ", "file ", "phile ", "nr. ", "nummer ",
	    "numéro ", "número ", "jahrgang "};
	size_t hits = 0;

	if (s.len > ISSUE_BYTES || s.len < 8 || pcut_text_ends_sentence(s) ||
	    pcut_str_head_case(s, words[0]) + pcut_str_head_case(s, words[1]) +
	    pcut_str_head_case(s, words[2]) + pcut_str_head_case(s, words[3]) ==
	    0)
		return 0;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		hits += pcut_str_find_case(s, pcut_str_from(words[i])) !=
		    SIZE_MAX;
	return hits >= 2;
}

/* The magazine's name without the marks around it. */
static pcut_str
name_of(pcut_str s)
{
	while (s.len > 0 && strchr("=-*~# ", s.ptr[0]) != NULL)
		s = pcut_str_skip(s, 1);
	while (s.len > 0 && strchr("=-*~# ", s.ptr[s.len - 1]) != NULL)
		s.len--;
	return s;
}

/* The magazine and its issue at the start of text: what is behind them. */
static pcut_str
masthead(pcut_text *t, pcut_str text)
{
	pcut_str rest = text, name = PCUT_STR_NONE;
	pcut_text_line line;
	int lines = 0;

	while (lines < 3 && pcut_text_take_line(&rest, &line)) {
		pcut_str s = pcut_text_of(&line);
		pcut_date date[DATES];
		size_t n, start;

		if (line.len == 0)
			continue;
		lines++;
		if (lines > 1 && is_issue(s)) {
			pcut_text_meta(t, PCUT_META_SITE_NAME,
			    PCUT_ORIGIN_TEXT, name);
			pcut_text_notice(t, "page-furniture", PCUT_STR(text.ptr,
			    (size_t)(line.ptr + line.len - text.ptr)));
			n = s.len > PCUT_DATE_LINE ? 0 : pcut_date_tail(s,
			    &t->hints, date, DATES, &start);
			if (n > 0)
				pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, n);
			return rest;
		}
		if (lines == 1)
			name = name_of(s);
		if (name.len == 0 || name.len > ISSUE_BYTES ||
		    pcut_text_ends_sentence(s) || inside(s).len > 0)
			return text;
	}
	return text;
}

/* A frame stands among the first lines. */
static int
is_framed(pcut_str text)
{
	pcut_text_line line;
	int edge = 0, was = 0;

	for (int i = 0; i < TOP_LINES && pcut_text_take_line(&text, &line);
	    i++) {
		pcut_str s = pcut_text_of(&line);

		if (line.len > 200)
			return 0;
		if ((edge || was) && (inside(s).len > 0 || is_edge(s)) &&
		    (was || inside(s).len > 0))
			return 1;
		edge = is_edge(s);
		was = inside(s).len > 0;
	}
	return 0;
}

int
pcut_text_unframe(pcut_text *t, pcut_str *text, pcut_buf *out)
{
	pcut_str rest = *text = masthead(t, *text);
	pcut_text_line line;
	int lines = 0;

	if (!is_framed(rest))
		return 0;
	while (lines++ < TOP_LINES && pcut_text_take_line(&rest, &line)) {
		pcut_str s = pcut_text_of(&line), in = inside(s);

		if (line.len == 0 || is_edge(s)) {
			pcut_text_notice(t, "page-furniture", s);
			pcut_buf_putc(out, '\n');
			continue;
		}
		if (in.len == 0) {
			for (unsigned i = 0; i < line.indent && i < 200; i++)
				pcut_buf_putc(out, ' ');
			in = s;
		} else if (pcut_str_starts_case(in, PCUT_LIT("by ")) &&
		    in.len < ISSUE_BYTES) {
			/* A name, though it may be one like "The Switch". */
			pcut_text_authors(t, PCUT_ORIGIN_TEXT,
			    pcut_str_trim(pcut_str_skip(in, 3)));
			pcut_buf_putc(out, '\n');
			if (t->has_authors)
				continue;
		}
		pcut_buf_put(out, in);
		pcut_buf_putc(out, '\n');
	}
	pcut_buf_put(out, rest);
	*text = pcut_buf_str(out);
	return 1;
}
