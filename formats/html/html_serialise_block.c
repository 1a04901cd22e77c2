/* SPDX-License-Identifier: ISC */
/*
 * Paragraphs, headings, lists and verse: which tags they need where they stand.
 * A heading never skips a level, and a paragraph that is alone in what holds
 * it has no tags.
 */
#include "html_parts.h"
#include "str.h"

static size_t
count_children(const pcut_node *n, size_t most)
{
	size_t count = 0;

	for (n = pcut_node_child(n); n != NULL && count < most;
	     n = pcut_node_next(n))
		count++;
	return count;
}

/* A paragraph that needs no tag: alone in its cell or caption, in a tight
 * item, or with nothing but a picture in a figure. */
static int
is_bare(const pcut_node *n)
{
	const pcut_node *parent = pcut_node_parent(n), *child;

	if (parent == NULL || pcut_node_has(n, PCUT_ATTR_ID) ||
	    pcut_node_has(n, PCUT_ATTR_LANG) || pcut_node_has(n, PCUT_ATTR_DIR))
		return 0;
	switch (pcut_node_kind(parent)) {
	case PCUT_NODE_CELL:
	case PCUT_NODE_CAPTION:
	case PCUT_NODE_DEFINITION:
		return count_children(parent, 2) == 1;
	case PCUT_NODE_ITEM:
		return pcut_node_num(
			   pcut_node_parent(parent), PCUT_ATTR_TIGHT) != 0 &&
		       (pcut_node_next(n) == NULL ||
			   pcut_node_kind(pcut_node_next(n)) == PCUT_NODE_LIST);
	case PCUT_NODE_FIGURE:
		for (child = pcut_node_child(n); child != NULL;
		     child = pcut_node_next(child))
			if (pcut_node_kind(child) != PCUT_NODE_IMAGE)
				return 0;
		return 1;
	default:
		return 0;
	}
}

static void
begin_paragraph(pcut_html_parts *h)
{
	if (h->note != 0)
		pcut_html_put_note_number(h);
	if (h->mark != NULL)
		pcut_puts(h->out, h->mark);
	h->mark = NULL;
}

void
pcut_html_put_paragraph(
    pcut_html_parts *h, const pcut_node *n, pcut_event event)
{
	if (is_bare(n)) {
		if (event == PCUT_EVENT_LEAVE && pcut_node_next(n) != NULL)
			pcut_putc(h->out, '\n');
	} else if (event == PCUT_EVENT_ENTER) {
		pcut_html_open_tag(h, "p", n);
		begin_paragraph(h);
	} else {
		pcut_puts(h->out, "</p>\n");
	}
}

int
pcut_html_is_no_heading(const pcut_html_parts *h, const pcut_node *n)
{
	return h->header_cells > 0 || !pcut_html_is_readable(n);
}

void
pcut_html_put_heading(pcut_html_parts *h, const pcut_node *n, pcut_event event)
{
	long asked = pcut_node_num(n, PCUT_ATTR_LEVEL);
	char id[32];

	if (pcut_html_is_no_heading(h, n)) {
		h->headings += event == PCUT_EVENT_ENTER;
		if (pcut_node_child(n) != NULL)
			pcut_puts(h->out,
			    event == PCUT_EVENT_ENTER ? "<p>" : "</p>\n");
		return;
	}
	if (event == PCUT_EVENT_LEAVE) {
		pcut_putf(h->out, "</h%u>\n", h->level);
		return;
	}
	if (asked < 2)
		asked = 2;
	h->level =
	    (unsigned)asked > h->level + 1 ? h->level + 1 : (unsigned)asked;
	pcut_putf(h->out, "<h%u id=\"h%u\"", h->level, ++h->headings);
	pcut_html_put_language(h, pcut_node_str(n, PCUT_ATTR_LANG));
	if (pcut_node_has(n, PCUT_ATTR_DIR))
		pcut_html_put_attribute(
		    h, "dir", pcut_node_str(n, PCUT_ATTR_DIR));
	pcut_putc(h->out, '>');
	if (h->style->heading != NULL) {
		size_t at = sizeof id;
		unsigned rest = h->headings;

		id[--at] = '\0';
		do
			id[--at] = (char)('0' + rest % 10);
		while ((rest /= 10) > 0);
		id[--at] = 'h';
		h->style->heading(h->style->payload, n, id + at, h->level);
	}
}

static const char *
list_type(pcut_str style)
{
	static const struct {
		const char *style, *type;
	} types[] = {{"lower-alpha", "a"}, {"upper-alpha", "A"},
	    {"lower-roman", "i"}, {"upper-roman", "I"}};

	for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
		if (pcut_str_eq(pcut_str_from(types[i].style), style))
			return types[i].type;
	return NULL;
}

void
pcut_html_put_list(pcut_html_parts *h, const pcut_node *n, pcut_event event)
{
	const char *tag = pcut_node_num(n, PCUT_ATTR_ORDERED) ? "ol" : "ul";
	const char *type = list_type(pcut_node_str(n, PCUT_ATTR_STYLE));

	if (event == PCUT_EVENT_LEAVE) {
		pcut_putf(h->out, "</%s>\n", tag);
		return;
	}
	pcut_putf(h->out, "<%s", tag);
	pcut_html_put_common(h, n);
	if (tag[0] == 'o' && pcut_node_has(n, PCUT_ATTR_START) &&
	    pcut_node_num(n, PCUT_ATTR_START) != 1)
		pcut_putf(h->out, " start=\"%ld\"",
		    pcut_node_num(n, PCUT_ATTR_START));
	if (tag[0] == 'o' && type != NULL)
		pcut_putf(h->out, " type=\"%s\"", type);
	pcut_puts(h->out, ">\n");
}

void
pcut_html_put_item(pcut_html_parts *h, const pcut_node *n)
{
	const pcut_node *first = pcut_node_child(n);

	pcut_puts(h->out, "<li");
	pcut_html_put_common(h, n);
	if (pcut_node_has(n, PCUT_ATTR_VALUE) &&
	    pcut_node_num(pcut_node_parent(n), PCUT_ATTR_ORDERED))
		pcut_putf(h->out, " value=\"%ld\"",
		    pcut_node_num(n, PCUT_ATTR_VALUE));
	if (!pcut_node_has(n, PCUT_ATTR_CHECKED)) {
		pcut_putc(h->out, '>');
		return;
	}
	pcut_puts(h->out, " class=\"task\">");
	h->mark = pcut_node_num(n, PCUT_ATTR_CHECKED) ? "\xE2\x98\x91 "
						      : "\xE2\x98\x90 ";
	if (first == NULL || pcut_node_kind(first) != PCUT_NODE_PARAGRAPH ||
	    is_bare(first)) {
		pcut_puts(h->out, h->mark);
		h->mark = NULL;
	}
}

void
pcut_html_put_line(pcut_html_parts *h, const pcut_node *n, pcut_event event)
{
	const pcut_node *prev = pcut_node_prev(n), *next = pcut_node_next(n);

	if (pcut_node_child(n) == NULL) /* an empty line parts stanzas */
		return;
	if (event == PCUT_EVENT_ENTER) {
		if (prev == NULL || pcut_node_child(prev) == NULL)
			pcut_puts(h->out, "<p class=\"stanza\">");
		for (long i = pcut_node_num(n, PCUT_ATTR_INDENT); i > 0; i--)
			pcut_puts(h->out, "\xE2\x80\x83");
	} else if (next == NULL || pcut_node_child(next) == NULL) {
		pcut_puts(h->out, "</p>\n");
	} else {
		pcut_html_void_tag(h, "br");
		pcut_putc(h->out, '\n');
	}
}
