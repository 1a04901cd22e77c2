/* SPDX-License-Identifier: ISC */
/*
 * Which text above the body is what: the texts that text_header_zone.c
 * kept aside, top down, are a section or kicker, the title, its subtitle, a
 * name; what is left when these are served begins the body or is furniture.
 */
#include <string.h>

#include "lang.h"
#include "mem.h"
#include "str.h"
#include "text_header.h"

#define TITLE_BYTES 600

/* "Slow Tools Podcast": what it came out in, not who wrote it. */
int
pcut_header_is_publication(pcut_str s)
{
	static const char *const words[] = {" podcast", " blog", " show",
	    " newsletter", " magazine", " review", " journal", " radio"};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		pcut_str word = pcut_str_from(words[i]);

		if (s.len > word.len && pcut_str_eq_case(pcut_str_skip(s,
		    s.len - word.len), word))
			return 1;
	}
	return 0;
}

/* Set like a title; German has capitals in every sentence. */
int
pcut_header_is_title_set(const pcut_text *t, pcut_str s)
{
	return !pcut_lang_is(t->language, "de") &&
	    pcut_header_is_title_case(s);
}

static int
is_kicker(const pcut_text *t, const struct pcut_header_text *a,
    const struct pcut_header_text *b)
{
	/* "Lost property :" above the headline. */
	if (a->s.ptr[a->s.len - 1] == ':' && a->chunk + 1 == b->chunk &&
	    b->meta_behind && !b->ended &&
	    pcut_text_words(a->s, 6) <= 5 && pcut_text_words(b->s, 3) > 2)
		return 1;
	/* "ENVIRONMENT | THE LONG READ" has a bar between two. */
	if (pcut_text_words(a->s, 8) > (pcut_str_find(a->s, PCUT_LIT(" | ")) !=
	    SIZE_MAX ? 7u : 4u) || a->ended)
		return 0;
	if (t->kind == PCUT_TEXT_BROWSER)
		return 1; /* the site's name */
	/* A place or topic right over the headline, on a page with a menu. */
	if (t->kind == PCUT_TEXT_WEB_PASTE && a->chunk == b->chunk &&
	    a->furniture > 1 && !a->meta_behind && b->meta_behind &&
	    !b->ended && pcut_text_words(a->s, 3) <= 2 &&
	    pcut_text_words(b->s, 4) >= 4)
		return 1;
	if (a->chunk == b->chunk && !pcut_label_is_rubric(a->s))
		return 0;
	/* A place or topic over a headline that has the byline. */
	if (t->kind == PCUT_TEXT_WEB_PASTE && b->meta_behind &&
	    !a->meta_behind && a->chunk + 1 == b->chunk &&
	    pcut_text_words(a->s, 3) <= 2 && pcut_text_words(b->s, 5) >= 4)
		return 1;
	return ((a->caps && !b->caps) || a->s.ptr[0] == '[') &&
	    (b->s.len > a->s.len || pcut_str_find(a->s, PCUT_LIT(" | ")) !=
	    SIZE_MAX) && b->gap < 3;
}

static pcut_str
without_colon(pcut_str s)
{
	if (s.len > 1 && s.ptr[s.len - 1] == ':')
		s = pcut_str_trim_end(pcut_str_cut(s, 0, s.len - 1));
	return s;
}

/* Who wrote it; with a place behind it only right above the date. */
static int
is_name(const struct pcut_header_text *s)
{
	return s->bare == 1 || (s->bare == 2 && s->meta_behind);
}

/* "The Westering Post" alone between the title and the date: what it was
 * printed in. */
static int
is_paper(const struct pcut_header_text *s)
{
	size_t at = s->s.len;

	while (at > 0 && s->s.ptr[at - 1] != ' ')
		at--;
	return s->meta_behind && !s->ended && !s->caps && at > 0 &&
	    !pcut_header_is_publication(s->s) &&
	    pcut_text_words(s->s, 6) <= 5 &&
	    pcut_header_is_title_case(s->s) &&
	    pcut_byline_is_paper(s->s) && (pcut_str_starts(s->s,
	    PCUT_LIT("The ")) || pcut_byline_is_paper(pcut_str_skip(s->s,
	    at)));
}

/* The text right under the title is its subtitle. */
static int
is_subtitle(const struct pcut_header *h, const struct pcut_header_text *title,
    const struct pcut_header_text *s)
{
	if (title->meta_behind || s->chunk > title->chunk + 1 ||
	    s->s.len > PCUT_HEADER_SUBTITLE || s->s.ptr[0] == '[' ||
	    pcut_label_section(s->s) != PCUT_SECTION_NONE)
		return 0;
	if (s->caps && !title->caps)
		return 0;
	if (s->meta_behind)
		return 1;
	if (s->gap > 1)
		return 0;
	/* Sentences, and then a name and the day. */
	if (h->t->kind == PCUT_TEXT_WEB_PASTE && s + 1 < h->text + h->texts &&
	    s[1].bare == 1 && s[1].meta_behind && s->s.len <= 300 &&
	    s->chunk == title->chunk + 1 && !s->caps)
		return 1;
	if (h->t->kind == PCUT_TEXT_PRESS_RELEASE || s->chunk == title->chunk)
		return 1;
	if (s->caps)
		return 0;
	if (!s->ended)
		return pcut_text_words(s->s, 5) >= 4 && h->t->kind !=
		    PCUT_TEXT_WIKI && !pcut_text_starts_lower(s->s) &&
		    s->s.ptr[s->s.len - 1] != ':';
	return pcut_header_is_title_set(h->t, s->s);
}

/* On a page that was copied, what stands alone between the byline, right below
 * the title, and the date. */
static int
is_late_subtitle(const struct pcut_header *h,
    const struct pcut_header_text *title, const struct pcut_header_text *s)
{
	return h->t->kind == PCUT_TEXT_WEB_PASTE && h->t->has_authors &&
	    title->meta_behind && s->meta_behind && !s->caps &&
	    s->chunk == title->chunk + 2 && s->s.len <= 300 &&
	    s->s.ptr[0] != '[' && pcut_text_words(s->s, 4) >= 4;
}

/* "... Interview by Rosa Klee.": a byline at the end of a subtitle. */
static int
subtitle_byline(struct pcut_header *h, pcut_str s)
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

/* A title that is a paragraph of the body is none. */
static int
is_title(const struct pcut_header_text *a)
{
	if (a->s.len > TITLE_BYTES || pcut_text_is_wide(a->s, 201))
		return 0;
	if (a->ended && pcut_text_is_wide(a->s, 121))
		return 0;
	if (pcut_text_starts_lower(a->s) && !a->meta_behind &&
	    a->ended)
		return 0;
	/* A sentence and more, as of a caption that ends in a bracket. */
	if (pcut_text_width(a->s) > 120 && a->s.ptr[a->s.len - 1] == ')' &&
	    pcut_str_find(a->s, PCUT_LIT(". (")) != SIZE_MAX)
		return 0;
	return 1;
}

static void
set_title(pcut_text *t, const struct pcut_header_text *a)
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

/* The lines in capitals that old papers set below a headline, each in its
 * own chunk: one subtitle; the text behind them. */
static size_t
decks(struct pcut_header *h, size_t from)
{
	pcut_buf all = {.mem = h->t->mem};
	size_t i = from;

	while (i < h->texts && h->text[i].caps && !h->text[i].meta_behind &&
	    h->text[i].chunk <= h->text[i - 1].chunk + 1) {
		if (all.len > 0)
			pcut_buf_putc(&all, ' ');
		pcut_buf_put(&all, h->text[i++].s);
	}
	if (i > from && !all.failed) {
		pcut_text_meta(h->t, PCUT_META_SUBTITLE, PCUT_ORIGIN_TEXT,
		    pcut_buf_str(&all));
		h->t->has_subtitle = 1;
	}
	pcut_buf_free(&all);
	return i;
}

/* The lines below text i in its chunk end a sentence: a paragraph of short
 * lines. */
static int
goes_on(const struct pcut_header *h, size_t i)
{
	return i + 1 < h->texts && h->text[i].chunk == h->text[i + 1].chunk &&
	    h->text[i + 1].ended && pcut_text_starts_lower(h->text[i + 1].s);
}

/* Text i of a release is who sends it, over the title: an office, or a few
 * words above the line that says what it is, with a title below that. */
static int
is_issuer(const struct pcut_header *h, size_t i)
{
	const struct pcut_header_text *a = &h->text[i];
	const struct pcut_header_text *last = &h->text[h->texts - 1];

	return pcut_text_is_office(a->s, last->s) ||
	    (h->release_line != NULL && a->start < h->release_line &&
	    last->start > h->release_line && !a->ended &&
	    pcut_text_words(a->s, 9) <= 8 && is_title(last));
}

static void
drop_issuers(struct pcut_header *h)
{
	size_t i = 0;

	while (i + 1 < h->texts && is_issuer(h, i))
		pcut_text_notice(h->t, "cover-sheet", h->text[i++].s);
	h->texts -= i;
	memmove(h->text, &h->text[i], h->texts * sizeof(h->text[0]));
}

/* ---- what stands over the title ---------------------------------------- */

/* Each rule sees the texts from the first on, at least two, and says how many
 * of them it took: not the title, which it has seen behind them; or 0. */

static void
put(struct pcut_header *h, pcut_meta key, size_t i)
{
	pcut_text_meta(h->t, key, PCUT_ORIGIN_TEXT, h->text[i].s);
}

/* The paper's name, over the line of its issue. */
static size_t
over_issued(struct pcut_header *h)
{
	if (!h->issued || h->text[1].ended || !is_title(&h->text[1]))
		return 0;
	put(h, PCUT_META_SITE_NAME, 0);
	return 1;
}

/* "Science" and "Interview", in either order. */
static size_t
over_rubric_and_genre(struct pcut_header *h)
{
	size_t genre;

	if (h->texts < 3 || !is_title(&h->text[2]))
		return 0;
	if (pcut_label_is_rubric(h->text[0].s) &&
	    pcut_label_is_genre(h->text[1].s))
		genre = 1;
	else if (pcut_label_is_genre(h->text[0].s) &&
	    pcut_label_is_rubric(h->text[1].s))
		genre = 0;
	else
		return 0;
	put(h, PCUT_META_SECTION, 1 - genre);
	put(h, PCUT_META_KICKER, genre);
	return 2;
}

/* "Interview" */
static size_t
over_genre(struct pcut_header *h)
{
	if (h->text[0].meta_behind || !pcut_label_is_genre(h->text[0].s) ||
	    pcut_label_is_rubric(h->text[0].s) || !is_title(&h->text[1]))
		return 0;
	put(h, PCUT_META_KICKER, 0);
	return 1;
}

/* Who a release is from, over what it says. */
static size_t
over_firm(struct pcut_header *h)
{
	if (h->t->kind != PCUT_TEXT_PRESS_RELEASE ||
	    !pcut_text_is_firm(h->text[0].s))
		return 0;
	pcut_text_notice(h->t, "cover-sheet", h->text[0].s);
	return 1;
}

/* "Science" */
static size_t
over_rubric(struct pcut_header *h)
{
	if (h->text[0].caps || h->text[0].meta_behind ||
	    !pcut_label_is_rubric(h->text[0].s) || !is_title(&h->text[1]))
		return 0;
	put(h, PCUT_META_SECTION, 0);
	return 1;
}

/* "The Wexham Times" and "Science" */
static size_t
over_site_and_rubric(struct pcut_header *h)
{
	const struct pcut_header_text *a = h->text;

	if (h->texts < 3 || a[0].ended || !pcut_label_is_rubric(a[1].s) ||
	    !is_title(&a[2]))
		return 0;
	if (h->t->kind != PCUT_TEXT_BROWSER && !(a[2].meta_behind &&
	    a[0].s.len < a[2].s.len && pcut_text_words(a[0].s, 6) <= 5))
		return 0;
	put(h, PCUT_META_SITE_NAME, 0);
	put(h, PCUT_META_SECTION, 1);
	return 2;
}

/* "STORM-DAMAGE" in a wire: what it is about. */
static size_t
over_slug(struct pcut_header *h)
{
	if (h->t->kind != PCUT_TEXT_WIRE || !h->text[0].caps ||
	    h->text[1].caps || h->text[0].chunk != h->text[1].chunk ||
	    pcut_text_words(h->text[0].s, 5) > 4 || !is_title(&h->text[1]))
		return 0;
	pcut_text_slug(h->t, h->text[0].s);
	pcut_text_notice(h->t, "desk-mark", h->text[0].s);
	return 1;
}

/* "Stories" over the day, and below that the title, its subtitle and who
 * wrote it. */
static size_t
over_day(struct pcut_header *h)
{
	const struct pcut_header_text *a = h->text;

	if (h->t->kind != PCUT_TEXT_WEB_PASTE || !a[0].meta_behind ||
	    a[0].ended || pcut_text_words(a[0].s, 2) > 1 ||
	    a[1].chunk != a[0].chunk + 1 || pcut_text_words(a[1].s, 4) < 4 ||
	    a[1].ended || !is_title(&a[1]) || h->known <= a[1].start)
		return 0;
	if (!pcut_label_is_rubric(a[0].s) && (h->texts < 3 ||
	    a[2].bare != 0 || pcut_text_words(a[2].s, 4) < 4 ||
	    h->known <= a[2].start))
		return 0;
	put(h, pcut_label_is_rubric(a[0].s) ? PCUT_META_SECTION :
	    PCUT_META_KICKER, 0);
	return 1;
}

/* In a browser's copy it is the site's name. */
static size_t
over_kicker(struct pcut_header *h)
{
	if (!is_kicker(h->t, &h->text[0], &h->text[1]) ||
	    !is_title(&h->text[1]))
		return 0;
	/* Releases have titles in capitals, and a line below them. */
	if (h->t->kind == PCUT_TEXT_PRESS_RELEASE && h->texts == 2 &&
	    h->text[0].caps && h->text[0].chunk != h->text[1].chunk &&
	    pcut_text_words(h->text[0].s, 4) >= 3)
		return 0;
	pcut_text_meta(h->t, h->t->kind == PCUT_TEXT_BROWSER ?
	    PCUT_META_SITE_NAME : PCUT_META_KICKER, PCUT_ORIGIN_TEXT,
	    without_colon(h->text[0].s));
	return 1;
}

/* Take what stands over the title; how many texts that is. */
static size_t
take_over_title(struct pcut_header *h)
{
	static size_t (*const rules[])(struct pcut_header *) = {
		over_issued, over_rubric_and_genre, over_genre, over_firm,
		over_rubric, over_day, over_site_and_rubric, over_slug,
		over_kicker,
	};
	size_t n = 0;

	if (h->texts < 2)
		return 0;
	for (size_t i = 0; i < sizeof(rules) / sizeof(*rules) && n == 0; i++)
		n = rules[i](h);
	/* Below a section: "Lost property :" */
	if (n == 1 && h->texts > 2 && h->text[1].s.ptr[h->text[1].s.len -
	    1] == ':' && is_kicker(h->t, &h->text[1], &h->text[2]) &&
	    is_title(&h->text[2])) {
		pcut_text_meta(h->t, PCUT_META_KICKER, PCUT_ORIGIN_TEXT,
		    without_colon(h->text[1].s));
		n = 2;
	}
	return n;
}

/* ---- the title and what stands below it -------------------------------- */

/* The title as text i and what belongs to it; the text behind that. */
static size_t
take_title(struct pcut_header *h, size_t i)
{
	pcut_text *t = h->t;
	const struct pcut_header_text *title = &h->text[i];

	if (!is_title(title))
		return i;
	set_title(t, title);
	i++;
	if (i < h->texts && t->kind == PCUT_TEXT_PLAIN && is_paper(
	    &h->text[i]))
		put(h, PCUT_META_SITE_NAME, i++);
	if (i < h->texts && (!is_name(&h->text[i]) || t->has_authors ||
	    h->text[i].ended) && (is_subtitle(h, title, &h->text[i]) ||
	    is_late_subtitle(h, title, &h->text[i]) ||
	    (h->text[i].chunk == title->chunk + 1 && subtitle_byline(h,
	    h->text[i].s)))) {
		put(h, PCUT_META_SUBTITLE, i);
		subtitle_byline(h, h->text[i].s);
		t->has_subtitle = 1;
		return i + 1;
	}
	return t->kind == PCUT_TEXT_OCR && title->caps ? decks(h, i) : i;
}

/* A name alone, between the title and a date or the body, as text i, or
 * as the last of more lines, right above the date; the text behind it. */
static size_t
take_name(struct pcut_header *h, size_t i)
{
	pcut_text *t = h->t;
	pcut_byline by;

	if (i == 0 || t->kind == PCUT_TEXT_PRESS_RELEASE)
		return i;
	if (i < h->texts && !t->has_authors && is_name(&h->text[i]) &&
	    (h->text[i].meta_behind || i + 1 == h->texts ||
	    h->text[i].start < h->known) && (h->text[i].bare == 2 ?
	    pcut_byline_placed(t->arena, h->text[i].s, t->language, &by) :
	    pcut_byline_bare(t->arena, h->text[i].s, t->language, &by)) ==
	    PCUT_OK) {
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
		i++;
	}
	for (size_t j = i + 1; j < h->texts && !t->has_authors; j++) {
		if (h->text[j].bare != 1 || !h->text[j].meta_behind ||
		    pcut_byline_bare(t->arena, h->text[j].s, t->language,
		    &by) != PCUT_OK)
			continue;
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
		h->texts--;
		memmove(&h->text[j], &h->text[j + 1], (h->texts - j) *
		    sizeof(h->text[0]));
	}
	return i;
}

/* Text i, which has no place above the body, is of the body. */
static int
opens_body(const struct pcut_header *h, size_t i)
{
	const struct pcut_header_text *a = &h->text[i];

	if (h->last_meta <= a->start)
		return 1;
	/* A sentence is text, whatever furniture follows it; but on a page
	 * that was copied one above the byline is a picture's. */
	return (a->ended || goes_on(h, i)) &&
	    pcut_text_width(a->s) >= PCUT_HEADER_PROSE / 2 &&
	    !a->meta_behind && !(h->t->kind == PCUT_TEXT_WEB_PASTE &&
	    a->start < h->known);
}

void
pcut_header_settle(struct pcut_header *h)
{
	pcut_text *t = h->t;
	size_t i = 0;

	if (!t->has_title && !t->titled && h->texts > 0) {
		pcut_header_drop_menu(h);
		if (t->kind == PCUT_TEXT_PRESS_RELEASE)
			drop_issuers(h);
		i = take_title(h, take_over_title(h));
	}
	i = take_name(h, i);
	for (; i < h->texts && !opens_body(h, i); i++)
		/* Above the byline, yet no title: set apart, not lost. */
		pcut_text_notice(t, "navigation", h->text[i].s);
	if (i < h->texts && (h->body == NULL || h->text[i].start < h->body))
		h->body = h->text[i].start;
}
