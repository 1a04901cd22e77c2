/* SPDX-License-Identifier: ISC */
/*
 * Text: how it is escaped, and which of it there is to read.  A book that is
 * read aloud has no use for a heading or a link of which nothing can be said.
 */
#include "html_parts.h"
#include "str.h"
#include "utf8.h"

void
pcut_html_escape(pcut_output *out, pcut_str s)
{
	size_t start = 0;

	for (size_t i = 0; i < s.len; i++) {
		const char *entity;

		switch (s.ptr[i]) {
		case '&':
			entity = "&amp;";
			break;
		case '<':
			entity = "&lt;";
			break;
		case '>':
			entity = "&gt;";
			break;
		case '"':
			entity = "&quot;";
			break;
		default:
			continue;
		}
		pcut_put(out, pcut_str_cut(s, start, i - start));
		pcut_puts(out, entity);
		start = i + 1;
	}
	pcut_put(out, pcut_str_skip(s, start));
}

void
pcut_html_put_text(pcut_output *out, pcut_str s)
{
	size_t start = 0;

	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (c != '&' && c != '<' && c != '>')
			continue;
		pcut_put(out, pcut_str_cut(s, start, i - start));
		pcut_puts(out, c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
		start = i + 1;
	}
	pcut_put(out, pcut_str_skip(s, start));
}

void
pcut_html_put_attribute(pcut_html_parts *h, const char *name, pcut_str value)
{
	pcut_putf(h->out, " %s=\"", name);
	pcut_html_escape(h->out, value);
	pcut_putc(h->out, '"');
}

static pcut_status
plain_visit(void *payload, const pcut_node *n, pcut_event event)
{
	if (event == PCUT_EVENT_ENTER && pcut_node_kind(n) == PCUT_NODE_BREAK)
		pcut_putc(payload, ' ');
	else if (event == PCUT_EVENT_ENTER &&
		 pcut_node_kind(n) == PCUT_NODE_IMAGE)
		pcut_put(payload, pcut_node_str(n, PCUT_ATTR_ALT));
	else if (event == PCUT_EVENT_ENTER &&
		 pcut_node_kind(n) == PCUT_NODE_MATH)
		pcut_put(payload, pcut_node_str(n, PCUT_ATTR_TEX));
	else if (event == PCUT_EVENT_ENTER &&
		 pcut_node_kind(n) != PCUT_NODE_RAW)
		pcut_put(payload, pcut_node_literal(n));
	return PCUT_OK;
}

void
pcut_html_words_of(const pcut_node *n, pcut_output *out)
{
	pcut_walk(n, plain_visit, out);
}

int
pcut_html_shows(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;

	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (!pcut_cp_is_space(cp) && pcut_cp_width(cp) > 0)
			return 1;
	}
	return 0;
}

int
pcut_html_has_formula(const pcut_node *n)
{
	return pcut_html_shows(pcut_node_str(n, PCUT_ATTR_TEX)) ||
	       pcut_node_str(n, PCUT_ATTR_MATHML).len > 0;
}

const pcut_node *
pcut_html_next_inside(const pcut_node *at, const pcut_node *top)
{
	if (pcut_node_child(at) != NULL)
		return pcut_node_child(at);
	while (at != top && pcut_node_next(at) == NULL)
		at = pcut_node_parent(at);
	return at == top ? NULL : pcut_node_next(at);
}

int
pcut_html_is_readable(const pcut_node *n)
{
	const pcut_node *at = n;

	while ((at = pcut_html_next_inside(at, n)) != NULL) {
		if ((pcut_node_kind(at) != PCUT_NODE_RAW &&
			pcut_html_shows(pcut_node_literal(at))) ||
		    (pcut_node_kind(at) == PCUT_NODE_IMAGE &&
			pcut_html_shows(pcut_node_str(at, PCUT_ATTR_ALT))) ||
		    (pcut_node_kind(at) == PCUT_NODE_MATH &&
			pcut_html_has_formula(at)))
			return 1;
	}
	return 0;
}
