/* SPDX-License-Identifier: ISC */
/*
 * An article's trees as Article JSON, each in one walk.  Where the model has
 * parts among a node's children (a caption, a credit), JSON has keys of their
 * own: a part's array is opened before the first of its kind and closed
 * behind the last, seen from its neighbours.
 */
#include <presscut_format.h>

#include "json.h"
#include "json_put.h"
#include "str.h"

static const char *const align_names[] = {"", "left", "center", "right"};
static const char *const part_names[] = {"body", "head", "foot"};

static void
attr_field(pcut_json *j, const pcut_node *n, pcut_attr attr)
{
	const char *name = pcut_attr_name(attr);

	if (!pcut_node_has(n, attr))
		return;
	pcut_json_key(j, name);
	switch (attr) {
	case PCUT_ATTR_ORDERED:
	case PCUT_ATTR_TIGHT:
	case PCUT_ATTR_CHECKED:
	case PCUT_ATTR_HEADER:
		pcut_json_bool(j, pcut_node_num(n, attr) != 0);
		break;
	case PCUT_ATTR_ALIGN:
		pcut_json_str(j, pcut_str_from(
		    align_names[pcut_node_num(n, attr)]));
		break;
	default:
		if (attr < PCUT_ATTR_NUMBER_)
			pcut_json_str(j, pcut_node_str(n, attr));
		else
			pcut_json_num(j, pcut_node_num(n, attr));
		break;
	}
}

/* Several attributes as one object under name. */
static void
attr_object(pcut_json *j, const pcut_node *n, const char *name,
    const pcut_attr *attrs, const char *const *keys, size_t count)
{
	int some = 0;

	for (size_t i = 0; i < count; i++)
		some |= pcut_node_has(n, attrs[i]);
	if (!some)
		return;
	pcut_json_key(j, name);
	pcut_json_flat(j, 1);
	pcut_json_begin(j, '{');
	for (size_t i = 0; i < count; i++) {
		if (!pcut_node_has(n, attrs[i]))
			continue;
		pcut_json_key(j, keys[i]);
		if (attrs[i] < PCUT_ATTR_NUMBER_)
			pcut_json_str(j, pcut_node_str(n, attrs[i]));
		else
			pcut_json_num(j, pcut_node_num(n, attrs[i]));
	}
	pcut_json_end(j, '}');
	pcut_json_flat(j, 0);
}

static void
common_fields(pcut_json *j, const pcut_node *n)
{
	static const pcut_attr src[] = {PCUT_ATTR_SRC_LINE, PCUT_ATTR_SRC_PAGE,
	    PCUT_ATTR_SRC_PATH};
	static const char *const keys[] = {"line", "page", "path"};

	attr_field(j, n, PCUT_ATTR_ID);
	attr_field(j, n, PCUT_ATTR_LANG);
	attr_field(j, n, PCUT_ATTR_DIR);
	attr_field(j, n, PCUT_ATTR_ROLE);
	attr_object(j, n, "src", src, keys, 3);
}

/* What a node carries, besides the common ones, in Article JSON's order. */
static const pcut_attr own_attrs[] = {PCUT_ATTR_LEVEL, PCUT_ATTR_ORDERED,
    PCUT_ATTR_START, PCUT_ATTR_STYLE, PCUT_ATTR_TIGHT, PCUT_ATTR_CHECKED,
    PCUT_ATTR_VALUE, PCUT_ATTR_CITE, PCUT_ATTR_TONE, PCUT_ATTR_LANGUAGE,
    PCUT_ATTR_TEX, PCUT_ATTR_MATHML, PCUT_ATTR_INDENT, PCUT_ATTR_HEADER,
    PCUT_ATTR_ROWSPAN, PCUT_ATTR_COLSPAN, PCUT_ATTR_ALIGN, PCUT_ATTR_ASSET,
    PCUT_ATTR_LABEL, PCUT_ATTR_NOTE_KIND, PCUT_ATTR_URL, PCUT_ATTR_PROVIDER,
    PCUT_ATTR_MEDIA, PCUT_ATTR_ALT, PCUT_ATTR_TITLE, PCUT_ATTR_FORMAT,
    PCUT_ATTR_REF};

static void
own_fields(pcut_json *j, const pcut_node *n)
{
	static const pcut_attr poster[] = {PCUT_ATTR_POSTER_ASSET,
	    PCUT_ATTR_POSTER_URL, PCUT_ATTR_POSTER_ALT};
	static const char *const keys[] = {"asset", "url", "alt"};

	for (size_t i = 0; i < sizeof own_attrs / sizeof own_attrs[0]; i++)
		attr_field(j, n, own_attrs[i]);
	if (pcut_node_kind(n) == PCUT_NODE_EMBED &&
	    (pcut_node_has(n, PCUT_ATTR_POSTER_ASSET) ||
	    pcut_node_has(n, PCUT_ATTR_POSTER_URL)))
		attr_object(j, n, "poster", poster, keys, 3);
}

/* Parts that stand behind a node's content, under a key of their own. */
static int
is_behind(const pcut_node *n)
{
	switch (pcut_node_kind(n)) {
	case PCUT_NODE_ATTRIBUTION:
	case PCUT_NODE_CREDIT:
		return 1;
	case PCUT_NODE_CAPTION:
		return pcut_node_kind(pcut_node_parent(n)) == PCUT_NODE_FIGURE;
	default:
		return 0;
	}
}

/* Parts that stand before it. */
static int
is_before(const pcut_node *n)
{
	return n != NULL && (pcut_node_kind(n) == PCUT_NODE_TITLE ||
	    pcut_node_kind(n) == PCUT_NODE_SUMMARY);
}

static void
open_array(pcut_json *j, const char *key)
{
	pcut_json_key(j, key);
	pcut_json_begin(j, '[');
}

static int
same_kind(const pcut_node *a, const pcut_node *b)
{
	return a != NULL && b != NULL &&
	    pcut_node_kind(a) == pcut_node_kind(b);
}

static int
same_part(const pcut_node *a, const pcut_node *b)
{
	return same_kind(a, b) && pcut_node_num(a, PCUT_ATTR_PART) ==
	    pcut_node_num(b, PCUT_ATTR_PART);
}

static void
empty_array(pcut_json *j, const char *key)
{
	open_array(j, key);
	pcut_json_end(j, ']');
}

/* A table's body is required, even if all rows are head or foot. */
static void
missing_body(pcut_json *j, const pcut_node *last)
{
	if (last == NULL || pcut_node_kind(last) != PCUT_NODE_ROW ||
	    pcut_node_num(last, PCUT_ATTR_PART) == PCUT_PART_HEAD)
		empty_array(j, "body");
}

static void
enter_part(pcut_json *j, const pcut_node *n)
{
	const pcut_node *prev = pcut_node_prev(n);

	switch (pcut_node_kind(n)) {
	case PCUT_NODE_ATTRIBUTION:
	case PCUT_NODE_CREDIT:
	case PCUT_NODE_CAPTION:
		if (is_behind(n) && pcut_node_kind(pcut_node_parent(n)) !=
		    PCUT_NODE_LEAD_IMAGE && (prev == NULL || !is_behind(prev)))
			pcut_json_end(j, ']');
		open_array(j, pcut_kind_name(pcut_node_kind(n)));
		break;
	case PCUT_NODE_TITLE:
	case PCUT_NODE_SUMMARY:
	case PCUT_NODE_LEAD_CAPTION:
		open_array(j, pcut_kind_name(pcut_node_kind(n)));
		break;
	case PCUT_NODE_TERM:
		if (!same_kind(prev, n))
			open_array(j, "terms");
		pcut_json_begin(j, '[');
		break;
	case PCUT_NODE_DEFINITION:
		if (prev == NULL)
			empty_array(j, "terms");
		if (!same_kind(prev, n))
			open_array(j, "definitions");
		pcut_json_begin(j, '[');
		break;
	case PCUT_NODE_COLUMN:
		if (!same_kind(prev, n))
			open_array(j, "columns");
		pcut_json_flat(j, 1);
		pcut_json_begin(j, '{');
		attr_field(j, n, PCUT_ATTR_ALIGN);
		pcut_json_end(j, '}');
		pcut_json_flat(j, 0);
		if (!same_kind(pcut_node_next(n), n))
			pcut_json_end(j, ']');
		break;
	case PCUT_NODE_ROW:
		if (!same_part(prev, n)) {
			if (pcut_node_num(n, PCUT_ATTR_PART) == PCUT_PART_FOOT)
				missing_body(j, prev);
			open_array(j, part_names[pcut_node_num(n,
			    PCUT_ATTR_PART)]);
		}
		pcut_json_begin(j, '{');
		open_array(j, "cells");
		break;
	case PCUT_NODE_NOTE:
		pcut_json_key_str(j, pcut_node_str(n, PCUT_ATTR_ID));
		pcut_json_begin(j, '{');
		own_fields(j, n);
		open_array(j, "content");
		break;
	default: /* ITEM, DEFINITION_ITEM, LINE, CELL */
		pcut_json_begin(j, '{');
		own_fields(j, n);
		if (pcut_node_kind(n) != PCUT_NODE_DEFINITION_ITEM)
			open_array(j, "content");
		break;
	}
}

static void
leave_part(pcut_json *j, const pcut_node *n)
{
	const pcut_node *next = pcut_node_next(n);

	if (pcut_node_kind(n) != PCUT_NODE_DEFINITION_ITEM)
		pcut_json_end(j, ']');
	switch (pcut_node_kind(n)) {
	case PCUT_NODE_ATTRIBUTION:
	case PCUT_NODE_CREDIT:
	case PCUT_NODE_CAPTION:
	case PCUT_NODE_LEAD_CAPTION:
		break;
	case PCUT_NODE_TITLE:
	case PCUT_NODE_SUMMARY:
		open_array(j, "content");
		break;
	case PCUT_NODE_TERM:
	case PCUT_NODE_DEFINITION:
		if (!same_kind(next, n))
			pcut_json_end(j, ']');
		break;
	case PCUT_NODE_ROW:
		pcut_json_end(j, '}');
		if (!same_part(next, n))
			pcut_json_end(j, ']');
		break;
	default:
		pcut_json_end(j, '}');
		break;
	}
}

/* The key under which a node's children stand. */
static const char *
children_key(pcut_kind kind)
{
	switch (kind) {
	case PCUT_NODE_LIST:
	case PCUT_NODE_DEFINITIONS:
		return "items";
	case PCUT_NODE_VERSE:
		return "lines";
	case PCUT_NODE_EMBED:
		return "fallback";
	case PCUT_NODE_TABLE: /* its parts have keys of their own */
		return NULL;
	default:
		return "content";
	}
}

static int
is_leaf(pcut_kind kind)
{
	switch (kind) {
	case PCUT_NODE_TEXT:
	case PCUT_NODE_CODE_BLOCK:
	case PCUT_NODE_MATH_BLOCK:
	case PCUT_NODE_RULE:
	case PCUT_NODE_RAW_BLOCK:
	case PCUT_NODE_RELATED:
	case PCUT_NODE_PREFORMATTED:
	case PCUT_NODE_CODE:
	case PCUT_NODE_KBD:
	case PCUT_NODE_IMAGE:
	case PCUT_NODE_MATH:
	case PCUT_NODE_NOTE_REF:
	case PCUT_NODE_BREAK:
	case PCUT_NODE_RAW:
		return 1;
	default:
		return 0;
	}
}

/* Kinds whose literal is the key "text", be it empty. */
static int
has_text(pcut_kind kind)
{
	return kind == PCUT_NODE_CODE_BLOCK || kind == PCUT_NODE_RAW_BLOCK ||
	    kind == PCUT_NODE_PREFORMATTED || kind == PCUT_NODE_CODE ||
	    kind == PCUT_NODE_KBD || kind == PCUT_NODE_RAW;
}

/* Blocks that are one line of pretty output, and lines of verse. */
static int
is_flat(const pcut_node *n)
{
	pcut_kind kind = pcut_node_kind(n);

	return kind == PCUT_NODE_PARAGRAPH || kind == PCUT_NODE_HEADING ||
	    kind == PCUT_NODE_LINE || kind == PCUT_NODE_ATTRIBUTION ||
	    kind == PCUT_NODE_TITLE || kind == PCUT_NODE_LEAD_CAPTION ||
	    kind == PCUT_NODE_CREDIT || kind == PCUT_NODE_SUMMARY ||
	    kind == PCUT_NODE_TERM || (pcut_node_is_block(n) && is_leaf(kind));
}

static void
enter(pcut_json *j, const pcut_node *n)
{
	pcut_kind kind = pcut_node_kind(n);
	const char *key = children_key(kind);

	pcut_json_begin(j, '{');
	pcut_json_key(j, "type");
	pcut_json_str(j, pcut_str_from(pcut_kind_name(kind)));
	common_fields(j, n);
	own_fields(j, n);
	if (has_text(kind)) {
		pcut_json_key(j, "text");
		pcut_json_str(j, pcut_node_literal(n));
	}
	if (is_leaf(kind))
		pcut_json_end(j, '}');
	else if (key != NULL && !is_before(pcut_node_child(n)) &&
	    !(kind == PCUT_NODE_EMBED && pcut_node_child(n) == NULL))
		open_array(j, key);
}

static void
leave(pcut_json *j, const pcut_node *n)
{
	pcut_kind kind = pcut_node_kind(n);
	const pcut_node *last = pcut_node_last(n);

	if (kind == PCUT_NODE_TABLE) {
		missing_body(j, last);
	} else if ((last == NULL || !is_behind(last)) &&
	    !(kind == PCUT_NODE_EMBED && last == NULL)) {
		pcut_json_end(j, ']');
	}
	if (kind == PCUT_NODE_RUBY) {
		pcut_json_key(j, "text");
		pcut_json_str(j, pcut_node_str(n, PCUT_ATTR_RUBY));
	}
	pcut_json_end(j, '}');
}

static pcut_status
visit(void *payload, const pcut_node *n, pcut_event event)
{
	pcut_json *j = payload;
	pcut_kind kind = pcut_node_kind(n);
	int part = kind >= PCUT_NODE_ITEM && kind < PCUT_NODE_TEXT;

	if (kind < PCUT_NODE_PARAGRAPH)
		return PCUT_OK; /* a root: its array is the caller's */
	if (event == PCUT_EVENT_ENTER) {
		if (kind == PCUT_NODE_TEXT) {
			pcut_json_str(j, pcut_node_literal(n));
			return PCUT_OK;
		}
		if (part) {
			if (kind == PCUT_NODE_LINE)
				pcut_json_flat(j, 1);
			enter_part(j, n);
			if (kind != PCUT_NODE_LINE && is_flat(n))
				pcut_json_flat(j, 1);
			return PCUT_OK;
		}
		if (is_flat(n))
			pcut_json_flat(j, 1);
		enter(j, n);
		if (is_flat(n) && is_leaf(kind))
			pcut_json_flat(j, 0);
		return PCUT_OK;
	}
	if (part) {
		if (kind != PCUT_NODE_LINE && is_flat(n))
			pcut_json_flat(j, 0);
		leave_part(j, n);
		if (kind == PCUT_NODE_LINE)
			pcut_json_flat(j, 0);
		return PCUT_OK;
	}
	leave(j, n);
	if (is_flat(n))
		pcut_json_flat(j, 0);
	return PCUT_OK;
}

pcut_status
pcut_json_put_blocks(pcut_json *j, const pcut_article *a, const char *key,
    pcut_kind kind)
{
	const pcut_node *root = pcut_article_root(a, kind);
	pcut_status rc;

	if (root == NULL || (kind != PCUT_NODE_BODY &&
	    pcut_node_child(root) == NULL))
		return PCUT_OK;
	pcut_json_key(j, key);
	pcut_json_begin(j, kind == PCUT_NODE_NOTES ? '{' : '[');
	rc = pcut_walk(root, visit, j);
	pcut_json_end(j, kind == PCUT_NODE_NOTES ? '}' : ']');
	return rc;
}

pcut_status
pcut_json_put_lead_image(pcut_json *j, const pcut_article *a)
{
	const pcut_node *n = pcut_article_root(a, PCUT_NODE_LEAD_IMAGE);
	pcut_status rc;

	if (n == NULL || (pcut_node_child(n) == NULL &&
	    !pcut_node_has(n, PCUT_ATTR_URL) &&
	    !pcut_node_has(n, PCUT_ATTR_ASSET) &&
	    !pcut_node_has(n, PCUT_ATTR_ALT)))
		return PCUT_OK;
	pcut_json_key(j, "image");
	pcut_json_begin(j, '{');
	attr_field(j, n, PCUT_ATTR_ASSET);
	attr_field(j, n, PCUT_ATTR_URL);
	attr_field(j, n, PCUT_ATTR_ALT);
	rc = pcut_walk(n, visit, j);
	pcut_json_end(j, '}');
	return rc;
}
