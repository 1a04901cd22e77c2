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
	pcut_map ids;        /* of nodes, to our numbers and TARGET_ */
	pcut_map refs;       /* of notes, to numbers in order of use */
	pcut_buf notes;      /* they themselves in that order: pointers */
	size_t n_ids, n_refs, n_heading_ids;
} pcut_html_parts;

/* Writes a node and all below it: for pcut_walk(), the payload is parts. */
pcut_status pcut_html_visit(
    void *payload, const pcut_node *n, pcut_event event);
/* The start tag of n, with what any node may carry. */
void pcut_html_open_tag(
    pcut_html_parts *h, const char *tag, const pcut_node *n);
/* One without an end tag. */
void pcut_html_void_tag(pcut_html_parts *h, const char *tag);
/* epub:type and role, of which only a book has use for the first. */
const char *pcut_html_semantics(const pcut_html_parts *h, const char *both);
/* A list, table or verse with nothing in it, which HTML has no tags for. */
int pcut_html_is_hollow(const pcut_node *n);

/* html_serialise_text.c */
/* Text between tags: quotes may stand. */
void pcut_html_put_text(pcut_output *out, pcut_str s);
void pcut_html_put_attribute(
    pcut_html_parts *h, const char *name, pcut_str value);
/* Nonzero if s has a character that is seen. */
int pcut_html_shows(pcut_str s);
int pcut_html_has_formula(const pcut_node *n);
/* The node behind at in reading order, at's own children first; NULL where
 * top ends. */
const pcut_node *pcut_html_next_inside(const pcut_node *at,
                                       const pcut_node *top);
/* Nonzero if something of n can be read out: words, or a picture's. */
int pcut_html_is_readable(const pcut_node *n);

/* html_serialise_id.c */
/* Numbers for the identifiers that links may name; the first node that has
 * one keeps it.  For pcut_walk() before anything is written. */
pcut_status pcut_html_number_id(
    void *payload, const pcut_node *n, pcut_event event);
/* id, lang and dir, which any node may carry. */
void pcut_html_put_common(pcut_html_parts *h, const pcut_node *n);
void pcut_html_put_language(pcut_html_parts *h, pcut_str lang);
/* The start tag of a link to a place of the article, without its ">"; 0 if
 * url leads elsewhere, then nothing is written. */
int pcut_html_open_local_link(pcut_html_parts *h, pcut_str url);

/* html_serialise_block.c */
void pcut_html_put_paragraph(
    pcut_html_parts *h, const pcut_node *n, pcut_event event);
/* One without words would be a gap in the table of contents; a header cell may
 * hold none. */
int pcut_html_is_no_heading(const pcut_html_parts *h, const pcut_node *n);
void pcut_html_put_heading(
    pcut_html_parts *h, const pcut_node *n, pcut_event event);
void pcut_html_put_list(
    pcut_html_parts *h, const pcut_node *n, pcut_event event);
/* The start of an item; its end is a tag. */
void pcut_html_put_item(pcut_html_parts *h, const pcut_node *n);
/* A line of verse. */
void pcut_html_put_line(
    pcut_html_parts *h, const pcut_node *n, pcut_event event);

/* html_serialise_code.c */
void pcut_html_put_literal_block(pcut_html_parts *h, const pcut_node *n);
/* An inline that has a literal. */
void pcut_html_put_literal(
    pcut_html_parts *h, const char *tag, const pcut_node *n);
void pcut_html_put_math(pcut_html_parts *h, const pcut_node *n);

/* html_serialise_link.c */
void pcut_html_put_link(
    pcut_html_parts *h, const pcut_node *n, pcut_event event);
void pcut_html_put_image(
    pcut_html_parts *h, pcut_str asset, pcut_str url, pcut_str alt);
void pcut_html_put_embed(
    pcut_html_parts *h, const pcut_node *n, pcut_event event);
void pcut_html_put_related(pcut_html_parts *h, const pcut_node *n);

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
