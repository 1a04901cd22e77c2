/* SPDX-License-Identifier: ISC */
/*
 * Addresses: what links and pictures refer to, absolute where it can be
 * (RFC 3986, 5.2).  Only schemes that are safe to follow leave the page.
 */
#include <string.h>

#include "html_page.h"
#include "str.h"

#define URL_MOST 8192 /* bytes; a longer one is data, not an address */

int
pcut_html_url_is_image(pcut_str url)
{
	static const char *const ends[] = {".jpg", ".jpeg", ".png", ".gif",
	    ".webp", ".svg", ".avif", ".bmp"};
	size_t cut = pcut_str_find_char(url, '?');

	if (cut != SIZE_MAX)
		url = pcut_str_cut(url, 0, cut);
	if ((cut = pcut_str_find_char(url, '#')) != SIZE_MAX)
		url = pcut_str_cut(url, 0, cut);
	url = pcut_str_trim(url);
	/* A page about the picture, as wikis have them, is none. */
	if (url.len > URL_MOST || pcut_str_find_case(url,
	    PCUT_LIT("File:")) != SIZE_MAX)
		return 0;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		pcut_str end = pcut_str_from(ends[i]);

		if (url.len > end.len && pcut_str_eq_case(end,
		    pcut_str_skip(url, url.len - end.len)))
			return 1;
	}
	return 0;
}

/* Length of the scheme that url begins with, 0 if it has none. */
static size_t
scheme_len(pcut_str url)
{
	size_t i = 0;

	if (url.len == 0 || !pcut_is_alpha(url.ptr[0]))
		return 0;
	while (i < url.len && i < 24 && (pcut_is_alpha(url.ptr[i]) ||
	    pcut_is_digit(url.ptr[i]) || url.ptr[i] == '+' ||
	    url.ptr[i] == '-' || url.ptr[i] == '.'))
		i++;
	return i < url.len && url.ptr[i] == ':' ? i : 0;
}

/* Where the path of an absolute hierarchical URL begins. */
static size_t
path_at(pcut_str url)
{
	size_t i = scheme_len(url) + 1;

	if (url.len > i + 1 && url.ptr[i] == '/' && url.ptr[i + 1] == '/') {
		i += 2;
		while (i < url.len && url.ptr[i] != '/' &&
		    url.ptr[i] != '?' && url.ptr[i] != '#')
			i++;
	}
	return i < url.len ? i : url.len;
}

/* White space inside goes, what no URL may hold is escaped. */
static pcut_str
clean(pcut_html_page *p, pcut_str s)
{
	static const char digits[] = "0123456789ABCDEF";
	char *out = pcut_arena_alloc(p->arena, s.len * 3 + 1);
	size_t at = 0;

	if (out == NULL) {
		p->failed = 1;
		return PCUT_STR_NONE;
	}
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if (c == '\n' || c == '\r' || c == '\t')
			continue;
		if (c <= ' ' || c == 0x7F || strchr("<>\"{}|\\^`", c) != NULL) {
			out[at++] = '%';
			out[at++] = digits[c >> 4];
			out[at++] = digits[c & 15];
		} else {
			out[at++] = (char)c;
		}
	}
	return PCUT_STR(out, at);
}

/* head and tail as one; /./ and /../ of the path are taken out. */
static pcut_str
join(pcut_html_page *p, pcut_str head, pcut_str tail)
{
	char *out = pcut_arena_alloc(p->arena, head.len + tail.len + 2);
	pcut_str rest = tail;
	size_t at = head.len, end = tail.len, root = head.len;

	if (out == NULL) {
		p->failed = 1;
		return PCUT_STR_NONE;
	}
	memcpy(out, head.ptr, head.len);
	for (size_t i = 0; i < tail.len; i++)
		if (tail.ptr[i] == '?' || tail.ptr[i] == '#') {
			end = i;
			break;
		}
	rest.len = end;
	while (rest.len > 0) {
		size_t slash = pcut_str_find_char(pcut_str_skip(rest, 1), '/');
		pcut_str part = pcut_str_cut(rest, 0, slash == SIZE_MAX ?
		    rest.len : slash + 1);

		rest = pcut_str_skip(rest, part.len);
		if (pcut_str_eq(part, PCUT_LIT("/.")) ||
		    pcut_str_eq(part, PCUT_LIT("/.."))) {
			while (part.len == 3 && at > root &&
			    out[--at] != '/')
				;
			if (rest.len == 0)
				out[at++] = '/';
			continue;
		}
		memcpy(out + at, part.ptr, part.len);
		at += part.len;
	}
	memcpy(out + at, tail.ptr + end, tail.len - end);
	return PCUT_STR(out, at + tail.len - end);
}

/* Base's directory and href: a path that begins with a slash. */
static pcut_str
against(pcut_html_page *p, pcut_str path, pcut_str href)
{
	char *out = pcut_arena_alloc(p->arena, path.len + href.len + 2);
	size_t end = 0, at;

	if (out == NULL) {
		p->failed = 1;
		return PCUT_STR_NONE;
	}
	for (size_t i = 0; i < path.len && path.ptr[i] != '?' &&
	    path.ptr[i] != '#'; i++)
		if (path.ptr[i] == '/')
			end = i + 1;
	if (end == 0)
		out[end++] = '/';
	else
		memcpy(out, path.ptr, end);
	at = end;
	memcpy(out + at, href.ptr, href.len);
	return PCUT_STR(out, at + href.len);
}

static pcut_str
resolve(pcut_html_page *p, pcut_str href)
{
	pcut_str base = p->base, path;
	size_t root;

	if (scheme_len(href) > 0 || base.len == 0 || href.len == 0)
		return href;
	root = path_at(base);
	if (pcut_str_starts(href, PCUT_LIT("//")))
		return join(p, pcut_str_cut(base, 0, scheme_len(base) + 1),
		    href);
	if (href.ptr[0] == '/')
		return join(p, pcut_str_cut(base, 0, root), href);
	path = pcut_str_skip(base, root);
	if (href.ptr[0] == '#' || href.ptr[0] == '?') {
		size_t cut = path.len;

		for (size_t i = 0; i < path.len; i++)
			if (path.ptr[i] == '#' || (path.ptr[i] == '?' &&
			    href.ptr[0] == '?')) {
				cut = i;
				break;
			}
		return join(p, pcut_str_cut(base, 0, root + cut), href);
	}
	path = against(p, path, href);
	return p->failed ? href : join(p, pcut_str_cut(base, 0, root), path);
}

static int
is_safe(pcut_str url)
{
	static const char *const schemes[] = {"http", "https", "mailto", "tel",
	    "ftp", "ftps", "sms", "geo", "magnet", "doi", "urn", "xmpp",
	    "irc", "ircs", "news", "cid", "gemini", "gopher", "sftp", "webcal"};
	pcut_str scheme = pcut_str_cut(url, 0, scheme_len(url));

	if (scheme.len == 0)
		return 1; /* relative, and no base is known */
	for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
		if (pcut_str_eq_case(scheme, pcut_str_from(schemes[i])))
			return 1;
	return 0;
}

pcut_str
pcut_html_url(pcut_html_page *p, pcut_str href)
{
	href = pcut_str_trim(href);
	if (href.len == 0 || href.len > URL_MOST)
		return PCUT_STR_NONE;
	href = clean(p, href);
	if (!is_safe(href))
		return PCUT_STR_NONE;
	href = resolve(p, href);
	return is_safe(href) ? href : PCUT_STR_NONE;
}

/* The fragment of href if it leads into this page; ptr NULL if not. */
static pcut_str
fragment_of(pcut_html_page *p, pcut_str href)
{
	size_t hash;
	pcut_str page;

	href = pcut_str_trim(href);
	hash = pcut_str_find_char(href, '#');
	if (hash == SIZE_MAX)
		return (pcut_str){NULL, 0};
	if (hash > 0) {
		page = p->url;
		page = pcut_str_cut(page, 0, pcut_str_find_char(page, '#'));
		if (page.len == 0 || !pcut_str_eq(page, resolve(p,
		    pcut_str_cut(href, 0, hash))))
			return (pcut_str){NULL, 0};
	}
	return pcut_str_skip(href, hash + 1);
}

const pcut_html_node *
pcut_html_link_place(pcut_html_page *p, pcut_str href)
{
	pcut_str fragment = fragment_of(p, href);
	const uint64_t *order;

	if (fragment.ptr == NULL || fragment.len == 0)
		return NULL;
	order = pcut_map_find(&p->anchors, fragment);
	return order == NULL || *order == 0 ? NULL : p->node[*order - 1];
}

pcut_str
pcut_html_link_fragment(pcut_html_page *p, pcut_str href)
{
	pcut_str fragment = fragment_of(p, href);

	return fragment.ptr == NULL ? PCUT_STR_NONE : fragment;
}

pcut_str
pcut_html_link_url(pcut_html_page *p, pcut_str href)
{
	pcut_str fragment, url;
	const pcut_html_node *place = pcut_html_link_place(p, href);
	char *out;

	if (place != NULL && pcut_html_marked(p, place, PCUT_HTML_M_TARGET)) {
		fragment = fragment_of(p, href);
		out = pcut_arena_alloc(p->arena, fragment.len + 2);
		if (out == NULL) {
			p->failed = 1;
			return PCUT_STR_NONE;
		}
		out[0] = '#';
		memcpy(out + 1, fragment.ptr, fragment.len);
		return PCUT_STR(out, fragment.len + 1);
	}
	fragment = fragment_of(p, href);
	/* A place of the page that is not in the article. */
	if (fragment.ptr != NULL)
		return PCUT_STR_NONE;
	url = pcut_html_url(p, href);
	return url;
}

pcut_str
pcut_html_url_host(pcut_str url)
{
	size_t start = scheme_len(url) + 1, end, at;
	pcut_str host;

	if (start == 1 || url.len < start + 3 || url.ptr[start] != '/' ||
	    url.ptr[start + 1] != '/')
		return PCUT_STR_NONE;
	end = path_at(url);
	host = pcut_str_cut(url, start + 2, end - start - 2);
	if ((at = pcut_str_find_char(host, '@')) != SIZE_MAX)
		host = pcut_str_skip(host, at + 1);
	if ((at = pcut_str_find_char(host, ':')) != SIZE_MAX)
		host = pcut_str_cut(host, 0, at);
	if (pcut_str_starts_case(host, PCUT_LIT("www.")))
		host = pcut_str_skip(host, 4);
	return host;
}
