/* SPDX-License-Identifier: ISC */
/* model.h - the structs behind an article; what they mean is in presscut.h. */
#ifndef PCUT_MODEL_H
#define PCUT_MODEL_H

#include <presscut.h>

#include "arena.h"
#include "map.h"

/* What a kind of node may hold. */
typedef enum pcut_holds {
	PCUT_HOLDS_NOTHING = 0,
	PCUT_HOLDS_LITERAL,
	PCUT_HOLDS_INLINES,
	PCUT_HOLDS_BLOCKS,
	PCUT_HOLDS_PARTS /* only parts of its own: list, table, verse, ... */
} pcut_holds;

pcut_holds pcut_kind_holds(pcut_kind kind);

/* An attribute in a node's list; in order of its number. */
typedef struct pcut_attr_item {
	struct pcut_attr_item *next;
	pcut_attr attr;
	union {
		pcut_str str;
		long num;
	} value;
} pcut_attr_item;

struct pcut_node {
	pcut_node *parent, *child, *last, *next, *prev;
	pcut_str literal;
	pcut_attr_item *attrs;
	uint8_t kind;
};

/* Put n behind the last child of parent; take it out of the tree. */
void pcut_node_append(pcut_node *parent, pcut_node *n);
void pcut_node_unlink(pcut_node *n);
/* The place of attr in the list, made if it is not there (then a zero value);
 * NULL when memory is exhausted. */
pcut_attr_item *pcut_attr_at(pcut_arena *arena, pcut_attr_item **list,
                             pcut_attr attr);

/* One metadata key's values. */
typedef struct pcut_value {
	struct pcut_value *next;
	pcut_str text;
} pcut_value;

typedef struct pcut_values {
	pcut_value *first, *last;
	size_t count;
	pcut_origin origin;
} pcut_values;

/* A growing array in the article's arena. */
#define PCUT_LIST(type) struct { type *items; size_t len, cap; }

enum { PCUT_ROOTS = 5 }; /* indexed by kind; 0 is not used */

struct pcut_asset {
	pcut_article *article;
	pcut_asset_info info;
	char *data; /* info.bytes of them, by the context's allocator */
};

struct pcut_article {
	pcut_context *ctx;
	pcut_arena arena;
	pcut_node *roots[PCUT_ROOTS];
	pcut_values meta[PCUT_META_END_];
	PCUT_LIST(pcut_agent) authors;
	pcut_agent publisher; /* size 0: none */
	PCUT_LIST(pcut_notice) notices;
	PCUT_LIST(pcut_related) related;
	PCUT_LIST(pcut_warning) warnings;
	PCUT_LIST(pcut_repair) repairs;
	PCUT_LIST(pcut_asset *) assets;
	pcut_map asset_by_id, asset_by_url; /* index + 1 */
	pcut_map note_by_id;                /* address of the NOTE */
};

/* NULL when memory is exhausted. */
pcut_article *pcut_article_new(pcut_context *ctx);
pcut_status pcut_article_add_author(pcut_article *a, pcut_origin origin,
                                    const pcut_agent *agent);
pcut_status pcut_article_set_publisher(pcut_article *a, pcut_origin origin,
                                       const pcut_agent *agent);
pcut_status pcut_article_add_notice(pcut_article *a, pcut_str role,
                                    pcut_str text);
pcut_status pcut_article_add_related(pcut_article *a, pcut_str title,
                                     pcut_str url);
/* One entry a code: a later one with that code adds to its count. */
pcut_status pcut_article_add_warning(pcut_article *a,
                                     const pcut_warning *warning);
int pcut_article_has_warning(const pcut_article *a, pcut_str code);
pcut_status pcut_article_add_repair(pcut_article *a, pcut_str kind,
                                    uint64_t count);
pcut_status pcut_article_add_asset(pcut_article *a, const pcut_asset_info *info,
                                   pcut_str bytes, const pcut_asset **out);
void pcut_asset_free(pcut_asset *asset);

/*
 * A copy of s in arena that is fit for an article: invalid UTF-8 becomes
 * U+FFFD; control characters other than tab and LF, and U+FFFE and U+FFFF,
 * are dropped (XML could not say them); CR LF and CR become LF.  ptr is NULL
 * when memory is exhausted.
 */
pcut_str pcut_clean(pcut_arena *arena, pcut_str s);
/* Likewise with white space trimmed and runs of it made one space. */
pcut_str pcut_clean_line(pcut_arena *arena, pcut_str s);

#endif /* PCUT_MODEL_H */
