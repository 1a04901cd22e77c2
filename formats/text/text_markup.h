/* SPDX-License-Identifier: ISC */
/* text_markup.h - Org, reStructuredText, AsciiDoc, txt2tags and Textile: what
 * their lines and their inlines share. */
#ifndef PCUT_TEXT_MARKUP_H
#define PCUT_TEXT_MARKUP_H

#include "str.h"
#include "text_dump.h"

typedef enum pcut_markup {
	PCUT_MARKUP_ORG = 0,
	PCUT_MARKUP_RST,
	PCUT_MARKUP_ASCIIDOC,
	PCUT_MARKUP_TXT2TAGS,
	PCUT_MARKUP_TEXTILE
} pcut_markup;

/* s with the marks of language; targets are the addresses of named links
 * ("the notebook"), their key folded to lower case, value an index. */
void pcut_markup_inline(pcut_text *t, pcut_markup language, pcut_str s,
                        const pcut_map *targets, const pcut_str *urls);

#define PCUT_MARKUP_DEPTH 12
#define PCUT_MARKUP_STYLES 8

struct pcut_markup_level {
	unsigned key; /* columns, or count of markers */
	int ordered;
};

struct pcut_markup_doc {
	pcut_text *t;
	pcut_markup language;
	pcut_str rest;
	pcut_buf para;       /* lines of the open paragraph */
	struct pcut_markup_level level[PCUT_MARKUP_DEPTH];
	size_t depth;
	int blank;           /* the line before was */
	/* underlines of reST, in order of use */
	char style[PCUT_MARKUP_STYLES];
	int over[PCUT_MARKUP_STYLES];
	size_t styles;
	pcut_map targets;
	pcut_str *urls;
	size_t n_urls, cap_urls;
	pcut_str language_of_code; /* [source,sh] */
	pcut_str attribution;      /* [quote, who] */
	int literal;         /* a paragraph ended in :: */
	int started;         /* body */
};

static inline int
pcut_markup_starts(pcut_str s, const char *head)
{
	return pcut_str_starts(s, pcut_str_from(head));
}

static inline int
pcut_markup_starts_case(pcut_str s, const char *head)
{
	return pcut_str_starts_case(s, pcut_str_from(head));
}

void pcut_markup_inlines(struct pcut_markup_doc *d, pcut_str s);
void pcut_markup_end_paragraph(struct pcut_markup_doc *d);
/* Close lists until depth are open, the paragraph before. */
void pcut_markup_end_lists(struct pcut_markup_doc *d, size_t depth);
void pcut_markup_add_line(struct pcut_markup_doc *d, pcut_str s);
/* All lines of in, parted into paragraphs by blank ones. */
void pcut_markup_paragraphs(struct pcut_markup_doc *d, pcut_str in);
/* An item at key, in, beside or outside of the last one. */
void pcut_markup_item(struct pcut_markup_doc *d, unsigned key, int ordered,
                      long start, pcut_str s);
void pcut_markup_heading(struct pcut_markup_doc *d, int level, pcut_str s);
void pcut_markup_code(struct pcut_markup_doc *d, pcut_str language,
                      pcut_str s);
/* The lines before the one that is end, which is taken too. */
pcut_str pcut_markup_until(struct pcut_markup_doc *d, const char *end);
/* What is indented by more than key, as code. */
void pcut_markup_indented_code(struct pcut_markup_doc *d, unsigned key,
                               pcut_str language);
/* A table from line first on; bars: of rows that start with one. */
void pcut_markup_table(struct pcut_markup_doc *d,
                       const pcut_text_line *first, int bars);
/* A field of the document's head. */
void pcut_markup_field(struct pcut_markup_doc *d, pcut_str name,
                       pcut_str value);
/* ":Name: value"; 0 if s is none. */
int pcut_markup_colon_field(pcut_str s, pcut_str *name, pcut_str *value);

/* What line is in each language: taken, 0 if it is text (or an item). */
int pcut_markup_org_line(struct pcut_markup_doc *d,
                         const pcut_text_line *line);
int pcut_markup_rst_line(struct pcut_markup_doc *d,
                         const pcut_text_line *line);
int pcut_markup_asciidoc_line(struct pcut_markup_doc *d,
                              const pcut_text_line *line);
int pcut_markup_textile_line(struct pcut_markup_doc *d,
                             const pcut_text_line *line);
int pcut_markup_txt2tags_line(struct pcut_markup_doc *d,
                              const pcut_text_line *line);
/* ".. _name: url" of all of text. */
void pcut_markup_rst_targets(struct pcut_markup_doc *d, pcut_str text);
/* The first three lines. */
void pcut_markup_txt2tags_header(struct pcut_markup_doc *d);

#endif /* PCUT_TEXT_MARKUP_H */
