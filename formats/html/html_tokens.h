/* SPDX-License-Identifier: ISC */
/* html_tokens.h - the words of a page as numbers. */
#ifndef PCUT_HTML_TOKENS_H
#define PCUT_HTML_TOKENS_H

#include <stdint.h>

#include <presscut.h>

#include "arena.h"
#include "buf.h"

/* Keys to numbers from 0 in order of their coming. */
typedef struct pcut_html_ids { /* zero it, then set arena */
	pcut_arena *arena;
	uint64_t *keys;
	uint32_t *values; /* number + 1; 0: free */
	uint32_t cap, count;
	int failed; /* memory ran out: every key then has the number 0 */
} pcut_html_ids;

/* A key's number; *fresh is set to 1 if it was not there. */
uint32_t pcut_html_id(pcut_html_ids *ids, uint64_t key, int *fresh);
/* Likewise, PCUT_HTML_NO_ID if it is not there. */
#define PCUT_HTML_NO_ID UINT32_MAX
uint32_t pcut_html_id_find(const pcut_html_ids *ids, uint64_t key);

uint64_t pcut_html_mix(uint64_t a, uint64_t b); /* a key of two */

enum { /* flags of a token, besides PCUT_WORD_... */
	PCUT_TOKEN_TITLE = 8,
	PCUT_TOKEN_OG_TITLE = 16,
	PCUT_TOKEN_DESCRIPTION = 32,
	PCUT_TOKEN_AUTHOR = 64
};

typedef struct pcut_html_tokens { /* zero it, then set ids.arena */
	pcut_html_ids ids;
	uint8_t *flags;   /* of each token */
	uint32_t *stamp;  /* the last block that it was counted in */
	size_t flags_cap, stamp_cap;
	int failed;
} pcut_html_tokens;

/* The number of a word in lower case; 0 on failure. */
uint32_t pcut_html_token(pcut_html_tokens *tokens, pcut_str lower);

/*
 * The next word (letters, digits, _) of *rest, which moves behind it; ptr
 * NULL at the end.
 */
pcut_str pcut_html_next_word(pcut_str *rest);

/* s in lower case behind what out holds. */
void pcut_html_put_lower(pcut_buf *out, pcut_str s);

#endif /* PCUT_HTML_TOKENS_H */
