/* SPDX-License-Identifier: ISC */
/*
 * An article's tree as HTML or XHTML.  The walk enters and leaves every node
 * once, so that tags balance by construction, and one function escapes:
 * that is all an XML writer would add, at several times the cost.  Element
 * names are a table; what needs more than a tag stands below it.
 *
 * Content models are HTML's (EPUB 3.3, 6.1): a heading never skips a level,
 * a link never stands in a link, an identifier is ours.
 */
#include <string.h>

#include "html_parts.h"
#include "lang.h"
#include "map.h"
#include "str.h"
#include "url.h"
#include "utf8.h"

/* What the number of an identifier carries in its low bits. */
enum {
	TARGET_HEADING = 1, /* it is a heading's */
	TARGET_WRITTEN = 2, /* an element has it: no other may */
	TARGET_SHIFT = 2
};

/* ---- text ------------------------------------------------------------- */

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

/* Text between tags: quotes may stand. */
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

void
pcut_html_put_attribute(pcut_html_parts *h, const char *name, pcut_str value)
{
	pcut_putf(h->out, " %s=\"", name);
	pcut_html_escape(h->out, value);
	pcut_putc(h->out, '"');
}

static void
language(pcut_html_parts *h, pcut_str lang)
{
	char tag[PCUT_LANG_MAX];

	if (lang.len == 0 || !pcut_lang_tag(lang, tag))
		return;
	pcut_html_put_attribute(h, "lang", pcut_str_from(tag));
	if (h->style->xhtml)
		pcut_html_put_attribute(h, "xml:lang", pcut_str_from(tag));
}

/* The first term of an item bears the item's identifier, which has no element
 * of its own. */
static int
lends_id(const pcut_node *n)
{
	return n != NULL && pcut_node_kind(n) == PCUT_NODE_TERM &&
	       pcut_node_prev(n) == NULL && !pcut_node_has(n, PCUT_ATTR_ID);
}

/* id, lang and dir, which any node may carry. */
void
pcut_html_put_common(pcut_html_parts *h, const pcut_node *n)
{
	pcut_str id =
	    pcut_node_str(lends_id(n) ? pcut_node_parent(n) : n, PCUT_ATTR_ID);
	pcut_str dir = pcut_node_str(n, PCUT_ATTR_DIR);
	uint64_t *number;

	if (id.len > 0 && pcut_node_kind(n) != PCUT_NODE_HEADING &&
	    pcut_node_kind(n) != PCUT_NODE_NOTE &&
	    (number = pcut_map_find(&h->ids, id)) != NULL &&
	    !(*number & (TARGET_HEADING | TARGET_WRITTEN))) {
		pcut_putf(h->out, " id=\"x%llu\"",
		    (unsigned long long)(*number >> TARGET_SHIFT));
		*number |= TARGET_WRITTEN;
	}
	language(h, pcut_node_str(n, PCUT_ATTR_LANG));
	if (dir.len > 0)
		pcut_html_put_attribute(h, "dir", dir);
}

static void
open_tag(pcut_html_parts *h, const char *tag, const pcut_node *n)
{
	pcut_putf(h->out, "<%s", tag);
	pcut_html_put_common(h, n);
	pcut_putc(h->out, '>');
}

static void
void_tag(pcut_html_parts *h, const char *tag)
{
	pcut_putf(h->out, h->style->xhtml ? "<%s/>" : "<%s>", tag);
}

/* epub:type and role, which only a book has use for. */
const char *
pcut_html_semantics(const pcut_html_parts *h, const char *both)
{
	return h->style->xhtml                  ? both
	       : strstr(both, " role=") != NULL ? strstr(both, " role=")
						: "";
}

/* ---- blocks ----------------------------------------------------------- */

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

/* Whether s has a character that is seen. */
static int
shows(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;

	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (!pcut_cp_is_space(cp) && pcut_cp_width(cp) > 0)
			return 1;
	}
	return 0;
}

static int
has_formula(const pcut_node *n)
{
	return shows(pcut_node_str(n, PCUT_ATTR_TEX)) ||
	       pcut_node_str(n, PCUT_ATTR_MATHML).len > 0;
}

/* Nonzero if something of n can be read out: words, or a picture's. */
static int
is_readable(const pcut_node *n)
{
	const pcut_node *at = pcut_node_child(n);

	while (at != NULL) {
		if ((pcut_node_kind(at) != PCUT_NODE_RAW &&
			shows(pcut_node_literal(at))) ||
		    (pcut_node_kind(at) == PCUT_NODE_IMAGE &&
			shows(pcut_node_str(at, PCUT_ATTR_ALT))) ||
		    (pcut_node_kind(at) == PCUT_NODE_MATH && has_formula(at)))
			return 1;
		if (pcut_node_child(at) != NULL) {
			at = pcut_node_child(at);
			continue;
		}
		while (at != n && pcut_node_next(at) == NULL)
			at = pcut_node_parent(at);
		at = at == n ? NULL : pcut_node_next(at);
	}
	return 0;
}

/* One without words would be a gap in the table of contents; a header cell may
 * hold none. */
static int
is_no_heading(const pcut_html_parts *h, const pcut_node *n)
{
	return h->header_cells > 0 || !is_readable(n);
}

static void
heading(pcut_html_parts *h, const pcut_node *n, pcut_event event)
{
	long asked = pcut_node_num(n, PCUT_ATTR_LEVEL);
	char id[32];

	if (is_no_heading(h, n)) {
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
	language(h, pcut_node_str(n, PCUT_ATTR_LANG));
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

static void
list(pcut_html_parts *h, const pcut_node *n, pcut_event event)
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

static void
item(pcut_html_parts *h, const pcut_node *n)
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

/* Code runs from left to right in any article. */
static void
left_to_right(pcut_html_parts *h, const pcut_node *n)
{
	if (h->rtl && !pcut_node_has(n, PCUT_ATTR_DIR))
		pcut_html_put_attribute(h, "dir", PCUT_LIT("ltr"));
}

static void
literal_block(pcut_html_parts *h, const pcut_node *n)
{
	pcut_str lang = pcut_node_str(n, PCUT_ATTR_LANGUAGE);
	pcut_str s = pcut_node_literal(n);

	if (pcut_node_has(n, PCUT_ATTR_TITLE)) {
		pcut_puts(h->out, "<p class=\"code-title\">");
		pcut_html_put_text(h->out, pcut_node_str(n, PCUT_ATTR_TITLE));
		pcut_puts(h->out, "</p>\n");
	}
	pcut_puts(h->out, "<pre");
	pcut_html_put_common(h, n);
	left_to_right(h, n);
	pcut_putc(h->out, '>');
	if (pcut_node_kind(n) == PCUT_NODE_CODE_BLOCK) {
		pcut_puts(h->out, "<code");
		if (lang.len > 0) {
			pcut_puts(h->out, " class=\"language-");
			pcut_html_escape(h->out, lang);
			pcut_putc(h->out, '"');
		}
		pcut_putc(h->out, '>');
	} else if (s.len > 0 && s.ptr[0] == '\n') {
		/* The first line end in pre is the parser's. */
		pcut_putc(h->out, '\n');
	}
	pcut_html_put_text(h->out, s);
	pcut_puts(h->out, pcut_node_kind(n) == PCUT_NODE_CODE_BLOCK
			      ? "</code></pre>\n"
			      : "</pre>\n");
}

/* What is no MathML, without its tags. */
static void
formula_words(pcut_html_parts *h, pcut_str mathml)
{
	int some = 0;

	while (mathml.len > 0) {
		pcut_str words =
		    pcut_str_cut(mathml, 0, pcut_str_find_char(mathml, '<'));
		size_t end;

		some |= shows(words);
		pcut_html_put_text(h->out, words);
		mathml = pcut_str_skip(mathml, words.len);
		end = pcut_str_find_char(mathml, '>');
		mathml = end == SIZE_MAX ? PCUT_STR_NONE
					 : pcut_str_skip(mathml, end + 1);
	}
	if (!some)
		pcut_puts(h->out, "\xE2\x80\xA6");
}

static void
math(pcut_html_parts *h, const pcut_node *n)
{
	int block = pcut_node_kind(n) == PCUT_NODE_MATH_BLOCK;
	pcut_str tex = pcut_node_str(n, PCUT_ATTR_TEX);

	if (!has_formula(n))
		return;
	if (block)
		pcut_puts(h->out, "<p class=\"math\">");
	if (pcut_node_has(n, PCUT_ATTR_MATHML) &&
	    pcut_html_mathml(pcut_node_str(n, PCUT_ATTR_MATHML), tex, h->out)) {
		h->facts->has_math = 1;
	} else {
		pcut_puts(h->out, "<code class=\"math\"");
		left_to_right(h, n);
		pcut_putc(h->out, '>');
		if (shows(tex))
			pcut_html_put_text(h->out, tex);
		else
			formula_words(h, pcut_node_str(n, PCUT_ATTR_MATHML));
		pcut_puts(h->out, "</code>");
	}
	if (block)
		pcut_puts(h->out, "</p>\n");
}

static void
verse_line(pcut_html_parts *h, const pcut_node *n, pcut_event event)
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
		void_tag(h, "br");
		pcut_putc(h->out, '\n');
	}
}

/* ---- pictures, embeds, links ------------------------------------------ */

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

/* Whether the page itself is meant, and #fragment is in it: its number. */
static uint64_t *
local_target(pcut_html_parts *h, pcut_str url)
{
	size_t hash = pcut_str_find_char(url, '#');
	pcut_str page = pcut_str_cut(url, 0, hash);

	if (hash == SIZE_MAX)
		return NULL;
	if (page.len > 0 &&
	    !pcut_str_eq(
		page, pcut_article_get(h->article, PCUT_META_URL, 0)) &&
	    !pcut_str_eq(
		page, pcut_article_get(h->article, PCUT_META_CANONICAL_URL, 0)))
		return NULL;
	return pcut_map_find(&h->ids, pcut_str_skip(url, hash + 1));
}

/* The start tag of a link to url; 0 if there is to be none. */
static int
open_link(pcut_html_parts *h, pcut_str url, pcut_str title)
{
	uint64_t *local = local_target(h, url);

	if (h->link != NULL)
		return 0;
	if (local != NULL) {
		pcut_putf(h->out, "<a href=\"#%c%llu\"",
		    *local & TARGET_HEADING ? 'h' : 'x',
		    (unsigned long long)(*local >> TARGET_SHIFT));
	} else {
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

static void
embed(pcut_html_parts *h, const pcut_node *n, pcut_event event)
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

static void
related(pcut_html_parts *h, const pcut_node *n)
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
		open_tag(h, "figure", n);
		pcut_putc(h->out, '\n');
		return;
	}
	if (is_figcaption(pcut_node_last(n)))
		pcut_puts(h->out, "</figcaption>\n");
	pcut_puts(h->out, "</figure>\n");
}

static void
link_node(pcut_html_parts *h, const pcut_node *n, pcut_event event)
{
	if (event == PCUT_EVENT_ENTER) {
		/* In a book a link has a name, be it a picture's. */
		if ((!h->style->xhtml || is_readable(n)) &&
		    open_link(h, pcut_node_str(n, PCUT_ATTR_URL),
			pcut_node_str(n, PCUT_ATTR_TITLE)))
			h->link = n;
	} else if (h->link == n) {
		pcut_puts(h->out, "</a>");
		h->link = NULL;
	}
}

static void
enclosed(pcut_html_parts *h, const char *tag, const pcut_node *n)
{
	pcut_putf(h->out, "<%s", tag);
	pcut_html_put_common(h, n);
	left_to_right(h, n);
	pcut_putc(h->out, '>');
	pcut_html_put_text(h->out, pcut_node_literal(n));
	pcut_putf(h->out, "</%s>", tag);
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

/* A list, table or verse with nothing in it, which HTML has no tags for. */
static int
is_hollow(const pcut_node *n)
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

	if (is_hollow(n))
		return PCUT_OK;
	switch (pcut_node_kind(n)) {
	case PCUT_NODE_TEXT:
		pcut_html_put_text(h->out, pcut_node_literal(n));
		break;
	case PCUT_NODE_PARAGRAPH:
		if (is_bare(n)) {
			if (!enter && pcut_node_next(n) != NULL)
				pcut_putc(h->out, '\n');
		} else if (enter) {
			open_tag(h, "p", n);
			begin_paragraph(h);
		} else {
			pcut_puts(h->out, "</p>\n");
		}
		break;
	case PCUT_NODE_HEADING:
		heading(h, n, event);
		break;
	case PCUT_NODE_LIST:
		list(h, n, event);
		break;
	case PCUT_NODE_ITEM:
		if (enter)
			item(h, n);
		else
			pcut_puts(h->out, "</li>\n");
		break;
	case PCUT_NODE_CODE_BLOCK:
	case PCUT_NODE_PREFORMATTED:
		literal_block(h, n);
		break;
	case PCUT_NODE_MATH:
	case PCUT_NODE_MATH_BLOCK:
		math(h, n);
		break;
	case PCUT_NODE_LINE:
		verse_line(h, n, event);
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
		embed(h, n, event);
		break;
	case PCUT_NODE_RULE:
		void_tag(h, "hr");
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
		related(h, n);
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
				open_tag(h, "abbr", n);
			else
				pcut_puts(h->out, "</abbr>");
		}
		break;
	case PCUT_NODE_CODE:
		enclosed(h, "code", n);
		break;
	case PCUT_NODE_KBD:
		enclosed(h, "kbd", n);
		break;
	case PCUT_NODE_LINK:
		link_node(h, n, event);
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
			open_tag(h, "ruby", n);
		} else {
			pcut_puts(h->out, "<rt>");
			pcut_html_put_text(
			    h->out, pcut_node_str(n, PCUT_ATTR_RUBY));
			pcut_puts(h->out, "</rt></ruby>");
		}
		break;
	case PCUT_NODE_BREAK:
		void_tag(h, "br");
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

/* Nonzero if the element of n carries an identifier: links to it work. */
static int
is_target(const pcut_node *n)
{
	if (is_hollow(n))
		return 0;
	switch (pcut_node_kind(n)) {
	case PCUT_NODE_NOTE:
	case PCUT_NODE_MATH:
	case PCUT_NODE_MATH_BLOCK:
	case PCUT_NODE_LINE:
	case PCUT_NODE_ROW:
	case PCUT_NODE_CAPTION:
	case PCUT_NODE_CREDIT:
	case PCUT_NODE_RULE:
	case PCUT_NODE_LINK:
	case PCUT_NODE_IMAGE:
	case PCUT_NODE_NOTE_REF:
	case PCUT_NODE_BREAK:
	case PCUT_NODE_RAW:
	case PCUT_NODE_RAW_BLOCK:
	case PCUT_NODE_COLUMN:
		return 0;
	case PCUT_NODE_DEFINITION_ITEM:
		return lends_id(pcut_node_child(n));
	default:
		return pcut_node_is_block(n) || pcut_node_is_inline(n) ||
		       pcut_node_kind(n) >= PCUT_NODE_ITEM;
	}
}

/* Numbers for the identifiers that links may name; the first node that has
 * one keeps it.  A heading's is its place among the headings. */
static pcut_status
number_id(void *payload, const pcut_node *n, pcut_event event)
{
	pcut_html_parts *h = payload;
	pcut_str id = pcut_node_str(n, PCUT_ATTR_ID);
	uint64_t *at;

	int heading_id = pcut_node_kind(n) == PCUT_NODE_HEADING;

	pcut_html_count_header_cell(h, n, event);
	if (event == PCUT_EVENT_LEAVE)
		return PCUT_OK;
	h->n_heading_ids += heading_id != 0;
	if (id.len == 0 || !is_target(n) || (heading_id && is_no_heading(h, n)))
		return PCUT_OK;
	if ((at = pcut_map_at(&h->ids, id)) == NULL)
		return PCUT_ENOMEM;
	if (*at == 0)
		*at = heading_id ? (uint64_t)h->n_heading_ids << TARGET_SHIFT |
				       TARGET_HEADING
				 : (uint64_t)++h->n_ids << TARGET_SHIFT;
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
	rc = pcut_walk(body, number_id, &h);
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
