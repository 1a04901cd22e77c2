/* SPDX-License-Identifier: ISC */
/*
 * Tables of plain text, and what must keep its lines.
 *
 * A table is found by its gaps: columns that are blank in every row.  Where
 * bars or box characters draw it, they part the cells.  What has the look of
 * one but rows that do not agree is kept as it stands.
 */
#include <string.h>

#include "eight.h"
#include "str.h"
#include "text_dump.h"
#include "utf8.h"

#define COLUMNS 400 /* of a line; what lies beyond is the last cell's */
#define CELLS 40
#define JUSTIFIED ((size_t)120) /* columns */
#define SLACK ((size_t)6) /* by which its lines differ */
#define GAPS 3 /* rows that show a gap of a table without rule */

/* ---- what a line is made of -------------------------------------------- */

/* Bytes of the bar at s: | and the upright box characters. */
static size_t
bar_at(pcut_str s)
{
	static const char *const bars[] = {"|", "\xE2\x94\x82",
	    "\xE2\x94\x83", "\xE2\x95\x91", "\xE2\x94\x86", "\xE2\x94\x8A",
	    "\xC2\xA6"};

	for (size_t i = 0; i < sizeof(bars) / sizeof(*bars); i++) {
		pcut_str bar = pcut_str_from(bars[i]);

		if (pcut_str_starts(s, bar))
			return bar.len;
	}
	return 0;
}

/* Only characters that draw: a rule between rows. */
static int
is_drawn(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	int marks = 0;

	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (cp == ' ' || cp == '|' || cp == '\t')
			continue;
		if (cp != '-' && cp != '=' && cp != '+' && cp != ':' &&
		    cp != '_' && cp != '~' && !(cp >= 0x2500 && cp < 0x2580) &&
		    cp != 0x2014 && cp != 0x2013)
			return 0;
		marks++;
	}
	return marks >= 2;
}

static size_t
bars_of(pcut_str s)
{
	size_t bars = 0;

	for (size_t i = 0; i < s.len; i++) {
		size_t n = (unsigned char)s.ptr[i] >= 0x80 ||
		    s.ptr[i] == '|' ? bar_at(pcut_str_skip(s, i)) : 0;

		if (n > 0) {
			bars++;
			i += n - 1;
		}
	}
	return bars;
}

/* ---- building ---------------------------------------------------------- */

void
pcut_text_row(pcut_text *t, int header)
{
	pcut_build_open(t->b, PCUT_NODE_ROW);
	if (header)
		pcut_build_num(t->b, PCUT_ATTR_PART, PCUT_PART_HEAD);
}

void
pcut_text_cell(pcut_text *t, pcut_str s, int header, size_t rows,
    size_t columns)
{
	s = pcut_str_trim(s);
	pcut_build_open(t->b, PCUT_NODE_CELL);
	if (header)
		pcut_build_num(t->b, PCUT_ATTR_HEADER, 1);
	if (rows > 1)
		pcut_build_num(t->b, PCUT_ATTR_ROWSPAN, (long)rows);
	if (columns > 1)
		pcut_build_num(t->b, PCUT_ATTR_COLSPAN, (long)columns);
	pcut_build_keep(t->b);
	if (s.len > 0) {
		pcut_build_open(t->b, PCUT_NODE_PARAGRAPH);
		pcut_text_inline(t, s, s.ptr);
		pcut_build_close(t->b, PCUT_NODE_PARAGRAPH);
	}
	pcut_build_close(t->b, PCUT_NODE_CELL);
}

static void
columns_of(pcut_text *t, size_t count)
{
	for (size_t i = 0; i < count; i++)
		pcut_build_open(t->b, PCUT_NODE_COLUMN);
}

/* ---- drawn with bars --------------------------------------------------- */

/* The cells of a row between bars; count of them. */
static size_t
bar_cells(pcut_str s, pcut_str *cell)
{
	size_t count = 0, from = 0, i = 0;
	int outer = bar_at(s) > 0;

	while (i <= s.len) {
		size_t n = i == s.len ? 0 : bar_at(pcut_str_skip(s, i));

		if (i == s.len || n > 0) {
			pcut_str in = PCUT_STR(s.ptr + from, i - from);

			if (i == s.len && outer && pcut_str_trim(in).len == 0)
				break;
			if (!(from == 0 && i == 0)) {
				if (count == CELLS)
					return CELLS + 1;
				cell[count++] = in;
			}
			if (i == s.len)
				break;
			i += n;
			from = i;
		} else {
			i++;
		}
	}
	return count;
}

/* The columns that a drawn rule shows: its crossings. */
static size_t
rule_columns(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	size_t crossings = 0;

	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		crossings += cp == '+' || cp == '|' ||
		    (cp >= 0x250C && cp <= 0x254B) ||
		    (cp >= 0x2552 && cp <= 0x256C);
	}
	return crossings;
}

static pcut_text_grid
bar_grid(pcut_text *t, const pcut_text_line *line, size_t count, int build)
{
	pcut_str cell[CELLS];
	size_t columns = 0, rows = 0, head = 0, barred = 0, drawn = 0;

	for (size_t i = 0; i < count; i++) {
		pcut_str s = pcut_text_of(&line[i]);
		size_t n;

		if (is_drawn(s)) {
			size_t crossings = rule_columns(s);

			drawn++;
			if (rows > 0 && head == 0)
				head = rows;
			if (columns > 0 && crossings > columns + 1)
				return PCUT_TEXT_GRID_PRE;
			continue;
		}
		barred += bars_of(s) > 0;
		if (bars_of(s) == 0)
			return drawn + barred >= 2 ? PCUT_TEXT_GRID_PRE
			    : PCUT_TEXT_GRID_NONE;
		n = bar_cells(s, cell);
		if (n < 2 || n > CELLS || (columns > 0 && n != columns))
			return drawn + barred >= 2 ? PCUT_TEXT_GRID_PRE
			    : PCUT_TEXT_GRID_NONE;
		columns = n;
		rows++;
	}
	/* A rule with more crossings than the rows have bars is a drawing. */
	for (size_t i = 0; i < count; i++)
		if (is_drawn(pcut_text_of(&line[i])) &&
		    rule_columns(pcut_text_of(&line[i])) > columns + 1)
			return PCUT_TEXT_GRID_PRE;
	if (rows < 2 || (rows == 2 && drawn == 0 &&
	    bar_at(pcut_text_of(&line[0])) == 0))
		return rows + drawn >= 3 ? PCUT_TEXT_GRID_PRE
		    : PCUT_TEXT_GRID_NONE;
	if (!build)
		return PCUT_TEXT_GRID_TABLE;
	pcut_build_open(t->b, PCUT_NODE_TABLE);
	columns_of(t, columns);
	rows = 0;
	for (size_t i = 0; i < count; i++) {
		pcut_str s = pcut_text_of(&line[i]);

		if (is_drawn(s))
			continue;
		columns = bar_cells(s, cell);
		pcut_text_row(t, rows < head && head == 1);
		for (size_t c = 0; c < columns; c++)
			pcut_text_cell(t, cell[c], rows < head && head == 1,
			    1, 1);
		pcut_build_close(t->b, PCUT_NODE_ROW);
		rows++;
	}
	pcut_build_close(t->b, PCUT_NODE_TABLE);
	return PCUT_TEXT_GRID_TABLE;
}

/* ---- aligned by blanks ------------------------------------------------- */

/* For each column, whether some row has a character there; a single blank
 * between two words counts as one.  Count of gaps of two and more. */
static size_t
occupy(const pcut_text_line *line, unsigned char used[COLUMNS])
{
	pcut_str s = pcut_text_of(line);
	const char *p = s.ptr, *end = s.ptr + s.len;
	size_t column = line->indent, gaps = 0;

	while (p < end && column < COLUMNS) {
		if (*p == ' ' || *p == '\t') {
			const char *q = p;
			size_t to = column;

			while (q < end && (*q == ' ' || *q == '\t')) {
				to = *q == '\t' ? (to / 8 + 1) * 8 : to + 1;
				q++;
			}
			if (to - column == 1 && *p == ' ')
				used[column] = 1;
			else
				gaps++;
			column = to;
			p = q;
			continue;
		}
		for (int width = pcut_cp_width(pcut_utf8_next(&p, end));
		    width > 0 && column < COLUMNS; width--)
			used[column++] = 1;
	}
	if (p < end)
		used[COLUMNS - 1] = 1;
	return gaps;
}

/* The part of line between two columns. */
static pcut_str
slice(const pcut_text_line *line, size_t from, size_t to)
{
	pcut_str s = pcut_text_of(line);
	const char *p = s.ptr, *end = s.ptr + s.len, *start = NULL;
	size_t column = line->indent;

	while (p < end && column < to) {
		if (start == NULL && column >= from)
			start = p;
		if (*p == '\t') {
			column = (column / 8 + 1) * 8;
			p++;
		} else {
			int width = pcut_cp_width(pcut_utf8_next(&p, end));

			column += width > 0 ? (size_t)width : 0;
		}
	}
	if (start == NULL)
		return PCUT_STR(end, 0);
	return pcut_str_trim(PCUT_STR(start, (size_t)(p - start)));
}

/* Where the columns of a table start; count of them, 0 if it is none. */
static size_t
starts_of(const unsigned char used[COLUMNS], size_t from[CELLS + 1])
{
	size_t count = 0, last = COLUMNS;

	for (size_t i = 0; i < COLUMNS; i++) {
		if (!used[i])
			continue;
		if (count == 0 || i > last + 1) {
			if (count == CELLS)
				return 0;
			from[count++] = i;
		}
		last = i;
	}
	from[count] = SIZE_MAX;
	return count;
}

/* The widest gap between words of s, but that behind the first of them. */
static size_t
widest_gap(pcut_str s, size_t *words)
{
	size_t at = 0, gap, widest = 0;

	for (*words = 1; (gap = pcut_str_find_char(pcut_str_skip(s, at),
	    ' ')) != SIZE_MAX; ++*words) {
		size_t n = 0;

		for (at += gap; s.ptr[at] == ' '; at++)
			n++;
		if (n > widest && *words > 1) /* "Q:    Why?" */
			widest = n;
	}
	return widest;
}

/* Prose with both margins straight: blanks were put between its words until
 * each line but the last was about as wide as the others. */
static int
is_justified(const pcut_text_line *line, size_t count)
{
	size_t widest = 0;

	if (count < 3)
		return 0;
	for (size_t i = 0; i < count; i++) {
		pcut_str s = pcut_text_of(&line[i]);
		size_t wide = line[i].indent + pcut_text_width(pcut_utf8_head(
		    s, 4 * JUSTIFIED)), words;

		if (wide > JUSTIFIED || wide < (i + 1 < count ? 40u : 0) ||
		    wide > widest + (i == 0 ? JUSTIFIED : SLACK) ||
		    (wide + SLACK < widest && i + 1 < count))
			return 0;
		widest = wide > widest ? wide : widest;
		if (widest_gap(s, &words) > 4 || (words * 9 < wide &&
		    i + 1 < count))
			return 0;
	}
	return 1;
}

static pcut_text_grid
gap_grid(pcut_text *t, const pcut_text_line *line, size_t count, int build)
{
	unsigned char used[COLUMNS] = {0};
	size_t from[CELLS + 1], columns, rows = 0, gapped = 0, rules = 0;
	size_t head = 0, full = 0;

	for (size_t i = 0; i < count; i++) {
		if (is_drawn(pcut_text_of(&line[i])) ||
		    pcut_text_is_rule(pcut_text_of(&line[i]))) {
			rules++;
			if (head == 0 && rows > 0)
				head = rows;
			continue;
		}
		rows++;
		gapped += occupy(&line[i], used) > 0;
		/* Prose has no gaps: give up early. */
		if (rows == 3 && gapped == 0)
			return PCUT_TEXT_GRID_NONE;
	}
	if (gapped < 2 || gapped * 3 < rows * 2 ||
	    (rows < GAPS && (rules == 0 || rows < 2)))
		return PCUT_TEXT_GRID_NONE;
	columns = starts_of(used, from);
	if (columns < 2)
		return gapped >= 3 && gapped == rows ? PCUT_TEXT_GRID_PRE
		    : PCUT_TEXT_GRID_NONE;
	/* Most rows have most cells, and the first row the first two. */
	for (size_t i = 0; i < count; i++) {
		size_t filled = 0;

		if (is_drawn(pcut_text_of(&line[i])))
			continue;
		for (size_t c = 0; c < columns; c++)
			filled += slice(&line[i], from[c], from[c + 1]).len >
			    0;
		full += filled * 2 > columns;
	}
	if (full * 3 < rows * 2)
		return PCUT_TEXT_GRID_PRE;
	if (!build)
		return PCUT_TEXT_GRID_TABLE;
	pcut_build_open(t->b, PCUT_NODE_TABLE);
	columns_of(t, columns);
	rows = 0;
	for (size_t i = 0; i < count; i++) {
		int header = rows < head && head <= 2;

		if (is_drawn(pcut_text_of(&line[i])) ||
		    pcut_text_is_rule(pcut_text_of(&line[i])))
			continue;
		pcut_text_row(t, header);
		for (size_t c = 0; c < columns; c++)
			pcut_text_cell(t, slice(&line[i], from[c],
			    from[c + 1]), header, 1, 1);
		pcut_build_close(t->b, PCUT_NODE_ROW);
		rows++;
	}
	pcut_build_close(t->b, PCUT_NODE_TABLE);
	return PCUT_TEXT_GRID_TABLE;
}

/* ---- drawings and logs ------------------------------------------------- */

/* Letters and other marks of a line. */
static void
count_marks(pcut_str s, size_t *letters, size_t *others)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if (pcut_is_alpha((char)c) || (c >= 0x80 && c != 0xE2))
			++*letters;
		else if (!pcut_is_space((char)c) && !pcut_is_digit((char)c))
			++*others;
	}
}

/* Starts like 2021-03-04 10:00:01, [12:00:01], Mar  4 10:00:01, <134>. */
static int
is_log_line(pcut_str s)
{
	size_t digits = 0, colons = 0, n = s.len < 32 ? s.len : 32;

	for (size_t i = 0; i < n; i++) {
		digits += pcut_is_digit(s.ptr[i]) != 0;
		colons += s.ptr[i] == ':' && i > 0 && i + 1 < n &&
		    pcut_is_digit(s.ptr[i - 1]) && pcut_is_digit(s.ptr[i + 1]);
	}
	return colons >= 2 && digits >= 6;
}

static int
has_code_mark(pcut_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (strchr("=(){}[]<>$", s.ptr[i]) != NULL)
			return 1;
	return 0;
}

static int
is_code_line(pcut_str s)
{
	static const char *const heads[] = {"#include", "import ", "def ",
	    "class ", "return ", "if (", "for (", "while (", "function ",
	    "var ", "let ", "const ", "static ", "int ", "void ", "public ",
	    "private ", "$ ", ">>> ", "</", "<?", "<!", "{", "}", "//",
	    "/*", "#!"};
	char last = s.ptr[s.len - 1];

	for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++)
		if (heads[i][0] == s.ptr[0] &&
		    pcut_str_starts(s, pcut_str_from(heads[i])) &&
		    (i >= 17 || (last != '.' && last != ',')))
			return 1;
	/* "2. The Project Leader;" is a point of a list. */
	return (last == ';' && (pcut_text_words(s, 3) < 3 ||
	    has_code_mark(s))) || last == '{' || last == '}' ||
	    (last == ')' && s.len > 1 && s.ptr[s.len - 2] == '(');
}

/* key=value, or at least two commas without a blank behind them. */
static int
is_data_line(pcut_str s)
{
	size_t commas = 0, spaces = 0, equals = pcut_str_find_char(s, '=');
	size_t i = 0;

	for (; s.len - i >= 8; i += 8) {
		uint64_t word = pcut_eight(s.ptr + i);

		spaces += pcut_eight_count(pcut_eight_is(word, ' '));
		commas += pcut_eight_count(pcut_eight_is(word, ',') |
		    pcut_eight_is(word, ';') | pcut_eight_is(word, '\t'));
	}
	for (; i < s.len; i++) {
		spaces += s.ptr[i] == ' ';
		commas += s.ptr[i] == ',' || s.ptr[i] == ';' ||
		    s.ptr[i] == '\t';
	}
	/* Most have too few commas, whatever stands behind those. */
	i = commas >= 2 && spaces <= commas * 2 ? 0 : s.len;
	for (spaces = commas = 0; i < s.len; i++) {
		spaces += s.ptr[i] == ' ';
		commas += (s.ptr[i] == ',' || s.ptr[i] == ';' ||
		    s.ptr[i] == '\t') && i + 1 < s.len &&
		    s.ptr[i + 1] != ' ';
	}
	if (commas >= 2 && spaces <= commas * 2)
		return 1;
	return equals != SIZE_MAX && equals > 0 && equals < 40 &&
	    pcut_str_find_char(pcut_str_cut(s, 0, equals), ' ') == SIZE_MAX;
}

int
pcut_text_is_machine(const pcut_text_line *line, size_t count)
{
	size_t hits = 0;

	if (count > 400)
		count = 400;
	for (size_t i = 0; i < count; i++) {
		pcut_str s = pcut_utf8_head(pcut_text_of(&line[i]), 1000);

		if ((hits + count - i) * 10 < count * 6)
			return 0; /* whatever is still to come */
		hits += s.len > 0 && (is_log_line(s) || is_code_line(s) ||
		    is_data_line(s));
	}
	return hits * 10 >= count * 6;
}

pcut_text_grid
pcut_text_grid_of(pcut_text *t, const pcut_text_line *line, size_t count,
    int build)
{
	size_t letters = 0, others = 0, look = count < 200 ? count : 200;
	pcut_text_grid grid;

	if (count < 2)
		return PCUT_TEXT_GRID_NONE;
	if (bars_of(pcut_text_of(&line[0])) + bars_of(pcut_text_of(&line[1])) +
	    bars_of(pcut_text_of(&line[count - 1])) > 1 ||
	    (is_drawn(pcut_text_of(&line[0])) && count > 2)) {
		grid = bar_grid(t, line, count, build);
		if (grid != PCUT_TEXT_GRID_NONE)
			return grid;
	}
	if (is_justified(line, count))
		return PCUT_TEXT_GRID_NONE;
	grid = gap_grid(t, line, count, build);
	if (grid == PCUT_TEXT_GRID_TABLE)
		return grid;
	for (size_t i = 0; i < look; i++)
		count_marks(pcut_utf8_head(pcut_text_of(&line[i]), 200),
		    &letters, &others);
	if (others * 10 >= (letters + others) * 3 && others >= 8)
		return PCUT_TEXT_GRID_PRE;
	if (count >= 3 && pcut_text_is_machine(line, count))
		return PCUT_TEXT_GRID_PRE;
	return grid;
}
