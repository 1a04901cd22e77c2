/* SPDX-License-Identifier: ISC */
/*
 * Rows of several processes, put into one file; an image beside its document.
 * They gather in a file without a name where the system has such, else under
 * a temporary one, which is renamed at the end.
 */
#define _GNU_SOURCE /* O_TMPFILE */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "interrupt.h"
#include "text.h"
#include "whole_file.h"

#define BLOCK ((size_t)65536)

struct cli_whole_file {
	int fd;
	char *target;  /* NULL: written to as it is */
	char *temp;
	int named;     /* temp is there */
	int folder;    /* durable: the descriptor of target's; else -1 */
	cli_text block;
};

static int
open_temp(cli_whole_file *f, int durable)
{
	const char *slash = strrchr(f->target, '/');
	cli_text folder = { NULL, 0, 0 }, temp = { NULL, 0, 0 };

	cli_text_put(&folder, slash != NULL ? PCUT_STR(f->target,
	    (size_t)(slash + 1 - f->target)) : PCUT_LIT("./"));
	cli_text_putf(&temp, "%s.presscut-%ld-rows.tmp", folder.ptr,
	    (long)getpid());
	f->temp = temp.ptr;
	f->fd = access("/proc/self/fd", X_OK) != 0 ? -1
	    : open(folder.ptr, O_WRONLY | O_TMPFILE | O_CLOEXEC, 0666);
	if (f->fd < 0) {
		f->fd = open(f->temp, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC |
		    O_NOFOLLOW, 0666);
		f->named = f->fd >= 0;
	}
	if (durable && f->fd >= 0)
		f->folder = open(folder.ptr, O_RDONLY | O_DIRECTORY |
		    O_CLOEXEC);
	cli_text_free(&folder);
	return f->fd >= 0 && (!durable || f->folder >= 0);
}

cli_whole_file *
cli_whole_file_open(const char *path, int durable)
{
	cli_whole_file *f = cli_alloc(NULL, sizeof(*f));
	struct stat st;
	int error;

	memset(f, 0, sizeof(*f));
	f->fd = STDOUT_FILENO;
	f->folder = -1;
	if (path == NULL)
		return f;
	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode)) {
		f->fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
		if (f->fd >= 0)
			return f;
	} else {
		f->target = realpath(path, NULL);
		if (f->target == NULL)
			f->target = cli_copy(path);
		if (open_temp(f, durable))
			return f;
	}
	error = errno;
	cli_whole_file_close(f);
	errno = error;
	return NULL;
}

static int
write_out(cli_whole_file *f)
{
	size_t done = 0;

	while (done < f->block.len) {
		ssize_t n = write(f->fd, f->block.ptr + done,
		    f->block.len - done);

		if (n < 0 && errno == EINTR && !cli_interrupt_noted())
			continue;
		if (n <= 0) {
			if (n == 0)
				errno = EIO;
			return 0;
		}
		done += (size_t)n;
	}
	cli_text_cut(&f->block, 0);
	return 1;
}

int
cli_whole_file_write(cli_whole_file *f, pcut_str bytes)
{
	cli_text_put(&f->block, bytes);
	/* Who reads a pipe need not wait for a whole block. */
	return (f->target != NULL && f->block.len < BLOCK) || write_out(f);
}

int
cli_whole_file_finish(cli_whole_file *f)
{
	char proc[64];
	int closed;

	if (!write_out(f))
		return 0;
	if (f->target == NULL)
		return 1;
	if (f->folder >= 0 && fsync(f->fd) != 0)
		return 0;
	snprintf(proc, sizeof(proc), "/proc/self/fd/%d", f->fd);
	if (!f->named && linkat(AT_FDCWD, proc, AT_FDCWD, f->temp,
	    AT_SYMLINK_FOLLOW) != 0)
		return 0;
	f->named = 1;
	closed = close(f->fd);
	f->fd = -1;
	if (closed != 0 || rename(f->temp, f->target) != 0)
		return 0;
	f->named = 0;
	return f->folder < 0 || fsync(f->folder) == 0;
}

void
cli_whole_file_close(cli_whole_file *f)
{
	if (f == NULL)
		return;
	if (f->named)
		unlink(f->temp);
	if (f->fd >= 0 && f->fd != STDOUT_FILENO)
		close(f->fd);
	if (f->folder >= 0)
		close(f->folder);
	free(f->target);
	free(f->temp);
	cli_text_free(&f->block);
	free(f);
}
