/* SPDX-License-Identifier: ISC */
/*
 * Addresses: what links and pictures refer to, absolute where it can be.  Only
 * schemes that are safe to follow leave the page.
 */
#include <string.h>

#include "html_page.h"
#include "str.h"
#include "url.h"

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

/* White space inside goes, what no URL may hold is escaped. */
static pcut_str
clean(pcut_html_page *p, pcut_str s)
{
	static const char digits[] = "0123456789ABCDEF";
	static const unsigned char is_never[256] = {['<'] = 1, ['>'] = 1,
	    ['"'] = 1, ['{'] = 1, ['}'] = 1, ['|'] = 1, ['\\'] = 1,
	    ['^'] = 1, ['`'] = 1, [0x7F] = 1};
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
		if (c <= ' ' || is_never[c]) {
			out[at++] = '%';
			out[at++] = digits[c >> 4];
			out[at++] = digits[c & 15];
		} else {
			out[at++] = (char)c;
		}
	}
	return PCUT_STR(out, at);
}

static pcut_str
resolve(pcut_html_page *p, pcut_str href)
{
	pcut_str out = pcut_url_resolve(p->arena, p->base, href);

	if (out.ptr == NULL) {
		p->failed = 1;
		return PCUT_STR_NONE;
	}
	return out;
}

pcut_str
pcut_html_url(pcut_html_page *p, pcut_str href)
{
	href = pcut_str_trim(href);
	if (href.len == 0 || href.len > URL_MOST)
		return PCUT_STR_NONE;
	href = clean(p, href);
	if (!pcut_url_is_safe_link(href))
		return PCUT_STR_NONE;
	href = resolve(p, href);
	return pcut_url_is_safe_link(href) ? href : PCUT_STR_NONE;
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
		/* a fragment has bytes: */
		/* NOLINTNEXTLINE(clang-analyzer-core.NonNullParamChecker) */
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
	pcut_str host = pcut_url_host(url);

	if (pcut_str_starts_case(host, PCUT_LIT("www.")))
		host = pcut_str_skip(host, 4);
	return host;
}

/* A link's title that its text or address says as well. */
int
pcut_html_title_is_idle(const pcut_html_node *a, pcut_str href, pcut_str title)
{
	const pcut_html_node *n = a->first;
	size_t i = 0, j;

	if (pcut_str_find_char(title, ' ') == SIZE_MAX || href.ptr[0] == '#')
		return 1;
	while (n != NULL && n->kind != PCUT_HTML_TEXT)
		n = n->first;
	if (n != NULL && (pcut_str_find_case(title, pcut_str_trim(
	    n->u.text)) != SIZE_MAX || pcut_str_find_case(n->u.text,
	    title) != SIZE_MAX))
		return 1;
	/* "Main Page" of /wiki/Main_Page */
	for (j = href.len; j > 0 && href.len - j < title.len; j--)
		;
	for (; i < title.len && j < href.len; i++, j++)
		if (pcut_lower(title.ptr[i]) != pcut_lower(href.ptr[j]) &&
		    title.ptr[i] != ' ')
			return 0;
	return i == title.len;
}
