/* SPDX-License-Identifier: ISC */
/*
 * What stands before the lines of a block, and the blank line above it.
 *
 * What surrounds a line (quotes, items) is kept as two prefixes, one for the
 * next line, which may have list marks, and one for those after it.  A blank
 * line is written when it is known what follows: in a tight list some blocks
 * can touch.
 */
#include <string.h>

#include <presscut.h>

#include "markdown_write.h"
#include "mem.h"
#include "str.h"

struct pcut_md_frame { /* a container that is open */
	size_t prefix;   /* length of the prefix around it */
	long number;     /* of the next item */
	char marker;     /* of a list */
	char tight;      /* a list, or an item of one */
	pcut_kind before; /* the block that ended last in it, 0: none */
};

static struct pcut_md_frame *
top(pcut_md *md)
{
	return &md->frames[md->n_frames - 1];
}

/* Open a container; NULL when memory is exhausted. */
static struct pcut_md_frame *
push(pcut_md *md)
{
	struct pcut_md_frame *f;

	if (md->n_frames == md->cap_frames) {
		size_t cap = md->cap_frames == 0 ? 16 : md->cap_frames * 2;

		f = pcut_mem_realloc(md->line.mem, md->frames,
		    cap * sizeof *f);
		if (f == NULL) {
			md->failed = 1;
			return NULL;
		}
		md->frames = f;
		md->cap_frames = cap;
	}
	f = &md->frames[md->n_frames++];
	*f = (struct pcut_md_frame){.prefix = md->prefix.len};
	return f;
}

static void
pop(pcut_md *md)
{
	md->prefix.len = top(md)->prefix;
	md->n_frames--;
}

/* Behind a block of kind before, kind can do without a blank line. */
static int
may_touch(pcut_kind before, const pcut_node *n)
{
	pcut_kind kind = pcut_node_kind(n);
	const pcut_node *item = pcut_node_child(n);

	switch (before) {
	case PCUT_NODE_PARAGRAPH:
		if (kind == PCUT_NODE_LIST)
			return item != NULL && pcut_node_child(item) != NULL &&
			    (!pcut_node_num(n, PCUT_ATTR_ORDERED) ||
			        !pcut_node_has(n, PCUT_ATTR_START) ||
			        pcut_node_num(n, PCUT_ATTR_START) == 1);
		return kind == PCUT_NODE_HEADING || kind == PCUT_NODE_QUOTE ||
		    kind == PCUT_NODE_RULE || kind == PCUT_NODE_CODE_BLOCK ||
		    kind == PCUT_NODE_PREFORMATTED;
	case PCUT_NODE_HEADING:
	case PCUT_NODE_RULE:
	case PCUT_NODE_CODE_BLOCK:
	case PCUT_NODE_PREFORMATTED:
		return kind != PCUT_NODE_TABLE && kind != PCUT_NODE_FIGURE;
	case PCUT_NODE_LIST:
		return kind == PCUT_NODE_HEADING || kind == PCUT_NODE_RULE ||
		    kind == PCUT_NODE_CODE_BLOCK ||
		    kind == PCUT_NODE_PREFORMATTED || kind == PCUT_NODE_LIST ||
		    kind == PCUT_NODE_QUOTE;
	case PCUT_NODE_QUOTE:
		return kind == PCUT_NODE_HEADING || kind == PCUT_NODE_RULE ||
		    kind == PCUT_NODE_CODE_BLOCK ||
		    kind == PCUT_NODE_PREFORMATTED || kind == PCUT_NODE_LIST;
	default:
		return 0;
	}
}

static void
put_trimmed(pcut_md *md, pcut_str prefix)
{
	pcut_put(md->out, pcut_str_trim_end(prefix));
	pcut_putc(md->out, '\n');
}

/* The blank line between blocks, with the prefix that both have. */
static void
separate(pcut_md *md, const pcut_node *n)
{
	if (md->separate && !(n != NULL && md->n_frames > 0 &&
	        top(md)->tight && may_touch(top(md)->before, n)))
		put_trimmed(md, pcut_buf_str(&md->prefix));
	md->separate = 0;
}

void
pcut_md_put_prefix(pcut_md *md, int blank)
{
	pcut_str s = pcut_buf_str(md->has_first ? &md->first : &md->prefix);

	pcut_put(md->out, blank ? pcut_str_trim_end(s) : s);
	md->has_first = 0;
}

void
pcut_md_begin(pcut_md *md, const pcut_node *n)
{
	separate(md, n);
	md->last_marker = 0;
}

void
pcut_md_lines(pcut_md *md, pcut_str text)
{
	while (text.len > 0) {
		pcut_str line = pcut_str_take_line(&text);

		pcut_md_put_prefix(md, line.len == 0);
		pcut_put(md->out, line);
		pcut_putc(md->out, '\n');
	}
	md->separate = 1;
	md->written = 1;
}

struct pcut_md_frame *
pcut_md_enter(pcut_md *md, const pcut_node *n, pcut_str mark, pcut_str rest)
{
	struct pcut_md_frame *f;

	pcut_md_begin(md, n);
	if ((f = push(md)) == NULL)
		return NULL;
	if (!md->has_first) {
		pcut_buf_reset(&md->first);
		pcut_buf_put(&md->first, pcut_buf_str(&md->prefix));
		md->has_first = 1;
	}
	pcut_buf_put(&md->first, mark);
	pcut_buf_put(&md->prefix, rest);
	return f;
}

void
pcut_md_leave(pcut_md *md)
{
	if (md->has_first) { /* nothing was in it */
		pcut_md_lines(md, PCUT_LIT("\n"));
	}
	pop(md);
	md->last_marker = 0;
}

void
pcut_md_end_block(pcut_md *md, pcut_kind kind)
{
	if (md->n_frames > 0)
		top(md)->before = kind;
}

/* Nonzero if each item is one paragraph: such a list looks tight. */
static int
all_single(const pcut_node *list)
{
	for (const pcut_node *item = pcut_node_child(list); item != NULL;
	     item = pcut_node_next(item)) {
		const pcut_node *first = pcut_node_child(item);

		if (first != NULL &&
		    (pcut_node_kind(first) != PCUT_NODE_PARAGRAPH ||
		        pcut_node_next(first) != NULL))
			return 0;
	}
	return 1;
}

static void
enter_list(pcut_md *md, const pcut_node *n)
{
	int ordered = pcut_node_num(n, PCUT_ATTR_ORDERED) != 0;
	char before = md->last_marker;
	struct pcut_md_frame *f;

	separate(md, n);
	if ((f = push(md)) == NULL)
		return;
	f->tight = pcut_node_has(n, PCUT_ATTR_TIGHT)
	    ? pcut_node_num(n, PCUT_ATTR_TIGHT) != 0
	    : (char)all_single(n);
	f->number = pcut_node_has(n, PCUT_ATTR_START)
	    ? pcut_node_num(n, PCUT_ATTR_START) : 1;
	if (f->number < 0)
		f->number = 1;
	if (ordered)
		f->marker = before == '.' ? ')' : '.';
	else
		f->marker = before == '-' ? '*' : '-';
}

static void
enter_item(pcut_md *md, const pcut_node *n)
{
	struct pcut_md_frame *list = top(md), *item;
	char mark[32], rest[32];
	size_t len = 0;

	if (list->marker == '.' || list->marker == ')') {
		unsigned long value = (unsigned long)list->number;
		char digits[24];
		size_t count = 0;

		if (value > 999999999) /* what readers take */
			value = 999999999;
		do
			digits[count++] = (char)('0' + value % 10);
		while ((value /= 10) > 0);
		while (count > 0)
			mark[len++] = digits[--count];
		list->number++;
	}
	mark[len++] = list->marker;
	mark[len++] = ' ';
	memset(rest, ' ', len);
	if (list->tight && list->before != 0)
		md->separate = 0;
	list->before = PCUT_NODE_ITEM;
	item = pcut_md_enter(md, NULL, PCUT_STR(mark, len),
	    PCUT_STR(rest, len));
	if (item == NULL)
		return;
	item->tight = md->frames[md->n_frames - 2].tight;
	if (pcut_node_has(n, PCUT_ATTR_CHECKED) && pcut_node_child(n) != NULL)
		pcut_buf_puts(&md->first,
		    pcut_node_num(n, PCUT_ATTR_CHECKED) ? "[x] " : "[ ] ");
}

void
pcut_md_container(pcut_md *md, const pcut_node *n, pcut_event event)
{
	pcut_kind kind = pcut_node_kind(n);
	pcut_str quote = PCUT_LIT("> ");
	char marker;

	switch (kind) {
	case PCUT_NODE_LIST:
		if (event == PCUT_EVENT_ENTER) {
			enter_list(md, n);
			break;
		}
		marker = top(md)->marker;
		pop(md);
		md->last_marker = marker;
		break;
	case PCUT_NODE_ITEM:
		if (event == PCUT_EVENT_ENTER)
			enter_item(md, n);
		else
			pcut_md_leave(md);
		break;
	case PCUT_NODE_DEFINITIONS:
		if (event == PCUT_EVENT_ENTER) {
			pcut_writer_warn(md->w, "markdown.definitions",
			    "terms and definitions become a list");
			enter_list(md, n);
			if (!md->failed)
				top(md)->tight = 0;
			break;
		}
		marker = top(md)->marker;
		pop(md);
		md->last_marker = marker;
		break;
	case PCUT_NODE_DEFINITION_ITEM:
		if (event == PCUT_EVENT_ENTER)
			enter_item(md, n);
		else
			pcut_md_leave(md);
		break;
	default: /* QUOTE, CALLOUT, PULL_QUOTE */
		if (event == PCUT_EVENT_ENTER)
			pcut_md_enter(md, n, quote, quote);
		else
			pcut_md_leave(md);
	}
}
