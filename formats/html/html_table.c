/* SPDX-License-Identifier: ISC */
/*
 * Tables: those that hold data keep rows, cells, spans and the side their
 * columns lean to; those that only place things are dissolved.
 */
#include <string.h>

#include "html_page.h"
#include "str.h"

#define COLUMNS_MOST 1000

struct shape {
	uint32_t rows, cells, headers, blocks, filled;
	uint32_t widest; /* cells in a row */
	uint32_t chars, longest; /* of text in cells */
	int nested, tagged, form;
};

/* What is looked at of a table: the elements of its own, not of tables in it;
 * n is the table first. */
static const pcut_html_node *
next_own(const pcut_html_node *n, const pcut_html_node *table)
{
	if (n != table && (pcut_html_is(n, PCUT_TAG_TABLE) ||
	    pcut_html_is(n, PCUT_TAG_TD) || pcut_html_is(n, PCUT_TAG_TH)))
		return pcut_html_after(n, table);
	return pcut_html_next(n, table);
}

/* Heads, captions and summaries are given to data alone. */
static int
is_tagged(const pcut_html_node *n)
{
	return n->tag == PCUT_TAG_THEAD || n->tag == PCUT_TAG_CAPTION ||
	    n->tag == PCUT_TAG_COLGROUP || n->tag == PCUT_TAG_TFOOT;
}

static void
look_at_cell(const pcut_html_page *p, struct shape *s,
    const pcut_html_node *cell)
{
	uint32_t chars = p->kept[cell->order] + p->lost[cell->order];

	s->cells++;
	s->headers += cell->tag == PCUT_TAG_TH;
	s->filled += chars > 0;
	s->chars += chars;
	if (chars > s->longest)
		s->longest = chars;
	for (const pcut_html_node *c = cell->first; c != NULL; c = c->next) {
		if (c->kind != PCUT_HTML_ELEMENT)
			continue;
		s->nested |= c->tag == PCUT_TAG_TABLE;
		s->form |= c->tag == PCUT_TAG_FORM ||
		    c->tag == PCUT_TAG_INPUT;
		s->blocks += c->tag == PCUT_TAG_DIV || c->tag == PCUT_TAG_P ||
		    c->tag == PCUT_TAG_TABLE || c->tag == PCUT_TAG_FORM ||
		    pcut_html_is_heading(c);
	}
}

static struct shape
shape_of(const pcut_html_page *p, const pcut_html_node *table)
{
	struct shape s = {0};
	uint32_t in_row = 0;

	for (const pcut_html_node *n = table; n != NULL;
	    n = next_own(n, table)) {
		if (n->kind != PCUT_HTML_ELEMENT || n == table)
			continue;
		if (n->tag == PCUT_TAG_TR) {
			s.rows++;
			in_row = 0;
		} else if (n->tag == PCUT_TAG_TD || n->tag == PCUT_TAG_TH) {
			look_at_cell(p, &s, n);
			if (++in_row > s.widest)
				s.widest = in_row;
		} else {
			s.tagged |= is_tagged(n);
		}
	}
	return s;
}

/*
 * In the order of what is surest.  A table of one row or column says nothing
 * that its cells do not; one cell with most of the text is a page's frame.
 */
static int
is_layout(const pcut_html_page *p, const pcut_html_node *table)
{
	struct shape s = shape_of(p, table);
	pcut_str role = pcut_html_attr_value(table, PCUT_HATTR_ROLE);

	if (role.ptr != NULL && (pcut_str_eq_case(role,
	    PCUT_LIT("presentation")) || pcut_str_eq_case(role,
	    PCUT_LIT("none"))))
		return 1;
	if (s.cells <= 1 || s.widest <= 1 || s.filled == 0)
		return 1;
	if (pcut_html_class_has(table, " layout "))
		return 1;
	if (s.tagged && s.rows > 1)
		return 0;
	if (role.ptr != NULL && (pcut_str_eq_case(role, PCUT_LIT("table")) ||
	    pcut_str_eq_case(role, PCUT_LIT("grid"))))
		return 0;
	if (s.headers > 0 && s.rows > 1)
		return 0;
	if (s.nested || s.form || s.rows < 2)
		return 1;
	if (s.longest > 400 && (uint64_t)s.longest * 10 >
	    (uint64_t)s.chars * 6)
		return 1;
	if (s.filled * 2 < s.cells && s.blocks > 0)
		return 1;
	return s.blocks * 2 > s.cells && s.chars / s.cells > 200;
}

/* One row of a column each: a gutter of numbers beside code. */
static int
is_code_frame(const pcut_html_node *table)
{
	int left = 64;

	if (!pcut_html_class_has(table, " highlighttable rouge code highlight "
	    "linenodiv lntable blob diff syntaxhighlighter "))
		return 0;
	for (const pcut_html_node *n = table; n != NULL && left-- > 0;
	    n = pcut_html_next(n, table))
		if (pcut_html_code_is_block(n))
			return 1;
	return 0;
}

/* All of a data table is said when half of it is. */
static void
keep_whole(pcut_html_page *p, const pcut_html_node *table)
{
	if (p->kept[table->order] <= p->lost[table->order]) {
		pcut_html_mark_set(p, table, PCUT_HTML_M_LAYOUT);
		return;
	}
	if (p->lost[table->order] == 0)
		return;
	pcut_html_keep_text(p, table);
}

void
pcut_html_table_plan(pcut_html_page *p, const pcut_html_node *table)
{
	if ((p->drop & PCUT_HTML_DROP_TABLES) != 0 && !is_layout(p, table)) {
		pcut_html_mark_set(p, table, PCUT_HTML_M_GONE);
		return;
	}
	if (is_layout(p, table) || is_code_frame(table))
		pcut_html_mark_set(p, table, PCUT_HTML_M_LAYOUT);
	else
		keep_whole(p, table);
}

static pcut_align
align_of(const pcut_html_node *n)
{
	pcut_str value = pcut_html_attr_value(n, PCUT_HATTR_ALIGN);

	if (value.ptr == NULL || value.len == 0)
		value = pcut_html_style(n, "text-align");
	if (value.len == 0 && n->nattr > 0) {
		if (pcut_html_class_has(n, " text-right right numeric num "))
			return PCUT_ALIGN_RIGHT;
		return PCUT_ALIGN_NONE;
	}
	if (pcut_str_starts_case(value, PCUT_LIT("left")))
		return PCUT_ALIGN_LEFT;
	if (pcut_str_starts_case(value, PCUT_LIT("center")) ||
	    pcut_str_starts_case(value, PCUT_LIT("middle")))
		return PCUT_ALIGN_CENTER;
	if (pcut_str_starts_case(value, PCUT_LIT("right")))
		return PCUT_ALIGN_RIGHT;
	return PCUT_ALIGN_NONE;
}

static uint32_t
span_of(const pcut_html_node *n, unsigned attr, long most)
{
	long span = pcut_html_num(n, attr);

	return span < 1 ? 1 : span > most ? (uint32_t)most : (uint32_t)span;
}

static int
is_cell(const pcut_html_node *n)
{
	return pcut_html_is(n, PCUT_TAG_TD) || pcut_html_is(n, PCUT_TAG_TH);
}

/* Columns of the widest row; COLUMNS_MOST + 1 for more than can be. */
static uint32_t
count_columns(const pcut_html_node *table)
{
	uint32_t col = 0, most = 0;

	for (const pcut_html_node *n = table; n != NULL;
	    n = next_own(n, table)) {
		if (pcut_html_is(n, PCUT_TAG_TR))
			col = 0;
		else if (is_cell(n))
			col += span_of(n, PCUT_HATTR_COLSPAN, COLUMNS_MOST);
		if (col > COLUMNS_MOST)
			return COLUMNS_MOST + 1;
		if (col > most)
			most = col;
	}
	return most;
}

/* What most cells of a column say, headers apart. */
static void
put_columns(pcut_html_page *p, const pcut_html_node *table)
{
	uint32_t (*votes)[4], n_columns = count_columns(table), col = 0;
	int any = 0;

	if (n_columns == 0 || n_columns > COLUMNS_MOST)
		return;
	votes = pcut_arena_alloc(p->arena, n_columns * sizeof *votes);
	if (votes == NULL) {
		p->failed = 1;
		return;
	}
	for (const pcut_html_node *n = table; n != NULL;
	    n = next_own(n, table)) {
		uint32_t span;

		if (pcut_html_is(n, PCUT_TAG_TR))
			col = 0;
		if (!is_cell(n))
			continue;
		span = span_of(n, PCUT_HATTR_COLSPAN, COLUMNS_MOST);
		if (n->tag == PCUT_TAG_TD && span == 1)
			votes[col][align_of(n)]++;
		col += span;
	}
	for (col = 0; col < n_columns; col++)
		for (int a = 1; a < 4; a++)
			any |= votes[col][a] > votes[col][0];
	for (col = 0; any && col < n_columns; col++) {
		long best = 0;

		for (int a = 1; a < 4; a++)
			if (votes[col][a] > votes[col][best])
				best = a;
		pcut_build_open(p->b, PCUT_NODE_COLUMN);
		if (best != 0)
			pcut_build_num(p->b, PCUT_ATTR_ALIGN, best);
	}
}

void
pcut_html_table_open(pcut_html_page *p, const pcut_html_node *table)
{
	pcut_html_flow_open(&p->flow, PCUT_NODE_TABLE);
	put_columns(p, table);
}

/* A row of nothing but <th> at the top is a head without <thead>. */
static int
is_head_row(const pcut_html_node *row)
{
	int cells = 0;

	if (pcut_html_is(row->parent, PCUT_TAG_THEAD))
		return 1;
	for (const pcut_html_node *c = row->first; c != NULL; c = c->next) {
		if (pcut_html_is(c, PCUT_TAG_TD))
			return 0;
		cells += pcut_html_is(c, PCUT_TAG_TH);
	}
	if (cells < 2)
		return 0;
	for (const pcut_html_node *up = row->prev; up != NULL; up = up->prev)
		if (pcut_html_is(up, PCUT_TAG_TR))
			return 0;
	return row->parent->prev == NULL ||
	    !pcut_html_is(row->parent->prev, PCUT_TAG_THEAD);
}

void
pcut_html_row_open(pcut_html_page *p, const pcut_html_node *row)
{
	pcut_html_flow_open(&p->flow, PCUT_NODE_ROW);
	if (is_head_row(row))
		pcut_build_num(p->b, PCUT_ATTR_PART, PCUT_PART_HEAD);
	else if (pcut_html_is(row->parent, PCUT_TAG_TFOOT))
		pcut_build_num(p->b, PCUT_ATTR_PART, PCUT_PART_FOOT);
}

void
pcut_html_cell_open(pcut_html_page *p, const pcut_html_node *cell)
{
	uint32_t rows = span_of(cell, PCUT_HATTR_ROWSPAN, 65534);
	uint32_t cols = span_of(cell, PCUT_HATTR_COLSPAN, 1000);

	pcut_html_flow_open(&p->flow, PCUT_NODE_CELL);
	if (cell->tag == PCUT_TAG_TH)
		pcut_build_num(p->b, PCUT_ATTR_HEADER, 1);
	if (rows > 1)
		pcut_build_num(p->b, PCUT_ATTR_ROWSPAN, (long)rows);
	if (cols > 1)
		pcut_build_num(p->b, PCUT_ATTR_COLSPAN, (long)cols);
}
