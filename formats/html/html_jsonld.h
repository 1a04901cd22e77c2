/* SPDX-License-Identifier: ISC */
/* html_jsonld.h - what a page's JSON-LD says about its article. */
#ifndef PCUT_HTML_JSONLD_H
#define PCUT_HTML_JSONLD_H

#include <presscut.h>

#include "arena.h"

#define PCUT_JSONLD_AUTHORS 16
#define PCUT_JSONLD_TAGS 32
#define PCUT_JSONLD_SCRIPTS 24 /* more are not read */

typedef enum pcut_jsonld_rank { /* what the statements are about */
	PCUT_JSONLD_NONE = 0,
	PCUT_JSONLD_PAGE = 1,   /* WebPage and kin */
	PCUT_JSONLD_WORK = 2,   /* a product, a video, a book: maybe */
	PCUT_JSONLD_ARTICLE = 3
} pcut_jsonld_rank;

typedef struct pcut_jsonld_agent {
	pcut_str name, url;
	int is_person, is_body; /* of its @type; both 0: not said */
} pcut_jsonld_agent;

/* Values are plain text in the arena, entities undone; empty: not said. */
typedef struct pcut_jsonld {
	pcut_jsonld_rank rank;
	pcut_str headline, subtitle, description, body, section, language;
	pcut_str license, copyright, published, modified, image, url;
	pcut_jsonld_agent author[PCUT_JSONLD_AUTHORS];
	size_t authors;
	pcut_jsonld_agent publisher;
	pcut_str tag[PCUT_JSONLD_TAGS];
	size_t tags;
	pcut_str site;           /* name of a WebSite */
	pcut_str page_published; /* of the WebPage, where an article says */
	pcut_str page_modified;  /* nothing or there is none */
	pcut_str page_name;
	int product, forum; /* such a thing is described */
} pcut_jsonld;

/*
 * Read scripts (at most PCUT_JSONLD_SCRIPTS, the text of each as it stands
 * in the page).  Where several articles are described, that one counts whose
 * address is url or whose headline is nearest to title (either may be empty),
 * else the first.  PCUT_ENOMEM, else PCUT_OK: what is no JSON is left out.
 */
pcut_status pcut_html_jsonld(pcut_arena *arena, const pcut_str *scripts,
                             size_t n, pcut_str url, pcut_str title,
                             pcut_jsonld *out);

/*
 * s with the mistakes undone that scripts on the web have: CDATA and comment
 * marks around it, commas before a closing bracket, line ends and quotes bare
 * in strings, wrong escapes, entities for quotes.  ptr NULL on failure.
 */
pcut_str pcut_html_json_mend(pcut_arena *arena, pcut_str s);

/* s with entities and tags undone and white space squashed; lines: the ends
 * of paragraphs and <br> stay as line feeds.  ptr NULL on failure. */
pcut_str pcut_html_plain(pcut_arena *arena, pcut_str s, int lines);

#endif /* PCUT_HTML_JSONLD_H */
