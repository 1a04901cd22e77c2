/* SPDX-License-Identifier: ISC */
/*
 * What a line below the text is: rights, an address, a tag, a byline, a mark
 * of whoever sat at the desk.  Each is looked at on its own, and taken at once
 * when it is known.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"
#include "text_header.h"

#define DATES 4

/* In the wide brackets of Chinese and Japanese. */
static int
is_bracketed(pcut_str s)
{
	return s.len > 6 && pcut_str_starts(s, PCUT_LIT("\xEF\xBC\x88")) &&
	    pcut_str_ends(s, PCUT_LIT("\xEF\xBC\x89"));
}

/* "Quelle: N.A.Z.", "SOURCE Lakeside Clocks": a name alone. */
static int
is_source(const pcut_text *t, pcut_str s)
{
	pcut_label label;
	pcut_str name;

	if (s.len > 80)
		return 0;
	if (t->kind == PCUT_TEXT_PRESS_RELEASE && pcut_str_starts(s,
	    PCUT_LIT("SOURCE ")))
		return pcut_text_words(s, 8) <= 7;
	if ((t->kind != PCUT_TEXT_WEB_PASTE && t->kind != PCUT_TEXT_PLAIN) ||
	    !t->has_title || !pcut_label_field(s, &label) ||
	    label.field != PCUT_FIELD_SITE)
		return 0;
	name = label.value;
	return name.len > 0 && pcut_text_words(name, 5) <= 4 &&
	    pcut_text_starts_upper(name) && (name.ptr[name.len - 1] != '.' ||
	    (name.len > 2 && name.ptr[name.len - 3] == '.'));
}

/* "Morag Pike, The Canadian Press", "Jonas Lilja/TT": who signs a story that
 * has its authors already. */
static int
is_signature(pcut_text *t, pcut_str s)
{
	size_t at = pcut_str_find(s, PCUT_LIT(", "));
	pcut_byline by;

	if (!t->has_authors || s.len > 80 || pcut_text_ends_sentence(s))
		return 0;
	if (at == SIZE_MAX)
		at = pcut_str_find_char(s, '/');
	return at != SIZE_MAX && at > 4 && at + 2 < s.len &&
	    pcut_agency_name(pcut_str_trim(pcut_str_skip(s, at + 1))).len > 0
	    && pcut_byline_bare(t->arena, pcut_str_cut(s, 0, at), t->language,
	    &by) == PCUT_OK;
}

static int
is_filed(pcut_str s)
{
	size_t colon = pcut_str_find_char(s, ':');
	pcut_str head = pcut_str_trim(pcut_str_cut(s, 0, colon));

	return colon != SIZE_MAX && colon + 2 < s.len &&
	    (pcut_str_eq_case(head, PCUT_LIT("filed under")) ||
	    pcut_str_eq_case(head, PCUT_LIT("filed in")) ||
	    pcut_str_eq_case(head, PCUT_LIT("posted in")) ||
	    pcut_str_eq_case(head, PCUT_LIT("more about")));
}

static int
as_notice(pcut_text *t, const char *role, pcut_str s)
{
	pcut_text_notice(t, role, s);
	return 1;
}

/* ---- the rules --------------------------------------------------------- */

static int
as_copyright(pcut_text *t, pcut_str s)
{
	if (!pcut_label_is_copyright(s))
		return 0;
	pcut_text_meta(t, PCUT_META_COPYRIGHT, PCUT_ORIGIN_TEXT, s);
	t->rights = 1;
	return 1;
}

static int
as_url(pcut_text *t, pcut_str s)
{
	pcut_label label;

	return pcut_label_url(s, &label) && label.value.len > 0 &&
	    pcut_text_field(t, PCUT_FIELD_URL, label.value);
}

static int
as_desk_mark(pcut_text *t, pcut_str s)
{
	return pcut_text_is_desk_mark(t, s) && as_notice(t, "desk-mark", s);
}

static int
as_credit(pcut_text *t, pcut_str s)
{
	pcut_label label;

	if (s.len >= 100 || pcut_text_ends_sentence(s) ||
	    !pcut_label_credit(s, &label) || label.value.len == 0 ||
	    pcut_text_words(label.value, 8) > 6)
		return 0;
	pcut_text_lead(t, PCUT_STR_NONE, PCUT_STR_NONE, PCUT_STR_NONE,
	    label.value);
	return 1;
}

/* Where to write to, alone in its line; "(The desk can be reached at X@Y)". */
static int
as_contact(pcut_text *t, pcut_str s)
{
	int alone = t->kind != PCUT_TEXT_MAIL && t->kind !=
	    PCUT_TEXT_NEWSLETTER && s.len < 80 &&
	    pcut_str_find_char(s, ' ') == SIZE_MAX;

	return (alone || (s.len < 200 && s.ptr[0] == '(' &&
	    s.ptr[s.len - 1] == ')')) &&
	    pcut_str_find_char(s, '@') != SIZE_MAX &&
	    pcut_text_has_contact(s) && as_notice(t, "contact", s);
}

/* "(By X and Y)" */
static int
as_bracketed_byline(pcut_text *t, pcut_str s)
{
	pcut_byline by;

	if (s.len <= 6 || s.len >= 120 || s.ptr[0] != '(' ||
	    s.ptr[s.len - 1] != ')' || t->has_authors)
		return 0;
	s = pcut_str_cut(s, 1, s.len - 2);
	if (!pcut_header_is_by(pcut_str_cut(s, 0, pcut_text_word(s))) ||
	    pcut_byline_parse(t->arena, s, t->language, &by) != PCUT_OK ||
	    !by.prefixed)
		return 0;
	pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	return 1;
}

/* "Filed under: clocks, hotels". */
static int
as_filed(pcut_text *t, pcut_str s)
{
	if (s.len >= 200 || !is_filed(s))
		return 0;
	pcut_text_tags(t, pcut_str_trim(pcut_str_skip(s, pcut_str_find_char(s,
	    ':') + 1)), 0);
	return 1;
}

/* "By Nora Grant" below a text that has no byline above it. */
static int
as_byline(pcut_text *t, pcut_str s)
{
	pcut_byline by;

	if (s.len >= 120 || t->kind == PCUT_TEXT_MAIL ||
	    pcut_byline_parse(t->arena, s, t->language, &by) != PCUT_OK ||
	    !by.prefixed || by.count == 0)
		return 0;
	if (t->has_authors) {
		t->footer = t->kind == PCUT_TEXT_WEB_PASTE;
		return as_notice(t, "boilerplate", s);
	}
	pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	return 1;
}

/* What a picture shows and who took it, in wide brackets. */
static int
as_bracketed_caption(pcut_text *t, pcut_str s)
{
	pcut_str words, credit = PCUT_STR_NONE;
	pcut_label label;

	if (!is_bracketed(s) || s.len >= 400 || !pcut_label_field(
	    pcut_str_cut(s, 3, s.len - 6), &label) ||
	    label.field != PCUT_FIELD_CAPTION)
		return 0;
	words = label.value;
	pcut_text_split_credit(label.value, &words, &credit);
	pcut_text_lead(t, PCUT_STR_NONE, PCUT_STR_NONE, words, credit);
	return 1;
}

/* The editor's or author's name, in the wide brackets of Chinese. */
static int
as_bracketed_name(pcut_text *t, pcut_str s)
{
	pcut_label label;
	pcut_byline by;
	pcut_str in;

	if (!is_bracketed(s) || s.len >= 120)
		return 0;
	in = pcut_str_cut(s, 3, s.len - 6);
	if (pcut_label_field(in, &label) && (label.field ==
	    PCUT_FIELD_EDITOR || label.field == PCUT_FIELD_TRANSLATOR))
		return as_notice(t, "boilerplate", s);
	if (!t->has_authors && pcut_byline_parse(t->arena, in, t->language,
	    &by) == PCUT_OK && by.prefixed) {
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
		return 1;
	}
	if (in.len > 30 || pcut_byline_bare(t->arena, in, t->language, &by) !=
	    PCUT_OK)
		return 0;
	if (t->has_authors)
		return as_notice(t, "boilerplate", s);
	pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	return 1;
}

static int
as_source(pcut_text *t, pcut_str s)
{
	return (is_source(t, s) || is_signature(t, s)) &&
	    as_notice(t, "boilerplate", s);
}

/* "Keywords: CORK PRICES/ (UPDATE 1)" of a wire. */
static int
put_tags(pcut_text *t, pcut_str value)
{
	size_t n = pcut_str_find(value, PCUT_LIT("/ ("));

	if (value.len == 0)
		return 0; /* they stand below it */
	if (n != SIZE_MAX && t->kind == PCUT_TEXT_WIRE)
		value.len = n;
	if (value.len > 0 && value.ptr[value.len - 1] == '/')
		value.len--;
	pcut_text_tags(t, value, 0);
	return 1;
}

static int
as_field(pcut_text *t, pcut_str s)
{
	pcut_label label;
	pcut_byline by;

	if (s.len >= 600 || !pcut_label_field(s, &label))
		return 0;
	switch (label.field) {
	case PCUT_FIELD_TAGS:
		return put_tags(t, label.value);
	case PCUT_FIELD_ID: case PCUT_FIELD_PAGES: case PCUT_FIELD_ISSUE:
	case PCUT_FIELD_SECTION: case PCUT_FIELD_SITE:
	case PCUT_FIELD_LANGUAGE: case PCUT_FIELD_OTHER_DATE:
	case PCUT_FIELD_DATE:
		if (t->labelled && !pcut_text_field(t, label.field,
		    label.value))
			pcut_text_notice(t, "cover-sheet", s);
		return t->labelled;
	case PCUT_FIELD_AUTHOR: case PCUT_FIELD_EDITOR:
	case PCUT_FIELD_TRANSLATOR:
		if (s.len > 120 || pcut_text_ends_sentence(s) ||
		    pcut_byline_bare(t->arena, label.value, t->language,
		    &by) != PCUT_OK)
			return 0;
		if (label.field != PCUT_FIELD_AUTHOR || t->has_authors)
			return as_notice(t, "boilerplate", s);
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
		return 1;
	case PCUT_FIELD_WORDS: case PCUT_FIELD_COPYRIGHT:
	case PCUT_FIELD_LICENSE:
		return pcut_text_field(t, label.field, label.value);
	default:
		return 0;
	}
}

/* "Published: 3 May 2019" */
static int
as_dates(pcut_text *t, pcut_str s)
{
	pcut_date date[DATES];
	size_t n;

	if (s.len > PCUT_DATE_LINE || (n = pcut_date_line(s, &t->hints, date,
	    DATES)) == 0 || date[0].label.len == 0)
		return 0;
	pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, n);
	return 1;
}

int
pcut_text_trailer_line(pcut_text *t, pcut_str s)
{
	/* In the order in which they are asked: the first has the line. */
	static int (*const rules[])(pcut_text *, pcut_str) = {
		as_copyright, as_url, as_desk_mark, as_credit, as_contact,
		as_bracketed_byline, as_filed, as_byline, as_bracketed_caption,
		as_bracketed_name, as_source, as_field, as_dates,
	};

	for (size_t i = 0; i < sizeof(rules) / sizeof(*rules); i++)
		if (rules[i](t, s))
			return 1;
	return 0;
}
