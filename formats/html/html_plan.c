/* SPDX-License-Identifier: ISC */
/*
 * What the walk needs to know beforehand.  The extraction says which texts
 * are the article's; pictures, players and rules have no text, so they are
 * judged by where they stand: the highest element around one that holds no
 * text of the article must not hold other things either (a card that leads to
 * another article is a picture and a link).  All passes are linear.
 */
#include <string.h>

#include "html_page.h"
#include "str.h"

#define ALIEN_MOST 200 /* characters beside a picture that is kept */
#define ALIEN_LINK_MOST 10 /* of them in links */

/* Class words of what is around an article and never in it. */
static const char alien_words[] = " ad ads advert adverts advertisement "
    "adslot adunit sponsor sponsored sponsors promo promotion related "
    "recirc recirculation recommended recommend recommendations teaser "
    "newsletter subscribe signup social share sharing sharebar follow "
    "avatar author authors byline bio gravatar logo logos sitelogo nav "
    "navbar navigation menu sidebar comments comment respond breadcrumb "
    "breadcrumbs popular trending paywall rating footer masthead ";

static const char caption_words[] = " caption captions figcaption credit "
    "credits photocredit imagecaption cutline ";

struct plan {
	pcut_html_page *p;
	uint32_t *alien;      /* characters left out inside, captions apart */
	uint32_t *alien_link; /* of them in links */
	uint32_t *top; /* order of the highest element around without text of
	                  the article; 0: there is none */
	uint8_t *bad;  /* a class of alien_words between it and that */
	/* The last walk back over pictures in a row, for the next of them. */
	const pcut_html_node *walked_from, *walked_to;
	pcut_html_classes alien_words, caption_words, spoken_words;
};

static int
is_sunk(const pcut_html_node *n)
{
	switch (n->tag) {
	case PCUT_TAG_SCRIPT: case PCUT_TAG_STYLE: case PCUT_TAG_TEMPLATE:
	case PCUT_TAG_HEAD: case PCUT_TAG_SELECT: case PCUT_TAG_DATALIST:
	case PCUT_TAG_TEXTAREA: case PCUT_TAG_INPUT: case PCUT_TAG_CANVAS:
	case PCUT_TAG_DIALOG: case PCUT_TAG_RP: case PCUT_TAG_MAP:
		return 1;
	default:
		return n->tag == PCUT_TAG_SVG;
	}
}

/* A place of the page that holds a formula nothing else shows. */
static int
holds_math(const pcut_html_node *top)
{
	int left = 6;

	for (const pcut_html_node *n = top; n != NULL && left-- > 0;
	    n = pcut_html_next(n, top))
		if (pcut_html_is_math(n))
			return 1;
	return 0;
}

/* A picture of the formula that stands before it as MathML. */
static int
behind_math(const pcut_html_node *img)
{
	const pcut_html_node *n = img->prev;

	for (int i = 0; i < 3 && n != NULL; i++, n = n->prev)
		if (n->kind == PCUT_HTML_ELEMENT && holds_math(n))
			return 1;
	return 0;
}

/* Said to screen readers alone: "opens in a new window". */
static int
is_spoken(const struct plan *pl, const pcut_html_node *n)
{
	if (n->heads == 0 || n->end - n->order > 6 ||
	    !pcut_html_class_in(n, &pl->spoken_words) ||
	    pcut_html_is_heading(n))
		return 0;
	return pcut_html_has_class(n, "sr-only") ||
	    pcut_html_has_class(n, "visually-hidden") ||
	    pcut_html_has_class(n, "screen-reader-text") ||
	    pcut_html_has_class(n, "screen-reader") ||
	    pcut_html_has_class(n, "offscreen") ||
	    pcut_html_has_class(n, "visuallyhidden");
}

/* before: texts of the article before each node, for room. */
static void
mark_gone(const struct plan *pl, uint32_t *before)
{
	pcut_html_page *p = pl->p;
	uint32_t total = 0;

	for (uint32_t i = 0; i < p->doc->count; i++) {
		before[i] = total;
		total += pcut_html_marked(p, p->node[i], PCUT_HTML_M_TEXT);
	}
	for (uint32_t i = 0; i < p->doc->count; i++) {
		const pcut_html_node *n = p->node[i];

		if (n->kind != PCUT_HTML_ELEMENT)
			continue;
		if (pcut_html_is_math(n)) {
			if (n->tag == PCUT_TAG_IMG && behind_math(n))
				pcut_html_mark_set(p, n, PCUT_HTML_M_GONE);
			i = n->end - 1;
			continue;
		}
		if (is_sunk(n) || pcut_html_is_math_twin(n) || is_spoken(pl,
		    n) ||
		    pcut_html_is_tool(n)) {
			pcut_html_mark_set(p, n, PCUT_HTML_M_GONE);
			i = n->end - 1;
		} else if (pcut_html_is_hidden(n) && !holds_math(n)) {
			uint32_t kept = (n->end < p->doc->count ?
			    before[n->end] : total) - before[i];

			/* The page may be shown by a script alone. */
			if ((uint64_t)kept * 3 > total)
				continue;
			pcut_html_mark_set(p, n, PCUT_HTML_M_GONE);
			i = n->end - 1;
		}
	}
}

/* A picture that scripts show and its twin for those without one. */
static void
choose_twin(pcut_html_page *p, const pcut_html_node *noscript)
{
	const pcut_html_node *inner = NULL, *twin = NULL, *near;
	int left = 20;

	for (const pcut_html_node *n = noscript->first; n != NULL &&
	    left-- > 0; n = pcut_html_next(n, noscript))
		if (pcut_html_is_image(n)) {
			inner = n;
			break;
		}
	if (inner == NULL)
		return;
	left = 6;
	for (near = noscript->prev; near != NULL && left-- > 0 &&
	    twin == NULL; near = near->prev) {
		int deep = 12;

		if (near->kind != PCUT_HTML_ELEMENT)
			continue;
		for (const pcut_html_node *n = near; n != NULL && deep-- > 0;
		    n = pcut_html_next(n, near))
			if (pcut_html_is_image(n)) {
				twin = n;
				break;
			}
	}
	if (twin == NULL) {
		near = noscript->next;
		if (near != NULL && near->kind == PCUT_HTML_TEXT)
			near = near->next;
		if (near != NULL && pcut_html_is_image(near))
			twin = near;
	}
	if (twin != NULL && !pcut_html_image_is_void(p, twin))
		pcut_html_mark_set(p, noscript, PCUT_HTML_M_GONE);
}

/* ---- what is around --------------------------------------------------- */

static int
is_caption(const struct plan *pl, const pcut_html_node *n)
{
	return n->tag == PCUT_TAG_FIGCAPTION ||
	    pcut_html_class_in(n, &pl->caption_words);
}

/* Upwards: what is kept and what is left out in each element. */
static void
sum_up(struct plan *pl)
{
	pcut_html_page *p = pl->p;

	for (uint32_t i = p->doc->count; i-- > 1;) {
		const pcut_html_node *n = p->node[i];
		uint32_t up = n->parent->order;

		if (pcut_html_marked(p, n, PCUT_HTML_M_GONE)) {
			p->kept[i] = p->lost[i] = 0;
			continue;
		}
		if (n->kind == PCUT_HTML_TEXT &&
		    !pcut_html_is_blank(n->u.text)) {
			uint32_t len = (uint32_t)pcut_str_trim(n->u.text).len;

			if (pcut_html_marked(p, n, PCUT_HTML_M_TEXT))
				p->kept[i] = len;
			else
				p->lost[i] = pl->alien[i] = len;
		} else if (n->kind == PCUT_HTML_ELEMENT) {
			if (n->tag == PCUT_TAG_A)
				pl->alien_link[i] = pl->alien[i];
			if (is_caption(pl, n))
				pl->alien[i] = pl->alien_link[i] = 0;
		}
		p->kept[up] += p->kept[i];
		p->lost[up] += p->lost[i];
		pl->alien[up] += pl->alien[i];
		pl->alien_link[up] += pl->alien_link[i];
	}
}

/* Downwards: where each node's part without kept text begins. */
static void
find_tops(struct plan *pl)
{
	pcut_html_page *p = pl->p;

	for (uint32_t i = 1; i < p->doc->count; i++) {
		const pcut_html_node *n = p->node[i];
		uint32_t up = n->parent->order;

		if (p->kept[i] > 0)
			continue;
		pl->top[i] = pl->top[up] != 0 ? pl->top[up] : i;
		pl->bad[i] = pl->bad[up] || (n->kind == PCUT_HTML_ELEMENT &&
		    (n->tag == PCUT_TAG_NAV || n->tag == PCUT_TAG_FOOTER ||
		    n->tag == PCUT_TAG_FORM ||
		    pcut_html_class_in(n, &pl->alien_words)));
	}
}

static void
find_range(pcut_html_page *p, const pcut_html_node *headline)
{
	uint32_t first = 0, last = 0;

	for (uint32_t i = 0; i < p->doc->count; i++)
		if (p->node[i]->kind == PCUT_HTML_TEXT && p->kept[i] > 0) {
			if (first == 0)
				first = i;
			last = i;
		}
	p->from = first;
	p->to = last;
	if (headline != NULL && headline->order < first)
		p->from = headline->order;
}

static int
is_in_place(struct plan *pl, const pcut_html_node *n)
{
	const pcut_html_page *p = pl->p;
	const pcut_html_node *top;

	if (p->to == 0 && p->from == 0)
		return 0;
	if (pl->top[n->order] == 0)
		return 1; /* kept text of its own: a player's */
	top = p->node[pl->top[n->order]];
	if (pcut_html_is_math(n)) /* its text is no one else's */
		return n->order > p->from && n->order < p->to + 100;
	if (pl->bad[n->order] || pl->alien_link[top->order] > ALIEN_LINK_MOST ||
	    pl->alien[top->order] > ALIEN_MOST)
		return 0;
	if (n->order > p->from && n->order < p->to)
		return 1;
	/* Just behind the last words, beside them: what they lead to; or just
	   before the first ones. */
	if (n->order > p->to) {
		const pcut_html_node *near = top->prev;

		while (near != NULL && p->kept[near->order] == 0 &&
		    (near->kind == PCUT_HTML_TEXT ||
		    pcut_html_is_image(near) || near->tag ==
		    PCUT_TAG_FIGURE || near->tag == PCUT_TAG_BR))
			near = near == pl->walked_from ? pl->walked_to :
			    near->prev;
		pl->walked_from = top;
		pl->walked_to = near;
		return near != NULL && p->kept[near->order] > 0 &&
		    top->parent != NULL && pl->alien[top->order] == 0 &&
		    top->tag != PCUT_TAG_HR;
	}
	return 0;
}

static int
is_matter(const pcut_html_node *n)
{
	if (n->kind != PCUT_HTML_ELEMENT)
		return 0;
	if (pcut_html_is_image(n))
		return (n->parent == NULL || !pcut_html_is(n->parent,
		    PCUT_TAG_PICTURE));
	return n->tag == PCUT_TAG_HR || pcut_html_is_embed(n) ||
	    pcut_html_is_math(n);
}

static void
judge_matter(struct plan *pl)
{
	pcut_html_page *p = pl->p;

	for (uint32_t i = 0; i < p->doc->count; i++) {
		const pcut_html_node *n = p->node[i];

		if (pcut_html_marked(p, n, PCUT_HTML_M_GONE)) {
			i = n->end - 1;
			continue;
		}
		if (!is_matter(n))
			continue;
		if (pcut_html_is_post(n)) {
			if (n->order > p->from && n->order < p->to)
				pcut_html_mark_set(p, n, PCUT_HTML_M_TEXT |
				    PCUT_HTML_M_EMBED);
			continue;
		}
		if (!is_in_place(pl, n) || (pcut_html_is_image(n) &&
		    pcut_html_image_is_void(p, n)))
			continue;
		pcut_html_mark_set(p, n, PCUT_HTML_M_TEXT);
		if (pcut_html_is_embed(n))
			i = n->end - 1;
	}
}

/* The words of a post are the article's if the post is. */
static void
keep_posts(pcut_html_page *p)
{
	for (uint32_t i = 0; i < p->doc->count; i++) {
		const pcut_html_node *n = p->node[i];

		if (!pcut_html_marked(p, n, PCUT_HTML_M_EMBED))
			continue;
		for (; i < n->end; i++)
			if (p->node[i]->kind == PCUT_HTML_TEXT &&
			    !pcut_html_is_blank(p->node[i]->u.text))
				pcut_html_mark_set(p, p->node[i],
				    PCUT_HTML_M_TEXT);
		i--;
	}
}

/* Who is quoted is left out by its look: short, and no sentence. */
static void
keep_attributions(pcut_html_page *p)
{
	for (uint32_t i = 0; i < p->doc->count; i++) {
		const pcut_html_node *n = p->node[i], *up = n->parent;

		if (n->kind != PCUT_HTML_ELEMENT || p->kept[i] > 0 ||
		    p->lost[i] == 0 || p->lost[i] > 150 ||
		    (n->tag != PCUT_TAG_FOOTER && n->tag != PCUT_TAG_CITE &&
		    n->tag != PCUT_TAG_FIGCAPTION))
			continue;
		while (up != NULL && up->depth + 3 > n->depth &&
		    up->tag != PCUT_TAG_BLOCKQUOTE &&
		    up->tag != PCUT_TAG_FIGURE)
			up = up->parent;
		if (up == NULL || p->kept[up->order] == 0 ||
		    (up->tag != PCUT_TAG_BLOCKQUOTE &&
		    up->tag != PCUT_TAG_FIGURE))
			continue;
		for (uint32_t j = i; j < n->end; j++)
			if (p->node[j]->kind == PCUT_HTML_TEXT &&
			    !pcut_html_is_blank(p->node[j]->u.text))
				pcut_html_mark_set(p, p->node[j],
				    PCUT_HTML_M_TEXT);
		i = n->end - 1;
	}
}

static void
mark_holders(pcut_html_page *p)
{
	for (uint32_t i = p->doc->count; i-- > 1;)
		if (!pcut_html_marked(p, p->node[i], PCUT_HTML_M_GONE) &&
		    pcut_html_marked(p, p->node[i], PCUT_HTML_M_TEXT |
		    PCUT_HTML_M_HOLDS))
			pcut_html_mark_set(p, p->node[i]->parent,
			    PCUT_HTML_M_HOLDS);
}

/* ---- headings by look ------------------------------------------------- */

/* The one element that holds all text of n; NULL if there is none. */
static const pcut_html_node *
only_child(const pcut_html_node *n)
{
	const pcut_html_node *only = NULL;

	for (const pcut_html_node *c = n->first; c != NULL; c = c->next) {
		if (c->kind == PCUT_HTML_TEXT) {
			if (!pcut_html_is_blank(c->u.text))
				return NULL;
		} else if (c->tag != PCUT_TAG_BR) {
			if (only != NULL)
				return NULL;
			only = c;
		}
	}
	return only;
}

/* A short paragraph all in bold, without an end mark. */
static int
is_bold_line(pcut_html_page *p, const pcut_html_node *n)
{
	const pcut_html_node *bold, *text;
	pcut_str s;

	if ((n->tag != PCUT_TAG_P && n->tag != PCUT_TAG_DIV) ||
	    p->kept[n->order] < 3 || p->kept[n->order] > 80 ||
	    n->end - n->order > 8 || (bold = only_child(n)) == NULL)
		return 0;
	if (bold->tag == PCUT_TAG_SPAN || bold->tag == PCUT_TAG_U)
		bold = only_child(bold);
	if (bold == NULL || (bold->tag != PCUT_TAG_B &&
	    bold->tag != PCUT_TAG_STRONG))
		return 0;
	text = bold->last;
	while (text != NULL && text->kind != PCUT_HTML_TEXT)
		text = text->last;
	if (text == NULL)
		return 0;
	s = pcut_str_trim(text->u.text);
	return s.len > 0 && (unsigned char)s.ptr[s.len - 1] < 0x80 ?
	    strchr(".,;:!?)\"'*-", s.ptr[s.len - 1]) == NULL : s.len > 0 &&
	    !pcut_str_ends(s, PCUT_LIT("\xE2\x80\xA6")) &&
	    !pcut_str_ends(s, PCUT_LIT("\xE2\x80\x9D")) &&
	    !pcut_str_ends(s, PCUT_LIT("\xE3\x80\x82"));
}

static const pcut_html_node *
next_kept(pcut_html_page *p, const pcut_html_node *n)
{
	int left = 6;

	for (n = n->next; n != NULL && left-- > 0; n = n->next)
		if (p->kept[n->order] > 0)
			return n;
	return NULL;
}

/* Articles of editors without headings: bold lines over paragraphs, at least
 * two of them, and no real heading under the headline. */
static void
mark_bold_headings(pcut_html_page *p)
{
	uint32_t found = 0;

	for (int pass = 0; pass < 2; pass++) {
		for (uint32_t i = 0; i < p->doc->count; i++) {
			const pcut_html_node *n = p->node[i], *next;

			if (n->kind != PCUT_HTML_ELEMENT || p->kept[i] == 0)
				continue;
			if (n->tag >= PCUT_TAG_H2 && n->tag <= PCUT_TAG_H6)
				return;
			if (n->parent == NULL ||
			    n->parent->tag == PCUT_TAG_LI ||
			    n->parent->tag == PCUT_TAG_TD ||
			    n->parent->tag == PCUT_TAG_BLOCKQUOTE ||
			    !is_bold_line(p, n) ||
			    (next = next_kept(p, n)) == NULL ||
			    next->tag != n->tag ||
			    p->kept[next->order] < 100)
				continue;
			found += pass == 0;
			if (pass == 1)
				pcut_html_mark_set(p, n,
				    PCUT_HTML_M_HEADING);
		}
		if (found < 2)
			return;
	}
}

/* ---- anchors ---------------------------------------------------------- */

static void
find_anchors(pcut_html_page *p)
{
	uint32_t i;

	for (i = 0; i < p->doc->count; i++) {
		const pcut_html_node *n = p->node[i];
		pcut_str fragment;

		if (!pcut_html_is(n, PCUT_TAG_A) ||
		    pcut_html_attr_find(n, PCUT_HATTR_HREF) == NULL)
			continue;
		fragment = pcut_html_link_fragment(p,
		    pcut_html_attr_value(n, PCUT_HATTR_HREF));
		if (fragment.len > 0 && pcut_map_at(&p->anchors, fragment) ==
		    NULL) {
			p->failed = 1;
			return;
		}
	}
	if (p->anchors.len == 0)
		return;
	for (i = 0; i < p->doc->count; i++) {
		const pcut_html_node *n = p->node[i];

		for (size_t j = 0; j < n->nattr; j++) {
			const pcut_html_attr *a = &n->u.el.attr[j];
			uint64_t *at;

			if (a->name != PCUT_HATTR_ID && (a->name !=
			    PCUT_HATTR_NAME || n->tag != PCUT_TAG_A))
				continue;
			at = pcut_map_find(&p->anchors, a->value);
			if (at != NULL && *at == 0)
				*at = i + 1;
		}
	}
}

/* The places that links of the article lead to. */
static void
mark_targets(pcut_html_page *p)
{
	for (uint32_t i = 0; i < p->doc->count; i++) {
		const pcut_html_node *n = p->node[i], *place;

		if (!pcut_html_is(n, PCUT_TAG_A) ||
		    !pcut_html_marked(p, n, PCUT_HTML_M_HOLDS) ||
		    pcut_html_marked(p, n, PCUT_HTML_M_REF |
		    PCUT_HTML_M_GONE))
			continue;
		if (pcut_html_attr_find(n, PCUT_HATTR_HREF) == NULL)
			continue;
		place = pcut_html_link_place(p,
		    pcut_html_attr_value(n, PCUT_HATTR_HREF));
		if (place == NULL || pcut_html_marked(p, place,
		    PCUT_HTML_M_GONE | PCUT_HTML_M_NOTE))
			continue;
		if (pcut_html_marked(p, place, PCUT_HTML_M_HOLDS) ||
		    (place->first == NULL && place->parent != NULL &&
		    pcut_html_marked(p, place->parent, PCUT_HTML_M_HOLDS)))
			pcut_html_mark_set(p, place, PCUT_HTML_M_TARGET);
	}
}

/* ---- all together ----------------------------------------------------- */

static int
allocate(struct plan *pl)
{
	pcut_html_page *p = pl->p;
	size_t n = p->doc->count;

	p->node = pcut_arena_alloc(p->arena, n * sizeof *p->node);
	p->mark = pcut_arena_alloc(p->arena, n * sizeof *p->mark);
	p->kept = pcut_arena_alloc(p->arena, n * sizeof *p->kept);
	p->lost = pcut_arena_alloc(p->arena, n * sizeof *p->lost);
	pl->alien = pcut_arena_alloc(p->arena, n * sizeof *pl->alien);
	pl->alien_link = pcut_arena_alloc(p->arena, n * sizeof *pl->alien);
	pl->top = pcut_arena_alloc(p->arena, n * sizeof *pl->top);
	pl->bad = pcut_arena_alloc(p->arena, n);
	return p->node != NULL && p->mark != NULL && p->kept != NULL &&
	    p->lost != NULL && pl->alien != NULL && pl->alien_link != NULL &&
	    pl->top != NULL && pl->bad != NULL;
}

void
pcut_html_keep_text(pcut_html_page *p, const pcut_html_node *top)
{
	for (uint32_t i = top->order; i < top->end; i++) {
		const pcut_html_node *n = p->node[i];

		if (pcut_html_marked(p, n, PCUT_HTML_M_GONE)) {
			i = n->end - 1;
			continue;
		}
		if (n->kind == PCUT_HTML_TEXT &&
		    !pcut_html_is_blank(n->u.text))
			pcut_html_mark_set(p, n, PCUT_HTML_M_TEXT);
	}
}

pcut_status
pcut_html_plan(pcut_html_page *p, const uint8_t *keep,
    const pcut_html_node *headline)
{
	struct plan pl = {.p = p};
	uint32_t i;

	pl.alien_words = pcut_html_classes_of(alien_words);
	pl.caption_words = pcut_html_classes_of(caption_words);
	pl.spoken_words = pcut_html_classes_of(" sr visually visuallyhidden "
	    "screen offscreen ");
	if (!allocate(&pl))
		return PCUT_ENOMEM;
	for (const pcut_html_node *n = p->doc->root; n != NULL;
	    n = pcut_html_next(n, p->doc->root))
		p->node[n->order] = n;
	for (i = 0; i < p->doc->count; i++)
		if (p->node[i]->kind == PCUT_HTML_TEXT && keep[i])
			pcut_html_mark_set(p, p->node[i], PCUT_HTML_M_TEXT);
	mark_gone(&pl, p->kept);
	memset(p->kept, 0, p->doc->count * sizeof *p->kept);
	for (i = 0; i < p->doc->count; i++)
		if (pcut_html_is(p->node[i], PCUT_TAG_NOSCRIPT))
			choose_twin(p, p->node[i]);
	sum_up(&pl);
	find_range(p, headline);
	find_tops(&pl);
	judge_matter(&pl);
	keep_posts(p);
	keep_attributions(p);
	mark_bold_headings(p);
	for (i = 0; i < p->doc->count; i++)
		if (pcut_html_is(p->node[i], PCUT_TAG_TABLE))
			pcut_html_table_plan(p, p->node[i]);
	mark_holders(p);
	pcut_html_figure_plan(p);
	find_anchors(p);
	if (!p->failed)
		pcut_html_notes_plan(p);
	mark_holders(p);
	mark_targets(p);
	return p->failed ? PCUT_ENOMEM : PCUT_OK;
}
