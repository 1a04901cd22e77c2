/* SPDX-License-Identifier: ISC */
/*
 * The blocks below the text of a Markdown dump, asked from the last one
 * upwards: tags, the address, rights, and what leads on to other pages.
 */
#include "str.h"
#include "text_markdown.h"

#define TRAILER_BLOCKS 12
#define DATES 4

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
trailer_block(pcut_text_md *d, size_t i)
{
	const pcut_markdown_block *b = pcut_text_md_at(d, i);
	pcut_text *t = d->t;
	pcut_str s = pcut_text_md_text(d, i);
	pcut_label label;
	pcut_furniture furniture;
	pcut_date date[DATES];
	size_t n;

	if (b->kind == PCUT_NODE_RULE)
		return 1;
	if (b->kind == PCUT_NODE_LIST && i > d->from && !d->gone[i - 1]) {
		pcut_str above = pcut_text_md_text(d, i - 1);

		if (heads_tags(above)) {
			d->gone[i - 1] = 1;
			tag_list(t, pcut_text_md_text(d, i));
			return 1;
		}
		s = pcut_text_md_text(d, i - 1);
		if (pcut_label_furniture(s) == PCUT_FURNITURE_MOST_READ) {
			d->gone[i - 1] = 1;
			pcut_text_notice(t, "navigation",
			    pcut_text_md_text(d, i));
			return 1;
		}
		return 0;
	}
	if (b->kind != PCUT_NODE_PARAGRAPH || b->is_image ||
	    s.len > PCUT_TEXT_MD_LINE)
		return 0;
	if (pcut_label_is_copyright(s)) {
		pcut_text_meta(t, PCUT_META_COPYRIGHT, PCUT_ORIGIN_TEXT, s);
		return 1;
	}
	/* The address, with its label in the block before. */
	if (i > d->from && pcut_label_bare_url(s).len > 0) {
		pcut_str url = pcut_label_bare_url(s);

		if (pcut_label_url(pcut_text_md_text(d, i - 1), &label) &&
		    label.value.len == 0) {
			s = pcut_text_md_text(d, i);
			url = pcut_label_bare_url(s);
			pcut_text_field(t, PCUT_FIELD_URL, url.len > 0
			    ? url : b->url);
			d->gone[i - 1] = 1;
			return 1;
		}
		s = pcut_text_md_text(d, i);
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

void
pcut_text_md_trailer(pcut_text_md *d)
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
