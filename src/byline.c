/* SPDX-License-Identifier: ISC */
/*
 * Bylines as articles print them: PREFIX NAMES, ROLE in PLACE SEPARATOR DATE.
 *
 * The date is taken off the end, a credit after it, the prefix off the front;
 * what is left must be names (byline_names.c).
 */
#include <string.h>

#include "byline.h"
#include "byline_cjk.h"
#include "byline_names.h"
#include "date.h"
#include "name.h"
#include "str.h"
#include "utf8.h"

#define COLLECTIVE_MOST 60 /* bytes */

/* ---- Prefixes ---------------------------------------------------------- */

/* The prefix of s and what follows it; 0 if it has none. */
static pcut_prefix
take_prefix(pcut_str s, pcut_str *rest)
{
	const pcut_phrase *hit;
	size_t len = pcut_phrase_match(&pcut_byline_prefixes, s, &hit);
	pcut_str after;
	pcut_prefix kind;
	int colon = 0;

	if (len == 0)
		return 0;
	after = pcut_str_trim(pcut_str_skip(s, len));
	kind = (pcut_prefix)hit->value;
	/* "Lê Thu Hà" is a name: the small words have no accents. */
	for (size_t i = 0; kind == PCUT_PREFIX_WEAK && i < len; i++)
		if ((unsigned char)s.ptr[i] >= 0x80)
			return 0;
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
		*credit = pcut_byline_strip(after);
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
		    pcut_byline_words(a->name) == 1))
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

	while (p < end)
		if ((unsigned char)*p < 0x80)
			p++;
		else if (pcut_cp_is_cjk(pcut_utf8_next_wide(&p, end)))
			return 1;
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
		if (!pcut_name_has(word, PCUT_NAME_IN) ||
		    !pcut_byline_is_proper(after))
			return 0;
		out->place = pcut_byline_strip(after);
	}
	return pcut_byline_add(&r, rest, PCUT_AUTHOR_ORGANISATION);
}

/* "Na", "le": a word for "by" in one language, for other things in more. */
static int
is_foreign(pcut_str prefix, pcut_str language)
{
	prefix = pcut_byline_strip(prefix);
	if (pcut_str_eq_case(prefix, PCUT_LIT("na")))
		return !pcut_str_starts(language, PCUT_LIT("sw"));
	if (pcut_str_eq_case(prefix, PCUT_LIT("le")))
		return !pcut_str_starts(language, PCUT_LIT("ga"));
	return 0;
}

/* Names behind a prefix. */
static int
read_prefixed(pcut_str s, pcut_str language, pcut_byline *out)
{
	pcut_str after = PCUT_STR_NONE, again = PCUT_STR_NONE;
	pcut_prefix kind = take_prefix(s, &after), second;
	struct reading r = {.out = out, .prefixed = 1};

	if (kind == 0 || kind == PCUT_PREFIX_PHOTO ||
	    kind == PCUT_PREFIX_EDIT || (kind == PCUT_PREFIX_WEAK &&
	    is_foreign(pcut_str_cut(s, 0, (size_t)(after.ptr - s.ptr)),
	    language)))
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
	if (!pcut_byline_names(&r, after))
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
	size_t colon = pcut_str_ends(s, PCUT_LIT(":"));
	pcut_str name = pcut_byline_without(pcut_str_cut(s, 0, s.len - colon),
	    PCUT_TRAIL_VERB);

	return name.len + colon < s.len ? name : s;
}

/* Names without a prefix; dated: a date or bar stood behind them. */
static int
read_unprefixed(pcut_str s, int dated, int barred, pcut_byline *out)
{
	struct reading r = {.out = out};
	pcut_str stripped = strip_verb(s);

	if (!pcut_byline_names(&r, stripped))
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
read_parts(pcut_str line, pcut_str language, pcut_byline *out)
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

		part = pcut_byline_strip(pcut_str_cut(rest, 0, end));
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
		} else if (found == 0 && (read_prefixed(part, language, &one) ||
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
		s = pcut_byline_strip(pcut_str_cut(s, 0, at));
	if (at != SIZE_MAX && pcut_date_tail(out->credit, NULL, dates, 2,
	    &start) > 0 && start > 0) {
		out->rest = pcut_byline_strip(pcut_str_skip(out->credit,
		    start));
		out->credit = pcut_byline_strip(pcut_str_cut(out->credit, 0,
		    start));
	}
	if (out->rest.len == 0 && pcut_date_tail(s, NULL, dates, 2, &start) >
	    0) {
		out->rest = pcut_byline_strip(pcut_str_skip(s, start));
		s = pcut_byline_strip(pcut_str_cut(s, 0, start));
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
	line = pcut_byline_strip(line);
	if (line.len < 2)
		return refuse(out);
	if (read_parts(line, language, out))
		return finish(arena, language, out);
	memset(out, 0, sizeof *out);
	s = take_ends(line, &ends);
	if (s.len == 0)
		return refuse(out);
	ok = read_prefixed(s, language, out);
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
	pcut_str after = PCUT_STR_NONE;

	memset(out, 0, sizeof *out);
	if (line.len > 120)
		return refuse(out);
	line = pcut_byline_strip(line);
	/* "di Ornella Sarti" */
	if (line.len > 0 && line.ptr[0] >= 'a' && line.ptr[0] <= 'z' &&
	    take_prefix(line, &after) == PCUT_PREFIX_WEAK &&
	    pcut_name_count(after) > 1 && pcut_cp_is_upper(pcut_utf8_first(
	    after)) && !is_foreign(pcut_str_cut(line, 0, (size_t)(after.ptr -
	    line.ptr)), language))
		line = after;
	if (has_cjk(line)) {
		if (!pcut_name_is_cjk(line, language))
			return refuse(out);
		out->author[out->count++].name = line;
		return finish(arena, language, out);
	}
	if (!pcut_byline_names(&r, line) || r.odd)
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
pcut_byline_placed(pcut_arena *arena, pcut_str line, pcut_str language,
                   pcut_byline *out)
{
	struct reading r = {.out = out, .bare = 1, .placed = 1};
	const pcut_author *a = &out->author[0];
	size_t at;

	memset(out, 0, sizeof *out);
	if (line.len > 160)
		return refuse(out);
	line = pcut_byline_strip(line);
	at = pcut_str_find_char(line, ',');
	if (at == SIZE_MAX)
		at = pcut_str_find(line, PCUT_LIT("،"));
	/* "Dhaka, our reporter": a place and no name */
	if (at != SIZE_MAX && pcut_byline_words(pcut_str_cut(line, 0, at)) <
	    3 && pcut_byline_collective(pcut_byline_strip(pcut_str_skip(line,
	    at + 1 + ((unsigned char)line.ptr[at] >= 0x80))),
	    COLLECTIVE_MOST) == 1) {
		pcut_byline_add(&r, pcut_byline_strip(pcut_str_skip(line, at +
		    1 + ((unsigned char)line.ptr[at] >= 0x80))),
		    PCUT_AUTHOR_ORGANISATION);
		return finish(arena, language, out);
	}
	if (has_cjk(line) || !pcut_byline_names(&r, line) || out->count != 1 ||
	    out->place.len == 0 || pcut_byline_words(out->place) > 3)
		return refuse(out);
	if (a->kind == PCUT_AUTHOR_PERSON) {
		int words = pcut_name_count(a->name);

		if (words < 2 || words > 4 || pcut_name_has_role(a->name,
		    PCUT_ROLE_PLACE))
			return refuse(out);
	}
	return finish(arena, language, out);
}

int
pcut_byline_is_paper(pcut_str s)
{
	return pcut_byline_collective(s, COLLECTIVE_MOST) == 0 &&
	    pcut_name_has_role(s, PCUT_ROLE_BODY);
}

int
pcut_byline_is_editing(pcut_str line)
{
	pcut_byline by;
	pcut_str after = PCUT_STR_NONE;
	struct reading r = {.out = &by, .prefixed = 1};

	memset(&by, 0, sizeof by);
	return line.len <= 120 && take_prefix(line, &after) ==
	    PCUT_PREFIX_EDIT && pcut_byline_names(&r, after);
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
