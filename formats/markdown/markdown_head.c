/* SPDX-License-Identifier: ISC */
/*
 * Metadata in Markdown: the byline block, or YAML front matter.
 *
 * YAML scalars are plain where no reader of YAML 1.1 or 1.2 could take them
 * for anything but a string, else double-quoted on one line; never a tag, an
 * anchor or a scalar of several lines.
 */
#include <presscut.h>

#include "date.h"
#include "markdown_header.h"
#include "markdown_write.h"
#include "str.h"
#include "utf8.h"

static pcut_str
meta(const pcut_md *md, pcut_meta key)
{
	return pcut_article_get(md->a, key, 0);
}

/* Where the article is to be found. */
static pcut_str
address(const pcut_md *md)
{
	pcut_str url = meta(md, PCUT_META_URL);

	return url.len > 0 ? url : meta(md, PCUT_META_CANONICAL_URL);
}

static pcut_status
visit_plain(void *payload, const pcut_node *n, pcut_event event)
{
	pcut_buf *out = payload;

	if (event == PCUT_EVENT_LEAVE)
		return PCUT_OK;
	switch (pcut_node_kind(n)) {
	case PCUT_NODE_TEXT:
	case PCUT_NODE_CODE:
	case PCUT_NODE_KBD:
		pcut_buf_put(out, pcut_node_literal(n));
		break;
	case PCUT_NODE_BREAK:
		pcut_buf_putc(out, ' ');
		break;
	default:
		break;
	}
	return PCUT_OK;
}

void
pcut_md_plain_text(const pcut_node *n, pcut_buf *out)
{
	pcut_walk(n, visit_plain, out);
}

/* ---- YAML ---------------------------------------------------------------- */

/* Words and forms that YAML 1.1 or 1.2 takes for something else. */
static int
is_reserved(pcut_str s)
{
	static const char *const words[] = {"y", "n", "yes", "no", "true",
	    "false", "on", "off", "null", "~", "=", "<<", ".inf", "-.inf",
	    "+.inf", ".nan"};
	int number = 1;

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (pcut_str_eq_case(s, pcut_str_from(words[i])))
			return 1;
	for (size_t i = 0; i < s.len && number; i++) {
		char c = pcut_lower(s.ptr[i]);

		number = pcut_is_digit(c) || (c >= 'a' && c <= 'f') ||
		    (c != '\0' && strchr(" _:.,+-tzxo", c) != NULL);
	}
	return number && (pcut_is_digit(s.ptr[0]) ||
	    (s.len > 1 && strchr("+-.", s.ptr[0]) != NULL));
}

static int
is_printable(uint32_t cp)
{
	return cp >= 0x20 && cp != 0x7F && !(cp >= 0x80 && cp < 0xA0) &&
	    cp != 0x2028 && cp != 0x2029 && cp != 0xFEFF &&
	    (cp & 0xFFFE) != 0xFFFE;
}

static int
is_plain(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;

	if (s.len == 0 || strchr("-?:,[]{}#&*!|>'\"%@`", s.ptr[0]) != NULL ||
	    pcut_is_space(s.ptr[0]) || pcut_is_space(s.ptr[s.len - 1]) ||
	    s.ptr[s.len - 1] == ':' || is_reserved(s))
		return 0;
	while (p < end) {
		const char *here = p;

		if (!is_printable(pcut_utf8_next(&p, end)))
			return 0;
		if ((*here == ':' && p < end && *p == ' ') ||
		    (*here == ' ' && p < end && *p == '#'))
			return 0;
	}
	return 1;
}

static void
put_scalar(pcut_buf *out, pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;

	if (is_plain(s)) {
		pcut_buf_put(out, s);
		return;
	}
	pcut_buf_putc(out, '"');
	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (cp == '"' || cp == '\\')
			pcut_buf_putc(out, '\\');
		if (cp == '\n')
			pcut_buf_puts(out, "\\n");
		else if (cp == '\t')
			pcut_buf_puts(out, "\\t");
		else if (is_printable(cp))
			pcut_buf_putcp(out, cp);
		else if (cp < 0x10000)
			pcut_buf_putf(out, "\\u%04lX", (unsigned long)cp);
		else
			pcut_buf_putf(out, "\\U%08lX", (unsigned long)cp);
	}
	pcut_buf_putc(out, '"');
}

static void
put_value(pcut_buf *out, const char *key, pcut_str value)
{
	if (value.len == 0)
		return;
	pcut_buf_putf(out, "%s: ", key);
	put_scalar(out, value);
	pcut_buf_putc(out, '\n');
}

/* A date or number, as it is. */
static void
put_bare(pcut_buf *out, const char *key, pcut_str value)
{
	if (value.len > 0)
		pcut_buf_putf(out, "%s: " PCUT_FMT "\n", key, PCUT_ARG(value));
}

static void
put_list(pcut_md *md, pcut_buf *out, const char *name, pcut_meta key)
{
	size_t count = pcut_article_count(md->a, key);

	if (count > 0)
		pcut_buf_putf(out, "%s:\n", name);
	for (size_t i = 0; i < count; i++) {
		pcut_buf_puts(out, "  - ");
		put_scalar(out, pcut_article_get(md->a, key, i));
		pcut_buf_putc(out, '\n');
	}
}

static void
put_authors(pcut_md *md, pcut_buf *out)
{
	const pcut_agent *author;

	for (size_t i = 0;
	     (author = pcut_article_author(md->a, i)) != NULL; i++) {
		int role = author->role.len > 0 &&
		    !pcut_str_eq(author->role, PCUT_LIT("aut"));

		pcut_buf_puts(out, i == 0 ? "author:\n  - " : "  - ");
		if (role || author->url.len > 0)
			pcut_buf_puts(out, "name: ");
		put_scalar(out, author->name);
		pcut_buf_putc(out, '\n');
		if (role)
			put_value(out, "    role", author->role);
		put_value(out, "    url", author->url);
	}
}

static void
put_lead(pcut_md *md, pcut_buf *out)
{
	static const struct {
		pcut_kind kind;
		const char *key;
	} parts[] = {{PCUT_NODE_LEAD_CAPTION, "image_caption"},
	    {PCUT_NODE_CREDIT, "image_credit"}};
	const pcut_node *lead = pcut_article_root(md->a, PCUT_NODE_LEAD_IMAGE);
	pcut_buf text = {.mem = md->line.mem};

	if (lead == NULL)
		return;
	put_value(out, "image", pcut_md_image_url(md->a, lead));
	for (size_t i = 0; i < 2; i++) {
		const pcut_node *n = pcut_node_child(lead);

		while (n != NULL && pcut_node_kind(n) != parts[i].kind)
			n = pcut_node_next(n);
		if (n == NULL)
			continue;
		pcut_buf_reset(&text);
		pcut_md_plain_text(n, &text);
		put_value(out, parts[i].key, pcut_buf_str(&text));
	}
	if (text.failed)
		md->failed = 1;
	pcut_buf_free(&text);
}

void
pcut_md_front(pcut_md *md)
{
	pcut_buf out = {.mem = md->line.mem};
	pcut_str date = meta(md, PCUT_META_DATE_PUBLISHED);

	put_value(&out, "title", meta(md, PCUT_META_TITLE));
	put_value(&out, "subtitle", meta(md, PCUT_META_SUBTITLE));
	put_value(&out, "kicker", meta(md, PCUT_META_KICKER));
	put_value(&out, "section", meta(md, PCUT_META_SECTION));
	put_authors(md, &out);
	put_value(&out, "agency", meta(md, PCUT_META_AGENCY));
	put_bare(&out, "date", date);
	if (date.len == 0)
		put_value(&out, "date_raw",
		    meta(md, PCUT_META_DATE_PUBLISHED_TEXT));
	put_bare(&out, "updated", meta(md, PCUT_META_DATE_MODIFIED));
	put_value(&out, "site", meta(md, PCUT_META_SITE_NAME));
	put_value(&out, "lang", meta(md, PCUT_META_LANGUAGE));
	put_value(&out, "url", address(md));
	put_value(&out, "summary", meta(md, PCUT_META_DESCRIPTION));
	put_list(md, &out, "highlights", PCUT_META_HIGHLIGHTS);
	put_list(md, &out, "tags", PCUT_META_TAGS);
	put_lead(md, &out);
	put_value(&out, "dateline", meta(md, PCUT_META_DATELINE));
	put_value(&out, "copyright", meta(md, PCUT_META_COPYRIGHT));
	put_bare(&out, "word_count", meta(md, PCUT_META_SOURCE_WORD_COUNT));
	if (out.len > 0) {
		pcut_buf_puts(&out, "---\n");
		pcut_md_lines(md, PCUT_LIT("---"));
		pcut_md_lines(md, pcut_buf_str(&out));
	}
	if (out.failed)
		md->failed = 1;
	pcut_buf_free(&out);
}

/* ---- the byline block ---------------------------------------------------- */

static void
put_byline(pcut_md *md)
{
	size_t count = 0;

	while (pcut_article_author(md->a, count) != NULL)
		count++;
	if (count == 0)
		return;
	pcut_md_start(md);
	pcut_md_text(md, PCUT_LIT("By "));
	for (size_t i = 0; i < count; i++) {
		const pcut_agent *author = pcut_article_author(md->a, i);

		if (i > 0)
			pcut_md_text(md, i + 1 < count ? PCUT_LIT(", ")
			                               : PCUT_LIT(" and "));
		pcut_md_link(md, author->url, PCUT_STR_NONE, author->name);
	}
	pcut_md_block(md, 0);
}

/* As printed, when that says the same; else as the model has it. */
static pcut_str
date_text(const pcut_md *md)
{
	pcut_str iso = meta(md, PCUT_META_DATE_PUBLISHED);
	pcut_str text = meta(md, PCUT_META_DATE_PUBLISHED_TEXT), same;
	char buf[PCUT_DATE_MAX];

	if (iso.len == 0)
		return text;
	if (text.len > 0 && pcut_md_date(text, buf, &same) &&
	    pcut_str_eq(same, iso))
		return text;
	return iso;
}

void
pcut_md_head(pcut_md *md)
{
	pcut_str title = meta(md, PCUT_META_TITLE);
	pcut_str subtitle = meta(md, PCUT_META_SUBTITLE);
	pcut_str date = date_text(md);

	if (title.len > 0) {
		pcut_str line;

		pcut_md_start(md);
		pcut_md_text(md, title);
		line = pcut_md_render(md, PCUT_MD_HEADING);
		pcut_put(md->out, PCUT_LIT("# "));
		pcut_md_lines(md, line);
	}
	if (subtitle.len > 0) {
		pcut_md_start(md);
		pcut_md_open(md, PCUT_NODE_EMPHASIS);
		pcut_md_text(md, subtitle);
		pcut_md_close(md, PCUT_NODE_EMPHASIS);
		pcut_md_block(md, 0);
	}
	put_byline(md);
	if (date.len > 0) {
		pcut_md_start(md);
		pcut_md_text(md, date);
		pcut_md_block(md, 0);
	}
}

void
pcut_md_tail(pcut_md *md)
{
	pcut_str url = address(md);

	if (url.len == 0)
		return;
	pcut_md_start(md);
	pcut_md_text(md, pcut_str_from(pcut_md_address_label));
	pcut_md_link(md, url, PCUT_STR_NONE, url);
	pcut_md_block(md, 0);
}

/* ---- what must not be taken for it --------------------------------------- */

/* Nonzero if n has only children of kind a or b (0: none). */
static int
holds_only(const pcut_node *n, pcut_kind a, pcut_kind b)
{
	const pcut_node *child = pcut_node_child(n);

	if (child == NULL)
		return 0;
	for (; child != NULL; child = pcut_node_next(child))
		if (pcut_node_kind(child) != a && pcut_node_kind(child) != b)
			return 0;
	return 1;
}

/* Nonzero if the reader would take text, in a paragraph that the body begins
 * with, for what the byline block does not have. */
static int
reads_as_line(pcut_md *md, pcut_str text, int links)
{
	pcut_str names[PCUT_MD_MAX_AUTHORS], iso;
	char buf[PCUT_DATE_MAX];

	if (date_text(md).len == 0 && !links && pcut_md_date(text, buf, &iso))
		return 1;
	return date_text(md).len == 0 &&
	    pcut_article_author(md->a, 0) == NULL &&
	    pcut_md_byline(text, names) > 0;
}

/* The first block of the body, under the byline block. */
static int
reads_as_head(pcut_md *md, const pcut_node *n)
{
	const pcut_node *lead = pcut_article_root(md->a, PCUT_NODE_LEAD_IMAGE);
	const pcut_node *child = pcut_node_child(n);
	pcut_kind kind = child != NULL && pcut_node_next(child) == NULL
	    ? pcut_node_kind(child) : 0;
	pcut_buf text = {.mem = md->line.mem};
	int found;

	if (lead != NULL) {
		const pcut_node *last = pcut_node_last(lead);
		pcut_kind end = last != NULL ? pcut_node_kind(last) : 0;

		return (kind == PCUT_NODE_EMPHASIS && end == 0) ||
		    (kind == PCUT_NODE_STRONG && end != PCUT_NODE_CREDIT);
	}
	if (kind == PCUT_NODE_EMPHASIS)
		return holds_only(child, PCUT_NODE_TEXT, 0) &&
		    meta(md, PCUT_META_SUBTITLE).len == 0 &&
		    pcut_article_author(md->a, 0) == NULL &&
		    date_text(md).len == 0;
	if (!holds_only(n, PCUT_NODE_TEXT, PCUT_NODE_LINK))
		return 0;
	pcut_md_plain_text(n, &text);
	found = reads_as_line(md, pcut_buf_str(&text),
	    !holds_only(n, PCUT_NODE_TEXT, 0));
	md->failed |= text.failed;
	pcut_buf_free(&text);
	return found;
}

void
pcut_md_keep_apart(pcut_md *md, int front)
{
	const pcut_node *body = pcut_article_root(md->a, PCUT_NODE_BODY);
	const pcut_node *first = pcut_node_child(body);
	const pcut_node *last = pcut_node_last(body), *child;
	pcut_str title = meta(md, PCUT_META_TITLE);
	pcut_buf text = {.mem = md->line.mem};

	if (first == NULL)
		return;
	if (front && pcut_node_kind(first) == PCUT_NODE_HEADING &&
	    pcut_node_num(first, PCUT_ATTR_LEVEL) == 1 && title.len > 0) {
		pcut_md_plain_text(first, &text);
		if (pcut_str_eq(pcut_buf_str(&text), title))
			md->skip = first;
		pcut_buf_free(&text);
	}
	if (!front && title.len > 0 &&
	    pcut_node_kind(first) == PCUT_NODE_PARAGRAPH &&
	    reads_as_head(md, first))
		md->reference[0] = first;
	child = pcut_node_child(last);
	if (pcut_node_kind(last) == PCUT_NODE_PARAGRAPH && child != NULL &&
	    (front || address(md).len == 0) &&
	    pcut_node_kind(child) == PCUT_NODE_TEXT &&
	    pcut_str_eq(pcut_node_literal(child),
	        pcut_str_from(pcut_md_address_label)))
		md->reference[1] = last;
}
