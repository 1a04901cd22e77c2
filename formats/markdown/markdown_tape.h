/* SPDX-License-Identifier: ISC */
/*
 * markdown_tape.h - what the files of the Markdown reader share: builder
 * events kept in a row, so that blocks can be looked at before they are built.
 */
#ifndef PCUT_MARKDOWN_TAPE_H
#define PCUT_MARKDOWN_TAPE_H

#include <stdint.h>

#include <md4c.h>

#include "arena.h"
#include "buf.h"
#include "map.h"
#include "markdown.h"

typedef enum pcut_md_op {
	PCUT_MD_OP_OPEN = 0,
	PCUT_MD_OP_CLOSE,
	PCUT_MD_OP_KEEP,
	PCUT_MD_OP_STR,
	PCUT_MD_OP_NUM,
	PCUT_MD_OP_ASSET, /* an attribute: the address of an asset */
	PCUT_MD_OP_TEXT,
	PCUT_MD_OP_LEAF
} pcut_md_op;

typedef struct pcut_md_event {
	uint8_t op;        /* a pcut_md_op */
	uint8_t code;      /* a pcut_kind or pcut_attr */
	uint8_t reference; /* text: it was written as &...; */
	uint8_t escaped;   /* text: a backslash stood before it */
	uint32_t len;
	union {
		const char *ptr; /* into the text, or the arena */
		long num;
	} value;
} pcut_md_event;

/* A mark or element that is open. */
typedef struct pcut_md_open {
	uint8_t kind;      /* what it opened, 0: nothing */
	uint8_t html;      /* by a tag: which, from 1; 0: a mark */
	uint8_t container; /* it holds blocks */
	size_t depth;      /* of md4c's blocks around it */
	size_t event;      /* that it began with */
} pcut_md_open;

typedef struct pcut_md_stack {
	pcut_md_open *at;
	size_t len, cap;
} pcut_md_stack;

struct pcut_markdown {
	pcut_reader *r;
	pcut_arena arena;
	unsigned flags;
	int failed;
	pcut_str text; /* what md4c reads */
	pcut_buf shielded;  /* the text, marks in addresses escaped */
	pcut_buf undefined; /* that, its definitions taken apart */
	pcut_buf flat; /* that, less deep */
	pcut_buf copy; /* that, its notes moved to the front */

	pcut_md_event *events;
	size_t n_events, cap_events;
	pcut_markdown_block *blocks;
	size_t n_blocks, cap_blocks;
	size_t notes_end; /* events of the notes: the first ones */

	/* while md4c runs */
	size_t depth;      /* of its blocks */
	size_t block_from; /* event that the block of the top began with */
	int in_notes;      /* the list of notes is being read */
	size_t note;       /* those that began */
	size_t images;     /* depth in images: their text is alt */
	size_t columns;    /* of the table being read, 0: none */
	size_t column;     /* of its head's next cell */
	size_t table;      /* event of the first column */
	int in_head;
	size_t head_from;  /* event that the head began with */
	size_t addresses;  /* bytes of all links' addresses */
	int excess;        /* they are too many */
	int collect;       /* text goes to collected, not to the tape */
	int in_ruby;       /* likewise, that of <rt> */
	pcut_buf collected;
	pcut_md_stack inlines;

	/* HTML */
	pcut_buf html;        /* tags, or a block, as far as they came */
	int in_html;          /* a block of it */
	pcut_md_stack blocks_html; /* its elements that are open */
	int warned;

	/* footnotes */
	pcut_map labels; /* label to number from 1 */
	pcut_str *ids;   /* of the notes, in order of definition */
	size_t n_ids, cap_ids;
};

/* ---- markdown_tape.c -------------------------------------------------- */

void pcut_md_tape_open(pcut_markdown *md, pcut_kind kind);
void pcut_md_tape_close(pcut_markdown *md, pcut_kind kind);
void pcut_md_tape_keep(pcut_markdown *md);
/* value must live as long as md: see pcut_md_tape_copy(). */
void pcut_md_tape_str(pcut_markdown *md, pcut_attr attr, pcut_str value);
void pcut_md_tape_num(pcut_markdown *md, pcut_attr attr, long value);
void pcut_md_tape_asset(pcut_markdown *md, pcut_attr attr, pcut_str url);
void pcut_md_tape_text(pcut_markdown *md, pcut_str text);
void pcut_md_tape_leaf(pcut_markdown *md, pcut_kind kind, pcut_str text);
pcut_str pcut_md_tape_copy(pcut_markdown *md, pcut_str s);
/* s with its character references decoded. */
pcut_str pcut_md_tape_decode(pcut_markdown *md, pcut_str s);
/* A block of the top level ends: what came since the last one. */
void pcut_md_tape_block(pcut_markdown *md);
/* Play events back. */
void pcut_md_tape_play(const pcut_markdown *md, size_t from, size_t to,
                       pcut_builder *b);
void *pcut_md_grow(pcut_markdown *md, void *ptr, size_t *cap, size_t size);

void pcut_md_push(pcut_markdown *md, pcut_md_stack *stack, pcut_md_open open);
/* Close the innermost one. */
void pcut_md_pop(pcut_markdown *md, pcut_md_stack *stack);

/* ---- markdown_text.c -------------------------------------------------- */

/* From now on text is put together, until its whole is asked for. */
void pcut_md_collect(pcut_markdown *md);
pcut_str pcut_md_collected(pcut_markdown *md);
/* For md4c: a piece of text. */
int pcut_md_any_text(MD_TEXTTYPE type, const MD_CHAR *ptr, MD_SIZE size,
                     void *userdata);

/* ---- markdown_html.c -------------------------------------------------- */

/* What md->html has, as tags in a line; it is empty then. */
void pcut_md_html_inline(pcut_markdown *md);
/* Close the innermost of stack, which a tag opened. */
void pcut_md_html_pop(pcut_markdown *md, pcut_md_stack *stack);
/* What md->html has, as a block. */
void pcut_md_html_block(pcut_markdown *md);
/* Close what HTML blocks opened at depth and deeper. */
void pcut_md_html_end(pcut_markdown *md, size_t depth);

/* ---- markdown_notes.c ------------------------------------------------- */

/*
 * Where text has footnotes: md->copy is it with their definitions at the
 * front, as a list, and then an HTML comment; md->labels and md->ids are
 * filled.  Nonzero if there are any.
 */
int pcut_md_find_notes(pcut_markdown *md, pcut_str text);
/* The label of the mark [^label] that s starts with; empty if it is none. */
pcut_str pcut_md_note_mark(pcut_str s);

/* ---- markdown_guard.c ------------------------------------------------- */

/* line behind the marks of quotes and items that it starts with, trimmed. */
pcut_str pcut_md_skip_marks(pcut_str line);

/* Nonzero if md4c would make far more cells of text's tables than text has
 * bytes. */
int pcut_md_has_huge_table(pcut_str text);
/* Nonzero if long addresses are defined for very many links. */
int pcut_md_has_huge_links(pcut_str text);
/*
 * Where a line of text begins too many lists and quotes, the mark that is one
 * too many is escaped; where thousands of lines with links follow each other
 * without a blank one, they are parted, and a table's head is repeated.  What
 * was done; if anything was, out has the text.
 */
enum { PCUT_MD_FLATTENED = 1, PCUT_MD_PARTED = 2 };
int pcut_md_flatten(pcut_str text, pcut_buf *out);

/* ---- markdown_shield.c ------------------------------------------------ */

/* Marks in the addresses of links escaped.  Nonzero if there are any; then
 * out has the text. */
int pcut_md_shield(pcut_str text, pcut_buf *out);

#endif /* PCUT_MARKDOWN_TAPE_H */
