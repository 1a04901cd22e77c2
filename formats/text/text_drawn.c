/* SPDX-License-Identifier: ISC */
/*
 * Tables drawn all round, with rules between their rows: what w3m,
 * links and DocBook's tools make of a table.
 *
 * A row is what stands between two rules, of one line or more.  A rule that
 * leaves a column out lets the cell there go on into the next row; a bar that
 * is not there lets it go on into the next column.
 */
#include <string.h>

#include "arena.h"
#include "str.h"
#include "text_dump.h"
#include "utf8.h"

#define COLUMNS 400 /* of a line */
#define CELLS 40

enum mark { MARK_TEXT, MARK_LEVEL, MARK_UPRIGHT };

/* What a line has between two of the table's upright lines. */
struct part {
	pcut_str text; /* as it stands */
	int ruled;     /* nothing but a rule */
	int open;      /* no bar to its right */
};

struct cell {
	size_t row, column, rows, columns;
	size_t first, end; /* lines */
};

struct drawn {
	size_t at[CELLS + 1]; /* the columns of upright lines */
	size_t columns;       /* one less than those */
	struct cell *cell;
	size_t count, cap, rows;
	size_t open[CELLS];   /* the cell of each column, from 1; 0: none */
	int head;             /* a whole rule is below the first row */
};

static enum mark
mark_of(uint32_t cp)
{
	switch (cp) {
	case '-': case '=': case 0x2500: case 0x2501: case 0x2504:
	case 0x2505: case 0x2508: case 0x2509: case 0x254C: case 0x254D:
	case 0x2550:
		return MARK_LEVEL;
	case '|': case '+':
		return MARK_UPRIGHT;
	default:
		return cp > 0x2500 && cp < 0x2580 ? MARK_UPRIGHT : MARK_TEXT;
	}
}

/* Add the columns of a rule's upright marks to those of the table; 0 if there
 * are too many. */
static int
add_crossings(struct drawn *d, const pcut_text_line *line)
{
	const char *p = line->ptr, *end = p + line->len;
	size_t column = line->indent;

	while (p < end && column < COLUMNS) {
		uint32_t cp = pcut_utf8_next(&p, end);
		size_t i = 0;

		if (mark_of(cp) == MARK_UPRIGHT) {
			while (i < d->columns && d->at[i] < column)
				i++;
			if (i == d->columns || d->at[i] != column) {
				if (d->columns > CELLS)
					return 0;
				memmove(d->at + i + 1, d->at + i,
				    (d->columns - i) * sizeof(*d->at));
				d->at[i] = column;
				d->columns++;
			}
		}
		column += (size_t)pcut_cp_width(cp);
	}
	return p == end;
}

/* The parts of a line; 0 if it does not begin and end where the table does. */
static int
take_parts(const struct drawn *d, const pcut_text_line *line,
    struct part *part)
{
	const char *p = line->ptr, *end = p + line->len, *from = NULL;
	size_t column = line->indent, i = 0;
	int level = 0, other = 0;

	while (p < end && i <= d->columns) {
		const char *here = p;
		uint32_t cp = pcut_utf8_next(&p, end);
		enum mark mark = mark_of(cp);

		if (column > d->at[i] || (i == 0 && column < d->at[0]))
			return 0; /* it should have been there */
		if (column == d->at[i]) {
			int barred = mark == MARK_UPRIGHT;

			if (!barred && (i == 0 || i == d->columns))
				return 0;
			if (i > 0) {
				part[i - 1].text = PCUT_STR(from,
				    (size_t)(here - from));
				part[i - 1].ruled = level > 0 && other == 0;
				part[i - 1].open = mark == MARK_TEXT;
			}
			from = barred ? p : here;
			level = mark == MARK_LEVEL;
			other = mark == MARK_TEXT;
			i++;
		} else {
			level += mark == MARK_LEVEL;
			other += mark == MARK_TEXT;
		}
		column += (size_t)pcut_cp_width(cp);
	}
	return i == d->columns + 1 && p == end;
}

/* A row begins: cells where none goes on. */
static int
open_row(pcut_text *t, struct drawn *d, const struct part *part, size_t line)
{
	d->rows++;
	for (size_t c = 0; c < d->columns;) {
		struct cell *cell;
		size_t last = c;

		if (d->open[c] > 0) {
			cell = &d->cell[d->open[c] - 1];
			cell->rows++;
			c = cell->column + cell->columns;
			continue;
		}
		while (part[last].open && last + 1 < d->columns &&
		    d->open[last + 1] == 0)
			last++;
		cell = d->count < d->cap ? d->cell : pcut_arena_grow(t->arena,
		    d->cell, &d->cap, d->count + 1, sizeof(*cell));
		if (cell == NULL)
			return 0;
		d->cell = cell;
		d->cell[d->count++] = (struct cell){d->rows - 1, c, 1,
		    last + 1 - c, line, line};
		for (; c <= last; c++)
			d->open[c] = d->count;
	}
	return 1;
}

/* The cells above a rule end; how many columns it leaves out. */
static size_t
close_cells(struct drawn *d, const struct part *part, size_t line)
{
	size_t left = 0;

	for (size_t c = 0; c < d->columns; c++) {
		if (!part[c].ruled) {
			left++;
		} else if (d->open[c] > 0) {
			struct cell *cell = &d->cell[d->open[c] - 1];

			cell->end = line;
			memset(d->open + cell->column, 0, cell->columns *
			    sizeof(*d->open));
		}
	}
	return left;
}

/* Take the lines apart; 0 if they are no such table. */
static int
take_cells(pcut_text *t, struct drawn *d, const pcut_text_line *line,
    size_t count)
{
	struct part part[CELLS];
	size_t between = 0, partly = 0;
	int ruled = 1;

	for (size_t i = 0; i < count; i++) {
		size_t rules = 0, left;

		if (!take_parts(d, &line[i], part))
			return 0;
		for (size_t c = 0; c < d->columns; c++)
			rules += part[c].ruled != 0;
		if (rules > 0) {
			left = close_cells(d, part, i);
			if (left > 0 && d->rows == 0)
				return 0;
			partly += left > 0;
			between += d->rows > 0 && i + 1 < count;
			d->head |= left == 0 && d->rows == 1 && i + 1 < count;
			ruled = 1;
		} else if (ruled) {
			if (!open_row(t, d, part, i))
				return 0;
			ruled = 0;
		}
	}
	for (size_t c = 0; c < d->columns; c++)
		if (d->open[c] > 0)
			d->cell[d->open[c] - 1].end = count;
	return d->rows > 1 && (between > 1 || partly > 0);
}

/* The text of a cell: what its lines have between its upright lines. */
static pcut_str
cell_text(pcut_text *t, const struct drawn *d, const pcut_text_line *line,
    const struct cell *cell)
{
	struct part part[CELLS];

	pcut_buf_reset(&t->join);
	for (size_t i = cell->first; i < cell->end; i++) {
		size_t last = cell->column + cell->columns - 1;
		pcut_str s;

		if (!take_parts(d, &line[i], part))
			continue;
		s = PCUT_STR(part[cell->column].text.ptr, (size_t)(
		    part[last].text.ptr + part[last].text.len -
		    part[cell->column].text.ptr));
		s = pcut_str_trim(s);
		if (s.len > 0 && t->join.len > 0)
			pcut_buf_putc(&t->join, ' ');
		pcut_buf_put(&t->join, s);
	}
	return t->join.failed ? PCUT_STR_NONE :
	    pcut_arena_str(t->arena, pcut_buf_str(&t->join));
}

/* Blanks before the text of a cell's first line. */
static size_t
blanks_before(const struct drawn *d, const pcut_text_line *line,
    const struct cell *cell)
{
	struct part part[CELLS];
	size_t n = 0;

	if (!take_parts(d, &line[cell->first], part))
		return 0;
	while (n < part[cell->column].text.len &&
	    part[cell->column].text.ptr[n] == ' ')
		n++;
	return n == part[cell->column].text.len ? 0 : n;
}

/* The first row is set in the middle of its columns, the second is not. */
static int
is_centred(const struct drawn *d, const pcut_text_line *line)
{
	size_t most[2] = {0, 0};

	for (size_t i = 0; i < d->count && d->cell[i].row < 2; i++) {
		size_t n = blanks_before(d, line, &d->cell[i]);

		if (n > most[d->cell[i].row])
			most[d->cell[i].row] = n;
	}
	return most[0] > 1 && most[1] < 2;
}

static void
build(pcut_text *t, const struct drawn *d, const pcut_text_line *line)
{
	size_t row = SIZE_MAX;
	int head = d->head && is_centred(d, line);

	pcut_build_open(t->b, PCUT_NODE_TABLE);
	for (size_t c = 0; c < d->columns; c++)
		pcut_build_open(t->b, PCUT_NODE_COLUMN);
	for (size_t i = 0; i < d->count; i++) {
		const struct cell *cell = &d->cell[i];
		pcut_str s = cell_text(t, d, line, cell);
		int header = head && cell->row == 0;

		if (cell->row != row) {
			if (i > 0)
				pcut_build_close(t->b, PCUT_NODE_ROW);
			pcut_text_row(t, header);
			row = cell->row;
		}
		pcut_text_cell(t, s, header, cell->rows, cell->columns);
	}
	pcut_build_close(t->b, PCUT_NODE_ROW);
	pcut_build_close(t->b, PCUT_NODE_TABLE);
}

int
pcut_text_is_drawn(const pcut_text_line *line)
{
	const char *p = line->ptr, *end = p + line->len;
	size_t level = 0;

	if (line->len < 5 || mark_of(pcut_utf8_next(&p, end)) != MARK_UPRIGHT)
		return 0;
	while (p < end && level < 3) {
		enum mark mark = mark_of(pcut_utf8_next(&p, end));

		if (mark == MARK_TEXT)
			return 0;
		level += mark == MARK_LEVEL;
	}
	return level == 3;
}

size_t
pcut_text_drawn(pcut_text *t, const pcut_text_line *line, size_t count)
{
	struct drawn d = {0};
	size_t n = 0;

	if (!pcut_text_is_drawn(line))
		return 0;
	for (; n < count; n++) {
		const char *p = line[n].ptr;

		if (mark_of(pcut_utf8_next(&p, p + line[n].len)) !=
		    MARK_UPRIGHT)
			break;
		if (pcut_text_is_drawn(&line[n]) && !add_crossings(&d,
		    &line[n]))
			return 0;
	}
	if (n < 5 || d.columns < 3)
		return 0;
	d.columns--;
	if (!take_cells(t, &d, line, n))
		return 0;
	build(t, &d, line);
	return n;
}
