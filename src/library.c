/* SPDX-License-Identifier: ISC */
/* Shared libraries on demand, by POSIX's dlopen(). */
#include <string.h>

#include <dlfcn.h>

#include "library.h"

int
pcut_library_load(const char *file, const char *const *names, size_t count,
    void *functions)
{
	void *library = dlopen(file, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
	size_t i;

	if (library == NULL)
		return 0;
	for (i = 0; i < count; i++) {
		void *function = dlsym(library, names[i]);

		if (function == NULL)
			break;
		/* C has no cast from an object's address to a function's;
		 * POSIX has them of one size. */
		memcpy((char *)functions + i * sizeof function, &function,
		    sizeof function);
	}
	dlclose(library);
	return i == count;
}
