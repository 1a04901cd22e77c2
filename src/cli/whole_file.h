/* SPDX-License-Identifier: ISC */
/* whole_file.h - bytes that appear in a file all at once, or not at all. */
#ifndef CLI_WHOLE_FILE_H
#define CLI_WHOLE_FILE_H

#include <presscut.h>

typedef struct cli_whole_file cli_whole_file;

/* NULL is standard output, which is written to as it is, like a device.  A
 * symbolic link is followed.  Durable: on the disk, name and all, when it is
 * finished.  NULL and errno on failure, 0 below. */
cli_whole_file *cli_whole_file_open(const char *path, int durable);
int cli_whole_file_write(cli_whole_file *f, pcut_str bytes);
int cli_whole_file_finish(cli_whole_file *f);
void cli_whole_file_close(cli_whole_file *f); /* unfinished: no trace */

#endif /* CLI_WHOLE_FILE_H */
