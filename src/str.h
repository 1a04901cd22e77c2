/* SPDX-License-Identifier: ISC */
/* str.h - slices of bytes: compare, find, cut.  Cases are ASCII's alone; for
 * other letters see utf8.h. */
#ifndef PCUT_STR_H
#define PCUT_STR_H

#include <stdint.h>
#include <string.h>

#include <presscut.h>

/* Space, tab, LF, VT, FF, CR: not the locale's idea of it. */
static inline int
pcut_is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static inline int
pcut_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline int
pcut_is_alpha(char c)
{
	return (unsigned char)((c | 32) - 'a') < 26;
}

/* The value of a hexadecimal digit, -1 for what is none. */
static inline int
pcut_hex_value(char c)
{
	return pcut_is_digit(c) ? c - '0' : (c | 32) >= 'a' &&
	    (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

static inline char
pcut_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static inline int
pcut_str_eq(pcut_str a, pcut_str b)
{
	return a.len == b.len && memcmp(a.ptr, b.ptr, a.len) == 0;
}

int pcut_str_eq_case(pcut_str a, pcut_str b); /* ignoring ASCII case */
int pcut_str_cmp(pcut_str a, pcut_str b);     /* by bytes; <0, 0, >0 */

static inline int
pcut_str_starts(pcut_str s, pcut_str head)
{
	/* most text differs at once */
	return s.len >= head.len && (head.len == 0 ||
	    (s.ptr[0] == head.ptr[0] &&
	    memcmp(s.ptr, head.ptr, head.len) == 0));
}

int pcut_str_starts_case_on(pcut_str s, pcut_str head); /* the rest of it */

static inline int
pcut_str_starts_case(pcut_str s, pcut_str head)
{
	return s.len >= head.len && (head.len == 0 ||
	    (pcut_lower(s.ptr[0]) == pcut_lower(head.ptr[0]) &&
	    pcut_str_starts_case_on(s, head)));
}

/* The length of head, not empty, if s starts with it, ignoring ASCII case;
 * else 0.  For lists of heads, most of which differ at once. */
static inline size_t
pcut_str_head_case(pcut_str s, const char *head)
{
	size_t i = 0;

	for (; head[i] != '\0'; i++)
		if (i == s.len || pcut_lower(s.ptr[i]) != pcut_lower(head[i]))
			return 0;
	return i;
}

int pcut_str_ends(pcut_str s, pcut_str tail);

/* Offset of the first needle in s, SIZE_MAX if there is none.  Linear. */
size_t pcut_str_find(pcut_str s, pcut_str needle);
size_t pcut_str_find_case(pcut_str s, pcut_str needle); /* ASCII case */
size_t pcut_str_find_char(pcut_str s, char c);
int pcut_str_has_digit(pcut_str s); /* one of ASCII */

/* s from offset on, at most len bytes; past the end: empty. */
static inline pcut_str
pcut_str_cut(pcut_str s, size_t offset, size_t len)
{
	if (offset > s.len)
		offset = s.len;
	if (len > s.len - offset)
		len = s.len - offset;
	return (pcut_str){s.ptr + offset, len};
}

static inline pcut_str
pcut_str_skip(pcut_str s, size_t offset)
{
	return pcut_str_cut(s, offset, SIZE_MAX);
}

pcut_str pcut_str_trim(pcut_str s); /* white space of both ends */
pcut_str pcut_str_trim_end(pcut_str s);

/*
 * The text up to the next LF, and *rest behind it; the LF is in neither.  Call
 * while rest->len > 0.
 */
pcut_str pcut_str_take_line(pcut_str *rest);

/*
 * The item before the next sep, and *rest behind it; used as
 * while (pcut_str_take(&rest, ',', &item)).  An empty rest has no item.
 */
int pcut_str_take(pcut_str *rest, char sep, pcut_str *item);

/* Nonzero if s, not empty, is one of the items of list, parted by sep. */
int pcut_str_is_among(pcut_str s, const char *list, char sep);

/* All of s as a decimal number, sign allowed; 0 and *out unchanged if it is
 * none or does not fit. */
int pcut_str_to_long(pcut_str s, long *out);

#endif /* PCUT_STR_H */
