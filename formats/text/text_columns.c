/* SPDX-License-Identifier: ISC */
/*
 * Two columns side by side, as a program lays out the pages of a PDF: the left
 * one is read before the right one.
 *
 * The right column starts at one place in many lines, behind a gap.  Tables do
 * too; but in columns of prose lines go on in small letters, on both sides,
 * and each side is wide.  Pages are looked at one by one, so that memory stays
 * bounded.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"
#include "utf8.h"

#define PAGE_LINES 400
#define COLUMNS_MOST 200
#define LEAST_START 22 /* column where the right side may begin */
#define LEAST_LINES 5  /* that have both sides */
#define LEAST_MORE 3   /* likewise, behind a page that has columns */
#define SIDE_COLUMNS 18

struct row {
	pcut_text_line line;
	pcut_str left, right; /* once it is known where the right one starts */
	unsigned left_indent, right_indent;
	char is; /* 'b' both, 'l', 'r', ' ' blank, 0 neither */
};

struct page {
	struct row row[PAGE_LINES];
	size_t count;
};

/* The next start of text behind a gap of two blanks and more, from *at on;
 * the column of it, 0 at the end of the line. */
static unsigned
next_start(const pcut_text_line *line, size_t *at, unsigned *column)
{
	unsigned blanks = 0;

	while (*at < line->len) {
		unsigned char c = (unsigned char)line->ptr[*at];

		if (c == ' ') {
			blanks++;
		} else if (blanks >= 2) {
			return *column;
		} else {
			blanks = 0;
		}
		*column += (c & 0xC0) != 0x80;
		(*at)++;
	}
	return 0;
}

/* Where most right sides start; 0 when there are no columns. */
static unsigned
find_start(const struct page *p)
{
	unsigned hits[COLUMNS_MOST] = {0}, best = 0, most = 0;

	for (size_t i = 0; i < p->count; i++) {
		const pcut_text_line *line = &p->row[i].line;
		unsigned column = line->indent, start;
		size_t at = 0;

		while (column < COLUMNS_MOST && (start = next_start(line, &at,
		    &column)) > 0)
			if (start < COLUMNS_MOST && start >= line->indent +
			    LEAST_START)
				hits[start]++;
	}
	for (unsigned i = LEAST_START; i + 1 < COLUMNS_MOST; i++)
		if (hits[i] + hits[i + 1] > most) {
			most = hits[i] + hits[i + 1];
			best = i;
		}
	if (most >= LEAST_LINES && hits[best + 1] > hits[best])
		best++;
	return most >= LEAST_LINES ? best : 0;
}

/* The sides of a line whose right one starts at start. */
static void
split(struct row *row, unsigned start)
{
	const pcut_text_line *line = &row->line;
	unsigned column = line->indent, found;
	size_t at = 0;
	pcut_str s = pcut_text_of(line);

	row->left = row->right = PCUT_STR_NONE;
	row->is = ' ';
	if (line->len == 0)
		return;
	if (line->indent + 1 >= start) {
		row->right = s;
		row->right_indent = line->indent > start ? line->indent -
		    start : 0;
		row->is = 'r';
		return;
	}
	row->left_indent = line->indent;
	row->left = s;
	row->is = 'l';
	while ((found = next_start(line, &at, &column)) > 0) {
		if (found + 1 < start)
			continue;
		/* The start of a paragraph may be set in. */
		row->is = found <= start + 5 ? 'b' : 0;
		row->left = pcut_str_trim_end(pcut_str_cut(s, 0, at));
		row->right = pcut_str_skip(s, at);
		row->right_indent = found > start + 1 ? found - start : 0;
		return;
	}
	if (column + 1 > start) /* text runs over the gap */
		row->is = 0;
}

struct side {
	size_t lines, columns, words, small, pairs;
};

static void
measure(struct side *side, pcut_str s, pcut_str before)
{
	if (s.len == 0)
		return;
	side->lines++;
	side->columns += pcut_text_width(s);
	side->words += pcut_text_words(s, 9);
	if (before.len > 0 && !pcut_text_ends_sentence(before)) {
		side->pairs++;
		side->small += pcut_text_starts_lower(s) != 0;
	}
}

static int
is_prose(const struct side *side, size_t least)
{
	return side->lines >= least && side->columns >= side->lines *
	    SIDE_COLUMNS && side->words >= side->lines * 3 && side->pairs >=
	    2 && side->small * 10 >=
	    side->pairs * 4;
}

/* Rows from to end are two columns of prose. */
static int
is_columns(const struct page *p, size_t from, size_t end, size_t least)
{
	struct side left = {0}, right = {0};
	pcut_str a = PCUT_STR_NONE, b = PCUT_STR_NONE;
	size_t both = 0, some = 0, gaps = 0;

	for (size_t i = from; i < end; i++) {
		const struct row *row = &p->row[i];

		measure(&left, row->left, a);
		measure(&right, row->right, b);
		a = row->left;
		b = row->right;
		both += row->is == 'b';
		some += row->is != ' ';
		gaps += pcut_str_find(a, PCUT_LIT("   ")) != SIZE_MAX ||
		    pcut_str_find(b, PCUT_LIT("   ")) != SIZE_MAX;
	}
	return both >= least && both * 2 >= some && gaps * 5 <= some &&
	    is_prose(&left, least) && is_prose(&right, least);
}

static void
put_line(pcut_buf *out, pcut_str s, unsigned indent)
{
	for (unsigned i = 0; s.len > 0 && i < indent && i < COLUMNS_MOST; i++)
		pcut_buf_putc(out, ' ');
	pcut_buf_put(out, s);
	pcut_buf_putc(out, '\n');
}

/* The left column, then the right one. */
static void
put_columns(const struct page *p, size_t from, size_t end, pcut_buf *out)
{
	pcut_str last = PCUT_STR_NONE;

	for (size_t i = from; i < end; i++) {
		put_line(out, p->row[i].left, p->row[i].left_indent);
		if (p->row[i].left.len > 0)
			last = p->row[i].left;
	}
	while (out->len > 1 && out->ptr[out->len - 1] == '\n' &&
	    out->ptr[out->len - 2] == '\n')
		out->len--;
	if (last.len == 0 || pcut_text_ends_sentence(last))
		pcut_buf_putc(out, '\n');
	while (from < end && p->row[from].right.len == 0)
		from++;
	for (size_t i = from; i < end; i++)
		put_line(out, p->row[i].right, p->row[i].right_indent);
}

/* The rows of the page that belong together from row i on: *end behind
 * them; where they start. */
static size_t
run(const struct page *p, size_t i, size_t *end)
{
	size_t first = i, last = i;
	unsigned margin;

	while (first < p->count && p->row[first].is != 'b')
		first++;
	*end = first + 1; /* past it, whatever follows: the caller goes on */
	if (first == p->count)
		return first;
	margin = p->row[first].left_indent;
	for (last = first + 1; last < p->count && p->row[last].is != 0;
	    last++) {
		if (p->row[last].is == ' ')
			continue;
		if (p->row[last].is == 'l' && (p->row[last].left_indent >
		    margin + 6 || last > *end + 3))
			break;
		if (p->row[last].is == 'r' && p->row[last].right_indent > 8)
			break;
		if (p->row[last].is == 'b' && p->row[last].left_indent <
		    margin)
			margin = p->row[last].left_indent;
		*end = last + 1;
	}
	/* One side may begin higher. */
	while (first > i && (p->row[first - 1].is == 'r' ||
	    (p->row[first - 1].is == 'l' && p->row[first - 1].left_indent <=
	    margin + 6)))
		first--;
	return first;
}

static void
put_rows(const struct page *p, size_t from, size_t end, pcut_buf *out)
{
	for (size_t i = from; i < end; i++)
		put_line(out, pcut_text_of(&p->row[i].line),
		    p->row[i].line.indent);
}

static void
drop(struct row *row)
{
	row->line.len = 0;
	row->left = row->right = PCUT_STR_NONE;
	row->is = ' ';
}

/* "The Bulletin        Spring 2009" over the columns, a number below them. */
static void
take_furniture(pcut_text *t, struct page *p, unsigned start)
{
	struct row *top = p->row, *foot = p->row + p->count;
	size_t digits = 0;

	for (size_t i = 0; i < p->count && top->line.len == 0; i++)
		top++;
	while (foot > p->row && foot[-1].line.len == 0)
		foot--;
	if (foot - top < 4)
		return;
	foot--;
	if (top->is != 'r' && top[1].line.len == 0 && pcut_str_find(
	    pcut_text_of(&top->line), PCUT_LIT("        ")) != SIZE_MAX &&
	    !pcut_text_ends_sentence(pcut_text_of(&top->line))) {
		pcut_text_notice(t, "page-furniture", pcut_text_of(
		    &top->line));
		drop(top);
	}
	while (digits < foot->line.len && pcut_is_digit(
	    foot->line.ptr[digits]))
		digits++;
	if (digits == foot->line.len && digits < 5 && foot->line.indent > 8 &&
	    foot->line.indent < start) {
		pcut_text_notice(t, "page-furniture", pcut_text_of(
		    &foot->line));
		drop(foot);
	}
}

static int
put_page(pcut_text *t, struct page *p, unsigned *before, pcut_buf *out)
{
	unsigned start = find_start(p);
	size_t i = 0, from, end, least = LEAST_LINES;
	int some = 0;

	if (start == 0 && *before > 0) {
		start = *before;
		least = LEAST_MORE;
	}

	for (size_t k = 0; start > 0 && k < p->count; k++)
		split(&p->row[k], start);
	if (start > 0 && (from = run(p, 0, &end)) < p->count && is_columns(p,
	    from, end, least))
		take_furniture(t, p, start);
	/* A sentence that the page before left open. */
	while (*before > 0 && out->len > 1 && out->ptr[out->len - 2] != '\f' &&
	    i < p->count && p->row[i].line.len == 0)
		i++;
	while (start > 0 && (from = run(p, i, &end)) < p->count) {
		put_rows(p, i, from, out);
		if (is_columns(p, from, end, least)) {
			put_columns(p, from, end, out);
			some = 1;
		} else {
			put_rows(p, from, end, out);
		}
		i = end;
	}
	put_rows(p, i, p->count, out);
	*before = some ? start : 0;
	return some;
}

/* Enough lines have a gap in them. */
static int
may_have(pcut_str text)
{
	size_t lines = 0, at;

	while (lines < LEAST_LINES && (at = pcut_str_find(text,
	    PCUT_LIT("  "))) != SIZE_MAX) {
		const char *end;

		lines += at > 0 && text.ptr[at - 1] != '\n' &&
		    text.ptr[at - 1] != ' ';
		text = pcut_str_skip(text, at);
		while (text.len > 0 && text.ptr[0] == ' ')
			text = pcut_str_skip(text, 1);
		if (lines == 0 || text.len == 0)
			continue;
		end = memchr(text.ptr, '\n', text.len);
		text = end == NULL ? PCUT_STR_NONE : pcut_str_skip(text,
		    (size_t)(end - text.ptr));
	}
	return lines >= LEAST_LINES;
}

/* Behind a page of columns: a sentence that is not over goes on on the next
 * one. */
static void
end_page(pcut_buf *out)
{
	pcut_str s = pcut_str_trim_end(pcut_buf_str(out));

	out->len = s.len;
	pcut_buf_putc(out, '\n');
	if (s.len > 0 && pcut_text_ends_sentence(s))
		pcut_buf_puts(out, "\f\n");
}

int
pcut_text_columns(pcut_text *t, pcut_str text, pcut_buf *out)
{
	struct page *p;
	unsigned before = 0;
	int some = 0;

	if (!may_have(text) || (p = pcut_mem_zalloc(t->mem, sizeof(*p))) ==
	    NULL)
		return 0;
	while (text.len > 0) {
		int feed = 0;

		p->count = 0;
		while (p->count < PAGE_LINES && !feed && text.len > 0) {
			const char *raw = text.ptr;

			pcut_text_take_line(&text, &p->row[p->count].line);
			feed = p->row[p->count].line.len == 0 && memchr(raw,
			    '\f', (size_t)(text.ptr - raw)) != NULL;
			p->count += !feed;
		}
		some |= put_page(t, p, &before, out);
		if (feed && before > 0)
			end_page(out);
		else if (feed)
			pcut_buf_puts(out, "\f\n");
	}
	pcut_mem_free(t->mem, p);
	return some && !out->failed;
}
