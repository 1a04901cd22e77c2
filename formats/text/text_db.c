/* SPDX-License-Identifier: ISC */
/*
 * Exports of news databases: Nexis, Factiva, ProQuest, EBSCO and their kin
 * (4.9).
 *
 * One export holds many records, parted by counts ("1 of 9 DOCUMENTS"), end
 * marks or rules.  In a record labelled lines stand above the text and below
 * it; a label counts only at the start of a line, only from this file's list,
 * and inside the text not at all.
 */
#include <string.h>

#include "str.h"
#include "text_db.h"
#include "text_dump.h"

#define VALUE_BYTES 4000
#define DATES 4
#define PLAIN_LINES 4
#define PROSE_COLUMNS 80
#define RIGHTS_BYTES 600   /* that may follow a notice of copyright */
#define WRAPPED_COLUMNS 60 /* of a full line of wrapped text */

struct record {
	pcut_text *t;
	pcut_buf body;
	int factiva, in_body, below, has_headline;
	pcut_str plain[PLAIN_LINES]; /* lines without label above the text */
	size_t plains, labels; /* of either, so far */
	size_t before_date; /* plain lines over that of the date */
	int joined[PLAIN_LINES]; /* no blank line stands before it */
	int issue;     /* 1: a line has the day and page, 2: the paper too */
	int in_issue;  /* still in the lines of that */
	int has_body;       /* a label says where the text starts */
	pcut_str day, time;
};

static pcut_str
keep(struct record *r, pcut_str s)
{
	s = pcut_arena_str(r->t->arena, pcut_str_trim(s));
	return s.ptr == NULL ? PCUT_STR_NONE : s;
}

/* ---- what a line is ---------------------------------------------------- */

/* "3 of 9 DOCUMENTS", "Document 3 of 9": the record's first line. */
static int
is_count(pcut_str s)
{
	static const char *const heads[] = {"document ", "dokument ",
	    "record ", "article "};
	size_t n = 0;
	int document = 0;

	for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++)
		if (pcut_str_starts_case(s, pcut_str_from(heads[i]))) {
			n = strlen(heads[i]);
			document = 1;
		}
	if (n >= s.len || !pcut_is_digit(s.ptr[n]))
		return 0;
	while (n < s.len && pcut_is_digit(s.ptr[n]))
		n++;
	s = pcut_str_skip(s, n);
	if (pcut_str_starts_case(s, PCUT_LIT(" of ")))
		s = pcut_str_skip(s, 4);
	else if (pcut_str_starts_case(s, PCUT_LIT(" von ")) ||
	    pcut_str_starts_case(s, PCUT_LIT(" van ")))
		s = pcut_str_skip(s, 5);
	else if (pcut_str_starts_case(s, PCUT_LIT(" de ")))
		s = pcut_str_skip(s, 4);
	else
		return 0;
	n = 0;
	while (n < s.len && pcut_is_digit(s.ptr[n]))
		n++;
	s = pcut_str_trim(pcut_str_skip(s, n));
	return n > 0 && (document ? s.len == 0 : pcut_str_starts_case(s,
	    PCUT_LIT("DO")));
}

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

static int
is_end(pcut_str s)
{
	return pcut_str_starts_case(s, PCUT_LIT("End of Document")) ||
	    pcut_str_eq_case(s, PCUT_LIT("Ende des Dokuments")) ||
	    pcut_str_eq_case(s, PCUT_LIT("Fin du document"));
}

/* "news\xC2\xB7" "20180712\xC2\xB7GM\xC2\xB7" "0042": how Europresse
 * numbers its records. */
static int
is_number(pcut_str s)
{
	return s.len < 60 && pcut_str_starts(s, PCUT_LIT("news\xC2\xB7")) &&
	    pcut_str_find_char(s, ' ') == SIZE_MAX;
}

static int
is_long_rule(pcut_str s)
{
	if (s.len < 30 || (s.ptr[0] != '_' && s.ptr[0] != '='))
		return 0;
	for (size_t i = 1; i < s.len; i++)
		if (s.ptr[i] != s.ptr[0])
			return 0;
	return 1;
}

/* ---- what it says ------------------------------------------------------ */

/* "PHOTO: Keeper Walt at the controls. JILL ARNO / THE GAZETTE". */
static void
graphic(struct record *r, pcut_str s)
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
subject(struct record *r, pcut_str s)
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
authors(struct record *r, pcut_str s)
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
bracketed_day(struct record *r, pcut_str s)
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
			r->day = keep(r, day);
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
source(struct record *r, pcut_str s)
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
			r->day = keep(r, date.raw);
		pcut_text_notice(r->t, "cover-sheet", rest);
	}
	pcut_text_field(r->t, PCUT_FIELD_SITE, s);
}

static void
put(struct record *r, const struct pcut_db_name *name, pcut_str s)
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
		r->time = keep(r, s);
		return;
	case PCUT_FIELD_AUTHOR:
		authors(r, s);
		return;
	case PCUT_FIELD_DATE:
		if (r->day.len == 0)
			r->day = keep(r, s);
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

/* The line that says which issue, above the text. */
static int
issue(struct record *r, pcut_str s)
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
site_date(struct record *r, pcut_str s)
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

/* The notice of copyright; what follows it, as "All rights reserved", is set
 * apart. */
static void
rights(pcut_text *t, pcut_str s)
{
	if (pcut_article_count(pcut_build_article(t->b), PCUT_META_COPYRIGHT)
	    > 0)
		pcut_text_notice(t, "cover-sheet", s);
	else
		pcut_text_meta(t, PCUT_META_COPYRIGHT, PCUT_ORIGIN_TEXT, s);
}

/* A line without label above the text: title, publication, date, rights. */
static void
unlabelled(struct record *r, pcut_str s, int blank)
{
	pcut_text *t = r->t;
	pcut_date date[DATES];
	size_t start;

	if (pcut_label_is_copyright(s)) {
		rights(t, s);
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
	if (r->plains == PLAIN_LINES) {
		pcut_text_notice(t, "cover-sheet", s);
		return;
	}
	r->joined[r->plains] = !blank;
	r->plain[r->plains++] = keep(r, s);
	r->before_date += !t->has_published;
}

/* "CHABRIER Lucile" as "Lucile CHABRIER"; s itself where no capitals say so. */
static pcut_str
surname_last(struct record *r, pcut_str s)
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

/* What the lines without label are, once all of them are known: the title and
 * then the publication, or the publication, the date and then the title. */
static void
settle(struct record *r)
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

/* ---- records ----------------------------------------------------------- */

/* The day and, in a field of its own, the time. */
static void
put_date(struct record *r)
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
		    keep(r, pcut_buf_str(&both)));
	pcut_buf_free(&both);
}

/* Which labels the head of the record has. */
static void
look_ahead(struct record *r, pcut_str s)
{
	pcut_text_line line;
	pcut_str value;
	int lines = 0;

	while (lines < 60 && pcut_text_take_line(&s, &line)) {
		const struct pcut_db_name *name;

		if (line.len == 0)
			continue;
		lines++;
		name = pcut_db_label(r->factiva, &line, &value);
		if (name != NULL && name->field == PCUT_FIELD_TITLE)
			r->has_headline = 1;
		if (name != NULL && name->field == PCUT_DB_BODY) {
			r->has_body = 1;
			return;
		}
	}
}

/* A line that must be of the text, in a record that does not say where that
 * starts. */
static int
starts_body(const struct record *r, const pcut_text_line *line, int blank)
{
	pcut_str s = pcut_text_of(line);

	if (r->plains == 0 && !r->has_headline && r->issue &&
	    pcut_text_width(s) < 2 * PROSE_COLUMNS)
		return 0; /* the title */
	return !r->has_body && !r->factiva && !r->below && blank &&
	    (r->labels > 1 || r->t->has_published) &&
	    (pcut_text_width(s) >= PROSE_COLUMNS || (pcut_text_width(s) >=
	    WRAPPED_COLUMNS && pcut_text_starts_upper(s) &&
	    !pcut_text_is_caps(s))) && !pcut_label_is_copyright(s);
}

static void
record(pcut_text *t, pcut_str s)
{
	struct record r = {.t = t, .body = {.mem = t->mem}};
	const struct pcut_db_name *open = NULL; /* whose value goes on */
	pcut_buf value = {.mem = t->mem};
	pcut_text_line line;
	int blank = 1;

	r.factiva = pcut_db_is_coded(s);
	look_ahead(&r, s);
	while (pcut_text_take_line(&s, &line)) {
		const struct pcut_db_name *name = NULL;
		pcut_str l = pcut_text_of(&line), in = PCUT_STR_NONE;

		if (line.len > 0 && !is_end(l))
			name = pcut_db_label(r.factiva, &line, &in);
		if (name != NULL && r.in_body && !(name->where &
		    (r.has_body ? PCUT_DB_BELOW : PCUT_DB_BELOW |
		    PCUT_DB_LATE)))
			name = NULL;
		if (name != NULL && r.in_body && !blank && !r.factiva)
			name = NULL;
		if (name != NULL && !r.in_body && !r.below &&
		    !(name->where & PCUT_DB_ABOVE) && !r.factiva)
			name = NULL;
		if (open != NULL && value.len > 0 && line.len > 0 &&
		    name == NULL && pcut_label_is_copyright(l)) {
			put(&r, open, pcut_buf_str(&value));
			open = NULL;
		}
		if (open != NULL && (name != NULL || line.len == 0)) {
			/* A value may stand on the line below its label. */
			if (name != NULL || value.len > 0) {
				put(&r, open, pcut_buf_str(&value));
				open = NULL;
			}
		}
		if (line.len == 0 || is_end(l) || is_long_rule(l)) {
			if (r.in_body && line.len == 0)
				pcut_buf_putc(&r.body, '\n');
			blank = 1;
			continue;
		}
		if (name != NULL && name->field == PCUT_DB_BODY) {
			r.in_body = 1;
			if (r.body.len > 0)
				pcut_buf_putc(&r.body, '\n');
			pcut_buf_put(&r.body, in);
			if (in.len > 0)
				pcut_buf_putc(&r.body, '\n');
		} else if (name != NULL) {
			if (r.in_body) {
				r.in_body = 0;
				r.below = 1;
			}
			r.labels++;
			pcut_buf_reset(&value);
			pcut_buf_put(&value, in);
			open = name;
		} else if (open != NULL && value.len < VALUE_BYTES) {
			if (value.len > 0)
				pcut_buf_putc(&value, ' ');
			pcut_buf_put(&value, l);
		} else if (r.in_body && (!r.has_body || (blank &&
		    s.len < RIGHTS_BYTES)) && pcut_label_is_copyright(l)) {
			r.in_body = 0;
			r.below = 1;
			rights(t, l);
		} else if (r.in_body || starts_body(&r, &line, blank)) {
			r.in_body = 1;
			for (unsigned i = 0; i < line.indent && i < 200; i++)
				pcut_buf_putc(&r.body, ' ');
			pcut_buf_put(&r.body, l);
			pcut_buf_putc(&r.body, '\n');
		} else if (r.below && !r.has_body &&
		    pcut_label_is_copyright(l)) {
			rights(t, l);
		} else if (r.below) {
			pcut_text_notice(t, "cover-sheet", l);
		} else if (!is_count(l)) {
			unlabelled(&r, l, blank);
		}
		blank = 0;
	}
	if (open != NULL)
		put(&r, open, pcut_buf_str(&value));
	settle(&r);
	put_date(&r);
	if (!r.body.failed && !r.has_body)
		pcut_text_tail(t, pcut_buf_str(&r.body));
	if (!r.body.failed && r.body.len > 0) {
		pcut_text_prepare(t, pcut_buf_str(&r.body));
		pcut_text_body(t, pcut_buf_str(&r.body));
	}
	pcut_buf_free(&value);
	pcut_buf_free(&r.body);
}

/* Where the record at the start of text ends, and what stands before its
 * first line: the sheet that covers the export. */
static pcut_str
take_record(pcut_str *rest, pcut_str *cover)
{
	pcut_str text = *rest;
	pcut_text_line line;
	const char *start = NULL;
	pcut_str value;
	int counted = 0, some = 0, labels = 0;

	*cover = PCUT_STR_NONE;
	while (pcut_text_take_line(&text, &line)) {
		pcut_str l = pcut_text_of(&line);
		const char *at = line.ptr - line.skip;

		if (line.len == 0)
			continue;
		if (is_count(l)) {
			if (counted) {
				text = PCUT_STR(at, (size_t)(rest->ptr +
				    rest->len - at));
				break;
			}
			*cover = PCUT_STR(rest->ptr, (size_t)(at - rest->ptr));
			counted = 1;
			start = at;
			some = 0;
			continue;
		}
		if (is_end(l) && some)
			break;
		/* A rule, or its number, ends a record with labels below. */
		if (labels < 3 && line.len > 0 && pcut_db_label(0, &line,
		    &value) != NULL)
			labels++;
		if (!counted && some && ((labels >= 3 && is_long_rule(l)) ||
		    is_number(l)))
			break;
		if (pcut_str_starts(l, PCUT_LIT("AN   ")) && pcut_str_find(l,
		    PCUT_LIT("Document ")) != SIZE_MAX && some)
			break;
		if (pcut_str_starts(l, PCUT_LIT("Record: ")) && some &&
		    line.indent == 0) {
			text = PCUT_STR(at, (size_t)(rest->ptr + rest->len -
			    at));
			break;
		}
		some = 1;
	}
	if (start == NULL)
		start = rest->ptr;
	{
		pcut_str out = PCUT_STR(start, (size_t)(text.ptr - start));

		*rest = text;
		return out;
	}
}

pcut_status
pcut_text_read_db(pcut_text *t, pcut_str *rest)
{
	pcut_str cover, s;

	if (t->as_shown == 0) /* the first record tells for all of them */
		t->as_shown = pcut_text_is_factiva(*rest) ? 1 : -1;
	if (t->as_shown > 0)
		return pcut_text_read_factiva(t, rest);
	s = take_record(rest, &cover);

	pcut_text_notice(t, "cover-sheet", cover);
	if (pcut_str_trim(s).len == 0)
		return PCUT_END;
	record(t, s);
	return PCUT_OK;
}
