/* SPDX-License-Identifier: ISC */
/*
 * Authors out of metadata: one string that may hold several names and much
 * that is none.
 *
 * Metadata is more certain to name someone than a printed line and less
 * certain to be well written: names of one word and in small letters are
 * taken, accounts ("admin") and addresses are not.
 */
#include <string.h>

#include "byline.h"
#include "byline_cjk.h"
#include "byline_names.h"
#include "date.h"
#include "name.h"
#include "str.h"
#include "utf8.h"

#define VALUE_MAX 1000 /* bytes; a longer value is no list of authors */
#define NAME_BYTES 100

static pcut_str
strip(pcut_str s)
{
	static const char marks[] = " \t\r\n,;:|*_\"'<>()[]/-";

	while (s.len > 0 && s.ptr[0] != '\0' &&
	    strchr(marks, s.ptr[0]) != NULL)
		s = pcut_str_skip(s, 1);
	while (s.len > 0 && s.ptr[s.len - 1] != '\0' &&
	    strchr(marks, s.ptr[s.len - 1]) != NULL)
		s.len--;
	return s;
}

static int
is_address(pcut_str word)
{
	return pcut_str_find(word, PCUT_LIT("://")) != SIZE_MAX ||
	    pcut_str_starts_case(word, PCUT_LIT("www.")) ||
	    pcut_str_starts_case(word, PCUT_LIT("mailto:")) ||
	    pcut_str_find_char(word, '@') != SIZE_MAX;
}

/* s without the mail addresses and handles among its words; what stands
 * behind one is dropped if a name stood before. */
static pcut_str
drop_addresses(pcut_str s)
{
	pcut_str rest = s, word;

	while (pcut_name_take(&rest, &word)) {
		size_t at = (size_t)(word.ptr - s.ptr);
		pcut_str head = strip(pcut_str_cut(s, 0, at));

		if (!is_address(word))
			continue;
		if (head.len > 0)
			return head;
		s = strip(rest);
		rest = s;
	}
	return s;
}

/* "Name | Site", "Name - Site": the name. */
static pcut_str
drop_site(pcut_str s, pcut_str site)
{
	static const char *const dashes[] = {" - ", " – ", " — ", " @ ",
	    " for ", " via "};
	size_t at = pcut_str_find_char(s, '|');

	if (at != SIZE_MAX && at > 0)
		s = pcut_str_trim(pcut_str_cut(s, 0, at));
	for (size_t i = 0; i < sizeof dashes / sizeof dashes[0]; i++) {
		pcut_str tail;

		at = pcut_str_find(s, pcut_str_from(dashes[i]));
		if (at == SIZE_MAX || at == 0)
			continue;
		tail = strip(pcut_str_skip(s, at + strlen(dashes[i])));
		if ((site.len > 0 && pcut_str_eq_case(tail, site)) ||
		    pcut_name_has_role(tail, PCUT_ROLE_BODY) ||
		    pcut_name_has_role(tail, PCUT_ROLE_JOB) ||
		    pcut_agency_name(tail).len > 0)
			s = strip(pcut_str_cut(s, 0, at));
	}
	return s;
}

static pcut_str
drop_prefix(pcut_str s)
{
	const pcut_phrase *hit;
	size_t len;

	for (int i = 0; i < 2; i++) {
		pcut_str after;

		len = pcut_phrase_match(&pcut_byline_prefixes, s, &hit);
		after = strip(pcut_str_skip(s, len));
		if (len == 0 || after.len == 0 ||
		    hit->value == PCUT_PREFIX_PHOTO)
			break;
		/* "Di Stefano", "Par Larsson", "Von Braun" keep their first
		 * word where only one more follows */
		if (hit->value == PCUT_PREFIX_WEAK ||
		    (hit->value == PCUT_PREFIX_PLAIN && len <= 4 &&
		    pcut_str_find_char(after, ' ') == SIZE_MAX &&
		    !pcut_str_starts_case(s, PCUT_LIT("by ")) &&
		    s.ptr[len] != ':'))
			break;
		if (hit->value == PCUT_PREFIX_COLON && s.ptr[len] != ':' &&
		    s.ptr[len] != '\xEF')
			break;
		s = after;
	}
	return s;
}

static int
has_upper(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;

	while (p < end)
		if (!pcut_cp_is_lower(pcut_utf8_next(&p, end)))
			return 1;
	return 0;
}

/* Letters of a script with cases at the start, all of them small. */
static int
is_small(pcut_str s)
{
	return pcut_cp_is_lower(pcut_utf8_first(s)) && !has_upper(s);
}

/* One author of out, if s is any; 0 when s is a role and the like. */
static void
add(pcut_byline *out, pcut_str s, pcut_str site)
{
	pcut_author *a = &out->author[out->count];
	int words;

	size_t paren;

	s = drop_addresses(drop_site(strip(s), site));
	s = strip(s);
	paren = pcut_str_find_char(s, '(');
	if (paren != SIZE_MAX && paren > 0) /* "Jane Doe (Author)" */
		s = strip(pcut_str_cut(s, 0, paren));
	words = pcut_byline_words(s);
	if (s.len < 2 || s.len > NAME_BYTES || words > 8 ||
	    out->count == PCUT_BYLINE_AUTHORS ||
	    pcut_byline_collective(s, 80) == 2)
		return;
	if (pcut_agency_name(s).len > 0 && out->count > 0 &&
	    a[-1].kind == PCUT_AUTHOR_PERSON) {
		out->agency = s;
		return;
	}
	if (pcut_agency_name(s).len > 0) {
		*a = (pcut_author){s, PCUT_STR_NONE, PCUT_AUTHOR_AGENCY};
		out->count++;
		return;
	}
	if (site.len > 0 && pcut_str_eq_case(s, site))
		return;
	if (pcut_byline_collective(s, 80) == 1 && (out->count == 0 ||
	    !pcut_name_has_role(s, PCUT_ROLE_JOB))) {
		*a = (pcut_author){s, PCUT_STR_NONE,
		    PCUT_AUTHOR_ORGANISATION};
		out->count++;
		return;
	}
	if (pcut_name_has(s, PCUT_NAME_DEGREE))
		return;
	if (pcut_name_has(s, PCUT_NAME_SUFFIX)) {
		if (out->count > 0)
			a[-1].name.len = (size_t)(s.ptr + s.len -
			    a[-1].name.ptr);
		return;
	}
	if (pcut_name_has_role(s, PCUT_ROLE_JOB) && (out->count > 0 ||
	    words > 1) && pcut_name_count(s) != 2) {
		if (out->count > 0 && a[-1].role.len == 0)
			a[-1].role = s;
		return;
	}
	if (out->count > 0 && pcut_name_has_role(s, PCUT_ROLE_JOB)) {
		if (a[-1].role.len == 0)
			a[-1].role = s;
		return;
	}
	/* an account, a file, a number */
	if ((words == 1 && (is_small(s) || pcut_str_has_digit(s) ||
	    pcut_str_find_char(s, '_') != SIZE_MAX)) ||
	    pcut_str_find_char(s, '{') != SIZE_MAX ||
	    pcut_str_find_char(s, '=') != SIZE_MAX)
		return;
	a->name = s;
	a->role = PCUT_STR_NONE;
	a->kind = words > 1 && pcut_name_has_role(s, PCUT_ROLE_BODY) ?
	    PCUT_AUTHOR_ORGANISATION : PCUT_AUTHOR_PERSON;
	if (words > 5 && pcut_name_count(s) == 0 &&
	    a->kind == PCUT_AUTHOR_PERSON)
		return; /* a sentence */
	out->count++;
}

/* "Last, First" turned, in the arena; *failed when that is exhausted. */
static pcut_str
turn(pcut_arena *arena, pcut_str last, pcut_str first, int *failed)
{
	size_t len = first.len + 1 + last.len;
	char *s = pcut_arena_alloc(arena, len + 1);

	if (s == NULL) {
		*failed = 1;
		return PCUT_STR_NONE;
	}
	memcpy(s, first.ptr, first.len);
	s[first.len] = ' ';
	memcpy(s + first.len + 1, last.ptr, last.len);
	return PCUT_STR(s, len);
}

/* One comma, and a name of one to three words on either side. */
static int
is_turned(pcut_str s, pcut_str *last, pcut_str *first)
{
	size_t at = pcut_str_find_char(s, ',');

	if (at == SIZE_MAX || pcut_str_find_char(pcut_str_skip(s, at + 1),
	    ',') != SIZE_MAX)
		return 0;
	*last = strip(pcut_str_cut(s, 0, at));
	*first = pcut_str_trim(pcut_str_skip(s, at + 1));
	return pcut_byline_words(*last) >= 1 && pcut_byline_words(*last) <= 3 &&
	    pcut_byline_words(*first) >= 1 && pcut_byline_words(*first) <= 3 &&
	    pcut_name_count(*first) > 0 &&
	    !pcut_name_has(*first, PCUT_NAME_SUFFIX) &&
	    !pcut_name_has(*first, PCUT_NAME_DEGREE) &&
	    !pcut_name_has_role(*first, PCUT_ROLE_JOB) &&
	    !pcut_name_has_role(*first, PCUT_ROLE_BODY) &&
	    pcut_agency_name(*first).len == 0;
}

/* Where the next joining word of s is, its end in *behind. */
static size_t
find_joiner(pcut_str s, size_t *behind)
{
	pcut_str rest = s, word;
	int before = 0;

	while (pcut_name_take(&rest, &word)) {
		int after = pcut_byline_words(rest);

		if (before > 0 && after > 0 && (pcut_str_eq(word,
		    PCUT_LIT("&")) || pcut_str_eq(word, PCUT_LIT("AND")) ||
		    (!pcut_cp_is_upper(pcut_utf8_first(word)) &&
		    pcut_name_has(word, PCUT_NAME_JOINER) &&
		    (word.len > 2 || after > 1 || before == 1 ||
		    pcut_str_eq(word, PCUT_LIT("et")))))) {
			*behind = (size_t)(rest.ptr - s.ptr);
			return (size_t)(word.ptr - s.ptr);
		}
		before++;
	}
	return SIZE_MAX;
}

static void
add_joined(pcut_byline *out, pcut_str s, pcut_str site)
{
	size_t at, behind;

	/* "Procter and Gamble News" is one */
	while (!pcut_name_has_role(s, PCUT_ROLE_BODY) &&
	    (at = find_joiner(s, &behind)) != SIZE_MAX) {
		add(out, pcut_str_cut(s, 0, at), site);
		s = pcut_str_skip(s, behind);
	}
	add(out, s, site);
}

/* The next part of *rest, before a comma of any script or a stroke. */
static pcut_str
take_item(pcut_str *rest)
{
	static const char *const seps[] = {",", "、", "，", " / ", "，", "،",
	    "\n", "·", " • ", "＆"};
	size_t end = SIZE_MAX, len = 0;
	pcut_str item;

	for (size_t i = 0; i < sizeof seps / sizeof seps[0]; i++) {
		size_t at = pcut_str_find(*rest, pcut_str_from(seps[i]));

		if (at < end) {
			end = at;
			len = strlen(seps[i]);
		}
	}
	item = pcut_str_cut(*rest, 0, end);
	*rest = end == SIZE_MAX ? PCUT_STR_NONE : pcut_str_skip(*rest,
	    end + len);
	return item;
}

/* What was never set is an empty string, not a null one. */
static void
no_null(pcut_byline *out)
{
	pcut_str *const all[] = {&out->affiliation, &out->agency, &out->place,
	    &out->credit, &out->rest};

	for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
		if (all[i]->ptr == NULL)
			*all[i] = PCUT_STR_NONE;
	for (size_t i = 0; i < PCUT_BYLINE_AUTHORS; i++) {
		if (out->author[i].name.ptr == NULL)
			out->author[i].name = PCUT_STR_NONE;
		if (out->author[i].role.ptr == NULL)
			out->author[i].role = PCUT_STR_NONE;
	}
}

pcut_status
pcut_byline_clean(pcut_arena *arena, pcut_str value, pcut_str site,
                  pcut_byline *out)
{
	pcut_str s = pcut_str_trim(value), item, last, first, rest;
	pcut_date date;
	size_t start, found, turned = 0, items = 0;
	int failed = 0;

	memset(out, 0, sizeof *out);
	no_null(out);
	if (s.len < 2 || s.len > VALUE_MAX)
		return PCUT_END;
	if (pcut_str_starts_case(s, PCUT_LIT("http")) && is_address(s) &&
	    pcut_str_find_char(s, ' ') == SIZE_MAX)
		return PCUT_END;
	site = pcut_str_trim(site);
	s = strip(s);
	if (pcut_byline_parse_cjk(s, PCUT_STR_NONE, out)) {
		no_null(out);
		return PCUT_OK;
	}
	memset(out, 0, sizeof *out);
	no_null(out);
	s = drop_prefix(s);
	found = s.len > PCUT_DATE_LINE ? 0 : pcut_date_tail(s, NULL, &date, 1,
	    &start);
	if (found > 0) {
		out->rest = strip(pcut_str_skip(s, start));
		s = strip(pcut_str_cut(s, 0, start));
	}
	if (s.len == 0)
		return PCUT_END;
	if (pcut_str_find_char(s, ';') != SIZE_MAX) {
		rest = s;
		while (pcut_str_take(&rest, ';', &item)) {
			items += strip(item).len > 0;
			turned += is_turned(item, &last, &first) != 0;
		}
		rest = s;
		while (pcut_str_take(&rest, ';', &item)) {
			if (turned == items && is_turned(item, &last, &first))
				item = turn(arena, last, first, &failed);
			add_joined(out, item, site);
		}
	} else if (is_turned(s, &last, &first) &&
	    pcut_byline_words(last) == 1 && (pcut_byline_words(first) == 1 ||
	    first.ptr[first.len - 1] == '.')) {
		add(out, turn(arena, last, first, &failed), site);
	} else {
		while (s.len > 0)
			add_joined(out, take_item(&s), site);
	}
	for (size_t i = 0; i < out->count && !failed; i++) {
		pcut_author *a = &out->author[i];

		if (a->kind == PCUT_AUTHOR_PERSON &&
		    pcut_byline_words(a->name) > 1)
			a->name = pcut_name_case(arena, a->name);
		failed |= a->name.ptr == NULL;
	}
	if (failed)
		return PCUT_ENOMEM;
	return out->count > 0 ? PCUT_OK : PCUT_END;
}
