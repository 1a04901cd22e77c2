/* SPDX-License-Identifier: ISC */
/*
 * The body of a dump: chunks to blocks, in one pass with one chunk of
 * lookahead, so that memory does not grow with the text.
 *
 * Each line of a chunk is looked at for what may start there; what is not
 * something else is a paragraph.  Lists, quotes and verse may go on over
 * blank lines: they look into the next chunk before they end.
 */
#include <string.h>

#include "mem.h"
#include "str.h"
#include "text_body.h"
#include "utf8.h"

#define QUOTE_DEPTH 60
#define RULE_BYTES 10 /* of a rule right below a paragraph */
#define SENTENCE_COLUMNS 40 /* of a line that may be a paragraph */

/* "JS>": whom a line quotes; bytes before the mark, 0 if s is none. */
static size_t
initials(pcut_str s)
{
	size_t n = 0;

	while (n < 3 && n < s.len && s.ptr[n] >= 'A' && s.ptr[n] <= 'Z')
		n++;
	return n > 0 && n + 1 < s.len && s.ptr[n] == '>' && strchr(" >",
	    s.ptr[n + 1]) != NULL ? n : 0;
}

int
pcut_body_is_quote(const pcut_text *t, const pcut_text_line *line)
{
	if (line->ptr[0] != '>' && t->kind != PCUT_TEXT_MAIL)
		return 0;
	if (line->ptr[0] == '|') /* as old mail programs quote */
		return line->len == 1 || line->ptr[1] == '>' ||
		    (line->ptr[1] == ' ' && memchr(line->ptr + 1, '|',
		    line->len - 1) == NULL);
	if (line->ptr[0] == ':')
		return line->len > 2 && line->ptr[1] == ' ';
	if (initials(pcut_text_of(line)) > 0)
		return 1;
	return line->ptr[0] == '>' && !(line->len > 5 &&
	    memcmp(line->ptr, ">From ", 6) == 0);
}

void
pcut_body_advance(struct pcut_body *b)
{
	pcut_text_chunk spare = b->now;

	b->now = b->next;
	b->next = spare;
	if (!pcut_text_take_chunk(&b->t->layout, &b->rest, &b->next,
	    b->t->mem))
		b->next.count = 0;
}

static void
end_verse(struct pcut_body *b)
{
	if (b->verse)
		pcut_build_close(b->t->b, PCUT_NODE_VERSE);
	b->verse = 0;
}

/* ---- quotes ------------------------------------------------------------ */

/* Marks of quotation at the start of s: depth, and bytes of them. */
static size_t
quote_marks(pcut_str s, size_t *len)
{
	size_t depth = 0, i = initials(s), end = 0;

	while (i < s.len && (s.ptr[i] == '>' || (s.ptr[i] == ' ' &&
	    i < end + 2) || (s.ptr[i] == ':' && i == 0) ||
	    (s.ptr[i] == '|' && (i + 1 == s.len || s.ptr[i + 1] == ' ' ||
	    s.ptr[i + 1] == '>')))) {
		if (s.ptr[i] != ' ') {
			depth++;
			/* "|>" is one mark */
			i += s.ptr[i] == '|' && i + 1 < s.len &&
			    s.ptr[i + 1] == '>';
			end = i + 1;
		}
		i++;
	}
	*len = end;
	return depth;
}

/* A run of quoted lines; depth is kept by opening and closing QUOTE nodes.
 * Lines of one depth are paragraphs, parted by what is empty. */
static size_t
quote(struct pcut_body *b, size_t at)
{
	pcut_text *t = b->t;
	size_t open = 0, i = at, n = b->now.count, from = at;

	while (i < n && pcut_body_is_quote(b->t, &b->now.line[i]))
		i++;
	n = i;
	t->margin_marks++;
	for (i = at; i <= n; i++) {
		size_t len = 0, depth = 0;
		pcut_text_line *line = i < n ? &b->now.line[i] : NULL;

		if (line != NULL) {
			pcut_text_line in = *line;
			pcut_str s;

			depth = quote_marks(pcut_text_of(line), &len);
			if (depth > QUOTE_DEPTH)
				depth = QUOTE_DEPTH;
			s = pcut_str_skip(pcut_text_of(line), len);
			in.indent = 0;
			while (s.len > 0 && pcut_is_space(s.ptr[0])) {
				in.indent++;
				s = pcut_str_skip(s, 1);
			}
			in.ptr = s.ptr;
			in.len = s.len;
			*line = in;
		}
		if (line == NULL || depth != open || line->len == 0) {
			if (i > from)
				pcut_text_lines(t, &b->now.line[from],
				    i - from);
			from = line != NULL && line->len == 0 ? i + 1 : i;
			if (line != NULL && line->len == 0)
				continue;
			for (; open > depth; open--)
				pcut_build_close(t->b, PCUT_NODE_QUOTE);
			for (; open < depth; open++)
				pcut_build_open(t->b, PCUT_NODE_QUOTE);
		}
	}
	t->margin_marks--;
	return n;
}

/* ---- verse ------------------------------------------------------------- */

static unsigned
least_indent(const pcut_text_line *line, size_t count)
{
	unsigned least = UINT32_MAX;

	for (size_t i = 0; i < count; i++)
		if (line[i].indent < least)
			least = line[i].indent;
	return least;
}

static void
verse(struct pcut_body *b, size_t at, size_t end)
{
	pcut_text *t = b->t;

	if (!b->verse) {
		pcut_build_open(t->b, PCUT_NODE_VERSE);
		b->verse = 1;
		b->verse_base = least_indent(&b->now.line[at], end - at);
		if (end == b->now.count && b->next.count > 1 &&
		    pcut_text_is_verse(t, b->next.line, b->next.count)) {
			unsigned least = least_indent(b->next.line,
			    b->next.count);

			if (least < b->verse_base)
				b->verse_base = least;
		}
	} else {
		pcut_build_open(t->b, PCUT_NODE_LINE);
		pcut_build_keep(t->b);
		pcut_build_close(t->b, PCUT_NODE_LINE);
	}
	for (size_t i = at; i < end; i++) {
		const pcut_text_line *line = &b->now.line[i];
		unsigned over = line->indent > b->verse_base
		    ? line->indent - b->verse_base : 0;

		pcut_build_open(t->b, PCUT_NODE_LINE);
		if (over > 0)
			pcut_build_num(t->b, PCUT_ATTR_INDENT,
			    (long)(over + 1) / 2);
		pcut_text_inline(t, pcut_text_of(line), line->ptr);
		pcut_build_close(t->b, PCUT_NODE_LINE);
	}
}

/* ---- notes ------------------------------------------------------------- */

static void
note(pcut_text *t, const pcut_text_note *n, const pcut_text_chunk *chunk,
    size_t at, size_t end)
{
	pcut_text_line *line = &chunk->line[at];
	pcut_str s = pcut_text_of(line);
	size_t skip = n->label.len;

	if (s.ptr[0] == '[')
		skip += 2;
	else if (pcut_is_digit(s.ptr[0]))
		skip++; /* the stop behind it */
	while (skip < s.len && (pcut_is_space(s.ptr[skip]) ||
	    s.ptr[skip] == ':'))
		skip++;
	line->ptr += skip;
	line->len -= skip;
	pcut_build_open(t->b, PCUT_NODE_NOTE);
	pcut_text_note_id(t, PCUT_ATTR_ID, n);
	pcut_build_str(t->b, PCUT_ATTR_LABEL, n->label);
	pcut_build_str(t->b, PCUT_ATTR_NOTE_KIND, PCUT_LIT("footnote"));
	if (line->len == 0) { /* "[1]" alone in its line */
		line++;
		at++;
	}
	if (at < end)
		pcut_text_paragraph(t, PCUT_NODE_PARAGRAPH, line, end - at);
	pcut_build_close(t->b, PCUT_NODE_NOTE);
}

/* Notes from line at on, each to where the next one starts; 0: none. */
static size_t
notes(struct pcut_body *b, size_t at)
{
	pcut_text *t = b->t;
	const pcut_text_note *n = pcut_text_note_at(t, b->now.line[at].ptr);
	size_t i = at;

	if (n == NULL)
		return 0;
	while (n != NULL) {
		const pcut_text_note *behind = NULL;
		size_t end = i + 1;

		while (end < b->now.count && (behind = pcut_text_note_at(t,
		    b->now.line[end].ptr)) == NULL)
			end++;
		note(t, n, &b->now, i, end);
		/* Indented chunks behind are more of the same note. */
		i = end;
		n = behind;
	}
	return i;
}

/* Only notes follow a heading: it names what needs no name. */
static int
heads_notes(struct pcut_body *b, pcut_str text)
{
	pcut_section section = pcut_label_section(text);

	return (section == PCUT_SECTION_NOTES ||
	    section == PCUT_SECTION_REFERENCES) && b->next.count > 0 &&
	    pcut_text_note_at(b->t, b->next.line[0].ptr) != NULL;
}

/* ---- paragraphs -------------------------------------------------------- */

/* Where the paragraph that starts at line at ends: where something else
 * may start. */
static size_t
paragraph_end(struct pcut_body *b, size_t at)
{
	pcut_text *t = b->t;
	size_t i;
	pcut_str text;
	size_t used;

	for (i = at + 1; i < b->now.count; i++) {
		const pcut_text_line *line = &b->now.line[i];
		unsigned char c = (unsigned char)line->ptr[0];

		/* Most lines start with a letter that starts nothing. */
		if (pcut_is_alpha((char)c) && line->len > 2 &&
		    line->ptr[1] != '.' && line->ptr[1] != ')' &&
		    line->ptr[1] != ' ' && strchr("ivxIVX", c) == NULL &&
		    (t->kind != PCUT_TEXT_MAIL || memchr(line->ptr, '>',
		    line->len < 4 ? line->len : 4) == NULL))
			continue;
		if ((c == '>' || t->kind == PCUT_TEXT_MAIL) &&
		    pcut_body_is_quote(t, line))
			break;
		if (pcut_text_list_at(t, &b->now, i, &b->next))
			break;
		if (c == '=' && pcut_text_heading(t, &b->now, i, &b->next,
		    &used, &text) > 0)
			break;
		if (c == '[' && pcut_text_note_at(t, line->ptr) != NULL)
			break;
		if ((c == '+' || c == 0xE2) && pcut_text_is_drawn(line))
			break;
		if ((c == '_' || c == '-' || c == '=' || c == '*') &&
		    line->len >= RULE_BYTES &&
		    pcut_text_is_rule(pcut_text_of(line)))
			break;
	}
	return i;
}

/* Lines that are prose whatever else is asked: the usual case, kept fast. */
static int
plainly_prose(const pcut_text *t, const pcut_text_chunk *chunk, size_t at,
    size_t end)
{
	const pcut_text_line *line = &chunk->line[at];

	if (at > 0 || end != chunk->count || end - at < 3 ||
	    line[1].indent != t->layout.margin ||
	    line[0].indent > t->layout.margin + 8)
		return 0;
	for (size_t i = 0; i < 3; i++) {
		pcut_str s = pcut_text_of(&line[i]);

		if (pcut_str_find(s, PCUT_LIT("   ")) != SIZE_MAX ||
		    memchr(s.ptr, '|', s.len) != NULL ||
		    memchr(s.ptr, '\t', s.len) != NULL ||
		    (unsigned char)s.ptr[0] == 0xE2)
			return 0;
	}
	return pcut_text_is_wrapped(t, line, end - at) &&
	    !(!pcut_text_is_wide(pcut_text_of(&line[0]), 60) &&
	    pcut_text_is_verse(t, line, end - at));
}

static void
paragraph(struct pcut_body *b, size_t at, size_t end)
{
	pcut_text *t = b->t;
	const pcut_text_line *line = &b->now.line[at], *last;
	size_t count = end - at;

	end_verse(b);
	pcut_text_lines(t, line, count);
	last = &line[count - 1];
	b->colon = last->ptr[last->len - 1] == ':' || (last->len >= 3 &&
	    memcmp(last->ptr + last->len - 3, "\xEF\xBC\x9A", 3) == 0);
	t->prose = pcut_text_ends_sentence(pcut_text_of(last)) &&
	    (count > 1 || pcut_text_is_wide(pcut_text_of(last),
	    SENTENCE_COLUMNS));
	if (t->paragraphs < 1000)
		t->paragraphs++;
}

/* ---- chunks ------------------------------------------------------------ */

static int
all_indented(const pcut_text *t, const pcut_text_line *line, size_t count,
    unsigned by)
{
	for (size_t i = 0; i < count; i++)
		if (line[i].indent < t->layout.margin + by)
			return 0;
	return 1;
}

/* A heading, with what hangs on it; lines used, 0 if it is none. */
static size_t
heading(struct pcut_body *b, size_t at)
{
	pcut_text *t = b->t;
	size_t used;
	pcut_str text;
	int level = pcut_text_heading(t, &b->now, at, &b->next, &used, &text);
	pcut_section section;

	if (level == 0)
		return 0;
	end_verse(b);
	t->prose = 0;
	b->stanza = text.ptr > b->now.line[at].ptr &&
	    pcut_text_is_stanza(pcut_text_of(&b->now.line[at]), &text);
	section = pcut_label_section(text);
	b->see_also = section == PCUT_SECTION_SEE_ALSO;
	b->items = section == PCUT_SECTION_ITEMS;
	if (at + used == b->now.count && heads_notes(b, text)) {
		pcut_text_notice(t, "page-furniture", text);
		return used;
	}
	if (t->kind == PCUT_TEXT_WIKI && at + used == b->now.count) {
		/* A section without text. */
		size_t n;
		pcut_str behind;
		int next = b->next.count == 0 ? 1 : pcut_text_heading(t,
		    &b->next, 0, &b->next, &n, &behind);

		if (next > 0 && next <= level) {
			pcut_text_notice(t, "boilerplate", text);
			return used;
		}
	}
	pcut_build_open(t->b, PCUT_NODE_HEADING);
	pcut_build_num(t->b, PCUT_ATTR_LEVEL, level);
	pcut_text_inline(t, text, b->now.line[at].ptr);
	pcut_build_close(t->b, PCUT_NODE_HEADING);
	b->colon = 0;
	return used;
}

/* From one quotation mark to the other. */
static int
is_quoted(const pcut_text_line *line)
{
	static const char *const pairs[][2] = {{"\xE2\x80\x9C",
	    "\xE2\x80\x9D"}, {"\xE2\x80\x9E", "\xE2\x80\x9C"},
	    {"\xC2\xAB", "\xC2\xBB"}, {"\xC2\xBB", "\xC2\xAB"}};
	pcut_str s = pcut_text_of(line);

	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++)
		if (pcut_str_starts(s, pcut_str_from(pairs[i][0])) &&
		    pcut_str_ends(s, pcut_str_from(pairs[i][1])))
			return 1;
	return 0;
}

/* What stands apart by its indent: a quotation. */
static int
indented_quote(struct pcut_body *b, size_t at, size_t end)
{
	pcut_text *t = b->t;
	const pcut_text_line *line = &b->now.line[at];
	size_t count = end - at;

	if (!all_indented(t, line, count, b->colon ? 2 : 4) ||
	    t->layout.style == PCUT_TEXT_INDENTED)
		return 0;
	if (count == 1 && (!(b->colon || is_quoted(line)) || line->indent >
	    t->layout.margin + 24))
		return 0;
	if (count > 1 && !pcut_text_is_wrapped(t, line, count))
		return 0;
	/* Centred lines are no quotation. */
	if (count > 1 && line[0].indent != line[1].indent &&
	    line[0].indent > line[1].indent + 8)
		return 0;
	end_verse(b);
	pcut_build_open(t->b, PCUT_NODE_QUOTE);
	pcut_text_paragraph(t, PCUT_NODE_PARAGRAPH, line, count);
	pcut_build_close(t->b, PCUT_NODE_QUOTE);
	b->colon = 0;
	return 1;
}

/* "$ make install", as it is typed at a prompt. */
static int
is_command(pcut_str s)
{
	return s.len > 3 && s.ptr[0] == '$' && s.ptr[1] == ' ' &&
	    ((s.ptr[2] >= 'a' && s.ptr[2] <= 'z') || s.ptr[2] == '.' ||
	    s.ptr[2] == '/' || s.ptr[2] == '~');
}

/* A line between two rules of the same mark, as newsletters set headings. */
static int
is_boxed(const pcut_text_line *line)
{
	pcut_str s = pcut_text_of(&line[1]);

	return line[0].len >= 10 && line[2].len >= 10 && line[0].ptr[0] ==
	    line[2].ptr[0] && strchr("-=*~_", line[0].ptr[0]) != NULL &&
	    pcut_text_is_rule(pcut_text_of(&line[0])) &&
	    pcut_text_is_rule(pcut_text_of(&line[2])) &&
	    !pcut_text_is_rule(s) && s.len < 100 &&
	    pcut_str_find_char(s, '|') == SIZE_MAX &&
	    pcut_str_find(s, PCUT_LIT("   ")) == SIZE_MAX &&
	    !pcut_text_ends_sentence(s);
}

/* "Ingredients", and below it in the same chunk what they are. */
static int
heads_items(const pcut_text *t, const pcut_text_chunk *chunk)
{
	pcut_text_marker mark;

	if (chunk->count < 3 || pcut_label_section(pcut_text_of(
	    &chunk->line[0])) != PCUT_SECTION_ITEMS)
		return 0;
	for (size_t i = 1; i < chunk->count; i++)
		if (pcut_text_is_wide(pcut_text_of(&chunk->line[i]), 70) ||
		    pcut_text_ends_sentence(pcut_text_of(&chunk->line[i])) ||
		    chunk->line[i].indent != chunk->line[0].indent ||
		    pcut_text_marker_at(t, &chunk->line[i], &mark))
			return 0;
	return 1;
}

/* Build what starts at line at of the chunk; the line behind it. */
static size_t
block_at(struct pcut_body *b, size_t at)
{
	pcut_text *t = b->t;
	pcut_text_chunk *now = &b->now;
	pcut_text_line *line = &now->line[at];
	size_t n, left = now->count - at;
	pcut_text_grid grid;

	if (pcut_body_is_quote(t, line)) {
		end_verse(b);
		b->colon = 0;
		return quote(b, at);
	}
	if ((line->ptr[0] == '[' || line->ptr[0] == '*' ||
	    (t->notes.count > 0 && pcut_is_digit(line->ptr[0])) ||
	    (unsigned char)line->ptr[0] == 0xE2) && (n = notes(b, at)) > 0) {
		end_verse(b);
		return n;
	}
	if (left > 4 && (line->ptr[0] == '+' ||
	    (unsigned char)line->ptr[0] == 0xE2) &&
	    (n = pcut_text_drawn(t, line, left)) > 0) {
		end_verse(b);
		b->colon = 0;
		return at + n;
	}
	if (left >= 3 && is_boxed(line)) {
		end_verse(b);
		t->prose = b->colon = 0;
		pcut_build_open(t->b, PCUT_NODE_HEADING);
		pcut_build_num(t->b, PCUT_ATTR_LEVEL, 2);
		pcut_text_inline(t, pcut_text_of(&line[1]), line[1].ptr);
		pcut_build_close(t->b, PCUT_NODE_HEADING);
		return at + 3;
	}
	if (pcut_text_is_rule(pcut_text_of(line)) && (left == 1 || at == 0 ||
	    line->len > 3)) {
		end_verse(b);
		if (t->paragraphs > 0)
			t->rule = 1; /* put out when something follows */
		return at + 1;
	}
	if (t->rule) {
		pcut_build_open(t->b, PCUT_NODE_RULE);
		t->rule = 0;
	}
	if ((n = heading(b, at)) > 0)
		return at + n;
	if (at == 0 && heads_items(t, now)) {
		end_verse(b);
		t->prose = b->colon = 0;
		pcut_build_open(t->b, PCUT_NODE_HEADING);
		pcut_build_num(t->b, PCUT_ATTR_LEVEL, 2);
		pcut_text_inline(t, pcut_text_of(line), line->ptr);
		pcut_build_close(t->b, PCUT_NODE_HEADING);
		return pcut_body_line_list(b, 1);
	}
	if (at == 0 && pcut_is_digit(line->ptr[0]) && line->len < 4 &&
	    (n = pcut_body_steps(b, at)) > 0)
		return n;
	if (pcut_text_list_at(t, now, at, &b->next)) {
		end_verse(b);
		b->colon = 0;
		return pcut_body_list(b, at);
	}
	n = paragraph_end(b, at);
	if (!b->stanza && plainly_prose(t, now, at, n)) {
		paragraph(b, at, n);
		return n;
	}
	/* A rule below a sentence parts it from what follows. */
	if (n < now->count && pcut_text_is_rule(pcut_text_of(&now->line[n])) &&
	    pcut_text_ends_sentence(pcut_text_of(&now->line[n - 1])))
		left = n - at;
	grid = pcut_text_grid_of(t, line, left, 0);
	if (grid != PCUT_TEXT_GRID_NONE) {
		end_verse(b);
		b->colon = 0;
		if (grid == PCUT_TEXT_GRID_TABLE)
			pcut_text_grid_of(t, line, left, 1);
		else
			pcut_text_literal(t, PCUT_NODE_PREFORMATTED, line,
			    left);
		return at + left;
	}
	if ((b->see_also || b->items) && n == now->count && n - at > 1 &&
	    !pcut_text_is_wide(pcut_text_of(line), 80) &&
	    !pcut_text_ends_sentence(pcut_text_of(line)))
		return pcut_body_line_list(b, at);
	if (n - at >= 2 && (pcut_text_is_verse(t, line, n - at) ||
	    (b->stanza && pcut_text_width(pcut_text_of(line)) < 60))) {
		verse(b, at, n);
		b->colon = b->stanza = 0;
		return n;
	}
	if (b->verse && n - at == 1 && now->count == 1 &&
	    b->next.count > 1 && line->len < 60 &&
	    pcut_text_is_verse(t, b->next.line, b->next.count) &&
	    line->ptr[line->len - 1] != ':' &&
	    !pcut_text_is_day(t, pcut_text_of(line)) &&
	    !pcut_text_list_at(t, &b->next, 0, &b->next) &&
	    !pcut_text_ends_sentence(pcut_text_of(line))) {
		verse(b, at, n); /* a stanza of one line between two others */
		return n;
	}
	if (n - at == 1 && now->count == 1 && is_command(pcut_text_of(line))) {
		end_verse(b);
		b->colon = 0;
		pcut_text_literal(t, PCUT_NODE_PREFORMATTED, line, 1);
		return n;
	}
	if (indented_quote(b, at, n))
		return n;
	paragraph(b, at, n);
	return n;
}

/* "KEEPER: ...": someone speaks, in turn with others. */
static int
is_turn(const pcut_text_line *line)
{
	size_t colon = pcut_str_find_char(pcut_str_cut(pcut_text_of(line), 0,
	    40), ':');

	return colon != SIZE_MAX && colon > 0 && (colon == 1 ||
	    pcut_text_is_caps(PCUT_STR(line->ptr, colon)));
}

/* The large letter that a feature begins with, set aside for the paragraph
 * below it; lines of it in this chunk. */
static size_t
drop_cap(struct pcut_body *b)
{
	if (!(b->now.count > 1 && pcut_text_is_drop_cap(&b->now.line[0],
	    &b->now.line[1])) && !(b->now.count == 1 && b->next.count > 0 &&
	    pcut_text_is_drop_cap(&b->now.line[0], &b->next.line[0])))
		return 0;
	end_verse(b);
	b->t->drop = pcut_text_of(&b->now.line[0]);
	return 1;
}

void
pcut_text_body(pcut_text *t, pcut_str text)
{
	struct pcut_body b = {.t = t, .rest = text};
	pcut_text_marker point;
	size_t at;
	int both, first = 1;

	pcut_text_find_notes(t, text);
	t->rule = 0;
	t->paragraphs = t->prose = 0;
	pcut_body_advance(&b);
	for (pcut_body_advance(&b); b.now.count > 0; pcut_body_advance(&b)) {
		if (b.most_read) {
			b.most_read = 0;
			pcut_text_notice(t, "navigation", pcut_text_join(t,
			    b.now.line, b.now.count));
			continue;
		}
		if (pcut_text_trailer(t, &b.now, &b.next, &both)) {
			if (both)
				pcut_body_advance(&b);
			continue;
		}
		if (pcut_body_comments(&b) || pcut_body_card(&b) ||
		    pcut_body_aside(&b) || pcut_body_box(&b))
			continue;
		if (first && (!is_turn(&b.now.line[0]) || b.next.count == 0 ||
		    !is_turn(&b.next.line[0])))
			pcut_text_dateline(t, pcut_text_join(t, b.now.line,
			    b.now.count < 4 ? b.now.count : 4));
		/* It may be said in points first. */
		first = first && b.now.count <= 8 && pcut_text_marker_at(t,
		    &b.now.line[0], &point);
		at = drop_cap(&b);
		while (at < b.now.count)
			at = block_at(&b, at);
	}
	end_verse(&b);
	pcut_mem_free(t->mem, b.now.line);
	pcut_mem_free(t->mem, b.next.line);
}
