/* SPDX-License-Identifier: ISC */
/* What an element is, by its tag, its class and its style. */
#include <string.h>

#include "html_page.h"
#include "str.h"

int
pcut_html_is_block(const pcut_html_node *n)
{
	if (n->kind != PCUT_HTML_ELEMENT)
		return 0;
	switch (n->tag) {
	case PCUT_TAG_HTML: case PCUT_TAG_BODY: case PCUT_TAG_ARTICLE:
	case PCUT_TAG_SECTION: case PCUT_TAG_NAV: case PCUT_TAG_ASIDE:
	case PCUT_TAG_H1: case PCUT_TAG_H2: case PCUT_TAG_H3:
	case PCUT_TAG_H4: case PCUT_TAG_H5: case PCUT_TAG_H6:
	case PCUT_TAG_HGROUP: case PCUT_TAG_HEADER: case PCUT_TAG_FOOTER:
	case PCUT_TAG_ADDRESS: case PCUT_TAG_P: case PCUT_TAG_HR:
	case PCUT_TAG_PRE: case PCUT_TAG_BLOCKQUOTE: case PCUT_TAG_OL:
	case PCUT_TAG_UL: case PCUT_TAG_MENU: case PCUT_TAG_LI:
	case PCUT_TAG_DL: case PCUT_TAG_DT: case PCUT_TAG_DD:
	case PCUT_TAG_FIGURE: case PCUT_TAG_FIGCAPTION: case PCUT_TAG_MAIN:
	case PCUT_TAG_SEARCH: case PCUT_TAG_DIV: case PCUT_TAG_TABLE:
	case PCUT_TAG_CAPTION: case PCUT_TAG_TBODY: case PCUT_TAG_THEAD:
	case PCUT_TAG_TFOOT: case PCUT_TAG_TR: case PCUT_TAG_TD:
	case PCUT_TAG_TH: case PCUT_TAG_FORM: case PCUT_TAG_FIELDSET:
	case PCUT_TAG_LEGEND: case PCUT_TAG_DETAILS: case PCUT_TAG_SUMMARY:
	case PCUT_TAG_DIALOG: case PCUT_TAG_CENTER: case PCUT_TAG_DIR:
	case PCUT_TAG_LISTING: case PCUT_TAG_XMP: case PCUT_TAG_PLAINTEXT:
	case PCUT_TAG_MULTICOL: case PCUT_TAG_FRAMESET: case PCUT_TAG_MARQUEE:
	case PCUT_TAG_NOFRAMES: case PCUT_TAG_COLGROUP: case PCUT_TAG_OPTION:
		return 1;
	default:
		return 0;
	}
}

pcut_str
pcut_html_style(const pcut_html_node *n, const char *property)
{
	pcut_str style = pcut_html_attr_value(n, PCUT_HATTR_STYLE), item;
	pcut_str name = pcut_str_from(property);

	if (style.ptr == NULL)
		return PCUT_STR_NONE;
	while (pcut_str_take(&style, ';', &item)) {
		size_t colon = pcut_str_find_char(item, ':');

		if (colon != SIZE_MAX && pcut_str_eq_case(name,
		    pcut_str_trim(pcut_str_cut(item, 0, colon))))
			return pcut_str_trim(pcut_str_skip(item, colon + 1));
	}
	return PCUT_STR_NONE;
}

int
pcut_html_is_laid_apart(const pcut_html_node *n)
{
	pcut_str class = pcut_html_attr_value(n, PCUT_HATTR_CLASS);

	return (n->tag == PCUT_TAG_SPAN || n->tag == PCUT_TAG_B ||
	    n->tag == PCUT_TAG_STRONG || n->tag == PCUT_TAG_EM ||
	    n->tag == PCUT_TAG_I || n->tag == PCUT_TAG_SMALL) &&
	    ((class.ptr != NULL && (pcut_html_has_word(class, "block") ||
	    pcut_html_has_word(class, "d-block"))) ||
	    pcut_str_eq_case(pcut_html_style(n, "display"),
	    PCUT_LIT("block")));
}

int
pcut_html_is_hidden(const pcut_html_node *n)
{
	pcut_str value;

	if (n->kind != PCUT_HTML_ELEMENT || n->nattr == 0)
		return 0;
	value = pcut_html_attr_value(n, PCUT_HATTR_HIDDEN);
	if (value.ptr != NULL &&
	    !pcut_str_eq_case(value, PCUT_LIT("until-found")))
		return 1;
	if (pcut_html_attr_value(n, PCUT_HATTR_STYLE).ptr == NULL)
		return 0;
	value = pcut_html_style(n, "display");
	if (pcut_str_starts_case(value, PCUT_LIT("none")))
		return 1;
	value = pcut_html_style(n, "visibility");
	return pcut_str_starts_case(value, PCUT_LIT("hidden"));
}

long
pcut_html_num(const pcut_html_node *n, unsigned attr)
{
	pcut_str value = pcut_html_attr_value(n, attr);
	size_t len = 0;
	long out;

	if (value.ptr == NULL)
		return -1;
	value = pcut_str_trim(value);
	while (len < value.len && pcut_is_digit(value.ptr[len]))
		len++;
	if (len == 0 || !pcut_str_to_long(pcut_str_cut(value, 0, len), &out))
		return -1;
	return out;
}

static int
is_unseen(const pcut_html_node *n)
{
	return n->kind == PCUT_HTML_ELEMENT && (n->tag == PCUT_TAG_SCRIPT ||
	    n->tag == PCUT_TAG_STYLE || n->tag == PCUT_TAG_TEMPLATE ||
	    n->tag == PCUT_TAG_BUTTON || pcut_html_is_hidden(n));
}

pcut_str
pcut_html_raw_text(pcut_html_page *p, const pcut_html_node *top)
{
	size_t size = 0, at = 0;
	char *out = NULL;

	/* Once to count, once to copy. */
	for (int pass = 0; pass < 2; pass++) {
		const pcut_html_node *n = top;

		while (n != NULL) {
			pcut_str s = PCUT_STR_NONE;

			if (n->kind == PCUT_HTML_TEXT)
				s = n->u.text;
			else if (n->tag == PCUT_TAG_BR)
				s = PCUT_LIT("\n");
			else if (n != top && is_unseen(n)) {
				n = pcut_html_after(n, top);
				continue;
			}
			if (pass == 0) {
				size += s.len;
			} else {
				memcpy(out + at, s.ptr, s.len);
				at += s.len;
			}
			n = pcut_html_next(n, top);
		}
		if (pass == 0 &&
		    (out = pcut_arena_alloc(p->arena, size + 1)) == NULL) {
			p->failed = 1;
			return (pcut_str){NULL, 0};
		}
	}
	return (pcut_str){out, at};
}

int
pcut_html_is_void(const pcut_html_node *top)
{
	for (const pcut_html_node *n = top; n != NULL;
	    n = pcut_html_next(n, top))
		if (n->kind == PCUT_HTML_TEXT ?
		    !pcut_html_is_blank(n->u.text) : pcut_html_is_image(n))
			return 0;
	return 1;
}
