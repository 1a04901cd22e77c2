/* SPDX-License-Identifier: ISC */
/*
 * The tree to builder events, in one walk.  Each element that is entered
 * leaves a frame behind that says what to close; nothing is called again for
 * what is inside but a caption's credits and the notes, which are written
 * apart from where they stand.
 */
#include <string.h>

#include "html_page.h"
#include "lang.h"
#include "str.h"

struct pcut_html_frame {
	const pcut_html_node *n;
	pcut_str lang, flow_lang, flow_dir; /* to go back to */
	uint8_t close;     /* kind to close; 0: none */
	uint8_t is_line;   /* it was opened as a line */
	uint8_t marks;     /* inline marks to take back */
	uint8_t block;     /* text ends where the element ends */
	uint8_t item_open; /* of a list: an ITEM is open */
	uint8_t term_seen; /* of a definition list: 1 in terms, 2 behind */
	uint8_t plain;     /* flow.plain to go back to */
	uint8_t credits;   /* of a caption: it holds some */
	uint8_t apart;     /* an inline element laid out as a block */
};

typedef struct pcut_html_frame frame;

static frame *
push(pcut_html_page *p, const pcut_html_node *n)
{
	frame *f;

	if (p->n_frames == p->frames_cap) {
		size_t cap = p->frames_cap;
		frame *grown = pcut_arena_grow(p->arena, p->frames, &cap,
		    p->n_frames + 1, sizeof *grown);

		if (grown == NULL) {
			p->failed = 1;
			return NULL;
		}
		p->frames = grown;
		p->frames_cap = cap;
	}
	f = &p->frames[p->n_frames++];
	*f = (frame){.n = n, .lang = p->lang, .flow_lang = p->flow.lang,
	    .flow_dir = p->flow.dir, .plain = (uint8_t)p->flow.plain};
	return f;
}

static frame *
frame_of(pcut_html_page *p, size_t up)
{
	return p->n_frames > up ? &p->frames[p->n_frames - 1 - up] : NULL;
}

/* ---- small matters ---------------------------------------------------- */

static void
set_language(pcut_html_page *p, const pcut_html_node *n)
{
	pcut_str value = pcut_html_attr_value(n, PCUT_HATTR_LANG);
	char tag[PCUT_LANG_MAX];

	if (value.ptr == NULL)
		value = pcut_html_attr_value(n, PCUT_HATTR_XML_LANG);
	if (value.ptr != NULL && pcut_lang_tag(value, tag) &&
	    !pcut_str_eq_case(pcut_str_from(tag), p->lang)) {
		pcut_str kept = pcut_arena_str(p->arena, pcut_str_from(tag));

		if (kept.ptr == NULL) {
			p->failed = 1;
			return;
		}
		p->lang = p->flow.lang = kept;
	}
	value = pcut_html_attr_value(n, PCUT_HATTR_DIR);
	if (value.ptr == NULL)
		return;
	if (pcut_str_eq_case(value, PCUT_LIT("rtl")))
		p->flow.dir = PCUT_LIT("rtl");
	else if (pcut_str_eq_case(value, PCUT_LIT("ltr")) &&
	    (p->is_rtl || p->flow.dir.len > 0))
		p->flow.dir = PCUT_LIT("ltr");
	else if (pcut_str_eq_case(value, PCUT_LIT("auto")))
		p->flow.dir = PCUT_LIT("auto");
}

/* An ID for what a link leads to: on the block that opens next or, in the
 * middle of one, on an empty span. */
static void
set_target(pcut_html_page *p, const pcut_html_node *n)
{
	pcut_str id = pcut_html_attr_value(n, PCUT_HATTR_ID);

	if (id.ptr == NULL || id.len == 0 ||
	    pcut_map_find(&p->anchors, id) == NULL)
		id = pcut_html_attr_value(n, PCUT_HATTR_NAME);
	if (id.ptr == NULL || id.len == 0)
		return;
	if (pcut_html_is_block(n) || !p->flow.open) {
		p->flow.id = id;
		return;
	}
	pcut_html_flow_inline(&p->flow);
	pcut_build_open(p->b, PCUT_NODE_SPAN);
	pcut_build_str(p->b, PCUT_ATTR_ID, id);
	pcut_build_keep(p->b);
	pcut_build_close(p->b, PCUT_NODE_SPAN);
}

static void
open_block(pcut_html_page *p, frame *f, pcut_kind kind)
{
	f->block = 1;
	if (p->flow.line) { /* blocks in a line are but text */
		pcut_html_flow_end(&p->flow);
		return;
	}
	pcut_html_flow_open(&p->flow, kind);
	f->close = (uint8_t)kind;
}

static void
open_line(pcut_html_page *p, frame *f, pcut_kind kind)
{
	f->block = 1;
	if (p->flow.line) {
		pcut_html_flow_end(&p->flow);
		return;
	}
	pcut_html_flow_open_line(&p->flow, kind);
	f->close = (uint8_t)kind;
	f->is_line = 1;
}

static void
just_block(pcut_html_page *p, frame *f)
{
	f->block = 1;
	pcut_html_flow_end(&p->flow);
}

static void
open_mark(pcut_html_page *p, frame *f, const pcut_html_mark *mark)
{
	f->marks = (uint8_t)(f->marks +
	    pcut_html_flow_mark(&p->flow, mark));
}

static void
open_kind(pcut_html_page *p, frame *f, pcut_kind kind)
{
	open_mark(p, f, &(pcut_html_mark){.kind = kind});
}

/* ---- headings --------------------------------------------------------- */

/* Below the title, and one deeper than the heading that it is under. */
static long
level_for(pcut_html_page *p, unsigned level)
{
	while (p->n_levels > 0 && p->levels[p->n_levels - 1] >= level)
		p->n_levels--;
	if (p->n_levels < sizeof p->levels)
		p->levels[p->n_levels++] = (uint8_t)level;
	return p->n_levels > 5 ? 6 : (long)p->n_levels + 1;
}

static void
open_heading(pcut_html_page *p, frame *f, unsigned level)
{
	const pcut_html_node *up = f->n->parent;

	/* A heading in a table's cell or a list's item is its label. */
	for (int i = 0; i < 3 && up != NULL; i++, up = up->parent)
		if ((up->tag == PCUT_TAG_TD || up->tag == PCUT_TAG_TH) &&
		    !p->flow.line && p->n_frames > 1) {
			for (size_t j = p->n_frames - 1; j-- > 0;)
				if (p->frames[j].n == up) {
					if (p->frames[j].close !=
					    PCUT_NODE_CELL)
						break;
					just_block(p, f);
					open_kind(p, f, PCUT_NODE_STRONG);
					return;
				}
			break;
		}
	open_line(p, f, PCUT_NODE_HEADING);
	if (f->close == PCUT_NODE_HEADING) {
		pcut_build_num(p->b, PCUT_ATTR_LEVEL, level_for(p, level));
		p->flow.plain = 1;
	}
}

/* ---- quotes, asides --------------------------------------------------- */

/* Inside a frame of the kind now open? */
static int
is_within(pcut_html_page *p, pcut_kind kind)
{
	int left = 16;

	for (size_t i = p->n_frames; i-- > 0 && left-- > 0;)
		if (p->frames[i].close == kind)
			return 1;
	return 0;
}

static void
open_quote(pcut_html_page *p, frame *f)
{
	pcut_str cite;

	open_block(p, f, PCUT_NODE_QUOTE);
	cite = pcut_html_attr_value(f->n, PCUT_HATTR_CITE);
	if (f->close == PCUT_NODE_QUOTE && cite.ptr != NULL &&
	    (cite = pcut_html_url(p, cite)).len > 0)
		pcut_build_str(p->b, PCUT_ATTR_CITE, cite);
}

static void
open_callout(pcut_html_page *p, frame *f)
{
	const char *tone = pcut_html_tone(f->n);

	open_block(p, f, PCUT_NODE_CALLOUT);
	if (f->close == PCUT_NODE_CALLOUT && tone != NULL)
		pcut_build_str(p->b, PCUT_ATTR_TONE, pcut_str_from(tone));
}

static void
open_group(pcut_html_page *p, frame *f, const char *role)
{
	open_block(p, f, PCUT_NODE_GROUP);
	if (f->close == PCUT_NODE_GROUP)
		pcut_build_str(p->b, PCUT_ATTR_ROLE, pcut_str_from(role));
}

/* ---- figures ---------------------------------------------------------- */

static void
write_image(pcut_html_page *p, const pcut_html_node *n)
{
	int small = pcut_html_image_is_small(n);
	pcut_str sign = pcut_html_image_sign(n);

	if (sign.len > 0) {
		pcut_html_flow_text(&p->flow, sign);
		return;
	}
	if (p->flow.line || small ||
	    (p->flow.open && p->flow.breaks == 0 &&
	    pcut_html_text_follows(n))) {
		pcut_html_flow *flow = &p->flow;

		/* Nothing may be written: keep the flow as it stands. */
		if ((p->drop & PCUT_HTML_DROP_IMAGES) != 0)
			return;
		pcut_html_flow_inline(flow);
		pcut_html_image(p, n, PCUT_NODE_IMAGE);
		return;
	}
	if ((p->drop & PCUT_HTML_DROP_IMAGES) != 0)
		return;
	if (is_within(p, PCUT_NODE_FIGURE)) {
		pcut_html_flow_end(&p->flow);
		pcut_html_image(p, n, PCUT_NODE_IMAGE);
		pcut_html_flow_end(&p->flow);
		return;
	}
	pcut_html_flow_open(&p->flow, PCUT_NODE_FIGURE);
	pcut_html_image(p, n, PCUT_NODE_IMAGE);
	pcut_html_flow_close(&p->flow, PCUT_NODE_FIGURE);
}

/* ---- lists ------------------------------------------------------------ */

/* The frame below f, if it is of an open list. */
static frame *
list_frame(pcut_html_page *p)
{
	frame *list = frame_of(p, 1);

	return list != NULL && list->close == PCUT_NODE_LIST ? list : NULL;
}

static void
enter_item(pcut_html_page *p, frame *f)
{
	frame *list = list_frame(p);

	f->block = 1;
	if (p->flow.line || list == NULL) {
		just_block(p, f);
		return;
	}
	if (list->item_open)
		pcut_html_flow_close(&p->flow, PCUT_NODE_ITEM);
	pcut_html_item_open(p, f->n);
	list->item_open = 1;
}

/* Something stands in a list beside its items: it joins the last one. */
static void
join_item(pcut_html_page *p)
{
	frame *list = frame_of(p, 0);

	if (list == NULL || list->close != PCUT_NODE_LIST || list->item_open)
		return;
	pcut_html_flow_open(&p->flow, PCUT_NODE_ITEM);
	list->item_open = 1;
}

static int
has_terms(pcut_html_page *p, const pcut_html_node *dl)
{
	int terms = 0, defs = 0;

	for (const pcut_html_node *n = dl->first; n != NULL; n = n->next) {
		const pcut_html_node *c = n;

		if (!pcut_html_marked(p, n, PCUT_HTML_M_HOLDS))
			continue;
		if (n->tag == PCUT_TAG_DIV)
			c = n->first;
		for (; c != NULL; c = n->tag == PCUT_TAG_DIV ? c->next :
		    NULL) {
			terms += pcut_html_is(c, PCUT_TAG_DT);
			defs += pcut_html_is(c, PCUT_TAG_DD);
		}
	}
	return terms > 0 && defs > 0;
}

static frame *
definitions_frame(pcut_html_page *p)
{
	for (size_t up = 1; up < 3 && up < p->n_frames; up++) {
		frame *f = frame_of(p, up);

		if (f->close == PCUT_NODE_DEFINITIONS)
			return f;
		if (f->n->tag != PCUT_TAG_DIV)
			break;
	}
	return NULL;
}

static void
enter_definition(pcut_html_page *p, frame *f)
{
	frame *dl = definitions_frame(p);

	if (p->flow.line || dl == NULL) {
		just_block(p, f);
		if (f->n->tag == PCUT_TAG_DT)
			open_kind(p, f, PCUT_NODE_STRONG);
		return;
	}
	if (f->n->tag == PCUT_TAG_DT) {
		if (dl->term_seen == 2)
			pcut_html_flow_close(&p->flow,
			    PCUT_NODE_DEFINITION_ITEM);
		if (dl->term_seen != 1)
			pcut_html_flow_open(&p->flow,
			    PCUT_NODE_DEFINITION_ITEM);
		dl->term_seen = 1;
		open_line(p, f, PCUT_NODE_TERM);
	} else {
		if (dl->term_seen == 0)
			pcut_html_flow_open(&p->flow,
			    PCUT_NODE_DEFINITION_ITEM);
		dl->term_seen = 2;
		open_block(p, f, PCUT_NODE_DEFINITION);
	}
}

/* ---- inlines ---------------------------------------------------------- */

/* A heading that leads to itself, or opens what is under it. */
static int
is_own_link(const pcut_html_node *a)
{
	const pcut_html_node *n = a->parent;

	for (int up = 0; n != NULL && up < 4; up++, n = n->parent)
		if (n->tag >= PCUT_TAG_H1 && n->tag <= PCUT_TAG_H6)
			return 1;
	return 0;
}

static void
enter_link(pcut_html_page *p, frame *f)
{
	pcut_html_mark mark = {.kind = PCUT_NODE_LINK};
	pcut_str href = pcut_html_attr_value(f->n, PCUT_HATTR_HREF), title;

	if (href.ptr == NULL || (p->drop & PCUT_HTML_DROP_LINKS) != 0)
		return;
	mark.url = pcut_html_link_url(p, href);
	if (mark.url.len == 0 || (mark.url.ptr[0] == '#' &&
	    is_own_link(f->n)))
		return;
	title = pcut_html_attr_value(f->n, PCUT_HATTR_TITLE);
	if (title.ptr != NULL && (title = pcut_str_trim(title)).len > 0 &&
	    title.len < 300)
		mark.title = title;
	if (mark.title.ptr != NULL &&
	    pcut_html_title_is_idle(f->n, href, mark.title))
		mark.title = PCUT_STR_NONE;
	open_mark(p, f, &mark);
}

static void
write_note_ref(pcut_html_page *p, const pcut_html_node *a)
{
	pcut_html_note *note = pcut_html_note_of(p, a);

	if (note == NULL)
		return;
	note->asked = 1;
	p->flow.blank = 0; /* it belongs to the word before it */
	pcut_html_flow_inline(&p->flow);
	pcut_build_open(p->b, PCUT_NODE_NOTE_REF);
	pcut_build_str(p->b, PCUT_ATTR_REF, note->id);
}

static int
holds_ref(const pcut_html_page *p, const pcut_html_node *sup)
{
	uint32_t end = sup->end - sup->order > 20 ? sup->order + 20 :
	    sup->end;

	for (uint32_t i = sup->order; i < end; i++)
		if (pcut_html_marked(p, p->node[i], PCUT_HTML_M_REF))
			return 1;
	return 0;
}

static void
enter_inline(pcut_html_page *p, frame *f)
{
	const pcut_html_node *n = f->n;
	pcut_str style, title;

	switch (n->tag) {
	case PCUT_TAG_A:
		enter_link(p, f);
		return;
	case PCUT_TAG_EM: case PCUT_TAG_I: case PCUT_TAG_DFN:
	case PCUT_TAG_VAR: case PCUT_TAG_CITE:
		open_kind(p, f, PCUT_NODE_EMPHASIS);
		return;
	case PCUT_TAG_STRONG: case PCUT_TAG_B:
		style = pcut_html_style(n, "font-weight");
		if (pcut_str_starts_case(style, PCUT_LIT("normal")) ||
		    pcut_str_starts(style, PCUT_LIT("400")))
			return;
		open_kind(p, f, PCUT_NODE_STRONG);
		return;
	case PCUT_TAG_S: case PCUT_TAG_STRIKE:
		open_kind(p, f, PCUT_NODE_STRIKE);
		return;
	case PCUT_TAG_U:
		open_kind(p, f, PCUT_NODE_UNDERLINE);
		return;
	case PCUT_TAG_MARK:
		open_kind(p, f, PCUT_NODE_MARK);
		return;
	case PCUT_TAG_SUP:
		if (!holds_ref(p, n))
			open_kind(p, f, PCUT_NODE_SUPERSCRIPT);
		return;
	case PCUT_TAG_SUB:
		open_kind(p, f, PCUT_NODE_SUBSCRIPT);
		return;
	case PCUT_TAG_SMALL:
		open_kind(p, f, PCUT_NODE_SMALL);
		return;
	case PCUT_TAG_Q:
		open_kind(p, f, PCUT_NODE_QUOTED);
		return;
	case PCUT_TAG_INS:
		open_kind(p, f, PCUT_NODE_INSERTED);
		return;
	case PCUT_TAG_DEL:
		open_kind(p, f, PCUT_NODE_DELETED);
		return;
	case PCUT_TAG_ABBR: case PCUT_TAG_ACRONYM:
		title = pcut_html_attr_value(n, PCUT_HATTR_TITLE);
		if (title.ptr != NULL && pcut_str_trim(title).len > 0)
			open_mark(p, f, &(pcut_html_mark){
			    .kind = PCUT_NODE_ABBR,
			    .title = pcut_str_trim(title)});
		return;
	case PCUT_TAG_SPAN: case PCUT_TAG_FONT:
		/* Bold and slanted letters of editors that know no more. */
		style = pcut_html_style(n, "font-weight");
		if (pcut_str_starts_case(style, PCUT_LIT("bold")) ||
		    pcut_str_starts(style, PCUT_LIT("700")))
			open_kind(p, f, PCUT_NODE_STRONG);
		style = pcut_html_style(n, "font-style");
		if (pcut_str_starts_case(style, PCUT_LIT("italic")))
			open_kind(p, f, PCUT_NODE_EMPHASIS);
		return;
	default:
		return;
	}
}

/* A part of a line in another language or direction. */
static void
enter_span(pcut_html_page *p, frame *f)
{
	pcut_html_mark mark = {.kind = PCUT_NODE_SPAN};

	if (!pcut_str_eq(p->lang, f->lang))
		mark.lang = p->lang;
	if (f->n->tag == PCUT_TAG_BDO || f->n->tag == PCUT_TAG_BDI ||
	    pcut_html_attr_find(f->n, PCUT_HATTR_DIR) != NULL)
		mark.dir = p->flow.dir;
	p->flow.lang = f->flow_lang;
	p->flow.dir = f->flow_dir;
	if (mark.lang.len > 0 || mark.dir.len > 0)
		open_mark(p, f, &mark);
}

/* ---- the switch ------------------------------------------------------- */

static void
enter_block(pcut_html_page *p, frame *f)
{
	const pcut_html_node *n = f->n;

	switch (n->tag) {
	case PCUT_TAG_H1: case PCUT_TAG_H2: case PCUT_TAG_H3:
	case PCUT_TAG_H4: case PCUT_TAG_H5: case PCUT_TAG_H6:
		open_heading(p, f, n->tag - PCUT_TAG_H1 + 1u);
		return;
	case PCUT_TAG_UL: case PCUT_TAG_OL: case PCUT_TAG_MENU:
	case PCUT_TAG_DIR:
		f->block = 1;
		if (p->list_open) { /* the one before was not closed */
			p->list_open = 0;
			f->close = PCUT_NODE_LIST;
			f->item_open = 1;
			return;
		}
		if (p->flow.line || is_within(p, PCUT_NODE_CAPTION)) {
			just_block(p, f);
			return;
		}
		pcut_html_list_open(p, n);
		f->close = PCUT_NODE_LIST;
		return;
	case PCUT_TAG_LI:
		enter_item(p, f);
		return;
	case PCUT_TAG_DL:
		if (has_terms(p, n))
			open_block(p, f, PCUT_NODE_DEFINITIONS);
		else
			just_block(p, f);
		return;
	case PCUT_TAG_DT: case PCUT_TAG_DD:
		enter_definition(p, f);
		return;
	case PCUT_TAG_BLOCKQUOTE:
		if (p->n_frames > 1 && frame_of(p, 1)->close ==
		    PCUT_NODE_QUOTE && n->parent->tag == PCUT_TAG_FIGURE)
			just_block(p, f);
		else
			open_quote(p, f);
		return;
	case PCUT_TAG_TABLE:
		f->block = 1;
		if (p->flow.line || pcut_html_marked(p, n,
		    PCUT_HTML_M_LAYOUT)) {
			just_block(p, f);
			return;
		}
		pcut_html_table_open(p, n);
		f->close = PCUT_NODE_TABLE;
		return;
	case PCUT_TAG_CAPTION:
		if (is_within(p, PCUT_NODE_TABLE))
			open_block(p, f, PCUT_NODE_CAPTION);
		else
			just_block(p, f);
		return;
	case PCUT_TAG_TR:
		just_block(p, f);
		if (!p->flow.line && is_within(p, PCUT_NODE_TABLE)) {
			pcut_html_row_open(p, n);
			f->close = PCUT_NODE_ROW;
		}
		return;
	case PCUT_TAG_TD: case PCUT_TAG_TH:
		just_block(p, f);
		if (p->n_frames > 1 && frame_of(p, 1)->close ==
		    PCUT_NODE_ROW) {
			pcut_html_cell_open(p, n);
			f->close = PCUT_NODE_CELL;
		}
		return;
	case PCUT_TAG_DETAILS:
		open_group(p, f, "details");
		return;
	case PCUT_TAG_SUMMARY:
		if (is_within(p, PCUT_NODE_GROUP))
			open_line(p, f, PCUT_NODE_SUMMARY);
		else
			just_block(p, f);
		return;
	case PCUT_TAG_ASIDE:
		open_group(p, f, "aside");
		return;
	default:
		just_block(p, f);
		return;
	}
}

/* What a class or mark makes of an element, whatever it is: 0 if nothing, 2 if
 * all of it is written. */
static int
enter_special(pcut_html_page *p, frame *f)
{
	const pcut_html_node *n = f->n;

	if (pcut_html_marked(p, n, PCUT_HTML_M_FIGURE)) {
		if (pcut_html_is_pull_quote(n))
			open_block(p, f, PCUT_NODE_PULL_QUOTE);
		else if (n->tag == PCUT_TAG_FIGURE &&
		    pcut_html_is_quote_figure(n))
			open_block(p, f, PCUT_NODE_QUOTE);
		else
			open_block(p, f, PCUT_NODE_FIGURE);
		return 1;
	}
	if ((pcut_html_is_attribution(n) || (n->tag == PCUT_TAG_FIGCAPTION &&
	    pcut_html_is_quote_figure(n->parent))) &&
	    (is_within(p, PCUT_NODE_QUOTE) ||
	    is_within(p, PCUT_NODE_PULL_QUOTE))) {
		open_line(p, f, PCUT_NODE_ATTRIBUTION);
		return 1;
	}
	if (pcut_html_marked(p, n, PCUT_HTML_M_CAPTION)) {
		if (is_within(p, PCUT_NODE_FIGURE)) {
			open_block(p, f, PCUT_NODE_CAPTION);
			f->credits = 1;
		} else {
			just_block(p, f);
		}
		return 1;
	}
	if (pcut_html_marked(p, n, PCUT_HTML_M_CREDIT)) {
		open_line(p, f, PCUT_NODE_CREDIT);
		if (f->close != PCUT_NODE_CREDIT)
			return 1;
		/* Its frame is found again: what is written pushes more. */
		pcut_html_credit(p, n);
		return 2;
	}
	if (pcut_html_marked(p, n, PCUT_HTML_M_HEADING) && !p->flow.line &&
	    !is_within(p, PCUT_NODE_CAPTION)) {
		open_heading(p, f, 5);
		return 1;
	}
	if (pcut_html_is_pull_quote(n)) {
		open_block(p, f, PCUT_NODE_PULL_QUOTE);
		return 1;
	}
	/* Its parts are named after it: callout-title, callout-box__text. */
	if (pcut_html_is_callout(n) && !is_within(p, PCUT_NODE_CALLOUT)) {
		open_callout(p, f);
		return 1;
	}
	if (is_within(p, PCUT_NODE_CALLOUT) && n->nattr > 0 &&
	    pcut_html_is_block(n) && n->end - n->order < 30 &&
	    (pcut_html_class_has(n, " title heading label ")) &&
	    !p->flow.line) {
		open_line(p, f, PCUT_NODE_TITLE);
		p->flow.plain = 1;
		return 1;
	}
	return 0;
}

/* What is written at once; 1 if n was. */
static int
write_whole(pcut_html_page *p, const pcut_html_node *n)
{
	if (pcut_html_marked(p, n, PCUT_HTML_M_REF)) {
		write_note_ref(p, n);
		return 1;
	}
	if (pcut_html_is_math(n)) {
		pcut_html_math(p, n);
		return 1;
	}
	if (pcut_html_is_image(n)) {
		if (pcut_html_marked(p, n, PCUT_HTML_M_TEXT))
			write_image(p, n);
		return 1;
	}
	if (pcut_html_is_verse(n) && !p->flow.line) {
		pcut_html_verse(p, n);
		return 1;
	}
	if (pcut_html_code_is_block(n) && !p->flow.line) {
		pcut_html_code_block(p, n);
		return 1;
	}
	switch (n->tag) {
	case PCUT_TAG_BR:
		pcut_html_flow_break(&p->flow);
		return 1;
	case PCUT_TAG_HR:
		/* What stood above or between may have been left out. */
		if (!p->flow.line && p->flow.words != p->ruled) {
			pcut_html_flow_open(&p->flow, PCUT_NODE_RULE);
			pcut_html_flow_end(&p->flow);
			p->ruled = p->flow.words;
		}
		return 1;
	case PCUT_TAG_CODE: case PCUT_TAG_TT: case PCUT_TAG_SAMP:
	case PCUT_TAG_KBD:
		/* Whole paragraphs set in it are no words of code. */
		if (n->first != NULL && pcut_html_is_block(n->first))
			return 0;
		pcut_html_code(p, n);
		return 1;
	case PCUT_TAG_RUBY:
		pcut_html_ruby(p, n);
		return 1;
	default:
		return 0;
	}
}

/* A new line, if none was begun; in what is one line itself a space. */
static void
break_apart(pcut_html_page *p)
{
	if (p->flow.line && p->flow.blank == 0)
		p->flow.blank = 1;
	else if (!p->flow.line && p->flow.open && p->flow.breaks == 0)
		pcut_html_flow_break(&p->flow);
}

/* 1 if what is inside is to be walked, 2 if n is to be left at once. */
static int
enter(pcut_html_page *p, const pcut_html_node *n)
{
	frame *f;
	int go;

	if (pcut_html_marked(p, n, PCUT_HTML_M_GONE | PCUT_HTML_M_NOTE |
	    PCUT_HTML_M_COMMENT))
		return 0;
	if (pcut_html_marked(p, n, PCUT_HTML_M_CREDIT) &&
	    is_within(p, PCUT_NODE_CAPTION))
		return 0;
	if (pcut_html_marked(p, n, PCUT_HTML_M_TARGET))
		set_target(p, n);
	if (!pcut_html_marked(p, n, PCUT_HTML_M_HOLDS | PCUT_HTML_M_TEXT)) {
		if (n->tag == PCUT_TAG_BR)
			pcut_html_flow_break(&p->flow);
		else if (pcut_html_is_block(n))
			pcut_html_flow_end(&p->flow);
		return 0;
	}
	if (n->tag != PCUT_TAG_LI && pcut_html_marked(p, n,
	    PCUT_HTML_M_HOLDS | PCUT_HTML_M_TEXT))
		join_item(p);
	if (write_whole(p, n) || (f = push(p, n)) == NULL)
		return 0;
	if (n->nattr > 0)
		set_language(p, n);
	if (pcut_html_is_embed(n)) {
		if (!p->flow.line && pcut_html_embed_open(p, n)) {
			f->close = PCUT_NODE_EMBED;
			f->block = 1;
			return pcut_html_is_post(n) ? 1 : 2;
		}
		if (!pcut_html_is_post(n)) {
			p->n_frames--;
			return 0;
		}
		just_block(p, f);
		return 1;
	}
	go = enter_special(p, f);
	if (go)
		return go;
	if (pcut_html_is_block(n)) {
		enter_block(p, f);
		return 1;
	}
	if (n->nattr > 0 && pcut_html_is_laid_apart(n)) {
		f->apart = 1;
		break_apart(p);
	}
	if (n->nattr > 0 && p->flow.open)
		enter_span(p, f);
	enter_inline(p, f);
	return 1;
}

static int
is_list_like(const pcut_html_node *n)
{
	return n != NULL && (n->tag == PCUT_TAG_UL || n->tag == PCUT_TAG_OL);
}

static int
items_in(const pcut_html_node *list)
{
	int items = 0;

	for (const pcut_html_node *c = list->first; c != NULL && items < 2;
	    c = c->next)
		items += pcut_html_is(c, PCUT_TAG_LI);
	return items;
}

/* Editors that know one item at a time make a list of each. */
static int
goes_on(pcut_html_page *p, const pcut_html_node *list)
{
	const pcut_html_node *next = list->next;

	if (list->tag != PCUT_TAG_UL)
		return 0;
	while (next != NULL && next->kind == PCUT_HTML_TEXT &&
	    pcut_html_is_blank(next->u.text))
		next = next->next;
	return next != NULL && pcut_html_is(next, PCUT_TAG_UL) &&
	    list->first != NULL && next->first != NULL &&
	    pcut_html_marked(p, next, PCUT_HTML_M_HOLDS) &&
	    !pcut_html_marked(p, next, PCUT_HTML_M_GONE |
	    PCUT_HTML_M_NOTE | PCUT_HTML_M_FIGURE | PCUT_HTML_M_CAPTION |
	    PCUT_HTML_M_TARGET) && !is_list_like(list->parent) &&
	    items_in(list) == 1;
}

static void
leave(pcut_html_page *p)
{
	frame *f = frame_of(p, 0);

	while (f->marks > 0) {
		pcut_html_flow_unmark(&p->flow);
		f->marks--;
	}
	if (f->close == PCUT_NODE_LIST && f->item_open && goes_on(p, f->n)) {
		p->list_open = 1;
		f->close = f->item_open = 0;
	}
	if (f->item_open)
		pcut_html_flow_close(&p->flow, PCUT_NODE_ITEM);
	if (f->term_seen)
		pcut_html_flow_close(&p->flow, PCUT_NODE_DEFINITION_ITEM);
	if (f->close != 0 && f->is_line)
		pcut_html_flow_close_line(&p->flow, (pcut_kind)f->close);
	else if (f->close != 0)
		pcut_html_flow_close(&p->flow, (pcut_kind)f->close);
	else if (f->block)
		pcut_html_flow_end(&p->flow);
	else if (f->apart)
		break_apart(p);
	p->flow.plain = f->plain;
	p->lang = f->lang;
	p->flow.lang = f->flow_lang;
	p->flow.dir = f->flow_dir;
	p->n_frames--;
	if (f->credits && f->close == PCUT_NODE_CAPTION)
		pcut_html_credits(p, f->n);
}

void
pcut_html_walk(pcut_html_page *p, const pcut_html_node *top)
{
	size_t base = p->n_frames;
	const pcut_html_node *n = top;

	while (n != NULL && !p->failed) {
		const pcut_html_node *next;
		int go = 0;

		if (n->kind == PCUT_HTML_TEXT) {
			if (pcut_html_marked(p, n, PCUT_HTML_M_TEXT)) {
				join_item(p);
				pcut_html_flow_text(&p->flow, n->u.text);
			} else if (pcut_html_is_blank(n->u.text)) {
				pcut_html_flow_text(&p->flow, n->u.text);
			}
		} else {
			go = enter(p, n);
			if (go == 2) {
				leave(p);
				go = 0;
			}
		}
		next = go && n->first != NULL ? n->first :
		    pcut_html_after(n, top);
		/* Leave what ends between n and next. */
		while (p->n_frames > base && (next == NULL ||
		    !pcut_html_inside(next, frame_of(p, 0)->n)))
			leave(p);
		n = next;
	}
	while (p->n_frames > base)
		leave(p);
}

void
pcut_html_walk_notes(pcut_html_page *p)
{
	for (size_t i = 0; i < p->n_notes && !p->failed; i++) {
		pcut_html_note *note = &p->notes[i];

		if (!note->asked)
			continue;
		p->mark[note->text->order] &= (uint16_t)~PCUT_HTML_M_NOTE;
		pcut_html_flow_end(&p->flow);
		pcut_build_open(p->b, PCUT_NODE_NOTE);
		pcut_build_str(p->b, PCUT_ATTR_ID, note->id);
		if (note->label.len > 0)
			pcut_build_str(p->b, PCUT_ATTR_LABEL, note->label);
		pcut_build_str(p->b, PCUT_ATTR_NOTE_KIND,
		    pcut_str_from(note->kind));
		for (const pcut_html_node *c = note->text->first; c != NULL;
		    c = c->next)
			pcut_html_walk(p, c);
		pcut_html_flow_close(&p->flow, PCUT_NODE_NOTE);
	}
}
