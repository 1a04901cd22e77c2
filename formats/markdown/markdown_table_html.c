/* SPDX-License-Identifier: ISC */
/*
 * A table that GFM cannot hold, as HTML: one element a line, no blank line,
 * which would end it.  Its cells hold blocks and inlines, all as HTML.
 */
#include <presscut.h>

#include "markdown_write.h"
#include "mem.h"
#include "str.h"

struct html {
	pcut_md *md;
	pcut_buf *out;
};

/* The element of a kind that is one; NULL: its content alone. */
static const char *
element_of(const pcut_node *n)
{
	static const char *const headings[] = {"h1", "h2", "h3", "h4", "h5",
	    "h6"};
	long level = pcut_node_num(n, PCUT_ATTR_LEVEL);

	switch (pcut_node_kind(n)) {
	case PCUT_NODE_TABLE:
		return "table";
	case PCUT_NODE_ROW:
		return "tr";
	case PCUT_NODE_CELL:
		return pcut_node_num(n, PCUT_ATTR_HEADER) ? "th" : "td";
	case PCUT_NODE_HEADING:
		return headings[level < 1 ? 0 : level > 6 ? 5 : level - 1];
	case PCUT_NODE_LIST:
		return pcut_node_num(n, PCUT_ATTR_ORDERED) ? "ol" : "ul";
	case PCUT_NODE_ITEM:
		return "li";
	case PCUT_NODE_QUOTE:
	case PCUT_NODE_PULL_QUOTE:
	case PCUT_NODE_CALLOUT:
		return "blockquote";
	case PCUT_NODE_PARAGRAPH:
	case PCUT_NODE_VERSE:
	case PCUT_NODE_ATTRIBUTION:
	case PCUT_NODE_CREDIT:
	case PCUT_NODE_SUMMARY:
	case PCUT_NODE_TITLE:
	case PCUT_NODE_TERM:
		return "p";
	case PCUT_NODE_CODE_BLOCK:
	case PCUT_NODE_PREFORMATTED:
		return "pre";
	case PCUT_NODE_EMPHASIS:
		return "em";
	case PCUT_NODE_STRONG:
		return "strong";
	case PCUT_NODE_STRIKE:
	case PCUT_NODE_DELETED:
		return "del";
	case PCUT_NODE_INSERTED:
		return "ins";
	case PCUT_NODE_UNDERLINE:
		return "u";
	case PCUT_NODE_MARK:
		return "mark";
	case PCUT_NODE_SUPERSCRIPT:
		return "sup";
	case PCUT_NODE_SUBSCRIPT:
		return "sub";
	case PCUT_NODE_SMALL:
		return "small";
	case PCUT_NODE_QUOTED:
		return "q";
	case PCUT_NODE_ABBR:
		return "abbr";
	case PCUT_NODE_CODE:
		return "code";
	case PCUT_NODE_KBD:
		return "kbd";
	case PCUT_NODE_SPAN:
		return "span";
	case PCUT_NODE_LINK:
		return "a";
	default:
		return NULL;
	}
}

static void
put_attribute(pcut_buf *out, const char *name, pcut_str value)
{
	if (value.len == 0)
		return;
	pcut_buf_putf(out, " %s=\"", name);
	pcut_md_put_html(out, value);
	pcut_buf_putc(out, '"');
}

static void
put_attributes(pcut_buf *out, const pcut_node *n)
{
	static const char *const aligns[] = {"", "left", "center", "right"};
	static const pcut_attr spans[] = {PCUT_ATTR_ROWSPAN,
	    PCUT_ATTR_COLSPAN};
	long align;

	switch (pcut_node_kind(n)) {
	case PCUT_NODE_CELL:
		for (size_t i = 0; i < 2; i++)
			if (pcut_node_num(n, spans[i]) > 1)
				pcut_buf_putf(out, " %s=\"%ld\"",
				    i == 0 ? "rowspan" : "colspan",
				    pcut_node_num(n, spans[i]));
		align = pcut_node_num(n, PCUT_ATTR_ALIGN);
		if (align > 0 && align < 4)
			put_attribute(out, "align",
			    pcut_str_from(aligns[align]));
		break;
	case PCUT_NODE_LIST:
		if (pcut_node_num(n, PCUT_ATTR_START) > 1)
			pcut_buf_putf(out, " start=\"%ld\"",
			    pcut_node_num(n, PCUT_ATTR_START));
		break;
	case PCUT_NODE_LINK:
		put_attribute(out, "href", pcut_node_str(n, PCUT_ATTR_URL));
		put_attribute(out, "title", pcut_node_str(n, PCUT_ATTR_TITLE));
		break;
	case PCUT_NODE_ABBR:
		put_attribute(out, "title", pcut_node_str(n, PCUT_ATTR_TITLE));
		break;
	case PCUT_NODE_SPAN:
		put_attribute(out, "lang", pcut_node_str(n, PCUT_ATTR_LANG));
		break;
	default:
		break;
	}
}

/* What has no end tag, or is no element at all. */
static pcut_status
visit_other(struct html *h, const pcut_node *n, pcut_event event)
{
	unsigned long note;

	if (event == PCUT_EVENT_LEAVE) {
		if (pcut_node_kind(n) == PCUT_NODE_LINE &&
		    pcut_node_next(n) != NULL)
			pcut_buf_puts(h->out, "<br>");
		return PCUT_OK;
	}
	switch (pcut_node_kind(n)) {
	case PCUT_NODE_TEXT:
		pcut_md_put_html(h->out, pcut_node_literal(n));
		break;
	case PCUT_NODE_BREAK:
		pcut_buf_puts(h->out, "<br>");
		break;
	case PCUT_NODE_RULE:
		pcut_buf_puts(h->out, "<hr>\n");
		break;
	case PCUT_NODE_IMAGE:
		pcut_buf_puts(h->out, "<img");
		put_attribute(h->out, "src", pcut_md_image_url(h->md->a, n));
		put_attribute(h->out, "alt", pcut_node_str(n, PCUT_ATTR_ALT));
		put_attribute(h->out, "title",
		    pcut_node_str(n, PCUT_ATTR_TITLE));
		pcut_buf_putc(h->out, '>');
		break;
	case PCUT_NODE_MATH:
	case PCUT_NODE_MATH_BLOCK:
		pcut_buf_puts(h->out, "<code>");
		pcut_md_put_html(h->out, pcut_node_str(n, PCUT_ATTR_TEX));
		pcut_buf_puts(h->out, "</code>");
		break;
	case PCUT_NODE_NOTE_REF:
		note = pcut_md_note(h->md, pcut_node_str(n, PCUT_ATTR_REF));
		if (note > 0)
			pcut_buf_putf(h->out, "<sup>%lu</sup>", note);
		break;
	case PCUT_NODE_CAPTION:
		/* Under the table, as that of any other. */
		return pcut_node_kind(pcut_node_parent(n)) == PCUT_NODE_TABLE
		    ? PCUT_END : PCUT_OK;
	default:
		break;
	}
	return PCUT_OK;
}

static pcut_status
visit_html(void *payload, const pcut_node *n, pcut_event event)
{
	struct html *h = payload;
	const char *element = element_of(n);
	pcut_kind kind = pcut_node_kind(n);
	int own_line = kind == PCUT_NODE_TABLE || kind == PCUT_NODE_ROW ||
	    kind == PCUT_NODE_CELL;

	if (element == NULL)
		return visit_other(h, n, event);
	if (event == PCUT_EVENT_ENTER) {
		pcut_buf_putf(h->out, "<%s", element);
		put_attributes(h->out, n);
		pcut_buf_putc(h->out, '>');
		if (kind == PCUT_NODE_TABLE || kind == PCUT_NODE_ROW)
			pcut_buf_putc(h->out, '\n');
		/* Literals have no end of their own. */
		if (kind == PCUT_NODE_CODE || kind == PCUT_NODE_KBD ||
		    kind == PCUT_NODE_CODE_BLOCK ||
		    kind == PCUT_NODE_PREFORMATTED) {
			pcut_md_put_html(h->out, pcut_node_literal(n));
			pcut_buf_putf(h->out, "</%s>", element);
		}
		return PCUT_OK;
	}
	pcut_buf_putf(h->out, "</%s>", element);
	if (own_line)
		pcut_buf_putc(h->out, '\n');
	return PCUT_OK;
}

void
pcut_md_table_html(pcut_md *md, const pcut_node *t)
{
	pcut_buf out = {.mem = md->line.mem};
	struct html h = {.md = md, .out = &out};

	pcut_walk(t, visit_html, &h);
	if (out.failed)
		md->failed = 1;
	pcut_md_begin(md, NULL);
	pcut_md_lines(md, pcut_buf_str(&out));
	pcut_buf_free(&out);
}
