/* SPDX-License-Identifier: ISC */
/*
 * An article without its images.  What only served an image goes with it: the
 * link around it, the paragraph that held nothing else, the figure of which
 * only caption and credit would be left.  Linear in the nodes.
 */
#include "model.h"

static int
is_caption(const pcut_node *n)
{
	return n->kind == PCUT_NODE_CAPTION || n->kind == PCUT_NODE_CREDIT;
}

/* Whether parent would have nothing of its own left without n. */
static int
is_all_of(const pcut_node *n, const pcut_node *parent)
{
	const pcut_node *c = parent->child;

	if (parent->kind != PCUT_NODE_FIGURE)
		return parent->child == n && parent->last == n;
	while (c != NULL && (c == n || is_caption(c)))
		c = c->next;
	return c == NULL;
}

/* The highest node that is there for n alone. */
static pcut_node *
served_by(pcut_node *n)
{
	while (n->parent != NULL && n->parent->parent != NULL &&
	    n->parent->kind != PCUT_NODE_CELL &&
	    n->parent->kind != PCUT_NODE_LINE && is_all_of(n, n->parent))
		n = n->parent;
	return n;
}

/* The node that follows n and all below it; NULL behind the last. */
static pcut_node *
behind(pcut_node *n)
{
	while (n != NULL && n->next == NULL)
		n = n->parent;
	return n != NULL ? n->next : NULL;
}

void
pcut_article_drop_images(pcut_article *a)
{
	a->roots[PCUT_NODE_LEAD_IMAGE] = NULL;
	for (size_t i = 1; i < PCUT_ROOTS; i++) {
		pcut_node *n = a->roots[i];

		while (n != NULL) {
			pcut_node *image = n;

			n = n->child != NULL ? n->child : behind(n);
			if (image->kind != PCUT_NODE_IMAGE)
				continue;
			image = served_by(image);
			n = behind(image);
			pcut_node_unlink(image);
		}
	}
}
