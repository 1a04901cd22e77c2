/* SPDX-License-Identifier: ISC */
/*
 * Elements inside a line: links, emphasis, and what editors say with styles
 * alone.  Each is a mark that waits for text, so that an empty one is none.
 */
#include "html_walk.h"
#include "str.h"

/* A heading that leads to itself, or opens what is under it. */
static int
is_own_link(const pcut_html_node *a)
{
	const pcut_html_node *n = a->parent;

	for (int up = 0; n != NULL && up < 4; up++, n = n->parent)
		if (pcut_html_is_heading(n))
			return 1;
	return 0;
}

static void
enter_link(pcut_html_page *p, pcut_html_frame *f)
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
	pcut_html_open_mark(p, f, &mark);
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

void
pcut_html_enter_inline(pcut_html_page *p, pcut_html_frame *f)
{
	const pcut_html_node *n = f->n;
	pcut_str style, title;

	switch (n->tag) {
	case PCUT_TAG_A:
		enter_link(p, f);
		return;
	case PCUT_TAG_EM: case PCUT_TAG_I: case PCUT_TAG_DFN:
	case PCUT_TAG_VAR: case PCUT_TAG_CITE:
		pcut_html_open_kind(p, f, PCUT_NODE_EMPHASIS);
		return;
	case PCUT_TAG_STRONG: case PCUT_TAG_B:
		style = pcut_html_style(n, "font-weight");
		if (pcut_str_starts_case(style, PCUT_LIT("normal")) ||
		    pcut_str_starts(style, PCUT_LIT("400")))
			return;
		pcut_html_open_kind(p, f, PCUT_NODE_STRONG);
		return;
	case PCUT_TAG_S: case PCUT_TAG_STRIKE:
		pcut_html_open_kind(p, f, PCUT_NODE_STRIKE);
		return;
	case PCUT_TAG_U:
		pcut_html_open_kind(p, f, PCUT_NODE_UNDERLINE);
		return;
	case PCUT_TAG_MARK:
		pcut_html_open_kind(p, f, PCUT_NODE_MARK);
		return;
	case PCUT_TAG_SUP:
		if (!holds_ref(p, n))
			pcut_html_open_kind(p, f, PCUT_NODE_SUPERSCRIPT);
		return;
	case PCUT_TAG_SUB:
		pcut_html_open_kind(p, f, PCUT_NODE_SUBSCRIPT);
		return;
	case PCUT_TAG_SMALL:
		pcut_html_open_kind(p, f, PCUT_NODE_SMALL);
		return;
	case PCUT_TAG_Q:
		pcut_html_open_kind(p, f, PCUT_NODE_QUOTED);
		return;
	case PCUT_TAG_INS:
		pcut_html_open_kind(p, f, PCUT_NODE_INSERTED);
		return;
	case PCUT_TAG_DEL:
		pcut_html_open_kind(p, f, PCUT_NODE_DELETED);
		return;
	case PCUT_TAG_ABBR: case PCUT_TAG_ACRONYM:
		title = pcut_html_attr_value(n, PCUT_HATTR_TITLE);
		if (title.ptr != NULL && pcut_str_trim(title).len > 0)
			pcut_html_open_mark(p, f, &(pcut_html_mark){
			    .kind = PCUT_NODE_ABBR,
			    .title = pcut_str_trim(title)});
		return;
	case PCUT_TAG_SPAN: case PCUT_TAG_FONT:
		/* Bold and slanted letters of editors that know no more. */
		style = pcut_html_style(n, "font-weight");
		if (pcut_str_starts_case(style, PCUT_LIT("bold")) ||
		    pcut_str_starts(style, PCUT_LIT("700")))
			pcut_html_open_kind(p, f, PCUT_NODE_STRONG);
		style = pcut_html_style(n, "font-style");
		if (pcut_str_starts_case(style, PCUT_LIT("italic")))
			pcut_html_open_kind(p, f, PCUT_NODE_EMPHASIS);
		return;
	default:
		return;
	}
}

/* A part of a line in another language or direction. */
void
pcut_html_enter_span(pcut_html_page *p, pcut_html_frame *f)
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
		pcut_html_open_mark(p, f, &mark);
}
