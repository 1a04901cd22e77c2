/* SPDX-License-Identifier: ISC */
/*
 * The names in a byline, with their roles, employers and places.
 *
 * What stands behind the prefix is cut into pieces at commas, dashes and words
 * like "and", and every piece must be a name, a role, an employer or a place:
 * one that is none refuses the line, which is then prose.
 */
#include <string.h>

#include "byline_names.h"
#include "name.h"
#include "str.h"
#include "utf8.h"

#define PRINTED_AUTHORS 6
#define PRINTED_CHARACTERS 140
#define PIECES 16
#define COLLECTIVE_MOST 60 /* bytes */

struct piece {
	pcut_str s;
	char sep; /* before it: 0 , ; & / | - ( or newline */
};

struct pieces {
	struct piece piece[PIECES];
	size_t count;
	int overflow;
};

/* ---- Trimming ---------------------------------------------------------- */

/* White space, emphasis, dashes and bars of both ends. */
pcut_str
pcut_byline_strip(pcut_str s)
{
	static const char marks[] = " \t\r\n*_|,;:~\"";

	for (;;) {
		size_t before = s.len;

		while (s.len > 0 && strchr(marks, s.ptr[0]) != NULL &&
		    s.ptr[0] != '\0')
			s = pcut_str_skip(s, 1);
		while (s.len > 0 && strchr(marks, s.ptr[s.len - 1]) != NULL &&
		    s.ptr[s.len - 1] != '\0')
			s.len--;
		if (s.len > 1 && s.ptr[0] == '-' && s.ptr[1] == ' ')
			s = pcut_str_skip(s, 1);
		while (s.len > 0 && (s.ptr[s.len - 1] == '-' ||
		    s.ptr[s.len - 1] == '/'))
			s.len--;
		if (pcut_str_starts(s, PCUT_LIT("—")) ||
		    pcut_str_starts(s, PCUT_LIT("–")) ||
		    pcut_str_starts(s, PCUT_LIT("•")))
			s = pcut_str_skip(s, 3);
		if (pcut_str_ends(s, PCUT_LIT("—")) ||
		    pcut_str_ends(s, PCUT_LIT("–")) ||
		    pcut_str_ends(s, PCUT_LIT("•")))
			s.len -= 3;
		if (pcut_str_starts(s, PCUT_LIT("\xC2\xA0")) ||
		    pcut_str_starts(s, PCUT_LIT("\xC2\xB7")))
			s = pcut_str_skip(s, 2);
		if (s.len == before)
			return s;
	}
}

/* A full stop that ends the line, not an initial or "Jr.". */
static pcut_str
strip_stop(pcut_str s)
{
	size_t word = s.len;
	pcut_str last;

	if (s.len < 2 || s.ptr[s.len - 1] != '.')
		return s;
	while (word > 0 && s.ptr[word - 1] != ' ')
		word--;
	last = pcut_str_skip(s, word);
	if (last.len <= 3 || pcut_name_has(last, PCUT_NAME_SUFFIX) ||
	    pcut_str_find_char(pcut_str_cut(last, 0, last.len - 1), '.') !=
	    SIZE_MAX)
		return s;
	s.len--;
	return s;
}

/* ---- Pieces ------------------------------------------------------------ */

static void
add_piece(struct pieces *p, pcut_str s, char sep)
{
	s = pcut_byline_strip(s);
	if (s.len == 0)
		return;
	if (p->count == PIECES) {
		p->overflow = 1;
		return;
	}
	p->piece[p->count++] = (struct piece){s, sep};
}

/* The separator that s starts with: its bytes, and what it is. */
static size_t
separator(pcut_str s, int spaced, char *sep)
{
	const char *p = s.ptr;
	uint32_t cp = pcut_utf8_next(&p, s.ptr + s.len);
	size_t len = (size_t)(p - s.ptr);

	switch (cp) {
	case ',':
	case ';':
	case '&':
	case '|':
	case '\n':
		*sep = (char)cp;
		return len;
	case '(':
	case ')':
	case '[':
	case ']':
		*sep = '(';
		return len;
	case '/':
		*sep = '/';
		return len;
	case 0x060C:
	case 0xFF0C:
	case 0x3001:
		*sep = ',';
		return len;
	case 0x061B:
		*sep = ';';
		return len;
	case 0x2022:
	case 0xB7:
		*sep = '|';
		return spaced ? len : 0;
	case 0x2013:
	case 0x2014:
	case 0x2015:
		*sep = '-';
		return len;
	case '-':
		*sep = '-';
		return (spaced && len < s.len && (s.ptr[len] == ' ' ||
		    s.ptr[len] == '-')) ? len : 0;
	default:
		return 0;
	}
}

/* Nonzero if word joins names; left and right stand beside it. */
static int
is_joiner(pcut_str word, pcut_str left, pcut_str right, int caps)
{
	int left_words, right_words;
	pcut_str one;

	if (!pcut_name_has(word, PCUT_NAME_JOINER) || (!caps &&
	    pcut_cp_is_upper(pcut_utf8_first(word))))
		return 0;
	if (word.len > 2)
		return 1;
	/* y, e, i, a also stand inside names: Ortega y Gasset */
	left_words = right_words = 0;
	while (pcut_name_take(&left, &one))
		left_words++;
	while (pcut_name_take(&right, &one)) {
		right_words++;
		if (one.ptr[one.len - 1] == ',')
			break;
	}
	return right_words > 1 || left_words == 1 ||
	    pcut_str_eq(word, PCUT_LIT("et"));
}

/* "And" written onto the name behind it: Arabic waw, Hebrew vav. */
static int
is_joined_on(pcut_str word, pcut_str left)
{
	pcut_str one;
	int words = 0;

	if (word.len < 8 || !(pcut_str_starts(word, PCUT_LIT("و")) ||
	    pcut_str_starts(word, PCUT_LIT("ו"))) ||
	    pcut_name_has(word, PCUT_NAME_WHOLE))
		return 0;
	while (pcut_name_take(&left, &one))
		words++;
	return words > 1;
}

static void
cut_pieces(pcut_str s, int caps, struct pieces *out)
{
	size_t at = 0, from = 0;
	char sep = 0, next;
	int spaced = 1;

	memset(out, 0, sizeof *out);
	while (at < s.len) {
		pcut_str rest = pcut_str_skip(s, at), word;
		size_t len = separator(rest, spaced, &next);

		if (len > 0) {
			add_piece(out, pcut_str_cut(s, from, at - from), sep);
			sep = next;
			at += len;
			from = at;
			spaced = 1;
			continue;
		}
		if (spaced && at > from) {
			pcut_str after = rest;

			pcut_name_take(&after, &word);
			if (is_joiner(word, pcut_str_cut(s, from, at - from),
			    after, caps)) {
				add_piece(out, pcut_str_cut(s, from,
				    at - from), sep);
				sep = '&';
				at = (size_t)(after.ptr - s.ptr);
				from = at;
				continue;
			}
			if (after.len > 0 && is_joined_on(word,
			    pcut_str_cut(s, from, at - from))) {
				add_piece(out, pcut_str_cut(s, from,
				    at - from), sep);
				sep = '&';
				at += 2;
				from = at;
				continue;
			}
		} else if (spaced && at == from && (sep == ',' ||
		    sep == '(')) {
			/* A, B, and C */
			pcut_str after = rest;

			pcut_name_take(&after, &word);
			if (word.len > 1 && pcut_name_has(word,
			    PCUT_NAME_JOINER) && !pcut_cp_is_upper(
			    pcut_utf8_first(word))) {
				sep = '&';
				at = (size_t)(after.ptr - s.ptr);
				from = at;
				continue;
			}
		}
		spaced = s.ptr[at] == ' ' || s.ptr[at] == '\n';
		at++;
		while (at < s.len && (s.ptr[at] & 0xC0) == 0x80)
			at++;
		if (spaced && at - 1 == from)
			from = at;
	}
	add_piece(out, pcut_str_skip(s, from), sep);
}

/* ---- What a piece is --------------------------------------------------- */

int
pcut_byline_words(pcut_str s)
{
	pcut_str word;
	int n = 0;

	while (pcut_name_take(&s, &word))
		n++;
	return n;
}

int
pcut_byline_collective(pcut_str s, size_t most)
{
	const pcut_phrase *row = s.len > most ? NULL : pcut_phrase_find(
	    &pcut_collectives, s);

	return row != NULL ? row->value : 0;
}

static int
collective(pcut_str s)
{
	return pcut_byline_collective(s, COLLECTIVE_MOST);
}

int
pcut_byline_add(struct reading *r, pcut_str name, pcut_author_kind kind)
{
	pcut_byline *out = r->out;

	if (out->count == PRINTED_AUTHORS)
		return 0;
	out->author[out->count++] = (pcut_author){name, PCUT_STR_NONE, kind};
	return 1;
}

/* An all-capital word in a line that has small letters: NASA, USDA. */
static int
is_acronym(const struct reading *r, pcut_str s)
{
	return (!r->caps || r->mixed) && s.len >= 3 && s.len <= 7 &&
	    pcut_byline_words(s) == 1 && pcut_name_is_caps(s) &&
	    pcut_str_find_char(s, '.') == SIZE_MAX;
}

pcut_str
pcut_byline_without(pcut_str s, pcut_trail kind)
{
	const pcut_phrase *row;
	size_t at = s.len;
	pcut_str word;
	int upper;

	while (at > 0 && s.ptr[at - 1] != ' ')
		at--;
	if (at < 2)
		return s;
	word = pcut_str_skip(s, at);
	upper = pcut_cp_is_upper(pcut_utf8_first(word)) != 0;
	row = pcut_phrase_find(&pcut_byline_trails, word);
	for (; row != NULL; row = pcut_phrase_next(&pcut_byline_trails, row))
		if (row->value == kind && (kind == PCUT_TRAIL_KIND ||
		    row->more == upper))
			return pcut_str_trim_end(pcut_str_cut(s, 0, at));
	return s;
}

/* "Sal Whitcombe Reporter", "Sal Whitcombe Senior Crime Reporter": without
 * what somebody does, written on. */
static pcut_str
without_role(pcut_str s)
{
	pcut_str name = s, shorter;

	if (pcut_byline_words(s) >= 3)
		name = pcut_byline_without(s, PCUT_TRAIL_ROLE);
	if (name.len == s.len)
		return s;
	while (pcut_byline_words(name) >= 3 && (shorter = pcut_byline_without(
	    name, PCUT_TRAIL_KIND)).len < name.len)
		name = shorter;
	return pcut_byline_words(name) <= 3 ? name : s;
}

static int
add_person(struct reading *r, pcut_str name)
{
	int body = pcut_byline_words(name) > 1 && pcut_name_has_role(name,
	    PCUT_ROLE_BODY) && !r->caps;

	if (collective(name) == 1)
		return pcut_byline_add(r, name, PCUT_AUTHOR_ORGANISATION);
	name = without_role(name);
	return pcut_byline_add(r, name, body || is_acronym(r, name) ?
	    PCUT_AUTHOR_ORGANISATION : PCUT_AUTHOR_PERSON);
}

/* A word of kind after the first in s: its place, SIZE_MAX if none. */
static size_t
find_word(pcut_str s, pcut_name_word kind, int caps, size_t *behind)
{
	pcut_str rest = s, word;
	int n = 0;

	while (pcut_name_take(&rest, &word)) {
		if (n++ > 0 && (caps || !pcut_cp_is_upper(
		    pcut_utf8_first(word))) && pcut_name_has(word, kind) &&
		    !pcut_name_has(word, PCUT_NAME_PARTICLE) && rest.len > 0) {
			*behind = (size_t)(rest.ptr - s.ptr);
			return (size_t)(word.ptr - s.ptr);
		}
	}
	return SIZE_MAX;
}

/* Capitalised words, few enough for a place or an employer. */
int
pcut_byline_is_proper(pcut_str s)
{
	uint32_t cp;

	s = pcut_byline_strip(s);
	cp = pcut_utf8_first(s);
	return s.len > 1 && s.len <= 60 && pcut_byline_words(s) <= 6 &&
	    (!pcut_cp_is_lower(cp) || pcut_is_digit(s.ptr[1])) &&
	    pcut_cp_is_letter(cp) &&
	    pcut_str_find_char(s, '?') == SIZE_MAX;
}

/* "AAP", "The Associated Press", "the Herald": who a reporter is of; a name may
 * have an "of" too. */
static int
is_employer(pcut_str s)
{
	if (pcut_agency_name(s).len > 0)
		return 1;
	return (pcut_str_starts_case(s, PCUT_LIT("the "))) &&
	    pcut_byline_is_proper(pcut_str_skip(s, 4));
}

/* "Lucy Farrant in Teel", "Jo Reed for The Post", "Tilda Marsh of AAP": the
 * name in front. */
static pcut_str
split_name(struct reading *r, pcut_str s)
{
	size_t at, behind;

	at = find_word(s, PCUT_NAME_IN, r->caps, &behind);
	if (at != SIZE_MAX && pcut_byline_is_proper(pcut_str_skip(s, behind)) &&
	    pcut_name_count(pcut_str_cut(s, 0, at)) > 0) {
		if (r->out->place.len == 0)
			r->out->place = pcut_byline_strip(
			    pcut_str_skip(s, behind));
		return pcut_byline_strip(pcut_str_cut(s, 0, at));
	}
	at = find_word(s, PCUT_NAME_FOR, r->caps, &behind);
	if (at != SIZE_MAX && pcut_byline_is_proper(pcut_str_skip(s, behind)) &&
	    pcut_name_count(pcut_str_cut(s, 0, at)) > 0) {
		if (r->out->affiliation.len == 0)
			r->out->affiliation = pcut_byline_strip(pcut_str_skip(s,
			    behind));
		return pcut_byline_strip(pcut_str_cut(s, 0, at));
	}
	at = pcut_str_find(s, PCUT_LIT(" of "));
	if (at != SIZE_MAX && is_employer(pcut_str_skip(s, at + 4)) &&
	    pcut_name_count(pcut_str_cut(s, 0, at)) > 0) {
		if (r->out->affiliation.len == 0)
			r->out->affiliation = pcut_str_skip(s, at + 4);
		return pcut_byline_strip(pcut_str_cut(s, 0, at));
	}
	return s;
}

static int
first_piece(struct reading *r, pcut_str s)
{
	pcut_str name;
	int words;

	if (pcut_agency_name(s).len > 0)
		return pcut_byline_add(r, s, PCUT_AUTHOR_AGENCY);
	if (collective(s) == 1 || (collective(s) == 2 && r->prefixed &&
	    pcut_str_eq_case(s, PCUT_LIT("staff"))))
		return (r->prefixed || r->bare) && pcut_byline_add(r, s,
		    PCUT_AUTHOR_ORGANISATION);
	name = split_name(r, s);
	words = pcut_name_count(name);
	if (words == 0 || (words == 1 && !r->prefixed))
		return 0;
	if (collective(name) == 2)
		return 0;
	/* "Staff Writer" alone is no one */
	if (pcut_byline_words(name) <= 3 && pcut_name_has_role(name,
	    PCUT_ROLE_JOB) && !r->prefixed)
		return 0;
	return add_person(r, name);
}

/* A piece behind the first name. */
static int
further_piece(struct reading *r, const struct piece *p, int singles)
{
	pcut_byline *out = r->out;
	pcut_author *last = &out->author[out->count - 1];
	pcut_str s = p->s, word, rest = s;
	int words;

	if (p->sep == '(') { /* "X (Text) und Y (Fotos)" */
		const pcut_phrase *what = pcut_phrase_find(
		    &pcut_byline_prefixes, s);

		if (what != NULL && what->value == PCUT_PREFIX_PHOTO &&
		    out->count > 1) {
			out->credit = last->name;
			out->count--;
			return 1;
		}
		if (what != NULL && what->value == PCUT_PREFIX_COLON)
			return 1;
	}
	if (pcut_agency_name(s).len > 0) {
		if (last->kind == PCUT_AUTHOR_AGENCY)
			return pcut_byline_add(r, s, PCUT_AUTHOR_AGENCY);
		if (out->agency.len == 0)
			out->agency = s;
		r->odd = 1;
		return 1;
	}
	if (pcut_name_has(s, PCUT_NAME_SUFFIX)) {
		last->name.len = (size_t)(s.ptr + s.len - last->name.ptr);
		return 1;
	}
	if (pcut_name_has(s, PCUT_NAME_DEGREE))
		return 1;
	if (p->sep == '&' || p->sep == ';') {
		s = split_name(r, s);
		if (pcut_name_count(s) > 0 || collective(s) == 1)
			return add_person(r, s);
		if (collective(s) == 2 || !pcut_name_has_role(s,
		    PCUT_ROLE_JOB))
			return 0;
	}
	if (pcut_name_has_role(s, PCUT_ROLE_JOB) || collective(s) > 0) {
		/* "Associated Press Writer" */
		for (size_t len = s.len; len > 0 && out->agency.len == 0;
		    len--)
			if (s.ptr[len - 1] == ' ' && pcut_agency_name(
			    pcut_str_cut(s, 0, len - 1)).len > 0)
				out->agency = pcut_str_cut(s, 0, len - 1);
		if (last->role.len == 0)
			last->role = s;
		/* 'Author of "One, two and three," etc.' */
		if (pcut_str_find(s, PCUT_LIT(" of ")) != SIZE_MAX ||
		    pcut_str_find_char(s, '"') != SIZE_MAX) {
			last->role.len = (size_t)(r->end - last->role.ptr);
			r->done = 1;
		}
		r->odd = 1;
		return 1;
	}
	pcut_name_take(&rest, &word);
	if (pcut_name_has(word, PCUT_NAME_PARTICLE) &&
	    pcut_agency_name(rest).len > 0) { /* ", da Lusa" */
		out->agency = pcut_str_trim(rest);
		r->odd = 1;
		return 1;
	}
	if (rest.len > 0 && (pcut_name_has(word, PCUT_NAME_IN) ||
	    pcut_name_has(word, PCUT_NAME_FOR)) &&
	    pcut_byline_is_proper(rest)) {
		if (pcut_name_has(word, PCUT_NAME_IN))
			out->place = pcut_str_trim(rest);
		else
			out->affiliation = pcut_str_trim(rest);
		r->odd = 1;
		return 1;
	}
	s = split_name(r, s);
	words = pcut_name_count(s);
	if (pcut_byline_is_proper(s) && (p->sep == '(' ||
	    pcut_name_has_role(s, PCUT_ROLE_BODY))) {
		if (out->affiliation.len == 0)
			out->affiliation = s;
		r->odd = 1;
		return 1;
	}
	if (words > 1 && !pcut_name_has_role(s, PCUT_ROLE_PLACE))
		return add_person(r, s);
	if (words == 1 && singles)
		return add_person(r, s);
	if ((words > 0 || pcut_byline_is_proper(s)) && (r->prefixed ||
	    (r->placed && p->sep != '&' &&
	    p->sep != ';'))) {
		if (out->place.len == 0)
			out->place = s;
		r->odd = 1;
		return 1;
	}
	return 0;
}

/* All of s as names and what belongs to them. */
int
pcut_byline_names(struct reading *r, pcut_str s)
{
	struct pieces pieces;
	int joined = 0;

	s = strip_stop(pcut_byline_strip(s));
	if (s.len == 0 || pcut_utf8_count(s) > PRINTED_CHARACTERS)
		return 0;
	r->caps = pcut_name_is_caps(s);
	r->end = s.ptr + s.len;
	cut_pieces(s, r->caps, &pieces);
	if (pieces.overflow || pieces.count == 0 ||
	    !first_piece(r, pieces.piece[0].s))
		return 0;
	for (size_t i = 1; i < pieces.count; i++)
		joined |= pieces.piece[i].sep == '&';
	for (size_t i = 1; i < pieces.count && !r->done; i++)
		if (!further_piece(r, &pieces.piece[i], joined &&
		    pcut_byline_words(pieces.piece[0].s) == 1))
			return 0;
	return 1;
}
