/* SPDX-License-Identifier: ISC */
/* reStructuredText: what a line of it is. */
#include <string.h>

#include "str.h"
#include "text_markup.h"

#define TARGETS 20000

/* The level of an underline's style; the first of a text is the title's. */
static int
rst_level(struct pcut_markup_doc *d, char mark, int over)
{
	size_t i = 0;

	while (i < d->styles && (d->style[i] != mark || d->over[i] != over))
		i++;
	if (i == d->styles && d->styles < PCUT_MARKUP_STYLES) {
		d->style[i] = mark;
		d->over[i] = over;
		d->styles++;
	}
	return (int)i + 1;
}

static int
is_adornment(pcut_str s)
{
	if (s.len < 3 || strchr("=-~^\"'`#*+:._<>", s.ptr[0]) == NULL)
		return 0;
	for (size_t i = 1; i < s.len; i++)
		if (s.ptr[i] != s.ptr[0])
			return 0;
	return 1;
}

static void
rst_heading(struct pcut_markup_doc *d, pcut_str s, char mark, int over)
{
	int level = rst_level(d, mark, over);

	if (level == 1 && !d->t->has_title && !d->started) {
		pcut_markup_end_lists(d, 0);
		pcut_text_title(d->t, PCUT_ORIGIN_TEXT, s);
		return;
	}
	/* =, - under a title of the same mark with an overline: below it. */
	pcut_markup_heading(d, d->t->has_title && level == 1 ? 2 : level, s);
}

static void
rst_directive(struct pcut_markup_doc *d, const pcut_text_line *line)
{
	static const char *const tones[] = {"note", "warning", "tip",
	    "important", "caution", "danger", "hint", "attention", "error",
	    "admonition"};
	pcut_str s = pcut_str_trim(pcut_str_skip(pcut_text_of(line), 2));
	size_t at = pcut_str_find(s, PCUT_LIT("::"));
	pcut_str name = pcut_str_cut(s, 0, at), argument;

	pcut_markup_end_lists(d, 0);
	if (at == SIZE_MAX || s.ptr[0] == '_' || s.ptr[0] == '[') {
		/* A target was gathered before; anything else is a comment. */
		pcut_text_notice(d->t, "boilerplate", s);
		return;
	}
	argument = pcut_str_trim(pcut_str_skip(s, at + 2));
	if (pcut_str_eq(name, PCUT_LIT("code-block")) || pcut_str_eq(name,
	    PCUT_LIT("code")) || pcut_str_eq(name, PCUT_LIT("sourcecode"))) {
		pcut_markup_indented_code(d, line->indent, argument);
		return;
	}
	if (pcut_str_eq(name, PCUT_LIT("image")) || pcut_str_eq(name,
	    PCUT_LIT("figure"))) {
		pcut_build_open(d->t->b, PCUT_NODE_PARAGRAPH);
		pcut_build_open(d->t->b, PCUT_NODE_IMAGE);
		pcut_build_str(d->t->b, PCUT_ATTR_URL, argument);
		pcut_build_close(d->t->b, PCUT_NODE_PARAGRAPH);
		return;
	}
	for (size_t i = 0; i < sizeof(tones) / sizeof(*tones); i++) {
		pcut_text_line in;
		pcut_str rest = d->rest;

		if (!pcut_str_eq(name, pcut_str_from(tones[i])))
			continue;
		pcut_build_open(d->t->b, PCUT_NODE_CALLOUT);
		pcut_build_str(d->t->b, PCUT_ATTR_TONE, name);
		pcut_markup_add_line(d, argument);
		while (pcut_text_take_line(&rest, &in)) {
			if (in.len > 0 && in.indent <= line->indent)
				break;
			if (in.len == 0)
				pcut_markup_end_paragraph(d);
			else
				pcut_markup_add_line(d, pcut_text_of(&in));
			d->rest = rest;
		}
		pcut_markup_end_paragraph(d);
		pcut_build_close(d->t->b, PCUT_NODE_CALLOUT);
		return;
	}
	if (pcut_str_eq(name, PCUT_LIT("contents")) || argument.len == 0)
		return;
	pcut_text_notice(d->t, "boilerplate", s);
}

int
pcut_markup_rst_line(struct pcut_markup_doc *d, const pcut_text_line *line)
{
	pcut_str s = pcut_text_of(line), peek = d->rest, below, third;
	pcut_str name, value;

	if (d->literal && line->indent > (d->depth > 0
	    ? d->level[d->depth - 1].key : 0)) {
		/* Give the line back: it opens the block. */
		d->rest = PCUT_STR(line->ptr - line->skip, (size_t)(
		    d->rest.ptr + d->rest.len - (line->ptr - line->skip)));
		d->literal = 0;
		pcut_markup_indented_code(d, 0, PCUT_STR_NONE);
		return 1;
	}
	d->literal = 0;
	below = pcut_str_trim_end(pcut_str_take_line(&peek));
	if (is_adornment(s) && line->indent == 0 && below.len > 0 &&
	    d->para.len == 0) {
		third = pcut_str_trim_end(pcut_str_take_line(&peek));
		if (is_adornment(third) && third.ptr[0] == s.ptr[0]) {
			d->rest = peek;
			rst_heading(d, pcut_str_trim(below), s.ptr[0], 1);
			return 1;
		}
	}
	if (is_adornment(s) && d->para.len == 0 && line->indent == 0) {
		if (s.len >= 4 && below.len == 0) {
			pcut_markup_end_lists(d, 0);
			pcut_build_open(d->t->b, PCUT_NODE_RULE);
			return 1;
		}
		if (s.ptr[0] == '=' && pcut_str_find_char(s, ' ') == SIZE_MAX) {
			return 0;
		}
	}
	if (d->para.len == 0 && line->indent == 0 && is_adornment(below) &&
	    below.len >= pcut_text_width(s) && !is_adornment(s)) {
		d->rest = peek;
		rst_heading(d, s, below.ptr[0], 0);
		return 1;
	}
	if (pcut_markup_starts(s, "..") && (s.len == 2 || s.ptr[2] == ' ')) {
		rst_directive(d, line);
		return 1;
	}
	if (!d->started && d->para.len == 0 && pcut_markup_colon_field(s, &name,
	    &value)) {
		pcut_markup_field(d, name, value);
		return 1;
	}
	if (pcut_markup_starts(s, ":alt:") || pcut_markup_starts(s,
	    ":width:") || pcut_markup_starts(s,
	    ":align:") || pcut_markup_starts(s, ":target:")) {
		pcut_text_notice(d->t, "boilerplate", s);
		return 1;
	}
	if (d->para.len == 0 && (s.ptr[0] == '+' || (pcut_markup_starts(s,
	    "===") &&
	    pcut_str_find_char(s, ' ') != SIZE_MAX))) {
		pcut_markup_table(d, line, 0);
		return 1;
	}
	if (pcut_markup_starts(s, "| ") && d->para.len == 0) {
		pcut_str rest = PCUT_STR(line->ptr - line->skip, (size_t)(
		    d->rest.ptr + d->rest.len - (line->ptr - line->skip)));
		pcut_text_line in;

		pcut_markup_end_lists(d, 0);
		pcut_build_open(d->t->b, PCUT_NODE_VERSE);
		while (pcut_text_take_line(&rest, &in) && in.len > 0 &&
		    in.ptr[0] == '|') {
			pcut_build_open(d->t->b, PCUT_NODE_LINE);
			pcut_build_keep(d->t->b);
			pcut_markup_inlines(d,
			    pcut_str_trim(pcut_str_skip(pcut_text_of(
			    &in), 1)));
			pcut_build_close(d->t->b, PCUT_NODE_LINE);
			d->rest = rest;
		}
		pcut_build_close(d->t->b, PCUT_NODE_VERSE);
		return 1;
	}
	return 0;
}

/* ".. _name: url" all over the text, before it is read. */
void
pcut_markup_rst_targets(struct pcut_markup_doc *d, pcut_str text)
{
	size_t at;

	d->targets.mem = d->t->mem;
	while (d->n_urls < TARGETS && (at = pcut_str_find(text,
	    PCUT_LIT(".. _"))) != SIZE_MAX) {
		pcut_str line, name, key;
		size_t colon;
		uint64_t *place;

		text = pcut_str_skip(text, at + 4);
		line = pcut_str_cut(text, 0, pcut_str_find_char(text, '\n'));
		colon = pcut_str_find(line, PCUT_LIT(": "));
		if (colon == SIZE_MAX || colon == 0 || colon > 190)
			continue;
		name = pcut_str_cut(line, 0, colon);
		if (name.len > 2 && name.ptr[0] == '`')
			name = pcut_str_cut(name, 1, name.len - 2);
		key = pcut_arena_str(d->t->arena, name);
		if (key.ptr == NULL)
			return;
		for (size_t i = 0; i < key.len; i++)
			((char *)(uintptr_t)key.ptr)[i] = pcut_lower(
			    key.ptr[i]);
		if (d->n_urls == d->cap_urls) {
			pcut_str *grown = pcut_arena_grow(d->t->arena, d->urls,
			    &d->cap_urls, d->n_urls + 1, sizeof(*grown));

			if (grown == NULL)
				return;
			d->urls = grown;
		}
		place = pcut_map_at(&d->targets, key);
		if (place == NULL)
			return;
		d->urls[d->n_urls++] = pcut_str_trim(pcut_str_skip(line,
		    colon + 1));
		*place = d->n_urls;
	}
}
