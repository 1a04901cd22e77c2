/* SPDX-License-Identifier: ISC */
/* utf8.h - code points: decode, encode, and what kind each is (Unicode, by
 * libutf8proc, with a short way for ASCII). */
#ifndef PCUT_UTF8_H
#define PCUT_UTF8_H

#include <stddef.h>
#include <stdint.h>

#include <presscut.h>

#define PCUT_REPLACEMENT 0xFFFDu

/* Bytes at the start of s that are valid UTF-8 (no overlong form, surrogate,
 * or cp over U+10FFFF).  Runs over ASCII eight bytes at a time. */
size_t pcut_utf8_valid(pcut_str s);

/* What the functions without _wide do, for what is no ASCII. */
uint32_t pcut_utf8_next_wide(const char **p, const char *end);
int pcut_cp_is_letter_wide(uint32_t cp);
int pcut_cp_is_digit_wide(uint32_t cp);

/*
 * The code point at *p, and *p behind it; p < end.  What is no UTF-8 gives
 * PCUT_REPLACEMENT and moves on by the maximal subpart (Unicode 3.9).
 */
static inline uint32_t
pcut_utf8_next(const char **p, const char *end)
{
	return (unsigned char)**p < 0x80 ? (unsigned char)*(*p)++ :
	    pcut_utf8_next_wide(p, end);
}

/* The code point that ends at s.len; 0 and *start = s.len for an empty s. */
uint32_t pcut_utf8_last(pcut_str s, size_t *start);
uint32_t pcut_utf8_first(pcut_str s); /* 0 for an empty s */
size_t pcut_utf8_put(char out[4], uint32_t cp); /* count of bytes */
size_t pcut_utf8_count(pcut_str s);             /* code points in valid s */
/* The longest head of s with at most max bytes that cuts no code point. */
pcut_str pcut_utf8_head(pcut_str s, size_t max);

/* L*, and marks M* that belong to one */
static inline int
pcut_cp_is_letter(uint32_t cp)
{
	return cp < 0x80 ? (cp | 32) - 'a' < 26 : pcut_cp_is_letter_wide(cp);
}

static inline int
pcut_cp_is_digit(uint32_t cp) /* Nd */
{
	return cp < 0x80 ? cp - '0' < 10 : pcut_cp_is_digit_wide(cp);
}

int pcut_cp_is_space_wide(uint32_t cp);

static inline int
pcut_cp_is_space(uint32_t cp) /* White_Space, U+00A0 among them */
{
	return cp < 0x80 ? cp == ' ' || cp - '\t' < 5 :
	    pcut_cp_is_space_wide(cp);
}

int pcut_cp_is_upper(uint32_t cp);  /* Lu, Lt */
int pcut_cp_is_lower(uint32_t cp);  /* Ll, Georgian apart */
int pcut_cp_is_word(uint32_t cp);   /* letter, digit or underscore */
int pcut_cp_is_punct(uint32_t cp);  /* P*, S* */
int pcut_cp_is_symbol(uint32_t cp); /* S*: currency, arrows, emoji */
int pcut_cp_is_cjk(uint32_t cp);    /* Han, Kana, Hangul, Bopomofo */
uint32_t pcut_cp_lower(uint32_t cp);
uint32_t pcut_cp_upper(uint32_t cp);
int pcut_cp_width(uint32_t cp);     /* columns: 0, 1 or 2 */
size_t pcut_utf8_width(pcut_str s); /* columns of s */

#endif /* PCUT_UTF8_H */
