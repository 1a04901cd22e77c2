/* SPDX-License-Identifier: ISC */
/* url.h - references and addresses (RFC 3986, with RFC 3987's letters). */
#ifndef PCUT_URL_H
#define PCUT_URL_H

#include <presscut_format.h>

#include "arena.h"
#include "buf.h"

/* The parts of section 3, as slices; has_ tells an empty one from none. */
typedef struct pcut_url {
	pcut_str scheme, authority, path, query, fragment;
	int has_scheme, has_authority, has_query, has_fragment;
} pcut_url;

/* Every string has these parts (appendix B). */
pcut_url pcut_url_parse(pcut_str s);
/* The host, without user, port and brackets. */
pcut_str pcut_url_host(pcut_str s);

/*
 * reference as seen from base (section 5.2), in arena; white space round it
 * and line ends and tabs inside it do not count, as in browsers.  The
 * reference itself where base is no absolute address.  ptr is NULL when memory
 * is exhausted.
 */
pcut_str pcut_url_resolve(pcut_arena *arena, pcut_str base,
                          pcut_str reference);

/* http or https with a host, and a port if any, that can be. */
int pcut_url_is_web(pcut_str s);
/* Has a scheme, and behind it something; a host and port that can be, if any */
int pcut_url_is_whole(pcut_str s);
/*
 * May be written as a link: relative, or of a scheme on a short list (http,
 * https, mailto, tel, ...), whatever characters disguise another.
 */
int pcut_url_is_safe_link(pcut_str s);
/* May be written as an image's source: a safe link, or an image in the
 * address itself. */
int pcut_url_is_safe_image(pcut_str s);
/* Leads nowhere: empty, "#", or what is no safe link. */
int pcut_url_is_dead(pcut_str s);

/*
 * s as it may stand in an attribute: what RFC 3986 forbids percent-encoded
 * (letters beyond ASCII stay, as in RFC 3987), & < > " as entities.
 */
void pcut_url_put(pcut_output *out, pcut_str s);

/*
 * The next bare http or https address in text from *at on; *at then stands
 * behind it.  Punctuation that ends the sentence and brackets that close what
 * was opened before it are not part of it.
 */
int pcut_url_find(pcut_str text, size_t *at, pcut_str *url);

#endif /* PCUT_URL_H */
