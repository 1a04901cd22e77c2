/* SPDX-License-Identifier: ISC */
/* help.h - what the program tells about itself, as text to print. */
#ifndef PCUT_HELP_H
#define PCUT_HELP_H

#include <presscut.h>

#include "text.h"

void pcut_help(pcut_text *out);
void pcut_help_formats(pcut_text *out, const pcut_context *ctx);
/* 0 if there is no such format. */
int pcut_help_format(pcut_text *out, const pcut_context *ctx,
                     const char *name);

#endif /* PCUT_HELP_H */
