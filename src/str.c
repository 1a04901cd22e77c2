/* SPDX-License-Identifier: ISC */
/* Slices of bytes: compare, find, cut. */
#define _GNU_SOURCE /* memmem(), which is linear */
#include <limits.h>
#include <string.h>

#include "eight.h"
#include "str.h"

pcut_str
pcut_str_from(const char *cstr)
{
	return cstr == NULL ? PCUT_STR_NONE : (pcut_str){cstr, strlen(cstr)};
}

int
pcut_str_eq_case(pcut_str a, pcut_str b)
{
	return a.len == b.len && pcut_str_starts_case(a, b);
}

int
pcut_str_cmp(pcut_str a, pcut_str b)
{
	size_t len = a.len < b.len ? a.len : b.len;
	int order = len > 0 ? memcmp(a.ptr, b.ptr, len) : 0;

	if (order != 0)
		return order;
	return a.len < b.len ? -1 : a.len > b.len;
}

int
pcut_str_starts_case_on(pcut_str s, pcut_str head)
{
	for (size_t i = 1; i < head.len; i++)
		if (pcut_lower(s.ptr[i]) != pcut_lower(head.ptr[i]))
			return 0;
	return 1;
}

int
pcut_str_ends(pcut_str s, pcut_str tail)
{
	return s.len >= tail.len &&
	    memcmp(s.ptr + s.len - tail.len, tail.ptr, tail.len) == 0;
}

/* How common a byte is in text: letters of European languages in four classes,
 * spaces, what starts or goes on a character beyond ASCII. */
static const unsigned char common[256] = {
	[' '] = 9, ['e'] = 8, ['a'] = 8, ['i'] = 8, ['n'] = 8, ['t'] = 8,
	['o'] = 8, ['s'] = 8, ['r'] = 8, ['l'] = 7, ['d'] = 7, ['u'] = 7,
	['c'] = 7, ['h'] = 7, ['m'] = 7, ['p'] = 6, ['g'] = 6, ['b'] = 6,
	['f'] = 6, ['v'] = 6, ['w'] = 6, ['y'] = 6, ['k'] = 5, ['z'] = 5,
	['j'] = 3, ['x'] = 3, ['q'] = 3, ['.'] = 5, [','] = 5, ['\n'] = 5,
	[0xC3] = 6, [0xE2] = 6, [0xD0] = 8, [0xD1] = 8, [0xD8] = 8,
	[0xD9] = 8, [0xE0] = 8, [0xE3] = 8, [0x80] = 6};

static size_t
rarest(pcut_str needle)
{
	size_t at = 0;

	for (size_t i = 1; i < needle.len; i++)
		if (common[(unsigned char)needle.ptr[i]] <
		    common[(unsigned char)needle.ptr[at]])
			at = i;
	return at;
}

#define SHORT_NEEDLE 64
#define TRIES 16 /* and one more each 16 bytes */

/* A run of two spaces or more.  Eight bytes at a time, each time with the last
 * of those before: most spaces stand alone. */
static size_t
find_spaces(pcut_str s, size_t count)
{
	size_t i = 0;

	while (i + 1 < s.len) {
		size_t from = i, end = s.len - i < 8 ? s.len : i + 8, to;

		if (s.len - i >= 8) {
			uint64_t is = pcut_eight_is(pcut_eight(s.ptr + i), ' ');

			if ((is & is >> 8) == 0) {
				i += 7;
				continue;
			}
		}
		while (from + 1 < end && (s.ptr[from] != ' ' ||
		    s.ptr[from + 1] != ' '))
			from++;
		for (to = from; to < s.len && s.ptr[to] == ' ' &&
		    to - from < count; to++)
			;
		if (to - from >= count)
			return from;
		i = to > i ? to : i + 1;
	}
	return SIZE_MAX;
}

/*
 * By the needle's rarest byte, which memchr() finds thirty bytes a step, until
 * it turned out to be common here; memmem() looks at every byte, but in linear
 * time whatever the text.
 */
size_t
pcut_str_find(pcut_str s, pcut_str needle)
{
	size_t rare, at = 0, last = s.len - needle.len;
	const char *p;

	if (needle.len == 0 || needle.len > s.len)
		return needle.len == 0 ? 0 : SIZE_MAX;
	if (needle.ptr[0] == ' ' && needle.len > 1 && needle.len < 5 &&
	    memcmp(needle.ptr, "    ", needle.len) == 0)
		return find_spaces(s, needle.len);
	rare = needle.len > SHORT_NEEDLE ? 0 : rarest(needle);
	for (size_t tries = 0; at <= last; at++) {
		if (needle.len > SHORT_NEEDLE || tries > TRIES + at / 16) {
			p = memmem(s.ptr + at, s.len - at, needle.ptr,
			    needle.len);
			return p == NULL ? SIZE_MAX : (size_t)(p - s.ptr);
		}
		p = memchr(s.ptr + at + rare, needle.ptr[rare], last - at + 1);
		if (p == NULL)
			break;
		at = (size_t)(p - s.ptr) - rare;
		if (memcmp(s.ptr + at, needle.ptr, needle.len) == 0)
			return at;
		tries++;
	}
	return SIZE_MAX;
}

/*
 * A long needle by the hash of as many bytes, moved on a byte at a time (Karp
 * and Rabin 1987): comparing at each place would cost the product of both
 * lengths where a text almost repeats.
 */
static size_t
find_long(pcut_str s, pcut_str needle)
{
	enum { BASE = 8191 };
	const uint64_t prime = 2147483647;
	uint64_t want = 0, have = 0, power = 1;

	for (size_t i = 0; i < needle.len; i++) {
		want = (want * BASE + (unsigned char)pcut_lower(
		    needle.ptr[i])) % prime;
		have = (have * BASE + (unsigned char)pcut_lower(s.ptr[i])) %
		    prime;
		power = i > 0 ? power * BASE % prime : 1;
	}
	for (size_t at = 0;; at++) {
		if (have == want && pcut_str_starts_case(pcut_str_skip(s, at),
		    needle))
			return at;
		if (at + needle.len >= s.len)
			return SIZE_MAX;
		have = (have + prime - (unsigned char)pcut_lower(s.ptr[at]) *
		    power % prime) % prime;
		have = (have * BASE + (unsigned char)pcut_lower(
		    s.ptr[at + needle.len])) % prime;
	}
}

size_t
pcut_str_find_case(pcut_str s, pcut_str needle)
{
	size_t rare;
	char c;

	if (needle.len > s.len)
		return SIZE_MAX;
	if (needle.len > 32)
		return find_long(s, needle);
	if (needle.len == 0)
		return 0;
	rare = rarest(needle);
	c = pcut_lower(needle.ptr[rare]);
	for (size_t at = 0; at + needle.len <= s.len; at++)
		if (pcut_lower(s.ptr[at + rare]) == c &&
		    pcut_str_starts_case(pcut_str_skip(s, at), needle))
			return at;
	return SIZE_MAX;
}

size_t
pcut_str_find_char(pcut_str s, char c)
{
	const char *p = s.len > 0 ? memchr(s.ptr, c, s.len) : NULL;

	return p == NULL ? SIZE_MAX : (size_t)(p - s.ptr);
}

int
pcut_str_has_digit(pcut_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (pcut_is_digit(s.ptr[i]))
			return 1;
	return 0;
}

pcut_str
pcut_str_trim_end(pcut_str s)
{
	while (s.len > 0 && pcut_is_space(s.ptr[s.len - 1]))
		s.len--;
	return s;
}

pcut_str
pcut_str_trim(pcut_str s)
{
	s = pcut_str_trim_end(s);
	while (s.len > 0 && pcut_is_space(s.ptr[0])) {
		s.ptr++;
		s.len--;
	}
	return s;
}

pcut_str
pcut_str_take_line(pcut_str *rest)
{
	size_t end = pcut_str_find_char(*rest, '\n');
	pcut_str line = pcut_str_cut(*rest, 0, end);

	*rest = pcut_str_skip(*rest, end == SIZE_MAX ? rest->len : end + 1);
	return line;
}

int
pcut_str_take(pcut_str *rest, char sep, pcut_str *item)
{
	size_t end = pcut_str_find_char(*rest, sep);

	if (rest->len == 0)
		return 0;
	*item = pcut_str_cut(*rest, 0, end);
	*rest = pcut_str_skip(*rest, end == SIZE_MAX ? rest->len : end + 1);
	return 1;
}

int
pcut_str_is_among(pcut_str s, const char *list, char sep)
{
	pcut_str rest = pcut_str_from(list), item;

	while (s.len > 0 && pcut_str_take(&rest, sep, &item))
		if (pcut_str_eq(item, s))
			return 1;
	return 0;
}

int
pcut_str_to_long(pcut_str s, long *out)
{
	int negative = s.len > 0 && s.ptr[0] == '-';
	long value = 0;

	if (s.len > 0 && (s.ptr[0] == '-' || s.ptr[0] == '+'))
		s = pcut_str_skip(s, 1);
	if (s.len == 0)
		return 0;
	for (size_t i = 0; i < s.len; i++) {
		int digit = s.ptr[i] - '0';

		if (!pcut_is_digit(s.ptr[i]) || value > (LONG_MAX - digit) / 10)
			return 0;
		value = value * 10 + digit;
	}
	*out = negative ? -value : value;
	return 1;
}
