/* SPDX-License-Identifier: ISC */
/*
 * Any bytes from any reader to any writer, with options, and with a call for
 * memory that fails: the first bytes choose.  Whatever comes out is whole and
 * of its format: JSON that a strict parser takes, a book of well-formed XML, a
 * page without a script.
 */
#include <jansson.h>
#include <libxml/parser.h>
#include <zip.h>

#include "fuzz.h"
#include "library.h"
#include "str.h"

#define LIBZIP(F) F(zip_source_buffer_create) F(zip_open_from_source) \
	F(zip_get_num_entries) F(zip_get_name) F(zip_stat_index) \
	F(zip_fopen_index) F(zip_fread) F(zip_fclose) F(zip_discard)
#define LIBXML(F) F(xmlReadMemory) F(xmlFreeDoc)

struct memory {
	size_t calls, fail_at;
};

static void *
failing_realloc(void *payload, void *ptr, size_t size)
{
	struct memory *m = payload;

	if (size == 0) {
		free(ptr);
		return NULL;
	}
	return ++m->calls == m->fail_at ? NULL : realloc(ptr, size);
}

/* ---- what comes out --------------------------------------------------- */

static void
check_xml(const char *name, pcut_str text)
{
	static const char *const names[] = {LIBXML(PCUT_LIBRARY_NAME)};
	struct { LIBXML(PCUT_LIBRARY_POINTER) } xml;
	xmlDocPtr doc;

	fuzz_must(pcut_library_load(PCUT_LIBRARY_XML2, names, 2, &xml),
	    "no libxml2", name);
	doc = xml.xmlReadMemory(text.ptr, (int)text.len, NULL, NULL,
	    XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
	    XML_PARSE_HUGE);
	fuzz_must(doc != NULL, "is no well-formed XML", name);
	xml.xmlFreeDoc(doc);
}

static void
check_book(pcut_str book)
{
	static const char *const names[] = {LIBZIP(PCUT_LIBRARY_NAME)};
	struct { LIBZIP(PCUT_LIBRARY_POINTER) } z;
	zip_source_t *source;
	zip_t *archive;

	fuzz_must(pcut_library_load(PCUT_LIBRARY_ZIP, names,
	    sizeof names / sizeof names[0], &z), "no libzip", "epub");
	source = z.zip_source_buffer_create(book.ptr, book.len, 0, NULL);
	archive = z.zip_open_from_source(source, ZIP_RDONLY |
	    ZIP_CHECKCONS, NULL);
	fuzz_must(archive != NULL, "is no archive", "epub");
	for (zip_int64_t i = 0; i < z.zip_get_num_entries(archive, 0); i++) {
		const char *name = z.zip_get_name(archive, (zip_uint64_t)i, 0);
		const char *dot = strrchr(name, '.');
		zip_stat_t st;
		zip_file_t *f;
		char *text;

		if (dot == NULL || strstr(".xhtml .opf .ncx .xml .svg",
		    dot) == NULL)
			continue;
		fuzz_must(z.zip_stat_index(archive, (zip_uint64_t)i, 0,
		    &st) == 0, "an entry cannot be found", name);
		f = z.zip_fopen_index(archive, (zip_uint64_t)i, 0);
		text = malloc(st.size + 1);
		fuzz_must(f != NULL && text != NULL && z.zip_fread(f, text,
		    st.size) == (zip_int64_t)st.size,
		    "an entry cannot be read", name);
		check_xml(name, PCUT_STR(text, (size_t)st.size));
		free(text);
		z.zip_fclose(f);
	}
	z.zip_discard(archive);
}

static void
check_json(const char *format, pcut_str text)
{
	while (text.len > 0) {
		json_error_t error;
		json_t *value = json_loadb(text.ptr, text.len,
		    JSON_REJECT_DUPLICATES | JSON_DISABLE_EOF_CHECK, &error);

		fuzz_must(value != NULL, error.text, format);
		json_decref(value);
		text = pcut_str_trim(pcut_str_skip(text,
		    (size_t)error.position));
	}
}

static void
check_output(const char *format, pcut_str text)
{
	static const char *const bad[] = {"<script", "<iframe", "<object",
	    "<embed", "<link", "<base", "<form"};

	if (strcmp(format, "epub") == 0) {
		check_book(text);
		return;
	}
	fuzz_must(pcut_utf8_valid(text) == text.len, "writes what is no UTF-8",
	    format);
	if (strncmp(format, "json", 4) == 0)
		check_json(format, text);
	if (strcmp(format, "html") == 0)
		for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
			fuzz_must(pcut_str_find_case(text,
			    pcut_str_from(bad[i])) == SIZE_MAX, bad[i],
			    format);
}

/* ---- the conversion --------------------------------------------------- */

/* The format that pick means of those with a reader, or a writer. */
static const pcut_format *
pick_format(pcut_context *ctx, unsigned pick, int writer)
{
	const pcut_format *format, *any[32];
	unsigned n = 0;

	for (size_t i = 0; n < 32 && (format = pcut_format_at(ctx, i)) != NULL;
	    i++)
		if (writer ? format->writer != NULL : format->reader != NULL)
			any[n++] = format;
	return any[pick % n];
}

static void
convert(pcut_context *ctx, const char *from, const char *to, pcut_str text,
    const char *format, const struct memory *m)
{
	pcut_sink sink = PCUT_SINK_INIT;
	pcut_buf out = {0};
	pcut_reader *r = NULL;
	pcut_writer *w = NULL;
	pcut_article *a;
	pcut_status rc, written = PCUT_OK;
	int put = 0;

	sink.write = fuzz_put;
	sink.payload = &out;
	rc = pcut_reader_open_memory(ctx, from, text, &r);
	if (rc == PCUT_OK)
		rc = pcut_writer_open(ctx, to, &sink, &w);
	while (rc == PCUT_OK && (rc = pcut_reader_next(r, &a)) == PCUT_OK) {
		written = pcut_writer_put(w, a);
		pcut_article_free(a);
		if (written < 0)
			break;
		put = 1;
	}
	if (w != NULL && rc == PCUT_END && written == PCUT_OK && put) {
		written = pcut_writer_finish(w);
		if (written == PCUT_OK)
			check_output(format, pcut_buf_str(&out));
	}
	pcut_writer_close(w);
	pcut_reader_close(r);
	if (m->fail_at > 0 && m->calls >= m->fail_at)
		fuzz_must(rc == PCUT_ENOMEM || written == PCUT_ENOMEM,
		    "no memory, and nobody said so", format);
	pcut_buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct memory m = {0};
	pcut_config config = PCUT_CONFIG_INIT;
	const pcut_format *reader, *writer;
	pcut_buf from = {0}, to = {0};
	pcut_context *ctx;
	char *exact;

	config.allocator.realloc = failing_realloc;
	config.allocator.payload = &m;
	if (size < 4 || size > FUZZ_MOST ||
	    (ctx = pcut_context_new(&config)) == NULL)
		return 0;
	reader = pick_format(ctx, data[0], 0);
	writer = pick_format(ctx, data[1], 1);
	m.calls = 0;
	m.fail_at = data[2] < 128 ? 0 : data[3] + 256u * (data[2] - 128u);
	data += 4;
	size -= 4;
	fuzz_spec(reader->name, reader->reader_options, &data, &size, &from);
	fuzz_spec(writer->name, writer->writer_options, &data, &size, &to);
	if ((exact = malloc(size > 0 ? size : 1)) != NULL && !from.failed &&
	    !to.failed) {
		if (size > 0)
			memcpy(exact, data, size);
		convert(ctx, from.ptr, to.ptr, PCUT_STR(exact, size),
		    writer->name, &m);
	}
	free(exact);
	pcut_buf_free(&from);
	pcut_buf_free(&to);
	pcut_context_free(ctx);
	return 0;
}
