/* SPDX-License-Identifier: ISC */
/* html_head.h - what a page says about its article, as far as extraction
 * makes use of it; what becomes metadata is html_meta's. */
#ifndef PCUT_HTML_HEAD_H
#define PCUT_HTML_HEAD_H

#include <presscut.h>

#include "arena.h"
#include "html_dom.h"

typedef struct pcut_html_head {
	pcut_str title, og_title, description, author;
	pcut_str body; /* of a JSON-LD article, as text */
	int kind;  /* 2: surely an article ... below 0: a product or thread */
} pcut_html_head;

/* Everything is empty, not NULL, where the page says nothing. */
pcut_status pcut_html_head_find(pcut_html_head *head, pcut_arena *arena,
                                const pcut_html_doc *doc);

#endif /* PCUT_HTML_HEAD_H */
