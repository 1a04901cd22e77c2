/* SPDX-License-Identifier: ISC */
/*
 * Dumps that are Markdown in shape: front matter, saved articles, html2text,
 * exports of reading apps.
 *
 * Markdown's own reader parses; here its first and last blocks are asked what
 * they say of the article, and what says nothing is built as it is.
 */
#include <string.h>

#include "str.h"
#include "text_markdown.h"
#include "url.h"

#define RELATED_MOST 8
#define ALL_BLOCKS 20000 /* whose text is looked at, each */

pcut_str
pcut_text_md_text(pcut_text_md *d, size_t i)
{
	pcut_str s = pcut_markdown_text(d->md, i);

	return s.ptr == NULL ? PCUT_STR_NONE : pcut_str_trim(s);
}

/* ---- the body ---------------------------------------------------------- */

static void
related(pcut_text_md *d, size_t i, const pcut_label *label)
{
	const pcut_markdown_block *b = pcut_text_md_at(d, i);
	pcut_text *t = d->t;

	pcut_build_open(t->b, PCUT_NODE_RELATED);
	pcut_build_str(t->b, PCUT_ATTR_LABEL, label->label);
	pcut_build_str(t->b, PCUT_ATTR_TITLE, label->value);
	if (b->url.len > 0 && !pcut_url_is_dead(b->url))
		pcut_build_str(t->b, PCUT_ATTR_URL, b->url);
}

/* Nothing but related links follows block i. */
static int
only_related(pcut_text_md *d, size_t i)
{
	pcut_label label;
	size_t seen = 0;

	while (++i < d->to) {
		if (d->gone[i])
			continue;
		if (++seen > RELATED_MOST ||
		    pcut_text_md_at(d, i)->kind != PCUT_NODE_PARAGRAPH ||
		    !pcut_label_related(pcut_text_md_text(d, i), &label) ||
		    label.value.len == 0)
			return 0;
	}
	return seen > 0;
}

static void
body(pcut_text_md *d)
{
	pcut_text *t = d->t;
	pcut_label label;
	int first = 1;

	for (size_t i = d->from; i < d->to; i++) {
		const pcut_markdown_block *b = pcut_text_md_at(d, i);

		if (d->gone[i])
			continue;
		if (b->kind == PCUT_NODE_RULE && (first || (d->to - i <=
		    RELATED_MOST + 1 && only_related(d, i))))
			continue;
		if (pcut_text_md_figure(d, i))
			continue;
		if (b->kind == PCUT_NODE_PARAGRAPH && !b->is_escaped &&
		    (first || b->url.len > 0 || d->to - d->from <
		    ALL_BLOCKS)) {
			pcut_str s = pcut_text_md_text(d, i);

			if (s.len > 0 && s.len <= PCUT_TEXT_MD_LINE &&
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
	pcut_text_md d = {.t = t};
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
		pcut_text_md_header(&d);
		pcut_text_md_trailer(&d);
		body(&d);
	}
	pcut_mem_free(t->mem, d.gone);
	pcut_markdown_free(d.md);
	pcut_buf_free(&cleaned);
	return rc;
}
