/* SPDX-License-Identifier: ISC */
/* Verse: only where the page says so. */
#include "html_page.h"

int
pcut_html_is_verse(const pcut_html_node *n)
{
	return n->kind == PCUT_HTML_ELEMENT &&
	    (n->tag == PCUT_TAG_PRE || n->tag == PCUT_TAG_DIV ||
	    n->tag == PCUT_TAG_P || n->tag == PCUT_TAG_BLOCKQUOTE) &&
	    pcut_html_class_has(n, " poem poetry verse stanza ");
}
