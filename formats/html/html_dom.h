/* SPDX-License-Identifier: ISC */
/* html_dom.h - a page as a tree: compact, read-only, and silent about how it
 * was made. */
#ifndef PCUT_HTML_DOM_H
#define PCUT_HTML_DOM_H

#include <stdint.h>

#include <presscut.h>

#include "arena.h"
#include "html_names.h"

enum {
	PCUT_HTML_ELEMENT = 1,
	PCUT_HTML_TEXT = 2 /* never empty; neighbours are merged */
};

enum {
	PCUT_HTML_FOREIGN = 1, /* flag: svg or math, or inside one */
	PCUT_HTML_IMPLIED = 2  /* flag: the page has no such start tag */
};

typedef struct pcut_html_attr {
	unsigned name;      /* PCUT_HATTR_..., 0 for one without a number */
	const char *spelt;  /* its name in lower case, NUL-terminated */
	pcut_str value;     /* character references undone; "" without one */
} pcut_html_attr;

typedef struct pcut_html_node pcut_html_node;
struct pcut_html_node {
	const pcut_html_node *parent, *first, *last, *next, *prev;
	uint32_t order;  /* in document order, root 0; below doc->count */
	uint32_t end;    /* order of what follows its subtree */
	uint32_t offset; /* bytes into the page, just behind its start tag (an
	                    element) or its end (a text); for diagnostics */
	uint16_t tag;    /* PCUT_TAG_...; 0: another name; texts: 0 */
	uint16_t nattr;
	uint8_t kind;    /* PCUT_HTML_ELEMENT, PCUT_HTML_TEXT */
	uint8_t flags;
	uint16_t depth;  /* root 0 */
	uint16_t nwords;
	uint64_t heads;  /* a bit for each word of class and id, and the */
	const struct pcut_html_class_word *words; /* words: html_class.h */
	union {
		pcut_str text; /* of a text: UTF-8, white space as it stood */
		struct {
			const pcut_html_attr *attr; /* nattr of them; the
			                               first of a name only */
			const char *name; /* lower case, NUL-terminated */
		} el;
	} u;
};

/*
 * What is not in the tree: comments, processing instructions, the document
 * type, NULs and control characters, and the text of style and of script
 * unless its type says that it is data (JSON, math).  <noscript> and
 * <template> have their content as children.  Always there: html, with head
 * and body as its children.
 */
typedef struct pcut_html_doc {
	const pcut_html_node *root, *head, *body;
	uint32_t count;     /* nodes */
	uint32_t flattened; /* elements dissolved for being too deep */
	uint32_t dropped_attrs; /* attributes past 256 of one tag */
} pcut_html_doc;

/*
 * The tree of text, valid UTF-8.  It lives in arena and its strings there or
 * in text, which must outlive it; only names end in a NUL.  Any text makes a
 * tree; fails only for memory (PCUT_ENOMEM) and for text of 4 GiB and more
 * (PCUT_ELIMIT).
 */
pcut_status pcut_html_parse(pcut_arena *arena, pcut_str text,
                            pcut_html_doc **out);

/* n's attribute, NULL if it has none; a text has none. */
const pcut_html_attr *pcut_html_attr_find(const pcut_html_node *n,
                                          unsigned name);
/* Its value; ptr NULL if it has none. */
pcut_str pcut_html_attr_value(const pcut_html_node *n, unsigned name);

/* The node behind n in document order, inside top; NULL at the end. */
static inline const pcut_html_node *
pcut_html_after(const pcut_html_node *n, const pcut_html_node *top)
{
	while (n != top && n->next == NULL)
		n = n->parent;
	return n == top ? NULL : n->next;
}

/* Likewise, n's own children first: a walk without recursion. */
static inline const pcut_html_node *
pcut_html_next(const pcut_html_node *n, const pcut_html_node *top)
{
	return n->first != NULL ? n->first : pcut_html_after(n, top);
}

static inline int
pcut_html_is(const pcut_html_node *n, unsigned tag)
{
	return n->kind == PCUT_HTML_ELEMENT && n->tag == tag;
}

/* <h1> to <h6>. */
static inline int
pcut_html_is_heading(const pcut_html_node *n)
{
	return n->tag >= PCUT_TAG_H1 && n->tag <= PCUT_TAG_H6;
}

static inline int
pcut_html_inside(const pcut_html_node *n, const pcut_html_node *top)
{
	return n->order >= top->order && n->order < top->end;
}

/*
 * All text inside n, white space squashed to single spaces and trimmed, what
 * stands in script, style and template left out; a block element parts words.
 * ptr NULL on failure.
 */
pcut_str pcut_html_text(pcut_arena *arena, const pcut_html_node *n);

#endif /* PCUT_HTML_DOM_H */
