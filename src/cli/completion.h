/* SPDX-License-Identifier: ISC */
/* completion.h - what a shell may offer behind "presscut". */
#ifndef CLI_COMPLETION_H
#define CLI_COMPLETION_H

#include <presscut.h>

#include "text.h"

/* The script for "bash", "zsh" or "fish", from the tables. */
void cli_completion(cli_text *out, const pcut_context *ctx,
                     const char *shell);

#endif /* CLI_COMPLETION_H */
