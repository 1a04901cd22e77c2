/* SPDX-License-Identifier: ISC */
/* Textile: what a line of it is. */
#include <string.h>

#include "str.h"
#include "text_markup.h"

/* Bytes of "h2. ", "bq(class). ", "p{color:red}. " at the start of s, with its
 * name's length; 0 if s starts with no such mark. */
static size_t
block_mark(pcut_str s, size_t *name)
{
	size_t n = 0;
	char shut = 0;

	while (n < s.len && n < 5 && (pcut_is_alpha(s.ptr[n]) ||
	    pcut_is_digit(s.ptr[n])))
		n++;
	*name = n;
	for (; n < s.len && n < 80; n++) {
		if (shut != 0)
			shut = s.ptr[n] == shut ? 0 : shut;
		else if (s.ptr[n] == '(' || s.ptr[n] == '{' ||
		    s.ptr[n] == '[')
			shut = s.ptr[n] == '(' ? ')' : s.ptr[n] == '{' ? '}'
			    : ']';
		else if (strchr("<>=", s.ptr[n]) == NULL)
			break;
	}
	return *name > 0 && n + 1 < s.len && s.ptr[n] == '.' &&
	    s.ptr[n + 1] == ' ' ? n + 2 : 0;
}

int
pcut_text_is_textile_heading(pcut_str s)
{
	size_t name;

	return s.len > 5 && s.ptr[0] == 'h' && s.ptr[1] >= '1' &&
	    s.ptr[1] <= '6' && block_mark(s, &name) > 0 && name == 2;
}

/* A block that goes on to the next empty line. */
static void
quote(struct pcut_markup_doc *d, pcut_str s)
{
	pcut_text_line line;
	pcut_str rest = d->rest;

	pcut_markup_end_lists(d, 0);
	pcut_build_open(d->t->b, PCUT_NODE_QUOTE);
	pcut_markup_add_line(d, s);
	while (pcut_text_take_line(&rest, &line) && line.len > 0) {
		pcut_markup_add_line(d, pcut_text_of(&line));
		d->rest = rest;
	}
	pcut_markup_end_paragraph(d);
	pcut_build_close(d->t->b, PCUT_NODE_QUOTE);
}

/* Likewise as code. */
static void
code(struct pcut_markup_doc *d, pcut_str s)
{
	pcut_text_line line;
	pcut_str rest = d->rest;
	const char *end = s.ptr + s.len;

	pcut_markup_end_lists(d, 0);
	while (pcut_text_take_line(&rest, &line) && line.len > 0) {
		end = line.ptr + line.len;
		d->rest = rest;
	}
	pcut_markup_code(d, PCUT_STR_NONE, PCUT_STR(s.ptr, (size_t)(end -
	    s.ptr)));
}

int
pcut_markup_textile_line(struct pcut_markup_doc *d, const pcut_text_line *line)
{
	pcut_str s = pcut_text_of(line), kind;
	size_t name, n = d->para.len > 0 && d->depth == 0 ? 0
	    : block_mark(s, &name);

	if (n > 0 && line->indent == 0) {
		kind = pcut_str_cut(s, 0, name);
		s = pcut_str_trim(pcut_str_skip(s, n));
		if (kind.len == 2 && kind.ptr[0] == 'h' &&
		    kind.ptr[1] >= '1' && kind.ptr[1] <= '6') {
			if (kind.ptr[1] == '1' && !d->t->has_title &&
			    !d->started)
				pcut_text_title(d->t, PCUT_ORIGIN_TEXT, s);
			else
				pcut_markup_heading(d, kind.ptr[1] - '0', s);
			return 1;
		}
		if (pcut_str_eq(kind, PCUT_LIT("bq"))) {
			quote(d, s);
			return 1;
		}
		if (pcut_str_eq(kind, PCUT_LIT("bc")) ||
		    pcut_str_eq(kind, PCUT_LIT("pre"))) {
			code(d, s);
			return 1;
		}
		if (pcut_str_eq(kind, PCUT_LIT("p"))) {
			pcut_markup_end_lists(d, 0);
			pcut_markup_add_line(d, s);
			d->started = 1;
			return 1;
		}
		s = pcut_text_of(line);
	}
	for (n = 0; n < s.len && n < 6 && (s.ptr[n] == '*' ||
	    s.ptr[n] == '#'); n++)
		;
	if (n > 0 && n < s.len && s.ptr[n] == ' ' && line->indent == 0 &&
	    (d->para.len == 0 || d->depth > 0)) {
		pcut_markup_item(d, (unsigned)n, s.ptr[n - 1] == '#', 1,
		    pcut_str_trim(pcut_str_skip(s, n)));
		d->started = 1;
		return 1;
	}
	if (s.ptr[0] == '|' && s.len > 1 && s.ptr[s.len - 1] == '|') {
		pcut_markup_table(d, line, 1);
		d->started = 1;
		return 1;
	}
	return 0;
}
