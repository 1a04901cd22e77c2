/* SPDX-License-Identifier: ISC */
/* Shared libraries on demand. */
#include <string.h>

#include <zip.h>

#include "library.h"
#include "support.h"

#define FUNCTIONS(F) F(zip_libzip_version) F(zip_error_init)

static void
functions_of_a_library_can_be_called(void **state)
{
	static const char *const names[] = {FUNCTIONS(PCUT_LIBRARY_NAME)};
	struct { FUNCTIONS(PCUT_LIBRARY_POINTER) } zip;
	zip_error_t error;

	(void)state;
	assert_true(pcut_library_load(PCUT_LIBRARY_ZIP, names, 2, &zip));
	assert_string_equal(zip.zip_libzip_version(), LIBZIP_VERSION);
	memset(&error, 1, sizeof error);
	zip.zip_error_init(&error);
	assert_int_equal(error.zip_err, 0);
}

static void
what_is_not_there_is_said(void **state)
{
	static const char *const names[] = {"zip_close", "zip_no_such"};
	void *functions[2];

	(void)state;
	assert_false(pcut_library_load("libnone.so.99", names, 1, functions));
	assert_true(pcut_library_load(PCUT_LIBRARY_ZIP, names, 1, functions));
	assert_false(pcut_library_load(PCUT_LIBRARY_ZIP, names, 2, functions));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(functions_of_a_library_can_be_called),
		cmocka_unit_test(what_is_not_there_is_said),
	};

	return RUN_TESTS("library", tests);
}
