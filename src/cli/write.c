/* SPDX-License-Identifier: ISC */
/*
 * Writing to a descriptor.  Who reads a pipe may be slow for ever, so what
 * waits for it ends at a signal; words that tell of the end do not.
 */
#include <errno.h>
#include <unistd.h>

#include "interrupt.h"
#include "write.h"

int
cli_write(int fd, pcut_str bytes, int stops)
{
	size_t done = 0;

	while (done < bytes.len) {
		ssize_t n = write(fd, bytes.ptr + done, bytes.len - done);

		if (n < 0 && errno == EINTR &&
		    !(stops && cli_interrupt_noted()))
			continue;
		if (n <= 0) {
			if (n == 0)
				errno = EIO;
			return 0;
		}
		done += (size_t)n;
	}
	return 1;
}
