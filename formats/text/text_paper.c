/* SPDX-License-Identifier: ISC */
/*
 * The first page of a scholarly paper as it comes out of a PDF: journal,
 * title, authors with the marks of their institutes, those institutes, dates;
 * then "Abstract".  Such a page is known by that word and by what stands
 * around it, and read up to there; what follows is text like any other.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"
#include "utf8.h"

#define HEAD_LINES 60    /* above the abstract */
#define SIGN_LINES 120   /* in which the other signs come */
#define HEAD_CHUNKS 30
#define TITLE_BYTES 400
#define NAMES_BYTES 600
#define NAME_BYTES 80
#define KEYWORD_BYTES 2000

/* Bytes of the word in "Abstract", "ABSTRACT.", "Abstract--" at the start of s,
 * 0 if it is none; *rest is what stands behind it on the line. */
static size_t
is_abstract(pcut_str s, pcut_str *rest)
{
	static const char *const words[] = {"abstract", "summary",
	    "zusammenfassung", "résumé", "resumen", "resumo",
	    "riassunto", "samenvatting",
	    "Аннотация", "Резюме"};
	size_t n = 0;

	for (size_t i = 0; i < sizeof(words) / sizeof(*words) && n == 0; i++)
		n = pcut_str_head_case(s, words[i]);
	if (n == 0)
		return 0;
	*rest = pcut_str_trim(pcut_str_skip(s, n));
	if (rest->len == 0)
		return n;
	if (strchr(".:-", rest->ptr[0]) == NULL &&
	    !pcut_str_starts(*rest, PCUT_LIT("\xE2\x80\x94")) &&
	    !pcut_str_starts(*rest, PCUT_LIT("\xE2\x80\x93")))
		return 0;
	while (rest->len > 0 && (strchr(".:- ", rest->ptr[0]) != NULL ||
	    (unsigned char)rest->ptr[0] == 0xE2))
		*rest = pcut_str_skip(*rest, (unsigned char)rest->ptr[0] ==
		    0xE2 && rest->len > 2 ? 3 : 1);
	return n;
}

/* "Keywords: gulls, learning", "Index Terms--gulls": their offset, 0 if s is no
 * such line. */
static size_t
keywords_at(pcut_str s)
{
	static const char *const words[] = {"keywords", "key words",
	    "index terms", "schlüsselwörter", "mots-clés",
	    "mots clés", "palabras clave", "palavras-chave",
	    "parole chiave", "trefwoorden",
	    "Ключевые слова"};
	size_t n = 0, from;

	for (size_t i = 0; i < sizeof(words) / sizeof(*words) && n == 0; i++)
		n = pcut_str_head_case(s, words[i]);
	if (n == 0)
		return 0;
	for (from = n; n < s.len; n++)
		if ((unsigned char)s.ptr[n] == 0xE2 && n + 2 < s.len)
			n += 2; /* a dash */
		else if (strchr(" :.-", s.ptr[n]) == NULL)
			break;
	return n > from && n < s.len ? n : 0;
}

/* "1 Introduction", "I. INTRODUCTION", "1. Einleitung" */
static int
is_introduction(pcut_str s)
{
	static const char *const words[] = {"introduction", "einleitung",
	    "introducción", "introdução", "introduzione", "inleiding"};
	size_t n = 0;

	/* "1. ", "I. ", "1 " */
	while (n < s.len && strchr("1I.", s.ptr[n]) != NULL)
		n++;
	if (n > 0 && n < s.len && s.ptr[n] == ' ')
		s = pcut_str_trim(pcut_str_skip(s, n));
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (pcut_str_eq_case(s, pcut_str_from(words[i])))
			return 1;
	return 0;
}

int
pcut_text_is_paper(pcut_str text)
{
	pcut_text_line line;
	pcut_str rest;
	int lines = 0, abstract = 0, above = 0;

	while (lines < SIGN_LINES && pcut_text_take_line(&text, &line)) {
		pcut_str s = pcut_text_of(&line);

		if (line.len == 0)
			continue;
		lines++;
		if (!abstract && lines <= HEAD_LINES && is_abstract(s, &rest))
			abstract = 1, above = lines - 1;
		else if (abstract && (keywords_at(s) > 0 ||
		    is_introduction(s)))
			return above >= 2;
	}
	return 0;
}

/* The line above the title that says where the paper came out. */
static int
is_journal(pcut_str s)
{
	static const char *const words[] = {"journal", "proceedings",
	    "transactions", "vol.", "volume", "arxiv", "doi", "issn",
	    "preprint", "letters", "revue", "zeitschrift", "revista",
	    "conference", "workshop", "research article", "original article",
	    "original paper", "review article", "technical report"};
	size_t digits = 0;

	if (s.len > 200)
		return 0;
	for (size_t i = 0; i < s.len; i++)
		digits += pcut_is_digit(s.ptr[i]) != 0;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (pcut_str_find_case(s, pcut_str_from(words[i])) !=
		    SIZE_MAX)
			return digits >= 2 || i >= 15 || s.len < 60;
	return digits >= 6; /* year, pages */
}

/* The name that item is, without the marks behind it. */
static pcut_str
name_of(pcut_str item)
{
	item = pcut_str_trim(item);
	while (item.len > 0) {
		size_t from;
		uint32_t cp = pcut_utf8_last(item, &from);

		/* digits, superscript ones, asterisks, daggers, section signs,
		 * brackets */
		if (!pcut_cp_is_digit(cp) && cp != '*' && cp != ' ' &&
		    cp != '(' && cp != ')' && cp != '[' && cp != ']' &&
		    cp != 0xB9 && cp != 0xB2 && cp != 0xB3 && cp != 0xA7 &&
		    cp != 0xB6 && (cp < 0x2020 || cp > 0x2022) &&
		    cp != 0x2217 && (cp < 0x2070 || cp > 0x208E))
			break;
		item.len = from;
	}
	return item;
}

/* The authors on a line; put when they are to be put out.  0: it has others
 * than names. */
static size_t
names(pcut_text *t, pcut_str s, int put)
{
	size_t count = 0, at = 0;

	if (s.len > NAMES_BYTES)
		return 0;
	while (at <= s.len) {
		size_t end = at, skip = 1;
		pcut_str name;

		for (; end < s.len; end++) {
			pcut_str here = pcut_str_skip(s, end);

			if (strchr(",;&|", s.ptr[end]) != NULL)
				break;
			if ((skip = pcut_str_head_case(here, " and ")) > 0 ||
			    (skip = pcut_str_head_case(here, " und ")) > 0 ||
			    (skip = pcut_str_starts(here, PCUT_LIT("   "))
			    ? 3 : 0) > 0)
				break;
			skip = 1;
		}
		name = name_of(pcut_str_cut(s, at, end - at));
		at = end + skip;
		if (pcut_str_starts_case(name, PCUT_LIT("and ")))
			name = pcut_str_skip(name, 4);
		if (name.len == 0)
			continue; /* between marks: "Rusk1,2" */
		if (name.len == 1 && pcut_str_find_char(s, ',') != SIZE_MAX)
			continue; /* "Rusk a,b" */
		if (pcut_str_is_among(name, "Member|Senior Member|Fellow|"
		    "Student Member|IEEE|ACM|PhD|Ph.D.|MD|M.D.|MSc|Jr.|"
		    "Jr|Dr", '|'))
			continue;
		if (name.len > NAME_BYTES || pcut_text_words(name, 2) < 2 ||
		    !pcut_name_is_personal(name))
			return 0;
		count++;
		if (put) {
			pcut_agent agent = PCUT_AGENT_INIT;

			agent.name = pcut_name_case(t->arena, name);
			agent.type = PCUT_LIT("person");
			if (agent.name.ptr != NULL)
				pcut_build_author(t->b, PCUT_ORIGIN_TEXT,
				    &agent);
			t->has_authors = 1;
		}
	}
	return count;
}

/* One chunk above the abstract. */
static void
head_chunk(pcut_text *t, const pcut_text_chunk *chunk)
{
	pcut_str s = pcut_text_of(&chunk->line[0]), all;
	pcut_date date[2];

	if (!t->has_title && !is_journal(s)) {
		size_t n = 1;

		/* The authors may follow at once. */
		while (n < chunk->count && n < 4 && !names(t, pcut_text_of(
		    &chunk->line[n]), 0))
			n++;
		all = pcut_text_join(t, chunk->line, n);
		if (all.len <= TITLE_BYTES) {
			pcut_text_title(t, PCUT_ORIGIN_TEXT, pcut_arena_str(
			    t->arena, all));
			for (size_t i = n; i < chunk->count; i++)
				if (!names(t, pcut_text_of(&chunk->line[i]),
				    1))
					pcut_text_notice(t, "cover-sheet",
					    pcut_text_of(&chunk->line[i]));
			return;
		}
	}
	for (size_t i = 0; i < chunk->count; i++) {
		size_t n;

		s = pcut_text_of(&chunk->line[i]);
		if (t->has_title && (i == 0 || t->has_authors) &&
		    names(t, s, 1))
			continue;
		n = s.len > PCUT_DATE_LINE ? 0 : pcut_date_line(s, &t->hints,
		    date, 2);
		if (n > 0)
			pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, n);
		pcut_text_notice(t, "cover-sheet", s);
	}
}

/* The abstract of chunk, from line at on: its word is a heading. */
static void
put_abstract(pcut_text *t, pcut_text_chunk *chunk, size_t at, pcut_buf *out)
{
	pcut_text_line *line = &chunk->line[at];
	pcut_str s = pcut_text_of(line), behind = PCUT_STR_NONE;

	pcut_buf_put(out, pcut_str_cut(s, 0, is_abstract(s, &behind)));
	pcut_buf_puts(out, "\n\n");
	if (behind.len > 0) { /* one line of it, or it would seem shorter */
		line->ptr = behind.ptr;
		line->len = behind.len;
		s = pcut_text_join(t, line, chunk->count - at);
		for (size_t i = 0; i < s.len; i++)
			pcut_buf_putc(out, s.ptr[i] == '\n' ? ' ' : s.ptr[i]);
		pcut_buf_puts(out, "\n\n");
		return;
	}
	for (size_t i = at + 1; i < chunk->count; i++) {
		pcut_buf_put(out, PCUT_STR(chunk->line[i].ptr -
		    chunk->line[i].skip, chunk->line[i].skip +
		    chunk->line[i].len));
		pcut_buf_putc(out, '\n');
	}
	pcut_buf_putc(out, '\n');
}

pcut_str
pcut_text_paper_head(pcut_text *t, pcut_str text, pcut_buf *out)
{
	pcut_text_chunk chunk = {0};
	pcut_str rest = text, behind;
	size_t at;
	int i;

	pcut_text_prepare(t, text);
	for (i = 0; i < HEAD_CHUNKS && pcut_text_take_chunk(&t->layout, &rest,
	    &chunk, t->mem); i++) {
		for (at = 0; at < chunk.count; at++)
			if (is_abstract(pcut_text_of(&chunk.line[at]),
			    &behind))
				break;
		if (at < chunk.count) {
			size_t count = chunk.count;

			chunk.count = at;
			if (at > 0)
				head_chunk(t, &chunk);
			chunk.count = count;
			put_abstract(t, &chunk, at, out);
			break;
		}
		head_chunk(t, &chunk);
	}
	/* The keywords stand below the abstract. */
	for (int lines = 0; lines < HEAD_LINES && rest.len > 0; lines++) {
		pcut_str line = pcut_str_take_line(&rest);
		pcut_str s = pcut_str_trim(line);

		at = keywords_at(s);
		if (at == 0) {
			pcut_buf_put(out, line);
			pcut_buf_putc(out, '\n');
			if (is_introduction(s))
				break;
			continue;
		}
		while (rest.len > 0) { /* they may go on */
			pcut_str peek = rest;

			line = pcut_str_trim(pcut_str_take_line(&peek));
			if (line.len == 0 || is_introduction(line))
				break;
			s.len = (size_t)(line.ptr + line.len - s.ptr);
			rest = peek;
		}
		if (s.len > KEYWORD_BYTES)
			pcut_text_notice(t, "cover-sheet", s);
		else
			pcut_text_tags(t, pcut_str_skip(s, at), 0);
		break;
	}
	pcut_buf_put(out, rest);
	pcut_mem_free(t->mem, chunk.line);
	return out->failed ? text : pcut_buf_str(out);
}
