/* SPDX-License-Identifier: ISC */
/* run.h - the run: from what was typed to the exit status. */
#ifndef CLI_RUN_H
#define CLI_RUN_H

#include "messages.h"
#include "options.h"

/* The exit status; see presscut(1). */
int cli_run(const cli_options *o, cli_messages *m);

#endif /* CLI_RUN_H */
