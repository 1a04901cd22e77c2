/* SPDX-License-Identifier: ISC */
/* text.h - strings that grow, for a program: memory that is out ends it. */
#ifndef CLI_TEXT_H
#define CLI_TEXT_H

#include <stddef.h>
#include <stdint.h>

#include <presscut_format.h>

typedef struct cli_text { /* zero it to start */
	char *ptr;         /* NUL-terminated; NULL while nothing was put */
	size_t len, cap;
} cli_text;

/* As realloc(), but ends the program with a message instead of NULL. */
void *cli_alloc(void *ptr, size_t size);
/* From now on it ends the process with that status, and says nothing. */
void cli_alloc_fails_with(int status);
char *cli_copy(const char *s); /* to be freed */

void cli_text_put(cli_text *t, pcut_str s);
void cli_text_puts(cli_text *t, const char *s);
void cli_text_putc(cli_text *t, char c);
void cli_text_putcp(cli_text *t, uint32_t cp); /* as UTF-8 */
void cli_text_putf(cli_text *t, const char *fmt, ...) PCUT_PRINTF(2, 3);
void cli_text_decode(cli_text *t, pcut_str s);   /* %XX undone, maybe NUL */
void cli_text_cut(cli_text *t, size_t len);    /* keep the first len bytes */
void cli_text_drop(cli_text *t, size_t len);   /* the first len bytes */
pcut_str cli_text_str(const cli_text *t);      /* never a NULL ptr */
void cli_text_free(cli_text *t);               /* t may be used again */

/* The code point at *p, and *p behind it; p < end.  CLI_BAD_BYTE for a byte
 * that begins no UTF-8, and *p one byte on. */
#define CLI_BAD_BYTE UINT32_MAX
uint32_t cli_text_next(const char **p, const char *end);

/* Control characters, and those that turn or hide text (bidi marks, zero
 * width, separators of lines): not for a terminal or a file's name. */
int cli_cp_is_unseen(uint32_t cp);

/* The number of edits that make a into b, at most limit + 1. */
size_t cli_edits(const char *a, const char *b, size_t limit);

#endif /* CLI_TEXT_H */
