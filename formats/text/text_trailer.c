/* SPDX-License-Identifier: ISC */
/*
 * The trailer zone: what stands below the text.
 *
 * Where it may begin is found once, from the end of the text; the body's
 * chunks from there on are offered here before they become blocks, so that
 * the text is still read in one pass.
 */
#define _GNU_SOURCE /* memrchr() */
#include <string.h>

#include "str.h"
#include "text_header.h"
#include "utf8.h"

#define TRAILER_LINES 25
#define TRAILER_BYTES ((size_t)1 << 15)
#define DATES 4
#define LAST_COLUMNS 60 /* of a last paragraph, at the least */
#define LAST_WORDS 9

/* The start of the text's last lines, TRAILER_LINES that are not empty. */
static const char *
zone_start(pcut_str text)
{
	const char *end = text.ptr + text.len, *p = end;
	const char *stop = text.len > TRAILER_BYTES ? end - TRAILER_BYTES
	    : text.ptr;
	size_t lines = 0;

	while (p > stop) {
		const char *from = memrchr(stop, '\n', (size_t)(p - stop));
		const char *first;

		from = from == NULL ? stop : from + 1;
		for (first = from; first < p && pcut_is_space(*first); first++)
			;
		lines += first < p;
		if (lines > TRAILER_LINES)
			return p;
		p = from > stop ? from - 1 : from;
	}
	return stop;
}

/* An agency's name between strokes. */
static int
is_agency_mark(pcut_str s)
{
	return s.len > 4 && s.len < 24 && s.ptr[0] == '/' && s.ptr[s.len - 1]
	    == '/' && pcut_agency_name(pcut_str_cut(s, 1, s.len - 2)).len > 0;
}

/* "To unsubscribe ...". */
static int
leaves_list(const pcut_text_chunk *chunk)
{
	static const char *const words[] = {"to unsubscribe",
	    "unsubscribe from",
	    "newsletter abbestellen", "newsletter abmelden",
	    "vous désabonner", "se désinscrire",
	    "darse de baja", "cancelar la suscripción",
	    "annullare l'iscrizione", "uitschrijven"};

	for (size_t i = 0; i < chunk->count; i++) {
		if (chunk->line[i].len > 160)
			return 0;
		for (size_t k = 0; k < sizeof(words) / sizeof(*words); k++)
			if (pcut_str_find_case(pcut_text_of(&chunk->line[i]),
			    pcut_str_from(words[k])) != SIZE_MAX)
				return 1;
	}
	return 0;
}

/* A paragraph that is none of the things that stand below a text. */
static int
is_last_paragraph(pcut_text *t, const pcut_text_chunk *chunk)
{
	pcut_str s = pcut_text_join(t, chunk->line, chunk->count);
	pcut_label label;
	pcut_date date[DATES];

	/* A name and a day, the stop of "2018 r." behind it. */
	if (chunk->count == 2 && chunk->line[0].len < 60 && chunk->line[1].len
	    < 60 && (pcut_date_line(pcut_text_of(&chunk->line[0]), &t->hints,
	    date, DATES) > 0 || pcut_date_line(pcut_text_of(&chunk->line[1]),
	    &t->hints, date, DATES) > 0))
		return 0;
	if ((t->kind == PCUT_TEXT_PRESS_RELEASE && pcut_text_is_contact(
	    chunk)) || (chunk->count <= 6 && leaves_list(chunk)) ||
	    pcut_text_is_signed_caps(chunk))
		return 0;
	/* A box below the text, its last line a sentence. */
	if (t->kind == PCUT_TEXT_WEB_PASTE && chunk->count > 1 &&
	    pcut_label_furniture(pcut_text_of(&chunk->line[0])) !=
	    PCUT_FURNITURE_NONE && pcut_label_furniture(pcut_text_of(
	    &chunk->line[chunk->count - 1])) != PCUT_FURNITURE_NONE)
		return 0;
	if (!pcut_text_is_prose(t, s, chunk->count) &&
	    (!pcut_text_ends_sentence(s) || pcut_text_width(s) < LAST_COLUMNS ||
	    pcut_text_words(s, LAST_WORDS) < LAST_WORDS))
		return 0;
	return !pcut_label_is_copyright(s) && !pcut_label_url(s, &label) &&
	    !pcut_label_field(s, &label) &&
	    !pcut_label_related(s, &label) &&
	    pcut_label_furniture(s) == PCUT_FURNITURE_NONE;
}

/* The chunk that rest begins with says first that it is a copyright. */
static int
is_rights(pcut_text *t, pcut_str rest)
{
	pcut_text_chunk chunk = {0};
	pcut_str s = PCUT_STR_NONE;
	int rights;

	if (pcut_text_take_chunk(&t->layout, &rest, &chunk, t->mem) &&
	    chunk.count <= 3)
		s = pcut_text_of(&chunk.line[0]);
	rights = (pcut_str_starts(s, PCUT_LIT("©")) ||
	    pcut_str_starts_case(s, PCUT_LIT("(c)")) ||
	    pcut_str_starts_case(s, PCUT_LIT("copyright"))) &&
	    pcut_label_is_copyright(s);
	pcut_mem_free(t->mem, chunk.line);
	return rights;
}

void
pcut_text_tail(pcut_text *t, pcut_str text)
{
	pcut_str rest, starts[TRAILER_LINES + 1];
	pcut_text_chunk chunk = {0};
	pcut_label label;
	size_t chunks = 0, last_chunk;
	int wanted = 0;

	t->tail = zone_start(text);
	rest = PCUT_STR(t->tail, (size_t)(text.ptr + text.len - t->tail));
	starts[0] = rest;
	while (pcut_text_take_chunk(&t->layout, &rest, &chunk, t->mem)) {
		if (chunks < TRAILER_LINES)
			starts[++chunks] = rest;
		if (wanted) {
			pcut_str url = pcut_label_bare_url(pcut_text_of(
			    &chunk.line[0]));

			if (url.len > 0)
				t->hints.url = url;
			wanted = 0;
		}
		for (size_t i = 0; i < chunk.count && i < 40; i++) {
			pcut_str s = pcut_text_of(&chunk.line[i]);

			if (s.len > 2000 || !pcut_label_url(s, &label))
				continue;
			if (label.value.len > 0)
				t->hints.url = label.value;
			else
				wanted = i + 1 == chunk.count;
		}
	}
	last_chunk = chunks - 1;
	while (chunks-- > 0) {
		rest = starts[chunks];
		if (pcut_text_take_chunk(&t->layout, &rest, &chunk, t->mem) &&
		    is_last_paragraph(t, &chunk)) {
			/* A sentence below the copyright is of that. */
			if (chunks > 0 && chunks == last_chunk &&
			    is_rights(t, starts[chunks - 1]))
				continue;
			pcut_str last = pcut_text_of(
			    &chunk.line[chunk.count - 1]);

			t->tail = last.ptr + last.len;
			break;
		}
	}
	pcut_mem_free(t->mem, chunk.line);
}

/* Short lines, one of them a telephone or mail address. */
static int
has_contact(const pcut_text_chunk *chunk)
{
	int some = 0;

	if (chunk->count > 12)
		return 0;
	for (size_t i = 0; i < chunk->count; i++) {
		if (chunk->line[i].len > 120)
			return 0;
		some |= pcut_text_has_contact(pcut_text_of(&chunk->line[i]));
	}
	return some;
}

/* s is the name of the author, once more. */
static int
is_author(const pcut_text *t, pcut_str s)
{
	const pcut_article *a = pcut_build_article(t->b);
	const pcut_agent *author = a != NULL && t->has_authors
	    ? pcut_article_author(a, 0) : NULL;

	return author != NULL && author->name.len > 4 &&
	    pcut_str_eq_case(author->name, s);
}

/* "Nora Grant (Quimper, our correspondent)": the name. */
static pcut_str
without_bracket(pcut_str s)
{
	size_t at = pcut_str_find(s, PCUT_LIT(" ("));

	return at != SIZE_MAX && s.ptr[s.len - 1] == ')' && s.len < 120 ?
	    pcut_str_cut(s, 0, at) : s;
}

/* What stands below a page's text begins with s. */
static int
opens_foot(pcut_str s)
{
	pcut_label label;

	return pcut_label_furniture(s) != PCUT_FURNITURE_NONE ||
	    pcut_label_is_copyright(s) || (pcut_label_field(s, &label) &&
	    label.field == PCUT_FIELD_TAGS) || (pcut_label_related(s,
	    &label) && label.value.len == 0);
}

/* "-- Hubert Lisle"; a name and a day in two lines, either first: who wrote
 * it, and when, as the last of a text. */
static int
signed_below(pcut_text *t, const pcut_text_chunk *chunk)
{
	static const char *const dashes[] = {"--", "\xE2\x80\x94",
	    "\xE2\x80\x93", "\xE2\x80\x95"};
	pcut_str name = pcut_text_of(&chunk->line[0]), day = PCUT_STR_NONE;
	pcut_date date[DATES];
	pcut_byline by;
	int dashed = 0;
	size_t n;

	if (t->has_authors || chunk->count > 2 || name.len > 80)
		return 0;
	if (chunk->count == 2) {
		day = pcut_text_of(&chunk->line[1]);
		if (day.len > PCUT_DATE_LINE)
			return 0;
		if ((n = pcut_date_line(day, &t->hints, date, DATES)) == 0) {
			day = name;
			name = pcut_text_of(&chunk->line[1]);
			n = pcut_date_line(day, &t->hints, date, DATES);
		}
		if (n == 0 || date[0].iso[0] == '\0')
			return 0;
	}
	for (size_t i = 0; i < sizeof(dashes) / sizeof(*dashes); i++)
		if (pcut_str_starts(name, pcut_str_from(dashes[i]))) {
			name = pcut_str_trim(pcut_str_skip(name, strlen(
			    dashes[i])));
			dashed = 1;
			break;
		}
	if ((!dashed && day.len == 0) || pcut_text_words(name, 6) < 2 ||
	    pcut_text_words(name, 6) > 4 || pcut_byline_bare(t->arena, name,
	    t->language, &by) != PCUT_OK || by.count != 1 ||
	    by.author[0].kind != PCUT_AUTHOR_PERSON)
		return 0;
	pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	if (day.len > 0 && !t->has_published)
		pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, 1);
	return 1;
}

/* How many lines from line at on are one copyright, wrapped. */
static size_t
wrapped_rights(const pcut_text *t, const pcut_text_chunk *chunk, size_t at)
{
	size_t n = 1;

	if (!pcut_label_is_copyright(pcut_text_of(&chunk->line[at])))
		return 1;
	while (n < 8 && at + n < chunk->count && pcut_text_breaks(t,
	    &chunk->line[at + n - 1], 2) == 0 && pcut_text_starts_lower(
	    pcut_text_of(&chunk->line[at + n])))
		n++;
	return n;
}

int
pcut_text_trailer(pcut_text *t, const pcut_text_chunk *chunk,
    const pcut_text_chunk *next, int *both)
{
	pcut_str first = pcut_text_of(&chunk->line[0]);
	pcut_label label, second;
	pcut_byline by;
	size_t i;

	*both = 0;
	if (t->tail == NULL || first.ptr < t->tail || chunk->count >
	    TRAILER_LINES)
		return 0;
	if (pcut_text_signoff(t, chunk))
		return 1;
	if (t->rights && next->count == 0 && pcut_text_is_prose(t,
	    pcut_text_join(t, chunk->line, chunk->count), chunk->count) &&
	    !pcut_label_is_copyright(first)) {
		pcut_text_notice(t, "licence", pcut_text_join(t, chunk->line,
		    chunk->count));
		return 1;
	}
	if (chunk->count == 1 && pcut_label_url(first, &label) &&
	    label.value.len == 0 && next->count > 0) {
		pcut_str url = pcut_label_bare_url(pcut_text_of(
		    &next->line[0]));

		if (url.len > 0 && pcut_text_field(t, PCUT_FIELD_URL, url)) {
			*both = 1;
			return 1;
		}
	}
	/* "/ritzau/" */
	if (chunk->count == 1 && is_agency_mark(first)) {
		pcut_text_notice(t, "desk-mark", first);
		return 1;
	}
	/* The author's name alone ends the page. */
	if ((t->kind == PCUT_TEXT_WEB_PASTE || t->kind == PCUT_TEXT_PLAIN) &&
	    !t->has_authors && t->has_title && chunk->count == 1 &&
	    (next->count == 0 || (t->kind == PCUT_TEXT_WEB_PASTE &&
	    opens_foot(pcut_text_of(&next->line[0])))) &&
	    t->paragraphs > 1 && first.len < 60 &&
	    pcut_text_words(first, 2) > 1 &&
	    pcut_name_is_personal(first) && pcut_byline_bare(t->arena, first,
	    t->language, &by) == PCUT_OK && by.count == 1) {
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
		return 1;
	}
	if ((t->kind == PCUT_TEXT_WEB_PASTE || t->kind == PCUT_TEXT_PLAIN) &&
	    next->count == 0 && t->paragraphs > 1 && (signed_below(t, chunk) ||
	    pcut_text_signed_caps(t, chunk)))
		return 1;
	if ((t->kind == PCUT_TEXT_WEB_PASTE || t->kind == PCUT_TEXT_PLAIN) &&
	    chunk->count == 1 && (is_author(t, first) ||
	    (t->kind == PCUT_TEXT_WEB_PASTE && is_author(t,
	    without_bracket(first))))) {
		pcut_text_notice(t, "signature", first);
		return 1;
	}
	/* A name, and below it where to write to. */
	if (t->kind == PCUT_TEXT_WEB_PASTE && chunk->count == 2 &&
	    !t->has_authors && t->has_title && first.len < 60 &&
	    pcut_text_words(first, 2) > 1 && pcut_name_is_personal(first) &&
	    pcut_text_has_contact(pcut_text_of(&chunk->line[1])) &&
	    pcut_str_find_char(pcut_text_of(&chunk->line[1]), ' ') ==
	    SIZE_MAX && pcut_byline_bare(t->arena, first, t->language,
	    &by) == PCUT_OK) {
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
		pcut_text_notice(t, "contact", pcut_text_of(&chunk->line[1]));
		return 1;
	}
	/* "(PAP)" */
	if (t->kind == PCUT_TEXT_WEB_PASTE && chunk->count == 1 &&
	    first.len < 40 && first.ptr[0] == '(' && pcut_agency_name(
	    first).len > 0) {
		pcut_text_notice(t, "desk-mark", first);
		return 1;
	}
	/* A label and its address on two lines of one chunk. */
	if (chunk->count == 2 && pcut_label_url(first, &label) &&
	    label.value.len == 0) {
		pcut_str url = pcut_label_bare_url(pcut_text_of(
		    &chunk->line[1]));

		if (url.len > 0 && pcut_text_field(t, PCUT_FIELD_URL, url))
			return 1;
	}
	if (t->kind == PCUT_TEXT_PRESS_RELEASE && chunk->count == 1 &&
	    next->count > 0 && has_contact(next) &&
	    pcut_label_section(first) == PCUT_SECTION_CONTACT) {
		pcut_text_notice(t, "contact", first);
		pcut_text_notice(t, "contact", PCUT_STR(next->line[0].ptr,
		    (size_t)(next->line[next->count - 1].ptr -
		    next->line[0].ptr) + next->line[next->count - 1].len));
		*both = 1;
		return 1;
	}
	if (t->kind == PCUT_TEXT_PRESS_RELEASE && pcut_text_is_contact(chunk)) {
		pcut_text_notice(t, "contact", PCUT_STR(first.ptr,
		    (size_t)(chunk->line[chunk->count - 1].ptr - first.ptr) +
		    chunk->line[chunk->count - 1].len));
		return 1;
	}
	/* How to leave the list, and what stands with that. */
	if (chunk->count <= 6 && leaves_list(chunk)) {
		pcut_text_notice(t, "boilerplate", pcut_text_join(t,
		    chunk->line, chunk->count));
		return 1;
	}
	/* The author, below all of the text. */
	if (chunk->count == 1 && next->count == 0 && !t->has_authors &&
	    t->has_title && t->has_published && (t->kind == PCUT_TEXT_PLAIN ||
	    t->kind == PCUT_TEXT_WEB_PASTE) && first.len <= 60 &&
	    pcut_byline_bare(t->arena, first, t->language, &by) == PCUT_OK) {
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
		return 1;
	}
	/* "Source: NAME" above "Tags: ..." */
	i = chunk->count == 2 && pcut_label_field(first, &label) &&
	    label.field == PCUT_FIELD_SITE && label.value.len > 0 &&
	    label.value.len < 80 && pcut_label_field(pcut_text_of(
	    &chunk->line[1]), &second) && second.field == PCUT_FIELD_TAGS &&
	    pcut_text_field(t, label.field, label.value);
	for (; i < chunk->count; i++) {
		size_t more = wrapped_rights(t, chunk, i);

		if (!pcut_text_trailer_line(t, more > 1 ? pcut_text_join(t,
		    &chunk->line[i], more) : pcut_text_of(&chunk->line[i])))
			break;
		i += more > 1 ? more - 1 : 0;
	}
	if (i == 0)
		return 0;
	/* What goes on behind a copyright line goes with it. */
	if (i < chunk->count)
		pcut_text_notice(t, pcut_label_furniture(pcut_text_of(
		    &chunk->line[i])) != PCUT_FURNITURE_NONE ? "navigation" :
		    "licence", PCUT_STR(chunk->line[i].ptr,
		    (size_t)(chunk->line[chunk->count - 1].ptr -
		    chunk->line[i].ptr) + chunk->line[chunk->count - 1].len));
	return 1;
}
