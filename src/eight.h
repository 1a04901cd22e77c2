/* SPDX-License-Identifier: ISC */
/*
 * eight.h - eight bytes looked at in one step.
 *
 * A mask has 0x80 in each byte that is meant, 0 in the others.  Which byte of
 * the word is which depends on the machine: callers ask only whether there is
 * one, or how many there are.
 */
#ifndef PCUT_EIGHT_H
#define PCUT_EIGHT_H

#include <stdint.h>
#include <string.h>

#define PCUT_EIGHT_HIGH UINT64_C(0x8080808080808080)
#define PCUT_EIGHT_ONES UINT64_C(0x0101010101010101)

static inline uint64_t
pcut_eight(const char *p)
{
	uint64_t word;

	memcpy(&word, p, sizeof word);
	return word;
}

/* The bytes of a mask, counted. */
static inline unsigned
pcut_eight_count(uint64_t mask)
{
	return (unsigned)(((mask >> 7) * PCUT_EIGHT_ONES) >> 56);
}

/* Bytes that are c. */
static inline uint64_t
pcut_eight_is(uint64_t word, unsigned char c)
{
	uint64_t other = word ^ (c * PCUT_EIGHT_ONES);

	return ~(((other & ~PCUT_EIGHT_HIGH) + ~PCUT_EIGHT_HIGH) | other) &
	    PCUT_EIGHT_HIGH;
}

/* Bytes below c; for words of ASCII alone, c at most 0x80. */
static inline uint64_t
pcut_eight_below(uint64_t word, unsigned char c)
{
	return ~(word + (0x80u - c) * PCUT_EIGHT_ONES) & PCUT_EIGHT_HIGH;
}

/* Letters; for words of ASCII alone. */
static inline uint64_t
pcut_eight_letters(uint64_t word)
{
	uint64_t low = word | 0x20 * PCUT_EIGHT_ONES;

	return pcut_eight_below(low, 'z' + 1) & ~pcut_eight_below(low, 'a');
}

/* Bytes 10xxxxxx, which go on a character. */
static inline uint64_t
pcut_eight_continued(uint64_t word)
{
	return word & ~(word << 1) & PCUT_EIGHT_HIGH;
}

#endif /* PCUT_EIGHT_H */
