/* SPDX-License-Identifier: ISC */
/* buf.h - bytes that grow. */
#ifndef PCUT_BUF_H
#define PCUT_BUF_H

#include <presscut_format.h>

typedef struct pcut_buf { /* zero it to start */
	const pcut_allocator *mem; /* NULL: malloc */
	char *ptr;                 /* NULL while nothing was put */
	size_t len, cap;
	int failed; /* memory ran out: sticks, later puts do nothing */
} pcut_buf;

/* Room for more bytes behind len; 0 when memory is exhausted. */
int pcut_buf_reserve(pcut_buf *buf, size_t more);
void pcut_buf_put(pcut_buf *buf, pcut_str s);
void pcut_buf_putc(pcut_buf *buf, char c);
void pcut_buf_puts(pcut_buf *buf, const char *cstr);
void pcut_buf_putcp(pcut_buf *buf, uint32_t cp); /* as UTF-8 */
void pcut_buf_putf(pcut_buf *buf, const char *fmt, ...) PCUT_PRINTF(2, 3);
/* What is in it; valid until the next put.  Not NUL-terminated. */
pcut_str pcut_buf_str(const pcut_buf *buf);
void pcut_buf_reset(pcut_buf *buf); /* empty, keeps the memory */
void pcut_buf_free(pcut_buf *buf);  /* buf may be used again */

#endif /* PCUT_BUF_H */
