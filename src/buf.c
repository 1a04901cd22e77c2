/* SPDX-License-Identifier: ISC */
/* Bytes that grow: doubling, with a failure that sticks. */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "buf.h"
#include "mem.h"
#include "utf8.h"

int
pcut_buf_reserve(pcut_buf *buf, size_t more)
{
	size_t cap = buf->cap < 64 ? 64 : buf->cap;
	char *ptr;

	if (buf->failed)
		return 0;
	if (buf->cap - buf->len >= more)
		return 1;
	if (more > SIZE_MAX / 4 || buf->len > SIZE_MAX / 4) {
		buf->failed = 1;
		return 0;
	}
	while (cap - buf->len < more)
		cap *= 2;
	if ((ptr = pcut_mem_realloc(buf->mem, buf->ptr, cap)) == NULL) {
		buf->failed = 1;
		return 0;
	}
	buf->ptr = ptr;
	buf->cap = cap;
	return 1;
}

void
pcut_buf_put(pcut_buf *buf, pcut_str s)
{
	if (s.len == 0 || !pcut_buf_reserve(buf, s.len))
		return;
	memcpy(buf->ptr + buf->len, s.ptr, s.len);
	buf->len += s.len;
}

void
pcut_buf_putc(pcut_buf *buf, char c)
{
	if (buf->len == buf->cap && !pcut_buf_reserve(buf, 1))
		return;
	buf->ptr[buf->len++] = c;
}

void
pcut_buf_puts(pcut_buf *buf, const char *cstr)
{
	pcut_buf_put(buf, pcut_str_from(cstr));
}

void
pcut_buf_putcp(pcut_buf *buf, uint32_t cp)
{
	char utf8[4];

	pcut_buf_put(buf, (pcut_str){utf8, pcut_utf8_put(utf8, cp)});
}

void
pcut_buf_putf(pcut_buf *buf, const char *fmt, ...)
{
	char small[256];
	va_list args;
	int len;

	va_start(args, fmt);
	len = vsnprintf(small, sizeof small, fmt, args);
	va_end(args);
	if (len < 0) {
		buf->failed = 1;
		return;
	}
	if ((size_t)len < sizeof small) {
		pcut_buf_put(buf, (pcut_str){small, (size_t)len});
		return;
	}
	if (!pcut_buf_reserve(buf, (size_t)len + 1))
		return;
	va_start(args, fmt);
	vsnprintf(buf->ptr + buf->len, (size_t)len + 1, fmt, args);
	va_end(args);
	buf->len += (size_t)len;
}

pcut_str
pcut_buf_str(const pcut_buf *buf)
{
	return buf->len == 0 ? PCUT_STR_NONE : (pcut_str){buf->ptr, buf->len};
}

void
pcut_buf_reset(pcut_buf *buf)
{
	buf->len = 0;
	buf->failed = 0;
}

void
pcut_buf_free(pcut_buf *buf)
{
	pcut_mem_free(buf->mem, buf->ptr);
	*buf = (pcut_buf){.mem = buf->mem};
}
