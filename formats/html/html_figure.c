/* SPDX-License-Identifier: ISC */
/*
 * Pictures with what belongs to them: <figure> and the <div>s that stand for
 * it, the caption (what it shows) and the credit (who made it).
 */
#include "html_page.h"
#include "label.h"
#include "str.h"

#define CAPTION_MOST 1200 /* characters; more is text of the article */
#define LOOK_MOST 80      /* nodes of a <div> that may be a figure */

static const char caption_words[] = " caption captions figcaption "
    "imagecaption photocaption wp-caption-text cutline legend ";
static const char credit_words[] = " credit credits photocredit imagecredit "
    "photographer copyright attribution source photographers ";

static uint32_t
chars_in(const pcut_html_page *p, const pcut_html_node *n)
{
	return p->kept[n->order] + p->lost[n->order];
}

/* Buttons and links that make the picture larger or share it. */
static int
is_tool(const pcut_html_node *n)
{
	return n->kind == PCUT_HTML_ELEMENT && (n->tag == PCUT_TAG_BUTTON ||
	    pcut_html_class_has(n, " share social lightbox zoom enlarge "
	    "expand fullscreen toggle icon hidden offscreen sr "
	    "visuallyhidden screenreader "));
}

/* "Photo: X" and no more is no caption. */
static int
is_credit_line(pcut_html_page *p, const pcut_html_node *n)
{
	pcut_label label;
	pcut_str text;

	if (chars_in(p, n) > 100 || n->end - n->order > 30)
		return 0;
	text = pcut_html_text(p->arena, n);
	return text.ptr != NULL && pcut_label_credit(text, &label);
}

/* A label that stands alone: what is beside it is the credit. */
static int
is_credit_word(const pcut_html_node *n)
{
	static const char *const words[] = {"credit", "credits", "photo",
	    "photograph", "image credit", "photo credit", "foto", "bild"};
	pcut_str s;

	if (n->kind != PCUT_HTML_ELEMENT || n->first == NULL ||
	    n->first->kind != PCUT_HTML_TEXT || n->first != n->last)
		return 0;
	s = pcut_str_trim(n->first->u.text);
	if (pcut_str_ends(s, PCUT_LIT(":")))
		s.len--;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (pcut_str_eq_case(s, pcut_str_from(words[i])))
			return 1;
	return 0;
}

static void
mark_beside(pcut_html_page *p, const pcut_html_node *word,
    const pcut_html_node *caption)
{
	const pcut_html_node *credit = word->next;

	while (credit != NULL && credit->kind == PCUT_HTML_TEXT &&
	    pcut_html_is_blank(credit->u.text))
		credit = credit->next;
	if (credit == NULL || credit->kind == PCUT_HTML_TEXT)
		credit = word->parent;
	if (credit == caption || chars_in(p, credit) > 200)
		return;
	pcut_html_mark_set(p, word, PCUT_HTML_M_GONE);
	pcut_html_mark_set(p, credit, PCUT_HTML_M_CREDIT);
}

/* The credits inside a caption. */
static void
mark_credits(pcut_html_page *p, const pcut_html_node *caption)
{
	const pcut_html_node *n = caption->first, *next;

	if (n == NULL || caption->end - caption->order > 200)
		return;
	while (n != NULL && pcut_html_inside(n, caption)) {
		next = pcut_html_next(n, caption);
		if (is_tool(n)) {
			pcut_html_mark_set(p, n, PCUT_HTML_M_GONE);
			next = pcut_html_after(n, caption);
		} else if (is_credit_word(n)) {
			mark_beside(p, n, caption);
		} else if (pcut_html_class_has(n, credit_words) ||
		    (pcut_html_is(n, PCUT_TAG_CITE) && n->next == NULL)) {
			if (chars_in(p, n) > 0 && chars_in(p, n) < 200)
				pcut_html_mark_set(p, n, PCUT_HTML_M_CREDIT);
			next = pcut_html_after(n, caption);
		}
		n = next;
	}
}

static int
holds_image(const pcut_html_node *top)
{
	int left = 40;

	for (const pcut_html_node *n = top->first; n != NULL && left-- > 0;
	    n = pcut_html_next(n, top))
		if (pcut_html_is_image(n) || pcut_html_is_heading(n))
			return 1;
	return 0;
}

/* What in top is caption or credit; how many characters they are. */
static uint32_t
mark_captions(pcut_html_page *p, const pcut_html_node *top)
{
	const pcut_html_node *n = top->first, *next;
	uint32_t found = 0;

	while (n != NULL) {
		uint32_t chars = chars_in(p, n);

		next = pcut_html_next(n, top);
		if (n->kind != PCUT_HTML_ELEMENT || chars == 0 ||
		    pcut_html_is_image(n)) {
			n = next;
			continue;
		}
		if (n->tag == PCUT_TAG_FIGURE) { /* has its own */
			n = pcut_html_after(n, top);
			continue;
		}
		if (is_tool(n) && chars < 60) {
			pcut_html_mark_set(p, n, PCUT_HTML_M_GONE);
			next = pcut_html_after(n, top);
		} else if (n->tag == PCUT_TAG_FIGCAPTION ||
		    (chars <= CAPTION_MOST && n->tag != PCUT_TAG_FIGURE &&
		    pcut_html_class_has(n, caption_words) &&
		    !holds_image(n))) {
			pcut_html_mark_set(p, n, is_credit_line(p, n) ?
			    PCUT_HTML_M_CREDIT : PCUT_HTML_M_CAPTION);
			mark_credits(p, n);
			pcut_html_keep_text(p, n);
			found += chars;
			next = pcut_html_after(n, top);
		} else if (chars < 200 && pcut_html_class_has(n,
		    credit_words)) {
			pcut_html_mark_set(p, n, PCUT_HTML_M_CREDIT);
			pcut_html_keep_text(p, n);
			found += chars;
			next = pcut_html_after(n, top);
		}
		n = next;
	}
	return found;
}

/* A figure without a caption of its own may have its text as children. */
static void
mark_loose_text(pcut_html_page *p, const pcut_html_node *figure)
{
	for (const pcut_html_node *c = figure->first; c != NULL; c = c->next) {
		if (c->kind != PCUT_HTML_ELEMENT || chars_in(p, c) == 0 ||
		    pcut_html_marked(p, c, PCUT_HTML_M_HOLDS))
			continue;
		if ((c->tag == PCUT_TAG_P || c->tag == PCUT_TAG_DIV ||
		    c->tag == PCUT_TAG_SPAN || c->tag == PCUT_TAG_SMALL) &&
		    chars_in(p, c) <= CAPTION_MOST) {
			pcut_html_mark_set(p, c, PCUT_HTML_M_CAPTION);
			pcut_html_keep_text(p, c);
		}
	}
}

/* Other things than pictures that a figure is made for. */
static int
holds_text_matter(const pcut_html_node *figure)
{
	int left = 40;

	for (const pcut_html_node *n = figure->first; n != NULL &&
	    left-- > 0; n = pcut_html_next(n, figure))
		if (pcut_html_is(n, PCUT_TAG_BLOCKQUOTE) ||
		    pcut_html_is(n, PCUT_TAG_TABLE) ||
		    pcut_html_is(n, PCUT_TAG_PRE) ||
		    pcut_html_is(n, PCUT_TAG_UL))
			return 1;
	return 0;
}

static void
plan_figure(pcut_html_page *p, const pcut_html_node *figure)
{
	if (pcut_html_is_post(figure) ||
	    pcut_html_marked(p, figure, PCUT_HTML_M_FIGURE))
		return;
	pcut_html_mark_set(p, figure, PCUT_HTML_M_FIGURE);
	if (mark_captions(p, figure) == 0 && !holds_text_matter(figure) &&
	    chars_in(p, figure) <= CAPTION_MOST)
		mark_loose_text(p, figure);
}

/* Is n, above a picture, made for it and its caption? */
static int
is_wrapper(pcut_html_page *p, const pcut_html_node *n)
{
	int left = LOOK_MOST, images = 0, captions = 0;

	if (chars_in(p, n) == 0 || chars_in(p, n) > CAPTION_MOST ||
	    n->end - n->order > LOOK_MOST)
		return 0;
	for (const pcut_html_node *c = n->first; c != NULL && left-- > 0;
	    c = pcut_html_next(c, n)) {
		if (pcut_html_is_heading(c) || pcut_html_is(c, PCUT_TAG_FIGURE))
			return 0;
		images += pcut_html_is(c, PCUT_TAG_IMG);
		captions += c->kind == PCUT_HTML_ELEMENT && c->first != NULL &&
		    !pcut_html_is_image(c) && chars_in(p, c) > 0 &&
		    (pcut_html_class_has(c, caption_words) ||
		    pcut_html_class_has(c, credit_words));
	}
	return images > 0 && images <= 3 && captions > 0 && left >= 0;
}

static void
plan_wrapper(pcut_html_page *p, const pcut_html_node *image)
{
	const pcut_html_node *n = image->parent, *found = NULL;
	uint32_t chars = 0;

	for (int up = 0; n != NULL && up < 7 && n->tag != PCUT_TAG_BODY;
	    up++, n = n->parent) {
		if (n->tag == PCUT_TAG_FIGURE ||
		    pcut_html_marked(p, n, PCUT_HTML_M_FIGURE))
			return;
		if (n->tag == PCUT_TAG_LI || n->tag == PCUT_TAG_ARTICLE ||
		    n->tag == PCUT_TAG_MAIN || (n->tag == PCUT_TAG_TABLE &&
		    !pcut_html_marked(p, n, PCUT_HTML_M_LAYOUT)))
			break;
		if (is_wrapper(p, n) && (found == NULL ||
		    chars_in(p, n) > chars)) {
			/* The widest one that adds but caption and credit. */
			if (found != NULL && !pcut_html_class_has(n, " figure "
			    "image img photo picture media caption wp "))
				break;
			found = n;
			chars = chars_in(p, n);
		}
	}
	if (found == NULL)
		return;
	pcut_html_mark_set(p, found, PCUT_HTML_M_FIGURE);
	mark_captions(p, found);
}

void
pcut_html_figure_plan(pcut_html_page *p)
{
	for (uint32_t i = 0; i < p->doc->count && !p->failed; i++) {
		const pcut_html_node *n = p->node[i];

		if (pcut_html_marked(p, n, PCUT_HTML_M_GONE)) {
			i = n->end - 1;
			continue;
		}
		if (pcut_html_is(n, PCUT_TAG_FIGURE) &&
		    pcut_html_marked(p, n, PCUT_HTML_M_HOLDS))
			plan_figure(p, n);
		else if (pcut_html_is_image(n) &&
		    pcut_html_marked(p, n, PCUT_HTML_M_TEXT))
			plan_wrapper(p, n);
	}
}
