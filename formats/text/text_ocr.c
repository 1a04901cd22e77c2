/* SPDX-License-Identifier: ISC */
/*
 * Scanned pages: the masthead to metadata, running heads and page numbers to
 * notices, and the paragraphs that they cut in two put together.
 */
#include <string.h>

#include "fold.h"
#include "str.h"
#include "text_dump.h"

#define MASTHEAD_LINES 6
#define HEADLINE_LINES 8

/* "VOL. XII.   GRANT CITY, THURSDAY, MAY 4, 1893.   NO. 18." */
static int
is_issue_line(pcut_str s)
{
	static const char *const words[] = {"VOL.", "Vol.", "VOLUME", "Volume",
	    "NO.", "No.", "Nr.", "Nº", "N\xC2\xB0", "ANNÉE",
	    "Jahrgang", "JAHRGANG", "AÑO", "Año", "ANNO"};
	size_t hits = 0;

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		hits += pcut_str_find(s, pcut_str_from(words[i])) != SIZE_MAX;
	return (hits > 0 || pcut_text_is_imprint(s)) && s.len < 200;
}

/* "Established 1851", "Price Two Cents", "Gegründet 1848": what a paper says of
 * itself under its name. */
int
pcut_text_is_imprint(pcut_str s)
{
	static const char *const words[] = {"established 1", "founded 1",
	    "price one ", "price two ", "price three ", "price five ",
	    "one penny", "gegründet 1", "fondé en 1",
	    "fundado en 1", "fondato nel 1"};

	/* Stops end its parts, which have wide gaps between them. */
	if (s.len > 160 || (pcut_text_ends_sentence(s) && pcut_str_find(s,
	    PCUT_LIT("   ")) == SIZE_MAX))
		return 0;
	/* Those with a year come to nothing without its first figure. */
	if (pcut_str_find_char(s, '1') == SIZE_MAX &&
	    pcut_str_find_case(s, PCUT_LIT("price ")) == SIZE_MAX &&
	    pcut_str_find_case(s, PCUT_LIT("penny")) == SIZE_MAX)
		return 0;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (pcut_str_find_case(s, pcut_str_from(words[i])) != SIZE_MAX)
			return 1;
	return 0;
}

/* A line that is nothing but the day of the issue. */
static int
is_issue_day(pcut_text *t, pcut_str s)
{
	pcut_date date[2];

	while (s.len > 0 && s.ptr[s.len - 1] == '.')
		s.len--;
	return s.len > 0 && s.len <= PCUT_DATE_LINE && !t->has_published &&
	    pcut_date_line(s, &t->hints, date, 2) == 1 &&
	    strlen(date[0].iso) >= 10;
}

/* The parts of an issue line between wide gaps: one has the date. */
static void
issue_line(pcut_text *t, pcut_str s)
{
	pcut_date date[2];
	size_t start;

	while (s.len > 0) {
		size_t gap = pcut_str_find(s, PCUT_LIT("  "));
		pcut_str part = pcut_str_trim(pcut_str_cut(s, 0, gap));

		while (part.len > 0 && part.ptr[part.len - 1] == '.')
			part.len--;
		if (part.len > 0 && part.len <= PCUT_DATE_LINE &&
		    !t->has_published && (pcut_date_line(part, &t->hints,
		    date, 2) > 0 || pcut_date_tail(part, &t->hints, date, 2,
		    &start) > 0))
			pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, 1);
		if (gap == SIZE_MAX)
			break;
		s = pcut_str_trim(pcut_str_skip(s, gap));
	}
}

/* "THE HOLLIN ADVERTISER, SATURDAY, MAY 11, 1889.": bytes of the name. */
static size_t
named_date(pcut_text *t, pcut_str s)
{
	pcut_date date[2];
	size_t start = 0;

	while (s.len > 0 && s.ptr[s.len - 1] == '.')
		s.len--;
	if (s.len > PCUT_DATE_LINE || pcut_date_tail(s, &t->hints, date, 2,
	    &start) == 0 || start == 0 || date[0].iso[0] == '\0')
		return 0;
	while (start > 0 && strchr(", .-", s.ptr[start - 1]) != NULL)
		start--;
	if (!pcut_text_is_caps(pcut_str_cut(s, 0, start)))
		return 0;
	pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, 1);
	return start;
}

/* The masthead, if there is one: text behind it. */
static pcut_str
masthead(pcut_text *t, pcut_str text, pcut_str *site, pcut_str *head)
{
	size_t name;

	pcut_str rest = text, behind = text;
	pcut_text_line line, first = {0};
	int lines = 0, found = 0;

	*site = *head = PCUT_STR_NONE;
	while (lines < MASTHEAD_LINES && pcut_text_take_line(&rest, &line)) {
		pcut_str s = pcut_text_of(&line);

		if (line.len == 0)
			continue;
		lines++;
		if (lines == 1 && (name = named_date(t, s)) > 0) {
			*head = s; /* it stands over each page */
			*site = pcut_str_cut(s, 0, name);
			pcut_text_meta(t, PCUT_META_SITE_NAME,
			    PCUT_ORIGIN_TEXT, *site);
			pcut_text_notice(t, "page-furniture", s);
			return rest;
		}
		if (found && is_issue_day(t, s)) {
			issue_line(t, s);
			pcut_text_notice(t, "page-furniture", s);
			return rest;
		}
		if (found && !is_issue_line(s))
			return behind;
		if (!is_issue_line(s)) {
			if (first.len == 0)
				first = line;
			continue;
		}
		if (first.len > 0 && first.len < 120 && !found) {
			*site = pcut_text_of(&first);
			if (pcut_str_ends(*site, PCUT_LIT(".")))
				site->len--;
			pcut_text_meta(t, PCUT_META_SITE_NAME,
			    PCUT_ORIGIN_TEXT, *site);
		}
		pcut_text_notice(t, "page-furniture", s);
		issue_line(t, s);
		found = 1; /* its day may stand below it */
		behind = rest;
		if (t->has_published)
			return rest;
	}
	return found ? behind : text;
}

/* Letters of s alone, folded. */
static size_t
letters(pcut_str s, char out[200])
{
	char folded[400];
	size_t n = pcut_fold(folded, sizeof(folded), s), len = 0;

	for (size_t i = 0; i < n && len < 200; i++)
		if (pcut_is_alpha(folded[i]) || (unsigned char)folded[i] >=
		    0x80)
			out[len++] = folded[i];
	return len;
}

/* A page number alone, or the site's name again with or without one. */
static int
is_running(pcut_str s, pcut_str site, pcut_str head)
{
	char a[200], b[200];
	size_t digits = 0, others = 0, n;

	if (s.len > 160)
		return 0;
	for (size_t i = 0; i < s.len; i++) {
		digits += pcut_is_digit(s.ptr[i]) != 0;
		others += !pcut_is_digit(s.ptr[i]) && strchr(" -[].",
		    s.ptr[i]) == NULL;
	}
	if (digits > 0 && digits <= 4 && others == 0)
		return 1;
	if (site.len == 0)
		return 0;
	if (head.len > 0) {
		n = letters(head, a);
		if (n > 3 && letters(s, b) == n && memcmp(a, b, n) == 0)
			return 1;
	}
	n = letters(site, a);
	return n > 3 && letters(s, b) == n && memcmp(a, b, n) == 0;
}

pcut_status
pcut_text_read_ocr(pcut_text *t, pcut_str *rest)
{
	pcut_str text = *rest, site, head, before = PCUT_STR_NONE;
	pcut_buf out = {.mem = t->mem}, pages = {.mem = t->mem},
	    columns = {.mem = t->mem};
	pcut_text_line line;
	size_t blank = 0, kept = 0;
	int cut = 0;

	*rest = PCUT_STR_NONE;
	pcut_text_guess(t, text);
	if (pcut_text_columns(t, text, &columns))
		text = pcut_buf_str(&columns);
	if (pcut_text_pages(t, text, &pages))
		text = pcut_buf_str(&pages);
	text = masthead(t, text, &site, &head);
	while (pcut_text_take_line(&text, &line)) {
		pcut_str s = pcut_text_of(&line);

		if (line.len == 0) {
			blank++;
			continue;
		}
		/* A short rule parts the decks of a headline. */
		if (kept < HEADLINE_LINES && kept > 0 && s.len < 24 &&
		    pcut_text_is_rule(s)) {
			pcut_text_notice(t, "page-furniture", s);
			blank++;
			continue;
		}
		kept++;
		if (is_running(s, site, head)) {
			pcut_text_notice(t, "page-furniture", s);
			cut = 1;
			continue;
		}
		/* Over a page's end a sentence goes on. */
		if (cut && before.len > 0 && !pcut_text_ends_sentence(before))
			blank = 0;
		cut = 0;
		for (; blank > 0; blank--)
			pcut_buf_putc(&out, '\n');
		pcut_text_put_line(&out, line.indent, s);
		before = s;
	}
	pcut_buf_free(&pages);
	pcut_buf_free(&columns);
	if (out.failed) {
		pcut_buf_free(&out);
		return PCUT_ENOMEM;
	}
	pcut_text_article(t, pcut_buf_str(&out));
	pcut_buf_free(&out);
	return PCUT_OK;
}
