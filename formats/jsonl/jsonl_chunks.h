/* SPDX-License-Identifier: ISC */
/* jsonl_chunks.h - an article as rows of bounded size, for retrieval. */
#ifndef PCUT_JSONL_CHUNKS_H
#define PCUT_JSONL_CHUNKS_H

#include <stddef.h>

#include <presscut_format.h>

/*
 * A row a chunk: id (the article's, "#" and a number from 1), heading_path,
 * text, block_range (the first and the last of the body's blocks, from 0) and
 * words, of which a row has most at the most.  Put together, the texts are
 * the reading text of the body.
 */
pcut_status pcut_jsonl_chunks(const pcut_article *a, size_t most,
                              pcut_output *out);

#endif /* PCUT_JSONL_CHUNKS_H */
