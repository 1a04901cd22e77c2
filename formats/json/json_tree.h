/* SPDX-License-Identifier: ISC */
/* json_tree.h - blocks of Article JSON into the builder. */
#ifndef PCUT_JSON_TREE_H
#define PCUT_JSON_TREE_H

#include <jansson.h>

#include <presscut_format.h>

/*
 * The blocks (inlines, if asked for) in array, where b stands.  What is no
 * block or inline that is known is passed over with a warning, its content
 * kept.  Only exhausted memory fails it.
 */
pcut_status pcut_json_read_blocks(pcut_reader *r, pcut_builder *b,
                                  const json_t *array, int inlines);

/* The attributes among the members of object, for the node opened last. */
void pcut_json_read_attrs(pcut_builder *b, const json_t *object);

/* A string's bytes; empty for what is no string. */
pcut_str pcut_json_text(const json_t *value);

#endif /* PCUT_JSON_TREE_H */
