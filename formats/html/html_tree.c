/* SPDX-License-Identifier: ISC */
/*
 * The rules of HTML about which tag closes what: "tree construction" of the
 * HTML standard (13.2.6), less what moves nodes about.
 *
 * Left out on purpose: text astray in a table stays in the table instead of
 * going before it, formatting is not reopened in the next paragraph, and no
 * tbody is made.  Nodes are then created in document order and never move,
 * so that a node's number is its place.  A formatting element that ends
 * inside a block which outlives it splits that block in two.
 *
 * Each tag costs at most a walk up the open elements, of which there are at
 * most PCUT_HTML_DEPTH_MAX.
 */
#include <string.h>

#include "html_tree.h"
#include "str.h"

#define SPLIT_MAX 6

enum { /* what a tag is, for the rules below */
	SPECIAL = 1,   /* an end tag of another kind does not reach past it */
	SCOPE = 2,     /* nor does any */
	ENDS_P = 4,    /* its start tag ends an open p */
	FORMAT = 8,    /* its end tag reaches past SPECIAL, not past SCOPE */
	HEADING = 16,
	VOID = 32,
	IN_HEAD = 64,  /* may stand before the body */
	BREAKS_OUT = 128, /* of svg and math */
	ENDS_ITSELF = 256, /* end implied by that of what holds it */
	BLOCK_END = 512 /* its end tag ends everything inside */
};

enum { BEFORE_BODY, IN_BODY };

#define BLOCK (SPECIAL | ENDS_P | BLOCK_END)

static const uint16_t traits[PCUT_TAG_COUNT] = {
	[PCUT_TAG_HTML] = SPECIAL | SCOPE,
	[PCUT_TAG_HEAD] = SPECIAL | BREAKS_OUT,
	[PCUT_TAG_BODY] = SPECIAL | BREAKS_OUT,
	[PCUT_TAG_TITLE] = SPECIAL | IN_HEAD,
	[PCUT_TAG_BASE] = SPECIAL | VOID | IN_HEAD,
	[PCUT_TAG_LINK] = SPECIAL | VOID | IN_HEAD,
	[PCUT_TAG_META] = SPECIAL | VOID | IN_HEAD | BREAKS_OUT,
	[PCUT_TAG_STYLE] = SPECIAL | IN_HEAD,
	[PCUT_TAG_SCRIPT] = SPECIAL | IN_HEAD,
	[PCUT_TAG_NOSCRIPT] = SPECIAL | IN_HEAD,
	[PCUT_TAG_TEMPLATE] = SPECIAL | SCOPE | IN_HEAD,
	[PCUT_TAG_BASEFONT] = SPECIAL | VOID | IN_HEAD,
	[PCUT_TAG_BGSOUND] = SPECIAL | VOID | IN_HEAD,
	[PCUT_TAG_NOFRAMES] = SPECIAL | IN_HEAD,
	[PCUT_TAG_ADDRESS] = BLOCK,
	[PCUT_TAG_ARTICLE] = BLOCK,
	[PCUT_TAG_SECTION] = BLOCK,
	[PCUT_TAG_NAV] = BLOCK,
	[PCUT_TAG_ASIDE] = BLOCK,
	[PCUT_TAG_HGROUP] = BLOCK,
	[PCUT_TAG_HEADER] = BLOCK,
	[PCUT_TAG_FOOTER] = BLOCK,
	[PCUT_TAG_BLOCKQUOTE] = BLOCK | BREAKS_OUT,
	[PCUT_TAG_CENTER] = BLOCK | BREAKS_OUT,
	[PCUT_TAG_DETAILS] = BLOCK,
	[PCUT_TAG_DIALOG] = BLOCK,
	[PCUT_TAG_DIR] = BLOCK,
	[PCUT_TAG_DIV] = BLOCK | BREAKS_OUT,
	[PCUT_TAG_DL] = BLOCK | BREAKS_OUT,
	[PCUT_TAG_FIELDSET] = BLOCK,
	[PCUT_TAG_FIGCAPTION] = BLOCK,
	[PCUT_TAG_FIGURE] = BLOCK,
	[PCUT_TAG_MAIN] = BLOCK,
	[PCUT_TAG_MENU] = BLOCK | BREAKS_OUT,
	[PCUT_TAG_OL] = BLOCK | BREAKS_OUT,
	[PCUT_TAG_UL] = BLOCK | BREAKS_OUT,
	[PCUT_TAG_SEARCH] = BLOCK,
	[PCUT_TAG_SUMMARY] = BLOCK,
	[PCUT_TAG_PRE] = BLOCK | BREAKS_OUT,
	[PCUT_TAG_LISTING] = BLOCK | BREAKS_OUT,
	[PCUT_TAG_FORM] = SPECIAL | ENDS_P,
	[PCUT_TAG_P] = SPECIAL | ENDS_P | ENDS_ITSELF | BREAKS_OUT,
	[PCUT_TAG_H1] = SPECIAL | ENDS_P | HEADING | BREAKS_OUT,
	[PCUT_TAG_H2] = SPECIAL | ENDS_P | HEADING | BREAKS_OUT,
	[PCUT_TAG_H3] = SPECIAL | ENDS_P | HEADING | BREAKS_OUT,
	[PCUT_TAG_H4] = SPECIAL | ENDS_P | HEADING | BREAKS_OUT,
	[PCUT_TAG_H5] = SPECIAL | ENDS_P | HEADING | BREAKS_OUT,
	[PCUT_TAG_H6] = SPECIAL | ENDS_P | HEADING | BREAKS_OUT,
	[PCUT_TAG_HR] = SPECIAL | ENDS_P | VOID | BREAKS_OUT,
	[PCUT_TAG_LI] = SPECIAL | ENDS_P | ENDS_ITSELF | BREAKS_OUT,
	[PCUT_TAG_DD] = SPECIAL | ENDS_P | ENDS_ITSELF | BREAKS_OUT,
	[PCUT_TAG_DT] = SPECIAL | ENDS_P | ENDS_ITSELF | BREAKS_OUT,
	[PCUT_TAG_XMP] = SPECIAL | ENDS_P,
	[PCUT_TAG_PLAINTEXT] = SPECIAL | ENDS_P,
	[PCUT_TAG_TABLE] = SPECIAL | SCOPE | ENDS_P | BREAKS_OUT,
	[PCUT_TAG_CAPTION] = SPECIAL | SCOPE,
	[PCUT_TAG_COLGROUP] = SPECIAL,
	[PCUT_TAG_COL] = SPECIAL | VOID,
	[PCUT_TAG_TBODY] = SPECIAL,
	[PCUT_TAG_THEAD] = SPECIAL,
	[PCUT_TAG_TFOOT] = SPECIAL,
	[PCUT_TAG_TR] = SPECIAL,
	[PCUT_TAG_TD] = SPECIAL | SCOPE,
	[PCUT_TAG_TH] = SPECIAL | SCOPE,
	[PCUT_TAG_APPLET] = SPECIAL | SCOPE | BLOCK_END,
	[PCUT_TAG_OBJECT] = SPECIAL | SCOPE | BLOCK_END,
	[PCUT_TAG_MARQUEE] = SPECIAL | SCOPE | BLOCK_END,
	[PCUT_TAG_BUTTON] = SPECIAL | BLOCK_END,
	[PCUT_TAG_SELECT] = SPECIAL | BLOCK_END,
	[PCUT_TAG_TEXTAREA] = SPECIAL | BLOCK_END,
	[PCUT_TAG_IFRAME] = SPECIAL | BLOCK_END,
	[PCUT_TAG_NOEMBED] = SPECIAL | BLOCK_END,
	[PCUT_TAG_OPTION] = ENDS_ITSELF,
	[PCUT_TAG_OPTGROUP] = ENDS_ITSELF,
	[PCUT_TAG_RB] = ENDS_ITSELF,
	[PCUT_TAG_RP] = ENDS_ITSELF,
	[PCUT_TAG_RT] = ENDS_ITSELF,
	[PCUT_TAG_RTC] = ENDS_ITSELF,
	[PCUT_TAG_A] = FORMAT,
	[PCUT_TAG_B] = FORMAT | BREAKS_OUT,
	[PCUT_TAG_BIG] = FORMAT | BREAKS_OUT,
	[PCUT_TAG_CODE] = FORMAT | BREAKS_OUT,
	[PCUT_TAG_EM] = FORMAT | BREAKS_OUT,
	[PCUT_TAG_FONT] = FORMAT,
	[PCUT_TAG_I] = FORMAT | BREAKS_OUT,
	[PCUT_TAG_NOBR] = FORMAT | BREAKS_OUT,
	[PCUT_TAG_S] = FORMAT | BREAKS_OUT,
	[PCUT_TAG_SMALL] = FORMAT | BREAKS_OUT,
	[PCUT_TAG_STRIKE] = FORMAT | BREAKS_OUT,
	[PCUT_TAG_STRONG] = FORMAT | BREAKS_OUT,
	[PCUT_TAG_TT] = FORMAT | BREAKS_OUT,
	[PCUT_TAG_U] = FORMAT | BREAKS_OUT,
	[PCUT_TAG_SPAN] = BREAKS_OUT,
	[PCUT_TAG_SUB] = BREAKS_OUT,
	[PCUT_TAG_SUP] = BREAKS_OUT,
	[PCUT_TAG_VAR] = BREAKS_OUT,
	[PCUT_TAG_RUBY] = BREAKS_OUT,
	[PCUT_TAG_IMG] = SPECIAL | VOID | BREAKS_OUT,
	[PCUT_TAG_EMBED] = SPECIAL | VOID | BREAKS_OUT,
	[PCUT_TAG_BR] = SPECIAL | VOID | BREAKS_OUT,
	[PCUT_TAG_AREA] = SPECIAL | VOID,
	[PCUT_TAG_INPUT] = SPECIAL | VOID,
	[PCUT_TAG_KEYGEN] = SPECIAL | VOID,
	[PCUT_TAG_PARAM] = SPECIAL | VOID,
	[PCUT_TAG_SOURCE] = SPECIAL | VOID,
	[PCUT_TAG_TRACK] = SPECIAL | VOID,
	[PCUT_TAG_WBR] = SPECIAL | VOID,
	[PCUT_TAG_FRAME] = SPECIAL | VOID,
	[PCUT_TAG_ISINDEX] = VOID,
	[PCUT_TAG_SPACER] = VOID,
	[PCUT_TAG_NEXTID] = VOID,
};

int
pcut_html_tag_is_void(unsigned tag)
{
	return (traits[tag] & VOID) != 0;
}

/* ---- which element is open -------------------------------------------- */

/*
 * The depth behind the innermost open tag that is not past a boundary (any of
 * these traits, or either of two further tags); 0 if there is none.
 */
static uint32_t
open_until(const pcut_html_tree *tree, unsigned tag, unsigned boundary,
    unsigned also, unsigned too)
{
	for (uint32_t d = tree->depth; d > 1; d--) {
		unsigned t = tree->open[d - 1].tag;

		if (t == tag)
			return d;
		if ((traits[t] & boundary) != 0 ||
		    (also != 0 && (t == also || t == too)))
			return 0;
	}
	return 0;
}

static int
ends_itself(const pcut_html_tree *tree)
{
	return (traits[tree->open[tree->depth - 1].tag] & ENDS_ITSELF) != 0;
}

static uint32_t
in_scope(const pcut_html_tree *tree, unsigned tag)
{
	return open_until(tree, tag, SCOPE, 0, 0);
}

static uint32_t
in_table_scope(const pcut_html_tree *tree, unsigned tag)
{
	return open_until(tree, tag, 0, PCUT_TAG_TABLE, PCUT_TAG_TEMPLATE);
}

static void
end_p(pcut_html_tree *tree)
{
	uint32_t d = open_until(tree, PCUT_TAG_P, SCOPE, PCUT_TAG_BUTTON,
	    PCUT_TAG_BUTTON);

	if (d != 0)
		pcut_html_tree_pop_to(tree, d - 1);
}

static uint32_t
heading_in_scope(const pcut_html_tree *tree)
{
	for (uint32_t d = tree->depth; d > 1; d--) {
		unsigned t = tree->open[d - 1].tag;

		if ((traits[t] & HEADING) != 0)
			return d;
		if ((traits[t] & SCOPE) != 0)
			break;
	}
	return 0;
}

/*
 * A formatting element ends.  Blocks open inside it outlive it: they are
 * split, and their second halves come after the element.  Where these would
 * be many it stays open without a name, so that no input makes many nodes of
 * one tag.
 */
static void
end_format(pcut_html_tree *tree, unsigned tag)
{
	uint32_t d = in_scope(tree, tag), n = 0;
	pcut_html_open again[SPLIT_MAX];

	if (d == 0)
		return;
	for (uint32_t i = d; i < tree->depth; i++) {
		if ((traits[tree->open[i].tag] & SPECIAL) == 0 && n == 0)
			continue;
		if (n == SPLIT_MAX) {
			tree->open[d - 1].tag = 0;
			return;
		}
		again[n++] = tree->open[i];
	}
	pcut_html_tree_pop_to(tree, d - 1);
	for (uint32_t i = 0; i < n; i++) {
		const pcut_html_node *was = again[i].node;

		if (pcut_html_tree_push(tree, was->tag, was->u.el.name,
		    was->u.el.attr, was->nattr) == NULL)
			return;
		pcut_html_tree_top(tree)->node->flags |= PCUT_HTML_IMPLIED;
		pcut_html_tree_top(tree)->tag = again[i].tag;
	}
}

/* ---- start tags ------------------------------------------------------- */

static void
need_body(pcut_html_tree *tree)
{
	if (tree->mode == IN_BODY)
		return;
	pcut_html_tree_pop_to(tree, 1);
	tree->mode = IN_BODY;
	tree->body = pcut_html_tree_push_implied(tree, PCUT_TAG_BODY);
}

/* li, dd and dt end the one before, unless a list or box lies between. */
static void
end_item(pcut_html_tree *tree, unsigned tag)
{
	for (uint32_t d = tree->depth; d > 1; d--) {
		unsigned t = tree->open[d - 1].tag;

		if (t == tag || (tag != PCUT_TAG_LI &&
		    (t == PCUT_TAG_DD || t == PCUT_TAG_DT))) {
			pcut_html_tree_pop_to(tree, d - 1);
			return;
		}
		if ((traits[t] & SPECIAL) != 0 && t != PCUT_TAG_ADDRESS &&
		    t != PCUT_TAG_DIV && t != PCUT_TAG_P)
			return;
	}
}

/* Pop until a table's own part is on top: what is in it ends here. */
static void
back_to(pcut_html_tree *tree, unsigned a, unsigned b, unsigned c, unsigned e)
{
	uint32_t d;

	for (d = tree->depth; d > 1; d--) {
		unsigned t = tree->open[d - 1].tag;

		if (t == a || t == b || t == c || t == e ||
		    t == PCUT_TAG_TABLE)
			break;
		if (t == PCUT_TAG_TEMPLATE)
			return;
	}
	if (d > 1)
		pcut_html_tree_pop_to(tree, d);
}

static void
before_table_part(pcut_html_tree *tree, unsigned tag)
{
	switch (tag) {
	case PCUT_TAG_TD:
	case PCUT_TAG_TH:
		back_to(tree, PCUT_TAG_TR, PCUT_TAG_TBODY, PCUT_TAG_THEAD,
		    PCUT_TAG_TFOOT);
		break;
	case PCUT_TAG_TR:
		back_to(tree, PCUT_TAG_TBODY, PCUT_TAG_TBODY, PCUT_TAG_THEAD,
		    PCUT_TAG_TFOOT);
		break;
	case PCUT_TAG_COL:
		back_to(tree, PCUT_TAG_COLGROUP, 0xFFFF, 0xFFFF, 0xFFFF);
		break;
	default:
		back_to(tree, PCUT_TAG_TABLE, 0xFFFF, 0xFFFF, 0xFFFF);
		break;
	}
}

static void
close_before(pcut_html_tree *tree, unsigned tag)
{
	uint32_t d;

	if ((traits[tag] & ENDS_P) != 0 &&
	    (tag != PCUT_TAG_LI && tag != PCUT_TAG_DD && tag != PCUT_TAG_DT))
		end_p(tree);
	switch (tag) {
	case PCUT_TAG_H1: case PCUT_TAG_H2: case PCUT_TAG_H3:
	case PCUT_TAG_H4: case PCUT_TAG_H5: case PCUT_TAG_H6:
		if ((traits[pcut_html_tree_top(tree)->tag] & HEADING) != 0)
			pcut_html_tree_pop(tree);
		break;
	case PCUT_TAG_LI: case PCUT_TAG_DD: case PCUT_TAG_DT:
		end_item(tree, tag);
		end_p(tree);
		break;
	case PCUT_TAG_A: case PCUT_TAG_NOBR:
		end_format(tree, tag);
		break;
	case PCUT_TAG_BUTTON:
		if ((d = in_scope(tree, tag)) != 0)
			pcut_html_tree_pop_to(tree, d - 1);
		break;
	case PCUT_TAG_OPTION: case PCUT_TAG_OPTGROUP:
		if (pcut_html_tree_top(tree)->tag == PCUT_TAG_OPTION)
			pcut_html_tree_pop(tree);
		if (tag == PCUT_TAG_OPTGROUP &&
		    pcut_html_tree_top(tree)->tag == PCUT_TAG_OPTGROUP)
			pcut_html_tree_pop(tree);
		break;
	case PCUT_TAG_RB: case PCUT_TAG_RTC: case PCUT_TAG_RT:
	case PCUT_TAG_RP:
		if (in_scope(tree, PCUT_TAG_RUBY))
			while (ends_itself(tree) &&
			    !(pcut_html_tree_top(tree)->tag == PCUT_TAG_RTC &&
			    (tag == PCUT_TAG_RT || tag == PCUT_TAG_RP)))
				pcut_html_tree_pop(tree);
		break;
	case PCUT_TAG_CAPTION: case PCUT_TAG_COLGROUP: case PCUT_TAG_COL:
	case PCUT_TAG_TBODY: case PCUT_TAG_THEAD: case PCUT_TAG_TFOOT:
	case PCUT_TAG_TR: case PCUT_TAG_TD: case PCUT_TAG_TH:
		before_table_part(tree, tag);
		break;
	case PCUT_TAG_SELECT: case PCUT_TAG_INPUT: case PCUT_TAG_TEXTAREA:
		if ((d = in_scope(tree, PCUT_TAG_SELECT)) != 0)
			pcut_html_tree_pop_to(tree, d - 1);
		break;
	default:
		break;
	}
	/* An unclosed <select> would swallow the page. */
	if ((traits[tag] & BLOCK_END) != 0 && tag != PCUT_TAG_BUTTON &&
	    tag != PCUT_TAG_SELECT && (d = in_scope(tree, PCUT_TAG_SELECT)))
		pcut_html_tree_pop_to(tree, d - 1);
}

static void
leave_foreign(pcut_html_tree *tree)
{
	while (tree->depth > 1 && pcut_html_tree_top(tree)->foreign)
		pcut_html_tree_pop(tree);
}

static int
may_break_out(const pcut_html_open *o)
{
	/* Text inside these is HTML already. */
	return o->tag != PCUT_TAG_DESC && o->tag != PCUT_TAG_TITLE &&
	    o->tag != PCUT_TAG_MTEXT && o->tag != PCUT_TAG_MI &&
	    o->tag != PCUT_TAG_MO && o->tag != PCUT_TAG_MN &&
	    o->tag != PCUT_TAG_MS;
}

static int
is_table_part(unsigned tag)
{
	switch (tag) {
	case PCUT_TAG_CAPTION: case PCUT_TAG_COLGROUP: case PCUT_TAG_COL:
	case PCUT_TAG_TBODY: case PCUT_TAG_THEAD: case PCUT_TAG_TFOOT:
	case PCUT_TAG_TR: case PCUT_TAG_TD: case PCUT_TAG_TH:
		return 1;
	default:
		return 0;
	}
}

/* html, head and body, and what may come before the body; nonzero: done. */
static int
page_level(pcut_html_tree *tree, unsigned tag, const pcut_html_attr *attr,
    unsigned nattr)
{
	if (tag == PCUT_TAG_HTML) {
		pcut_html_tree_merge(tree, tree->open[0].node, attr, nattr);
		return 1;
	}
	if (tag == PCUT_TAG_HEAD) {
		if (tree->mode == BEFORE_BODY) {
			pcut_html_tree_merge(tree, tree->head, attr, nattr);
			tree->head->flags &= (uint8_t)~PCUT_HTML_IMPLIED;
		}
		return 1;
	}
	if (tag == PCUT_TAG_BODY || tag == PCUT_TAG_FRAMESET) {
		if (tree->mode == BEFORE_BODY) {
			need_body(tree);
			if (tree->body != NULL)
				tree->body->flags &=
				    (uint8_t)~PCUT_HTML_IMPLIED;
		}
		if (tag == PCUT_TAG_BODY && tree->body != NULL)
			pcut_html_tree_merge(tree, tree->body, attr, nattr);
		return 1;
	}
	if (tree->mode == BEFORE_BODY && tree->depth == 2 &&
	    (traits[tag] & IN_HEAD) == 0)
		need_body(tree);
	return 0;
}

void
pcut_html_tree_start(pcut_html_tree *tree, unsigned tag, const char *name,
    const pcut_html_attr *attr, unsigned nattr, int closed)
{
	int foreign;

	if (tree->failed || tree->depth == 0)
		return;
	if (pcut_html_tree_top(tree)->foreign) {
		if ((traits[tag] & BREAKS_OUT) != 0 &&
		    may_break_out(pcut_html_tree_top(tree)))
			leave_foreign(tree);
	}
	foreign = pcut_html_tree_top(tree)->foreign;
	if (!foreign) {
		if (page_level(tree, tag, attr, nattr))
			return;
		if (is_table_part(tag) && open_until(tree, PCUT_TAG_TABLE, 0,
		    0, 0) == 0 && open_until(tree, PCUT_TAG_TEMPLATE, 0, 0,
		    0) == 0)
			return;
		if (tag == PCUT_TAG_FORM) {
			if (tree->in_form)
				return;
			tree->in_form = 1;
		}
		close_before(tree, tag);
	}
	if (tree->failed)
		return;
	closed = closed || (!foreign && (traits[tag] & VOID) != 0);
	if (tree->depth >= PCUT_HTML_DEPTH_MAX) {
		tree->doc->flattened++;
		if (!closed)
			tree->over++;
		return;
	}
	if (pcut_html_tree_push(tree, tag, name, attr, nattr) == NULL)
		return;
	if (closed) {
		pcut_html_tree_pop(tree);
		if (tag == PCUT_TAG_FORM)
			tree->in_form = 0;
	}
}

/* ---- end tags --------------------------------------------------------- */

static void
end_any(pcut_html_tree *tree, unsigned tag, const char *name)
{
	for (uint32_t d = tree->depth; d > 1; d--) {
		const pcut_html_open *o = &tree->open[d - 1];

		if (o->tag == tag && (tag != 0 ||
		    strcmp(o->node->u.el.name, name) == 0)) {
			pcut_html_tree_pop_to(tree, d - 1);
			return;
		}
		if ((traits[o->tag] & SPECIAL) != 0)
			return;
	}
}

static void
end_form(pcut_html_tree *tree)
{
	uint32_t d = in_scope(tree, PCUT_TAG_FORM);

	tree->in_form = 0;
	if (d == 0)
		return;
	while (ends_itself(tree))
		pcut_html_tree_pop(tree);
	if (tree->depth == d)
		pcut_html_tree_pop(tree);
	else
		tree->open[d - 1].tag = 0; /* its content goes on */
}

static void
end_foreign(pcut_html_tree *tree, unsigned tag, const char *name)
{
	for (uint32_t d = tree->depth; d > 1; d--) {
		const pcut_html_open *o = &tree->open[d - 1];

		if (!o->foreign && o->tag != tag)
			break;
		if (o->tag == tag && (tag != 0 ||
		    strcmp(o->node->u.el.name, name) == 0)) {
			pcut_html_tree_pop_to(tree, d - 1);
			return;
		}
	}
	if (tag == 0 || in_scope(tree, tag) == 0)
		return;
	leave_foreign(tree);
	pcut_html_tree_end(tree, tag, name);
}

void
pcut_html_tree_end(pcut_html_tree *tree, unsigned tag, const char *name)
{
	uint32_t d = 0;

	if (tree->failed || tree->depth == 0)
		return;
	if (tree->over > 0) {
		tree->over--;
		return;
	}
	if (pcut_html_tree_top(tree)->foreign) {
		end_foreign(tree, tag, name);
		return;
	}
	switch (tag) {
	case PCUT_TAG_HTML:
	case PCUT_TAG_BODY: /* text after it is body text still */
		return;
	case PCUT_TAG_HEAD:
		if (tree->mode == BEFORE_BODY)
			pcut_html_tree_pop_to(tree, 2);
		return;
	case PCUT_TAG_P:
		end_p(tree);
		return;
	case PCUT_TAG_LI:
		d = open_until(tree, tag, SCOPE, PCUT_TAG_OL, PCUT_TAG_UL);
		break;
	case PCUT_TAG_DD: case PCUT_TAG_DT:
		d = in_scope(tree, tag);
		break;
	case PCUT_TAG_H1: case PCUT_TAG_H2: case PCUT_TAG_H3:
	case PCUT_TAG_H4: case PCUT_TAG_H5: case PCUT_TAG_H6:
		d = heading_in_scope(tree);
		break;
	case PCUT_TAG_FORM:
		end_form(tree);
		return;
	case PCUT_TAG_TABLE: case PCUT_TAG_CAPTION: case PCUT_TAG_TBODY:
	case PCUT_TAG_THEAD: case PCUT_TAG_TFOOT: case PCUT_TAG_TR:
	case PCUT_TAG_TD: case PCUT_TAG_TH:
		d = in_table_scope(tree, tag);
		break;
	case PCUT_TAG_TEMPLATE: case PCUT_TAG_SVG: case PCUT_TAG_MATH:
	case PCUT_TAG_NOSCRIPT: case PCUT_TAG_SCRIPT: case PCUT_TAG_STYLE:
	case PCUT_TAG_TITLE:
		d = open_until(tree, tag, 0, 0, 0);
		break;
	default:
		if ((traits[tag] & FORMAT) != 0) {
			end_format(tree, tag);
			return;
		}
		if ((traits[tag] & BLOCK_END) == 0) {
			end_any(tree, tag, name);
			return;
		}
		d = in_scope(tree, tag);
		if (d == 0 && (traits[tag] & SCOPE) != 0)
			d = open_until(tree, tag, 0, PCUT_TAG_TABLE,
			    PCUT_TAG_TEMPLATE);
		break;
	}
	if (d != 0)
		pcut_html_tree_pop_to(tree, d - 1);
}

/* ---- text ------------------------------------------------------------- */

/* What of text is no white space before the body, which it opens. */
static pcut_str
taken(pcut_html_tree *tree, pcut_str text)
{
	if (tree->failed || tree->depth == 0)
		return PCUT_STR_NONE;
	if (tree->mode == BEFORE_BODY && tree->depth == 2) {
		while (text.len > 0 && pcut_is_space(text.ptr[0]))
			text = pcut_str_skip(text, 1);
		if (text.len > 0)
			need_body(tree);
	}
	return text;
}

void
pcut_html_tree_text(pcut_html_tree *tree, pcut_str text)
{
	text = taken(tree, text);
	if (text.len > 0)
		pcut_html_tree_put(tree, text);
}

void
pcut_html_tree_slice(pcut_html_tree *tree, pcut_str text)
{
	text = taken(tree, text);
	if (text.len == 0)
		return;
	if (tree->slice.len == 0 && tree->text.len == 0)
		tree->slice = text;
	else
		pcut_html_tree_put(tree, text);
}

/* ---- begin and end ---------------------------------------------------- */

int
pcut_html_tree_init(pcut_html_tree *tree, pcut_arena *arena)
{
	tree->arena = arena;
	tree->text.mem = tree->classes.mem = arena->mem;
	tree->doc = pcut_arena_alloc(arena, sizeof *tree->doc);
	if (tree->doc == NULL)
		return 0;
	pcut_html_tree_push_implied(tree, PCUT_TAG_HTML);
	if (!tree->failed)
		tree->head = pcut_html_tree_push_implied(tree, PCUT_TAG_HEAD);
	return !tree->failed;
}

pcut_html_doc *
pcut_html_tree_finish(pcut_html_tree *tree)
{
	pcut_html_doc *doc = tree->doc;

	if (!tree->failed)
		need_body(tree);
	if (!tree->failed) {
		pcut_html_tree_pop_to(tree, 1);
		pcut_html_tree_flush(tree);
		tree->open[0].node->end = doc->count;
		doc->root = tree->open[0].node;
		doc->head = tree->head;
		doc->body = tree->body;
	}
	pcut_buf_free(&tree->text);
	pcut_map_free(&tree->classes);
	return tree->failed ? NULL : doc;
}
