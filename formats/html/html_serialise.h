/* SPDX-License-Identifier: ISC */
/*
 * html_serialise.h - an article's tree as HTML, or as the XHTML of a book's
 * chapter.  For the HTML and EPUB writers, through html.h.
 */
#ifndef PCUT_HTML_SERIALISE_H
#define PCUT_HTML_SERIALISE_H

#include <presscut_format.h>

/* Where an image is to be had: src empty where it is not. */
typedef struct pcut_html_image {
	pcut_str src;
	uint32_t width, height; /* pixels; 0: unknown */
} pcut_html_image;

typedef struct pcut_html_style {
	int xhtml; /* well-formed XML with epub:type and role */
	int comments; /* reader comments behind the article */
	const char *class; /* of the article element: "" for none */
	void *payload;
	/* The picture with that asset id (may be empty) and url. */
	pcut_html_image (*image)(void *payload, pcut_str asset, pcut_str url);
	/* What a link to url is to say; empty: no link.  NULL: as it is. */
	pcut_str (*link)(void *payload, pcut_str url);
	/* A heading was written, under that id, at level 2 or more. */
	void (*heading)(void *payload, const pcut_node *n, const char *id,
	                unsigned level);
} pcut_html_style;

/* What was written, for a package that must say so. */
typedef struct pcut_html_facts {
	size_t images, images_without_alt, missing_images;
	int has_math, has_notes, has_raw;
} pcut_html_facts;

/* s with & < > and, for attributes, " escaped. */
void pcut_html_escape(pcut_output *out, pcut_str s);

/*
 * The article: its title block, lead image, body, notes and, if asked for,
 * comments, as one article element.  facts may be NULL.
 */
pcut_status pcut_html_article(const pcut_article *a,
                              const pcut_html_style *style, pcut_output *out,
                              pcut_html_facts *facts);

/* Nonzero if date, of the model's form, is one for HTML and W3C-DTF: its year
 * has four digits and no sign. */
int pcut_html_has_year(pcut_str date);

/* The text of n and all below it, pictures as their words; for titles. */
void pcut_html_words_of(const pcut_node *n, pcut_output *out);

/* Presentation MathML by allow-list, in its namespace, with tex (may be empty)
 * as its alternative text if it has none; 0 if it is none. */
int pcut_html_mathml(pcut_str mathml, pcut_str tex, pcut_output *out);

/* An SVG document by allow-list, without what acts or refers outside; 0 if it
 * is none. */
int pcut_html_svg(pcut_str svg, pcut_output *out);

/* The one stylesheet, for pages and books alike. */
extern const char pcut_html_css[];

#endif /* PCUT_HTML_SERIALISE_H */
