/* SPDX-License-Identifier: ISC */
/*
 * Building lists: items, lists inside them, and the chunks behind that go on
 * with them.  Where a list may start is text_list.c's.
 */
#include "str.h"
#include "text_body.h"

#define LIST_DEPTH 16

struct level {
	unsigned indent;
	pcut_text_marker last;
};

struct list {
	struct level level[LIST_DEPTH];
	size_t depth;
};

static const char *
style_of(char type)
{
	switch (type) {
	case 'a':
		return "lower-alpha";
	case 'A':
		return "upper-alpha";
	case 'i':
		return "lower-roman";
	case 'I':
		return "upper-roman";
	default:
		return "";
	}
}

static void
list_open(pcut_text *t, struct list *list, const pcut_text_marker *m,
    unsigned indent, int tight)
{
	int ordered = m->shut != 0;

	pcut_build_open(t->b, PCUT_NODE_LIST);
	pcut_build_num(t->b, PCUT_ATTR_ORDERED, ordered);
	if (ordered && m->value != 1)
		pcut_build_num(t->b, PCUT_ATTR_START, m->value);
	if (ordered && *style_of(m->type) != '\0')
		pcut_build_str(t->b, PCUT_ATTR_STYLE,
		    pcut_str_from(style_of(m->type)));
	if (tight)
		pcut_build_num(t->b, PCUT_ATTR_TIGHT, 1);
	list->level[list->depth].indent = indent;
	list->level[list->depth++].last = *m;
}

static void
list_close(pcut_text *t, struct list *list)
{
	pcut_build_close(t->b, PCUT_NODE_ITEM);
	pcut_build_close(t->b, PCUT_NODE_LIST);
	list->depth--;
}

/* The item that line starts, at its level: nested, beside, or further out.
 * 0 if it is of another list. */
static int
item_open(pcut_text *t, struct list *list, const pcut_text_line *line,
    const pcut_text_marker *m, int tight)
{
	while (list->depth > 1 &&
	    line->indent < list->level[list->depth - 1].indent)
		list_close(t, list);
	if (list->depth > 0) {
		struct level *top = &list->level[list->depth - 1];

		if (line->indent > top->indent + 1 &&
		    list->depth < LIST_DEPTH &&
		    (line->indent >= top->indent + top->last.width ||
		    !pcut_text_marker_follows(&top->last, m))) {
			list_open(t, list, m, line->indent, tight);
		} else {
			if (!pcut_text_marker_follows(&top->last, m))
				return 0;
			pcut_build_close(t->b, PCUT_NODE_ITEM);
			top->last = *m;
		}
	} else {
		list_open(t, list, m, line->indent, tight);
	}
	pcut_build_open(t->b, PCUT_NODE_ITEM);
	return 1;
}

/* The line goes on with the item that is open. */
static int
goes_on(const pcut_text *t, const struct list *list,
    const pcut_text_line *prev, const pcut_text_line *line)
{
	const struct level *top = &list->level[list->depth - 1];

	if (line->indent > top->indent || (top->last.path != 0 &&
	    line->indent == top->indent &&
	    pcut_text_starts_lower(pcut_text_of(line))))
		return 1;
	/* Unindented, in the middle of a wrapped sentence. */
	return t->layout.width > 0 && !pcut_text_ends_sentence(
	    pcut_text_of(prev)) && prev->indent + pcut_text_width(
	    pcut_text_of(prev)) + 1 + pcut_text_word(pcut_text_of(line)) >
	    (t->layout.width > 8 ? t->layout.width - 8 : 0);
}

/* The marker of an item of the list: one with more numbers than one only
 * below the item that it names, or behind its like. */
static int
marker_at(const pcut_text *t, const struct list *list,
    const pcut_text_line *line, pcut_text_marker *m)
{
	if (pcut_text_marker_at(t, line, m))
		return 1;
	if (list->depth == 0 || !pcut_is_digit(line->ptr[0]) ||
	    !pcut_text_dotted_at(line, m))
		return 0;
	for (size_t i = 0; i < list->depth; i++) {
		const struct level *l = &list->level[i];

		if (pcut_text_marker_follows(&l->last, m) ||
		    (line->indent > l->indent &&
		    pcut_text_marker_is_below(&l->last, m)))
			return 1;
	}
	return 0;
}

static int
follows_any(const struct list *list, const pcut_text_marker *m)
{
	for (size_t i = 0; i < list->depth; i++)
		if (pcut_text_marker_follows(&list->level[i].last, m))
			return 1;
	return 0;
}

/* Lines that follow an item's first are its text, up to the next marker. */
static size_t
item_lines(pcut_text *t, const struct list *list,
    const pcut_text_chunk *chunk, size_t i)
{
	pcut_text_marker m;

	for (i++; i < chunk->count; i++) {
		const pcut_text_line *line = &chunk->line[i];

		if (marker_at(t, list, line, &m) && (m.shut == 0 ||
		    m.value <= 1 || m.path != 0 || line->indent <=
		    list->level[0].indent ||
		    follows_any(list, &m)))
			return i;
		if (pcut_body_is_quote(t, line) || !goes_on(t, list,
		    &chunk->line[i - 1], line))
			return i;
	}
	return i;
}

/* A chunk behind the list goes on with it: its next item, or more text of
 * the last one. */
static int
chunk_goes_on(pcut_text *t, const struct list *list,
    const pcut_text_chunk *chunk, int *item)
{
	pcut_text_marker m;

	*item = 0;
	if (chunk->count == 0 || chunk->gap > 2)
		return 0;
	if (marker_at(t, list, &chunk->line[0], &m)) {
		for (size_t i = 0; i < list->depth; i++) {
			const struct level *l = &list->level[i];

			if (chunk->line[0].indent + 1 >= l->indent &&
			    chunk->line[0].indent <= l->indent + 1 &&
			    pcut_text_marker_follows(&l->last, &m)) {
				*item = 1;
				return 1;
			}
		}
		if (chunk->line[0].indent >=
		    list->level[list->depth - 1].indent +
		    list->level[list->depth - 1].last.width) {
			*item = 1;
			return 1;
		}
	}
	return chunk->line[0].indent >= list->level[list->depth - 1].indent +
	    list->level[list->depth - 1].last.width &&
	    list->level[list->depth - 1].last.width > 0 &&
	    pcut_text_grid_of(t, chunk->line, chunk->count, 0) ==
	    PCUT_TEXT_GRID_NONE;
}

size_t
pcut_body_list(struct pcut_body *b, size_t at)
{
	pcut_text *t = b->t;
	struct list list = {.depth = 0};
	pcut_text_marker m;
	size_t i = at;
	int item = 0, tight;

	tight = !(b->now.count == 1 && b->next.count > 0 &&
	    pcut_text_marker_at(t, &b->next.line[0], &m));
	for (;;) {
		while (i < b->now.count) {
			pcut_text_line first = b->now.line[i];
			size_t end;

			if (!marker_at(t, &list, &first, &m) ||
			    !item_open(t, &list, &first, &m, tight))
				break;
			end = item_lines(t, &list, &b->now, i);
			b->now.line[i].ptr += m.len;
			b->now.line[i].len -= m.len;
			pcut_text_paragraph(t, PCUT_NODE_PARAGRAPH,
			    &b->now.line[i], end - i);
			i = end;
		}
		if (i < b->now.count || !chunk_goes_on(t, &list, &b->next,
		    &item))
			break;
		pcut_body_advance(b);
		i = 0;
		if (!item) {
			pcut_text_paragraph(t, PCUT_NODE_PARAGRAPH,
			    b->now.line, b->now.count);
			i = b->now.count;
		}
	}
	while (list.depth > 0)
		list_close(t, &list);
	return i;
}

/* Short lines under See also are its items. */
/* The number alone in the first line of chunk, text below it; -1: none. */
static long
step_of(const pcut_text_chunk *chunk)
{
	long number = -1;

	if (chunk->count < 2 || chunk->line[0].len > 3 ||
	    !pcut_is_digit(chunk->line[0].ptr[0]) ||
	    !pcut_str_to_long(pcut_text_of(&chunk->line[0]), &number))
		return -1;
	return number;
}

size_t
pcut_body_steps(struct pcut_body *b, size_t at)
{
	pcut_text *t = b->t;
	long step = at == 0 ? step_of(&b->now) : -1;

	if (step != 1 || step_of(&b->next) != 2)
		return 0;
	pcut_build_open(t->b, PCUT_NODE_LIST);
	pcut_build_num(t->b, PCUT_ATTR_ORDERED, 1);
	for (;;) {
		pcut_build_open(t->b, PCUT_NODE_ITEM);
		pcut_text_lines(t, &b->now.line[1], b->now.count - 1);
		pcut_build_close(t->b, PCUT_NODE_ITEM);
		if (step_of(&b->next) != ++step)
			break;
		pcut_body_advance(b);
	}
	pcut_build_close(t->b, PCUT_NODE_LIST);
	return b->now.count;
}

size_t
pcut_body_line_list(struct pcut_body *b, size_t at)
{
	pcut_text *t = b->t;

	pcut_build_open(t->b, PCUT_NODE_LIST);
	pcut_build_num(t->b, PCUT_ATTR_ORDERED, 0);
	pcut_build_num(t->b, PCUT_ATTR_TIGHT, 1);
	for (size_t i = at; i < b->now.count; i++) {
		pcut_build_open(t->b, PCUT_NODE_ITEM);
		pcut_text_paragraph(t, PCUT_NODE_PARAGRAPH, &b->now.line[i],
		    1);
		pcut_build_close(t->b, PCUT_NODE_ITEM);
	}
	pcut_build_close(t->b, PCUT_NODE_LIST);
	return b->now.count;
}
