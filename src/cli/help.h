/* SPDX-License-Identifier: ISC */
/* help.h - what the program tells about itself, as text to print. */
#ifndef CLI_HELP_H
#define CLI_HELP_H

#include <presscut.h>

#include "text.h"

void cli_help(cli_text *out);
void cli_help_formats(cli_text *out, const pcut_context *ctx);
/* 0 if there is no such format. */
int cli_help_format(cli_text *out, const pcut_context *ctx,
                     const char *name);

#endif /* CLI_HELP_H */
