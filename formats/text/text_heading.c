/* SPDX-License-Identifier: ISC */
/*
 * Which short chunk is a heading.
 *
 * Plain text has no mark for it, so each rule here is a shape that typists
 * use for headings and that running text does not have.  Everything longer
 * than two lines is decided in one comparison.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"
#include "utf8.h"

#define HEADING_COLUMNS 80
#define CAPS_WORDS 12
#define PLAIN_COLUMNS 60 /* of a heading known by the text around it */
#define LONG_LINE 120
#define LOOSE_WORDS 10 /* of a heading known by the blank lines around it */

/* All of s is one mark, 3 or more: what it is. */
static char
underline(pcut_str s)
{
	if (s.len < 3 || strchr("=-~*^\"'#+.", s.ptr[0]) == NULL)
		return 0;
	for (size_t i = 1; i < s.len; i++)
		if (s.ptr[i] != s.ptr[0])
			return 0;
	return s.ptr[0];
}

/* "== x ==": its level, 0 if it is none. */
static int
equals_heading(pcut_str s, pcut_str *text)
{
	size_t n = 0, m = 0;

	while (n < s.len && s.ptr[n] == '=')
		n++;
	while (m < s.len - n && s.ptr[s.len - 1 - m] == '=')
		m++;
	if (n < 2 || n > 6 || n != m || n + m >= s.len)
		return 0;
	*text = pcut_str_trim(PCUT_STR(s.ptr + n, s.len - n - m));
	return text->len > 0 ? (int)n : 0;
}

/* "===== INSTALLATION", "*** Notes": a mark before it only. */
static int
led_heading(pcut_str s, pcut_str *text)
{
	size_t n = 0;
	pcut_str rest;

	while (n < s.len && s.ptr[n] == s.ptr[0])
		n++;
	if (n < 3 || n > 8 || n + 2 >= s.len || strchr("=*-", s.ptr[0]) ==
	    NULL || !pcut_is_space(s.ptr[n]))
		return 0;
	rest = pcut_str_trim(pcut_str_skip(s, n));
	if (rest.len == 0 || rest.ptr[rest.len - 1] == s.ptr[0] ||
	    pcut_text_words(rest, 9) > 8 || pcut_text_ends_sentence(rest) ||
	    !pcut_text_starts_upper(rest))
		return 0;
	*text = rest;
	return 1;
}

/* "Locks[edit]": a heading of a wiki's page as it is shown. */
static int
is_edited(pcut_str s, pcut_str *text)
{
	static const char *const marks[] = {"[edit]", "[edit source]",
	    "[Bearbeiten | Quelltext bearbeiten]", "[Bearbeiten]",
	    "[modifier | modifier le code]", "[editar]", "[bewerken]",
	    "[modifica | modifica wikitesto]", "[editar código]",
	    "[править | править код]", "[编辑]",
	    "[編集]"};

	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		pcut_str mark = pcut_str_from(marks[i]);

		if (s.len > mark.len && pcut_str_ends(s, mark)) {
			*text = pcut_str_trim(pcut_str_cut(s, 0, s.len -
			    mark.len));
			return text->len > 0;
		}
	}
	return 0;
}

/* "2", "2.1", "IV.", "2.1. Rain": depth, and bytes of the number. */
static int
number_of(pcut_str s, size_t *len)
{
	size_t i = 0;
	int depth = 0;

	while (i < s.len && pcut_is_digit(s.ptr[i]) && depth < 6) {
		size_t from = i;

		while (i < s.len && pcut_is_digit(s.ptr[i]))
			i++;
		if (i - from > 3)
			return 0;
		depth++;
		if (i < s.len && s.ptr[i] == '.')
			i++;
	}
	if (depth == 0)
		while (i < s.len && i < 8 && strchr("IVXLC", s.ptr[i]) != NULL)
			i++;
	if (i == 0)
		return 0;
	if (depth == 0) {
		depth = 1;
		if (i < s.len && s.ptr[i] == '.')
			i++;
		else if (i < s.len)
			return 0;
	}
	if (i < s.len && !pcut_is_space(s.ptr[i]))
		return 0;
	*len = i;
	return depth;
}

/* Most words that are not short begin with a capital or a figure. */
static int
capitalised(pcut_str s)
{
	size_t words = 0, capitals = 0;

	while (s.len > 0) {
		size_t n = 0;

		while (n < s.len && !pcut_is_space(s.ptr[n]))
			n++;
		if (n > 3 || words == 0) {
			words++;
			capitals += !pcut_text_starts_lower(
			    PCUT_STR(s.ptr, n));
		}
		while (n < s.len && pcut_is_space(s.ptr[n]))
			n++;
		s = pcut_str_skip(s, n);
	}
	return capitals * 2 >= words && capitals > 0;
}

static int
ends_open(pcut_str s)
{
	char last = s.ptr[s.len - 1];

	return last == ',' || last == ';' || last == '-' || last == ':';
}

/* A square or triangle, or wide brackets, as Chinese and Japanese set their
 * headings: the words without them. */
static int
is_marked(pcut_str s, const pcut_text_chunk *next, pcut_str *text)
{
	static const char *const marks[] = {"\xE2\x96\xA0", "\xE2\x97\x86",
	    "\xE2\x97\x87", "\xE2\x96\xA1", "\xE2\x96\xBC",
	    "\xE2\x96\xB6", "\xE3\x80\x90"};
	pcut_str rest;

	if ((unsigned char)s.ptr[0] < 0xE2 || s.len < 6 || next->count == 0 ||
	    pcut_text_width(s) > PLAIN_COLUMNS || pcut_text_ends_sentence(s) ||
	    memcmp(next->line[0].ptr, s.ptr, next->line[0].len < 3 ? 1 : 3)
	    == 0)
		return 0;
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		if (!pcut_str_starts(s, pcut_str_from(marks[i])))
			continue;
		rest = pcut_str_trim(pcut_str_skip(s, 3));
		if (i == 6) {
			if (pcut_str_find(rest, PCUT_LIT("\xE3\x80\x91")) +
			    3 != rest.len)
				return 0;
			rest.len -= 3;
		}
		if (!pcut_cp_is_cjk(pcut_utf8_first(rest)))
			return 0;
		*text = rest;
		return 1;
	}
	return 0;
}

/* A name that is only its letters: "AFP", "XETRA". */
static int
is_token(pcut_str s)
{
	return pcut_str_find_char(s, ' ') == SIZE_MAX && s.len <= 5 &&
	    pcut_agency_name(s).len > 0;
}

/* Behind a numbered line comes prose, no other point and no more of this one,
 * which would be indented. */
static int
heads_prose(const pcut_text *t, const pcut_text_line *line,
    const pcut_text_chunk *next)
{
	pcut_text_marker marker;
	pcut_str last = pcut_text_of(&next->line[next->count - 1]);

	return next->line[0].indent == line->indent &&
	    pcut_text_ends_sentence(last) &&
	    pcut_text_starts_upper(pcut_text_of(&next->line[0])) &&
	    (next->count > 1 || pcut_text_width(last) > PLAIN_COLUMNS) &&
	    !pcut_text_marker_at(t, &next->line[0], &marker);
}

static int
by_words(pcut_text *t, const pcut_text_chunk *chunk, pcut_str s,
    const pcut_text_line *line, const pcut_text_chunk *next)
{
	int sentence = pcut_text_ends_sentence(s), depth;
	size_t len = 0;

	if (pcut_label_is_chapter(s))
		return 2;
	depth = number_of(s, &len);
	if (depth > 0) {
		pcut_str rest = pcut_str_trim(pcut_str_skip(s, len));

		if (rest.len == 0)
			return next->count > 0 && chunk->count == 1 &&
			    (depth > 1 || s.len <= 6) &&
			    !pcut_is_digit(s.ptr[0]) ? 2 :
			    next->count > 0 && chunk->gap > 1 ? 2 : 0;
		/* "2.1 ..." heads a part, and so does what hangs to the left of
		 * its text; "2. ..." may be a point. */
		if (!sentence && !ends_open(s) &&
		    pcut_text_starts_upper(rest) &&
		    !pcut_text_is_day(t, s) && (capitalised(rest) ||
		    (chunk->count == 1 && next->count > 0 && (depth > 1 ||
		    (line->indent < t->layout.margin && next->line[0].indent >
		    line->indent + 1) || heads_prose(t, line, next)))) &&
		    pcut_text_words(rest, 15) <= (depth > 1 ? 14 : 10))
			return depth + 1 < 6 ? depth + 1 : 6;
	}
	if (pcut_text_is_caps(s) && !is_token(s) && !ends_open(s) &&
	    pcut_text_words(s, CAPS_WORDS + 1) <= CAPS_WORDS)
		return 2;
	if (pcut_label_section(s) != PCUT_SECTION_NONE)
		return 2;
	if (t->kind == PCUT_TEXT_RFC && line->indent < t->layout.margin &&
	    !sentence && pcut_text_starts_upper(s))
		return 2;
	if (chunk->gap >= 2 && next->gap == 1 && t->layout.gap == 1 &&
	    !sentence && !ends_open(s) && pcut_text_starts_upper(s) &&
	    pcut_text_words(s, LOOSE_WORDS + 1) <= LOOSE_WORDS)
		return 2;
	return 0;
}

/* s without the quotation mark that ends a name in it: O spółce „Kropla”. */
static pcut_str
unquoted_end(pcut_str s)
{
	static const char *const pairs[][2] = {{"\xE2\x80\x9E",
	    "\xE2\x80\x9D"}, {"\xE2\x80\x9E", "\xE2\x80\x9C"},
	    {"\xE2\x80\x9C", "\xE2\x80\x9D"}, {"\xC2\xAB", "\xC2\xBB"},
	    {" \"", "\""}};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++) {
		pcut_str shut = pcut_str_from(pairs[i][1]);
		size_t open = pcut_str_find(s, pcut_str_from(pairs[i][0]));

		if (open != SIZE_MAX && open > 0 && pcut_str_ends(s, shut) &&
		    open + 3 + shut.len < s.len)
			return pcut_str_trim_end(pcut_str_cut(s, 0,
			    s.len - shut.len));
	}
	return s;
}

/* Words that may head a section: few, no sentence, no part of one. */
static int
may_head(pcut_str s)
{
	size_t last;
	uint32_t end = pcut_utf8_last(unquoted_end(s), &last);
	pcut_label label;
	pcut_date date[2];

	return pcut_text_width(s) <= PLAIN_COLUMNS &&
	    pcut_text_words(s, LOOSE_WORDS) < LOOSE_WORDS &&
	    pcut_text_starts_upper(s) &&
	    pcut_cp_is_letter(pcut_utf8_first(s)) &&
	    !pcut_text_ends_sentence(s) && !ends_open(s) &&
	    (pcut_cp_is_letter(end) || pcut_cp_is_digit(end)) &&
	    pcut_str_find_char(s, '@') == SIZE_MAX &&
	    pcut_str_find(s, PCUT_LIT("://")) == SIZE_MAX &&
	    pcut_str_find_char(s, ':') == SIZE_MAX &&
	    pcut_date_line(s, NULL, date, 2) == 0 &&
	    !pcut_label_credit(s, &label) && !pcut_byline_is_editing(s);
}

/* 'Never in the kitchen': what somebody said, as a heading. */
static pcut_str
unquoted(pcut_str s)
{
	static const char *const pairs[][2] = {{"'", "'"}, {"\"", "\""},
	    {"\xE2\x80\x98", "\xE2\x80\x99"},
	    {"\xE2\x80\x9C", "\xE2\x80\x9D"},
	    {"\xE2\x80\x9E", "\xE2\x80\x9C"},
	    {"\xC2\xAB", "\xC2\xBB"}, {"\xC2\xBB", "\xC2\xAB"}};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++) {
		size_t a = strlen(pairs[i][0]), b = strlen(pairs[i][1]);

		if (s.len > a + b && pcut_str_starts(s, pcut_str_from(
		    pairs[i][0])) && pcut_str_ends(s, pcut_str_from(
		    pairs[i][1])) && pcut_text_words(s, 2) > 1)
			return pcut_str_cut(s, a, s.len - a - b);
	}
	return s;
}

/* "Over Veerdienst X", "O firmie X": about whom the release is, in the
 * languages whose word for that is a short one. */
static int
is_about(pcut_str s)
{
	static const char *const words[] = {"About ", "Over ", "O ", "Om ",
	    "Sobre ", "Su ", "Über ", "Acerca de ",
	    "À propos d", "A propos d", "Informazioni su ",
	    "О ", "Про "};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (pcut_str_starts(s, pcut_str_from(words[i])))
			return pcut_text_words(s, 9) <= 8 && may_head(s);
	return 0;
}

static int
has_plain_headings(const pcut_text *t)
{
	return t->kind == PCUT_TEXT_PLAIN || t->kind == PCUT_TEXT_WEB_PASTE ||
	    t->kind == PCUT_TEXT_BROWSER || t->kind == PCUT_TEXT_NEWSLETTER ||
	    t->kind == PCUT_TEXT_LABELLED || t->kind ==
	    PCUT_TEXT_PRESS_RELEASE;
}

/* A short line between two paragraphs of sentences. */
static int
between_paragraphs(const pcut_text *t, const pcut_text_chunk *chunk,
    pcut_str s, const pcut_text_chunk *next)
{
	pcut_str behind;
	pcut_text_marker marker;

	if (!t->prose || !has_plain_headings(t) || chunk->count != 1 ||
	    next->count == 0 || chunk->gap == 0 || next->gap == 0 ||
	    (t->tail != NULL && s.ptr >= t->tail) ||
	    chunk->line[0].indent > t->layout.margin)
		return 0;
	if (next->count > 1 && pcut_text_marker_at(t, &next->line[0],
	    &marker) && pcut_text_marker_at(t, &next->line[1], &marker))
		return may_head(s);
	behind = pcut_text_of(&next->line[next->count - 1]);
	if (!pcut_text_ends_sentence(behind) || !pcut_text_starts_upper(
	    pcut_text_of(&next->line[0])))
		return 0;
	if (next->count == 1 ? pcut_text_width(behind) < PLAIN_COLUMNS :
	    !pcut_text_is_wrapped(t, next->line, next->count))
		return 0;
	if (t->kind == PCUT_TEXT_WEB_PASTE)
		s = unquoted(s);
	return may_head(s);
}

/* Likewise when the paragraph comes on the next line at once: one that has
 * more words than that line has room for, or is itself many lines. */
static int
above_paragraph(const pcut_text *t, const pcut_text_chunk *chunk)
{
	const pcut_text_line *line = chunk->line;
	pcut_str s = pcut_text_of(&line[0]), behind = pcut_text_of(&line[1]);
	size_t width = pcut_text_width(s);

	if (!t->prose || !has_plain_headings(t) || line[0].indent !=
	    line[1].indent || !pcut_text_starts_upper(behind) ||
	    !pcut_text_ends_sentence(pcut_text_of(&line[chunk->count - 1])))
		return 0;
	if (chunk->count == 2) {
		if (pcut_text_width(behind) < LONG_LINE)
			return 0;
	} else if (t->layout.width == 0 || t->layout.width > LONG_LINE ||
	    width + 1 + pcut_text_word(behind) + 12 > t->layout.width ||
	    pcut_text_width(behind) + 12 < t->layout.width ||
	    !pcut_text_is_wrapped(t, line + 1, chunk->count - 1)) {
		return 0;
	}
	return may_head(s);
}

/* "Subject: 3. Can I burn petrol in it?": a part of a message that answers
 * questions. */
static int
digest_head(pcut_str s, pcut_str *text)
{
	if (!pcut_str_starts(s, PCUT_LIT("Subject: ")))
		return 0;
	*text = pcut_str_trim(pcut_str_skip(s, 9));
	return text->len > 0;
}

/* "[ 2 - What you need ]", "--[ 2. What you need ]--": as electronic magazines
 * set their headings. */
static int
bracket_head(pcut_str s, pcut_str *text)
{
	pcut_str in = s;
	size_t dashes;

	while (in.len > 0 && strchr("-=|", in.ptr[0]) != NULL)
		in = pcut_str_skip(in, 1);
	dashes = s.len - in.len;
	if (!pcut_str_starts(in, PCUT_LIT("[ ")))
		return 0;
	while (in.len > 0 && strchr("-=|", in.ptr[in.len - 1]) != NULL)
		in.len--;
	if (in.ptr[in.len - 1] == ']')
		in.len--;
	else if (dashes == 0)
		return 0;
	in = pcut_str_trim(pcut_str_skip(in, 2));
	if (in.len == 0 || pcut_str_find_char(in, ']') != SIZE_MAX ||
	    !(pcut_is_digit(in.ptr[0]) || (pcut_text_starts_upper(in) &&
	    !pcut_text_ends_sentence(in) && pcut_text_words(in, 11) <= 10)))
		return 0;
	*text = in;
	return 1;
}

/* To the left of what almost all lines begin at, as browsers without pictures
 * set headings. */
static int
hangs_out(const pcut_text *t, const pcut_text_line *line,
    const pcut_text_chunk *next)
{
	pcut_str s = pcut_text_of(line);
	pcut_text_marker marker;
	char last = s.ptr[s.len - 1];

	return t->layout.margin >= 2 && line->indent < t->layout.margin &&
	    has_plain_headings(t) && t->kind != PCUT_TEXT_LABELLED &&
	    next->count > 0 && next->line[0].indent + 2 > line->indent &&
	    pcut_text_width(s) <= HEADING_COLUMNS && last != '.' &&
	    last != ':' && !ends_open(s) && pcut_text_starts_upper(s) &&
	    pcut_cp_is_letter(pcut_utf8_first(s)) &&
	    pcut_str_find_char(s, '@') == SIZE_MAX &&
	    pcut_str_find(s, PCUT_LIT(": ")) == SIZE_MAX &&
	    !pcut_text_marker_at(t, line, &marker);
}

int
pcut_text_heading(pcut_text *t, const pcut_text_chunk *chunk, size_t at,
    const pcut_text_chunk *next, size_t *used, pcut_str *text)
{
	const pcut_text_line *line = &chunk->line[at];
	size_t left = chunk->count - at;
	pcut_str s = pcut_text_of(line);
	int level;
	char mark;

	*used = 1;
	*text = s;
	if (s.len > HEADING_COLUMNS * 4)
		return 0;
	if (s.ptr[s.len - 1] == ']' && (is_edited(s, text) ||
	    pcut_text_is_stanza(s, text)))
		return 2;
	if (s.ptr[0] == '=' && (level = equals_heading(s, text)) > 0)
		return level;
	if (left >= 2 && (mark = underline(pcut_text_of(&line[1]))) != 0 &&
	    line[1].len * 10 >= pcut_text_width(s) * 6 &&
	    pcut_text_width(s) <= HEADING_COLUMNS &&
	    line[1].len < 3 * s.len + 30 && !pcut_text_is_rule(s) &&
	    !(left >= 3 && pcut_text_grid_of(t, line, left, 0) ==
	    PCUT_TEXT_GRID_TABLE)) {
		*used = 2;
		if (t->underline == 0)
			t->underline = mark;
		return mark == t->underline ? 2 : 3;
	}
	if (t->kind == PCUT_TEXT_PRESS_RELEASE && at == 0 && t->prose &&
	    (is_about(s) || (pcut_label_section(s) == PCUT_SECTION_ABOUT &&
	    s.len <= HEADING_COLUMNS * 2 && pcut_text_width(s) <=
	    PLAIN_COLUMNS)) && (left == 1 ? next->count > 0 :
	    pcut_text_starts_upper(pcut_text_of(&line[1])) &&
	    pcut_text_ends_sentence(pcut_text_of(&chunk->line[chunk->count -
	    1]))))
		return 2;
	/* What follows is by the look of a chunk that stands alone. */
	if (at == 0 && left >= 2 && s.len < HEADING_COLUMNS &&
	    pcut_text_list_at(t, chunk, 1, next) &&
	    pcut_label_section(s) != PCUT_SECTION_NONE)
		return 2;
	if (at == 0 && left >= 2 && s.len < PLAIN_COLUMNS * 3 &&
	    above_paragraph(t, chunk))
		return 2;
	if (at == 0 && left == 1 && is_marked(s, next, text))
		return 2;
	if (at == 0 && left == 1 && next->count > 0 &&
	    pcut_text_width(s) <= HEADING_COLUMNS && led_heading(s, text))
		return 2;
	if (at == 0 && left == 1 && hangs_out(t, line, next))
		return line->indent < 2 ? 2 : 3;
	if (at > 0 || left > 2)
		return 0;
	if (left == 2) {
		if (pcut_text_width(s) + line[1].len > HEADING_COLUMNS + 40 ||
		    !pcut_text_is_caps(s) ||
		    !pcut_text_is_caps(pcut_text_of(&line[1])))
			return 0;
		*used = 2;
		*text = pcut_text_join(t, line, 2);
		s = *text;
	}
	if (pcut_text_width(s) > HEADING_COLUMNS || next->count == 0)
		return 0;
	if (left == 1 && t->days && pcut_text_is_day(t, s))
		return 2;
	if (left == 1 && (t->kind == PCUT_TEXT_MAIL ? digest_head(s, text)
	    : has_plain_headings(t) && bracket_head(s, text)))
		return 2;
	if (pcut_text_is_rule(s) || pcut_label_is_end_mark(s) ||
	    pcut_label_is_more_mark(s) || s.ptr[0] == '[' || s.ptr[0] == '(')
		return 0;
	level = by_words(t, chunk, s, line, next);
	return level == 0 && between_paragraphs(t, chunk, s, next) ? 2 : level;
}
