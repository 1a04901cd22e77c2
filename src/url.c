/* SPDX-License-Identifier: ISC */
/* References and addresses: RFC 3986, with RFC 3987's letters. */
#include "url.h"
#include "str.h"
#include "utf8.h"

/* Longer ones are cut nowhere, but not looked at for dot segments. */
#define RESOLVE_MOST ((size_t)1 << 16)
/* RFC 1035, 2.3.4. */
#define HOST_MOST 253
#define LABEL_MOST 63

/* ---- parts ------------------------------------------------------------ */

static size_t
find_any(pcut_str s, const char *set)
{
	for (; *set != '\0'; set++) {
		size_t at = pcut_str_find_char(s, *set);

		if (at != SIZE_MAX)
			s.len = at;
	}
	return s.len;
}

static int
is_scheme(pcut_str s)
{
	if (s.len == 0 || !pcut_is_alpha(s.ptr[0]))
		return 0;
	for (size_t i = 1; i < s.len; i++)
		if (!pcut_is_alpha(s.ptr[i]) && !pcut_is_digit(s.ptr[i]) &&
		    s.ptr[i] != '+' && s.ptr[i] != '-' && s.ptr[i] != '.')
			return 0;
	return 1;
}

pcut_url
pcut_url_parse(pcut_str s)
{
	pcut_url url = {.scheme = PCUT_STR_NONE, .authority = PCUT_STR_NONE,
	    .query = PCUT_STR_NONE, .fragment = PCUT_STR_NONE};
	size_t at = find_any(s, ":/?#");

	if (at < s.len && s.ptr[at] == ':' &&
	    is_scheme(pcut_str_cut(s, 0, at))) {
		url.has_scheme = 1;
		url.scheme = pcut_str_cut(s, 0, at);
		s = pcut_str_skip(s, at + 1);
	}
	if (pcut_str_starts(s, PCUT_LIT("//"))) {
		url.has_authority = 1;
		s = pcut_str_skip(s, 2);
		at = find_any(s, "/?#");
		url.authority = pcut_str_cut(s, 0, at);
		s = pcut_str_skip(s, at);
	}
	at = find_any(s, "?#");
	url.path = pcut_str_cut(s, 0, at);
	s = pcut_str_skip(s, at);
	if (s.len > 0 && s.ptr[0] == '?') {
		url.has_query = 1;
		at = find_any(s, "#");
		url.query = pcut_str_cut(s, 1, at - 1);
		s = pcut_str_skip(s, at);
	}
	if (s.len > 0) {
		url.has_fragment = 1;
		url.fragment = pcut_str_skip(s, 1);
	}
	return url;
}

pcut_str
pcut_url_host(pcut_str s)
{
	pcut_str host = pcut_url_parse(s).authority;
	size_t at;

	while ((at = pcut_str_find_char(host, '@')) != SIZE_MAX)
		host = pcut_str_skip(host, at + 1);
	if (host.len > 0 && host.ptr[0] == '[') {
		at = pcut_str_find_char(host, ']');
		return pcut_str_cut(host, 1, at == SIZE_MAX ? at : at - 1);
	}
	return pcut_str_cut(host, 0, pcut_str_find_char(host, ':'));
}

/* ---- resolving -------------------------------------------------------- */

/* Section 5.2.4, from path to the end of out (which begins at start). */
static void
put_without_dots(pcut_buf *out, pcut_str path)
{
	size_t start = out->len;

	while (path.len > 0) {
		size_t end = pcut_str_find_char(pcut_str_skip(path, 1), '/');
		pcut_str segment = pcut_str_cut(path, 0,
		    end == SIZE_MAX ? end : end + 1);
		int last = end == SIZE_MAX;

		path = pcut_str_skip(path, segment.len);
		if (pcut_str_eq(segment, PCUT_LIT("/."))) {
			if (last)
				pcut_buf_putc(out, '/');
		} else if (pcut_str_eq(segment, PCUT_LIT("/.."))) {
			while (out->len > start &&
			    out->ptr[out->len - 1] != '/')
				out->len--;
			if (out->len > start)
				out->len--;
			if (last)
				pcut_buf_putc(out, '/');
		} else {
			pcut_buf_put(out, segment);
		}
	}
}

/* Section 5.2.3: the reference's path in place of the base's last segment. */
static void
merge(pcut_buf *out, const pcut_url *base, pcut_str path)
{
	size_t slash = base->path.len;
	pcut_buf both = {.mem = out->mem};

	while (slash > 0 && base->path.ptr[slash - 1] != '/')
		slash--;
	if (slash == 0)
		pcut_buf_putc(&both, '/');
	pcut_buf_put(&both, pcut_str_cut(base->path, 0, slash));
	pcut_buf_put(&both, path);
	put_without_dots(out, pcut_buf_str(&both));
	out->failed |= both.failed;
	pcut_buf_free(&both);
}

static void
put_path(pcut_buf *out, const pcut_url *base, const pcut_url *ref)
{
	if (ref->has_scheme || ref->has_authority || ref->path.len > 0) {
		if (ref->path.len > 0 && ref->path.ptr[0] != '/' &&
		    !ref->has_scheme && !ref->has_authority)
			merge(out, base, ref->path);
		else if (ref->path.len > 0 && ref->path.ptr[0] == '/')
			put_without_dots(out, ref->path);
		else
			pcut_buf_put(out, ref->path);
	} else {
		pcut_buf_put(out, base->path);
	}
}

static void
put_query(pcut_buf *out, const pcut_url *from)
{
	if (!from->has_query)
		return;
	pcut_buf_putc(out, '?');
	pcut_buf_put(out, from->query);
}

/* Line ends and tabs are dropped (WHATWG URL Standard, 4.4). */
static void
put_stripped(pcut_buf *out, pcut_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] != '\n' && s.ptr[i] != '\r' && s.ptr[i] != '\t')
			pcut_buf_putc(out, s.ptr[i]);
}

pcut_str
pcut_url_resolve(pcut_arena *arena, pcut_str base, pcut_str reference)
{
	pcut_buf clean = {.mem = arena->mem}, out = {.mem = arena->mem};
	pcut_url b = pcut_url_parse(pcut_str_trim(base)), r;
	pcut_str result = {NULL, 0};

	put_stripped(&clean, pcut_str_trim(reference));
	r = pcut_url_parse(pcut_buf_str(&clean));
	if (r.has_scheme || !b.has_scheme || clean.len > RESOLVE_MOST) {
		if (!clean.failed)
			result = pcut_arena_str(arena, pcut_buf_str(&clean));
		pcut_buf_free(&clean);
		return result;
	}
	pcut_buf_put(&out, b.scheme);
	pcut_buf_putc(&out, ':');
	if (r.has_authority || b.has_authority) {
		pcut_buf_puts(&out, "//");
		pcut_buf_put(&out, r.has_authority ? r.authority :
		    b.authority);
	}
	put_path(&out, &b, &r);
	if (r.has_authority || r.path.len > 0 || r.has_query)
		put_query(&out, &r);
	else
		put_query(&out, &b);
	if (r.has_fragment) {
		pcut_buf_putc(&out, '#');
		pcut_buf_put(&out, r.fragment);
	}
	if (!out.failed && !clean.failed)
		result = pcut_arena_str(arena, pcut_buf_str(&out));
	pcut_buf_free(&clean);
	pcut_buf_free(&out);
	return result;
}

/* ---- what a link may be ----------------------------------------------- */

/* Letters and digits of any script, symbols, hyphens, dots. */
static int
is_host(pcut_str host)
{
	const char *p = host.ptr, *end = host.ptr + host.len;

	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (cp != '-' && cp != '.' && !pcut_cp_is_word(cp) &&
		    (cp < 0x80 || !pcut_cp_is_symbol(cp)))
			return 0;
	}
	return host.len > 0 && host.len <= HOST_MOST;
}

/*
 * Whether the punycode of a label says letters (RFC 3492, 6.2): where each is
 * put does not matter here, only which they are.
 */
static int
is_punycode(pcut_str s)
{
	size_t i = s.len, bias = 72, n = 0x80, at = 0, count;

	while (i > 0 && s.ptr[i - 1] != '-')
		i--;
	for (count = i > 0 ? i : 1; i < s.len; count++) {
		size_t old = at, weight = 1, k = 36;

		for (;; k += 36) {
			size_t t = k <= bias ? 1 : k >= bias + 26 ? 26 :
			    k - bias;
			char c = i < s.len ? pcut_lower(s.ptr[i++]) : '-';
			size_t digit = pcut_is_alpha(c) ? (size_t)(c - 'a') :
			    pcut_is_digit(c) ? (size_t)(c - '0') + 26 : 36;

			if (digit == 36 || weight > 0x110000)
				return 0;
			at += digit * weight;
			if (digit < t)
				break;
			weight *= 36 - t;
		}
		n += at / count;
		if (n > 0x10FFFF || (!pcut_cp_is_word((uint32_t)n) &&
		    !pcut_cp_is_symbol((uint32_t)n)))
			return 0;
		old = (at - old) / (old == 0 ? 700 : 2);
		for (bias = 0, old += old / count; old > 455; bias += 36)
			old /= 35;
		bias += 36 * old / (old + 38);
		at = at % count + 1;
	}
	return s.len > 0 && n > 0x80;
}

/* A host whose last label is a number is an address of four (WHATWG 3.5). */
static int
is_address_or_name(pcut_str host)
{
	unsigned labels = 0, numbers = 0;
	int number = 0;

	if (pcut_str_ends(host, PCUT_LIT(".")))
		host.len--;
	for (; host.len > 0; labels++) {
		size_t dot = pcut_str_find_char(host, '.');
		pcut_str label = pcut_str_cut(host, 0, dot);
		unsigned long value = 0;

		number = label.len > 0;
		for (size_t i = 0; i < label.len; i++) {
			number &= pcut_is_digit(label.ptr[i]);
			if (value < 256)
				value = value * 10 +
				    (unsigned long)(label.ptr[i] - '0');
		}
		numbers += number && value < 256 && label.len < 4;
		host = pcut_str_skip(host, label.len + 1);
		if (label.len == 0 || label.len > LABEL_MOST ||
		    (pcut_str_starts_case(label, PCUT_LIT("xn--")) &&
		    !is_punycode(pcut_str_skip(label, 4))))
			return 0;
	}
	return labels > 0 && (!number || (labels == 4 && numbers == 4));
}

/* [user@]host[:port], the host a name or an address. */
static int
is_authority(pcut_str s)
{
	pcut_str port;
	size_t at;

	while ((at = pcut_str_find_char(s, '@')) != SIZE_MAX)
		s = pcut_str_skip(s, at + 1);
	if (s.len > 0 && s.ptr[0] == '[') {
		at = pcut_str_find_char(s, ']');
		if (at == SIZE_MAX || at < 3)
			return 0;
		for (size_t i = 1; i < at; i++)
			if (pcut_hex_value(s.ptr[i]) < 0 && s.ptr[i] != ':' &&
			    s.ptr[i] != '.')
				return 0;
		port = pcut_str_skip(s, at + 1);
	} else {
		at = pcut_str_find_char(s, ':');
		if (!is_host(pcut_str_cut(s, 0, at)) ||
		    !is_address_or_name(pcut_str_cut(s, 0, at)))
			return 0;
		port = pcut_str_skip(s, at);
	}
	if (port.len > 0 && (port.ptr[0] != ':' || port.len > 6))
		return 0;
	at = 0;
	for (size_t i = 1; i < port.len; i++) {
		if (!pcut_is_digit(port.ptr[i]))
			return 0;
		at = at * 10 + (size_t)(port.ptr[i] - '0');
	}
	return at < 65536;
}

int
pcut_url_is_web(pcut_str s)
{
	pcut_url url = pcut_url_parse(s);

	return (pcut_str_eq_case(url.scheme, PCUT_LIT("http")) ||
	    pcut_str_eq_case(url.scheme, PCUT_LIT("https"))) &&
	    url.has_authority && is_authority(url.authority);
}

int
pcut_url_is_whole(pcut_str s)
{
	pcut_url url = pcut_url_parse(s);

	return url.has_scheme && (url.has_authority ?
	    is_authority(url.authority) : url.path.len > 0);
}

/* A character reference that may stand for a letter, a colon or a space: who
 * decodes once too often would find a scheme behind it. */
static int
is_reference(pcut_str s)
{
	static const char *const names[] = {"&#", "&colon;", "&tab;",
	    "&newline;", "&nbsp;"};

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (pcut_str_starts_case(s, pcut_str_from(names[i])))
			return 1;
	return 0;
}

int
pcut_url_is_safe_link(pcut_str s)
{
	static const char *const safe[] = {"http", "https", "mailto", "ftp",
	    "ftps", "tel", "sms", "news", "nntp", "geo", "xmpp", "irc", "ircs",
	    "magnet", "doi", "urn", "gopher", "gemini", "matrix", "sip",
	    "sips", "webcal"};
	char scheme[16];
	size_t len = 0, i;
	int none = 0, odd = 0;

	/* What stands before the first of ":/?#", as a browser would read it:
	 * without controls and white space. */
	for (i = 0; i < s.len && s.ptr[i] != ':'; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if (c == '/' || c == '?' || c == '#')
			return 1;
		if (c <= 0x20 || c == 0x7F)
			continue;
		if (c == '&' && is_reference(pcut_str_skip(s, i)))
			return 0;
		/* RFC 3986, 3.1: with any other it is no scheme. */
		odd |= !pcut_is_alpha((char)c) && (len == 0 ||
		    (!pcut_is_digit((char)c) && strchr("+-.", c) == NULL));
		if (len < sizeof scheme)
			scheme[len++] = pcut_lower((char)c);
		else
			none = 1; /* is as long */
	}
	if (i == s.len || odd)
		return 1; /* no scheme at all */
	for (i = 0; i < sizeof safe / sizeof safe[0]; i++)
		if (!none && pcut_str_eq(pcut_str_from(safe[i]),
		    (pcut_str){scheme, len}))
			return 1;
	return 0;
}

int
pcut_url_is_safe_image(pcut_str s)
{
	s = pcut_str_trim(s);
	return s.len > 0 && (pcut_url_is_safe_link(s) ||
	    pcut_str_starts_case(s, PCUT_LIT("data:image/")));
}

int
pcut_url_is_dead(pcut_str s)
{
	s = pcut_str_trim(s);
	return s.len == 0 || pcut_str_eq(s, PCUT_LIT("#")) ||
	    !pcut_url_is_safe_link(s);
}

/* ---- writing ---------------------------------------------------------- */

/* Whether the byte at i may stand as it is. */
static int
may_stand(pcut_str s, size_t i, int in_authority)
{
	unsigned char c = (unsigned char)s.ptr[i];

	if (c >= 0x80)
		return 1;
	if (c == '%')
		return i + 2 < s.len && pcut_hex_value(s.ptr[i + 1]) >= 0 &&
		    pcut_hex_value(s.ptr[i + 2]) >= 0;
	if (c == '[' || c == ']')
		return in_authority;
	return c > 0x20 && c < 0x7F && strchr("\"<>\\^`{|}", c) == NULL;
}

/* The bytes of the white space beyond ASCII that begins s; 0 for none. */
static size_t
blank_at(pcut_str s)
{
	const char *p = s.ptr;
	uint32_t cp = pcut_utf8_next(&p, s.ptr + s.len);

	return pcut_cp_is_space(cp) || (cp < 0xA0 && cp >= 0x80) ?
	    (size_t)(p - s.ptr) : 0;
}

void
pcut_url_put(pcut_output *out, pcut_str s)
{
	pcut_url url = pcut_url_parse(s);
	size_t from = (size_t)(url.authority.ptr - s.ptr);
	size_t to = from + url.authority.len;
	int hash = 0;

	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];
		int authority = url.has_authority && i >= from && i < to;
		size_t blank = (unsigned char)c < 0xC2 ? 0 :
		    blank_at(pcut_str_skip(s, i));

		if (blank > 0)
			for (size_t j = 0; j < blank; j++)
				pcut_putf(out, "%%%02X", (unsigned)
				    (unsigned char)s.ptr[i + j]);
		if (blank > 0)
			i += blank - 1;
		else if (c == '&')
			pcut_puts(out, "&amp;");
		else if (may_stand(s, i, authority) && !(c == '#' && hash))
			pcut_putc(out, c);
		else
			pcut_putf(out, "%%%02X", (unsigned)(unsigned char)c);
		hash |= c == '#';
	}
}

/* ---- finding ---------------------------------------------------------- */

static int
ends_address(uint32_t cp)
{
	return cp <= 0x20 || cp == '<' || cp == '>' || cp == '"' ||
	    cp == '\\' || cp == '^' || cp == '`' || cp == '{' || cp == '|' ||
	    cp == '}' || cp == 0x7F || pcut_cp_is_space(cp) ||
	    (cp >= 0x3001 && cp <= 0x301F) || (cp >= 0xFF00 && cp <= 0xFF20) ||
	    (cp >= 0x2018 && cp <= 0x201F) || cp == 0xAB || cp == 0xBB;
}

/* url without the punctuation of the sentence round it. */
static pcut_str
trim_address(pcut_str url)
{
	size_t opened = 0, closed = 0;

	for (size_t i = 0; i < url.len; i++) {
		opened += url.ptr[i] == '(';
		closed += url.ptr[i] == ')';
	}
	while (url.len > 0) {
		char c = url.ptr[url.len - 1];

		if (c == ')' && closed > opened)
			closed--;
		else if (strchr(".,;:!?'\"*_]", c) == NULL)
			break;
		url.len--;
	}
	return url;
}

int
pcut_url_find(pcut_str text, size_t *at, pcut_str *url)
{
	while (*at < text.len) {
		pcut_str rest = pcut_str_skip(text, *at);
		size_t colon = pcut_str_find(rest, PCUT_LIT("://")), start;
		const char *p, *end = text.ptr + text.len;
		pcut_str found;

		if (colon == SIZE_MAX)
			break;
		start = colon;
		while (start > 0 && colon - start < 5 &&
		    pcut_is_alpha(rest.ptr[start - 1]))
			start--;
		p = rest.ptr + colon + 3;
		*at += colon + 3;
		found = pcut_str_cut(rest, start, colon - start);
		if ((start > 0 && (pcut_is_alpha(rest.ptr[start - 1]) ||
		    pcut_is_digit(rest.ptr[start - 1]))) ||
		    (!pcut_str_eq_case(found, PCUT_LIT("http")) &&
		    !pcut_str_eq_case(found, PCUT_LIT("https"))))
			continue;
		while (p < end) {
			const char *here = p;

			if (ends_address(pcut_utf8_next(&p, end))) {
				p = here;
				break;
			}
		}
		found = trim_address(PCUT_STR(rest.ptr + start,
		    (size_t)(p - rest.ptr) - start));
		*at = (size_t)(p - text.ptr);
		if (!pcut_url_is_web(found))
			continue;
		*url = found;
		return 1;
	}
	*at = text.len;
	return 0;
}
