/* SPDX-License-Identifier: ISC */
/*
 * A dump that was indented, padded or spaced as a whole, as terminals,
 * printers and quoting programs do: without that, and without what stands in
 * blank lines.  Blanks at the end of some lines say where Markdown and mail
 * break them, and stay; those at the end of all lines say nothing, nor do two
 * blank lines where there is never one.
 */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "text_dump.h"

#define PADDED_LINES 3     /* fewer are no habit */
#define GAPS 3             /* nor are fewer of these */
#define FLOWED_BYTES 65536 /* where a mail's header is looked for */

struct margins {
	pcut_str indent; /* what all lines begin with */
	size_t lines;    /* that are not blank */
	size_t padded;   /* of them */
	size_t hollow;   /* blank lines that have blanks */
	size_t gaps;     /* between lines */
	size_t least;    /* blank lines in the smallest of them */
	int pads;        /* whether blanks at the ends of lines go */
	size_t drop;     /* how many blank lines of each gap */
};

static size_t
lead(pcut_str line)
{
	size_t n = 0;

	while (n < line.len && (line.ptr[n] == ' ' || line.ptr[n] == '\t'))
		n++;
	return n;
}

static void
measure(pcut_str text, struct margins *m)
{
	size_t blank = 0;
	pcut_str line;

	while (text.len > 0) {
		size_t n, same = 0;

		line = pcut_str_take_line(&text);
		n = lead(line);
		if (n == line.len || line.ptr[0] == '\f') {
			m->hollow += n > 0;
			blank++;
			continue;
		}
		if (m->lines > 0 && blank > 0 && (m->gaps++ == 0 ||
		    blank < m->least))
			m->least = blank;
		blank = 0;
		if (m->lines++ == 0)
			m->indent = pcut_str_cut(line, 0, n);
		while (same < m->indent.len && same < n &&
		    m->indent.ptr[same] == line.ptr[same])
			same++;
		m->indent.len = same;
		m->padded += line.ptr[line.len - 1] == ' ' ||
		    line.ptr[line.len - 1] == '\t';
	}
}

/* Nearly all lines are padded, and that is not how a mail flows. */
static int
is_padded(const struct margins *m, pcut_str text)
{
	return m->lines >= PADDED_LINES && m->padded / 19 >= (m->lines -
	    m->padded) && pcut_str_find_case(pcut_str_cut(text, 0,
	    FLOWED_BYTES), PCUT_LIT("format=flowed")) == SIZE_MAX;
}

/* Copy text to to, which has room for it and a byte more, without what m has;
 * the bytes written. */
static size_t
cut(pcut_str text, const struct margins *m, char *to)
{
	char *start = to;
	size_t blank = 0;

	while (text.len > 0) {
		pcut_str line = pcut_str_take_line(&text);
		int page = to > start + 1 && to[-2] == '\f';

		if (lead(line) == line.len) {
			if (page && line.len > 0)
				continue; /* it stood behind the form feed */
			line.len = 0;
		}
		blank = line.len == 0 ? blank + 1 : 0;
		if (blank > 0 && blank <= m->drop)
			continue;
		if (line.len > 0 && line.ptr[0] != '\f') {
			line = pcut_str_skip(line, m->indent.len);
			if (m->pads)
				line = pcut_str_trim_end(line);
		}
		memcpy(to, line.ptr, line.len);
		to += line.len;
		*to++ = '\n';
	}
	return (size_t)(to - start);
}

/* Of text without marks the indent stays: points of a list are known by it. */
static int
reads_indent(pcut_text_kind kind)
{
	return kind == PCUT_TEXT_PLAIN || kind == PCUT_TEXT_WEB_PASTE;
}

pcut_status
pcut_text_margins(const pcut_allocator *mem, pcut_str text, pcut_str *out,
    char **owned)
{
	struct margins m = {.indent = PCUT_STR_NONE};
	size_t indent;

	*out = text;
	*owned = NULL;
	measure(text, &m);
	m.pads = is_padded(&m, text);
	m.drop = m.gaps >= GAPS ? m.least - 1 : 0;
	indent = m.indent.len;
	if (indent == 0 && m.hollow == 0 && !m.pads && m.drop == 0)
		return PCUT_OK;
	*owned = pcut_mem_realloc(mem, NULL, text.len + 1);
	if (*owned == NULL)
		return PCUT_ENOMEM;
	*out = PCUT_STR(*owned, cut(text, &m, *owned));
	if (indent > 0 && reads_indent(pcut_text_kind_of(*out))) {
		m.indent.len = 0;
		*out = PCUT_STR(*owned, cut(text, &m, *owned));
	}
	return PCUT_OK;
}
