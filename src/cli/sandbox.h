/* SPDX-License-Identifier: ISC */
/*
 * sandbox.h - the process gives up what it does not need before it parses
 * anything, so that a fault in a parser is worth little to who feeds it.
 *
 * By Landlock, where the kernel has it: nothing is read but beneath the named
 * folders and those of the system's libraries, nothing is written but beneath
 * the named ones.  By seccomp: no socket, no other program, no look at other
 * processes and no signal to them, nothing typed into the terminal, no change
 * of a file's rights, owner or times.  There is no way back.  Enter after the
 * last fork(): only the process that entered can signal itself.
 */
#ifndef CLI_SANDBOX_H
#define CLI_SANDBOX_H

#include <stddef.h>

typedef enum cli_sandbox_mode {
	CLI_SANDBOX_AUTO = 0, /* as much as the kernel can */
	CLI_SANDBOX_OFF,
	CLI_SANDBOX_ON        /* all of it, or not at all */
} cli_sandbox_mode;

typedef struct cli_sandbox { /* zero it to start */
	char **read, **write; /* folders or files, without doubles */
	size_t n_read, n_write;
	int reads_all; /* there were too many folders to name them */
} cli_sandbox;

/* path, and what lies beneath it, may be read; a symbolic link counts as what
 * it leads to.  What is not there is passed over. */
void cli_sandbox_read(cli_sandbox *s, const char *path);
/* Likewise written, created, renamed and removed. */
void cli_sandbox_write(cli_sandbox *s, const char *path);

/*
 * Enter.  What could not be had is put into missing, in a word or two, "" if
 * nothing; with some missing the process is confined as far as it goes.
 */
void cli_sandbox_enter(const cli_sandbox *s, char *missing, size_t size);

void cli_sandbox_free(cli_sandbox *s);

#endif /* CLI_SANDBOX_H */
