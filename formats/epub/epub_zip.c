/* SPDX-License-Identifier: ISC */
/*
 * The container of a book (EPUB 3.3, OCF 4.2), by libzip into memory: its
 * file output would hide write errors and leave litter.  Every entry has the
 * earliest time that ZIP can say, in no zone, so that equal books are equal
 * bytes; sources have known sizes, so that nothing becomes ZIP64.
 */
#include <stdlib.h>

#include <zip.h>

#include "epub_zip.h"
#include "str.h"

#define DOS_DATE_1980_01_01 ((1 << 5) | 1)
/* Level 6; libzip reads 0 as its highest. */
#define LEVEL 6

struct pcut_epub_zip {
	zip_source_t *memory;
	zip_t *archive;
	int failed;
};

pcut_epub_zip *
pcut_epub_zip_new(void)
{
	static const char mimetype[] = "application/epub+zip";
	pcut_epub_zip *zip = calloc(1, sizeof *zip);
	zip_error_t error;

	if (zip == NULL)
		return NULL;
	zip_error_init(&error);
	zip->memory = zip_source_buffer_create(NULL, 0, 0, &error);
	if (zip->memory != NULL)
		zip->archive = zip_open_from_source(zip->memory, ZIP_TRUNCATE,
		    &error);
	zip_error_fini(&error);
	if (zip->archive == NULL) {
		zip_source_free(zip->memory);
		free(zip);
		return NULL;
	}
	/* Closing the archive must not take the bytes with it. */
	zip_source_keep(zip->memory);
	pcut_epub_zip_add(zip, "mimetype", pcut_str_from(mimetype), 1);
	return zip;
}

void
pcut_epub_zip_add(pcut_epub_zip *zip, const char *name, pcut_str bytes,
    int store)
{
	zip_source_t *source;
	zip_int64_t at;

	if (zip->failed)
		return;
	source = zip_source_buffer(zip->archive, bytes.ptr, bytes.len, 0);
	at = source == NULL ? -1 : zip_file_add(zip->archive, name, source,
	    ZIP_FL_ENC_UTF_8);
	if (at < 0) {
		zip_source_free(source);
		zip->failed = 1;
		return;
	}
	if (zip_set_file_compression(zip->archive, (zip_uint64_t)at, store ?
	    ZIP_CM_STORE : ZIP_CM_DEFLATE, store ? 0 : LEVEL) < 0 ||
	    zip_file_set_dostime(zip->archive, (zip_uint64_t)at, 0,
	    DOS_DATE_1980_01_01, 0) < 0)
		zip->failed = 1;
}

pcut_status
pcut_epub_zip_write(pcut_epub_zip *zip, pcut_output *out)
{
	char block[16384];
	zip_int64_t got;

	if (zip->failed || zip_close(zip->archive) < 0)
		return PCUT_ENOMEM;
	zip->archive = NULL;
	if (zip_source_open(zip->memory) < 0)
		return PCUT_ENOMEM;
	while ((got = zip_source_read(zip->memory, block, sizeof block)) > 0)
		pcut_put(out, PCUT_STR(block, (size_t)got));
	zip_source_close(zip->memory);
	return got < 0 ? PCUT_ENOMEM : PCUT_OK;
}

void
pcut_epub_zip_free(pcut_epub_zip *zip)
{
	if (zip == NULL)
		return;
	if (zip->archive != NULL)
		zip_discard(zip->archive);
	zip_source_free(zip->memory);
	free(zip);
}
