/* SPDX-License-Identifier: ISC */
/* completion.h - what a shell may offer behind "presscut". */
#ifndef PCUT_COMPLETION_H
#define PCUT_COMPLETION_H

#include <presscut.h>

#include "text.h"

/* The script for "bash", "zsh" or "fish", from the tables. */
void pcut_completion(pcut_text *out, const pcut_context *ctx,
                     const char *shell);

#endif /* PCUT_COMPLETION_H */
