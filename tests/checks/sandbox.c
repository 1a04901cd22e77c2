/* SPDX-License-Identifier: ISC */
/*
 * For sandbox.sh: FOLDER.  Confined to FOLDER/in and FOLDER/out, as the
 * program is before it parses, and then doing what a parser that was taken
 * over would.  Prints "ok" and "not ok" lines; exit status 77 where the
 * kernel cannot confine.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "sandbox.h"

static const char *folder;

static void
tell(const char *what, int good)
{
	int error = errno;

	printf("%s sandbox: %s", good ? "ok" : "not ok", what);
	if (!good)
		printf(" - %s", strerror(error));
	putchar('\n');
}

static const char *
in(const char *name)
{
	static char path[4096];

	snprintf(path, sizeof path, "%s/%s", folder, name);
	return path;
}

static int
can_open(const char *path, int flags)
{
	int fd = open(path, flags | O_CLOEXEC, 0600);

	if (fd >= 0)
		close(fd);
	return fd >= 0;
}

/* Whether the last call failed for want of a right. */
static int
was_refused(int done)
{
	return !done && (errno == EACCES || errno == EPERM ||
	    errno == EXDEV);
}

int
main(int argc, char **argv)
{
	char *const nothing[] = {NULL};
	struct rlimit limit;
	cli_sandbox s = {0};
	char missing[40];

	if (argc != 2)
		return 2;
	folder = argv[1];
	cli_sandbox_read(&s, in("in"));
	cli_sandbox_write(&s, in("out"));
	cli_sandbox_enter(&s, missing, sizeof missing);
	cli_sandbox_free(&s);
	if (*missing != '\0') {
		printf("ok sandbox # skipped: this kernel has no %s\n",
		    missing);
		return 77;
	}
	tell("an input is read", can_open(in("in/page"), O_RDONLY));
	tell("a system library is read", can_open("/usr/lib/os-release",
	    O_RDONLY) || errno == ENOENT);
	tell("another file is not read", was_refused(can_open(
	    in("other/secret"), O_RDONLY)));
	tell("a link out of the folder is not followed", was_refused(can_open(
	    in("in/link"), O_RDONLY)));
	tell("/etc/passwd is not read", was_refused(can_open("/etc/passwd",
	    O_RDONLY)));
	tell("an input is not written", was_refused(can_open(in("in/page"),
	    O_WRONLY)));
	tell("nothing is made beside an input", was_refused(can_open(
	    in("in/new"), O_WRONLY | O_CREAT)));
	tell("an input is not removed", was_refused(unlink(in("in/page")) ==
	    0));
	tell("an output is made", can_open(in("out/new"), O_WRONLY |
	    O_CREAT));
	tell("an output is replaced", can_open(in("out/new"), O_WRONLY |
	    O_TRUNC));
	tell("an output is not moved away", was_refused(rename(in("out/new"),
	    strcat(strcpy((char [4096]){0}, folder), "/other/new")) == 0));
	tell("no socket", was_refused(socket(AF_INET, SOCK_STREAM, 0) >= 0));
	tell("no socket of the old family", was_refused(socket(AF_UNIX,
	    SOCK_STREAM, 0) >= 0));
	tell("no other program", was_refused(execve("/bin/true", nothing,
	    nothing) == 0));
	tell("no look at another process", was_refused(ptrace(PTRACE_ATTACH,
	    getppid(), NULL, NULL) == 0));
	tell("no signal to another process", was_refused(kill(getppid(),
	    0) == 0));
	tell("a signal to itself", kill(getpid(), 0) == 0);
	tell("no limit for another process", was_refused(prlimit(getppid(),
	    RLIMIT_CORE, NULL, &limit) == 0));
	tell("a limit for itself", getrlimit(RLIMIT_CORE, &limit) == 0);
	/* What is no terminal gives EBADF, if anybody asks it. */
	tell("nothing is typed into a terminal", was_refused(ioctl(-1,
	    TIOCSTI, "x") == 0));
	tell("a terminal is asked for its size", ioctl(-1, TIOCGWINSZ,
	    nothing) != 0 && errno == EBADF);
	tell("no rights are changed", was_refused(chmod(in("other/secret"),
	    0600) == 0));
	tell("nor of an input", was_refused(chmod(in("in/page"), 0600) == 0));
	tell("no owner is changed", was_refused(chown(in("other/secret"),
	    (uid_t)-1, (gid_t)-1) == 0));
	tell("no times are changed", was_refused(utimensat(AT_FDCWD,
	    in("other/secret"), NULL, 0) == 0));
	tell("no attribute is set", was_refused(setxattr(in("other/secret"),
	    "user.a", "b", 1, 0) == 0));
	tell("another file is not cut", was_refused(truncate(
	    in("other/secret"), 0) == 0));
	return 0;
}
