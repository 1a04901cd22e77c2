/* SPDX-License-Identifier: ISC */
/* mem.h - the allocator that a context was given, or malloc. */
#ifndef PCUT_MEM_H
#define PCUT_MEM_H

#include <presscut.h>

/*
 * As realloc(), through mem; mem NULL (or without a function) means malloc.
 * size 0 frees and returns NULL.
 */
void *pcut_mem_realloc(const pcut_allocator *mem, void *ptr, size_t size);
/* size zeroed bytes; NULL when memory is exhausted. */
void *pcut_mem_zalloc(const pcut_allocator *mem, size_t size);
void pcut_mem_free(const pcut_allocator *mem, void *ptr);

#endif /* PCUT_MEM_H */
