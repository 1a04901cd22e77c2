/* SPDX-License-Identifier: ISC */
/*
 * fold.h - words as they are compared: lower case, without accents.
 *
 * Folded text has no upper case, no combining marks of the Latin, Greek,
 * Cyrillic, Arabic and Hebrew scripts, one kind of space, of apostrophe and
 * of digit, and plain letters for what only looks like one (dotless i, final
 * sigma, Arabic yeh and kaf of Persian).  It is for comparing, never for
 * showing.
 */
#ifndef PCUT_FOLD_H
#define PCUT_FOLD_H

#include <stddef.h>
#include <stdint.h>

#include <presscut.h>

#include "str.h"

/* The folded form of cp in out: a count of bytes, 0 for a mark that goes. */
size_t pcut_fold_cp(char out[4], uint32_t cp);
/* The folded form of the longest head of s that fits cap bytes. */
size_t pcut_fold(char *out, size_t cap, pcut_str s);
/* Bytes at the start of s that fold to key; 0 if it does not start so. */
size_t pcut_fold_starts(pcut_str s, pcut_str key);
int pcut_fold_eq(pcut_str s, pcut_str key); /* all of s folds to key */

typedef struct pcut_phrase {
	uint32_t text;  /* where in the table's text: folded, ended by NUL */
	uint16_t value; /* what it means, as its table has it */
	uint16_t more;  /* likewise */
} pcut_phrase;

/* A byte of a text, in the tree of a table's texts. */
typedef struct pcut_phrase_node {
	uint8_t byte;
	uint8_t count;  /* of its children, which stand together, sorted */
	uint16_t child; /* the first of them */
	uint16_t row;   /* the first of the text that ends here, or that alone
	                   goes on here and has no more nodes; else 0xFFFF */
} pcut_phrase_node;

/* Rows sorted by their text; those of one text stand together, in order of
 * worth.  Made by fold.py; without pointers, so that starting the program
 * does not touch them. */
typedef struct pcut_phrases {
	const pcut_phrase *rows;
	const char *text;
	const pcut_phrase_node *nodes;
	const uint8_t *first; /* of 256: the node of a first byte, from 1 */
	const uint32_t *second; /* of 256: bits of what may follow it, by the
	                           low five of its own */
	size_t count;         /* of rows */
} pcut_phrases;

static inline const char *
pcut_phrase_text(const pcut_phrases *table, const pcut_phrase *row)
{
	return table->text + row->text;
}

/* The next row of the same text; NULL behind the last. */
static inline const pcut_phrase *
pcut_phrase_next(const pcut_phrases *table, const pcut_phrase *row)
{
	return row + 1 < table->rows + table->count &&
	    row[1].text == row->text ? row + 1 : NULL;
}

/*
 * The longest phrase of table that s starts with and that ends where a word
 * ends (anywhere in scripts that do not space words).  Bytes of s, and *hit
 * its first row; 0 and NULL if there is none.  Looks at no more of s than the
 * longest phrase has.
 */
size_t pcut_phrase_search(const pcut_phrases *table, pcut_str s,
                          const pcut_phrase **hit);

static inline size_t
pcut_phrase_match(const pcut_phrases *table, pcut_str s,
                  const pcut_phrase **hit)
{
	/* Most words of a text start as none of the table does. */
	if (s.len > 0 && pcut_is_alpha(*s.ptr)) {
		uint32_t bits = table->second[(unsigned char)*s.ptr | 0x20];

		if (s.len > 1 && pcut_is_alpha(s.ptr[1]))
			bits &= UINT32_C(1) << (s.ptr[1] & 31);
		if (bits == 0) {
			*hit = NULL;
			return 0;
		}
	}
	return pcut_phrase_search(table, s, hit);
}

/* Row of the phrase that all of s is (white space of its ends apart); NULL if
 * there is none. */
const pcut_phrase *pcut_phrase_find(const pcut_phrases *table, pcut_str s);

#endif /* PCUT_FOLD_H */
