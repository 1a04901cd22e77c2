/* SPDX-License-Identifier: ISC */
/* Files that appear whole or not at all, without a writer. */
#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support.h"

#define SCRATCH "build/test-file"

static int
setup(void **state)
{
	if (system("rm -rf " SCRATCH " && mkdir -p " SCRATCH) != 0)
		return -1;
	*state = pcut_context_new(NULL);
	return *state == NULL ? -1 : 0;
}

static int
teardown(void **state)
{
	pcut_context_free(*state);
	return 0;
}

static void
expect_file(const char *path, const char *text)
{
	pcut_buf buf = {.mem = NULL};

	read_file(path, &buf);
	assert_string_equal(buf.ptr, text);
	pcut_buf_free(&buf);
}

/* SCRATCH holds nothing but the files named. */
static void
expect_files(const char *names)
{
	char command[256];

	snprintf(command, sizeof command,
	    "test \"$(ls -A " SCRATCH " | tr '\\n' ' ')\" = '%s'", names);
	assert_int_equal(system(command), 0);
}

static void
a_file_is_there_when_it_is_finished(void **state)
{
	pcut_file *f;

	assert_int_equal(pcut_file_open(*state, SCRATCH "/a", &f), PCUT_OK);
	assert_int_equal(pcut_file_write(f, PCUT_LIT("one ")), PCUT_OK);
	assert_int_equal(access(SCRATCH "/a", F_OK), -1);
	assert_int_equal(pcut_file_write(f, PCUT_LIT("two\n")), PCUT_OK);
	assert_int_equal(pcut_file_finish(f), PCUT_OK);
	pcut_file_close(f);
	expect_file(SCRATCH "/a", "one two\n");
	expect_files("a ");
}

static void
an_unfinished_file_leaves_no_trace(void **state)
{
	pcut_file *f;

	write_file(SCRATCH "/a", PCUT_LIT("old\n"));
	for (int there = 1; there >= 0; there--) {
		assert_int_equal(pcut_file_open(*state, there ? SCRATCH "/a"
		    : SCRATCH "/b", &f), PCUT_OK);
		assert_int_equal(pcut_file_write(f, PCUT_LIT("new\n")),
		    PCUT_OK);
		pcut_file_close(f);
	}
	expect_file(SCRATCH "/a", "old\n");
	expect_files("a ");
}

static void
a_link_is_followed_and_what_it_leads_to_replaced(void **state)
{
	struct stat st;
	pcut_file *f;

	write_file(SCRATCH "/a", PCUT_LIT("old\n"));
	assert_int_equal(symlink("a", SCRATCH "/link"), 0);
	assert_int_equal(pcut_file_open(*state, SCRATCH "/link", &f),
	    PCUT_OK);
	assert_int_equal(pcut_file_write(f, PCUT_LIT("new\n")), PCUT_OK);
	expect_file(SCRATCH "/a", "old\n");
	assert_int_equal(pcut_file_finish(f), PCUT_OK);
	pcut_file_close(f);
	expect_file(SCRATCH "/a", "new\n");
	assert_int_equal(lstat(SCRATCH "/link", &st), 0);
	assert_true(S_ISLNK(st.st_mode));
	expect_files("a link ");
}

static void
a_full_device_is_told_by_write(void **state)
{
	pcut_file *f;

	assert_int_equal(pcut_file_open(*state, "/dev/full", &f), PCUT_OK);
	assert_int_equal(pcut_file_write(f, PCUT_LIT("new\n")),
	    PCUT_EOUTPUT);
	assert_int_equal(pcut_last_error(*state)->sys_errno, ENOSPC);
	assert_string_equal(pcut_last_error(*state)->source, "/dev/full");
	pcut_file_close(f);
}

static void
what_cannot_be_opened_gives_no_file(void **state)
{
	pcut_file *f = (pcut_file *)state;

	assert_int_equal(pcut_file_open(*state, SCRATCH, &f), PCUT_EOUTPUT);
	assert_null(f);
	assert_int_equal(pcut_last_error(*state)->sys_errno, EISDIR);
	assert_int_equal(pcut_file_open(*state, SCRATCH "/no/a", &f),
	    PCUT_EOUTPUT);
	assert_null(f);
	assert_int_equal(pcut_last_error(*state)->sys_errno, ENOENT);
	pcut_file_close(f);
}

static void
a_durable_file_is_written_likewise(void **state)
{
	pcut_config config = PCUT_CONFIG_INIT;
	pcut_context *ctx;
	pcut_file *f;

	(void)state;
	config.durable = 1;
	ctx = pcut_context_new(&config);
	assert_non_null(ctx);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(pcut_file_open(ctx, SCRATCH "/a", &f),
		    PCUT_OK);
		assert_int_equal(pcut_file_write(f, i == 0 ? PCUT_LIT("one\n")
		    : PCUT_LIT("two\n")), PCUT_OK);
		assert_int_equal(pcut_file_finish(f), PCUT_OK);
		pcut_file_close(f);
	}
	expect_file(SCRATCH "/a", "two\n");
	expect_files("a ");
	pcut_context_free(ctx);
}

static void
without_memory_there_is_no_file(void **state)
{
	int left = 1000, failures = 0;
	pcut_config config = PCUT_CONFIG_INIT;
	pcut_context *ctx;
	pcut_file *f;

	(void)state;
	config.allocator = (pcut_allocator){scarce_realloc, &left};
	ctx = pcut_context_new(&config);
	assert_non_null(ctx);
	for (int i = 0; i < 100; i++) {
		pcut_status rc;

		left = i;
		rc = pcut_file_open(ctx, SCRATCH "/a", &f);
		left = 1000;
		if (rc == PCUT_OK)
			break;
		failures++;
		assert_int_equal(rc, PCUT_ENOMEM);
		assert_null(f);
	}
	assert_true(failures > 0);
	assert_non_null(f);
	pcut_file_close(f);
	expect_files("");
	pcut_context_free(ctx);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_file_is_there_when_it_is_finished),
		TEST(an_unfinished_file_leaves_no_trace),
		TEST(a_link_is_followed_and_what_it_leads_to_replaced),
		TEST(a_full_device_is_told_by_write),
		TEST(what_cannot_be_opened_gives_no_file),
		TEST(a_durable_file_is_written_likewise),
		TEST(without_memory_there_is_no_file),
	};

	return RUN_TESTS("file", tests);
}
