/* SPDX-License-Identifier: ISC */
/*
 * TOML front matter: what generators of sites write of it.
 *
 * Strings of the four kinds, arrays, inline tables, bare values as text.
 * Tables [taxonomies], [extra] and [params] count as the top; [[author]] is a
 * list of maps; others are passed over.
 */
#include <presscut.h>

#include "buf.h"
#include "markdown_front.h"
#include "str.h"

struct toml {
	pcut_md_front *f;
	pcut_str rest;
	pcut_buf text; /* of a string with escapes */
	int in_map;    /* keys are fields of [[key]] or [key] */
	int skip;      /* in a table that says nothing to us */
};

static void
skip_space(struct toml *t, int lines)
{
	while (t->rest.len > 0) {
		char c = t->rest.ptr[0];

		if (c == '#' && lines)
			pcut_str_take_line(&t->rest);
		else if (c == ' ' || c == '\t' || c == '\r' ||
		    (lines && c == '\n'))
			t->rest = pcut_str_skip(t->rest, 1);
		else
			break;
	}
}

/* What stands behind a backslash. */
static void
take_escape(struct toml *t)
{
	static const char from[] = "btnfre\"\\", to[] = "\b\t\n\f\r\033\"\\";
	char c = t->rest.len > 0 ? t->rest.ptr[0] : '\0';
	size_t digits = c == 'u' ? 4 : c == 'U' ? 8 : 0;
	uint32_t cp = 0;

	t->rest = pcut_str_skip(t->rest, 1);
	for (size_t i = 0; digits == 0 && from[i] != '\0'; i++)
		if (from[i] == c) {
			pcut_buf_putc(&t->text, to[i]);
			return;
		}
	if (digits == 0) { /* an escaped line end joins lines */
		if (pcut_is_space(c))
			skip_space(t, 1);
		return;
	}
	for (size_t i = 0; i < digits && t->rest.len > 0; i++) {
		int value = pcut_hex_value(t->rest.ptr[0]);

		if (value < 0)
			break;
		cp = cp * 16 + (uint32_t)value;
		t->rest = pcut_str_skip(t->rest, 1);
	}
	pcut_buf_putcp(&t->text, cp);
}

/* A string in quotes, of one line or more; 0 if it does not end. */
static int
take_string(struct toml *t)
{
	char quote = t->rest.ptr[0];
	char triple[3] = {quote, quote, quote};
	pcut_str close = PCUT_STR(triple, 3);
	int lines = pcut_str_starts(t->rest, close);

	pcut_buf_reset(&t->text);
	if (!lines)
		close.len = 1;
	t->rest = pcut_str_skip(t->rest, close.len);
	if (lines && t->rest.len > 0 && t->rest.ptr[0] == '\n')
		t->rest = pcut_str_skip(t->rest, 1);
	while (t->rest.len > 0 && !pcut_str_starts(t->rest, close)) {
		char c = t->rest.ptr[0];

		if (c == '\n' && !lines)
			return 0;
		t->rest = pcut_str_skip(t->rest, 1);
		if (c == '\\' && quote == '"')
			take_escape(t);
		else
			pcut_buf_putc(&t->text, c);
	}
	if (t->rest.len == 0)
		return 0;
	t->rest = pcut_str_skip(t->rest, close.len);
	return 1;
}

/* A key, quoted or bare, into t->text. */
static int
take_key(struct toml *t)
{
	size_t n = 0;

	skip_space(t, 0);
	if (t->rest.len == 0)
		return 0;
	if (t->rest.ptr[0] == '"' || t->rest.ptr[0] == '\'')
		return take_string(t);
	while (n < t->rest.len && (pcut_is_alpha(t->rest.ptr[n]) ||
	    pcut_is_digit(t->rest.ptr[n]) || t->rest.ptr[n] == '_' ||
	    t->rest.ptr[n] == '-' || t->rest.ptr[n] == '.'))
		n++;
	pcut_buf_reset(&t->text);
	pcut_buf_put(&t->text, pcut_str_cut(t->rest, 0, n));
	t->rest = pcut_str_skip(t->rest, n);
	return n > 0;
}

static int
take_sign(struct toml *t, char sign)
{
	skip_space(t, 0);
	if (t->rest.len == 0 || t->rest.ptr[0] != sign)
		return 0;
	t->rest = pcut_str_skip(t->rest, 1);
	skip_space(t, 0);
	return 1;
}

/* A string, a number, a date: as text, to the key or field in hand. */
static int
take_scalar(struct toml *t, pcut_str field)
{
	size_t n = 0;

	if (t->rest.len == 0)
		return 0;
	if (t->rest.ptr[0] == '"' || t->rest.ptr[0] == '\'') {
		if (!take_string(t))
			return 0;
		if (!t->skip)
			pcut_md_front_scalar(t->f, field,
			    pcut_buf_str(&t->text));
		return 1;
	}
	while (n < t->rest.len && strchr(",]}#\n", t->rest.ptr[n]) == NULL)
		n++;
	if (n > 0 && !t->skip)
		pcut_md_front_scalar(t->f, field,
		    pcut_str_trim(pcut_str_cut(t->rest, 0, n)));
	t->rest = pcut_str_skip(t->rest, n);
	return n > 0;
}

/* { name = "...", ... } */
static int
take_inline_table(struct toml *t)
{
	if (!t->skip)
		pcut_md_front_map(t->f);
	t->rest = pcut_str_skip(t->rest, 1);
	for (;;) {
		char field[64];
		size_t len;

		skip_space(t, 1);
		if (t->rest.len > 0 && t->rest.ptr[0] == '}')
			break;
		if (!take_key(t) || !take_sign(t, '='))
			return 0;
		len = t->text.len < sizeof field ? t->text.len : 0;
		if (len > 0)
			memcpy(field, t->text.ptr, len);
		if (!take_scalar(t, PCUT_STR(field, len)))
			return 0;
		skip_space(t, 1);
		if (t->rest.len > 0 && t->rest.ptr[0] == ',')
			t->rest = pcut_str_skip(t->rest, 1);
		else if (t->rest.len == 0 || t->rest.ptr[0] != '}')
			return 0;
	}
	t->rest = pcut_str_skip(t->rest, 1);
	if (!t->skip)
		pcut_md_front_map_end(t->f);
	return 1;
}

/* A value; arrays may nest, and count as one. */
static int
take_value(struct toml *t, pcut_str field)
{
	size_t depth = 0;

	do {
		skip_space(t, depth > 0);
		if (t->rest.len == 0)
			return 0;
		switch (t->rest.ptr[0]) {
		case '[':
			depth++;
			pcut_md_front_list(t->f);
			t->rest = pcut_str_skip(t->rest, 1);
			break;
		case ']':
			if (depth-- == 0)
				return 0;
			t->rest = pcut_str_skip(t->rest, 1);
			break;
		case ',':
			if (depth == 0)
				return 0;
			t->rest = pcut_str_skip(t->rest, 1);
			break;
		case '{':
			if (t->in_map || !take_inline_table(t))
				return 0;
			break;
		default:
			if (!take_scalar(t, field))
				return 0;
		}
	} while (depth > 0);
	return 1;
}

/* [table] or [[table]], which is the whole line. */
static void
take_table(struct toml *t, pcut_str line)
{
	static const char *const tops[] = {"taxonomies", "extra", "params"};
	int list = pcut_str_starts(line, PCUT_LIT("[["));
	pcut_str name = pcut_str_skip(line, list ? 2 : 1);
	pcut_str author = PCUT_LIT("author");

	if (t->in_map)
		pcut_md_front_map_end(t->f);
	name = pcut_str_trim(pcut_str_cut(name, 0,
	    pcut_str_find_char(name, ']')));
	t->in_map = t->skip = 0;
	for (size_t i = 0; i < 3; i++)
		if (pcut_str_eq(name, pcut_str_from(tops[i])))
			return;
	if (!pcut_str_starts_case(name, author) || name.len > author.len + 1) {
		t->skip = 1;
		return;
	}
	/* Each [[author]] is a key anew: names come in order all the same. */
	pcut_md_front_key(t->f, author);
	pcut_md_front_map(t->f);
	t->in_map = 1;
}

int
pcut_md_front_toml(pcut_md_front *f, pcut_str block)
{
	struct toml t = {.f = f, .rest = block};
	int good = 1;

	t.text.mem = f->arena.mem;
	while (good) {
		char field[64];
		size_t len;

		skip_space(&t, 1);
		if (t.rest.len == 0)
			break;
		if (t.rest.ptr[0] == '[') {
			take_table(&t, pcut_str_take_line(&t.rest));
			continue;
		}
		if (!take_key(&t) || !take_sign(&t, '=')) {
			good = 0;
			break;
		}
		len = t.text.len < sizeof field ? t.text.len : 0;
		if (len > 0)
			memcpy(field, t.text.ptr, len);
		if (!t.in_map && !t.skip)
			pcut_md_front_key(f, PCUT_STR(field, len));
		good = take_value(&t, PCUT_STR(field, len)) &&
		    !t.text.failed && !f->failed;
	}
	f->failed |= t.text.failed;
	pcut_buf_free(&t.text);
	return good;
}
