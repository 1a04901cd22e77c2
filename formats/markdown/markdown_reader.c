/* SPDX-License-Identifier: ISC */
/*
 * Markdown to blocks: md4c's events, put on a tape (markdown_tape.c).
 *
 * md4c reads CommonMark 0.30 with tables, strikethrough and tasks; footnotes
 * are ours (markdown_notes.c), and so is what HTML means (markdown_html.c).
 * Its input is changed first where it would not be linear (markdown_guard.c).
 */
#include <limits.h>

#include <md4c.h>

#include <presscut.h>

#include "context.h"
#include "entity.h"
#include "markdown_tape.h"
#include "mem.h"
#include "str.h"

/* An address or title: md4c has taken out backslashes, and says which parts
 * are references that it leaves to us. */
static pcut_str
attribute(pcut_markdown *md, const MD_ATTRIBUTE *a)
{
	pcut_buf out = {.mem = md->arena.mem};
	pcut_str copy;

	if (a->size == 0)
		return PCUT_STR_NONE;
	for (size_t i = 0; a->substr_offsets[i] < a->size; i++) {
		MD_OFFSET at = a->substr_offsets[i];
		pcut_str part = PCUT_STR(a->text + at,
		    a->substr_offsets[i + 1] - at);
		char text[PCUT_ENTITY_MAX];
		size_t len;

		if (a->substr_types[i] == MD_TEXT_ENTITY &&
		    pcut_entity_decode(part, text, &len) > 0)
			pcut_buf_put(&out, PCUT_STR(text, len));
		else if (part.len == a->size)
			return pcut_md_tape_copy(md, part);
		else
			pcut_buf_put(&out, part);
	}
	md->failed |= out.failed;
	copy = pcut_md_tape_copy(md, pcut_buf_str(&out));
	pcut_buf_free(&out);
	return copy;
}

/*
 * Nonzero if the address is a copy too many: short marks may all stand for one
 * long definition, and what they make must be in proportion to the text.
 */
static int
is_excess(pcut_markdown *md, const MD_ATTRIBUTE *url,
    const MD_ATTRIBUTE *title)
{
	md->addresses += url->size + title->size;
	md->excess |= md->addresses > md->text.len * 2 + 100000;
	return md->excess;
}

static void
open_list(pcut_markdown *md, int ordered, unsigned start, int tight)
{
	pcut_md_tape_open(md, PCUT_NODE_LIST);
	pcut_md_tape_num(md, PCUT_ATTR_ORDERED, ordered);
	if (ordered && start != 1)
		pcut_md_tape_num(md, PCUT_ATTR_START, (long)start);
	pcut_md_tape_num(md, PCUT_ATTR_TIGHT, tight != 0);
}

static void
open_item(pcut_markdown *md, const MD_BLOCK_LI_DETAIL *d)
{
	if (md->in_notes && md->depth == 3 && md->note < md->n_ids) {
		pcut_str label = md->ids[md->note++], id = label;
		uint64_t *first = pcut_map_find(&md->labels, label);

		if (first != NULL && *first != md->note) {
			/* Defined again: nothing refers to it. */
			pcut_buf text = {.mem = md->arena.mem};

			pcut_buf_putf(&text, PCUT_FMT "-%zu", PCUT_ARG(label),
			    md->note);
			id = pcut_md_tape_copy(md, pcut_buf_str(&text));
			pcut_buf_free(&text);
		}
		pcut_md_tape_open(md, PCUT_NODE_NOTE);
		pcut_md_tape_str(md, PCUT_ATTR_ID, id);
		pcut_md_tape_str(md, PCUT_ATTR_NOTE_KIND,
		    PCUT_LIT("footnote"));
		pcut_md_tape_keep(md);
		return;
	}
	pcut_md_tape_open(md, PCUT_NODE_ITEM);
	if (d->is_task)
		pcut_md_tape_num(md, PCUT_ATTR_CHECKED, d->task_mark != ' ');
	pcut_md_tape_keep(md);
}

static void
open_code(pcut_markdown *md, const MD_BLOCK_CODE_DETAIL *d)
{
	pcut_str language = attribute(md, &d->lang);

	if (pcut_str_eq(language, PCUT_LIT("math"))) {
		pcut_md_tape_open(md, PCUT_NODE_MATH_BLOCK);
		pcut_md_collect(md);
		return;
	}
	pcut_md_tape_open(md, PCUT_NODE_CODE_BLOCK);
	pcut_md_tape_str(md, PCUT_ATTR_LANGUAGE, language);
	pcut_md_tape_keep(md);
}

/* The columns' alignment comes with the cells of the head: keep a place. */
static void
open_table(pcut_markdown *md, const MD_BLOCK_TABLE_DETAIL *d)
{
	pcut_md_tape_open(md, PCUT_NODE_TABLE);
	md->table = md->n_events;
	md->column = 0;
	md->columns = d->col_count;
	for (unsigned i = 0; i < d->col_count; i++) {
		pcut_md_tape_open(md, PCUT_NODE_COLUMN);
		pcut_md_tape_num(md, PCUT_ATTR_ALIGN, PCUT_ALIGN_NONE);
		pcut_md_tape_keep(md);
		pcut_md_tape_close(md, PCUT_NODE_COLUMN);
	}
}

static void
open_cell(pcut_markdown *md, const MD_BLOCK_TD_DETAIL *d, int header)
{
	static const pcut_align aligns[] = {PCUT_ALIGN_NONE, PCUT_ALIGN_LEFT,
	    PCUT_ALIGN_CENTER, PCUT_ALIGN_RIGHT};

	if (header && md->column < md->columns && !md->failed)
		md->events[md->table + md->column++ * 4 + 1].value.num =
		    (long)aligns[d->align & 3];
	pcut_md_tape_open(md, PCUT_NODE_CELL);
	if (header)
		pcut_md_tape_num(md, PCUT_ATTR_HEADER, 1);
	pcut_md_tape_keep(md);
}

/* A block ends, or one begins behind text: so do the marks that tags opened. */
static void
end_inlines(pcut_markdown *md)
{
	pcut_md_html_inline(md);
	while (md->inlines.len > 0)
		pcut_md_html_pop(md, &md->inlines);
}

static int
enter_block(MD_BLOCKTYPE type, void *detail, void *userdata)
{
	pcut_markdown *md = userdata;

	end_inlines(md);
	md->depth++;
	switch (type) {
	case MD_BLOCK_QUOTE:
		pcut_md_tape_open(md, PCUT_NODE_QUOTE);
		break;
	case MD_BLOCK_UL:
		open_list(md, 0, 1,
		    ((MD_BLOCK_UL_DETAIL *)detail)->is_tight);
		break;
	case MD_BLOCK_OL:
		if (md->in_notes && md->depth == 2)
			break;
		open_list(md, 1, ((MD_BLOCK_OL_DETAIL *)detail)->start,
		    ((MD_BLOCK_OL_DETAIL *)detail)->is_tight);
		break;
	case MD_BLOCK_LI:
		open_item(md, detail);
		break;
	case MD_BLOCK_HR:
		pcut_md_tape_open(md, PCUT_NODE_RULE);
		pcut_md_tape_close(md, PCUT_NODE_RULE);
		break;
	case MD_BLOCK_H:
		pcut_md_tape_open(md, PCUT_NODE_HEADING);
		pcut_md_tape_num(md, PCUT_ATTR_LEVEL,
		    (long)((MD_BLOCK_H_DETAIL *)detail)->level);
		break;
	case MD_BLOCK_CODE:
		open_code(md, detail);
		break;
	case MD_BLOCK_HTML:
		md->in_html = 1;
		break;
	case MD_BLOCK_P:
		pcut_md_tape_open(md, PCUT_NODE_PARAGRAPH);
		break;
	case MD_BLOCK_TABLE:
		open_table(md, detail);
		break;
	case MD_BLOCK_TR:
		pcut_md_tape_open(md, PCUT_NODE_ROW);
		pcut_md_tape_num(md, PCUT_ATTR_PART,
		    md->in_head ? PCUT_PART_HEAD : PCUT_PART_BODY);
		break;
	case MD_BLOCK_THEAD:
		md->in_head = 1;
		md->head_from = md->n_events;
		break;
	case MD_BLOCK_TH:
	case MD_BLOCK_TD:
		open_cell(md, detail, type == MD_BLOCK_TH);
		break;
	default:
		break;
	}
	return md->failed;
}

static void
close_code(pcut_markdown *md)
{
	pcut_str tex;

	if (!md->collect) {
		pcut_md_tape_close(md, PCUT_NODE_CODE_BLOCK);
		return;
	}
	tex = pcut_md_collected(md);
	if (tex.len > 0 && tex.ptr[tex.len - 1] == '\n')
		tex.len--;
	pcut_md_tape_str(md, PCUT_ATTR_TEX, tex);
	pcut_md_tape_close(md, PCUT_NODE_MATH_BLOCK);
}

/* A head that says nothing is there because GFM must have one. */
static void
close_head(pcut_markdown *md)
{
	size_t i = md->head_from;

	md->in_head = 0;
	for (; i < md->n_events; i++)
		if (md->events[i].op == PCUT_MD_OP_TEXT ||
		    md->events[i].op == PCUT_MD_OP_LEAF ||
		    md->events[i].op == PCUT_MD_OP_ASSET)
			return;
	md->n_events = md->head_from;
}

static void
close_block(pcut_markdown *md, MD_BLOCKTYPE type)
{
	switch (type) {
	case MD_BLOCK_QUOTE:
		pcut_md_tape_close(md, PCUT_NODE_QUOTE);
		break;
	case MD_BLOCK_UL:
		pcut_md_tape_close(md, PCUT_NODE_LIST);
		break;
	case MD_BLOCK_OL:
		if (md->in_notes && md->depth == 2) {
			md->in_notes = 0;
			md->notes_end = md->block_from = md->n_events;
		} else {
			pcut_md_tape_close(md, PCUT_NODE_LIST);
		}
		break;
	case MD_BLOCK_LI:
		pcut_md_tape_close(md, md->in_notes && md->depth == 3
		    ? PCUT_NODE_NOTE : PCUT_NODE_ITEM);
		break;
	case MD_BLOCK_H:
		pcut_md_tape_close(md, PCUT_NODE_HEADING);
		break;
	case MD_BLOCK_CODE:
		close_code(md);
		break;
	case MD_BLOCK_HTML:
		pcut_md_html_block(md);
		md->in_html = 0;
		break;
	case MD_BLOCK_P:
		pcut_md_tape_close(md, PCUT_NODE_PARAGRAPH);
		break;
	case MD_BLOCK_TABLE:
		pcut_md_tape_close(md, PCUT_NODE_TABLE);
		md->columns = 0;
		break;
	case MD_BLOCK_THEAD:
		close_head(md);
		break;
	case MD_BLOCK_TR:
		pcut_md_tape_close(md, PCUT_NODE_ROW);
		break;
	case MD_BLOCK_TH:
	case MD_BLOCK_TD:
		pcut_md_tape_close(md, PCUT_NODE_CELL);
		break;
	default:
		break;
	}
}

static int
leave_block(MD_BLOCKTYPE type, void *detail, void *userdata)
{
	pcut_markdown *md = userdata;

	(void)detail;
	if (!md->in_html)
		end_inlines(md);
	if (type != MD_BLOCK_HTML)
		pcut_md_html_end(md, md->depth);
	close_block(md, type);
	if (--md->depth <= 1 && md->blocks_html.len == 0)
		pcut_md_tape_block(md);
	return md->failed;
}

static void
close_image(pcut_markdown *md, const MD_SPAN_IMG_DETAIL *d)
{
	pcut_str alt;

	if (--md->images > 0)
		return;
	alt = pcut_md_collected(md);
	if (is_excess(md, &d->src, &d->title))
		return;
	pcut_md_tape_open(md, PCUT_NODE_IMAGE);
	pcut_md_tape_asset(md, PCUT_ATTR_ASSET, attribute(md, &d->src));
	pcut_md_tape_str(md, PCUT_ATTR_ALT, alt);
	pcut_md_tape_str(md, PCUT_ATTR_TITLE, attribute(md, &d->title));
	pcut_md_tape_close(md, PCUT_NODE_IMAGE);
}

static int
enter_span(MD_SPANTYPE type, void *detail, void *userdata)
{
	pcut_markdown *md = userdata;
	const MD_SPAN_A_DETAIL *a = detail;
	pcut_kind kind = 0;
	pcut_str url;

	pcut_md_html_inline(md);
	if (type == MD_SPAN_IMG) {
		if (md->images++ == 0)
			pcut_md_collect(md);
		return md->failed;
	}
	if (md->images > 0)
		return 0;
	switch (type) {
	case MD_SPAN_EM:
		kind = PCUT_NODE_EMPHASIS;
		break;
	case MD_SPAN_STRONG:
		kind = PCUT_NODE_STRONG;
		break;
	case MD_SPAN_DEL:
		kind = PCUT_NODE_STRIKE;
		break;
	case MD_SPAN_A:
		if (is_excess(md, &a->href, &a->title))
			return 1; /* md4c would go on copying */
		url = attribute(md, &a->href);
		pcut_md_tape_open(md, PCUT_NODE_LINK);
		pcut_md_tape_str(md, PCUT_ATTR_URL, url);
		pcut_md_tape_str(md, PCUT_ATTR_TITLE,
		    attribute(md, &a->title));
		pcut_md_push(md, &md->inlines,
		    (pcut_md_open){.kind = PCUT_NODE_LINK});
		return md->failed;
	case MD_SPAN_CODE:
	case MD_SPAN_LATEXMATH:
	case MD_SPAN_LATEXMATH_DISPLAY:
		pcut_md_collect(md);
		return md->failed;
	default:
		break;
	}
	if (kind != 0)
		pcut_md_tape_open(md, kind);
	pcut_md_push(md, &md->inlines,
	    (pcut_md_open){.kind = (uint8_t)kind});
	return md->failed;
}

/* Close the innermost mark of Markdown, and what tags opened in it. */
static void
close_mark(pcut_markdown *md)
{
	while (md->inlines.len > 0) {
		int mark = md->inlines.at[md->inlines.len - 1].html == 0;

		pcut_md_html_pop(md, &md->inlines);
		if (mark)
			return;
	}
}

static int
leave_span(MD_SPANTYPE type, void *detail, void *userdata)
{
	pcut_markdown *md = userdata;

	pcut_md_html_inline(md);
	if (type == MD_SPAN_IMG) {
		close_image(md, detail);
		return md->failed | md->excess;
	}
	if (md->images > 0)
		return 0;
	switch (type) {
	case MD_SPAN_CODE:
		pcut_md_tape_leaf(md, PCUT_NODE_CODE, pcut_md_collected(md));
		break;
	case MD_SPAN_LATEXMATH:
	case MD_SPAN_LATEXMATH_DISPLAY:
		pcut_md_tape_open(md, PCUT_NODE_MATH);
		pcut_md_tape_str(md, PCUT_ATTR_TEX,
		    pcut_str_trim(pcut_md_collected(md)));
		pcut_md_tape_close(md, PCUT_NODE_MATH);
		break;
	default:
		close_mark(md);
	}
	return md->failed;
}

/* text with each "]:" taken apart by a backslash: nothing is defined. */
static void
undefine(pcut_str text, pcut_buf *out)
{
	for (size_t at; (at = pcut_str_find(text, PCUT_LIT("]:"))) != SIZE_MAX;
	     text = pcut_str_skip(text, at + 1)) {
		pcut_buf_put(out, pcut_str_cut(text, 0, at + 1));
		pcut_buf_putc(out, '\\');
	}
	pcut_buf_put(out, text);
}

static pcut_markdown *
new_markdown(pcut_reader *r, pcut_str text, unsigned flags,
    const pcut_allocator *mem)
{
	pcut_markdown *md = pcut_mem_zalloc(mem, sizeof *md);

	if (md == NULL)
		return NULL;
	md->r = r;
	md->arena.mem = mem;
	md->collected.mem = md->html.mem = md->flat.mem = mem;
	md->undefined.mem = md->shielded.mem = mem;
	md->flags = flags;
	md->text = text;
	return md;
}

/* md->text through md4c; md->failed or md->excess says what went wrong. */
static void
parse(pcut_markdown *md)
{
	MD_PARSER parser = {
	    .flags = MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS,
	    .enter_block = enter_block,
	    .leave_block = leave_block,
	    .enter_span = enter_span,
	    .leave_span = leave_span,
	    .text = pcut_md_any_text,
	};
	int changed;

	if (md->flags & PCUT_MARKDOWN_MATH)
		parser.flags |= MD_FLAG_LATEXMATHSPANS;
	if (md->flags & PCUT_MARKDOWN_AUTOLINKS)
		parser.flags |= MD_FLAG_PERMISSIVEAUTOLINKS;
	if (md->flags & PCUT_MARKDOWN_NO_INDENTED)
		parser.flags |= MD_FLAG_NOINDENTEDCODEBLOCKS;
	if (pcut_md_shield(md->text, &md->shielded))
		md->text = pcut_buf_str(&md->shielded);
	if ((changed = pcut_md_flatten(md->text, &md->flat)) != 0)
		md->text = pcut_buf_str(&md->flat);
	if (changed & PCUT_MD_FLATTENED)
		pcut_reader_warn(md->r, PCUT_NO_OFFSET, "markdown.depth",
		    "lists and quotes in one line are too deep");
	if (changed & PCUT_MD_PARTED)
		pcut_reader_warn(md->r, PCUT_NO_OFFSET, "markdown.long-block",
		    "a block of too many lines with links is parted");
	if (pcut_md_has_huge_table(md->text))
		pcut_reader_warn(md->r, PCUT_NO_OFFSET, "markdown.table-limit",
		    "tables are text: one is far wider than its rows");
	else
		parser.flags |= MD_FLAG_TABLES;
	if (pcut_md_find_notes(md, md->text)) {
		md->text = pcut_buf_str(&md->copy);
		md->in_notes = 1;
	}
	if (!md->failed && md_parse(md->text.ptr, (MD_SIZE)md->text.len,
	        &parser, md) != 0)
		md->failed |= !md->excess;
	md->failed |= md->collected.failed | md->html.failed |
	    md->flat.failed | md->undefined.failed |
	    md->shielded.failed;
}

pcut_status
pcut_markdown_parse(pcut_reader *r, pcut_str text, unsigned flags,
    pcut_markdown **out)
{
	pcut_context *ctx = pcut_reader_context(r);
	const pcut_allocator *mem = pcut_context_mem(ctx);
	pcut_markdown *md = NULL;

	*out = NULL;
	if (text.len > UINT_MAX / 4)
		return pcut_reader_fail(r, PCUT_ELIMIT, PCUT_NO_OFFSET,
		    "markdown.length", "text of %zu bytes is too long",
		    text.len);
	if (!pcut_md_has_huge_links(text)) {
		if ((md = new_markdown(r, text, flags, mem)) == NULL)
			return pcut_context_nomem(ctx);
		parse(md);
	}
	if (md == NULL || (md->excess && !md->failed)) {
		pcut_markdown_free(md);
		pcut_reader_warn(r, PCUT_NO_OFFSET, "markdown.references",
		    "too many links to a long address: definitions are text");
		if ((md = new_markdown(r, text, flags, mem)) == NULL)
			return pcut_context_nomem(ctx);
		undefine(text, &md->undefined);
		md->text = pcut_buf_str(&md->undefined);
		parse(md);
	}
	if (md->failed || md->excess) {
		pcut_markdown_free(md);
		return pcut_context_nomem(ctx);
	}
	*out = md;
	return PCUT_OK;
}
