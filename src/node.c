/* SPDX-License-Identifier: ISC */
/* One node of the tree: its place, its attributes, its text. */
#include "model.h"

pcut_kind
pcut_node_kind(const pcut_node *n)
{
	return (pcut_kind)n->kind;
}

int
pcut_node_is_block(const pcut_node *n)
{
	return n->kind >= PCUT_NODE_PARAGRAPH && n->kind < PCUT_NODE_ITEM;
}

int
pcut_node_is_inline(const pcut_node *n)
{
	return n->kind >= PCUT_NODE_TEXT;
}

const pcut_node *
pcut_node_parent(const pcut_node *n)
{
	return n->parent;
}

const pcut_node *
pcut_node_child(const pcut_node *n)
{
	return n->child;
}

const pcut_node *
pcut_node_last(const pcut_node *n)
{
	return n->last;
}

const pcut_node *
pcut_node_next(const pcut_node *n)
{
	return n->next;
}

const pcut_node *
pcut_node_prev(const pcut_node *n)
{
	return n->prev;
}

pcut_str
pcut_node_literal(const pcut_node *n)
{
	return n->literal.ptr != NULL ? n->literal : PCUT_STR_NONE;
}

static const pcut_attr_item *
find(const pcut_node *n, pcut_attr attr)
{
	const pcut_attr_item *item = n->attrs;

	while (item != NULL && item->attr < attr)
		item = item->next;
	return item != NULL && item->attr == attr ? item : NULL;
}

int
pcut_node_has(const pcut_node *n, pcut_attr attr)
{
	return find(n, attr) != NULL;
}

pcut_str
pcut_node_str(const pcut_node *n, pcut_attr attr)
{
	const pcut_attr_item *item = find(n, attr);

	return item != NULL && attr < PCUT_ATTR_NUMBER_ ? item->value.str :
	    PCUT_STR_NONE;
}

long
pcut_node_num(const pcut_node *n, pcut_attr attr)
{
	const pcut_attr_item *item = find(n, attr);

	return item != NULL && attr >= PCUT_ATTR_NUMBER_ ? item->value.num : 0;
}

pcut_attr_item *
pcut_attr_at(pcut_arena *arena, pcut_attr_item **list, pcut_attr attr)
{
	pcut_attr_item *item;

	while (*list != NULL && (*list)->attr < attr)
		list = &(*list)->next;
	if (*list != NULL && (*list)->attr == attr)
		return *list;
	if ((item = pcut_arena_alloc(arena, sizeof *item)) == NULL)
		return NULL;
	item->attr = attr;
	if (attr < PCUT_ATTR_NUMBER_)
		item->value.str = PCUT_STR_NONE;
	item->next = *list;
	*list = item;
	return item;
}

void
pcut_node_append(pcut_node *parent, pcut_node *n)
{
	n->parent = parent;
	n->prev = parent->last;
	n->next = NULL;
	if (parent->last != NULL)
		parent->last->next = n;
	else
		parent->child = n;
	parent->last = n;
}

void
pcut_node_unlink(pcut_node *n)
{
	pcut_node *parent = n->parent;

	if (n->prev != NULL)
		n->prev->next = n->next;
	else
		parent->child = n->next;
	if (n->next != NULL)
		n->next->prev = n->prev;
	else
		parent->last = n->prev;
	n->parent = n->prev = n->next = NULL;
}
