/* SPDX-License-Identifier: ISC */
/* file.h - a file that appears whole or not at all. */
#ifndef PCUT_FILE_H
#define PCUT_FILE_H

#include <presscut.h>

#include "buf.h"

typedef struct pcut_file pcut_file;

/*
 * Begin to write path.  What stands there stays until pcut_file_finish(); a
 * symbolic link is followed and kept.  A device, pipe or the like is written
 * to directly.  Durable: what is finished outlives a loss of power.  0, or the
 * errno of what failed.
 */
int pcut_file_open(const pcut_allocator *mem, const char *path, int durable,
                   pcut_file **out);
int pcut_file_write(void *file, const void *buf, size_t len); /* 0 or -1 */
/* Put the new file in place; 0, or the errno of what failed. */
int pcut_file_finish(pcut_file *file);
/* Unfinished: as if it had never been opened. */
void pcut_file_close(pcut_file *file);

/* All of a regular file of at most most bytes, behind what out holds; 0, or the
 * errno of what failed (EFBIG: it is larger). */
int pcut_file_read(const char *path, size_t most, pcut_buf *out);

#endif /* PCUT_FILE_H */
