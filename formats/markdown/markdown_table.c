/* SPDX-License-Identifier: ISC */
/*
 * Tables of GFM: one header row, one line a row, a paragraph a cell.  What
 * does not fit becomes an HTML table: see markdown_table_html.c.
 */
#include <presscut.h>

#include "markdown_write.h"
#include "mem.h"
#include "str.h"

/* Nonzero if the cell's blocks are one line at most. */
static int
cell_fits(const pcut_node *cell)
{
	const pcut_node *block = pcut_node_child(cell);

	if (pcut_node_num(cell, PCUT_ATTR_ROWSPAN) > 1 ||
	    pcut_node_num(cell, PCUT_ATTR_COLSPAN) > 1)
		return 0;
	if (block == NULL)
		return 1;
	return pcut_node_next(block) == NULL &&
	    pcut_node_kind(block) == PCUT_NODE_PARAGRAPH;
}

static int
is_head(const pcut_node *row)
{
	return pcut_node_num(row, PCUT_ATTR_PART) == PCUT_PART_HEAD;
}

static const pcut_node *
next_row(const pcut_node *n)
{
	while (n != NULL && pcut_node_kind(n) != PCUT_NODE_ROW)
		n = pcut_node_next(n);
	return n;
}

int
pcut_md_table_fits(const pcut_node *t)
{
	const pcut_node *row = next_row(pcut_node_child(t));
	int first = 1;

	for (; row != NULL; row = next_row(pcut_node_next(row)), first = 0) {
		if (!first && is_head(row))
			return 0;
		for (const pcut_node *cell = pcut_node_child(row);
		     cell != NULL; cell = pcut_node_next(cell))
			if (!cell_fits(cell))
				return 0;
	}
	return 1;
}

/* Nonzero if all cells of row are headers: a head that does not say so. */
static int
all_headers(const pcut_node *row)
{
	const pcut_node *cell = pcut_node_child(row);

	if (cell == NULL)
		return 0;
	for (; cell != NULL; cell = pcut_node_next(cell))
		if (!pcut_node_num(cell, PCUT_ATTR_HEADER))
			return 0;
	return 1;
}

static size_t
count_cells(const pcut_node *row)
{
	size_t n = 0;

	for (const pcut_node *cell = pcut_node_child(row); cell != NULL;
	     cell = pcut_node_next(cell))
		n++;
	return n;
}

/* One line in row: the cells, and empty ones up to width. */
static void
put_row(pcut_md *md, pcut_buf *line, const pcut_node *row, size_t width)
{
	const pcut_node *cell = row != NULL ? pcut_node_child(row) : NULL;

	pcut_buf_reset(line);
	pcut_buf_putc(line, '|');
	for (size_t i = 0; i < width; i++) {
		pcut_str text = PCUT_STR_NONE;

		if (cell != NULL) {
			pcut_md_start(md);
			pcut_md_inlines(md, cell);
			text = pcut_md_render(md, PCUT_MD_CELL);
			cell = pcut_node_next(cell);
		}
		pcut_buf_putc(line, ' ');
		pcut_buf_put(line, text);
		pcut_buf_puts(line, text.len > 0 ? " |" : "|");
	}
	if (line->failed)
		md->failed = 1;
	pcut_md_lines(md, pcut_buf_str(line));
}

static void
put_delimiters(pcut_md *md, pcut_buf *line, const pcut_node *t, size_t width)
{
	static const char *const marks[] = {" --- |", " :-- |", " :-: |",
	    " --: |"};
	const pcut_node *column = pcut_node_child(t);

	pcut_buf_reset(line);
	pcut_buf_putc(line, '|');
	for (size_t i = 0; i < width; i++) {
		long align = 0;

		while (column != NULL &&
		    pcut_node_kind(column) != PCUT_NODE_COLUMN)
			column = pcut_node_next(column);
		if (column != NULL) {
			align = pcut_node_num(column, PCUT_ATTR_ALIGN);
			column = pcut_node_next(column);
		}
		pcut_buf_puts(line, marks[align < 0 || align > 3 ? 0 : align]);
	}
	if (line->failed)
		md->failed = 1;
	pcut_md_lines(md, pcut_buf_str(line));
}

static void
put_gfm(pcut_md *md, const pcut_node *t)
{
	const pcut_node *row = next_row(pcut_node_child(t));
	pcut_buf line = {.mem = md->line.mem};
	size_t width = 0;

	for (const pcut_node *r = row; r != NULL;
	     r = next_row(pcut_node_next(r))) {
		size_t n = count_cells(r);

		if (n > width)
			width = n;
	}
	if (width == 0)
		return;
	pcut_md_begin(md, NULL);
	if (row != NULL && (is_head(row) || all_headers(row))) {
		put_row(md, &line, row, width);
		row = next_row(pcut_node_next(row));
	} else {
		put_row(md, &line, NULL, width);
	}
	put_delimiters(md, &line, t, width);
	for (; row != NULL; row = next_row(pcut_node_next(row)))
		put_row(md, &line, row, width);
	pcut_buf_free(&line);
}

void
pcut_md_table(pcut_md *md, const pcut_node *t)
{
	if (pcut_md_table_fits(t)) {
		put_gfm(md, t);
	} else {
		pcut_writer_warn(md->w, "markdown.table-html",
		    "table with spans or blocks in its cells is HTML");
		pcut_md_table_html(md, t);
	}
	for (const pcut_node *n = pcut_node_child(t); n != NULL;
	     n = pcut_node_next(n)) {
		if (pcut_node_kind(n) != PCUT_NODE_CAPTION)
			continue;
		pcut_md_start(md);
		pcut_md_open(md, PCUT_NODE_EMPHASIS);
		pcut_md_inlines(md, n);
		pcut_md_close(md, PCUT_NODE_EMPHASIS);
		pcut_md_block(md, 0);
	}
}
