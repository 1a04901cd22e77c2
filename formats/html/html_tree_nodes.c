/* SPDX-License-Identifier: ISC */
/*
 * Nodes and the elements that are open, whatever the rules are that open and
 * close them.  A node is made when its start is met and text when something
 * else comes, so that nodes are numbered as they stand in the document; what
 * an element ends before is known when it is popped.
 */
#include <string.h>

#include "html_class.h"
#include "html_tree.h"

#define NODES_AT_ONCE 256

static pcut_html_node *
new_node(pcut_html_tree *tree)
{
	pcut_html_node *n;

	if (tree->nfree == 0) {
		tree->free = pcut_arena_alloc(tree->arena,
		    NODES_AT_ONCE * sizeof *tree->free);
		if (tree->free == NULL) {
			tree->failed = 1;
			return NULL;
		}
		tree->nfree = NODES_AT_ONCE;
	}
	n = tree->free++;
	tree->nfree--;
	n->order = tree->doc->count++;
	n->end = n->order + 1;
	n->offset = tree->offset;
	return n;
}

static void
append(pcut_html_open *to, pcut_html_node *n)
{
	n->parent = to->node;
	n->depth = (uint16_t)(to->node->depth + 1);
	n->flags |= to->foreign ? PCUT_HTML_FOREIGN : 0;
	n->prev = to->last;
	if (to->last != NULL)
		to->last->next = n;
	else
		to->node->first = n;
	to->last = n;
	to->node->last = n;
}

void
pcut_html_tree_flush(pcut_html_tree *tree)
{
	pcut_html_node *n;

	if ((tree->text.len == 0 && tree->slice.len == 0) ||
	    (n = new_node(tree)) == NULL)
		return;
	n->kind = PCUT_HTML_TEXT;
	n->u.text = tree->slice.len > 0 ? tree->slice :
	    pcut_arena_str(tree->arena, pcut_buf_str(&tree->text));
	if (n->u.text.ptr == NULL) {
		tree->failed = 1;
		n->u.text.len = 0;
	}
	append(pcut_html_tree_top(tree), n);
	tree->slice = PCUT_STR_NONE;
	pcut_buf_reset(&tree->text);
}

void
pcut_html_tree_put(pcut_html_tree *tree, pcut_str text)
{
	pcut_buf_put(&tree->text, tree->slice);
	pcut_buf_put(&tree->text, text);
	tree->slice = PCUT_STR_NONE;
	if (tree->text.failed)
		tree->failed = 1;
}

void
pcut_html_tree_pop(pcut_html_tree *tree)
{
	if (tree->depth <= 1)
		return;
	pcut_html_tree_flush(tree);
	pcut_html_tree_top(tree)->node->end = tree->doc->count;
	tree->depth--;
}

void
pcut_html_tree_pop_to(pcut_html_tree *tree, uint32_t depth)
{
	while (tree->depth > depth)
		pcut_html_tree_pop(tree);
}

pcut_html_node *
pcut_html_tree_push(pcut_html_tree *tree, unsigned tag, const char *name,
    const pcut_html_attr *attr, unsigned nattr)
{
	pcut_html_open *up, *o;
	pcut_html_node *n;

	pcut_html_tree_flush(tree);
	if ((n = new_node(tree)) == NULL)
		return NULL;
	n->kind = PCUT_HTML_ELEMENT;
	n->tag = (uint16_t)tag;
	n->u.el.name = name;
	n->u.el.attr = attr;
	n->nattr = (uint16_t)nattr;
	if (nattr > 0 &&
	    !pcut_html_class_share(tree->arena, &tree->classes, n)) {
		tree->failed = 1;
		return NULL;
	}
	up = tree->depth > 0 ? pcut_html_tree_top(tree) : NULL;
	o = &tree->open[tree->depth++];
	*o = (pcut_html_open){.node = n, .tag = (uint16_t)tag};
	if (up != NULL)
		append(up, n);
	if (tag == PCUT_TAG_SVG || tag == PCUT_TAG_MATH) {
		o->foreign = 1;
		n->flags |= PCUT_HTML_FOREIGN;
	} else if (up != NULL && up->foreign) {
		/* Where HTML may stand again. */
		o->foreign = tag != PCUT_TAG_FOREIGNOBJECT &&
		    tag != PCUT_TAG_ANNOTATION_XML;
	}
	return n;
}

pcut_html_node *
pcut_html_tree_push_implied(pcut_html_tree *tree, unsigned tag)
{
	pcut_html_node *n = pcut_html_tree_push(tree, tag,
	    pcut_html_tag_name(tag), NULL, 0);

	if (n != NULL)
		n->flags |= PCUT_HTML_IMPLIED;
	return n;
}

static int
has_attr(const pcut_html_node *n, const pcut_html_attr *a)
{
	for (unsigned i = 0; i < n->nattr; i++)
		if (strcmp(n->u.el.attr[i].spelt, a->spelt) == 0)
			return 1;
	return 0;
}

void
pcut_html_tree_merge(pcut_html_tree *tree, pcut_html_node *n,
    const pcut_html_attr *attr, unsigned nattr)
{
	pcut_html_attr *all;
	unsigned count = n->nattr;

	if (nattr == 0 || n->nattr + nattr > 256)
		return;
	all = pcut_arena_alloc(tree->arena,
	    (n->nattr + nattr) * sizeof *all);
	if (all == NULL) {
		tree->failed = 1;
		return;
	}
	if (count > 0)
		memcpy(all, n->u.el.attr, count * sizeof *all);
	for (unsigned i = 0; i < nattr; i++)
		if (!has_attr(n, &attr[i]))
			all[count++] = attr[i];
	n->u.el.attr = all;
	n->nattr = (uint16_t)count;
	if (!pcut_html_class_part(tree->arena, n))
		tree->failed = 1;
}
