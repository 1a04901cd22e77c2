/* SPDX-License-Identifier: ISC */
/*
 * html_walk.h - what the files of the walk share: the elements that are open,
 * innermost last, each with what is to be closed and to be gone back to where
 * it ends.  Enter functions are given the frame of the element that was just
 * entered and note in it what they opened; html_walk.c closes it.
 */
#ifndef PCUT_HTML_WALK_H
#define PCUT_HTML_WALK_H

#include "html_page.h"

typedef struct pcut_html_frame {
	const pcut_html_node *n;
	pcut_str lang, flow_lang, flow_dir; /* to go back to */
	uint8_t close;     /* kind to close; 0: none */
	uint8_t is_line;   /* it was opened as a line */
	uint8_t marks;     /* inline marks to take back */
	uint8_t block;     /* text ends where the element ends */
	uint8_t item_open; /* of a list: an ITEM is open */
	uint8_t term_seen; /* of a definition list: 1 in terms, 2 behind */
	uint8_t plain;     /* flow.plain to go back to */
	uint8_t credits;   /* of a caption: it holds some */
	uint8_t apart;     /* an inline element laid out as a block */
} pcut_html_frame;

/* ---- html_frame.c ----------------------------------------------------- */

/* A frame for n, valid until the next push; NULL on failure. */
pcut_html_frame *pcut_html_frame_push(pcut_html_page *p,
                                      const pcut_html_node *n);

/* The frame so many above the innermost one; NULL if there is none. */
static inline pcut_html_frame *
pcut_html_frame_up(pcut_html_page *p, size_t up)
{
	return p->n_frames > up ? &p->frames[p->n_frames - 1 - up] : NULL;
}

/* Nonzero inside a frame of the kind, if that is not far out. */
int pcut_html_is_within(pcut_html_page *p, pcut_kind kind);

/* Open kind for f.  Inside a line no block opens: f->close says if one did. */
void pcut_html_open_block(pcut_html_page *p, pcut_html_frame *f,
                          pcut_kind kind);
/* Likewise a block that holds inlines. */
void pcut_html_open_line(pcut_html_page *p, pcut_html_frame *f,
                         pcut_kind kind);
/* The text before f ends, and so does that in it, but nothing opens. */
void pcut_html_just_block(pcut_html_page *p, pcut_html_frame *f);
/* An inline around the text of f, if there will be any. */
void pcut_html_open_mark(pcut_html_page *p, pcut_html_frame *f,
                         const pcut_html_mark *mark);
void pcut_html_open_kind(pcut_html_page *p, pcut_html_frame *f,
                         pcut_kind kind);

/* ---- html_list.c ------------------------------------------------------ */

void pcut_html_enter_list(pcut_html_page *p, pcut_html_frame *f);
void pcut_html_enter_item(pcut_html_page *p, pcut_html_frame *f);
/* Something stands in a list beside its items: it joins the last one. */
void pcut_html_join_item(pcut_html_page *p);
/* Nonzero if the items of the element behind list are list's too. */
int pcut_html_list_goes_on(pcut_html_page *p, const pcut_html_node *list);
void pcut_html_enter_definitions(pcut_html_page *p, pcut_html_frame *f);
/* A <dt> or <dd>. */
void pcut_html_enter_definition(pcut_html_page *p, pcut_html_frame *f);

/* ---- html_inline.c ---------------------------------------------------- */

void pcut_html_enter_inline(pcut_html_page *p, pcut_html_frame *f);
/* A part of a line in another language or direction. */
void pcut_html_enter_span(pcut_html_page *p, pcut_html_frame *f);

#endif /* PCUT_HTML_WALK_H */
