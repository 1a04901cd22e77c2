/* SPDX-License-Identifier: ISC */
/*
 * Tables of wikitext, put out as lines of cells between bars, which the body
 * reads as any table that was drawn so.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"

/* Bytes from s to the first end behind it, end included; 0 if none comes. */
static size_t
up_to(pcut_str s, const char *end)
{
	size_t at = pcut_str_find(s, pcut_str_from(end));

	return at == SIZE_MAX ? 0 : at + strlen(end);
}

/* What stands behind the attributes of a cell: 'align=right | 31'. */
static pcut_str
without_attributes(pcut_str s)
{
	size_t at = pcut_str_find_char(s, '|');

	if (at == SIZE_MAX || pcut_str_find_char(pcut_str_cut(s, 0, at),
	    '=') == SIZE_MAX || pcut_str_find(pcut_str_cut(s, 0, at),
	    PCUT_LIT("[[")) != SIZE_MAX || pcut_str_find(pcut_str_cut(s, 0,
	    at), PCUT_LIT("{{")) != SIZE_MAX)
		return s;
	return pcut_str_skip(s, at + 1);
}

#define LINK_OPEN 1024u /* no ]] comes in the cell */

/* Bytes of the mark or span that s starts with and that is not shown; of a kind
 * that does not end (a bit of *open) none is looked for again. */
static size_t
hidden(pcut_str s, unsigned *open)
{
	static const char *const spans[][2] = {{"{{", "}}"}, {"<ref>",
	    "</ref>"}, {"<ref ", ">"}, {"<", ">"}};
	size_t n;

	for (unsigned i = 0; i < sizeof(spans) / sizeof(*spans); i++) {
		if ((*open & 1u << i) || !pcut_str_starts(s,
		    pcut_str_from(spans[i][0])))
			continue;
		n = up_to(s, spans[i][1]);
		if (n == 0) {
			*open |= 1u << i;
			continue;
		}
		if (i == 2 && s.ptr[n - 2] != '/' && !(*open & 2)) {
			size_t end = up_to(pcut_str_skip(s, n), "</ref>");

			if (end == 0)
				*open |= 2;
			n += end;
		}
		return n;
	}
	for (n = 0; n < s.len && s.ptr[n] == '\''; n++)
		;
	return n > 1 ? n : 0;
}

/* The words of a cell, without marks, references and templates. */
static void
put_cell(pcut_str s, pcut_buf *out)
{
	unsigned open = 0;
	size_t n;

	s = pcut_str_trim(without_attributes(s));
	pcut_buf_puts(out, "| ");
	while (s.len > 0) {
		n = hidden(s, &open);
		if (n == 0 && !(open & LINK_OPEN) && pcut_str_starts(s,
		    PCUT_LIT("[["))) {
			pcut_str link;
			size_t bar;

			n = up_to(s, "]]");
			open |= n == 0 ? LINK_OPEN : 0;
			link = pcut_str_cut(s, 2, n > 4 ? n - 4 : 0);
			bar = pcut_str_find_char(link, '|');
			pcut_buf_put(out, pcut_str_skip(link,
			    bar == SIZE_MAX ? 0 : bar + 1));
		}
		if (n > 0) {
			s = pcut_str_skip(s, n);
			continue;
		}
		pcut_buf_putc(out, s.ptr[0] == '|' || s.ptr[0] == '\n' ? ' '
		    : s.ptr[0]);
		s = pcut_str_skip(s, 1);
	}
	pcut_buf_putc(out, ' ');
}

/* A line of cells, parted by || or !!: their count. */
static size_t
put_cells(pcut_str s, int heads, pcut_buf *out)
{
	size_t from = 0, count = 0;

	for (size_t i = 0; i <= s.len; i++) {
		if (i < s.len && !(i + 1 < s.len && s.ptr[i] ==
		    s.ptr[i + 1] && (s.ptr[i] == '|' || (heads &&
		    s.ptr[i] == '!'))))
			continue;
		put_cell(pcut_str_cut(s, from, i - from), out);
		from = ++i + 1;
		count++;
	}
	return count;
}

void
pcut_text_put_wikitable(pcut_str s, pcut_buf *out)
{
	pcut_str line, cell = PCUT_STR_NONE;
	size_t open = 0, rows = 0;
	int heads = 0;

	pcut_buf_puts(out, "\n\n");
	pcut_str_take_line(&s); /* the table's own attributes */
	for (;;) {
		int more = s.len > 0, starts;

		line = more ? pcut_str_trim(pcut_str_take_line(&s))
		    : PCUT_STR_NONE;
		starts = !more || (line.len > 0 && (line.ptr[0] == '|' ||
		    line.ptr[0] == '!'));
		if (!starts) { /* goes on in the cell above */
			if (cell.len > 0 && line.len > 0)
				cell.len = (size_t)(line.ptr + line.len -
				    cell.ptr);
			continue;
		}
		if (cell.len > 0) {
			open += put_cells(cell, heads, out);
		}
		cell = PCUT_STR_NONE;
		if (!more || pcut_str_starts(line, PCUT_LIT("|}")) ||
		    pcut_str_starts(line, PCUT_LIT("|-"))) {
			if (open > 0)
				pcut_buf_puts(out, "|\n");
			/* The first row's cells may all be heads. */
			while (rows == 0 && heads && open > 0 && open < 100)
				pcut_buf_puts(out, --open > 0 ? "|---"
				    : "|---|\n");
			rows += open > 0 || heads;
			open = 0;
			if (!more || line.ptr[1] == '}')
				break;
		} else if (pcut_str_starts(line, PCUT_LIT("|+"))) {
			pcut_buf_put(out, without_attributes(pcut_str_skip(
			    line, 2)));
			pcut_buf_puts(out, "\n\n");
		} else {
			heads = line.ptr[0] == '!';
			cell = pcut_str_skip(line, 1);
		}
	}
	pcut_buf_puts(out, "\n");
}
