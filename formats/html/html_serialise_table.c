/* SPDX-License-Identifier: ISC */
/*
 * Tables.  They stand in cells of others, so each open row keeps its place in
 * the columns.  A page may be narrow: wide tables are marked for the
 * stylesheet, and so are cells with a word that no line would hold.
 */
#include "html_parts.h"
#include "str.h"

/* A word of a table longer than this is broken rather than let the table run
 * off the page. */
#define LONG_WORD 18

/* Where a row of a table stands: the column of its next cell, NULL for none. */
struct place {
	const pcut_node *column;
};

static const char *const part_tags[] = {"tbody", "thead", "tfoot"};

/* An empty one heads nothing. */
static int
is_header_cell(const pcut_node *n)
{
	return pcut_node_child(n) != NULL &&
	       (pcut_node_num(n, PCUT_ATTR_HEADER) != 0 ||
		   pcut_node_num(pcut_node_parent(n), PCUT_ATTR_PART) ==
		       PCUT_PART_HEAD);
}

static const pcut_node *
next_column(const pcut_node *n)
{
	while (n != NULL && pcut_node_kind(n) != PCUT_NODE_COLUMN)
		n = pcut_node_kind(n) == PCUT_NODE_ROW ? NULL
						       : pcut_node_next(n);
	return n;
}

/* How many columns the first row has. */
static long
count_columns(const pcut_node *table)
{
	const pcut_node *n = pcut_node_child(table);
	long count = 0;

	while (n != NULL && pcut_node_kind(n) != PCUT_NODE_ROW)
		n = pcut_node_next(n);
	for (n = n == NULL ? NULL : pcut_node_child(n); n != NULL;
	     n = pcut_node_next(n)) {
		long span = pcut_node_num(n, PCUT_ATTR_COLSPAN);

		count += span > 1 ? span : 1;
	}
	return count;
}

/* A narrow page has room for few columns of the usual size.  A table in the
 * caption of another, which HTML does not know, is written as its cells. */
void
pcut_html_put_table(pcut_html_parts *h, const pcut_node *n, pcut_event event)
{
	long columns;

	if (h->captions > 0) {
		pcut_puts(
		    h->out, event == PCUT_EVENT_ENTER ? "<div" : "</div>\n");
		if (event == PCUT_EVENT_ENTER) {
			pcut_html_put_common(h, n);
			pcut_puts(h->out, ">\n");
		}
		return;
	}
	if (event == PCUT_EVENT_LEAVE) {
		pcut_puts(h->out, "</table>\n");
		return;
	}
	columns = count_columns(n);
	pcut_puts(h->out, "<table");
	pcut_html_put_common(h, n);
	pcut_puts(h->out, columns >= 9   ? " class=\"wide very-wide\">\n"
			  : columns >= 6 ? " class=\"wide\">\n"
					 : ">\n");
}

/* The longest run of characters without a blank, of a cell's words. */
struct run {
	size_t now, longest;
};

static pcut_status
measure(void *payload, const pcut_node *n, pcut_event event)
{
	struct run *run = payload;
	pcut_str s = pcut_node_literal(n);

	if (pcut_node_kind(n) == PCUT_NODE_TABLE)
		return PCUT_END; /* its cells are measured themselves */
	if (event == PCUT_EVENT_ENTER && pcut_node_is_block(n))
		run->now = 0;
	for (size_t i = 0; event == PCUT_EVENT_ENTER && i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if (c >= 0xE3) { /* from here on most scripts break anywhere */
			run->now = 0;
			continue;
		}
		run->now = pcut_is_space((char)c) || c == '-'
			       ? 0
			       : run->now + ((c & 0xC0) != 0x80);
		if (run->now > run->longest)
			run->longest = run->now;
	}
	return PCUT_OK;
}

/* Tables stand in cells of others: each open row has a place of its own. */
static void
enter_row(pcut_html_parts *h, const pcut_node *n)
{
	struct place place = {
	    next_column(pcut_node_child(pcut_node_parent(n)))};

	pcut_buf_put(&h->columns, PCUT_STR((const char *)&place, sizeof place));
}

void
pcut_html_put_row(pcut_html_parts *h, const pcut_node *n, pcut_event event)
{
	pcut_part part = (pcut_part)pcut_node_num(n, PCUT_ATTR_PART);
	const pcut_node *prev = pcut_node_prev(n), *next = pcut_node_next(n);
	int same_before = prev != NULL &&
			  pcut_node_kind(prev) == PCUT_NODE_ROW &&
			  pcut_node_num(prev, PCUT_ATTR_PART) == (long)part;
	int same_after =
	    next != NULL && pcut_node_num(next, PCUT_ATTR_PART) == (long)part;

	if (h->captions > 0)
		return;
	if (event == PCUT_EVENT_ENTER) {
		if (!same_before)
			pcut_putf(h->out, "<%s>\n", part_tags[part]);
		pcut_puts(h->out, "<tr>");
		enter_row(h, n);
		return;
	}
	if (pcut_node_child(n) == NULL)
		pcut_puts(h->out, "<td></td>");
	h->columns.len -=
	    h->columns.len < sizeof(struct place) ? 0 : sizeof(struct place);
	pcut_puts(h->out, "</tr>\n");
	if (!same_after)
		pcut_putf(h->out, "</%s>\n", part_tags[part]);
}

/* The alignment of a cell, its own or else its column's; the row's place
 * moves on by span. */
static long
alignment(pcut_html_parts *h, const pcut_node *n, long span)
{
	long align = pcut_node_num(n, PCUT_ATTR_ALIGN);
	struct place *place;

	if (h->columns.len < sizeof *place)
		return align;
	/* The buffer is as malloc aligns, its items of one size. */
	place = (struct place *)(void *)(h->columns.ptr + h->columns.len -
					 sizeof *place);
	if (place->column != NULL && !pcut_node_has(n, PCUT_ATTR_ALIGN))
		align = pcut_node_num(place->column, PCUT_ATTR_ALIGN);
	for (; span > 0 && place->column != NULL; span--)
		place->column = next_column(pcut_node_next(place->column));
	return align;
}

void
pcut_html_count_header_cell(
    pcut_html_parts *h, const pcut_node *n, pcut_event event)
{
	if (pcut_node_kind(n) != PCUT_NODE_CELL || !is_header_cell(n))
		return;
	if (event == PCUT_EVENT_ENTER)
		h->header_cells++;
	else
		h->header_cells--;
}

void
pcut_html_put_cell(pcut_html_parts *h, const pcut_node *n, pcut_event event)
{
	int header = is_header_cell(n);
	int head = pcut_node_num(pcut_node_parent(n), PCUT_ATTR_PART) ==
		   PCUT_PART_HEAD;
	long span = pcut_node_num(n, PCUT_ATTR_COLSPAN);
	struct run run = {0, 0};
	long align;

	pcut_html_count_header_cell(h, n, event);
	if (h->captions > 0) {
		pcut_puts(
		    h->out, event == PCUT_EVENT_ENTER ? "<div" : "</div>\n");
		if (event == PCUT_EVENT_ENTER) {
			pcut_html_put_common(h, n);
			pcut_putc(h->out, '>');
		}
		return;
	}
	if (event == PCUT_EVENT_LEAVE) {
		pcut_puts(h->out, header ? "</th>" : "</td>");
		return;
	}
	align = alignment(h, n, span > 1 ? span : 1);
	pcut_puts(h->out, header ? "<th" : "<td");
	if (header)
		pcut_putf(h->out, " scope=\"%s\"", head ? "col" : "row");
	pcut_html_put_common(h, n);
	if (span > 1)
		pcut_putf(h->out, " colspan=\"%ld\"", span);
	if (pcut_node_num(n, PCUT_ATTR_ROWSPAN) > 1)
		pcut_putf(h->out, " rowspan=\"%ld\"",
		    pcut_node_num(n, PCUT_ATTR_ROWSPAN));
	pcut_walk(n, measure, &run);
	if (run.longest > LONG_WORD || align == PCUT_ALIGN_CENTER ||
	    align == PCUT_ALIGN_RIGHT)
		pcut_putf(h->out, " class=\"%s%s%s\"",
		    align == PCUT_ALIGN_CENTER  ? "center"
		    : align == PCUT_ALIGN_RIGHT ? "right"
						: "",
		    run.longest > LONG_WORD && (align == PCUT_ALIGN_CENTER ||
						   align == PCUT_ALIGN_RIGHT)
			? " "
			: "",
		    run.longest > LONG_WORD ? "long" : "");
	pcut_putc(h->out, '>');
}
