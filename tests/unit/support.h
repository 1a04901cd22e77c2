/* SPDX-License-Identifier: ISC */
/* What the unit tests share; each function fails the test that calls it. */
#ifndef TEST_SUPPORT_H
#define TEST_SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <presscut_format.h>

#include "buf.h"
#include "fold.h"
#include "str.h"

static inline void
read_file(const char *path, pcut_buf *out)
{
	FILE *f = fopen(path, "rb");
	char block[4096];
	size_t got;

	assert_non_null(f);
	while ((got = fread(block, 1, sizeof block, f)) > 0)
		pcut_buf_put(out, (pcut_str){block, got});
	assert_int_equal(ferror(f), 0);
	fclose(f);
	pcut_buf_putc(out, '\0');
	out->len--;
}

static inline void
write_file(const char *path, pcut_str text)
{
	FILE *f = fopen(path, "wb");

	assert_non_null(f);
	assert_int_equal(fwrite(text.ptr, 1, text.len, f), text.len);
	assert_int_equal(fclose(f), 0);
}

static inline int
write_to_buf(void *payload, const void *bytes, size_t len)
{
	pcut_buf_put(payload, (pcut_str){bytes, len});
	return 0;
}

/* All articles of text, read as from (NULL: recognised) and written as to. */
static inline pcut_status
convert_text(pcut_context *ctx, const char *from, pcut_str text,
    const char *to, pcut_buf *out)
{
	pcut_sink sink = PCUT_SINK_INIT;
	pcut_reader *r = NULL;
	pcut_writer *w = NULL;
	pcut_article *a;
	pcut_status rc;

	sink.write = write_to_buf;
	sink.payload = out;
	rc = pcut_reader_open_memory(ctx, from, text, &r);
	if (rc == PCUT_OK)
		rc = pcut_writer_open(ctx, to, &sink, &w);
	while (rc == PCUT_OK && (rc = pcut_reader_next(r, &a)) == PCUT_OK) {
		rc = pcut_writer_put(w, a);
		pcut_article_free(a);
	}
	if (rc == PCUT_END)
		rc = pcut_writer_finish(w);
	pcut_writer_close(w);
	pcut_reader_close(r);
	pcut_buf_putc(out, '\0');
	out->len--;
	return rc;
}

/* Whether a table of phrases is sorted, and each of them is found. */
static inline int
is_sorted(const pcut_phrases *table, int with_doubles)
{
	for (size_t i = 0; i < table->count; i++) {
		const pcut_phrase *row = &table->rows[i], *found;
		const char *text = pcut_phrase_text(table, row);
		int order = i == 0 ? -1 : strcmp(pcut_phrase_text(table,
		    row - 1), text);

		found = pcut_phrase_find(table, pcut_str_from(text));
		if (order > 0 || (order == 0 && !with_doubles) ||
		    found == NULL || found->text != row->text)
			return 0;
	}
	return 1;
}

/* For a pcut_allocator: fails once the calls of *payload, an int, are made. */
static inline void *
scarce_realloc(void *payload, void *ptr, size_t size)
{
	int *left = payload;

	if (size == 0) {
		free(ptr);
		return NULL;
	}
	return (*left)-- > 0 ? realloc(ptr, size) : NULL;
}

/* As TAP, so that the runner can count: see tests/steps.sh. */
#define RUN_TESTS(name, tests) \
	(cmocka_set_message_output(CM_OUTPUT_TAP), \
	cmocka_run_group_tests_name(name, tests, NULL, NULL))

#endif /* TEST_SUPPORT_H */
