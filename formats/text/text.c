/* SPDX-License-Identifier: ISC */
/* Plain text: raw dumps in, reading text out. */
#include "text.h"

const pcut_format pcut_format_text = {
	.size = sizeof(pcut_format),
	.name = "text",
	.title = "Plain text, raw dumps",
	.extensions = ".txt .text",
	.media_types = "text/plain",
	.writer_options = pcut_text_writer_options,
	.writer = &pcut_text_writer,
};
