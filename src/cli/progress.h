/* SPDX-License-Identifier: ISC */
/* progress.h - one line on a terminal: how far the run is. */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include "bulk.h"

typedef struct cli_progress cli_progress;

/* NULL when none is to be shown; messages then make room for the line. */
cli_progress *cli_progress_begin(const cli_options *o, cli_messages *m);
/* Bring the line up to date; total 0: not known. */
void cli_progress_show(cli_progress *p, const cli_tally *t, uint64_t total);
void cli_progress_end(cli_progress *p);

#endif /* CLI_PROGRESS_H */
