/* SPDX-License-Identifier: ISC */
/*
 * The tokens of one block as a line of text: which characters of it need a
 * backslash where they came to stand.
 *
 * A line without marks, by far the most, is rendered once; one with marks is
 * read back by the rules of CommonMark (markdown_emphasis.c) and mended until
 * it says what was meant.
 */
#include <string.h>

#include <presscut.h>

#include "markdown_token.h"
#include "str.h"
#include "utf8.h"

/* What the rendering of one line has to remember. */
struct layout {
	pcut_md *md;
	unsigned flags;
	int starts;    /* at a line's start */
	int later;     /* not in the block's first line */
	int bracket;   /* a [ stands there unescaped */
	int reference; /* the next letter becomes a reference */
	int stop;      /* the line's last stop gets a backslash instead */
	int in_link;
	int pairs[3];  /* of * _ ~: literal ones could make a pair */
};

/* The first character of what follows token i; ' ' at a line's end. */
static uint32_t
next_of(const struct layout *l, size_t i)
{
	const pcut_md_token *t = &l->md->tokens[i + 1];

	if (i + 1 >= l->md->n_tokens)
		return ' ';
	switch (t->part) {
	case PCUT_MD_OPEN:
	case PCUT_MD_CLOSE:
		return (unsigned char)t->mark;
	case PCUT_MD_LINK:
		return '[';
	case PCUT_MD_CODE:
		return '`';
	case PCUT_MD_BREAK:
		return l->flags & (PCUT_MD_HEADING | PCUT_MD_CELL) ? '<'
		                                                   : '\\';
	default:
		return pcut_utf8_first(pcut_md_token_text(l->md, t));
	}
}

static uint32_t
last_of(const pcut_buf *line)
{
	size_t start;

	return line->len == 0 ? ' '
	                      : pcut_utf8_last(pcut_buf_str(line), &start);
}

static int
class_of(char c)
{
	return c == '*' ? 0 : c == '_' ? 1 : 2;
}

/*
 * Which of * _ ~ could make a pair if they stood there as they are: one that
 * might open before one that might close.  Errs towards yes.
 */
static void
find_pairs(struct layout *l)
{
	size_t opener[3] = {SIZE_MAX, SIZE_MAX, SIZE_MAX};
	size_t closer[3] = {0, 0, 0}, n = 0;

	for (size_t k = 0; k < l->md->n_tokens; k++) {
		const pcut_md_token *t = &l->md->tokens[k];
		pcut_str s = pcut_md_token_text(l->md, t);
		size_t i = 0;

		if (t->part == PCUT_MD_OPEN || t->part == PCUT_MD_CLOSE) {
			int c = class_of(t->mark);

			n++;
			if (opener[c] > n)
				opener[c] = n;
			closer[c] = n;
		}
		if (t->part != PCUT_MD_TEXT ||
		    (memchr(s.ptr, '*', s.len) == NULL &&
		    memchr(s.ptr, '_', s.len) == NULL &&
		    memchr(s.ptr, '~', s.len) == NULL))
			continue;
		while ((i += pcut_md_plain(pcut_str_skip(s, i))) < s.len) {
			char mark = s.ptr[i];
			int c = class_of(mark), before, after;

			if (mark != '*' && mark != '_' && mark != '~') {
				i++;
				continue;
			}
			before = i > 0 ? s.ptr[i - 1] : k > 0 ? 'x' : ' ';
			while (i < s.len && s.ptr[i] == mark)
				i++;
			after = i < s.len ? s.ptr[i]
			    : k + 1 < l->md->n_tokens ? 'x' : ' ';
			if (mark == '_' && before != ' ' && after != ' ' &&
			    (pcut_is_alpha((char)before) ||
			        pcut_is_digit((char)before)) &&
			    (pcut_is_alpha((char)after) ||
			        pcut_is_digit((char)after)))
				continue;
			n++;
			if (after != ' ' && opener[c] > n)
				opener[c] = n;
			if (before != ' ')
				closer[c] = n;
		}
	}
	for (int c = 0; c < 3; c++)
		l->pairs[c] = opener[c] < closer[c];
}

/* Nonzero if s starts with "[...]:" and would be a definition. */
static int
is_definition(const struct layout *l, pcut_str s, int at_start)
{
	int note = s.len > 1 && s.ptr[1] == '^';

	if (!(l->flags & PCUT_MD_LINE) || !at_start || (l->later && !note))
		return 0;
	for (size_t i = 1; i < s.len && i < 1000; i++)
		if (s.ptr[i] == ']')
			return i + 1 < s.len && s.ptr[i + 1] == ':';
	return 0;
}

/* Nonzero if s starts with the mark of a task. */
static int
is_task(pcut_str s)
{
	return s.len >= 3 && (s.ptr[1] == ' ' || (s.ptr[1] | 32) == 'x') &&
	    s.ptr[2] == ']' && (s.len == 3 || s.ptr[3] == ' ');
}

/* Nonzero if s starts as a note's mark or a numbered address does. */
static int
is_label(const struct layout *l, pcut_str s)
{
	size_t i = 1;

	if (s.len > 2 && s.ptr[1] == '^' &&
	    pcut_article_root(l->md->a, PCUT_NODE_NOTES) != NULL)
		return 1;
	if (!l->md->reference_links)
		return 0;
	while (i < s.len && pcut_is_digit(s.ptr[i]))
		i++;
	return i > 1 && i < s.len && s.ptr[i] == ']';
}

/* Nonzero if the character that s starts with needs a backslash; next follows
 * s.  Not for the runs of * _ ~. */
static int
needs_escape(struct layout *l, pcut_str s, uint32_t next, int at_start)
{
	uint32_t after = s.len > 1 ? (unsigned char)s.ptr[1] : next;

	switch (s.ptr[0]) {
	case '\\':
		return after > ' ' && after < 0x7F && pcut_cp_is_punct(after);
	case '`':
		return 1;
	case '[':
		if (l->in_link || is_label(l, s) ||
		    is_definition(l, s, at_start) ||
		    ((l->flags & PCUT_MD_TASK) && at_start && is_task(s)))
			return 1;
		l->bracket = 1;
		return 0;
	case ']':
		/* A bracket in an earlier cell counts too: md4c looks for
		 * links before it looks for cells. */
		return l->in_link || (after == '(' && (l->bracket ||
		    (l->flags & PCUT_MD_CELL) != 0)) ||
		    (after == '[' && l->md->reference_links);
	case '<':
		return after == '/' || after == '!' || after == '?' ||
		    (after < 0x80 && pcut_is_alpha((char)after));
	case '&':
		return pcut_md_entity(s) > 0;
	case '!':
		return s.len == 1 && next == '[';
	case '$': /* with one behind the code it would be a formula */
		return s.len == 1 && next == '`';
	case '|':
		return (l->flags & PCUT_MD_CELL) != 0;
	default:
		return 0;
	}
}

/* The run of one mark at s: *size bytes; nonzero if it is to be escaped. */
static int
escape_run(const struct layout *l, pcut_str s, uint32_t next, size_t *size)
{
	uint32_t before = last_of(&l->md->line), after;
	char mark = s.ptr[0];
	size_t n = 1;

	while (n < s.len && s.ptr[n] == mark)
		n++;
	*size = n;
	if (!l->pairs[class_of(mark)])
		return 0;
	after = n < s.len ? pcut_utf8_first(pcut_str_skip(s, n)) : next;
	return (pcut_md_flanks(before, mark, after, 0) |
	           pcut_md_flanks(before, mark, after, 1)) != 0;
}

static void
put_reference(struct layout *l, pcut_str *s)
{
	const char *p = s->ptr;
	uint32_t cp = pcut_utf8_next(&p, s->ptr + s->len);

	pcut_buf_putf(&l->md->line, "&#%lu;", (unsigned long)cp);
	*s = pcut_str_skip(*s, (size_t)(p - s->ptr));
	l->reference = 0;
	l->starts = 0;
}

static void
put_text(struct layout *l, size_t k)
{
	pcut_buf *line = &l->md->line;
	pcut_str s = pcut_md_token_text(l->md, &l->md->tokens[k]);
	uint32_t next = next_of(l, k);
	int at_start = l->starts;
	size_t forced = SIZE_MAX, i = 0;

	if (l->reference) {
		put_reference(l, &s);
		at_start = 0;
	} else if (at_start && (l->flags & PCUT_MD_LINE)) {
		forced = pcut_md_line_mark(s, next < 0x80 ? (char)next : 'x',
		    l->later);
		if ((l->flags & PCUT_MD_FIRST) && !l->later && (s.ptr[0] ==
		    '{' ||
		        pcut_str_starts(s, PCUT_LIT("+++"))))
			forced = 0;
	} else if (k > 0 && s.ptr[0] == ':' &&
	    l->md->tokens[k - 1].part == PCUT_MD_NOTE) {
		forced = 0; /* or it would define the note */
	}
	l->starts = 0;
	while (i < s.len) {
		size_t n = pcut_md_plain(pcut_str_skip(s, i)), size;
		pcut_str rest;

		if (forced != SIZE_MAX && forced <= i + n) {
			pcut_buf_put(line, pcut_str_cut(s, i, forced - i));
			pcut_buf_putc(line, '\\');
			pcut_buf_putc(line, s.ptr[forced]);
			i = forced + 1;
			forced = SIZE_MAX;
			continue;
		}
		pcut_buf_put(line, pcut_str_cut(s, i, n));
		if ((i += n) == s.len)
			break;
		rest = pcut_str_skip(s, i);
		if (rest.ptr[0] == '*' || rest.ptr[0] == '_' ||
		    rest.ptr[0] == '~') {
			int escape = escape_run(l, rest, next, &size);

			for (size_t j = 0; j < size; j++) {
				if (escape)
					pcut_buf_putc(line, '\\');
				pcut_buf_putc(line, rest.ptr[0]);
			}
			i += size;
			continue;
		}
		if (needs_escape(l, rest, next, at_start && i == 0))
			pcut_buf_putc(line, '\\');
		pcut_buf_putc(line, rest.ptr[0]);
		i++;
	}
}

/* An atom as it is; in a cell of a table its bars are escaped. */
static void
put_atom(struct layout *l, pcut_str s)
{
	if (!(l->flags & PCUT_MD_CELL)) {
		pcut_buf_put(&l->md->line, s);
		return;
	}
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '|')
			pcut_buf_putc(&l->md->line, '\\');
		pcut_buf_putc(&l->md->line, s.ptr[i]);
	}
}

static void
put_code(struct layout *l, pcut_str literal)
{
	pcut_buf code = {.mem = l->md->line.mem};

	pcut_md_put_code(&code, literal);
	put_atom(l, pcut_buf_str(&code));
	l->md->failed |= code.failed;
	pcut_buf_free(&code);
}

static void
put_break(struct layout *l, size_t k)
{
	pcut_md *md = l->md;

	if (md->line.len == 0 || k + 1 == md->n_tokens)
		return; /* nothing to part */
	if (l->flags & (PCUT_MD_HEADING | PCUT_MD_CELL)) {
		pcut_buf_puts(&md->line, "<br>");
		return;
	}
	pcut_buf_puts(&md->line, "\\\n");
	l->starts = 1;
	l->later = 1;
}

/* The line is one marked text that ends in a stop: a backslash before that
 * says as much as a reference for its first letter, and hardly shows. */
static int
ends_in_stop(const pcut_md *md)
{
	const pcut_md_token *t = md->tokens;
	pcut_str s;

	if (md->n_tokens != 3 || t[0].part != PCUT_MD_OPEN ||
	    t[1].part != PCUT_MD_TEXT || t[2].part != PCUT_MD_CLOSE)
		return 0;
	s = pcut_md_token_text(md, &t[1]);
	return s.len > 1 && strchr(".!?", s.ptr[s.len - 1]) != NULL &&
	    s.ptr[s.len - 2] != '\\';
}

/* A backslash before the last byte. */
static void
escape_last(pcut_buf *line)
{
	if (line->len == 0 || !pcut_buf_reserve(line, 1))
		return;
	line->ptr[line->len] = line->ptr[line->len - 1];
	line->ptr[line->len - 1] = '\\';
	line->len++;
}

static void
put_tokens(struct layout *l)
{
	pcut_md *md = l->md;

	pcut_buf_reset(&md->line);
	find_pairs(l);
	l->starts = 1;
	l->later = l->bracket = l->in_link = 0;
	l->reference = (l->flags & PCUT_MD_REFERENCE) != 0;
	l->stop = l->reference && ends_in_stop(md);
	l->reference &= !l->stop;
	for (size_t k = 0; k < md->n_tokens; k++) {
		pcut_md_token *t = &md->tokens[k];

		switch ((pcut_md_part)t->part) {
		case PCUT_MD_TEXT:
			put_text(l, k);
			if (l->stop)
				escape_last(&md->line);
			break;
		case PCUT_MD_OPEN:
		case PCUT_MD_CLOSE:
			t->at = md->line.len;
			for (unsigned i = 0; i < t->len; i++)
				pcut_buf_putc(&md->line, t->mark);
			l->starts = 0;
			break;
		case PCUT_MD_LINK:
			pcut_buf_putc(&md->line, '[');
			l->in_link++;
			l->starts = 0;
			break;
		case PCUT_MD_TARGET:
			put_atom(l, pcut_md_token_text(md, t));
			l->in_link--;
			break;
		case PCUT_MD_ATOM:
		case PCUT_MD_NOTE:
			put_atom(l, pcut_md_token_text(md, t));
			l->starts = 0;
			break;
		case PCUT_MD_CODE:
			put_code(l, pcut_md_token_text(md, t));
			l->starts = 0;
			break;
		case PCUT_MD_BREAK:
			put_break(l, k);
			break;
		}
	}
}

/* A run of # that would close the heading. */
static void
escape_closing_run(pcut_buf *line)
{
	size_t at = line->len;

	while (at > 0 && line->ptr[at - 1] == '#')
		at--;
	if (at == line->len || (at > 0 && line->ptr[at - 1] != ' ') ||
	    !pcut_buf_reserve(line, 1))
		return;
	memmove(line->ptr + at + 1, line->ptr + at, line->len - at);
	line->ptr[at] = '\\';
	line->len++;
}

pcut_str
pcut_md_render(pcut_md *md, unsigned flags)
{
	struct layout l = {.md = md, .flags = flags};

	while (md->n_tokens > 0 &&
	    md->tokens[md->n_tokens - 1].part == PCUT_MD_BREAK)
		md->n_tokens--;
	pcut_md_pair(md);
	put_tokens(&l);
	for (unsigned pass = 0; !pcut_md_check_marks(md, pass); pass++)
		put_tokens(&l);
	if (flags & PCUT_MD_HEADING)
		escape_closing_run(&md->line);
	if (md->line.failed || md->atoms.failed || md->references.failed)
		md->failed = 1;
	return pcut_buf_str(&md->line);
}
