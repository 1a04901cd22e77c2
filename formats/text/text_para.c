/* SPDX-License-Identifier: ISC */
/*
 * Paragraphs: which line breaks were made by a machine, and how to undo them;
 * what is verse.
 *
 * The builder makes one space of a line feed, so that a paragraph whose lines
 * need no more than that is given to it as it stands in the text.  Only
 * hyphens at line ends and scripts without spaces need a copy.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"
#include "utf8.h"

#define INDENT_MOST 8 /* columns, of a paragraph's first line */
#define VERSE_COLUMNS 64
#define DROP_BYTES 30 /* of the text behind a large first letter */

/* ---- which breaks are deliberate --------------------------------------- */

size_t
pcut_text_breaks(const pcut_text *t, const pcut_text_line *line, size_t count)
{
	size_t breaks = 0;

	for (size_t i = 0; i + 1 < count; i++) {
		unsigned width = line[i].indent + pcut_text_width(
		    pcut_text_of(&line[i]));
		unsigned word = pcut_text_width(PCUT_STR(line[i + 1].ptr,
		    pcut_text_word(pcut_text_of(&line[i + 1]))));

		breaks += width + 1 + word + 2 <= t->layout.width;
	}
	return breaks;
}

int
pcut_text_is_wrapped(const pcut_text *t, const pcut_text_line *line,
    size_t count)
{
	if (count < 2 || t->layout.width == 0)
		return 0;
	/* A long chunk shows it soon. */
	if (count > 40)
		count = 40;
	if (pcut_text_breaks(t, line, count) * 2 < count - 1)
		return 1;
	return count == 2 && (line[0].indent + pcut_text_width(
	    pcut_text_of(&line[0]))) * 10 > t->layout.width * 7;
}

/* Marks of verse in a text that is narrow throughout, where a break says
 * nothing: indents that alternate, lines that end in punctuation and begin
 * with capitals. */
static int
looks_like_verse(const pcut_text_line *line, size_t count)
{
	size_t ends = 0, capitals = 0, indents = 0, words = 0;

	for (size_t i = 0; i < count; i++) {
		pcut_str s = pcut_text_of(&line[i]);
		size_t start;
		uint32_t last = pcut_utf8_last(s, &start);

		if (last == '-' && s.len > 1 && pcut_is_alpha(s.ptr[s.len - 2]))
			return 0; /* a word cut at the line's end */
		ends += pcut_cp_is_punct(last);
		capitals += pcut_text_starts_upper(s) != 0;
		indents += i > 1 && line[i].indent != line[i - 1].indent;
		words += pcut_text_words(s, 20);
	}
	if (words < count * 2)
		return 0;
	return (count >= 3 && indents * 3 >= count) ||
	    (count >= 3 && ends * 10 >= count * 6 && (capitals * 10 >=
	    count * 8 || ends * 10 >= count * 9));
}

/* One sentence over a few short lines: someone's narrow page, no verse. */
static int
runs_on(const pcut_text_line *line, size_t count)
{
	size_t upper = 0;

	if (count > 8 || !pcut_text_ends_sentence(pcut_text_of(
	    &line[count - 1])))
		return 0;
	for (size_t i = 0; i < count; i++) {
		size_t start;
		uint32_t last = pcut_utf8_last(pcut_text_of(&line[i]), &start);

		if (line[i].indent != line[0].indent)
			return 0;
		upper += pcut_text_starts_upper(pcut_text_of(&line[i])) != 0;
		if (i + 1 < count && pcut_cp_is_punct(last) && last != '-')
			return 0;
	}
	return upper < count;
}

int
pcut_text_is_verse(const pcut_text *t, const pcut_text_line *line,
    size_t count)
{
	size_t look = count < 40 ? count : 40, sentences = 0, longs = 0;

	if (count < 2)
		return 0;
	for (size_t i = 0; i < look; i++) {
		unsigned width = pcut_text_width(pcut_utf8_head(
		    pcut_text_of(&line[i]), 4 * VERSE_COLUMNS + 4));

		if (width > VERSE_COLUMNS)
			return 0;
		longs += width > 50;
		sentences += pcut_text_ends_sentence(pcut_text_of(&line[i]));
	}
	/* Whole sentences, one a line, are paragraphs of a narrow page. */
	if (sentences == look && longs * 2 > look && look > 2)
		return 0;
	if (runs_on(line, count))
		return 0;
	if (t->layout.width == 0)
		return 1;
	if (pcut_text_breaks(t, line, look) * 2 >= look - 1)
		return !(count == 2 && pcut_text_is_wrapped(t, line, count));
	return looks_like_verse(line, look);
}

/* ---- joining ----------------------------------------------------------- */

/* A word that joins two halves of a compound: "pre-" and "and post-war". */
static int
is_and(pcut_str s)
{
	static const char *const words[] = {"and", "und", "et", "y", "e", "en",
	    "or", "oder", "ou", "o", "of", "i", "oraz", "a", "ve", "och",
	    "og", "bis", "to"};
	pcut_str word = PCUT_STR(s.ptr, pcut_text_word(s));

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (pcut_str_eq(word, pcut_str_from(words[i])))
			return 1;
	return 0;
}

static int
is_cjk(uint32_t cp)
{
	return (cp >= 0x3000 && cp < 0xA000) || (cp >= 0xFF00 && cp < 0xFFF0) ||
	    (cp >= 0xF900 && cp < 0xFB00) || cp >= 0x20000;
}

/* How the text up to end goes on in behind: what the join cuts off end, and
 * whether a space comes between. */
static int
joint(pcut_text *t, pcut_str end, pcut_str behind, size_t *cut)
{
	size_t start;
	uint32_t last = pcut_utf8_last(end, &start), first, before;

	*cut = 0;
	if (last < 0x80 && last != '-')
		return 1;
	first = pcut_utf8_first(behind);
	if (is_cjk(last) && is_cjk(first))
		return 0;
	if (last == 0xAD || last == 0xAC) { /* soft hyphen, not sign */
		*cut = end.len - start;
		return 0;
	}
	if (last == '-' || last == 0x2010) {
		size_t at;

		before = pcut_utf8_last(pcut_str_cut(end, 0, start), &at);
		if (before == '-')
			return !t->tight_dashes;
		if (pcut_cp_is_digit(before))
			return 0;
		if (!pcut_cp_is_letter(before))
			return 1;
		if (!pcut_cp_is_lower(first))
			return pcut_cp_is_letter(first) ||
			    pcut_cp_is_digit(first) ? 0 : 1;
		if (is_and(behind))
			return 1;
		if (last == '-' && pcut_text_is_compound(t, end, behind))
			return 0;
		*cut = end.len - start;
		return 0;
	}
	if ((last == 0x2014 || last == 0x2013) && t->tight_dashes)
		return 0;
	return 1;
}

/* The lines need more than a space between them. */
static int
needs_copy(const pcut_text_line *line, size_t count)
{
	for (size_t i = 0; i + 1 < count; i++) {
		unsigned char last =
		    (unsigned char)line[i].ptr[line[i].len - 1];

		if (last >= 0x80 || last == '-')
			return 1;
	}
	return 0;
}

pcut_str
pcut_text_join(pcut_text *t, const pcut_text_line *line, size_t count)
{
	size_t cut;

	if (count == 1)
		return pcut_text_of(line);
	if (!needs_copy(line, count) && t->margin_marks == 0)
		return PCUT_STR(line->ptr, (size_t)(line[count - 1].ptr -
		    line->ptr) + line[count - 1].len);
	pcut_buf_reset(&t->join);
	for (size_t i = 0; i < count; i++) {
		pcut_str s = pcut_text_of(&line[i]);
		int space;

		if (i + 1 == count) {
			pcut_buf_put(&t->join, s);
			break;
		}
		space = joint(t, s, pcut_text_of(&line[i + 1]), &cut);
		s.len -= cut;
		pcut_buf_put(&t->join, s);
		if (space)
			pcut_buf_putc(&t->join, '\n');
	}
	return t->join.failed ? PCUT_STR_NONE : pcut_buf_str(&t->join);
}

/* "Read the whole story (https://x)": all of a chunk is a link. */
static int
mail_link(pcut_text *t, pcut_str s)
{
	size_t at = pcut_str_find(s, PCUT_LIT(" (http")), n;
	pcut_str text, url;

	/* not empty: found in it: */
	/* NOLINTNEXTLINE(clang-analyzer-core.UndefinedBinaryOperatorResult) */
	if (at == SIZE_MAX || at == 0 || s.ptr[s.len - 1] != ')')
		return 0;
	text = pcut_str_cut(s, 0, at);
	url = pcut_str_skip(s, at + 2);
	n = pcut_text_address(url);
	if (n + 1 != url.len || pcut_text_words(text, 16) > 15 ||
	    pcut_text_ends_sentence(text))
		return 0;
	pcut_build_open(t->b, PCUT_NODE_LINK);
	pcut_build_str(t->b, PCUT_ATTR_URL, pcut_str_cut(url, 0, n));
	pcut_build_text(t->b, text);
	pcut_build_close(t->b, PCUT_NODE_LINK);
	return 1;
}

/* A capital alone in its line and the text that goes on below it in small
 * letters: the first letter of a feature, set large. */
int
pcut_text_is_drop_cap(const pcut_text_line *line, const pcut_text_line *behind)
{
	static const char *const quotes[] = {"\xE2\x80\x9C", "\xE2\x80\x98",
	    "\xE2\x80\x9E", "\xC2\xAB", "\"", "'"};
	pcut_str s = pcut_text_of(line), rest = pcut_text_of(behind);
	size_t start;

	if (s.len == 0 || s.len > 8 || rest.len < DROP_BYTES)
		return 0;
	for (size_t i = 0; i < sizeof(quotes) / sizeof(*quotes); i++)
		if (pcut_str_starts(s, pcut_str_from(quotes[i])))
			s = pcut_str_skip(s, strlen(quotes[i]));
	return s.len > 0 && pcut_cp_is_upper(pcut_utf8_last(s, &start)) &&
	    start == 0 && pcut_cp_is_lower(pcut_utf8_first(rest));
}

void
pcut_text_paragraph(pcut_text *t, pcut_kind kind, const pcut_text_line *line,
    size_t count)
{
	pcut_build_open(t->b, kind);
	if (t->drop.len > 0) {
		pcut_build_text(t->b, t->drop);
		t->drop = PCUT_STR_NONE;
	}
	if (t->unwrap < 0) {
		for (size_t i = 0; i < count; i++) {
			if (i > 0)
				pcut_build_open(t->b, PCUT_NODE_BREAK);
			pcut_text_inline(t, pcut_text_of(&line[i]),
			    line[i].ptr);
		}
	} else {
		pcut_str s = pcut_text_join(t, line, count);

		if (!(t->inlines & PCUT_TEXT_MAIL_LINKS) || !mail_link(t, s))
			pcut_text_inline(t, s, line->ptr);
	}
	pcut_build_close(t->b, kind);
}

/* Line i, between two that are not, is indented behind the end of a sentence:
 * a paragraph starts there, though no empty line parts it. */
static int
indent_opens(const pcut_text_line *line, size_t i)
{
	return line[i].indent > line[i - 1].indent &&
	    line[i].indent >= line[i + 1].indent + 2 &&
	    line[i].indent <= line[i + 1].indent + INDENT_MOST &&
	    line[i + 1].indent == line[i - 1].indent &&
	    pcut_text_starts_upper(pcut_text_of(&line[i])) &&
	    pcut_text_ends_sentence(pcut_text_of(&line[i - 1]));
}

void
pcut_text_lines(pcut_text *t, const pcut_text_line *line, size_t count)
{
	size_t from = 0;

	if (count > 3 && t->unwrap == 0 && t->layout.style !=
	    PCUT_TEXT_DOUBLE_SPACED && pcut_text_is_wrapped(t, line, count)) {
		for (size_t i = 1; i + 1 < count; i++)
			if (indent_opens(line, i)) {
				pcut_text_paragraph(t, PCUT_NODE_PARAGRAPH,
				    &line[from], i - from);
				from = i;
			}
		pcut_text_paragraph(t, PCUT_NODE_PARAGRAPH, &line[from],
		    count - from);
		return;
	}
	if (count < 2 || t->unwrap != 0 || t->layout.style ==
	    PCUT_TEXT_DOUBLE_SPACED || pcut_text_is_wrapped(t, line, count)) {
		pcut_text_paragraph(t, PCUT_NODE_PARAGRAPH, line, count);
		return;
	}
	/* Not wrapped: a line that ends a sentence ends a paragraph, and every
	 * one does where there is no width at all. */
	for (size_t i = 0; i < count; i++) {
		if (i + 1 < count && (t->layout.width > 0 ||
		    runs_on(line, count)) &&
		    !pcut_text_ends_sentence(pcut_text_of(&line[i])))
			continue;
		pcut_text_paragraph(t, PCUT_NODE_PARAGRAPH, &line[from],
		    i + 1 - from);
		from = i + 1;
	}
}

void
pcut_text_verbatim(const pcut_text_line *line, size_t count, pcut_buf *out)
{
	unsigned least = UINT32_MAX;
	const char *end = NULL;

	for (size_t i = 0; i < count; i++)
		if (line[i].indent < least)
			least = line[i].indent;
	for (size_t i = 0; i < count; i++) {
		/* Blank lines between are kept. */
		for (const char *p = end; p != NULL && p < line[i].ptr -
		    line[i].skip; p++)
			if (*p == '\n' && p != end)
				pcut_buf_putc(out, '\n');
		if (i > 0)
			pcut_buf_putc(out, '\n');
		for (unsigned c = least; c < line[i].indent && c < least +
		    4096; c++)
			pcut_buf_putc(out, ' ');
		pcut_buf_put(out, pcut_text_of(&line[i]));
		end = line[i].ptr + line[i].len;
	}
}

void
pcut_text_literal(pcut_text *t, pcut_kind kind, const pcut_text_line *line,
    size_t count)
{
	pcut_buf out = {.mem = t->mem};

	pcut_text_verbatim(line, count, &out);
	if (!out.failed)
		pcut_build_leaf(t->b, kind, pcut_buf_str(&out));
	pcut_buf_free(&out);
}
