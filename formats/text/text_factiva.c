/* SPDX-License-Identifier: ISC */
/*
 * Factiva's page as readers copy it: no labels, but always the same order.
 * Title and byline, the count of words, the date, the time, the publication,
 * its code, edition and page, the language, the copyright; then the text, and
 * "Document" with its number, which ends the record.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"

#define HEAD_LINES 24
#define DATES 2

int
pcut_text_is_word_count(pcut_str s)
{
	return s.len < 40 && pcut_is_digit(s.ptr[0]) &&
	    pcut_label_word_count(s) > 0;
}

/* "Document STOKAD0020120206e826000a1". */
int
pcut_text_is_factiva_end(pcut_str s)
{
	size_t digits = 0;

	if (!pcut_str_starts(s, PCUT_LIT("Document ")))
		return 0;
	s = pcut_str_trim(pcut_str_skip(s, 9));
	if (s.len < 16 || s.len > 60)
		return 0;
	for (size_t i = 0; i < s.len; i++) {
		if (!pcut_is_digit(s.ptr[i]) && !pcut_is_alpha(s.ptr[i]))
			return 0;
		digits += pcut_is_digit(s.ptr[i]) != 0;
	}
	return digits >= 8 && s.ptr[0] >= 'A' && s.ptr[0] <= 'Z';
}

int
pcut_text_is_factiva(pcut_str text)
{
	pcut_text_line line;
	int lines = 0, counted = 0;

	while (pcut_text_take_line(&text, &line)) {
		pcut_str s = pcut_text_of(&line);

		if (line.len == 0)
			continue;
		if (lines < HEAD_LINES)
			counted |= pcut_text_is_word_count(s);
		if (++lines == HEAD_LINES && !counted)
			return 0;
		if (pcut_text_is_factiva_end(s))
			return counted;
	}
	return 0;
}

/* "STOKAD": the code of a publication; "4", "A12", "1st": a page or edition. */
static int
is_code(pcut_str s)
{
	return s.len <= 8 && pcut_str_find_char(s, ' ') == SIZE_MAX;
}

/* The lines over the count of words: byline, title, section, from below. */
static void
put_top(pcut_text *t, const pcut_str *line, size_t count, size_t title)
{
	pcut_byline by;
	pcut_buf all = {.mem = t->mem};

	if (count > title + 1 && pcut_byline_parse(t->arena, line[count - 1],
	    t->language, &by) == PCUT_OK && by.count > 0) {
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
		count--;
	} else if (count > title + 1 && pcut_byline_bare(t->arena,
	    line[count - 1], t->language, &by) == PCUT_OK) {
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
		count--;
	}
	for (size_t i = 0; i < title; i++)
		pcut_text_meta(t, PCUT_META_SECTION, PCUT_ORIGIN_TEXT,
		    line[i]);
	for (size_t i = title; i < count; i++) {
		if (i > title)
			pcut_buf_putc(&all, ' ');
		pcut_buf_put(&all, line[i]);
	}
	if (!all.failed && all.len > 0)
		pcut_text_title(t, PCUT_ORIGIN_TEXT, pcut_arena_str(t->arena,
		    pcut_buf_str(&all)));
	pcut_buf_free(&all);
}

/* One line below the count of words, in the order that they stand; 0 when it
 * is of the text. */
static int
put_line(pcut_text *t, pcut_str s, int *site)
{
	pcut_date date[DATES];

	if (pcut_label_is_copyright(s)) {
		pcut_text_meta(t, PCUT_META_COPYRIGHT, PCUT_ORIGIN_TEXT, s);
		return 2;
	}
	if (s.len <= PCUT_DATE_LINE && !t->has_published &&
	    pcut_date_line(s, &t->hints, date, DATES) > 0 &&
	    date[0].iso[0] != '\0') {
		pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, 1);
		return 1;
	}
	if (s.len > 120 || pcut_text_ends_sentence(s))
		return 0;
	if (!*site && t->has_published && pcut_is_alpha(s.ptr[0])) {
		pcut_text_meta(t, PCUT_META_SITE_NAME, PCUT_ORIGIN_TEXT, s);
		*site = 1;
		return 1;
	}
	if (!is_code(s) && pcut_text_words(s, 5) > 4)
		return 0;
	pcut_text_notice(t, "cover-sheet", s);
	return 1;
}

/* The record at the start of *rest. */
static pcut_str
take_record(pcut_str *rest)
{
	pcut_str text = *rest, out;
	pcut_text_line line;

	while (pcut_text_take_line(&text, &line))
		if (line.len > 0 && pcut_text_is_factiva_end(
		    pcut_text_of(&line)))
			break;
	out = PCUT_STR(rest->ptr, (size_t)(text.ptr - rest->ptr));
	*rest = text;
	return out;
}

/* "Search Summary" and what stands below it; the owner's rights alone. */
static int
is_search(pcut_str s)
{
	pcut_text_line line;
	int lines = 0;

	s = pcut_str_trim(s);
	if (s.len == 0)
		return 0;
	if (pcut_str_starts_case(s, PCUT_LIT("Search Summary")) ||
	    (s.len < 200 && pcut_label_is_copyright(s)))
		return 1;
	while (pcut_text_take_line(&s, &line))
		if (line.len > 0 && (++lines > 20 || line.len > 120 ||
		    pcut_text_is_word_count(pcut_text_of(&line)) ||
		    pcut_text_ends_sentence(pcut_text_of(&line))))
			return 0;
	return lines < 3;
}

pcut_status
pcut_text_read_factiva(pcut_text *t, pcut_str *rest)
{
	pcut_str s = take_record(rest), body, top[HEAD_LINES], last;
	size_t tops = 0, title = 0;
	pcut_text_line line;
	int counted = 0, site = 0, blank = 0, kind = 1;

	if (pcut_str_trim(s).len == 0)
		return PCUT_END;
	if (is_search(*rest)) { /* what was looked for, below the last one */
		pcut_text_notice(t, "cover-sheet", *rest);
		*rest = PCUT_STR_NONE;
	}
	pcut_text_guess(t, s);
	body = s;
	while (kind == 1 && tops < HEAD_LINES && pcut_text_take_line(&s,
	    &line)) {
		pcut_str l = pcut_text_of(&line);

		if (line.len == 0) {
			blank = 1;
			/* The text starts behind the first blank line that
			 * the date and publication stand over. */
			if (counted && site)
				kind = 0;
			continue;
		}
		if (!counted && pcut_text_is_word_count(l)) {
			counted = 1;
			put_top(t, top, tops, title);
			pcut_text_field(t, PCUT_FIELD_WORDS, l);
		} else if (!counted) {
			/* A section over the title. */
			if (tops == 1 && ((blank && pcut_label_is_rubric(
			    top[0])) || (!blank && pcut_text_words(top[0],
			    3) <= 2 && pcut_text_words(l, 4) > 3 &&
			    pcut_text_starts_upper(l))))
				title = 1;
			top[tops++] = l;
		} else if ((kind = put_line(t, l, &site)) == 0) {
			s = PCUT_STR(line.ptr - line.skip, (size_t)(s.ptr +
			    s.len - (line.ptr - line.skip)));
		}
		blank = 0;
	}
	if (counted)
		body = s;
	/* Its last line is the number. */
	last = pcut_str_trim(body);
	while (last.len > 0) {
		size_t at = last.len;

		while (at > 0 && last.ptr[at - 1] != '\n')
			at--;
		if (!pcut_text_is_factiva_end(pcut_str_trim(pcut_str_skip(last,
		    at))))
			break;
		pcut_text_meta(t, PCUT_META_ID, PCUT_ORIGIN_INPUT,
		    pcut_str_trim(pcut_str_skip(pcut_str_trim(pcut_str_skip(
		    last, at)), 9)));
		last = pcut_str_trim_end(pcut_str_cut(last, 0, at));
	}
	if (!counted) {
		pcut_text_article(t, last);
		return PCUT_OK;
	}
	pcut_text_prepare(t, last);
	pcut_text_body(t, last);
	return PCUT_OK;
}
