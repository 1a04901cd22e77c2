/* SPDX-License-Identifier: ISC */
/* bulk.h - a run over several inputs, in processes of their own. */
#ifndef CLI_BULK_H
#define CLI_BULK_H

#include "messages.h"
#include "options.h"
#include "output.h"

typedef struct cli_tally {
	uint64_t inputs;   /* that were gone through */
	uint64_t done, skipped, failed, unwritten; /* articles */
	uint64_t resumed;  /* inputs that an earlier run had done */
	uint64_t bytes;    /* read */
} cli_tally;

/* What was done was in an output that could not be finished. */
void cli_tally_lost(cli_tally *t);

/* Convert all inputs of o; what ends the run early is the result. */
cli_result cli_bulk(const cli_options *o, cli_messages *m, cli_outputs *out,
                    cli_tally *tally);

#endif /* CLI_BULK_H */
