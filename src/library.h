/* SPDX-License-Identifier: ISC */
/*
 * library.h - shared libraries that are loaded when they are first needed.
 * What XPath, archives and the guessing of character sets draw in costs more
 * than to convert a page of text does.
 *
 * A user lists the functions once, in a macro that takes a macro:
 *
 *	#define FUNCTIONS(F) F(zip_close) F(zip_discard)
 *	struct functions { FUNCTIONS(PCUT_LIBRARY_POINTER) };
 *	static const char *const names[] = {FUNCTIONS(PCUT_LIBRARY_NAME)};
 *
 * and calls zip->zip_close(...), with the type that the header gives it.
 */
#ifndef PCUT_LIBRARY_H
#define PCUT_LIBRARY_H

#include <stddef.h>

/* The files' names (PCUT_LIBRARY_LIBZIP, ...), of the versions that the
 * headers are of; made by the Makefile. */
#include "libraries.inc"

#define PCUT_LIBRARY_POINTER(name) __typeof__(&name) name;
#define PCUT_LIBRARY_NAME(name) #name,

/*
 * Fill functions, a struct of count function pointers, with those of file
 * that names says, in that order.  The library then stays until the process
 * ends; to ask again is cheap, from any thread.  0 if the file or a function
 * is not there; functions is then not to be used.
 */
int pcut_library_load(const char *file, const char *const *names, size_t count,
                      void *functions);

#endif /* PCUT_LIBRARY_H */
