/* SPDX-License-Identifier: ISC */
/*
 * Marks inside running text of dumps that are not Markdown.
 *
 * A mark counts only where a typist would have meant it: emphasis opens
 * before a word and closes behind one, in one paragraph, with no other such
 * mark between.  Each mark is looked at once and a search for its partner
 * stops at the next mark of its kind, so that the cost is linear.  Line feeds
 * in the text are spaces to the builder.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"
#include "utf8.h"

#define MARK_BYTES 240       /* between the marks of a short emphasis */
#define LONG_MARK_BYTES 4000 /* of one that may be a paragraph */
#define MARK_WORDS 8
#define LABEL_BYTES 16 /* of a note */

struct run {
	pcut_text *t;
	pcut_str s;
	size_t from;    /* not put out yet */
	const char *at; /* where s is in the body, near enough */
	unsigned marks;
};

static void
flush(struct run *run, size_t to)
{
	if (to > run->from)
		pcut_build_text(run->t->b, PCUT_STR(run->s.ptr + run->from,
		    to - run->from));
	run->from = to;
}

/* The character before or behind offset i is part of a word. */
static int
word_before(pcut_str s, size_t i)
{
	size_t start;

	return i > 0 && pcut_cp_is_word(pcut_utf8_last(
	    pcut_str_cut(s, 0, i), &start)) && s.ptr[i - 1] != '_';
}

static int
word_behind(pcut_str s, size_t i)
{
	return i < s.len && s.ptr[i] != '_' &&
	    pcut_cp_is_word(pcut_utf8_first(pcut_str_skip(s, i)));
}

static int
has_letter(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;

	while (p < end)
		if (pcut_cp_is_letter(pcut_utf8_next(&p, end)))
			return 1;
	return 0;
}

static void
inlines(struct run *run);

/* The inside of a mark: the same again, but without emphasis. */
static void
inside(const struct run *run, pcut_kind kind, pcut_str s)
{
	struct run in = {run->t, s, 0, run->at, run->marks &
	    ~(unsigned)(PCUT_TEXT_EMPHASIS | PCUT_TEXT_EQUALS |
	    PCUT_TEXT_WIKI_MARKS)};

	pcut_build_open(run->t->b, kind);
	inlines(&in);
	pcut_build_close(run->t->b, kind);
}

/* _x_, *x*, **x**, =x= that opens at i: where it ends, 0 if it is none. */
static size_t
emphasis(struct run *run, size_t i)
{
	pcut_str s = run->s, in;
	char c = s.ptr[i];
	size_t n = c == '*' && i + 1 < s.len && s.ptr[i + 1] == '*' ? 2 : 1;
	size_t max = run->marks & PCUT_TEXT_LONG_MARKS ? LONG_MARK_BYTES
	    : MARK_BYTES;
	size_t open = i + n, shut;
	const char *p;

	if (open >= s.len || pcut_is_space(s.ptr[open]) ||
	    s.ptr[open] == c || word_before(s, i) ||
	    (i > 0 && (s.ptr[i - 1] == c || s.ptr[i - 1] == '\\')))
		return 0;
	p = memchr(s.ptr + open, c, s.len - open < max ? s.len - open : max);
	if (p == NULL)
		return 0;
	shut = (size_t)(p - s.ptr);
	in = PCUT_STR(s.ptr + open, shut - open);
	if (pcut_is_space(p[-1]) || (n == 2 &&
	    (shut + 1 >= s.len || s.ptr[shut + 1] != c)) ||
	    (shut + n < s.len && s.ptr[shut + n] == c) ||
	    word_behind(s, shut + n) || !has_letter(in))
		return 0;
	if (!(run->marks & PCUT_TEXT_LONG_MARKS) &&
	    pcut_text_words(in, MARK_WORDS + 1) > MARK_WORDS)
		return 0;
	flush(run, i);
	inside(run, n == 2 || c == '=' ? PCUT_NODE_STRONG
	    : PCUT_NODE_EMPHASIS, in);
	return shut + n;
}

/* [1], [Footnote 1], or * that stands for a note of this text. */
static size_t
note_mark(struct run *run, size_t i)
{
	const pcut_text_note *note;
	pcut_str label, s = run->s;
	size_t n = 1;
	pcut_str found = PCUT_STR_NONE;

	if (run->t->notes.count == 0)
		return 0;
	if (s.ptr[i] == '[') {
		while (i + n < s.len && n < LABEL_BYTES &&
		    s.ptr[i + n] != ']' && !pcut_is_space(s.ptr[i + n]))
			n++;
		if (i + n >= s.len || s.ptr[i + n] != ']' || n == 1)
			return 0;
		label = PCUT_STR(s.ptr + i + 1, n - 1);
		n++;
	} else {
		if (s.ptr[i] != '*')
			n = 3; /* a dagger */
		while (i + n < s.len && n < 3 && s.ptr[i + n] == s.ptr[i])
			n++;
		if (i == 0 || pcut_is_space(s.ptr[i - 1]) ||
		    word_behind(s, i + n))
			return 0;
		label = PCUT_STR(s.ptr + i, n);
	}
	found = label;
	note = pcut_text_note_of(run->t, found, run->at + i);
	if (note == NULL)
		return 0;
	/* The blank before the mark is part of the mark. */
	flush(run, i > run->from && s.ptr[i - 1] == ' ' ? i - 1 : i);
	pcut_build_open(run->t->b, PCUT_NODE_NOTE_REF);
	pcut_text_note_id(run->t, PCUT_ATTR_REF, note);
	return i + n;
}

static void
link_to(struct run *run, pcut_str url, pcut_str text)
{
	pcut_build_open(run->t->b, PCUT_NODE_LINK);
	pcut_build_str(run->t->b, PCUT_ATTR_URL, url);
	pcut_build_text(run->t->b, text);
	pcut_build_close(run->t->b, PCUT_NODE_LINK);
}

/* The address whose "://" is at i: where it ends. */
static size_t
address(struct run *run, size_t i)
{
	pcut_str s = run->s;
	size_t start, len;

	if (i + 2 >= s.len || s.ptr[i + 1] != '/' || s.ptr[i + 2] != '/')
		return 0;
	if (i >= 5 && memcmp(s.ptr + i - 5, "https", 5) == 0)
		start = i - 5;
	else if (i >= 4 && memcmp(s.ptr + i - 4, "http", 4) == 0)
		start = i - 4;
	else
		return 0;
	if (start < run->from || word_before(s, start))
		return 0;
	len = pcut_text_address(pcut_str_skip(s, start));
	if (len == 0)
		return 0;
	if (start > run->from && s.ptr[start - 1] == '<' &&
	    start + len < s.len && s.ptr[start + len] == '>') {
		flush(run, start - 1);
		link_to(run, PCUT_STR(s.ptr + start, len),
		    PCUT_STR(s.ptr + start, len));
		return start + len + 1;
	}
	flush(run, start);
	link_to(run, PCUT_STR(s.ptr + start, len),
	    PCUT_STR(s.ptr + start, len));
	return start + len;
}

static size_t
entity(struct run *run, size_t i)
{
	char out[PCUT_ENTITY_MAX];
	size_t len, n = pcut_text_entity(pcut_str_skip(run->s, i), out, &len);

	if (n == 0)
		return 0;
	flush(run, i);
	pcut_build_text(run->t->b, PCUT_STR(out, len));
	return i + n;
}

/* ''x'', '''x''', [[a]], [[a|b]], [http://x words] of wikis. */
static size_t
wiki_mark(struct run *run, size_t i)
{
	pcut_str s = run->s, in;
	size_t n = 0, end, bar;

	if (s.ptr[i] == '\'') {
		pcut_str mark;

		while (i + n < s.len && s.ptr[i + n] == '\'' && n < 5)
			n++;
		if (n != 2 && n != 3 && n != 5)
			return 0;
		mark = PCUT_STR(s.ptr + i, n);
		in = pcut_str_cut(s, i + n, LONG_MARK_BYTES);
		if ((end = pcut_str_find(in, mark)) == SIZE_MAX || end == 0)
			return 0;
		flush(run, i);
		inside(run, n == 2 ? PCUT_NODE_EMPHASIS : PCUT_NODE_STRONG,
		    PCUT_STR(in.ptr, end));
		return i + n + end + n;
	}
	if (i + 1 >= s.len || s.ptr[i + 1] != '[')
		return 0;
	in = pcut_str_cut(s, i + 2, MARK_BYTES);
	if ((end = pcut_str_find(in, PCUT_LIT("]]"))) == SIZE_MAX)
		return 0;
	in.len = end;
	flush(run, i);
	if ((bar = pcut_str_find_char(in, '|')) != SIZE_MAX)
		in = pcut_str_skip(in, bar + 1);
	pcut_build_text(run->t->b, in);
	return i + 2 + end + 2;
}

static void
inlines(struct run *run)
{
	static const unsigned char plain[256] = {['*'] = 1, ['_'] = 1,
	    ['='] = 1, ['['] = 1, [':'] = 1, ['&'] = 1};
	static const unsigned char wiki[256] = {['*'] = 1, ['_'] = 1,
	    ['='] = 1, ['['] = 1, [':'] = 1, ['&'] = 1, ['\''] = 1};
	static const unsigned char signs[256] = {['*'] = 1, ['_'] = 1,
	    ['='] = 1, ['['] = 1, [':'] = 1, ['&'] = 1, [0xE2] = 1};
	const unsigned char *stops = run->marks & PCUT_TEXT_WIKI_MARKS
	    ? wiki : run->t->notes.daggers ? signs : plain;
	pcut_str s = run->s;
	size_t i = 0, end;

	for (;;) {
		while (s.len - i >= 4 && !(stops[(unsigned char)s.ptr[i]] |
		    stops[(unsigned char)s.ptr[i + 1]] |
		    stops[(unsigned char)s.ptr[i + 2]] |
		    stops[(unsigned char)s.ptr[i + 3]]))
			i += 4;
		while (i < s.len && !stops[(unsigned char)s.ptr[i]])
			i++;
		if (i == s.len)
			break;
		end = 0;
		switch (s.ptr[i]) {
		case '*':
			end = note_mark(run, i);
			/* FALLTHROUGH */
		case '_':
			if (end == 0 && run->marks & PCUT_TEXT_EMPHASIS)
				end = emphasis(run, i);
			/* A run of marks is looked at once. */
			while (end == 0 && i + 1 < s.len &&
			    s.ptr[i + 1] == s.ptr[i])
				i++;
			break;
		case '\xE2':
			if (pcut_str_starts(pcut_str_skip(s, i),
			    PCUT_LIT("\xE2\x80\xA0")) || pcut_str_starts(
			    pcut_str_skip(s, i), PCUT_LIT("\xE2\x80\xA1")))
				end = note_mark(run, i);
			break;
		case '=':
			if (run->marks & PCUT_TEXT_EQUALS)
				end = emphasis(run, i);
			break;
		case '[':
			end = note_mark(run, i);
			if (end == 0 && run->marks & PCUT_TEXT_WIKI_MARKS)
				end = wiki_mark(run, i);
			break;
		case '\'':
			if (run->marks & PCUT_TEXT_WIKI_MARKS)
				end = wiki_mark(run, i);
			break;
		case ':':
			if (run->marks & PCUT_TEXT_LINKS)
				end = address(run, i);
			break;
		case '&':
			if (run->marks & PCUT_TEXT_ENTITIES)
				end = entity(run, i);
			break;
		default:
			break;
		}
		if (end > 0)
			run->from = i = end;
		else
			i++;
	}
	flush(run, s.len);
}

void
pcut_text_inline(pcut_text *t, pcut_str s, const char *at)
{
	struct run run = {t, s, 0, at, t->inlines};

	inlines(&run);
}
