/* SPDX-License-Identifier: ISC */
/*
 * Running text.  Blocks stand in inlines on the web (a link around a whole
 * card) and text stands in containers; so nothing is opened before there is
 * text for it, and the marks around the text are opened again in each
 * paragraph that they reach into.  There are few kinds of mark and one of a
 * kind at a time, so that this costs a constant a paragraph.
 */
#include "html_flow.h"
#include "str.h"
#include "utf8.h"

/* White space and what has no width; 1, or 2 if it should not break. */
static int
blank_of(uint32_t cp)
{
	switch (cp) {
	case ' ': case '\t': case '\n': case '\v': case '\f': case '\r':
	case 0x3000:
		return 1;
	case 0xA0: case 0x202F: case 0x2007:
		return 2;
	case 0x200B: case 0xFEFF: case 0xAD: case 0x2060:
		return 3;
	default:
		return 0;
	}
}

/* Length of the blanks that s starts with; *most is their nature. */
static size_t
head_blank(pcut_str s, int *spaces, int *hard)
{
	const char *p = s.ptr, *end = p + s.len, *at = p;

	while (p < end) {
		int kind = blank_of(pcut_utf8_next(&p, end));

		if (kind == 0)
			break;
		*spaces |= kind == 1;
		*hard |= kind == 2;
		at = p;
	}
	return (size_t)(at - s.ptr);
}

static size_t
tail_blank(pcut_str s, int *spaces, int *hard)
{
	size_t end = s.len, start;

	while (end > 0) {
		int kind = blank_of(pcut_utf8_last(
		    PCUT_STR(s.ptr, end), &start));

		if (kind == 0)
			break;
		*spaces |= kind == 1;
		*hard |= kind == 2;
		end = start;
	}
	return s.len - end;
}

int
pcut_html_is_blank(pcut_str s)
{
	int spaces, hard;

	while (s.len > 0 && pcut_is_space(s.ptr[0])) /* mostly all */
		s = pcut_str_skip(s, 1);
	return s.len == 0 || head_blank(s, &spaces, &hard) == s.len;
}

static void
add_blank(pcut_html_flow *flow, int spaces, int hard)
{
	if (spaces)
		flow->blank = 1;
	else if (hard && flow->blank == 0)
		flow->blank = 2;
}

static void
give(pcut_html_flow *flow, pcut_attr attr, pcut_str value)
{
	if (value.ptr != NULL && value.len > 0)
		pcut_build_str(flow->b, attr, value);
}

static void
dress(pcut_html_flow *flow)
{
	give(flow, PCUT_ATTR_ID, flow->id);
	give(flow, PCUT_ATTR_LANG, flow->lang);
	give(flow, PCUT_ATTR_DIR, flow->dir);
	flow->id = PCUT_STR_NONE;
}

static void
close_marks(pcut_html_flow *flow)
{
	while (flow->nopen > 0)
		pcut_build_close(flow->b, flow->want[--flow->nopen].kind);
}

static void
open_marks(pcut_html_flow *flow)
{
	while (flow->nopen < flow->nwant) {
		const pcut_html_mark *m = &flow->want[flow->nopen++];

		pcut_build_open(flow->b, m->kind);
		give(flow, PCUT_ATTR_URL, m->url);
		give(flow, PCUT_ATTR_TITLE, m->title);
		give(flow, PCUT_ATTR_LANG, m->lang);
		give(flow, PCUT_ATTR_DIR, m->dir);
	}
}

void
pcut_html_flow_inline(pcut_html_flow *flow)
{
	if (flow->open && flow->breaks > 1 && !flow->line)
		pcut_html_flow_end(flow);
	if (!flow->open) {
		if (!flow->line) {
			pcut_build_open(flow->b, PCUT_NODE_PARAGRAPH);
			dress(flow);
		}
		flow->open = 1;
	} else if (flow->breaks > 0) {
		pcut_build_open(flow->b, PCUT_NODE_BREAK);
	} else if (flow->blank == 1) {
		pcut_build_text(flow->b, PCUT_LIT(" "));
	} else if (flow->blank == 2) {
		pcut_build_text(flow->b, PCUT_LIT("\xC2\xA0"));
	}
	flow->blank = 0;
	flow->breaks = 0;
	flow->words++;
	open_marks(flow);
}

/* Hyphen, en dash, em dash, bar, swung dash at the start of s. */
static size_t
dash_len(pcut_str s)
{
	const char *p = s.ptr;
	uint32_t cp = s.len == 0 ? 0 : pcut_utf8_next(&p, s.ptr + s.len);

	return cp == '-' || cp == '~' || (cp >= 0x2012 && cp <= 0x2015) ||
	    cp == 0x2053 ? (size_t)(p - s.ptr) : 0;
}

void
pcut_html_flow_text(pcut_html_flow *flow, pcut_str text)
{
	int spaces = 0, hard = 0;
	size_t cut = head_blank(text, &spaces, &hard), dash;

	add_blank(flow, spaces, hard);
	if (cut == text.len)
		return;
	text = pcut_str_skip(text, cut);
	while (flow->no_dash && !flow->open && (dash = dash_len(text)) > 0) {
		text = pcut_str_skip(text, dash);
		text = pcut_str_skip(text, head_blank(text, &spaces, &hard));
		if (text.len == 0)
			return;
	}
	flow->no_dash = 0;
	spaces = hard = 0;
	cut = tail_blank(text, &spaces, &hard);
	pcut_html_flow_inline(flow);
	pcut_build_text(flow->b, pcut_str_cut(text, 0, text.len - cut));
	add_blank(flow, spaces, hard);
}

void
pcut_html_flow_break(pcut_html_flow *flow)
{
	if (flow->open)
		flow->breaks++;
	flow->blank = 0;
}

int
pcut_html_flow_mark(pcut_html_flow *flow, const pcut_html_mark *mark)
{
	if (flow->nwant == PCUT_HTML_MARKS ||
	    (flow->plain && mark->kind == PCUT_NODE_STRONG))
		return 0;
	for (size_t i = 0; i < flow->nwant; i++)
		if (flow->want[i].kind == mark->kind)
			return 0;
	flow->want[flow->nwant++] = *mark;
	return 1;
}

void
pcut_html_flow_unmark(pcut_html_flow *flow)
{
	if (flow->nopen == flow->nwant)
		pcut_build_close(flow->b, flow->want[--flow->nopen].kind);
	flow->nwant--;
}

void
pcut_html_flow_end(pcut_html_flow *flow)
{
	close_marks(flow);
	if (flow->open && !flow->line)
		pcut_build_close(flow->b, PCUT_NODE_PARAGRAPH);
	/* What stands in a line is one text: its blocks are kept apart. */
	if (flow->line) {
		flow->blank = flow->open;
		flow->breaks = 0;
		return;
	}
	flow->open = 0;
	flow->blank = 0;
	flow->breaks = 0;
}

void
pcut_html_flow_open(pcut_html_flow *flow, pcut_kind kind)
{
	pcut_html_flow_end(flow);
	pcut_build_open(flow->b, kind);
	dress(flow);
	/* It is said of the block: what is in it need not say it again. */
	flow->lang = flow->dir = PCUT_STR_NONE;
}

void
pcut_html_flow_open_line(pcut_html_flow *flow, pcut_kind kind)
{
	pcut_html_flow_open(flow, kind);
	flow->line = 1;
	flow->no_dash = kind == PCUT_NODE_ATTRIBUTION;
	flow->open = 0;
	flow->blank = 0;
	flow->breaks = 0;
}

void
pcut_html_flow_close_line(pcut_html_flow *flow, pcut_kind kind)
{
	close_marks(flow);
	pcut_build_close(flow->b, kind);
	flow->line = 0;
	flow->open = 0;
	flow->blank = 0;
	flow->breaks = 0;
}

void
pcut_html_flow_close(pcut_html_flow *flow, pcut_kind kind)
{
	pcut_html_flow_end(flow);
	pcut_build_close(flow->b, kind);
}
