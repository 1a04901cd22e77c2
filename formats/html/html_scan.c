/* SPDX-License-Identifier: ISC */
/*
 * The tags and texts of a page, by the tokenizer of the HTML standard (13.2.5)
 * in one linear pass, straight into the tree.
 *
 * Nothing is copied but what changes: texts and attributes are slices of the
 * page unless references were undone in them.  Left out are comments,
 * declarations, processing instructions, controls, and the text of style,
 * iframe and of scripts that are no data.  What would lose the rest of a page
 * is read otherwise than the standard says: a title or textarea that never
 * ends is markup after all.
 */
#include <string.h>

#include "eight.h"
#include "entity.h"
#include "entity_names.h"
#include "html_entities.h"
#include "html_scan.h"
#include "str.h"
#include "utf8.h"

#define LIT(s) ((pcut_str){(s), sizeof(s) - 1})
#define NAME_MOST 88 /* bytes of a tag's name: longer ones are cut, */
#define ATTR_NAME_MOST 90 /* of an attribute's: longer ones are dropped */

/* 1: a text stops here to be looked at.  Controls that XML forbids, < & and
 * the first byte of U+FFFE and U+FFFF. */
static const unsigned char stops[256] = {
	[0] = 1, [1] = 1, [2] = 1, [3] = 1, [4] = 1, [5] = 1, [6] = 1,
	[7] = 1, [8] = 1, [11] = 1, [12] = 1, [14] = 1, [15] = 1, [16] = 1,
	[17] = 1, [18] = 1, [19] = 1, [20] = 1, [21] = 1, [22] = 1, [23] = 1,
	[24] = 1, [25] = 1, [26] = 1, [27] = 1, [28] = 1, [29] = 1, [30] = 1,
	[31] = 1, ['<'] = 1, ['&'] = 1, [0xEF] = 1
};

struct scanner {
	pcut_html_tree *tree;
	const char *start, *end;
	const char *from; /* not yet given on */
	pcut_buf value;   /* of an attribute with references */
	int in_value;     /* there, not in text */
	unsigned nattr;   /* of the tag at hand */
	uint32_t dropped_attrs;
	unsigned char unclosed[PCUT_TAG_COUNT]; /* no end tag follows */
	pcut_html_attr attr[PCUT_HTML_ATTR_MAX + 1];
};

/* ---- text ------------------------------------------------------------- */

/* What was not given on yet, up to p; go on at next. */
static void
put_to(struct scanner *s, const char *p, const char *next)
{
	pcut_str text = {s->from, (size_t)(p - s->from)};

	if (p > s->from && s->in_value)
		pcut_buf_put(&s->value, text);
	else if (p > s->from)
		pcut_html_tree_slice(s->tree, text);
	s->from = next;
}

/* text instead of what stands from p to next. */
static void
replace(struct scanner *s, const char *p, const char *next, pcut_str text)
{
	put_to(s, p, next);
	if (s->in_value)
		pcut_buf_put(&s->value, text);
	else
		pcut_html_tree_text(s->tree, text);
}

/* ---- character references --------------------------------------------- */

static const uint16_t c1_meant[32] = { /* windows-1252 */
	0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
	0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
	0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
	0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178
};

/* p is behind "&#"; the code point, and *p behind the reference; 0: none. */
static uint32_t
number(const char **p, const char *end)
{
	const char *q = *p, *digits;
	uint32_t cp = 0;
	int hex = q < end && (*q | 32) == 'x';

	digits = q += hex;
	for (; q < end; q++) {
		unsigned d = (unsigned char)*q;

		if (pcut_is_digit(*q))
			d -= '0';
		else if (hex && (d | 32) >= 'a' && (d | 32) <= 'f')
			d = (d | 32) - 'a' + 10;
		else
			break;
		if (cp < 0x110000)
			cp = cp * (hex ? 16 : 10) + d;
	}
	if (q == digits)
		return 0;
	*p = q + (q < end && *q == ';');
	if (cp >= 0x80 && cp < 0xA0)
		return c1_meant[cp - 0x80];
	if (cp == 0 || cp > 0x10FFFF || (cp >= 0xD800 && cp < 0xE000))
		return PCUT_REPLACEMENT;
	return cp;
}

/*
 * p is behind "&"; its text, and *p behind the reference; ptr NULL: none.  In
 * an attribute "&copy=" and "&copyx" are no references.
 */
static pcut_str
named(const char **p, const char *end, int in_attr)
{
	const char *q = *p;
	pcut_str name, text;

	while (q < end && q - *p < PCUT_ENTITY_NAME &&
	    (pcut_is_alpha(*q) || pcut_is_digit(*q)))
		q++;
	name = (pcut_str){*p, (size_t)(q - *p)};
	if (q < end && *q == ';') {
		text = pcut_entity_named(name);
		if (text.len > 0) {
			*p = q + 1;
			return text;
		}
	}
	if (name.len > PCUT_HTML_ENTITY_BARE)
		name.len = PCUT_HTML_ENTITY_BARE;
	for (; name.len >= 2; name.len--) {
		text = pcut_html_entity_bare(name);
		if (text.len == 0)
			continue;
		q = *p + name.len;
		if (in_attr && q < end && (*q == '=' || pcut_is_alpha(*q) ||
		    pcut_is_digit(*q)))
			break;
		*p = q;
		return text;
	}
	return (pcut_str){NULL, 0};
}

/* The reference at p (an ampersand); what is behind it. */
static const char *
reference(struct scanner *s, const char *p, const char *end)
{
	const char *q = p + 1;
	pcut_str text = {NULL, 0};
	char utf8[4];
	uint32_t cp;

	if (q < end && *q == '#') {
		q++;
		cp = number(&q, end);
		if (cp == 0) {
			q = p + 1;
		} else if (cp < 32 && cp != '\n' && cp != '\t' && cp != '\r') {
			text = LIT(" ");
		} else if ((cp & 0xFFFE) == 0xFFFE && cp < 0x10000) {
			text = LIT("\xEF\xBF\xBD");
		} else {
			text.ptr = utf8;
			text.len = pcut_utf8_put(utf8, cp);
		}
	} else {
		text = named(&q, end, s->in_value);
	}
	if (text.ptr == NULL)
		return p + 1; /* the ampersand stands for itself */
	replace(s, p, q, text);
	return q;
}

/* A stop in text or in a value that is neither < nor &. */
static const char *
control(struct scanner *s, const char *p, const char *end)
{
	if ((unsigned char)*p != 0xEF) {
		replace(s, p, p + 1, *p == '\f' ? LIT(" ") :
		    LIT(""));
		return p + 1;
	}
	if (end - p >= 3 && (unsigned char)p[1] == 0xBF &&
	    ((unsigned char)p[2] | 1) == 0xBF) {
		replace(s, p, p + 3, LIT("\xEF\xBF\xBD"));
		return p + 3;
	}
	return p + 1;
}

/* From p to end: references undone, controls gone. */
static void
plain_text(struct scanner *s, const char *p, const char *end)
{
	while (p < end) {
		if (!stops[(unsigned char)*p] || *p == '<')
			p++;
		else if (*p == '&')
			p = reference(s, p, end);
		else
			p = control(s, p, end);
	}
}

/* Likewise, all but controls being as it stands. */
static void
literal_text(struct scanner *s, const char *p, const char *end)
{
	while (p < end) {
		if (!stops[(unsigned char)*p] || *p == '<' || *p == '&')
			p++;
		else
			p = control(s, p, end);
	}
}

/* ---- parts of tags ---------------------------------------------------- */

static const char *
find_gt(const char *p, const char *end)
{
	const char *q = memchr(p, '>', (size_t)(end - p));

	return q != NULL ? q + 1 : end;
}

/* p is behind "<!--". */
static const char *
comment_end(const char *p, const char *end)
{
	if (p < end && *p == '>')
		return p + 1;
	if (end - p >= 2 && p[0] == '-' && p[1] == '>')
		return p + 2;
	while ((p = memchr(p, '-', (size_t)(end - p))) != NULL) {
		const char *q = p + 1;

		if (q < end && *q == '-') {
			while (q < end && *q == '-')
				q++;
			if (q < end && *q == '>')
				return q + 1;
			if (end - q >= 2 && q[0] == '!' && q[1] == '>')
				return q + 2;
		}
		p = q;
	}
	return end;
}

static int
is_name_char(char c)
{
	return pcut_is_alpha(c) || pcut_is_digit(c) || c == '-' ||
	    c == '_' || c == ':' || c == '.';
}

static const char *
skip_space(const char *p, const char *end)
{
	while (p < end && pcut_is_space(*p))
		p++;
	return p;
}

struct attr {
	const char *start, *name_end, *value, *value_end, *end;
};

/* The attribute at p, not a space, / or >; 0 when the text ends in it. */
static int
take_attr(const char *p, const char *end, struct attr *a)
{
	const char *q = p;

	a->start = p;
	do
		q++;
	while (q < end && !pcut_is_space(*q) && *q != '/' && *q != '>' &&
	    *q != '=');
	a->name_end = q;
	a->value = a->value_end = NULL;
	a->end = q;
	p = skip_space(q, end);
	if (p == end)
		return 0;
	if (*p != '=')
		return 1;
	p = skip_space(p + 1, end);
	if (p == end)
		return 0;
	if (*p == '"' || *p == '\'') {
		a->value = p + 1;
		a->value_end = memchr(p + 1, *p, (size_t)(end - p - 1));
		if (a->value_end == NULL)
			return 0;
		a->end = a->value_end + 1;
		return 1;
	}
	a->value = p;
	while (p < end && !pcut_is_space(*p) && *p != '>')
		p++;
	a->value_end = a->end = p;
	return p < end;
}

/* Is there anything to undo or to leave out? */
static int
has_stop(const char *p, const char *end)
{
	for (; end - p >= 8; p += 8) {
		uint64_t eight = pcut_eight(p);

		if ((eight & PCUT_EIGHT_HIGH) != 0 ||
		    pcut_eight_below(eight, ' ') != 0 ||
		    pcut_eight_is(eight, '&') != 0)
			break;
	}
	while (p < end && (!stops[(unsigned char)*p] || *p == '<'))
		p++;
	return p < end;
}

/* An attribute's value, of the page if nothing is to be undone in it. */
static pcut_str
value_of(struct scanner *s, const struct attr *a)
{
	const char *from = s->from;

	if (a->value == NULL || a->value == a->value_end)
		return (pcut_str){"", 0};
	if (!has_stop(a->value, a->value_end))
		return (pcut_str){a->value,
		    (size_t)(a->value_end - a->value)};
	pcut_buf_reset(&s->value);
	s->from = a->value;
	s->in_value = 1;
	plain_text(s, a->value, a->value_end);
	put_to(s, a->value_end, from);
	s->in_value = 0;
	if (s->value.failed)
		return (pcut_str){NULL, 0};
	return s->value.len == 0 ? (pcut_str){"", 0} :
	    pcut_arena_str(s->tree->arena, pcut_buf_str(&s->value));
}

static int
is_same(const pcut_html_attr *a, unsigned name, pcut_str spelt)
{
	return a->name == name && (name != 0 ||
	    (strlen(a->spelt) == spelt.len &&
	    memcmp(a->spelt, spelt.ptr, spelt.len) == 0));
}

/* Add a to the tag's attributes, unless it has one of that name. */
static void
take(struct scanner *s, const struct attr *a)
{
	size_t len = (size_t)(a->name_end - a->start);
	pcut_html_attr *to = &s->attr[s->nattr];
	char lower[ATTR_NAME_MOST];
	unsigned name;

	if (len > sizeof lower) /* no attribute of anyone's */
		return;
	for (size_t i = 0; i < len; i++)
		lower[i] = pcut_lower(a->start[i]);
	name = pcut_html_attr_of((pcut_str){lower, len});
	for (unsigned i = 0; i < s->nattr; i++)
		if (is_same(&s->attr[i], name, (pcut_str){lower, len}))
			return;
	if (s->nattr == PCUT_HTML_ATTR_MAX) {
		s->dropped_attrs++;
		return;
	}
	to->name = name;
	to->spelt = name != 0 ? pcut_html_attr_name(name) :
	    pcut_arena_str(s->tree->arena, (pcut_str){lower, len}).ptr;
	to->value = value_of(s, a);
	if (to->spelt == NULL || to->value.ptr == NULL)
		s->tree->failed = 1;
	else
		s->nattr++;
}

static int
names_data(const struct attr *a)
{
	pcut_str value;

	if (a->value == NULL || a->name_end - a->start != 4 ||
	    !pcut_str_eq_case((pcut_str){a->start, 4}, LIT("type")))
		return 0;
	value = (pcut_str){a->value, (size_t)(a->value_end - a->value)};
	return pcut_str_find_case(value, LIT("ld+json")) != SIZE_MAX ||
	    pcut_str_starts_case(value, LIT("math/"));
}

/* Where "</name" begins, NULL if nowhere. */
static const char *
raw_end(const char *p, const char *end, unsigned tag)
{
	pcut_str name = pcut_str_from(pcut_html_tag_name(tag));

	while ((p = memchr(p, '<', (size_t)(end - p))) != NULL) {
		if ((size_t)(end - p) > name.len + 2 && p[1] == '/' &&
		    pcut_str_starts_case((pcut_str){p + 2,
		    (size_t)(end - p - 2)}, name)) {
			char c = p[2 + name.len];

			if (pcut_is_space(c) || c == '/' || c == '>')
				return p;
		}
		p++;
	}
	return NULL;
}

/* Is what stands in it no markup? */
static int
is_raw(unsigned tag)
{
	return tag == PCUT_TAG_SCRIPT || tag == PCUT_TAG_STYLE ||
	    tag == PCUT_TAG_XMP || tag == PCUT_TAG_IFRAME ||
	    tag == PCUT_TAG_NOEMBED || tag == PCUT_TAG_NOFRAMES ||
	    tag == PCUT_TAG_TITLE || tag == PCUT_TAG_TEXTAREA;
}

/* Such content, from p on; what is behind it. */
static const char *
raw_content(struct scanner *s, const char *p, unsigned tag, int data)
{
	const char *q;
	int code = tag == PCUT_TAG_SCRIPT || tag == PCUT_TAG_STYLE;

	if (s->unclosed[tag]) {
		if (code)
			s->from = s->end;
		return code ? s->end : p;
	}
	q = raw_end(p, s->end, tag);
	if (q == NULL) {
		s->unclosed[tag] = 1;
		if (!code) /* markup after all, or the page were lost */
			return p;
		q = s->end;
	}
	if (tag == PCUT_TAG_TITLE || tag == PCUT_TAG_TEXTAREA)
		plain_text(s, p, q);
	else if (tag == PCUT_TAG_XMP || data)
		literal_text(s, p, q);
	else
		s->from = q;
	return q;
}

/* ---- tags ------------------------------------------------------------- */

struct name {
	unsigned tag; /* 0: another */
	char lower[NAME_MOST + 1];
	size_t len;
};

/* The name at p; what is behind it. */
static const char *
take_name(const char *p, const char *end, struct name *name)
{
	size_t n = 0;

	for (; p < end && n < NAME_MOST && is_name_char(*p); p++)
		name->lower[n++] = pcut_lower(*p);
	name->lower[n] = '\0';
	name->len = n;
	name->tag = pcut_html_tag_of((pcut_str){name->lower, n});
	return p;
}

/* Behind the attributes from p on, which are taken; NULL: the tag never
 * ends. */
static const char *
take_attrs(struct scanner *s, const char *p, int *closed, int *data)
{
	const char *end = s->end;
	struct attr a;

	for (;;) {
		for (; p < end && (pcut_is_space(*p) || *p == '/'); p++)
			*closed = *p == '/' && p + 1 < end && p[1] == '>';
		if (p == end)
			return NULL;
		if (*p == '>')
			return p;
		if (!take_attr(p, end, &a))
			return NULL;
		take(s, &a);
		*data |= names_data(&a);
		p = a.end;
	}
}

static void
start(struct scanner *s, const struct name *name)
{
	pcut_html_tree *tree = s->tree;
	pcut_html_attr *attr = NULL;
	const char *spelt = name->tag != 0 ? pcut_html_tag_name(name->tag) :
	    pcut_arena_str(tree->arena, (pcut_str){name->lower,
	    name->len}).ptr;

	if (s->nattr > 0) {
		attr = pcut_arena_alloc(tree->arena, s->nattr * sizeof *attr);
		if (attr != NULL)
			memcpy(attr, s->attr, s->nattr * sizeof *attr);
	}
	if (spelt == NULL || (s->nattr > 0 && attr == NULL))
		tree->failed = 1;
	else
		pcut_html_tree_start(tree, name->tag, spelt, attr, s->nattr,
		    0);
}

/* The tag at p, "<" and a letter; what is behind it and its raw content. */
static const char *
start_tag(struct scanner *s, const char *p)
{
	const char *q;
	struct name name;
	int closed = 0, data = 0;

	put_to(s, p, s->end);
	q = take_name(p + 1, s->end, &name);
	while (q < s->end && !pcut_is_space(*q) && *q != '/' && *q != '>')
		q++;
	s->nattr = 0;
	q = take_attrs(s, q, &closed, &data);
	if (q == NULL) /* it never ends: it never was */
		return s->end;
	s->tree->offset = (uint32_t)(q - s->start);
	start(s, &name);
	s->from = ++q;
	/* <br/>; but <a name="top"/> is left open by every page that has it. */
	if (closed && s->nattr == 0 && !pcut_html_tag_is_void(name.tag))
		pcut_html_tree_end(s->tree, name.tag, name.lower);
	if (!is_raw(name.tag) || (closed && (s->nattr == 0 ||
	    (name.tag != PCUT_TAG_SCRIPT && name.tag != PCUT_TAG_STYLE))))
		return q;
	return raw_content(s, q, name.tag, data);
}

static const char *
end_tag(struct scanner *s, const char *p)
{
	const char *q, *end = s->end;
	struct name name;
	struct attr a;

	put_to(s, p, end);
	q = take_name(p + 2, end, &name);
	for (;;) {
		while (q < end && (pcut_is_space(*q) || *q == '/'))
			q++;
		if (q == end || *q == '>')
			break;
		if (!take_attr(q, end, &a)) {
			q = end;
			break;
		}
		q = a.end;
	}
	if (q < end)
		q++;
	s->from = q;
	s->tree->offset = (uint32_t)(q - s->start);
	pcut_html_tree_end(s->tree, name.tag, name.lower);
	return q;
}

/* What begins with <; what is behind it. */
static const char *
markup(struct scanner *s, const char *p)
{
	const char *q;
	char c = p + 1 < s->end ? p[1] : '\0';

	if (pcut_is_alpha(c))
		return start_tag(s, p);
	if (c == '/' && s->end - p > 2) {
		if (pcut_is_alpha(p[2]))
			return end_tag(s, p);
		q = find_gt(p + 2, s->end);
	} else if (c == '!') {
		if (s->end - p >= 4 && p[2] == '-' && p[3] == '-')
			q = comment_end(p + 4, s->end);
		else
			q = find_gt(p + 2, s->end);
	} else if (c == '?') {
		q = find_gt(p + 2, s->end);
	} else {
		return p + 1; /* it stands for itself */
	}
	put_to(s, p, q);
	return q;
}

uint32_t
pcut_html_scan(pcut_html_tree *tree, pcut_str text)
{
	struct scanner s = {.tree = tree, .start = text.ptr,
	    .end = text.ptr + text.len, .from = text.ptr,
	    .value = {.mem = tree->arena->mem}};
	const char *p = text.ptr;

	while (p < s.end && !tree->failed) {
		if (!stops[(unsigned char)*p])
			p++;
		else if (*p == '<')
			p = markup(&s, p);
		else if (*p == '&')
			p = reference(&s, p, s.end);
		else
			p = control(&s, p, s.end);
	}
	put_to(&s, s.end, s.end);
	pcut_buf_free(&s.value);
	return s.dropped_attrs;
}
