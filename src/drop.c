/* SPDX-License-Identifier: ISC */
/*
 * An article without its images.  What only served an image goes with it: the
 * link around it, the paragraph that held nothing else, the figure of which
 * only caption and credit would be left.  Linear in the nodes.
 */
#include "model.h"
#include "str.h"

/* The highest node that is there for n alone. */
static pcut_node *
served_by(pcut_node *n)
{
	while (n->parent != NULL && n->parent->parent != NULL &&
	    n->parent->kind != PCUT_NODE_CELL &&
	    n->parent->kind != PCUT_NODE_LINE && n->prev == NULL &&
	    n->next == NULL)
		n = n->parent;
	return n;
}

/* Whether a figure has nothing to show. */
static int
is_bare(const pcut_node *figure)
{
	const pcut_node *c = figure->child;

	while (c != NULL && (c->kind == PCUT_NODE_CAPTION ||
	    c->kind == PCUT_NODE_CREDIT))
		c = c->next;
	return c == NULL;
}

/* The node that follows n and all below it; NULL behind the last. */
static pcut_node *
behind(pcut_node *n)
{
	while (n != NULL && n->next == NULL)
		n = n->parent;
	return n != NULL ? n->next : NULL;
}

static int
is_text(const pcut_node *n)
{
	return n != NULL && n->kind == PCUT_NODE_TEXT;
}

/*
 * Take n out of the tree and give the node to go on with.  Of the white space
 * on both its sides one stays, at the ends of a block none.
 */
static pcut_node *
take_out(pcut_article *a, pcut_node *n)
{
	pcut_node *before = n->prev, *after = n->next, *next = behind(n);
	int in_block = !pcut_node_is_inline(n->parent);
	pcut_str cut;

	pcut_node_unlink(n);
	if (is_text(after) && pcut_str_starts(after->literal, PCUT_LIT(" ")) &&
	    (before == NULL ? in_block : is_text(before) &&
	    pcut_str_ends(before->literal, PCUT_LIT(" "))))
		after->literal = pcut_str_skip(after->literal, 1);
	if (is_text(after) && after->literal.len == 0) {
		next = behind(after);
		pcut_node_unlink(after);
	}
	if (in_block && is_text(before) && before->next == NULL) {
		cut = pcut_arena_str(&a->arena,
		    pcut_str_trim_end(before->literal));
		if (cut.ptr != NULL)
			before->literal = cut;
	}
	return next;
}

void
pcut_article_drop_images(pcut_article *a)
{
	a->roots[PCUT_NODE_LEAD_IMAGE] = NULL;
	for (size_t i = 1; i < PCUT_ROOTS; i++) {
		pcut_node *n = a->roots[i];

		while (n != NULL) {
			if (n->kind == PCUT_NODE_IMAGE)
				n = take_out(a, served_by(n));
			else
				n = n->child != NULL ? n->child : behind(n);
		}
		for (n = a->roots[i]; n != NULL;) {
			if (n->kind == PCUT_NODE_FIGURE && is_bare(n))
				n = take_out(a, served_by(n));
			else
				n = n->child != NULL ? n->child : behind(n);
		}
	}
}
