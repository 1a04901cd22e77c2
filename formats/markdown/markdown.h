/* SPDX-License-Identifier: ISC */
/* markdown.h - Markdown for other formats: blocks, front matter, writing. */
#ifndef PCUT_MARKDOWN_H
#define PCUT_MARKDOWN_H

#include <presscut_format.h>

/* ---- Front matter ----------------------------------------------------- */

typedef enum pcut_front {
	PCUT_FRONT_NONE = 0,
	PCUT_FRONT_YAML, /* between --- and --- or ... */
	PCUT_FRONT_TOML, /* between +++ and +++ */
	PCUT_FRONT_JSON  /* { ... }, both braces at the start of a line */
} pcut_front;

/*
 * What stands at the very start of text: *block is its inside (of JSON: the
 * object, braces and all), *rest what follows it.  Without front matter *block
 * is empty and *rest is text.  Nothing is parsed, nothing copied.
 */
pcut_front pcut_markdown_front_matter(pcut_str text, pcut_str *block,
                                      pcut_str *rest);

/*
 * Put what block says into b's metadata (origin PCUT_ORIGIN_INPUT); a lead
 * image becomes a PCUT_NODE_LEAD_IMAGE.  A key that no metadata stands for is
 * left out.  PCUT_EFORMAT, with a warning given, when block is no such
 * syntax: what came before the mistake has been taken, and the caller may go
 * on with the text behind.
 */
pcut_status pcut_markdown_front_read(pcut_reader *r, pcut_builder *b,
                                     pcut_front kind, pcut_str block);

/* ---- Reading ---------------------------------------------------------- */

enum { /* flags */
	PCUT_MARKDOWN_MATH = 1,       /* $x$ and $$x$$ are formulas */
	PCUT_MARKDOWN_AUTOLINKS = 2,  /* bare addresses are links, as in GFM */
	/* two spaces at a line end mean nothing */
	PCUT_MARKDOWN_NO_BREAKS = 4,
	PCUT_MARKDOWN_NO_INDENTED = 8 /* four spaces make no code block */
};

typedef struct pcut_markdown pcut_markdown; /* text, parsed */

/* A block of the top level. */
typedef struct pcut_markdown_block {
	pcut_kind kind;  /* PARAGRAPH, HEADING, LIST, QUOTE, RELATED, ... */
	int level;       /* of a heading, else 0 */
	int is_emphasis; /* a paragraph that is wholly emphasis */
	int is_strong;   /* a paragraph that is wholly strong */
	int is_image;    /* a paragraph that is one image and no more */
	int is_escaped;  /* its first letter was written as a reference, or its
	                    last stop, within a mark, behind a backslash: the
	                    author's way to say that this is plain text */
	pcut_str url;    /* of its first link or image, empty if none */
	pcut_str link;   /* text of its first link; the image's alt */
	size_t first, end; /* private */
} pcut_markdown_block;

/*
 * Parse text, which must outlive *out.  In no way is anything recognised but
 * Markdown: metadata is the caller's business, by looking at the blocks and
 * building those that are body.  r is for warnings; text that starts offset
 * bytes into r's text has them in the right line.
 */
pcut_status pcut_markdown_parse(pcut_reader *r, pcut_str text, unsigned flags,
                                pcut_markdown **out);
size_t pcut_markdown_count(const pcut_markdown *md);
/* Block i, which must be there; lives as long as md. */
const pcut_markdown_block *pcut_markdown_at(const pcut_markdown *md, size_t i);
/*
 * The text of block i without its marks, hard breaks as LF, blocks inside it
 * parted by LF.  Made anew at each call; it lives as long as md, and its ptr
 * is NULL when memory is exhausted.
 */
pcut_str pcut_markdown_text(pcut_markdown *md, size_t i);
/* Build block i where b stands. */
void pcut_markdown_build(const pcut_markdown *md, size_t i, pcut_builder *b);
/* Build the footnotes; once, before or after the blocks. */
void pcut_markdown_build_notes(const pcut_markdown *md, pcut_builder *b);
void pcut_markdown_free(pcut_markdown *md);

/*
 * All of the above: every block and note of text.  A heading of level 1 that
 * comes first and says what b's article has as its title already is dropped.
 */
pcut_status pcut_markdown_read(pcut_reader *r, pcut_builder *b, pcut_str text,
                               unsigned flags);

#endif /* PCUT_MARKDOWN_H */
