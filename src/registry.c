/* SPDX-License-Identifier: ISC */
/* The built-in formats: one a folder under formats/, found by the Makefile. */
#include <stddef.h>

#include <presscut_format.h>

#include "context.h"

#define PCUT_FORMAT(name) extern const pcut_format pcut_format_##name;
#include "formats.inc"
#undef PCUT_FORMAT

const pcut_format *const pcut_builtin[] = {
#define PCUT_FORMAT(name) &pcut_format_##name,
#include "formats.inc"
#undef PCUT_FORMAT
	NULL
};
