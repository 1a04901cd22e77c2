/* SPDX-License-Identifier: ISC */
/*
 * Footnotes, which md4c does not know: [^label] and [^label]: text.
 *
 * A scan over the lines takes the definitions out and puts them in front, as
 * the items of one list with an HTML comment behind it; so one run of md4c
 * reads notes and text with the same addresses, and nothing that is open at
 * the end of one can reach into the other.  The marks themselves come out of
 * md4c as text.  The lines of a note are those of GitHub: its own, and below
 * it blank ones, ones indented by four, and ones that go on with a paragraph.
 */
#include <string.h>

#include <presscut.h>

#include "markdown_tape.h"
#include "mem.h"
#include "str.h"

enum {
	MAX_LABEL = 200, /* bytes */
	TAB = 4
};

/* Where the scan is. */
struct scan {
	pcut_markdown *md;
	pcut_buf notes; /* the list of definitions */
	pcut_buf text;  /* the rest */
	char fence;     /* what opened the code that goes on, 0: none */
	size_t fence_len;
	size_t item;    /* column of a list item's text, 0: no list */
	const char *end; /* of the input */
};

pcut_str
pcut_md_note_mark(pcut_str s)
{
	size_t i = 2;

	if (s.len < 4 || s.ptr[0] != '[' || s.ptr[1] != '^')
		return PCUT_STR_NONE;
	while (i < s.len && i < MAX_LABEL && s.ptr[i] != ']' &&
	    s.ptr[i] != '[' && !pcut_is_space(s.ptr[i]))
		i++;
	if (i == 2 || i == s.len || s.ptr[i] != ']')
		return PCUT_STR_NONE;
	return pcut_str_cut(s, 2, i - 2);
}

/* Bytes of the marks of quotes that line starts with. */
static size_t
quote_prefix(pcut_str line)
{
	size_t end = 0;

	for (size_t i = 0; i < line.len; i++) {
		if (line.ptr[i] == '>')
			end = i + 1 < line.len && line.ptr[i + 1] == ' '
			    ? i + 2 : i + 1;
		else if (line.ptr[i] != ' ' || i - end > 3)
			break;
	}
	return end < line.len ? end : line.len;
}

/* Columns of white space that line starts with, up to where there are most of
 * them, which a tab may pass; their bytes in *size. */
static size_t
indent_up_to(pcut_str line, size_t most, size_t *size)
{
	size_t column = 0, i = 0;

	for (; i < line.len && column < most; i++) {
		if (line.ptr[i] == ' ')
			column++;
		else if (line.ptr[i] == '\t')
			column += TAB - column % TAB;
		else
			break;
	}
	*size = i;
	return column;
}

static size_t
indent_of(pcut_str line, size_t *size)
{
	return indent_up_to(line, SIZE_MAX, size);
}

/* Columns of a list mark with the space behind it; 0 if s has none. */
static size_t
list_mark(pcut_str s)
{
	size_t i = 0;

	while (i < s.len && i < 9 && pcut_is_digit(s.ptr[i]))
		i++;
	if (i >= s.len || strchr(i > 0 ? ".)" : "-+*", s.ptr[i]) == NULL)
		return 0;
	i++;
	if (i < s.len && s.ptr[i] != ' ' && s.ptr[i] != '\t')
		return 0;
	return i + 1;
}

/* Follow fences of code.  Nonzero if line is part of one. */
static int
in_fence(struct scan *st, pcut_str line)
{
	size_t size, n = 0;
	char c;

	indent_of(line, &size);
	line = st->fence == 0 ? pcut_md_skip_marks(line)
	                      : pcut_str_skip(line, size);
	c = line.len > 0 ? line.ptr[0] : '\0';
	if (c == '`' || c == '~')
		while (n < line.len && line.ptr[n] == c)
			n++;
	if (st->fence == 0) {
		if (n < 3 || (c == '`' && pcut_str_find_char(
		        pcut_str_skip(line, n), '`') != SIZE_MAX))
			return 0;
		st->fence = c;
		st->fence_len = n;
	} else if (c == st->fence && n >= st->fence_len &&
	    pcut_str_trim(pcut_str_skip(line, n)).len == 0) {
		st->fence = 0;
	}
	return 1;
}

/* Nonzero if line starts a block, and so cannot go on with a paragraph. */
static int
starts_block(pcut_str line)
{
	size_t size;

	indent_of(line, &size);
	line = pcut_str_skip(line, size);
	return line.len == 0 || strchr("#>`~<", line.ptr[0]) != NULL ||
	    list_mark(line) > 0 || pcut_md_note_mark(line).len > 0 ||
	    pcut_str_starts(line, PCUT_LIT("---")) ||
	    pcut_str_starts(line, PCUT_LIT("***")) ||
	    pcut_str_starts(line, PCUT_LIT("___"));
}

/* line without up to columns of white space at its start. */
static pcut_str
dedent(pcut_str line, size_t columns, size_t *left)
{
	size_t size, column = indent_up_to(line, columns, &size);

	/* What a tab went too far. */
	*left = column > columns ? column - columns : 0;
	return pcut_str_skip(line, size);
}

static void
add_note(struct scan *st, pcut_str label)
{
	pcut_markdown *md = st->md;
	uint64_t *number = pcut_map_at(&md->labels, label);

	if (md->n_ids == md->cap_ids) {
		pcut_str *ids = pcut_md_grow(md, md->ids, &md->cap_ids,
		    sizeof *ids);

		if (ids == NULL)
			return;
		md->ids = ids;
	}
	if (number == NULL) {
		md->failed = 1;
		return;
	}
	md->ids[md->n_ids++] = label;
	if (*number == 0) /* the first definition counts */
		*number = md->n_ids;
}

/*
 * The note that starts behind its label in rest's first line; *rest comes to
 * stand behind it.  Quotes around it: their prefix is taken off.
 */
static void
take_note(struct scan *st, pcut_str first, size_t quotes, size_t indent,
    pcut_str *rest)
{
	char fence = st->fence;
	size_t fence_len = st->fence_len, blanks = 0;
	int started = 0, paragraph;

	pcut_buf_puts(&st->notes, "1. ");
	st->fence = 0;
	first = pcut_str_trim(first);
	if (first.len > 0) {
		pcut_buf_put(&st->notes, first);
		in_fence(st, first);
		started = 1;
	}
	pcut_buf_putc(&st->notes, '\n');
	paragraph = started && !st->fence && first.ptr[0] != '#';
	while (rest->len > 0) {
		pcut_str after = *rest, line = pcut_str_take_line(&after);
		size_t size, left, columns;

		if (quotes > 0) {
			size_t prefix = quote_prefix(line);

			if (prefix == 0)
				break;
			line = pcut_str_skip(line, prefix);
		}
		columns = indent_of(line, &size);
		if (size == line.len || (size + 1 == line.len &&
		        line.ptr[size] == '\r')) {
			blanks++;
			paragraph = 0;
			*rest = after;
			continue;
		}
		if (columns >= indent + 4)
			line = dedent(line, indent + 4, &left);
		else if (paragraph && !starts_block(line))
			line = dedent(line, columns, &left);
		else
			break;
		for (; blanks > 0 && started; blanks--)
			pcut_buf_putc(&st->notes, '\n');
		if (!started) {
			line = pcut_str_trim(line);
			st->notes.len--; /* behind the mark of the item */
			left = 0;
		} else {
			left += 3;
		}
		while (left-- > 0)
			pcut_buf_putc(&st->notes, ' ');
		pcut_buf_put(&st->notes, line);
		pcut_buf_putc(&st->notes, '\n');
		paragraph = !in_fence(st, line) && line.ptr[0] != '#';
		started = 1;
		blanks = 0;
		*rest = after;
	}
	pcut_buf_putc(&st->notes, '\n');
	st->fence = fence;
	st->fence_len = fence_len;
}

/* One line, and the note that it starts, if it does. */
static void
scan_line(struct scan *st, pcut_str whole, pcut_str *rest)
{
	size_t quotes = quote_prefix(whole), size, columns, mark;
	pcut_str line = pcut_str_skip(whole, quotes), label;

	columns = indent_of(line, &size);
	if (size < line.len && columns < st->item)
		st->item = 0;
	if (!in_fence(st, line) && columns <= st->item + 3) {
		pcut_str body = pcut_str_skip(line, size);

		label = pcut_md_note_mark(body);
		if (label.len > 0 && body.len > label.len + 3 &&
		    body.ptr[label.len + 3] == ':') {
			add_note(st, label);
			take_note(st, pcut_str_skip(body, label.len + 4),
			    quotes, columns - columns % TAB, rest);
			pcut_buf_put(&st->text,
			    pcut_str_trim_end(pcut_str_cut(whole, 0, quotes)));
			pcut_buf_putc(&st->text, '\n');
			return;
		}
		if ((mark = list_mark(body)) > 0)
			st->item = columns + mark;
	}
	pcut_buf_put(&st->text, whole);
	if (rest->len > 0 || whole.ptr + whole.len < st->end)
		pcut_buf_putc(&st->text, '\n');
}

int
pcut_md_find_notes(pcut_markdown *md, pcut_str text)
{
	struct scan st = {.md = md, .end = text.ptr + text.len};
	pcut_str rest = text;

	md->labels.mem = md->arena.mem;
	if (pcut_str_find(text, PCUT_LIT("]:")) == SIZE_MAX ||
	    pcut_str_find(text, PCUT_LIT("[^")) == SIZE_MAX)
		return 0;
	st.notes.mem = st.text.mem = md->arena.mem;
	while (rest.len > 0 && !md->failed) {
		pcut_str line = pcut_str_take_line(&rest);

		scan_line(&st, line, &rest);
	}
	if (md->n_ids > 0) {
		pcut_buf_puts(&st.notes, "<!---->\n\n");
		pcut_buf_put(&st.notes, pcut_buf_str(&st.text));
		md->copy = st.notes;
		md->failed |= st.notes.failed | st.text.failed;
	} else {
		pcut_buf_free(&st.notes);
	}
	pcut_buf_free(&st.text);
	return md->n_ids > 0;
}
