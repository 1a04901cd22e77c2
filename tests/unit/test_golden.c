/* SPDX-License-Identifier: ISC */
/*
 * Golden files: tests/golden/FORMAT/CASE.in is read, and for each
 * CASE.out.FORMAT2 beside it written; the bytes must be the same.
 * Options of either format stand behind a comma in place of the colon:
 * CASE.out.markdown,front-matter=yaml.  UPDATE=1 rewrites what differs: read
 * the diff before committing it.
 */
#include <glob.h>

#include "support.h"

/* "markdown,a=b" to "markdown:a=b". */
static void
to_spec(char *spec)
{
	char *comma = strchr(spec, ',');

	if (comma != NULL)
		*comma = ':';
}

static void
golden(void **state)
{
	const char *out = *state, *dot = strstr(out, ".out.");
	char in[512], from[64], to[128];
	pcut_buf given = {0}, want = {0}, got = {0};
	pcut_context *ctx = pcut_context_new(NULL);

	assert_non_null(ctx);
	assert_int_equal(sscanf(out, "tests/golden/%63[^/]", from), 1);
	snprintf(in, sizeof in, "%.*s.in", (int)(dot - out), out);
	snprintf(to, sizeof to, "%s", dot + strlen(".out."));
	to_spec(to);
	read_file(in, &given);
	if (convert_text(ctx, from, pcut_buf_str(&given), to, &got) < 0)
		fail_msg("%s: %s", in, pcut_last_error(ctx)->text);
	if (getenv("UPDATE") != NULL)
		write_file(out, pcut_buf_str(&got));
	read_file(out, &want);
	assert_string_equal(got.ptr, want.ptr);
	assert_int_equal(got.len, want.len);
	pcut_buf_free(&given);
	pcut_buf_free(&want);
	pcut_buf_free(&got);
	pcut_context_free(ctx);
}

int
main(void)
{
	struct CMUnitTest *tests;
	glob_t found;
	int failed;

	if (glob("tests/golden/*/*.out.*", 0, NULL, &found) != 0) {
		puts("not ok golden - no golden files");
		return 1;
	}
	tests = calloc(found.gl_pathc, sizeof tests[0]);
	if (tests == NULL)
		return 1;
	for (size_t i = 0; i < found.gl_pathc; i++)
		tests[i] = (struct CMUnitTest){
		    .name = found.gl_pathv[i] + strlen("tests/golden/"),
		    .test_func = golden, .initial_state = found.gl_pathv[i]};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	failed = _cmocka_run_group_tests("golden", tests, found.gl_pathc,
	    NULL, NULL);
	free(tests);
	globfree(&found);
	return failed;
}
