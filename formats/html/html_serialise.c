/* SPDX-License-Identifier: ISC */
/*
 * An article's tree as HTML or XHTML.  The walk enters and leaves every node
 * once, so that tags balance by construction, and all text is escaped in one
 * file: that is all an XML writer would add, at several times the cost.
 * Element names are a table; what needs more than a tag has a function, in
 * html_serialise_X.c where it has rules of its own.
 *
 * Content models are HTML's, and those of EPUB 3.3 (6.1), which is stricter.
 */
#include <string.h>

#include "html_parts.h"
#include "lang.h"
#include "str.h"

void
pcut_html_open_tag(pcut_html_parts *h, const char *tag, const pcut_node *n)
{
	pcut_putf(h->out, "<%s", tag);
	pcut_html_put_common(h, n);
	pcut_putc(h->out, '>');
}

void
pcut_html_void_tag(pcut_html_parts *h, const char *tag)
{
	pcut_putf(h->out, h->style->xhtml ? "<%s/>" : "<%s>", tag);
}

const char *
pcut_html_semantics(const pcut_html_parts *h, const char *both)
{
	return h->style->xhtml                  ? both
	       : strstr(both, " role=") != NULL ? strstr(both, " role=")
						: "";
}

/* ---- the walk --------------------------------------------------------- */

/* Kinds that are a tag and nothing more; a line end behind a block's. */
static const struct {
	pcut_kind kind;
	const char *open, *tag, *close;
} tags[] = {
    {PCUT_NODE_EMPHASIS, NULL, "em", "</em>"},
    {PCUT_NODE_STRONG, NULL, "strong", "</strong>"},
    {PCUT_NODE_STRIKE, NULL, "s", "</s>"},
    {PCUT_NODE_UNDERLINE, NULL, "u", "</u>"},
    {PCUT_NODE_MARK, NULL, "mark", "</mark>"},
    {PCUT_NODE_SUPERSCRIPT, NULL, "sup", "</sup>"},
    {PCUT_NODE_SUBSCRIPT, NULL, "sub", "</sub>"},
    {PCUT_NODE_SMALL, NULL, "small", "</small>"},
    {PCUT_NODE_QUOTED, NULL, "q", "</q>"},
    {PCUT_NODE_SPAN, NULL, "span", "</span>"},
    {PCUT_NODE_DELETED, NULL, "del", "</del>"},
    {PCUT_NODE_INSERTED, NULL, "ins", "</ins>"},
    {PCUT_NODE_TERM, NULL, "dt", "</dt>\n"},
    {PCUT_NODE_DEFINITION, NULL, "dd", "</dd>\n"},
    {PCUT_NODE_DEFINITIONS, NULL, "dl", "</dl>\n"},
    {PCUT_NODE_QUOTE, NULL, "blockquote", "</blockquote>\n"},
    {PCUT_NODE_CALLOUT, " class=\"callout\"", "aside", "</aside>\n"},
    {PCUT_NODE_TITLE, " class=\"callout-title\"", "p", "</p>\n"},
    {PCUT_NODE_SUMMARY, " class=\"summary\"", "p", "</p>\n"},
    {PCUT_NODE_ATTRIBUTION, " class=\"attribution\"", "p", "</p>\n"},
    {PCUT_NODE_VERSE, " class=\"verse\"", "div", "</div>\n"},
    {PCUT_NODE_GROUP, " class=\"group\"", "section", "</section>\n"},
};

static int
simple_tag(pcut_html_parts *h, const pcut_node *n, pcut_event event)
{
	for (size_t i = 0; i < sizeof tags / sizeof tags[0]; i++) {
		if (tags[i].kind != pcut_node_kind(n))
			continue;
		if (event == PCUT_EVENT_LEAVE) {
			pcut_puts(h->out, tags[i].close);
			return 1;
		}
		pcut_putf(h->out, "<%s%s", tags[i].tag,
		    tags[i].open != NULL ? tags[i].open : "");
		pcut_html_put_common(h, n);
		pcut_putc(h->out, '>');
		if (tags[i].kind == PCUT_NODE_DEFINITIONS ||
		    tags[i].kind == PCUT_NODE_QUOTE ||
		    tags[i].kind == PCUT_NODE_VERSE)
			pcut_putc(h->out, '\n');
		return 1;
	}
	return 0;
}

static int
is_figcaption(const pcut_node *n)
{
	return n != NULL && (pcut_node_kind(n) == PCUT_NODE_CAPTION ||
				pcut_node_kind(n) == PCUT_NODE_CREDIT);
}

/* A caption of a table, or the one figcaption of a figure, which holds
 * caption and credit. */
static void
caption(pcut_html_parts *h, const pcut_node *n, pcut_event event)
{
	const pcut_node *parent = pcut_node_parent(n);
	int credit = pcut_node_kind(n) == PCUT_NODE_CREDIT;

	if (pcut_node_kind(parent) == PCUT_NODE_TABLE) {
		int inner;

		h->captions -= event == PCUT_EVENT_LEAVE;
		inner = h->captions > 0;
		pcut_putf(h->out,
		    event == PCUT_EVENT_ENTER ? "<%s>" : "</%s>\n",
		    inner ? "div" : "caption");
		h->captions += event == PCUT_EVENT_ENTER;
		return;
	}
	if (event == PCUT_EVENT_LEAVE) {
		if (credit)
			pcut_puts(h->out, "</span>");
		return;
	}
	if (pcut_node_kind(parent) == PCUT_NODE_FIGURE &&
	    !is_figcaption(pcut_node_prev(n))) {
		pcut_puts(h->out, "<figcaption>");
	} else if (credit && pcut_node_prev(n) != NULL) {
		pcut_putc(h->out, ' ');
	}
	if (credit)
		pcut_puts(h->out, "<span class=\"credit\">");
}

static void
figure(pcut_html_parts *h, const pcut_node *n, pcut_event event)
{
	if (event == PCUT_EVENT_ENTER) {
		pcut_html_open_tag(h, "figure", n);
		pcut_putc(h->out, '\n');
		return;
	}
	if (is_figcaption(pcut_node_last(n)))
		pcut_puts(h->out, "</figcaption>\n");
	pcut_puts(h->out, "</figure>\n");
}

int
pcut_html_is_hollow(const pcut_node *n)
{
	const pcut_node *child;

	switch (pcut_node_kind(n)) {
	case PCUT_NODE_LIST:
	case PCUT_NODE_VERSE:
		return pcut_node_child(n) == NULL;
	case PCUT_NODE_DEFINITIONS:
		for (child = pcut_node_child(n); child != NULL;
		     child = pcut_node_next(child))
			if (pcut_node_child(child) != NULL)
				return 0;
		return 1;
	case PCUT_NODE_TABLE:
		for (child = pcut_node_child(n); child != NULL;
		     child = pcut_node_next(child))
			if (pcut_node_kind(child) == PCUT_NODE_ROW)
				return 0;
		return 1;
	default:
		return 0;
	}
}

pcut_status
pcut_html_visit(void *payload, const pcut_node *n, pcut_event event)
{
	pcut_html_parts *h = payload;
	int enter = event == PCUT_EVENT_ENTER;

	if (pcut_html_is_hollow(n))
		return PCUT_OK;
	switch (pcut_node_kind(n)) {
	case PCUT_NODE_TEXT:
		pcut_html_put_text(h->out, pcut_node_literal(n));
		break;
	case PCUT_NODE_PARAGRAPH:
		pcut_html_put_paragraph(h, n, event);
		break;
	case PCUT_NODE_HEADING:
		pcut_html_put_heading(h, n, event);
		break;
	case PCUT_NODE_LIST:
		pcut_html_put_list(h, n, event);
		break;
	case PCUT_NODE_ITEM:
		if (enter)
			pcut_html_put_item(h, n);
		else
			pcut_puts(h->out, "</li>\n");
		break;
	case PCUT_NODE_CODE_BLOCK:
	case PCUT_NODE_PREFORMATTED:
		pcut_html_put_literal_block(h, n);
		break;
	case PCUT_NODE_MATH:
	case PCUT_NODE_MATH_BLOCK:
		pcut_html_put_math(h, n);
		break;
	case PCUT_NODE_LINE:
		pcut_html_put_line(h, n, event);
		break;
	case PCUT_NODE_DEFINITION_ITEM:
		/* A list of definitions has both, be one empty. */
		if (enter && pcut_node_child(n) != NULL &&
		    pcut_node_kind(pcut_node_child(n)) != PCUT_NODE_TERM)
			pcut_puts(h->out, "<dt></dt>\n");
		if (!enter && pcut_node_last(n) != NULL &&
		    pcut_node_kind(pcut_node_last(n)) != PCUT_NODE_DEFINITION)
			pcut_puts(h->out, "<dd></dd>\n");
		break;
	case PCUT_NODE_TABLE:
		pcut_html_put_table(h, n, event);
		break;
	case PCUT_NODE_ROW:
		pcut_html_put_row(h, n, event);
		break;
	case PCUT_NODE_CELL:
		pcut_html_put_cell(h, n, event);
		break;
	case PCUT_NODE_FIGURE:
		figure(h, n, event);
		break;
	case PCUT_NODE_CAPTION:
	case PCUT_NODE_CREDIT:
		caption(h, n, event);
		break;
	case PCUT_NODE_EMBED:
		pcut_html_put_embed(h, n, event);
		break;
	case PCUT_NODE_RULE:
		pcut_html_void_tag(h, "hr");
		pcut_putc(h->out, '\n');
		break;
	case PCUT_NODE_PULL_QUOTE:
		pcut_puts(h->out,
		    enter ? "<aside class=\"pull-quote\"" : "</aside>\n");
		if (enter) {
			pcut_html_put_common(h, n);
			pcut_putf(h->out, "%s>\n",
			    pcut_html_semantics(h, " epub:type=\"pullquote\" "
						   "role=\"doc-pullquote\""));
		}
		break;
	case PCUT_NODE_RELATED:
		pcut_html_put_related(h, n);
		break;
	case PCUT_NODE_ABBR:
		if (enter && pcut_node_has(n, PCUT_ATTR_TITLE)) {
			pcut_puts(h->out, "<abbr");
			pcut_html_put_attribute(
			    h, "title", pcut_node_str(n, PCUT_ATTR_TITLE));
			pcut_html_put_common(h, n);
			pcut_putc(h->out, '>');
		} else {
			if (enter)
				pcut_html_open_tag(h, "abbr", n);
			else
				pcut_puts(h->out, "</abbr>");
		}
		break;
	case PCUT_NODE_CODE:
		pcut_html_put_literal(h, "code", n);
		break;
	case PCUT_NODE_KBD:
		pcut_html_put_literal(h, "kbd", n);
		break;
	case PCUT_NODE_LINK:
		pcut_html_put_link(h, n, event);
		break;
	case PCUT_NODE_IMAGE:
		pcut_html_put_image(h, pcut_node_str(n, PCUT_ATTR_ASSET),
		    pcut_node_str(n, PCUT_ATTR_URL),
		    pcut_node_str(n, PCUT_ATTR_ALT));
		break;
	case PCUT_NODE_NOTE_REF:
		pcut_html_put_note_ref(h, n);
		break;
	case PCUT_NODE_RUBY:
		if (enter) {
			pcut_html_open_tag(h, "ruby", n);
		} else {
			pcut_puts(h->out, "<rt>");
			pcut_html_put_text(
			    h->out, pcut_node_str(n, PCUT_ATTR_RUBY));
			pcut_puts(h->out, "</rt></ruby>");
		}
		break;
	case PCUT_NODE_BREAK:
		pcut_html_void_tag(h, "br");
		pcut_putc(h->out, '\n');
		break;
	case PCUT_NODE_RAW:
	case PCUT_NODE_RAW_BLOCK:
		h->facts->has_raw = 1;
		break;
	default:
		simple_tag(h, n, event);
		break;
	}
	return PCUT_OK;
}

/* ---- round the body --------------------------------------------------- */

pcut_status
pcut_html_article(const pcut_article *a, const pcut_html_style *style,
    pcut_output *out, pcut_html_facts *facts)
{
	pcut_html_facts own = {0};
	pcut_html_parts h = {.article = a,
	    .style = style,
	    .out = out,
	    .facts = facts != NULL ? facts : &own,
	    .level = 1};
	const pcut_node *body = pcut_article_root(a, PCUT_NODE_BODY);
	const pcut_node *comments = pcut_article_root(a, PCUT_NODE_COMMENTS);
	pcut_str dir = pcut_article_get(a, PCUT_META_DIR, 0);
	pcut_status rc;

	h.rtl = dir.len > 0 ? pcut_str_eq(dir, PCUT_LIT("rtl"))
			    : pcut_dir_of_lang(pcut_article_get(
				  a, PCUT_META_LANGUAGE, 0)) == PCUT_DIR_RTL;
	*h.facts = own;
	rc = pcut_walk(body, pcut_html_number_id, &h);
	if (rc == PCUT_OK) {
		pcut_puts(out, "<article>\n");
		pcut_html_put_title_block(&h);
		pcut_html_put_lead_image(&h);
		rc = pcut_walk(body, pcut_html_visit, &h);
	}
	if (rc == PCUT_OK)
		rc = pcut_html_put_notes(&h);
	if (rc == PCUT_OK && style->comments && comments != NULL) {
		pcut_puts(out, "<section class=\"comments\">\n");
		rc = pcut_walk(comments, pcut_html_visit, &h);
		pcut_puts(out, "</section>\n");
	}
	pcut_puts(out, "</article>\n");
	if (h.columns.failed)
		rc = PCUT_ENOMEM;
	pcut_buf_free(&h.columns);
	pcut_map_free(&h.ids);
	pcut_map_free(&h.refs);
	pcut_buf_free(&h.notes);
	return rc;
}
