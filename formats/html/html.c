/* SPDX-License-Identifier: ISC */
/* HTML: a page becomes its article. */
#include "html.h"
#include "html_writer.h"
#include "html_read.h"

const pcut_format pcut_format_html = {
	.size = sizeof(pcut_format),
	.name = "html",
	.title = "HTML page",
	.extensions = ".html .htm .xhtml .xht .shtml",
	.media_types = "text/html application/xhtml+xml",
	.reader_options = pcut_html_reader_options,
	.writer_options = pcut_html_writer_options,
	.reader = &pcut_html_reader,
	.writer = &pcut_html_writer,
};
