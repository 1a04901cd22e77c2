/* SPDX-License-Identifier: ISC */
/* spec.h - "format:key=value,key=value", put together. */
#ifndef CLI_SPEC_H
#define CLI_SPEC_H

#include <presscut_format.h>

#include "text.h"

/* Whether a format's table has that option; table may be NULL. */
int cli_spec_knows(const pcut_option *table, const char *key);

/* Append key=value to spec, unless it says something of key already. */
void cli_spec_add(cli_text *spec, const char *key, const char *value);

#endif /* CLI_SPEC_H */
