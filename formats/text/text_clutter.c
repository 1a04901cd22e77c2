/* SPDX-License-Identifier: ISC */
/*
 * What a page that was copied whole has above and among its text: the banner
 * that asks for consent, and boxes of short lines.
 *
 * A box is told by its lines together: half of them are furniture, or its
 * first or last is a button of a newsletter or an advert.  What stands there
 * is never a sentence of any length, so that no paragraph is one.
 */
#include <string.h>

#include "str.h"
#include "text_body.h"

#define BANNER_LINES 12   /* of a page, in which its banner ends */
#define BANNER_COLUMNS 40 /* of a sentence of it, at the least */
#define BUTTON_LINES 4
#define BUTTON_BYTES 60
#define LINE_BYTES 160
#define BOX_LINES 30
#define SMALL_BOX 8
#define SENTENCE_COLUMNS 60
#define WRAP_COLUMNS 40 /* of a line that may be one of a sentence */
#define DATES 2

/* ---- above all --------------------------------------------------------- */

static int
has_one_of(pcut_str s, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (pcut_str_find_case(s, pcut_str_from(words[i])) != SIZE_MAX)
			return 1;
	return 0;
}

/* A sentence on cookies and on what they are for. */
static int
asks_consent(pcut_str s)
{
	static const char *const cookies[] = {"cookie", "куки", "クッキー",
	    "쿠키", "çerez", "ciastecz", "עוגיות", "ملفات تعريف الارتباط",
	    "evästei", "sütiket", "кукі", "бисквитк"},
	    *const uses[] = {"consent", "privacy", "partner", "your device",
	    "our website", "this website", "this site", "experience",
	    "advertis", "by continuing", "einwillig", "zustimm", "endgerät",
	    "diese website", "webseite", "datenschutz", "consentement",
	    "partenaires", "votre appareil", "notre site", "ce site",
	    "consentimiento", "privacidad", "socios", "este sitio",
	    "nuestro sitio", "dispositivo", "consenso", "questo sito",
	    "nostro sito", "parceiros", "consentimento", "este site",
	    "nosso site", "toestemming", "deze website", "onze website",
	    "ervaring", "zgod", "naszych partner", "tej strony", "serwis",
	    "соглас", "сайт", "партн", "souhlas", "tyto stránky", "súhlas",
	    "izin", "deneyim", "συγκατάθεση", "ιστοσελίδα", "المواقع",
	    "الموقع", "サイト", "同意", "사이트", "동의", "samtycke",
	    "webbplats", "samtykke", "nettsted", "hjemmeside", "suostum",
	    "sivusto", "hozzájárul", "weboldal", "consimțăm", "acest site",
	    "privolu", "stranic"};

	return s.len <= 2000 && pcut_text_is_wide(s, BANNER_COLUMNS) &&
	    pcut_text_ends_sentence(s) && has_one_of(s, cookies,
	    sizeof(cookies) / sizeof(*cookies)) && has_one_of(s, uses,
	    sizeof(uses) / sizeof(*uses));
}

/* A button stands among the next lines: "Accept all", "Settings". */
static int
has_button(pcut_str text)
{
	pcut_text_line line;

	for (int n = 0; n < BUTTON_LINES && pcut_text_take_line(&text,
	    &line);) {
		if (line.len == 0)
			continue;
		n++;
		if (line.len <= BUTTON_BYTES && pcut_label_furniture(
		    pcut_text_of(&line)) != PCUT_FURNITURE_NONE)
			return 1;
	}
	return 0;
}

pcut_str
pcut_text_below_banner(pcut_text *t, pcut_str text)
{
	const char *behind = text.ptr;
	pcut_str rest = text;
	pcut_text_line line;
	pcut_date date[DATES];

	if (t->kind != PCUT_TEXT_WEB_PASTE && t->kind != PCUT_TEXT_PLAIN)
		return text;
	for (int n = 0; n < BANNER_LINES && pcut_text_take_line(&rest,
	    &line);) {
		pcut_str s = pcut_text_of(&line);

		if (line.len == 0)
			continue;
		n++;
		if (s.len <= PCUT_DATE_LINE && pcut_date_line(s, &t->hints,
		    date, DATES) > 0)
			break; /* the page has begun */
		if (asks_consent(s) && has_button(rest))
			behind = rest.ptr;
		else if (behind == text.ptr && n > BANNER_LINES / 2)
			break; /* what asks comes first */
	}
	if (behind > text.ptr)
		pcut_text_notice(t, "boilerplate", pcut_str_trim(PCUT_STR(
		    text.ptr, (size_t)(behind - text.ptr))));
	return pcut_str_skip(text, (size_t)(behind - text.ptr));
}

/* ---- among the text ---------------------------------------------------- */

/* "asked Mar 4, 2017 at 10:21" */
static int
ends_in_day(pcut_text *t, pcut_str s)
{
	pcut_date date[DATES];
	size_t start;

	return s.len <= PCUT_DATE_LINE && pcut_date_tail(s, &t->hints, date,
	    DATES, &start) > 0 && date[0].iso[0] != '\0';
}

/* "asked Mar 4, 2017", above the name of who did: when, and the name. */
static int
asked_by(pcut_text *t, const pcut_text_chunk *chunk, size_t at)
{
	static const char *const words[] = {"asked ", "gefragt ", "posée ",
	    "demandé ", "formulada ", "preguntada ", "perguntada ",
	    "feita ", "chiesto ", "gevraagd ", "задан ", "zadane "};
	pcut_str s = pcut_text_of(&chunk->line[at]), name;
	pcut_date date[DATES];
	size_t start, n;
	int is = 0;

	if (t->has_authors || t->has_published || at + 1 >= chunk->count ||
	    s.len > PCUT_DATE_LINE)
		return 0;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		is |= pcut_str_starts_case(s, pcut_str_from(words[i]));
	name = pcut_text_of(&chunk->line[at + 1]);
	if (!is || name.len > 40 || pcut_is_digit(name.ptr[0]) ||
	    pcut_text_words(name, 4) > 3 || (n = pcut_date_tail(s, &t->hints,
	    date, DATES, &start)) == 0)
		return 0;
	pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, n);
	pcut_text_authors(t, PCUT_ORIGIN_TEXT, name);
	if (!t->has_authors) /* an account */
		pcut_text_notice(t, "navigation", name);
	return 1;
}

static int
is_button(pcut_furniture kind)
{
	return kind == PCUT_FURNITURE_SUBSCRIBE ||
	    kind == PCUT_FURNITURE_ADVERT;
}

static int
is_box(struct pcut_body *b)
{
	pcut_text *t = b->t;
	size_t n = b->now.count, known = 0;
	int tail = t->tail != NULL && b->now.line[0].ptr >= t->tail;
	int button = 0, day = 0;

	if (n < 2 || n > BOX_LINES || t->paragraphs == 0)
		return 0;
	for (size_t i = 0; i < n; i++) {
		pcut_str s = pcut_text_of(&b->now.line[i]);
		pcut_furniture kind;
		pcut_label label;

		if (s.len > LINE_BYTES || (pcut_text_ends_sentence(s) &&
		    pcut_text_is_wide(s, SENTENCE_COLUMNS) &&
		    pcut_label_furniture(s) == PCUT_FURNITURE_NONE &&
		    !pcut_label_is_copyright(s)))
			return 0;
		kind = pcut_label_furniture(s);
		/* Lines of a sentence go on in small letters; a page's do not
		 * hang below one another. */
		if (b->now.line[i].indent != b->now.line[0].indent || (i > 0 &&
		    kind == PCUT_FURNITURE_NONE && pcut_text_starts_lower(s) &&
		    (pcut_text_ends_sentence(s) || pcut_text_is_wide(
		    pcut_text_of(&b->now.line[i - 1]), WRAP_COLUMNS))))
			return 0;
		known += kind != PCUT_FURNITURE_NONE || (tail &&
		    pcut_label_is_copyright(s)) || (pcut_label_field(s,
		    &label) && label.field == PCUT_FIELD_TAGS);
		button |= (i == 0 || i + 1 == n) && is_button(kind);
		day |= ends_in_day(t, s);
	}
	if (known > 0 && n < 4 && !pcut_label_furniture(pcut_text_of(
	    &b->now.line[0])) && pcut_text_is_wrapped(t, b->now.line, n))
		return 0;
	return known > 0 && (known * 2 >= n || tail || (day && known > 1) ||
	    (button && n <= SMALL_BOX));
}

int
pcut_body_box(struct pcut_body *b)
{
	pcut_text *t = b->t;
	pcut_label label;

	if ((t->kind != PCUT_TEXT_WEB_PASTE && t->kind != PCUT_TEXT_BROWSER) ||
	    !is_box(b))
		return 0;
	for (size_t i = 0; i < b->now.count; i++) {
		pcut_str s = pcut_text_of(&b->now.line[i]);

		if (pcut_label_is_copyright(s))
			pcut_text_meta(t, PCUT_META_COPYRIGHT,
			    PCUT_ORIGIN_TEXT, s);
		else if (pcut_label_field(s, &label) && label.field ==
		    PCUT_FIELD_TAGS && label.value.len > 0)
			pcut_text_tags(t, label.value, 0);
		else if (asked_by(t, &b->now, i))
			i++;
		else
			pcut_text_notice(t, "navigation", s);
	}
	return 1;
}
