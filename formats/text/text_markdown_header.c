/* SPDX-License-Identifier: ISC */
/*
 * The blocks above the text of a Markdown dump: titles, bylines, dates, what
 * the site's pages have.  The body starts at the first that is none of these.
 */
#include "str.h"
#include "text_markdown.h"

#define HEADER_BLOCKS 14
#define DATES 4

static int
dates(pcut_text *t, pcut_str s)
{
	pcut_date date[DATES];
	size_t n;

	if (s.len == 0 || s.len > PCUT_DATE_LINE || (n = pcut_date_line(s,
	    &t->hints, date, DATES)) == 0)
		return 0;
	pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, n);
	return 1;
}

static int
byline(pcut_text *t, pcut_str s)
{
	pcut_byline by;

	if (s.len == 0 || s.len > PCUT_BYLINE_MAX || pcut_byline_parse(
	    t->arena, s, t->language, &by) != PCUT_OK)
		return 0;
	pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	if (by.rest.len > 0)
		dates(t, by.rest);
	return 1;
}

/* Each line of a paragraph of metadata: all of them, or none. */
static int
meta_lines(pcut_text *t, pcut_str s)
{
	pcut_str rest = s, line;
	pcut_date date[DATES];
	pcut_byline by;
	pcut_label label;
	int lines = 0;

	while (rest.len > 0) {
		line = pcut_str_trim(pcut_str_take_line(&rest));
		if (line.len == 0)
			continue;
		if (line.len > PCUT_DATE_LINE || !(pcut_date_line(line,
		    &t->hints, date, DATES) > 0 || pcut_byline_parse(t->arena,
		    line, t->language, &by) == PCUT_OK ||
		    pcut_label_field(line, &label)))
			return 0;
		lines++;
	}
	if (lines == 0)
		return 0;
	while (s.len > 0) {
		line = pcut_str_trim(pcut_str_take_line(&s));
		if (line.len > 0 && !dates(t, line) && !byline(t, line) &&
		    pcut_label_field(line, &label))
			pcut_text_field(t, label.field, label.value);
	}
	return 1;
}

/* A list of short links above the text. */
static int
is_menu(const pcut_markdown_block *b, pcut_str s)
{
	pcut_str line;
	size_t lines = 0;

	if (b->url.len == 0 || s.len > 2000)
		return 0;
	while (s.len > 0) {
		line = pcut_str_trim(pcut_str_take_line(&s));
		if (pcut_text_words(line, 5) > 3 ||
		    pcut_text_ends_sentence(line))
			return 0;
		lines += line.len > 0;
	}
	return lines >= 2;
}

/* Block i is a byline that says so, or a date. */
static int
is_meta(pcut_text_md *d, size_t i)
{
	pcut_text *t = d->t;
	pcut_date date[DATES];
	pcut_byline by;
	pcut_str s;

	if (i >= d->to || pcut_text_md_at(d, i)->kind != PCUT_NODE_PARAGRAPH)
		return 0;
	s = pcut_text_md_text(d, i);
	return s.len > 0 && s.len <= PCUT_DATE_LINE && (pcut_date_line(s,
	    &t->hints, date, DATES) > 0 || (pcut_byline_parse(t->arena, s,
	    t->language, &by) == PCUT_OK && by.prefixed));
}

/* What block i of the header is; 0 when the body starts there. */
static int
header_block(pcut_text_md *d, size_t i, int *done)
{
	const pcut_markdown_block *b = pcut_text_md_at(d, i);
	pcut_text *t = d->t;
	pcut_str s = pcut_text_md_text(d, i);
	pcut_label label;
	pcut_furniture furniture;
	pcut_byline by;

	*done = 0;
	if (b->kind == PCUT_NODE_RULE)
		return 1;
	if (b->kind == PCUT_NODE_HEADING) {
		if (!t->has_title && (b->level == 1 || (b->level == 2 &&
		    i == 0))) {
			pcut_text_title(t, PCUT_ORIGIN_TEXT, s);
			d->title_level = b->level;
			d->title_at = i;
			return 1;
		}
		if (pcut_str_eq(s, t->title))
			return 1;
		if (t->has_title && !t->has_subtitle && d->title_level > 0 &&
		    i == d->title_at + 1 && (b->level > d->title_level + 1 ||
		    (b->level > d->title_level && is_meta(d, i + 1)))) {
			pcut_text_meta(t, PCUT_META_SUBTITLE,
			    PCUT_ORIGIN_TEXT, s);
			t->has_subtitle = 1;
			return 1;
		}
		return 0;
	}
	if (b->is_image || pcut_text_md_starts_image(d, i)) {
		if (b->is_image && b->link.len == 0 &&
		    t->kind == PCUT_TEXT_READLATER) {
			pcut_text_notice(t, "navigation", b->url);
			return 1;
		}
		return pcut_text_md_lead(d, i);
	}
	/* A logo that leads home. */
	if (b->kind == PCUT_NODE_PARAGRAPH && s.len == 0) {
		pcut_text_notice(t, "navigation", b->url);
		return 1;
	}
	if (b->kind == PCUT_NODE_LIST && t->kind == PCUT_TEXT_HTML2TEXT &&
	    is_menu(b, s)) {
		pcut_text_notice(t, "navigation", s);
		return 1;
	}
	if (b->kind != PCUT_NODE_PARAGRAPH || b->is_escaped ||
	    s.len > PCUT_TEXT_MD_LINE)
		return 0;
	furniture = pcut_label_furniture(s);
	if (furniture != PCUT_FURNITURE_NONE) {
		pcut_text_notice(t, pcut_furniture_role(furniture), s);
		return 1;
	}
	if (pcut_label_url(s, &label) && (label.value.len > 0 ||
	    b->url.len > 0)) {
		pcut_text_field(t, PCUT_FIELD_URL, label.value.len > 0
		    ? label.value : b->url);
		return 1;
	}
	if (meta_lines(t, s)) {
		*done = 1;
		return 1;
	}
	if (dates(t, s) || byline(t, s)) {
		*done = 1;
		return 1;
	}
	/* A link that is a name alone: to its bearer's page. */
	if (t->has_title && !t->has_authors && b->url.len > 0 &&
	    pcut_str_eq(b->link, s) && pcut_byline_bare(t->arena, s,
	    t->language, &by) == PCUT_OK) {
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
		*done = 1;
		return 1;
	}
	if (!t->has_title && (b->is_emphasis || b->is_strong ||
	    s.ptr[0] == '[') &&
	    pcut_text_words(s, 5) <= 4 && i + 1 < d->to &&
	    pcut_text_md_at(d, i + 1)->kind == PCUT_NODE_HEADING) {
		pcut_text_meta(t, PCUT_META_KICKER, PCUT_ORIGIN_TEXT, s);
		return 1;
	}
	if (b->is_strong && t->has_title && pcut_text_words(s, 8) <= 6 &&
	    d->meta_seen && !pcut_text_ends_sentence(s)) {
		pcut_text_lead(t, PCUT_STR_NONE, PCUT_STR_NONE,
		    PCUT_STR_NONE, s);
		return 1;
	}
	if (t->has_title && !t->has_subtitle && (b->is_strong ||
	    b->is_emphasis) && s.len <= 400) {
		pcut_text_meta(t, PCUT_META_SUBTITLE, PCUT_ORIGIN_TEXT, s);
		t->has_subtitle = 1;
		return 1;
	}
	return 0;
}

void
pcut_text_md_header(pcut_text_md *d)
{
	size_t i;
	int done;

	for (i = d->from; i < d->to && i < HEADER_BLOCKS; i++) {
		if (d->gone[i])
			continue;
		if (!header_block(d, i, &done))
			break;
		d->gone[i] = 1;
		d->meta_seen |= done;
	}
}
