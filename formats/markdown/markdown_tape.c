/* SPDX-License-Identifier: ISC */
/*
 * Builder events kept in a row, and blocks over them.
 *
 * An event is 16 bytes and points into the text wherever it can; playing them
 * back is all that building a block takes.
 */
#include <limits.h>
#include <string.h>

#include <presscut.h>

#include "context.h"
#include "entity.h"
#include "markdown_tape.h"
#include "mem.h"
#include "str.h"

void *
pcut_md_grow(pcut_markdown *md, void *ptr, size_t *cap, size_t size)
{
	size_t more = *cap == 0 ? 64 : *cap * 2;
	void *p = pcut_mem_realloc(md->arena.mem, ptr, more * size);

	if (p == NULL) {
		md->failed = 1;
		return NULL;
	}
	*cap = more;
	return p;
}

static pcut_md_event *
add_event(pcut_markdown *md, pcut_md_op op, unsigned code)
{
	pcut_md_event *e;

	if (md->failed)
		return NULL;
	if (md->n_events == md->cap_events) {
		e = pcut_md_grow(md, md->events, &md->cap_events, sizeof *e);
		if (e == NULL)
			return NULL;
		md->events = e;
	}
	e = &md->events[md->n_events++];
	*e = (pcut_md_event){.op = (uint8_t)op, .code = (uint8_t)code};
	return e;
}

static void
add_str(pcut_markdown *md, pcut_md_op op, unsigned code, pcut_str s)
{
	pcut_md_event *e;

	if (s.ptr == NULL)
		md->failed = 1;
	else if ((e = add_event(md, op, code)) != NULL) {
		e->value.ptr = s.ptr;
		e->len = (uint32_t)s.len;
	}
}

void
pcut_md_tape_open(pcut_markdown *md, pcut_kind kind)
{
	add_event(md, PCUT_MD_OP_OPEN, kind);
}

void
pcut_md_tape_close(pcut_markdown *md, pcut_kind kind)
{
	add_event(md, PCUT_MD_OP_CLOSE, kind);
}

void
pcut_md_tape_keep(pcut_markdown *md)
{
	add_event(md, PCUT_MD_OP_KEEP, 0);
}

void
pcut_md_tape_str(pcut_markdown *md, pcut_attr attr, pcut_str value)
{
	if (value.ptr == NULL || value.len > 0)
		add_str(md, PCUT_MD_OP_STR, attr, value);
}

void
pcut_md_tape_num(pcut_markdown *md, pcut_attr attr, long value)
{
	pcut_md_event *e = add_event(md, PCUT_MD_OP_NUM, attr);

	if (e != NULL)
		e->value.num = value;
}

void
pcut_md_tape_asset(pcut_markdown *md, pcut_attr attr, pcut_str url)
{
	if (url.ptr == NULL || url.len > 0)
		add_str(md, PCUT_MD_OP_ASSET, attr, url);
}

void
pcut_md_tape_text(pcut_markdown *md, pcut_str text)
{
	if (text.ptr == NULL || text.len > 0)
		add_str(md, PCUT_MD_OP_TEXT, 0, text);
}

void
pcut_md_tape_leaf(pcut_markdown *md, pcut_kind kind, pcut_str text)
{
	add_str(md, PCUT_MD_OP_LEAF, kind, text);
}

pcut_str
pcut_md_tape_copy(pcut_markdown *md, pcut_str s)
{
	pcut_str copy = pcut_arena_str(&md->arena, s);

	if (copy.ptr == NULL)
		md->failed = 1;
	return copy;
}

pcut_str
pcut_md_tape_decode(pcut_markdown *md, pcut_str s)
{
	pcut_buf out = {.mem = md->arena.mem};
	pcut_str copy;

	if (pcut_str_find_char(s, '&') == SIZE_MAX)
		return pcut_md_tape_copy(md, s);
	while (s.len > 0) {
		char text[PCUT_ENTITY_MAX];
		size_t len, size = pcut_entity_decode(s, text, &len);

		if (size > 0) {
			pcut_buf_put(&out, PCUT_STR(text, len));
		} else {
			pcut_buf_putc(&out, s.ptr[0]);
			size = 1;
		}
		s = pcut_str_skip(s, size);
	}
	if (out.failed)
		md->failed = 1;
	copy = pcut_md_tape_copy(md, pcut_buf_str(&out));
	pcut_buf_free(&out);
	return copy;
}

/* ---- blocks -------------------------------------------------------------- */

/* Nonzero if what is inside the block is one node of kind alone. */
static int
is_wholly(const pcut_markdown *md, const pcut_markdown_block *block,
    pcut_kind kind)
{
	const pcut_md_event *e = md->events;
	size_t depth = 0;

	if (block->end - block->first < 4 ||
	    e[block->first + 1].op != PCUT_MD_OP_OPEN ||
	    e[block->first + 1].code != kind)
		return 0;
	for (size_t i = block->first + 1; i < block->end - 1; i++) {
		if (e[i].op == PCUT_MD_OP_OPEN)
			depth++;
		else if (e[i].op == PCUT_MD_OP_CLOSE && --depth == 0)
			return i == block->end - 2;
	}
	return 0;
}

static pcut_str
event_text(const pcut_md_event *e)
{
	return PCUT_STR(e->value.ptr, e->len);
}

/* The address and text of the first link or image. */
static void
find_link(const pcut_markdown *md, pcut_markdown_block *block)
{
	int open = 0;

	for (size_t i = block->first; i < block->end; i++) {
		const pcut_md_event *e = &md->events[i];

		if (e->op == PCUT_MD_OP_OPEN && e->code == PCUT_NODE_LINK)
			open = 1;
		else if (e->op == PCUT_MD_OP_STR && open &&
		    e->code == PCUT_ATTR_URL)
			block->url = event_text(e);
		else if (e->op == PCUT_MD_OP_ASSET && (open ||
		    block->url.len == 0)) {
			/* a link around it, or none */
			block->url = event_text(e);
			open = 0;
		} else if (e->op == PCUT_MD_OP_STR && !open &&
		    e->code == PCUT_ATTR_ALT) {
			block->link = event_text(e);
			return;
		} else if (e->op == PCUT_MD_OP_TEXT && open) {
			block->link = event_text(e);
			return;
		}
	}
}

/* The last of the block's text is a stop behind a backslash. */
static int
escapes_stop(const pcut_markdown *md, const pcut_markdown_block *block)
{
	for (size_t i = block->end; i-- > block->first;) {
		const pcut_md_event *e = &md->events[i];

		if (e->op == PCUT_MD_OP_TEXT)
			return e->escaped && e->len == 1 &&
			    strchr(".!?", e->value.ptr[0]) != NULL;
		if (e->op != PCUT_MD_OP_CLOSE)
			break;
	}
	return 0;
}

void
pcut_md_tape_block(pcut_markdown *md)
{
	pcut_markdown_block block = {.first = md->block_from,
	    .end = md->n_events, .url = PCUT_STR_NONE, .link = PCUT_STR_NONE};
	const pcut_md_event *e = md->events;

	md->block_from = md->n_events;
	if (md->failed || block.first == block.end)
		return;
	if (e[block.first].op == PCUT_MD_OP_OPEN ||
	    e[block.first].op == PCUT_MD_OP_LEAF)
		block.kind = (pcut_kind)e[block.first].code;
	else
		block.kind = PCUT_NODE_PARAGRAPH; /* stray text of HTML */
	if (block.kind == PCUT_NODE_HEADING &&
	    e[block.first + 1].op == PCUT_MD_OP_NUM)
		block.level = (int)e[block.first + 1].value.num;
	if (block.kind == PCUT_NODE_PARAGRAPH) {
		block.is_emphasis = is_wholly(md, &block, PCUT_NODE_EMPHASIS);
		block.is_strong = is_wholly(md, &block, PCUT_NODE_STRONG);
		block.is_image = is_wholly(md, &block, PCUT_NODE_IMAGE);
	}
	for (size_t i = block.first; i < block.end; i++) {
		if (e[i].op == PCUT_MD_OP_TEXT) {
			block.is_escaped = e[i].reference;
			break;
		}
		if (e[i].op == PCUT_MD_OP_LEAF)
			break;
	}
	if (block.is_emphasis || block.is_strong)
		block.is_escaped |= escapes_stop(md, &block);
	find_link(md, &block);
	if (md->n_blocks == md->cap_blocks) {
		pcut_markdown_block *blocks = pcut_md_grow(md, md->blocks,
		    &md->cap_blocks, sizeof *blocks);

		if (blocks == NULL)
			return;
		md->blocks = blocks;
	}
	md->blocks[md->n_blocks++] = block;
}

/* ---- what is open -------------------------------------------------------- */

void
pcut_md_push(pcut_markdown *md, pcut_md_stack *stack, pcut_md_open open)
{
	if (stack->len == stack->cap) {
		pcut_md_open *at = pcut_md_grow(md, stack->at, &stack->cap,
		    sizeof *at);

		if (at == NULL)
			return;
		stack->at = at;
	}
	stack->at[stack->len++] = open;
}

void
pcut_md_pop(pcut_markdown *md, pcut_md_stack *stack)
{
	pcut_md_open open = stack->at[--stack->len];

	if (open.kind != 0)
		pcut_md_tape_close(md, (pcut_kind)open.kind);
}

/* ---- playing back -------------------------------------------------------- */

void
pcut_md_tape_play(const pcut_markdown *md, size_t from, size_t to,
    pcut_builder *b)
{
	for (size_t i = from; i < to; i++) {
		const pcut_md_event *e = &md->events[i];
		pcut_asset_info info = PCUT_ASSET_INFO_INIT;

		switch ((pcut_md_op)e->op) {
		case PCUT_MD_OP_OPEN:
			pcut_build_open(b, (pcut_kind)e->code);
			break;
		case PCUT_MD_OP_CLOSE:
			pcut_build_close(b, (pcut_kind)e->code);
			break;
		case PCUT_MD_OP_KEEP:
			pcut_build_keep(b);
			break;
		case PCUT_MD_OP_STR:
			pcut_build_str(b, (pcut_attr)e->code, event_text(e));
			break;
		case PCUT_MD_OP_NUM:
			pcut_build_num(b, (pcut_attr)e->code, e->value.num);
			break;
		case PCUT_MD_OP_ASSET:
			info.url = info.written = event_text(e);
			pcut_build_str(b, (pcut_attr)e->code,
			    pcut_build_asset(b, &info, PCUT_STR_NONE));
			break;
		case PCUT_MD_OP_TEXT:
			pcut_build_text(b, event_text(e));
			break;
		case PCUT_MD_OP_LEAF:
			pcut_build_leaf(b, (pcut_kind)e->code, event_text(e));
			break;
		}
	}
}

size_t
pcut_markdown_count(const pcut_markdown *md)
{
	return md->n_blocks;
}

const pcut_markdown_block *
pcut_markdown_at(const pcut_markdown *md, size_t i)
{
	return &md->blocks[i];
}

pcut_str
pcut_markdown_text(pcut_markdown *md, size_t i)
{
	pcut_buf *out = &md->collected;
	const pcut_markdown_block *block = &md->blocks[i];

	pcut_buf_reset(out);
	for (size_t k = block->first; k < block->end; k++) {
		const pcut_md_event *e = &md->events[k];
		int is_block = e->code < PCUT_NODE_TEXT;

		if (e->op == PCUT_MD_OP_TEXT ||
		    (e->op == PCUT_MD_OP_LEAF && !is_block))
			pcut_buf_put(out, event_text(e));
		else if (((e->op == PCUT_MD_OP_OPEN && is_block) ||
		    (e->op == PCUT_MD_OP_LEAF && is_block) ||
		    (e->op == PCUT_MD_OP_OPEN &&
		        e->code == PCUT_NODE_BREAK)) && out->len > 0 &&
		    out->ptr[out->len - 1] != '\n')
			pcut_buf_putc(out, '\n');
		if (e->op == PCUT_MD_OP_LEAF && is_block)
			pcut_buf_put(out, event_text(e));
	}
	if (out->failed)
		return (pcut_str){NULL, 0};
	return pcut_arena_str(&md->arena,
	    pcut_str_trim_end(pcut_buf_str(out)));
}

void
pcut_markdown_build(const pcut_markdown *md, size_t i, pcut_builder *b)
{
	pcut_md_tape_play(md, md->blocks[i].first, md->blocks[i].end, b);
}

void
pcut_markdown_build_notes(const pcut_markdown *md, pcut_builder *b)
{
	pcut_md_tape_play(md, 0, md->notes_end, b);
}

void
pcut_markdown_free(pcut_markdown *md)
{
	const pcut_allocator *mem;

	if (md == NULL)
		return;
	mem = md->arena.mem;
	pcut_mem_free(mem, md->events);
	pcut_mem_free(mem, md->blocks);
	pcut_mem_free(mem, md->inlines.at);
	pcut_mem_free(mem, md->blocks_html.at);
	pcut_mem_free(mem, md->ids);
	pcut_buf_free(&md->shielded);
	pcut_buf_free(&md->undefined);
	pcut_buf_free(&md->flat);
	pcut_buf_free(&md->copy);
	pcut_buf_free(&md->collected);
	pcut_buf_free(&md->html);
	pcut_map_free(&md->labels);
	pcut_arena_free(&md->arena);
	pcut_mem_free(mem, md);
}
