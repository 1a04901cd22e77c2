/* SPDX-License-Identifier: ISC */
/* read_all.h - a file whole, for programs that measure. */
#ifndef READ_ALL_H
#define READ_ALL_H

#include <stdio.h>
#include <stdlib.h>

/* To be freed; NULL if it cannot be had. */
static inline char *
read_all(const char *name, size_t *len)
{
	FILE *f = fopen(name, "rb");
	char *buf = NULL;
	size_t cap = 0, n;

	*len = 0;
	if (f == NULL)
		return NULL;
	do {
		if (*len + 65536 > cap)
			buf = realloc(buf, cap = 2 * cap + 131072);
		n = buf != NULL ? fread(buf + *len, 1, 65536, f) : 0;
		*len += n;
	} while (n > 0);
	fclose(f);
	return buf;
}

#endif /* READ_ALL_H */
