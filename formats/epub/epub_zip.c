/* SPDX-License-Identifier: ISC */
/*
 * The container of a book (EPUB 3.3, OCF 4.2), by libzip into memory: its
 * file output would hide write errors and leave litter.  Every entry has the
 * earliest time that ZIP can say, in no zone, so that equal books are equal
 * bytes; sources have known sizes, so that nothing becomes ZIP64.
 */
#include <zip.h>

#include "context.h"
#include "epub_zip.h"
#include "library.h"
#include "mem.h"
#include "str.h"

#define DOS_DATE_1980_01_01 ((1 << 5) | 1)
/* Level 6; libzip reads 0 as its highest. */
#define LEVEL 6

#define LIBZIP(F) \
	F(zip_close) F(zip_discard) \
	F(zip_error_fini) F(zip_error_init) \
	F(zip_file_add) F(zip_file_set_dostime) \
	F(zip_open_from_source) F(zip_set_file_compression) \
	F(zip_source_buffer) F(zip_source_buffer_create) \
	F(zip_source_close) F(zip_source_free) \
	F(zip_source_keep) F(zip_source_open) \
	F(zip_source_read)

struct pcut_epub_zip {
	struct { LIBZIP(PCUT_LIBRARY_POINTER) } lib;
	const pcut_allocator *mem;
	zip_source_t *memory;
	zip_t *archive;
	int failed;
};

pcut_status
pcut_epub_zip_new(pcut_writer *w, pcut_epub_zip **out)
{
	static const char *const names[] = {LIBZIP(PCUT_LIBRARY_NAME)};
	static const char mimetype[] = "application/epub+zip";
	const pcut_allocator *mem = pcut_context_mem(pcut_writer_context(w));
	pcut_epub_zip *zip = pcut_mem_zalloc(mem, sizeof *zip);
	zip_error_t error;

	*out = NULL;
	if (zip == NULL)
		return PCUT_ENOMEM;
	zip->mem = mem;
	if (!pcut_library_load(PCUT_LIBRARY_ZIP, names,
	    sizeof names / sizeof names[0], &zip->lib)) {
		pcut_mem_free(mem, zip);
		return pcut_writer_fail(w, PCUT_EOUTPUT, "library.missing",
		    "needs %s, which cannot be loaded", PCUT_LIBRARY_ZIP);
	}
	zip->lib.zip_error_init(&error);
	zip->memory = zip->lib.zip_source_buffer_create(NULL, 0, 0, &error);
	if (zip->memory != NULL)
		zip->archive = zip->lib.zip_open_from_source(zip->memory,
		    ZIP_TRUNCATE, &error);
	zip->lib.zip_error_fini(&error);
	if (zip->archive == NULL) {
		zip->lib.zip_source_free(zip->memory);
		pcut_mem_free(mem, zip);
		return PCUT_ENOMEM;
	}
	/* Closing the archive must not take the bytes with it. */
	zip->lib.zip_source_keep(zip->memory);
	pcut_epub_zip_add(zip, "mimetype", pcut_str_from(mimetype), 1);
	*out = zip;
	return PCUT_OK;
}

void
pcut_epub_zip_add(pcut_epub_zip *zip, const char *name, pcut_str bytes,
    int store)
{
	zip_source_t *source;
	zip_int64_t at;

	if (zip->failed)
		return;
	source = zip->lib.zip_source_buffer(zip->archive, bytes.ptr, bytes.len,
	    0);
	at = source == NULL ? -1 : zip->lib.zip_file_add(zip->archive, name,
	    source, ZIP_FL_ENC_UTF_8);
	if (at < 0) {
		zip->lib.zip_source_free(source);
		zip->failed = 1;
		return;
	}
	if (zip->lib.zip_set_file_compression(zip->archive, (zip_uint64_t)at,
	    store ? ZIP_CM_STORE : ZIP_CM_DEFLATE, store ? 0 : LEVEL) < 0 ||
	    zip->lib.zip_file_set_dostime(zip->archive, (zip_uint64_t)at, 0,
	    DOS_DATE_1980_01_01, 0) < 0)
		zip->failed = 1;
}

pcut_status
pcut_epub_zip_write(pcut_epub_zip *zip, pcut_output *out)
{
	char block[16384];
	zip_int64_t got;

	if (zip->failed || zip->lib.zip_close(zip->archive) < 0)
		return PCUT_ENOMEM;
	zip->archive = NULL;
	if (zip->lib.zip_source_open(zip->memory) < 0)
		return PCUT_ENOMEM;
	while ((got = zip->lib.zip_source_read(zip->memory, block,
	    sizeof block)) > 0)
		pcut_put(out, PCUT_STR(block, (size_t)got));
	zip->lib.zip_source_close(zip->memory);
	return got < 0 ? PCUT_ENOMEM : PCUT_OK;
}

void
pcut_epub_zip_free(pcut_epub_zip *zip)
{
	if (zip == NULL)
		return;
	if (zip->archive != NULL)
		zip->lib.zip_discard(zip->archive);
	zip->lib.zip_source_free(zip->memory);
	pcut_mem_free(zip->mem, zip);
}
