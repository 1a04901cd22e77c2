/* SPDX-License-Identifier: ISC */
/* builder_frame.h - what is open in a builder; for builder*.c alone. */
#ifndef PCUT_BUILDER_FRAME_H
#define PCUT_BUILDER_FRAME_H

#include "buf.h"
#include "builder.h"
#include "model.h"

/*
 * One open node.  It becomes a node of the tree only when something comes
 * into it, so that what stays empty leaves no trace.  A transparent frame
 * (kind 0) never does: what comes into it goes to the solid frame below.
 */
typedef struct pcut_frame {
	uint8_t asked; /* kind as it was opened: what closing it matches */
	uint8_t kind;  /* what it became */
	uint8_t implied; /* opened by the builder itself */
	uint8_t has;     /* one-time parts that came, by bits of part_bit() */
	uint32_t solid;  /* index of the nearest solid frame, maybe this */
	pcut_node *node;
	pcut_attr_item *attrs; /* until there is a node */
} pcut_frame;

/*
 * A stream of building: the body, and from where NOTE, COMMENTS or LEAD_IMAGE
 * were opened one more each, so that the text they interrupt goes on after
 * them.
 */
typedef struct pcut_level {
	size_t base; /* index of its first frame: the root or the note */
	uint32_t open[PCUT_NODE_END_]; /* frames by kind asked */
	pcut_buf text;    /* of the text node, or literal, being made */
	uint32_t text_at; /* index of the frame that text belongs to */
	uint8_t content;  /* the innermost holder of inlines has some */
	uint8_t trim;     /* a break was last: drop white space */
	uint8_t space;    /* white space seen, not yet written */
} pcut_level;

enum { PCUT_LEVELS = 4 };

struct pcut_builder {
	pcut_context *ctx;
	const char *source;
	pcut_article *article;
	pcut_status status;
	pcut_frame *frames;
	size_t len, cap;
	size_t depth; /* solid frames */
	size_t depth_limit;
	uint64_t nodes, nodes_limit;
	int unsettled; /* the top frame was just opened: attributes may come */
	pcut_level levels[PCUT_LEVELS];
	size_t level;
};

static inline pcut_frame *
pcut_frame_top(pcut_builder *b)
{
	return &b->frames[b->len - 1];
}

/* The innermost frame that is or may become a node. */
static inline pcut_frame *
pcut_frame_solid(pcut_builder *b)
{
	return &b->frames[pcut_frame_top(b)->solid];
}

static inline pcut_level *
pcut_level_now(pcut_builder *b)
{
	return &b->levels[b->level];
}

static inline int
pcut_kind_is_inline(int kind)
{
	return kind >= PCUT_NODE_TEXT;
}

/* The first failure sticks and is reported. */
void pcut_build_fail(pcut_builder *b, pcut_status status);
/* A warning of the builder's own, into the article. */
void pcut_build_warn(pcut_builder *b, const char *code, const char *message);

/* builder_frame.c */
/* A new frame on top; kind 0: transparent.  NULL on failure. */
pcut_frame *pcut_frame_push(pcut_builder *b, pcut_kind asked, int kind);
void pcut_frame_pop(pcut_builder *b);
void pcut_frame_pop_to(pcut_builder *b, size_t len); /* len frames stay */
/* The place of attr in frame f or its node; NULL on failure. */
pcut_attr_item *pcut_frame_attr(pcut_builder *b, pcut_frame *f,
                                pcut_attr attr);
/* Make nodes of frame and of all solid ones below it; 0 on failure. */
int pcut_frame_make(pcut_builder *b, size_t index);

/* The attributes of the node opened last are complete: check them. */
void pcut_build_settle(pcut_builder *b);

/* builder_place.c */
/* Open, as the builder's own doing, what lets the top hold inlines. */
void pcut_build_ensure_inlines(pcut_builder *b);
void pcut_place_inline(pcut_builder *b, pcut_kind kind);
void pcut_place_block(pcut_builder *b, pcut_kind asked, pcut_kind kind);
void pcut_place_part(pcut_builder *b, pcut_kind part);
/* NOTE, COMMENTS, LEAD_IMAGE: a stream of their own. */
void pcut_place_level(pcut_builder *b, pcut_kind kind);

/* builder_text.c */
/* Write the text gathered so far into the frame that it belongs to. */
void pcut_build_flush(pcut_builder *b);
/* White space gathered before an inline leaf; then the leaf may be made. */
void pcut_build_before_leaf(pcut_builder *b);
/* A new holder of inlines begins or ends. */
void pcut_build_reset_inlines(pcut_builder *b);

#endif /* PCUT_BUILDER_FRAME_H */
