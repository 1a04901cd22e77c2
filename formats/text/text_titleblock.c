/* SPDX-License-Identifier: ISC */
/*
 * The block that Pandoc reads above Markdown: lines that begin with a percent
 * sign have the title, the authors and the date; each goes on over indented
 * lines.
 */
#include "str.h"
#include "text_dump.h"

#define FIELDS 3
#define FIELD_LINES 8
#define LINE_BYTES 600

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
	    first.ptr[0] == '%' && first.ptr[1] == ' ' && text.len > 1 && text.ptr[0] == '%' &&
	    (pcut_is_space(text.ptr[1]));
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
