/* SPDX-License-Identifier: ISC */
/*
 * Documents in Org, reStructuredText, AsciiDoc, txt2tags and Textile.
 *
 * They agree on more than they differ in: lines are headings, items,
 * table rows, attributes, the bounds of a block, or text.  So there is one
 * machine for blocks; each language says what a line is.
 */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "text_markup.h"
#include "utf8.h"


/* ---- paragraphs and lists ---------------------------------------------- */

void
pcut_markup_inlines(struct pcut_markup_doc *d, pcut_str s)
{
	pcut_markup_inline(d->t, d->language, s, &d->targets, d->urls);
}

void
pcut_markup_end_paragraph(struct pcut_markup_doc *d)
{
	pcut_str s = pcut_str_trim(pcut_buf_str(&d->para));

	if (s.len == 0)
		return;
	/* The colons that announce a literal block (reST). */
	if (d->language == PCUT_MARKUP_RST && pcut_str_ends(s,
	    PCUT_LIT("::"))) {
		d->literal = 1;
		s.len -= s.len > 2 && s.ptr[s.len - 3] == ' ' ? 3 : 1;
		if (s.len == 1)
			s.len = 0;
	}
	if (s.len > 0) {
		pcut_build_open(d->t->b, PCUT_NODE_PARAGRAPH);
		pcut_markup_inlines(d, s);
		pcut_build_close(d->t->b, PCUT_NODE_PARAGRAPH);
	}
	pcut_buf_reset(&d->para);
}

void
pcut_markup_end_lists(struct pcut_markup_doc *d, size_t depth)
{
	pcut_markup_end_paragraph(d);
	for (; d->depth > depth; d->depth--) {
		pcut_build_close(d->t->b, PCUT_NODE_ITEM);
		pcut_build_close(d->t->b, PCUT_NODE_LIST);
	}
}

void
pcut_markup_add_line(struct pcut_markup_doc *d, pcut_str s)
{
	if (d->para.len > 0)
		pcut_buf_putc(&d->para, '\n');
	pcut_buf_put(&d->para, s);
}

void
pcut_markup_paragraphs(struct pcut_markup_doc *d, pcut_str in)
{
	while (in.len > 0) {
		pcut_str line = pcut_str_trim(pcut_str_take_line(&in));

		if (line.len == 0)
			pcut_markup_end_paragraph(d);
		else
			pcut_markup_add_line(d, line);
	}
	pcut_markup_end_paragraph(d);
}

void
pcut_markup_item(struct pcut_markup_doc *d, unsigned key, int ordered,
    long start, pcut_str s)
{
	pcut_builder *b = d->t->b;

	pcut_markup_end_paragraph(d);
	while (d->depth > 0 && d->level[d->depth - 1].key > key)
		pcut_markup_end_lists(d, d->depth - 1);
	if (d->depth > 0 && d->level[d->depth - 1].key == key &&
	    d->level[d->depth - 1].ordered != ordered)
		pcut_markup_end_lists(d, d->depth - 1);
	if (d->depth > 0 && (d->level[d->depth - 1].key == key ||
	    d->depth == PCUT_MARKUP_DEPTH)) {
		pcut_build_close(b, PCUT_NODE_ITEM);
	} else {
		pcut_build_open(b, PCUT_NODE_LIST);
		pcut_build_num(b, PCUT_ATTR_ORDERED, ordered);
		if (ordered && start > 1)
			pcut_build_num(b, PCUT_ATTR_START, start);
		pcut_build_num(b, PCUT_ATTR_TIGHT, 1);
		d->level[d->depth].key = key;
		d->level[d->depth++].ordered = ordered;
	}
	pcut_build_open(b, PCUT_NODE_ITEM);
	if (pcut_markup_starts(s, "[ ] ") || pcut_markup_starts_case(s,
	    "[x] ")) {
		pcut_build_num(b, PCUT_ATTR_CHECKED, s.ptr[1] != ' ');
		s = pcut_str_skip(s, 4);
	}
	pcut_markup_add_line(d, s);
}

void
pcut_markup_heading(struct pcut_markup_doc *d, int level, pcut_str s)
{
	pcut_markup_end_lists(d, 0);
	pcut_build_open(d->t->b, PCUT_NODE_HEADING);
	pcut_build_num(d->t->b, PCUT_ATTR_LEVEL, level < 1 ? 1 : level > 6 ? 6
	    : level);
	pcut_markup_inlines(d, pcut_str_trim(s));
	pcut_build_close(d->t->b, PCUT_NODE_HEADING);
}

/* ---- verbatim blocks --------------------------------------------------- */

void
pcut_markup_code(struct pcut_markup_doc *d, pcut_str language, pcut_str s)
{
	pcut_build_open(d->t->b, PCUT_NODE_CODE_BLOCK);
	if (language.len > 0)
		pcut_build_str(d->t->b, PCUT_ATTR_LANGUAGE, language);
	pcut_build_text(d->t->b, s);
	pcut_build_close(d->t->b, PCUT_NODE_CODE_BLOCK);
}

/* Lines up to the one that is end (ignoring case): a slice of the text. */
pcut_str
pcut_markup_until(struct pcut_markup_doc *d, const char *end)
{
	const char *from = d->rest.ptr;
	pcut_str want = pcut_str_from(end);

	while (d->rest.len > 0) {
		const char *at = d->rest.ptr;
		pcut_str line = pcut_str_trim(pcut_str_take_line(&d->rest));

		if (pcut_str_eq_case(line, want))
			return PCUT_STR(from, (size_t)(at - from));
	}
	return PCUT_STR(from, (size_t)(d->rest.ptr - from));
}

/* Lines that are indented more than key, with what is blank between: their
 * common indent goes. */
void
pcut_markup_indented_code(struct pcut_markup_doc *d, unsigned key,
    pcut_str language)
{
	pcut_text_chunk chunk = {0};
	pcut_str rest = d->rest;
	pcut_text_line line, *grown;

	while (chunk.count < PCUT_TEXT_CHUNK_MAX) {
		pcut_str before = rest;

		if (!pcut_text_take_line(&rest, &line))
			break;
		if (line.len == 0)
			continue;
		if (line.indent <= key) {
			rest = before;
			break;
		}
		if (chunk.count == chunk.cap) {
			size_t cap = chunk.cap < 32 ? 32 : chunk.cap * 2;

			grown = pcut_mem_realloc(d->t->mem, chunk.line, cap *
			    sizeof(*grown));
			if (grown == NULL)
				break;
			chunk.line = grown;
			chunk.cap = cap;
		}
		chunk.line[chunk.count++] = line;
	}
	if (chunk.count > 0) {
		pcut_buf out = {.mem = d->t->mem};

		pcut_text_verbatim(chunk.line, chunk.count, &out);
		if (!out.failed)
			pcut_markup_code(d, language, pcut_buf_str(&out));
		pcut_buf_free(&out);
		d->rest = rest;
	}
	pcut_mem_free(d->t->mem, chunk.line);
}

/* Rows of a table, from line on: as plain text's tables are. */
void
pcut_markup_table(struct pcut_markup_doc *d, const pcut_text_line *first,
    int bars)
{
	pcut_text_chunk chunk = {0};
	pcut_text_layout none = {0};
	pcut_str text = PCUT_STR(first->ptr - first->skip, (size_t)(
	    d->rest.ptr + d->rest.len - (first->ptr - first->skip)));

	pcut_markup_end_lists(d, 0);
	if (pcut_text_take_chunk(&none, &text, &chunk, d->t->mem)) {
		size_t n = 0;

		while (n < chunk.count && (!bars || chunk.line[n].ptr[0] ==
		    '|' || chunk.line[n].ptr[0] == '+'))
			n++;
		if (pcut_text_grid_of(d->t, chunk.line, n, 1) !=
		    PCUT_TEXT_GRID_TABLE)
			pcut_text_literal(d->t, PCUT_NODE_PREFORMATTED,
			    chunk.line, n);
		for (size_t i = 1; i < n && d->rest.len > 0; i++)
			pcut_str_take_line(&d->rest);
	}
	pcut_mem_free(d->t->mem, chunk.line);
}

/* ---- metadata ---------------------------------------------------------- */

void
pcut_markup_field(struct pcut_markup_doc *d, pcut_str name, pcut_str value)
{
	static const struct {
		const char *name;
		pcut_field field;
	} fields[] = {
		{"title", PCUT_FIELD_TITLE}, {"author", PCUT_FIELD_AUTHOR},
		{"authors", PCUT_FIELD_AUTHOR}, {"date", PCUT_FIELD_DATE},
		{"revdate", PCUT_FIELD_DATE}, {"lang", PCUT_FIELD_LANGUAGE},
		{"language", PCUT_FIELD_LANGUAGE},
		{"keywords", PCUT_FIELD_TAGS}, {"tags", PCUT_FIELD_TAGS},
		{"subtitle", PCUT_FIELD_SUBTITLE},
		{"description", PCUT_FIELD_SUMMARY},
		{"summary", PCUT_FIELD_SUMMARY},
		{"site", PCUT_FIELD_SITE}, {"updated", PCUT_FIELD_UPDATED},
		{"abstract", PCUT_FIELD_SUMMARY},
		{"copyright", PCUT_FIELD_COPYRIGHT},
		{"license", PCUT_FIELD_LICENSE}, {"url", PCUT_FIELD_URL},
		{"category", PCUT_FIELD_SECTION},
		{"modified", PCUT_FIELD_UPDATED},
	};

	value = pcut_str_trim(value);
	if (value.len > 2 && (value.ptr[0] == '<' || value.ptr[0] == '[') &&
	    pcut_is_digit(value.ptr[1])) {
		/* <2017-04-11 Tue> */
		value = pcut_str_cut(value, 1, value.len - 2);
		if (value.len > 10 && value.ptr[4] == '-')
			value.len = 10;
	}
	if (pcut_str_eq_case(name, PCUT_LIT("filetags"))) {
		pcut_text_tags(d->t, value, ':');
		return;
	}
	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++)
		if (pcut_str_eq_case(name, pcut_str_from(fields[i].name))) {
			if (!pcut_text_field(d->t, fields[i].field, value))
				pcut_text_notice(d->t, "cover-sheet", value);
			return;
		}
	if (value.len > 0)
		pcut_text_notice(d->t, "cover-sheet", value);
}

/* ":Name: value"; 0 if it is none. */
int
pcut_markup_colon_field(pcut_str s, pcut_str *name, pcut_str *value)
{
	size_t shut;

	if (s.len < 3 || s.ptr[0] != ':')
		return 0;
	shut = pcut_str_find_char(pcut_str_cut(s, 1, 60), ':');
	if (shut == SIZE_MAX || shut == 0)
		return 0;
	*name = pcut_str_cut(s, 1, shut);
	*value = pcut_str_trim(pcut_str_skip(s, shut + 2));
	return pcut_str_find_char(*name, ' ') == SIZE_MAX;
}

/* ---- the machine ------------------------------------------------------- */

/* Items that are marked the same way in Org and reStructuredText. */
static int
plain_item(struct pcut_markup_doc *d, const pcut_text_line *line)
{
	pcut_text_marker m;
	pcut_str s = pcut_text_of(line);

	if (d->para.len > 0 && d->depth == 0 && d->language ==
	    PCUT_MARKUP_RST)
		return 0;
	if (pcut_markup_starts(s, "#. ")) {
		pcut_markup_item(d, line->indent, 1, 1, pcut_str_skip(s, 3));
		return 1;
	}
	if (!pcut_text_marker_at(d->t, line, &m))
		return 0;
	if (m.shut != 0 && m.type != '1' && d->depth == 0)
		return 0; /* "A. Person said" */
	pcut_markup_item(d, line->indent, m.shut != 0, m.value, pcut_str_skip(s,
	    m.len));
	return 1;
}

static int
language_line(struct pcut_markup_doc *d, const pcut_text_line *line)
{
	switch (d->language) {
	case PCUT_MARKUP_ORG:
		return pcut_markup_org_line(d, line) || plain_item(d, line);
	case PCUT_MARKUP_RST:
		return pcut_markup_rst_line(d, line) || plain_item(d, line);
	case PCUT_MARKUP_ASCIIDOC:
		return pcut_markup_asciidoc_line(d, line);
	case PCUT_MARKUP_TEXTILE:
		return pcut_markup_textile_line(d, line);
	default:
		return pcut_markup_txt2tags_line(d, line);
	}
}

static pcut_markup
language_of(pcut_str text)
{
	pcut_str head = pcut_str_cut(text, 0, (size_t)1 << 16), rest = head;
	pcut_text_line line;

	if (pcut_str_find_case(head, PCUT_LIT("#+title:")) != SIZE_MAX ||
	    pcut_str_find_case(head, PCUT_LIT("#+author:")) != SIZE_MAX)
		return PCUT_MARKUP_ORG;
	while (pcut_text_take_line(&rest, &line)) {
		if (line.len == 0)
			continue;
		if (pcut_markup_starts(pcut_text_of(&line), "= "))
			return PCUT_MARKUP_ASCIIDOC;
		break;
	}
	for (rest = head; pcut_text_take_line(&rest, &line);)
		if (line.indent == 0 && line.len > 0 &&
		    pcut_text_is_textile_heading(pcut_text_of(&line)))
			return PCUT_MARKUP_TEXTILE;
	if (pcut_str_find(head, PCUT_LIT("\n%!")) != SIZE_MAX)
		return PCUT_MARKUP_TXT2TAGS;
	return PCUT_MARKUP_RST;
}

pcut_status
pcut_text_read_markup(pcut_text *t, pcut_str *rest)
{
	struct pcut_markup_doc d = {.t = t, .rest = *rest, .para = {.mem =
	    t->mem}};
	pcut_text_line line;

	*rest = PCUT_STR_NONE;
	d.language_of_code = d.attribution = PCUT_STR_NONE;
	d.language = language_of(d.rest);
	t->layout.margin = 0;
	t->whole = d.rest;
	if (d.language == PCUT_MARKUP_RST)
		pcut_markup_rst_targets(&d, d.rest);
	if (d.language == PCUT_MARKUP_TXT2TAGS)
		pcut_markup_txt2tags_header(&d);
	d.blank = 1;
	while (pcut_text_take_line(&d.rest, &line)) {
		if (line.len == 0) {
			pcut_markup_end_paragraph(&d);
			d.blank = 1;
			continue;
		}
		/* Text at the margin, behind a blank line, ends the lists. */
		if (d.depth > 0 && d.blank && line.indent <=
		    d.level[0].key && d.language != PCUT_MARKUP_ASCIIDOC) {
			pcut_text_marker m;

			if (!pcut_text_marker_at(t, &line, &m) &&
			    !pcut_markup_starts(pcut_text_of(&line), "#. "))
				pcut_markup_end_lists(&d, 0);
		}
		if (!language_line(&d, &line)) {
			if (d.depth > 0 && d.blank && d.language ==
			    PCUT_MARKUP_ASCIIDOC)
				pcut_markup_end_lists(&d, 0);
			pcut_markup_add_line(&d, pcut_text_of(&line));
			d.started = 1;
		}
		d.blank = 0;
	}
	pcut_markup_end_lists(&d, 0);
	pcut_text_guess(t, t->whole);
	pcut_buf_free(&d.para);
	pcut_map_free(&d.targets);
	return PCUT_OK;
}
