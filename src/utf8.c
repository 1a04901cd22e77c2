/* SPDX-License-Identifier: ISC */
/* Code points: decode, encode, and what kind each is. */
#include <string.h>

#include <utf8proc.h>

#include "eight.h"
#include "utf8.h"

/* Length of the well-formed sequence at p (Unicode table 3-7), 0 if it is
 * none; then *bad is the length of its maximal subpart. */
static size_t
sequence(const unsigned char *p, size_t left, size_t *bad)
{
	size_t need;
	unsigned char low = 0x80, high = 0xBF;

	*bad = 1;
	if (p[0] < 0x80)
		return 1;
	if (p[0] >= 0xC2 && p[0] <= 0xDF) {
		need = 2;
	} else if (p[0] >= 0xE0 && p[0] <= 0xEF) {
		need = 3;
		low = p[0] == 0xE0 ? 0xA0 : 0x80;
		high = p[0] == 0xED ? 0x9F : 0xBF;
	} else if (p[0] >= 0xF0 && p[0] <= 0xF4) {
		need = 4;
		low = p[0] == 0xF0 ? 0x90 : 0x80;
		high = p[0] == 0xF4 ? 0x8F : 0xBF;
	} else {
		return 0;
	}
	for (size_t i = 1; i < need; i++) {
		if (i >= left || p[i] < low || p[i] > high) {
			*bad = i;
			return 0;
		}
		low = 0x80;
		high = 0xBF;
	}
	return need;
}

/*
 * A machine of nine states whose row for a byte is one word: shifted right by
 * the state it gives the next one, so that a step costs a load and a shift and
 * no branch.  The states are what is still missing.
 */
enum {
	FAILED = 0, NOTHING = 6, ONE = 12, TWO = 18, THREE = 24,
	TWO_NO_OVERLONG = 30,   /* after E0 */
	TWO_NO_SURROGATE = 36,  /* after ED */
	THREE_NO_OVERLONG = 42, /* after F0 */
	THREE_IN_RANGE = 48     /* after F4 */
};

#define GO(from, to) ((uint64_t)(to) << (from))
#define CONT (GO(ONE, NOTHING) | GO(TWO, ONE) | GO(THREE, TWO))
#define X2(row) row, row
#define X4(row) X2(row), X2(row)
#define X8(row) X4(row), X4(row)
#define X16(row) X8(row), X8(row)
#define X32(row) X16(row), X16(row)
#define X64(row) X32(row), X32(row)
#define LEAD(to) GO(NOTHING, to)

static const uint64_t rows[256] = {
	X64(LEAD(NOTHING)), X64(LEAD(NOTHING)),
	/* 80 to 8F, 90 to 9F, A0 to BF */
	X16(CONT | GO(TWO_NO_SURROGATE, ONE) | GO(THREE_IN_RANGE, TWO)),
	X16(CONT | GO(TWO_NO_SURROGATE, ONE) | GO(THREE_NO_OVERLONG, TWO)),
	X32(CONT | GO(TWO_NO_OVERLONG, ONE) | GO(THREE_NO_OVERLONG, TWO)),
	/* C0, C1; C2 to DF */
	X2(0), X2(LEAD(ONE)), X4(LEAD(ONE)), X8(LEAD(ONE)), X16(LEAD(ONE)),
	/* E0; E1 to EC; ED; EE, EF */
	LEAD(TWO_NO_OVERLONG), X8(LEAD(TWO)), X4(LEAD(TWO)),
	LEAD(TWO_NO_SURROGATE), X2(LEAD(TWO)),
	/* F0; F1 to F3; F4; F5 to FF */
	LEAD(THREE_NO_OVERLONG), X2(LEAD(THREE)), LEAD(THREE),
	LEAD(THREE_IN_RANGE), X8(0), X2(0), 0};

size_t
pcut_utf8_valid(pcut_str s)
{
	const unsigned char *p = (const unsigned char *)s.ptr;
	size_t i = 0, good = 0, bad, len;
	uint64_t state = NOTHING, a, b;

	/* Blocks of 16 bytes; good is where the last whole character ended
	 * that lies at a block's start. */
	while (s.len - i >= 16) {
		if (state == NOTHING) {
			good = i;
			memcpy(&a, p + i, 8);
			memcpy(&b, p + i + 8, 8);
			if (((a | b) & PCUT_EIGHT_HIGH) == 0) {
				i += 16;
				continue;
			}
			i += (a & PCUT_EIGHT_HIGH) == 0 ? 8 : 0;
			while (p[i] < 0x80)
				i++;
			good = i;
			if (s.len - i < 16)
				break;
		}
		/* Punctuation (E2 80) and letters of two bytes stand alone. */
		if (state == NOTHING && p[i] == 0xE2 && p[i + 1] == 0x80 &&
		    (p[i + 2] & 0xC0) == 0x80) {
			i += 3;
			continue;
		}
		if (state == NOTHING && p[i] >= 0xC2 && p[i] < 0xE0 &&
		    (p[i + 1] & 0xC0) == 0x80) {
			i += 2;
			continue;
		}
		for (int n = 0; n < 16; n++)
			state = rows[p[i + (size_t)n]] >> (state & 63);
		if ((state & 63) == FAILED)
			break;
		i += 16;
		state &= 63;
	}
	if (state == NOTHING)
		good = i;
	while (good < s.len) {
		len = sequence(p + good, s.len - good, &bad);
		if (len == 0)
			break;
		good += len;
	}
	return good;
}

uint32_t
pcut_utf8_next_wide(const char **p, const char *end)
{
	const unsigned char *u = (const unsigned char *)*p;
	size_t len, bad;

	len = sequence(u, (size_t)(end - *p), &bad);
	*p += len > 0 ? len : bad;
	switch (len) {
	case 2:
		return (u[0] & 0x1Fu) << 6 | (u[1] & 0x3Fu);
	case 3:
		return (u[0] & 0x0Fu) << 12 | (u[1] & 0x3Fu) << 6 |
		    (u[2] & 0x3Fu);
	case 4:
		return (u[0] & 0x07u) << 18 | (u[1] & 0x3Fu) << 12 |
		    (u[2] & 0x3Fu) << 6 | (u[3] & 0x3Fu);
	default:
		return PCUT_REPLACEMENT;
	}
}

uint32_t
pcut_utf8_last(pcut_str s, size_t *start)
{
	const char *p;
	size_t at = s.len;

	*start = s.len;
	if (s.len == 0)
		return 0;
	do
		at--;
	while (at > 0 && s.len - at < 4 && (s.ptr[at] & 0xC0) == 0x80);
	*start = at;
	p = s.ptr + at;
	return pcut_utf8_next(&p, s.ptr + s.len);
}

uint32_t
pcut_utf8_first(pcut_str s)
{
	const char *p = s.ptr;

	return s.len == 0 ? 0 : pcut_utf8_next(&p, s.ptr + s.len);
}

size_t
pcut_utf8_put(char out[4], uint32_t cp)
{
	if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF))
		cp = PCUT_REPLACEMENT;
	if (cp < 0x80) {
		out[0] = (char)cp;
		return 1;
	}
	if (cp < 0x800) {
		out[0] = (char)(0xC0 | cp >> 6);
		out[1] = (char)(0x80 | (cp & 0x3F));
		return 2;
	}
	if (cp < 0x10000) {
		out[0] = (char)(0xE0 | cp >> 12);
		out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
		out[2] = (char)(0x80 | (cp & 0x3F));
		return 3;
	}
	out[0] = (char)(0xF0 | cp >> 18);
	out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
	out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
	out[3] = (char)(0x80 | (cp & 0x3F));
	return 4;
}

size_t
pcut_utf8_count(pcut_str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++)
		n += (s.ptr[i] & 0xC0) != 0x80;
	return n;
}

pcut_str
pcut_utf8_head(pcut_str s, size_t max)
{
	if (s.len <= max)
		return s;
	while (max > 0 && (s.ptr[max] & 0xC0) == 0x80)
		max--;
	return (pcut_str){s.ptr, max};
}

static utf8proc_category_t
category(uint32_t cp)
{
	return utf8proc_category((utf8proc_int32_t)cp);
}

int
pcut_cp_is_letter_wide(uint32_t cp)
{
	utf8proc_category_t c = category(cp);

	return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_ME;
}

int
pcut_cp_is_upper(uint32_t cp)
{
	utf8proc_category_t c;

	if (cp < 0x80)
		return cp - 'A' < 26;
	c = category(cp);
	return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

int
pcut_cp_is_lower(uint32_t cp)
{
	if (cp < 0x80)
		return cp - 'a' < 26;
	/* Georgian has capitals for whole lines only: no word begins with
	 * one. */
	return category(cp) == UTF8PROC_CATEGORY_LL && cp - 0x10D0 > 0x2F;
}

int
pcut_cp_is_digit_wide(uint32_t cp)
{
	return category(cp) == UTF8PROC_CATEGORY_ND;
}

int
pcut_cp_is_word(uint32_t cp)
{
	return cp == '_' || pcut_cp_is_letter(cp) || pcut_cp_is_digit(cp);
}

int
pcut_cp_is_space_wide(uint32_t cp)
{
	return cp == 0x85 || cp == 0xA0 || cp == 0x1680 ||
	    (cp >= 0x2000 && cp <= 0x200A) || cp == 0x2028 || cp == 0x2029 ||
	    cp == 0x202F || cp == 0x205F || cp == 0x3000;
}

int
pcut_cp_is_punct(uint32_t cp)
{
	utf8proc_category_t c;

	if (cp < 0x80)
		return cp > ' ' && cp < 0x7F && !pcut_cp_is_letter(cp) &&
		    !pcut_cp_is_digit(cp);
	c = category(cp);
	return c >= UTF8PROC_CATEGORY_PC && c <= UTF8PROC_CATEGORY_SO;
}

int
pcut_cp_is_symbol(uint32_t cp)
{
	utf8proc_category_t c = category(cp);

	return c >= UTF8PROC_CATEGORY_SM && c <= UTF8PROC_CATEGORY_SO;
}

int
pcut_cp_is_cjk(uint32_t cp)
{
	return cp >= 0x1100 && (cp <= 0x11FF || (cp >= 0x2E80 && cp <=
	    0x2FDF) ||
	    (cp >= 0x3005 && cp <= 0x3007) || (cp >= 0x3021 && cp <= 0x3029) ||
	    (cp >= 0x3031 && cp <= 0x318F) || (cp >= 0x31A0 && cp <= 0x31FF) ||
	    (cp >= 0x3400 && cp <= 0x4DBF) || (cp >= 0x4E00 && cp <= 0x9FFF) ||
	    (cp >= 0xA960 && cp <= 0xA97F) || (cp >= 0xAC00 && cp <= 0xD7FF) ||
	    (cp >= 0xF900 && cp <= 0xFAFF) || (cp >= 0xFF66 && cp <= 0xFF9F) ||
	    (cp >= 0x20000 && cp <= 0x3FFFD));
}

uint32_t
pcut_cp_lower(uint32_t cp)
{
	if (cp < 0x80)
		return cp - 'A' < 26 ? cp + 32 : cp;
	return (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
}

uint32_t
pcut_cp_upper(uint32_t cp)
{
	if (cp < 0x80)
		return cp - 'a' < 26 ? cp - 32 : cp;
	return (uint32_t)utf8proc_toupper((utf8proc_int32_t)cp);
}

int
pcut_cp_width(uint32_t cp)
{
	if (cp >= 0x20 && cp < 0x7F)
		return 1;
	return utf8proc_charwidth((utf8proc_int32_t)cp);
}

size_t
pcut_utf8_width(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	size_t width = 0;

	while (p < end)
		width += (size_t)pcut_cp_width(pcut_utf8_next(&p, end));
	return width;
}
