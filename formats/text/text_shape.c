/* SPDX-License-Identifier: ISC */
/*
 * Texts that are no article and have no title where one would be looked for:
 * letters, which begin with addresses, and diaries, whose days are headings.
 * Songs, whose stanzas have names.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"

#define LETTER_LINES 24 /* above "Dear Sir" */
#define LETTER_BYTES 70
#define DIARY_LINES 400 /* that are looked at for days */
#define DAY_BYTES 60
#define DATES 2

int
pcut_text_is_day(pcut_text *t, pcut_str s)
{
	pcut_date date[DATES];
	int digit = 0;

	if (s.len > DAY_BYTES || s.len < 5)
		return 0;
	for (size_t i = 0; i < s.len && !digit; i++)
		digit = pcut_is_digit(s.ptr[i]) ||
		    (unsigned char)s.ptr[i] >= 0x80;
	return digit && pcut_date_line(s, &t->hints, date, DATES) == 1 &&
	    date[0].label.len == 0 && strlen(date[0].iso) >= 10 &&
	    (date[0].flags & PCUT_DATE_RELATIVE) == 0;
}

/* Days alone, twice and more, each between two paragraphs. */
int
pcut_text_has_days(pcut_text *t, pcut_str text)
{
	pcut_text_line line, day = {0};
	int blank = 1, ended = 0, between = 0, days = 0;

	for (int i = 0; i < DIARY_LINES && pcut_text_take_line(&text, &line);
	    i++) {
		pcut_str s = pcut_text_of(&line);

		if (line.len == 0) {
			blank = 1;
			between = day.len > 0;
			continue;
		}
		if (day.len > 0) { /* what follows it is text? */
			days += between && (pcut_text_ends_sentence(s) ||
			    line.len > DAY_BYTES / 2);
			if (days >= 2)
				return 1;
		}
		day.len = 0;
		if (blank && (ended || days == 0) && pcut_text_is_day(t, s))
			day = line;
		ended = day.len > 0 || pcut_text_ends_sentence(s);
		blank = between = 0;
	}
	return 0;
}

static int
is_salutation(pcut_str s)
{
	static const char *const words[] = {"dear ", "my dear ", "dearest ",
	    "sehr geehrte", "liebe ", "lieber ", "cher ", "chère ",
	    "chers ", "estimado", "estimada", "querido ", "querida ",
	    "caro ", "cara ", "egregio ", "gentile ", "beste ", "geachte ",
	    "kära ", "bästa ", "kære ", "drogi ",
	    "szanowny ", "szanowna ", "vážený "};
	char last = s.ptr[s.len - 1];

	if (s.len > LETTER_BYTES || (last != ',' && last != ':' &&
	    last != '!'))
		return 0;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (pcut_str_head_case(s, words[i]) > 0)
			return pcut_text_words(s, 9) < 9;
	return 0;
}

int
pcut_text_is_letter(pcut_text *t, pcut_str text)
{
	pcut_text_line line, day = {0};
	int lines = 0, figures = 0, first = 0, blank = 0;

	while (lines < LETTER_LINES && pcut_text_take_line(&text, &line)) {
		pcut_str s = pcut_text_of(&line);

		if (line.len == 0) {
			blank |= lines > 0;
			continue;
		}
		if (is_salutation(s)) {
			pcut_date date[DATES];
			size_t n;

			/* An address has numbers and is more than a line. */
			if (lines < 3 || (first < 2 && day.len == 0) ||
			    (figures < 2 && day.len == 0))
				return 0;
			if (day.len == 0)
				return 1;
			n = pcut_date_line(pcut_text_of(&day), &t->hints, date,
			    DATES);
			pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, n);
			return 1;
		}
		if (line.len > LETTER_BYTES || pcut_str_find(s,
		    PCUT_LIT("://")) != SIZE_MAX)
			return 0;
		lines++;
		first += !blank;
		for (size_t i = 0; i < s.len; i++)
			if (pcut_is_digit(s.ptr[i])) {
				figures++;
				break;
			}
		if (day.len == 0 && pcut_text_is_day(t, s))
			day = line;
	}
	return 0;
}

int
pcut_text_is_stanza(pcut_str s, pcut_str *name)
{
	static const char *const words[] = {"verse", "chorus", "bridge",
	    "intro", "outro", "refrain", "pre-chorus", "post-chorus", "hook",
	    "solo", "interlude", "instrumental", "coda", "strophe",
	    "couplet", "estribillo", "estrofa", "coro", "verso", "ritornello",
	    "strofa", "refrão", "estrofe", "refräng", "vers",
	    "refren", "zwrotka", "sloka",
	    "Припев",
	    "Куплет"};
	pcut_str in = s;

	if (s.len < 5 || s.len > DAY_BYTES || s.ptr[0] != '[' ||
	    s.ptr[s.len - 1] != ']')
		return 0;
	in = pcut_str_trim(pcut_str_cut(s, 1, s.len - 2));
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		size_t n = pcut_str_head_case(in, words[i]);

		/* "Verse 2", "Chorus: Nell & Co" */
		if (n > 0 && (n == in.len || strchr(" :12345", in.ptr[n]) !=
		    NULL)) {
			*name = in;
			return 1;
		}
	}
	return 0;
}
