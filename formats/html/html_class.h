/* SPDX-License-Identifier: ISC */
/* html_class.h - the words that classes and ids are made of. */
#ifndef PCUT_HTML_CLASS_H
#define PCUT_HTML_CLASS_H

#include <stdint.h>

#include <presscut.h>

#include "arena.h"
#include "html_dom.h"
#include "map.h"

/*
 * A class or id is made of words: runs of letters, digits and bytes past
 * ASCII, parted where a capital follows a small letter ("photoCredit").  They
 * are parted once, when the node is made; ASCII case does not count.
 */
struct pcut_html_class_word {
	const char *ptr; /* as spelt */
	uint32_t len;
	uint32_t hash;   /* in lower case; its low bits are the head's */
};

/* The number of a word's bit in heads, from its first two letters in lower
 * case (a space for none): most of what a class does not say is known from
 * there. */
static inline unsigned
pcut_html_word_head(char first, char second)
{
	return ((unsigned char)first * 7u + (unsigned char)second) & 63;
}

/* That bit, as a constant: for two ASCII letters. */
#define PCUT_HTML_HEAD(first, second) \
	(UINT64_C(1) << (((first) * 7u + (second)) & 63))

/* Parts the words of n's class and id; 0: memory ran out. */
int pcut_html_class_part(pcut_arena *arena, pcut_html_node *n);
/* Likewise; nodes of the same class and without id share their words, which
 * stay as they are.  known, empty at first, serves all nodes of a tree. */
int pcut_html_class_share(pcut_arena *arena, pcut_map *known,
                          pcut_html_node *n);

/*
 * Nonzero if a word of n's class or id is one of words (each between spaces:
 * " caption credit ").
 */
int pcut_html_class_has(const pcut_html_node *n, const char *words);

/* Likewise for a list that many elements are held against. */
#define PCUT_HTML_CLASSES_MOST 96
typedef struct pcut_html_classes {
	const char *list;
	uint64_t heads;
	uint32_t hash[256]; /* of its words; 0: free */
} pcut_html_classes;

/* At most PCUT_HTML_CLASSES_MOST words. */
pcut_html_classes pcut_html_classes_of(const char *list);
int pcut_html_class_in(const pcut_html_node *n, const pcut_html_classes *words);

/* Does white-space separated list (a class attribute) hold word?  ASCII case
 * does not count. */
int pcut_html_has_word(pcut_str list, const char *word);
/* Whether n's class attribute has that word.  It is looked for where all parts
 * of it are among n's words, so two capitals in a row must not be in it. */
int pcut_html_has_class(const pcut_html_node *n, const char *word);

#endif /* PCUT_HTML_CLASS_H */
