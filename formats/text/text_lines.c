/* SPDX-License-Identifier: ISC */
/*
 * Lines and chunks, and how a text is laid out.
 *
 * The layout is measured on a sample from the start of the text: a text is
 * wrapped in one way throughout, and looking at all of it would cost another
 * pass over every byte.  Widths are counted without tables: columns only
 * decide between rules, and nothing is cut at them.
 */
#include <string.h>

#include "eight.h"
#include "mem.h"
#include "str.h"
#include "text_dump.h"
#include "utf8.h"

#define SAMPLE_LINES 6000
#define RARE 10
#define MANY 200 /* lines behind others */
#define SAMPLE_BYTES ((size_t)1 << 19)
#define WIDTHS 512 /* columns told apart */
#define WRAP_MAX 130
#define CARRIED_LEAST 50 /* columns of a line that tells by itself */

/* Bytes of the white space at p that is more than one byte long. */
static size_t
wide_space(const char *p, const char *end, uint32_t *columns)
{
	size_t left = (size_t)(end - p);

	*columns = 0;
	if (left >= 3 && memcmp(p, "\xE3\x80\x80", 3) == 0) {
		*columns = 2; /* U+3000 */
		return 3;
	}
	if (left >= 2 && memcmp(p, "\xC2\xA0", 2) == 0) {
		*columns = 1; /* U+00A0 */
		return 2;
	}
	if (left >= 3 && memcmp(p, "\xE2\x80\x8B", 3) == 0)
		return 3; /* U+200B */
	if (left >= 3 && memcmp(p, "\xEF\xBB\xBF", 3) == 0)
		return 3; /* U+FEFF */
	return 0;
}

/* Where s ends without the white space at its end. */
static const char *
end_of(const char *ptr, const char *end)
{
	for (;;) {
		while (end > ptr && pcut_is_space(end[-1]))
			end--;
		if (end - ptr >= 2 && memcmp(end - 2, "\xC2\xA0", 2) == 0)
			end -= 2;
		else if (end - ptr >= 3 &&
		    memcmp(end - 3, "\xE3\x80\x80", 3) == 0)
			end -= 3;
		else
			return end;
	}
}

int
pcut_text_take_line(pcut_str *rest, pcut_text_line *out)
{
	pcut_str line;
	const char *p, *end;
	uint32_t columns, indent = 0;
	size_t n;

	if (rest->len == 0)
		return 0;
	line = pcut_str_take_line(rest);
	p = line.ptr;
	end = end_of(p, p + line.len);
	while (p < end) {
		if (*p == ' ') {
			indent++;
			p++;
		} else if (*p == '\t') {
			indent = (indent / 8 + 1) * 8;
			p++;
		} else if (pcut_is_space(*p)) {
			p++;
		} else if ((unsigned char)*p >= 0x80 &&
		    (n = wide_space(p, end, &columns)) > 0) {
			indent += columns;
			p += n;
		} else {
			break;
		}
	}
	out->ptr = p;
	out->len = (size_t)(end - p);
	out->indent = indent;
	out->skip = (uint32_t)(p - line.ptr);
	return 1;
}

void
pcut_text_put_line(pcut_buf *out, unsigned indent, pcut_str s)
{
	for (unsigned i = 0; i < indent && i < 200; i++)
		pcut_buf_putc(out, ' ');
	pcut_buf_put(out, s);
	pcut_buf_putc(out, '\n');
}

/* An indent that starts a paragraph, in a text where indents do. */
static int
starts_paragraph(const pcut_text_layout *layout, const pcut_text_line *prev,
    const pcut_text_line *line)
{
	return layout->style == PCUT_TEXT_INDENTED &&
	    line->indent > layout->margin && (prev->indent <= line->indent ||
	    line->ptr[0] == '(') && (pcut_text_ends_sentence(pcut_text_of(
	    prev)) || (prev->ptr[0] == '(' && prev->ptr[prev->len - 1] ==
	    ')'));
}

int
pcut_text_take_chunk(const pcut_text_layout *layout, pcut_str *rest,
    pcut_text_chunk *chunk, const pcut_allocator *mem)
{
	size_t allowed = layout->style == PCUT_TEXT_DOUBLE_SPACED;
	pcut_text_line line;
	size_t blank = 0;

	chunk->count = 0;
	chunk->gap = 0;
	while (chunk->count < PCUT_TEXT_CHUNK_MAX) {
		pcut_str before = *rest;

		if (!pcut_text_take_line(rest, &line))
			break;
		if (line.len == 0) {
			blank++;
			if (chunk->count == 0) {
				chunk->gap++;
			} else if (blank > allowed) {
				*rest = before;
				break;
			}
			continue;
		}
		if (chunk->count > 0 && starts_paragraph(layout,
		    &chunk->line[chunk->count - 1], &line)) {
			*rest = before;
			break;
		}
		blank = 0;
		if (chunk->count == chunk->cap) {
			size_t cap = chunk->cap < 64 ? 64 : chunk->cap * 2;
			pcut_text_line *grown = pcut_mem_realloc(mem,
			    chunk->line, cap * sizeof(*grown));

			if (grown == NULL) {
				pcut_mem_free(mem, chunk->line);
				chunk->line = NULL;
				chunk->count = chunk->cap = 0;
				return 0;
			}
			chunk->line = grown;
			chunk->cap = cap;
		}
		chunk->line[chunk->count++] = line;
	}
	return chunk->count > 0;
}

unsigned
pcut_text_width(pcut_str s)
{
	size_t width = 0, i = 0;

	while (i < s.len) {
		unsigned char c = (unsigned char)s.ptr[i];
		uint64_t word;

		/* Eight at a time where none is E3 or more. */
		word = s.len - i >= 8 ? pcut_eight(s.ptr + i) : UINT64_MAX;
		if ((word & PCUT_EIGHT_HIGH) == 0) {
			width += 8;
			i += 8;
			continue;
		}
		if ((word & word << 1 & word << 2 & (word << 3 | word << 4 |
		    word << 5 | (word << 6 & word << 7)) &
		    PCUT_EIGHT_HIGH) == 0) {
			width += 8 - pcut_eight_count(
			    pcut_eight_continued(word));
			i += 8;
			continue;
		}
		/* One for each code point, two for those of East Asia. */
		width += (c & 0xC0) != 0x80;
		width += c >= 0xE3 && c <= 0xED;
		i++;
	}
	return width > UINT32_MAX / 2 ? UINT32_MAX / 2 : (unsigned)width;
}

size_t
pcut_text_word(pcut_str s)
{
	size_t i = 0;

	while (i < s.len && !pcut_is_space(s.ptr[i])) {
		/* Text without spaces may break after any character. */
		if ((unsigned char)s.ptr[i] >= 0xE3 &&
		    (unsigned char)s.ptr[i] <= 0xED)
			return i > 0 ? i : s.len < 3 ? s.len : 3;
		i++;
	}
	return i;
}

unsigned
pcut_text_words(pcut_str s, unsigned max)
{
	unsigned words = 0;
	size_t i = 0;

	while (words < max) {
		while (i < s.len && pcut_is_space(s.ptr[i]))
			i++;
		if (i == s.len)
			break;
		words++;
		while (i < s.len && !pcut_is_space(s.ptr[i]))
			i++;
	}
	return words;
}

int
pcut_text_ends_sentence(pcut_str s)
{
	while (s.len > 0) {
		size_t start;
		uint32_t cp = pcut_utf8_last(s, &start);

		switch (cp) {
		case '.': case '!': case '?': case 0x2026:
		case 0x3002: case 0xFF01: case 0xFF1F: case 0xFF0E:
		case 0x061F: case 0x06D4: case 0x0964:
			return 1;
		case '"': case '\'': case ')': case ']': case '*': case '_':
		case 0x2019: case 0x201D: case 0x201C: case 0xBB: case 0xAB:
		case 0x2018: case 0x300D: case 0x300F: case 0xFF09:
			s.len = start;
			break;
		default:
			return 0;
		}
	}
	return 0;
}

/* The first character behind opening marks, 0 if there is none. */
static uint32_t
first_letter(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;

	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (pcut_cp_is_letter(cp) || pcut_cp_is_digit(cp))
			return cp;
		if (!pcut_cp_is_punct(cp) && !pcut_cp_is_space(cp))
			return 0;
	}
	return 0;
}

int
pcut_text_starts_upper(pcut_str s)
{
	uint32_t cp = first_letter(s);

	return cp != 0 && pcut_cp_is_letter(cp) && !pcut_cp_is_lower(cp);
}

int
pcut_text_starts_lower(pcut_str s)
{
	return pcut_cp_is_lower(first_letter(s));
}

int
pcut_text_is_caps(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + (s.len < 400 ? s.len : 400);
	int upper = 0;

	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (pcut_cp_is_lower(cp))
			return 0;
		upper += pcut_cp_is_upper(cp);
	}
	return upper >= 3;
}

/* "=-=-=-=-=-=": two marks in turn. */
static int
is_pattern(pcut_str s)
{
	if (s.len < 8 || strchr("*-_=~#+.", s.ptr[0]) == NULL ||
	    strchr("*-_=~#+.", s.ptr[1]) == NULL)
		return 0;
	for (size_t i = 2; i < s.len; i++)
		if (s.ptr[i] != s.ptr[i % 2])
			return 0;
	return 1;
}

int
pcut_text_is_rule(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	uint32_t mark = 0;
	size_t count = 0;

	if (s.len == 0 || pcut_is_alpha(*p) || pcut_is_digit(*p))
		return 0;
	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (cp == ' ' || cp == '\t' || cp == '\\')
			continue;
		if (mark == 0)
			mark = cp;
		if (cp != mark)
			return count == 1 && is_pattern(s);
		count++;
	}
	switch (mark) {
	case 0x2042: case 0x2766:
		return 1; /* one is enough */
	case '*': case '-': case '_': case '=': case '~': case '#': case '+':
	case '.': case 0x2022: case 0xB7: case 0x2013: case 0x2014:
	case 0x2217: case 0x2500: case 0x2501: case 0x2550: case 0x25CF:
	case 0x25A0: case 0x25C6: case 0x2605: case 0x2606: case 0xA7:
		return count >= 3;
	default:
		return 0;
	}
}

/* What the sample says, counted. */
struct sample {
	uint32_t width[WIDTHS]; /* of lines that another one follows */
	uint32_t indent[64];
	uint32_t gap[4];        /* of 1, 2, 3 and more blank lines */
	size_t lines, followed, blank;
	size_t longs, long_ends; /* lines over 100 columns that follow or are
	                            followed at once;
	                            those that end a sentence */
	size_t indented, flush;  /* lines behind another one */
	size_t wide;             /* lines behind another one and U+3000 */
	size_t lower;            /* lines behind one blank line, lower case */
	size_t widest, over; /* lines over WRAP_MAX columns */
	unsigned carried;        /* the widest line that goes on in lower case
	                            in the next */
};

static void
take_sample(pcut_str text, struct sample *s)
{
	pcut_text_line line, prev = {0};
	const char *stop = text.ptr + (text.len < SAMPLE_BYTES ? text.len
	    : SAMPLE_BYTES);
	size_t blank = 0, margin = SIZE_MAX;
	unsigned prev_width = 0;

	while (s->lines < SAMPLE_LINES && text.ptr < stop &&
	    pcut_text_take_line(&text, &line)) {
		unsigned width;

		if (line.len == 0) {
			s->blank++;
			blank++;
			continue;
		}
		width = line.indent + (unsigned)pcut_text_width(
		    pcut_utf8_head(pcut_text_of(&line), 4 * WIDTHS));
		if (width >= WIDTHS)
			width = WIDTHS - 1;
		s->lines++;
		s->indent[line.indent < 63 ? line.indent : 63]++;
		if (line.indent < margin)
			margin = line.indent;
		if (width > s->widest)
			s->widest = width;
		s->over += width > WRAP_MAX;
		if (prev.len > 0 && blank == 0) {
			s->width[prev_width]++;
			s->followed++;
			if (prev_width > s->carried && pcut_text_starts_lower(
			    pcut_text_of(&line)) && !pcut_text_ends_sentence(
			    pcut_text_of(&prev)))
				s->carried = prev_width;
			if (line.indent > margin && line.indent <= margin + 8 &&
			    line.indent > prev.indent &&
			    pcut_text_ends_sentence(pcut_text_of(&prev)))
				s->indented++;
			else if (line.indent == margin)
				s->flush++;
			s->wide += line.skip >= 3 && memcmp(line.ptr -
			    line.skip, "\xE3\x80\x80", 3) == 0 &&
			    pcut_text_ends_sentence(pcut_text_of(&prev));
			if (prev_width > 100) {
				s->longs++;
				s->long_ends += pcut_text_ends_sentence(
				    pcut_text_of(&prev)) != 0;
			}
		} else if (prev.len > 0) {
			s->gap[blank < 3 ? blank : 3]++;
			if (blank == 1)
				s->lower += pcut_text_starts_lower(
				    pcut_text_of(&line)) != 0;
		}
		blank = 0;
		prev = line;
		prev_width = width;
	}
}

/* The widest of the eight widths up to w that is not rare among them: tables
 * and addresses go beyond the lines of prose. */
static unsigned
common(const struct sample *s, unsigned w)
{
	uint32_t most = 0;

	for (unsigned i = w < 8 ? 0 : w - 8; i <= w; i++)
		if (s->width[i] > most)
			most = s->width[i];
	while (w > 0 && s->width[w] * RARE < most)
		w--;
	return w;
}

/* In a long text hardly any line goes beyond w: some table's, or an address. */
static int
few_beyond(const struct sample *s, unsigned w)
{
	size_t sum = 0;

	for (unsigned i = w + 1; i < WIDTHS; i++)
		sum += s->width[i];
	return s->followed >= MANY && sum * 50 < s->followed &&
	    s->over * 100 < s->lines;
}

/* What one line tells that goes on in the next, nearly as wide as any. */
static unsigned
carried_width(const struct sample *s)
{
	return s->carried >= CARRIED_LEAST && s->carried <= WRAP_MAX &&
	    s->over == 0 && s->carried * 10 >= s->widest * 8 ?
	    s->carried : 0;
}

/* The width that lines are wrapped at, 0 if they are not. */
static unsigned
wrap_width(const struct sample *s)
{
	size_t need = s->followed / 20, sum = 0;

	if (s->followed == 0 || s->over * 6 >= s->lines)
		return 0;
	if (need < 3)
		need = s->followed < 40 ? 2 : 3;
	for (unsigned w = WIDTHS; w-- > 0;) {
		sum = 0;
		for (unsigned i = w < 8 ? 0 : w - 8; i <= w; i++)
			sum += s->width[i];
		if (s->width[w] > 0 && sum >= need) {
			w = common(s, w);
			return w <= WRAP_MAX && (w * 2 >= s->widest ||
			    few_beyond(s, w)) ? w : carried_width(s);
		}
	}
	/* A few lines of different length: the longest must do. */
	for (unsigned w = WIDTHS; w-- > 0;)
		if (s->width[w] > 0)
			return w <= WRAP_MAX && w * 2 >= s->widest ? w :
			    carried_width(s);
	return 0;
}

/* The least columns that one line in five has before it or fewer. */
static unsigned
low_margin(const struct sample *s)
{
	size_t sum = 0;

	for (unsigned i = 0; i < 64; i++) {
		sum += s->indent[i];
		if (sum * 5 > s->lines)
			return i;
	}
	return 0;
}

/* The columns before most lines: half of them at least, else the most that
 * four in five have. */
static unsigned
margin_of(const struct sample *s)
{
	for (unsigned i = 0; i < 63; i++)
		if (s->indent[i] * 2 > s->lines)
			return i;
	return low_margin(s);
}

void
pcut_text_measure(pcut_str text, pcut_text_layout *out)
{
	struct sample s = {0};
	size_t gaps;

	take_sample(text, &s);
	memset(out, 0, sizeof(*out));
	out->width = wrap_width(&s);
	out->margin = margin_of(&s);
	gaps = s.gap[1] + s.gap[2] + s.gap[3];
	out->gap = s.gap[1] * 2 >= gaps ? 1 : s.gap[2] >= s.gap[3] ? 2 : 3;
	if (out->width == 0 && s.followed > 0)
		out->style = PCUT_TEXT_ONE_A_LINE;
	else if (s.longs > s.followed / 2 && s.long_ends * 2 > s.longs)
		out->style = PCUT_TEXT_ONE_A_LINE;
	else if (s.wide >= 2 && s.wide * 2 > s.followed) {
		/* Each line is a paragraph behind its wide blank. */
		out->style = PCUT_TEXT_INDENTED;
		out->margin = 0;
	} else if (s.indented >= 2 && s.flush + 1 >= s.indented &&
	    gaps <= s.indented + 3) {
		/* Short paragraphs have more first lines than others. */
		out->style = PCUT_TEXT_INDENTED;
		out->margin = low_margin(&s);
	} else if (gaps > 4 && s.followed * 10 < s.lines &&
	    s.lower * 2 >= s.gap[1] && s.gap[1] > s.gap[2] + s.gap[3])
		out->style = PCUT_TEXT_DOUBLE_SPACED;
	if (out->style == PCUT_TEXT_DOUBLE_SPACED && out->width == 0)
		out->width = (unsigned)s.widest;
}
