/* SPDX-License-Identifier: ISC */
/*
 * Rows that workers made and the parent puts together, and lines of a dry run.
 * The library writes the file; what is no file is written here, as a signal
 * has to end a write that waits for who reads it.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rows.h"
#include "text.h"
#include "write.h"

#define BLOCK ((size_t)65536)

struct cli_rows {
	pcut_context *ctx;
	pcut_file *file; /* NULL: written to fd */
	int fd;
	cli_text block;
};

/* 0, and errno as the library has it, for a failure. */
static int
is_done(const cli_rows *r, pcut_status status)
{
	if (status == PCUT_OK)
		return 1;
	errno = status == PCUT_ENOMEM ? ENOMEM
	                              : pcut_last_error(r->ctx)->sys_errno;
	return 0;
}

cli_rows *
cli_rows_open(pcut_context *ctx, const char *path)
{
	cli_rows *r = cli_alloc(NULL, sizeof(*r));
	struct stat st;
	int good = 1, error;

	memset(r, 0, sizeof(*r));
	r->ctx = ctx;
	r->fd = STDOUT_FILENO;
	if (path != NULL && stat(path, &st) == 0 && !S_ISREG(st.st_mode)) {
		r->fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
		good = r->fd >= 0;
	} else if (path != NULL) {
		good = is_done(r, pcut_file_open(ctx, path, &r->file));
	}
	if (good)
		return r;
	error = errno;
	cli_rows_close(r);
	errno = error;
	return NULL;
}

static int
write_out(cli_rows *r)
{
	pcut_str bytes = cli_text_str(&r->block);

	if (r->file != NULL ? !is_done(r, pcut_file_write(r->file, bytes))
	    : !cli_write(r->fd, bytes, 1))
		return 0;
	cli_text_cut(&r->block, 0);
	return 1;
}

int
cli_rows_put(cli_rows *r, pcut_str bytes)
{
	cli_text_put(&r->block, bytes);
	/* Who reads a pipe need not wait for a whole block. */
	return (r->file != NULL && r->block.len < BLOCK) || write_out(r);
}

int
cli_rows_finish(cli_rows *r)
{
	return write_out(r) &&
	    (r->file == NULL || is_done(r, pcut_file_finish(r->file)));
}

void
cli_rows_close(cli_rows *r)
{
	if (r == NULL)
		return;
	pcut_file_close(r->file);
	if (r->fd >= 0 && r->fd != STDOUT_FILENO)
		close(r->fd);
	cli_text_free(&r->block);
	free(r);
}
