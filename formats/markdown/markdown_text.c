/* SPDX-License-Identifier: ISC */
/*
 * Text as md4c gives it, piece by piece: parted where a backslash or reference
 * was, and not yet looked at for what is ours, formulas as GitHub writes them
 * and the marks of notes.
 */
#include <presscut.h>

#include "entity.h"
#include "markdown_tape.h"
#include "str.h"

void
pcut_md_collect(pcut_markdown *md)
{
	md->collect = 1;
	pcut_buf_reset(&md->collected);
}

pcut_str
pcut_md_collected(pcut_markdown *md)
{
	md->collect = 0;
	if (md->collected.failed)
		md->failed = 1;
	return pcut_md_tape_copy(md, pcut_buf_str(&md->collected));
}

/* Nonzero if the first character of text follows a backslash: md4c leaves
 * that out, and begins a new piece behind it. */
static int
is_escaped(const pcut_markdown *md, pcut_str text)
{
	return text.ptr > md->text.ptr &&
	    text.ptr <= md->text.ptr + md->text.len &&
	    text.ptr[-1] == '\\';
}

/* $`x`$ is a formula, if the dollars stand right beside the code. */
static pcut_str
make_math(pcut_markdown *md, pcut_str text)
{
	pcut_md_event *e = md->events;
	size_t n = md->n_events;
	pcut_str tex;

	if (md->failed || n < 2 || text.ptr[0] != '$' ||
	    is_escaped(md, text) || e[n - 1].op != PCUT_MD_OP_LEAF ||
	    e[n - 1].code != PCUT_NODE_CODE || e[n - 2].op != PCUT_MD_OP_TEXT ||
	    e[n - 2].reference ||
	    e[n - 2].value.ptr[e[n - 2].len - 1] != '$' ||
	    (e[n - 2].len == 1 && e[n - 2].escaped))
		return text;
	tex = PCUT_STR(e[n - 1].value.ptr, e[n - 1].len);
	md->n_events--;
	if (--e[n - 2].len == 0)
		md->n_events--;
	pcut_md_tape_open(md, PCUT_NODE_MATH);
	pcut_md_tape_str(md, PCUT_ATTR_TEX, tex);
	pcut_md_tape_close(md, PCUT_NODE_MATH);
	return pcut_str_skip(text, 1);
}

/* Text, in which the marks of notes stand as they are. */
static void
normal_text(pcut_markdown *md, pcut_str text)
{
	int escaped = is_escaped(md, text);
	size_t at = 0;

	if ((text = make_math(md, text)).len == 0)
		return;
	while (md->n_ids > 0 && at < text.len) {
		size_t mark = pcut_str_find_char(pcut_str_skip(text, at), '[');
		uint64_t *number;
		pcut_str label;

		if (mark == SIZE_MAX)
			break;
		at += mark;
		label = pcut_md_note_mark(pcut_str_skip(text, at));
		number = label.len > 0 && !(escaped && at == 0)
		    ? pcut_map_find(&md->labels, label) : NULL;
		if (number == NULL) {
			at++;
			continue;
		}
		pcut_md_tape_text(md, pcut_str_cut(text, 0, at));
		pcut_md_tape_open(md, PCUT_NODE_NOTE_REF);
		pcut_md_tape_str(md, PCUT_ATTR_REF, label);
		pcut_md_tape_close(md, PCUT_NODE_NOTE_REF);
		text = pcut_str_skip(text, at + label.len + 3);
		escaped = 0;
		at = 0;
	}
	if (text.len > 0) {
		pcut_md_tape_text(md, text);
		if (!md->failed)
			md->events[md->n_events - 1].escaped =
			    (uint8_t)escaped;
	}
}

static void
entity_text(pcut_markdown *md, pcut_str s)
{
	char text[PCUT_ENTITY_MAX];
	size_t len;

	if (pcut_entity_decode(s, text, &len) == 0) {
		normal_text(md, s);
		return;
	}
	pcut_md_tape_text(md, pcut_md_tape_copy(md, PCUT_STR(text, len)));
	if (!md->failed)
		md->events[md->n_events - 1].reference = 1;
}

/* Text that is part of a literal, an alt text or a tag. */
static void
collect_text(pcut_markdown *md, MD_TEXTTYPE type, pcut_str s)
{
	char text[PCUT_ENTITY_MAX];
	size_t len;

	if (type == MD_TEXT_ENTITY && pcut_entity_decode(s, text, &len) > 0)
		s = PCUT_STR(text, len);
	else if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
		s = PCUT_LIT(" ");
	else if (type == MD_TEXT_HTML)
		return;
	/* In a table's cells GFM takes the escape of a bar first. */
	while (md->columns > 0 && type == MD_TEXT_CODE) {
		size_t bar = pcut_str_find(s, PCUT_LIT("\\|"));

		if (bar == SIZE_MAX)
			break;
		pcut_buf_put(&md->collected, pcut_str_cut(s, 0, bar));
		pcut_buf_putc(&md->collected, '|');
		s = pcut_str_skip(s, bar + 2);
	}
	pcut_buf_put(&md->collected, s);
}

/* The blanks before s in its line, if there are tabs among them, and how many
 * columns they are; nothing where s does not follow its line's indent. */
static pcut_str
tabs_before(const pcut_markdown *md, pcut_str s, size_t *columns)
{
	const char *from = s.ptr, *start = md->text.ptr;
	int tabs = 0;

	*columns = 0;
	if (s.ptr <= start || s.ptr > start + md->text.len)
		return PCUT_STR_NONE;
	while (from > start && (from[-1] == ' ' || from[-1] == '\t'))
		from--;
	if (from > start && from[-1] != '\n')
		return PCUT_STR_NONE;
	for (const char *p = from; p < s.ptr; p++) {
		tabs |= *p == '\t';
		*columns += *p == '\t' ? 4 - *columns % 4 : 1;
	}
	return tabs ? PCUT_STR(from, (size_t)(s.ptr - from)) : PCUT_STR_NONE;
}

/* md4c gives the indent of a line of code in spaces, some at a time; tabs that
 * stand in the text are put back, unless what the code stands in is indented,
 * too. */
static void
code_text(pcut_markdown *md, pcut_str s)
{
	size_t n = md->n_events, columns, spaces = 0;
	pcut_str tabs = tabs_before(md, s, &columns);

	while (tabs.len > 0 && n > 0 && spaces < columns) {
		const pcut_md_event *e = &md->events[n - 1];

		if (e->op != PCUT_MD_OP_TEXT || e->len == 0 ||
		    e->value.ptr[0] != ' ')
			break;
		spaces += e->len;
		n--;
	}
	if (tabs.len > 0 && spaces == columns) {
		md->n_events = n;
		pcut_md_tape_text(md, tabs);
	}
	pcut_md_tape_text(md, s);
}

int
pcut_md_any_text(MD_TEXTTYPE type, const MD_CHAR *ptr, MD_SIZE size,
    void *userdata)
{
	pcut_markdown *md = userdata;
	pcut_str s = PCUT_STR(ptr, size);

	if (type == MD_TEXT_HTML && (!md->collect || md->in_ruby)) {
		pcut_buf_put(&md->html, s);
		return md->failed;
	}
	if (!md->in_html)
		pcut_md_html_inline(md);
	if (md->collect) {
		collect_text(md, type, s);
		return md->failed;
	}
	switch (type) {
	case MD_TEXT_BR:
		if (!(md->flags & PCUT_MARKDOWN_NO_BREAKS)) {
			pcut_md_tape_open(md, PCUT_NODE_BREAK);
			pcut_md_tape_close(md, PCUT_NODE_BREAK);
			break;
		}
		/* fall through */
	case MD_TEXT_SOFTBR:
		pcut_md_tape_text(md, PCUT_LIT("\n"));
		break;
	case MD_TEXT_NULLCHAR:
		pcut_md_tape_text(md, PCUT_LIT("\xEF\xBF\xBD"));
		break;
	case MD_TEXT_ENTITY:
		entity_text(md, s);
		break;
	case MD_TEXT_CODE:
		code_text(md, s);
		break;
	default:
		normal_text(md, s);
	}
	return md->failed;
}
