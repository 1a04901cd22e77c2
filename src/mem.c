/* SPDX-License-Identifier: ISC */
/* The allocator that a context was given, or malloc. */
#include <stdlib.h>
#include <string.h>

#include "mem.h"

void *
pcut_mem_realloc(const pcut_allocator *mem, void *ptr, size_t size)
{
	if (mem != NULL && mem->realloc != NULL)
		return mem->realloc(mem->payload, ptr, size);
	if (size == 0) {
		free(ptr);
		return NULL;
	}
	return realloc(ptr, size);
}

void *
pcut_mem_zalloc(const pcut_allocator *mem, size_t size)
{
	void *ptr;

	if (mem == NULL || mem->realloc == NULL)
		return calloc(1, size);
	ptr = mem->realloc(mem->payload, NULL, size);
	if (ptr != NULL)
		memset(ptr, 0, size);
	return ptr;
}

void
pcut_mem_free(const pcut_allocator *mem, void *ptr)
{
	if (ptr != NULL)
		pcut_mem_realloc(mem, ptr, 0);
}
