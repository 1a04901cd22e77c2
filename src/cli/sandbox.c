/* SPDX-License-Identifier: ISC */
/*
 * Landlock and seccomp, by their system calls: the C library has none for
 * the first, and a library for the second would be a dependency for forty
 * lines.
 */
#define _GNU_SOURCE /* O_PATH, syscall() */
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "sandbox.h"
#include "text.h"

/* The search for leaks at the end of a checking build looks at the process
 * from outside. */
#if defined(__SANITIZE_ADDRESS__)
#define IS_CHECKING 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define IS_CHECKING 1
#endif
#endif
#ifndef IS_CHECKING
#define IS_CHECKING 0
#endif

#define PATHS_MOST 256 /* rules cost time at each opening of a file */

/* ---- what is allowed -------------------------------------------------- */

static void
add(char ***paths, size_t *n, const char *path)
{
	for (size_t i = *n; i-- > 0;) /* the last one is the likeliest */
		if (strcmp((*paths)[i], path) == 0)
			return;
	*paths = cli_alloc(*paths, (*n + 1) * sizeof **paths);
	(*paths)[(*n)++] = cli_copy(path);
}

void
cli_sandbox_read(cli_sandbox *s, const char *path)
{
	if (s->n_read >= PATHS_MOST)
		s->reads_all = 1;
	else
		add(&s->read, &s->n_read, path);
}

void
cli_sandbox_write(cli_sandbox *s, const char *path)
{
	add(&s->write, &s->n_write, path);
}

void
cli_sandbox_free(cli_sandbox *s)
{
	while (s->n_read > 0)
		free(s->read[--s->n_read]);
	while (s->n_write > 0)
		free(s->write[--s->n_write]);
	free(s->read);
	free(s->write);
	memset(s, 0, sizeof *s);
}

/* ---- Landlock --------------------------------------------------------- */

/* Later kernels have more rights than the headers that this is built with. */
#ifndef LANDLOCK_ACCESS_FS_REFER
#define LANDLOCK_ACCESS_FS_REFER (1ULL << 13)
#endif
#ifndef LANDLOCK_ACCESS_FS_TRUNCATE
#define LANDLOCK_ACCESS_FS_TRUNCATE (1ULL << 14)
#endif

#define READING ((uint64_t)LANDLOCK_ACCESS_FS_READ_FILE | \
	LANDLOCK_ACCESS_FS_READ_DIR)
#define WRITING ((uint64_t)LANDLOCK_ACCESS_FS_WRITE_FILE | \
	LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE | \
	LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | \
	LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK | \
	LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK | \
	LANDLOCK_ACCESS_FS_MAKE_SYM)
/* What has a meaning for a file that is no folder. */
#define OF_FILES ((uint64_t)LANDLOCK_ACCESS_FS_EXECUTE | \
	LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | \
	LANDLOCK_ACCESS_FS_TRUNCATE)

static int
allow(int rules, const char *path, uint64_t rights)
{
	struct landlock_path_beneath_attr attr = {.allowed_access = rights};
	struct stat st;
	int result;

	attr.parent_fd = open(path, O_PATH | O_CLOEXEC);
	if (attr.parent_fd < 0)
		return 1;
	if (fstat(attr.parent_fd, &st) == 0 && !S_ISDIR(st.st_mode))
		attr.allowed_access &= OF_FILES;
	result = syscall(SYS_landlock_add_rule, rules,
	    LANDLOCK_RULE_PATH_BENEATH, &attr, 0) == 0;
	close(attr.parent_fd);
	return result;
}

/* The loader's files: a library, or a character set of iconv(3), may be
 * loaded late. */
static int
allow_system(int rules)
{
	static const char *const folders[] = {"/usr/lib", "/usr/lib64", "/lib",
	    "/lib64", "/usr/local/lib", "/etc/ld.so.cache", "/gnu/store",
	    "/nix/store", "/proc/sys/vm", "/sys/devices/system/cpu"};

	for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++)
		if (!allow(rules, folders[i], READING |
		    LANDLOCK_ACCESS_FS_EXECUTE))
			return 0;
	return !IS_CHECKING || allow(rules, "/proc", READING);
}

static int
restrict_files(const cli_sandbox *s)
{
	struct landlock_ruleset_attr attr = {0};
	uint64_t writing = WRITING;
	long version = syscall(SYS_landlock_create_ruleset, NULL, 0,
	    LANDLOCK_CREATE_RULESET_VERSION);
	int rules, good;

	if (version < 1)
		return 0;
	writing |= version >= 2 ? LANDLOCK_ACCESS_FS_REFER : 0;
	writing |= version >= 3 ? LANDLOCK_ACCESS_FS_TRUNCATE : 0;
	attr.handled_access_fs = READING | writing |
	    LANDLOCK_ACCESS_FS_EXECUTE;
	rules = (int)syscall(SYS_landlock_create_ruleset, &attr, sizeof attr,
	    0);
	if (rules < 0)
		return 0;
	good = allow_system(rules);
	if (good && s->reads_all)
		good = allow(rules, "/", READING);
	for (size_t i = 0; i < s->n_read && good; i++)
		good = allow(rules, s->read[i], READING);
	for (size_t i = 0; i < s->n_write && good; i++)
		good = allow(rules, s->write[i], READING | writing);
	good = good && syscall(SYS_landlock_restrict_self, rules, 0) == 0;
	close(rules);
	return good;
}

/* ---- seccomp ---------------------------------------------------------- */

#if defined(__x86_64__)
#define MACHINE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define MACHINE AUDIT_ARCH_AARCH64
#endif

#ifdef MACHINE

/* Calls that no conversion needs; numbers that these headers lack are of
 * calls that are refused by their absence from old kernels only.  Landlock
 * has no say over the rights, owner, times and attributes of a file. */
static const unsigned short refused[] = {
	SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen,
	SYS_accept, SYS_accept4, SYS_execve, SYS_execveat,
#if !IS_CHECKING
	SYS_ptrace, SYS_tkill,
#endif
	SYS_process_vm_readv, SYS_process_vm_writev, SYS_pidfd_open,
	SYS_pidfd_getfd, SYS_pidfd_send_signal, SYS_rt_sigqueueinfo,
	SYS_rt_tgsigqueueinfo, SYS_kcmp, SYS_mount, SYS_umount2,
	SYS_pivot_root, SYS_chroot, SYS_unshare, SYS_setns, SYS_bpf,
	SYS_perf_event_open, SYS_userfaultfd, SYS_keyctl, SYS_add_key,
	SYS_request_key, SYS_open_by_handle_at, SYS_io_uring_setup,
	SYS_init_module, SYS_finit_module, SYS_kexec_load, SYS_setuid,
	SYS_setgid, SYS_setresuid, SYS_setresgid, SYS_fchmod, SYS_fchmodat,
	SYS_fchown, SYS_fchownat, SYS_utimensat, SYS_truncate, SYS_setxattr,
	SYS_lsetxattr, SYS_fsetxattr, SYS_removexattr, SYS_lremovexattr,
	SYS_fremovexattr, SYS_shmat, SYS_shmctl, SYS_msgctl, SYS_semctl,
	SYS_mq_open, SYS_mq_unlink, 452 /* fchmodat2 */,
	463 /* setxattrat */, 466 /* removexattrat */,
	469 /* file_setattr */,
#ifdef SYS_chmod /* the older forms, on some machines */
	SYS_chmod, SYS_chown, SYS_lchown, SYS_utime, SYS_utimes,
	SYS_futimesat,
#endif
};

/* A call of which an argument decides. */
struct decided {
	unsigned short call;
	unsigned char arg, must_be; /* the value, or anything but it */
	uint32_t value;
};

static int
restrict_calls(void)
{
	const uint32_t self = (uint32_t)getpid();
	const struct decided decided[] = {
		/* What is typed into a terminal is read by the shell behind
		 * us, and run. */
		{SYS_ioctl, 1, 0, TIOCSTI},
		{SYS_ioctl, 1, 0, TIOCLINUX},
		{SYS_prlimit64, 0, 1, 0},
#if !IS_CHECKING
		{SYS_kill, 0, 1, self},
		{SYS_tgkill, 0, 1, self},
#endif
	};
	enum {
		COUNT = sizeof refused / sizeof refused[0],
		DECIDED = sizeof decided / sizeof decided[0]
	};
	const struct sock_filter load = BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
	    offsetof(struct seccomp_data, nr));
	const struct sock_filter refuse =
	    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
	struct sock_filter code[COUNT + 5 * DECIDED + 8];
	struct sock_fprog program = {.filter = code};
	size_t n = 0;

	(void)self;
	/* Calls of another machine's numbers (i386, x32) are all refused. */
	code[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
	    offsetof(struct seccomp_data, arch));
	code[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K,
	    MACHINE, 0, COUNT + 3);
	code[n++] = load;
	code[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K,
	    0x40000000, COUNT + 1, 0);
	for (size_t i = 0; i < COUNT; i++)
		code[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ |
		    BPF_K, refused[i], (uint8_t)(COUNT - i), 0);
	code[n++] = (struct sock_filter)BPF_STMT(BPF_JMP | BPF_JA, 1);
	code[n++] = refuse;
	/* The low half of the argument: all that the kernel looks at, too. */
	for (size_t i = 0; i < DECIDED; i++) {
		const struct decided *d = &decided[i];

		code[n++] = load;
		code[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ |
		    BPF_K, d->call, 0, 3);
		code[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W |
		    BPF_ABS, (uint32_t)(offsetof(struct seccomp_data, args) +
		    8u * d->arg));
		code[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ |
		    BPF_K, d->value, d->must_be, !d->must_be);
		code[n++] = refuse;
	}
	code[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K,
	    SECCOMP_RET_ALLOW);
	program.len = (unsigned short)n;
	return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

#else

static int
restrict_calls(void)
{
	return 0;
}

#endif

void
cli_sandbox_enter(const cli_sandbox *s, char *missing, size_t size)
{
	/* Without it a program that gains rights could use ours. */
	int settled = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
	int files = settled && restrict_files(s);
	int calls = settled && restrict_calls();

	snprintf(missing, size, "%s%s%s", files ? "" : "Landlock",
	    files || calls ? "" : ", ", calls ? "" : "seccomp");
}
