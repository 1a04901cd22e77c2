/* SPDX-License-Identifier: ISC */
/*
 * What a page has for the mouse inside of its text: buttons that copy or
 * share, marks by which a heading links to itself, numbers beside code, icons
 * that a style sheet draws.
 */
#include "html_page.h"
#include "str.h"
#include "utf8.h"

/* Questions that open their answers are buttons in headings. */
static int
in_heading(const pcut_html_node *n)
{
	for (int up = 0; n != NULL && up < 5; up++, n = n->parent)
		if (pcut_html_is_heading(n) || n->tag == PCUT_TAG_SUMMARY ||
		    n->tag == PCUT_TAG_DT)
			return 1;
	return 0;
}

/* "Copy", "Share": what a button does, not a text in one. */
static int
is_label(const pcut_html_node *button)
{
	size_t len = 0;
	int left = 12;

	for (const pcut_html_node *n = button->first; n != NULL &&
	    left-- > 0; n = pcut_html_next(n, button))
		if (n->kind == PCUT_HTML_TEXT)
			len += pcut_str_trim(n->u.text).len;
	return len <= 20;
}

/* A column of numbers beside code. */
static int
is_gutter(const pcut_html_node *n)
{
	static const uint64_t heads = PCUT_HTML_HEAD('l', 'i') |
	    PCUT_HTML_HEAD('g', 'u') | PCUT_HTML_HEAD('b', 'l');

	return (n->heads & heads) != 0 && (n->tag == PCUT_TAG_TD ||
	    n->tag == PCUT_TAG_DIV || n->tag == PCUT_TAG_PRE) &&
	    pcut_html_class_has(n, " linenos gutter lineno linenodiv blob ") &&
	    (pcut_html_has_class(n, "linenos") ||
	    pcut_html_has_class(n, "gutter") ||
	    pcut_html_has_class(n, "rouge-gutter") ||
	    pcut_html_has_class(n, "lineno") ||
	    pcut_html_has_class(n, "linenodiv") ||
	    pcut_html_has_class(n, "blob-num"));
}

/* "#", or a pilcrow, paragraph sign or picture of a chain in UTF-8. */
static int
is_one_sign(pcut_str s)
{
	return s.len > 0 && s.len <= 4 && pcut_utf8_count(s) == 1 &&
	    !pcut_cp_is_word(pcut_utf8_first(s));
}

/* A link to a place of the page that shows a sign and no word. */
static int
is_sign(const pcut_html_node *n)
{
	pcut_str href = pcut_html_attr_value(n, PCUT_HATTR_HREF);
	int any = 0;

	if (n->tag != PCUT_TAG_A || !pcut_str_starts(href, PCUT_LIT("#")))
		return 0;
	for (const pcut_html_node *c = n->first; c != NULL;
	    c = pcut_html_next(c, n)) {
		if (c->kind == PCUT_HTML_ELEMENT && pcut_html_is_image(c))
			return 0;
		if (c->kind != PCUT_HTML_TEXT || pcut_html_is_blank(c->u.text))
			continue;
		if (any++ || !is_one_sign(pcut_str_trim(c->u.text)))
			return 0;
	}
	return any;
}

/* Marks that headings and code have for the mouse. */
int
pcut_html_is_tool(const pcut_html_node *n)
{
	static const char *const words[] = {"mw-editsection", "headerlink",
	    "anchor-link", "header-anchor", "heading-anchor", "anchorjs-link",
	    "permalink", "toclink", "copy-button", "copybtn", "hash-link",
	    "headinglink", "heading-link", "direct-link"};
	int inside = 0;

	if (n->tag == PCUT_TAG_BUTTON && !in_heading(n) && is_label(n))
		return 1;
	if (n->nattr == 0 || n->end - n->order > 12)
		return is_gutter(n);
	if (is_gutter(n))
		return 1;
	if (n->tag == PCUT_TAG_I && n->first == NULL)
		return 1; /* an icon drawn by a style sheet */
	if (pcut_html_has_class(n, "material-icons"))
		return 1;
	for (const pcut_html_node *up = n->parent; up != NULL && !inside &&
	    up->depth + 4 > n->depth; up = up->parent)
		inside = pcut_html_is_heading(up);
	if (inside && is_sign(n))
		return 1;
	if (!inside && !pcut_html_has_class(n, "mw-editsection") &&
	    !pcut_html_has_class(n, "headerlink"))
		return 0;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (pcut_html_has_class(n, words[i]) &&
		    (i == 0 || n->end - n->order < 6)) {
			/* A heading all of which is its own link stays. */
			/* a link is not the root: */
			/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
			if (n->parent->first == n && n->parent->last == n)
				return i == 0;
			return 1;
		}
	return 0;
}
