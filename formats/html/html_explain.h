/* SPDX-License-Identifier: ISC */
/* html_explain.h - why a block scored as it did, in words. */
#ifndef PCUT_HTML_EXPLAIN_H
#define PCUT_HTML_EXPLAIN_H

#include "arena.h"
#include "html_features.h"

/*
 * What is known of block i that tells for or against it, by the names of the
 * features, with its first score; NULL when memory is exhausted.
 */
const char *pcut_html_explain(pcut_arena *arena, const pcut_html_facts *facts,
                              uint32_t i, double first);

#endif /* PCUT_HTML_EXPLAIN_H */
