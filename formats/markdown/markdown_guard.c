/* SPDX-License-Identifier: ISC */
/*
 * What md4c should not be asked to do.
 *
 * It is linear but for one thing: a table's rows are filled up to the width of
 * its head, so that a wide head over many short rows is quadratic.  The bound
 * here is a little too high, never too low: the widest line of dashes in a run
 * of lines, times these lines.
 */
#include <presscut.h>

#include "markdown_tape.h"
#include "str.h"

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
