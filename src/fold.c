/* SPDX-License-Identifier: ISC */
/*
 * Words as they are compared, and tables of them.
 *
 * A table is searched a byte at a time, down the tree of its texts; where one
 * text is left its rest is compared.  Most text is refused after two or three
 * bytes.  fold.py is the same folding for the scripts that make the tables.
 */
#include <string.h>

#include <utf8proc.h>

#include "fold.h"
#include "str.h"
#include "utf8.h"

static int
is_mark(uint32_t cp)
{
	return (cp >= 0x0300 && cp <= 0x036F) ||
	    (cp >= 0x0591 && cp <= 0x05C7 && cp != 0x05BE && cp != 0x05C0 &&
	    cp != 0x05C3) || (cp >= 0x064B && cp <= 0x065F) || cp == 0x0670 ||
	    cp == 0xFE0E || cp == 0xFE0F;
}

/* What does not show: soft hyphen, zero-width, direction marks, tatweel. */
static int
is_invisible(uint32_t cp)
{
	return cp == 0xAD || cp == 0x0640 || cp == 0x061C ||
	    (cp >= 0x200B && cp <= 0x200F) || (cp >= 0x202A && cp <= 0x202E) ||
	    (cp >= 0x2060 && cp <= 0x2069) || cp == 0xFEFF;
}

static uint32_t
plain_digit(uint32_t cp)
{
	static const uint16_t zero[] = {0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50};

	for (size_t i = 0; i < sizeof zero / sizeof zero[0]; i++)
		if (cp >= zero[i] && cp < zero[i] + 10u)
			return '0' + cp - zero[i];
	return cp;
}

static uint32_t
plain_letter(uint32_t cp)
{
	switch (cp) {
	case 0x0131: /* dotless i */
	case 0x0130:
		return 'i';
	case 0x03C2: /* final sigma */
		return 0x03C3;
	case 0x0142:
		return 'l';
	case 0x00F8:
		return 'o';
	case 0x0111:
	case 0x00F0:
		return 'd';
	case 0x0649: /* alef maksura, Persian yeh, keheh */
	case 0x06CC:
		return 0x064A;
	case 0x06A9:
		return 0x0643;
	case 0x2018:
	case 0x2019:
	case 0x02BC:
	case 0x2032:
	case '`':
		return '\'';
	default:
		return cp;
	}
}

/* The letter under its marks, for the scripts that is_mark() knows. */
static uint32_t
base_letter(uint32_t cp)
{
	utf8proc_int32_t parts[8];
	int last_class = UTF8PROC_BOUNDCLASS_START;

	if (cp < 0xC0 || (cp >= 0x0700 && cp < 0x1E00) || cp >= 0x2000)
		return cp;
	if (utf8proc_decompose_char((utf8proc_int32_t)cp, parts, 8,
	    UTF8PROC_DECOMPOSE, &last_class) < 1)
		return cp;
	return (uint32_t)parts[0];
}

static inline char
fold_ascii(char c)
{
	if (pcut_is_alpha(c))
		return (char)(c | 0x20);
	return c == '`' ? '\'' : c >= '\t' && c <= '\r' ? ' ' : c;
}

size_t
pcut_fold_cp(char out[4], uint32_t cp)
{
	if (cp < 0x80) {
		out[0] = fold_ascii((char)cp);
		return 1;
	}
	if (is_mark(cp) || is_invisible(cp))
		return 0;
	if (pcut_cp_is_space(cp))
		cp = ' ';
	else if (cp >= 0xFF01 && cp <= 0xFF5E) /* full width */
		cp = pcut_cp_lower(cp - 0xFEE0);
	else
		cp = plain_digit(plain_letter(base_letter(
		    pcut_cp_lower(cp))));
	switch (cp) {
	case 0xDF:
		memcpy(out, "ss", 2);
		return 2;
	case 0xE6:
		memcpy(out, "ae", 2);
		return 2;
	case 0x153:
		memcpy(out, "oe", 2);
		return 2;
	default:
		return pcut_utf8_put(out, cp);
	}
}

size_t
pcut_fold(char *out, size_t cap, pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	size_t len = 0, n;
	char one[4];

	while (p < end) {
		if ((unsigned char)*p < 0x80) {
			if (len == cap)
				break;
			out[len++] = fold_ascii(*p++);
			continue;
		}
		n = pcut_fold_cp(one, pcut_utf8_next_wide(&p, end));
		if (n > cap - len)
			break;
		memcpy(out + len, one, n);
		len += n;
	}
	return len;
}

size_t
pcut_fold_starts(pcut_str s, pcut_str key)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	size_t at = 0, taken = 0;
	char one[4];

	while (p < end) {
		size_t n = pcut_fold_cp(one, pcut_utf8_next(&p, end));

		if (at == key.len && n > 0)
			break;
		if (n > key.len - at || memcmp(key.ptr + at, one, n) != 0)
			return 0;
		at += n;
		taken = (size_t)(p - s.ptr);
	}
	return at == key.len ? taken : 0;
}

int
pcut_fold_eq(pcut_str s, pcut_str key)
{
	return s.len > 0 && pcut_fold_starts(s, key) == s.len;
}

#define NO_ROW 0xFFFF

/* The node of byte below node, or of the tree's first bytes; NULL if there is
 * none. */
static inline const pcut_phrase_node *
step(const pcut_phrases *table, const pcut_phrase_node *node,
    unsigned char byte)
{
	const pcut_phrase_node *child, *end;

	if (node == NULL)
		return table->first[byte] == 0 ? NULL :
		    &table->nodes[table->first[byte] - 1];
	child = &table->nodes[node->child];
	end = child + node->count;
	while (end - child > 8) { /* of many by halves */
		const pcut_phrase_node *half = child + (end - child) / 2;

		if (half->byte <= byte)
			child = half;
		else
			end = half;
	}
	while (child < end && child->byte < byte)
		child++;
	return child < end && child->byte == byte ? child : NULL;
}

/* Scripts that do not space words: one may end anywhere. */
static int
is_unspaced(uint32_t cp)
{
	return pcut_cp_is_cjk(cp) || (cp >= 0x0E00 && cp <= 0x0EFF);
}

static int
ends_word(uint32_t last, const char *p, const char *end)
{
	uint32_t next;

	if (p < end && last < 0x80 && (unsigned char)*p < 0x80)
		return !pcut_is_alpha((char)last) && !pcut_is_digit(
		    (char)last) ? 1 : !pcut_is_alpha(*p) &&
		    !(pcut_is_digit(*p) && pcut_is_digit((char)last));
	if (p == end || is_unspaced(last) ||
	    !(pcut_cp_is_letter(last) || pcut_cp_is_digit(last)))
		return 1;
	next = pcut_utf8_next(&p, end);
	return !(pcut_cp_is_letter(next) || (pcut_cp_is_digit(next) &&
	    pcut_cp_is_digit(last)));
}

size_t
pcut_phrase_search(const pcut_phrases *table, pcut_str s,
                   const pcut_phrase **hit)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	const char *rest = NULL; /* of the one text that is left */
	const pcut_phrase_node *node = NULL;
	size_t found = 0, depth = 0;
	char one[4];

	*hit = NULL;
	while (p < end) {
		uint32_t cp = (unsigned char)*p;
		size_t n = 1;

		if (cp == 0) /* it would match the end of a text */
			break;
		if (cp < 0x80) {
			one[0] = fold_ascii(*p++);
		} else {
			cp = pcut_utf8_next_wide(&p, end);
			n = pcut_fold_cp(one, cp);
		}
		for (const char *c = one; c < one + n; c++) {
			if (rest != NULL) {
				if (*rest++ != *c)
					return found;
				continue;
			}
			node = step(table, node, (unsigned char)*c);
			if (node == NULL)
				return found;
			depth++;
			if (node->count == 0)
				rest = pcut_phrase_text(table,
				    &table->rows[node->row]) + depth;
		}
		if (node == NULL || node->row == NO_ROW ||
		    (rest != NULL && *rest != '\0') || !ends_word(cp, p, end))
			continue;
		found = (size_t)(p - s.ptr);
		*hit = &table->rows[node->row];
	}
	return found;
}

const pcut_phrase *
pcut_phrase_find(const pcut_phrases *table, pcut_str s)
{
	const pcut_phrase *hit;

	s = pcut_str_trim(s);
	return s.len > 0 && pcut_phrase_match(table, s, &hit) == s.len ?
	    hit : NULL;
}
