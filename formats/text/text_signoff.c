/* SPDX-License-Identifier: ISC */
/*
 * What stands below a story of a wire, and of pages that print it: that
 * it ends there and whose it is, when it was sent, who sat at the desk, and
 * how to reach who wrote it.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"

#define LINES 14
#define LINE_BYTES 200
#define DATES 4

/* The bytes up to the shut bracket that s begins with, and what is in it. */
static size_t
bracket(pcut_str s, pcut_str *in)
{
	size_t shut = s.len > 2 && s.ptr[0] == '(' ?
	    pcut_str_find_char(pcut_str_cut(s, 0, 40), ')') : SIZE_MAX;

	if (shut == SIZE_MAX)
		return 0;
	*in = pcut_str_cut(s, 0, shut + 1);
	return shut + 1;
}

/* "(END) Dow Jones Newswires": whose the story is; nothing if it is no such
 * mark. */
static pcut_str
wire_of(pcut_str s)
{
	pcut_str in;
	size_t n = bracket(s, &in);

	if (n == 0 || n == s.len || s.len > 60 ||
	    !(pcut_label_is_end_mark(in) || pcut_label_is_more_mark(in)))
		return PCUT_STR_NONE;
	return pcut_agency_name(pcut_str_trim(pcut_str_skip(s, n)));
}

int
pcut_text_is_wire_end(pcut_str s)
{
	return wire_of(s).len > 0;
}

/* "060111 12:08 -- GMT", "03-29-19 1220ET": figures, marks, a zone. */
static int
is_stamp(pcut_str s)
{
	size_t digits = 0, zone = s.len;

	while (zone > 0 && s.ptr[zone - 1] >= 'A' && s.ptr[zone - 1] <= 'Z')
		zone--;
	if (s.len > 30 || s.len - zone < 2 || s.len - zone > 4)
		return 0;
	for (size_t i = 0; i < zone; i++) {
		digits += pcut_is_digit(s.ptr[i]) != 0;
		if (!pcut_is_digit(s.ptr[i]) && strchr(" -:/", s.ptr[i]) ==
		    NULL)
			return 0;
	}
	return digits >= 8;
}

/* "DJG/sha/cbr": the desk in capitals, then who sat there. */
static int
is_desk(pcut_str s)
{
	size_t part = 0, parts = 0;

	if (s.len > 24)
		return 0;
	for (size_t i = 0; i <= s.len; i++) {
		if (i == s.len || s.ptr[i] == '/') {
			if (part < 2 || part > 4)
				return 0;
			part = 0;
			parts++;
		} else if (parts == 0 ? s.ptr[i] >= 'A' && s.ptr[i] <= 'Z' :
		    s.ptr[i] >= 'a' && s.ptr[i] <= 'z') {
			part++;
		} else {
			return 0;
		}
	}
	return parts >= 2;
}

/* "-By Edmund Farrow, Dow Jones Newswires; +44 20 7946 0000; ef@wire.example":
 * the byline, before what parts it from the numbers. */
static int
signed_by(pcut_text *t, pcut_str s)
{
	pcut_byline by;
	size_t n = 0;

	while (n < s.len && (s.ptr[n] == '-' || s.ptr[n] == ' '))
		n++;
	if (n == 0 || n > 3 || !pcut_text_has_contact(s))
		return 0;
	s = pcut_str_skip(s, n);
	s = pcut_str_trim(pcut_str_cut(s, 0, pcut_str_find_char(s, ';')));
	if (pcut_byline_parse(t->arena, s, t->language, &by) != PCUT_OK ||
	    !by.prefixed)
		return 0;
	if (!t->has_authors)
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	return 1;
}

/* "To contact the reporters on this story:" and the lines with whom; a line
 * more of those has an address. */
static int
reaches(const pcut_text_chunk *chunk)
{
	int contact = 0;

	if (!pcut_label_is_reach(pcut_text_of(&chunk->line[0])))
		return 0;
	for (size_t i = 0; i < chunk->count; i++)
		contact |= pcut_text_has_contact(pcut_text_of(&chunk->line[i]));
	return contact;
}

/* One line; 0 if it is text. */
static int
line(pcut_text *t, pcut_str s)
{
	pcut_date date[DATES];
	size_t n;

	if (pcut_text_is_wire_end(s)) {
		t->signed_off = 1;
		pcut_text_meta(t, PCUT_META_AGENCY, PCUT_ORIGIN_TEXT,
		    wire_of(s));
		pcut_text_notice(t, "end-mark", s);
		return 1;
	}
	if (signed_by(t, s)) {
		pcut_text_notice(t, "contact", s);
		return 1;
	}
	if (t->kind != PCUT_TEXT_WIRE)
		return 0;
	if (is_desk(s) || is_stamp(s)) {
		pcut_text_notice(t, "desk-mark", s);
		return 1;
	}
	if (t->signed_off && pcut_label_is_copyright(s)) {
		pcut_text_meta(t, PCUT_META_COPYRIGHT, PCUT_ORIGIN_TEXT, s);
		return 1;
	}
	/* When it was sent, below where it ends. */
	if (t->signed_off && s.len <= PCUT_DATE_LINE && (n = pcut_date_line(s,
	    &t->hints, date, DATES)) > 0) {
		pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, n);
		return 1;
	}
	return 0;
}

int
pcut_text_signoff(pcut_text *t, const pcut_text_chunk *chunk)
{
	size_t n = 0;

	if (chunk->count > LINES)
		return 0;
	for (size_t i = 0; i < chunk->count; i++)
		if (chunk->line[i].len > LINE_BYTES)
			return 0;
	if (reaches(chunk)) {
		pcut_text_notice(t, "contact", pcut_text_join(t, chunk->line,
		    chunk->count));
		return 1;
	}
	while (n < chunk->count && line(t, pcut_text_of(&chunk->line[n])))
		n++;
	if (n == 0)
		return 0;
	/* What stands in lines below the mark goes with it. */
	if (n < chunk->count)
		pcut_text_notice(t, "desk-mark", pcut_text_join(t,
		    &chunk->line[n], chunk->count - n));
	return 1;
}
