/* SPDX-License-Identifier: ISC */
/*
 * Notes: numbered by their first use, written behind the body, each beginning
 * with its number as a link back.  A note may refer to further ones, so they
 * are a queue.
 */
#include "html_parts.h"

/* The number of a note, in order of first use; 0 if it is not there. */
static uint64_t
note_number(pcut_html_parts *h, pcut_str id, int *first)
{
	const pcut_node *note = pcut_article_note(h->article, id);
	uint64_t *at;

	*first = 0;
	if (note == NULL || (at = pcut_map_at(&h->refs,
				 pcut_node_str(note, PCUT_ATTR_ID))) == NULL)
		return 0;
	if (*at == 0) {
		*at = ++h->n_refs;
		*first = 1;
		pcut_buf_put(
		    &h->notes, PCUT_STR((const char *)&note, sizeof note));
	}
	return *at;
}

void
pcut_html_put_note_ref(pcut_html_parts *h, const pcut_node *n)
{
	int first;
	uint64_t number;

	number = note_number(h, pcut_node_str(n, PCUT_ATTR_REF), &first);
	if (number == 0)
		return;
	if (pcut_node_prev(n) != NULL &&
	    pcut_node_kind(pcut_node_prev(n)) == PCUT_NODE_NOTE_REF)
		pcut_puts(h->out, "\xE2\x80\xAF"); /* 1 2 are not 12 */
	if (h->link != NULL) { /* a link stands in no link */
		pcut_puts(h->out, "<span");
		if (first)
			pcut_putf(h->out, " id=\"ref%llu\"",
			    (unsigned long long)number);
		pcut_putf(h->out, " class=\"noteref\">%llu</span>",
		    (unsigned long long)number);
		return;
	}
	pcut_putf(h->out, "<a");
	if (first)
		pcut_putf(
		    h->out, " id=\"ref%llu\"", (unsigned long long)number);
	pcut_putf(h->out, " class=\"noteref\" href=\"#note%llu\"%s>%llu</a>",
	    (unsigned long long)number,
	    pcut_html_semantics(
		h, " epub:type=\"noteref\" role=\"doc-noteref\""),
	    (unsigned long long)number);
}

/* The number of the note that begins here, a link back to where it is
 * referred to. */
void
pcut_html_put_note_number(pcut_html_parts *h)
{
	if (h->note_is_linked)
		pcut_putf(h->out,
		    "<a class=\"note-number\" href=\"#ref%llu\""
		    "%s>%llu</a> ",
		    (unsigned long long)h->note,
		    pcut_html_semantics(h, " role=\"doc-backlink\""),
		    (unsigned long long)h->note);
	else
		pcut_putf(h->out, "<span class=\"note-number\">%llu</span> ",
		    (unsigned long long)h->note);
	h->note = 0;
}

static pcut_status
put_note(pcut_html_parts *h, const pcut_node *n, uint64_t number, int linked)
{
	pcut_status rc;

	pcut_putf(h->out, "<aside id=\"note%llu\"%s>\n",
	    (unsigned long long)number,
	    pcut_html_semantics(
		h, " epub:type=\"footnote\" role=\"doc-footnote\""));
	h->note = number;
	h->note_is_linked = linked;
	if (pcut_node_child(n) == NULL ||
	    pcut_node_kind(pcut_node_child(n)) != PCUT_NODE_PARAGRAPH) {
		pcut_puts(h->out, "<p>");
		pcut_html_put_note_number(h);
		pcut_puts(h->out, "</p>\n");
	}
	rc = pcut_walk(n, pcut_html_visit, h);
	pcut_puts(h->out, "</aside>\n");
	return rc;
}

/* In order of their numbers; a note may refer to further ones.  What nothing
 * refers to comes last. */
pcut_status
pcut_html_put_notes(pcut_html_parts *h)
{
	const pcut_node *root = pcut_article_root(h->article, PCUT_NODE_NOTES);
	const pcut_node *loose, *n;
	pcut_status rc = PCUT_OK;
	size_t done = 0;
	int linked;

	if (root == NULL || (loose = pcut_node_child(root)) == NULL)
		return PCUT_OK;
	h->facts->has_notes = 1;
	pcut_putf(h->out, "<section class=\"notes\"%s>\n",
	    h->style->xhtml ? " epub:type=\"footnotes\"" : "");
	for (;;) {
		linked = 1;
		for (; done == h->n_refs && loose != NULL;
		     loose = pcut_node_next(loose)) {
			if (note_number(h, pcut_node_str(loose, PCUT_ATTR_ID),
				&linked) == 0)
				return PCUT_ENOMEM;
			linked = !linked;
		}
		if (done == h->n_refs || h->notes.failed || rc != PCUT_OK)
			break;
		/* The buffer is as malloc aligns, its items of one size. */
		n = ((const pcut_node **)(void *)h->notes.ptr)[done++];
		rc = put_note(h, n, done, linked);
	}
	pcut_puts(h->out, "</section>\n");
	return h->notes.failed ? PCUT_ENOMEM : rc;
}
