/* SPDX-License-Identifier: ISC */
/* report.h - what became of the inputs, for machines; presscut-report(5). */
#ifndef CLI_REPORT_H
#define CLI_REPORT_H

#include "bulk.h"
#include "names.h"
#include "record.h"

typedef struct cli_report cli_report;

/*
 * Begin the report that o asks for, or with --resume go on with it; names
 * then gets those that are taken.  *out is NULL when none is asked for: all
 * functions take that.  0 after a message.
 */
int cli_report_open(cli_report **out, const cli_options *o, cli_messages *m,
                    const cli_outputs *plan, cli_names *names);

/* Whether an earlier run has done input, and it is unchanged. */
int cli_report_has(cli_report *r, const char *input);

/*
 * A file is about to be written to path.  Nonzero if what lies there already
 * is of an earlier run that ended on the way.
 */
int cli_report_begins(cli_report *r, const cli_outputs *plan,
                      const char *path);
int cli_report_line(cli_report *r, pcut_str line); /* 0 after a message */
/* A file is about to be renamed. */
void cli_report_moves(cli_report *r, const char *was, const char *now);
/* With the summary; frees r. */
int cli_report_close(cli_report *r, const cli_tally *t, cli_result result);

#endif /* CLI_REPORT_H */
