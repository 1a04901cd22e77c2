/* SPDX-License-Identifier: ISC */
/*
 * html_flow.h - running text on its way to the builder: paragraphs that open
 * when text comes, marks that open when they get text, white space that is
 * written only between two words.
 */
#ifndef PCUT_HTML_FLOW_H
#define PCUT_HTML_FLOW_H

#include <presscut.h>

#define PCUT_HTML_MARKS 16 /* inlines open at a time; more are ignored */

/* An inline that wants to be around the text that comes. */
typedef struct pcut_html_mark {
	pcut_kind kind;
	pcut_str url, title, lang, dir; /* ptr NULL: none */
} pcut_html_mark;

/* Zero it, then set b.  Strings given must live as long as it does. */
typedef struct pcut_html_flow {
	pcut_builder *b;
	int line;      /* what is open holds inlines: no paragraph is opened */
	int plain;     /* bold is not said: it stands in a heading */
	int open;      /* a paragraph is open, or the line has text */
	int no_dash;   /* a dash that the text begins with is not said */
	int blank;     /* white space waits: 1 a space, 2 U+00A0 */
	size_t breaks; /* line breaks wait */
	size_t words;  /* pieces of text written since the start: a stamp */
	pcut_html_mark want[PCUT_HTML_MARKS];
	size_t nwant, nopen;
	pcut_str id;        /* for the block that opens next; or len 0 */
	pcut_str lang, dir; /* for blocks that open from now on; likewise */
} pcut_html_flow;

/* Text as the page has it, white space and all. */
void pcut_html_flow_text(pcut_html_flow *flow, pcut_str text);
void pcut_html_flow_break(pcut_html_flow *flow);
/* Around the text until _unmark: 0 if not taken, then nothing to take back.
 * A second mark of one kind inside the first is not. */
int pcut_html_flow_mark(pcut_html_flow *flow, const pcut_html_mark *mark);
void pcut_html_flow_unmark(pcut_html_flow *flow);
/* An inline of the caller's making is about to be opened and closed. */
void pcut_html_flow_inline(pcut_html_flow *flow);
/* The text so far ends: what comes is another paragraph or block. */
void pcut_html_flow_end(pcut_html_flow *flow);
/* Likewise, and a block of kind begins; it has the flow's id, lang, dir. */
void pcut_html_flow_open(pcut_html_flow *flow, pcut_kind kind);
void pcut_html_flow_close(pcut_html_flow *flow, pcut_kind kind);

/* Likewise for a block that holds inlines; not for one inside another: look
 * at line first. */
void pcut_html_flow_open_line(pcut_html_flow *flow, pcut_kind kind);
void pcut_html_flow_close_line(pcut_html_flow *flow, pcut_kind kind);

/* Nonzero if s is white space alone, also U+00A0 and what is not seen. */
int pcut_html_is_blank(pcut_str s);

#endif /* PCUT_HTML_FLOW_H */
