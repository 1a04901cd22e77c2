/* SPDX-License-Identifier: ISC */
/*
 * A page made safe and simple for the parser, by the tokenizer of the HTML
 * standard (13.2.5) in one linear pass.
 *
 * The parser behind html_dom.h speaks HTML 4.  It loses the rest of the page
 * at a control character in a comment, takes the > in @click="a > b" for the
 * end of the tag, knows an eighth of the character references, compares
 * attributes pairwise, and takes longest over what matters least.  So it is
 * given a page without comments, declarations and processing instructions;
 * without the text of script, style and iframe; with &amp; &lt; and numbers
 * as the only references; with the markup in title and textarea turned into
 * the text that it is; and with one attribute, a, that says which of the
 * attributes kept here are the tag's.  That is a fifth of most pages.
 */
#include <string.h>

#include "html_entities.h"
#include "html_scan.h"
#include "str.h"
#include "utf8.h"

#define LIT(s) ((pcut_str){(s), sizeof(s) - 1})
#define NAME_MAX_LEN 90 /* the parser cuts longer ones */

enum raw { /* whose content is no markup */
	RAW_NONE, RAW_SCRIPT, RAW_STYLE, RAW_XMP, RAW_IFRAME, RAW_NOEMBED,
	RAW_NOFRAMES, RAW_TITLE, RAW_TEXTAREA, RAW_COUNT
};

static const char *const raw_names[RAW_COUNT] = {
	"", "script", "style", "xmp", "iframe", "noembed", "noframes",
	"title", "textarea"
};

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
	pcut_html_scan *scan;
	pcut_arena *arena;
	const char *start, *end;
	const char *from; /* not yet copied */
	pcut_buf *out;
	pcut_buf value;   /* of an attribute with references */
	int raw;          /* out is that, and takes characters as they are */
	unsigned nattr;   /* of the tag at hand */
	unsigned char unclosed[RAW_COUNT]; /* no end tag follows any more */
	pcut_html_attr attr[PCUT_HTML_ATTR_MAX + 1];
};

/* ---- copying ---------------------------------------------------------- */

static void
note_run(struct scanner *s, const char *p)
{
	pcut_html_scan *scan = s->scan;
	struct pcut_html_run *runs;

	if (scan->nruns == scan->runs_cap) {
		runs = pcut_arena_grow(s->arena, scan->runs, &scan->runs_cap,
		    scan->nruns + 1, sizeof *runs);
		if (runs == NULL) {
			scan->failed = 1;
			return;
		}
		scan->runs = runs;
	}
	scan->runs[scan->nruns++] = (struct pcut_html_run){
	    .out = scan->out.len, .in = (size_t)(p - s->start)};
}

/* What was not copied yet, up to p; go on at next. */
static void
copy_to(struct scanner *s, const char *p, const char *next)
{
	if (p > s->from) {
		if (!s->raw)
			note_run(s, s->from);
		pcut_buf_put(s->out, (pcut_str){s->from,
		    (size_t)(p - s->from)});
	}
	s->from = next;
}

/* text instead of what stands from p to next. */
static void
replace(struct scanner *s, const char *p, const char *next, pcut_str text)
{
	copy_to(s, p, next);
	pcut_buf_put(s->out, text);
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
	int bare;

	while (q < end && q - *p <= PCUT_HTML_ENTITY_MAX &&
	    (pcut_is_alpha(*q) || pcut_is_digit(*q)))
		q++;
	name = (pcut_str){*p, (size_t)(q - *p)};
	if (q < end && *q == ';') {
		text = pcut_html_entity(name, &bare);
		if (text.ptr != NULL) {
			*p = q + 1;
			return text;
		}
	}
	if (name.len > 6) /* the longest that needs no semicolon */
		name.len = 6;
	for (; name.len >= 2; name.len--) {
		text = pcut_html_entity(name, &bare);
		if (text.ptr == NULL || !bare)
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
		text = named(&q, end, s->raw);
	}
	if (text.ptr == NULL) {
		replace(s, p, q, s->raw ? LIT("&") : LIT("&amp;"));
	} else if (!s->raw && text.len == 1 && (unsigned char)text.ptr[0] < 0x80) {
		copy_to(s, p, q);
		if (pcut_is_alpha(text.ptr[0]) || pcut_is_digit(text.ptr[0]))
			pcut_buf_put(s->out, text);
		else
			pcut_buf_putf(s->out, "&#%d;", text.ptr[0]);
	} else {
		replace(s, p, q, text);
	}
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

/* From p to end: references undone, controls gone, and < escaped. */
static void
plain_text(struct scanner *s, const char *p, const char *end)
{
	while (p < end) {
		if (!stops[(unsigned char)*p]) {
			p++;
		} else if (*p == '&') {
			p = reference(s, p, end);
		} else if (*p == '<') {
			if (!s->raw)
				replace(s, p, p + 1, LIT("&lt;"));
			p++;
		} else {
			p = control(s, p, end);
		}
	}
}

/* ---- tags ------------------------------------------------------------- */

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

static int
has_stop(const char *p, const char *end)
{
	while (p < end && (!stops[(unsigned char)*p] || *p == '<'))
		p++;
	return p < end;
}

/* An attribute's value, in the arena that is kept. */
static pcut_str
value_of(struct scanner *s, const struct attr *a)
{
	const char *from = s->from;
	pcut_buf *out = s->out;

	if (a->value == NULL || a->value == a->value_end)
		return (pcut_str){"", 0};
	if (!has_stop(a->value, a->value_end))
		return pcut_arena_str(s->scan->keep, (pcut_str){a->value,
		    (size_t)(a->value_end - a->value)});
	pcut_buf_reset(&s->value);
	s->out = &s->value;
	s->from = a->value;
	s->raw = 1;
	plain_text(s, a->value, a->value_end);
	copy_to(s, a->value_end, a->value_end);
	s->raw = 0;
	s->from = from;
	s->out = out;
	if (s->value.failed)
		s->scan->failed = 1;
	return s->value.len == 0 ? (pcut_str){"", 0} :
	    pcut_arena_str(s->scan->keep, pcut_buf_str(&s->value));
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
	char lower[NAME_MAX_LEN];
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
		s->scan->dropped_attrs++;
		return;
	}
	to->name = name;
	to->spelt = name != 0 ? pcut_html_attr_name(name) :
	    pcut_arena_str(s->scan->keep, (pcut_str){lower, len}).ptr;
	to->value = value_of(s, a);
	if (to->spelt == NULL || to->value.ptr == NULL)
		s->scan->failed = 1;
	else
		s->nattr++;
}

/* Keep the tag's attributes, and say which they are. */
static void
put_attrs(struct scanner *s)
{
	pcut_html_scan *scan = s->scan;
	struct pcut_html_attrs *all = scan->attrs;
	pcut_html_attr *attr;
	char digits[24], *d = digits + sizeof digits;

	if (scan->nattrs == scan->attrs_cap) {
		all = pcut_arena_grow(s->arena, all, &scan->attrs_cap,
		    scan->nattrs + 1, sizeof *all);
		if (all == NULL) {
			scan->failed = 1;
			return;
		}
		scan->attrs = all;
	}
	attr = pcut_arena_alloc(scan->keep, s->nattr * sizeof *attr);
	if (attr == NULL) {
		scan->failed = 1;
		return;
	}
	memcpy(attr, s->attr, s->nattr * sizeof *attr);
	all[scan->nattrs] = (struct pcut_html_attrs){attr, s->nattr};
	for (size_t n = scan->nattrs++; d == digits + sizeof digits || n > 0;
	    n /= 10)
		*--d = (char)('0' + n % 10);
	pcut_buf_put(s->out, LIT(" a="));
	pcut_buf_put(s->out, (pcut_str){d,
	    (size_t)(digits + sizeof digits - d)});
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

static enum raw
raw_kind(pcut_str name)
{
	for (int i = 1; i < RAW_COUNT; i++)
		if (strlen(raw_names[i]) == name.len && pcut_str_eq_case(name,
		    (pcut_str){raw_names[i], name.len}))
			return (enum raw)i;
	return RAW_NONE;
}

/* Where "</name" begins, NULL if nowhere. */
static const char *
raw_end(const char *p, const char *end, enum raw kind)
{
	pcut_str name = {raw_names[kind], strlen(raw_names[kind])};

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

/* Content that is no markup, from p on; what is behind it. */
static const char *
raw_content(struct scanner *s, const char *p, enum raw kind, int data)
{
	const char *q;
	int code = kind == RAW_SCRIPT || kind == RAW_STYLE;

	if (s->unclosed[kind])
		return code ? s->end : p;
	q = raw_end(p, s->end, kind);
	if (q == NULL) {
		s->unclosed[kind] = 1;
		if (!code) /* markup after all, or the page were lost */
			return p;
		q = s->end;
	}
	if (kind == RAW_TITLE || kind == RAW_TEXTAREA) {
		plain_text(s, p, q);
	} else if (kind == RAW_XMP) {
		for (; p < q; p++)
			if (*p == '<' || *p == '&')
				replace(s, p, p + 1, *p == '<' ?
				    LIT("&lt;") : LIT("&amp;"));
			else if (stops[(unsigned char)*p])
				p = control(s, p, q) - 1;
	} else if (data) {
		for (; p < q; p++)
			if (stops[(unsigned char)*p] && *p != '<' && *p != '&')
				p = control(s, p, q) - 1;
	} else {
		copy_to(s, p, q);
	}
	return q;
}

/* The tag at p, "<" and a letter; what is behind it and its raw content. */
static const char *
start_tag(struct scanner *s, const char *p)
{
	const char *q = p + 1, *end = s->end, *name_end;
	struct attr a;
	enum raw kind;
	int closed = 0, data = 0;

	while (q < end && is_name_char(*q) && q - p < NAME_MAX_LEN)
		q++;
	name_end = q;
	while (q < end && !pcut_is_space(*q) && *q != '/' && *q != '>')
		q++; /* the parser would cut it there too */
	kind = raw_kind((pcut_str){p + 1, (size_t)(name_end - p - 1)});
	if (q < end && *q == '>' && q == name_end) {
		q++;
		return kind == RAW_NONE ? q : raw_content(s, q, kind, 0);
	}
	s->nattr = 0;
	for (;;) {
		for (; q < end && (pcut_is_space(*q) || *q == '/'); q++)
			closed = *q == '/' && q + 1 < end && q[1] == '>';
		if (q == end || *q == '>')
			break;
		if (!take_attr(q, end, &a)) {
			q = end;
			break;
		}
		take(s, &a);
		data |= names_data(&a);
		q = a.end;
	}
	if (q == end) { /* it never ends: it never was */
		copy_to(s, p, end);
		return end;
	}
	copy_to(s, name_end, q);
	if (s->nattr > 0)
		put_attrs(s);
	if (closed)
		pcut_buf_put(s->out, LIT("/"));
	q++;
	return kind == RAW_NONE || closed ? q : raw_content(s, q, kind, data);
}

static const char *
end_tag(struct scanner *s, const char *p)
{
	const char *q = p + 2, *end = s->end;
	struct attr a;

	while (q < end && is_name_char(*q) && q - p < NAME_MAX_LEN)
		q++;
	if (q < end && *q == '>')
		return q + 1;
	copy_to(s, q, q);
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
	s->from = q < end ? q : end;
	return q < end ? q + 1 : end;
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
		replace(s, p, p + 1, LIT("&lt;"));
		return p + 1;
	}
	copy_to(s, p, q);
	return q;
}

void
pcut_html_scan_run(pcut_html_scan *scan, pcut_arena *arena, pcut_str text)
{
	struct scanner s = {.scan = scan, .arena = arena, .start = text.ptr,
	    .end = text.ptr + text.len, .from = text.ptr, .out = &scan->out,
	    .value = {.mem = arena->mem}};
	const char *p = text.ptr;

	if (!pcut_buf_reserve(&scan->out, text.len + 1)) {
		scan->failed = 1;
		return;
	}
	while (p < s.end) {
		if (!stops[(unsigned char)*p])
			p++;
		else if (*p == '<')
			p = markup(&s, p);
		else if (*p == '&')
			p = reference(&s, p, s.end);
		else
			p = control(&s, p, s.end);
	}
	copy_to(&s, s.end, s.end);
	pcut_buf_free(&s.value);
	pcut_buf_putc(&scan->out, '\0'); /* the parser wants to see the end */
	if (scan->out.failed)
		scan->failed = 1;
	else
		scan->out.len--;
}
