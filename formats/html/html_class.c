/* SPDX-License-Identifier: ISC */
/*
 * Class words: each node's are parted and hashed once, since some hundred
 * lists ask for them, and once for all nodes of the same class.  A list is
 * first held against all words of a node by the heads, then against each by
 * its hash, and compared letter by letter only where both say that it is
 * there.
 */
#include <assert.h>
#include <string.h>

#include "html_class.h"
#include "str.h"

#define CLASS_MOST 1024 /* nobody's class list is longer; a hostile one is
                           not read on */
#define WORDS_MOST (2 * (CLASS_MOST / 2 + 1)) /* of class and id */

static int
is_class_char(char c)
{
	/* Digits, letters and all past ASCII, a bit each. */
	static const uint64_t bits[4] = {UINT64_C(0x03FF000000000000),
	    UINT64_C(0x07FFFFFE07FFFFFE), UINT64_MAX, UINT64_MAX};
	unsigned char u = (unsigned char)c;

	return (int)(bits[u >> 6] >> (u & 63) & 1);
}

static uint32_t
hash_step(uint32_t hash, char lower)
{
	return (hash ^ (unsigned char)lower) * UINT32_C(0x01000193);
}

/* Never 0: the mark above the head's bits. */
static uint32_t
finish_hash(uint32_t hash, unsigned head)
{
	return (hash & ~UINT32_C(127)) | 64 | head;
}

/* Where the hash is, or would be. */
static unsigned
slot_of(const pcut_html_classes *words, uint32_t hash)
{
	unsigned slot = hash >> 24;

	while (words->hash[slot] != 0 && words->hash[slot] != hash)
		slot = (slot + 1) & 255;
	return slot;
}

/* The next word of s from *at on, which moves behind it; len 0: no more. */
static struct pcut_html_class_word
next_word(pcut_str s, size_t *at)
{
	size_t i = *at, start;
	uint32_t hash = 0;
	char was = ' ', head[2] = {' ', ' '};

	while (i < s.len && !is_class_char(s.ptr[i]))
		i++;
	for (start = i; i < s.len && is_class_char(s.ptr[i]); i++) {
		char c = s.ptr[i], lower = pcut_lower(c);

		if (i > start && c != lower && was >= 'a' && was <= 'z')
			break;
		if (i - start < 2)
			head[i - start] = lower;
		hash = hash_step(hash, lower);
		was = c;
	}
	*at = i;
	return (struct pcut_html_class_word){s.ptr + start,
	    (uint32_t)(i - start),
	    finish_hash(hash, pcut_html_word_head(head[0], head[1]))};
}

int
pcut_html_class_part(pcut_arena *arena, pcut_html_node *n)
{
	struct pcut_html_class_word words[WORDS_MOST], *kept;
	size_t count = 0;

	n->heads = 0;
	n->nwords = 0;
	for (unsigned i = 0; i < n->nattr; i++) {
		pcut_str s = n->u.el.attr[i].value;
		size_t at = 0;

		if (n->u.el.attr[i].name != PCUT_HATTR_CLASS &&
		    n->u.el.attr[i].name != PCUT_HATTR_ID)
			continue;
		if (s.len > CLASS_MOST)
			s.len = CLASS_MOST;
		while (count < WORDS_MOST && (words[count] =
		    next_word(s, &at)).len > 0)
			n->heads |= UINT64_C(1) << (words[count++].hash & 63);
	}
	if (count == 0)
		return 1;
	kept = pcut_arena_alloc(arena, count * sizeof *kept);
	if (kept == NULL)
		return 0;
	memcpy(kept, words, count * sizeof *kept);
	n->words = kept;
	n->nwords = (uint16_t)count;
	return 1;
}

int
pcut_html_class_share(pcut_arena *arena, pcut_map *known, pcut_html_node *n)
{
	const pcut_html_attr *class = NULL;
	const pcut_html_node *same;
	uint64_t *at;

	for (unsigned i = 0; i < n->nattr; i++) {
		if (n->u.el.attr[i].name == PCUT_HATTR_ID)
			return pcut_html_class_part(arena, n);
		if (n->u.el.attr[i].name == PCUT_HATTR_CLASS)
			class = &n->u.el.attr[i];
	}
	if (class == NULL)
		return 1;
	if ((at = pcut_map_at(known, class->value)) == NULL)
		return 0;
	if (*at == 0) {
		*at = (uintptr_t)n;
		return pcut_html_class_part(arena, n);
	}
	same = (const pcut_html_node *)(uintptr_t)*at;
	n->heads = same->heads;
	n->words = same->words;
	n->nwords = same->nwords;
	return 1;
}

/* Does list, words between spaces, hold the word of len letters at s? */
static int
is_listed(const char *list, const char *s, size_t len)
{
	size_t i;

	for (const char *p = list; *p != '\0'; p++) {
		if (*p != ' ')
			continue;
		for (i = 0; i < len && p[i + 1] == pcut_lower(s[i]); i++)
			;
		if (i == len && p[i + 1] == ' ')
			return 1;
	}
	return 0;
}

pcut_html_classes
pcut_html_classes_of(const char *list)
{
	pcut_html_classes words = {.list = list};
	unsigned count = 0;

	while (list[0] != '\0' && list[1] != '\0') {
		unsigned head = pcut_html_word_head(list[1], list[2]);
		uint32_t hash = 0;

		for (list++; *list != ' ' && *list != '\0'; list++)
			hash = hash_step(hash, *list);
		hash = finish_hash(hash, head);
		words.heads |= UINT64_C(1) << head;
		words.hash[slot_of(&words, hash)] = hash;
		assert(++count <= PCUT_HTML_CLASSES_MOST);
	}
	(void)count;
	return words;
}

int
pcut_html_class_in(const pcut_html_node *n, const pcut_html_classes *words)
{
	if ((words->heads & n->heads) == 0) /* mostly so */
		return 0;
	for (size_t i = 0; i < n->nwords; i++) {
		const struct pcut_html_class_word *w = &n->words[i];

		if (words->hash[slot_of(words, w->hash)] != 0 &&
		    is_listed(words->list, w->ptr, w->len))
			return 1;
	}
	return 0;
}

int
pcut_html_class_has(const pcut_html_node *n, const char *list)
{
	uint64_t heads = 0;

	if (n->heads == 0)
		return 0;
	for (const char *p = list; p[0] != '\0' && p[1] != '\0'; p++)
		if (p[0] == ' ')
			heads |= UINT64_C(1) << pcut_html_word_head(p[1], p[2]);
	if ((heads & n->heads) == 0)
		return 0;
	for (size_t i = 0; i < n->nwords; i++)
		if ((heads >> (n->words[i].hash & 63) & 1) != 0 &&
		    is_listed(list, n->words[i].ptr, n->words[i].len))
			return 1;
	return 0;
}

int
pcut_html_has_word(pcut_str list, const char *word)
{
	pcut_str w = {word, strlen(word)};
	size_t i = 0, start;

	while (i < list.len) {
		while (i < list.len && pcut_is_space(list.ptr[i]))
			i++;
		for (start = i; i < list.len && !pcut_is_space(list.ptr[i]);)
			i++;
		if (i - start == w.len && pcut_str_eq_case(
		    (pcut_str){list.ptr + start, i - start}, w))
			return 1;
	}
	return 0;
}

int
pcut_html_has_class(const pcut_html_node *n, const char *word)
{
	for (const char *p = word; *p != '\0'; p++) {
		unsigned head;

		if (!is_class_char(*p) || (p > word && is_class_char(p[-1])))
			continue;
		head = pcut_html_word_head(pcut_lower(p[0]),
		    is_class_char(p[1]) ? pcut_lower(p[1]) : ' ');
		if ((n->heads >> head & 1) == 0)
			return 0;
	}
	return pcut_html_has_word(pcut_html_attr_value(n, PCUT_HATTR_CLASS),
	    word);
}
