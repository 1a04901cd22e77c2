/* SPDX-License-Identifier: ISC */
/*
 * Exports of news databases: Nexis, Factiva, ProQuest, EBSCO and their kin.
 *
 * One export holds many records, parted by counts ("1 of 9 DOCUMENTS"), end
 * marks or rules.  In a record labelled lines stand above the text and below
 * it; a label counts only at the start of a line, only from text_db_labels.c,
 * and inside the text not at all.
 */
#include <string.h>

#include "str.h"
#include "text_db.h"

#define VALUE_BYTES 4000
#define PROSE_COLUMNS 80
#define RIGHTS_BYTES 600   /* that may follow a notice of copyright */
#define WRAPPED_COLUMNS 60 /* of a full line of wrapped text */

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

/* The same behind a label, with another record below it. */
static int
is_labelled_number(pcut_str s, pcut_str rest)
{
	size_t at = pcut_str_find(s, PCUT_LIT("news\xC2\xB7"));

	return at != SIZE_MAX && at > 2 && at < 60 && s.ptr[at - 1] == ' ' &&
	    is_number(pcut_str_skip(s, at)) && pcut_str_find(rest,
	    PCUT_LIT("news\xC2\xB7")) != SIZE_MAX;
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

/* ---- records ----------------------------------------------------------- */

/* Which labels the head of the record has. */
static void
look_ahead(pcut_db_record *r, pcut_str s)
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
starts_body(const pcut_db_record *r, const pcut_text_line *line, int blank)
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
	pcut_db_record r = {.t = t, .body = {.mem = t->mem}};
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
			pcut_db_put(&r, open, pcut_buf_str(&value));
			open = NULL;
		}
		if (open != NULL && (name != NULL || line.len == 0)) {
			/* A value may stand on the line below its label. */
			if (name != NULL || value.len > 0) {
				pcut_db_put(&r, open, pcut_buf_str(&value));
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
			pcut_db_rights(t, l);
		} else if (r.in_body || starts_body(&r, &line, blank)) {
			r.in_body = 1;
			pcut_text_put_line(&r.body, line.indent, l);
		} else if (r.below && !r.has_body &&
		    pcut_label_is_copyright(l)) {
			pcut_db_rights(t, l);
		} else if (r.below) {
			pcut_text_notice(t, "cover-sheet", l);
		} else if (!is_count(l)) {
			pcut_db_plain(&r, l, blank);
		}
		blank = 0;
	}
	if (open != NULL)
		pcut_db_put(&r, open, pcut_buf_str(&value));
	pcut_db_settle(&r);
	pcut_db_put_date(&r);
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
		    is_number(l) || is_labelled_number(l, text)))
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
