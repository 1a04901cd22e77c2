/* SPDX-License-Identifier: ISC */
/* html_parts.h - what the files of the serialiser share. */
#ifndef PCUT_HTML_PARTS_H
#define PCUT_HTML_PARTS_H

#include "buf.h"
#include "html_serialise.h"
#include "map.h"

typedef struct pcut_html_parts {
	const pcut_article *article;
	const pcut_html_style *style;
	pcut_output *out;
	pcut_html_facts *facts;
	const pcut_node *link; /* the link that is open */
	unsigned level;        /* of the last heading */
	unsigned headings;
	const char *mark; /* what the next paragraph begins with */
	uint64_t note;    /* whose number it begins with; 0: none */
	int note_is_linked;
	int rtl;             /* the article: code is not */
	size_t captions;     /* of tables, that are open */
	size_t header_cells; /* likewise */
	pcut_part part;      /* of the table row written last */
	pcut_buf columns;    /* of each open row: see struct place */
	pcut_map ids;        /* of nodes, to our numbers: see TARGET_ */
	pcut_map refs;       /* of notes, to numbers in order of use */
	pcut_buf notes;      /* they themselves in that order: pointers */
	size_t n_ids, n_refs, n_heading_ids;
} pcut_html_parts;

/* Text between tags: quotes may stand. */
void pcut_html_put_text(pcut_output *out, pcut_str s);
void pcut_html_put_attribute(
    pcut_html_parts *h, const char *name, pcut_str value);
/* id, lang and dir, which any node may carry. */
void pcut_html_put_common(pcut_html_parts *h, const pcut_node *n);
/* epub:type and role, which only a book has use for. */
const char *pcut_html_semantics(const pcut_html_parts *h, const char *both);
void pcut_html_put_image(
    pcut_html_parts *h, pcut_str asset, pcut_str url, pcut_str alt);
/* Writes a node and all below it: for pcut_walk(), the payload is parts. */
pcut_status pcut_html_visit(
    void *payload, const pcut_node *n, pcut_event event);

/* html_serialise_table.c */
void pcut_html_put_table(
    pcut_html_parts *h, const pcut_node *n, pcut_event event);
void pcut_html_put_row(
    pcut_html_parts *h, const pcut_node *n, pcut_event event);
void pcut_html_put_cell(
    pcut_html_parts *h, const pcut_node *n, pcut_event event);
/* Keeps h->header_cells true, for any node. */
void pcut_html_count_header_cell(
    pcut_html_parts *h, const pcut_node *n, pcut_event event);

/* html_serialise_notes.c */
void pcut_html_put_note_ref(pcut_html_parts *h, const pcut_node *n);
/* The number of the note that begins here, a link back to where it is
 * referred to. */
void pcut_html_put_note_number(pcut_html_parts *h);
/* All of the article's, in order of their numbers. */
pcut_status pcut_html_put_notes(pcut_html_parts *h);

/* html_serialise_title.c */
void pcut_html_put_title_block(pcut_html_parts *h);
void pcut_html_put_lead_image(pcut_html_parts *h);

#endif /* PCUT_HTML_PARTS_H */
