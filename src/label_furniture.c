/* SPDX-License-Identifier: ISC */
/*
 * What a page puts around its text: adverts, buttons, counts, prompts.
 *
 * A line is furniture as a whole, by a table of folded phrases; ornament
 * around it does not count.
 */
#include <string.h>

#include "label.h"
#include "label_parts.h"
#include "label_words.h"
#include "str.h"
#include "utf8.h"

#define FURNITURE_MOST 240

/* Small marks that furniture carries: hearts, arrows, bullets, brackets. */
static int
is_ornament(uint32_t cp)
{
	return pcut_cp_is_space(cp) || cp == '|' || cp == '*' || cp == '_' ||
	    cp == '[' || cp == ']' || cp == '>' || cp == '-' || cp == '#' ||
	    cp == '+' || cp == 0xB7 || cp == 0xBB || cp == 0x2039 ||
	    cp == 0x203A || (cp >= 0x2010 && cp <= 0x2027) ||
	    (cp >= 0x2190 && cp <= 0x2BFF) || cp == 0xFE0F ||
	    (cp >= 0x1F000 && cp <= 0x1FAFF) || cp == 0x3010 || cp == 0x3011;
}

static pcut_str
trim_ornaments(pcut_str s)
{
	while (s.len > 0) {
		const char *p = s.ptr;

		if (!is_ornament(pcut_utf8_next(&p, s.ptr + s.len)))
			break;
		s = pcut_str_skip(s, (size_t)(p - s.ptr));
	}
	while (s.len > 0) {
		size_t start;
		uint32_t cp = pcut_utf8_last(s, &start);

		if (!is_ornament(cp) && cp != '.' && cp != ':' &&
		    cp != 0xFF1A && cp != 0x2026)
			break;
		s.len = start;
	}
	return s;
}

static pcut_furniture
furniture_of(const char *text, size_t len, int is_all)
{
	const pcut_phrase *hit;
	size_t n = pcut_phrase_match(&pcut_furniture_words, PCUT_STR(text,
	    len), &hit);

	if (n == 0 || (hit->more != 1 && (n < len || !is_all)))
		return PCUT_FURNITURE_NONE;
	return (pcut_furniture)hit->value;
}

/* ASCII without a figure or a round bracket. */
static int
is_plain(pcut_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.ptr[i] >= 0x80 || s.ptr[i] == '\0' ||
		    pcut_is_digit(s.ptr[i]) || s.ptr[i] == '(' ||
		    s.ptr[i] == ')')
			return 0;
	return 1;
}

/* Bytes of the dash of "7-9" at from[at], 0 if there is none. */
static size_t
range_dash(const char *from, size_t at, size_t len)
{
	size_t n = from[at] == '-' ? 1 : at + 3 < len &&
	    memcmp(from + at, "\xE2\x80\x93", 3) == 0 ? 3 : 0;

	return n > 0 && at + n < len && pcut_is_digit(from[at + n]) ? n : 0;
}

/* "12 comments", "1.2K shares", "comments (12)": numbers as #, and once more
 * without them.  The caller has looked for the line as it is. */
static pcut_furniture
counted_furniture(pcut_str s)
{
	char from[96], text[192], plain[96]; /* a digit becomes two bytes */
	size_t folded, n = 0, m = 0, dash = 0;

	if (s.len <= sizeof from && is_plain(s))
		return PCUT_FURNITURE_NONE;
	folded = pcut_fold(from, sizeof from, s);
	for (size_t i = 0; i < folded; i++) {
		size_t run = i;

		while (run < folded && (pcut_is_digit(from[run]) ||
		    (run > i && (dash = range_dash(from, run, folded)) > 0) ||
		    (run > i && (from[run] == ',' || from[run] == '.') &&
		    run + 1 < folded && pcut_is_digit(from[run + 1])))) {
			run += dash > 0 ? dash : 1;
			dash = 0;
		}
		if (run > i) {
			if (run < folded && (from[run] == 'k' ||
			    from[run] == 'm') && (run + 1 == folded ||
			    from[run + 1] == ' '))
				run++;
			text[n++] = '#';
			if (run < folded && pcut_is_alpha(from[run]))
				text[n++] = ' ';
			i = run - 1;
			continue;
		}
		text[n++] = from[i];
		if (from[i] != '(' && from[i] != ')')
			plain[m++] = from[i];
	}
	while (m > 0 && plain[m - 1] == ' ')
		m--;
	if (n > 0 && furniture_of(text, n, 1) != PCUT_FURNITURE_NONE)
		return furniture_of(text, n, 1);
	return m > 0 && n != m ? furniture_of(plain, m, 1) :
	    PCUT_FURNITURE_NONE;
}

/* A line of two or more pieces of furniture, parted by ornaments or wide
 * gaps: "Share   Tweet   12 comments". */
static pcut_furniture
furniture_row(pcut_str s)
{
	pcut_furniture kind = PCUT_FURNITURE_NONE;
	size_t pieces = 0, from = 0, at = 0;

	while (at <= s.len) {
		const char *p = s.ptr + at;
		uint32_t cp = at < s.len ? pcut_utf8_next(&p,
		    s.ptr + s.len) : 0;
		int gap = at == s.len || cp == '|' || cp == 0xB7 ||
		    cp == 0x2022 || cp >= 0x2190 || (cp == ' ' &&
		    at + 1 < s.len && s.ptr[at + 1] == ' ');
		size_t next = at == s.len ? at + 1 : (size_t)(p - s.ptr);

		if (at == s.len && pieces == 0)
			break; /* one alone is no row */
		if (gap && !pcut_cp_is_cjk(cp)) {
			pcut_str piece = trim_ornaments(pcut_str_cut(s, from,
			    at - from));
			pcut_furniture of = piece.len == 0 ? kind :
			    furniture_of(piece.ptr, piece.len, 1);
			long number;

			if (piece.len > 0 && of == PCUT_FURNITURE_NONE)
				of = counted_furniture(piece);
			if (piece.len > 0 && of == PCUT_FURNITURE_NONE &&
			    pcut_str_to_long(piece, &number) && pieces > 0)
				of = kind;
			else if (piece.len > 0 && of == PCUT_FURNITURE_NONE &&
			    !pcut_str_to_long(piece, &number))
				return PCUT_FURNITURE_NONE;
			else
				pieces += piece.len > 0;
			if (of != PCUT_FURNITURE_NONE)
				kind = of;
			from = next;
		}
		at = next;
	}
	return pieces > 1 ? kind : PCUT_FURNITURE_NONE;
}

/* "Telegram WhatsApp Facebook": each word a place to share it. */
static pcut_furniture
share_row(pcut_str s)
{
	pcut_str word;
	size_t words = 0, shares = 0;

	if (s.len > 100)
		return PCUT_FURNITURE_NONE;
	while (pcut_str_take(&s, ' ', &word)) {
		pcut_furniture kind;

		if (word.len == 0)
			continue;
		kind = furniture_of(word.ptr, word.len, 1);
		if (kind == PCUT_FURNITURE_NONE)
			return kind;
		words++;
		shares += kind == PCUT_FURNITURE_SHARE;
	}
	return words > 1 && shares > 1 ? PCUT_FURNITURE_SHARE :
	    PCUT_FURNITURE_NONE;
}

/* "Share: Facebook | Mail": a button's name, and where to. */
static pcut_furniture
headed_row(pcut_str s)
{
	size_t at = pcut_str_find(s, PCUT_LIT(": "));
	pcut_str rest;

	if (at == SIZE_MAX || s.len > 100 ||
	    furniture_of(s.ptr, at, 1) != PCUT_FURNITURE_SHARE)
		return PCUT_FURNITURE_NONE;
	rest = pcut_str_trim(pcut_str_skip(s, at + 2));
	return furniture_of(rest.ptr, rest.len, 1) == PCUT_FURNITURE_SHARE ?
	    PCUT_FURNITURE_SHARE : furniture_row(rest) !=
	    PCUT_FURNITURE_NONE ? PCUT_FURNITURE_SHARE : share_row(rest);
}

/* "Opinion \xE2\x80\xBA": a word or a few, and a mark that leads on. */
static int
leads_on(pcut_str s)
{
	static const char *const marks[] = {" \xE2\x80\xBA", " \xC2\xBB",
	    " \xE2\x96\xB8", " \xE2\x86\x92"};
	size_t len = 0;

	s = pcut_str_trim(s);
	for (size_t i = 0; i < sizeof marks / sizeof marks[0] && len == 0; i++)
		if (pcut_str_ends(s, pcut_str_from(marks[i])))
			len = strlen(marks[i]);
	if (len == 0 || s.len > 48)
		return 0;
	s = pcut_str_trim(pcut_str_cut(s, 0, s.len - len));
	return s.len > 1 && pcut_label_words(s) <= 4 && !pcut_is_digit(
	    s.ptr[0]) && pcut_cp_is_letter(pcut_utf8_first(s)) &&
	    strchr(".,;:!?", s.ptr[s.len - 1]) == NULL &&
	    pcut_str_find(s, PCUT_LIT("\xC2\xAB")) == SIZE_MAX &&
	    pcut_str_find(s, PCUT_LIT("\xE2\x80\xB9")) == SIZE_MAX &&
	    pcut_str_find(s, PCUT_LIT("\xE2\x80\xBA")) == SIZE_MAX &&
	    pcut_str_find(s, PCUT_LIT("\xC2\xBB")) == SIZE_MAX &&
	    pcut_str_find_char(s, '<') == SIZE_MAX;
}

pcut_furniture
pcut_label_furniture(pcut_str line)
{
	pcut_furniture kind;
	pcut_str s;

	if (line.len > FURNITURE_MOST * 4)
		return PCUT_FURNITURE_NONE;
	s = trim_ornaments(line);
	if (s.len == 0 || s.len > FURNITURE_MOST)
		return PCUT_FURNITURE_NONE;
	kind = furniture_of(s.ptr, s.len, 1);
	/* "Reply to the author directly." is told, not offered. */
	if (kind == PCUT_FURNITURE_COMMENTS && pcut_str_starts_case(s,
	    PCUT_LIT("reply to")) && pcut_str_ends(line, PCUT_LIT(".")))
		return PCUT_FURNITURE_NONE;
	if (kind != PCUT_FURNITURE_NONE)
		return kind;
	if (leads_on(line))
		return PCUT_FURNITURE_NAVIGATION;
	if (s.len <= 80 && pcut_str_ends(s, PCUT_LIT(" your inbox")))
		return PCUT_FURNITURE_SUBSCRIBE;
	if (s.len <= 80 && (kind = counted_furniture(s)) !=
	    PCUT_FURNITURE_NONE)
		return kind;
	if (pcut_label_is_view(s))
		return PCUT_FURNITURE_PROMPT;
	kind = furniture_row(s);
	if (kind == PCUT_FURNITURE_NONE)
		kind = headed_row(s);
	return kind != PCUT_FURNITURE_NONE ? kind : share_row(s);
}

const char *
pcut_furniture_role(pcut_furniture kind)
{
	switch (kind) {
	case PCUT_FURNITURE_NONE:
		return "";
	case PCUT_FURNITURE_ADVERT:
		return "advert";
	case PCUT_FURNITURE_NAVIGATION:
	case PCUT_FURNITURE_MOST_READ:
	case PCUT_FURNITURE_SHARE:
	case PCUT_FURNITURE_COMMENTS:
		return "navigation";
	default:
		return "boilerplate";
	}
}
