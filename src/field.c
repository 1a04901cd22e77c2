/* SPDX-License-Identifier: ISC */
/*
 * Header fields of mail and its kin.  What is malformed is text: a header is
 * read by people, and nothing in it may be lost.
 */
#include "charset.h"
#include "digest.h"
#include "field.h"
#include "mem.h"
#include "str.h"

/* A field's name is no longer than this. */
#define NAME_MOST 76

/* ---- fields ----------------------------------------------------------- */

static pcut_str
chomp(pcut_str line)
{
	if (line.len > 0 && line.ptr[line.len - 1] == '\r')
		line.len--;
	return line;
}

static int
is_name(pcut_str s)
{
	if (s.len == 0 || s.len > NAME_MOST)
		return 0;
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] <= ' ' || s.ptr[i] == 0x7F ||
		    (unsigned char)s.ptr[i] >= 0x80)
			return 0;
	return 1;
}

int
pcut_field_take(pcut_str *rest, pcut_header_field *field)
{
	pcut_str after = *rest, line;
	size_t colon;

	if (rest->len == 0)
		return 0;
	line = chomp(pcut_str_take_line(&after));
	colon = pcut_str_find_char(pcut_str_cut(line, 0, NAME_MOST + 2), ':');
	if (colon == SIZE_MAX || !is_name(pcut_str_trim_end(
	    pcut_str_cut(line, 0, colon))))
		return 0;
	field->name = pcut_str_trim_end(pcut_str_cut(line, 0, colon));
	while (after.len > 0 && (after.ptr[0] == ' ' || after.ptr[0] == '\t')) {
		pcut_str next = after;

		line = pcut_str_take_line(&next);
		if (pcut_str_trim(line).len == 0)
			break;
		after = next;
	}
	field->value = pcut_str_trim(PCUT_STR(field->name.ptr + colon + 1,
	    (size_t)(after.ptr - field->name.ptr) - colon - 1));
	*rest = after;
	return 1;
}

/* ---- encoded words (RFC 2047) ----------------------------------------- */

static int
hex_value(char c)
{
	if (pcut_is_digit(c))
		return c - '0';
	c = pcut_lower(c);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* "=XX" at i of s; -1 if it is none. */
static int
hex_pair(pcut_str s, size_t i)
{
	int high, low;

	if (i + 2 >= s.len)
		return -1;
	high = hex_value(s.ptr[i + 1]);
	low = hex_value(s.ptr[i + 2]);
	return high < 0 || low < 0 ? -1 : high << 4 | low;
}

static void
decode_q(pcut_str s, pcut_buf *out)
{
	for (size_t i = 0; i < s.len; i++) {
		int byte = s.ptr[i] == '=' ? hex_pair(s, i) : -1;

		if (byte >= 0)
			i += 2;
		pcut_buf_putc(out, byte >= 0 ? (char)byte :
		    s.ptr[i] == '_' ? ' ' : s.ptr[i]);
	}
}

/* bytes in the charset of that label, as UTF-8, behind out; 0 if it is not
 * known. */
static int
put_decoded(pcut_buf *out, pcut_str bytes, pcut_str label)
{
	pcut_decoded decoded;

	if (pcut_charset_name(label) == NULL)
		return 0;
	if (pcut_charset_decode(out->mem, bytes, PCUT_CHARSET_TEXT, label,
	    PCUT_STR_NONE, &decoded) < 0)
		return 0;
	pcut_buf_put(out, decoded.text);
	pcut_mem_free(out->mem, decoded.owned);
	return 1;
}

/* The encoded word that s begins with: its length, 0 if it is none. */
static size_t
encoded_word(pcut_str s, pcut_buf *out)
{
	size_t charset_end, text_end, lang;
	pcut_buf bytes = {.mem = out->mem};
	pcut_str rest, label, text;
	char how;
	int done;

	if (!pcut_str_starts(s, PCUT_LIT("=?")))
		return 0;
	rest = pcut_str_skip(s, 2);
	charset_end = pcut_str_find_char(pcut_str_cut(rest, 0, 64), '?');
	if (charset_end == SIZE_MAX || charset_end + 3 > rest.len ||
	    rest.ptr[charset_end + 2] != '?')
		return 0;
	label = pcut_str_cut(rest, 0, charset_end);
	if ((lang = pcut_str_find_char(label, '*')) != SIZE_MAX)
		label = pcut_str_cut(label, 0, lang);
	how = pcut_lower(rest.ptr[charset_end + 1]);
	text = pcut_str_skip(rest, charset_end + 3);
	text_end = pcut_str_find(pcut_str_cut(text, 0, 1024), PCUT_LIT("?="));
	if (text_end == SIZE_MAX)
		return 0;
	text = pcut_str_cut(text, 0, text_end);
	if (how == 'b')
		done = pcut_base64_decode(text, &bytes);
	else if (how == 'q')
		decode_q(text, &bytes), done = 1;
	else
		done = 0;
	done = done && put_decoded(out, pcut_buf_str(&bytes), label);
	pcut_buf_free(&bytes);
	return done ? 2 + charset_end + 3 + text_end + 2 : 0;
}

static size_t
space_len(pcut_str s)
{
	size_t len = 0;

	while (len < s.len && pcut_is_space(s.ptr[len]))
		len++;
	return len;
}

pcut_str
pcut_field_text(pcut_arena *arena, pcut_str value)
{
	pcut_buf out = {.mem = arena->mem};
	pcut_str result = {NULL, 0};
	int after_word = 0;

	while (value.len > 0 && !out.failed) {
		size_t space = space_len(value), len;

		value = pcut_str_skip(value, space);
		if (value.len == 0)
			break;
		if (space > 0 && out.len > 0 && !(after_word &&
		    pcut_str_starts(value, PCUT_LIT("=?"))))
			pcut_buf_putc(&out, ' ');
		len = encoded_word(value, &out);
		after_word = len > 0;
		if (len == 0) {
			/* A plain run, to where a word may begin. */
			len = 1;
			while (len < value.len &&
			    !pcut_is_space(value.ptr[len]) &&
			    value.ptr[len] != '=')
				len++;
			pcut_buf_put(&out, pcut_str_cut(value, 0, len));
		}
		value = pcut_str_skip(value, len);
	}
	if (!out.failed)
		result = pcut_arena_str(arena, pcut_buf_str(&out));
	pcut_buf_free(&out);
	return result;
}

/* ---- addresses -------------------------------------------------------- */

static pcut_str
unquote(pcut_str s)
{
	s = pcut_str_trim(s);
	if (s.len >= 2 && s.ptr[0] == '"' && s.ptr[s.len - 1] == '"')
		s = pcut_str_trim(pcut_str_cut(s, 1, s.len - 2));
	return s;
}

/* The address at the start of s, to a comma outside quotes and brackets. */
static size_t
mailbox_len(pcut_str s)
{
	int quoted = 0, angle = 0, comment = 0;
	size_t i;

	for (i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (c == '\\' && quoted)
			i++;
		else if (c == '"' && comment == 0)
			quoted = !quoted;
		else if (quoted)
			continue;
		else if (c == '(' || c == ')')
			comment += c == '(' ? 1 : -1;
		else if (c == '<' || c == '>')
			angle = c == '<';
		else if ((c == ',' || c == ';') && !angle && comment <= 0)
			break;
	}
	return i < s.len ? i : s.len;
}

int
pcut_mailbox_take(pcut_str *rest, pcut_mailbox *mailbox)
{
	pcut_str s;
	size_t open, close, len;

	do {
		if (rest->len == 0)
			return 0;
		len = mailbox_len(*rest);
		s = pcut_str_trim(pcut_str_cut(*rest, 0, len));
		*rest = pcut_str_skip(*rest, len + 1);
	} while (s.len == 0);
	*mailbox = (pcut_mailbox){.name = PCUT_STR_NONE, .address = s};
	open = pcut_str_find_char(s, '<');
	if (open != SIZE_MAX) {
		close = pcut_str_find_char(pcut_str_skip(s, open), '>');
		mailbox->name = unquote(pcut_str_cut(s, 0, open));
		mailbox->address = pcut_str_cut(s, open + 1,
		    close == SIZE_MAX ? close : close - 1);
		return 1;
	}
	open = pcut_str_find_char(s, '(');
	if (open != SIZE_MAX) {
		close = pcut_str_find_char(pcut_str_skip(s, open), ')');
		mailbox->address = pcut_str_trim(pcut_str_cut(s, 0, open));
		mailbox->name = unquote(pcut_str_cut(s, open + 1,
		    close == SIZE_MAX ? close : close - 1));
	} else if (pcut_str_find_char(s, '@') == SIZE_MAX) {
		mailbox->name = unquote(s);
		mailbox->address = PCUT_STR_NONE;
	}
	return 1;
}

/* ---- parameters (RFC 2045, 5.1; RFC 2231) ----------------------------- */

static pcut_str
extended_value(pcut_arena *arena, pcut_str value)
{
	size_t first = pcut_str_find_char(value, '\''), second;
	pcut_str label = pcut_str_cut(value, 0, first), text, result = {NULL, 0};
	pcut_buf bytes = {.mem = arena->mem}, out = {.mem = arena->mem};

	if (first == SIZE_MAX)
		return value;
	text = pcut_str_skip(value, first + 1);
	second = pcut_str_find_char(text, '\'');
	if (second == SIZE_MAX)
		return value;
	text = pcut_str_skip(text, second + 1);
	for (size_t i = 0; i < text.len; i++) {
		int byte = text.ptr[i] == '%' ? hex_pair(text, i) : -1;

		if (byte >= 0)
			i += 2;
		pcut_buf_putc(&bytes, byte >= 0 ? (char)byte : text.ptr[i]);
	}
	if (put_decoded(&out, pcut_buf_str(&bytes), label) && !out.failed)
		result = pcut_arena_str(arena, pcut_buf_str(&out));
	pcut_buf_free(&bytes);
	pcut_buf_free(&out);
	return result.ptr != NULL ? result : value;
}

pcut_str
pcut_field_parameter(pcut_arena *arena, pcut_str value, pcut_str name)
{
	pcut_str part;

	pcut_str_take(&value, ';', &part);
	while (value.len > 0) {
		size_t len = 0, equals;
		int quoted = 0, extended;
		pcut_str key;

		while (len < value.len && (quoted || value.ptr[len] != ';')) {
			if (value.ptr[len] == '"')
				quoted = !quoted;
			len++;
		}
		part = pcut_str_cut(value, 0, len);
		value = pcut_str_skip(value, len + 1);
		equals = pcut_str_find_char(part, '=');
		key = pcut_str_trim(pcut_str_cut(part, 0, equals));
		if (equals == SIZE_MAX)
			continue;
		extended = key.len > 0 && key.ptr[key.len - 1] == '*';
		if (extended)
			key.len--;
		if (!pcut_str_eq_case(key, name))
			continue;
		part = unquote(pcut_str_skip(part, equals + 1));
		return extended ? extended_value(arena, part) : part;
	}
	return PCUT_STR_NONE;
}

/* ---- bodies ----------------------------------------------------------- */

void
pcut_quoted_printable(pcut_str body, pcut_buf *out)
{
	while (body.len > 0) {
		pcut_str line = pcut_str_take_line(&body);
		int ended = body.len > 0;
		int soft;

		line = pcut_str_trim_end(line);
		soft = line.len > 0 && line.ptr[line.len - 1] == '=';
		if (soft)
			line.len--;
		for (size_t i = 0; i < line.len; i++) {
			int byte = line.ptr[i] == '=' ? hex_pair(line, i) : -1;

			if (byte >= 0)
				i += 2;
			pcut_buf_putc(out, byte >= 0 ? (char)byte :
			    line.ptr[i]);
		}
		if (!soft && ended)
			pcut_buf_putc(out, '\n');
	}
}
