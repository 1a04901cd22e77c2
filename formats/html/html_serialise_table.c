/* SPDX-License-Identifier: ISC */
/*
 * Tables.  They stand in cells of others, so each open row keeps its place in
 * the columns.  A page may be narrow, and what runs off it is lost on paper:
 * the longest word of each column tells how wide the table must be.  A wide
 * one is marked for the stylesheet, which makes its letters smaller; where
 * that is not enough, cells whose words are longer than their share of the
 * page are marked too, and their words are broken.
 */
#include <string.h>

#include "html_parts.h"
#include "str.h"

/* A word of a table longer than this is broken rather than let the table run
 * off the page. */
#define LONG_WORD 18
/* One that is no longer than this never is, if the page has room at all. */
#define SHORT_WORD 6
/* Columns that are measured; more fit on no page. */
#define COLUMNS_MOST 24

/* How many characters are beside each other on a narrow page, in the sizes
 * that the stylesheet has for tables, wide ones and very wide ones. */
enum { ROOM = 46, ROOM_WIDE = 56, ROOM_VERY_WIDE = 64 };

/*
 * Where a row of a table stands: the column of its next cell, NULL for none.
 * An open table has one too, for the longest word that its cells may have.
 */
struct place {
	const pcut_node *column;
	size_t longest;
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

/* The place of the row or table that is open; NULL when memory is out. */
static struct place *
place_of(pcut_html_parts *h)
{
	if (h->columns.len < sizeof(struct place))
		return NULL;
	/* The buffer is as malloc aligns, its items of one size. */
	return (struct place *)(void *)(h->columns.ptr + h->columns.len -
					sizeof(struct place));
}

static void
leave_place(pcut_html_parts *h)
{
	if (place_of(h) != NULL)
		h->columns.len -= sizeof(struct place);
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

/* What a table needs to be laid out. */
struct widths {
	size_t n, words[COLUMNS_MOST]; /* columns; the longest word of each */
	int some_more; /* columns than are measured */
};

/* Of what a cell holds; the cells of a table in it count for themselves. */
static size_t
longest_word(const pcut_node *cell)
{
	struct run run = {0, 0};

	pcut_walk(cell, measure, &run);
	return run.longest;
}

static void
measure_columns(const pcut_node *table, struct widths *widths)
{
	memset(widths, 0, sizeof *widths);
	for (const pcut_node *row = pcut_node_child(table); row != NULL;
	     row = pcut_node_next(row)) {
		size_t column = 0;

		if (pcut_node_kind(row) != PCUT_NODE_ROW)
			continue;
		for (const pcut_node *cell = pcut_node_child(row); cell != NULL;
		     cell = pcut_node_next(cell)) {
			long span = pcut_node_num(cell, PCUT_ATTR_COLSPAN);
			size_t word;

			if (column >= COLUMNS_MOST) {
				widths->some_more = 1;
				break;
			}
			/* One of several columns has room in all of them. */
			word = span > 1 ? 0 : longest_word(cell);
			if (word > LONG_WORD)
				word = LONG_WORD;
			if (word > widths->words[column])
				widths->words[column] = word;
			column += span > 1 ? (size_t)span : 1;
			if (column > COLUMNS_MOST) {
				widths->some_more = 1;
				column = COLUMNS_MOST;
			}
			if (column > widths->n)
				widths->n = column;
		}
	}
}

/* The characters that the columns need beside each other, with gap for the
 * space between two, when none of their words is longer than most. */
static size_t
need(const struct widths *widths, size_t most, size_t gap)
{
	size_t sum = widths->n * gap;

	for (size_t i = 0; i < widths->n; i++)
		sum += widths->words[i] < most ? widths->words[i] : most;
	return sum;
}

/* The class of a table that is as wide as that, or NULL; sets *longest to the
 * longest word that it may have. */
static const char *
choose_class(const struct widths *widths, size_t *longest)
{
	*longest = LONG_WORD;
	if (!widths->some_more && widths->n < 9) {
		if (widths->n < 6 && need(widths, LONG_WORD, 2) <= ROOM)
			return NULL;
		if (need(widths, LONG_WORD, 1) <= ROOM_WIDE)
			return "wide";
	}
	while (*longest > SHORT_WORD &&
	       need(widths, *longest, 1) > ROOM_VERY_WIDE)
		--*longest;
	if (!widths->some_more && need(widths, *longest, 1) <= ROOM_VERY_WIDE)
		return "wide very-wide";
	*longest = 0;
	return "wide very-wide crammed";
}

/* A table in the caption of another, which HTML does not know, is written as
 * its cells. */
void
pcut_html_put_table(pcut_html_parts *h, const pcut_node *n, pcut_event event)
{
	struct place place = {NULL, LONG_WORD};
	struct widths widths;
	const char *class;

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
		leave_place(h);
		pcut_puts(h->out, "</table>\n");
		return;
	}
	measure_columns(n, &widths);
	class = choose_class(&widths, &place.longest);
	pcut_buf_put(&h->columns, PCUT_STR((const char *)&place, sizeof place));
	pcut_puts(h->out, "<table");
	pcut_html_put_common(h, n);
	if (class != NULL)
		pcut_putf(h->out, " class=\"%s\"", class);
	pcut_puts(h->out, ">\n");
}

/* Tables stand in cells of others: each open row has a place of its own. */
static void
enter_row(pcut_html_parts *h, const pcut_node *n)
{
	const struct place *table = place_of(h);
	struct place place = {
	    next_column(pcut_node_child(pcut_node_parent(n))),
	    table != NULL ? table->longest : LONG_WORD};

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
	leave_place(h);
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
	struct place *place = place_of(h);

	if (place == NULL)
		return align;
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
	const struct place *place = place_of(h);
	int is_long;
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
	is_long = longest_word(n) > (place != NULL ? place->longest : 0);
	if (align == PCUT_ALIGN_CENTER || align == PCUT_ALIGN_RIGHT)
		pcut_putf(h->out, " class=\"%s%s\"",
		    align == PCUT_ALIGN_CENTER ? "center" : "right",
		    is_long ? " long" : "");
	else if (is_long)
		pcut_puts(h->out, " class=\"long\"");
	pcut_putc(h->out, '>');
}
