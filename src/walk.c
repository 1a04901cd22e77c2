/* SPDX-License-Identifier: ISC */
/* Visiting a tree without recursion: the parent pointers are the stack. */
#include "model.h"

static int
has_leave(const pcut_node *n)
{
	return pcut_kind_holds((pcut_kind)n->kind) > PCUT_HOLDS_LITERAL;
}

pcut_status
pcut_walk(const pcut_node *n, pcut_visit_fn *visit, void *payload)
{
	const pcut_node *at = n;
	pcut_status rc;

	for (;;) {
		rc = visit(payload, at, PCUT_EVENT_ENTER);
		if (rc < 0)
			return rc;
		if (rc == PCUT_OK && at->child != NULL) {
			at = at->child;
			continue;
		}
		if (rc == PCUT_OK && has_leave(at) &&
		    (rc = visit(payload, at, PCUT_EVENT_LEAVE)) < 0)
			return rc;
		while (at != n && at->next == NULL) {
			at = at->parent;
			if ((rc = visit(payload, at, PCUT_EVENT_LEAVE)) < 0)
				return rc;
		}
		if (at == n)
			return PCUT_OK;
		at = at->next;
	}
}
