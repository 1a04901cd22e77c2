/* SPDX-License-Identifier: ISC */
/* HTML: a page becomes its article. */
#include "html.h"

const pcut_format pcut_format_html = {
	.size = sizeof(pcut_format),
	.name = "html",
	.title = "HTML page",
	.extensions = ".html .htm .xhtml .xht .shtml",
	.media_types = "text/html application/xhtml+xml",
};
