/* SPDX-License-Identifier: ISC */
/* Lists: how they count, how close their items stand, what is done. */
#include "html_page.h"
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

void
pcut_html_list_open(pcut_html_page *p, const pcut_html_node *list)
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

void
pcut_html_item_open(pcut_html_page *p, const pcut_html_node *item)
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
