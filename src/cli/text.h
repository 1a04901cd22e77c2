/* SPDX-License-Identifier: ISC */
/* text.h - strings that grow, for a program: memory that is out ends it. */
#ifndef PCUT_TEXT_H
#define PCUT_TEXT_H

#include <stddef.h>
#include <stdint.h>

#include <presscut_format.h>

typedef struct pcut_text { /* zero it to start */
	char *ptr;         /* NUL-terminated; NULL while nothing was put */
	size_t len, cap;
} pcut_text;

/* As realloc(), but ends the program with a message instead of NULL. */
void *pcut_alloc(void *ptr, size_t size);
char *pcut_copy(const char *s); /* to be freed */

void pcut_text_put(pcut_text *t, pcut_str s);
void pcut_text_puts(pcut_text *t, const char *s);
void pcut_text_putc(pcut_text *t, char c);
void pcut_text_putcp(pcut_text *t, uint32_t cp); /* as UTF-8 */
void pcut_text_putf(pcut_text *t, const char *fmt, ...) PCUT_PRINTF(2, 3);
void pcut_text_cut(pcut_text *t, size_t len);    /* keep the first len bytes */
pcut_str pcut_text_str(const pcut_text *t);      /* never a NULL ptr */
void pcut_text_free(pcut_text *t);               /* t may be used again */

/* The code point at *p, and *p behind it; p < end.  PCUT_BAD_BYTE for a byte
 * that begins no UTF-8, and *p one byte on. */
#define PCUT_BAD_BYTE UINT32_MAX
uint32_t pcut_text_next(const char **p, const char *end);

/* Control characters, and those that turn or hide text (bidi marks, zero
 * width, separators of lines): not for a terminal or a file's name. */
int pcut_cp_is_unseen(uint32_t cp);

/* The number of edits that make a into b, at most limit + 1. */
size_t pcut_edits(const char *a, const char *b, size_t limit);

#endif /* PCUT_TEXT_H */
