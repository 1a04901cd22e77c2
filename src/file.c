/* SPDX-License-Identifier: ISC */
/*
 * A file that appears whole or not at all: written without a name where the
 * system can (O_TMPFILE: even a killed process leaves no litter), else under
 * a temporary one beside the target.  At the end a new file simply gets its
 * name; what stands there already is replaced by renaming a temporary over it.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* O_TMPFILE */
#endif
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "context.h"
#include "file.h"
#include "mem.h"

struct pcut_file {
	pcut_context *ctx;
	char *target; /* NULL: written to directly */
	char *temp;   /* the temporary's name, room for it always there */
	int named;    /* temp exists */
	int fd;
	int folder; /* durable: its descriptor; else -1 */
	char path[]; /* as it was given: for messages */
};

/* How many names are tried for a temporary; each is taken by another run. */
#define NAMES_MOST 1000
/* What a temporary's name is longer than its target's. */
#define TEMP_ROOM 48

/* The length of path's folder, its last slash with it. */
static size_t
folder_len(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? 0 : (size_t)(slash - path) + 1;
}

/* A long name is cut: the temporary's must not be longer than a name may be. */
static void
name_temp(pcut_file *f, unsigned n)
{
	size_t folder = folder_len(f->target);

	memcpy(f->temp, f->target, folder);
	snprintf(f->temp + folder, TEMP_ROOM, ".presscut-%ld-%u.tmp",
	    (long)getpid(), n);
}

/* Give what is open a temporary name; open a new file if proc is NULL. */
static int
take_name(pcut_file *f, const char *proc)
{
	for (unsigned n = 0; n < NAMES_MOST; n++) {
		name_temp(f, n);
		if (proc == NULL)
			f->fd = open(f->temp, O_WRONLY | O_CREAT | O_EXCL |
			    O_CLOEXEC | O_NOFOLLOW, 0666);
		if (proc == NULL ? f->fd >= 0 : linkat(AT_FDCWD, proc,
		    AT_FDCWD, f->temp, AT_SYMLINK_FOLLOW) == 0) {
			f->named = 1;
			return 0;
		}
		if (errno != EEXIST)
			return errno;
	}
	return EEXIST;
}

static int
open_temp(pcut_file *f)
{
#ifdef O_TMPFILE
	size_t folder = folder_len(f->target);
	char keep;

	if (folder == 0) {
		f->fd = open(".", O_WRONLY | O_TMPFILE | O_CLOEXEC, 0666);
	} else {
		keep = f->target[folder];
		f->target[folder] = '\0';
		f->fd = open(f->target, O_WRONLY | O_TMPFILE | O_CLOEXEC,
		    0666);
		f->target[folder] = keep;
	}
	if (f->fd >= 0)
		return 0;
#endif
	return take_name(f, NULL);
}

/* The target's folder, whose names have to reach the disk too. */
static int
open_folder(pcut_file *f)
{
	size_t len = folder_len(f->target);

	memcpy(f->temp, len > 0 ? f->target : ".", len > 0 ? len : 1);
	f->temp[len > 0 ? len : 1] = '\0';
	f->folder = open(f->temp, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return f->folder < 0 ? errno : 0;
}

/*
 * The target's name if it is free, else a temporary one.  A file system that
 * cannot name a nameless file shows it only here.
 */
static int
give_name(pcut_file *f, int *done)
{
	char proc[64];

	*done = 0;
	if (f->named)
		return 0;
	snprintf(proc, sizeof proc, "/proc/self/fd/%d", f->fd);
	if (linkat(AT_FDCWD, proc, AT_FDCWD, f->target,
	    AT_SYMLINK_FOLLOW) == 0) {
		*done = 1;
		return 0;
	}
	if (errno != EEXIST)
		return errno;
	return take_name(f, proc);
}

/* Whether nameless files can get a name: /proc may not be there. */
static int
can_be_named(const pcut_file *f)
{
	char proc[64];

	snprintf(proc, sizeof proc, "/proc/self/fd/%d", f->fd);
	return f->named || access(proc, F_OK) == 0;
}

/* Where path leads, if it is a link to something. */
static int
set_target(pcut_file *f, int is_link)
{
	const pcut_allocator *mem = pcut_context_mem(f->ctx);
	char *real = is_link ? realpath(f->path, NULL) : NULL;
	const char *target = real != NULL ? real : f->path;
	size_t len = strlen(target);

	f->target = pcut_mem_realloc(mem, NULL, len + 1);
	f->temp = pcut_mem_realloc(mem, NULL, len + TEMP_ROOM);
	if (f->target != NULL)
		memcpy(f->target, target, len + 1);
	free(real);
	return f->target != NULL && f->temp != NULL ? 0 : ENOMEM;
}

/* 0, or the errno of what failed. */
static int
open_path(pcut_file *f)
{
	struct stat st;
	int rc = 0, exists, is_link;

	exists = lstat(f->path, &st) == 0;
	is_link = exists && S_ISLNK(st.st_mode);
	if (is_link)
		exists = stat(f->path, &st) == 0;
	if (exists && S_ISDIR(st.st_mode)) {
		rc = EISDIR;
	} else if (exists && !S_ISREG(st.st_mode)) {
		f->fd = open(f->path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
		rc = f->fd < 0 ? errno : 0;
	} else if ((rc = set_target(f, is_link)) == 0 &&
	    (!pcut_context_is_durable(f->ctx) || (rc = open_folder(f)) == 0) &&
	    (rc = open_temp(f)) == 0 && !can_be_named(f)) {
		close(f->fd);
		rc = take_name(f, NULL);
	}
	return rc;
}

static pcut_status
fail(const pcut_file *f, int cause, const char *code)
{
	pcut_diag diag = {.size = sizeof diag, .status = PCUT_EOUTPUT,
	    .severity = PCUT_SEVERITY_ERROR, .code = code, .source = f->path,
	    .sys_errno = cause};

	return cause == ENOMEM ? pcut_context_nomem(f->ctx)
	    : pcut_context_report(f->ctx, &diag, "cannot be written: %s",
	    strerror(cause));
}

pcut_status
pcut_file_open(pcut_context *ctx, const char *path, pcut_file **out)
{
	size_t len = strlen(path);
	pcut_file *f = pcut_mem_zalloc(pcut_context_mem(ctx),
	    sizeof *f + len + 1);
	pcut_status rc;
	int cause;

	*out = NULL;
	if (f == NULL)
		return pcut_context_nomem(ctx);
	f->ctx = ctx;
	f->fd = f->folder = -1;
	memcpy(f->path, path, len);
	if ((cause = open_path(f)) != 0) {
		rc = fail(f, cause, "output.open");
		pcut_file_close(f);
		return rc;
	}
	*out = f;
	return PCUT_OK;
}

int
pcut_file_put(void *file, const void *buf, size_t len)
{
	const pcut_file *f = file;
	const char *p = buf;

	while (len > 0) {
		ssize_t put = write(f->fd, p, len);

		if (put < 0 && errno == EINTR)
			continue;
		if (put <= 0) {
			if (put == 0)
				errno = ENOSPC;
			return -1;
		}
		p += put;
		len -= (size_t)put;
	}
	return 0;
}

pcut_status
pcut_file_write(pcut_file *f, pcut_str bytes)
{
	return pcut_file_put(f, bytes.ptr, bytes.len) == 0 ? PCUT_OK
	    : fail(f, errno, "output.write");
}

/* To the disk; what keeps no bytes of its own need not. */
static int
sync_to_disk(int fd)
{
	return fsync(fd) != 0 && errno != EINVAL && errno != EROFS ? errno : 0;
}

/* 0, or the errno of what failed. */
static int
finish(pcut_file *f)
{
	int rc = 0, done = 0;

	if (f->folder >= 0)
		rc = sync_to_disk(f->fd);
	if (f->target != NULL && rc == 0)
		rc = give_name(f, &done);
	if (close(f->fd) != 0 && rc == 0)
		rc = errno;
	f->fd = -1;
	if (rc == 0 && done)
		return f->folder >= 0 ? sync_to_disk(f->folder) : 0;
	if (done) /* the last of it may not have reached the disk */
		unlink(f->target);
	if (rc == 0 && f->target != NULL) {
		if (rename(f->temp, f->target) != 0)
			return errno;
		f->named = 0;
		if (f->folder >= 0)
			rc = sync_to_disk(f->folder);
	}
	return rc;
}

pcut_status
pcut_file_finish(pcut_file *f)
{
	int cause = finish(f);

	return cause == 0 ? PCUT_OK : fail(f, cause, "output.write");
}

void
pcut_file_close(pcut_file *f)
{
	const pcut_allocator *mem;

	if (f == NULL)
		return;
	mem = pcut_context_mem(f->ctx);
	if (f->fd >= 0)
		close(f->fd);
	if (f->folder >= 0)
		close(f->folder);
	if (f->named)
		unlink(f->temp);
	pcut_mem_free(mem, f->target);
	pcut_mem_free(mem, f->temp);
	pcut_mem_free(mem, f);
}

int
pcut_file_read(const char *path, size_t most, pcut_buf *out)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	struct stat st;
	int rc = 0;

	if (fd < 0)
		return errno;
	if (fstat(fd, &st) != 0)
		rc = errno;
	else if (!S_ISREG(st.st_mode))
		rc = S_ISDIR(st.st_mode) ? EISDIR : EINVAL;
	while (rc == 0) {
		char block[16384];
		ssize_t got = read(fd, block, sizeof block);

		if (got == 0)
			break;
		if (got < 0 && errno != EINTR)
			rc = errno;
		if (got > 0)
			pcut_buf_put(out, (pcut_str){block, (size_t)got});
		if (rc == 0 && (out->failed || out->len > most))
			rc = out->failed ? ENOMEM : EFBIG;
	}
	close(fd);
	return rc;
}
