/* SPDX-License-Identifier: ISC */
/* html_blocks.h - a page cut into blocks of text, the units of extraction. */
#ifndef PCUT_HTML_BLOCKS_H
#define PCUT_HTML_BLOCKS_H

#include <stdint.h>

#include <presscut.h>

#include "arena.h"
#include "buf.h"
#include "html_dom.h"

#define PCUT_HTML_NONE UINT32_MAX

enum { /* what an element or an ancestor is; order of the features anc_* */
	PCUT_ANC_NAV = 1 << 0,
	PCUT_ANC_HEADER = 1 << 1,
	PCUT_ANC_FOOTER = 1 << 2,
	PCUT_ANC_ASIDE = 1 << 3,
	PCUT_ANC_FORM = 1 << 4,
	PCUT_ANC_ARTICLE = 1 << 5,
	PCUT_ANC_MAIN = 1 << 6,
	PCUT_ANC_LIST = 1 << 7,
	PCUT_ANC_TABLE = 1 << 8,
	PCUT_ANC_FIGURE = 1 << 9,
	PCUT_ANC_SECTION = 1 << 10,
	PCUT_ANC_HIDDEN = 1 << 11,
	PCUT_ANC_LINK = 1 << 12,
	PCUT_ANC_ITEMBODY = 1 << 13,
	PCUT_ANC_COUNT = 14
};

typedef struct pcut_html_element { /* a block element */
	const pcut_html_node *node;
	uint32_t parent; /* index; PCUT_HTML_NONE for the root */
	uint32_t classes; /* PCUT_CLASS_... in its own class and id */
	uint32_t sign;   /* the same for the same tag and class attribute */
	uint16_t flags;  /* PCUT_ANC_... of itself */
	uint16_t depth;  /* root 0, all elements counted */
} pcut_html_element;

typedef struct pcut_html_segment {
	const pcut_html_node *first, *last; /* its texts */
	uint32_t element; /* index */
	uint32_t classes; /* of inline elements over most of it */
	size_t text;      /* where its text begins in ->text */
	uint32_t len;     /* bytes of it: squashed, trimmed, never empty */
	uint32_t nlinks;
	double link, bold; /* share of characters that are in a, in b */
} pcut_html_segment;

typedef struct pcut_html_blocks { /* zero it, then set arena */
	pcut_arena *arena; /* holds all but text */
	pcut_html_element *elements;
	size_t nelements, elements_cap;
	pcut_html_segment *segments;
	size_t nsegments, segments_cap;
	pcut_buf text;   /* freed by the caller */
	uint32_t *segment_of; /* of each text node, by its order */
	uint8_t *skipped; /* of each node, by its order: not looked into */
	int noscript;     /* <noscript> was read too */
} pcut_html_blocks;

pcut_status pcut_html_blocks_find(pcut_html_blocks *page,
                                  const pcut_html_doc *doc);

static inline int
pcut_html_is_cjk(uint32_t cp)
{
	return (cp >= 0x3040 && cp <= 0x30FF) ||
	    (cp >= 0x3400 && cp <= 0x9FFF) || (cp >= 0xAC00 && cp <= 0xD7AF);
}

/* Words of s: white-space separated, CJK characters half a word more. */
uint32_t pcut_html_words(pcut_str s);

#endif /* PCUT_HTML_BLOCKS_H */
