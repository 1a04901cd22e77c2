/* SPDX-License-Identifier: ISC */
/* Names of files that are taken, in a balanced tree. */
#include <search.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "taken.h"
#include "text.h"

static int
compare(const void *a, const void *b)
{
	return strcmp(((const cli_taken *)a)->path,
	    ((const cli_taken *)b)->path);
}

cli_taken *
cli_taken_find(void *const *root, const char *path)
{
	cli_taken key = { (char *)path, NULL, 0, 0, 0 };
	void *place = tfind(&key, root, compare);

	return place != NULL ? *(cli_taken **)place : NULL;
}

cli_taken *
cli_taken_add(void **root, const char *path, const char *input, size_t index)
{
	cli_taken *t = cli_alloc(NULL, sizeof(*t));

	memset(t, 0, sizeof(*t));
	t->path = cli_copy(path);
	t->input = cli_copy(input);
	t->index = index;
	if (tsearch(t, root, compare) == NULL)
		cli_alloc(NULL, SIZE_MAX / 2);
	return t;
}

void
cli_taken_free(void **root)
{
	while (*root != NULL) {
		cli_taken *t = *(cli_taken **)*root;

		tdelete(t, root, compare);
		free(t->path);
		free(t->input);
		free(t);
	}
}
