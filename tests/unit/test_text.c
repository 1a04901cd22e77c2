/* SPDX-License-Identifier: ISC */
/* The reader of dumps: options, and inputs without an article. */
#include "support.h"

static const char wrapped[] = "A title\n\nThe lock was opened on Saturday for "
    "the first time in eleven\nyears, and a queue of boats stood before it "
    "by noon of that day.\n";

static pcut_status
read_as(const char *spec, pcut_str in, pcut_buf *out)
{
	pcut_context *ctx = pcut_context_new(NULL);
	pcut_status rc;

	assert_non_null(ctx);
	rc = convert_text(ctx, spec, in, "tree", out);
	pcut_context_free(ctx);
	return rc;
}

static void
nothing_at_all_is_an_error(void **state)
{
	pcut_buf out = {0};

	(void)state;
	assert_int_equal(read_as("text", PCUT_LIT(""), &out), PCUT_EEMPTY);
	pcut_buf_free(&out);
}

static void
lines_are_joined_unless_told_otherwise(void **state)
{
	pcut_buf out = {0};

	(void)state;
	assert_true(read_as("text", pcut_str_from(wrapped), &out) >= 0);
	assert_true(pcut_str_find(pcut_buf_str(&out),
	    PCUT_LIT("eleven years")) != SIZE_MAX);
	pcut_buf_reset(&out);
	assert_true(read_as("text:unwrap=never", pcut_str_from(wrapped),
	    &out) >= 0);
	assert_true(pcut_str_find(pcut_buf_str(&out), PCUT_LIT("break")) !=
	    SIZE_MAX);
	pcut_buf_free(&out);
}

static void
the_order_of_a_date_in_figures_is_the_users(void **state)
{
	static const char in[] = "A title\n\n03/04/2011\n\nThe lock was opened "
	    "on Saturday for the first time in eleven years, by noon.\n";
	pcut_buf out = {0};

	(void)state;
	assert_true(read_as("text", pcut_str_from(in), &out) >= 0);
	assert_true(pcut_str_find(pcut_buf_str(&out),
	    PCUT_LIT("date_published: ")) == SIZE_MAX);
	pcut_buf_reset(&out);
	assert_true(read_as("text:date-order=dmy", pcut_str_from(in),
	    &out) >= 0);
	assert_true(pcut_str_find(pcut_buf_str(&out),
	    PCUT_LIT("2011-04-03")) != SIZE_MAX);
	pcut_buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_at_all_is_an_error),
		cmocka_unit_test(lines_are_joined_unless_told_otherwise),
		cmocka_unit_test(the_order_of_a_date_in_figures_is_the_users),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
