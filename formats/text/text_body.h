/* SPDX-License-Identifier: ISC */
/* text_body.h - a body being read: what the files that build its blocks
 * share. */
#ifndef PCUT_TEXT_BODY_H
#define PCUT_TEXT_BODY_H

#include "text_dump.h"

struct pcut_body {
	pcut_text *t;
	pcut_str rest;
	pcut_text_chunk now, next;
	int verse;          /* a VERSE is open */
	unsigned verse_base;
	int colon;          /* the last paragraph ends in a colon */
	int see_also;       /* under a heading of that name */
	int most_read;      /* a list that is furniture comes */
	int comments;       /* all that comes is by readers */
	int stanza;         /* under the name of one */
	int items;          /* under a heading that a list follows */
	int related;        /* so does one of related links, */
	pcut_str related_label; /* under this */
};

/* now becomes the next chunk; its count is 0 at the end. */
void pcut_body_advance(struct pcut_body *b);
/* A line of quotation: "> text". */
int pcut_body_is_quote(const pcut_text *t, const pcut_text_line *line);

/* Build the list that starts at line at of now, over as many chunks as it
 * has; the line behind it. */
size_t pcut_body_list(struct pcut_body *b, size_t at);
/* Steps whose numbers stand in a line alone above each, from now on: 0 if there
 * are none. */
size_t pcut_body_steps(struct pcut_body *b, size_t at);
/* Each line of now from at on as an item. */
size_t pcut_body_line_list(struct pcut_body *b, size_t at);
/* now is no body text whatever stands around it: taken, 0 if it is text. */
int pcut_body_aside(struct pcut_body *b);

/* Likewise what readers wrote below the text, to its end, and who the author
 * is, on a page that was copied (text_comments.c). */
int pcut_body_comments(struct pcut_body *b);
int pcut_body_card(struct pcut_body *b);

/* now is a box of short lines, as pages have among their text: taken, 0 if it
 * is none (text_clutter.c). */
int pcut_body_box(struct pcut_body *b);

#endif /* PCUT_TEXT_BODY_H */
