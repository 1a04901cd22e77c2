/* SPDX-License-Identifier: ISC */
/*
 * A builder: its life, the events that readers send, whole articles.  Each
 * event first makes the stack of open nodes fit (builder_place.c), then pushes
 * (builder_frame.c).  Every frame is pushed and popped once, so that time is
 * linear in events whatever their nesting.
 */
#include "builder_frame.h"
#include "context.h"
#include "mem.h"
#include "str.h"

/* ---- life ------------------------------------------------------------- */

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
	if ((f = pcut_frame_push(b, PCUT_NODE_BODY, PCUT_NODE_BODY)) == NULL)
		return 0;
	f->node = b->article->roots[PCUT_NODE_BODY];
	return 1;
}

pcut_builder *
pcut_builder_new(pcut_context *ctx, const char *source)
{
	pcut_builder *b = pcut_mem_zalloc(pcut_context_mem(ctx), sizeof *b);

	if (b == NULL)
		return NULL;
	b->ctx = ctx;
	b->source = source;
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
		pcut_place_level(b, kind);
	else if (kind == PCUT_NODE_BODY || kind == PCUT_NODE_NOTES)
		pcut_frame_push(b, kind, 0);
	else if (pcut_kind_is_inline(kind))
		pcut_place_inline(b, kind);
	else if (kind >= PCUT_NODE_ITEM)
		pcut_place_part(b, kind);
	else
		pcut_place_block(b, kind, kind);
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
		pcut_frame_pop(b);
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

/* ---- whole articles --------------------------------------------------- */

pcut_status
pcut_builder_finish(pcut_builder *b, pcut_article **out)
{
	pcut_article *a;

	*out = NULL;
	if (b->status == PCUT_OK)
		pcut_build_settle(b);
	while (b->status == PCUT_OK && b->len > 1)
		pcut_frame_pop(b);
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
