/* SPDX-License-Identifier: ISC */
/* rows.h - one output for the rows that several processes made. */
#ifndef CLI_ROWS_H
#define CLI_ROWS_H

#include <presscut.h>

typedef struct cli_rows cli_rows;

/* A file whole or not at all; standard output (path NULL) and devices as it
 * comes.  ctx outlives it.  NULL and errno on failure, 0 and errno below. */
cli_rows *cli_rows_open(pcut_context *ctx, const char *path);
int cli_rows_put(cli_rows *r, pcut_str bytes);
int cli_rows_finish(cli_rows *r);
void cli_rows_close(cli_rows *r); /* unfinished: no file */

#endif /* CLI_ROWS_H */
