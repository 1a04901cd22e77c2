/* SPDX-License-Identifier: ISC */
/*
 * Books of Project Gutenberg: what stands between the START and END marks,
 * with the fields above them.  An excerpt without marks is read like
 * any plain text, with the inline marks that the transcribers use.
 */
#include <string.h>

#include "fold.h"
#include "str.h"
#include "text_dump.h"

#define FIELD_BYTES 2000
#define FRONT_CHUNKS 24
#define FRONT_LINES 40
#define CONTENTS_CHUNKS 200

static int
has(pcut_str s, const char *what)
{
	return pcut_str_find_case(s, pcut_str_from(what)) != SIZE_MAX;
}

/* *** START OF THE PROJECT GUTENBERG EBOOK, *END*THE SMALL PRINT. */
static int
is_mark(pcut_str s, int start)
{
	if (s.len < 10 || s.ptr[0] != '*')
		return 0;
	if (start)
		return (has(s, "START OF TH") && has(s, "GUTENBERG")) ||
		    (has(s, "END") && has(s, "SMALL PRINT"));
	return has(s, "END OF TH") && has(s, "GUTENBERG");
}

/* The line with the mark: where it starts, and *behind it. */
static const char *
find_mark(pcut_str text, int start, const char **behind)
{
	const char *p = text.ptr, *end = text.ptr + text.len;

	while (p < end && (p = memchr(p, '*', (size_t)(end - p))) != NULL) {
		pcut_str rest = PCUT_STR(p, (size_t)(end - p)), line;

		if (p > text.ptr && p[-1] != '\n' && p[-1] != ' ') {
			p++;
			continue;
		}
		line = pcut_str_trim_end(pcut_str_take_line(&rest));
		if (is_mark(line, start)) {
			*behind = rest.ptr;
			return p;
		}
		p = rest.ptr;
	}
	return NULL;
}

/* "Title: x", and lines below that are indented: its continuation. */
static void
field(pcut_text *t, pcut_str name, pcut_str value, pcut_str more)
{
	if (pcut_str_eq_case(name, PCUT_LIT("title"))) {
		pcut_text_title(t, PCUT_ORIGIN_INPUT, value);
		if (more.len > 0) {
			pcut_text_meta(t, PCUT_META_SUBTITLE,
			    PCUT_ORIGIN_INPUT, more);
			t->has_subtitle = 1;
		}
	} else if (pcut_str_eq_case(name, PCUT_LIT("author")) ||
	    pcut_str_eq_case(name, PCUT_LIT("authors"))) {
		pcut_byline by;

		if (pcut_byline_clean(t->arena, value, PCUT_STR_NONE, &by) ==
		    PCUT_OK) {
			pcut_text_byline(t, PCUT_ORIGIN_INPUT, &by);
		} else {
			pcut_agent agent = PCUT_AGENT_INIT;

			agent.name = value;
			pcut_build_author(t->b, PCUT_ORIGIN_INPUT, &agent);
		}
		t->has_authors = 1;
	} else if (pcut_str_starts_case(name, PCUT_LIT("release date")) ||
	    pcut_str_starts_case(name, PCUT_LIT("posting date"))) {
		size_t at = pcut_str_find_char(value, '[');

		if (at != SIZE_MAX)
			value.len = at;
		if (!t->has_published)
			pcut_text_date_value(t, PCUT_META_DATE_PUBLISHED,
			    value);
	} else if (pcut_str_eq_case(name, PCUT_LIT("language"))) {
		pcut_text_language(t, value);
	} else if (pcut_str_eq_case(name, PCUT_LIT("subtitle"))) {
		pcut_text_meta(t, PCUT_META_SUBTITLE, PCUT_ORIGIN_INPUT,
		    value);
	}
}

static void
header(pcut_text *t, pcut_str text)
{
	pcut_text_line line;
	pcut_str name = PCUT_STR_NONE, value = PCUT_STR_NONE;
	pcut_buf more = {.mem = t->mem};
	int fields = 200;

	while (fields-- > 0 && pcut_text_take_line(&text, &line)) {
		pcut_str s = pcut_text_of(&line);
		size_t colon = pcut_str_find_char(s, ':');

		if (line.len == 0 || (colon != SIZE_MAX && colon < 30 &&
		    line.indent == 0)) {
			if (name.len > 0)
				field(t, name, value, pcut_buf_str(&more));
			name = PCUT_STR_NONE;
			pcut_buf_reset(&more);
		}
		if (line.len == 0)
			continue;
		if (colon != SIZE_MAX && colon < 30 && line.indent == 0 &&
		    s.len < FIELD_BYTES) {
			name = pcut_str_cut(s, 0, colon);
			value = pcut_str_trim(pcut_str_skip(s, colon + 1));
		} else if (name.len > 0 && more.len < FIELD_BYTES) {
			if (more.len > 0)
				pcut_buf_putc(&more, ' ');
			pcut_buf_put(&more, s);
		}
	}
	if (name.len > 0)
		field(t, name, value, pcut_buf_str(&more));
	pcut_buf_free(&more);
}

/* Letters and digits of s only, folded: how a title page repeats a title. */
static size_t
letters(pcut_str s, char *out, size_t cap)
{
	char folded[600];
	size_t n = pcut_fold(folded, sizeof(folded), s), len = 0;

	for (size_t i = 0; i < n && len < cap; i++)
		if (pcut_is_alpha(folded[i]) || pcut_is_digit(folded[i]) ||
		    (unsigned char)folded[i] >= 0x80)
			out[len++] = folded[i];
	return len;
}

static int
same(pcut_str a, pcut_str b)
{
	char x[300], y[300];
	size_t n = letters(a, x, sizeof(x)), m = letters(b, y, sizeof(y));

	return n > 0 && n == m && memcmp(x, y, n) == 0;
}

/* "LONDON\n1887", "NEW YORK\nHALLAM & SONS, PUBLISHERS", "Copyright, 1909, by
 * ...": who printed the book, and when. */
static int
is_imprint(pcut_str s)
{
	static const char *const words[] = {"publishers", "copyright",
	    "all rights reserved", "illustrated by", "with illustrations",
	    "printed in", "printed by", "first published", "verlag",
	    "éditeur", "published by"};
	size_t n = s.len;

	if (s.len > 200)
		return 0;
	while (n > 0 && (s.ptr[n - 1] == '.' || pcut_is_space(s.ptr[n - 1])))
		n--;
	if (n > 4 && pcut_is_space(s.ptr[n - 5]) && s.ptr[n - 4] == '1' &&
	    pcut_is_digit(s.ptr[n - 3]) && pcut_is_digit(s.ptr[n - 2]) &&
	    pcut_is_digit(s.ptr[n - 1]) && pcut_text_words(s, 16) < 16)
		return 1;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (pcut_str_find_case(s, pcut_str_from(words[i])) !=
		    SIZE_MAX)
			return 1;
	return 0;
}

/* A chunk of the title page that says what the fields said already. */
static int
is_repeated(const pcut_text *t, pcut_str s, int *by)
{
	static const char *const before[] = {"by ", "par ", "von ", "por ",
	    "di ", "door ", "av ", "af ", "de "};
	const pcut_agent *author;
	pcut_article *a = pcut_build_article(t->b);

	if (pcut_str_starts(s, PCUT_LIT("Produced by")) ||
	    pcut_str_starts(s, PCUT_LIT("E-text prepared")) ||
	    pcut_str_starts(s, PCUT_LIT("This eBook was produced")) ||
	    pcut_str_starts(s, PCUT_LIT("Credits:")) ||
	    pcut_str_starts_case(s, PCUT_LIT("[Transcriber")) ||
	    pcut_str_starts_case(s, PCUT_LIT("Transcriber's note")) ||
	    pcut_str_starts(s, PCUT_LIT("Transcribed from")) ||
	    has(pcut_str_cut(s, 0, 200), "Distributed Proofread"))
		return 1;
	if (s.len > 290)
		return 0;
	if (is_imprint(s))
		return 1;
	if (same(s, t->title))
		return 1;
	if (pcut_str_eq_case(s, PCUT_LIT("by"))) {
		*by = 1;
		return 1;
	}
	if (a == NULL)
		return 0;
	if (same(s, pcut_article_get(a, PCUT_META_SUBTITLE, 0)))
		return 1;
	author = pcut_article_author(a, 0);
	if (author == NULL)
		return 0;
	for (size_t i = 0; i < sizeof(before) / sizeof(*before); i++)
		if (pcut_str_starts_case(s, pcut_str_from(before[i]))) {
			s = pcut_str_skip(s, strlen(before[i]));
			break;
		}
	return same(s, author->name);
}

static pcut_str
title_page(pcut_text *t, pcut_str text)
{
	pcut_text_chunk chunk = {0};
	pcut_str rest = text;
	int by = 0;

	for (int i = 0; i < 20; i++) {
		pcut_str before = rest, s;

		if (!pcut_text_take_chunk(&t->layout, &rest, &chunk, t->mem))
			break;
		s = pcut_text_join(t, chunk.line, chunk.count);
		if (!t->has_authors && chunk.count == 2 && pcut_str_eq_case(
		    pcut_text_of(&chunk.line[0]), PCUT_LIT("by"))) {
			pcut_text_authors(t, PCUT_ORIGIN_TEXT,
			    pcut_text_of(&chunk.line[1]));
		} else if (!is_repeated(t, s, &by)) {
			rest = before;
			break;
		}
		pcut_text_notice(t, "boilerplate", s);
	}
	pcut_mem_free(t->mem, chunk.line);
	return rest;
}

static int
is_contents_head(pcut_str s)
{
	while (s.len > 0 && strchr(".:", s.ptr[s.len - 1]) != NULL)
		s = pcut_str_trim_end(pcut_str_cut(s, 0, s.len - 1));
	return pcut_str_is_among(s, "CONTENTS|Contents|TABLE OF CONTENTS|"
	    "Table of Contents|INHALT|Inhalt|Inhaltsverzeichnis|"
	    "TABLE DES MATIÈRES|Table des matières|INDICE|Indice|"
	    "ÍNDICE|Índice|INHOUD|Inhoud", '|');
}

/* "II. THE GREAT WIND      14", "CHAPTER       PAGE": a gap or dots, then a
 * page. */
static int
is_contents_line(pcut_str s)
{
	size_t n = s.len;

	if (s.len > 200)
		return 0;
	if (pcut_str_ends(s, PCUT_LIT("PAGE")) ||
	    pcut_str_ends(s, PCUT_LIT("Page")))
		return s.len < 60;
	while (n > 0 && (pcut_is_digit(s.ptr[n - 1]) ||
	    strchr("ivxlcIVXLC", s.ptr[n - 1]) != NULL))
		n--;
	return n < s.len && s.len - n < 8 && (n == 0 || (n > 1 &&
	    (s.ptr[n - 1] == '.' || (s.ptr[n - 1] == ' ' &&
	    strchr(" .", s.ptr[n - 2]) != NULL))));
}

/* Lines of a table of contents: pages behind them, or titles over each
 * other. */
static int
is_contents(const pcut_text *t, const pcut_text_chunk *chunk)
{
	size_t paged = 0;

	for (size_t i = 0; i < chunk->count; i++) {
		pcut_str s = pcut_text_of(&chunk->line[i]);

		if (s.len > 200)
			return 0;
		paged += is_contents_line(s) != 0;
	}
	return paged * 2 >= chunk->count || (chunk->count > 1 &&
	    !pcut_text_is_wrapped(t, chunk->line, chunk->count));
}

/* What stands between the title and the text: who published it, for whom, its
 * contents.  Only where a chapter or a table of contents ends it. */
static pcut_str
front_pages(pcut_text *t, pcut_str text)
{
	pcut_text_chunk chunk = {0};
	pcut_str rest = text, before = text;
	int found = 0;

	for (int i = 0; i < FRONT_CHUNKS && !found; i++) {
		pcut_str s;

		before = rest;
		if (!pcut_text_take_chunk(&t->layout, &rest, &chunk, t->mem) ||
		    chunk.count > FRONT_LINES)
			break;
		s = pcut_text_of(&chunk.line[0]);
		if (is_contents_head(s)) {
			found = 2;
		} else if (i > 0 && chunk.count <= 2 &&
		    (pcut_label_is_chapter(s) || (chunk.count == 1 &&
		    pcut_label_section(s) != PCUT_SECTION_NONE))) {
			found = 1;
		} else {
			s = pcut_text_join(t, chunk.line, chunk.count);
			if (s.ptr[0] == '[' || pcut_text_is_prose(t, s,
			    chunk.count))
				break;
		}
	}
	for (int i = 0; found == 2 && i < CONTENTS_CHUNKS; i++) {
		before = rest;
		if (!pcut_text_take_chunk(&t->layout, &rest, &chunk, t->mem) ||
		    !is_contents(t, &chunk))
			break;
	}
	pcut_mem_free(t->mem, chunk.line);
	if (!found || before.ptr == text.ptr)
		return text;
	pcut_text_notice(t, "boilerplate", PCUT_STR(text.ptr, (size_t)(
	    before.ptr - text.ptr)));
	return title_page(t, before);
}

/* "End of Project Gutenberg's X" above the END mark. */
static pcut_str
without_end(pcut_text *t, pcut_str text)
{
	size_t from = text.len > 4096 ? text.len - 4096 : 0;
	pcut_str tail = pcut_str_skip(text, from);
	size_t at = pcut_str_find(tail, PCUT_LIT("\nEnd of "));

	if (at == SIZE_MAX || !has(pcut_str_cut(tail, at, 60), "gutenberg"))
		return text;
	pcut_text_notice(t, "boilerplate", pcut_str_skip(tail, at));
	return pcut_str_cut(text, 0, from + at);
}

pcut_status
pcut_text_read_gutenberg(pcut_text *t, pcut_str *rest)
{
	pcut_str text = *rest, body;
	const char *start, *behind, *end, *licence = NULL;

	*rest = PCUT_STR_NONE;
	t->inlines |= PCUT_TEXT_LONG_MARKS;
	if (has(pcut_str_cut(text, 0, (size_t)1 << 16), "=bold=") ||
	    has(pcut_str_cut(text, 0, (size_t)1 << 16), "equal signs") ||
	    has(pcut_str_cut(text, 0, (size_t)1 << 16), "=equals"))
		t->inlines |= PCUT_TEXT_EQUALS;
	start = find_mark(text, 1, &behind);
	if (start == NULL) {
		pcut_text_article(t, text);
		return PCUT_OK;
	}
	header(t, PCUT_STR(text.ptr, (size_t)(start - text.ptr)));
	body = PCUT_STR(behind, (size_t)(text.ptr + text.len - behind));
	end = find_mark(body, 0, &licence);
	if (end != NULL) {
		pcut_text_notice(t, "licence", PCUT_STR(end,
		    (size_t)(body.ptr + body.len - end)));
		body.len = (size_t)(end - body.ptr);
	}
	body = without_end(t, body);
	pcut_text_prepare(t, body);
	body = front_pages(t, title_page(t, body));
	if (!t->has_title)
		body = pcut_text_header(t, body);
	pcut_text_body(t, body);
	return PCUT_OK;
}
