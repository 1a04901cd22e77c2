/* SPDX-License-Identifier: ISC */
/*
 * Documents in Org, reStructuredText, AsciiDoc and txt2tags.
 *
 * The four agree on more than they differ in: lines are headings, items,
 * table rows, attributes, the bounds of a block, or text.  So there is one
 * machine for blocks; each language says what a line is.
 */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "text_markup.h"
#include "utf8.h"

#define LIST_DEPTH 12
#define STYLES 8
#define TARGETS 20000

struct level {
	unsigned key; /* columns, or count of markers */
	int ordered;
};

struct doc {
	pcut_text *t;
	pcut_markup language;
	pcut_str rest;
	pcut_buf para;       /* lines of the open paragraph */
	struct level level[LIST_DEPTH];
	size_t depth;
	int blank;           /* the line before was */
	char style[STYLES];  /* underlines of reST, in order of use */
	int over[STYLES];
	size_t styles;
	pcut_map targets;
	pcut_str *urls;
	size_t n_urls, cap_urls;
	pcut_str language_of_code; /* [source,sh] */
	pcut_str attribution;      /* [quote, who] */
	int literal;         /* a paragraph ended in :: */
	int started;         /* body */
};

static int
starts(pcut_str s, const char *head)
{
	return pcut_str_starts(s, pcut_str_from(head));
}

static int
starts_case(pcut_str s, const char *head)
{
	return pcut_str_starts_case(s, pcut_str_from(head));
}

/* ---- paragraphs and lists --------------------------------------------------- */

static void
inlines(struct doc *d, pcut_str s)
{
	pcut_markup_inline(d->t, d->language, s, &d->targets, d->urls);
}

static void
end_paragraph(struct doc *d)
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
		inlines(d, s);
		pcut_build_close(d->t->b, PCUT_NODE_PARAGRAPH);
	}
	pcut_buf_reset(&d->para);
}

static void
end_lists(struct doc *d, size_t depth)
{
	end_paragraph(d);
	for (; d->depth > depth; d->depth--) {
		pcut_build_close(d->t->b, PCUT_NODE_ITEM);
		pcut_build_close(d->t->b, PCUT_NODE_LIST);
	}
}

static void
add_line(struct doc *d, pcut_str s)
{
	if (d->para.len > 0)
		pcut_buf_putc(&d->para, '\n');
	pcut_buf_put(&d->para, s);
}

static void
item(struct doc *d, unsigned key, int ordered, long start, pcut_str s)
{
	pcut_builder *b = d->t->b;

	end_paragraph(d);
	while (d->depth > 0 && d->level[d->depth - 1].key > key)
		end_lists(d, d->depth - 1);
	if (d->depth > 0 && d->level[d->depth - 1].key == key &&
	    d->level[d->depth - 1].ordered != ordered)
		end_lists(d, d->depth - 1);
	if (d->depth > 0 && (d->level[d->depth - 1].key == key ||
	    d->depth == LIST_DEPTH)) {
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
	if (starts(s, "[ ] ") || starts_case(s, "[x] ")) {
		pcut_build_num(b, PCUT_ATTR_CHECKED, s.ptr[1] != ' ');
		s = pcut_str_skip(s, 4);
	}
	add_line(d, s);
}

static void
heading(struct doc *d, int level, pcut_str s)
{
	end_lists(d, 0);
	pcut_build_open(d->t->b, PCUT_NODE_HEADING);
	pcut_build_num(d->t->b, PCUT_ATTR_LEVEL, level < 1 ? 1 : level > 6 ? 6
	    : level);
	inlines(d, pcut_str_trim(s));
	pcut_build_close(d->t->b, PCUT_NODE_HEADING);
}

/* ---- verbatim blocks ----------------------------------------------------------- */

static void
code(struct doc *d, pcut_str language, pcut_str s)
{
	pcut_build_open(d->t->b, PCUT_NODE_CODE_BLOCK);
	if (language.len > 0)
		pcut_build_str(d->t->b, PCUT_ATTR_LANGUAGE, language);
	pcut_build_text(d->t->b, s);
	pcut_build_close(d->t->b, PCUT_NODE_CODE_BLOCK);
}

/* Lines up to the one that is end (ignoring case): a slice of the text. */
static pcut_str
until(struct doc *d, const char *end)
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
static void
indented_code(struct doc *d, unsigned key, pcut_str language)
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
			code(d, language, pcut_buf_str(&out));
		pcut_buf_free(&out);
		d->rest = rest;
	}
	pcut_mem_free(d->t->mem, chunk.line);
}

/* Rows of a table, from line on: as plain text's tables are. */
static void
table(struct doc *d, const pcut_text_line *first, int bars)
{
	pcut_text_chunk chunk = {0};
	pcut_text_layout none = {0};
	pcut_str text = PCUT_STR(first->ptr - first->skip, (size_t)(
	    d->rest.ptr + d->rest.len - (first->ptr - first->skip)));

	end_lists(d, 0);
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

/* ---- metadata ------------------------------------------------------------------- */

static void
field(struct doc *d, pcut_str name, pcut_str value)
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
static int
colon_field(pcut_str s, pcut_str *name, pcut_str *value)
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

/* ---- Org ---------------------------------------------------------------------------- */

/* A heading's text without TODO, priority and :tags:. */
static pcut_str
org_heading(pcut_str s)
{
	size_t at;

	s = pcut_str_trim(s);
	if (starts(s, "TODO ") || starts(s, "DONE "))
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
org_block(struct doc *d, pcut_str s)
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
	end_lists(d, 0);
	in = until(d, end);
	if (pcut_str_eq_case(kind, PCUT_LIT("src")) || pcut_str_eq_case(kind,
	    PCUT_LIT("example"))) {
		code(d, pcut_str_cut(argument, 0, pcut_str_find_char(argument,
		    ' ')), in);
	} else if (pcut_str_eq_case(kind, PCUT_LIT("comment")) ||
	    pcut_str_eq_case(kind, PCUT_LIT("export"))) {
		pcut_text_notice(d->t, "boilerplate", in);
	} else if (pcut_str_eq_case(kind, PCUT_LIT("verse"))) {
		pcut_build_open(d->t->b, PCUT_NODE_VERSE);
		while (in.len > 0) {
			pcut_build_open(d->t->b, PCUT_NODE_LINE);
			pcut_build_keep(d->t->b);
			inlines(d, pcut_str_trim(pcut_str_take_line(&in)));
			pcut_build_close(d->t->b, PCUT_NODE_LINE);
		}
		pcut_build_close(d->t->b, PCUT_NODE_VERSE);
	} else {
		int quoted = pcut_str_eq_case(kind, PCUT_LIT("quote"));

		if (quoted)
			pcut_build_open(d->t->b, PCUT_NODE_QUOTE);
		while (in.len > 0) {
			pcut_str line = pcut_str_trim(pcut_str_take_line(&in));

			if (line.len == 0)
				end_paragraph(d);
			else
				add_line(d, line);
		}
		end_paragraph(d);
		if (quoted)
			pcut_build_close(d->t->b, PCUT_NODE_QUOTE);
	}
}

static int
org_line(struct doc *d, const pcut_text_line *line)
{
	pcut_str s = pcut_text_of(line);
	size_t n = 0;

	if (starts_case(s, "#+begin_")) {
		org_block(d, s);
		return 1;
	}
	if (starts(s, "#+")) {
		size_t colon = pcut_str_find_char(s, ':');

		end_lists(d, 0);
		if (colon != SIZE_MAX)
			field(d, pcut_str_cut(s, 2, colon - 2),
			    pcut_str_skip(s, colon + 1));
		return 1;
	}
	if (starts(s, "# ") || starts_case(s, ":PROPERTIES:")) {
		pcut_text_notice(d->t, "boilerplate", s.ptr[0] == ':'
		    ? until(d, ":END:") : s);
		return 1;
	}
	while (n < s.len && s.ptr[n] == '*')
		n++;
	if (line->indent == 0 && n > 0 && n < s.len && s.ptr[n] == ' ') {
		heading(d, (int)(n < 6 ? n + 1 : 6), org_heading(
		    pcut_str_skip(s, n)));
		return 1;
	}
	if (s.ptr[0] == '|') {
		table(d, line, 1);
		return 1;
	}
	if (starts(s, ": ") || pcut_str_eq(s, PCUT_LIT(":"))) {
		end_lists(d, 0);
		code(d, PCUT_STR_NONE, pcut_str_skip(s, 2));
		return 1;
	}
	return 0;
}

/* ---- reStructuredText ------------------------------------------------------------------ */

/* The level of an underline's style; the first of a text is the title's. */
static int
rst_level(struct doc *d, char mark, int over)
{
	size_t i = 0;

	while (i < d->styles && (d->style[i] != mark || d->over[i] != over))
		i++;
	if (i == d->styles && d->styles < STYLES) {
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
rst_heading(struct doc *d, pcut_str s, char mark, int over)
{
	int level = rst_level(d, mark, over);

	if (level == 1 && !d->t->has_title && !d->started) {
		end_lists(d, 0);
		pcut_text_title(d->t, PCUT_ORIGIN_TEXT, s);
		return;
	}
	/* =, - under a title of the same mark with an overline: below it. */
	heading(d, d->t->has_title && level == 1 ? 2 : level, s);
}

static void
rst_directive(struct doc *d, const pcut_text_line *line)
{
	static const char *const tones[] = {"note", "warning", "tip",
	    "important", "caution", "danger", "hint", "attention", "error",
	    "admonition"};
	pcut_str s = pcut_str_trim(pcut_str_skip(pcut_text_of(line), 2));
	size_t at = pcut_str_find(s, PCUT_LIT("::"));
	pcut_str name = pcut_str_cut(s, 0, at), argument;

	end_lists(d, 0);
	if (at == SIZE_MAX || s.ptr[0] == '_' || s.ptr[0] == '[') {
		/* A target was gathered before; anything else is a comment. */
		pcut_text_notice(d->t, "boilerplate", s);
		return;
	}
	argument = pcut_str_trim(pcut_str_skip(s, at + 2));
	if (pcut_str_eq(name, PCUT_LIT("code-block")) || pcut_str_eq(name,
	    PCUT_LIT("code")) || pcut_str_eq(name, PCUT_LIT("sourcecode"))) {
		indented_code(d, line->indent, argument);
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
		add_line(d, argument);
		while (pcut_text_take_line(&rest, &in)) {
			if (in.len > 0 && in.indent <= line->indent)
				break;
			if (in.len == 0)
				end_paragraph(d);
			else
				add_line(d, pcut_text_of(&in));
			d->rest = rest;
		}
		end_paragraph(d);
		pcut_build_close(d->t->b, PCUT_NODE_CALLOUT);
		return;
	}
	if (pcut_str_eq(name, PCUT_LIT("contents")) || argument.len == 0)
		return;
	pcut_text_notice(d->t, "boilerplate", s);
}

static int
rst_line(struct doc *d, const pcut_text_line *line)
{
	pcut_str s = pcut_text_of(line), peek = d->rest, below, third;
	pcut_str name, value;

	if (d->literal && line->indent > (d->depth > 0
	    ? d->level[d->depth - 1].key : 0)) {
		/* Give the line back: it opens the block. */
		d->rest = PCUT_STR(line->ptr - line->skip, (size_t)(
		    d->rest.ptr + d->rest.len - (line->ptr - line->skip)));
		d->literal = 0;
		indented_code(d, 0, PCUT_STR_NONE);
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
			end_lists(d, 0);
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
	if (starts(s, "..") && (s.len == 2 || s.ptr[2] == ' ')) {
		rst_directive(d, line);
		return 1;
	}
	if (!d->started && d->para.len == 0 && colon_field(s, &name, &value)) {
		field(d, name, value);
		return 1;
	}
	if (starts(s, ":alt:") || starts(s, ":width:") || starts(s,
	    ":align:") || starts(s, ":target:")) {
		pcut_text_notice(d->t, "boilerplate", s);
		return 1;
	}
	if (d->para.len == 0 && (s.ptr[0] == '+' || (starts(s, "===") &&
	    pcut_str_find_char(s, ' ') != SIZE_MAX))) {
		table(d, line, 0);
		return 1;
	}
	if (starts(s, "| ") && d->para.len == 0) {
		pcut_str rest = PCUT_STR(line->ptr - line->skip, (size_t)(
		    d->rest.ptr + d->rest.len - (line->ptr - line->skip)));
		pcut_text_line in;

		end_lists(d, 0);
		pcut_build_open(d->t->b, PCUT_NODE_VERSE);
		while (pcut_text_take_line(&rest, &in) && in.len > 0 &&
		    in.ptr[0] == '|') {
			pcut_build_open(d->t->b, PCUT_NODE_LINE);
			pcut_build_keep(d->t->b);
			inlines(d, pcut_str_trim(pcut_str_skip(pcut_text_of(
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
static void
rst_targets(struct doc *d, pcut_str text)
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

/* ---- AsciiDoc ----------------------------------------------------------------------------- */

/* Nora Vane <nora@x>; v1.0, 2016-02-29: the lines under the title. */
static void
adoc_header(struct doc *d)
{
	for (int i = 0; i < 2; i++) {
		pcut_str peek = d->rest, s = pcut_str_trim(
		    pcut_str_take_line(&peek));
		size_t at;

		if (s.len == 0 || s.ptr[0] == ':' || s.ptr[0] == '/')
			return;
		d->rest = peek;
		if (i == 0) {
			at = pcut_str_find(s, PCUT_LIT(" <"));
			pcut_text_authors(d->t, PCUT_ORIGIN_INPUT,
			    pcut_str_cut(s, 0, at));
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
adoc_table(struct doc *d)
{
	pcut_str in = until(d, "|===");
	size_t columns = 0;
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
			inlines(d, pcut_str_trim(cell));
			pcut_build_close(d->t->b, PCUT_NODE_CELL);
			columns += first;
		}
		pcut_build_close(d->t->b, PCUT_NODE_ROW);
		first = 0;
	}
	pcut_build_close(d->t->b, PCUT_NODE_TABLE);
}

static void
adoc_quote(struct doc *d, pcut_kind kind, const char *end)
{
	pcut_str in = until(d, end);

	pcut_build_open(d->t->b, kind);
	if (kind == PCUT_NODE_GROUP)
		pcut_build_str(d->t->b, PCUT_ATTR_ROLE, PCUT_LIT("aside"));
	while (in.len > 0) {
		pcut_str line = pcut_str_trim(pcut_str_take_line(&in));

		if (line.len == 0)
			end_paragraph(d);
		else
			add_line(d, line);
	}
	end_paragraph(d);
	if (d->attribution.len > 0 && kind == PCUT_NODE_QUOTE) {
		pcut_build_open(d->t->b, PCUT_NODE_ATTRIBUTION);
		pcut_build_text(d->t->b, d->attribution);
		pcut_build_close(d->t->b, PCUT_NODE_ATTRIBUTION);
	}
	d->attribution = PCUT_STR_NONE;
	pcut_build_close(d->t->b, kind);
}

static int
adoc_line(struct doc *d, const pcut_text_line *line)
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
			heading(d, (int)n, pcut_str_skip(s, n));
		}
		return 1;
	}
	if (d->para.len == 0 && line->indent == 0 && colon_field(s, &name,
	    &value)) {
		field(d, name, value);
		return 1;
	}
	if (starts(s, "//") && !starts(s, "///")) {
		pcut_text_notice(d->t, "boilerplate", s);
		return 1;
	}
	if (s.ptr[0] == '[' && s.ptr[s.len - 1] == ']' && d->para.len == 0) {
		pcut_str in = pcut_str_cut(s, 1, s.len - 2);
		size_t comma = pcut_str_find_char(in, ',');
		pcut_str second = comma == SIZE_MAX ? PCUT_STR_NONE
		    : pcut_str_trim(pcut_str_skip(in, comma + 1));

		end_lists(d, 0);
		if (starts(in, "source"))
			d->language_of_code = pcut_str_cut(second, 0,
			    pcut_str_find_char(second, ','));
		if (starts(in, "quote"))
			d->attribution = second;
		return 1;
	}
	if (pcut_str_eq(s, PCUT_LIT("----")) || pcut_str_eq(s,
	    PCUT_LIT("....")) || starts(s, "```")) {
		pcut_str in;

		end_lists(d, 0);
		in = until(d, s.ptr[0] == '-' ? "----" : s.ptr[0] == '.'
		    ? "...." : "```");
		code(d, s.ptr[0] == '`' && s.len > 3 ? pcut_str_skip(s, 3)
		    : d->language_of_code, in);
		d->language_of_code = PCUT_STR_NONE;
		return 1;
	}
	if (pcut_str_eq(s, PCUT_LIT("____"))) {
		end_lists(d, 0);
		adoc_quote(d, PCUT_NODE_QUOTE, "____");
		return 1;
	}
	if (pcut_str_eq(s, PCUT_LIT("****")) || pcut_str_eq(s,
	    PCUT_LIT("===="))) {
		end_lists(d, 0);
		adoc_quote(d, PCUT_NODE_GROUP, s.ptr[0] == '*' ? "****"
		    : "====");
		return 1;
	}
	if (starts(s, "|===")) {
		end_lists(d, 0);
		adoc_table(d);
		return 1;
	}
	if (starts(s, "'''") && s.len == 3) {
		end_lists(d, 0);
		pcut_build_open(d->t->b, PCUT_NODE_RULE);
		return 1;
	}
	if (starts(s, "image::")) {
		size_t open = pcut_str_find_char(s, '[');

		end_lists(d, 0);
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
		item(d, (unsigned)n * 2 + (s.ptr[0] == '.'), s.ptr[0] == '.',
		    1, pcut_str_trim(pcut_str_skip(s, n)));
		return 1;
	}
	return 0;
}

/* ---- txt2tags ------------------------------------------------------------------------------ */

static int
t2t_line(struct doc *d, const pcut_text_line *line)
{
	pcut_str s = pcut_text_of(line);
	size_t n = 0, m = 0;

	if (s.ptr[0] == '%' && line->indent == 0) {
		size_t colon = pcut_str_find_char(s, ':');

		if (starts(s, "%!") && colon != SIZE_MAX)
			field(d, pcut_str_trim(pcut_str_cut(s, 2, colon - 2)),
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
		heading(d, (int)n + 1, PCUT_STR(s.ptr + n, s.len - n - m));
		return 1;
	}
	if (pcut_str_eq(s, PCUT_LIT("```"))) {
		end_lists(d, 0);
		code(d, PCUT_STR_NONE, until(d, "```"));
		return 1;
	}
	if (starts(s, "- ") || starts(s, "+ ")) {
		item(d, line->indent * 2, s.ptr[0] == '+', 1, pcut_str_trim(
		    pcut_str_skip(s, 2)));
		return 1;
	}
	if (s.ptr[0] == '|') {
		table(d, line, 1);
		return 1;
	}
	return 0;
}

/* Title, author, date: the first three lines, unless the first is empty. */
static void
t2t_header(struct doc *d)
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

/* ---- the machine ------------------------------------------------------------------------------ */

/* Items that are marked the same way in Org and reStructuredText. */
static int
plain_item(struct doc *d, const pcut_text_line *line)
{
	pcut_text_marker m;
	pcut_str s = pcut_text_of(line);

	if (d->para.len > 0 && d->depth == 0 && d->language ==
	    PCUT_MARKUP_RST)
		return 0;
	if (starts(s, "#. ")) {
		item(d, line->indent, 1, 1, pcut_str_skip(s, 3));
		return 1;
	}
	if (!pcut_text_marker_at(d->t, line, &m))
		return 0;
	if (m.shut != 0 && m.type != '1' && d->depth == 0)
		return 0; /* "A. Person said" */
	item(d, line->indent, m.shut != 0, m.value, pcut_str_skip(s, m.len));
	return 1;
}

static int
language_line(struct doc *d, const pcut_text_line *line)
{
	switch (d->language) {
	case PCUT_MARKUP_ORG:
		return org_line(d, line) || plain_item(d, line);
	case PCUT_MARKUP_RST:
		return rst_line(d, line) || plain_item(d, line);
	case PCUT_MARKUP_ASCIIDOC:
		return adoc_line(d, line);
	default:
		return t2t_line(d, line);
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
		if (starts(pcut_text_of(&line), "= "))
			return PCUT_MARKUP_ASCIIDOC;
		break;
	}
	if (pcut_str_find(head, PCUT_LIT("\n%!")) != SIZE_MAX)
		return PCUT_MARKUP_TXT2TAGS;
	return PCUT_MARKUP_RST;
}

pcut_status
pcut_text_read_markup(pcut_text *t, pcut_str *rest)
{
	struct doc d = {.t = t, .rest = *rest, .para = {.mem = t->mem}};
	pcut_text_line line;

	*rest = PCUT_STR_NONE;
	d.language_of_code = d.attribution = PCUT_STR_NONE;
	d.language = language_of(d.rest);
	t->layout.margin = 0;
	t->whole = d.rest;
	if (d.language == PCUT_MARKUP_RST)
		rst_targets(&d, d.rest);
	if (d.language == PCUT_MARKUP_TXT2TAGS)
		t2t_header(&d);
	d.blank = 1;
	while (pcut_text_take_line(&d.rest, &line)) {
		if (line.len == 0) {
			end_paragraph(&d);
			d.blank = 1;
			continue;
		}
		/* Text at the margin, behind a blank line, ends the lists. */
		if (d.depth > 0 && d.blank && line.indent <=
		    d.level[0].key && d.language != PCUT_MARKUP_ASCIIDOC) {
			pcut_text_marker m;

			if (!pcut_text_marker_at(t, &line, &m) &&
			    !starts(pcut_text_of(&line), "#. "))
				end_lists(&d, 0);
		}
		if (!language_line(&d, &line)) {
			if (d.depth > 0 && d.blank && d.language ==
			    PCUT_MARKUP_ASCIIDOC)
				end_lists(&d, 0);
			add_line(&d, pcut_text_of(&line));
			d.started = 1;
		}
		d.blank = 0;
	}
	end_lists(&d, 0);
	pcut_text_guess(t, t->whole);
	pcut_buf_free(&d.para);
	pcut_map_free(&d.targets);
	return PCUT_OK;
}
