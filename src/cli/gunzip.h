/* SPDX-License-Identifier: ISC */
/* gunzip.h - inputs that gzip made, as what they were before. */
#ifndef CLI_GUNZIP_H
#define CLI_GUNZIP_H

#include <stddef.h>

#define CLI_GZIP_HEAD 10 /* bytes that tell */

typedef struct cli_gunzip cli_gunzip;

/* Whether head (of CLI_GZIP_HEAD bytes or all there are) begins a member. */
int cli_is_gzip(const char *head, size_t len);

/* read gives the bytes behind head, like that of pcut_input. */
cli_gunzip *cli_gunzip_open(ptrdiff_t (*read)(void *payload, void *buf,
                            size_t len), void *payload, const char *head,
                            size_t len);
/*
 * As read(2).  Data that is damaged or cut off fails with EBADMSG, also
 * without zlib (ENOSYS).  Members that follow each other are one; zeros and
 * other bytes behind the last are passed over.
 */
ptrdiff_t cli_gunzip_read(cli_gunzip *g, void *buf, size_t len);
void cli_gunzip_free(cli_gunzip *g);

#endif /* CLI_GUNZIP_H */
