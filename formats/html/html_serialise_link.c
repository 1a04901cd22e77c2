/* SPDX-License-Identifier: ISC */
/*
 * What leads out of the article or is fetched: links, pictures, embeds and
 * related articles.  A link never stands in a link; a picture that is not at
 * hand is its words and the way to it.
 */
#include "html_parts.h"
#include "str.h"
#include "url.h"

/* A picture that is not at hand: its words, and the way to it. */
static void
missing_image(pcut_html_parts *h, pcut_str alt, pcut_str url)
{
	int linked = h->link == NULL && pcut_url_is_web(url);

	h->facts->missing_images++;
	pcut_puts(h->out, "<span class=\"missing-image\">");
	if (linked) {
		pcut_puts(h->out, "<a href=\"");
		pcut_url_put(h->out, url);
		pcut_puts(h->out, "\">");
	}
	pcut_putc(h->out, '[');
	if (alt.len > 0)
		pcut_html_put_text(h->out, alt);
	else
		pcut_puts(h->out, "\xE2\x80\xA6");
	pcut_putc(h->out, ']');
	pcut_puts(h->out, linked ? "</a></span>" : "</span>");
}

void
pcut_html_put_image(
    pcut_html_parts *h, pcut_str asset, pcut_str url, pcut_str alt)
{
	pcut_html_image at = h->style->image(h->style->payload, asset, url);

	if (at.src.len == 0) {
		missing_image(h, alt, url);
		return;
	}
	h->facts->images++;
	h->facts->images_without_alt += alt.len == 0;
	pcut_puts(h->out, "<img");
	pcut_html_put_attribute(h, "src", at.src);
	pcut_html_put_attribute(h, "alt", alt);
	if (at.width > 0 && at.height > 0)
		pcut_putf(
		    h->out, " width=\"%u\" height=\"%u\"", at.width, at.height);
	pcut_puts(h->out, h->style->xhtml ? "/>" : ">");
}

/* The start tag of a link to url; 0 if there is to be none. */
static int
open_link(pcut_html_parts *h, pcut_str url, pcut_str title)
{
	if (h->link != NULL)
		return 0;
	if (!pcut_html_open_local_link(h, url)) {
		if (h->style->link != NULL)
			url = h->style->link(h->style->payload, url);
		else if (url.len == 0 || url.ptr[0] == '#' ||
			 !pcut_url_is_safe_link(url))
			url = PCUT_STR_NONE;
		if (url.len == 0)
			return 0;
		pcut_puts(h->out, "<a href=\"");
		pcut_url_put(h->out, url);
		pcut_putc(h->out, '"');
	}
	if (title.len > 0)
		pcut_html_put_attribute(h, "title", title);
	pcut_putc(h->out, '>');
	return 1;
}

void
pcut_html_put_link(pcut_html_parts *h, const pcut_node *n, pcut_event event)
{
	if (event == PCUT_EVENT_ENTER) {
		/* In a book a link has a name, be it a picture's. */
		if ((!h->style->xhtml || pcut_html_is_readable(n)) &&
		    open_link(h, pcut_node_str(n, PCUT_ATTR_URL),
			pcut_node_str(n, PCUT_ATTR_TITLE)))
			h->link = n;
	} else if (h->link == n) {
		pcut_puts(h->out, "</a>");
		h->link = NULL;
	}
}

/* Whether a paragraph of n is a link to url, or begins with one. */
static int
links_to(const pcut_node *n, pcut_str url)
{
	for (n = pcut_node_child(n); n != NULL; n = pcut_node_next(n)) {
		const pcut_node *first = pcut_node_child(n);

		if (first != NULL && pcut_node_kind(first) == PCUT_NODE_LINK &&
		    pcut_str_eq(pcut_node_str(first, PCUT_ATTR_URL), url))
			return 1;
	}
	return 0;
}

void
pcut_html_put_embed(pcut_html_parts *h, const pcut_node *n, pcut_event event)
{
	pcut_str url = pcut_node_str(n, PCUT_ATTR_URL);
	pcut_str title = pcut_node_str(n, PCUT_ATTR_TITLE);
	int linked;

	if (event == PCUT_EVENT_ENTER) {
		pcut_puts(h->out, "<div class=\"embed\"");
		pcut_html_put_common(h, n);
		pcut_puts(h->out, ">\n");
		if (pcut_node_has(n, PCUT_ATTR_POSTER_URL) ||
		    pcut_node_has(n, PCUT_ATTR_POSTER_ASSET)) {
			pcut_puts(h->out, "<p>");
			pcut_html_put_image(h,
			    pcut_node_str(n, PCUT_ATTR_POSTER_ASSET),
			    pcut_node_str(n, PCUT_ATTR_POSTER_URL),
			    pcut_node_str(n, PCUT_ATTR_POSTER_ALT));
			pcut_puts(h->out, "</p>\n");
		}
		return;
	}
	if (links_to(n, url)) {
		pcut_puts(h->out, "</div>\n");
		return;
	}
	if (title.len == 0)
		title = pcut_node_str(n, PCUT_ATTR_PROVIDER);
	pcut_puts(h->out, "<p class=\"embed-link\">");
	linked = open_link(h, url, PCUT_STR_NONE);
	pcut_html_put_text(h->out, title.len > 0 ? title : url);
	pcut_puts(h->out, linked ? "</a></p>\n</div>\n" : "</p>\n</div>\n");
}

void
pcut_html_put_related(pcut_html_parts *h, const pcut_node *n)
{
	pcut_str label = pcut_node_str(n, PCUT_ATTR_LABEL);
	int linked;

	pcut_puts(h->out, "<p class=\"related\"");
	pcut_html_put_common(h, n);
	pcut_putc(h->out, '>');
	if (label.len > 0) {
		pcut_puts(h->out, "<strong>");
		pcut_html_put_text(h->out, label);
		pcut_puts(h->out, label.ptr[label.len - 1] == ':'
				      ? "</strong> "
				      : ":</strong> ");
	}
	linked = open_link(h, pcut_node_str(n, PCUT_ATTR_URL), PCUT_STR_NONE);
	pcut_html_put_text(h->out, pcut_node_str(n, PCUT_ATTR_TITLE));
	pcut_puts(h->out, linked ? "</a></p>\n" : "</p>\n");
}
