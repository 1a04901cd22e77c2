/* SPDX-License-Identifier: ISC */
/*
 * Where a new node may stand, and what must be opened or closed for it.  A
 * search for the node that a part belongs to stops after PLACE_MOST frames.
 */
#include "builder_frame.h"

/* How far below the top a part looks for the node it belongs to. */
#define PLACE_MOST 64
/* Inlines may nest that much deeper than blocks. */
#define INLINE_DEPTH 32

static pcut_frame *
push_implied(pcut_builder *b, pcut_kind kind)
{
	pcut_frame *f = pcut_frame_push(b, kind, kind);

	if (f == NULL)
		return NULL;
	f->implied = 1;
	b->unsettled = 1;
	pcut_build_settle(b);
	return f;
}

/* What stands in a holder of parts so that it can hold something else. */
static int
part_for(int kind)
{
	switch (kind) {
	case PCUT_NODE_LIST:
		return PCUT_NODE_ITEM;
	case PCUT_NODE_TABLE:
		return PCUT_NODE_ROW;
	case PCUT_NODE_ROW:
		return PCUT_NODE_CELL;
	case PCUT_NODE_VERSE:
		return PCUT_NODE_LINE;
	case PCUT_NODE_DEFINITIONS:
		return PCUT_NODE_DEFINITION_ITEM;
	case PCUT_NODE_DEFINITION_ITEM:
		return PCUT_NODE_DEFINITION;
	case PCUT_NODE_LEAD_IMAGE:
		return PCUT_NODE_LEAD_CAPTION;
	default:
		return 0;
	}
}

/* Until the top holds blocks, inlines or a literal. */
static void
open_parts(pcut_builder *b)
{
	int part;

	while (b->status == PCUT_OK &&
	    (part = part_for(pcut_frame_solid(b)->kind)) != 0)
		push_implied(b, (pcut_kind)part);
}

/* Out of a list, table or the like that was opened around a stray part. */
static void
leave_implied(pcut_builder *b)
{
	pcut_frame *f;

	while (b->status == PCUT_OK && (f = pcut_frame_solid(b))->implied &&
	    pcut_kind_holds((pcut_kind)f->kind) == PCUT_HOLDS_PARTS)
		pcut_frame_pop_to(b, (size_t)(f - b->frames));
}

void
pcut_build_ensure_inlines(pcut_builder *b)
{
	leave_implied(b);
	open_parts(b);
	if (b->status == PCUT_OK && pcut_kind_holds(
	    (pcut_kind)pcut_frame_solid(b)->kind) == PCUT_HOLDS_BLOCKS)
		push_implied(b, PCUT_NODE_PARAGRAPH);
}

void
pcut_place_inline(pcut_builder *b, pcut_kind kind)
{
	int solid = kind != PCUT_NODE_TEXT;

	if (pcut_kind_holds((pcut_kind)pcut_frame_solid(b)->kind) ==
	    PCUT_HOLDS_LITERAL)
		solid = 0;
	else if (pcut_kind_holds((pcut_kind)pcut_frame_solid(b)->kind) !=
	    PCUT_HOLDS_INLINES)
		pcut_build_ensure_inlines(b);
	if (b->status < 0)
		return;
	if (kind == PCUT_NODE_BREAK && !solid)
		pcut_build_text(b, PCUT_LIT("\n")); /* in code */
	if (solid && b->depth >= b->depth_limit + INLINE_DEPTH &&
	    pcut_kind_holds(kind) == PCUT_HOLDS_INLINES) {
		pcut_build_warn(b, "model.depth", "nested too deep: flattened");
		solid = 0;
	}
	pcut_frame_push(b, kind, solid ? (int)kind : 0);
}

/* Close the paragraph that a block cannot stand in, with its inlines.  Those
 * of a heading stay: there the block joins the text. */
static void
leave_paragraph(pcut_builder *b)
{
	size_t i = pcut_frame_top(b)->solid;

	while (pcut_kind_is_inline(b->frames[i].kind))
		i = b->frames[i - 1].solid;
	if (b->frames[i].kind == PCUT_NODE_PARAGRAPH)
		pcut_frame_pop_to(b, i);
	leave_implied(b);
}

void
pcut_place_block(pcut_builder *b, pcut_kind asked, pcut_kind kind)
{
	pcut_holds holds;

	leave_paragraph(b);
	open_parts(b);
	if (b->status < 0)
		return;
	holds = pcut_kind_holds((pcut_kind)pcut_frame_solid(b)->kind);
	if (holds == PCUT_HOLDS_INLINES || holds == PCUT_HOLDS_LITERAL) {
		pcut_level_now(b)->space = 1;
		pcut_frame_push(b, asked, 0);
		return;
	}
	if (b->depth >= b->depth_limit &&
	    pcut_kind_holds(kind) > PCUT_HOLDS_INLINES) {
		pcut_build_warn(b, "model.depth", "nested too deep: flattened");
		pcut_frame_push(b, asked, 0);
		return;
	}
	pcut_frame_push(b, asked, kind);
}

/* Whether part may stand directly in a node of kind. */
static int
may_hold(int kind, pcut_kind part)
{
	switch (part) {
	case PCUT_NODE_ITEM:
		return kind == PCUT_NODE_LIST;
	case PCUT_NODE_DEFINITION_ITEM:
		return kind == PCUT_NODE_DEFINITIONS;
	case PCUT_NODE_TERM:
	case PCUT_NODE_DEFINITION:
		return kind == PCUT_NODE_DEFINITION_ITEM ||
		    kind == PCUT_NODE_DEFINITIONS;
	case PCUT_NODE_ATTRIBUTION:
		return kind == PCUT_NODE_QUOTE || kind == PCUT_NODE_PULL_QUOTE;
	case PCUT_NODE_TITLE:
		return kind == PCUT_NODE_CALLOUT;
	case PCUT_NODE_LINE:
		return kind == PCUT_NODE_VERSE;
	case PCUT_NODE_CAPTION:
		return kind == PCUT_NODE_TABLE || kind == PCUT_NODE_FIGURE;
	case PCUT_NODE_LEAD_CAPTION:
		return kind == PCUT_NODE_LEAD_IMAGE;
	case PCUT_NODE_CREDIT:
		return kind == PCUT_NODE_FIGURE || kind == PCUT_NODE_LEAD_IMAGE;
	case PCUT_NODE_COLUMN:
	case PCUT_NODE_ROW:
		return kind == PCUT_NODE_TABLE;
	case PCUT_NODE_CELL:
		return kind == PCUT_NODE_ROW || kind == PCUT_NODE_TABLE;
	case PCUT_NODE_SUMMARY:
		return kind == PCUT_NODE_GROUP;
	default:
		return 0;
	}
}

/* Parts that a node has once, and what must not come after what. */
static uint8_t
part_bit(pcut_kind part)
{
	switch (part) {
	case PCUT_NODE_TITLE:
	case PCUT_NODE_SUMMARY:
	case PCUT_NODE_LEAD_CAPTION:
		return 1;
	case PCUT_NODE_CAPTION:
		return 2;
	case PCUT_NODE_CREDIT:
		return 4;
	case PCUT_NODE_ATTRIBUTION:
		return 8;
	default:
		return 0;
	}
}

enum { HAS_DEFINITION = 16 };

/* What a part without its holder makes for itself; 0: a paragraph. */
static int
holder_of(pcut_kind part)
{
	switch (part) {
	case PCUT_NODE_ITEM:
		return PCUT_NODE_LIST;
	case PCUT_NODE_ROW:
	case PCUT_NODE_CELL:
		return PCUT_NODE_TABLE;
	case PCUT_NODE_LINE:
		return PCUT_NODE_VERSE;
	case PCUT_NODE_DEFINITION_ITEM:
	case PCUT_NODE_TERM:
	case PCUT_NODE_DEFINITION:
		return PCUT_NODE_DEFINITIONS;
	default:
		return 0;
	}
}

/* Push part into the top, which may hold it or what it stands in. */
static void
push_part(pcut_builder *b, pcut_kind part)
{
	pcut_frame *top = pcut_frame_solid(b);
	uint8_t bit = part_bit(part);

	if ((top->has & bit) != 0) {
		/* A second caption or credit: its text, as a block. */
		if (part == PCUT_NODE_CAPTION)
			pcut_frame_push(b, part, 0);
		else
			pcut_place_block(b, part, PCUT_NODE_PARAGRAPH);
		return;
	}
	top->has |= bit;
	if (part == PCUT_NODE_CELL && top->kind == PCUT_NODE_TABLE)
		push_implied(b, PCUT_NODE_ROW);
	if ((part == PCUT_NODE_TERM || part == PCUT_NODE_DEFINITION) &&
	    top->kind == PCUT_NODE_DEFINITIONS)
		push_implied(b, PCUT_NODE_DEFINITION_ITEM);
	if (b->status < 0)
		return;
	if (part == PCUT_NODE_DEFINITION)
		pcut_frame_solid(b)->has |= HAS_DEFINITION;
	pcut_frame_push(b, part, part);
}

void
pcut_place_part(pcut_builder *b, pcut_kind part)
{
	size_t base = pcut_level_now(b)->base;
	int holder = holder_of(part);

	for (size_t i = b->len - 1, n = 0; n < PLACE_MOST; i--, n++) {
		pcut_frame *f = &b->frames[i];

		if (f->kind == 0 && may_hold(f->asked, part)) {
			pcut_level_now(b)->space = 1;
			/* its holder was flattened */
			pcut_frame_push(b, part, 0);
			return;
		}
		if (f->kind != 0 && may_hold(f->kind, part) &&
		    !(part == PCUT_NODE_TERM &&
		    (f->has & HAS_DEFINITION) != 0)) {
			pcut_frame_pop_to(b, i + 1);
			if (b->status == PCUT_OK)
				push_part(b, part);
			return;
		}
		if (i == base || (f->kind >= PCUT_NODE_PARAGRAPH &&
		    f->kind < PCUT_NODE_ITEM && !f->implied &&
		    f->kind != PCUT_NODE_PARAGRAPH))
			break;
	}
	if (part == PCUT_NODE_COLUMN || part == PCUT_NODE_CAPTION) {
		pcut_frame_push(b, part, 0);
		return;
	}
	if (holder == 0) {
		pcut_place_block(b, part, PCUT_NODE_PARAGRAPH);
		return;
	}
	pcut_place_block(b, (pcut_kind)holder, (pcut_kind)holder);
	if (b->status < 0)
		return;
	pcut_frame_top(b)->implied = 1;
	b->unsettled = 1;
	pcut_build_settle(b);
	if (pcut_frame_top(b)->kind == 0)
		pcut_frame_push(b, part, 0);
	else
		push_part(b, part);
}

/* NOTE, COMMENTS, LEAD_IMAGE: a stream of their own. */
void
pcut_place_level(pcut_builder *b, pcut_kind kind)
{
	pcut_level *next = &b->levels[b->level + 1];
	pcut_frame *f;
	pcut_buf text;

	for (size_t i = 0; i <= b->level; i++)
		if (b->levels[i].open[kind] > 0 ||
		    b->level + 1 == PCUT_LEVELS) {
			pcut_frame_push(b, kind, 0);
			return;
		}
	text = next->text;
	pcut_buf_reset(&text);
	*next = (pcut_level){.base = b->len, .text = text,
	    .text_at = (uint32_t)b->len};
	b->level++;
	if ((f = pcut_frame_push(b, kind, kind)) != NULL &&
	    (int)kind < PCUT_ROOTS)
		f->node = b->article->roots[kind];
}
