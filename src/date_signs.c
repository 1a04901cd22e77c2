/* SPDX-License-Identifier: ISC */
/*
 * Signs in a text of where its dates are from: agencies, states, zones and
 * ways to write the time that one side of the Atlantic has.
 */
#include <string.h>

#include "date.h"
#include "date_token.h"
#include "eight.h"
#include "str.h"

/* Nonzero if the word word stands at at in s, alone. */
static int
word_at(pcut_str s, size_t at, const char *word)
{
	size_t len;

	if (at + 1 >= s.len || s.ptr[at] != word[0] ||
	    s.ptr[at + 1] != word[1])
		return 0; /* none has but one letter */
	len = strlen(word);
	return pcut_str_starts(pcut_str_skip(s, at), pcut_str_from(word)) &&
	    (at == 0 || !pcut_is_alpha(s.ptr[at - 1])) &&
	    (at + len >= s.len || !pcut_is_alpha(s.ptr[at + len]));
}

/* Whether eight bytes have no capital, digit or first byte of a pound; they
 * are told from little else by three bits: 40 to 5F, 30 to 3F and what is
 * those and 80. */
static int
has_no_start(const char *p)
{
	uint64_t word = pcut_eight(p);

	return (((word << 1 & ~(word << 2)) | (~(word << 1) & word << 2 &
	    word << 3)) & PCUT_EIGHT_HIGH) == 0;
}

/* Whether a word of a list stands at at; each ends in NUL, and so does
 * the list. */
static int
any_word_at(pcut_str s, size_t at, const char *words)
{
	for (; *words != '\0'; words += strlen(words) + 1)
		if (word_at(s, at, words))
			return 1;
	return 0;
}

void
pcut_date_signs(pcut_str text, pcut_date_hints *hints)
{
	/* By their initials. */
	static const char us['Z' - 'A' + 1][48] = {
		['A' - 'A'] = "AP)\0Ariz.\0Ala.\0Ark.\0",
		['C' - 'A'] = "CST\0CDT\0Calif.\0Colo.\0Conn.\0",
		['E' - 'A'] = "EST\0EDT\0",
		['F' - 'A'] = "Fla.\0",
		['G' - 'A'] = "Ga.\0",
		['I' - 'A'] = "Ill.\0Ind.\0",
		['K' - 'A'] = "Kan.\0Ky.\0",
		['L' - 'A'] = "La.\0",
		['M' - 'A'] = "MST\0MDT\0Mass.\0Mich.\0Minn.\0Miss.\0Mo.\0Mont.\0",
		['N' - 'A'] = "N.Y.\0N.J.\0N.C.\0N.D.\0Neb.\0Nev.\0N.H.\0N.M.\0",
		['O' - 'A'] = "Okla.\0Ore.\0",
		['P' - 'A'] = "PST\0PDT\0Pa.\0",
		['R' - 'A'] = "R.I.\0",
		['S' - 'A'] = "S.C.\0S.D.\0",
		['T' - 'A'] = "Tenn.\0Tex.\0",
		['U' - 'A'] = "UPI)\0U.S.\0",
		['V' - 'A'] = "Va.\0Vt.\0",
		['W' - 'A'] = "Wash.\0Wis.\0W.Va.\0Wyo.\0",
	};
	static const char gb['Z' - 'A' + 1][16] = {
		['A' - 'A'] = "AEST\0AEDT\0",
		['B' - 'A'] = "BST\0",
		['G' - 'A'] = "GMT\0",
	};
	size_t next = 0;

	text = pcut_str_cut(text, 0, 65536);
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.ptr[i];

		if (i >= next && text.len - i >= 8) {
			next = i + 8;
			if (has_no_start(text.ptr + i)) {
				i += 7;
				continue;
			}
		}
		if (c >= 'A' && c <= 'Z') {
			if (i > 0 && pcut_is_alpha(text.ptr[i - 1]))
				continue;
			hints->us |= any_word_at(text, i, us[c - 'A']);
			hints->gb |= any_word_at(text, i, gb[c - 'A']);
		} else if (pcut_is_digit((char)c)) {
			size_t at = i + 1;

			if (at < text.len && text.ptr[at] == ' ')
				at++;
			if (at < 2 || at >= text.len)
				continue;
			hints->us |= word_at(text, at, "a.m.") ||
			    word_at(text, at, "p.m.");
			hints->gb |= word_at(text, at, "am") ||
			    word_at(text, at, "pm");
		} else if (c == 0xC2 && i + 1 < text.len &&
		    text.ptr[i + 1] == '\xA3') {
			hints->gb = 1;
		}
	}
}

int
pcut_date_is_name(pcut_str s)
{
	const pcut_phrase *row;
	int kinds = 0;

	s = pcut_str_trim(s);
	if (s.len > 0 && s.ptr[s.len - 1] == '.')
		s.len--;
	row = s.len > 64 ? NULL : pcut_phrase_find(&pcut_date_words, s);
	for (; row != NULL; row = pcut_phrase_next(&pcut_date_words, row))
		kinds |= row->value >> 8 == PCUT_WORD_MONTH ? 1 :
		    row->value >> 8 == PCUT_WORD_WEEKDAY ? 2 : 0;
	return kinds;
}
