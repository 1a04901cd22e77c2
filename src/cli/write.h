/* SPDX-License-Identifier: ISC */
/* write.h - all of some bytes to a descriptor. */
#ifndef CLI_WRITE_H
#define CLI_WRITE_H

#include <presscut.h>

/* stops: a signal that was noted ends it, with EINTR.  0 and errno on
 * failure. */
int cli_write(int fd, pcut_str bytes, int stops);

#endif /* CLI_WRITE_H */
