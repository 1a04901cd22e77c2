/* SPDX-License-Identifier: ISC */
/*
 * Pictures of a Markdown dump with what stands by them: caption and credit in
 * the same paragraph or in the block below.
 */
#include "str.h"
#include "text_markdown.h"

int
pcut_text_md_starts_image(pcut_text_md *d, size_t i)
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

int
pcut_text_md_lead(pcut_text_md *d, size_t i)
{
	const pcut_markdown_block *b = pcut_text_md_at(d, i);
	pcut_text *t = d->t;
	pcut_str words = PCUT_STR_NONE, credit = PCUT_STR_NONE, s;
	pcut_str alt = b->link;
	int image = b->is_image;

	s = pcut_text_md_text(d, i);
	if (!image) {
		/* A caption in the same paragraph, behind the picture. */
		if (b->kind != PCUT_NODE_PARAGRAPH || b->url.len == 0 ||
		    !pcut_text_md_starts_image(d, i) ||
		    s.len > PCUT_TEXT_MD_LINE)
			return 0;
		if (pcut_str_starts(s, alt))
			s = pcut_str_trim(pcut_str_skip(s, alt.len));
		split_credit(s, &words, &credit);
	} else if (i + 1 < d->to) {
		const pcut_markdown_block *n = pcut_text_md_at(d, i + 1);

		s = pcut_text_md_text(d, i + 1);
		if (n->kind == PCUT_NODE_PARAGRAPH &&
		    s.len < PCUT_TEXT_MD_LINE &&
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

/* The block below picture i is its caption. */
static int
has_caption(pcut_text_md *d, size_t i, pcut_str *words, pcut_str *credit)
{
	const pcut_markdown_block *n;
	pcut_str s;

	if (i + 1 >= d->to)
		return 0;
	n = pcut_text_md_at(d, i + 1);
	if (n->kind != PCUT_NODE_PARAGRAPH || n->is_image)
		return 0;
	s = pcut_text_md_text(d, i + 1);
	if (s.len == 0 || s.len > PCUT_TEXT_MD_LINE)
		return 0;
	if (!split_credit(s, words, credit) && !n->is_emphasis)
		return 0;
	return n->is_emphasis || n->is_strong || s.len <= 200;
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
captioned(pcut_text_md *d, size_t i)
{
	const pcut_markdown_block *b = pcut_text_md_at(d, i);
	pcut_text *t = d->t;
	pcut_str s = pcut_text_md_text(d, i), words, credit;

	if (s.len > PCUT_TEXT_MD_LINE)
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

int
pcut_text_md_figure(pcut_text_md *d, size_t i)
{
	const pcut_markdown_block *b = pcut_text_md_at(d, i);
	pcut_text *t = d->t;
	pcut_str words, credit;

	if (!b->is_image)
		return pcut_text_md_starts_image(d, i) && captioned(d, i);
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
