/* SPDX-License-Identifier: ISC */
/*
 * Lines that say what stands around them: rights, what is for the press, end
 * marks, the names of sections, counts of words, credits.
 */
#include <string.h>

#include "byline.h"
#include "label.h"
#include "label_parts.h"
#include "label_words.h"
#include "str.h"
#include "utf8.h"

/* ---- Copyright --------------------------------------------------------- */

static int
has_year(pcut_str s)
{
	size_t run = 0;

	for (size_t i = 0; i <= s.len; i++) {
		if (i < s.len && pcut_is_digit(s.ptr[i])) {
			run++;
			continue;
		}
		if (run == 4 && (s.ptr[i - 4] == '1' || s.ptr[i - 4] == '2'))
			return 1;
		run = 0;
	}
	return 0;
}

int
pcut_label_is_copyright(pcut_str chunk)
{
	pcut_str s = pcut_label_trim(pcut_str_cut(chunk, 0, PCUT_LABEL_MOST));
	const pcut_phrase *hit;
	const char *p = s.ptr, *end = s.ptr + s.len;
	int spaced = 1, sign = 0;

	if (chunk.len > PCUT_LABEL_MOST)
		return 0;
	while (p < end) {
		size_t at, len = 0;
		uint32_t cp;

		while (!spaced && p < end && pcut_is_alpha(*p))
			p++; /* the rest of a word */
		if (p == end)
			break;
		at = (size_t)(p - s.ptr);
		if (spaced)
			len = pcut_phrase_match(&pcut_rights_words,
			    pcut_str_skip(s, at), &hit);
		cp = pcut_utf8_next(&p, end);
		/* "All rights reserved" says it anywhere, a sign at the
		 * start, or where the line is short. */
		if (len > 0 && hit->value == 1)
			return 1;
		if (len > 0 && (at == 0 || (s.len < 200 &&
		    !pcut_is_alpha(s.ptr[at]))))
			sign = 1;
		spaced = !pcut_cp_is_letter(cp) || pcut_cp_is_cjk(cp);
	}
	return sign && (has_year(s) || pcut_str_starts(s, PCUT_LIT("©")) ||
	    pcut_str_starts(s, PCUT_LIT("ⓒ")));
}

/* ---- What is for the press --------------------------------------------- */

size_t
pcut_label_release(pcut_str line)
{
	static const char *const marks[] = {"【", "（", "《", "«", "「"};
	pcut_str s = line;
	const pcut_phrase *hit;
	size_t len;

	while (s.len > 0 && strchr("*[(_- ", s.ptr[0]) != NULL)
		s = pcut_str_skip(s, 1);
	for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
		if (pcut_str_starts(s, pcut_str_from(marks[i])))
			s = pcut_str_skip(s, strlen(marks[i]));
	len = pcut_phrase_match(&pcut_release_words, s, &hit);
	return len > 0 ? (size_t)(s.ptr - line.ptr) + len : 0;
}

int
pcut_label_is_ask(pcut_str line)
{
	const pcut_phrase *hit;

	line = pcut_str_trim(line);
	if (pcut_str_starts(line, PCUT_LIT("【")))
		line = pcut_str_skip(line, 3);
	return pcut_phrase_match(&pcut_ask_words, line, &hit) > 0;
}

int
pcut_label_is_reach(pcut_str line)
{
	const pcut_phrase *hit;

	return pcut_phrase_match(&pcut_reach_words, pcut_str_trim(line),
	    &hit) > 0;
}

/* ---- What letters to many say ------------------------------------------- */

int
pcut_label_is_view(pcut_str line)
{
	const pcut_phrase *hit;
	size_t len;

	while (line.len > 0 && strchr(" *[(<", line.ptr[0]) != NULL)
		line = pcut_str_skip(line, 1);
	len = pcut_phrase_match(&pcut_view_words, line, &hit);
	return len > 0 && line.len <= PCUT_LABEL_MOST &&
	    pcut_label_words(pcut_str_skip(line, len)) <= 5;
}

int
pcut_label_is_leave(pcut_str line)
{
	const pcut_phrase *hit;

	while (line.len > 0 && strchr(" *[(<-", line.ptr[0]) != NULL)
		line = pcut_str_skip(line, 1);
	return pcut_phrase_match(&pcut_leave_words, line, &hit) > 0;
}

/* ---- Marks, headings --------------------------------------------------- */

static int
mark_of(pcut_str line)
{
	const pcut_phrase *hit;

	line = pcut_str_trim(pcut_str_cut(line, 0, 61));
	if (line.len == 0 || line.len > 60)
		return 0;
	hit = pcut_phrase_find(&pcut_mark_words, line);
	return hit != NULL ? hit->value : 0;
}

/* Dashes, stars and brackets round a word: -ends-, *** END ***, [fin]. */
static pcut_str
bare_mark(pcut_str s)
{
	static const char marks[] = " -*_~=()[]<>/.";

	s = pcut_str_trim(pcut_str_cut(s, 0, 60));
	while (s.len > 0 && strchr(marks, s.ptr[0]) != NULL)
		s = pcut_str_skip(s, 1);
	while (s.len > 0 && strchr(marks, s.ptr[s.len - 1]) != NULL)
		s.len--;
	return s;
}

int
pcut_label_is_end_mark(pcut_str line)
{
	pcut_str s = pcut_str_trim(pcut_str_cut(line, 0, 61)), bare;

	if (s.len == 0 || s.len > 60)
		return 0;
	if (mark_of(s) == 1 && !pcut_is_digit(s.ptr[0]) && !pcut_str_eq(s,
	    PCUT_LIT("---")) && !pcut_str_eq(s, PCUT_LIT("#")))
		return 1;
	bare = bare_mark(s);
	if (bare.len == s.len)
		return 0;
	return mark_of(bare) == 1 && !pcut_str_eq(bare, PCUT_LIT("--"));
}

int
pcut_label_is_more_mark(pcut_str line)
{
	pcut_str s = pcut_str_trim(pcut_str_cut(line, 0, 61)), bare;

	if (s.len == 0 || s.len > 60)
		return 0;
	bare = bare_mark(s);
	/* "more" alone is a word; in brackets or capitals it is a mark */
	if (bare.len == s.len && pcut_str_eq_case(s, PCUT_LIT("more")) &&
	    !pcut_str_eq(s, PCUT_LIT("MORE")))
		return 0;
	return mark_of(s) == 2 || (bare.len < s.len && mark_of(bare) == 2);
}

/* "... Inc.", "... S.A.": the stop is of what a firm is by law. */
static int
ends_firm(pcut_str s)
{
	static const char *const ends[] = {" Inc.", " Ltd.", " Corp.",
	    " Co.", " Cos.", " Bros.", " L.P.", " S.A.", " S.p.A.",
	    " S.r.l.", " S.L.", " B.V.", " N.V.", " e.V.", " s.r.o.",
	    " a.s.", " A.Å.", " d.o.o.", " sp. z o.o.", " Ltda."};

	for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
		if (pcut_str_ends(s, pcut_str_from(ends[i])))
			return 1;
	return 0;
}

pcut_section
pcut_label_section(pcut_str line)
{
	static const char *const ends[] = {"について", "소개", "hakkında",
	    "Hakkında", " lyhyesti", " i korthet", " i korte trekk",
	    " kort fortalt", " röviden", " w skrócie", " stručně", " stručne",
	    " pe scurt", " ukratko", " in Kürze", " in het kort", " en bref",
	    " en breve", " in breve", " em resumo", " en síntesi", " вкратце",
	    " коротко", " накратко", " με λίγα λόγια", " בקצרה", " باختصار",
	    " در یک نگاه", " sekilas", " kwa ufupi", " luhidalt", " trumpai",
	    " īsumā"};
	const pcut_phrase *hit;
	pcut_str s;
	size_t len;

	if (line.len > 200)
		return PCUT_SECTION_NONE;
	s = pcut_label_trim(line);
	if (pcut_str_ends(s, PCUT_LIT(":")))
		s = pcut_label_trim(pcut_str_cut(s, 0, s.len - 1));
	else if (pcut_str_ends(s, PCUT_LIT("：")))
		s = pcut_label_trim(pcut_str_cut(s, 0, s.len - 3));
	if (s.len == 0 || s.len > 120 || (strchr(".!?;,", s.ptr[s.len - 1]) !=
	    NULL && !ends_firm(s)))
		return PCUT_SECTION_NONE;
	len = pcut_phrase_match(&pcut_section_words,
	    s, &hit);
	if (len == s.len)
		return (pcut_section)hit->value;
	/* "About the firm": few words, the first and a later one capital */
	if (len > 0 && hit->more == 1 && pcut_label_words(s) <= 8) {
		const char *p = s.ptr + len, *end = s.ptr + s.len;

		while (p < end) {
			uint32_t cp = pcut_utf8_next(&p, end);

			if (pcut_cp_is_digit(cp))
				break;
			if (pcut_cp_is_upper(cp) || pcut_cp_is_cjk(cp) ||
			    cp >= 0x590)
				return (pcut_section)hit->value;
		}
	}
	/* Some languages put "about" behind; "in short" stands there in all. */
	for (size_t i = 0; s.len <= 60 && i < sizeof ends / sizeof ends[0];
	    i++)
		if (pcut_str_ends(s, pcut_str_from(ends[i])))
			return PCUT_SECTION_ABOUT;
	return PCUT_SECTION_NONE;
}

int
pcut_label_is_rubric(pcut_str line)
{
	return line.len > 0 && line.len <= 40 &&
	    pcut_phrase_find(&pcut_rubric_words, line) != NULL;
}

int
pcut_label_is_genre(pcut_str line)
{
	pcut_str s = pcut_label_trim(line);

	if (pcut_str_starts(s, PCUT_LIT("【")) && pcut_str_ends(s,
	    PCUT_LIT("】")) && s.len > 6)
		s = pcut_str_cut(s, 3, s.len - 6);
	return s.len > 0 && line.len <= 60 &&
	    pcut_phrase_find(&pcut_genre_words, s) != NULL;
}

/* A decimal, roman or spelt number at the start of s; its bytes. */
static size_t
number_length(pcut_str s)
{
	static const char *const words[] = {"one", "two", "three", "four",
	    "five", "six", "seven", "eight", "nine", "ten", "eleven",
	    "twelve", "the first", "the second", "the last", "the third",
	    "first", "second", "third", "fourth", "fifth", "erstes",
	    "zweites", "drittes", "viertes", "fünftes", "premier", "première",
	    "deuxième", "troisième", "primero", "primera", "segundo",
	    "segunda", "primo", "secondo", "terzo", "primeiro", "eins",
	    "zwei", "drei", "vier", "un", "deux", "trois", "uno", "dos",
	    "tres", "первая", "вторая", "третья", "четвертая", "пятая"};
	static const char han[] = "〇零一二三四五六七八九十百千";
	size_t n = 0;

	while (n < s.len && pcut_is_digit(s.ptr[n]) && n < 5)
		n++;
	if (n > 0)
		return n;
	while (n < s.len && n < 12 && strchr("IVXLCDMivxlcdm", s.ptr[n]) !=
	    NULL && s.ptr[n] != '\0')
		n++;
	if (n > 0 && (n == s.len || !pcut_is_alpha(s.ptr[n])))
		return n;
	for (n = 0; n + 3 <= s.len && n < 30; n += 3) {
		char one[4] = {s.ptr[n], s.ptr[n + 1], s.ptr[n + 2], '\0'};

		if (strstr(han, one) == NULL)
			break;
	}
	if (n > 0)
		return n;
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
		char key[32];
		size_t len = pcut_fold(key, sizeof key,
		    pcut_str_from(words[i]));

		n = pcut_fold_starts(s, PCUT_STR(key, len));
		if (n > 0 && (n == s.len || !pcut_cp_is_letter(
		    pcut_utf8_first(pcut_str_skip(s, n)))))
			return n;
	}
	return 0;
}

int
pcut_label_is_chapter(pcut_str line)
{
	const pcut_phrase *hit;
	pcut_str s = pcut_label_trim(pcut_str_cut(line, 0, 160)), rest;
	size_t len, number;

	if (line.len > 160 || s.len == 0)
		return 0;
	len = pcut_phrase_match(&pcut_chapter_words,
	    s, &hit);
	if (len == 0 || hit->value != 1)
		return 0;
	rest = pcut_str_trim(pcut_str_skip(s, len));
	number = number_length(rest);
	if (number == 0)
		return 0;
	rest = pcut_str_skip(rest, number);
	if (pcut_cp_is_cjk(pcut_utf8_last(pcut_str_cut(s, 0, len), &len)))
		return pcut_phrase_match(&pcut_chapter_words, pcut_str_trim(
		    rest), &hit) > 0;
	/* the number ends the line or a mark parts a title from it */
	return rest.len == 0 || !pcut_is_space(rest.ptr[0]) ||
	    pcut_cp_is_upper(pcut_utf8_first(pcut_str_trim(rest))) ||
	    !pcut_cp_is_letter(pcut_utf8_first(pcut_str_trim(rest)));
}

/* ---- Word counts, credits ---------------------------------------------- */

/* The number s starts with, thousands parted as they are anywhere; -1. */
static long
take_number(pcut_str *s)
{
	long value = 0;
	size_t n = 0, digits = 0;

	while (n < s->len && digits < 9) {
		char c = s->ptr[n];

		if (pcut_is_digit(c)) {
			value = value * 10 + (c - '0');
			digits++;
		} else if (digits == 0 || (c != ',' && c != '.') ||
		    n + 3 >= s->len || !pcut_is_digit(s->ptr[n + 1]) ||
		    !pcut_is_digit(s->ptr[n + 2]) ||
		    !pcut_is_digit(s->ptr[n + 3])) {
			break;
		}
		n++;
	}
	*s = pcut_str_skip(*s, n);
	return digits > 0 ? value : -1;
}

long
pcut_label_word_count(pcut_str line)
{
	const pcut_phrase *hit;
	pcut_str s = pcut_label_trim(pcut_str_cut(line, 0, 80));
	size_t len;
	long count;
	int labelled = 0;

	if (line.len > 80 || s.len == 0)
		return -1;
	if (s.ptr[0] == '(' && s.ptr[s.len - 1] == ')')
		s = pcut_str_trim(pcut_str_cut(s, 1, s.len - 2));
	len = pcut_phrase_match(&pcut_wordcount_words, s, &hit);
	if (len > 0) {
		pcut_str rest = pcut_str_skip(s, len);
		size_t mark = pcut_label_colon(rest);

		/* "WC  39 words" of a database has no colon */
		if (mark == 0 && !pcut_str_eq(pcut_str_cut(s, 0, len),
		    PCUT_LIT("WC")))
			return -1;
		labelled = 1;
		s = pcut_str_trim(pcut_str_skip(rest, mark));
	}
	count = take_number(&s);
	s = pcut_str_trim(s);
	if (count < 0 || (s.len == 0 && !labelled))
		return -1;
	if (s.len == 0)
		return count;
	hit = pcut_phrase_find(&pcut_wordcount_words, s);
	return hit != NULL ? count : -1;
}

/* "REUTERS/Ints Kalmin", "AFP / Ana Pires", names in capitals behind an
 * agency's; nothing else stands there. */
static int
is_agency_credit(pcut_str s)
{
	size_t slash = pcut_str_find_char(pcut_str_cut(s, 0, 30), '/');
	pcut_str head, rest;

	if (slash == SIZE_MAX || slash < 2 || s.len > 80 || s.len < slash + 4)
		return 0;
	head = pcut_str_trim(pcut_str_cut(s, 0, slash));
	if (pcut_str_ends(head, PCUT_LIT(" Photo")) ||
	    pcut_str_ends(head, PCUT_LIT(" PHOTO")))
		head.len -= 6;
	if (pcut_agency_name(head).len == 0)
		return 0;
	rest = pcut_str_trim(pcut_str_skip(s, slash + 1));
	for (size_t i = 0; i < rest.len; i++)
		if ((i == 0 || rest.ptr[i - 1] == ' ') && rest.ptr[i] != ' ' &&
		    (!pcut_cp_is_letter(pcut_utf8_first(pcut_str_skip(rest,
		    i))) || pcut_cp_is_lower(pcut_utf8_first(pcut_str_skip(
		    rest, i)))) && rest.ptr[i] != '/')
			return 0;
	return rest.len > 3 && rest.ptr[rest.len - 1] != '.' &&
	    pcut_label_words(rest) >= 2;
}

int
pcut_label_credit(pcut_str s, pcut_label *out)
{
	const pcut_phrase *hit;
	pcut_str rest;
	size_t len, mark;
	int bracket = 0;

	*out = (pcut_label){.label = PCUT_STR_NONE, .value = PCUT_STR_NONE,
	    .field = PCUT_FIELD_PHOTOGRAPHER, .language = ""};
	if (s.len > PCUT_LABEL_MOST)
		return 0;
	s = pcut_label_trim(s);
	if (s.len > 2 && (s.ptr[0] == '(' || s.ptr[0] == '[') &&
	    (s.ptr[s.len - 1] == ')' || s.ptr[s.len - 1] == ']')) {
		s = pcut_label_trim(pcut_str_cut(s, 1, s.len - 2));
		bracket = 1;
	}
	len = pcut_phrase_match(&pcut_credit_words, s, &hit);
	if (len == 0 && pcut_str_find_char(s, '/') == SIZE_MAX)
		return 0; /* nor of an agency, which has a stroke */
	mark = pcut_str_find(s, PCUT_LIT(" Purchase Licensing Rights"));
	if (mark != SIZE_MAX && mark > 0) {
		s = pcut_str_cut(s, 0, mark);
		len = pcut_phrase_match(&pcut_credit_words, s, &hit);
	}
	if (is_agency_credit(s)) {
		out->value = s;
		return 1;
	}
	if (len == 0)
		return 0;
	rest = pcut_str_skip(s, len);
	mark = pcut_label_colon(rest);
	if (mark == 0 && (pcut_str_starts(rest, PCUT_LIT("/")) ||
	    (pcut_str_starts(rest, PCUT_LIT("=")) &&
	    pcut_cp_is_cjk(pcut_utf8_first(s))) ||
	    pcut_str_starts(rest, PCUT_LIT("＝")) ||
	    pcut_str_starts(rest, PCUT_LIT("／"))))
		mark = rest.ptr[0] == '/' || rest.ptr[0] == '=' ? 1 : 3;
	/* "(foto Gino Marri)" */
	if (mark == 0 && hit->value != 2 && !(bracket && rest.len > 2 &&
	    rest.ptr[0] == ' ' && pcut_cp_is_upper(pcut_utf8_first(
	    pcut_str_trim(rest))) && pcut_label_words(rest) <= 4))
		return 0;
	out->label = pcut_str_cut(s, 0, len);
	out->value = pcut_label_trim(pcut_str_skip(rest, mark));
	return out->value.len > 0 && out->value.len <= 160;
}
