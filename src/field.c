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
/* Nor an encoded word's text longer than this (RFC 2047 has 75). */
#define WORD_MOST 1024
/* Pieces of a parameter that are put together. */
#define PIECES_MOST 100

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

/* "=XX" at i of s; -1 if it is none. */
static int
hex_pair(pcut_str s, size_t i)
{
	int high, low;

	if (i + 2 >= s.len)
		return -1;
	high = pcut_hex_value(s.ptr[i + 1]);
	low = pcut_hex_value(s.ptr[i + 2]);
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

/* The words of one charset that follow each other: mailers cut them between
 * the bytes of a character. */
struct words {
	pcut_str label;
	pcut_buf bytes;
	int open;
};

static void
put_words(struct words *words, pcut_buf *out)
{
	if (words->open)
		put_decoded(out, pcut_buf_str(&words->bytes), words->label);
	out->failed |= words->bytes.failed;
	pcut_buf_reset(&words->bytes);
	words->open = 0;
}

/* The encoded word that s begins with goes into words, after what was there
 * went to out if it has another charset; its length, 0 if it is none. */
static size_t
encoded_word(pcut_str s, struct words *words, pcut_buf *out)
{
	size_t charset_end, text_end, lang, start;
	pcut_str rest, label, text;
	char how;

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
	text_end = pcut_str_find(pcut_str_cut(text, 0, WORD_MOST),
	    PCUT_LIT("?="));
	if (text_end == SIZE_MAX || pcut_charset_name(label) == NULL)
		return 0;
	text = pcut_str_cut(text, 0, text_end);
	if (words->open && !pcut_str_eq_case(words->label, label))
		put_words(words, out);
	start = words->bytes.len;
	if (how == 'q') {
		decode_q(text, &words->bytes);
	} else if (how != 'b' || !pcut_base64_decode(text, &words->bytes)) {
		words->bytes.len = start;
		return 0;
	}
	words->label = label;
	words->open = 1;
	return 2 + charset_end + 3 + text_end + 2;
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
	struct words words = {.bytes = {.mem = arena->mem}};
	pcut_str result = {NULL, 0};

	while (value.len > 0 && !out.failed) {
		size_t space = space_len(value), len;
		int was_word = words.open;

		value = pcut_str_skip(value, space);
		if (value.len == 0)
			break;
		len = encoded_word(value, &words, &out);
		if (len == 0 || !was_word) {
			/* White space between two words is none. */
			if (len == 0)
				put_words(&words, &out);
			if (space > 0 && out.len > 0)
				pcut_buf_putc(&out, ' ');
		}
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
	put_words(&words, &out);
	pcut_buf_free(&words.bytes);
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
	pcut_str label = pcut_str_cut(value, 0, first), text, result = {NULL,
	    0};
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

/* The parameter of that name as it stands; *extended for one of "name*". */
static int
find_parameter(pcut_str value, pcut_str name, pcut_str *found, int *extended)
{
	pcut_str part;

	pcut_str_take(&value, ';', &part);
	while (value.len > 0) {
		size_t len = 0, equals;
		int quoted = 0;
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
		*extended = key.len > 0 && key.ptr[key.len - 1] == '*';
		if (*extended)
			key.len--;
		if (!pcut_str_eq_case(key, name))
			continue;
		*found = unquote(pcut_str_skip(part, equals + 1));
		return 1;
	}
	return 0;
}

/* "name*0", "name*1", ... put together (RFC 2231, 3). */
static pcut_str
joined_pieces(pcut_arena *arena, pcut_str value, pcut_str name)
{
	pcut_buf key = {.mem = arena->mem}, all = {.mem = arena->mem};
	pcut_str piece, result = PCUT_STR_NONE;
	int extended, first_extended = 0, n;

	for (n = 0; n < PIECES_MOST; n++) {
		pcut_buf_reset(&key);
		pcut_buf_put(&key, name);
		pcut_buf_putf(&key, "*%d", n);
		if (!find_parameter(value, pcut_buf_str(&key), &piece,
		    &extended))
			break;
		if (n == 0)
			first_extended = extended;
		pcut_buf_put(&all, piece);
	}
	if (n > 0 && !all.failed) {
		result = pcut_arena_str(arena, pcut_buf_str(&all));
		if (result.ptr == NULL)
			result = PCUT_STR_NONE;
		else if (first_extended)
			result = extended_value(arena, result);
	}
	pcut_buf_free(&key);
	pcut_buf_free(&all);
	return result;
}

pcut_str
pcut_field_parameter(pcut_arena *arena, pcut_str value, pcut_str name)
{
	pcut_str found;
	int extended;

	if (find_parameter(value, name, &found, &extended))
		return extended ? extended_value(arena, found) : found;
	return joined_pieces(arena, value, name);
}

/* ---- bodies ----------------------------------------------------------- */

void
pcut_quoted_printable(pcut_str body, pcut_buf *out)
{
	while (body.len > 0) {
		const char *end = body.ptr + body.len;
		pcut_str line = pcut_str_take_line(&body);
		int ended = line.ptr + line.len < end, soft;

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
