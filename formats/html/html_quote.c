/* SPDX-License-Identifier: ISC */
/* Quotes, pull quotes and callouts: which element is one, and who said it. */
#include "html_page.h"
#include "str.h"

const char *
pcut_html_tone(const pcut_html_node *n)
{
	static const char *const tones[] = {" note ", " tip hint ",
	    " warning warn ", " important ", " caution danger error ",
	    " info information notice "};
	static const char *const names[] = {"note", "tip", "warning",
	    "important", "caution", "info"};

	for (size_t i = 0; i < sizeof tones / sizeof *tones; i++)
		if (pcut_html_class_has(n, tones[i]))
			return names[i];
	return NULL;
}

int
pcut_html_is_callout(const pcut_html_node *n)
{
	pcut_str role = pcut_html_attr_value(n, PCUT_HATTR_ROLE);

	if (n->nattr == 0 || (n->tag != PCUT_TAG_DIV &&
	    n->tag != PCUT_TAG_ASIDE && n->tag != PCUT_TAG_BLOCKQUOTE &&
	    n->tag != PCUT_TAG_SECTION))
		return 0;
	if (role.ptr != NULL && (pcut_str_eq_case(role, PCUT_LIT("note")) ||
	    pcut_str_eq_case(role, PCUT_LIT("doc-tip")) ||
	    pcut_str_eq_case(role, PCUT_LIT("doc-notice"))))
		return 1;
	return pcut_html_class_has(n, " admonition callout admonitionblock "
	    "alert ") && n->end - n->order < 2000;
}

int
pcut_html_is_pull_quote(const pcut_html_node *n)
{
	pcut_str class, role;

	if (n->nattr == 0 || (n->tag != PCUT_TAG_BLOCKQUOTE &&
	    n->tag != PCUT_TAG_ASIDE && n->tag != PCUT_TAG_DIV &&
	    n->tag != PCUT_TAG_FIGURE && n->tag != PCUT_TAG_P))
		return 0;
	role = pcut_html_attr_value(n, PCUT_HATTR_ROLE);
	if (role.ptr != NULL &&
	    pcut_str_eq_case(role, PCUT_LIT("doc-pullquote")))
		return 1;
	class = pcut_html_attr_value(n, PCUT_HATTR_CLASS);
	return class.ptr != NULL && class.len < 400 &&
	    n->end - n->order < 100 &&
	    (pcut_str_find_case(class, PCUT_LIT("pullquote")) != SIZE_MAX ||
	    pcut_str_find_case(class, PCUT_LIT("pull-quote")) != SIZE_MAX ||
	    pcut_str_find_case(class, PCUT_LIT("pull_quote")) != SIZE_MAX);
}

/* The last paragraph of a quote, short, that a dash begins. */
static int
is_signature(const pcut_html_node *n)
{
	const pcut_html_node *text = n->first, *next = n->next;
	pcut_str s;

	if (n->tag != PCUT_TAG_P || n->end - n->order > 12 ||
	    !pcut_html_is(n->parent, PCUT_TAG_BLOCKQUOTE))
		return 0;
	while (next != NULL && next->kind == PCUT_HTML_TEXT)
		next = next->next;
	while (text != NULL && (text->kind != PCUT_HTML_TEXT ||
	    pcut_html_is_blank(text->u.text)))
		text = pcut_html_next(text, n);
	if (next != NULL || text == NULL)
		return 0;
	s = pcut_str_trim(text->u.text);
	return s.len < 120 && (pcut_str_starts(s, PCUT_LIT("\xE2\x80\x94")) ||
	    pcut_str_starts(s, PCUT_LIT("\xE2\x80\x93")) ||
	    pcut_str_starts(s, PCUT_LIT("\xE2\x80\x95")) ||
	    pcut_str_starts(s, PCUT_LIT("--")));
}

/* Who said it: the end of a quote. */
int
pcut_html_is_attribution(const pcut_html_node *n)
{
	const pcut_html_node *up = n->parent;

	if (is_signature(n))
		return 1;
	if (n->tag != PCUT_TAG_FOOTER && n->tag != PCUT_TAG_CITE &&
	    n->tag != PCUT_TAG_FIGCAPTION && !pcut_html_class_has(n,
	    " attribution quoteauthor quotecite author citation "))
		return 0;
	/* A <cite> in running text is the name of a work. */
	if (n->tag == PCUT_TAG_CITE) {
		const pcut_html_node *prev = n->prev;

		while (prev != NULL && prev->kind == PCUT_HTML_TEXT &&
		    pcut_html_is_blank(prev->u.text))
			prev = prev->prev;
		if (prev != NULL && !pcut_html_is_block(prev) &&
		    prev->tag != PCUT_TAG_BR)
			return 0;
		if (n->next != NULL && n->next->kind == PCUT_HTML_TEXT &&
		    !pcut_html_is_blank(n->next->u.text))
			return 0;
	}
	for (int i = 0; i < 3 && up != NULL; i++, up = up->parent)
		if (up->tag == PCUT_TAG_BLOCKQUOTE ||
		    pcut_html_is_pull_quote(up))
			return 1;
	return 0;
}

int
pcut_html_is_quote_figure(const pcut_html_node *figure)
{
	int quotes = 0;

	for (const pcut_html_node *c = figure->first; c != NULL; c = c->next)
		if (c->kind == PCUT_HTML_ELEMENT) {
			if (c->tag == PCUT_TAG_BLOCKQUOTE)
				quotes++;
			else if (c->tag != PCUT_TAG_FIGCAPTION)
				return 0;
		}
	return quotes == 1;
}
