/* SPDX-License-Identifier: ISC */
/*
 * For failing_machine.py: loaded before the C library, it makes call number
 * FAIL_AT of the function FAIL_CALL fail with FAIL_ERRNO, or, with FAIL_ERRNO
 * 0, kills the process there.  The file FAIL_NOTE then comes to be.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static unsigned long calls, fail_at;
static int fail_errno, note = -1;
static char fail_call[32];

/* Before the program starts: it may give up its files later. */
__attribute__((constructor)) static void
set_up(void)
{
	const char *call = getenv("FAIL_CALL"), *at = getenv("FAIL_AT");
	const char *error = getenv("FAIL_ERRNO"), *path = getenv("FAIL_NOTE");

	if (call == NULL || at == NULL || error == NULL || path == NULL)
		return;
	note = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT |
	    O_TRUNC | O_CLOEXEC, 0600);
	strncpy(fail_call, call, sizeof fail_call - 1);
	fail_errno = atoi(error);
	fail_at = strtoul(at, NULL, 10);
}

static int
fails(const char *call)
{
	if (fail_at == 0 || strcmp(call, fail_call) != 0 ||
	    ++calls != fail_at)
		return 0;
	syscall(SYS_write, note, "!", 1);
	if (fail_errno == 0)
		syscall(SYS_kill, getpid(), SIGKILL);
	errno = fail_errno;
	return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t
write(int fd, const void *buf, size_t len)
{
	return fails("write") ? -1 : syscall(SYS_write, fd, buf, len);
}

ssize_t
read(int fd, void *buf, size_t len)
{
	return fails("read") ? -1 : syscall(SYS_read, fd, buf, len);
}

int
close(int fd)
{
	int failed = fails("close");

	/* The descriptor is gone whatever close() says (Linux). */
	return syscall(SYS_close, fd) != 0 || failed ? -1 : 0;
}

int
rename(const char *from, const char *to)
{
	return fails("rename") ? -1 : (int)syscall(SYS_renameat2, AT_FDCWD,
	    from, AT_FDCWD, to, 0);
}

int
linkat(int from_at, const char *from, int to_at, const char *to, int flags)
{
	return fails("linkat") ? -1 : (int)syscall(SYS_linkat, from_at, from,
	    to_at, to, flags);
}

int
fsync(int fd)
{
	return fails("fsync") ? -1 : (int)syscall(SYS_fsync, fd);
}

static int
do_open(const char *path, int flags, va_list args)
{
	int mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(args, int) : 0;

	return fails("open") ? -1 : (int)syscall(SYS_openat, AT_FDCWD, path,
	    flags, mode);
}

int
open(const char *path, int flags, ...)
{
	va_list args;
	int fd;

	va_start(args, flags);
	fd = do_open(path, flags, args);
	va_end(args);
	return fd;
}

int open64(const char *path, int flags, ...) __attribute__((alias("open")));

/* The loader's own calls come before these, and after dlsym() they are not
 * needed by it. */
extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

void *
malloc(size_t size)
{
	return fails("malloc") ? NULL : __libc_malloc(size);
}

void *
calloc(size_t n, size_t size)
{
	return fails("malloc") ? NULL : __libc_calloc(n, size);
}

void *
realloc(void *ptr, size_t size)
{
	return fails("malloc") ? NULL : __libc_realloc(ptr, size);
}
