/* SPDX-License-Identifier: ISC */
/* html_shape.h - what the shape of a page tells of each block: items that
 * repeat, what is around the headline, what kind of page it is. */
#ifndef PCUT_HTML_SHAPE_H
#define PCUT_HTML_SHAPE_H

#include "html_features.h"
#include "html_second.h"

typedef struct pcut_html_family { /* like elements of one parent */
	uint32_t members, blocks, words, prose_words, prose_members;
	double link;
} pcut_html_family;

typedef struct pcut_html_shape { /* zero it to start */
	const pcut_html_facts *facts;
	pcut_html_family *families;
	uint32_t nfamilies;
	uint32_t *family;  /* of each element: its own */
	uint32_t *item;    /* the innermost element around that is one of at
	                      least three items; NONE */
	uint32_t *outer;   /* the outermost such */
	uint32_t *index;   /* of an element in its family */
	uint32_t *near_head; /* of each element: innermost around that holds
	                        the headline */
	uint32_t *head_level; /* of those: levels above the headline */
	uint32_t *section; /* of each block: the heading's block, or NONE */
	uint32_t *dates;   /* short blocks with a date before each block */
	uint32_t biggest;  /* family with most prose; NONE */
	uint32_t headings;
	double list_words, code_words;
} pcut_html_shape;

pcut_status pcut_html_shape_find(pcut_html_shape *shape,
                                 const pcut_html_facts *facts);
/* Features of block i, the last ones of the first look. */
void pcut_html_shape_row(const pcut_html_shape *shape, uint32_t i,
                         float row[PCUT_HTML_SHAPE]);

/* What first scores add to that. */
typedef struct pcut_html_shape_scores {
	const pcut_html_shape *shape;
	const pcut_html_second *second;
	double *section_words, *section_expected; /* by heading; last: none */
	double *family_expected;
} pcut_html_shape_scores;

pcut_status pcut_html_shape_scores_find(pcut_html_shape_scores *scores,
                                        const pcut_html_shape *shape,
                                        const pcut_html_second *second);
void pcut_html_shape_scores_row(const pcut_html_shape_scores *scores,
                                uint32_t i,
                                float row[PCUT_HTML_SHAPE_CONTEXT]);

#endif /* PCUT_HTML_SHAPE_H */
