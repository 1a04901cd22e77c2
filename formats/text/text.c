/* SPDX-License-Identifier: ISC */
/* Plain text: raw dumps in, reading text out. */
#include "text.h"

const pcut_format pcut_format_text = {
	.size = sizeof(pcut_format),
	.name = "text",
	.title = "Plain text, raw dumps",
	.extensions = ".txt .text",
	.media_types = "text/plain",
	.reader_options = pcut_text_reader_options,
	.writer_options = pcut_text_writer_options,
	.reader = &pcut_text_reader,
	.writer = &pcut_text_writer,
};
