/* SPDX-License-Identifier: ISC */
/* html_second.h - what the first scores of all blocks tell of each. */
#ifndef PCUT_HTML_SECOND_H
#define PCUT_HTML_SECOND_H

#include "html_features.h"

typedef struct pcut_html_second { /* zero it to start */
	const pcut_html_facts *facts;
	const float *first; /* score of each block */
	double total, expected; /* words of the page; times their score */
	double *sum_words, *sum_expected; /* of all blocks before */
	double *el_words, *el_expected;   /* of each element */
	double *sign_expected, *sign_words;
	uint32_t container; /* element that best holds what was found */
	double container_f;
	uint32_t *path;  /* of each element: innermost on the path to it */
	uint32_t *level; /* of those: levels above the container */
	uint32_t strong_first, strong_last; /* blocks */
} pcut_html_second;

/* Lives in the arena of the facts. */
pcut_status pcut_html_second_find(pcut_html_second *second,
                                  const pcut_html_facts *facts,
                                  const float *first);
/* The context features of block i. */
void pcut_html_second_row(const pcut_html_second *second, uint32_t i,
                          float row[PCUT_HTML_CONTEXT]);

#endif /* PCUT_HTML_SECOND_H */
