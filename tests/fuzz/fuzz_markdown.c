/* SPDX-License-Identifier: ISC */
/* Any bytes as markdown, and what comes of them through every writer. */
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	return fuzz_read("markdown", data, size);
}
