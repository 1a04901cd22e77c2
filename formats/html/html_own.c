/* SPDX-License-Identifier: ISC */
/*
 * What a block's own text tells: sizes, marks, kinds of words, and what it
 * shares with the title, the description and other blocks.
 *
 * Each block's text is walked over once for its characters and once, in
 * lower case, for its words; words are numbers from then on.
 */
#include <math.h>
#include <string.h>

#include "html_own.h"
#include "html_tokens.h"
#include "html_words.h"
#include "str.h"
#include "utf8.h"

struct own {
	pcut_html_facts *facts;
	pcut_html_tokens tokens;
	pcut_html_ids keys, trigrams;
	uint32_t *counts; /* blocks of each key */
	uint32_t ntitle, nog, ndesc, nauthor; /* distinct words */
	pcut_buf lower;
	double similarity; /* of the headline so far */
};

/* ---- characters ------------------------------------------------------- */

struct chars {
	uint32_t all, commas, marks, digits, letters, upper;
	uint32_t words, capital, short_lower; /* parted by spaces */
	uint32_t cjk;
};

enum { SPACE = 1, UPPER = 2, LOWER = 4, DIGIT = 8, COMMA = 16, MARK = 32 };

/* What an ASCII character is. */
static const unsigned char ascii[128] = {
	[' '] = SPACE, [','] = COMMA, ['.'] = MARK, ['!'] = MARK, ['?'] = MARK,
	['0'] = DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT,
	DIGIT,
	['A'] = UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER,
	UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER,
	UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER,
	['a'] = LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER,
	LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER,
	LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER
};

static unsigned
kind_of_wide(struct chars *n, uint32_t c)
{
	n->cjk += pcut_html_is_cjk(c);
	if (c == 0xFF0C || c == 0x3001)
		return COMMA;
	if (c == 0x3002)
		return MARK;
	if (!pcut_cp_is_letter(c))
		return pcut_cp_is_digit(c) ? DIGIT : 0;
	n->letters++;
	return pcut_cp_is_upper(c) ? UPPER : pcut_cp_is_lower(c) ? LOWER : 0;
}

static void
count_chars(struct chars *n, pcut_str s)
{
	const char *p = s.ptr, *end = p + s.len;
	unsigned len = 0, kind;
	int lower = 0;

	*n = (struct chars){0};
	while (p < end) {
		n->all++;
		if ((unsigned char)*p < 0x80) {
			kind = ascii[(unsigned char)*p++];
			n->letters += (kind & (UPPER | LOWER)) != 0;
		} else {
			kind = kind_of_wide(n, pcut_utf8_next(&p, end));
		}
		if (kind == SPACE) {
			n->short_lower += len > 0 && len <= 3 && lower;
			len = 0;
			continue;
		}
		if (len++ == 0) {
			n->words++;
			n->capital += kind == UPPER;
			lower = kind == LOWER;
		}
		n->digits += kind == DIGIT;
		n->upper += kind == UPPER;
		n->commas += kind == COMMA;
		n->marks += kind == MARK;
	}
	n->short_lower += len > 0 && len <= 3 && lower;
}

/* Does s end like a sentence, closing quotes and brackets put aside? */
static int
has_end_mark(pcut_str s)
{
	pcut_str t = s;
	uint32_t c = 0;

	while (t.len > 0) {
		size_t start;

		c = pcut_utf8_last(t, &start);
		if (c != '"' && c != '\'' && c != 0x201D && c != 0x2019 &&
		    c != 0xBB && c != ')' && c != ']' && c != 0x201C &&
		    c != ' ')
			break;
		t.len = start;
	}
	return t.len > 0 && (c == '.' || c == '!' || c == '?' ||
	    c == 0x2026 || c == 0x3002 || c == 0xFF01 || c == 0xFF1F);
}

/* ---- dates ------------------------------------------------------------ */

static int
is_word_at(pcut_str s, size_t at)
{
	const char *p = s.ptr + at;

	if (at >= s.len)
		return 0;
	return pcut_cp_is_word(pcut_utf8_next(&p, s.ptr + s.len));
}

static int
word_before(pcut_str s, size_t at)
{
	size_t start;

	return at > 0 && pcut_cp_is_word(
	    pcut_utf8_last((pcut_str){s.ptr, at}, &start));
}

static size_t
digits_at(pcut_str s, size_t at)
{
	size_t n = 0;

	while (at + n < s.len && pcut_is_digit(s.ptr[at + n]))
		n++;
	return n;
}

static int
is_ago(pcut_str s)
{
	static const char *const units[] = {"hour", "day", "min", "month",
	    "year"};

	for (size_t i = 0; i < 5; i++) {
		pcut_str unit = {units[i], strlen(units[i])};
		size_t at = unit.len;

		if (!pcut_str_starts(s, unit))
			continue;
		if (i == 2) {
			while (is_word_at(s, at))
				at++;
		} else if (at < s.len && s.ptr[at] == 's') {
			at++;
		}
		if (pcut_str_starts(pcut_str_skip(s, at),
		    (pcut_str){" ago", 4}) && !is_word_at(s, at + 4))
			return 1;
	}
	return 0;
}

/* A number that begins a word, n digits at at. */
static int
begins_date(pcut_str s, size_t at, size_t n)
{
	size_t m;
	char c = at + n < s.len ? s.ptr[at + n] : '\0';

	if (n == 4 && ((s.ptr[at] == '1' && s.ptr[at + 1] == '9') ||
	    (s.ptr[at] == '2' && s.ptr[at + 1] == '0')) &&
	    !is_word_at(s, at + n))
		return 1;
	if (n <= 2 && c == ':' && digits_at(s, at + n + 1) == 2 &&
	    !is_word_at(s, at + n + 3))
		return 1;
	if (n <= 2 && (c == '.' || c == '/' || c == '-')) {
		m = digits_at(s, at + n + 1);
		at += n + 1 + m;
		if (m >= 1 && m <= 2 && at < s.len && (s.ptr[at] == '.' ||
		    s.ptr[at] == '/' || s.ptr[at] == '-')) {
			m = digits_at(s, at + 1);
			return m >= 2 && m <= 4 && !is_word_at(s, at + 1 + m);
		}
		return 0;
	}
	return c == ' ' && is_ago(pcut_str_skip(s, at + n + 1));
}

/* A run of small letters, from at to end. */
static int
is_month(pcut_str s, size_t at, size_t end)
{
	static const char months[] = "janfebmaraprmayjunjulaugsepoctnovdec";

	if (end - at < 3 || end + 1 >= s.len || s.ptr[end] != ' ' ||
	    !pcut_is_digit(s.ptr[end + 1]))
		return 0;
	for (size_t i = 0; i < 36; i += 3)
		if (memcmp(s.ptr + at, months + i, 3) == 0)
			return 1;
	return 0;
}

/* A year, a date, a time of day, "3 days ago" in lower. */
static int
has_date(pcut_str s)
{
	size_t at = 0, end;

	while (at < s.len) {
		unsigned char c = (unsigned char)s.ptr[at];

		end = at + 1;
		if (pcut_is_digit((char)c)) {
			end = at + digits_at(s, at);
			if (begins_date(s, at, end - at) &&
			    !word_before(s, at))
				return 1;
		} else if (c >= 'a' && c <= 'z') {
			while (end < s.len && s.ptr[end] >= 'a' &&
			    s.ptr[end] <= 'z')
				end++;
			if (is_month(s, at, end) && !word_before(s, at))
				return 1;
		}
		at = end;
	}
	return 0;
}

/* ---- words ------------------------------------------------------------ */

/* The distinct words of text, which get flag. */
static uint32_t
flag_words(struct own *own, pcut_str text, unsigned flag)
{
	pcut_str rest, word;
	uint32_t n = 0;

	pcut_buf_reset(&own->lower);
	pcut_html_put_lower(&own->lower, text);
	rest = pcut_buf_str(&own->lower);
	while ((word = pcut_html_next_word(&rest)).ptr != NULL) {
		uint32_t id = pcut_html_token(&own->tokens, word);

		if (own->tokens.failed)
			return 0;
		n += (own->tokens.flags[id] & flag) == 0;
		own->tokens.flags[id] |= (uint8_t)flag;
	}
	return n;
}

static void
take_body(struct own *own, pcut_str text)
{
	pcut_str rest, word;
	uint64_t a = 0, b = 0;
	uint32_t n = 0;
	int fresh;

	pcut_buf_reset(&own->lower);
	pcut_html_put_lower(&own->lower, text);
	rest = pcut_buf_str(&own->lower);
	while (n <= 20 && pcut_html_next_word(&rest).ptr != NULL)
		n++;
	if (n <= 20)
		return;
	n = 0;
	rest = pcut_buf_str(&own->lower);
	while ((word = pcut_html_next_word(&rest)).ptr != NULL) {
		uint64_t c = pcut_html_token(&own->tokens, word);

		if (n++ >= 2)
			pcut_html_id(&own->trigrams,
			    pcut_html_mix(pcut_html_mix(a, b), c), &fresh);
		a = b;
		b = c;
	}
}

struct counts { /* of a block's words */
	uint32_t all, distinct, chars;
	uint32_t stop, you, author;            /* of all */
	uint32_t title, og, desc;              /* of distinct */
	uint32_t trigrams;
	unsigned first;                        /* flags of the first one */
	uint64_t key;
};

static void
count_words(struct own *own, struct counts *n, pcut_str lower, uint32_t block)
{
	pcut_str rest = lower, word;
	uint64_t a = 0, b = 0;

	*n = (struct counts){0};
	while ((word = pcut_html_next_word(&rest)).ptr != NULL) {
		uint32_t id = pcut_html_token(&own->tokens, word);
		unsigned flags;

		if (own->tokens.failed)
			return;
		flags = own->tokens.flags[id];
		if (n->all == 0)
			n->first = flags;
		n->all++;
		n->chars += (uint32_t)pcut_utf8_count(word);
		n->stop += (flags & PCUT_WORD_STOP) != 0;
		n->you += (flags & PCUT_WORD_YOU) != 0;
		n->author += (flags & PCUT_TOKEN_AUTHOR) != 0;
		n->key = pcut_html_mix(n->key, id + UINT64_C(1));
		if (own->trigrams.count > 0 && n->all >= 3)
			n->trigrams += pcut_html_id_find(&own->trigrams,
			    pcut_html_mix(pcut_html_mix(a, b), id)) !=
			    PCUT_HTML_NO_ID;
		a = b;
		b = id;
		if (own->tokens.stamp[id] == block + 1)
			continue;
		own->tokens.stamp[id] = block + 1;
		n->distinct++;
		n->title += (flags & PCUT_TOKEN_TITLE) != 0;
		n->og += (flags & PCUT_TOKEN_OG_TITLE) != 0;
		n->desc += (flags & PCUT_TOKEN_DESCRIPTION) != 0;
	}
}

static double
ratio(uint32_t part, uint32_t whole)
{
	return (double)part / (whole > 0 ? whole : 1);
}

static double
larger(double a, double b)
{
	return a > b ? a : b;
}

/* ---- blocks ----------------------------------------------------------- */

static void
weigh_headline(struct own *own, uint32_t i, const struct counts *n,
    double in, double cov)
{
	pcut_html_facts *facts = own->facts;
	const pcut_html_traits *t = &facts->blocks[i];
	unsigned tag = facts->page->elements[t->element].node->tag;
	double sim;

	if (n->distinct < 2 || own->ntitle + own->nog == 0)
		return;
	sim = 2 * in * cov / larger(.01, in + cov) +
	    (tag == PCUT_TAG_H1 ? .3 : tag == PCUT_TAG_H2 ? .1 : 0);
	if (t->words <= 40 && sim > own->similarity +
	    (facts->headline != PCUT_HTML_NONE ? .05 : 0)) {
		facts->headline = i;
		own->similarity = sim;
	}
}

/* Section headings are looked at here too, while their text is at hand. */
static void
weigh_heading(pcut_html_traits *t, unsigned tag, double bold, pcut_str lower)
{
	int is_h = tag >= PCUT_TAG_H1 && tag <= PCUT_TAG_H6;

	if (t->words > 10 || !(is_h || (bold > .9 && t->words <= 6)))
		return;
	t->sec_bad = 2 | (pcut_html_match(&pcut_html_in_section, lower, 1) !=
	    0);
	t->sec_comment = pcut_html_match(&pcut_html_in_comment, lower, 1) !=
	    0;
}

static void
take_block(struct own *own, uint32_t i)
{
	pcut_html_facts *facts = own->facts;
	const pcut_html_segment *seg = &facts->page->segments[i];
	pcut_html_traits *t = &facts->blocks[i];
	pcut_str text = {facts->page->text.ptr + seg->text, seg->len}, lower;
	struct chars c;
	struct counts n;
	double in, cov, w;
	int end, fresh;

	pcut_buf_reset(&own->lower);
	pcut_html_put_lower(&own->lower, text);
	lower = pcut_buf_str(&own->lower);
	count_chars(&c, text);
	count_words(own, &n, lower, i);
	t->link = seg->link;
	t->element = seg->element;
	t->words = c.words + c.cjk / 2; /* pcut_html_words() */
	if (t->words == 0)
		t->words = 1;
	w = t->words;
	t->tokens = (uint16_t)(n.all < UINT16_MAX ? n.all : UINT16_MAX);
	t->key = pcut_html_id(&own->keys, n.key, &fresh);
	end = has_end_mark(text);
	if (seg->link < .33 && t->words >= 18)
		t->prose = (uint16_t)(t->words >= 40 || end ? 1 :
		    c.commas < UINT16_MAX ? c.commas : UINT16_MAX);
	in = larger(ratio(n.title, n.distinct), ratio(n.og, n.distinct));
	cov = larger(ratio(n.title, own->ntitle), ratio(n.og, own->nog));
	weigh_headline(own, i, &n, in, cov);
	weigh_heading(t, facts->page->elements[t->element].node->tag,
	    seg->bold, lower);
	t->you = (float)ratio(n.you, n.all);
	t->author = own->nauthor > 0 && t->words <= 30 ?
	    (float)ratio(n.author, n.all) : 0;
	t->own[0] = (float)pcut_html_lg(t->words);
	t->own[1] = (float)pcut_html_lg(c.all);
	t->own[2] = (float)ratio(n.chars, n.all);
	t->own[3] = (float)seg->link;
	t->own[4] = (float)pcut_html_lg(seg->nlinks);
	t->own[5] = seg->nlinks == 1 && seg->link > .9;
	t->own[6] = (float)end;
	t->own[7] = (float)(c.commas / w);
	t->own[8] = (float)pcut_html_lg(c.marks);
	t->own[9] = (float)ratio(c.digits, c.all);
	t->own[10] = (float)ratio(c.capital, c.words);
	t->own[11] = (float)ratio(c.upper, c.letters);
	t->own[12] = (float)ratio(n.stop, n.all);
	t->own[13] = (float)ratio(c.short_lower, c.words);
	t->own[14] = (n.first & PCUT_WORD_START) != 0;
	t->own[15] = pcut_html_match(&pcut_html_in_boiler, lower, 1) != 0;
	t->own[16] = (float)has_date(lower);
	t->own[17] = !fresh;
	t->own[18] = 0; /* when all are counted */
	t->own[19] = t->words <= 60 ? (float)in : 0;
	t->own[20] = t->words <= 60 ? (float)cov : 0;
	t->own[21] = own->ndesc > 0 && n.distinct > 3 ? (float)ratio(n.desc,
	    n.distinct < own->ndesc ? n.distinct : own->ndesc) : 0;
	t->own[22] = 0;
	if (own->trigrams.count > 0 && n.all >= 3)
		t->own[22] = n.trigrams == 0 ? -.2f :
		    (float)ratio(n.trigrams, n.all - 2);
	t->own[23] = (float)seg->bold;
	own->counts[t->key]++;
}

pcut_status
pcut_html_own_find(pcut_html_facts *facts, const pcut_html_head *head)
{
	pcut_arena *arena = facts->page->arena;
	uint32_t n = (uint32_t)facts->page->nsegments;
	struct own own = {.facts = facts, .similarity = .5};
	int failed;

	own.tokens.ids.arena = own.keys.arena = own.trigrams.arena = arena;
	own.lower.mem = arena->mem;
	own.counts = pcut_arena_alloc(arena, (n + 1) * sizeof *own.counts);
	if (own.counts == NULL)
		return PCUT_ENOMEM;
	facts->headline = PCUT_HTML_NONE;
	facts->kind = head->kind;
	own.ntitle = flag_words(&own, head->title, PCUT_TOKEN_TITLE);
	own.nog = flag_words(&own, head->og_title, PCUT_TOKEN_OG_TITLE);
	own.ndesc = flag_words(&own, head->description,
	    PCUT_TOKEN_DESCRIPTION);
	own.nauthor = flag_words(&own, head->author, PCUT_TOKEN_AUTHOR);
	take_body(&own, head->body);
	for (uint32_t i = 0; i < n && !own.tokens.failed; i++)
		take_block(&own, i);
	for (uint32_t i = 0; i < n; i++) {
		pcut_html_traits *t = &facts->blocks[i];

		t->own[18] = (float)pcut_html_lg(own.counts[t->key] > 0 ?
		    own.counts[t->key] - 1 : 0);
	}
	failed = own.tokens.failed || own.keys.failed ||
	    own.trigrams.failed || own.lower.failed;
	pcut_buf_free(&own.lower);
	return failed ? PCUT_ENOMEM : PCUT_OK;
}
