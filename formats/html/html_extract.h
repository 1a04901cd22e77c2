/* SPDX-License-Identifier: ISC */
/* html_extract.h - which parts of a page are its article. */
#ifndef PCUT_HTML_EXTRACT_H
#define PCUT_HTML_EXTRACT_H

#include <stdint.h>

#include <presscut.h>

#include "html_dom.h"

/* Why a block was kept or left out; 0 is never given. */
typedef enum pcut_html_reason {
	PCUT_HTML_BY_SCORE = 1,   /* its score against the threshold */
	PCUT_HTML_BY_OPTION = 2,  /* extract=none keeps everything */
	PCUT_HTML_BY_FALLBACK = 3, /* nothing scored: the best container */
	PCUT_HTML_BY_TEXT = 4     /* what is kept around it: the text below a
	                             heading, the rest of a manual */
} pcut_html_reason;

/*
 * A run of inline content that no block element and no two <br> interrupt;
 * all of its texts together hold a letter or digit.
 */
typedef struct pcut_html_block {
	const pcut_html_node *element; /* the innermost block element around */
	const pcut_html_node *first, *last; /* its texts */
	uint32_t words;
	float score;  /* probability of being the article's, 0 to 1 */
	uint8_t kept;
	uint8_t prose;  /* looks like running text */
	uint8_t reason; /* a pcut_html_reason */
	const char *note; /* with how->explain: what is known of it; or NULL */
} pcut_html_block;

enum { /* marks of a node */
	PCUT_HTML_KEPT = 1, /* a text of a kept block; an element with one */
	/* a text of a block left out; an element with one */
	PCUT_HTML_LEFT = 2,
	PCUT_HTML_SKIPPED = 4 /* in script, style, svg, iframe, select ...: no
	                         text of the page (may be an image or embed) */
};

typedef struct pcut_html_extraction {
	const pcut_html_block *blocks; /* in document order */
	uint32_t nblocks;
	uint32_t nkept;
	uint32_t headline; /* index of the block that is it; UINT32_MAX: none */
	const uint8_t *mark;       /* of each node, by its order */
	const uint32_t *block_of;  /* index of a text's block, by the text's
	                              order; UINT32_MAX: in none */
	const pcut_html_node *container; /* the smallest element that holds all
	                                    kept blocks; body if none */
	float threshold;
	/* <noscript> was read as content: little else was there */
	int noscript;
} pcut_html_extraction;

typedef enum pcut_html_lean {
	PCUT_HTML_LEAN_NONE = 0,
	PCUT_HTML_LEAN_PRECISION = 1,
	PCUT_HTML_LEAN_RECALL = 2
} pcut_html_lean;

typedef struct pcut_html_cut { /* zero it: extract=auto, no lean */
	int keep_all; /* extract=none */
	pcut_html_lean lean;
	int explain; /* fill in the blocks' notes */
} pcut_html_cut;

/*
 * What lives in arena and points into doc.  Works for every page, also one
 * without a word; fails for memory only.
 */
pcut_status pcut_html_extract(pcut_arena *arena, const pcut_html_doc *doc,
                              const pcut_html_cut *how,
                              pcut_html_extraction **out);

#endif /* PCUT_HTML_EXTRACT_H */
