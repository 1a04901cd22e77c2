/* SPDX-License-Identifier: ISC */
/*
 * Hints of <title>, <meta> and JSON-LD for the block scorer.  JSON-LD is
 * searched as text, not parsed: much of it is no JSON, and a hint needs no
 * more.
 */
#include <string.h>

#include "buf.h"
#include "html_head.h"
#include "str.h"
#include "utf8.h"

#define LIT(s) ((pcut_str){(s), sizeof(s) - 1})

static int
is_blank(pcut_str s)
{
	return pcut_str_trim(s).len == 0;
}

/* ---- JSON-LD ---------------------------------------------------------- */

static size_t
skip_any(pcut_str s, size_t at, const char *chars)
{
	while (at < s.len && (pcut_is_space(s.ptr[at]) ||
	    (s.ptr[at] != '\0' && strchr(chars, s.ptr[at]) != NULL)))
		at++;
	return at;
}

/* The value of "key", which s begins with: what is behind the colon, and any
 * of chars skipped; ptr NULL if s does not begin so. */
static pcut_str
value_here(pcut_str s, pcut_str key, const char *chars)
{
	size_t at;

	if (!pcut_str_starts(s, key))
		return (pcut_str){NULL, 0};
	at = skip_any(s, key.len, "");
	if (at == s.len || s.ptr[at] != ':')
		return (pcut_str){NULL, 0};
	return pcut_str_skip(s, skip_any(s, at + 1, chars));
}

/* The next value of "key" in *ld, which moves on; ptr NULL at the end. */
static pcut_str
next_value(pcut_str *ld, pcut_str key, const char *chars)
{
	size_t at;

	while ((at = pcut_str_find(*ld, key)) != SIZE_MAX) {
		pcut_str value = value_here(pcut_str_skip(*ld, at), key,
		    chars);

		*ld = pcut_str_skip(*ld, at + key.len);
		if (value.ptr != NULL)
			return value;
	}
	return (pcut_str){NULL, 0};
}

/* The string that s begins with, its quotes off; ptr NULL if none. */
static pcut_str
quoted(pcut_str s)
{
	size_t i = 1;

	if (s.len == 0 || s.ptr[0] != '"')
		return (pcut_str){NULL, 0};
	while (i < s.len && s.ptr[i] != '"')
		i += s.ptr[i] == '\\' ? 2 : 1;
	if (i >= s.len)
		return (pcut_str){NULL, 0};
	return (pcut_str){s.ptr + 1, i - 1};
}

static int
hex4(pcut_str s, size_t at, uint32_t *cp)
{
	*cp = 0;
	if (s.len - at < 4)
		return 0;
	for (size_t i = at; i < at + 4; i++) {
		unsigned d = (unsigned char)s.ptr[i];

		if (pcut_is_digit(s.ptr[i]))
			d -= '0';
		else if ((d | 32) >= 'a' && (d | 32) <= 'f')
			d = (d | 32) - 'a' + 10;
		else
			return 0;
		*cp = *cp << 4 | d;
	}
	return 1;
}

/* A JSON string's text. */
static void
put_text(pcut_buf *out, pcut_str s)
{
	for (size_t i = 0; i < s.len; i++) {
		uint32_t cp;

		if (s.ptr[i] != '\\') {
			pcut_buf_putc(out, s.ptr[i]);
		} else if (i + 1 < s.len && s.ptr[i + 1] == 'u' &&
		    hex4(s, i + 2, &cp)) {
			if (cp < 0xD800 || cp > 0xDFFF)
				pcut_buf_putcp(out, cp);
			i += 5;
		} else if (i + 1 < s.len && s.ptr[i + 1] == 'n') {
			pcut_buf_putc(out, ' ');
			i++;
		}
	}
}

/* Markup in a text becomes a space. */
static void
strip_tags(pcut_buf *text)
{
	size_t n = 0, i = 0;
	int tags = 1;

	while (i < text->len) {
		const char *gt = NULL;

		if (text->ptr[i] == '<' && tags) {
			gt = memchr(text->ptr + i, '>', text->len - i);
			tags = gt != NULL;
		}
		if (gt != NULL) {
			i = (size_t)(gt - text->ptr) + 1;
			text->ptr[n++] = ' ';
		} else {
			text->ptr[n++] = text->ptr[i++];
		}
	}
	text->len = n;
}

static pcut_str
ld_body(pcut_str ld)
{
	pcut_str value, body;

	while ((value = next_value(&ld, LIT("\"articleBody\""), "")).ptr !=
	    NULL) {
		body = quoted(value);
		if (body.ptr != NULL)
			return body;
	}
	return (pcut_str){"", 0};
}

/* The first author's name. */
static pcut_str
ld_author(pcut_str ld)
{
	pcut_str value, name;

	while ((value = next_value(&ld, LIT("\"author\""), "[{")).ptr !=
	    NULL) {
		pcut_str type = value_here(value, LIT("\"@type\""), "");

		if (type.ptr != NULL) {
			if (!pcut_str_starts(type, LIT("\"Person\"")))
				continue;
			type = pcut_str_skip(type, 8);
			value = pcut_str_skip(type, skip_any(type, 0, ","));
		}
		value = value_here(value, LIT("\"name\""), "[");
		if (value.ptr == NULL)
			continue;
		name = quoted(value);
		if (name.ptr != NULL && name.len >= 2 && name.len <= 160)
			return name;
	}
	return (pcut_str){"", 0};
}

static int
ld_kind(pcut_str ld)
{
	pcut_str rest = ld, value;
	int kind = 0;

	while ((value = next_value(&rest, LIT("\"@type\""), "[")).ptr !=
	    NULL) {
		value = quoted(value);
		if (value.ptr != NULL && (pcut_str_ends(value,
		    LIT("Article")) || pcut_str_ends(value, LIT("Posting")))) {
			kind = 1;
			break;
		}
	}
	if (pcut_str_find(ld, LIT("\"Product\"")) != SIZE_MAX)
		kind--;
	if (pcut_str_find(ld, LIT("\"DiscussionForumPosting\"")) !=
	    SIZE_MAX || pcut_str_find(ld, LIT("\"QAPage\"")) != SIZE_MAX ||
	    pcut_str_find(ld, LIT("\"Question\"")) != SIZE_MAX)
		kind -= 2;
	return kind;
}

/* ---- the head --------------------------------------------------------- */

static void
take_meta(pcut_html_head *head, pcut_str *names_desc, pcut_str *og_type,
    const pcut_html_node *n)
{
	pcut_str content = pcut_html_attr_value(n, PCUT_HATTR_CONTENT);
	pcut_str property = pcut_html_attr_value(n, PCUT_HATTR_PROPERTY);
	pcut_str name = pcut_html_attr_value(n, PCUT_HATTR_NAME);
	pcut_str *to = NULL;

	if (content.ptr == NULL || is_blank(content))
		return;
	if (property.ptr != NULL) {
		if (pcut_str_eq(property, LIT("og:title")))
			to = &head->og_title;
		else if (pcut_str_eq(property, LIT("og:description")))
			to = &head->description;
		else if (pcut_str_eq(property, LIT("og:type")))
			to = og_type;
		else if (pcut_str_eq(property, LIT("article:author")))
			to = &head->author;
	}
	if (to == NULL && name.ptr != NULL) {
		if (pcut_str_eq(name, LIT("description")))
			to = names_desc;
		else if (pcut_str_eq(name, LIT("author")))
			to = &head->author;
	}
	if (to != NULL && to->len == 0)
		*to = content;
}

static pcut_str
keep(pcut_arena *arena, const pcut_buf *buf, pcut_status *status)
{
	pcut_str s = pcut_arena_str(arena, (pcut_str){
	    buf->ptr != NULL ? buf->ptr : "", buf->len});

	if (buf->failed || s.ptr == NULL) {
		*status = PCUT_ENOMEM;
		s = (pcut_str){"", 0};
	}
	return s;
}

pcut_status
pcut_html_head_find(pcut_html_head *head, pcut_arena *arena,
    const pcut_html_doc *doc)
{
	static const pcut_str empty = {"", 0};
	pcut_str description = empty, og_type = empty, ld;
	pcut_buf text = {.mem = arena->mem};
	pcut_status status = PCUT_OK;
	const pcut_html_node *n;

	*head = (pcut_html_head){empty, empty, empty, empty, empty, 0};
	for (n = doc->root; n != NULL; n = pcut_html_next(n, doc->root)) {
		const pcut_html_node *t = n->first;

		if (n->kind != PCUT_HTML_ELEMENT)
			continue;
		if (n->tag == PCUT_TAG_META) {
			take_meta(head, &description, &og_type, n);
		} else if (n->tag == PCUT_TAG_TITLE && t != NULL &&
		    t->kind == PCUT_HTML_TEXT && head->title.len == 0 &&
		    (n->flags & PCUT_HTML_FOREIGN) == 0 &&
		    !is_blank(t->u.text)) {
			head->title = t->u.text;
		} else if (n->tag == PCUT_TAG_SCRIPT && t != NULL &&
		    t->kind == PCUT_HTML_TEXT && pcut_str_starts_case(
		    pcut_html_attr_value(n, PCUT_HATTR_TYPE),
		    LIT("application/ld+json"))) {
			pcut_buf_put(&text, t->u.text);
			pcut_buf_putc(&text, ' ');
		}
	}
	if (head->description.len == 0)
		head->description = description;
	ld = keep(arena, &text, &status);
	head->kind = ld_kind(ld) +
	    (pcut_str_find_case(og_type, LIT("article")) != SIZE_MAX);
	pcut_buf_reset(&text);
	put_text(&text, ld_body(ld));
	strip_tags(&text);
	head->body = keep(arena, &text, &status);
	pcut_buf_reset(&text);
	if (pcut_str_find(head->author, LIT("://")) == SIZE_MAX)
		pcut_buf_put(&text, head->author);
	pcut_buf_putc(&text, ' ');
	pcut_buf_put(&text, ld_author(ld));
	head->author = keep(arena, &text, &status);
	pcut_buf_free(&text);
	return status;
}
