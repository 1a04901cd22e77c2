/* SPDX-License-Identifier: ISC */
/*
 * A page cut into blocks of text: one walk over the tree, no recursion.
 *
 * A segment ends where a block element opens or closes and at the second of
 * two <br> with only white space between.  It belongs to the innermost block
 * element around it.  Table cells, buttons and labels count as block
 * elements; <a> may hold block elements, and its being a link goes down with
 * it.  Segments without a letter or digit are dropped.
 */
#include <string.h>

#include "html_blocks.h"
#include "html_tree.h"
#include "html_words.h"
#include "map.h"
#include "str.h"
#include "utf8.h"

#define ENOUGH_WORDS 60 /* with fewer, noscript is read too */

enum { IS_BLOCK = 1, IS_SKIPPED = 2, IS_BOLD = 4 };

static const uint8_t kinds[PCUT_TAG_COUNT] = {
	[PCUT_TAG_ADDRESS] = IS_BLOCK, [PCUT_TAG_ARTICLE] = IS_BLOCK,
	[PCUT_TAG_ASIDE] = IS_BLOCK, [PCUT_TAG_BLOCKQUOTE] = IS_BLOCK,
	[PCUT_TAG_BODY] = IS_BLOCK, [PCUT_TAG_BUTTON] = IS_BLOCK,
	[PCUT_TAG_CAPTION] = IS_BLOCK, [PCUT_TAG_CENTER] = IS_BLOCK,
	[PCUT_TAG_DD] = IS_BLOCK, [PCUT_TAG_DETAILS] = IS_BLOCK,
	[PCUT_TAG_DIALOG] = IS_BLOCK, [PCUT_TAG_DIR] = IS_BLOCK,
	[PCUT_TAG_DIV] = IS_BLOCK, [PCUT_TAG_DL] = IS_BLOCK,
	[PCUT_TAG_DT] = IS_BLOCK, [PCUT_TAG_FIELDSET] = IS_BLOCK,
	[PCUT_TAG_FIGCAPTION] = IS_BLOCK, [PCUT_TAG_FIGURE] = IS_BLOCK,
	[PCUT_TAG_FOOTER] = IS_BLOCK, [PCUT_TAG_FORM] = IS_BLOCK,
	[PCUT_TAG_H1] = IS_BLOCK, [PCUT_TAG_H2] = IS_BLOCK,
	[PCUT_TAG_H3] = IS_BLOCK, [PCUT_TAG_H4] = IS_BLOCK,
	[PCUT_TAG_H5] = IS_BLOCK, [PCUT_TAG_H6] = IS_BLOCK,
	[PCUT_TAG_HEADER] = IS_BLOCK, [PCUT_TAG_HGROUP] = IS_BLOCK,
	[PCUT_TAG_HR] = IS_BLOCK, [PCUT_TAG_HTML] = IS_BLOCK,
	[PCUT_TAG_LABEL] = IS_BLOCK, [PCUT_TAG_LEGEND] = IS_BLOCK,
	[PCUT_TAG_LI] = IS_BLOCK, [PCUT_TAG_MAIN] = IS_BLOCK,
	[PCUT_TAG_MENU] = IS_BLOCK, [PCUT_TAG_NAV] = IS_BLOCK,
	[PCUT_TAG_OL] = IS_BLOCK, [PCUT_TAG_P] = IS_BLOCK,
	[PCUT_TAG_PRE] = IS_BLOCK, [PCUT_TAG_SECTION] = IS_BLOCK,
	[PCUT_TAG_SUMMARY] = IS_BLOCK, [PCUT_TAG_TABLE] = IS_BLOCK,
	[PCUT_TAG_TBODY] = IS_BLOCK, [PCUT_TAG_TD] = IS_BLOCK,
	[PCUT_TAG_TFOOT] = IS_BLOCK, [PCUT_TAG_TH] = IS_BLOCK,
	[PCUT_TAG_THEAD] = IS_BLOCK, [PCUT_TAG_TR] = IS_BLOCK,
	[PCUT_TAG_UL] = IS_BLOCK, [PCUT_TAG_VIDEO] = IS_BLOCK,
	[PCUT_TAG_AUDIO] = IS_BLOCK,
	[PCUT_TAG_SCRIPT] = IS_SKIPPED, [PCUT_TAG_STYLE] = IS_SKIPPED,
	[PCUT_TAG_TEMPLATE] = IS_SKIPPED, [PCUT_TAG_NOSCRIPT] = IS_SKIPPED,
	[PCUT_TAG_SVG] = IS_SKIPPED, [PCUT_TAG_HEAD] = IS_SKIPPED,
	[PCUT_TAG_TITLE] = IS_SKIPPED, [PCUT_TAG_IFRAME] = IS_SKIPPED,
	[PCUT_TAG_SELECT] = IS_SKIPPED, [PCUT_TAG_OPTION] = IS_SKIPPED,
	[PCUT_TAG_TEXTAREA] = IS_SKIPPED, [PCUT_TAG_OBJECT] = IS_SKIPPED,
	[PCUT_TAG_CANVAS] = IS_SKIPPED, [PCUT_TAG_MAP] = IS_SKIPPED,
	[PCUT_TAG_ANNOTATION] = IS_SKIPPED, [PCUT_TAG_DATALIST] = IS_SKIPPED,
	[PCUT_TAG_B] = IS_BOLD, [PCUT_TAG_STRONG] = IS_BOLD,
};

struct frame { /* of an element that the walk is in */
	uint32_t owner;  /* its innermost block element */
	uint32_t classes;
	long chars;      /* of the segment when it began */
	size_t nsegments;
	unsigned char link, bold;
};

struct span { /* an inline element of the segment, with classes */
	uint32_t classes;
	long chars;
};

struct walk {
	pcut_html_blocks *page;
	pcut_map seen;   /* class attribute to its groups and number */
	uint32_t *segment_of_run; /* NONE: dropped */
	size_t nruns, runs_cap;
	struct span *spans;
	size_t nspans, spans_cap;
	size_t start;    /* of the segment's text */
	const pcut_html_node *first, *last;
	long chars, link, bold; /* not white space; all, in a, in b */
	uint32_t nlinks;
	unsigned char space, word, br, failed, noscript;
	struct frame frame[PCUT_HTML_DEPTH_MAX + 2];
};

/* ---- class attributes ------------------------------------------------- */

/* Of a class or id attribute its groups, PCUT_CLASS_...; behind them (from
 * bit 32 on) its own number, never 0. */
static uint64_t
look_up(struct walk *w, pcut_str attr)
{
	char small[256], *lower = small;
	uint64_t *known;
	size_t n = 0;

	known = pcut_map_at(&w->seen, attr);
	if (known == NULL) {
		w->failed = 1;
		return 0;
	}
	if (*known != 0)
		return *known;
	if (attr.len * 2 > sizeof small) {
		lower = pcut_arena_alloc(w->page->arena, attr.len * 2);
		if (lower == NULL) {
			w->failed = 1;
			return 0;
		}
	}
	/* "readMore" is read-more. */
	for (size_t i = 0; i < attr.len; i++) {
		char c = attr.ptr[i];

		if (i > 0 && c >= 'A' && c <= 'Z' &&
		    attr.ptr[i - 1] >= 'a' && attr.ptr[i - 1] <= 'z')
			lower[n++] = '-';
		lower[n++] = pcut_lower(c);
	}
	*known = (uint64_t)w->seen.len << 32 | pcut_html_match(
	    &pcut_html_in_class, (pcut_str){lower, n}, 0);
	return *known;
}

/* The groups of its class and id; into *sign a number for the pair of its tag
 * and class. */
static uint32_t
classes_of(struct walk *w, const pcut_html_node *n, uint32_t *sign)
{
	uint64_t classes = 0, class = 0;

	for (unsigned i = 0; i < n->nattr; i++) {
		const pcut_html_attr *a = &n->u.el.attr[i];

		if (a->value.len == 0)
			continue;
		if (a->name == PCUT_HATTR_CLASS)
			classes |= class = look_up(w, a->value);
		else if (a->name == PCUT_HATTR_ID)
			classes |= look_up(w, a->value);
	}
	*sign = (uint32_t)(class >> 32) << 8 | n->tag;
	return (uint32_t)classes;
}

/* ---- what an element is ----------------------------------------------- */

static unsigned
flag_of_tag(unsigned tag)
{
	switch (tag) {
	case PCUT_TAG_NAV:
		return PCUT_ANC_NAV;
	case PCUT_TAG_HEADER:
		return PCUT_ANC_HEADER;
	case PCUT_TAG_FOOTER:
		return PCUT_ANC_FOOTER;
	case PCUT_TAG_ASIDE:
		return PCUT_ANC_ASIDE;
	case PCUT_TAG_FORM:
		return PCUT_ANC_FORM;
	case PCUT_TAG_ARTICLE:
		return PCUT_ANC_ARTICLE;
	case PCUT_TAG_MAIN:
		return PCUT_ANC_MAIN;
	case PCUT_TAG_UL: case PCUT_TAG_OL: case PCUT_TAG_MENU:
		return PCUT_ANC_LIST;
	case PCUT_TAG_TABLE:
		return PCUT_ANC_TABLE;
	case PCUT_TAG_FIGURE:
		return PCUT_ANC_FIGURE;
	case PCUT_TAG_SECTION:
		return PCUT_ANC_SECTION;
	case PCUT_TAG_DIALOG:
		return PCUT_ANC_HIDDEN;
	default:
		return 0;
	}
}

static unsigned
flag_of_role(pcut_str role)
{
	static const struct {
		const char *role;
		unsigned flag;
	} roles[] = {
		{"navigation", PCUT_ANC_NAV}, {"banner", PCUT_ANC_HEADER},
		{"contentinfo", PCUT_ANC_FOOTER},
		{"complementary", PCUT_ANC_ASIDE}, {"main", PCUT_ANC_MAIN},
		{"article", PCUT_ANC_ARTICLE}, {"dialog", PCUT_ANC_HIDDEN},
		{"search", PCUT_ANC_FORM}, {"menu", PCUT_ANC_NAV}
	};

	for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++)
		if (pcut_str_eq(role, (pcut_str){roles[i].role,
		    strlen(roles[i].role)}))
			return roles[i].flag;
	return 0;
}

/* "name: value" with white space around the colon, anywhere. */
static int
declares(pcut_str style, pcut_str name, pcut_str value)
{
	size_t at;

	while ((at = pcut_str_find(style, name)) != SIZE_MAX) {
		style = pcut_str_skip(style, at + name.len);
		at = 0;
		while (at < style.len && pcut_is_space(style.ptr[at]))
			at++;
		if (at == style.len || style.ptr[at++] != ':')
			continue;
		while (at < style.len && pcut_is_space(style.ptr[at]))
			at++;
		if (pcut_str_starts(pcut_str_skip(style, at), value))
			return 1;
	}
	return 0;
}

static unsigned
flags_of(const pcut_html_node *n)
{
	unsigned flags = flag_of_tag(n->tag);

	for (unsigned i = 0; i < n->nattr; i++) {
		pcut_str v = n->u.el.attr[i].value;

		switch (n->u.el.attr[i].name) {
		case PCUT_HATTR_ROLE:
			flags |= flag_of_role(v);
			break;
		case PCUT_HATTR_HIDDEN:
			flags |= PCUT_ANC_HIDDEN;
			break;
		case PCUT_HATTR_ARIA_HIDDEN:
			if (pcut_str_eq(v, (pcut_str){"true", 4}))
				flags |= PCUT_ANC_HIDDEN;
			break;
		case PCUT_HATTR_STYLE:
			if (declares(v, (pcut_str){"display", 7},
			    (pcut_str){"none", 4}) ||
			    declares(v, (pcut_str){"visibility", 10},
			    (pcut_str){"hidden", 6}))
				flags |= PCUT_ANC_HIDDEN;
			break;
		case PCUT_HATTR_ITEMPROP:
			if (pcut_str_find(v, (pcut_str){"articleBody", 11}) !=
			    SIZE_MAX)
				flags |= PCUT_ANC_ITEMBODY;
			break;
		default:
			break;
		}
	}
	return flags;
}

/* ---- segments --------------------------------------------------------- */

static void
fresh(struct walk *w)
{
	w->start = w->page->text.len;
	w->first = w->last = NULL;
	w->chars = w->link = w->bold = 0;
	w->nlinks = 0;
	w->nspans = 0;
	w->space = w->word = w->br = 0;
}

static double
share(long part, long whole)
{
	double d = (double)part / (double)(whole > 0 ? whole : 1);

	return d < 1 ? d : 1;
}

static void
end_segment(struct walk *w, uint32_t owner)
{
	pcut_html_blocks *page = w->page;
	pcut_html_segment *seg;

	if (w->first == NULL) {
		fresh(w);
		return;
	}
	if (w->nruns == w->runs_cap) {
		uint32_t *runs = pcut_arena_grow(page->arena,
		    w->segment_of_run, &w->runs_cap, w->nruns + 1,
		    sizeof *runs);

		if (runs == NULL) {
			w->failed = 1;
			return;
		}
		w->segment_of_run = runs;
	}
	w->segment_of_run[w->nruns] = PCUT_HTML_NONE;
	if (!w->word) {
		page->text.len = w->start;
		w->nruns++;
		fresh(w);
		return;
	}
	if (page->nsegments == page->segments_cap) {
		seg = pcut_arena_grow(page->arena, page->segments,
		    &page->segments_cap, page->nsegments + 1, sizeof *seg);
		if (seg == NULL) {
			w->failed = 1;
			return;
		}
		page->segments = seg;
	}
	w->segment_of_run[w->nruns++] = (uint32_t)page->nsegments;
	seg = &page->segments[page->nsegments++];
	*seg = (pcut_html_segment){.first = w->first, .last = w->last,
	    .element = owner, .text = w->start,
	    .len = (uint32_t)(page->text.len - w->start),
	    .nlinks = w->nlinks, .link = share(w->link, w->chars),
	    .bold = share(w->bold, w->chars)};
	for (size_t i = 0; i < w->nspans; i++)
		if ((double)w->spans[i].chars >=
		    .6 * (double)(w->chars > 0 ? w->chars : 1))
			seg->classes |= w->spans[i].classes;
	fresh(w);
}

static void
add_text(struct walk *w, const pcut_html_node *n, const struct frame *f)
{
	pcut_buf *buf = &w->page->text;
	const char *p = n->u.text.ptr, *end = p + n->u.text.len, *q;
	long chars = 0;
	char *out;

	if (!pcut_buf_reserve(buf, n->u.text.len + 1)) {
		w->failed = 1;
		return;
	}
	out = buf->ptr;
	while (p < end) {
		unsigned char c = (unsigned char)*p;

		if (c < 0x80) {
			if (pcut_is_space((char)c)) {
				chars += c != ' ' && c != '\n' && c != '\t';
				w->space = 1;
				p++;
				continue;
			}
			if (w->space && buf->len > w->start)
				out[buf->len++] = ' ';
			w->space = 0;
			out[buf->len++] = (char)c;
			w->word |= pcut_is_alpha((char)c) ||
			    pcut_is_digit((char)c) || c == '_';
			p++;
		} else {
			uint32_t cp;

			q = p;
			cp = pcut_utf8_next(&p, end);
			if (pcut_cp_is_space(cp)) {
				w->space = 1;
			} else {
				if (w->space && buf->len > w->start)
					out[buf->len++] = ' ';
				w->space = 0;
				memcpy(out + buf->len, q, (size_t)(p - q));
				buf->len += (size_t)(p - q);
				w->word |= w->word || pcut_cp_is_word(cp);
			}
		}
		chars++;
	}
	if (chars > 0)
		w->br = 0;
	if (w->first == NULL)
		w->first = n;
	w->last = n;
	w->chars += chars;
	w->link += f->link ? chars : 0;
	w->bold += f->bold ? chars : 0;
	w->page->segment_of[n->order] = (uint32_t)w->nruns;
}

static void
add_break(struct walk *w, uint32_t owner)
{
	if (w->br) {
		end_segment(w, owner);
	} else {
		w->space = 1;
		w->br = 1;
	}
}

static void
add_span(struct walk *w, uint32_t classes, long chars)
{
	struct span *spans = w->spans;

	if (w->nspans == w->spans_cap) {
		spans = pcut_arena_grow(w->page->arena, spans, &w->spans_cap,
		    w->nspans + 1, sizeof *spans);
		if (spans == NULL) {
			w->failed = 1;
			return;
		}
		w->spans = spans;
	}
	spans[w->nspans++] = (struct span){classes, chars};
}

/* ---- the walk --------------------------------------------------------- */

static uint32_t
add_element(struct walk *w, const pcut_html_node *n, const struct frame *up)
{
	pcut_html_blocks *page = w->page;
	pcut_html_element *el = page->elements;

	if (page->nelements == page->elements_cap) {
		el = pcut_arena_grow(page->arena, el, &page->elements_cap,
		    page->nelements + 1, sizeof *el);
		if (el == NULL) {
			w->failed = 1;
			return up->owner;
		}
		page->elements = el;
	}
	el += page->nelements;
	*el = (pcut_html_element){.node = n, .parent = up->owner,
	    .flags = (uint16_t)(flags_of(n) |
	        (up->link ? PCUT_ANC_LINK : 0)), .depth = n->depth};
	el->classes = classes_of(w, n, &el->sign);
	return (uint32_t)page->nelements++;
}

/* Nonzero: its children are to be walked. */
static int
enter(struct walk *w, const pcut_html_node *n)
{
	static const struct frame none = {.owner = PCUT_HTML_NONE};
	const struct frame *up = n->parent != NULL ?
	    &w->frame[n->parent->depth] : &none;
	struct frame *f = &w->frame[n->depth];
	uint32_t sign;
	unsigned kind;

	if (n->kind == PCUT_HTML_TEXT) {
		add_text(w, n, up);
		return 0;
	}
	kind = kinds[n->tag];
	if ((kind & IS_SKIPPED) != 0 &&
	    !(w->noscript && n->tag == PCUT_TAG_NOSCRIPT)) {
		w->page->skipped[n->order] = 1;
		return 0;
	}
	if (n->tag == PCUT_TAG_BR) {
		add_break(w, up->owner);
		return 0;
	}
	if (n->tag == PCUT_TAG_IMG)
		return 0;
	*f = *up;
	if ((kind & IS_BLOCK) != 0) {
		end_segment(w, up->owner);
		f->owner = add_element(w, n, up);
		return 1;
	}
	f->classes = classes_of(w, n, &sign);
	if (n->tag == PCUT_TAG_A) {
		f->link = 1;
		w->nlinks++;
	}
	if ((kind & IS_BOLD) != 0)
		f->bold = 1;
	f->chars = w->chars;
	f->nsegments = w->page->nsegments;
	return 1;
}

static void
leave(struct walk *w, const pcut_html_node *n)
{
	const struct frame *f = &w->frame[n->depth];

	if ((kinds[n->tag] & IS_BLOCK) != 0)
		end_segment(w, f->owner);
	else if (f->classes != 0 && f->nsegments == w->page->nsegments)
		add_span(w, f->classes, w->chars - f->chars);
}

static void
walk_page(struct walk *w, const pcut_html_doc *doc)
{
	const pcut_html_node *n = doc->root;

	fresh(w);
	for (;;) {
		int down = enter(w, n);

		if (down && n->first != NULL) {
			n = n->first;
			continue;
		}
		if (down)
			leave(w, n);
		while (n != doc->root && n->next == NULL) {
			n = n->parent;
			leave(w, n);
		}
		if (n == doc->root)
			break;
		n = n->next;
	}
	for (uint32_t i = 0; i < doc->count; i++) {
		uint32_t *s = &w->page->segment_of[i];

		*s = *s < w->nruns ? w->segment_of_run[*s] : PCUT_HTML_NONE;
	}
}

uint32_t
pcut_html_words(pcut_str s)
{
	const char *p = s.ptr, *end = p + s.len;
	uint32_t words = 0, cjk = 0;
	int in_word = 0;

	while (p < end) {
		if ((unsigned char)*p < 0xE3) { /* CJK begins at U+3040 */
			words += *p != ' ' && !in_word;
			in_word = *p != ' ';
			p++;
		} else {
			uint32_t cp = pcut_utf8_next(&p, end);

			words += !in_word;
			in_word = 1;
			cjk += pcut_html_is_cjk(cp);
		}
	}
	return words + cjk / 2;
}

static void
start_over(pcut_html_blocks *page, const pcut_html_doc *doc)
{
	page->nelements = page->nsegments = 0;
	page->text.len = 0;
	memset(page->segment_of, 0xFF, doc->count * sizeof *page->segment_of);
	memset(page->skipped, 0, doc->count);
}

pcut_status
pcut_html_blocks_find(pcut_html_blocks *page, const pcut_html_doc *doc)
{
	struct walk *w = pcut_arena_alloc(page->arena, sizeof *w);
	uint64_t words = 0;
	int failed;

	page->segment_of = pcut_arena_alloc(page->arena,
	    doc->count * sizeof *page->segment_of);
	page->skipped = pcut_arena_alloc(page->arena, doc->count);
	if (w == NULL || page->segment_of == NULL || page->skipped == NULL)
		return PCUT_ENOMEM;
	w->page = page;
	w->seen.mem = page->arena->mem;
	start_over(page, doc);
	walk_page(w, doc);
	for (size_t i = 0; i < page->nsegments && words < ENOUGH_WORDS; i++)
		words += pcut_html_words((pcut_str){
		    page->text.ptr + page->segments[i].text,
		    page->segments[i].len});
	if (!w->failed && words < ENOUGH_WORDS) {
		/* Forum software may put all of a thread into noscript. */
		page->noscript = w->noscript = 1;
		w->nruns = 0;
		start_over(page, doc);
		walk_page(w, doc);
	}
	failed = w->failed || page->text.failed;
	pcut_map_free(&w->seen);
	return failed ? PCUT_ENOMEM : PCUT_OK;
}
