/* SPDX-License-Identifier: ISC */
/*
 * Reading text: the words of the body, a block a line, blocks parted by one
 * empty line, items and rows by none.  What a block needs in front of its
 * first line (indentation of a list, "> " of a quote) stands in front of
 * every line of it.
 */
#include <limits.h>

#include "buf.h"
#include "str.h"
#include "text.h"

struct text_writer {
	pcut_output *out;
	const pcut_text_style *style;
	pcut_buf prefix; /* in front of each line of the block at hand */
	/* a byte for each container: what it added to prefix */
	pcut_buf marks;
	/* of an item: in place of the end of its first prefix */
	pcut_str marker;
	char number[32];
	long count[64];  /* of items, by depth of list */
	unsigned lists;
	int started;     /* something was written */
	int joined;      /* the next block follows without an empty line */
	int at_start;    /* of a line */
};

static void
put_prefix(struct text_writer *t)
{
	pcut_str prefix = pcut_buf_str(&t->prefix);

	if (t->marker.len > 0) {
		pcut_put(t->out, pcut_str_cut(prefix, 0,
		    prefix.len - t->marker.len));
		pcut_put(t->out, t->marker);
		t->marker = PCUT_STR_NONE;
	} else {
		pcut_put(t->out, prefix);
	}
	t->at_start = 0;
}

/* A block begins: its empty line, its prefix. */
static void
begin_block(struct text_writer *t)
{
	if (t->started && !t->joined)
		pcut_putc(t->out, '\n');
	t->started = 1;
	t->joined = 0;
	put_prefix(t);
}

static void
end_line(struct text_writer *t)
{
	pcut_putc(t->out, '\n');
	t->at_start = 1;
}

/* Text that may hold line ends: each line gets the prefix. */
static void
lines(struct text_writer *t, pcut_str s)
{
	while (s.len > 0) {
		size_t end = pcut_str_find_char(s, '\n');

		if (t->at_start)
			put_prefix(t);
		pcut_put(t->out, pcut_str_cut(s, 0, end));
		if (end == SIZE_MAX)
			return;
		end_line(t);
		s = pcut_str_skip(s, end + 1);
	}
}

static void
push(struct text_writer *t, const char *prefix)
{
	size_t before = t->prefix.len;

	pcut_buf_puts(&t->prefix, prefix);
	pcut_buf_putc(&t->marks, (char)(t->prefix.len - before));
}

static void
pop(struct text_writer *t)
{
	if (t->marks.len > 0)
		t->prefix.len -= (unsigned char)t->marks.ptr[--t->marks.len];
}

static void
enter_item(struct text_writer *t, const pcut_node *n)
{
	static const char spaces[] = "                        ";
	const pcut_node *list = pcut_node_parent(n);
	size_t width;

	if (pcut_node_num(list, PCUT_ATTR_ORDERED)) {
		char digits[24];
		size_t at = sizeof digits;
		long number;

		if (t->lists == 0 || t->lists > sizeof t->count /
		    sizeof t->count[0])
			number = 1;
		else if (pcut_node_has(n, PCUT_ATTR_VALUE))
			number = t->count[t->lists - 1] =
			    pcut_node_num(n, PCUT_ATTR_VALUE);
		else
			number = t->count[t->lists - 1];
		if (t->lists > 0 && t->lists <= sizeof t->count /
		    sizeof t->count[0] && number < LONG_MAX)
			t->count[t->lists - 1] = number + 1;
		digits[--at] = ' ';
		digits[--at] = '.';
		for (unsigned long rest = number < 0 ? 0ul - (unsigned long)
		    number : (unsigned long)number; ; rest /= 10) {
			digits[--at] = (char)('0' + rest % 10);
			if (rest < 10)
				break;
		}
		if (number < 0)
			digits[--at] = '-';
		width = sizeof digits - at;
		memcpy(t->number, digits + at, width);
	} else {
		width = 2;
		memcpy(t->number, "- ", 2);
	}
	if (width > sizeof spaces - 1)
		width = sizeof spaces - 1;
	push(t, spaces + sizeof spaces - 1 - width);
	t->marker = (pcut_str){t->number, width};
	if (pcut_node_prev(n) != NULL)
		t->joined = 1;
}

static int
cell_follows(const pcut_node *n)
{
	return pcut_node_next(n) != NULL;
}

static int
in_cell(const pcut_node *n)
{
	for (n = pcut_node_parent(n); n != NULL; n = pcut_node_parent(n))
		if (pcut_node_kind(n) == PCUT_NODE_CELL)
			return 1;
	return 0;
}

/* A paragraph of nothing but pictures says nothing here. */
static int
is_wordless(const pcut_node *n)
{
	if (pcut_node_kind(n) != PCUT_NODE_PARAGRAPH)
		return 0;
	for (n = pcut_node_child(n); n != NULL; n = pcut_node_next(n))
		if (pcut_node_kind(n) != PCUT_NODE_IMAGE &&
		    pcut_node_kind(n) != PCUT_NODE_BREAK)
			return 0;
	return 1;
}

static pcut_status
enter(struct text_writer *t, const pcut_node *n)
{
	switch (pcut_node_kind(n)) {
	case PCUT_NODE_TEXT:
	case PCUT_NODE_CODE:
	case PCUT_NODE_KBD:
		lines(t, pcut_node_literal(n));
		return PCUT_OK;
	case PCUT_NODE_PARAGRAPH:
	case PCUT_NODE_HEADING:
	case PCUT_NODE_TERM:
	case PCUT_NODE_ATTRIBUTION:
	case PCUT_NODE_TITLE:
	case PCUT_NODE_SUMMARY:
		if (is_wordless(n))
			return PCUT_END;
		if (!in_cell(n))
			begin_block(t);
		return PCUT_OK;
	case PCUT_NODE_LIST:
		if (t->lists++ < sizeof t->count / sizeof t->count[0])
			t->count[t->lists - 1] = pcut_node_has(n,
			    PCUT_ATTR_START) ?
			    pcut_node_num(n, PCUT_ATTR_START) : 1;
		if (pcut_node_kind(pcut_node_parent(n)) == PCUT_NODE_ITEM)
			t->joined = 1;
		return PCUT_OK;
	case PCUT_NODE_ITEM:
		enter_item(t, n);
		return PCUT_OK;
	case PCUT_NODE_DEFINITION:
		push(t, "    ");
		t->joined = 1;
		return PCUT_OK;
	case PCUT_NODE_CODE_BLOCK:
	case PCUT_NODE_PREFORMATTED:
		begin_block(t);
		lines(t, pcut_str_trim_end(pcut_node_literal(n)));
		end_line(t);
		return PCUT_OK;
	case PCUT_NODE_MATH_BLOCK:
		begin_block(t);
		lines(t, pcut_node_str(n, PCUT_ATTR_TEX));
		end_line(t);
		return PCUT_OK;
	case PCUT_NODE_MATH:
		lines(t, pcut_node_str(n, PCUT_ATTR_TEX));
		return PCUT_OK;
	case PCUT_NODE_RULE:
		begin_block(t);
		pcut_puts(t->out, "* * *");
		end_line(t);
		return PCUT_OK;
	case PCUT_NODE_VERSE:
		begin_block(t);
		return PCUT_OK;
	case PCUT_NODE_LINE:
		if (t->at_start && pcut_node_child(n) != NULL)
			put_prefix(t);
		for (long i = pcut_node_num(n, PCUT_ATTR_INDENT); i > 0; i--)
			pcut_puts(t->out, "  ");
		return PCUT_OK;
	case PCUT_NODE_TABLE:
		return PCUT_OK;
	case PCUT_NODE_ROW:
		if (pcut_node_prev(n) != NULL &&
		    pcut_node_kind(pcut_node_prev(n)) == PCUT_NODE_ROW)
			t->joined = 1;
		if (!in_cell(n))
			begin_block(t);
		return PCUT_OK;
	case PCUT_NODE_CAPTION:
	case PCUT_NODE_CREDIT:
		if (!t->style->captions)
			return PCUT_END;
		if (pcut_node_kind(n) == PCUT_NODE_CREDIT)
			begin_block(t);
		return PCUT_OK;
	case PCUT_NODE_EMBED:
		if (pcut_node_child(n) == NULL &&
		    pcut_node_str(n, PCUT_ATTR_TITLE).len > 0 &&
		    t->style->captions) {
			begin_block(t);
			lines(t, pcut_node_str(n, PCUT_ATTR_TITLE));
			end_line(t);
		}
		return PCUT_OK;
	case PCUT_NODE_PULL_QUOTE: /* its words stand in the text already */
		return PCUT_END;
	case PCUT_NODE_RELATED:
		if (t->style->related) {
			begin_block(t);
			if (pcut_node_has(n, PCUT_ATTR_LABEL)) {
				lines(t, pcut_node_str(n, PCUT_ATTR_LABEL));
				pcut_putc(t->out, ' ');
			}
			lines(t, pcut_node_str(n, PCUT_ATTR_TITLE));
			end_line(t);
		}
		return PCUT_OK;
	case PCUT_NODE_NOTE_REF:
		if (t->style->notes) {
			pcut_putc(t->out, '[');
			pcut_put(t->out, pcut_node_str(n, PCUT_ATTR_REF));
			pcut_putc(t->out, ']');
		}
		return PCUT_OK;
	case PCUT_NODE_NOTE:
		begin_block(t);
		pcut_putc(t->out, '[');
		pcut_put(t->out, pcut_node_str(n, PCUT_ATTR_ID));
		pcut_puts(t->out, "] ");
		t->joined = 1;
		t->at_start = 0;
		return PCUT_OK;
	case PCUT_NODE_BREAK:
		end_line(t);
		return PCUT_OK;
	default:
		return PCUT_OK;
	}
}

/* The first paragraph of a note goes on behind its number. */
static int
behind_number(const pcut_node *n)
{
	return pcut_node_prev(n) == NULL && pcut_node_parent(n) != NULL &&
	    pcut_node_kind(pcut_node_parent(n)) == PCUT_NODE_NOTE;
}

static void
leave(struct text_writer *t, const pcut_node *n)
{
	switch (pcut_node_kind(n)) {
	case PCUT_NODE_PARAGRAPH:
	case PCUT_NODE_HEADING:
	case PCUT_NODE_TERM:
	case PCUT_NODE_ATTRIBUTION:
	case PCUT_NODE_TITLE:
	case PCUT_NODE_SUMMARY:
	case PCUT_NODE_CREDIT:
		if (!in_cell(n))
			end_line(t);
		else if (pcut_node_next(n) != NULL)
			pcut_putc(t->out, ' ');
		break;
	case PCUT_NODE_LIST:
		t->lists--;
		break;
	case PCUT_NODE_ITEM:
		if (t->marker.len > 0) { /* nothing was in it */
			begin_block(t);
			end_line(t);
		}
		pop(t);
		break;
	case PCUT_NODE_DEFINITION:
		pop(t);
		break;
	case PCUT_NODE_LINE:
		end_line(t);
		break;
	case PCUT_NODE_CELL:
		if (cell_follows(n))
			pcut_putc(t->out, '\t');
		break;
	case PCUT_NODE_ROW:
		if (!in_cell(n))
			end_line(t);
		break;
	case PCUT_NODE_RUBY:
		pcut_putc(t->out, '(');
		lines(t, pcut_node_str(n, PCUT_ATTR_RUBY));
		pcut_putc(t->out, ')');
		break;
	default:
		break;
	}
}

static pcut_status
visit(void *payload, const pcut_node *n, pcut_event event)
{
	struct text_writer *t = payload;

	if (event == PCUT_EVENT_ENTER) {
		if (pcut_node_kind(n) == PCUT_NODE_PARAGRAPH &&
		    behind_number(n)) {
			t->joined = 0;
			return PCUT_OK;
		}
		return enter(t, n);
	}
	leave(t, n);
	return PCUT_OK;
}

static void
line_of(struct text_writer *t, pcut_str s)
{
	if (s.len == 0)
		return;
	begin_block(t);
	lines(t, s);
	end_line(t);
}

static void
title_block(struct text_writer *t, const pcut_article *a)
{
	const pcut_agent *author;

	line_of(t, pcut_article_get(a, PCUT_META_KICKER, 0));
	line_of(t, pcut_article_get(a, PCUT_META_TITLE, 0));
	line_of(t, pcut_article_get(a, PCUT_META_SUBTITLE, 0));
	if (pcut_article_author(a, 0) != NULL) {
		begin_block(t);
		for (size_t i = 0; (author = pcut_article_author(a, i)) != NULL;
		    i++) {
			if (i > 0)
				pcut_puts(t->out, ", ");
			pcut_put(t->out, author->name);
		}
		end_line(t);
	}
	line_of(t, pcut_article_get(a, PCUT_META_DATE_PUBLISHED, 0));
}

static pcut_status
end_text(struct text_writer *t, pcut_status rc)
{
	if (t->prefix.failed || t->marks.failed)
		rc = PCUT_ENOMEM;
	pcut_buf_free(&t->prefix);
	pcut_buf_free(&t->marks);
	return rc;
}

pcut_status
pcut_text_write_block(const pcut_node *block, const pcut_text_style *style,
    pcut_output *out)
{
	struct text_writer t = {.out = out, .style = style,
	    .marker = PCUT_STR_NONE, .at_start = 1};

	return end_text(&t, pcut_walk(block, visit, &t));
}

pcut_status
pcut_text_write(const pcut_article *a, const pcut_text_style *style,
    pcut_output *out)
{
	struct text_writer t = {.out = out, .style = style,
	    .marker = PCUT_STR_NONE, .at_start = 1};
	const pcut_node *notes = pcut_article_root(a, PCUT_NODE_NOTES);
	const pcut_node *comments = pcut_article_root(a, PCUT_NODE_COMMENTS);
	pcut_status rc;

	if (style->meta)
		title_block(&t, a);
	rc = pcut_walk(pcut_article_root(a, PCUT_NODE_BODY), visit, &t);
	if (rc == PCUT_OK && style->notes && notes != NULL)
		rc = pcut_walk(notes, visit, &t);
	if (rc == PCUT_OK && style->comments && comments != NULL)
		rc = pcut_walk(comments, visit, &t);
	return end_text(&t, rc);
}

struct text_state {
	pcut_text_style style;
	int some;
};

static pcut_status
text_open(pcut_writer *w, void *state, pcut_output *out)
{
	struct text_state *st = state;

	(void)out;
	st->style.meta = (int)pcut_writer_option_num(w, "meta");
	st->style.captions = (int)pcut_writer_option_num(w, "captions");
	st->style.related = (int)pcut_writer_option_num(w, "related");
	st->style.notes = (int)pcut_writer_option_num(w, "notes");
	st->style.comments = (int)pcut_writer_option_num(w, "comments");
	return PCUT_OK;
}

/* Articles of one output are parted by a form feed on a line of its own. */
static pcut_status
text_put(pcut_writer *w, void *state, pcut_article *a, pcut_output *out)
{
	struct text_state *st = state;

	(void)w;
	if (st->some)
		pcut_puts(out, "\f\n");
	st->some = 1;
	return pcut_text_write(a, &st->style, out);
}

const pcut_option pcut_text_writer_options[] = {
	{"meta", PCUT_TYPE_BOOL, "no", NULL, "title, byline and date first"},
	{"captions", PCUT_TYPE_BOOL, "no", NULL,
	    "captions and credits of figures and tables"},
	{"related", PCUT_TYPE_BOOL, "no", NULL, "links to other articles"},
	{"notes", PCUT_TYPE_BOOL, "no", NULL, "notes, behind the body"},
	{"comments", PCUT_TYPE_BOOL, "no", NULL, "reader comments, last"},
	{0}};

const pcut_writer_ops pcut_text_writer = {
	.size = sizeof(pcut_writer_ops),
	.state_size = sizeof(struct text_state),
	.open = text_open,
	.put = text_put,
	.many = 1,
};
