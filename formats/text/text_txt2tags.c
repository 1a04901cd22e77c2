/* SPDX-License-Identifier: ISC */
/* txt2tags: what a line of it is. */
#include <string.h>

#include "str.h"
#include "text_markup.h"

int
pcut_markup_txt2tags_line(struct pcut_markup_doc *d, const pcut_text_line *line)
{
	pcut_str s = pcut_text_of(line);
	size_t n = 0, m = 0;

	if (s.ptr[0] == '%' && line->indent == 0) {
		size_t colon = pcut_str_find_char(s, ':');

		if (pcut_markup_starts(s, "%!") && colon != SIZE_MAX)
			pcut_markup_field(d, pcut_str_trim(pcut_str_cut(s, 2,
			    colon - 2)),
			    pcut_str_skip(s, colon + 1));
		else
			pcut_text_notice(d->t, "boilerplate", s);
		return 1;
	}
	while (n < s.len && (s.ptr[n] == '=' || s.ptr[n] == '+') &&
	    s.ptr[n] == s.ptr[0])
		n++;
	while (m < s.len - n && s.ptr[s.len - 1 - m] == s.ptr[0])
		m++;
	if (n > 0 && n < 6 && n == m && n + m < s.len && (s.ptr[n] == ' ' ||
	    s.ptr[0] == '=')) {
		pcut_markup_heading(d, (int)n + 1, PCUT_STR(s.ptr + n,
		    s.len - n - m));
		return 1;
	}
	if (pcut_str_eq(s, PCUT_LIT("```"))) {
		pcut_markup_end_lists(d, 0);
		pcut_markup_code(d, PCUT_STR_NONE, pcut_markup_until(d, "```"));
		return 1;
	}
	if (pcut_markup_starts(s, "- ") || pcut_markup_starts(s, "+ ")) {
		pcut_markup_item(d, line->indent * 2, s.ptr[0] == '+', 1,
		    pcut_str_trim(
		    pcut_str_skip(s, 2)));
		return 1;
	}
	if (s.ptr[0] == '|') {
		pcut_markup_table(d, line, 1);
		return 1;
	}
	return 0;
}

/* Title, author, date: the first three lines, unless the first is empty. */
void
pcut_markup_txt2tags_header(struct pcut_markup_doc *d)
{
	pcut_str rest = d->rest, s = pcut_str_trim(pcut_str_take_line(&rest));

	d->rest = rest;
	if (s.len == 0)
		return;
	pcut_text_title(d->t, PCUT_ORIGIN_TEXT, s);
	s = pcut_str_trim(pcut_str_take_line(&d->rest));
	pcut_text_authors(d->t, PCUT_ORIGIN_TEXT, s);
	s = pcut_str_trim(pcut_str_take_line(&d->rest));
	if (s.len > 0)
		pcut_text_date_value(d->t, PCUT_META_DATE_PUBLISHED, s);
}
