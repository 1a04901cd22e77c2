/* SPDX-License-Identifier: ISC */
/*
 * The line above a text that says in which issue of a paper it was printed:
 * the paper, volume and number, day, page, in whatever order, parted by
 * commas.
 */
#include <string.h>

#include "str.h"
#include "text_header.h"

#define PARTS 8
#define DATES 2

/* What number of a paper, or which page of it: the words for that. */
static const char *const numbers[] = {"volume", "vol.", "vol", "issue", "no.",
    "no", "number", "nr.", "nr", "heft", "ausgabe", "jahrgang", "jg.",
    "numéro", "n\xC2\xB0", "nº", "número",
    "núm.", "numero", "nummer", "numer", "band", "tome", "edition",
    "\xE2\x84\x96", "вып."};
static const char *const pages[] = {"page", "pages", "p.", "pp.", "pg.",
    "pg", "seite", "seiten", "s.", "side", "sida", "sivu", "strona", "str.",
    "strana", "pagina", "página", "pág.", "pag.", "blz.",
    "oldal", "sayfa", "стр.",
    "Стр.", "с.", "lk.", "psl.", "lpp."};

/* s is one of words, then figures (roman ones too) and at most a letter. */
static int
is_counted(pcut_str s, const char *const *words, size_t count)
{
	size_t n = pcut_text_word(s), figures = 0;
	pcut_str head = pcut_str_cut(s, 0, n), rest;

	if (s.len > 30)
		return 0;
	if (n == s.len) { /* "Nr.214", "p.6" */
		for (n = 0; n < s.len && !pcut_is_digit(s.ptr[n]); n++)
			;
		head = pcut_str_cut(s, 0, n);
	}
	rest = pcut_str_trim(pcut_str_skip(s, n));
	if (rest.len == 0 || rest.len > 10 || pcut_str_find_char(rest, ' ') !=
	    SIZE_MAX)
		return 0;
	for (size_t i = 0; i < rest.len; i++) {
		if (pcut_is_digit(rest.ptr[i]) || strchr("IVXLC", rest.ptr[i])
		    != NULL)
			figures++;
		else if (strchr("-/", rest.ptr[i]) == NULL && !(rest.ptr[i] >=
		    'A' && rest.ptr[i] <= 'H'))
			return 0;
	}
	for (size_t i = 0; figures > 0 && i < count; i++)
		if (pcut_str_eq_case(head, pcut_str_from(words[i])))
			return 1;
	return 0;
}

#define IS_COUNTED(s, list) \
	is_counted((s), (list), sizeof(list) / sizeof(*(list)))

int
pcut_header_is_page(pcut_str s)
{
	size_t n = 0;

	if (IS_COUNTED(s, pages))
		return 1;
	/* "5", "B4" */
	if (s.len > 0 && s.ptr[0] >= 'A' && s.ptr[0] <= 'H')
		s = pcut_str_skip(s, 1);
	while (n < s.len && pcut_is_digit(s.ptr[n]))
		n++;
	return n > 0 && n < 4 && n == s.len;
}

/* "Holm Courier (Holm, Vic. : 1866 - 1914), ...": the paper, before where and
 * when it came out; *rest is what follows. */
static pcut_str
placed_name(pcut_str s, pcut_str *rest)
{
	size_t open = pcut_str_find(pcut_str_cut(s, 0, 60), PCUT_LIT(" ("));
	size_t shut = pcut_str_find(s, PCUT_LIT("),"));

	if (open == SIZE_MAX || open < 3 || shut == SIZE_MAX || shut < open ||
	    pcut_str_find_char(pcut_str_cut(s, 0, open), ',') != SIZE_MAX)
		return PCUT_STR_NONE;
	*rest = pcut_str_trim(pcut_str_skip(s, shut + 2));
	return pcut_str_cut(s, 0, open);
}

int
pcut_header_issue(struct pcut_header *h, pcut_str s)
{
	pcut_text *t = h->t;
	pcut_date date[DATES];
	pcut_str rest = s, part[PARTS], name;
	size_t n = 0, numbered = 0, days = 0, day = 0, least = 3;

	if (s.len > 160 || s.len < 12 || pcut_str_find_char(s, ',') ==
	    SIZE_MAX || pcut_text_ends_sentence(s))
		return 0;
	name = placed_name(s, &rest);
	least -= name.len > 0;
	while (n < PARTS && pcut_str_take(&rest, ',', &part[n])) {
		part[n] = pcut_str_trim(part[n]);
		if (part[n].len == 0)
			return 0;
		n++;
	}
	if (rest.len > 0 || n < least)
		return 0;
	for (size_t i = 0; i < n; i++) {
		if (IS_COUNTED(part[i], numbers) || IS_COUNTED(part[i],
		    pages)) {
			numbered++;
			continue;
		}
		if (pcut_date_line(part[i], &t->hints, date, DATES) == 1 &&
		    strlen(date[0].iso) >= 10) {
			days++;
			day = i;
			continue;
		}
		/* "August 9, 1897" is cut in two. */
		if (i + 1 < n && pcut_date_line(PCUT_STR(part[i].ptr,
		    (size_t)(part[i + 1].ptr - part[i].ptr) +
		    part[i + 1].len), &t->hints, date, DATES) == 1 &&
		    strlen(date[0].iso) >= 10) {
			part[i].len = (size_t)(part[i + 1].ptr - part[i].ptr) +
			    part[i + 1].len;
			days++;
			day = i++;
			continue;
		}
		if (i > 1 || least < 3 || numbered > 0 || days > 0 ||
		    pcut_text_words(part[i], 7) > 6)
			return 0; /* only the name, and where, in front */
		name = PCUT_STR(part[0].ptr, (size_t)(part[i].ptr -
		    part[0].ptr) + part[i].len);
	}
	if (days != 1 || numbered == 0 || name.len == 0)
		return 0;
	pcut_date_line(part[day], &t->hints, date, DATES);
	pcut_text_meta(t, PCUT_META_SITE_NAME, PCUT_ORIGIN_TEXT, name);
	pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, 1);
	pcut_text_notice(t, "cover-sheet", s);
	return 1;
}
