/* SPDX-License-Identifier: ISC */
/*
 * The line of a record that says in which issue it was printed: the paper or
 * the section, the day, the page, and how long it is.
 */
#include <string.h>

#include "str.h"
#include "text_db.h"

#define DATES 4
#define ISSUE_BYTES (PCUT_DATE_LINE + 40)

/* Where ", p. 6" and its like begin; SIZE_MAX if they do not. */
static size_t
page_at(pcut_str s)
{
	static const char *const marks[] = {", p. ", ", page ", ", S. ",
	    ", Seite ", ", pag. ", ", blz. ", ", pág. "};
	size_t at = SIZE_MAX;

	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		size_t one = pcut_str_find(s, pcut_str_from(marks[i]));
		size_t len = strlen(marks[i]);

		if (one < at && one + len < s.len && (pcut_is_digit(
		    s.ptr[one + len]) || pcut_is_alpha(
		    s.ptr[one + len])))
			at = one;
	}
	return at;
}

/* s without ", Nr. 241", ", vol. 12, no. 3" at its end. */
static pcut_str
without_number(pcut_str s)
{
	static const char *const heads[] = {"nr.", "nr ", "no.", "no ",
	    "n\xC2\xB0", "nº", "heft ", "ausgabe ", "issue ", "vol.",
	    "vol ", "volume ", "jg.", "jahrgang ", "numer ", "\xE2\x84\x96",
	    "вып.", "num."};
	size_t at = s.len;

	while (at-- > 0) {
		pcut_str part;
		int number = 0;

		if (s.ptr[at] != ',')
			continue;
		part = pcut_str_trim(pcut_str_skip(s, at + 1));
		for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++)
			number |= part.len < 24 && pcut_str_head_case(part,
			    heads[i]) > 0;
		if (!number)
			break;
		s = pcut_str_trim_end(pcut_str_cut(s, 0, at));
	}
	return s;
}

/* s without "287 mots" at its end, which is *words. */
static pcut_str
take_words(pcut_str s, pcut_str *words)
{
	size_t at = s.len;

	*words = PCUT_STR_NONE;
	while (at > 0 && s.ptr[at - 1] != ' ')
		at--;
	while (at > 0 && s.ptr[at - 1] == ' ')
		at--;
	while (at > 0 && (pcut_is_digit(s.ptr[at - 1]) ||
	    s.ptr[at - 1] == '.' || s.ptr[at - 1] == ','))
		at--;
	if (pcut_label_word_count(pcut_str_skip(s, at)) < 0)
		return s;
	*words = pcut_str_skip(s, at);
	return pcut_str_trim(pcut_str_cut(s, 0, at));
}

/* "vom 3. Mai", "du 3 mai", behind the name of a paper. */
static int
is_joined(pcut_str s)
{
	static const char *const words[] = {"vom ", "du ", "del ", "of ",
	    "van ", "from "};

	s = pcut_str_trim(s);
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (pcut_str_starts(s, pcut_str_from(words[i])))
			return 1;
	return 0;
}

int
pcut_db_issue(pcut_text *t, pcut_str s, struct pcut_db_issue *out)
{
	pcut_date date[DATES];
	size_t at, start;

	if (s.len > ISSUE_BYTES || (at = page_at(s)) == SIZE_MAX)
		return 0;
	out->page = pcut_str_trim(pcut_str_skip(s, at + 1));
	s = take_words(pcut_str_trim(pcut_str_cut(s, 0, at)), &out->words);
	s = without_number(s);
	if (s.len == 0 || s.len > PCUT_DATE_LINE || pcut_date_tail(s,
	    &t->hints, date, DATES, &start) == 0 || date[0].iso[0] == '\0')
		return 0;
	out->date = date[0];
	out->of_paper = start > 0 && is_joined(pcut_str_skip(s, start));
	s = pcut_str_trim(pcut_str_cut(s, 0, start));
	while (s.len > 0 && (s.ptr[s.len - 1] == ',' ||
	    s.ptr[s.len - 1] == ';'))
		s = pcut_str_trim_end(pcut_str_cut(s, 0, s.len - 1));
	out->name = without_number(s);
	return pcut_text_words(s, 10) < 10;
}
