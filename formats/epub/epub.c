/* SPDX-License-Identifier: ISC */
/* EPUB 3.3: an article, or many, as a book. */
#include "epub.h"

const pcut_format pcut_format_epub = {
	.size = sizeof(pcut_format),
	.name = "epub",
	.title = "EPUB 3.3 book",
	.extensions = ".epub",
	.media_types = "application/epub+zip",
	.writer_options = pcut_epub_writer_options,
	.writer = &pcut_epub_writer,
};
