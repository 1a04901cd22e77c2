/* SPDX-License-Identifier: ISC */
/* Where a writer's bytes go: one block of buffer, and a failure that sticks. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "writer.h"

pcut_output *
pcut_output_new(pcut_buf *buf)
{
	pcut_output *out = pcut_mem_realloc(buf->mem, NULL, sizeof *out);

	if (out == NULL)
		return NULL;
	memset(out, 0, offsetof(pcut_output, block));
	out->buf = buf;
	return out;
}

void
pcut_output_free(pcut_output *out)
{
	if (out != NULL)
		pcut_mem_free(out->buf->mem, out);
}

static void
hand_on(pcut_output *out, const char *ptr, size_t len)
{
	if (out->status < 0 || len == 0)
		return;
	if (out->sink.write == NULL) {
		pcut_buf_put(out->buf, (pcut_str){ptr, len});
		if (out->buf->failed)
			out->status = PCUT_ENOMEM;
	} else if (out->sink.write(out->sink.payload, ptr, len) != 0) {
		out->sys_errno = errno;
		out->status = PCUT_EOUTPUT;
	}
	out->written += len;
}

pcut_status
pcut_output_flush(pcut_output *out)
{
	hand_on(out, out->block, out->len);
	out->len = 0;
	return out->status;
}

void
pcut_output_fail(pcut_output *out, pcut_status status)
{
	if (out->status == PCUT_OK)
		out->status = status;
}

pcut_status
pcut_output_status(const pcut_output *out)
{
	return out->status;
}

void
pcut_put(pcut_output *out, pcut_str s)
{
	if (s.len > sizeof out->block - out->len) {
		pcut_output_flush(out);
		if (s.len >= sizeof out->block) {
			hand_on(out, s.ptr, s.len);
			return;
		}
	}
	memcpy(out->block + out->len, s.ptr, s.len);
	out->len += s.len;
}

void
pcut_puts(pcut_output *out, const char *cstr)
{
	pcut_put(out, pcut_str_from(cstr));
}

void
pcut_putc(pcut_output *out, char c)
{
	if (out->len == sizeof out->block)
		pcut_output_flush(out);
	out->block[out->len++] = c;
}

void
pcut_putf(pcut_output *out, const char *fmt, ...)
{
	pcut_buf text = {0};
	char small[512];
	va_list args;
	int len;

	va_start(args, fmt);
	len = vsnprintf(small, sizeof small, fmt, args);
	va_end(args);
	if (len < 0) {
		out->status = PCUT_EUSAGE;
		return;
	}
	if ((size_t)len < sizeof small) {
		pcut_put(out, (pcut_str){small, (size_t)len});
		return;
	}
	if (!pcut_buf_reserve(&text, (size_t)len + 1)) {
		out->status = PCUT_ENOMEM;
		return;
	}
	va_start(args, fmt);
	vsnprintf(text.ptr, (size_t)len + 1, fmt, args);
	va_end(args);
	pcut_put(out, (pcut_str){text.ptr, (size_t)len});
	pcut_buf_free(&text);
}
