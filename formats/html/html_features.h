/* SPDX-License-Identifier: ISC */
/* html_features.h - what is known of each block, as numbers. */
#ifndef PCUT_HTML_FEATURES_H
#define PCUT_HTML_FEATURES_H

#include <stdint.h>

#include <presscut.h>

#include "html_blocks.h"

#define PCUT_HTML_FEATURES 120 /* of the first look */
#define PCUT_HTML_CONTEXT 26   /* more of the second */
#define PCUT_HTML_SHAPE 24     /* more of the first, see html_shape.h */
#define PCUT_HTML_SHAPE_CONTEXT 4 /* more of the second */

/* A row: these in this order, whichever a look has. */
#define PCUT_HTML_AT_CONTEXT PCUT_HTML_FEATURES
#define PCUT_HTML_AT_SHAPE (PCUT_HTML_AT_CONTEXT + PCUT_HTML_CONTEXT)
#define PCUT_HTML_AT_SHAPE_CONTEXT (PCUT_HTML_AT_SHAPE + PCUT_HTML_SHAPE)
#define PCUT_HTML_ROW (PCUT_HTML_AT_SHAPE_CONTEXT + PCUT_HTML_SHAPE_CONTEXT)

/* PCUT_HTML_ROW of them. */
extern const char *const pcut_html_feature_names[];

#define PCUT_HTML_OWN 24 /* features of a block's own text */

typedef struct pcut_html_traits { /* of a block */
	double link;
	uint32_t element;
	uint32_t words;
	uint32_t key;     /* the same for the same words */
	uint32_t sign;    /* the same for the same place (tags, classes) */
	uint32_t run;     /* prose words of the run of prose around */
	uint32_t sec_dist; /* blocks since the heading above */
	uint32_t sec_prose;
	uint16_t tokens;  /* at most 65535 */
	uint16_t after_comment, same_heads;
	uint16_t prose; /* 0: none; a short one counts once for each comma */
	uint8_t tag;      /* index into the tag_* features, 255: none */
	uint8_t prose_before, prose_next; /* blocks to it, at most 99 */
	uint8_t sec_bad, sec_comment;
	float you, author;
	float own[PCUT_HTML_OWN];
} pcut_html_traits;

typedef struct pcut_html_place { /* of an element, with all inside it */
	double link;     /* words times link share */
	double score;
	uint32_t words, prose_words, prose, blocks;
	uint32_t first;  /* block; the number of all blocks if it has none */
	uint32_t child_prose; /* prose blocks directly in its children */
	uint32_t near, far; /* class groups: its own; its ancestors' too */
	uint32_t flags;  /* PCUT_ANC_..., inherited */
	uint32_t path;   /* innermost ancestor or self on the path to best */
	uint32_t level;  /* on the path: levels above best; else NONE */
	uint32_t list;   /* innermost list or table around; NONE */
	uint32_t article; /* innermost article or main around; NONE */
} pcut_html_place;

typedef struct pcut_html_facts { /* zero it, then set page */
	const pcut_html_blocks *page;
	pcut_html_traits *blocks; /* page->nsegments of them */
	pcut_html_place *places;  /* page->nelements of them */
	uint32_t headline; /* block; NONE: not found */
	uint32_t best;     /* element */
	uint32_t narticles;
	uint32_t nsigns;
	int kind;          /* see pcut_html_head */
	double total, total_prose; /* words, at least 1 */
	double total_link;
	uint32_t *sum_words, *sum_prose; /* of all blocks before */
	double *sum_link;
	struct pcut_html_sign {
		uint32_t words, blocks;
		double link;
	} *signs;
} pcut_html_facts;

/* Everything lives in page->arena. */
pcut_status pcut_html_facts_find(pcut_html_facts *facts,
                                 const pcut_html_doc *doc);

/* The features of block i. */
void pcut_html_facts_row(const pcut_html_facts *facts, uint32_t i,
                         float row[PCUT_HTML_FEATURES]);

/* ln(1 + n), quick for small whole numbers. */
double pcut_html_lg(uint32_t n);

#endif /* PCUT_HTML_FEATURES_H */
