/* SPDX-License-Identifier: ISC */
/*
 * Dates and bylines above the text, in the many ways they share a line:
 * "By X | 3 May 2019", "Valdeoca, 7 de julio de 2021 - 08:30", "29
 * October 2017 / Local / by Jens Faber", with what the desk or the page adds.
 */
#include <string.h>

#include "str.h"
#include "text_header.h"
#include "utf8.h"

#define DATES 4

static int
is_same(pcut_str a, pcut_str b)
{
	return a.ptr == b.ptr && a.len == b.len;
}

size_t
pcut_header_dates(struct pcut_header *h, pcut_str s, pcut_date *out, size_t max)
{
	size_t n = is_same(s, h->no_date) ? 0 : pcut_date_line(s, &h->t->hints,
	    out, max);

	if (n == 0)
		h->no_date = s;
	return n;
}

pcut_status
pcut_header_byline(struct pcut_header *h, pcut_str s, pcut_byline *out)
{
	pcut_status rc = is_same(s, h->no_byline) ? PCUT_END :
	    pcut_byline_parse(h->t->arena, s, h->t->language, out);

	if (rc == PCUT_END)
		h->no_byline = s;
	return rc;
}

/* "3 years ago", whatever that is counted from. */
static int
is_ago(pcut_text *t, pcut_str s)
{
	pcut_date date[DATES];

	return s.len > 0 && s.len <= PCUT_DATE_LINE && pcut_date_line(s,
	    &t->hints, date, DATES) > 0 &&
	    (date[0].flags & PCUT_DATE_RELATIVE) != 0;
}

/* "The Wexham Times": an article and a paper's name. */
static int
is_paper(pcut_str s)
{
	return pcut_str_starts(s, PCUT_LIT("The ")) && s.len > 6 &&
	    pcut_text_words(s, 6) <= 5 && !pcut_text_ends_sentence(s) &&
	    pcut_header_is_title_case(s);
}

/* "3 May 2019, 10:04  4 min read": dates, and then what is no text or says how
 * long ago that was. */
static int
dates_before(struct pcut_header *h, pcut_str s)
{
	pcut_date date[DATES];
	int tried = 0;

	if (s.len > PCUT_DATE_LINE * 2 || s.len < 8)
		return 0;
	for (size_t i = 6; i + 3 < s.len && tried < 16; i++) {
		pcut_str head, rest;
		size_t n;

		if (s.ptr[i - 1] != ' ' || pcut_is_space(s.ptr[i]))
			continue;
		tried++;
		head = pcut_str_trim(pcut_str_cut(s, 0, i));
		rest = pcut_str_skip(s, i);
		if (head.len > PCUT_DATE_LINE || rest.len > 60 ||
		    (n = pcut_date_line(head, &h->t->hints, date, DATES)) ==
		    0 ||
		    (date[0].label.len > 0 && date[0].label.ptr >
		    date[0].raw.ptr)) /* what follows is for the rest */
			continue;
		if (h->texts > 0 && head.ptr[head.len - 1] == ',' &&
		    is_paper(rest)) {
			pcut_text_dates(h->t, PCUT_ORIGIN_TEXT, date, n);
			pcut_text_meta(h->t, PCUT_META_SITE_NAME,
			    PCUT_ORIGIN_TEXT, rest);
			return 1;
		}
		if (pcut_label_furniture(rest) == PCUT_FURNITURE_NONE &&
		    !is_ago(h->t, rest) && !is_ago(h->t, pcut_str_trim(
		    pcut_str_skip(rest, pcut_text_word(rest)))))
			continue;
		pcut_text_dates(h->t, PCUT_ORIGIN_TEXT, date, n);
		pcut_text_notice(h->t, "navigation", rest);
		return 1;
	}
	return 0;
}

/* The line of the date above, and s behind it. */
static pcut_str
with_day(struct pcut_header *h, pcut_str s)
{
	char *out = pcut_arena_alloc(h->t->arena, h->day.len + s.len + 2);

	if (out == NULL)
		return PCUT_STR_NONE;
	memcpy(out, h->day.ptr, h->day.len);
	memcpy(out + h->day.len, ", ", 2);
	memcpy(out + h->day.len + 2, s.ptr, s.len);
	return PCUT_STR(out, h->day.len + s.len + 2);
}

static int
dates(struct pcut_header *h, pcut_str s)
{
	pcut_date date[DATES], two[DATES];
	size_t n;

	if (s.len > PCUT_DATE_LINE)
		return dates_before(h, s);
	n = pcut_header_dates(h, s, date, DATES);
	if (n == 0)
		return dates_before(h, s);
	/* "Updated 18:45" is on the day of the line above. */
	if (n == 1 && date[0].role == PCUT_DATE_UPDATED && date[0].iso[0] ==
	    '\0' && h->day.len > 0 && h->day.len + s.len < PCUT_DATE_LINE) {
		pcut_str both = with_day(h, s);

		if (both.len > 0 && pcut_date_line(both, &h->t->hints, two,
		    DATES) == 2)
			date[0] = two[1];
	}
	if (date[0].role != PCUT_DATE_UPDATED && date[0].iso[0] != '\0')
		h->day = s;
	pcut_text_dates(h->t, PCUT_ORIGIN_TEXT, date, n);
	return 1;
}

pcut_str
pcut_header_without_desk(pcut_str s)
{
	size_t open;

	if (pcut_str_ends(s, PCUT_LIT(" =")))
		s = pcut_str_trim_end(pcut_str_cut(s, 0, s.len - 2));
	if (s.len == 0 || s.ptr[s.len - 1] != ')')
		return s;
	for (open = s.len; open > 0 && s.ptr[open - 1] != '('; open--)
		;
	return open > 3 ? pcut_str_trim_end(pcut_str_cut(s, 0, open - 1)) : s;
}

/* "By Dora Keen @dorakeen": without the account. */
static pcut_str
without_account(pcut_str s)
{
	size_t at = s.len;

	while (at > 0 && s.ptr[at - 1] != ' ')
		at--;
	return at > 4 && at + 2 < s.len && s.ptr[at] == '@' ?
	    pcut_str_trim_end(pcut_str_cut(s, 0, at)) : s;
}

/* "By X", "By X | 3 May 2019", "Agency". */
static int
byline(struct pcut_header *h, pcut_str s)
{
	pcut_text *t = h->t;
	pcut_byline by;

	if (s.len > PCUT_BYLINE_MAX)
		return 0;
	s = t->kind == PCUT_TEXT_WIRE ? pcut_header_without_desk(s) :
	    without_account(s);
	if (pcut_header_byline(h, s, &by) != PCUT_OK)
		return 0;
	if (by.count == 0 && by.agency.len == 0 && by.credit.len == 0)
		return 0;
	/* "Pieve Alta, 27 febbraio 2014": a release names places so */
	if (t->kind == PCUT_TEXT_PRESS_RELEASE && !by.prefixed &&
	    by.rest.len > 0 && by.count == 1 && by.author[0].kind ==
	    PCUT_AUTHOR_PERSON && pcut_str_find_char(s, '|') == SIZE_MAX)
		return 0;
	if (h->texts == 0 && pcut_agency_name(s).len > 0) { /* over the title */
		pcut_text_meta(t, PCUT_META_AGENCY, PCUT_ORIGIN_TEXT, s);
		return 1;
	}
	/* "Harbour Times, 14.02.2012": where it was printed */
	if (h->texts > 0 && !by.prefixed && by.count == 1 &&
	    by.rest.len > 0 && by.author[0].kind ==
	    PCUT_AUTHOR_ORGANISATION && pcut_byline_is_paper(
	    by.author[0].name))
		pcut_text_meta(t, PCUT_META_SITE_NAME, PCUT_ORIGIN_TEXT,
		    by.author[0].name);
	else
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	if (by.rest.len > 0)
		dates(h, by.rest);
	return 1;
}

/* An agency alone, under a byline or a title. */
static int
agency(struct pcut_header *h, pcut_str s)
{
	pcut_text *t = h->t;
	pcut_byline by;

	if (h->texts == 0 || pcut_agency_name(s).len == 0)
		return 0;
	pcut_text_meta(t, PCUT_META_AGENCY, PCUT_ORIGIN_TEXT, s);
	if (!t->has_authors && pcut_byline_bare(t->arena, s, t->language,
	    &by) == PCUT_OK)
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	return 1;
}

static void
part_field(pcut_text *t, pcut_str s)
{
	pcut_label label;

	if (!pcut_label_field(s, &label) ||
	    !pcut_text_field(t, label.field, label.value))
		pcut_text_notice(t, "cover-sheet", s);
}

/* "2016-11-08 09:12 来源：X": a date, then fields, each behind a blank and with
 * the wide colon of Chinese and Japanese. */
static int
field_row(struct pcut_header *h, pcut_str s)
{
	pcut_text *t = h->t;
	pcut_str part[6], rest = s;
	size_t n = 0, from = 0;
	pcut_label label;
	pcut_date date[DATES];

	if (s.len > 300 || pcut_str_find(s, PCUT_LIT("\xEF\xBC\x9A")) ==
	    SIZE_MAX)
		return 0;
	for (size_t i = 1; i < rest.len && n < 5; i++) {
		size_t wide = pcut_str_starts(pcut_str_skip(rest, i - 1),
		    PCUT_LIT("\xE3\x80\x80")) ? 2 : 0;

		if (rest.ptr[i - 1] != ' ' && wide == 0)
			continue;
		i += wide;
		if (!pcut_label_field(pcut_str_skip(rest, i), &label) ||
		    pcut_str_find_char(label.label, ' ') != SIZE_MAX)
			continue;
		part[n++] = pcut_str_trim(pcut_str_cut(rest, from, i - 1 -
		    wide - from));
		from = i;
	}
	if (n == 0)
		return 0;
	part[n++] = pcut_str_trim(pcut_str_skip(rest, from));
	if (!pcut_label_field(part[0], &label) && pcut_date_line(part[0],
	    &t->hints, date, DATES) == 0)
		return 0;
	for (size_t i = 0; i < n; i++)
		if (!dates(h, part[i]))
			part_field(t, part[i]);
	return 1;
}

/* "From the Northern Review No. 23/2018": the number of an issue ends it. */
static int
names_issue(pcut_str s)
{
	size_t at = s.len;

	while (at > 0 && (pcut_is_digit(s.ptr[at - 1]) ||
	    s.ptr[at - 1] == '/'))
		at--;
	if (at == s.len || at == 0 || s.ptr[at - 1] != ' ' || s.len > 80)
		return 0;
	for (at--; at > 0 && s.ptr[at - 1] != ' '; at--)
		;
	return pcut_header_is_number(pcut_str_skip(s, at));
}

/* "Valdeoca, 7 de julio de 2021 - 08:30": where it was written, and when. */
static int
placed_date(struct pcut_header *h, pcut_str s)
{
	pcut_text *t = h->t;
	pcut_date date[DATES];
	pcut_byline by;
	pcut_str place;
	size_t n, start;

	if ((h->texts == 0 && t->kind != PCUT_TEXT_WEB_PASTE) ||
	    s.len > PCUT_DATE_LINE)
		return 0;
	n = pcut_date_tail(s, &t->hints, date, DATES, &start);
	if (n == 0 || start == 0)
		return 0;
	place = pcut_str_trim(pcut_str_cut(s, 0, start));
	while (place.len > 0 && strchr(",-|/(", place.ptr[place.len - 1]) !=
	    NULL)
		place = pcut_str_trim(pcut_str_cut(place, 0, place.len - 1));
	/* "Society 11 December 2015", over the title or below it */
	if (t->kind == PCUT_TEXT_WEB_PASTE && pcut_label_is_rubric(place)) {
		pcut_text_meta(t, PCUT_META_SECTION, PCUT_ORIGIN_TEXT, place);
		pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, n);
		return 1;
	}
	if (h->texts == 0)
		return 0;
	if (t->kind == PCUT_TEXT_WEB_PASTE && names_issue(place)) {
		pcut_text_notice(t, "cover-sheet", place);
		pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, n);
		return 1;
	}
	if (place.len == 0 || pcut_label_is_rubric(place) ||
	    pcut_text_words(place, 5) > 4 ||
	    pcut_str_find_char(place, ':') != SIZE_MAX ||
	    !pcut_text_starts_upper(place) || (pcut_text_words(place, 2) > 1 &&
	    !pcut_header_is_title_case(place)))
		return 0;
	/* Who posted it, where names have no capitals. */
	if (t->kind == PCUT_TEXT_WEB_PASTE && !t->has_authors &&
	    pcut_cp_is_cjk(pcut_utf8_first(place)) && pcut_byline_bare(
	    t->arena, place, t->language, &by) == PCUT_OK)
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	else
		pcut_text_notice(t, "cover-sheet", place);
	pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, n);
	return 1;
}

/* The line below is a name alone: this one has none. */
static int
names_author(struct pcut_header *h, const pcut_text_chunk *chunk, size_t at)
{
	pcut_byline by;

	return h->texts > 0 && at + 1 < chunk->count &&
	    chunk->line[at + 1].len < 60 && pcut_is_digit(chunk->line[at].ptr[
	    chunk->line[at].len - 1]) && pcut_byline_bare(h->t->arena,
	    pcut_text_of(&chunk->line[at + 1]), h->t->language, &by) ==
	    PCUT_OK && by.author[0].kind == PCUT_AUTHOR_PERSON;
}

/* Two dashes between blanks: the date has one of them. */
static int
is_dashed(pcut_str s)
{
	size_t at = pcut_str_find(s, PCUT_LIT(" - "));

	return at != SIZE_MAX && pcut_str_find(pcut_str_skip(s, at + 3),
	    PCUT_LIT(" - ")) != SIZE_MAX;
}

/* "by Rowan Heath 6 Comments": without what is furniture at its end, which is
 * in *rest then. */
static pcut_str
without_furniture(pcut_str s, pcut_str *rest)
{
	size_t words = 0, cut = s.len;

	for (size_t at = s.len; at > 4 && words < 4; at--) {
		if (s.ptr[at - 1] != ' ')
			continue;
		words++;
		if (pcut_label_furniture(pcut_str_skip(s, at)) !=
		    PCUT_FURNITURE_NONE)
			cut = at;
	}
	*rest = pcut_str_skip(s, cut);
	return pcut_str_trim_end(pcut_str_cut(s, 0, cut));
}

/* "Posted on September 12, 2014 by Rowan Heath": a date, then a byline; put:
 * into the metadata. */
static int
dated_byline(struct pcut_header *h, pcut_str s, int put)
{
	pcut_text *t = h->t;
	pcut_date date[DATES];
	pcut_byline by;
	pcut_str name, rest;
	int tried = 0;

	if (s.len > 200)
		return 0;
	for (size_t i = 8; i + 4 < s.len && tried < 12; i++) {
		size_t n;

		if (s.ptr[i - 1] != ' ' || !pcut_is_alpha(s.ptr[i]))
			continue;
		tried++;
		n = pcut_date_line(pcut_str_trim(pcut_str_cut(s, 0, i)),
		    &t->hints, date, DATES);
		if (n == 0)
			continue;
		name = without_furniture(pcut_str_skip(s, i), &rest);
		if (pcut_byline_parse(t->arena, name, t->language, &by) !=
		    PCUT_OK || !by.prefixed)
			continue; /* "4 de noviembre" is no whole date */
		if (!put)
			return 1;
		if (rest.len > 0)
			pcut_text_notice(t, "navigation", rest);
		pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, n);
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
		return 1;
	}
	return 0;
}

/* "KYODO NEWS - Nov 16, 2018 - 17:42": an agency and a date with dashes between
 * them; put: into the metadata. */
static int
signed_date(struct pcut_header *h, pcut_str s, int put)
{
	pcut_text *t = h->t;
	size_t at = pcut_str_find(s, PCUT_LIT(" - ")), n;
	pcut_date date[DATES];
	pcut_byline by;
	pcut_str name;

	if (at == SIZE_MAX || h->texts == 0)
		return 0;
	name = pcut_str_cut(s, 0, at);
	if (pcut_agency_name(name).len == 0 || (n = pcut_date_line(
	    pcut_str_trim(pcut_str_skip(s, at + 3)), &t->hints, date,
	    DATES)) == 0)
		return 0;
	if (!put)
		return 1;
	pcut_text_meta(t, PCUT_META_AGENCY, PCUT_ORIGIN_TEXT, name);
	if (!t->has_authors && pcut_byline_bare(t->arena, name, t->language,
	    &by) == PCUT_OK)
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, n);
	return 1;
}

/* What a part of a line is: TAKEN, what was put where it belongs already. */
enum part { OTHER, DAY, BYLINE, FURNITURE, FIELD, PLACE, NAME, SIGNED_DAY,
    TAKEN };

/* "Texto Ines Prado   Fotografia Rui Lobo": who wrote it and who took its
 * pictures, parted by a wide gap. */
static int
wrote_and_took(struct pcut_header *h, pcut_str s)
{
	static const char *const words[] = {"texto ", "text ", "texte ",
	    "testo ", "tekst ", "words ", "story ", "teksti ", "szöveg ",
	    "текст ", "κείμενο "};
	pcut_text *t = h->t;
	size_t at = pcut_str_find(s, PCUT_LIT("   "));
	pcut_str wrote, credit, rest;
	pcut_byline by;
	int is;

	if (h->texts == 0 || at == SIZE_MAX || s.len > 200)
		return 0;
	wrote = pcut_str_trim(pcut_str_cut(s, 0, at));
	rest = pcut_str_trim(pcut_str_skip(s, at));
	if (rest.len < 6 || pcut_str_find(rest, PCUT_LIT("   ")) != SIZE_MAX ||
	    !pcut_header_bare_credit(t, rest, &credit))
		return 0;
	is = pcut_byline_parse(t->arena, wrote, t->language, &by) ==
	    PCUT_OK && by.prefixed;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words) && !is; i++) {
		size_t len = pcut_str_head_case(wrote, words[i]);

		is = len > 0 && pcut_byline_bare(t->arena, pcut_str_trim(
		    pcut_str_skip(wrote, len)), t->language, &by) == PCUT_OK;
	}
	if (!is)
		return 0;
	pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	h->took = credit;
	return 1;
}

/* "29 October 2017 / Local / by Jens Faber": parts of which one at least is
 * a date or byline. */
static int
parted(struct pcut_header *h, pcut_str s)
{
	static const char *const separators[] = {" / ", " | ", " \xE2\x80\xA2 ",
	    " \xC2\xB7 ", " \xE2\x80\x94 ", " \xE2\x80\x93 ", " - ", " // ",
	    "\xE3\x80\x80", "   ", "|"};
	pcut_text *t = h->t;
	pcut_str part[6];
	size_t n = 0, known = 0, needed;
	enum part done[6] = {OTHER};
	int dash = 0;

	if (s.len > 300)
		return 0;
	for (size_t i = 0; i < sizeof(separators) / sizeof(*separators); i++) {
		pcut_str sep = pcut_str_from(separators[i]), rest = s;
		size_t at;

		n = 0;
		while (n < 6 && (at = pcut_str_find(rest, sep)) != SIZE_MAX) {
			part[n++] = pcut_str_trim(pcut_str_cut(rest, 0, at));
			rest = pcut_str_skip(rest, at + sep.len);
		}
		if (n == 0 || n >= 6)
			continue;
		part[n++] = pcut_str_trim(rest);
		dash = i >= 4 && i <= 6;
		break;
	}
	if (n < 2 || n > 5)
		return 0;
	/* A dash parts titles too. */
	needed = dash && h->texts == 0 && t->kind != PCUT_TEXT_WIRE ? n : 1;
	for (size_t i = 0; i < n; i++) {
		pcut_date date[DATES];
		pcut_byline by;
		pcut_label label;

		if (part[i].len == 0 || part[i].len > 100)
			return 0;
		if (pcut_date_line(part[i], &t->hints, date, DATES) > 0)
			known++, done[i] = DAY;
		else if (i == 0 && n == 2 && h->texts > 0 &&
		    pcut_agency_name(part[i]).len > 0)
			known++, done[i] = BYLINE; /* "EFE | Place" */
		else if (pcut_byline_parse(t->arena, part[i], t->language,
		    &by) == PCUT_OK && by.prefixed)
			known++, done[i] = BYLINE;
		else if (signed_date(h, part[i], 0))
			known++, done[i] = SIGNED_DAY;
		else if (pcut_label_furniture(part[i]) !=
		    PCUT_FURNITURE_NONE)
			done[i] = FURNITURE;
		else if (pcut_label_field(part[i], &label) &&
		    label.value.len > 0)
			known++, done[i] = FIELD;
		else if (i > 0 && ((done[i - 1] == BYLINE && dash) ||
		    done[i - 1] == SIGNED_DAY ||
		    pcut_agency_name(part[i - 1]).len > 0) &&
		    !(pcut_text_words(part[i], 6) > 5 &&
		    pcut_text_ends_sentence(part[i])))
			done[i] = PLACE; /* where the author is */
		else if (!pcut_label_is_rubric(part[i]) &&
		    pcut_byline_bare(t->arena, part[i], t->language, &by) ==
		    PCUT_OK)
			done[i] = NAME;
		else if (pcut_text_words(part[i], 5) > 4 && h->texts > 0)
			return 0;
	}
	if (known < needed)
		return 0;
	/* "2018-09-14 - NEWS - Lia Brandt" stands between paper and title. */
	h->issued = h->texts == 1 && n == 3 && dash && done[0] == DAY &&
	    done[1] == OTHER;
	/* "The Herald \xC2\xB7 21 Aug 2019 \xC2\xB7 5 \xC2\xB7 By X" */
	if (n > 2 && done[0] != DAY && done[0] != BYLINE && done[1] == DAY &&
	    h->texts > 0 && pcut_header_is_page(part[2])) {
		pcut_text_meta(t, PCUT_META_SITE_NAME, PCUT_ORIGIN_TEXT,
		    part[0]);
		done[0] = TAKEN;
		for (size_t i = 2; i < n; i++) {
			if (done[i] != OTHER && i > 2)
				continue;
			if (pcut_label_word_count(part[i]) >= 0)
				pcut_text_field(t, PCUT_FIELD_WORDS, part[i]);
			else
				pcut_text_notice(t, "cover-sheet", part[i]);
			done[i] = TAKEN;
		}
	}
	for (size_t i = 0; i < n; i++) {
		if (done[i] == TAKEN)
			continue;
		if (done[i] == DAY)
			dates(h, part[i]);
		else if (done[i] == BYLINE)
			byline(h, part[i]);
		else if (done[i] == FURNITURE)
			pcut_text_notice(t, "navigation", part[i]);
		else if (done[i] == FIELD)
			part_field(t, part[i]);
		else if (done[i] == SIGNED_DAY)
			signed_date(h, part[i], 1);
		else if (done[i] == PLACE)
			pcut_text_notice(t, "cover-sheet", part[i]);
		else if (done[i] == NAME && !t->has_authors && h->texts > 0 &&
		    t->kind != PCUT_TEXT_WIRE)
			pcut_text_authors(t, PCUT_ORIGIN_TEXT, part[i]);
		else if (pcut_agency_name(part[i]).len > 0)
			pcut_text_meta(t, PCUT_META_AGENCY, PCUT_ORIGIN_TEXT,
			    part[i]);
		else if (t->kind == PCUT_TEXT_WIRE)
			pcut_text_slug(t, part[i]);
		else if (t->kind == PCUT_TEXT_NEWSLETTER ||
		    pcut_header_is_number(part[i]))
			pcut_text_notice(t, "navigation", part[i]);
		else
			pcut_text_meta(t, PCUT_META_SECTION, PCUT_ORIGIN_TEXT,
			    part[i]);
	}
	return 1;
}

int
pcut_header_dated(struct pcut_header *h, pcut_str s)
{
	return dates(h, s) || field_row(h, s);
}

int
pcut_header_signed(struct pcut_header *h, const pcut_text_chunk *chunk,
    size_t at)
{
	pcut_str s = pcut_text_of(&chunk->line[at]);

	if (h->t->kind == PCUT_TEXT_WIRE)
		s = pcut_header_without_desk(s);
	if (wrote_and_took(h, s) || ((is_dashed(s) || names_author(h, chunk,
	    at)) && placed_date(h, s)))
		return 1;
	return parted(h, s) || agency(h, s) || byline(h, s) ||
	    dated_byline(h, s, 1) || placed_date(h, s);
}

int
pcut_header_is_dated_byline(struct pcut_header *h, pcut_str s)
{
	return dated_byline(h, s, 0);
}
