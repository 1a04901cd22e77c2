/* SPDX-License-Identifier: ISC */
/*
 * Chunks: the body in pieces that a search finds and a model reads at once.
 *
 * Blocks are gathered until the next would make too many words, and never
 * across a heading; each row says under which headings it stands.  A block
 * that alone is too long is cut, best where a paragraph ends, else a line, a
 * sentence, a word.  Headings that follow each other stand in one row with
 * what comes below the last of them.  Each text is looked at once or twice
 * and headings are repeated in rows only to PATH_BYTES: the cost is linear.
 */
#include <string.h>

#include "buf.h"
#include "json.h"
#include "jsonl_chunks.h"
#include "str.h"
#include "text/text.h"
#include "utf8.h"
#include "writer.h"

#define LEVELS 7       /* the title, then six of headings */
#define PATH_BYTES 200 /* of a heading that is repeated in rows */
#define WORD_BYTES 64  /* bytes that count as one word at the most */

struct chunks {
	const pcut_article *article;
	pcut_output *out;
	size_t most;
	size_t number;        /* rows so far */
	pcut_output *to_text; /* one block's text */
	pcut_buf block, text; /* that, and what is gathered */
	pcut_buf path[LEVELS];
	size_t words;         /* of text */
	/* text has nothing but headings, the deepest of */
	int headings;
	int level;            /* this level */
	size_t first, last;   /* blocks of text */
};

/* ---- Words ------------------------------------------------------------- */

/* Words so far, counted as the article's are, but for what has no blanks. */
struct count {
	size_t words, run; /* run: bytes of the word at hand */
};

static void
count_one(struct count *c, uint32_t cp, size_t bytes)
{
	if (pcut_cp_is_space(cp)) {
		c->run = 0;
	} else if (cp >= 0x1100 && pcut_cp_is_cjk(cp)) {
		c->words++;
		c->run = 0;
	} else {
		c->words += c->run == 0;
		c->run += bytes;
		if (c->run >= WORD_BYTES)
			c->run = 0;
	}
}

/* The words of s, or some more than most. */
static size_t
count_words(pcut_str s, size_t most)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	struct count c = {0, 0};

	while (p < end && c.words <= most) {
		const char *from = p;
		uint32_t cp = pcut_utf8_next(&p, end);

		count_one(&c, cp, (size_t)(p - from));
	}
	return c.words;
}

/* A sentence ends with cp: at any place, or before a blank. */
static int
ends_sentence(uint32_t cp)
{
	return cp == 0x3002 || cp == 0xFF01 || cp == 0xFF1F;
}

static int
may_end_sentence(uint32_t cp)
{
	return cp == '.' || cp == '!' || cp == '?' || cp == 0x2026 ||
	    cp == 0x061F || cp == 0x06D4 || cp == 0x0964;
}

/* The longest good head of s with at most words words: where a paragraph
 * ends, else a line, a sentence, a word, but not in its first half. */
static size_t
cut_at(pcut_str s, size_t words)
{
	enum { PARAGRAPH, LINE, SENTENCE, WORD, KINDS };
	const char *p = s.ptr, *end = s.ptr + s.len;
	size_t best[KINDS] = {0}, from = 0;
	struct count c = {0, 0};
	uint32_t before = 0;

	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);
		size_t at = (size_t)(p - s.ptr);

		count_one(&c, cp, at - from);
		if (c.words > words)
			break;
		if (cp == '\n' && before == '\n')
			best[PARAGRAPH] = at;
		if (cp == '\n')
			best[LINE] = at;
		if (ends_sentence(cp) || (may_end_sentence(before) &&
		    pcut_cp_is_space(cp)))
			best[SENTENCE] = at;
		if (pcut_cp_is_space(cp) || pcut_cp_is_cjk(cp))
			best[WORD] = at;
		before = cp;
		from = at;
	}
	for (int i = 0; i < KINDS; i++)
		if (best[i] * 2 > from)
			return best[i];
	return from > 0 ? from : (size_t)(p - s.ptr);
}

/* ---- Rows -------------------------------------------------------------- */

static void
put_row(struct chunks *c, pcut_str text)
{
	pcut_json j = {.out = c->out};
	pcut_buf id = {0};
	char number[24];
	size_t at = sizeof number;

	c->number++;
	for (size_t rest = c->number; at == sizeof number || rest > 0;
	    rest /= 10)
		number[--at] = (char)('0' + rest % 10);
	number[--at] = '#';
	pcut_buf_put(&id, pcut_article_get(c->article, PCUT_META_ID, 0));
	pcut_buf_put(&id, PCUT_STR(number + at, sizeof number - at));
	if (id.failed)
		pcut_output_fail(c->out, PCUT_ENOMEM);
	pcut_json_begin(&j, '{');
	pcut_json_key(&j, "id");
	pcut_json_str(&j, pcut_buf_str(&id));
	pcut_json_key(&j, "heading_path");
	pcut_json_begin(&j, '[');
	for (int i = 0; i < LEVELS; i++)
		if (c->path[i].len > 0)
			pcut_json_str(&j, pcut_buf_str(&c->path[i]));
	pcut_json_end(&j, ']');
	pcut_json_key(&j, "text");
	pcut_json_str(&j, text);
	pcut_json_key(&j, "block_range");
	pcut_json_begin(&j, '[');
	pcut_json_num(&j, (long long)c->first);
	pcut_json_num(&j, (long long)c->last);
	pcut_json_end(&j, ']');
	pcut_json_key(&j, "words");
	pcut_json_num(&j, (long long)count_words(text, SIZE_MAX));
	pcut_json_end(&j, '}');
	pcut_putc(c->out, '\n');
	pcut_buf_free(&id);
}

static void
flush(struct chunks *c)
{
	pcut_str text = pcut_str_trim_end(pcut_buf_str(&c->text));

	if (text.len > 0)
		put_row(c, text);
	pcut_buf_reset(&c->text);
	c->words = 0;
	c->headings = 0;
}

static void
append(struct chunks *c, pcut_str text, size_t words, size_t index)
{
	if (c->text.len == 0)
		c->first = index;
	else
		pcut_buf_puts(&c->text, "\n\n");
	pcut_buf_put(&c->text, text);
	c->words += words;
	c->last = index;
}

/* Text of block index, in as many rows as it needs. */
static void
add(struct chunks *c, pcut_str text, size_t index)
{
	size_t words = count_words(text, c->most), n, cut;

	while (words > c->most) {
		pcut_str head;

		/* Below headings, unless they leave it little room. */
		if (c->text.len > 0 && (!c->headings ||
		    c->words * 2 > c->most))
			flush(c);
		cut = cut_at(text, c->most - c->words);
		head = pcut_str_trim_end(pcut_str_cut(text, 0, cut));
		n = count_words(head, SIZE_MAX);
		append(c, head, n, index);
		flush(c);
		text = pcut_str_skip(text, cut);
		while (text.len > 0 && text.ptr[0] == '\n')
			text = pcut_str_skip(text, 1);
		words = count_words(text, c->most);
	}
	if (text.len == 0)
		return;
	if (c->words + words > c->most)
		flush(c);
	append(c, text, words, index);
	c->headings = 0;
}

/* ---- Blocks ------------------------------------------------------------ */

/* The heading's text, on one line and not too long. */
static void
set_path(struct chunks *c, int level, pcut_str text)
{
	pcut_buf *path = &c->path[level];

	for (int i = level; i < LEVELS; i++)
		pcut_buf_reset(&c->path[i]);
	pcut_buf_put(path, pcut_utf8_head(text, PATH_BYTES));
	for (size_t i = 0; i < path->len; i++)
		if (path->ptr[i] == '\n')
			path->ptr[i] = ' ';
}

static void
heading(struct chunks *c, const pcut_node *n, pcut_str text, size_t index)
{
	int level = (int)pcut_node_num(n, PCUT_ATTR_LEVEL);
	int deeper;

	if (level < 1 || level >= LEVELS)
		level = 1;
	deeper = c->headings && level > c->level;
	if (!deeper)
		flush(c);
	set_path(c, level, text);
	add(c, text, index);
	c->headings = 1;
	c->level = level;
}

static pcut_status
block(struct chunks *c, const pcut_node *n, size_t index)
{
	static const pcut_text_style style = {0};
	pcut_str text;
	pcut_status rc;

	pcut_buf_reset(&c->block);
	rc = pcut_text_write_block(n, &style, c->to_text);
	if (rc == PCUT_OK)
		rc = pcut_output_flush(c->to_text);
	if (rc < 0)
		return rc;
	text = pcut_str_trim_end(pcut_buf_str(&c->block));
	if (text.len == 0)
		return PCUT_OK;
	if (pcut_node_kind(n) == PCUT_NODE_HEADING)
		heading(c, n, text, index);
	else
		add(c, text, index);
	return PCUT_OK;
}

/* The node behind n in the body, those of a group one by one. */
static const pcut_node *
next_block(const pcut_node *n, const pcut_node *body, size_t *index)
{
	if (pcut_node_kind(n) == PCUT_NODE_GROUP && pcut_node_child(n) != NULL)
		return pcut_node_child(n);
	while (n != body && pcut_node_next(n) == NULL)
		n = pcut_node_parent(n);
	if (n == body)
		return NULL;
	*index += pcut_node_parent(n) == body;
	return pcut_node_next(n);
}

static pcut_status
blocks(struct chunks *c)
{
	const pcut_node *body = pcut_article_root(c->article, PCUT_NODE_BODY);
	const pcut_node *n = body == NULL ? NULL : pcut_node_child(body);
	pcut_status rc = PCUT_OK;
	size_t index = 0;

	for (; n != NULL && rc == PCUT_OK; n = next_block(n, body, &index))
		if (pcut_node_kind(n) != PCUT_NODE_GROUP)
			rc = block(c, n, index);
	flush(c);
	return rc;
}

pcut_status
pcut_jsonl_chunks(const pcut_article *a, size_t most, pcut_output *out)
{
	struct chunks c = {.article = a, .out = out, .most = most};
	pcut_status rc = PCUT_ENOMEM;

	if ((c.to_text = pcut_output_new(&c.block)) != NULL) {
		set_path(&c, 0, pcut_article_get(a, PCUT_META_TITLE, 0));
		rc = blocks(&c);
	}
	for (int i = 0; i < LEVELS; i++) {
		if (c.path[i].failed)
			rc = PCUT_ENOMEM;
		pcut_buf_free(&c.path[i]);
	}
	if (rc == PCUT_OK && (c.text.failed || c.block.failed))
		rc = PCUT_ENOMEM;
	pcut_output_free(c.to_text);
	pcut_buf_free(&c.block);
	pcut_buf_free(&c.text);
	return rc;
}
