/* SPDX-License-Identifier: ISC */
/* AsciiDoc: what a line of it is. */
#include <string.h>

#include "str.h"
#include "text_markup.h"

/* Nora Vane <nora@x>; Olaf Reed: the names, parted by commas. */
static void
adoc_authors(struct pcut_markup_doc *d, pcut_str s)
{
	pcut_buf names = {.mem = d->t->mem};
	pcut_str one;

	while (pcut_str_take(&s, ';', &one)) {
		one = pcut_str_trim(pcut_str_cut(one, 0, pcut_str_find(one,
		    PCUT_LIT(" <"))));
		if (one.len > 0 && names.len > 0)
			pcut_buf_puts(&names, "; ");
		pcut_buf_put(&names, one);
	}
	if (!names.failed)
		pcut_text_authors(d->t, PCUT_ORIGIN_INPUT, pcut_arena_str(
		    d->t->arena, pcut_buf_str(&names)));
	pcut_buf_free(&names);
}

/* Nora Vane <nora@x>; v1.0, 2016-02-29: the lines under the title. */
static void
adoc_header(struct pcut_markup_doc *d)
{
	for (int i = 0; i < 2; i++) {
		pcut_str peek = d->rest, s = pcut_str_trim(
		    pcut_str_take_line(&peek));
		size_t at;

		if (s.len == 0 || s.ptr[0] == ':' || s.ptr[0] == '/')
			return;
		d->rest = peek;
		if (i == 0) {
			adoc_authors(d, s);
			continue;
		}
		at = pcut_str_find(s, PCUT_LIT(", "));
		if (at != SIZE_MAX && s.ptr[0] == 'v')
			s = pcut_str_skip(s, at + 2);
		if ((at = pcut_str_find(s, PCUT_LIT(": "))) != SIZE_MAX)
			s = pcut_str_cut(s, 0, at);
		pcut_text_date_value(d->t, PCUT_META_DATE_PUBLISHED, s);
	}
}

static void
adoc_table(struct pcut_markup_doc *d)
{
	pcut_str in = pcut_markup_until(d, "|===");
	int first = 1;

	pcut_build_open(d->t->b, PCUT_NODE_TABLE);
	while (in.len > 0) {
		pcut_str s = pcut_str_trim(pcut_str_take_line(&in)), cell;

		if (s.len == 0 || s.ptr[0] != '|')
			continue;
		s = pcut_str_skip(s, 1);
		pcut_build_open(d->t->b, PCUT_NODE_ROW);
		if (first)
			pcut_build_num(d->t->b, PCUT_ATTR_PART, PCUT_PART_HEAD);
		while (pcut_str_take(&s, '|', &cell)) {
			pcut_build_open(d->t->b, PCUT_NODE_CELL);
			if (first)
				pcut_build_num(d->t->b, PCUT_ATTR_HEADER, 1);
			pcut_build_keep(d->t->b);
			pcut_build_open(d->t->b, PCUT_NODE_PARAGRAPH);
			pcut_markup_inlines(d, pcut_str_trim(cell));
			pcut_build_close(d->t->b, PCUT_NODE_CELL);
		}
		pcut_build_close(d->t->b, PCUT_NODE_ROW);
		first = 0;
	}
	pcut_build_close(d->t->b, PCUT_NODE_TABLE);
}

static void
adoc_quote(struct pcut_markup_doc *d, pcut_kind kind, const char *end)
{
	pcut_str in = pcut_markup_until(d, end);

	pcut_build_open(d->t->b, kind);
	if (kind == PCUT_NODE_GROUP)
		pcut_build_str(d->t->b, PCUT_ATTR_ROLE, PCUT_LIT("aside"));
	pcut_markup_paragraphs(d, in);
	if (d->attribution.len > 0 && kind == PCUT_NODE_QUOTE) {
		pcut_build_open(d->t->b, PCUT_NODE_ATTRIBUTION);
		pcut_build_text(d->t->b, d->attribution);
		pcut_build_close(d->t->b, PCUT_NODE_ATTRIBUTION);
	}
	d->attribution = PCUT_STR_NONE;
	pcut_build_close(d->t->b, kind);
}

int
pcut_markup_asciidoc_line(struct pcut_markup_doc *d, const pcut_text_line *line)
{
	pcut_str s = pcut_text_of(line), name, value;
	size_t n = 0;

	while (n < s.len && s.ptr[n] == '=')
		n++;
	if (line->indent == 0 && n > 0 && n < 7 && n < s.len &&
	    s.ptr[n] == ' ') {
		if (n == 1 && !d->t->has_title && !d->started) {
			pcut_text_title(d->t, PCUT_ORIGIN_TEXT,
			    pcut_str_skip(s, 2));
			adoc_header(d);
		} else {
			pcut_markup_heading(d, (int)n, pcut_str_skip(s, n));
		}
		return 1;
	}
	if (d->para.len == 0 && line->indent == 0 && pcut_markup_colon_field(s,
	    &name,
	    &value)) {
		pcut_markup_field(d, name, value);
		return 1;
	}
	if (pcut_markup_starts(s, "//") && !pcut_markup_starts(s, "///")) {
		pcut_text_notice(d->t, "boilerplate", s);
		return 1;
	}
	if (s.ptr[0] == '[' && s.ptr[s.len - 1] == ']' && d->para.len == 0) {
		pcut_str in = pcut_str_cut(s, 1, s.len - 2);
		size_t comma = pcut_str_find_char(in, ',');
		pcut_str second = comma == SIZE_MAX ? PCUT_STR_NONE
		    : pcut_str_trim(pcut_str_skip(in, comma + 1));

		pcut_markup_end_lists(d, 0);
		if (pcut_markup_starts(in, "source"))
			d->language_of_code = pcut_str_cut(second, 0,
			    pcut_str_find_char(second, ','));
		if (pcut_markup_starts(in, "quote"))
			d->attribution = second;
		return 1;
	}
	if (pcut_str_eq(s, PCUT_LIT("----")) || pcut_str_eq(s,
	    PCUT_LIT("....")) || pcut_markup_starts(s, "```")) {
		pcut_str in;

		pcut_markup_end_lists(d, 0);
		in = pcut_markup_until(d, s.ptr[0] == '-' ? "----" : s.ptr[0] ==
		    '.'
		    ? "...." : "```");
		pcut_markup_code(d, s.ptr[0] == '`' && s.len > 3 ?
		    pcut_str_skip(s, 3)
		    : d->language_of_code, in);
		d->language_of_code = PCUT_STR_NONE;
		return 1;
	}
	if (pcut_str_eq(s, PCUT_LIT("____"))) {
		pcut_markup_end_lists(d, 0);
		adoc_quote(d, PCUT_NODE_QUOTE, "____");
		return 1;
	}
	if (pcut_str_eq(s, PCUT_LIT("****")) || pcut_str_eq(s,
	    PCUT_LIT("===="))) {
		pcut_markup_end_lists(d, 0);
		adoc_quote(d, PCUT_NODE_GROUP, s.ptr[0] == '*' ? "****"
		    : "====");
		return 1;
	}
	if (pcut_markup_starts(s, "|===")) {
		pcut_markup_end_lists(d, 0);
		adoc_table(d);
		return 1;
	}
	if (pcut_markup_starts(s, "'''") && s.len == 3) {
		pcut_markup_end_lists(d, 0);
		pcut_build_open(d->t->b, PCUT_NODE_RULE);
		return 1;
	}
	if (pcut_markup_starts(s, "image::")) {
		size_t open = pcut_str_find_char(s, '[');

		pcut_markup_end_lists(d, 0);
		if (open == SIZE_MAX)
			return 0;
		pcut_build_open(d->t->b, PCUT_NODE_PARAGRAPH);
		pcut_build_open(d->t->b, PCUT_NODE_IMAGE);
		pcut_build_str(d->t->b, PCUT_ATTR_URL, pcut_str_cut(s, 7,
		    open - 7));
		value = pcut_str_cut(s, open + 1, s.len - open - 2);
		pcut_build_str(d->t->b, PCUT_ATTR_ALT, pcut_str_cut(value, 0,
		    pcut_str_find_char(value, ',')));
		pcut_build_close(d->t->b, PCUT_NODE_PARAGRAPH);
		return 1;
	}
	if (pcut_str_eq(s, PCUT_LIT("+")) && d->depth > 0)
		return 1; /* what follows goes on with the item */
	n = 0;
	while (n < s.len && n < 5 && (s.ptr[n] == '.' || s.ptr[n] == '*') &&
	    s.ptr[n] == s.ptr[0])
		n++;
	if (n > 0 && n < s.len && s.ptr[n] == ' ' && (d->para.len == 0 ||
	    d->depth > 0)) {
		pcut_markup_item(d, (unsigned)n * 2 + (s.ptr[0] == '.'),
		    s.ptr[0] == '.',
		    1, pcut_str_trim(pcut_str_skip(s, n)));
		return 1;
	}
	return 0;
}
