/* SPDX-License-Identifier: ISC */
/* html_tree.h - tags and text in, a tree out: where the rules of HTML live
 * about what closes and holds what.  For html_scan.c; the last part is for
 * html_tree.c alone. */
#ifndef PCUT_HTML_TREE_H
#define PCUT_HTML_TREE_H

#include <stdint.h>

#include <presscut.h>

#include "buf.h"
#include "html_dom.h"
#include "map.h"

#define PCUT_HTML_DEPTH_MAX 512

typedef struct pcut_html_open { /* an element whose end is not seen yet */
	pcut_html_node *node, *last; /* last: its last child */
	uint16_t tag;                /* 0: no end tag is to find it */
	uint8_t foreign;
} pcut_html_open;

typedef struct pcut_html_tree { /* zero it, then pcut_html_tree_init() */
	pcut_arena *arena;
	pcut_html_doc *doc;
	pcut_html_node *free; /* nodes not yet given out */
	uint32_t nfree;
	uint32_t depth; /* of open[]; html is open[0] */
	uint32_t over;  /* elements open that were too deep to be made */
	pcut_html_node *head, *body;
	uint8_t mode;
	uint8_t failed; /* memory ran out */
	uint8_t in_form;
	pcut_str slice; /* text that is not yet a node, and stays where it is */
	pcut_buf text;  /* likewise, if it is no slice */
	pcut_map classes; /* those met: pcut_html_class_share() */
	uint32_t offset; /* of what comes now */
	pcut_html_open open[PCUT_HTML_DEPTH_MAX];
} pcut_html_tree;

int pcut_html_tree_init(pcut_html_tree *tree, pcut_arena *arena);
/*
 * name is NUL-terminated and lower case; it and attr stay as they are, the
 * tree points to them.
 */
void pcut_html_tree_start(pcut_html_tree *tree, unsigned tag, const char *name,
                          const pcut_html_attr *attr, unsigned nattr,
                          int closed);
void pcut_html_tree_end(pcut_html_tree *tree, unsigned tag, const char *name);
void pcut_html_tree_text(pcut_html_tree *tree, pcut_str text);
/* Likewise; text outlives the tree, which may point to it. */
void pcut_html_tree_slice(pcut_html_tree *tree, pcut_str text);
/* Its document, NULL if memory ran out; tree is done with. */
pcut_html_doc *pcut_html_tree_finish(pcut_html_tree *tree);

/* Is it one of the elements that never have content (br, img ...)? */
int pcut_html_tag_is_void(unsigned tag);

/* ---- html_tree_nodes.c ------------------------------------------------ */

/* The innermost open element. */
static inline pcut_html_open *
pcut_html_tree_top(pcut_html_tree *tree)
{
	return &tree->open[tree->depth - 1];
}

/* A new element in the innermost one, open from now on; NULL if memory ran
 * out.  depth is below its most. */
pcut_html_node *pcut_html_tree_push(pcut_html_tree *tree, unsigned tag,
                                    const char *name,
                                    const pcut_html_attr *attr,
                                    unsigned nattr);
/* Likewise one that the page did not write. */
pcut_html_node *pcut_html_tree_push_implied(pcut_html_tree *tree,
                                            unsigned tag);
/* The innermost element ends; <html> does not. */
void pcut_html_tree_pop(pcut_html_tree *tree);
void pcut_html_tree_pop_to(pcut_html_tree *tree, uint32_t depth);
/* Text for the innermost element; it is a node when something else comes. */
void pcut_html_tree_put(pcut_html_tree *tree, pcut_str text);
void pcut_html_tree_flush(pcut_html_tree *tree);
/* What a second <html> or <body> adds to the first. */
void pcut_html_tree_merge(pcut_html_tree *tree, pcut_html_node *n,
                          const pcut_html_attr *attr, unsigned nattr);

#endif /* PCUT_HTML_TREE_H */
