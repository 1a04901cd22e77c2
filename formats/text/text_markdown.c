/* SPDX-License-Identifier: ISC */
/*
 * Dumps that are Markdown in shape: front matter, saved articles, html2text,
 * exports of reading apps (4.1 to 4.4).
 *
 * Markdown's own reader parses; here its first and last blocks are asked what
 * they say of the article, and what says nothing is built as it is.
 */
#include <string.h>

#include "markdown/markdown.h"
#include "str.h"
#include "text_dump.h"
#include "url.h"

#define HEADER_BLOCKS 14
#define TRAILER_BLOCKS 12
#define LINE_BYTES 600 /* of a block that may be metadata */
#define RELATED_MOST 8
#define DATES 4
#define ALL_BLOCKS 20000 /* whose text is looked at, each */

struct doc {
	pcut_text *t;
	pcut_markdown *md;
	size_t from, to; /* blocks that are the body */
	unsigned char *gone; /* one a block: taken already */
	int title_level;
	size_t title_at;     /* block of the title */
	int meta_seen;       /* a byline or date */
};

/* Its first link or image is an image, and its text starts with that. */
static int
starts_image(struct doc *d, size_t i)
{
	static const char *const ends[] = {".jpg", ".jpeg", ".png", ".gif",
	    ".webp", ".svg", ".avif"};
	const pcut_markdown_block *b = pcut_markdown_at(d->md, i);
	pcut_str url = pcut_str_cut(b->url, 0, pcut_str_find_char(b->url,
	    '?'));

	if (b->kind != PCUT_NODE_PARAGRAPH || b->url.len == 0)
		return 0;
	for (size_t k = 0; k < sizeof(ends) / sizeof(*ends); k++)
		if (url.len > 5 && pcut_str_ends(url, pcut_str_from(ends[k])))
			return 1;
	return 0;
}

static const pcut_markdown_block *
at(const struct doc *d, size_t i)
{
	return pcut_markdown_at(d->md, i);
}

static pcut_str
text_of(struct doc *d, size_t i)
{
	pcut_str s = pcut_markdown_text(d->md, i);

	return s.ptr == NULL ? PCUT_STR_NONE : pcut_str_trim(s);
}

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

/* "Walkers on the street. Photograph: Jo Reed": words and credit of s. */
static int
split_credit(pcut_str s, pcut_str *words, pcut_str *credit)
{
	pcut_label label;

	for (size_t i = s.len; i-- > 0;) {
		if (i > 0 && s.ptr[i] != '(' && s.ptr[i - 1] != ' ' &&
		    s.ptr[i - 1] != '\n')
			continue;
		if (pcut_label_credit(pcut_str_trim(pcut_str_skip(s, i)),
		    &label) && label.value.len > 0) {
			*words = pcut_str_trim(pcut_str_cut(s, 0, i));
			*credit = label.value;
			return 1;
		}
	}
	*words = s;
	*credit = PCUT_STR_NONE;
	return 0;
}

/* A picture above the text is the lead image, with the block below it that
 * is its caption or credit. */
static int
lead_image(struct doc *d, size_t i)
{
	const pcut_markdown_block *b = at(d, i);
	pcut_text *t = d->t;
	pcut_str words = PCUT_STR_NONE, credit = PCUT_STR_NONE, s;
	pcut_str alt = b->link;
	int image = b->is_image;

	s = text_of(d, i);
	if (!image) {
		/* A caption in the same paragraph, behind the picture. */
		if (b->kind != PCUT_NODE_PARAGRAPH || b->url.len == 0 ||
		    !starts_image(d, i) || s.len > LINE_BYTES)
			return 0;
		if (pcut_str_starts(s, alt))
			s = pcut_str_trim(pcut_str_skip(s, alt.len));
		split_credit(s, &words, &credit);
	} else if (i + 1 < d->to) {
		const pcut_markdown_block *n = at(d, i + 1);

		s = text_of(d, i + 1);
		if (n->kind == PCUT_NODE_PARAGRAPH && s.len < LINE_BYTES &&
		    (n->is_strong || n->is_emphasis)) {
			if (!split_credit(s, &words, &credit) &&
			    n->is_strong && pcut_text_words(s, 9) <= 8) {
				credit = s;
				words = PCUT_STR_NONE;
			}
			d->gone[i + 1] = 1;
		} else if (n->kind == PCUT_NODE_PARAGRAPH && s.len < 300 &&
		    split_credit(s, &words, &credit)) {
			d->gone[i + 1] = 1;
		}
	}
	pcut_text_lead(t, b->url, alt, words, credit);
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
is_meta(struct doc *d, size_t i)
{
	pcut_text *t = d->t;
	pcut_date date[DATES];
	pcut_byline by;
	pcut_str s;

	if (i >= d->to || at(d, i)->kind != PCUT_NODE_PARAGRAPH)
		return 0;
	s = text_of(d, i);
	return s.len > 0 && s.len <= PCUT_DATE_LINE && (pcut_date_line(s,
	    &t->hints, date, DATES) > 0 || (pcut_byline_parse(t->arena, s,
	    t->language, &by) == PCUT_OK && by.prefixed));
}

/* What block i of the header is; 0 when the body starts there. */
static int
header_block(struct doc *d, size_t i, int *done)
{
	const pcut_markdown_block *b = at(d, i);
	pcut_text *t = d->t;
	pcut_str s = text_of(d, i);
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
	if (b->is_image || starts_image(d, i)) {
		if (b->is_image && b->link.len == 0 &&
		    t->kind == PCUT_TEXT_READLATER) {
			pcut_text_notice(t, "navigation", b->url);
			return 1;
		}
		return lead_image(d, i);
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
	    s.len > LINE_BYTES)
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
	    at(d, i + 1)->kind == PCUT_NODE_HEADING) {
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

static void
header(struct doc *d)
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

/* ---- the trailer ------------------------------------------------------- */

/* Items of a list as tags. */
static void
tag_list(pcut_text *t, pcut_str s)
{
	while (s.len > 0) {
		pcut_str item = pcut_str_trim(pcut_str_take_line(&s));

		if (item.len > 0)
			pcut_text_meta(t, PCUT_META_TAGS, PCUT_ORIGIN_TEXT,
			    item);
	}
}

/* "__Topics", "Tags:", "Filed under": a list of tags comes. */
static int
heads_tags(pcut_str s)
{
	static const char *const words[] = {"topics", "tags", "filed under",
	    "keywords", "themen", "schlagworte", "mots-cl", "temas",
	    "etiquetas", "argomenti", "more on", "related topics",
	    "suggested topics", "more about"};

	while (s.len > 0 && (s.ptr[0] == '_' || s.ptr[0] == '#'))
		s = pcut_str_skip(s, 1);
	if (s.len > 30)
		return 0;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (pcut_str_starts_case(s, pcut_str_from(words[i])))
			return 1;
	return 0;
}

/* #one #two: hash tags alone. */
static int
is_hashes(pcut_str s)
{
	pcut_str item;
	int tags = 0;

	while (pcut_str_take(&s, ' ', &item)) {
		if (item.len == 0)
			continue;
		if (item.len < 2 || item.ptr[0] != '#')
			return 0;
		tags++;
	}
	return tags > 0;
}

/* url is of a page, not of a site's front. */
static int
names_page(pcut_str url)
{
	size_t host = pcut_str_find(url, PCUT_LIT("://")), path;

	if (host == SIZE_MAX)
		return 0;
	url = pcut_str_skip(url, host + 3);
	path = pcut_str_find_char(url, '/');
	return path != SIZE_MAX && path + 1 < url.len;
}

/* "Privacy | Contact": short entries, all of a line below the text. */
static int
is_link_row(pcut_str s)
{
	pcut_str item;
	int items = 0;

	if (pcut_str_find(s, PCUT_LIT(" | ")) == SIZE_MAX ||
	    pcut_text_ends_sentence(s))
		return 0;
	while (pcut_str_take(&s, '|', &item)) {
		if (pcut_text_words(pcut_str_trim(item), 4) > 3)
			return 0;
		items++;
	}
	return items > 1;
}

/* What block i of the trailer is, 0 when it is body. */
static int
trailer_block(struct doc *d, size_t i)
{
	const pcut_markdown_block *b = at(d, i);
	pcut_text *t = d->t;
	pcut_str s = text_of(d, i);
	pcut_label label;
	pcut_furniture furniture;
	pcut_date date[DATES];
	size_t n;

	if (b->kind == PCUT_NODE_RULE)
		return 1;
	if (b->kind == PCUT_NODE_LIST && i > d->from && !d->gone[i - 1]) {
		pcut_str above = text_of(d, i - 1);

		if (heads_tags(above)) {
			d->gone[i - 1] = 1;
			tag_list(t, text_of(d, i));
			return 1;
		}
		s = text_of(d, i - 1);
		if (pcut_label_furniture(s) == PCUT_FURNITURE_MOST_READ) {
			d->gone[i - 1] = 1;
			pcut_text_notice(t, "navigation", text_of(d, i));
			return 1;
		}
		return 0;
	}
	if (b->kind != PCUT_NODE_PARAGRAPH || b->is_image ||
	    s.len > LINE_BYTES)
		return 0;
	if (pcut_label_is_copyright(s)) {
		pcut_text_meta(t, PCUT_META_COPYRIGHT, PCUT_ORIGIN_TEXT, s);
		return 1;
	}
	/* The address, with its label in the block before. */
	if (i > d->from && pcut_label_bare_url(s).len > 0) {
		pcut_str url = pcut_label_bare_url(s);

		if (pcut_label_url(text_of(d, i - 1), &label) &&
		    label.value.len == 0) {
			s = text_of(d, i);
			url = pcut_label_bare_url(s);
			pcut_text_field(t, PCUT_FIELD_URL, url.len > 0
			    ? url : b->url);
			d->gone[i - 1] = 1;
			return 1;
		}
		s = text_of(d, i);
	}
	if (pcut_label_url(s, &label) && (label.value.len > 0 ||
	    b->url.len > 0)) {
		pcut_text_field(t, PCUT_FIELD_URL, label.value.len > 0
		    ? label.value : b->url);
		return 1;
	}
	/* "Source: [post.example](https://post.example/2020/11/plough)". */
	if (b->url.len > 0 && pcut_label_field(s, &label) &&
	    (label.field == PCUT_FIELD_SITE || label.field ==
	    PCUT_FIELD_URL) && pcut_str_eq(label.value, b->link) &&
	    names_page(b->url)) {
		pcut_text_field(t, PCUT_FIELD_URL, b->url);
		return 1;
	}
	if (is_hashes(s)) {
		pcut_text_tags(t, s, ' ');
		return 1;
	}
	if (pcut_label_field(s, &label) && label.field == PCUT_FIELD_TAGS) {
		pcut_text_tags(t, label.value, 0);
		return 1;
	}
	furniture = pcut_label_furniture(s);
	if (furniture != PCUT_FURNITURE_NONE) {
		pcut_text_notice(t, pcut_furniture_role(furniture), s);
		return 1;
	}
	if (b->url.len > 0 && is_link_row(s)) {
		pcut_text_notice(t, "navigation", s);
		return 1;
	}
	if (pcut_label_is_end_mark(s)) {
		pcut_text_notice(t, "end-mark", s);
		return 1;
	}
	if (s.len <= PCUT_DATE_LINE && (n = pcut_date_line(s, &t->hints, date,
	    DATES)) > 0 && date[0].label.len > 0) {
		pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, n);
		return 1;
	}
	return 0;
}

static void
trailer(struct doc *d)
{
	size_t blocks = 0;

	while (d->to > d->from && blocks++ < TRAILER_BLOCKS) {
		size_t i = d->to - 1;

		if (!d->gone[i] && !trailer_block(d, i))
			break;
		d->gone[i] = 1;
		d->to--;
	}
}

/* ---- the body ---------------------------------------------------------- */

static void
related(struct doc *d, size_t i, const pcut_label *label)
{
	const pcut_markdown_block *b = at(d, i);
	pcut_text *t = d->t;

	pcut_build_open(t->b, PCUT_NODE_RELATED);
	pcut_build_str(t->b, PCUT_ATTR_LABEL, label->label);
	pcut_build_str(t->b, PCUT_ATTR_TITLE, label->value);
	if (b->url.len > 0 && !pcut_url_is_dead(b->url))
		pcut_build_str(t->b, PCUT_ATTR_URL, b->url);
}

/* The block below picture i is its caption. */
static int
has_caption(struct doc *d, size_t i, pcut_str *words, pcut_str *credit)
{
	const pcut_markdown_block *n;
	pcut_str s;

	if (i + 1 >= d->to)
		return 0;
	n = at(d, i + 1);
	if (n->kind != PCUT_NODE_PARAGRAPH || n->is_image)
		return 0;
	s = text_of(d, i + 1);
	if (s.len == 0 || s.len > LINE_BYTES)
		return 0;
	if (!split_credit(s, words, credit) && !n->is_emphasis)
		return 0;
	return n->is_emphasis || n->is_strong || s.len <= 200;
}

/* Nothing but related links follows block i. */
static int
only_related(struct doc *d, size_t i)
{
	pcut_label label;
	size_t seen = 0;

	while (++i < d->to) {
		if (d->gone[i])
			continue;
		if (++seen > RELATED_MOST || at(d, i)->kind !=
		    PCUT_NODE_PARAGRAPH || !pcut_label_related(text_of(d, i),
		    &label) || label.value.len == 0)
			return 0;
	}
	return seen > 0;
}

static void
put_caption(pcut_text *t, pcut_str words, pcut_str credit)
{
	if (words.len > 0) {
		pcut_build_open(t->b, PCUT_NODE_CAPTION);
		pcut_build_leaf(t->b, PCUT_NODE_PARAGRAPH, words);
		pcut_build_close(t->b, PCUT_NODE_CAPTION);
	}
	if (credit.len > 0)
		pcut_build_leaf(t->b, PCUT_NODE_CREDIT, credit);
}

/* A picture and its caption in one paragraph, the credit at its end. */
static int
captioned(struct doc *d, size_t i)
{
	const pcut_markdown_block *b = at(d, i);
	pcut_text *t = d->t;
	pcut_str s = text_of(d, i), words, credit;

	if (s.len > LINE_BYTES)
		return 0;
	if (pcut_str_starts(s, b->link))
		s = pcut_str_trim(pcut_str_skip(s, b->link.len));
	if (!split_credit(s, &words, &credit))
		return 0;
	pcut_build_open(t->b, PCUT_NODE_FIGURE);
	pcut_build_open(t->b, PCUT_NODE_IMAGE);
	pcut_build_str(t->b, PCUT_ATTR_URL, b->url);
	if (b->link.len > 0)
		pcut_build_str(t->b, PCUT_ATTR_ALT, b->link);
	pcut_build_close(t->b, PCUT_NODE_IMAGE);
	put_caption(t, words, credit);
	pcut_build_close(t->b, PCUT_NODE_FIGURE);
	return 1;
}

/* A picture with the caption below it: one figure. */
static int
figure(struct doc *d, size_t i)
{
	const pcut_markdown_block *b = at(d, i);
	pcut_text *t = d->t;
	pcut_str words, credit;

	if (!b->is_image)
		return starts_image(d, i) && captioned(d, i);
	if (!has_caption(d, i, &words, &credit)) {
		pcut_build_open(t->b, PCUT_NODE_FIGURE);
		pcut_markdown_build(d->md, i, t->b);
		pcut_build_close(t->b, PCUT_NODE_FIGURE);
		return 1;
	}
	pcut_build_open(t->b, PCUT_NODE_FIGURE);
	pcut_markdown_build(d->md, i, t->b);
	put_caption(t, words, credit);
	pcut_build_close(t->b, PCUT_NODE_FIGURE);
	d->gone[i + 1] = 1;
	return 1;
}

static void
body(struct doc *d)
{
	pcut_text *t = d->t;
	pcut_label label;
	int first = 1;

	for (size_t i = d->from; i < d->to; i++) {
		const pcut_markdown_block *b = at(d, i);

		if (d->gone[i])
			continue;
		if (b->kind == PCUT_NODE_RULE && (first || (d->to - i <=
		    RELATED_MOST + 1 && only_related(d, i))))
			continue;
		if (figure(d, i))
			continue;
		if (b->kind == PCUT_NODE_PARAGRAPH && !b->is_escaped &&
		    (first || b->url.len > 0 || d->to - d->from <
		    ALL_BLOCKS)) {
			pcut_str s = text_of(d, i);

			if (s.len > 0 && s.len <= LINE_BYTES &&
			    pcut_label_related(s, &label) &&
			    label.value.len > 0) {
				related(d, i, &label);
				continue;
			}
			if (first && s.len > 0) {
				pcut_text_dateline(t, s);
				first = 0;
			}
		}
		pcut_markdown_build(d->md, i, t->b);
	}
	pcut_markdown_build_notes(d->md, t->b);
}

/* ---- the whole --------------------------------------------------------- */

/* Stars between figures multiply: 2*3*4 is no emphasis.  text with a
 * backslash before them, where no code can be; 0 if it has none. */
static int
shield_products(pcut_str text, pcut_buf *out)
{
	const char *from = text.ptr;
	int some = 0;

	while (text.len > 0) {
		pcut_str line = pcut_str_take_line(&text);
		size_t i = 1;
		const char *star;

		if (line.len < 3 || line.ptr[0] == ' ' || line.ptr[0] == '\t' ||
		    memchr(line.ptr, '*', line.len) == NULL ||
		    memchr(line.ptr, '`', line.len) != NULL)
			continue;
		while (i + 1 < line.len && (star = memchr(line.ptr + i, '*',
		    line.len - 1 - i)) != NULL) {
			i = (size_t)(star - line.ptr) + 1;
			if (!pcut_is_digit(star[-1]) ||
			    !pcut_is_digit(star[1]))
				continue;
			pcut_buf_put(out, PCUT_STR(from, (size_t)(star -
			    from)));
			pcut_buf_putc(out, '\\');
			from = star;
			some = 1;
		}
	}
	if (some)
		pcut_buf_put(out, PCUT_STR(from, (size_t)(text.ptr + text.len -
		    from)));
	return some && !out->failed;
}

static void
front_matter(pcut_text *t, pcut_str *text)
{
	pcut_str block, behind;
	pcut_front kind = pcut_markdown_front_matter(*text, &block, &behind);
	pcut_article *a;

	if (kind == PCUT_FRONT_NONE)
		return;
	pcut_markdown_front_read(t->r, t->b, kind, block);
	*text = behind;
	a = pcut_build_article(t->b);
	if (a == NULL)
		return;
	t->has_title = pcut_article_count(a, PCUT_META_TITLE) > 0;
	t->title = pcut_article_get(a, PCUT_META_TITLE, 0);
	t->has_subtitle = pcut_article_count(a, PCUT_META_SUBTITLE) > 0;
	t->has_authors = pcut_article_author(a, 0) != NULL;
	t->has_published = pcut_article_count(a,
	    PCUT_META_DATE_PUBLISHED) > 0;
	t->language = pcut_article_get(a, PCUT_META_LANGUAGE, 0);
	t->hints.language = t->language;
	t->hints.url = pcut_article_get(a, PCUT_META_CANONICAL_URL, 0);
	t->authors_done = t->has_authors;
}

pcut_status
pcut_text_read_markdown(pcut_text *t, pcut_str *rest)
{
	struct doc d = {.t = t};
	pcut_str text = *rest;
	pcut_buf cleaned = {.mem = t->mem};
	unsigned flags = PCUT_MARKDOWN_AUTOLINKS;
	pcut_status rc;
	size_t count;

	*rest = PCUT_STR_NONE;
	while (text.len > 0 && pcut_is_space(text.ptr[0]) &&
	    t->kind == PCUT_TEXT_FRONT_MATTER)
		text = pcut_str_skip(text, 1);
	front_matter(t, &text);
	pcut_text_title_block(t, &text);
	if (t->kind == PCUT_TEXT_READLATER && pcut_text_highlights(t, text,
	    &cleaned))
		text = pcut_buf_str(&cleaned);
	else if (cleaned.len == 0 && shield_products(text, &cleaned))
		text = pcut_buf_str(&cleaned);
	if (t->kind == PCUT_TEXT_HTML2TEXT)
		flags |= PCUT_MARKDOWN_NO_BREAKS;
	pcut_text_prepare(t, text);
	pcut_text_tail(t, text);
	t->tail = NULL;
	rc = pcut_markdown_parse(t->r, text, flags, &d.md);
	if (rc != PCUT_OK) {
		pcut_buf_free(&cleaned);
		return rc;
	}
	count = pcut_markdown_count(d.md);
	d.to = count;
	d.gone = pcut_mem_zalloc(t->mem, count + 2);
	if (d.gone == NULL) {
		rc = PCUT_ENOMEM;
	} else {
		header(&d);
		trailer(&d);
		body(&d);
	}
	pcut_mem_free(t->mem, d.gone);
	pcut_markdown_free(d.md);
	pcut_buf_free(&cleaned);
	return rc;
}
