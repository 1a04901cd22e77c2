/* SPDX-License-Identifier: ISC */
/*
 * Any bytes from any reader to any writer, with options, and with a call for
 * memory that fails: the first bytes choose.  Whatever comes out is whole and
 * of its format: JSON that a strict parser takes, a book of well-formed XML, a
 * page without a script.  By a writer's default options no word of the body is
 * missing unless a warning says so, and the article says the same after JSON.
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

/* The book is whole; its chapters' text goes behind what chapters holds. */
static void
check_book(pcut_str book, pcut_buf *chapters)
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
		if (strcmp(dot, ".xhtml") == 0)
			pcut_buf_put(chapters, PCUT_STR(text,
			    (size_t)st.size));
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
check_output(const char *format, pcut_str text, pcut_buf *chapters)
{
	static const char *const bad[] = {"<script", "<iframe", "<object",
	    "<embed", "<link", "<base", "<form"};

	if (strcmp(format, "epub") == 0) {
		check_book(text, chapters);
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

/* ---- what has to come out --------------------------------------------- */

#define WORD_LEAST 4 /* bytes of a word that is looked for */
#define WORDS_MOST 400

struct words {
	const char *format;
	pcut_str out; /* a book's chapters, one behind the other */
	int left;
};

/* Words of ASCII letters and digits, which no format has to escape; but for
 * the first letter, which stands for itself as a mark of a heading might. */
static void
check_words(struct words *words, pcut_str text)
{
	for (size_t i = 0, n; i < text.len && words->left > 0; i += n + 1) {
		n = 0;
		while (i + n < text.len && (pcut_is_alpha(text.ptr[i + n]) ||
		    pcut_is_digit(text.ptr[i + n])))
			n++;
		if (n < WORD_LEAST)
			continue;
		words->left--;
		fuzz_must(pcut_str_find(words->out, pcut_str_cut(text, i + 1,
		    n - 1)) != SIZE_MAX, "a word is lost without a warning",
		    words->format);
	}
}

static pcut_status
visit_words(void *payload, const pcut_node *n, pcut_event event)
{
	pcut_kind kind = pcut_node_kind(n);

	if (event == PCUT_EVENT_ENTER && kind != PCUT_NODE_RAW &&
	    kind != PCUT_NODE_RAW_BLOCK)
		check_words(payload, pcut_node_literal(n));
	return PCUT_OK;
}

static void
check_nothing_lost(const char *format, const pcut_article *a, pcut_str out)
{
	struct words words = {format, out, WORDS_MOST};
	const pcut_node *body = pcut_article_root(a, PCUT_NODE_BODY);

	if (body != NULL)
		pcut_walk(body, visit_words, &words);
}

static void
count_warning(void *payload, const pcut_diag *diag)
{
	size_t *warnings = payload;

	*warnings += diag->severity >= PCUT_SEVERITY_WARNING;
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
    const char *format, const struct memory *m, const size_t *warnings)
{
	pcut_sink sink = PCUT_SINK_INIT;
	pcut_buf out = {0};
	pcut_reader *r = NULL;
	pcut_writer *w = NULL;
	pcut_article *a, *only = NULL;
	pcut_buf chapters = {0};
	pcut_status rc, written = PCUT_OK;
	size_t put = 0, before = 0;

	sink.write = fuzz_put;
	sink.payload = &out;
	rc = pcut_reader_open_memory(ctx, from, text, &r);
	if (rc == PCUT_OK)
		rc = pcut_writer_open(ctx, to, &sink, &w);
	while (rc == PCUT_OK && (rc = pcut_reader_next(r, &a)) == PCUT_OK) {
		before = *warnings;
		written = pcut_writer_put(w, a);
		if (m->fail_at == 0 && pcut_format_find(ctx,
		    PCUT_LIT("json")) != NULL)
			fuzz_json_again(ctx, a);
		pcut_article_free(only);
		only = a;
		if (written < 0)
			break;
		put++;
	}
	if (w != NULL && rc == PCUT_END && written == PCUT_OK && put > 0) {
		written = pcut_writer_finish(w);
		if (written == PCUT_OK)
			check_output(format, pcut_buf_str(&out), &chapters);
		if (written == PCUT_OK && put == 1 && *warnings == before &&
		    strchr(to, ':') == NULL)
			check_nothing_lost(format, only, pcut_buf_str(
			    chapters.len > 0 ? &chapters : &out));
	}
	pcut_article_free(only);
	pcut_buf_free(&chapters);
	pcut_writer_close(w);
	pcut_reader_close(r);
	/* Another failure may be the one: its message wants memory too. */
	if (m->fail_at > 0 && m->calls >= m->fail_at)
		fuzz_must(rc < 0 || written < 0,
		    "no memory, and nobody said so", format);
	pcut_buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct memory m = {0};
	size_t warnings = 0;
	pcut_config config = PCUT_CONFIG_INIT;
	const pcut_format *reader, *writer;
	pcut_buf from = {0}, to = {0};
	pcut_context *ctx;
	char *exact;

	config.allocator.realloc = failing_realloc;
	config.allocator.payload = &m;
	config.log = count_warning;
	config.log_payload = &warnings;
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
		    writer->name, &m, &warnings);
	}
	free(exact);
	pcut_buf_free(&from);
	pcut_buf_free(&to);
	pcut_context_free(ctx);
	return 0;
}
