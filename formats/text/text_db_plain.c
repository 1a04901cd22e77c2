/* SPDX-License-Identifier: ISC */
/*
 * Lines without a label above a record's text.  What they are, title, paper or
 * author, is told by their order and by the line that has the date, so it is
 * settled when all of them are known.
 */
#include <string.h>

#include "str.h"
#include "text_db.h"

#define DATES 4

/* "Page 1 of 3": where the export was cut for print. */
static int
is_page(pcut_str s)
{
	static const char *const heads[] = {"Page ", "Seite ", "Página ",
	    "Pagina "};
	size_t n = 0;

	for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++)
		if (pcut_str_starts(s, pcut_str_from(heads[i])))
			n = strlen(heads[i]);
	if (n == 0 || s.len > 30 || n == s.len)
		return 0;
	while (n < s.len && pcut_is_digit(s.ptr[n]))
		n++;
	return pcut_is_digit(s.ptr[n - 1]) && pcut_is_digit(s.ptr[s.len - 1]);
}

/* The line that says which issue, above the text. */
static int
issue(pcut_db_record *r, pcut_str s)
{
	pcut_text *t = r->t;
	struct pcut_db_issue in;

	if (t->has_published || !pcut_db_issue(t, s, &in))
		return 0;
	pcut_text_dates(t, PCUT_ORIGIN_TEXT, &in.date, 1);
	pcut_text_meta(t, in.of_paper ? PCUT_META_SITE_NAME :
	    PCUT_META_SECTION, PCUT_ORIGIN_TEXT, in.name);
	pcut_text_field(t, PCUT_FIELD_WORDS, in.words);
	pcut_text_notice(t, "cover-sheet", in.page);
	r->issue = in.of_paper ? 2 : 1;
	return 1;
}

/* "The Herald (Leeds) - Tuesday, September 3, 2013", below the title. */
static int
site_date(pcut_db_record *r, pcut_str s)
{
	pcut_text *t = r->t;
	pcut_date date[DATES];
	size_t start;

	if (r->plains == 0 || t->has_published || s.len > PCUT_DATE_LINE ||
	    pcut_date_tail(s, &t->hints, date, DATES, &start) == 0 ||
	    start == 0 || strlen(date[0].iso) < 10)
		return 0;
	s = pcut_str_trim(pcut_str_cut(s, 0, start));
	while (s.len > 0 && strchr("-,|", s.ptr[s.len - 1]) != NULL)
		s = pcut_str_trim_end(pcut_str_cut(s, 0, s.len - 1));
	if (s.len == 0 || pcut_text_words(s, 9) > 8)
		return 0;
	pcut_text_meta(t, PCUT_META_SITE_NAME, PCUT_ORIGIN_TEXT, s);
	pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, 1);
	return 1;
}

void
pcut_db_rights(pcut_text *t, pcut_str s)
{
	if (pcut_article_count(pcut_build_article(t->b), PCUT_META_COPYRIGHT)
	    > 0)
		pcut_text_notice(t, "cover-sheet", s);
	else
		pcut_text_meta(t, PCUT_META_COPYRIGHT, PCUT_ORIGIN_TEXT, s);
}

void
pcut_db_plain(pcut_db_record *r, pcut_str s, int blank)
{
	pcut_text *t = r->t;
	pcut_date date[DATES];
	size_t start;

	if (pcut_label_is_copyright(s)) {
		pcut_db_rights(t, s);
		return;
	}
	if (is_page(s)) {
		pcut_text_notice(t, "page-furniture", s);
		return;
	}
	if (s.len <= PCUT_DATE_LINE && (pcut_date_line(s, &t->hints, date,
	    DATES) > 0 || (pcut_date_tail(s, &t->hints, date, DATES, &start) >
	    0 && start == 0) || pcut_date_head(s, &t->hints, &date[0]) > 0)) {
		if (date[0].iso[0] != '\0') {
			if (r->day.len == 0)
				pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, 1);
			t->has_published = 1;
			return;
		}
	}
	if (pcut_text_is_rule(s) || s.len > 600)
		return;
	if (issue(r, s) || site_date(r, s)) {
		r->in_issue = 1;
		return;
	}
	/* What goes on below: where else it was printed. */
	if (r->issue == 1 && r->in_issue && !blank) {
		pcut_text_notice(t, "cover-sheet", s);
		return;
	}
	r->in_issue = 0;
	for (size_t i = 0; i < r->plains; i++)
		if (pcut_str_eq(s, r->plain[i]))
			return; /* the title once more, over its record */
	if (r->plains == PCUT_DB_PLAINS) {
		pcut_text_notice(t, "cover-sheet", s);
		return;
	}
	r->joined[r->plains] = !blank;
	r->plain[r->plains++] = pcut_db_keep(r, s);
	r->before_date += !t->has_published;
}

/* "CHABRIER Lucile" as "Lucile CHABRIER"; s itself where no capitals say so. */
static pcut_str
surname_last(pcut_db_record *r, pcut_str s)
{
	size_t n = pcut_str_find_char(s, ' '), len = s.len;
	char *out;

	if (n == SIZE_MAX || n < 3 || s.len > 60 || pcut_str_find_char(
	    pcut_str_skip(s, n + 1), ' ') != SIZE_MAX || !pcut_text_is_caps(
	    pcut_str_cut(s, 0, n)) || pcut_text_is_caps(pcut_str_skip(s, n)) ||
	    pcut_str_find_char(s, ',') != SIZE_MAX ||
	    (out = pcut_arena_alloc(r->t->arena, len)) == NULL)
		return s;
	memcpy(out, s.ptr + n + 1, len - n - 1);
	out[len - n - 1] = ' ';
	memcpy(out + len - n, s.ptr, n);
	return PCUT_STR(out, len);
}

/* The title and then the publication, or the publication, the date and then
 * the title. */
void
pcut_db_settle(pcut_db_record *r)
{
	pcut_text *t = r->t;
	size_t i = 0, title = SIZE_MAX, site = SIZE_MAX;
	pcut_byline by;

	if (r->issue == 1 && r->plains > r->before_date) {
		site = r->before_date > 0 ? 0 : SIZE_MAX;
		title = r->before_date;
	} else if (r->has_headline) {
		site = r->before_date > 0 ? 0 : SIZE_MAX;
	} else if (r->before_date == 1 && t->has_published && r->plains > 1) {
		site = 0;
		title = 1;
	} else {
		title = 0;
		site = r->before_date > 1 ? 1 : SIZE_MAX;
	}
	for (; i < r->plains; i++) {
		if (i == title)
			pcut_text_title(t, PCUT_ORIGIN_TEXT, r->plain[i]);
		else if (i == site)
			pcut_text_meta(t, PCUT_META_SITE_NAME,
			    PCUT_ORIGIN_TEXT, r->plain[i]);
		else if (!t->has_authors && pcut_byline_bare(t->arena,
		    surname_last(r, r->plain[i]), t->language, &by) == PCUT_OK)
			pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
		else if (i == title + 1 && r->issue && r->joined[i])
			pcut_text_meta(t, PCUT_META_SUBTITLE,
			    PCUT_ORIGIN_TEXT, r->plain[i]);
		else
			pcut_text_notice(t, "cover-sheet", r->plain[i]);
	}
}
