/* SPDX-License-Identifier: ISC */
/*
 * Lists of plain text: what is a marker, and where a list may start.
 *
 * A marker alone proves nothing: wrapped lines begin with "14." and speakers
 * with a dash.  So a list has to stand where one can, and to go on as lists
 * do.
 */
#include <string.h>

#include "lang.h"
#include "str.h"
#include "text_dump.h"
#include "utf8.h"

#define DOTTED 5 /* numbers of a marker */
#define ITEMS_SHORT 60 /* columns; a longer line with a dash may be speech */

/* The bullet that s starts with, bytes of it. */
static size_t
bullet(pcut_str s, char *type)
{
	static const struct {
		const char *text;
		char type;
	} bullets[] = {
		{"*", '*'}, {"-", '-'}, {"+", '+'}, {"\xE2\x80\xA2", 'b'},
		{"\xC2\xB7", 'b'}, {"\xE2\x97\xA6", 'b'},
		{"\xE2\x80\xA3", 'b'}, {"\xE2\x80\x93", 'n'},
		{"\xE2\x96\xAA", 'b'}, {"\xE2\x97\x8F", 'b'},
		{"\xE2\x97\x8B", 'b'}, {"\xE2\x96\xA0", 'b'},
		{"\xE2\x96\xB6", 'b'}, {"\xE2\x96\xBA", 'b'},
		{"\xE2\x9C\x93", 'b'}, {"\xE2\x9E\xA4", 'b'},
		{"\xE3\x83\xBB", 'b'}, {"\xE2\x88\x99", 'b'}, {"o", 'o'},
	};

	for (size_t i = 0; i < sizeof(bullets) / sizeof(*bullets); i++) {
		pcut_str b = pcut_str_from(bullets[i].text);

		if (pcut_str_starts(s, b)) {
			*type = bullets[i].type;
			return b.len;
		}
	}
	return 0;
}

static long
roman(pcut_str s)
{
	static const char letters[] = "ivxlc";
	static const int values[] = {1, 5, 10, 50, 100};
	long sum = 0, last = 0;

	for (size_t i = s.len; i-- > 0;) {
		const char *p = strchr(letters, pcut_lower(s.ptr[i]));
		long value;

		if (p == NULL || *p == '\0')
			return 0;
		value = values[p - letters];
		sum += value < last ? -value : value;
		last = value > last ? value : last;
	}
	return sum;
}

int
pcut_text_marker_at(const pcut_text *t, const pcut_text_line *line,
    pcut_text_marker *out)
{
	pcut_str s = pcut_text_of(line);
	size_t n = 0, digits, open;

	if (s.len < 3 || (pcut_is_alpha(s.ptr[0]) && s.ptr[1] != '.' &&
	    s.ptr[1] != ')' && s.ptr[1] != ' ' && strchr("ivxIVX",
	    s.ptr[0]) == NULL))
		return 0;
	memset(out, 0, sizeof(*out));
	if ((n = bullet(s, &out->type)) > 0) {
		if (out->type == 'o' && line->indent <= t->layout.margin &&
		    line->indent < 2)
			return 0;
	} else {
		open = s.ptr[0] == '(';
		digits = open;
		while (digits < s.len && digits < open + 3 &&
		    pcut_is_digit(s.ptr[digits]))
			digits++;
		out->type = '1';
		if (digits > open) {
			n = digits;
			for (size_t i = open; i < n; i++)
				out->value = out->value * 10 +
				    (s.ptr[i] - '0');
		} else {
			while (n + open < s.len && n < 5 &&
			    pcut_is_alpha(s.ptr[n + open]))
				n++;
			if (n == 0 || n > 4)
				return 0;
			out->value = roman(PCUT_STR(s.ptr + open, n));
			out->type = s.ptr[open] <= 'Z' ? 'I' : 'i';
			if (n == 1 && s.ptr[open] != 'i' &&
			    s.ptr[open] != 'I') {
				out->value = pcut_lower(s.ptr[open]) -
				    'a' + 1;
				out->type = s.ptr[open] <= 'Z' ? 'A' : 'a';
			}
			if (out->value == 0)
				return 0;
			n += open;
		}
		if (n >= s.len || (s.ptr[n] != ')' && (open ||
		    s.ptr[n] != '.')))
			return 0;
		out->shut = s.ptr[n++];
	}
	if (n >= s.len || !pcut_is_space(s.ptr[n]))
		return 0;
	while (n < s.len && pcut_is_space(s.ptr[n]))
		n++;
	if (n >= s.len)
		return 0;
	out->len = n;
	out->width = pcut_text_width(PCUT_STR(s.ptr, n));
	return 1;
}

int
pcut_text_dotted_at(const pcut_text_line *line, pcut_text_marker *out)
{
	pcut_str s = pcut_text_of(line);
	size_t n = 0;
	int parts = 0;

	memset(out, 0, sizeof(*out));
	while (n < s.len && pcut_is_digit(s.ptr[n]) && parts < DOTTED) {
		long value = 0;
		size_t from = n;

		while (n < s.len && n < from + 3 && pcut_is_digit(s.ptr[n]))
			value = value * 10 + (s.ptr[n++] - '0');
		if (parts++ > 0)
			out->path = out->path * 1000 + out->value;
		out->value = value;
		if (n < s.len && s.ptr[n] == '.')
			n++;
	}
	if (parts < 2 || n >= s.len || !pcut_is_space(s.ptr[n]))
		return 0;
	while (n < s.len && pcut_is_space(s.ptr[n]))
		n++;
	if (n >= s.len)
		return 0;
	out->type = '1';
	out->shut = '.';
	out->len = n;
	out->width = pcut_text_width(PCUT_STR(s.ptr, n));
	return 1;
}

int
pcut_text_marker_is_below(const pcut_text_marker *a, const pcut_text_marker *b)
{
	return a->type == '1' && a->shut == '.' && b->path != 0 &&
	    b->path == a->path * 1000 + a->value;
}

/* b goes on where a is: same mark, next number. */
int
pcut_text_marker_follows(const pcut_text_marker *a, const pcut_text_marker *b)
{
	if (a->type == '1' || (a->type | 32) == 'a' || (a->type | 32) == 'i') {
		if (a->shut != b->shut || a->path != b->path)
			return 0;
		if (a->type == b->type)
			return b->value == a->value + 1;
		/* h. i. j. are letters, though i is a roman number. */
		return (a->type | 32) == 'a' && (b->type | 32) == 'i' &&
		    a->value == 8;
	}
	return a->type == b->type;
}

/* Speech opened by a dash, not an item. */
static int
is_speech(const pcut_text *t, const pcut_text_line *line,
    const pcut_text_marker *m, int alone)
{
	static const char *const languages[] = {"fr", "es", "it", "pt", "ro",
	    "ca", "ru", "uk", "pl", "cs", "sk", "bg", "sr", "hr", "tr", "be",
	    /* from here on only with the longer dash */
	    "sv", "no", "nb", "da", "fi", "hu", "el"};
	pcut_str s = pcut_str_skip(pcut_text_of(line), m->len);

	if (m->type != '-' && m->type != 'n')
		return 0;
	if (!pcut_text_ends_sentence(s) && pcut_text_width(s) < ITEMS_SHORT)
		return 0;
	if (pcut_str_find(s, PCUT_LIT(" - ")) != SIZE_MAX ||
	    pcut_str_find(s, PCUT_LIT(", \xE2\x80\x93 ")) != SIZE_MAX ||
	    pcut_str_find(s, PCUT_LIT(" \xE2\x80\x93 ")) != SIZE_MAX ||
	    pcut_str_find(s, PCUT_LIT(" \xE2\x80\x94 ")) != SIZE_MAX)
		return 1;
	for (size_t i = 0; i < sizeof(languages) / sizeof(*languages); i++)
		if ((i < 16 || m->type == 'n') &&
		    pcut_lang_is(t->language, languages[i]))
			return alone || pcut_text_width(s) > 40 ||
			    s.ptr[s.len - 1] == '?' || s.ptr[s.len - 1] == '!';
	return 0;
}

/* The marker of the item behind the one at line at, in this chunk or the
 * next one. */
static int
marker_behind(const pcut_text *t, const pcut_text_chunk *chunk, size_t at,
    const pcut_text_chunk *next, pcut_text_marker *out)
{
	for (size_t i = at + 1; i < chunk->count && i < at + 40; i++)
		if (chunk->line[i].indent <= chunk->line[at].indent &&
		    pcut_text_marker_at(t, &chunk->line[i], out))
			return 1;
	return next->count > 0 && at + 40 > chunk->count &&
	    pcut_text_marker_at(t, &next->line[0], out);
}

int
pcut_text_list_at(pcut_text *t, const pcut_text_chunk *chunk, size_t at,
    const pcut_text_chunk *next)
{
	const pcut_text_line *line = &chunk->line[at];
	pcut_text_marker m, after;
	int follows;

	if (!pcut_text_marker_at(t, line, &m))
		return 0;
	/* A table of contents: 1., and below it 1.1. */
	if (at + 1 < chunk->count && line[1].indent > line->indent &&
	    pcut_text_dotted_at(&line[1], &after) &&
	    pcut_text_marker_is_below(&m, &after))
		return 1;
	if (at > 0) {
		pcut_str before = pcut_text_of(&chunk->line[at - 1]);

		if (before.len > 0 && before.ptr[before.len - 1] != ':' &&
		    !pcut_text_ends_sentence(before) &&
		    line->indent <= chunk->line[at - 1].indent &&
		    /* A heading right above its list. */
		    !(at == 1 && pcut_text_width(before) <= ITEMS_SHORT &&
		    (t->layout.width == 0 || pcut_text_width(before) <
		    t->layout.width / 2)))
			return 0;
	}
	follows = marker_behind(t, chunk, at, next, &after) &&
	    pcut_text_marker_follows(&m, &after);
	if (is_speech(t, line, &m, !follows && chunk->count == 1 &&
	    pcut_text_words(pcut_text_of(line), 5) > 4))
		return 0;
	switch (m.type) {
	case '1':
		if (follows)
			return 1;
		return m.value <= 1 && at == 0;
	case 'a': case 'A': case 'i': case 'I':
		return follows;
	case '*':
		if (pcut_text_note_at(t, line->ptr) != NULL)
			return 0;
		return follows || at == 0;
	case '-': case 'n': case '+': case 'o':
		return follows || (at == 0 && m.type != '+' &&
		    (m.type == 'o' || chunk->count == 1 ||
		    chunk->line[1].indent > line->indent));
	default:
		return 1;
	}
}
