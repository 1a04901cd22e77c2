/* SPDX-License-Identifier: ISC */
/*
 * News wires in SGML: <REUTERS> and <DOC> records, one article each, and
 * those of newspapers' archives in XML, <nitf> and <newsitem>.
 *
 * The marks are few and never nest in a way that matters, so a record is
 * searched for its tags.  A "<" that opens none of them is text.
 */
#include <string.h>

#include "dateline.h"
#include "str.h"
#include "text_dump.h"

#define GUESS_BYTES ((size_t)1 << 14)

/* Case-blind, from offset from: where <NAME stands; SIZE_MAX if nowhere. */
static size_t
find_tag(pcut_str s, size_t from, const char *name)
{
	pcut_str want = pcut_str_from(name);
	const char *p = s.ptr + from, *end = s.ptr + s.len;

	while (p < end && (p = memchr(p, '<', (size_t)(end - p))) != NULL) {
		pcut_str rest = PCUT_STR(p + 1, (size_t)(end - p - 1));

		if (pcut_str_starts_case(rest, want) && rest.len > want.len &&
		    (rest.ptr[want.len] == '>' || pcut_is_space(
		    rest.ptr[want.len])))
			return (size_t)(p - s.ptr);
		p++;
	}
	return SIZE_MAX;
}

/* The inside of the element name, to its end tag or the end of s. */
static int
element(pcut_str s, const char *name, pcut_str *out)
{
	char close[32];
	size_t at = find_tag(s, 0, name), end, n = strlen(name);

	if (at == SIZE_MAX || n > 28)
		return 0;
	end = pcut_str_find_char(pcut_str_skip(s, at), '>');
	if (end == SIZE_MAX)
		return 0;
	s = pcut_str_skip(s, at + end + 1);
	close[0] = '/';
	memcpy(close + 1, name, n + 1);
	at = find_tag(s, 0, close);
	*out = at == SIZE_MAX ? s : pcut_str_cut(s, 0, at);
	return 1;
}

static pcut_str
decoded(pcut_text *t, pcut_str s)
{
	s = pcut_text_unescape(t, s);
	return s.ptr == NULL ? PCUT_STR_NONE : pcut_str_trim(s);
}

/* s without its tags, in the arena: "By <person>X</person>". */
static pcut_str
untagged(pcut_text *t, pcut_str s)
{
	char *out = pcut_arena_alloc(t->arena, s.len + 1);
	size_t n = 0;
	int in = 0;

	if (out == NULL)
		return PCUT_STR_NONE;
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '<')
			in = 1;
		if (!in)
			out[n++] = s.ptr[i];
		if (s.ptr[i] == '>')
			in = 0;
	}
	return decoded(t, PCUT_STR(out, n));
}

/* An attribute of the tag at the start of s. */
static pcut_str
attribute(pcut_str s, const char *name)
{
	size_t end = pcut_str_find_char(s, '>'), at;
	pcut_str tag = pcut_str_cut(s, 0, end);

	at = pcut_str_find_case(tag, pcut_str_from(name));
	if (at == SIZE_MAX)
		return PCUT_STR_NONE;
	s = pcut_str_skip(tag, at + strlen(name));
	if (s.len > 0 && s.ptr[0] == '"') {
		s = pcut_str_skip(s, 1);
		return pcut_str_cut(s, 0, pcut_str_find_char(s, '"'));
	}
	return pcut_str_cut(s, 0, pcut_str_find_char(s, ' '));
}

/* <D>tin</D><D>zinc</D> to tags. */
static void
topics(pcut_text *t, pcut_str s)
{
	size_t at;

	while ((at = find_tag(s, 0, "D")) != SIZE_MAX) {
		s = pcut_str_skip(s, at + 3);
		pcut_text_meta(t, PCUT_META_TAGS, PCUT_ORIGIN_INPUT,
		    decoded(t, pcut_str_cut(s, 0, pcut_str_find_char(s,
		    '<'))));
	}
}

/* KUALA LUMPUR, March 17 -: place and agency of a dateline element. */
static void
dateline(pcut_text *t, pcut_str s)
{
	pcut_buf line = {.mem = t->mem};
	pcut_dateline d;

	/* The parser wants what stands before a text. */
	pcut_buf_put(&line, s);
	if (s.len > 0 && s.ptr[s.len - 1] != '-')
		pcut_buf_puts(&line, " -");
	pcut_buf_puts(&line, " Text");
	if (!line.failed && pcut_dateline_parse(pcut_buf_str(&line),
	    &t->hints, 0, &d))
		pcut_text_dateline(t, pcut_buf_str(&line));
	else
		pcut_text_meta(t, PCUT_META_DATELINE, PCUT_ORIGIN_INPUT, s);
	pcut_buf_free(&line);
}

static void
author(pcut_text *t, pcut_str s)
{
	pcut_byline by;

	if (s.len == 0 || t->has_authors)
		return;
	if (pcut_byline_parse(t->arena, s, t->language, &by) == PCUT_OK)
		pcut_text_byline(t, PCUT_ORIGIN_INPUT, &by);
	else
		pcut_text_authors(t, PCUT_ORIGIN_INPUT, s);
}

/* A day out of an identifier: ZZN_ENG_19990412.0031, AP880212-0001. */
static void
date_of_id(pcut_text *t, pcut_str id)
{
	char iso[PCUT_DATE_MAX];
	size_t digits = 0;

	for (size_t i = 0; i <= id.len; i++) {
		if (i < id.len && pcut_is_digit(id.ptr[i])) {
			digits++;
			continue;
		}
		if (digits == 8 && pcut_date_machine(PCUT_STR(id.ptr + i - 8,
		    8), iso)) {
			pcut_build_meta(t->b, PCUT_META_DATE_PUBLISHED,
			    PCUT_ORIGIN_INPUT, pcut_str_from(iso));
			t->has_published = 1;
			return;
		}
		if (digits == 6) { /* yymmdd of TREC */
			char day[9] = "19";

			memcpy(day + 2, id.ptr + i - 6, 6);
			if (day[2] < '7')
				day[0] = '2', day[1] = '0';
			if (pcut_date_machine(PCUT_STR(day, 8), iso)) {
				pcut_build_meta(t->b,
				    PCUT_META_DATE_PUBLISHED,
				    PCUT_ORIGIN_INPUT, pcut_str_from(iso));
				t->has_published = 1;
				return;
			}
		}
		digits = 0;
	}
}

/* ---- the text ---------------------------------------------------------- */

/* The last lines of a story that are the wire's own: " Reuter", "&#3;". */
static pcut_str
without_mark(pcut_text *t, pcut_str s)
{
	for (int i = 0; i < 3; i++) {
		size_t from;
		pcut_str last;

		s = pcut_str_trim_end(s);
		while (s.len > 0 && (unsigned char)s.ptr[s.len - 1] < ' ')
			s.len--;
		from = s.len;
		while (from > 0 && s.ptr[from - 1] != '\n')
			from--;
		last = pcut_str_trim(pcut_str_skip(s, from));
		if (from == 0 || last.len == 0 || last.len > 24 ||
		    pcut_text_ends_sentence(last) ||
		    pcut_text_words(last, 3) > 2)
			break;
		if (pcut_agency_name(last).len == 0 &&
		    !pcut_text_is_caps(last) && !pcut_label_is_end_mark(last) &&
		    !(last.len <= 8 && last.ptr[0] == 'R'))
			break;
		pcut_text_notice(t, "desk-mark", last);
		s.len = from;
	}
	return s;
}

/* Paragraphs of lines: each <P>, or each line indented by 3 to 8 blanks. */
static void
paragraphs(pcut_text *t, pcut_str s)
{
	pcut_text_line line;
	pcut_buf para = {.mem = t->mem};
	int first = 1;

	while (pcut_text_take_line(&s, &line)) {
		if ((line.len == 0 || (!first && line.indent >= 3)) &&
		    para.len > 0) {
			pcut_build_leaf(t->b, PCUT_NODE_PARAGRAPH,
			    pcut_buf_str(&para));
			pcut_buf_reset(&para);
		}
		if (line.len == 0)
			continue;
		first = 0;
		if (para.len > 0)
			pcut_buf_putc(&para, ' ');
		pcut_buf_put(&para, pcut_text_of(&line));
	}
	if (para.len > 0)
		pcut_build_leaf(t->b, PCUT_NODE_PARAGRAPH, pcut_buf_str(&para));
	pcut_buf_free(&para);
}

/* An indent is worth what most of a text's lines are not. */
static void
text_body(pcut_text *t, pcut_str s, int xml)
{
	pcut_str in;
	size_t at;

	if (find_tag(s, 0, "P") == SIZE_MAX) {
		s = without_mark(t, decoded(t, s));
		pcut_text_guess(t, s);
		paragraphs(t, s);
		return;
	}
	pcut_text_guess(t, s);
	while ((at = find_tag(s, 0, "P")) != SIZE_MAX) {
		size_t end;

		s = pcut_str_skip(s, at + 3);
		at = find_tag(s, 0, "P");
		end = find_tag(pcut_str_cut(s, 0, at), 0, "/P");
		if (end == SIZE_MAX)
			end = at;
		in = pcut_str_cut(s, 0, end);
		in = xml ? untagged(t, in) : decoded(t, in);
		if (in.len > 0)
			pcut_build_leaf(t->b, PCUT_NODE_PARAGRAPH, in);
		if (end == SIZE_MAX)
			break;
		s = pcut_str_skip(s, end);
	}
}

/* 910514 is 14 May 1991. */
static int
short_day(pcut_str s, char out[12])
{
	if (s.len != 6)
		return 0;
	for (size_t i = 0; i < 6; i++)
		if (!pcut_is_digit(s.ptr[i]))
			return 0;
	memcpy(out, s.ptr[0] >= '7' ? "19" : "20", 2);
	memcpy(out + 2, s.ptr, 6);
	out[8] = '\0';
	return 1;
}

/* The tag name of s up to its end, with its attributes. */
static pcut_str
tag_of(pcut_str s, const char *name)
{
	size_t at = find_tag(s, 0, name);

	return at == SIZE_MAX ? PCUT_STR_NONE : pcut_str_skip(s, at);
}

/* A day as attributes have it: 20050101T000000, 2009-07-14. */
static void
date_attribute(pcut_text *t, pcut_str s)
{
	if (t->has_published || s.len < 8)
		return;
	if (pcut_str_ends(s, PCUT_LIT("T000000")))
		s.len -= 7;
	pcut_text_date_value(t, PCUT_META_DATE_PUBLISHED, s);
}

/* What a record of NITF or of Reuters' corpus has in attributes and in
 * elements of its own. */
static void
newspaper(pcut_text *t, pcut_str s, int nitf)
{
	static const char *const titles[] = {"hl1", "headline", "title"};
	pcut_str in, head;

	for (size_t i = nitf ? 0 : 1; i < sizeof(titles) / sizeof(*titles);
	    i++)
		if (element(s, titles[i], &in))
			pcut_text_title(t, PCUT_ORIGIN_INPUT, untagged(t, in));
	if (element(s, "hl2", &in))
		pcut_text_meta(t, PCUT_META_SUBTITLE, PCUT_ORIGIN_INPUT,
		    untagged(t, in));
	if (element(s, "byline", &in))
		author(t, untagged(t, in));
	if (element(s, "dateline", &in))
		dateline(t, untagged(t, in));
	if (element(s, "copyright", &in))
		pcut_text_meta(t, PCUT_META_COPYRIGHT, PCUT_ORIGIN_INPUT,
		    untagged(t, in));
	if (!nitf) {
		pcut_text_meta(t, PCUT_META_ID, PCUT_ORIGIN_INPUT,
		    attribute(s, " itemid="));
		date_attribute(t, attribute(s, " date="));
		return;
	}
	pcut_text_meta(t, PCUT_META_ID, PCUT_ORIGIN_INPUT, attribute(tag_of(s,
	    "doc-id"), " id-string="));
	date_attribute(t, attribute(tag_of(s, "date.issue"), " norm="));
	head = tag_of(s, "pubdata");
	date_attribute(t, attribute(head, " date.publication="));
	pcut_text_meta(t, PCUT_META_SITE_NAME, PCUT_ORIGIN_INPUT, decoded(t,
	    attribute(head, " name=")));
	pcut_text_meta(t, PCUT_META_CANONICAL_URL, PCUT_ORIGIN_INPUT,
	    attribute(head, " ex-ref="));
	pcut_text_meta(t, PCUT_META_SECTION, PCUT_ORIGIN_INPUT, decoded(t,
	    attribute(head, " position.section=")));
}

/* The element that has the text of a newspaper's record. */
static int
newspaper_body(pcut_str s, int nitf, pcut_str *out)
{
	size_t at;

	if (!nitf)
		return element(s, "text", out);
	if (!element(s, "body.content", out))
		return 0;
	/* A lead given on its own comes again in the full text. */
	at = pcut_str_find(*out, PCUT_LIT("\"full_text\""));
	if (at != SIZE_MAX)
		*out = pcut_str_skip(*out, at + 11);
	return 1;
}

static void
record(pcut_text *t, pcut_str s, int newspapers)
{
	static const char *const titles[] = {"TITLE", "HEADLINE", "HEAD", "HL",
	    "TI"};
	pcut_str in, id = PCUT_STR_NONE, body = PCUT_STR_NONE;
	char day[12];

	if (newspapers > 0) {
		if (newspaper_body(s, newspapers == 1, &body))
			pcut_text_guess(t, untagged(t, pcut_str_cut(body, 0,
			    GUESS_BYTES)));
		newspaper(t, s, newspapers == 1);
		if (body.len > 0)
			text_body(t, body, 1);
		return;
	}
	for (size_t i = 0; i < sizeof(titles) / sizeof(*titles); i++)
		if (element(s, titles[i], &in))
			pcut_text_title(t, PCUT_ORIGIN_INPUT, decoded(t, in));
	t->hints.short_years = 1;
	if (element(s, "DOCNO", &in) || element(s, "DOCID", &in))
		id = decoded(t, in);
	if (id.len == 0)
		id = attribute(s, " id=");
	if (id.len == 0)
		id = attribute(s, " NEWID=");
	pcut_text_meta(t, PCUT_META_ID, PCUT_ORIGIN_INPUT, id);
	if (element(s, "BODY", &in) || element(s, "TEXT", &in))
		body = in;
	/* The language decides what a byline is. */
	pcut_text_guess(t, body);
	if (element(s, "AUTHOR", &in) || element(s, "BYLINE", &in))
		author(t, decoded(t, in));
	if (element(s, "DATE", &in) || element(s, "DATE_TIME", &in) ||
	    element(s, "DATETIME", &in) || element(s, "DD", &in)) {
		in = decoded(t, in);
		/* 17-MAR-1987 11:07:21.44 */
		if (in.len > 3 && in.ptr[in.len - 3] == '.')
			in.len -= 3;
		if (short_day(in, day))
			in = pcut_str_from(day);
		pcut_text_date_value(t, PCUT_META_DATE_PUBLISHED, in);
	}
	if (!t->has_published)
		date_of_id(t, id);
	if (element(s, "DATELINE", &in))
		dateline(t, decoded(t, in));
	if (element(s, "PUB", &in) || element(s, "PUBLICATION", &in))
		pcut_text_meta(t, PCUT_META_SITE_NAME, PCUT_ORIGIN_INPUT,
		    decoded(t, in));
	if (element(s, "TOPICS", &in))
		topics(t, in);
	if (element(s, "SLUG", &in) || element(s, "SLUGLINE", &in))
		pcut_text_slug(t, decoded(t, in));
	if (element(s, "UNKNOWN", &in))
		pcut_text_notice(t, "desk-mark", decoded(t, in));
	if (body.len > 0)
		text_body(t, body, 0);
}

/* Where the next record starts, and its name. */
static size_t
find_record(pcut_str s, const char **name)
{
	const char *p = s.ptr, *end = s.ptr + s.len;

	while (p < end && (p = memchr(p, '<', (size_t)(end - p))) != NULL) {
		pcut_str rest = PCUT_STR(p, (size_t)(end - p));

		rest.len = rest.len < 16 ? rest.len : 16;
		*name = "nitf";
		if (find_tag(rest, 0, *name) == 0)
			return (size_t)(p - s.ptr);
		*name = "newsitem";
		if (find_tag(rest, 0, *name) == 0)
			return (size_t)(p - s.ptr);
		*name = "REUTERS";
		if (find_tag(rest, 0, *name) == 0)
			return (size_t)(p - s.ptr);
		*name = "DOC";
		if (find_tag(rest, 0, *name) == 0)
			return (size_t)(p - s.ptr);
		p++;
	}
	return SIZE_MAX;
}

pcut_status
pcut_text_read_sgml(pcut_text *t, pcut_str *rest)
{
	const char *name;
	size_t at = find_record(*rest, &name), end;
	pcut_str s;
	int newspapers;

	if (at == SIZE_MAX) {
		*rest = PCUT_STR_NONE;
		return PCUT_END;
	}
	s = pcut_str_skip(*rest, at);
	newspapers = name[0] != 'n' ? 0 : name[1] == 'i' ? 1 : 2;
	end = find_tag(s, 0, name[0] == 'D' ? "/DOC" : name[0] == 'R' ?
	    "/REUTERS" : newspapers == 1 ? "/nitf" : "/newsitem");
	*rest = end == SIZE_MAX ? PCUT_STR_NONE
	    : pcut_str_skip(s, end + strlen(name) + 3);
	record(t, pcut_str_cut(s, 0, end), newspapers);
	return PCUT_OK;
}
