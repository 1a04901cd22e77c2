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
	size_t len = strlen(word);

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

static int
any_word_at(pcut_str s, size_t at, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (words[i][0] == s.ptr[at] && word_at(s, at, words[i]))
			return 1;
	return 0;
}

void
pcut_date_signs(pcut_str text, pcut_date_hints *hints)
{
	static const char *const us[] = {"AP)", "UPI)", "EST", "EDT", "CST",
	    "CDT", "PST", "PDT", "MST", "MDT", "Calif.", "Fla.", "Mass.",
	    "N.Y.", "N.J.", "N.C.", "N.D.", "S.C.", "S.D.", "Pa.", "Mich.",
	    "Ariz.", "Colo.", "Conn.", "Ill.", "Ind.", "Kan.", "Ky.", "La.",
	    "Minn.", "Miss.", "Mo.", "Mont.", "Neb.", "Nev.", "N.H.", "N.M.",
	    "Okla.", "Ore.", "R.I.", "Tenn.", "Tex.", "Va.", "Vt.", "Wash.",
	    "Wis.", "W.Va.", "Wyo.", "Ga.", "Ala.", "Ark.", "U.S."};
	static const char *const gb[] = {"BST", "GMT", "AEST", "AEDT"};

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
			hints->us |= any_word_at(text, i, us,
			    sizeof us / sizeof us[0]);
			hints->gb |= any_word_at(text, i, gb,
			    sizeof gb / sizeof gb[0]);
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
