/* SPDX-License-Identifier: ISC */
/* resume.h - what a report says of an earlier run. */
#ifndef CLI_RESUME_H
#define CLI_RESUME_H

#include <stdio.h>
#include <sys/stat.h>

#include "names.h"
#include "table.h"

typedef struct cli_resume { /* zero it to start */
	cli_table done;  /* inputs, and what their files were like */
	cli_table begun; /* outputs that may be there without being told */
	int is_other;    /* the report is of other options, or none at all */
	off_t end;       /* of its last whole line */
} cli_resume;

/*
 * Read a report; options is what its first line must have.  names, unless
 * NULL, gets the names that are taken.  Lines that cannot be understood are
 * passed over.
 */
void cli_resume_read(cli_resume *r, FILE *report, const char *options,
                     cli_names *names);
void cli_resume_free(cli_resume *r);

/* What a file is like, as a number: another one when it has changed. */
uint64_t cli_resume_state(uint64_t bytes, const char *modified);

#endif /* CLI_RESUME_H */
