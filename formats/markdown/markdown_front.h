/* SPDX-License-Identifier: ISC */
/*
 * markdown_front.h - front matter, whatever its syntax: keys and values come
 * in here, metadata goes out.
 */
#ifndef PCUT_MARKDOWN_FRONT_H
#define PCUT_MARKDOWN_FRONT_H

#include "arena.h"
#include "markdown.h"

/* One value of a key: text, or a map (of a person, of an image). */
typedef struct pcut_md_value {
	pcut_str text; /* or "name", "url" and so on of a map: */
	pcut_str name, url, role, alt, caption, credit;
} pcut_md_value;

typedef struct pcut_md_front {
	pcut_reader *r;
	pcut_builder *b;
	pcut_arena arena;
	int failed; /* memory ran out */

	pcut_str key; /* in hand */
	pcut_md_value *values;
	size_t n_values, cap_values;
	int in_map; /* the last value is a map that is being filled */
	int listed; /* the values stand in a list, be it of one */

	pcut_md_value lead; /* the lead image, as far as it is known */
} pcut_md_front;

/* A key of the top; values follow.  Ends the one before. */
void pcut_md_front_key(pcut_md_front *f, pcut_str key);
/* One of its values, or, between map and end, that of the map's field. */
void pcut_md_front_scalar(pcut_md_front *f, pcut_str field, pcut_str text);
/* They stand in a list: none of them is a list in a string. */
void pcut_md_front_list(pcut_md_front *f);
void pcut_md_front_map(pcut_md_front *f);
void pcut_md_front_map_end(pcut_md_front *f);
/* No more keys. */
void pcut_md_front_end(pcut_md_front *f);

/* Each returns 0 where the syntax is broken. */
int pcut_md_front_yaml(pcut_md_front *f, pcut_str block);
int pcut_md_front_toml(pcut_md_front *f, pcut_str block);
int pcut_md_front_json(pcut_md_front *f, pcut_str block);

#endif /* PCUT_MARKDOWN_FRONT_H */
