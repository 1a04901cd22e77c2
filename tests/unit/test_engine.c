/* SPDX-License-Identifier: ISC */
/*
 * Context, options, readers, writers and files: what a caller may count on,
 * shown with a format of the test's own ("lines": each line an article, its
 * title the line; "bad" fails that article, "warn" warns).
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support.h"

struct lines {
	pcut_str rest, all;
	int begun;
};

static pcut_score
lines_probe(pcut_str head, pcut_str name)
{
	(void)name;
	return pcut_str_starts(head, PCUT_LIT("#lines")) ? PCUT_SCORE_MAGIC :
	    PCUT_SCORE_NO;
}

static pcut_status
lines_next(pcut_reader *r, void *state, pcut_builder *b)
{
	struct lines *st = state;
	pcut_status rc;
	pcut_str line;

	if (!st->begun) {
		st->begun = 1;
		if ((rc = pcut_reader_text(r, &st->all)) < 0)
			return rc;
		st->rest = st->all;
	}
	if (st->rest.len == 0)
		return PCUT_END;
	line = pcut_str_take_line(&st->rest);
	if (pcut_str_eq(line, PCUT_LIT("bad"))) {
		pcut_build_text(b, PCUT_LIT("left over"));
		return pcut_reader_fail(r, PCUT_EFORMAT,
		    (uint64_t)(line.ptr - st->all.ptr), "lines.bad", "bad");
	}
	if (pcut_str_eq(line, PCUT_LIT("warn")))
		for (int i = 0; i < 100; i++)
			pcut_reader_warn(r,
			    (uint64_t)(line.ptr - st->all.ptr) + 1,
			    "lines.warn", "number %d", i);
	pcut_build_meta(b, PCUT_META_TITLE, PCUT_ORIGIN_TEXT, line);
	pcut_build_text(b, pcut_reader_option(r, "body"));
	return PCUT_OK;
}

static pcut_status
lines_put(pcut_writer *w, void *state, pcut_article *a, pcut_output *out)
{
	(void)state;
	if (pcut_writer_option_num(w, "fail"))
		return pcut_writer_fail(w, PCUT_EUSAGE, "lines.told", "told to");
	pcut_putf(out, PCUT_FMT "\n",
	    PCUT_ARG(pcut_article_get(a, PCUT_META_TITLE, 0)));
	return PCUT_OK;
}

static const pcut_format lines_format = {
	.size = sizeof(pcut_format),
	.name = "lines",
	.title = "Lines",
	.extensions = ".lines .lns",
	.media_types = "text/x-lines",
	.reader_options = (const pcut_option[]){
	    {"body", PCUT_TYPE_STRING, "", NULL, "text of each"},
	    {"count", PCUT_TYPE_INT, "3", NULL, "a number"},
	    {"how", PCUT_TYPE_CHOICE, "a", "a|b", "one of two"},
	    {"what", PCUT_TYPE_SET, "", "a|b|c", "any of three"},
	    {0}},
	.writer_options = (const pcut_option[]){
	    {"fail", PCUT_TYPE_BOOL, "no", NULL, "fail"}, {0}},
	.reader = &(const pcut_reader_ops){.size = sizeof(pcut_reader_ops),
	    .state_size = sizeof(struct lines), .probe = lines_probe,
	    .next = lines_next},
	.writer = &(const pcut_writer_ops){.size = sizeof(pcut_writer_ops),
	    .put = lines_put, .many = 1},
};

static unsigned logged;
static uint32_t logged_line, logged_column;

static void
count_log(void *payload, const pcut_diag *diag)
{
	(void)payload;
	logged++;
	logged_line = diag->line;
	logged_column = diag->column;
}

static int
setup(void **state)
{
	pcut_config config = PCUT_CONFIG_INIT;
	pcut_context *ctx;

	config.log = count_log;
	ctx = pcut_context_new(&config);
	assert_non_null(ctx);
	assert_int_equal(pcut_format_add(ctx, &lines_format), PCUT_OK);
	logged = 0;
	*state = ctx;
	return 0;
}

static int
teardown(void **state)
{
	pcut_context_free(*state);
	return 0;
}

/* ---- formats ---------------------------------------------------------- */

static void
formats_are_found_by_name_extension_and_type(void **state)
{
	pcut_context *ctx = *state;

	assert_ptr_equal(pcut_format_find(ctx, PCUT_LIT("lines")),
	    &lines_format);
	assert_ptr_equal(pcut_format_find(ctx, PCUT_LIT(".LNS")),
	    &lines_format);
	assert_ptr_equal(pcut_format_find(ctx, PCUT_LIT("text/x-lines")),
	    &lines_format);
	assert_null(pcut_format_find(ctx, PCUT_LIT("nothing")));
}

static void
formats_are_listed_in_order_of_name(void **state)
{
	const pcut_format *f, *last = NULL;

	for (size_t i = 0; (f = pcut_format_at(*state, i)) != NULL; i++) {
		if (last != NULL)
			assert_true(strcmp(last->name, f->name) < 0);
		last = f;
	}
	assert_non_null(last);
}

static void
a_signature_beats_an_extension(void **state)
{
	assert_ptr_equal(pcut_format_recognise(*state,
	    PCUT_LIT("#lines\nx"), PCUT_LIT("a.txt")), &lines_format);
	assert_ptr_equal(pcut_format_recognise(*state,
	    PCUT_LIT("x"), PCUT_LIT("dir.b/a.lines")), &lines_format);
	assert_ptr_not_equal(pcut_format_recognise(*state,
	    PCUT_LIT("x"), PCUT_LIT("dir.lines/a")), &lines_format);
}

/* ---- options ---------------------------------------------------------- */

static void
options_are_checked_against_the_table(void **state)
{
	static const char *const bad[] = {"lines:nothing=1", "lines:count=x",
	    "lines:how=c", "lines:what=a+d", "lines:count", "lines:=1"};
	pcut_reader *r;

	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
		assert_int_equal(pcut_reader_open_memory(*state, bad[i],
		    PCUT_LIT("x"), &r), PCUT_EOPTION);
		assert_null(r);
	}
	assert_int_equal(pcut_reader_open_memory(*state, "nothing:a=1",
	    PCUT_LIT("x"), &r), PCUT_EUNKNOWN);
}

static void
option_values_may_hold_escaped_commas(void **state)
{
	pcut_reader *r;

	assert_int_equal(pcut_reader_open_memory(*state,
	    "lines:body=a\\,b=\\\\c,how=b,what=c+a", PCUT_LIT("x"), &r), PCUT_OK);
	assert_true(pcut_str_eq(pcut_reader_option(r, "body"),
	    PCUT_LIT("a,b=\\c")));
	assert_true(pcut_str_eq(pcut_reader_option(r, "how"), PCUT_LIT("b")));
	assert_int_equal(pcut_reader_option_num(r, "count"), 3);
	pcut_reader_close(r);
}

/* ---- readers ---------------------------------------------------------- */

static void
one_bad_article_does_not_end_the_rest(void **state)
{
	pcut_article *a;
	pcut_reader *r;

	assert_int_equal(pcut_reader_open_memory(*state, "lines",
	    PCUT_LIT("one\nbad\nthree\n"), &r), PCUT_OK);
	assert_int_equal(pcut_reader_next(r, &a), PCUT_OK);
	pcut_article_free(a);
	assert_int_equal(pcut_reader_next(r, &a), PCUT_EFORMAT);
	assert_null(a);
	assert_string_equal(pcut_last_error(*state)->code, "lines.bad");
	assert_int_equal(pcut_last_error(*state)->line, 2);
	assert_int_equal(pcut_reader_next(r, &a), PCUT_OK);
	assert_string_equal(pcut_article_get(a, PCUT_META_TITLE, 0).ptr,
	    "three");
	assert_null(pcut_node_child(pcut_article_root(a, PCUT_NODE_BODY)));
	pcut_article_free(a);
	assert_int_equal(pcut_reader_next(r, &a), PCUT_END);
	assert_int_equal(pcut_reader_next(r, &a), PCUT_END);
	pcut_reader_close(r);
}

static void
an_article_outlives_its_reader(void **state)
{
	pcut_article *a;
	pcut_reader *r;
	char *text = strdup("kept");

	assert_non_null(text);
	assert_int_equal(pcut_reader_open_memory(*state, "lines:body=words",
	    PCUT_STR(text, 4), &r), PCUT_OK);
	assert_int_equal(pcut_reader_next(r, &a), PCUT_OK);
	pcut_reader_close(r);
	memset(text, 'x', 4);
	free(text);
	assert_string_equal(pcut_article_get(a, PCUT_META_TITLE, 0).ptr,
	    "kept");
	pcut_article_free(a);
}

static void
articles_of_one_input_have_ids_of_their_own(void **state)
{
	pcut_article *a, *b;
	pcut_reader *r;

	assert_int_equal(pcut_reader_open_memory(*state, "lines",
	    PCUT_LIT("one\ntwo\n"), &r), PCUT_OK);
	assert_int_equal(pcut_reader_next(r, &a), PCUT_OK);
	assert_int_equal(pcut_reader_next(r, &b), PCUT_OK);
	assert_string_equal(pcut_article_get(a, PCUT_META_SOURCE_SHA256,
	    0).ptr, pcut_article_get(b, PCUT_META_SOURCE_SHA256, 0).ptr);
	assert_string_not_equal(pcut_article_get(a, PCUT_META_ID, 0).ptr,
	    pcut_article_get(b, PCUT_META_ID, 0).ptr);
	pcut_article_free(a);
	pcut_article_free(b);
	pcut_reader_close(r);
}

static void
repeated_warnings_are_counted_and_not_all_logged(void **state)
{
	const pcut_warning *w;
	pcut_article *a;
	pcut_reader *r;

	assert_int_equal(pcut_reader_open_memory(*state, "lines",
	    PCUT_LIT("a\nwarn\n"), &r), PCUT_OK);
	assert_int_equal(pcut_reader_next(r, &a), PCUT_OK);
	pcut_article_free(a);
	assert_int_equal(pcut_reader_next(r, &a), PCUT_OK);
	w = pcut_article_warning(a, 0);
	assert_non_null(w);
	assert_int_equal(w->count, 100);
	assert_int_equal(w->line, 2);
	assert_null(pcut_article_warning(a, 1));
	assert_in_range(logged, 1, 50);
	assert_int_equal(logged_line, 2);
	assert_int_equal(logged_column, 2);
	pcut_article_free(a);
	pcut_reader_close(r);
}

static void
input_over_the_limit_is_refused_while_reading(void **state)
{
	pcut_reader *r;

	pcut_context_limit(*state, PCUT_LIMIT_INPUT_BYTES, 1000);
	assert_int_equal(pcut_reader_open_file(*state, "lines", "/dev/zero",
	    &r), PCUT_ELIMIT);
	assert_null(r);
	assert_string_equal(pcut_last_error(*state)->source, "/dev/zero");
}

static void
what_cannot_be_opened_is_named(void **state)
{
	pcut_reader *r;

	assert_int_equal(pcut_reader_open_file(*state, NULL, "tests", &r),
	    PCUT_EIO);
	assert_int_equal(pcut_last_error(*state)->sys_errno, EISDIR);
	assert_int_equal(pcut_reader_open_file(*state, NULL, "tests/none", &r),
	    PCUT_EIO);
	assert_int_equal(pcut_last_error(*state)->sys_errno, ENOENT);
	assert_string_equal(pcut_last_error(*state)->source, "tests/none");
}

/* ---- metadata --------------------------------------------------------- */

static void
metadata_keeps_to_its_rules(void **state)
{
	pcut_article *a;
	pcut_reader *r;

	assert_int_equal(pcut_reader_open_memory(*state, "lines",
	    PCUT_LIT("t"), &r), PCUT_OK);
	assert_int_equal(pcut_reader_next(r, &a), PCUT_OK);
	pcut_reader_close(r);
	assert_int_equal(pcut_article_add(a, PCUT_META_TITLE, PCUT_ORIGIN_CLI,
	    PCUT_LIT("second")), PCUT_EUSAGE);
	assert_int_equal(pcut_article_set(a, PCUT_META_DATE_PUBLISHED,
	    PCUT_ORIGIN_CLI, PCUT_LIT("2024-02-30")), PCUT_EFORMAT);
	assert_int_equal(pcut_article_set(a, PCUT_META_DATE_PUBLISHED,
	    PCUT_ORIGIN_CLI, PCUT_LIT("2024-02-29")), PCUT_OK);
	assert_int_equal(pcut_article_set(a, PCUT_META_DIR, PCUT_ORIGIN_CLI,
	    PCUT_LIT("up")), PCUT_EFORMAT);
	assert_int_equal(pcut_article_set(a, PCUT_META_SOURCE_BYTES,
	    PCUT_ORIGIN_CLI, PCUT_LIT("01")), PCUT_EFORMAT);
	assert_int_equal(pcut_article_set(a, PCUT_META_TITLE, PCUT_ORIGIN_CLI,
	    PCUT_LIT("  new\n title\x01 ")), PCUT_OK);
	assert_string_equal(pcut_article_get(a, PCUT_META_TITLE, 0).ptr,
	    "new title");
	assert_int_equal(pcut_article_origin(a, PCUT_META_TITLE),
	    PCUT_ORIGIN_CLI);
	assert_int_equal(pcut_article_add(a, PCUT_META_AUTHORS,
	    PCUT_ORIGIN_CLI, PCUT_LIT("Ann")), PCUT_OK);
	assert_int_equal(pcut_article_add(a, PCUT_META_AUTHORS,
	    PCUT_ORIGIN_CLI, PCUT_LIT("Bo")), PCUT_OK);
	assert_int_equal(pcut_article_count(a, PCUT_META_AUTHORS), 2);
	assert_string_equal(pcut_article_author(a, 1)->name.ptr, "Bo");
	assert_null(pcut_article_author(a, 2));
	assert_int_equal(pcut_article_set(a, PCUT_META_AUTHORS,
	    PCUT_ORIGIN_CLI, PCUT_STR_NONE), PCUT_OK);
	assert_int_equal(pcut_article_count(a, PCUT_META_AUTHORS), 0);
	assert_int_equal(pcut_article_get(a, PCUT_META_SUBTITLE, 0).len, 0);
	assert_int_equal(pcut_article_add(a, (pcut_meta)9999,
	    PCUT_ORIGIN_CLI, PCUT_LIT("x")), PCUT_EUSAGE);
	pcut_article_free(a);
}

static void
every_key_and_kind_has_a_name_of_its_own(void **state)
{
	(void)state;
	for (int k = 1; k < PCUT_META_END_; k++)
		assert_int_equal(pcut_meta_find(pcut_str_from(
		    pcut_meta_name((pcut_meta)k))), k);
	assert_null(pcut_meta_name(PCUT_META_END_));
	assert_null(pcut_kind_name(PCUT_NODE_END_));
	assert_int_equal(pcut_meta_find(PCUT_LIT("nothing")), 0);
}

/* ---- files ------------------------------------------------------------ */

#define SCRATCH "build/test-engine"

static void
expect_file(const char *path, const char *want)
{
	pcut_buf got = {0};

	read_file(path, &got);
	assert_string_equal(got.ptr, want);
	pcut_buf_free(&got);
}

static pcut_status
write_lines(pcut_context *ctx, const char *spec, const char *path, int finish)
{
	pcut_status rc;
	pcut_article *a;
	pcut_reader *r;
	pcut_writer *w;

	assert_int_equal(pcut_reader_open_memory(ctx, "lines",
	    PCUT_LIT("new"), &r), PCUT_OK);
	assert_int_equal(pcut_reader_next(r, &a), PCUT_OK);
	rc = pcut_writer_open_file(ctx, spec, path, &w);
	if (rc == PCUT_OK)
		rc = pcut_writer_put(w, a);
	if (rc == PCUT_OK && finish)
		rc = pcut_writer_finish(w);
	pcut_writer_close(w);
	pcut_article_free(a);
	pcut_reader_close(r);
	return rc;
}

static size_t
files_in(const char *folder)
{
	char command[128], count[16] = "";
	FILE *p;

	snprintf(command, sizeof command, "ls -A %s | wc -l", folder);
	p = popen(command, "r");
	assert_non_null(p);
	assert_non_null(fgets(count, sizeof count, p));
	pclose(p);
	return (size_t)strtoul(count, NULL, 10);
}

static void
fresh_scratch(void)
{
	assert_int_equal(system("rm -rf " SCRATCH " && mkdir -p " SCRATCH), 0);
	write_file(SCRATCH "/a.lines", PCUT_LIT("old\n"));
}

static void
a_file_is_replaced_only_when_finished(void **state)
{
	fresh_scratch();
	assert_int_equal(write_lines(*state, NULL, SCRATCH "/a.lines", 0),
	    PCUT_OK);
	expect_file(SCRATCH "/a.lines", "old\n");
	assert_int_equal(write_lines(*state, "lines:fail",
	    SCRATCH "/a.lines", 1), PCUT_EUSAGE);
	expect_file(SCRATCH "/a.lines", "old\n");
	assert_int_equal(write_lines(*state, NULL, SCRATCH "/a.lines", 1),
	    PCUT_OK);
	expect_file(SCRATCH "/a.lines", "new\n");
	assert_int_equal(files_in(SCRATCH), 1);
}

static void
a_link_is_followed_and_kept(void **state)
{
	struct stat st;

	fresh_scratch();
	assert_int_equal(symlink("a.lines", SCRATCH "/link.lines"), 0);
	assert_int_equal(write_lines(*state, NULL, SCRATCH "/link.lines", 1),
	    PCUT_OK);
	expect_file(SCRATCH "/a.lines", "new\n");
	assert_int_equal(lstat(SCRATCH "/link.lines", &st), 0);
	assert_true(S_ISLNK(st.st_mode));
}

static void
a_new_file_has_the_mode_of_the_umask(void **state)
{
	mode_t old = umask(027);
	struct stat st;

	fresh_scratch();
	assert_int_equal(write_lines(*state, NULL, SCRATCH "/b.lines", 1),
	    PCUT_OK);
	umask(old);
	assert_int_equal(stat(SCRATCH "/b.lines", &st), 0);
	assert_int_equal(st.st_mode & 0777, 0640);
}

static void
a_name_as_long_as_may_be_can_be_written(void **state)
{
	char path[300] = SCRATCH "/";
	size_t len = strlen(path);

	fresh_scratch();
	memset(path + len, 'n', 249);
	memcpy(path + len + 249, ".lines", 7);
	assert_int_equal(write_lines(*state, NULL, path, 1), PCUT_OK);
	expect_file(path, "new\n");
}

static void
a_full_device_is_an_error(void **state)
{
	assert_int_equal(write_lines(*state, "lines", "/dev/full", 1),
	    PCUT_EOUTPUT);
	assert_int_equal(pcut_last_error(*state)->sys_errno, ENOSPC);
	assert_int_equal(write_lines(*state, "lines", "/dev/null", 1),
	    PCUT_OK);
}

static void
a_folder_that_is_not_there_is_named(void **state)
{
	assert_int_equal(write_lines(*state, NULL, SCRATCH "/no/a.lines", 1),
	    PCUT_EOUTPUT);
	assert_int_equal(pcut_last_error(*state)->sys_errno, ENOENT);
	assert_int_equal(write_lines(*state, "lines", SCRATCH, 1),
	    PCUT_EOUTPUT);
	assert_int_equal(pcut_last_error(*state)->sys_errno, EISDIR);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(formats_are_found_by_name_extension_and_type),
		TEST(formats_are_listed_in_order_of_name),
		TEST(a_signature_beats_an_extension),
		TEST(options_are_checked_against_the_table),
		TEST(option_values_may_hold_escaped_commas),
		TEST(one_bad_article_does_not_end_the_rest),
		TEST(an_article_outlives_its_reader),
		TEST(articles_of_one_input_have_ids_of_their_own),
		TEST(repeated_warnings_are_counted_and_not_all_logged),
		TEST(input_over_the_limit_is_refused_while_reading),
		TEST(what_cannot_be_opened_is_named),
		TEST(metadata_keeps_to_its_rules),
		TEST(every_key_and_kind_has_a_name_of_its_own),
		TEST(a_file_is_replaced_only_when_finished),
		TEST(a_link_is_followed_and_kept),
		TEST(a_new_file_has_the_mode_of_the_umask),
		TEST(a_name_as_long_as_may_be_can_be_written),
		TEST(a_full_device_is_an_error),
		TEST(a_folder_that_is_not_there_is_named),
	};

	return RUN_TESTS("engine", tests);
}
