/* SPDX-License-Identifier: ISC */
/* A fuzz target over files, without libFuzzer: for make check. */
#include <stdio.h>
#include <stdlib.h>

#include "fuzz.h"

int
main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		FILE *f = fopen(argv[i], "rb");
		uint8_t *data = malloc(FUZZ_MOST + 1);
		size_t size;

		if (f == NULL || data == NULL) {
			perror(argv[i]);
			return 2;
		}
		size = fread(data, 1, FUZZ_MOST + 1, f);
		fclose(f);
		LLVMFuzzerTestOneInput(data, size);
		free(data);
	}
	return 0;
}
