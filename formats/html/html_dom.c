/* SPDX-License-Identifier: ISC */
/*
 * A page's tree, made and looked at.  html_scan.c finds its tags and texts;
 * what closes what is html_tree.c's to decide.
 */
#include "html_dom.h"
#include "html_scan.h"
#include "html_tree.h"
#include "mem.h"
#include "str.h"

pcut_status
pcut_html_parse(pcut_arena *arena, pcut_str text, pcut_html_doc **out)
{
	pcut_html_tree *tree;
	pcut_html_doc *doc = NULL;
	uint32_t dropped;

	*out = NULL;
	if (text.len >= UINT32_MAX)
		return PCUT_ELIMIT;
	tree = pcut_mem_zalloc(arena->mem, sizeof *tree);
	if (tree == NULL)
		return PCUT_ENOMEM;
	if (pcut_html_tree_init(tree, arena)) {
		dropped = pcut_html_scan(tree, text);
		doc = pcut_html_tree_finish(tree);
		if (doc != NULL)
			doc->dropped_attrs = dropped;
	}
	pcut_mem_free(arena->mem, tree);
	*out = doc;
	return doc != NULL ? PCUT_OK : PCUT_ENOMEM;
}

/* ---- looking ---------------------------------------------------------- */

const pcut_html_attr *
pcut_html_attr_find(const pcut_html_node *n, unsigned name)
{
	for (unsigned i = 0; i < n->nattr; i++)
		if (n->u.el.attr[i].name == name)
			return &n->u.el.attr[i];
	return NULL;
}

pcut_str
pcut_html_attr_value(const pcut_html_node *n, unsigned name)
{
	const pcut_html_attr *a = pcut_html_attr_find(n, name);

	return a != NULL ? a->value : (pcut_str){NULL, 0};
}

static int
parts_words(const pcut_html_node *n)
{
	switch (n->tag) {
	case PCUT_TAG_A: case PCUT_TAG_ABBR: case PCUT_TAG_B:
	case PCUT_TAG_BDI: case PCUT_TAG_BDO: case PCUT_TAG_BIG:
	case PCUT_TAG_CITE: case PCUT_TAG_CODE: case PCUT_TAG_DATA:
	case PCUT_TAG_DEL: case PCUT_TAG_DFN: case PCUT_TAG_EM:
	case PCUT_TAG_FONT: case PCUT_TAG_I: case PCUT_TAG_IMG:
	case PCUT_TAG_INS: case PCUT_TAG_KBD: case PCUT_TAG_MARK:
	case PCUT_TAG_NOBR: case PCUT_TAG_Q: case PCUT_TAG_RB:
	case PCUT_TAG_RP: case PCUT_TAG_RT: case PCUT_TAG_RUBY:
	case PCUT_TAG_S: case PCUT_TAG_SAMP: case PCUT_TAG_SMALL:
	case PCUT_TAG_SPAN: case PCUT_TAG_STRIKE: case PCUT_TAG_STRONG:
	case PCUT_TAG_SUB: case PCUT_TAG_SUP: case PCUT_TAG_TIME:
	case PCUT_TAG_TT: case PCUT_TAG_U: case PCUT_TAG_VAR:
	case PCUT_TAG_WBR: case PCUT_TAG_OTHER:
		return 0;
	default:
		return (n->flags & PCUT_HTML_FOREIGN) == 0;
	}
}

static void
put_squashed(pcut_buf *buf, pcut_str s, int *space)
{
	for (size_t i = 0; i < s.len; i++) {
		if (pcut_is_space(s.ptr[i])) {
			*space = 1;
			continue;
		}
		if (*space && buf->len > 0)
			pcut_buf_putc(buf, ' ');
		*space = 0;
		pcut_buf_putc(buf, s.ptr[i]);
	}
}

pcut_str
pcut_html_text(pcut_arena *arena, const pcut_html_node *n)
{
	pcut_buf buf = {.mem = arena->mem};
	const pcut_html_node *x = n, *next;
	pcut_str text = {NULL, 0};
	int space = 0;

	while (x != NULL) {
		next = pcut_html_next(x, n);
		if (x->kind == PCUT_HTML_TEXT) {
			put_squashed(&buf, x->u.text, &space);
		} else if (x != n && (x->tag == PCUT_TAG_SCRIPT ||
		    x->tag == PCUT_TAG_STYLE || x->tag == PCUT_TAG_TEMPLATE)) {
			next = pcut_html_after(x, n);
		} else if (parts_words(x)) {
			space = 1;
		}
		/* What closes on the way parts words too. */
		for (const pcut_html_node *c = x; next != NULL &&
		    c != next->parent && c != n; c = c->parent)
			if (c->kind == PCUT_HTML_ELEMENT && parts_words(c))
				space = 1;
		x = next;
	}
	if (!buf.failed)
		text = pcut_arena_str(arena, (pcut_str){
		    buf.ptr != NULL ? buf.ptr : "", buf.len});
	pcut_buf_free(&buf);
	return text;
}
