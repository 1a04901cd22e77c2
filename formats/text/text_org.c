/* SPDX-License-Identifier: ISC */
/* Org: what a line of it is. */
#include <string.h>

#include "str.h"
#include "text_markup.h"

/* A heading's text without TODO, priority and :tags:. */
static pcut_str
org_heading(pcut_str s)
{
	size_t at;

	s = pcut_str_trim(s);
	if (pcut_markup_starts(s, "TODO ") || pcut_markup_starts(s, "DONE "))
		s = pcut_str_skip(s, 5);
	if (s.len > 4 && s.ptr[0] == '[' && s.ptr[1] == '#')
		s = pcut_str_trim(pcut_str_skip(s, 4));
	if (s.len > 2 && s.ptr[s.len - 1] == ':') {
		at = s.len - 1;
		while (at > 0 && s.ptr[at - 1] != ' ')
			at--;
		if (s.ptr[at] == ':' && at > 0)
			s = pcut_str_trim(pcut_str_cut(s, 0, at));
	}
	return s;
}

static void
org_block(struct pcut_markup_doc *d, pcut_str s)
{
	char end[64] = "#+END_";
	pcut_str kind = pcut_str_skip(s, 8), argument, in;
	size_t n = pcut_str_find_char(kind, ' ');

	argument = n == SIZE_MAX ? PCUT_STR_NONE : pcut_str_trim(
	    pcut_str_skip(kind, n));
	kind = pcut_str_cut(kind, 0, n);
	if (kind.len > 40)
		return;
	memcpy(end + 6, kind.ptr, kind.len);
	pcut_markup_end_lists(d, 0);
	in = pcut_markup_until(d, end);
	if (pcut_str_eq_case(kind, PCUT_LIT("src")) || pcut_str_eq_case(kind,
	    PCUT_LIT("example"))) {
		pcut_markup_code(d, pcut_str_cut(argument, 0,
		    pcut_str_find_char(argument,
		    ' ')), in);
	} else if (pcut_str_eq_case(kind, PCUT_LIT("comment")) ||
	    pcut_str_eq_case(kind, PCUT_LIT("export"))) {
		pcut_text_notice(d->t, "boilerplate", in);
	} else if (pcut_str_eq_case(kind, PCUT_LIT("verse"))) {
		pcut_build_open(d->t->b, PCUT_NODE_VERSE);
		while (in.len > 0) {
			pcut_build_open(d->t->b, PCUT_NODE_LINE);
			pcut_build_keep(d->t->b);
			pcut_markup_inlines(d,
			    pcut_str_trim(pcut_str_take_line(&in)));
			pcut_build_close(d->t->b, PCUT_NODE_LINE);
		}
		pcut_build_close(d->t->b, PCUT_NODE_VERSE);
	} else {
		int quoted = pcut_str_eq_case(kind, PCUT_LIT("quote"));

		if (quoted)
			pcut_build_open(d->t->b, PCUT_NODE_QUOTE);
		pcut_markup_paragraphs(d, in);
		if (quoted)
			pcut_build_close(d->t->b, PCUT_NODE_QUOTE);
	}
}

int
pcut_markup_org_line(struct pcut_markup_doc *d, const pcut_text_line *line)
{
	pcut_str s = pcut_text_of(line);
	size_t n = 0;

	if (pcut_markup_starts_case(s, "#+begin_")) {
		org_block(d, s);
		return 1;
	}
	if (pcut_markup_starts(s, "#+")) {
		size_t colon = pcut_str_find_char(s, ':');

		pcut_markup_end_lists(d, 0);
		if (colon != SIZE_MAX)
			pcut_markup_field(d, pcut_str_cut(s, 2, colon - 2),
			    pcut_str_skip(s, colon + 1));
		return 1;
	}
	if (pcut_markup_starts(s, "# ") || pcut_markup_starts_case(s,
	    ":PROPERTIES:")) {
		pcut_text_notice(d->t, "boilerplate", s.ptr[0] == ':'
		    ? pcut_markup_until(d, ":END:") : s);
		return 1;
	}
	while (n < s.len && s.ptr[n] == '*')
		n++;
	if (line->indent == 0 && n > 0 && n < s.len && s.ptr[n] == ' ') {
		pcut_markup_heading(d, (int)(n < 6 ? n + 1 : 6), org_heading(
		    pcut_str_skip(s, n)));
		return 1;
	}
	if (s.ptr[0] == '|') {
		pcut_markup_table(d, line, 1);
		return 1;
	}
	if (pcut_markup_starts(s, ": ") || pcut_str_eq(s, PCUT_LIT(":"))) {
		pcut_markup_end_lists(d, 0);
		pcut_markup_code(d, PCUT_STR_NONE, pcut_str_skip(s, 2));
		return 1;
	}
	return 0;
}
