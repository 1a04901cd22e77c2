/* SPDX-License-Identifier: ISC */
/*
 * Lists: how they count, how close their items stand, what is done, and where
 * an item ends.  The model has nothing in a list but items, and pages have
 * text and blocks beside theirs, items without a list, a list for each item.
 */
#include "html_walk.h"
#include "str.h"

static int
is_list(const pcut_html_node *n)
{
	return n->kind == PCUT_HTML_ELEMENT && (n->tag == PCUT_TAG_UL ||
	    n->tag == PCUT_TAG_OL || n->tag == PCUT_TAG_MENU ||
	    n->tag == PCUT_TAG_DIR);
}

/* Items of one paragraph each, perhaps with a list below it. */
static int
is_tight(const pcut_html_page *p, const pcut_html_node *list)
{
	for (const pcut_html_node *li = list->first; li != NULL;
	    li = li->next) {
		int blocks = 0;

		for (const pcut_html_node *c = li->first; c != NULL;
		    c = c->next) {
			if (!pcut_html_is_block(c) ||
			    !pcut_html_marked(p, c, PCUT_HTML_M_HOLDS))
				continue;
			if (c->tag == PCUT_TAG_PRE ||
			    c->tag == PCUT_TAG_BLOCKQUOTE ||
			    c->tag == PCUT_TAG_TABLE ||
			    c->tag == PCUT_TAG_FIGURE)
				return 0;
			if (!is_list(c) && ++blocks > 1)
				return 0;
		}
	}
	return 1;
}

static const char *
style_of(const pcut_html_node *list)
{
	static const char *const names[] = {"decimal", "lower-alpha",
	    "upper-alpha", "lower-roman", "upper-roman"};
	pcut_str type = pcut_html_attr_value(list, PCUT_HATTR_TYPE);
	pcut_str style = pcut_html_style(list, "list-style-type");

	if (type.ptr != NULL && type.len == 1)
		switch (type.ptr[0]) {
		case 'a': return "lower-alpha";
		case 'A': return "upper-alpha";
		case 'i': return "lower-roman";
		case 'I': return "upper-roman";
		default: break;
		}
	if (style.len == 0)
		style = pcut_html_style(list, "list-style");
	if (pcut_str_starts_case(style, PCUT_LIT("lower-latin")))
		return "lower-alpha";
	if (pcut_str_starts_case(style, PCUT_LIT("upper-latin")))
		return "upper-alpha";
	for (size_t i = 1; i < sizeof names / sizeof *names; i++)
		if (pcut_str_starts_case(style, pcut_str_from(names[i])))
			return names[i];
	return NULL;
}

static void
open_list(pcut_html_page *p, const pcut_html_node *list)
{
	const pcut_html_attr *start =
	    pcut_html_attr_find(list, PCUT_HATTR_START);
	const char *style;
	long from;

	pcut_html_flow_open(&p->flow, PCUT_NODE_LIST);
	pcut_build_num(p->b, PCUT_ATTR_ORDERED, list->tag == PCUT_TAG_OL);
	pcut_build_num(p->b, PCUT_ATTR_TIGHT, is_tight(p, list));
	if (list->tag != PCUT_TAG_OL)
		return;
	if (start != NULL && pcut_str_to_long(pcut_str_trim(start->value),
	    &from) && from != 1 && from > -1000000000L && from < 1000000000L)
		pcut_build_num(p->b, PCUT_ATTR_START, from);
	if ((style = style_of(list)) != NULL)
		pcut_build_str(p->b, PCUT_ATTR_STYLE, pcut_str_from(style));
}

/* A check box that the item starts with; NULL without one. */
static const pcut_html_node *
check_box(const pcut_html_node *item)
{
	int left = 8;

	for (const pcut_html_node *n = item; n != NULL && left-- > 0;
	    n = pcut_html_next(n, item)) {
		pcut_str type;

		if (n->kind == PCUT_HTML_TEXT) {
			if (!pcut_html_is_blank(n->u.text))
				return NULL;
			continue;
		}
		type = pcut_html_attr_value(n, PCUT_HATTR_TYPE);
		if (n->tag == PCUT_TAG_INPUT && type.ptr != NULL &&
		    pcut_str_eq_case(type, PCUT_LIT("checkbox")))
			return n;
	}
	return NULL;
}

static int
is_checked(const pcut_html_node *box)
{
	for (size_t i = 0; i < box->nattr; i++)
		if (pcut_str_eq(pcut_str_from(box->u.el.attr[i].spelt),
		    PCUT_LIT("checked")))
			return 1;
	return 0;
}

static void
open_item(pcut_html_page *p, const pcut_html_node *item)
{
	const pcut_html_node *box = check_box(item);
	const pcut_html_attr *value =
	    pcut_html_attr_find(item, PCUT_HATTR_VALUE);
	long n;

	pcut_html_flow_open(&p->flow, PCUT_NODE_ITEM);
	if (box != NULL)
		pcut_build_num(p->b, PCUT_ATTR_CHECKED, is_checked(box));
	if (value != NULL && pcut_html_is(item->parent, PCUT_TAG_OL) &&
	    pcut_str_to_long(pcut_str_trim(value->value), &n) &&
	    n > -1000000000L && n < 1000000000L)
		pcut_build_num(p->b, PCUT_ATTR_VALUE, n);
}

void
pcut_html_enter_list(pcut_html_page *p, pcut_html_frame *f)
{
	f->block = 1;
	if (p->list_open) { /* the one before was not closed */
		p->list_open = 0;
		f->close = PCUT_NODE_LIST;
		f->item_open = 1;
		return;
	}
	if (p->flow.line || pcut_html_is_within(p, PCUT_NODE_CAPTION)) {
		pcut_html_just_block(p, f);
		return;
	}
	open_list(p, f->n);
	f->close = PCUT_NODE_LIST;
}

/* The frame below f, if it is of an open list. */
static pcut_html_frame *
list_frame(pcut_html_page *p)
{
	pcut_html_frame *list = pcut_html_frame_up(p, 1);

	return list != NULL && list->close == PCUT_NODE_LIST ? list : NULL;
}

void
pcut_html_enter_item(pcut_html_page *p, pcut_html_frame *f)
{
	pcut_html_frame *list = list_frame(p);

	f->block = 1;
	if (p->flow.line || list == NULL) {
		pcut_html_just_block(p, f);
		return;
	}
	if (list->item_open)
		pcut_html_flow_close(&p->flow, PCUT_NODE_ITEM);
	open_item(p, f->n);
	list->item_open = 1;
}

/* Something stands in a list beside its items: it joins the last one. */
void
pcut_html_join_item(pcut_html_page *p)
{
	pcut_html_frame *list = pcut_html_frame_up(p, 0);

	if (list == NULL || list->close != PCUT_NODE_LIST || list->item_open)
		return;
	pcut_html_flow_open(&p->flow, PCUT_NODE_ITEM);
	list->item_open = 1;
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
int
pcut_html_list_goes_on(pcut_html_page *p, const pcut_html_node *list)
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

/* ---- definitions ------------------------------------------------------ */

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

void
pcut_html_enter_definitions(pcut_html_page *p, pcut_html_frame *f)
{
	if (has_terms(p, f->n))
		pcut_html_open_block(p, f, PCUT_NODE_DEFINITIONS);
	else
		pcut_html_just_block(p, f);
}

static pcut_html_frame *
definitions_frame(pcut_html_page *p)
{
	for (size_t up = 1; up < 3 && up < p->n_frames; up++) {
		pcut_html_frame *f = pcut_html_frame_up(p, up);

		if (f->close == PCUT_NODE_DEFINITIONS)
			return f;
		if (f->n->tag != PCUT_TAG_DIV)
			break;
	}
	return NULL;
}

void
pcut_html_enter_definition(pcut_html_page *p, pcut_html_frame *f)
{
	pcut_html_frame *dl = definitions_frame(p);

	if (p->flow.line || dl == NULL) {
		pcut_html_just_block(p, f);
		if (f->n->tag == PCUT_TAG_DT)
			pcut_html_open_kind(p, f, PCUT_NODE_STRONG);
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
		pcut_html_open_line(p, f, PCUT_NODE_TERM);
	} else {
		if (dl->term_seen == 0)
			pcut_html_flow_open(&p->flow,
			    PCUT_NODE_DEFINITION_ITEM);
		dl->term_seen = 2;
		pcut_html_open_block(p, f, PCUT_NODE_DEFINITION);
	}
}
