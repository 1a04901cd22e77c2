/* SPDX-License-Identifier: ISC */
/*
 * What md4c should not be asked to do.
 *
 * It is linear but for four things.  A table's rows are filled up to the width
 * of its head, so that a wide head over many short rows is quadratic; the
 * bound here is a little too high, never too low: the widest line of dashes in
 * a run of lines, times these lines.  And every line, were it empty, is
 * compared with all lists and quotes that are open; so only so many may begin
 * in one line (through several, their indents take quadratic space).  And the
 * address of a definition is looked through for each link that uses it.  And
 * for each bracket of a paragraph or table its lines are counted from the
 * first.
 */
#include <string.h>

#include <presscut.h>

#include "markdown_tape.h"
#include "str.h"

enum { MAX_DEPTH = 100 };

pcut_str
pcut_md_skip_marks(pcut_str s)
{
	for (;;) {
		size_t i = 0;

		s = pcut_str_trim(s);
		while (i < s.len && i < 9 && pcut_is_digit(s.ptr[i]))
			i++;
		if (i == s.len || strchr(i > 0 ? ".)" : ">-+*",
		        s.ptr[i]) == NULL)
			return s;
		if (s.ptr[i++] != '>' && i < s.len && s.ptr[i] != ' ' &&
		    s.ptr[i] != '\t')
			return s;
		s = pcut_str_skip(s, i);
	}
}

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

/* A run of lines without a blank one between, as far as it came. */
struct run {
	uint64_t lines, brackets;
	pcut_str head; /* a table's first two lines, else empty */
	char fence;    /* the sign of the code that the run is in */
};

enum { MAX_WORK = 16000000, MAX_HEAD = 4096 };

/* Count line; nonzero if the run is too long, and is to end before it. */
static int
is_too_long(struct run *run, pcut_str line, pcut_str whole)
{
	pcut_str text = pcut_md_skip_marks(line);
	char c = text.len >= 3 ? text.ptr[0] : '\0';

	if ((c == '`' || c == '~') && text.ptr[1] == c && text.ptr[2] == c) {
		if (run->fence == 0)
			run->fence = c;
		else if (run->fence == c)
			run->fence = 0;
	}
	if (text.len == 0 || run->fence != 0 || (line.len > 4 &&
	        memcmp(line.ptr, "    ", 4) == 0)) {
		run->lines = run->brackets = 0;
		run->head = PCUT_STR_NONE;
		return 0;
	}
	if (run->lines == 0)
		run->head = line;
	else if (run->lines == 1 && columns_of(line) > 0)
		run->head.len = (size_t)(line.ptr + line.len -
		    run->head.ptr) + (line.ptr + line.len <
		    whole.ptr + whole.len);
	else if (run->lines == 1)
		run->head = PCUT_STR_NONE;
	run->lines++;
	while (text.len > 0) {
		size_t at = pcut_str_find_char(text, '[');

		if (at == SIZE_MAX)
			break;
		run->brackets++;
		text = pcut_str_skip(text, at + 1);
	}
	return run->lines * run->brackets > MAX_WORK && run->lines > 500;
}

int
pcut_md_flatten(pcut_str text, pcut_buf *out)
{
	pcut_str rest = text, kept = text;
	struct run run = {.head = PCUT_STR_NONE};
	int changed = 0;

	while (rest.len > 0) {
		pcut_str line = pcut_str_take_line(&rest);
		size_t at = too_deep(line);

		if (is_too_long(&run, line, text)) {
			pcut_buf_put(out, PCUT_STR(kept.ptr,
			    (size_t)(line.ptr - kept.ptr)));
			pcut_buf_putc(out, '\n');
			if (run.head.len < MAX_HEAD)
				pcut_buf_put(out, run.head);
			kept = PCUT_STR(line.ptr,
			    (size_t)(text.ptr + text.len - line.ptr));
			run.lines = run.head.len > 0 ? 3 : 1;
			run.brackets = 0;
			changed |= PCUT_MD_PARTED;
		}
		if (at == SIZE_MAX)
			continue;
		pcut_buf_put(out, PCUT_STR(kept.ptr,
		    (size_t)(line.ptr + at - kept.ptr)));
		pcut_buf_putc(out, '\\');
		kept = PCUT_STR(line.ptr + at,
		    (size_t)(text.ptr + text.len - (line.ptr + at)));
		changed |= PCUT_MD_FLATTENED;
	}
	if (changed)
		pcut_buf_put(out, kept);
	return changed;
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
