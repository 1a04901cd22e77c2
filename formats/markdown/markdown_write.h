/* SPDX-License-Identifier: ISC */
/* markdown_write.h - what the files of the Markdown writer share. */
#ifndef PCUT_MARKDOWN_WRITE_H
#define PCUT_MARKDOWN_WRITE_H

#include <stdint.h>

#include <presscut_format.h>

#include "buf.h"
#include "map.h"

struct pcut_md_token;

/* How an inline text stands in its block. */
enum {
	PCUT_MD_LINE = 1,      /* it starts a line: block marks are escaped */
	PCUT_MD_HEADING = 2,   /* no line ends; no closing # */
	PCUT_MD_CELL = 4,      /* no line ends; | is escaped */
	PCUT_MD_TASK = 8,      /* it starts an item: [x] is escaped */
	PCUT_MD_REFERENCE = 16, /* it is body: its first letter as a character
	                           reference, or the last stop escaped */
	PCUT_MD_FIRST = 32     /* nothing stands before it in the document */
};

typedef struct pcut_md { /* one article being written */
	pcut_writer *w;
	pcut_output *out;
	const pcut_article *a;
	int failed; /* memory ran out */

	/* inline text: markdown_inline.c */
	struct pcut_md_token *tokens;
	size_t n_tokens, cap_tokens;
	pcut_buf atoms; /* code spans, addresses, tags: ready for output */
	pcut_buf line;  /* the text made of the tokens */
	int link_depth, strike_depth;

	/* notes, in order of first use */
	pcut_map note_numbers; /* ID to number */
	const pcut_node **notes;
	size_t n_notes, cap_notes;

	/* addresses, with reference-links */
	int reference_links;
	pcut_map url_numbers; /* of those without a title */
	pcut_buf references;  /* their definitions */
	size_t n_references;

	/* blocks: markdown_container.c */
	pcut_buf prefix; /* that every line has */
	pcut_buf first;  /* the same for the next line: with list marks */
	int has_first;
	int separate;    /* a blank line goes before the next block */
	int written;     /* something was */
	char last_marker; /* of a list that ended just now, else 0 */
	struct pcut_md_frame *frames;
	size_t n_frames, cap_frames;
	/* blocks to write PCUT_MD_REFERENCE */
	const pcut_node *reference[2];
	const pcut_node *skip;      /* a heading that repeats the title */
} pcut_md;

/* ---- markdown_inline.c ------------------------------------------------ */

/*
 * The text of a block is put together from parts, then rendered: escapes and
 * marks depend on what stands beside them.
 */
void pcut_md_start(pcut_md *md);
void pcut_md_text(pcut_md *md, pcut_str text);
/* EMPHASIS, STRONG or STRIKE. */
void pcut_md_open(pcut_md *md, pcut_kind kind);
void pcut_md_close(pcut_md *md, pcut_kind kind);
void pcut_md_link(pcut_md *md, pcut_str url, pcut_str title, pcut_str text);
void pcut_md_image(pcut_md *md, const pcut_node *n);
/* All inlines below n, blocks among them parted by breaks. */
void pcut_md_inlines(pcut_md *md, const pcut_node *n);
void pcut_md_break(pcut_md *md);
/* The address of an image: in the article's assets, or its own. */
pcut_str pcut_md_image_url(const pcut_article *a, const pcut_node *n);
/* The number of the note with that ID, given now if it has none; 0 if there is
 * no such note. */
unsigned long pcut_md_note(pcut_md *md, pcut_str id);
void pcut_md_inline_free(pcut_md *md);

/* ---- markdown_line.c -------------------------------------------------- */

/* The text put together as lines parted by LF; valid until the next
 * pcut_md_start(). */
pcut_str pcut_md_render(pcut_md *md, unsigned flags);

/* ---- markdown_escape.c ------------------------------------------------ */

/* What stands around a run of * _ ~: see CommonMark 6.2. */
enum { PCUT_MD_OPENS = 1, PCUT_MD_CLOSES = 2 };
/* symbols: whether S* counts as punctuation, which it came to do in
 * CommonMark 0.31.  A line's end is U+0020. */
unsigned pcut_md_flanks(uint32_t before, char mark, uint32_t after,
                        int symbols);
/* Nonzero if a character may need a backslash somewhere. */
int pcut_md_is_special(char c);
/* Bytes of s before the first character that may. */
size_t pcut_md_plain(pcut_str s);
/* Bytes of the character reference that s starts with, 0 if it is none. */
size_t pcut_md_entity(pcut_str s);
/*
 * Text at the start of a line: the offset that a backslash goes to, SIZE_MAX
 * if none is needed.  next is what follows s, ' ' for a line end; later: it is
 * not the first line of its block.
 */
size_t pcut_md_line_mark(pcut_str s, char next, int later);
void pcut_md_put_code(pcut_buf *out, pcut_str literal);
/* Behind "](": address, title and ")". */
void pcut_md_put_target(pcut_buf *out, pcut_str url, pcut_str title);
/* Nonzero if <url> is an autolink. */
int pcut_md_is_autolink(pcut_str url);
void pcut_md_put_html(pcut_buf *out, pcut_str text); /* & < > " as entities */

/* ---- markdown_table.c -------------------------------------------------- */

/* Nonzero if t fits into a GFM table. */
int pcut_md_table_fits(const pcut_node *t);
void pcut_md_table(pcut_md *md, const pcut_node *t);
void pcut_md_table_html(pcut_md *md, const pcut_node *t); /* ..._html.c */

/* ---- markdown_head.c -------------------------------------------------- */

/* Metadata as front matter; nothing if there is none that it takes. */
void pcut_md_front(pcut_md *md);
/* Metadata as the byline block, and what stands under the body. */
void pcut_md_head(pcut_md *md);
/* Find the blocks of the body that would be read as part of these, and a
 * heading that front matter (front) makes superfluous. */
void pcut_md_keep_apart(pcut_md *md, int front);
void pcut_md_tail(pcut_md *md);
/* The text of n without marks, into out. */
void pcut_md_plain_text(const pcut_node *n, pcut_buf *out);

/* ---- markdown_container.c --------------------------------------------- */

/* Begin a block: the blank line before it, if it needs one.  n NULL: it
 * does. */
void pcut_md_begin(pcut_md *md, const pcut_node *n);
/* What stands before the next line; blank: nothing follows in it. */
void pcut_md_put_prefix(pcut_md *md, int blank);
/* Lines of text, with prefix, as the block begun. */
void pcut_md_lines(pcut_md *md, pcut_str text);
/* A block of the kind ended. */
void pcut_md_end_block(pcut_md *md, pcut_kind kind);
/* What the lines of a container begin with: once mark, then rest.  NULL when
 * memory is exhausted; else pcut_md_leave() ends it. */
struct pcut_md_frame *pcut_md_enter(pcut_md *md, const pcut_node *n,
                                    pcut_str mark, pcut_str rest);
void pcut_md_leave(pcut_md *md);
/* Lists, items and quotes of any kind, as they open and close. */
void pcut_md_container(pcut_md *md, const pcut_node *n, pcut_event event);

/* ---- markdown_writer.c ------------------------------------------------ */

/* The tokens put together, as a block of its own. */
void pcut_md_block(pcut_md *md, unsigned flags);

enum { PCUT_MD_FRONT_MATTER = 1, PCUT_MD_REFERENCE_LINKS = 2 };
pcut_status pcut_md_write(pcut_writer *w, const pcut_article *a,
                          pcut_output *out, const pcut_allocator *mem,
                          unsigned flags);

#endif /* PCUT_MARKDOWN_WRITE_H */
