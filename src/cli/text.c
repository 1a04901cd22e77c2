/* SPDX-License-Identifier: ISC */
/*
 * Strings that grow, and the little of Unicode that names and messages need.
 *
 * A program that is out of memory can only say so; its callers are spared the
 * question.  A file that is not finished has no name, where the system can, so
 * that nothing is left to be cleaned up.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "text.h"

#define EDITS_LONGEST 40 /* longest word that is compared */

static int silent_status; /* of a worker; its parent says what happened */

void
cli_alloc_fails_with(int status)
{
	silent_status = status;
}

void *
cli_alloc(void *ptr, size_t size)
{
	void *p = realloc(ptr, size > 0 ? size : 1);

	if (p == NULL && silent_status != 0)
		_exit(silent_status);
	if (p == NULL) {
		fputs("presscut: error: out of memory\n", stderr);
		exit(1);
	}
	return p;
}

char *
cli_copy(const char *s)
{
	size_t size = strlen(s) + 1;

	return memcpy(cli_alloc(NULL, size), s, size);
}

static void
reserve(cli_text *t, size_t more)
{
	size_t cap = t->cap > 0 ? t->cap : 64;

	if (more < t->cap - t->len)
		return;
	if (more > SIZE_MAX / 4 || t->len > SIZE_MAX / 4)
		cli_alloc(NULL, SIZE_MAX / 2);
	/* NOLINTNEXTLINE(clang-analyzer-unix.Malloc): that ended the program */
	while (cap <= t->len + more)
		cap *= 2;
	t->ptr = cli_alloc(t->ptr, cap);
	t->cap = cap;
}

void
cli_text_put(cli_text *t, pcut_str s)
{
	reserve(t, s.len);
	if (s.len > 0)
		memcpy(t->ptr + t->len, s.ptr, s.len);
	t->len += s.len;
	t->ptr[t->len] = '\0';
}

void
cli_text_puts(cli_text *t, const char *s)
{
	cli_text_put(t, pcut_str_from(s));
}

void
cli_text_putc(cli_text *t, char c)
{
	cli_text_put(t, PCUT_STR(&c, 1));
}

void
cli_text_putcp(cli_text *t, uint32_t cp)
{
	char s[4];
	size_t n;

	if (cp < 0x80) {
		s[0] = (char)cp;
		n = 1;
	} else if (cp < 0x800) {
		s[0] = (char)(0xC0 | cp >> 6);
		s[1] = (char)(0x80 | (cp & 0x3F));
		n = 2;
	} else if (cp < 0x10000) {
		s[0] = (char)(0xE0 | cp >> 12);
		s[1] = (char)(0x80 | (cp >> 6 & 0x3F));
		s[2] = (char)(0x80 | (cp & 0x3F));
		n = 3;
	} else {
		s[0] = (char)(0xF0 | cp >> 18);
		s[1] = (char)(0x80 | (cp >> 12 & 0x3F));
		s[2] = (char)(0x80 | (cp >> 6 & 0x3F));
		s[3] = (char)(0x80 | (cp & 0x3F));
		n = 4;
	}
	cli_text_put(t, PCUT_STR(s, n));
}

void
cli_text_putf(cli_text *t, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		return;
	reserve(t, (size_t)n + 1);
	va_start(ap, fmt);
	vsnprintf(t->ptr + t->len, (size_t)n + 1, fmt, ap);
	va_end(ap);
	t->len += (size_t)n;
}

static int
hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if ((c | 32) >= 'a' && (c | 32) <= 'f')
		return (c | 32) - 'a' + 10;
	return -1;
}

void
cli_text_decode(cli_text *t, pcut_str s)
{
	size_t i;

	for (i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (c == '%' && i + 2 < s.len && hex(s.ptr[i + 1]) >= 0 &&
		    hex(s.ptr[i + 2]) >= 0) {
			c = (char)(hex(s.ptr[i + 1]) << 4 | hex(s.ptr[i + 2]));
			i += 2;
		}
		cli_text_putc(t, c);
	}
}

void
cli_text_cut(cli_text *t, size_t len)
{
	if (len < t->len) {
		t->len = len;
		t->ptr[len] = '\0';
	}
}

void
cli_text_drop(cli_text *t, size_t len)
{
	if (len == 0)
		return;
	memmove(t->ptr, t->ptr + len, t->len - len);
	cli_text_cut(t, t->len - len);
}

pcut_str
cli_text_str(const cli_text *t)
{
	return t->ptr != NULL ? PCUT_STR(t->ptr, t->len) : PCUT_STR_NONE;
}

void
cli_text_free(cli_text *t)
{
	free(t->ptr);
	memset(t, 0, sizeof(*t));
}

uint32_t
cli_text_next(const char **p, const char *end)
{
	static const uint32_t least[] = { 0, 0x80, 0x800, 0x10000 };
	const unsigned char *s = (const unsigned char *)*p;
	size_t more, i;
	uint32_t cp = *s;

	++*p;
	if (cp < 0x80)
		return cp;
	if (cp >= 0xC2 && cp <= 0xDF)
		more = 1;
	else if (cp >= 0xE0 && cp <= 0xEF)
		more = 2;
	else if (cp >= 0xF0 && cp <= 0xF4)
		more = 3;
	else
		return CLI_BAD_BYTE;
	if ((size_t)(end - (const char *)s) <= more)
		return CLI_BAD_BYTE;
	cp &= 0x3Fu >> more;
	for (i = 1; i <= more; i++) {
		if ((s[i] & 0xC0) != 0x80)
			return CLI_BAD_BYTE;
		cp = cp << 6 | (s[i] & 0x3F);
	}
	if (cp < least[more] || cp > 0x10FFFF || (cp >= 0xD800 && cp < 0xE000))
		return CLI_BAD_BYTE;
	*p += more;
	return cp;
}

int
cli_cp_is_unseen(uint32_t cp)
{
	return cp < 0x20 || (cp >= 0x7F && cp < 0xA0) || cp == 0xAD ||
	    cp == 0x61C || (cp >= 0x200B && cp <= 0x200F) ||
	    (cp >= 0x2028 && cp <= 0x202E) || (cp >= 0x2060 && cp <= 0x206F) ||
	    cp == 0xFEFF || (cp >= 0xFFF0 && cp <= 0xFFFC) ||
	    (cp & 0xFFFE) == 0xFFFE || (cp >= 0xE000 && cp <= 0xF8FF) ||
	    cp >= 0xE0000;
}

/* Levenshtein's distance, a row at a time. */
size_t
cli_edits(const char *a, const char *b, size_t limit)
{
	size_t row[EDITS_LONGEST + 1], n = strlen(a), m = strlen(b), i, j;

	if (n > EDITS_LONGEST || m > EDITS_LONGEST)
		return limit + 1;
	for (j = 0; j <= m; j++)
		row[j] = j;
	for (i = 1; i <= n; i++) {
		size_t corner = row[0];

		row[0] = i;
		for (j = 1; j <= m; j++) {
			size_t best = corner + (a[i - 1] != b[j - 1]);

			corner = row[j];
			if (row[j] + 1 < best)
				best = row[j] + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			row[j] = best;
		}
	}
	return row[m] <= limit ? row[m] : limit + 1;
}
