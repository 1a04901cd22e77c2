/* SPDX-License-Identifier: ISC */
/* html_tree.h - tags and text in, a tree out: where the rules of HTML live
 * about what closes and holds what.  For html_scan.c only. */
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

#endif /* PCUT_HTML_TREE_H */
