/* SPDX-License-Identifier: ISC */
/* The walk through the trees: at most depth times trees comparisons. */
#include <math.h>

#include "html_score.h"

float
pcut_html_score(const pcut_html_forest *forest, const float *row)
{
	float sum = forest->base;

	for (uint32_t k = 0; k < forest->ntrees; k++) {
		const pcut_html_tree_node *n =
		    &forest->nodes[forest->starts[k]];

		while (n->feature != 255)
			n += row[n->feature] < n->value ? 1 : n->no;
		sum += n->value;
	}
	return 1 / (1 + expf(-sum));
}
