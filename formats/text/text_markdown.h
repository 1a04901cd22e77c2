/* SPDX-License-Identifier: ISC */
/* text_markdown.h - what the files share that read dumps in Markdown's shape:
 * its blocks, and which of them are taken. */
#ifndef PCUT_TEXT_MARKDOWN_H
#define PCUT_TEXT_MARKDOWN_H

#include "markdown/markdown.h"
#include "text_dump.h"

#define PCUT_TEXT_MD_LINE 600 /* bytes of a block that may be metadata */

typedef struct pcut_text_md {
	pcut_text *t;
	pcut_markdown *md;
	size_t from, to; /* blocks that are the body */
	unsigned char *gone; /* one a block: taken already */
	int title_level;
	size_t title_at;     /* block of the title */
	int meta_seen;       /* a byline or date */
} pcut_text_md;

static inline const pcut_markdown_block *
pcut_text_md_at(const pcut_text_md *d, size_t i)
{
	return pcut_markdown_at(d->md, i);
}

/* The text of block i, trimmed; it lives as long as md. */
pcut_str pcut_text_md_text(pcut_text_md *d, size_t i);

/* ---- text_markdown_header.c, text_markdown_trailer.c ------------------ */

/* What the first and the last blocks say of the article; they are gone
 * then. */
void pcut_text_md_header(pcut_text_md *d);
void pcut_text_md_trailer(pcut_text_md *d);

/* ---- text_markdown_image.c -------------------------------------------- */

/* Nonzero if block i is a paragraph whose first link or image is a picture. */
int pcut_text_md_starts_image(pcut_text_md *d, size_t i);
/* A picture above the text is the lead image, with the block below it that is
 * its caption or credit; 0 if block i is none. */
int pcut_text_md_lead(pcut_text_md *d, size_t i);
/* A picture in the text is built as a figure, with its caption; likewise. */
int pcut_text_md_figure(pcut_text_md *d, size_t i);

#endif /* PCUT_TEXT_MARKDOWN_H */
