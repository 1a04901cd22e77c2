/* SPDX-License-Identifier: ISC */
/*
 * Events to a valid tree.  A stack of frames says what is open; each event
 * first makes the stack fit (closes paragraphs before a block, opens a list
 * around a stray item), then pushes.  Every frame is pushed and popped once
 * and a search stops after PLACE_MOST frames, so that time is linear in
 * events whatever their nesting.
 */
#include <string.h>

#include "builder_frame.h"
#include "context.h"
#include "mem.h"
#include "str.h"

/* How far below the top a part looks for the node it belongs to. */
#define PLACE_MOST 64
/* Inlines may nest that much deeper than blocks. */
#define INLINE_DEPTH 32

/* ---- life ------------------------------------------------------------- */

static pcut_frame *
push(pcut_builder *b, pcut_kind asked, int kind)
{
	pcut_frame *f;

	if (b->len == b->cap) {
		size_t cap = b->cap == 0 ? 64 : b->cap * 2;
		pcut_frame *grown = pcut_mem_realloc(pcut_context_mem(b->ctx),
		    b->frames, cap * sizeof *grown);

		if (grown == NULL || cap > UINT32_MAX / 2) {
			if (grown != NULL)
				b->frames = grown;
			pcut_build_fail(b, PCUT_ENOMEM);
			return NULL;
		}
		b->frames = grown;
		b->cap = cap;
	}
	f = &b->frames[b->len];
	*f = (pcut_frame){.asked = (uint8_t)asked, .kind = (uint8_t)kind,
	    .solid = kind != 0 ? (uint32_t)b->len :
	    b->frames[b->len - 1].solid};
	b->len++;
	b->depth += kind != 0;
	pcut_level_now(b)->open[asked]++;
	if (kind != 0 && !pcut_kind_is_inline(kind) &&
	    pcut_kind_holds((pcut_kind)kind) == PCUT_HOLDS_INLINES)
		pcut_build_reset_inlines(b);
	return f;
}

static int
start(pcut_builder *b)
{
	pcut_frame *f;

	b->article = pcut_article_new(b->ctx);
	if (b->article == NULL) {
		pcut_build_fail(b, PCUT_ENOMEM);
		return 0;
	}
	b->len = b->depth = b->level = b->nodes = 0;
	b->unsettled = 0;
	for (size_t i = 0; i < PCUT_LEVELS; i++) {
		pcut_buf text = b->levels[i].text;

		pcut_buf_reset(&text);
		b->levels[i] = (pcut_level){.text = text};
	}
	if ((f = push(b, PCUT_NODE_BODY, PCUT_NODE_BODY)) == NULL)
		return 0;
	f->node = b->article->roots[PCUT_NODE_BODY];
	return 1;
}

pcut_builder *
pcut_builder_new(pcut_context *ctx)
{
	pcut_builder *b = pcut_mem_zalloc(pcut_context_mem(ctx), sizeof *b);

	if (b == NULL)
		return NULL;
	b->ctx = ctx;
	b->depth_limit = (size_t)pcut_context_limit_of(ctx, PCUT_LIMIT_DEPTH);
	b->nodes_limit = pcut_context_limit_of(ctx, PCUT_LIMIT_NODES);
	for (size_t i = 0; i < PCUT_LEVELS; i++)
		b->levels[i].text.mem = pcut_context_mem(ctx);
	if (!start(b)) {
		pcut_builder_free(b);
		return NULL;
	}
	return b;
}

void
pcut_builder_free(pcut_builder *b)
{
	if (b == NULL)
		return;
	for (size_t i = 0; i < PCUT_LEVELS; i++)
		pcut_buf_free(&b->levels[i].text);
	pcut_article_free(b->article);
	pcut_mem_free(pcut_context_mem(b->ctx), b->frames);
	pcut_mem_free(pcut_context_mem(b->ctx), b);
}

pcut_status
pcut_builder_status(const pcut_builder *b)
{
	return b->status;
}

void
pcut_build_fail(pcut_builder *b, pcut_status status)
{
	const pcut_arena *arena;

	if (b->status < 0)
		return;
	if (b->article != NULL) {
		arena = &b->article->arena;
		if (status == PCUT_ENOMEM && arena->limit != 0 &&
		    arena->used >= arena->limit)
			status = PCUT_ELIMIT;
	}
	b->status = status;
	if (status == PCUT_ELIMIT)
		pcut_context_fail(b->ctx, status, "model.limit",
		    "the article is over a limit: %s", b->nodes >
		    b->nodes_limit ? "too many nodes" : "too much memory");
	else
		pcut_context_nomem(b->ctx);
}

pcut_article *
pcut_build_article(pcut_builder *b)
{
	return b->article;
}

static void
warn(pcut_builder *b, const char *code, const char *message)
{
	pcut_warning w = PCUT_WARNING_INIT;

	w.code = pcut_str_from(code);
	w.message = pcut_str_from(message);
	pcut_build_warning(b, &w);
}

/* ---- nodes ------------------------------------------------------------ */

/* The node that the node of frame i goes under. */
static pcut_node *
parent_of(pcut_builder *b, size_t i)
{
	pcut_node **notes = &b->article->roots[PCUT_NODE_NOTES];

	if (b->frames[i].kind != PCUT_NODE_NOTE)
		return b->frames[b->frames[i - 1].solid].node;
	if (*notes == NULL) {
		*notes = pcut_arena_alloc(&b->article->arena, sizeof **notes);
		if (*notes != NULL)
			(*notes)->kind = PCUT_NODE_NOTES;
	}
	return *notes;
}

static int
register_note(pcut_builder *b, pcut_node *n)
{
	uint64_t *at = pcut_map_at(&b->article->note_by_id,
	    pcut_node_str(n, PCUT_ATTR_ID));

	if (at == NULL)
		return 0;
	*at = (uint64_t)(uintptr_t)n;
	return 1;
}

static int
make_node(pcut_builder *b, size_t i)
{
	pcut_frame *f = &b->frames[i];
	pcut_node *n, *parent;

	if (++b->nodes > b->nodes_limit) {
		pcut_build_fail(b, PCUT_ELIMIT);
		return 0;
	}
	n = pcut_arena_alloc(&b->article->arena, sizeof *n);
	if (n == NULL) {
		pcut_build_fail(b, PCUT_ENOMEM);
		return 0;
	}
	n->kind = f->kind;
	n->attrs = f->attrs;
	f->node = n;
	if (f->kind < PCUT_ROOTS) {
		b->article->roots[f->kind] = n;
		return 1;
	}
	if ((parent = parent_of(b, i)) == NULL ||
	    (f->kind == PCUT_NODE_NOTE && !register_note(b, n))) {
		pcut_build_fail(b, PCUT_ENOMEM);
		return 0;
	}
	pcut_node_append(parent, n);
	return 1;
}

int
pcut_frame_make(pcut_builder *b, size_t index)
{
	size_t base = pcut_level_now(b)->base, i;

	/* Down to the first that is made; then make upwards. */
	for (i = index; b->frames[i].node == NULL && i > base;)
		i = b->frames[i - 1].solid;
	if (b->frames[i].node == NULL && !make_node(b, i))
		return 0;
	while (i < index) {
		i++;
		if (b->frames[i].solid == i && b->frames[i].node == NULL &&
		    !make_node(b, i))
			return 0;
	}
	return b->status == PCUT_OK;
}

/* Where a child stands among its siblings, whatever order they came in. */
static int
rank(const pcut_node *parent, const pcut_node *n)
{
	switch (n->kind) {
	case PCUT_NODE_TITLE:
	case PCUT_NODE_SUMMARY:
	case PCUT_NODE_TERM:
	case PCUT_NODE_LEAD_CAPTION:
		return 0;
	case PCUT_NODE_CAPTION:
		return parent->kind == PCUT_NODE_TABLE ? 0 : 6;
	case PCUT_NODE_COLUMN:
		return 1;
	case PCUT_NODE_ROW:
		switch (pcut_node_num(n, PCUT_ATTR_PART)) {
		case PCUT_PART_HEAD:
			return 2;
		case PCUT_PART_FOOT:
			return 4;
		default:
			return 3;
		}
	case PCUT_NODE_ATTRIBUTION:
		return 5;
	case PCUT_NODE_CREDIT:
		return 7;
	default:
		return 3;
	}
}

/* Children in order of rank, kept within one. */
static void
put_in_order(pcut_node *parent)
{
	pcut_node *first[8] = {0}, *last[8] = {0}, *next;
	int highest = 0, ordered = 1;

	for (pcut_node *n = parent->child; n != NULL && ordered; n = n->next) {
		ordered = rank(parent, n) >= highest;
		highest = rank(parent, n);
	}
	if (ordered)
		return;
	for (pcut_node *n = parent->child; n != NULL; n = next) {
		int r = rank(parent, n);

		next = n->next;
		n->next = NULL;
		n->prev = last[r];
		if (last[r] != NULL)
			last[r]->next = n;
		else
			first[r] = n;
		last[r] = n;
	}
	parent->child = parent->last = NULL;
	for (int r = 0; r < 8; r++)
		for (pcut_node *n = first[r]; n != NULL; n = next) {
			next = n->next;
			pcut_node_append(parent, n);
		}
}

static int
has_rows(const pcut_node *table)
{
	return table->last != NULL && table->last->kind == PCUT_NODE_ROW;
}

/* Breaks at the end of a block say nothing; nor does an inline they leave. */
static void
drop_last_breaks(pcut_node *holder)
{
	for (;;) {
		pcut_node *n = holder->last;

		while (n != NULL && n->last != NULL)
			n = n->last;
		if (n == NULL || n->kind != PCUT_NODE_BREAK)
			return;
		do {
			pcut_node *parent = n->parent;

			pcut_node_unlink(n);
			n = parent;
		} while (n != holder && n->child == NULL);
	}
}

static void
finish_node(pcut_builder *b, pcut_node *n)
{
	(void)b;
	switch (n->kind) {
	case PCUT_NODE_TABLE:
		put_in_order(n);
		if (!has_rows(n))
			pcut_node_unlink(n);
		break;
	case PCUT_NODE_QUOTE:
	case PCUT_NODE_PULL_QUOTE:
	case PCUT_NODE_CALLOUT:
	case PCUT_NODE_GROUP:
	case PCUT_NODE_FIGURE:
	case PCUT_NODE_LEAD_IMAGE:
		put_in_order(n);
		break;
	default:
		if (!pcut_kind_is_inline(n->kind) &&
		    pcut_kind_holds((pcut_kind)n->kind) == PCUT_HOLDS_INLINES)
			drop_last_breaks(n);
		break;
	}
}

/* ---- popping ---------------------------------------------------------- */

static int
stays_empty(const pcut_frame *f)
{
	return f->kind == PCUT_NODE_CELL || f->kind == PCUT_NODE_LINE ||
	    (f->kind == PCUT_NODE_LEAD_IMAGE && f->attrs != NULL);
}

static void
pop(pcut_builder *b)
{
	size_t i = b->len - 1;
	pcut_frame *f = &b->frames[i];
	pcut_level *level = pcut_level_now(b);

	if (f->kind != 0) {
		if (level->text_at == i)
			pcut_build_flush(b);
		if (f->node == NULL && stays_empty(f))
			pcut_frame_make(b, i);
		if (f->node != NULL)
			finish_node(b, f->node);
		if (!pcut_kind_is_inline(f->kind))
			pcut_build_reset_inlines(b);
		b->depth--;
	} else if (!pcut_kind_is_inline(f->asked)) {
		level->space = 1;
	}
	level->open[f->asked]--;
	b->len--;
	if (level->text_at >= b->len && b->len > 0) {
		/* All text of what was popped is written. */
		level->text_at = b->frames[b->len - 1].solid;
	}
	if (i == level->base && b->level > 0)
		b->level--;
}

static void
pop_to(pcut_builder *b, size_t len)
{
	while (b->len > len && b->status == PCUT_OK)
		pop(b);
}

/* ---- settling --------------------------------------------------------- */

static int
frame_has(const pcut_frame *f, pcut_attr attr)
{
	const pcut_attr_item *item = f->attrs;

	while (item != NULL && item->attr != attr)
		item = item->next;
	return item != NULL;
}

/* Whether f has what Article JSON requires of its kind. */
static int
is_complete(const pcut_frame *f)
{
	switch (f->kind) {
	case PCUT_NODE_LINK:
	case PCUT_NODE_EMBED:
		return frame_has(f, PCUT_ATTR_URL);
	case PCUT_NODE_IMAGE:
		return frame_has(f, PCUT_ATTR_URL) ||
		    frame_has(f, PCUT_ATTR_ASSET);
	case PCUT_NODE_MATH:
	case PCUT_NODE_MATH_BLOCK:
		return frame_has(f, PCUT_ATTR_TEX) ||
		    frame_has(f, PCUT_ATTR_MATHML);
	case PCUT_NODE_NOTE_REF:
		return frame_has(f, PCUT_ATTR_REF);
	case PCUT_NODE_RUBY:
		return frame_has(f, PCUT_ATTR_RUBY);
	case PCUT_NODE_RELATED:
		return frame_has(f, PCUT_ATTR_TITLE);
	case PCUT_NODE_RAW:
	case PCUT_NODE_RAW_BLOCK:
		return frame_has(f, PCUT_ATTR_FORMAT);
	default:
		return 1;
	}
}

static pcut_attr_item *
attr_of(pcut_builder *b, pcut_frame *f, pcut_attr attr)
{
	pcut_attr_item *item = pcut_attr_at(&b->article->arena,
	    f->node != NULL ? &f->node->attrs : &f->attrs, attr);

	if (item == NULL)
		pcut_build_fail(b, PCUT_ENOMEM);
	return item;
}

static void
default_num(pcut_builder *b, pcut_frame *f, pcut_attr attr, long value)
{
	pcut_attr_item *item;

	if (!frame_has(f, attr) && (item = attr_of(b, f, attr)) != NULL)
		item->value.num = value;
}

/* An id for a note that has none, or one that is taken. */
static void
name_note(pcut_builder *b, pcut_frame *f)
{
	pcut_attr_item *item = attr_of(b, f, PCUT_ATTR_ID);
	pcut_map *notes = &b->article->note_by_id;
	size_t n = notes->len + 1;

	if (item == NULL || (item->value.str.len > 0 &&
	    pcut_map_find(notes, item->value.str) == NULL))
		return;
	do {
		char id[32];
		size_t at = sizeof id, rest = n++;

		do
			id[--at] = (char)('0' + rest % 10);
		while ((rest /= 10) > 0);
		id[--at] = 'n';
		item->value.str = pcut_arena_str(&b->article->arena,
		    (pcut_str){id + at, sizeof id - at});
		if (item->value.str.ptr == NULL) {
			item->value.str = PCUT_STR_NONE;
			pcut_build_fail(b, PCUT_ENOMEM);
			return;
		}
	} while (pcut_map_find(notes, item->value.str) != NULL);
}

static void
add_leaf(pcut_builder *b, size_t i)
{
	pcut_frame *f = &b->frames[i];
	pcut_level *level = pcut_level_now(b);
	int is_break = f->kind == PCUT_NODE_BREAK;

	if (pcut_kind_is_inline(f->kind)) {
		if (is_break && !level->content)
			return;
		if (is_break)
			level->space = 0;
		/* What comes before it belongs to the frame below. */
		b->len--;
		pcut_build_before_leaf(b);
		b->len++;
		level->trim = (uint8_t)is_break;
	}
	pcut_frame_make(b, i);
}

void
pcut_build_settle(pcut_builder *b)
{
	pcut_frame *f = pcut_frame_top(b);

	if (!b->unsettled)
		return;
	b->unsettled = 0;
	if (f->kind == 0) {
		if (pcut_kind_holds((pcut_kind)f->asked) == PCUT_HOLDS_NOTHING)
			pop(b);
		return;
	}
	if (f->kind == PCUT_NODE_HEADING)
		default_num(b, f, PCUT_ATTR_LEVEL, 2);
	else if (f->kind == PCUT_NODE_LIST)
		default_num(b, f, PCUT_ATTR_ORDERED, 0);
	else if (f->kind == PCUT_NODE_NOTE)
		name_note(b, f);
	if (b->status < 0)
		return;
	if (!is_complete(f)) {
		f->kind = 0;
		f->solid = b->frames[b->len - 2].solid;
		b->depth--;
		if (pcut_kind_holds((pcut_kind)f->asked) == PCUT_HOLDS_NOTHING)
			pop(b);
		return;
	}
	if (pcut_kind_holds((pcut_kind)f->kind) == PCUT_HOLDS_NOTHING) {
		add_leaf(b, b->len - 1);
		pcut_level_now(b)->open[f->asked]--;
		b->depth--;
		b->len--;
	}
}

/* ---- placing ---------------------------------------------------------- */

static pcut_frame *
push_implied(pcut_builder *b, pcut_kind kind)
{
	pcut_frame *f = push(b, kind, kind);

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
		pop_to(b, (size_t)(f - b->frames));
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

static void
open_inline(pcut_builder *b, pcut_kind kind)
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
		warn(b, "model.depth", "nested too deep: flattened");
		solid = 0;
	}
	push(b, kind, solid ? (int)kind : 0);
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
		pop_to(b, i);
	leave_implied(b);
}

static void
open_block(pcut_builder *b, pcut_kind asked, pcut_kind kind)
{
	pcut_holds holds;

	leave_paragraph(b);
	open_parts(b);
	if (b->status < 0)
		return;
	holds = pcut_kind_holds((pcut_kind)pcut_frame_solid(b)->kind);
	if (holds == PCUT_HOLDS_INLINES || holds == PCUT_HOLDS_LITERAL) {
		pcut_level_now(b)->space = 1;
		push(b, asked, 0);
		return;
	}
	if (b->depth >= b->depth_limit &&
	    pcut_kind_holds(kind) > PCUT_HOLDS_INLINES) {
		warn(b, "model.depth", "nested too deep: flattened");
		push(b, asked, 0);
		return;
	}
	push(b, asked, kind);
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
			push(b, part, 0);
		else
			open_block(b, part, PCUT_NODE_PARAGRAPH);
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
	push(b, part, part);
}

static void
open_part(pcut_builder *b, pcut_kind part)
{
	size_t base = pcut_level_now(b)->base;
	int holder = holder_of(part);

	for (size_t i = b->len - 1, n = 0; n < PLACE_MOST; i--, n++) {
		pcut_frame *f = &b->frames[i];

		if (f->kind == 0 && may_hold(f->asked, part)) {
			pcut_level_now(b)->space = 1;
			push(b, part, 0); /* its holder was flattened */
			return;
		}
		if (f->kind != 0 && may_hold(f->kind, part) &&
		    !(part == PCUT_NODE_TERM &&
		    (f->has & HAS_DEFINITION) != 0)) {
			pop_to(b, i + 1);
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
		push(b, part, 0);
		return;
	}
	if (holder == 0) {
		open_block(b, part, PCUT_NODE_PARAGRAPH);
		return;
	}
	open_block(b, (pcut_kind)holder, (pcut_kind)holder);
	if (b->status < 0)
		return;
	pcut_frame_top(b)->implied = 1;
	b->unsettled = 1;
	pcut_build_settle(b);
	if (pcut_frame_top(b)->kind == 0)
		push(b, part, 0);
	else
		push_part(b, part);
}

/* NOTE, COMMENTS, LEAD_IMAGE: a stream of their own. */
static void
open_level(pcut_builder *b, pcut_kind kind)
{
	pcut_level *next = &b->levels[b->level + 1];
	pcut_frame *f;
	pcut_buf text;

	for (size_t i = 0; i <= b->level; i++)
		if (b->levels[i].open[kind] > 0 ||
		    b->level + 1 == PCUT_LEVELS) {
			push(b, kind, 0);
			return;
		}
	text = next->text;
	pcut_buf_reset(&text);
	*next = (pcut_level){.base = b->len, .text = text,
	    .text_at = (uint32_t)b->len};
	b->level++;
	if ((f = push(b, kind, kind)) != NULL && (int)kind < PCUT_ROOTS)
		f->node = b->article->roots[kind];
}

/* ---- events ----------------------------------------------------------- */

void
pcut_build_open(pcut_builder *b, pcut_kind kind)
{
	if (b->status < 0 || pcut_kind_name(kind) == NULL)
		return;
	pcut_build_settle(b);
	if (b->status < 0)
		return;
	if (kind == PCUT_NODE_NOTE || kind == PCUT_NODE_COMMENTS ||
	    kind == PCUT_NODE_LEAD_IMAGE)
		open_level(b, kind);
	else if (kind == PCUT_NODE_BODY || kind == PCUT_NODE_NOTES)
		push(b, kind, 0);
	else if (pcut_kind_is_inline(kind))
		open_inline(b, kind);
	else if (kind >= PCUT_NODE_ITEM)
		open_part(b, kind);
	else
		open_block(b, kind, kind);
	b->unsettled = b->status == PCUT_OK;
}

void
pcut_build_close(pcut_builder *b, pcut_kind kind)
{
	if (b->status < 0 || pcut_kind_name(kind) == NULL)
		return;
	if (b->unsettled && pcut_frame_top(b)->asked == kind &&
	    pcut_kind_holds(kind) == PCUT_HOLDS_NOTHING) {
		size_t len = b->len;

		pcut_build_settle(b);
		if (b->len < len)
			return; /* the leaf is made, and gone */
	}
	pcut_build_settle(b);
	while (b->status == PCUT_OK && pcut_level_now(b)->open[kind] > 0) {
		int found = pcut_frame_top(b)->asked == kind;

		if (b->len == 1)
			return; /* the body is not closed */
		pop(b);
		if (found)
			return;
	}
}

void
pcut_build_keep(pcut_builder *b)
{
	size_t len = b->len;

	if (b->status < 0)
		return;
	pcut_build_settle(b);
	if (b->status == PCUT_OK && b->len == len &&
	    pcut_frame_top(b)->kind != 0) {
		if (pcut_kind_is_inline(pcut_frame_top(b)->kind)) {
			b->len--;
			pcut_build_before_leaf(b);
			b->len++;
		}
		pcut_frame_make(b, b->len - 1);
	}
}

void
pcut_build_leaf(pcut_builder *b, pcut_kind kind, pcut_str text)
{
	pcut_build_open(b, kind);
	pcut_build_text(b, text);
	pcut_build_close(b, kind);
}

/* Whether value is one of the words in list, parted by spaces. */
static int
is_word_of(const char *list, pcut_str value)
{
	pcut_str rest = pcut_str_from(list), word;

	while (pcut_str_take(&rest, ' ', &word))
		if (pcut_str_eq(word, value))
			return 1;
	return 0;
}

static int
is_allowed(pcut_attr attr, pcut_str value)
{
	switch (attr) {
	case PCUT_ATTR_DIR:
		return is_word_of("ltr rtl auto", value);
	case PCUT_ATTR_STYLE:
		return is_word_of("decimal lower-alpha upper-alpha "
		    "lower-roman upper-roman disc circle square", value);
	case PCUT_ATTR_MEDIA:
		return is_word_of("video audio post map document other",
		    value);
	case PCUT_ATTR_NOTE_KIND:
		return is_word_of("footnote endnote sidenote", value);
	case PCUT_ATTR_ALT:
	case PCUT_ATTR_POSTER_ALT:
		return 1;
	default:
		return value.len > 0;
	}
}

void
pcut_build_str(pcut_builder *b, pcut_attr attr, pcut_str value)
{
	pcut_attr_item *item;
	pcut_str copy;

	if (b->status < 0 || !b->unsettled || attr >= PCUT_ATTR_NUMBER_ ||
	    pcut_attr_name(attr) == NULL || !is_allowed(attr, value))
		return;
	copy = attr == PCUT_ATTR_TEX || attr == PCUT_ATTR_MATHML ?
	    pcut_clean(&b->article->arena, value) :
	    pcut_clean_line(&b->article->arena, value);
	if (copy.ptr == NULL) {
		pcut_build_fail(b, PCUT_ENOMEM);
		return;
	}
	item = attr_of(b, pcut_frame_top(b), attr);
	if (item != NULL)
		item->value.str = copy;
}

static long
clamp(long value, long low, long high)
{
	return value < low ? low : value > high ? high : value;
}

void
pcut_build_num(pcut_builder *b, pcut_attr attr, long value)
{
	pcut_attr_item *item;

	if (b->status < 0 || !b->unsettled || attr < PCUT_ATTR_NUMBER_ ||
	    pcut_attr_name(attr) == NULL)
		return;
	switch (attr) {
	case PCUT_ATTR_LEVEL:
		value = clamp(value, 1, 6);
		break;
	case PCUT_ATTR_ORDERED:
	case PCUT_ATTR_TIGHT:
	case PCUT_ATTR_CHECKED:
	case PCUT_ATTR_HEADER:
		value = value != 0;
		break;
	case PCUT_ATTR_ROWSPAN:
		value = clamp(value, 1, 65534);
		break;
	case PCUT_ATTR_COLSPAN:
		value = clamp(value, 1, 1000);
		break;
	case PCUT_ATTR_INDENT:
		value = clamp(value, 0, 100);
		break;
	case PCUT_ATTR_ALIGN:
		if (value < PCUT_ALIGN_LEFT || value > PCUT_ALIGN_RIGHT)
			return;
		break;
	case PCUT_ATTR_PART:
		value = clamp(value, PCUT_PART_BODY, PCUT_PART_FOOT);
		break;
	default:
		break;
	}
	item = attr_of(b, pcut_frame_top(b), attr);
	if (item != NULL)
		item->value.num = value;
}

/* ---- metadata --------------------------------------------------------- */

static void
check(pcut_builder *b, pcut_status status)
{
	if (status == PCUT_ENOMEM)
		pcut_build_fail(b, status);
}

void
pcut_build_meta(pcut_builder *b, pcut_meta key, pcut_origin origin,
    pcut_str value)
{
	pcut_status rc;

	if (b->status < 0 || value.len == 0 || (!pcut_meta_repeats(key) &&
	    pcut_article_count(b->article, key) > 0))
		return;
	rc = pcut_article_add(b->article, key, origin, value);
	if (rc == PCUT_EFORMAT)
		warn(b, "model.bad-value", pcut_meta_name(key));
	check(b, rc);
}

void
pcut_build_author(pcut_builder *b, pcut_origin origin, const pcut_agent *author)
{
	if (b->status == PCUT_OK)
		check(b, pcut_article_add_author(b->article, origin, author));
}

void
pcut_build_publisher(pcut_builder *b, pcut_origin origin,
    const pcut_agent *publisher)
{
	if (b->status == PCUT_OK && b->article->publisher.size == 0)
		check(b, pcut_article_set_publisher(b->article, origin,
		    publisher));
}

void
pcut_build_notice(pcut_builder *b, pcut_str role, pcut_str text)
{
	if (b->status == PCUT_OK)
		check(b, pcut_article_add_notice(b->article, role, text));
}

void
pcut_build_related(pcut_builder *b, pcut_str title, pcut_str url)
{
	if (b->status == PCUT_OK)
		check(b, pcut_article_add_related(b->article, title, url));
}

void
pcut_build_warning(pcut_builder *b, const pcut_warning *warning)
{
	if (b->status == PCUT_OK)
		check(b, pcut_article_add_warning(b->article, warning));
}

void
pcut_build_repair(pcut_builder *b, pcut_str kind, uint64_t count)
{
	if (b->status == PCUT_OK)
		check(b, pcut_article_add_repair(b->article, kind, count));
}

pcut_str
pcut_build_asset(pcut_builder *b, const pcut_asset_info *info, pcut_str bytes)
{
	const pcut_asset *asset = NULL;
	pcut_status rc;

	if (b->status < 0)
		return PCUT_STR_NONE;
	rc = pcut_article_add_asset(b->article, info, bytes, &asset);
	if (rc == PCUT_ELIMIT)
		warn(b, "model.assets", "too many images: the rest stay links");
	check(b, rc);
	return asset == NULL ? PCUT_STR_NONE : asset->info.id;
}

/* ---- whole articles --------------------------------------------------- */

pcut_status
pcut_builder_finish(pcut_builder *b, pcut_article **out)
{
	pcut_article *a;

	*out = NULL;
	if (b->status == PCUT_OK)
		pcut_build_settle(b);
	while (b->status == PCUT_OK && b->len > 1)
		pop(b);
	if (b->status < 0)
		return b->status;
	a = b->article;
	b->article = NULL;
	if (!start(b)) {
		pcut_article_free(a);
		return b->status;
	}
	*out = a;
	return PCUT_OK;
}

static pcut_status
copy_node(void *payload, const pcut_node *n, pcut_event event)
{
	pcut_builder *b = payload;
	pcut_kind kind = (pcut_kind)n->kind;

	if (n->kind < PCUT_ROOTS)
		return b->status;
	if (event == PCUT_EVENT_LEAVE) {
		pcut_build_close(b, kind);
		return b->status;
	}
	if (kind == PCUT_NODE_TEXT) {
		pcut_build_text(b, n->literal);
		return b->status;
	}
	pcut_build_open(b, kind);
	for (const pcut_attr_item *item = n->attrs; item != NULL;
	    item = item->next) {
		if (item->attr < PCUT_ATTR_NUMBER_)
			pcut_build_str(b, item->attr, item->value.str);
		else
			pcut_build_num(b, item->attr, item->value.num);
	}
	switch (pcut_kind_holds(kind)) {
	case PCUT_HOLDS_NOTHING:
		pcut_build_close(b, kind);
		break;
	case PCUT_HOLDS_LITERAL:
		pcut_build_keep(b);
		pcut_build_text(b, pcut_node_literal(n));
		pcut_build_close(b, kind);
		break;
	case PCUT_HOLDS_INLINES:
	case PCUT_HOLDS_BLOCKS:
	case PCUT_HOLDS_PARTS:
	default:
		if (n->child == NULL)
			pcut_build_keep(b);
		break;
	}
	return b->status;
}

void
pcut_build_copy(pcut_builder *b, const pcut_node *n)
{
	if (b->status == PCUT_OK)
		pcut_walk(n, copy_node, b);
}
