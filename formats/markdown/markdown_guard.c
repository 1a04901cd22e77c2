/* SPDX-License-Identifier: ISC */
/*
 * What md4c should not be asked to do.
 *
 * It is linear but for three things.  A table's rows are filled up to the width
 * of its head, so that a wide head over many short rows is quadratic; the
 * bound here is a little too high, never too low: the widest line of dashes in
 * a run of lines, times these lines.  And every line, were it empty, is
 * compared with all lists and quotes that are open; so only so many may begin
 * in one line (through several, their indents take quadratic space).  And the
 * address of a definition is looked through for each link that uses it.
 */
#include <presscut.h>

#include "markdown_tape.h"
#include "str.h"

enum { MAX_DEPTH = 100 };

/* The offset of the mark that is one too deep; SIZE_MAX if there is none. */
static size_t
too_deep(pcut_str line)
{
	size_t depth = 0, i = 0;

	while (i < line.len) {
		size_t start = i;
		char c = line.ptr[i];

		if (c == ' ' || c == '\t') {
			i++;
			continue;
		}
		while (i < line.len && i - start < 9 &&
		    pcut_is_digit(line.ptr[i]))
			i++;
		c = i < line.len ? line.ptr[i] : '\0';
		if (i > start ? c != '.' && c != ')'
		              : c != '-' && c != '+' && c != '*' && c != '>')
			return SIZE_MAX;
		i++;
		if (c != '>' && i < line.len && line.ptr[i] != ' ' &&
		    line.ptr[i] != '\t')
			return SIZE_MAX;
		if (++depth > MAX_DEPTH)
			return i - 1;
	}
	return SIZE_MAX;
}

int
pcut_md_flatten(pcut_str text, pcut_buf *out)
{
	pcut_str rest = text, kept = text;

	while (rest.len > 0) {
		pcut_str line = pcut_str_take_line(&rest);
		size_t at = too_deep(line);

		if (at == SIZE_MAX)
			continue;
		pcut_buf_put(out, PCUT_STR(kept.ptr,
		    (size_t)(line.ptr + at - kept.ptr)));
		pcut_buf_putc(out, '\\');
		kept = PCUT_STR(line.ptr + at,
		    (size_t)(text.ptr + text.len - (line.ptr + at)));
	}
	if (kept.ptr == text.ptr)
		return 0;
	pcut_buf_put(out, kept);
	return 1;
}

/* Columns that line would make as a row of delimiters, 0 if it is none. */
static size_t
columns_of(pcut_str line)
{
	size_t columns = 1, dashes = 0;

	for (size_t i = 0; i < line.len; i++) {
		switch (line.ptr[i]) {
		case '|':
			columns++;
			break;
		case '-':
			dashes++;
			break;
		case ' ': case '\t': case ':': case '\r':
			break;
		default: /* a mark of what the table is in */
			if (dashes > 1 || columns > 2)
				return 0;
		}
	}
	return dashes > 0 ? columns : 0;
}

int
pcut_md_has_huge_table(pcut_str text)
{
	uint64_t cells = 0, limit = (uint64_t)text.len * 4 + 100000;
	uint64_t widest = 0, lines = 0;
	pcut_str rest = text;

	while (rest.len > 0) {
		pcut_str line = pcut_str_take_line(&rest);
		size_t columns;

		if (pcut_str_trim(line).len == 0) {
			cells += widest * lines;
			widest = lines = 0;
			continue;
		}
		lines++;
		if ((columns = columns_of(line)) > widest)
			widest = columns;
	}
	return cells + widest * lines > limit;
}

int
pcut_md_has_huge_links(pcut_str text)
{
	uint64_t limit = (uint64_t)text.len * 64 + 4000000;
	uint64_t longest = 0, size = 0, brackets = 0;
	pcut_str rest = text;
	int inside = 0; /* a definition, maybe */

	while (rest.len > 0) {
		pcut_str line = pcut_str_take_line(&rest), part = line;
		int defines = 0;

		for (size_t at; (at = pcut_str_find_char(part, ']')) !=
		     SIZE_MAX; part = pcut_str_skip(part, at + 1)) {
			brackets++;
			defines |= at + 1 < part.len &&
			    part.ptr[at + 1] == ':';
		}
		if (defines) {
			inside = 1;
			size = 0;
		} else if (pcut_str_trim(line).len == 0) {
			inside = 0;
		}
		if (inside && (size += line.len) > longest)
			longest = size;
	}
	return longest * brackets > limit;
}
