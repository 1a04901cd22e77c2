/* SPDX-License-Identifier: ISC */
/*
 * Signs in a text of where its dates are from: agencies, states, zones and
 * ways to write the time that one side of the Atlantic has.
 */
#include <string.h>

#include "date.h"
#include "date_token.h"
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

/* What may start a sign: a capital, the a or p of a time, a pound's first
 * byte. */
static int
may_start(char c)
{
	static const char starts[256] = {
		['A'] = 1, ['B'] = 1, ['C'] = 1, ['E'] = 1, ['F'] = 1,
		['G'] = 1, ['I'] = 1, ['K'] = 1, ['L'] = 1, ['M'] = 1,
		['N'] = 1, ['O'] = 1, ['P'] = 1, ['R'] = 1, ['S'] = 1,
		['T'] = 1, ['U'] = 1, ['V'] = 1, ['W'] = 1, ['a'] = 1,
		['p'] = 1, [0xC2] = 1};

	return starts[(unsigned char)c];
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

	text = pcut_str_cut(text, 0, 65536);
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];

		if (!may_start(c))
			continue; /* most of a text is no sign's start */
		if (c >= 'A' && c <= 'Z') {
			if (i > 0 && pcut_is_alpha(text.ptr[i - 1]))
				continue;
			hints->us |= any_word_at(text, i, us,
			    sizeof us / sizeof us[0]);
			hints->gb |= any_word_at(text, i, gb,
			    sizeof gb / sizeof gb[0]);
		} else if ((c == 'a' || c == 'p') && i > 1 &&
		    (pcut_is_digit(text.ptr[i - 1]) ||
		    (text.ptr[i - 1] == ' ' &&
		    pcut_is_digit(text.ptr[i - 2])))) {
			hints->us |= word_at(text, i, "a.m.") ||
			    word_at(text, i, "p.m.");
			hints->gb |= word_at(text, i, "am") ||
			    word_at(text, i, "pm");
		} else if (c == '\xC2' && i + 1 < text.len &&
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
