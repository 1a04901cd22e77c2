/* SPDX-License-Identifier: ISC */
/* file.h - files as the library has them beside what presscut.h says. */
#ifndef PCUT_FILE_H
#define PCUT_FILE_H

#include <presscut.h>

#include "buf.h"

/* As pcut_file_write(), for a pcut_sink: 0, or -1 with errno set. */
int pcut_file_put(void *file, const void *buf, size_t len);

/* All of a regular file of at most most bytes, behind what out holds; 0, or the
 * errno of what failed (EFBIG: it is larger). */
int pcut_file_read(const char *path, size_t most, pcut_buf *out);

#endif /* PCUT_FILE_H */
