/* SPDX-License-Identifier: ISC */
/* Addresses: what links and pictures refer to, absolute where it can be. */
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
