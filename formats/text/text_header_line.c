/* SPDX-License-Identifier: ISC */
/*
 * What a line above the text is: a label, furniture, a date, a
 * byline, a credit.
 *
 * Each line is looked at on its own, and taken at once when it is known;
 * where texts stand among them is for text_header_zone.c.
 */
#include <string.h>

#include "str.h"
#include "text_header.h"
#include "utf8.h"

#define DATES 4

/* ---- what is asked of lines elsewhere ---------------------------------- */

void
pcut_header_known(struct pcut_header *h, const pcut_text_line *line)
{
	if (h->texts > 0 && h->last_meta < h->text[h->texts - 1].start)
		h->text[h->texts - 1].meta_behind = 1;
	h->last_meta = h->known = line->ptr + line->len;
	h->meta = 1;
	h->no_date = h->no_byline = PCUT_STR_NONE;
}

/* Most long words of s begin with capitals: it is set like a title. */
int
pcut_header_is_title_case(pcut_str s)
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

/* "Staff Writers", "Arts Correspondent": what the one above does. */
int
pcut_text_is_role(pcut_str s)
{
	static const char *const roles[] = {"writer", "writers", "reporter",
	    "reporters", "correspondent", "correspondents", "editor",
	    "columnist", "staff", "contributor", "redakteur", "redakteurin",
	    "korrespondent", "correspondant", "corresponsal", "redactor",
	    "redactora", "redacteur", "repórter"};

	/* "Ned Tubman, Staff Writers" has a name too */
	if (s.len > 60 || pcut_text_words(s, 5) > 4 ||
	    pcut_str_find_char(s, ',') != SIZE_MAX)
		return 0;
	for (size_t i = 0; i < sizeof(roles) / sizeof(*roles); i++) {
		pcut_str role = pcut_str_from(roles[i]);

		if (s.len >= role.len && pcut_str_eq_case(pcut_str_skip(s,
		    s.len - role.len), role))
			return 1;
	}
	return 0;
}

/* "Issue 204", "No. 12": which one of a paper it is. */
int
pcut_header_is_number(pcut_str s)
{
	static const char *const heads[] = {"issue ", "no. ", "nr. ", "number ",
	    "vol. ", "volume ", "ausgabe ", "numéro ",
	    "número ", "n\xC2\xB0 ", "edition ", "nummer "};

	for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++) {
		size_t n = pcut_str_head_case(s, heads[i]);

		if (n > 0 && n < s.len && pcut_is_digit(s.ptr[n]))
			return 1;
	}
	return 0;
}

/* "March/April 2016", "Spring 2009": the issue of a magazine. */
int
pcut_header_is_season(pcut_str s)
{
	static const char *const seasons[] = {"spring", "summer", "autumn",
	    "fall", "winter"};
	size_t space = pcut_str_find_char(s, ' '), at;
	pcut_str head = pcut_str_cut(s, 0, space), year;
	int known = 0;

	if (space == SIZE_MAX || s.len > 40)
		return 0;
	year = pcut_str_trim(pcut_str_skip(s, space));
	for (size_t i = 0; i < 4; i++)
		if (i >= year.len || !pcut_is_digit(year.ptr[i]))
			return 0;
	if (year.len != 4 && !(year.len == 7 && strchr("/-",
	    year.ptr[4]) != NULL && pcut_is_digit(year.ptr[6])))
		return 0;
	for (size_t i = 0; i < sizeof(seasons) / sizeof(*seasons); i++)
		known |= pcut_str_eq_case(head, pcut_str_from(seasons[i]));
	at = pcut_str_find_char(head, '/');
	if (at == SIZE_MAX)
		at = pcut_str_find_char(head, '-');
	return known || (at != SIZE_MAX && at > 2 && (pcut_date_is_name(
	    pcut_str_cut(head, 0, at)) & 1) != 0 && (pcut_date_is_name(
	    pcut_str_skip(head, at + 1)) & 1) != 0);
}

/* ---- the rules --------------------------------------------------------- */

/* What a rule says of a line, and has taken it then. */
enum found { NOT, ORNAMENT, FURNITURE, META };

struct line {
	const pcut_text_chunk *chunk;
	size_t at;             /* which line of it */
	const pcut_text_line *line;
	pcut_str s;            /* what it says */
};

static enum found
as_ornament(struct pcut_header *h, const struct line *l)
{
	(void)h;
	return pcut_text_is_rule(l->s) ? ORNAMENT : NOT;
}

/* A labelled field: in a run of them, or at the very top. */
static enum found
as_field(struct pcut_header *h, const struct line *l)
{
	const pcut_text_chunk *chunk = l->chunk;
	pcut_text *t = h->t;
	pcut_label label, other;
	pcut_str s = l->s;
	pcut_date date[DATES];
	pcut_byline by;
	size_t run = 0;

	if (s.len > 2000 || !pcut_label_field(s, &label) ||
	    label.field == PCUT_FIELD_NONE)
		return NOT;
	for (size_t i = l->at; i < chunk->count && i < l->at + 4; i++)
		run += pcut_label_field(pcut_text_of(&chunk->line[i]),
		    &other) && other.field != PCUT_FIELD_NONE;
	if (label.field == PCUT_FIELD_URL &&
	    pcut_label_bare_url(label.value).len == 0)
		return NOT;
	if (label.field == PCUT_FIELD_CONTACT)
		return NOT;
	/* "Text: Karin Boman" */
	if (label.field == PCUT_FIELD_BODY && s.len < 120 &&
	    pcut_byline_parse(t->arena, s, t->language, &by) == PCUT_OK &&
	    by.prefixed && by.count > 0)
		return NOT;
	/* "Words: Imogen Tarle" counts none. */
	if (label.field == PCUT_FIELD_WORDS && !pcut_str_has_digit(label.value))
		return NOT;
	if (h->labels == 0 && run < 2) {
		if (h->lines > 1 || h->texts > 0 ||
		    pcut_text_ends_sentence(s))
			return NOT;
		if (label.field != PCUT_FIELD_TITLE && label.field !=
		    PCUT_FIELD_AUTHOR && label.field != PCUT_FIELD_DATE &&
		    label.field != PCUT_FIELD_URL)
			return NOT;
	}
	/* "Published: X Updated: Y" are two fields. */
	if (s.len <= PCUT_DATE_LINE && label.field == PCUT_FIELD_DATE &&
	    pcut_date_line(s, &t->hints, date, DATES) > 1)
		pcut_header_dated(h, s);
	else if (!pcut_text_field(t, label.field, label.value))
		pcut_text_notice(t, "cover-sheet", s);
	h->labels++;
	t->labelled = h->labels > 1;
	return META;
}

/* Who to ask, in a release. */
static enum found
as_contact(struct pcut_header *h, const struct line *l)
{
	pcut_label label;

	if (h->t->kind != PCUT_TEXT_PRESS_RELEASE || h->texts > 0 ||
	    l->s.len > 200 || !pcut_label_field(l->s, &label) ||
	    label.field != PCUT_FIELD_CONTACT || !pcut_text_has_contact(l->s))
		return NOT;
	pcut_text_notice(h->t, "contact", l->s);
	return FURNITURE;
}

/* "Press release", "EMBARGOED until ...". */
static enum found
as_release(struct pcut_header *h, const struct line *l)
{
	pcut_text *t = h->t;
	pcut_str s = l->s;
	pcut_date date[DATES];
	size_t start;

	if ((t->kind != PCUT_TEXT_PRESS_RELEASE && h->texts > 0) ||
	    !pcut_text_is_release(s))
		return NOT;
	pcut_text_notice(t, "boilerplate", s);
	h->release = h->chunk;
	h->release_line = l->line->ptr;
	/* A date there is the year that the dateline may lack. */
	if (s.len <= PCUT_DATE_LINE && pcut_date_tail(s, &t->hints, date,
	    DATES, &start) > 0 && date[0].iso[0] != '\0')
		memcpy(t->status_date, date[0].iso, sizeof(t->status_date));
	t->embargo |= pcut_str_find_case(s, PCUT_LIT("embargo")) != SIZE_MAX ||
	    pcut_str_find_case(s, PCUT_LIT("sperrfrist")) != SIZE_MAX ||
	    pcut_str_find_case(s, PCUT_LIT("not for release")) != SIZE_MAX;
	return FURNITURE;
}

/* What a wire tells the desk: which version it is, to editors, the slug. */
static enum found
as_desk_mark(struct pcut_header *h, const struct line *l)
{
	pcut_text *t = h->t;
	pcut_str s = l->s;

	if (t->kind != PCUT_TEXT_WIRE)
		return NOT;
	if (h->texts == 0 && s.ptr[0] == '(' && s.ptr[s.len - 1] == ')') {
		pcut_text_notice(t, "desk-mark", s);
		return FURNITURE;
	}
	return pcut_text_editors_line(t, s) || (!h->meta &&
	    pcut_text_slug_line(t, s)) ? FURNITURE : NOT;
}

/* The path to the page, a row of its menu. */
static enum found
as_path(struct pcut_header *h, const struct line *l)
{
	pcut_text *t = h->t;
	pcut_str s = l->s;
	int pasted = t->kind == PCUT_TEXT_WEB_PASTE;

	if (h->texts > 0 && h->text[h->texts - 1].chunk != h->menu)
		return NOT;
	if (!pcut_header_is_path(s) && !(pasted && l->chunk->count == 1 &&
	    pcut_header_is_short_path(s)) && !pcut_header_is_menu_row(s) &&
	    !(pasted && s.ptr[0] == '[' && s.ptr[s.len - 1] == ']' &&
	    s.len < 40))
		return NOT;
	h->crumb = pcut_header_crumb(s);
	pcut_text_notice(t, "navigation", s);
	return FURNITURE;
}

/* "slowpaper.example": words parted by stops, without blanks. */
static int
is_host(pcut_str s)
{
	size_t stops = 0, part = 0;

	if (s.len < 4 || s.len > 60)
		return 0;
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '.') {
			if (part == 0)
				return 0;
			stops++;
			part = 0;
		} else if ((s.ptr[i] >= 'a' && s.ptr[i] <= 'z') ||
		    (stops == 0 && pcut_is_digit(s.ptr[i])) ||
		    s.ptr[i] == '-') {
			part++;
		} else {
			return 0;
		}
	}
	return stops > 0 && part > 1;
}

/* The site, as a reader's view prints it over the title. */
static enum found
as_site(struct pcut_header *h, const struct line *l)
{
	if (h->texts > 0 || h->meta || l->chunk->count < 2 || !is_host(l->s))
		return NOT;
	pcut_text_meta(h->t, PCUT_META_SITE_NAME, PCUT_ORIGIN_TEXT, l->s);
	return FURNITURE;
}

/* What is there to click, as label.h has it. */
static enum found
as_furniture(struct pcut_header *h, const struct line *l)
{
	pcut_furniture furniture = pcut_label_furniture(l->s);
	size_t at = pcut_str_find(l->s, PCUT_LIT("://"));

	if (furniture == PCUT_FURNITURE_NONE)
		return NOT;
	/* "View this email in your browser (https://...)". */
	if (furniture == PCUT_FURNITURE_PROMPT && at != SIZE_MAX && at >= 5 &&
	    h->t->kind == PCUT_TEXT_NEWSLETTER) {
		pcut_str url = pcut_str_skip(l->s, at - 4 -
		    (l->s.ptr[at - 1] == 's'));

		url.len = pcut_text_address(url);
		if (url.len > 0) {
			h->t->hints.url = url;
			pcut_text_meta(h->t, PCUT_META_CANONICAL_URL,
			    PCUT_ORIGIN_TEXT, url);
		}
	}
	pcut_text_notice(h->t, pcut_furniture_role(furniture), l->s);
	h->furniture++;
	return FURNITURE;
}

static enum found
as_url(struct pcut_header *h, const struct line *l)
{
	pcut_label label;

	if (!pcut_label_url(l->s, &label) || label.value.len == 0)
		return NOT;
	pcut_text_field(h->t, PCUT_FIELD_URL, label.value);
	return META;
}

/* All lines but line at are furniture or the date: it is where the page
 * stands. */
static int
is_only_rubric(struct pcut_header *h, const pcut_text_chunk *chunk, size_t at)
{
	pcut_date date[DATES];

	for (size_t i = 0; i < chunk->count; i++) {
		pcut_str s = pcut_text_of(&chunk->line[i]);

		if (i < at ? pcut_label_furniture(s) == PCUT_FURNITURE_NONE :
		    i > at && (s.len > PCUT_DATE_LINE || pcut_date_line(s,
		    &h->t->hints, date, DATES) == 0))
			return 0;
	}
	return 1;
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

/* "--", "\xC2\xB7", stars: nothing that is read. */
static int
is_unread(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;

	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (pcut_cp_is_letter(cp) || pcut_cp_is_digit(cp))
			return 0;
	}
	return s.len <= 40;
}

/* How good a critic thinks it is. */
static int
is_stars(pcut_str s)
{
	return s.len >= 3 && s.len <= 40 && (pcut_str_starts(s,
	    PCUT_LIT("\xE2\x98\x85")) || pcut_str_starts(s,
	    PCUT_LIT("\xE2\x98\x86"))) && is_unread(s);
}

/* A mail address alone, below the name whose it is. */
static enum found
as_address(struct pcut_header *h, const struct line *l)
{
	pcut_str s = l->s;

	if (h->texts == 0 || s.len >= 80 ||
	    pcut_str_find_char(s, ' ') != SIZE_MAX ||
	    pcut_str_find_char(s, '@') == SIZE_MAX ||
	    !pcut_text_has_contact(s))
		return NOT;
	pcut_text_notice(h->t, "contact", s);
	return META;
}

/* The page, issue, season that it was printed in; the number of a release. */
static enum found
as_issue(struct pcut_header *h, const struct line *l)
{
	pcut_text *t = h->t;
	pcut_str s = l->s;

	if (t->kind == PCUT_TEXT_PRESS_RELEASE && s.len < 24 &&
	    pcut_header_is_number(s) && pcut_text_words(s, 4) <= 3) {
		pcut_text_notice(t, "cover-sheet", s);
		return FURNITURE;
	}
	if (pcut_header_issue(h, s))
		return META;
	if (h->texts == 0)
		return NOT;
	if (pcut_header_is_page(s) && !pcut_is_digit(s.ptr[0])) {
		pcut_text_notice(t, "cover-sheet", s);
		return META;
	}
	if (!pcut_header_is_season(s))
		return NOT;
	pcut_text_notice(t, "cover-sheet", s);
	return META;
}

static enum found
as_dates(struct pcut_header *h, const struct line *l)
{
	return pcut_header_dated(h, l->s) ? META : NOT;
}

/* Whose the picture is: it says itself what was metadata there. */
static enum found
as_credit(struct pcut_header *h, const struct line *l)
{
	return pcut_header_credit(h, l->chunk, l->at) ? ORNAMENT : NOT;
}

/* "Rosa Klee / Example Press": before it is read as a byline. */
static enum found
as_parted_credit(struct pcut_header *h, const struct line *l)
{
	return pcut_str_find(l->s, PCUT_LIT(" / ")) != SIZE_MAX ?
	    as_credit(h, l) : NOT;
}

/* Who wrote it, and when. */
static enum found
as_signature(struct pcut_header *h, const struct line *l)
{
	return pcut_header_signed(h, l->chunk, l->at) ? META : NOT;
}

static enum found
as_editing(struct pcut_header *h, const struct line *l)
{
	if (l->s.len >= 120 || !pcut_byline_is_editing(l->s))
		return NOT;
	pcut_text_notice(h->t, "cover-sheet", l->s);
	return META;
}

static enum found
as_copyright(struct pcut_header *h, const struct line *l)
{
	if (!pcut_label_is_copyright(l->s))
		return NOT;
	pcut_text_meta(h->t, PCUT_META_COPYRIGHT, PCUT_ORIGIN_TEXT, l->s);
	return FURNITURE;
}

static enum found
as_role(struct pcut_header *h, const struct line *l)
{
	if (!h->t->has_authors || !h->meta || !pcut_text_is_role(l->s))
		return NOT;
	pcut_text_notice(h->t, "cover-sheet", l->s);
	return FURNITURE;
}

/* The section among the lines of a menu. */
static enum found
as_rubric(struct pcut_header *h, const struct line *l)
{
	if (h->texts > 0 || l->chunk->count < 2 ||
	    !pcut_label_is_rubric(l->s) || !pcut_header_is_menu(h, l->chunk))
		return NOT;
	if (is_only_rubric(h, l->chunk, l->at))
		pcut_text_meta(h->t, PCUT_META_SECTION, PCUT_ORIGIN_TEXT,
		    l->s);
	else
		pcut_text_notice(h->t, "navigation", l->s);
	return FURNITURE;
}

/* What readers did, how good a critic thinks it is, what only parts. */
static enum found
as_count(struct pcut_header *h, const struct line *l)
{
	int pasted = h->t->kind == PCUT_TEXT_WEB_PASTE;

	if (!(pasted && (h->meta || h->texts > 0) && (is_count(l->s) ||
	    is_unread(l->s))) && !(h->texts > 0 && is_stars(l->s)))
		return NOT;
	pcut_text_notice(h->t, "navigation", l->s);
	return FURNITURE;
}

static enum found
as_bracket(struct pcut_header *h, const struct line *l)
{
	return (h->t->kind == PCUT_TEXT_WEB_PASTE ||
	    h->t->kind == PCUT_TEXT_PLAIN) &&
	    pcut_header_bracket(h, l->chunk, l->at) ? ORNAMENT : NOT;
}

/* "1,204 words" */
static enum found
as_words(struct pcut_header *h, const struct line *l)
{
	if (pcut_label_word_count(l->s) < 0)
		return NOT;
	pcut_text_field(h->t, PCUT_FIELD_WORDS, l->s);
	return META;
}

/* In the order in which they are asked: the first that says so has it. */
static const struct {
	enum found (*rule)(struct pcut_header *h, const struct line *l);
	int any_length; /* asked of lines longer than a byline, too */
} rules[] = {
	{as_ornament, 1},
	{as_field, 1},
	{as_contact, 1},
	{as_release, 0},
	{as_desk_mark, 0},
	{as_path, 0},
	{as_site, 0},
	{as_furniture, 0},
	{as_url, 0},
	{as_address, 0},
	{as_issue, 0},
	{as_dates, 0},
	{as_parted_credit, 0},
	{as_signature, 0},
	{as_editing, 0},
	{as_credit, 0},
	{as_copyright, 0},
	{as_role, 0},
	{as_rubric, 0},
	{as_count, 0},
	{as_bracket, 0},
	{as_words, 0},
};

int
pcut_header_line(struct pcut_header *h, const pcut_text_chunk *chunk, size_t at)
{
	const pcut_text_line *line = &chunk->line[at];
	struct line l = {chunk, at, line, pcut_text_of(line)};
	enum found found = NOT;

	for (size_t i = 0; i < sizeof(rules) / sizeof(*rules) &&
	    found == NOT; i++)
		if (rules[i].any_length || l.s.len <= PCUT_BYLINE_MAX)
			found = rules[i].rule(h, &l);
	if (found == META)
		pcut_header_known(h, line);
	else if (found == FURNITURE)
		h->last_meta = line->ptr + line->len;
	return found != NOT;
}
