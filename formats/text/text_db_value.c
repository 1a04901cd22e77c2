/* SPDX-License-Identifier: ISC */
/*
 * What the value behind a database's label says.  A value often holds more
 * than its label promises: a paper and its day, a caption and its credit,
 * names and what these people are.
 */
#include <string.h>

#include "str.h"
#include "text_db.h"

#define DATES 4

pcut_str
pcut_db_keep(pcut_db_record *r, pcut_str s)
{
	s = pcut_arena_str(r->t->arena, pcut_str_trim(s));
	return s.ptr == NULL ? PCUT_STR_NONE : s;
}

/* "PHOTO: Keeper Walt at the controls. JILL ARNO / THE GAZETTE". */
static void
graphic(pcut_db_record *r, pcut_str s)
{
	static const char *const heads[] = {"PHOTO:", "PHOTOS:", "PICTURE:",
	    "GRAPHIC:", "IMAGE:", "Photo:", "Foto:", "FOTO:", "PHOTO,",
	    "PHOTOGRAPH:", "Photograph:", "Picture:", "ILLUSTRATION:"};
	size_t at = s.len;
	pcut_label label;
	pcut_str credit;

	for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++)
		if (pcut_str_starts(s, pcut_str_from(heads[i])))
			s = pcut_str_trim(pcut_str_skip(s, strlen(heads[i])));
	/* The credit is what capitals end it with. */
	at = s.len;
	for (size_t i = s.len; i-- > 1;) {
		if (s.ptr[i] != ' ' || (s.ptr[i - 1] != '.' &&
		    s.ptr[i - 1] != ')' && s.ptr[i - 1] != '"'))
			continue;
		if (pcut_text_is_caps(pcut_str_skip(s, i)) ||
		    (pcut_label_credit(pcut_str_trim(pcut_str_skip(s, i)),
		    &label) && label.value.len > 0))
			at = i;
		break;
	}
	credit = pcut_str_trim(pcut_str_skip(s, at));
	if (pcut_str_starts(credit, PCUT_LIT("BY ")))
		credit = pcut_str_trim(pcut_str_skip(credit, 3));
	pcut_text_lead(r->t, PCUT_STR_NONE, PCUT_STR_NONE,
	    pcut_str_trim(pcut_str_cut(s, 0, at)), credit);
}

/* "Society/Community" of "gcom : Society/Community". */
static void
subject(pcut_db_record *r, pcut_str s)
{
	pcut_str item;
	int coded = r->factiva && pcut_str_find(s, PCUT_LIT(" : ")) !=
	    SIZE_MAX;

	if (!coded) {
		pcut_text_tags(r->t, s, ';');
		return;
	}
	while (pcut_str_take(&s, '|', &item)) {
		size_t at = pcut_str_find(item, PCUT_LIT(" : "));

		if (at != SIZE_MAX)
			item = pcut_str_skip(item, at + 3);
		pcut_text_meta(r->t, PCUT_META_TAGS, PCUT_ORIGIN_INPUT,
		    pcut_str_trim(item));
	}
}

/* "Sarah Quill;Ned Tubman, Staff Writers", "Marsh, Robert; Hale, Dinah". */
static void
authors(pcut_db_record *r, pcut_str s)
{
	pcut_byline by;
	pcut_text *t = r->t;
	pcut_str part;
	int some = 0;

	if (s.len == 0 || t->has_authors)
		return;
	/* "By X in PLACE" is a byline as printed. */
	if (pcut_byline_parse(t->arena, s, t->language, &by) == PCUT_OK &&
	    by.prefixed && by.count > 0) {
		pcut_text_byline(t, PCUT_ORIGIN_INPUT, &by);
		return;
	}
	while (pcut_str_take(&s, ';', &part)) {
		if (some && pcut_text_is_role(pcut_str_trim(part)))
			continue; /* "; Staff Reporter" */
		t->has_authors = 0; /* each is one more */
		pcut_text_authors(t, PCUT_ORIGIN_INPUT, pcut_str_trim(part));
		some |= t->has_authors;
	}
	t->has_authors = some;
}

/* "The Courier (Leeds). (Nov. 3, 2009): News: p4.": the paper, then its day in
 * brackets; 0 if s is none. */
static int
bracketed_day(pcut_db_record *r, pcut_str s)
{
	pcut_date date[DATES];
	pcut_str rest = s, day;
	size_t at, shut;

	for (int i = 0; i < 4 && (at = pcut_str_find_char(rest, '(')) !=
	    SIZE_MAX; i++) {
		rest = pcut_str_skip(rest, at + 1);
		shut = pcut_str_find_char(rest, ')');
		if (shut == SIZE_MAX || shut > PCUT_DATE_LINE)
			return 0;
		day = pcut_str_cut(rest, 0, shut);
		if (pcut_date_line(day, &r->t->hints, date, DATES) == 0 ||
		    date[0].iso[0] == '\0')
			continue;
		if (r->day.len == 0)
			r->day = pcut_db_keep(r, day);
		s = pcut_str_trim_end(pcut_str_cut(s, 0, (size_t)(rest.ptr -
		    s.ptr) - 1));
		while (s.len > 0 && strchr(".,", s.ptr[s.len - 1]) != NULL)
			s = pcut_str_trim_end(pcut_str_cut(s, 0, s.len - 1));
		pcut_text_field(r->t, PCUT_FIELD_SITE, s);
		pcut_text_notice(r->t, "cover-sheet", pcut_str_skip(rest,
		    shut + 1));
		return 1;
	}
	return 0;
}

/* "Parish & County. Spring2004, Vol. 12 Issue 2, p18": a journal's name, then
 * where in it. */
static void
source(pcut_db_record *r, pcut_str s)
{
	size_t at = pcut_str_find(s, PCUT_LIT(". "));
	pcut_str rest = pcut_str_skip(s, at == SIZE_MAX ? s.len : at + 2);
	struct pcut_db_issue in;

	if (bracketed_day(r, s))
		return;
	if (pcut_db_issue(r->t, s, &in)) {
		if (!r->t->has_published)
			pcut_text_dates(r->t, PCUT_ORIGIN_INPUT, &in.date, 1);
		pcut_text_notice(r->t, "cover-sheet", in.page);
		if (r->issue != 2)
			pcut_text_field(r->t, PCUT_FIELD_SITE, in.name);
		return;
	}

	if (pcut_str_find(rest, PCUT_LIT("Vol. ")) != SIZE_MAX ||
	    pcut_str_find(rest, PCUT_LIT("Issue ")) != SIZE_MAX ||
	    pcut_str_find(rest, PCUT_LIT(", p")) != SIZE_MAX) {
		pcut_date date;

		s = pcut_str_cut(s, 0, at);
		if (r->day.len == 0 && pcut_date_head(rest, &r->t->hints,
		    &date) > 0 && date.iso[0] != '\0')
			r->day = pcut_db_keep(r, date.raw);
		pcut_text_notice(r->t, "cover-sheet", rest);
	}
	pcut_text_field(r->t, PCUT_FIELD_SITE, s);
}

void
pcut_db_put(pcut_db_record *r, const struct pcut_db_name *name, pcut_str s)
{
	pcut_text *t = r->t;

	switch (name->field) {
	case PCUT_DB_BODY:
		return;
	case PCUT_DB_END: case PCUT_DB_DROP:
		pcut_text_notice(t, "cover-sheet", s);
		return;
	case PCUT_DB_GRAPHIC:
		if (s.len > 0)
			graphic(r, s);
		return;
	case PCUT_DB_SUBJECT:
		subject(r, s);
		return;
	case PCUT_DB_HIGHLIGHT:
		pcut_text_meta(t, PCUT_META_DESCRIPTION, PCUT_ORIGIN_INPUT, s);
		return;
	case PCUT_DB_TIME:
		r->time = pcut_db_keep(r, s);
		return;
	case PCUT_FIELD_AUTHOR:
		authors(r, s);
		return;
	case PCUT_FIELD_DATE:
		if (r->day.len == 0)
			r->day = pcut_db_keep(r, s);
		return;
	case PCUT_FIELD_ID:
		if (pcut_str_starts(s, PCUT_LIT("Document ")))
			s = pcut_str_skip(s, 9);
		pcut_text_meta(t, PCUT_META_ID, PCUT_ORIGIN_INPUT, s);
		return;
	case PCUT_FIELD_TITLE:
		pcut_text_title(t, PCUT_ORIGIN_INPUT, s);
		return;
	case PCUT_FIELD_SITE:
		source(r, s);
		return;
	default:
		if (!pcut_text_field(t, (pcut_field)name->field, s))
			pcut_text_notice(t, "cover-sheet", s);
	}
}

void
pcut_db_put_date(pcut_db_record *r)
{
	pcut_text *t = r->t;
	pcut_buf both = {.mem = t->mem};

	if (r->day.len == 0)
		return;
	pcut_buf_put(&both, r->day);
	if (r->time.len > 0) {
		pcut_buf_puts(&both, ", ");
		pcut_buf_put(&both, r->time);
	}
	if (!both.failed)
		pcut_text_date_value(t, PCUT_META_DATE_PUBLISHED,
		    pcut_db_keep(r, pcut_buf_str(&both)));
	pcut_buf_free(&both);
}
