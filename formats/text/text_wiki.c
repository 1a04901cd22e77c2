/* SPDX-License-Identifier: ISC */
/*
 * Articles of wikis: == headings ==, '' and ''' marks.
 *
 * In wikitext as it is written, templates, references, tables, comments and
 * pictures are taken out before the rest is read: one pass, with a count of
 * the templates that are open.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"

#define LINK_BYTES 4096
#define OPEN_LINKS 100 /* that do not end, before none is looked for */
#define SPANS 6

/* What opens and what shuts it, without nesting. */
static const char *const spans[SPANS][2] = {
	{"<!--", "-->"}, {"<ref>", "</ref>"}, {"<ref ", ">"},
	{"<references", ">"}, {"<gallery", "</gallery>"}, {"{|", "\n|}"},
};

/* "{{convert|3|km|mi}}" says 3 km; most templates say nothing. */
static void
put_template(pcut_str in, pcut_buf *out)
{
	pcut_str name, value, unit;

	if (!pcut_str_take(&in, '|', &name) ||
	    !(pcut_str_eq_case(pcut_str_trim(name), PCUT_LIT("convert")) ||
	    pcut_str_eq_case(pcut_str_trim(name), PCUT_LIT("cvt"))) ||
	    !pcut_str_take(&in, '|', &value) ||
	    !pcut_str_take(&in, '|', &unit))
		return;
	pcut_buf_put(out, pcut_str_trim(value));
	pcut_buf_putc(out, ' ');
	pcut_buf_put(out, pcut_str_trim(unit));
}

/* Bytes of what s starts with, from a doubled bracket to the one that shuts
 * it; 0 if it does not end within most. */
static size_t
bracketed_length(pcut_str s, char open, char shut, size_t most)
{
	size_t depth = 0;

	for (size_t i = 0; i + 1 < s.len && i < most; i++) {
		if (s.ptr[i] == open && s.ptr[i + 1] == open) {
			depth++;
			i++;
		} else if (s.ptr[i] == shut && s.ptr[i + 1] == shut) {
			i++;
			if (--depth == 0)
				return i + 1;
		}
	}
	return 0;
}

/* Bytes of the span that s starts with, 0 if it starts none.  Of a kind that
 * was not shut once (a bit of *open) none is looked for again. */
static size_t
span_length(pcut_str s, unsigned *open)
{
	for (size_t i = 0; i < SPANS; i++) {
		pcut_str head = pcut_str_from(spans[i][0]);
		size_t at;

		if ((*open & 1u << i) || !pcut_str_starts_case(s, head))
			continue;
		at = pcut_str_find(pcut_str_skip(s, head.len),
		    pcut_str_from(spans[i][1]));
		if (at == SIZE_MAX) {
			*open |= 1u << i;
			continue;
		}
		at += head.len + strlen(spans[i][1]);
		if (i == 2 && s.ptr[at - 2] != '/' && !(*open & 2)) {
			/* <ref name=x>...</ref> */
			size_t end = pcut_str_find(pcut_str_skip(s, at),
			    PCUT_LIT("</ref>"));

			if (end == SIZE_MAX)
				*open |= 2;
			else
				at += end + 6;
		}
		return at;
	}
	return 0;
}

/* "[[Category:X]]", "[[File:X|thumb|words]]": bytes, 0 if s is none. */
static size_t
dropped_link(pcut_str s, int *open)
{
	static const char *const names[] = {"Category:", "File:", "Image:",
	    "Kategorie:", "Datei:", "Catégorie:", "Fichier:",
	    "Categoría:", "Archivo:", "Categoria:", "Ficheiro:",
	    "Kategoria:", "Plik:", "Categorie:", "Bestand:",
	    "Категория:", "Файл:"};
	size_t length = 0;
	int is = 0;

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		is |= pcut_str_starts_case(pcut_str_skip(s, 2),
		    pcut_str_from(names[i]));
	if (is)
		length = bracketed_length(s, '[', ']', LINK_BYTES);
	if (length > 0)
		return length;
	*open += is != 0;
	return 0;
}

/* s without what a reader of the article does not see. */
static void
strip(pcut_text *t, pcut_str s, pcut_buf *out)
{
	size_t from = 0, i = 0, n;
	unsigned open = 0;
	int open_links = 0;
	int open_template = 0; /* one does not end: none behind it does */

	while (i + 1 < s.len) {
		pcut_str here = pcut_str_skip(s, i);

		n = 0;
		if (s.ptr[i] == '{' && s.ptr[i + 1] == '{') {
			if (!open_template)
				n = bracketed_length(here, '{', '}', SIZE_MAX);
			open_template |= n == 0;
		} else if (s.ptr[i] == '<' || s.ptr[i] == '{') {
			n = span_length(here, &open);
		} else if (s.ptr[i] == '[' && s.ptr[i + 1] == '[' &&
		    open_links < OPEN_LINKS) {
			n = dropped_link(here, &open_links);
		}
		if (n == 0) {
			i++;
			continue;
		}
		pcut_buf_put(out, pcut_str_cut(s, from, i - from));
		if (s.ptr[i] == '{' && s.ptr[i + 1] == '|')
			pcut_text_put_wikitable(pcut_str_cut(s, i, n), out);
		else if (s.ptr[i] == '{' && s.ptr[i + 1] == '{')
			put_template(pcut_str_cut(s, i + 2, n - 4), out);
		if (s.ptr[i] != '{' || s.ptr[i + 1] != '|')
			pcut_text_notice(t, "boilerplate", pcut_str_cut(s,
			    i, n));
		i = from = i + n;
	}
	pcut_buf_put(out, pcut_str_skip(s, from));
}

pcut_status
pcut_text_read_wiki(pcut_text *t, pcut_str *rest)
{
	pcut_str text = *rest;
	pcut_buf out = {.mem = t->mem};

	*rest = PCUT_STR_NONE;
	t->inlines |= PCUT_TEXT_WIKI_MARKS | PCUT_TEXT_ENTITIES;
	if (pcut_str_find(text, PCUT_LIT("{{")) != SIZE_MAX ||
	    pcut_str_find(text, PCUT_LIT("[[")) != SIZE_MAX ||
	    pcut_str_find(text, PCUT_LIT("<ref")) != SIZE_MAX) {
		strip(t, text, &out);
		if (out.failed) {
			pcut_buf_free(&out);
			return PCUT_ENOMEM;
		}
		text = pcut_str_trim(pcut_buf_str(&out));
	}
	/* The subject in bold opens the text; its page has the title. */
	if (pcut_str_starts(text, PCUT_LIT("'''")))
		t->titled = 1;
	pcut_text_article(t, text);
	pcut_buf_free(&out);
	return PCUT_OK;
}
