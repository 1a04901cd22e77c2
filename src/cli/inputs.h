/* SPDX-License-Identifier: ISC */
/* inputs.h - what is to be converted, one after another, in a fixed order. */
#ifndef CLI_INPUTS_H
#define CLI_INPUTS_H

#include "messages.h"
#include "options.h"
#include "text.h"

typedef struct cli_input {
	const char *path; /* as it is opened; "-" is standard input */
	/* Where in path the part begins that is kept of it in an output folder:
	   behind the folder that was searched; of what was named, behind the
	   last slash. */
	size_t kept;
} cli_input;

typedef struct cli_inputs cli_inputs;

/*
 * The operands, those that are folders searched with -r, then the list of
 * --files-from.  Nothing of it is held but the names of the folders that are
 * being searched.  NULL after a message.
 */
cli_inputs *cli_inputs_open(const cli_options *o, cli_messages *m);

/*
 * The next one, valid until the next call; 0 at the end.  What cannot be
 * searched or read is told and counted by cli_inputs_failures().
 */
int cli_inputs_next(cli_inputs *in, cli_input *out);
size_t cli_inputs_failures(const cli_inputs *in);

/* A folder that is not searched when it is met in another: the outputs'. */
void cli_inputs_leave_out(cli_inputs *in, const char *path);

/* Begin anew, with the same inputs.  Only after cli_inputs_keep(), called
 * before the first, for a list that comes from a pipe.  Messages are told
 * once.  0 after a message. */
void cli_inputs_keep(cli_inputs *in);
int cli_inputs_rewind(cli_inputs *in);
void cli_inputs_free(cli_inputs *in);

#endif /* CLI_INPUTS_H */
