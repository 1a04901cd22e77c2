/* SPDX-License-Identifier: ISC */
/*
 * The tree to builder events, in one walk.  Each element that is entered
 * leaves a frame behind that says what to close; nothing is called again for
 * what is inside but a caption's credits and the notes, which are written
 * apart from where they stand.  What an element is, is asked elsewhere
 * (html_kind.c, html_quote.c, the marks of html_plan.c); here it is decided
 * which of its answers wins.
 */
#include <string.h>

#include "html_walk.h"
#include "lang.h"
#include "str.h"

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
open_heading(pcut_html_page *p, pcut_html_frame *f, unsigned level)
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
					pcut_html_just_block(p, f);
					pcut_html_open_kind(p, f,
					    PCUT_NODE_STRONG);
					return;
				}
			break;
		}
	pcut_html_open_line(p, f, PCUT_NODE_HEADING);
	if (f->close == PCUT_NODE_HEADING) {
		pcut_build_num(p->b, PCUT_ATTR_LEVEL, level_for(p, level));
		p->flow.plain = 1;
	}
}

/* ---- quotes, asides --------------------------------------------------- */

static void
open_quote(pcut_html_page *p, pcut_html_frame *f)
{
	pcut_str cite;

	pcut_html_open_block(p, f, PCUT_NODE_QUOTE);
	cite = pcut_html_attr_value(f->n, PCUT_HATTR_CITE);
	if (f->close == PCUT_NODE_QUOTE && cite.ptr != NULL &&
	    (cite = pcut_html_url(p, cite)).len > 0)
		pcut_build_str(p->b, PCUT_ATTR_CITE, cite);
}

static void
open_callout(pcut_html_page *p, pcut_html_frame *f)
{
	const char *tone = pcut_html_tone(f->n);

	pcut_html_open_block(p, f, PCUT_NODE_CALLOUT);
	if (f->close == PCUT_NODE_CALLOUT && tone != NULL)
		pcut_build_str(p->b, PCUT_ATTR_TONE, pcut_str_from(tone));
}

static void
open_group(pcut_html_page *p, pcut_html_frame *f, const char *role)
{
	pcut_html_open_block(p, f, PCUT_NODE_GROUP);
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
	if (pcut_html_is_within(p, PCUT_NODE_FIGURE)) {
		pcut_html_flow_end(&p->flow);
		pcut_html_image(p, n, PCUT_NODE_IMAGE);
		pcut_html_flow_end(&p->flow);
		return;
	}
	pcut_html_flow_open(&p->flow, PCUT_NODE_FIGURE);
	pcut_html_image(p, n, PCUT_NODE_IMAGE);
	pcut_html_flow_close(&p->flow, PCUT_NODE_FIGURE);
}

/* ---- the switch ------------------------------------------------------- */

static void
enter_block(pcut_html_page *p, pcut_html_frame *f)
{
	const pcut_html_node *n = f->n;

	switch (n->tag) {
	case PCUT_TAG_H1: case PCUT_TAG_H2: case PCUT_TAG_H3:
	case PCUT_TAG_H4: case PCUT_TAG_H5: case PCUT_TAG_H6:
		open_heading(p, f, n->tag - PCUT_TAG_H1 + 1u);
		return;
	case PCUT_TAG_UL: case PCUT_TAG_OL: case PCUT_TAG_MENU:
	case PCUT_TAG_DIR:
		pcut_html_enter_list(p, f);
		return;
	case PCUT_TAG_LI:
		pcut_html_enter_item(p, f);
		return;
	case PCUT_TAG_DL:
		pcut_html_enter_definitions(p, f);
		return;
	case PCUT_TAG_DT: case PCUT_TAG_DD:
		pcut_html_enter_definition(p, f);
		return;
	case PCUT_TAG_BLOCKQUOTE:
		if (p->n_frames > 1 && pcut_html_frame_up(p, 1)->close ==
		    PCUT_NODE_QUOTE && n->parent->tag == PCUT_TAG_FIGURE)
			pcut_html_just_block(p, f);
		else
			open_quote(p, f);
		return;
	case PCUT_TAG_TABLE:
		f->block = 1;
		if (p->flow.line || pcut_html_marked(p, n,
		    PCUT_HTML_M_LAYOUT)) {
			pcut_html_just_block(p, f);
			return;
		}
		pcut_html_table_open(p, n);
		f->close = PCUT_NODE_TABLE;
		return;
	case PCUT_TAG_CAPTION:
		if (pcut_html_is_within(p, PCUT_NODE_TABLE))
			pcut_html_open_block(p, f, PCUT_NODE_CAPTION);
		else
			pcut_html_just_block(p, f);
		return;
	case PCUT_TAG_TR:
		pcut_html_just_block(p, f);
		if (!p->flow.line && pcut_html_is_within(p, PCUT_NODE_TABLE)) {
			pcut_html_row_open(p, n);
			f->close = PCUT_NODE_ROW;
		}
		return;
	case PCUT_TAG_TD: case PCUT_TAG_TH:
		pcut_html_just_block(p, f);
		if (p->n_frames > 1 && pcut_html_frame_up(p, 1)->close ==
		    PCUT_NODE_ROW) {
			pcut_html_cell_open(p, n);
			f->close = PCUT_NODE_CELL;
		}
		return;
	case PCUT_TAG_DETAILS:
		open_group(p, f, "details");
		return;
	case PCUT_TAG_SUMMARY:
		if (pcut_html_is_within(p, PCUT_NODE_GROUP))
			pcut_html_open_line(p, f, PCUT_NODE_SUMMARY);
		else
			pcut_html_just_block(p, f);
		return;
	case PCUT_TAG_ASIDE:
		open_group(p, f, "aside");
		return;
	default:
		pcut_html_just_block(p, f);
		return;
	}
}

/* What a class or mark makes of an element, whatever it is: 0 if nothing, 2 if
 * all of it is written. */
static int
enter_special(pcut_html_page *p, pcut_html_frame *f)
{
	const pcut_html_node *n = f->n;

	if (pcut_html_marked(p, n, PCUT_HTML_M_FIGURE)) {
		if (pcut_html_is_pull_quote(n))
			pcut_html_open_block(p, f, PCUT_NODE_PULL_QUOTE);
		else if (n->tag == PCUT_TAG_FIGURE &&
		    pcut_html_is_quote_figure(n))
			pcut_html_open_block(p, f, PCUT_NODE_QUOTE);
		else
			pcut_html_open_block(p, f, PCUT_NODE_FIGURE);
		return 1;
	}
	if ((pcut_html_is_attribution(n) || (n->tag == PCUT_TAG_FIGCAPTION &&
	    pcut_html_is_quote_figure(n->parent))) &&
	    (pcut_html_is_within(p, PCUT_NODE_QUOTE) ||
	    pcut_html_is_within(p, PCUT_NODE_PULL_QUOTE))) {
		pcut_html_open_line(p, f, PCUT_NODE_ATTRIBUTION);
		return 1;
	}
	if (pcut_html_marked(p, n, PCUT_HTML_M_CAPTION)) {
		if (pcut_html_is_within(p, PCUT_NODE_FIGURE)) {
			pcut_html_open_block(p, f, PCUT_NODE_CAPTION);
			f->credits = 1;
		} else {
			pcut_html_just_block(p, f);
		}
		return 1;
	}
	if (pcut_html_marked(p, n, PCUT_HTML_M_CREDIT)) {
		pcut_html_open_line(p, f, PCUT_NODE_CREDIT);
		if (f->close != PCUT_NODE_CREDIT)
			return 1;
		/* Its frame is found again: what is written pushes more. */
		pcut_html_credit(p, n);
		return 2;
	}
	if (pcut_html_marked(p, n, PCUT_HTML_M_HEADING) && !p->flow.line &&
	    !pcut_html_is_within(p, PCUT_NODE_CAPTION)) {
		open_heading(p, f, 5);
		return 1;
	}
	if (pcut_html_is_pull_quote(n)) {
		pcut_html_open_block(p, f, PCUT_NODE_PULL_QUOTE);
		return 1;
	}
	/* Its parts are named after it: callout-title, callout-box__text. */
	if (pcut_html_is_callout(n) &&
	    !pcut_html_is_within(p, PCUT_NODE_CALLOUT)) {
		open_callout(p, f);
		return 1;
	}
	if (pcut_html_is_within(p, PCUT_NODE_CALLOUT) && n->nattr > 0 &&
	    pcut_html_is_block(n) && n->end - n->order < 30 &&
	    (pcut_html_class_has(n, " title heading label ")) &&
	    !p->flow.line) {
		pcut_html_open_line(p, f, PCUT_NODE_TITLE);
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
		pcut_html_note_ref(p, n);
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
	pcut_html_frame *f;
	int go;

	if (pcut_html_marked(p, n, PCUT_HTML_M_GONE | PCUT_HTML_M_NOTE |
	    PCUT_HTML_M_COMMENT))
		return 0;
	if (pcut_html_marked(p, n, PCUT_HTML_M_CREDIT) &&
	    pcut_html_is_within(p, PCUT_NODE_CAPTION))
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
		pcut_html_join_item(p);
	if (write_whole(p, n) || (f = pcut_html_frame_push(p, n)) == NULL)
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
		pcut_html_just_block(p, f);
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
		pcut_html_enter_span(p, f);
	pcut_html_enter_inline(p, f);
	return 1;
}

static void
leave(pcut_html_page *p)
{
	pcut_html_frame *f = pcut_html_frame_up(p, 0);

	while (f->marks > 0) {
		pcut_html_flow_unmark(&p->flow);
		f->marks--;
	}
	if (f->close == PCUT_NODE_LIST && f->item_open &&
	    pcut_html_list_goes_on(p, f->n)) {
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
				pcut_html_join_item(p);
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
		    !pcut_html_inside(next, pcut_html_frame_up(p, 0)->n)))
			leave(p);
		n = next;
	}
	while (p->n_frames > base)
		leave(p);
}
