/* SPDX-License-Identifier: ISC */
/* html_score.h - decision trees, compiled in. */
#ifndef PCUT_HTML_SCORE_H
#define PCUT_HTML_SCORE_H

#include <stdint.h>

typedef struct pcut_html_tree_node {
	float value;     /* threshold; of a leaf: what it adds */
	uint8_t feature; /* 255: a leaf */
	uint8_t no;      /* nodes on to go where x >= threshold; else 1 */
} pcut_html_tree_node;

typedef struct pcut_html_forest {
	float base;
	uint32_t ntrees;
	const uint32_t *starts; /* of each tree in nodes */
	const pcut_html_tree_node *nodes;
} pcut_html_forest;

/* Made from html_weights.json by html_weights.py. */
extern const pcut_html_forest pcut_html_first_forest;
extern const pcut_html_forest pcut_html_second_forest;

/* The probability for a row of features. */
float pcut_html_score(const pcut_html_forest *forest, const float *row);

#endif /* PCUT_HTML_SCORE_H */
