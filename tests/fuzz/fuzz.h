/* SPDX-License-Identifier: ISC */
/*
 * What the fuzz targets share: bytes through a reader, each article through
 * every writer, and what must hold of any of them.  A target is a function
 * LLVMFuzzerTestOneInput(); libFuzzer or standalone.c calls it.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <presscut_format.h>

#include "buf.h"
#include "utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* More than this tells nothing that less does not. */
#define FUZZ_MOST ((size_t)1 << 20)

static inline void
fuzz_must(int holds, const char *what, const char *format)
{
	if (holds)
		return;
	fprintf(stderr, "fuzz: %s: %s\n", format, what);
	abort();
}

static inline int
fuzz_put(void *payload, const void *bytes, size_t len)
{
	pcut_buf_put(payload, PCUT_STR(bytes, len));
	return 0;
}

/* Written twice, an article gives the same bytes; text is UTF-8. */
static inline void
fuzz_write(pcut_context *ctx, const pcut_format *format,
    pcut_article *a)
{
	pcut_buf out[2] = {{0}, {0}};

	for (int i = 0; i < 2; i++) {
		pcut_sink sink = PCUT_SINK_INIT;
		pcut_writer *w = NULL;

		sink.write = fuzz_put;
		sink.payload = &out[i];
		if (pcut_writer_open(ctx, format->name, &sink, &w) == PCUT_OK &&
		    pcut_writer_put(w, a) == PCUT_OK)
			pcut_writer_finish(w);
		pcut_writer_close(w);
	}
	fuzz_must(out[0].len == out[1].len && (out[0].len == 0 ||
	    memcmp(out[0].ptr, out[1].ptr, out[0].len) == 0),
	    "writes the same article in two ways", format->name);
	/* An archive begins with its own mark. */
	if (out[0].len < 2 || memcmp(out[0].ptr, "PK", 2) != 0)
		fuzz_must(pcut_utf8_valid(pcut_buf_str(&out[0])) == out[0].len,
		    "writes what is no UTF-8", format->name);
	pcut_buf_free(&out[0]);
	pcut_buf_free(&out[1]);
}

/* What is written as JSON is read again, and says the same. */
static inline void
fuzz_json_again(pcut_context *ctx, pcut_article *a)
{
	pcut_buf out[2] = {{0}, {0}};
	pcut_article *copy = NULL;

	for (int i = 0; i < 2; i++) {
		pcut_sink sink = PCUT_SINK_INIT;
		pcut_writer *w = NULL;
		pcut_reader *r = NULL;
		pcut_status rc;

		sink.write = fuzz_put;
		sink.payload = &out[i];
		rc = pcut_writer_open(ctx, "json", &sink, &w);
		if (rc == PCUT_OK)
			rc = pcut_writer_put(w, i == 0 ? a : copy);
		if (rc == PCUT_OK)
			rc = pcut_writer_finish(w);
		pcut_writer_close(w);
		fuzz_must(rc == PCUT_OK, "cannot write an article", "json");
		if (i == 1)
			break;
		rc = pcut_reader_open_memory(ctx, "json",
		    pcut_buf_str(&out[0]), &r);
		if (rc == PCUT_OK)
			rc = pcut_reader_next(r, &copy);
		pcut_reader_close(r);
		if (rc == PCUT_EEMPTY) /* no more than metadata, or nothing */
			break;
		fuzz_must(rc == PCUT_OK, "cannot read what it wrote", "json");
	}
	if (copy != NULL)
		fuzz_must(out[0].len == out[1].len && memcmp(out[0].ptr,
		    out[1].ptr, out[0].len) == 0,
		    "says something else the second time", "json");
	pcut_article_free(copy);
	pcut_buf_free(&out[0]);
	pcut_buf_free(&out[1]);
}

/* The value of an option that pick means; '0' is its default. */
static inline void
fuzz_value(const pcut_option *option, unsigned pick, pcut_buf *spec)
{
	static const char *const strings[] = {"", "2014-03-03",
	    "tables+images+links", "embeds+notes+comments", "//p",
	    "//div[@class='a b']/..", "//*[p]//text()"};
	const char *value = option->choices != NULL ? option->choices :
	    option->type == PCUT_TYPE_BOOL ? "no|yes" : "0|1|7";
	unsigned count = 1;

	if (option->type == PCUT_TYPE_STRING || option->type == PCUT_TYPE_SET) {
		count = sizeof strings / sizeof strings[0];
		pcut_buf_put(spec, pcut_str_from(strings[pick % count]));
		return;
	}
	for (const char *p = value; *p != '\0'; p++)
		count += *p == '|';
	for (pick %= count; pick > 0; pick--)
		value = strchr(value, '|') + 1;
	pcut_buf_put(spec, PCUT_STR(value, strcspn(value, "|")));
}

/* name's spec: each of the options takes a byte of data. */
static inline void
fuzz_spec(const char *name, const pcut_option *option, const uint8_t **data,
    size_t *size, pcut_buf *spec)
{
	char between = ':';

	pcut_buf_put(spec, pcut_str_from(name));
	for (; option != NULL && option->name != NULL && *size > 0; option++) {
		unsigned pick = (unsigned)(uint8_t)(**data - '0');

		(*data)++;
		(*size)--;
		if (pick == 0)
			continue;
		pcut_buf_putc(spec, between);
		pcut_buf_put(spec, pcut_str_from(option->name));
		pcut_buf_putc(spec, '=');
		fuzz_value(option, pick, spec);
		between = ',';
	}
	pcut_buf_putc(spec, '\0');
}

/* Data through the reader of that format, when there is one; its first bytes
 * pick the reader's options. */
static inline int
fuzz_read(const char *from, const uint8_t *data, size_t size)
{
	pcut_context *ctx;
	const pcut_format *read;
	pcut_buf spec = {0};
	pcut_reader *r = NULL;
	pcut_article *a;
	pcut_status rc;
	char *exact;
	size_t failures = 0;

	if (size > FUZZ_MOST || (ctx = pcut_context_new(NULL)) == NULL)
		return 0;
	read = pcut_format_find(ctx, pcut_str_from(from));
	fuzz_spec(from, read != NULL ? read->reader_options : NULL, &data,
	    &size, &spec);
	/* In memory of just that size, where reading on is seen. */
	if ((exact = malloc(size > 0 ? size : 1)) == NULL ||
	    spec.failed) {
		pcut_buf_free(&spec);
		pcut_context_free(ctx);
		return 0;
	}
	if (size > 0)
		memcpy(exact, data, size);
	rc = pcut_reader_open_memory(ctx, spec.ptr, PCUT_STR(exact, size),
	    &r);
	while (rc == PCUT_OK || (rc < 0 && r != NULL && failures < 100)) {
		const pcut_format *format;

		rc = pcut_reader_next(r, &a);
		fuzz_must((rc == PCUT_OK) == (a != NULL),
		    "an article and a failure at once", from);
		failures += rc < 0;
		if (a == NULL)
			continue;
		for (size_t i = 0; (format = pcut_format_at(ctx, i)) != NULL;
		    i++)
			fuzz_write(ctx, format, a);
		if (pcut_format_find(ctx, PCUT_LIT("json")) != NULL)
			fuzz_json_again(ctx, a);
		pcut_article_free(a);
	}
	pcut_reader_close(r);
	pcut_buf_free(&spec);
	free(exact);
	pcut_context_free(ctx);
	return 0;
}

#endif /* FUZZ_H */
