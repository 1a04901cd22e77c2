/* SPDX-License-Identifier: ISC */
/* What stands over the body: site, headline, byline, date, source, the lead
 * image. */
#include "html_parts.h"
#include "str.h"
#include "url.h"

static void
line_of(pcut_html_parts *h, const char *class, pcut_str value)
{
	if (value.len == 0)
		return;
	pcut_putf(h->out, "<p class=\"%s\">", class);
	pcut_html_put_text(h->out, value);
	pcut_puts(h->out, "</p>\n");
}

/* Of a valid date, whether its year is one that HTML can say (2.4.5). */
int
pcut_html_has_year(pcut_str date)
{
	return date.len >= 4 && date.ptr[0] != '-' &&
	       (date.len == 4 || date.ptr[4] == '-') &&
	       !pcut_str_starts(date, PCUT_LIT("0000"));
}

/* date as a machine reads it; its fraction of a second is of no use. */
static void
datetime(pcut_html_parts *h, pcut_str date)
{
	size_t dot = pcut_str_find_char(date, '.');

	pcut_puts(h->out, "<time datetime=\"");
	pcut_html_escape(h->out, pcut_str_cut(date, 0, dot));
	if (dot != SIZE_MAX) {
		while (++dot < date.len && pcut_is_digit(date.ptr[dot]))
			;
		pcut_html_escape(h->out, pcut_str_skip(date, dot));
	}
	pcut_puts(h->out, "\">");
}

static void
byline(pcut_html_parts *h)
{
	const pcut_agent *agent;
	pcut_str date =
	    pcut_article_get(h->article, PCUT_META_DATE_PUBLISHED, 0);
	pcut_str printed =
	    pcut_article_get(h->article, PCUT_META_DATE_PUBLISHED_TEXT, 0);

	if (pcut_article_author(h->article, 0) != NULL) {
		pcut_puts(h->out, "<p class=\"byline\">");
		for (size_t i = 0;
		     (agent = pcut_article_author(h->article, i)) != NULL;
		     i++) {
			if (i > 0)
				pcut_puts(h->out, ", ");
			pcut_html_put_text(h->out, agent->name);
		}
		pcut_puts(h->out, "</p>\n");
	}
	if (date.len > 0) {
		int year = pcut_html_has_year(date);

		pcut_puts(h->out, "<p class=\"date\">");
		if (year)
			datetime(h, date);
		/* A day is what is read; the hour is in the attribute. */
		pcut_html_put_text(h->out,
		    pcut_str_cut(date, 0, pcut_str_find_char(date, 'T')));
		pcut_puts(h->out, year ? "</time></p>\n" : "</p>\n");
	} else {
		line_of(h, "date", printed);
	}
}

void
pcut_html_put_title_block(pcut_html_parts *h)
{
	const pcut_article *a = h->article;
	pcut_str url = pcut_article_get(a, PCUT_META_CANONICAL_URL, 0);
	pcut_str title = pcut_article_get(a, PCUT_META_TITLE, 0);

	if (url.len == 0)
		url = pcut_article_get(a, PCUT_META_URL, 0);
	pcut_puts(h->out, "<header>\n");
	line_of(h, "site", pcut_article_get(a, PCUT_META_SITE_NAME, 0));
	line_of(h, "kicker", pcut_article_get(a, PCUT_META_KICKER, 0));
	if (title.len > 0) {
		pcut_puts(h->out, "<h1 id=\"title\">");
		pcut_html_put_text(h->out, title);
		pcut_puts(h->out, "</h1>\n");
	}
	if (pcut_article_count(a, PCUT_META_SUBTITLE) > 0) {
		pcut_putf(h->out, "<p class=\"subtitle\"%s>",
		    pcut_html_semantics(
			h, " epub:type=\"subtitle\" role=\"doc-subtitle\""));
		pcut_html_put_text(
		    h->out, pcut_article_get(a, PCUT_META_SUBTITLE, 0));
		pcut_puts(h->out, "</p>\n");
	}
	byline(h);
	if (pcut_url_is_web(url)) {
		pcut_puts(h->out, "<p class=\"source\"><a href=\"");
		pcut_url_put(h->out, url);
		pcut_puts(h->out, h->rtl ? "\" dir=\"ltr\">" : "\">");
		pcut_html_put_text(h->out, url);
		pcut_puts(h->out, "</a></p>\n");
	}
	pcut_puts(h->out, "</header>\n");
}

/* Nonzero if the body shows the picture already. */
static int
shown_in_body(const pcut_article *a, const pcut_node *lead)
{
	const pcut_node *n = pcut_article_root(a, PCUT_NODE_BODY);
	pcut_str asset = pcut_node_str(lead, PCUT_ATTR_ASSET);
	pcut_str url = pcut_node_str(lead, PCUT_ATTR_URL);
	const pcut_node *at = n;

	while ((at = pcut_html_next_inside(at, n)) != NULL) {
		if (pcut_node_kind(at) == PCUT_NODE_IMAGE &&
		    ((asset.len > 0 &&
			 pcut_str_eq(
			     pcut_node_str(at, PCUT_ATTR_ASSET), asset)) ||
			(url.len > 0 &&
			    pcut_str_eq(
				pcut_node_str(at, PCUT_ATTR_URL), url))))
			return 1;
	}
	return 0;
}

void
pcut_html_put_lead_image(pcut_html_parts *h)
{
	const pcut_node *lead =
	    pcut_article_root(h->article, PCUT_NODE_LEAD_IMAGE);
	const pcut_node *part;

	if (lead == NULL || shown_in_body(h->article, lead))
		return;
	if (!pcut_node_has(lead, PCUT_ATTR_URL) &&
	    !pcut_node_has(lead, PCUT_ATTR_ASSET)) {
		if (pcut_node_child(lead) == NULL)
			return;
		pcut_puts(h->out, "<p class=\"lead-credit\">");
		for (part = pcut_node_child(lead); part != NULL;
		     part = pcut_node_next(part)) {
			if (part != pcut_node_child(lead))
				pcut_putc(h->out, ' ');
			pcut_walk(part, pcut_html_visit, h);
		}
		pcut_puts(h->out, "</p>\n");
		return;
	}
	pcut_puts(h->out, "<figure class=\"lead\">\n");
	pcut_html_put_image(h, pcut_node_str(lead, PCUT_ATTR_ASSET),
	    pcut_node_str(lead, PCUT_ATTR_URL),
	    pcut_node_str(lead, PCUT_ATTR_ALT));
	if (pcut_node_child(lead) != NULL) {
		pcut_puts(h->out, "<figcaption>");
		for (part = pcut_node_child(lead); part != NULL;
		     part = pcut_node_next(part))
			pcut_walk(part, pcut_html_visit, h);
		pcut_puts(h->out, "</figcaption>");
	}
	pcut_puts(h->out, "\n</figure>\n");
}
