/* SPDX-License-Identifier: ISC */
/*
 * html_page.h - one page on its way from the tree to the builder: what the
 * parts of the reader share.  First all is marked (html_plan.c and those it
 * asks), then the tree is walked once (html_walk.c).
 */
#ifndef PCUT_HTML_PAGE_H
#define PCUT_HTML_PAGE_H

#include <presscut_format.h>

#include "arena.h"
#include "html_class.h"
#include "html_dom.h"
#include "html_flow.h"
#include "map.h"

/* What is known of a node before the walk. */
enum {
	PCUT_HTML_M_TEXT = 1,     /* a text, or an element without one, that
	                             is in the article */
	PCUT_HTML_M_HOLDS = 2,    /* such a one is in it */
	PCUT_HTML_M_GONE = 4,     /* left out with all that is in it */
	PCUT_HTML_M_LAYOUT = 8,   /* a table that only places things */
	PCUT_HTML_M_FIGURE = 16,  /* a picture with what belongs to it */
	PCUT_HTML_M_CAPTION = 32,
	PCUT_HTML_M_CREDIT = 64,
	PCUT_HTML_M_TARGET = 128, /* a link leads here: it needs an ID */
	PCUT_HTML_M_NOTE = 256,   /* a note's text: written apart */
	PCUT_HTML_M_REF = 512,    /* a link to a note */
	PCUT_HTML_M_HIDDEN = 1024, /* not shown by the page itself */
	PCUT_HTML_M_HEADING = 2048, /* a paragraph that is a heading by look */
	/* embedded matter with what it falls back on */
	PCUT_HTML_M_EMBED = 4096,
	PCUT_HTML_M_COMMENT = 8192 /* readers' comments */
};

/* What a user wants left out (the option drop). */
enum {
	PCUT_HTML_DROP_TABLES = 1,
	PCUT_HTML_DROP_IMAGES = 2,
	PCUT_HTML_DROP_LINKS = 4,
	PCUT_HTML_DROP_EMBEDS = 8,
	PCUT_HTML_DROP_NOTES = 16,
	PCUT_HTML_DROP_COMMENTS = 32
};

/* A note: where its text is and who asked for it. */
typedef struct pcut_html_note {
	const pcut_html_node *text; /* the block, list item, ... that it is */
	const pcut_html_node *back; /* a link in it that leads back, or NULL */
	pcut_str id, label;
	const char *kind;
	int asked; /* a reference to it was written */
} pcut_html_note;

typedef struct pcut_html_page {
	pcut_reader *r;
	pcut_builder *b;
	pcut_arena *arena; /* lives until the article is built */
	const pcut_html_doc *doc;
	const pcut_html_node **node; /* by order */
	uint16_t *mark;              /* PCUT_HTML_M_, by order */
	uint32_t *kept;    /* characters kept inside, by order */
	uint32_t *lost;    /* left out inside */
	uint32_t from, to; /* orders: the article's text is among these */
	pcut_str url;      /* of the page, for links into it; may be empty */
	pcut_str base;     /* that links are relative to; may be empty */
	unsigned drop;     /* PCUT_HTML_DROP_ */
	pcut_map anchors;  /* id or name to order + 1 */
	pcut_map seen;     /* assets that were written */
	uint32_t *note_at; /* by order of a note's text: its index + 1 */
	pcut_html_note *notes;
	size_t n_notes, notes_cap;
	pcut_html_flow flow;
	struct pcut_html_frame *frames; /* of the walk */
	size_t n_frames, frames_cap;
	size_t ruled;  /* flow.words at the last rule: there is text between */
	int list_open; /* a list goes on in the next element */
	uint8_t levels[8]; /* of the headings that the next one is under */
	size_t n_levels;
	pcut_str lang; /* of the place that the walk is at */
	int is_rtl; /* the page is written from right to left */
	int failed; /* memory ran out */
} pcut_html_page;

static inline int
pcut_html_marked(const pcut_html_page *p, const pcut_html_node *n,
    unsigned marks)
{
	return (p->mark[n->order] & marks) != 0;
}

static inline void
pcut_html_mark_set(pcut_html_page *p, const pcut_html_node *n, unsigned marks)
{
	/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): n is a node */
	p->mark[n->order] = (uint16_t)(p->mark[n->order] | marks);
}

/* ---- html_kind.c: what an element is --------------------------------- */

/* Nonzero for an element that starts a line of its own. */
int pcut_html_is_block(const pcut_html_node *n);
/* Nonzero for an inline element that style or class makes a block. */
int pcut_html_is_laid_apart(const pcut_html_node *n);
/* Nonzero if the page itself does not show n. */
int pcut_html_is_hidden(const pcut_html_node *n);
/* A whole number that an attribute begins with; -1 without one. */
long pcut_html_num(const pcut_html_node *n, unsigned attr);
/* The value of a declaration in n's style attribute; empty without one. */
pcut_str pcut_html_style(const pcut_html_node *n, const char *property);
/* The text of n as it stands, nothing squashed, what is hidden left out;
 * <br> is a line feed.  ptr NULL on failure. */
pcut_str pcut_html_raw_text(pcut_html_page *p, const pcut_html_node *n);
/* Nonzero if n has no text but white space, and no picture. */
int pcut_html_is_void(const pcut_html_node *n);

/* ---- html_tool.c ------------------------------------------------------ */

/* Nonzero for what is there for the mouse: "copy", a heading's own link. */
int pcut_html_is_tool(const pcut_html_node *n);

/* ---- html_link.c ------------------------------------------------------ */

/* The absolute form of a reference, as far as the base is known; empty for
 * one that is dead or not safe to follow. */
pcut_str pcut_html_url(pcut_html_page *p, pcut_str href);
/* As above for a link: "#id" if it leads to a kept place of the page. */
pcut_str pcut_html_link_url(pcut_html_page *p, pcut_str href);
/* The place of the page that href leads to; NULL if it leads elsewhere. */
const pcut_html_node *pcut_html_link_place(pcut_html_page *p, pcut_str href);
/* Nonzero if a link's title only says what its text or address does. */
int pcut_html_title_is_idle(const pcut_html_node *a, pcut_str href,
                            pcut_str title);
/* What stands behind the # of a link into this page; empty for others. */
pcut_str pcut_html_link_fragment(pcut_html_page *p, pcut_str href);
/* Nonzero if the path of url ends like a picture's. */
int pcut_html_url_is_image(pcut_str url);
/* "video.example" of "https://www.video.example/v/1"; may be empty. */
pcut_str pcut_html_url_host(pcut_str url);

/* ---- html_image.c ----------------------------------------------------- */

/* Nonzero for <img>, <picture> and their kin. */
int pcut_html_is_image(const pcut_html_node *n);
/* Nonzero for one that shows nothing: spacers, tracking pixels, place
 * holders without a source behind them, twins of a <noscript>. */
int pcut_html_image_is_void(pcut_html_page *p, const pcut_html_node *n);
/* Nonzero for one that belongs into a line of text. */
int pcut_html_image_is_small(const pcut_html_node *n);
/* What a picture of an emoji stands for, ":-)"; empty for others. */
pcut_str pcut_html_image_sign(const pcut_html_node *n);
/* Write it as kind, an IMAGE or a LEAD_IMAGE that the caller closes; 0 if
 * there is nothing to write, or it was written before. */
int pcut_html_image(pcut_html_page *p, const pcut_html_node *n,
                    pcut_kind kind);
/* Nonzero if two addresses seem to be of one picture, in other sizes. */
int pcut_html_image_same(pcut_str a, pcut_str b);
int pcut_html_image_is_at(const pcut_html_node *n, pcut_str url);
/* A picture at url as an asset's id; empty on failure or if refused. */
pcut_str pcut_html_image_asset(pcut_html_page *p, pcut_str href);

/* ---- the others: each writes an element and all that is in it --------- */

int pcut_html_code_is_block(const pcut_html_node *n); /* html_code.c */
void pcut_html_code_block(pcut_html_page *p, const pcut_html_node *n);
void pcut_html_code(pcut_html_page *p, const pcut_html_node *n);

int pcut_html_is_verse(const pcut_html_node *n); /* html_verse.c */
void pcut_html_verse(pcut_html_page *p, const pcut_html_node *n);

void pcut_html_ruby(pcut_html_page *p, const pcut_html_node *n);

/* html_quote.c: what quotes and boxes are */
int pcut_html_is_pull_quote(const pcut_html_node *n);
int pcut_html_is_callout(const pcut_html_node *n);
const char *pcut_html_tone(const pcut_html_node *callout); /* or NULL */
/* Nonzero for the element of a quote that says who said it. */
int pcut_html_is_attribution(const pcut_html_node *n);
/* Nonzero for a <figure> that holds a quote and no more. */
int pcut_html_is_quote_figure(const pcut_html_node *figure);

int pcut_html_is_math(const pcut_html_node *n); /* html_math.c */
/* Nonzero for what mathematics software leaves beside its formulas. */
int pcut_html_is_math_twin(const pcut_html_node *n);
void pcut_html_math(pcut_html_page *p, const pcut_html_node *n);

/* html_embed.c: frames, players, and quotes that a script turns into posts */
int pcut_html_is_embed(const pcut_html_node *n);
int pcut_html_is_post(const pcut_html_node *n);
/* Opens an EMBED for n, to be closed by the caller; 0 if it has no address
 * worth keeping. */
int pcut_html_embed_open(pcut_html_page *p, const pcut_html_node *n);

/* html_table.c: which tables are data, and how their columns stand */
void pcut_html_table_plan(pcut_html_page *p, const pcut_html_node *table);
void pcut_html_table_open(pcut_html_page *p, const pcut_html_node *table);
void pcut_html_cell_open(pcut_html_page *p, const pcut_html_node *cell);
void pcut_html_row_open(pcut_html_page *p, const pcut_html_node *row);

/* html_figure.c */
void pcut_html_figure_plan(pcut_html_page *p);

/* html_notes.c */
void pcut_html_notes_plan(pcut_html_page *p);
/* A marked link as the reference that it is. */
void pcut_html_note_ref(pcut_html_page *p, const pcut_html_node *a);
/* All notes that were referred to, when the rest is written. */
void pcut_html_walk_notes(pcut_html_page *p);

/* html_comments.c: readers' comments, if the page has any, to COMMENTS. */
void pcut_html_comments(pcut_html_page *p);

/* html_plan.c: marks all that the walk needs.  keep[order] is nonzero for
 * texts of the article; headline may be NULL. */
pcut_status pcut_html_plan(pcut_html_page *p, const uint8_t *keep,
                           const pcut_html_node *headline);
/* Mark all text inside top as the article's, but what is gone. */
void pcut_html_keep_text(pcut_html_page *p, const pcut_html_node *top);

/* html_lead.c: a picture before all text as the LEAD_IMAGE; 0 if there is
 * none. */
int pcut_html_walk_lead(pcut_html_page *p);
/* One credit as inlines, its label left out; all inside a caption as CREDIT. */
void pcut_html_credit(pcut_html_page *p, const pcut_html_node *n);
void pcut_html_credits(pcut_html_page *p, const pcut_html_node *caption);
/* Nonzero if text stands behind n in its line, and no break before it. */
int pcut_html_text_follows(const pcut_html_node *n);

/* html_walk.c: writes what is kept inside top.  It may be called for a part
 * of the page while it is at work on another. */
void pcut_html_walk(pcut_html_page *p, const pcut_html_node *top);

#endif /* PCUT_HTML_PAGE_H */
