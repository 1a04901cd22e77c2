/* SPDX-License-Identifier: ISC */
/*
 * The header zone: title, byline, date and what else stands above the text
 * (T-0.5, 5.1 to 5.9).
 *
 * Lines are read from the top, each as the first of these that it is: a
 * label, furniture, a date, a byline, a caption; what is none of them is kept
 * aside as a text.  The zone ends where a paragraph, a list, a chapter
 * begins, or more texts stand than a title needs; only then it is known which
 * text is the kicker, the title, the subtitle, and where the body starts.
 */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "text_dump.h"
#include "utf8.h"

#define HEADER_LINES 25
#define TEXTS 8
#define PROSE_COLUMNS 80
#define TITLE_BYTES 600
#define SUBTITLE_BYTES 900
#define DATES 4

/* A piece of text that may be a title. */
struct text {
	pcut_str s;        /* in the arena, lines joined */
	const char *start; /* its first line in the text */
	size_t chunk;      /* which chunk it is of */
	size_t gap;        /* blank lines before that */
	int caps, bare, ended; /* bare: a name alone; ended: a sentence */
	int meta_behind;   /* a byline or date follows at once */
};

struct header {
	pcut_text *t;
	struct text text[TEXTS];
	size_t texts;
	size_t chunk;       /* number of the chunk that is read */
	int meta;           /* byline or date was seen */
	const char *last_meta; /* behind the last line that was metadata */
	const char *body;   /* where the body starts, once that is known */
	size_t lines;       /* not empty, so far */
	size_t labels;      /* labelled fields so far */
};

/* ---- what a line is ---------------------------------------------------- */

int
pcut_text_is_prose(const pcut_text *t, pcut_str s, size_t lines)
{
	unsigned width = pcut_text_width(s);

	(void)t;
	if (!pcut_text_ends_sentence(s) && s.ptr[s.len - 1] != ':')
		return 0;
	/* The stop of Chinese and Japanese ends no headline. */
	return width >= PROSE_COLUMNS || lines >= 2 ||
	    (width >= PROSE_COLUMNS / 2 && pcut_str_find(s,
	    PCUT_LIT("\xE3\x80\x82")) != SIZE_MAX);
}

static void
is_meta(struct header *h, const pcut_text_line *line)
{
	if (h->texts > 0 && h->last_meta < h->text[h->texts - 1].start)
		h->text[h->texts - 1].meta_behind = 1;
	h->last_meta = line->ptr + line->len;
	h->meta = 1;
}

static int
dates(struct header *h, pcut_str s)
{
	pcut_date date[DATES];
	size_t n;

	if (s.len > PCUT_DATE_LINE)
		return 0;
	n = pcut_date_line(s, &h->t->hints, date, DATES);
	if (n == 0)
		return 0;
	pcut_text_dates(h->t, PCUT_ORIGIN_TEXT, date, n);
	return 1;
}

/* "By X", "By X | 3 May 2019", "Agency". */
static int
byline(struct header *h, pcut_str s)
{
	pcut_text *t = h->t;
	pcut_byline by;

	if (s.len > PCUT_BYLINE_MAX || pcut_byline_parse(t->arena, s,
	    t->language, &by) != PCUT_OK)
		return 0;
	if (by.count == 0 && by.agency.len == 0 && by.credit.len == 0)
		return 0;
	pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	if (by.rest.len > 0)
		dates(h, by.rest);
	return 1;
}

/* An agency alone, under a byline or a title. */
static int
agency(struct header *h, pcut_str s)
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

/* Most long words of s begin with capitals: it is set like a title. */
static int
is_title_case(pcut_str s)
{
	size_t words = 0, capitals = 0;

	while (s.len > 0) {
		size_t n = 0;

		while (n < s.len && !pcut_is_space(s.ptr[n]))
			n++;
		if (n > 3) {
			words++;
			capitals += pcut_text_starts_upper(PCUT_STR(s.ptr,
			    n)) != 0;
		}
		s = pcut_str_trim(pcut_str_skip(s, n));
	}
	return words >= 2 && capitals * 4 >= words * 3;
}

static void
part_field(pcut_text *t, pcut_str s)
{
	pcut_label label;

	if (!pcut_label_field(s, &label) ||
	    !pcut_text_field(t, label.field, label.value))
		pcut_text_notice(t, "cover-sheet", s);
}

/* "2016-11-08 09:12 来源：X": a date, then fields, each behind a blank and with the
 * wide colon of Chinese and Japanese. */
static int
field_row(struct header *h, pcut_str s)
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

/* "Valdeoca, 7 de julio de 2021 - 08:30": where it was written, and when. */
static int
placed_date(struct header *h, pcut_str s)
{
	pcut_text *t = h->t;
	pcut_date date[DATES];
	pcut_str place;
	size_t n, start;

	if (h->texts == 0 || s.len > PCUT_DATE_LINE)
		return 0;
	n = pcut_date_tail(s, &t->hints, date, DATES, &start);
	if (n == 0 || start == 0)
		return 0;
	place = pcut_str_trim(pcut_str_cut(s, 0, start));
	while (place.len > 0 && strchr(",-|/(", place.ptr[place.len - 1]) !=
	    NULL)
		place = pcut_str_trim(pcut_str_cut(place, 0, place.len - 1));
	if (place.len == 0 || pcut_text_words(place, 5) > 4 ||
	    pcut_str_find_char(place, ':') != SIZE_MAX ||
	    !pcut_text_starts_upper(place) || (pcut_text_words(place, 2) > 1 &&
	    !is_title_case(place)))
		return 0;
	pcut_text_notice(t, "cover-sheet", place);
	pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, n);
	return 1;
}

/* "Posted on September 12, 2014 by Rowan Heath": a date, then a byline. */
static int
dated_byline(struct header *h, pcut_str s)
{
	pcut_text *t = h->t;
	pcut_date date[DATES];
	pcut_byline by;
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
		if (pcut_byline_parse(t->arena, pcut_str_skip(s, i),
		    t->language, &by) != PCUT_OK || !by.prefixed)
			return 0;
		pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, n);
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
		return 1;
	}
	return 0;
}

/* A figure alone, as sites count what readers did: "128", "1.2K". */
static int
is_count(pcut_str s)
{
	size_t n = 0;

	while (n < s.len && n < 7 && (pcut_is_digit(s.ptr[n]) ||
	    s.ptr[n] == '.' || s.ptr[n] == ','))
		n++;
	if (n > 0 && n < s.len && (s.ptr[n] == 'K' || s.ptr[n] == 'M'))
		n++;
	return n > 0 && n == s.len;
}

/* "29 October 2017 / Local / by Jens Faber": parts of which one at least is
 * a date or byline. */
static int
parted(struct header *h, pcut_str s)
{
	static const char *const separators[] = {" / ", " | ", " \xE2\x80\xA2 ",
	    " \xC2\xB7 ", " \xE2\x80\x94 ", " \xE2\x80\x93 ", " - ", " // ",
	    "\xE3\x80\x80", "   "};
	pcut_text *t = h->t;
	pcut_str part[6];
	size_t n = 0, known = 0, needed;
	int done[6] = {0}, dash = 0;

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
			known++, done[i] = 1;
		else if (pcut_byline_parse(t->arena, part[i], t->language,
		    &by) == PCUT_OK && by.prefixed)
			known++, done[i] = 2;
		else if (pcut_label_furniture(part[i]) !=
		    PCUT_FURNITURE_NONE)
			done[i] = 3;
		else if (pcut_label_field(part[i], &label) &&
		    label.value.len > 0)
			known++, done[i] = 4;
		else if (i > 0 && done[i - 1] == 2 && dash)
			done[i] = 5; /* where the author is */
		else if (!pcut_label_is_rubric(part[i]) &&
		    pcut_byline_bare(t->arena, part[i], t->language, &by) ==
		    PCUT_OK)
			done[i] = 6;
		else if (pcut_text_words(part[i], 5) > 4 && h->texts > 0)
			return 0;
	}
	if (known < needed)
		return 0;
	for (size_t i = 0; i < n; i++) {
		if (done[i] == 1)
			dates(h, part[i]);
		else if (done[i] == 2)
			byline(h, part[i]);
		else if (done[i] == 3)
			pcut_text_notice(t, "navigation", part[i]);
		else if (done[i] == 4)
			part_field(t, part[i]);
		else if (done[i] == 5)
			pcut_text_notice(t, "cover-sheet", part[i]);
		else if (done[i] == 6 && !t->has_authors && h->texts > 0 &&
		    t->kind != PCUT_TEXT_WIRE)
			pcut_text_authors(t, PCUT_ORIGIN_TEXT, part[i]);
		else if (pcut_agency_name(part[i]).len > 0)
			pcut_text_meta(t, PCUT_META_AGENCY, PCUT_ORIGIN_TEXT,
			    part[i]);
		else if (t->kind == PCUT_TEXT_WIRE)
			pcut_text_slug(t, part[i]);
		else if (t->kind == PCUT_TEXT_NEWSLETTER)
			pcut_text_notice(t, "navigation", part[i]);
		else
			pcut_text_meta(t, PCUT_META_SECTION, PCUT_ORIGIN_TEXT,
			    part[i]);
	}
	return 1;
}

static int
release_line(struct header *h, const pcut_text_line *line)
{
	pcut_text *t = h->t;
	pcut_str s = pcut_text_of(line);
	pcut_date date[DATES];
	size_t start;

	if (!pcut_text_is_release(s))
		return 0;
	pcut_text_notice(t, "boilerplate", s);
	/* A date there is the year that the dateline may lack. */
	if (s.len <= PCUT_DATE_LINE && pcut_date_tail(s, &t->hints, date,
	    DATES, &start) > 0 && date[0].iso[0] != '\0')
		memcpy(t->status_date, date[0].iso, sizeof(t->status_date));
	h->last_meta = line->ptr + line->len;
	return 1;
}

/* ---- the other lines --------------------------------------------------- */

/* What "[phare.jpg]" names; nothing if s is no such line. */
static pcut_str
image_name(pcut_str s)
{
	static const char *const ends[] = {".jpg]", ".jpeg]", ".png]",
	    ".gif]", ".webp]", ".svg]"};

	if (s.len < 6 || s.ptr[0] != '[' || s.len > 120 ||
	    pcut_str_find_char(s, ' ') != SIZE_MAX)
		return PCUT_STR_NONE;
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		if (pcut_str_ends(s, pcut_str_from(ends[i])))
			return pcut_str_cut(s, 1, s.len - 2);
	return PCUT_STR_NONE;
}

/* A caption: "The lane (Image: X)", "X. Photograph: Y/Z", in its own chunk. */
static int
caption(struct header *h, const pcut_text_chunk *chunk)
{
	pcut_text *t = h->t;
	pcut_str s = pcut_text_join(t, chunk->line, chunk->count), words;
	pcut_label label;
	pcut_str url;
	size_t at;

	if (h->texts == 0 || s.len > 500 || chunk->count > 4)
		return 0;
	for (size_t i = 0; i + 1 < chunk->count; i++) {
		pcut_str one = pcut_text_of(&chunk->line[i]);
		pcut_date date[DATES];
		pcut_byline by;

		/* A credit may end a chunk of metadata. */
		if (one.len <= PCUT_DATE_LINE && (pcut_date_line(one,
		    &t->hints, date, DATES) > 0 || (pcut_byline_parse(
		    t->arena, one, t->language, &by) == PCUT_OK &&
		    by.prefixed)))
			return 0;
	}
	at = s.len;
	/* The credit is the last line, the last bracket or sentence. */
	for (size_t i = s.len; i-- > 0;) {
		if (i > 0 && s.ptr[i] != '(' && s.ptr[i - 1] != '.' &&
		    s.ptr[i - 1] != '\n' && s.ptr[i - 1] != ' ')
			continue;
		if (pcut_label_credit(pcut_str_trim(pcut_str_skip(s, i)),
		    &label) && label.value.len > 0) {
			at = i;
			break;
		}
	}
	if (at == s.len)
		return 0;
	words = pcut_str_trim(pcut_str_cut(s, 0, at));
	url = image_name(pcut_text_of(&chunk->line[0]));
	if (url.len > 0) /* "[phare.jpg]" and its caption */
		words = words.len > url.len + 2 ? pcut_str_trim(pcut_str_skip(
		    words, url.len + 2)) : PCUT_STR_NONE;
	pcut_text_lead(t, url, PCUT_STR_NONE, words, label.value);
	return 1;
}

/* A labelled field: in a run of them, or at the very top (5.7). */
static int
labelled(struct header *h, const pcut_text_chunk *chunk, size_t at)
{
	pcut_text *t = h->t;
	pcut_label label, other;
	pcut_str s = pcut_text_of(&chunk->line[at]);
	size_t run = 0;

	if (s.len > 2000 || !pcut_label_field(s, &label) ||
	    label.field == PCUT_FIELD_NONE)
		return 0;
	for (size_t i = at; i < chunk->count && i < at + 4; i++)
		run += pcut_label_field(pcut_text_of(&chunk->line[i]),
		    &other) && other.field != PCUT_FIELD_NONE;
	if (label.field == PCUT_FIELD_URL &&
	    pcut_label_bare_url(label.value).len == 0)
		return 0;
	if (label.field == PCUT_FIELD_CONTACT)
		return 0;
	if (h->labels == 0 && run < 2) {
		if (h->lines > 1 || h->texts > 0 ||
		    pcut_text_ends_sentence(s))
			return 0;
		if (label.field != PCUT_FIELD_TITLE && label.field !=
		    PCUT_FIELD_AUTHOR && label.field != PCUT_FIELD_DATE &&
		    label.field != PCUT_FIELD_URL)
			return 0;
	}
	if (!pcut_text_field(t, label.field, label.value))
		pcut_text_notice(t, "cover-sheet", s);
	h->labels++;
	return 1;
}

/* ---- the zone ---------------------------------------------------------- */

/* "Home > News > Carrow": where the page stands in its site. */
static int
is_path(pcut_str s)
{
	static const char *const marks[] = {" \xE2\x80\xBA ", " \xC2\xBB ",
	    " > ", " \xE2\x86\x92 ", " \xE2\x96\xB8 "};

	if (s.len > 160 || pcut_text_ends_sentence(s))
		return 0;
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		pcut_str mark = pcut_str_from(marks[i]), rest = s;
		size_t parts = 1, at;
		int home = 0;

		while ((at = pcut_str_find(rest, mark)) != SIZE_MAX) {
			if (pcut_text_words(pcut_str_cut(rest, 0, at), 6) > 4)
				return 0;
			home |= parts == 1 && pcut_label_furniture(
			    pcut_str_trim(pcut_str_cut(rest, 0, at))) ==
			    PCUT_FURNITURE_NAVIGATION;
			rest = pcut_str_skip(rest, at + mark.len);
			parts++;
		}
		if (parts > 1)
			return parts > 2 || i == 0 || home;
	}
	return 0;
}

/* "News  Culture  Sport": three sections or more between wide gaps. */
static int
is_menu_row(pcut_str s)
{
	size_t pieces = 0, at;

	if (s.len > 160 || pcut_text_ends_sentence(s))
		return 0;
	while (s.len > 0) {
		at = pcut_str_find(s, PCUT_LIT("  "));
		if (pcut_text_words(pcut_str_cut(s, 0, at), 4) > 2)
			return 0;
		pieces++;
		s = pcut_str_trim(pcut_str_skip(s, at == SIZE_MAX ? s.len
		    : at));
	}
	return pieces > 2;
}

/* "Staff Writers", "Arts Correspondent": what the one above does. */
static int
is_role(pcut_str s)
{
	static const char *const roles[] = {"writer", "writers", "reporter",
	    "reporters", "correspondent", "correspondents", "editor",
	    "columnist", "staff", "contributor", "redakteur", "redakteurin",
	    "korrespondent", "correspondant", "corresponsal", "redactor",
	    "redactora", "redacteur", "rep\xC3\xB3rter"};

	if (s.len > 60 || pcut_text_words(s, 5) > 4)
		return 0;
	for (size_t i = 0; i < sizeof(roles) / sizeof(*roles); i++) {
		pcut_str role = pcut_str_from(roles[i]);

		if (s.len >= role.len && pcut_str_eq_case(pcut_str_skip(s,
		    s.len - role.len), role))
			return 1;
	}
	return 0;
}

/* Each line of the chunk is furniture or the name of a section. */
static int
stands_in_menu(const pcut_text_chunk *chunk)
{
	size_t furniture = 0;

	for (size_t i = 0; i < chunk->count && i < HEADER_LINES; i++) {
		pcut_str s = pcut_text_of(&chunk->line[i]);

		if (pcut_label_furniture(s) != PCUT_FURNITURE_NONE)
			furniture++;
		else if (!pcut_label_is_rubric(s))
			return 0;
	}
	return furniture > 0;
}

/* A whole line that is metadata or furniture; 0 if it is text. */
static int
known_line(struct header *h, const pcut_text_chunk *chunk, size_t at)
{
	pcut_text *t = h->t;
	const pcut_text_line *line = &chunk->line[at];
	pcut_str s = pcut_text_of(line);
	pcut_furniture furniture;
	pcut_label label;
	long words;

	if (pcut_text_is_rule(s))
		return 1;
	if (labelled(h, chunk, at)) {
		is_meta(h, line);
		return 1;
	}
	if (s.len > PCUT_BYLINE_MAX)
		return 0;
	if ((t->kind == PCUT_TEXT_PRESS_RELEASE || h->texts == 0) &&
	    release_line(h, line))
		return 1;
	if (t->kind == PCUT_TEXT_WIRE && (pcut_text_editors_line(t, s) ||
	    (!h->meta && pcut_text_slug_line(t, s)))) {
		h->last_meta = line->ptr + line->len;
		return 1;
	}
	if (h->texts == 0 && (is_path(s) || is_menu_row(s) || (s.ptr[0] == '['
	    && s.ptr[s.len - 1] == ']' && s.len < 40 &&
	    t->kind == PCUT_TEXT_WEB_PASTE))) {
		pcut_text_notice(t, "navigation", s);
		h->last_meta = line->ptr + line->len;
		return 1;
	}
	furniture = pcut_label_furniture(s);
	if (furniture != PCUT_FURNITURE_NONE) {
		size_t at_url = pcut_str_find(s, PCUT_LIT("://"));

		/* "View this email in your browser (https://...)". */
		if (furniture == PCUT_FURNITURE_PROMPT && at_url != SIZE_MAX &&
		    at_url >= 5 && t->kind == PCUT_TEXT_NEWSLETTER) {
			pcut_str url = pcut_str_skip(s, at_url - 4 -
			    (s.ptr[at_url - 1] == 's'));

			url.len = pcut_text_address(url);
			if (url.len > 0) {
				t->hints.url = url;
				pcut_text_meta(t, PCUT_META_CANONICAL_URL,
				    PCUT_ORIGIN_TEXT, url);
			}
		}
		pcut_text_notice(t, pcut_furniture_role(furniture), s);
		h->last_meta = line->ptr + line->len;
		return 1;
	}
	if (pcut_label_url(s, &label) && label.value.len > 0) {
		pcut_text_field(t, PCUT_FIELD_URL, label.value);
		is_meta(h, line);
		return 1;
	}
	if (dates(h, s) || field_row(h, s) || parted(h, s) || agency(h, s) ||
	    byline(h, s) || dated_byline(h, s) || placed_date(h, s)) {
		is_meta(h, line);
		return 1;
	}
	if (h->meta && pcut_label_credit(s, &label) &&
	    label.value.len > 0 && !pcut_text_ends_sentence(s)) {
		pcut_text_lead(t, PCUT_STR_NONE, PCUT_STR_NONE, PCUT_STR_NONE,
		    label.value);
		is_meta(h, line);
		return 1;
	}
	if (pcut_label_is_copyright(s)) {
		pcut_text_meta(t, PCUT_META_COPYRIGHT, PCUT_ORIGIN_TEXT, s);
		h->last_meta = line->ptr + line->len;
		return 1;
	}
	if (t->has_authors && h->meta && is_role(s)) {
		pcut_text_notice(t, "cover-sheet", s);
		h->last_meta = line->ptr + line->len;
		return 1;
	}
	if (h->texts == 0 && chunk->count > 1 && pcut_label_is_rubric(s) &&
	    stands_in_menu(chunk)) {
		pcut_text_notice(t, "navigation", s);
		h->last_meta = line->ptr + line->len;
		return 1;
	}
	if (t->kind == PCUT_TEXT_WEB_PASTE && h->meta && is_count(s)) {
		pcut_text_notice(t, "navigation", s);
		h->last_meta = line->ptr + line->len;
		return 1;
	}
	words = pcut_label_word_count(s);
	if (words >= 0) {
		pcut_text_field(t, PCUT_FIELD_WORDS, s);
		is_meta(h, line);
		return 1;
	}
	return 0;
}

/* Keep a text aside; 0 when there are more than a title can need. */
static int
keep_text(struct header *h, const pcut_text_chunk *chunk, size_t from,
    size_t to)
{
	pcut_text *t = h->t;
	struct text *text;
	pcut_str s = pcut_text_join(t, &chunk->line[from], to - from);
	pcut_byline by;

	if (h->texts == TEXTS || s.len == 0 || s.len > SUBTITLE_BYTES)
		return 0;
	text = &h->text[h->texts++];
	memset(text, 0, sizeof(*text));
	text->s = pcut_arena_str(t->arena, s);
	if (text->s.ptr == NULL)
		text->s = PCUT_STR_NONE;
	text->start = chunk->line[from].ptr - chunk->line[from].skip;
	text->chunk = h->chunk;
	text->gap = from == 0 ? chunk->gap : 0;
	text->caps = pcut_text_is_caps(s);
	text->ended = pcut_text_ends_sentence(s);
	text->bare = to - from == 1 && s.len < 200 && pcut_byline_bare(
	    t->arena, s, t->language, &by) == PCUT_OK;
	return 1;
}

/* Text lines that belong together: a title over several lines. */
static size_t
text_lines(const struct header *h, const pcut_text_chunk *chunk, size_t from,
    size_t to)
{
	int caps = pcut_text_is_caps(pcut_text_of(&chunk->line[from]));
	size_t i = from + 1;
	pcut_byline by;

	if (h->t->layout.style == PCUT_TEXT_ONE_A_LINE)
		return i;
	while (i < to && i < from + 4 && pcut_text_is_caps(pcut_text_of(
	    &chunk->line[i])) == caps && pcut_byline_bare(h->t->arena,
	    pcut_text_of(&chunk->line[i]), h->t->language, &by) != PCUT_OK)
		i++;
	return i;
}

/* The chunk is of the body, whatever its lines say. */
static int
is_body(struct header *h, const pcut_text_chunk *chunk, size_t at,
    const pcut_text_chunk *next)
{
	pcut_text *t = h->t;
	const pcut_text_line *line = &chunk->line[at];
	size_t left = chunk->count - at;
	pcut_str s = pcut_text_of(line);

	if (s.ptr[0] == '>' || pcut_label_is_chapter(s))
		return 1;
	if (t->layout.style == PCUT_TEXT_ONE_A_LINE || left == 1)
		return pcut_text_is_prose(t, s, 1) ||
		    s.len > SUBTITLE_BYTES || (at == 0 && h->texts > 0 &&
		    pcut_text_list_at(t, chunk, at, next));
	if (pcut_text_is_wrapped(t, line, left) || left > 6) {
		pcut_str all = left > 12 ? PCUT_STR(line->ptr,
		    (size_t)(line[12].ptr - line->ptr))
		    : pcut_text_join(t, line, left);

		if (left > 12 || (pcut_text_is_prose(t, all, left) &&
		    !(h->texts == 1 && left <= 3 && is_title_case(all))))
			return 1;
	}
	if (at == 0 && pcut_text_list_at(t, chunk, at, next))
		return 1;
	if (left >= 2 && pcut_text_grid_of(t, line, left, 0) !=
	    PCUT_TEXT_GRID_NONE && !(left == 2 && pcut_text_is_rule(
	    pcut_text_of(&line[1]))))
		return 1;
	return left >= 4 && pcut_text_is_verse(t, line, left);
}

/* "* Sales up 14 pct": what a wire says in short before the story. */
static int
key_points(pcut_text *t, const pcut_text_chunk *chunk)
{
	size_t from = 0;

	if (chunk->count > 12 || !pcut_str_starts(pcut_text_of(
	    &chunk->line[0]), PCUT_LIT("* ")))
		return 0;
	for (size_t i = 1; i <= chunk->count; i++) {
		if (i < chunk->count && !pcut_str_starts(pcut_text_of(
		    &chunk->line[i]), PCUT_LIT("* ")))
			continue;
		pcut_text_meta(t, PCUT_META_HIGHLIGHTS, PCUT_ORIGIN_TEXT,
		    pcut_str_skip(pcut_text_join(t, &chunk->line[from],
		    i - from), 2));
		from = i;
	}
	return 1;
}

/* Read one chunk of the header; 0 when the body starts in it. */
static int
read_chunk(struct header *h, const pcut_text_chunk *chunk,
    const pcut_text_chunk *next)
{
	pcut_text *t = h->t;
	size_t i = 0, from;

	if (chunk->line[0].ptr[0] == '[') {
		pcut_str all = pcut_text_join(t, chunk->line, chunk->count);

		if (pcut_text_picture(t, all)) {
			h->last_meta = all.ptr;
			return 1;
		}
	}
	if (h->texts > 0 && caption(h, chunk)) {
		h->last_meta = chunk->line[chunk->count - 1].ptr;
		return 1;
	}
	if (t->kind == PCUT_TEXT_WIRE && h->texts > 0 &&
	    key_points(t, chunk)) {
		h->last_meta = chunk->line[chunk->count - 1].ptr;
		return 1;
	}
	if (t->kind == PCUT_TEXT_PRESS_RELEASE &&
	    pcut_text_is_contact(chunk)) {
		pcut_str all = pcut_text_join(t, chunk->line, chunk->count);

		pcut_text_notice(t, "contact", all);
		h->last_meta = chunk->line[chunk->count - 1].ptr;
		return 1;
	}
	while (i < chunk->count) {
		if (known_line(h, chunk, i)) {
			h->lines++;
			i++;
			continue;
		}
		if (is_body(h, chunk, i, next)) {
			h->body = chunk->line[i].ptr - chunk->line[i].skip;
			return 0;
		}
		/* Up to the next line that is known. */
		from = i;
		i = text_lines(h, chunk, from, chunk->count);
		for (size_t j = from + 1; j < i; j++) {
			pcut_date date[DATES];
			pcut_byline by;
			pcut_str s = pcut_text_of(&chunk->line[j]);

			if (s.len < PCUT_DATE_LINE && (pcut_text_is_rule(s) ||
			    pcut_date_line(s, &t->hints, date, DATES) > 0 ||
			    (pcut_byline_parse(t->arena, s, t->language, &by)
			    == PCUT_OK && by.prefixed))) {
				i = j;
				break;
			}
		}
		if (!keep_text(h, chunk, from, i)) {
			h->body = chunk->line[from].ptr -
			    chunk->line[from].skip;
			return 0;
		}
		h->lines += i - from;
	}
	return 1;
}

/* ---- which text is what ------------------------------------------------ */

static int
is_kicker(const pcut_text *t, const struct text *a, const struct text *b)
{
	if (pcut_text_words(a->s, 5) > 4 || a->ended)
		return 0;
	if (t->kind == PCUT_TEXT_BROWSER)
		return 1; /* the site's name */
	if (a->chunk == b->chunk && !pcut_label_is_rubric(a->s))
		return 0;
	/* A place or topic over a headline that has the byline. */
	if (t->kind == PCUT_TEXT_WEB_PASTE && b->meta_behind &&
	    !a->meta_behind && a->chunk + 1 == b->chunk &&
	    pcut_text_words(a->s, 3) <= 2 && pcut_text_words(b->s, 5) >= 4)
		return 1;
	return ((a->caps && !b->caps) || a->s.ptr[0] == '[') &&
	    b->s.len > a->s.len && b->gap < 3;
}

/* The text right under the title is its subtitle. */
static int
is_subtitle(const struct header *h, const struct text *title,
    const struct text *s)
{
	if (title->meta_behind || s->chunk > title->chunk + 1 ||
	    s->s.len > SUBTITLE_BYTES || s->s.ptr[0] == '[' ||
	    pcut_label_section(s->s) != PCUT_SECTION_NONE)
		return 0;
	if (s->caps && !title->caps)
		return 0;
	if (s->meta_behind)
		return 1;
	if (s->gap > 1)
		return 0;
	if (h->t->kind == PCUT_TEXT_PRESS_RELEASE || s->chunk == title->chunk)
		return 1;
	if (s->caps)
		return 0;
	if (!s->ended)
		return pcut_text_words(s->s, 5) >= 4 && h->t->kind !=
		    PCUT_TEXT_WIKI && !pcut_text_starts_lower(s->s) &&
		    s->s.ptr[s->s.len - 1] != ':';
	return is_title_case(s->s);
}

/* "... Interview by Rosa Klee.": a byline at the end of a subtitle. */
static int
subtitle_byline(struct header *h, pcut_str s)
{
	pcut_text *t = h->t;
	size_t at = s.len;
	pcut_byline by;

	while (at > 1 && pcut_is_space(s.ptr[at - 1]) == 0 &&
	    s.ptr[at - 1] == '.')
		at--;
	s.len = at;
	while (at > 2 && !(s.ptr[at - 1] == ' ' && (s.ptr[at - 2] == '.' ||
	    s.ptr[at - 2] == '?' || s.ptr[at - 2] == '!')))
		at--;
	if (at <= 2 || pcut_byline_parse(t->arena, pcut_str_skip(s, at),
	    t->language, &by) != PCUT_OK || !by.prefixed)
		return 0;
	if (!t->has_authors)
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	return 1;
}

/* A title that is a paragraph of the body is none (5.1). */
static int
is_title(const struct text *a)
{
	if (a->s.len > TITLE_BYTES || pcut_text_width(a->s) > 200)
		return 0;
	if (a->ended && pcut_text_width(a->s) > 120)
		return 0;
	if (pcut_text_starts_lower(a->s) && !a->meta_behind &&
	    a->ended)
		return 0;
	return 1;
}

static void
set_title(pcut_text *t, const struct text *a)
{
	pcut_str s = a->s;
	size_t n = t->kind == PCUT_TEXT_WIRE ? pcut_text_version(s) : 0;

	if (n > 0) {
		pcut_text_slug(t, pcut_str_cut(s, 0, n));
		pcut_text_notice(t, "desk-mark", pcut_str_cut(s, 0, n + 1));
		s = pcut_str_skip(s, n + 1);
	}
	if (t->kind == PCUT_TEXT_WIRE && pcut_str_ends(s, PCUT_LIT(" =")))
		s.len -= 2;
	/* Ornament of browsers and pastes. */
	while (s.len > 3 && (unsigned char)s.ptr[0] == 0xE2 &&
	    ((unsigned char)s.ptr[1] == 0x98 ||
	    (unsigned char)s.ptr[1] == 0x96 ||
	    (unsigned char)s.ptr[1] == 0x97))
		s = pcut_str_trim(pcut_str_skip(s, 3));
	pcut_text_title(t, PCUT_ORIGIN_TEXT, s);
}

/* Give the texts their places; those without one start the body. */
static void
settle(struct header *h)
{
	pcut_text *t = h->t;
	size_t i = 0;

	if (!t->has_title && !t->titled && h->texts > 0) {
		if (h->texts >= 2 && !h->text[0].caps &&
		    !h->text[0].meta_behind && pcut_label_is_rubric(
		    h->text[0].s) && is_title(&h->text[1])) {
			pcut_text_meta(t, PCUT_META_SECTION, PCUT_ORIGIN_TEXT,
			    h->text[0].s);
			i = 1;
		} else if (h->texts >= 2 && is_kicker(t, &h->text[0],
		    &h->text[1]) && is_title(&h->text[1])) {
			pcut_text_meta(t, t->kind == PCUT_TEXT_BROWSER
			    ? PCUT_META_SITE_NAME : PCUT_META_KICKER,
			    PCUT_ORIGIN_TEXT, h->text[0].s);
			i = 1;
		}
		if (is_title(&h->text[i])) {
			const struct text *title = &h->text[i++];

			set_title(t, title);
			if (i < h->texts && (!h->text[i].bare ||
			    t->has_authors || h->text[i].ended) &&
			    (is_subtitle(h, title, &h->text[i]) ||
			    (h->text[i].chunk == title->chunk + 1 &&
			    subtitle_byline(h, h->text[i].s)))) {
				pcut_text_meta(t, PCUT_META_SUBTITLE,
				    PCUT_ORIGIN_TEXT, h->text[i].s);
				subtitle_byline(h, h->text[i].s);
				t->has_subtitle = 1;
				i++;
			}
		}
	}
	/* A name alone, between the title and a date or the body (5.2). */
	if (i > 0 && i < h->texts && h->text[i].bare && !t->has_authors &&
	    t->kind != PCUT_TEXT_PRESS_RELEASE) {
		pcut_byline by;

		if ((h->text[i].meta_behind || i + 1 == h->texts) &&
		    pcut_byline_bare(t->arena, h->text[i].s, t->language,
		    &by) == PCUT_OK) {
			pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
			i++;
		}
	}
	for (; i < h->texts; i++) {
		if (h->last_meta < h->text[i].start) {
			if (h->body == NULL || h->text[i].start < h->body)
				h->body = h->text[i].start;
			return;
		}
		/* A sentence is text, whatever furniture follows it. */
		if (h->text[i].ended && pcut_text_width(h->text[i].s) >=
		    PROSE_COLUMNS / 2 && !h->text[i].meta_behind) {
			h->body = h->text[i].start;
			return;
		}
		/* Above the byline, yet no title: set apart, not lost. */
		pcut_text_notice(t, "navigation", h->text[i].s);
	}
}

pcut_str
pcut_text_header(pcut_text *t, pcut_str text)
{
	struct header h = {.t = t, .last_meta = text.ptr};
	pcut_text_chunk now = {0}, next = {0}, spare;
	pcut_str rest = text;
	const char *end = text.ptr + text.len, *behind = text.ptr;

	if (!pcut_text_take_chunk(&t->layout, &rest, &next, t->mem))
		next.count = 0;
	while (next.count > 0 && h.lines < HEADER_LINES && h.body == NULL) {
		spare = now;
		now = next;
		next = spare;
		behind = rest.ptr;
		if (!pcut_text_take_chunk(&t->layout, &rest, &next, t->mem))
			next.count = 0;
		h.chunk++;
		if (!read_chunk(&h, &now, &next))
			break;
	}
	if (h.body == NULL)
		h.body = next.count > 0 ? behind : end;
	if (h.texts > 0 && h.body == end && !h.meta && h.texts == 1 &&
	    h.text[0].ended)
		h.body = h.text[0].start, h.texts = 0; /* one sentence alone */
	settle(&h);
	pcut_mem_free(t->mem, now.line);
	pcut_mem_free(t->mem, next.line);
	return PCUT_STR(h.body, (size_t)(end - h.body));
}
