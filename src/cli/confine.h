/* SPDX-License-Identifier: ISC */
/* confine.h - the sandbox of a run. */
#ifndef CLI_CONFINE_H
#define CLI_CONFINE_H

#include "options.h"
#include "output.h"

/* Give up all that converting o's inputs into out does not need, as --sandbox
 * says.  0 if the run must not go on, which was told then. */
int cli_confine(const cli_options *o, const cli_outputs *out,
                cli_messages *m);

#endif /* CLI_CONFINE_H */
