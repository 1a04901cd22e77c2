/* SPDX-License-Identifier: ISC */
/* taken.h - the names of files that articles of this run have. */
#ifndef CLI_TAKEN_H
#define CLI_TAKEN_H

#include <stddef.h>

typedef struct cli_taken {
	char *path;
	char *input; /* of the first that wanted it */
	size_t index;
	int written; /* the first's file lies under path */
	int parted;  /* wanted by several: nobody has it */
} cli_taken;

/* root is NULL to start; NULL if path is not taken. */
cli_taken *cli_taken_find(void *const *root, const char *path);
cli_taken *cli_taken_add(void **root, const char *path, const char *input,
                         size_t index);
void cli_taken_free(void **root);

#endif /* CLI_TAKEN_H */
