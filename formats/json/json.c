/* SPDX-License-Identifier: ISC */
/* Article JSON, both ways: one article, several, or a line each. */
#include "json_format.h"

const pcut_format pcut_format_json = {
	.size = sizeof(pcut_format),
	.name = "json",
	.title = "Article JSON, lossless",
	.extensions = ".json .jsonl .ndjson",
	.media_types = "application/json application/x-ndjson",
	.reader = &pcut_json_reader,
	.writer_options = pcut_json_writer_options,
	.writer = &pcut_json_writer,
};
