/* SPDX-License-Identifier: ISC */
/* builder.h - a builder's life; its events are in presscut.h. */
#ifndef PCUT_BUILDER_H
#define PCUT_BUILDER_H

#include <presscut.h>

/* source: what warnings of the builder's own name; it must outlive it.  NULL
 * when memory is exhausted. */
pcut_builder *pcut_builder_new(pcut_context *ctx, const char *source);
void pcut_builder_free(pcut_builder *b); /* and an article not taken */

/* The first failure, PCUT_OK while there is none. */
pcut_status pcut_builder_status(const pcut_builder *b);

/*
 * Close what is open and take the article out; the builder then starts on a
 * new one.  After a failure that failure, and *out NULL.
 */
pcut_status pcut_builder_finish(pcut_builder *b, pcut_article **out);

/*
 * Append a copy of n and all below it where b stands.  The tree that n is of
 * must be another one.  A root is copied without itself: its children are.
 */
void pcut_build_copy(pcut_builder *b, const pcut_node *n);

#endif /* PCUT_BUILDER_H */
