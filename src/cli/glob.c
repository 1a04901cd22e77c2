/* SPDX-License-Identifier: ISC */
/*
 * Patterns of names.  Not fnmatch(): that one goes by the locale, and some
 * patterns take it exponential time.
 *
 * All positions of the pattern that the path so far may have reached are
 * kept as a set, a byte each; one pass over the path moves them on.
 */
#include <string.h>

#include "glob.h"

/* Whether the set that begins behind '[' holds c; *end is behind its ']'.  A
 * set that is not closed is the letter '['. */
static int
set_holds(const char *set, unsigned char c, const char **end)
{
	const char *p = set;
	int inverted = *p == '!' || *p == '^', holds = 0, first = 1;

	if (inverted)
		p++;
	for (; *p != '\0' && (*p != ']' || first); first = 0) {
		unsigned char low, high;

		if (*p == '\\' && p[1] != '\0')
			p++;
		low = high = (unsigned char)*p++;
		if (*p == '-' && p[1] != ']' && p[1] != '\0') {
			p += p[1] == '\\' && p[2] != '\0' ? 2 : 1;
			high = (unsigned char)*p++;
		}
		holds |= c >= low && c <= high;
	}
	if (*p == '\0') {
		*end = set;
		return c == '[';
	}
	*end = p + 1;
	return c != '/' && holds != inverted;
}

/* Positions that are reached without a byte: behind stars.  starts: a
 * component begins here. */
static void
spread(const char *pattern, size_t len, unsigned char *at, int starts)
{
	size_t i;

	for (i = 0; i < len; i++) {
		if (!at[i] || pattern[i] != '*')
			continue;
		if (starts && pattern[i + 1] == '*' && pattern[i + 2] == '/')
			at[i + 3] = 1; /* of no folder at all */
		at[i + (pattern[i + 1] == '*' ? 2 : 1)] = 1;
	}
}

static void
step(const char *pattern, size_t len, const unsigned char *at,
    unsigned char *next, unsigned char c)
{
	const char *end;
	size_t i;

	memset(next, 0, len + 1);
	for (i = 0; i < len; i++) {
		if (!at[i])
			continue;
		switch (pattern[i]) {
		case '*':
			if (pattern[i + 1] == '*' || c != '/')
				next[i] = 1;
			break;
		case '?':
			next[i + 1] |= c != '/';
			break;
		case '[':
			if (set_holds(pattern + i + 1, c, &end))
				next[end - pattern] = 1;
			break;
		case '\\':
			if (i + 1 < len)
				next[i + 2] |= c ==
				    (unsigned char)pattern[i + 1];
			else
				next[i + 1] |= c == '\\';
			break;
		default:
			next[i + 1] |= c == (unsigned char)pattern[i];
		}
	}
}

int
cli_glob_fits(const char *pattern, const char *path)
{
	unsigned char sets[2][CLI_GLOB_LONGEST + 4] = { { 1 } };
	const char *slash = strrchr(path, '/');
	size_t len = strlen(pattern);
	int now = 0;

	if (len > CLI_GLOB_LONGEST)
		return 0;
	if (strchr(pattern, '/') == NULL && slash != NULL)
		path = slash + 1;
	if (*pattern == '/')
		pattern++, len--;
	spread(pattern, len, sets[0], 1);
	for (; *path != '\0'; path++) {
		step(pattern, len, sets[now], sets[!now],
		    (unsigned char)*path);
		now = !now;
		spread(pattern, len, sets[now], *path == '/');
	}
	return sets[now][len];
}
