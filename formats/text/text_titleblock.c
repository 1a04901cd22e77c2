/* SPDX-License-Identifier: ISC */
/*
 * Blocks of lines above a text that are its title, its authors and its date:
 * the one that Pandoc reads above Markdown, whose lines begin with a percent
 * sign, each with indented ones behind it; and the one above manuals and
 * answers to questions, where each author stands with an address.
 */
#include <string.h>

#include "date.h"
#include "str.h"
#include "text_dump.h"

#define FIELDS 3
#define FIELD_LINES 8
#define LINE_BYTES 600
#define BLOCK_LINES 12
#define TITLE_BYTES 160
#define DATES 2

/* The value that starts at *rest, in the arena; 0 if none does. */
static int
take_value(pcut_text *t, pcut_str *rest, char joint, pcut_str *value)
{
	pcut_buf buf = {.mem = t->mem};
	pcut_str line, behind = *rest;

	line = pcut_str_trim_end(pcut_str_take_line(&behind));
	if (line.len == 0 || line.ptr[0] != '%' || line.len > LINE_BYTES ||
	    (line.len > 1 && !pcut_is_space(line.ptr[1])))
		return 0;
	pcut_buf_put(&buf, pcut_str_trim(pcut_str_skip(line, 1)));
	*rest = behind;
	for (int i = 0; i < FIELD_LINES && behind.len > 0; i++) {
		line = pcut_str_trim_end(pcut_str_take_line(&behind));
		if (line.len == 0 || !pcut_is_space(line.ptr[0]) ||
		    line.len > LINE_BYTES)
			break;
		if (buf.len > 0)
			pcut_buf_putc(&buf, joint);
		pcut_buf_put(&buf, pcut_str_trim(line));
		*rest = behind;
	}
	*value = buf.failed ? PCUT_STR_NONE : pcut_arena_str(t->arena,
	    pcut_buf_str(&buf));
	pcut_buf_free(&buf);
	if (value->ptr == NULL)
		*value = PCUT_STR_NONE;
	return 1;
}

int
pcut_text_is_title_block(pcut_str text)
{
	pcut_str first = pcut_str_take_line(&text);

	return first.len > 2 && first.len <= LINE_BYTES &&
	    first.ptr[0] == '%' && first.ptr[1] == ' ' && text.len > 1 &&
	    text.ptr[0] == '%' && pcut_is_space(text.ptr[1]);
}

void
pcut_text_title_block(pcut_text *t, pcut_str *text)
{
	pcut_str value;

	if (!pcut_text_is_title_block(*text))
		return;
	for (int i = 0; i < FIELDS && take_value(t, text, i == 1 ? ';' : ' ',
	    &value); i++) {
		if (value.len == 0)
			continue;
		if (i == 0)
			pcut_text_title(t, PCUT_ORIGIN_INPUT, value);
		else if (i == 1)
			pcut_text_authors(t, PCUT_ORIGIN_INPUT, value);
		else
			pcut_text_date_value(t, PCUT_META_DATE_PUBLISHED,
			    value);
	}
	t->authors_done = t->has_authors;
}

/* The name in "Anna Lind <anna@lamp.example>", all of a line; else empty. */
static pcut_str
name_of(pcut_str s)
{
	size_t open = pcut_str_find_char(s, '<');
	pcut_str name, address;

	if (open == SIZE_MAX || open == 0 || s.ptr[s.len - 1] != '>')
		return PCUT_STR_NONE;
	name = pcut_str_trim(pcut_str_cut(s, 0, open));
	address = pcut_str_cut(s, open + 1, s.len - open - 2);
	if (pcut_str_find_char(address, '@') == SIZE_MAX ||
	    pcut_str_find_char(address, ' ') != SIZE_MAX ||
	    !pcut_text_starts_upper(name) || pcut_text_words(name, 7) > 6)
		return PCUT_STR_NONE;
	return name;
}

/* "Version 2, November 2008": what else stands in such a block. */
static size_t
day_of(pcut_text *t, pcut_str s, pcut_date date[DATES])
{
	size_t start, comma = s.len, n;

	if (s.len > PCUT_DATE_LINE || pcut_text_ends_sentence(s))
		return 0;
	while (comma > 0 && s.ptr[comma - 1] != ',')
		comma--;
	n = comma == 0 ? 0 : pcut_date_line(pcut_str_trim(pcut_str_skip(s,
	    comma)), &t->hints, date, DATES);
	return n > 0 && strlen(date[0].iso) > 4 ? n : pcut_date_tail(s,
	    &t->hints, date, DATES, &start);
}

/* The lines of such a block, into line; 0 if there is none. */
static size_t
signed_block(pcut_text *t, pcut_str *text, pcut_text_line line[BLOCK_LINES])
{
	pcut_str rest = *text;
	pcut_date date[DATES];
	size_t count = 0, names = 0;
	pcut_text_line next;

	while (pcut_text_take_line(&rest, &next)) {
		pcut_str s = pcut_text_of(&next);

		if (next.len == 0) {
			if (count == 0)
				continue;
			break;
		}
		if (count == BLOCK_LINES || s.len > TITLE_BYTES)
			return 0;
		if (count == 0 ? pcut_text_ends_sentence(s) ||
		    name_of(s).len > 0 : name_of(s).len == 0 &&
		    day_of(t, s, date) == 0)
			return 0;
		names += count > 0 && name_of(s).len > 0;
		line[count++] = next;
	}
	*text = rest;
	return names > 0 ? count : 0;
}

pcut_str
pcut_text_signed_title(pcut_text *t, pcut_str text)
{
	pcut_text_line line[BLOCK_LINES];
	pcut_str rest = text, names = PCUT_STR_NONE;
	size_t count = signed_block(t, &rest, line);
	pcut_buf buf = {.mem = t->mem};

	if (count == 0)
		return text;
	pcut_text_title(t, PCUT_ORIGIN_TEXT, pcut_text_of(&line[0]));
	t->titled = 1;
	for (size_t i = 1; i < count; i++) {
		pcut_str s = pcut_text_of(&line[i]), name = name_of(s);
		pcut_date date[DATES];

		if (name.len > 0) {
			if (buf.len > 0)
				pcut_buf_putc(&buf, ';');
			pcut_buf_put(&buf, name);
			continue;
		}
		pcut_text_notice(t, "cover-sheet", s);
		pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, day_of(t, s, date));
	}
	if (!buf.failed)
		names = pcut_arena_str(t->arena, pcut_buf_str(&buf));
	pcut_buf_free(&buf);
	if (names.ptr != NULL)
		pcut_text_authors(t, PCUT_ORIGIN_TEXT, names);
	t->authors_done = t->has_authors;
	return rest;
}
