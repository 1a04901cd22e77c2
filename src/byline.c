/* SPDX-License-Identifier: ISC */
/*
 * Bylines as articles print them: PREFIX NAMES, ROLE in PLACE SEPARATOR DATE.
 *
 * The date is taken off the end, a credit after it, the prefix off the front.
 * What is left is cut into pieces at commas, dashes and words like "and", and
 * every piece must be a name, a role, an employer or a place: one that is
 * none refuses the line, which is then prose.
 */
#include <string.h>

#include "byline.h"
#include "byline_cjk.h"
#include "date.h"
#include "name.h"
#include "str.h"
#include "utf8.h"

#define PRINTED_AUTHORS 6
#define PRINTED_CHARACTERS 140
#define PIECES 16

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
static pcut_str
strip_marks(pcut_str s)
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
	s = strip_marks(s);
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

/* "And" written onto the name behind it: Arabic waw, Hebrew vav.  Names that
 * begin with the letter itself stay whole. */
static int
is_joined_on(pcut_str word, pcut_str left)
{
	static const char *const names[] = {"وليد", "وائل", "وسام", "وفاء",
	    "ولاء", "وجدي", "وسيم", "وديع", "وجيه", "وصفي", "وهبة", "وهيب",
	    "وداد", "وعد", "ورد", "ولد", "والي"};
	pcut_str one;
	int words = 0;

	if (word.len < 8 || !(pcut_str_starts(word, PCUT_LIT("و")) ||
	    pcut_str_starts(word, PCUT_LIT("ו"))))
		return 0;
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (pcut_str_eq(word, pcut_str_from(names[i])))
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

struct reading {
	pcut_byline *out;
	int prefixed, caps;
	int mixed; /* the prefix has small letters */
	int bare; /* names of one word count too */
	int odd;  /* something but names and agencies was there */
	int done; /* the rest of the line belongs to what was read */
	const char *end; /* of the line */
};

static int
count_words(pcut_str s)
{
	pcut_str word;
	int n = 0;

	while (pcut_name_take(&s, &word))
		n++;
	return n;
}

static int
collective(pcut_str s)
{
	const pcut_phrase *row = s.len > 60 ? NULL : pcut_phrase_find(
	    &pcut_collectives, s);

	return row != NULL ? row->value : 0;
}

static int
add_author(struct reading *r, pcut_str name, pcut_author_kind kind)
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
	    count_words(s) == 1 && pcut_name_is_caps(s) &&
	    pcut_str_find_char(s, '.') == SIZE_MAX;
}

static int
add_person(struct reading *r, pcut_str name)
{
	int body = count_words(name) > 1 && pcut_name_has_role(name,
	    PCUT_ROLE_BODY) && !r->caps;

	if (collective(name) == 1)
		return add_author(r, name, PCUT_AUTHOR_ORGANISATION);
	return add_author(r, name, body || is_acronym(r, name) ?
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
static int
is_proper(pcut_str s)
{
	uint32_t cp;

	s = strip_marks(s);
	cp = pcut_utf8_first(s);
	return s.len > 1 && s.len <= 60 && count_words(s) <= 6 &&
	    !pcut_cp_is_lower(cp) && pcut_cp_is_letter(cp) &&
	    pcut_str_find_char(s, '?') == SIZE_MAX;
}

/* "Lucy Farrant in Teel", "Jo Reed for The Post": the name in front. */
static pcut_str
split_name(struct reading *r, pcut_str s)
{
	size_t at, behind;

	at = find_word(s, PCUT_NAME_IN, r->caps, &behind);
	if (at != SIZE_MAX && is_proper(pcut_str_skip(s, behind)) &&
	    pcut_name_count(pcut_str_cut(s, 0, at)) > 0) {
		if (r->out->place.len == 0)
			r->out->place = strip_marks(pcut_str_skip(s, behind));
		return strip_marks(pcut_str_cut(s, 0, at));
	}
	at = find_word(s, PCUT_NAME_FOR, r->caps, &behind);
	if (at != SIZE_MAX && is_proper(pcut_str_skip(s, behind)) &&
	    pcut_name_count(pcut_str_cut(s, 0, at)) > 0) {
		if (r->out->affiliation.len == 0)
			r->out->affiliation = strip_marks(pcut_str_skip(s,
			    behind));
		return strip_marks(pcut_str_cut(s, 0, at));
	}
	return s;
}

static int
first_piece(struct reading *r, pcut_str s)
{
	pcut_str name;
	int words;

	if (pcut_agency_name(s).len > 0)
		return add_author(r, s, PCUT_AUTHOR_AGENCY);
	if (collective(s) == 1 || (collective(s) == 2 && r->prefixed &&
	    pcut_str_eq_case(s, PCUT_LIT("staff"))))
		return (r->prefixed || r->bare) && add_author(r, s,
		    PCUT_AUTHOR_ORGANISATION);
	name = split_name(r, s);
	words = pcut_name_count(name);
	if (words == 0 || (words == 1 && !r->prefixed))
		return 0;
	if (collective(name) == 2)
		return 0;
	/* "Staff Writer" alone is no one */
	if (count_words(name) <= 3 && pcut_name_has_role(name,
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
			return add_author(r, s, PCUT_AUTHOR_AGENCY);
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
	    pcut_name_has(word, PCUT_NAME_FOR)) && is_proper(rest)) {
		if (pcut_name_has(word, PCUT_NAME_IN))
			out->place = pcut_str_trim(rest);
		else
			out->affiliation = pcut_str_trim(rest);
		r->odd = 1;
		return 1;
	}
	s = split_name(r, s);
	words = pcut_name_count(s);
	if (is_proper(s) && (pcut_name_has_role(s, PCUT_ROLE_BODY) ||
	    p->sep == '(')) {
		if (out->affiliation.len == 0)
			out->affiliation = s;
		r->odd = 1;
		return 1;
	}
	if (words > 1 && !pcut_name_has_role(s, PCUT_ROLE_PLACE))
		return add_person(r, s);
	if (words == 1 && singles)
		return add_person(r, s);
	if ((words > 0 || is_proper(s)) && r->prefixed) {
		if (out->place.len == 0)
			out->place = s;
		r->odd = 1;
		return 1;
	}
	return 0;
}

/* All of s as names and what belongs to them. */
static int
read_names(struct reading *r, pcut_str s)
{
	struct pieces pieces;
	int joined = 0;

	s = strip_stop(strip_marks(s));
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
		    count_words(pieces.piece[0].s) == 1))
			return 0;
	return 1;
}

/* ---- Prefixes ---------------------------------------------------------- */

/* The prefix of s and what follows it; 0 if it has none. */
static pcut_prefix
take_prefix(pcut_str s, pcut_str *rest)
{
	const pcut_phrase *hit;
	size_t len = pcut_phrase_match(&pcut_byline_prefixes, s, &hit);
	pcut_str after = pcut_str_trim(pcut_str_skip(s, len));
	pcut_prefix kind;
	int colon = 0;

	if (len == 0)
		return 0;
	kind = (pcut_prefix)hit->value;
	/* Autor(in):, Redakteur*in: */
	if (pcut_str_starts_case(after, PCUT_LIT("(in)")))
		after = pcut_str_trim(pcut_str_skip(after, 4));
	else if (pcut_str_starts_case(after, PCUT_LIT("(s)")) ||
	    pcut_str_starts_case(after, PCUT_LIT("*in")) ||
	    pcut_str_starts_case(after, PCUT_LIT("/a:")) ||
	    pcut_str_starts_case(after, PCUT_LIT("(a)")))
		after = pcut_str_trim(pcut_str_skip(after, 3 -
		    (size_t)(after.ptr[2] == ':')));
	if (pcut_str_starts(after, PCUT_LIT(". "))) /* Oprac. X */
		after = pcut_str_trim(pcut_str_skip(after, 1));
	if (pcut_str_starts(after, PCUT_LIT(":"))) {
		colon = 1;
		after = pcut_str_skip(after, 1);
	} else if (pcut_str_starts(after, PCUT_LIT("："))) {
		colon = 1;
		after = pcut_str_skip(after, 3);
	} else if (pcut_str_starts(after, PCUT_LIT("- ")) ||
	    pcut_str_starts(after, PCUT_LIT("/ ")) ||
	    pcut_str_starts(after, PCUT_LIT("| "))) {
		colon = 1;
		after = pcut_str_skip(after, 1);
	} else if (after.len > 0 && after.ptr[0] == '-') {
		return 0; /* By-election */
	}
	*rest = pcut_str_trim(after);
	if (kind == PCUT_PREFIX_COLON)
		return colon ? PCUT_PREFIX_STRONG : 0;
	if (kind == PCUT_PREFIX_PLAIN && colon)
		return PCUT_PREFIX_STRONG;
	return kind;
}

/* Where a credit begins in s: "..., Photos: X"; SIZE_MAX if none does. */
static size_t
find_credit(pcut_str s, pcut_str *credit)
{
	pcut_str rest = s, word, after;

	while (pcut_name_take(&rest, &word)) {
		size_t at = (size_t)(word.ptr - s.ptr);
		pcut_str here = pcut_str_skip(s, at);
		size_t len;

		if (here.len > 0 && (here.ptr[0] == '(' ||
		    here.ptr[0] == '|'))
			here = pcut_str_skip(here, 1);
		if (take_prefix(here, &after) != PCUT_PREFIX_PHOTO)
			continue;
		/* "Story and photos by X" names the writer */
		len = (size_t)(after.ptr - here.ptr);
		if (pcut_str_find_char(pcut_str_cut(here, 0, len), ':') ==
		    SIZE_MAX && pcut_str_find_case(pcut_str_cut(here, 0, len),
		    PCUT_LIT("by")) == SIZE_MAX && pcut_str_find(pcut_str_cut(
		    here, 0, len), PCUT_LIT("：")) == SIZE_MAX)
			continue;
		*credit = strip_marks(after);
		if (credit->len > 0 && credit->ptr[credit->len - 1] == ')')
			credit->len--;
		return at;
	}
	return SIZE_MAX;
}

/* ---- Lines ------------------------------------------------------------- */

static void
no_null(pcut_str *s)
{
	if (s->ptr == NULL)
		*s = PCUT_STR_NONE;
}

/* Every string of out set, names in name case. */
static pcut_status
finish(pcut_arena *arena, pcut_str language, pcut_byline *out)
{
	for (size_t i = 0; i < PCUT_BYLINE_AUTHORS; i++) {
		no_null(&out->author[i].name);
		no_null(&out->author[i].role);
	}
	no_null(&out->affiliation);
	no_null(&out->agency);
	no_null(&out->place);
	no_null(&out->credit);
	no_null(&out->rest);
	for (size_t i = 0; i < out->count; i++) {
		pcut_author *a = &out->author[i];

		if (a->kind == PCUT_AUTHOR_AGENCY ||
		    (a->kind == PCUT_AUTHOR_ORGANISATION &&
		    count_words(a->name) == 1))
			continue;
		a->name = pcut_name_case_in(arena, a->name, language);
		if (a->name.ptr == NULL)
			return PCUT_ENOMEM;
	}
	return out->count > 0 ? PCUT_OK : PCUT_END;
}

static pcut_status
refuse(pcut_byline *out)
{
	memset(out, 0, sizeof *out);
	finish(NULL, PCUT_STR_NONE, out);
	return PCUT_END;
}

static int
has_cjk(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;

	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (pcut_cp_is_cjk(cp))
			return 1;
	}
	return 0;
}

/* "From our correspondent in X", "By Staff Writer": no name, but a byline. */
static int
read_nameless(pcut_str s, pcut_str after, pcut_byline *out)
{
	struct reading r = {.out = out, .prefixed = 1};
	size_t len = (size_t)(after.ptr - s.ptr);
	pcut_str rest = pcut_str_trim(pcut_str_cut(s, 0, len)), word;

	pcut_name_take(&rest, &word);
	rest = pcut_str_trim(rest);
	if (!pcut_name_has_role(rest, PCUT_ROLE_JOB))
		return 0;
	if (after.len > 0) {
		pcut_name_take(&after, &word);
		if (!pcut_name_has(word, PCUT_NAME_IN) || !is_proper(after))
			return 0;
		out->place = strip_marks(after);
	}
	return add_author(&r, rest, PCUT_AUTHOR_ORGANISATION);
}

/* Names behind a prefix. */
static int
read_prefixed(pcut_str s, pcut_byline *out)
{
	pcut_str after = PCUT_STR_NONE, again = PCUT_STR_NONE;
	pcut_prefix kind = take_prefix(s, &after), second;
	struct reading r = {.out = out, .prefixed = 1};

	if (kind == 0 || kind == PCUT_PREFIX_PHOTO ||
	    kind == PCUT_PREFIX_EDIT)
		return 0;
	if (kind == PCUT_PREFIX_STRONG && read_nameless(s, after, out))
		return 1;
	/* "Text: Von X", "Words By X" */
	/* Behind a plain "By" a word is a name, though it be Per. */
	second = kind == PCUT_PREFIX_STRONG ? take_prefix(after, &again) : 0;
	if ((second == PCUT_PREFIX_PLAIN || second == PCUT_PREFIX_STRONG) &&
	    (pcut_name_count(again) > 1 || pcut_name_count(after) != 2))
		after = again;
	r.mixed = !pcut_name_is_caps(pcut_str_cut(s, 0,
	    (size_t)(after.ptr - s.ptr)));
	if (!read_names(&r, after))
		return 0;
	if (kind == PCUT_PREFIX_WEAK && out->author[0].kind ==
	    PCUT_AUTHOR_PERSON && pcut_name_count(out->author[0].name) < 2)
		return 0;
	return 1;
}

/* "NAME yazdi", "NAME reports". */
static pcut_str
strip_verb(pcut_str s)
{
	static const char *const verbs[] = {" yazdı", " YAZDI", " reports",
	    " reports:", " bildiriyor", " berichtet", " informa", " пишет"};

	for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
		if (pcut_str_ends(s, pcut_str_from(verbs[i])))
			return pcut_str_cut(s, 0, s.len -
			    strlen(verbs[i]));
	return s;
}

/* Names without a prefix; dated: a date or bar stood behind them. */
static int
read_unprefixed(pcut_str s, int dated, int barred, pcut_byline *out)
{
	struct reading r = {.out = out};
	pcut_str stripped = strip_verb(s);

	if (!read_names(&r, stripped))
		return 0;
	if (out->author[0].kind == PCUT_AUTHOR_AGENCY)
		return 1;
	for (size_t i = 0; i < out->count; i++)
		if (out->author[i].kind == PCUT_AUTHOR_PERSON &&
		    (pcut_name_count(out->author[i].name) < 2 ||
		    pcut_name_has_role(out->author[i].name,
		    PCUT_ROLE_PLACE) || (r.caps && !barred &&
		    stripped.len == s.len)))
			return 0;
	return dated || stripped.len < s.len || (r.odd &&
	    (out->author[0].role.len > 0 || out->agency.len > 0));
}

/* A line of parts between bars or spaced strokes: the part that is a byline,
 * and the one that is a date. */
static int
read_parts(pcut_str line, pcut_byline *out)
{
	static const char *const bars[] = {"|", " / ", " • ", " · ", "｜"};
	pcut_str rest, part;
	size_t bar = 0, n = 0, found = 0;

	for (; bar < sizeof bars / sizeof bars[0]; bar++)
		if (pcut_str_find(line, pcut_str_from(bars[bar])) != SIZE_MAX)
			break;
	if (bar == sizeof bars / sizeof bars[0])
		return 0;
	rest = line;
	while (rest.len > 0 && n++ < 8) {
		size_t end = pcut_str_find(rest, pcut_str_from(bars[bar]));
		pcut_byline one = {.count = 0};
		pcut_str date = out->rest;

		part = strip_marks(pcut_str_cut(rest, 0, end));
		rest = end == SIZE_MAX ? PCUT_STR_NONE : pcut_str_skip(rest,
		    end + strlen(bars[bar]));
		if (part.len == 0)
			continue;
		if (pcut_date_line(part, NULL, &(pcut_date){.month = 0}, 1)) {
			if (date.len == 0)
				out->rest = part;
			else /* a date with its time behind another bar */
				out->rest.len = (size_t)(part.ptr + part.len -
				    date.ptr);
		} else if (found == 0 && (read_prefixed(part, &one) ||
		    (n == 1 && (memset(&one, 0, sizeof one),
		    read_unprefixed(part, 1, 1, &one))))) {
			one.prefixed = n > 1 || take_prefix(part, &part) != 0;
			one.rest = out->rest;
			*out = one;
			found = n;
		}
	}
	return found > 0 && (out->prefixed || out->rest.len > 0);
}

/* The parts of a line apart: credit and date off its end. */
static pcut_str
take_ends(pcut_str s, pcut_byline *out)
{
	pcut_date dates[2];
	size_t at, start;

	at = find_credit(s, &out->credit);
	if (at != SIZE_MAX && at > 0)
		s = strip_marks(pcut_str_cut(s, 0, at));
	if (at != SIZE_MAX && pcut_date_tail(out->credit, NULL, dates, 2,
	    &start) > 0 && start > 0) {
		out->rest = strip_marks(pcut_str_skip(out->credit, start));
		out->credit = strip_marks(pcut_str_cut(out->credit, 0, start));
	}
	if (out->rest.len == 0 && pcut_date_tail(s, NULL, dates, 2, &start) >
	    0) {
		out->rest = strip_marks(pcut_str_skip(s, start));
		s = strip_marks(pcut_str_cut(s, 0, start));
	}
	return s;
}

pcut_status
pcut_byline_parse(pcut_arena *arena, pcut_str line, pcut_str language,
                  pcut_byline *out)
{
	pcut_byline ends = {.count = 0};
	pcut_str s;
	int ok;

	memset(out, 0, sizeof *out);
	if (line.len > PCUT_BYLINE_MAX)
		return refuse(out);
	line = strip_marks(line);
	if (line.len < 2)
		return refuse(out);
	if (read_parts(line, out))
		return finish(arena, language, out);
	memset(out, 0, sizeof *out);
	s = take_ends(line, &ends);
	if (s.len == 0)
		return refuse(out);
	ok = read_prefixed(s, out);
	if (ok) {
		out->prefixed = 1;
	} else {
		memset(out, 0, sizeof *out);
		ok = has_cjk(s) && pcut_byline_parse_cjk(s, language, out);
		out->prefixed = ok;
	}
	if (!ok) {
		memset(out, 0, sizeof *out);
		ok = read_unprefixed(s, ends.rest.len > 0, 0, out);
	}
	if (!ok)
		return refuse(out);
	out->rest = ends.rest;
	if (out->credit.len == 0)
		out->credit = ends.credit;
	return finish(arena, language, out);
}

pcut_status
pcut_byline_bare(pcut_arena *arena, pcut_str line, pcut_str language,
                 pcut_byline *out)
{
	struct reading r = {.out = out, .bare = 1};

	memset(out, 0, sizeof *out);
	if (line.len > 120)
		return refuse(out);
	line = strip_marks(line);
	if (has_cjk(line)) {
		if (!pcut_name_is_cjk(line, language))
			return refuse(out);
		out->author[out->count++].name = line;
		return finish(arena, language, out);
	}
	if (!read_names(&r, line) || r.odd)
		return refuse(out);
	for (size_t i = 0; i < out->count; i++) {
		const pcut_author *a = &out->author[i];
		int words = pcut_name_count(a->name);

		if (a->kind == PCUT_AUTHOR_PERSON && (words < 2 || words > 4 ||
		    pcut_name_has_role(a->name, PCUT_ROLE_PLACE)))
			return refuse(out);
	}
	return finish(arena, language, out);
}

pcut_status
pcut_byline_tail(pcut_arena *arena, pcut_str text, pcut_str language,
                 pcut_byline *out, size_t *start)
{
	size_t at;
	pcut_str after, rest;

	memset(out, 0, sizeof *out);
	*start = text.len;
	text = pcut_str_trim_end(text);
	at = text.len > 160 ? text.len - 160 : 0;
	/* The last sentence. */
	for (size_t i = text.len; i-- > at + 2;) {
		if (text.ptr[i - 1] != ' ' && text.ptr[i - 1] != '\n')
			continue;
		if (strchr(".?!\"'", text.ptr[i - 2]) == NULL &&
		    text.ptr[i - 1] != '\n')
			continue;
		after = pcut_str_skip(text, i);
		if (take_prefix(after, &rest) != PCUT_PREFIX_STRONG)
			continue;
		if (pcut_byline_parse(arena, after, language, out) ==
		    PCUT_OK) {
			*start = i;
			return PCUT_OK;
		}
	}
	return refuse(out);
}
