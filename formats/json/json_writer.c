/* SPDX-License-Identifier: ISC */
/*
 * The article as Article JSON 1.0, canonical form: keys in a fixed order,
 * what is unknown absent.  The tree is written in one walk.  Where the model
 * has parts among a node's children (a caption, a credit), JSON has keys of
 * their own: a part's array is opened before the first of its kind and
 * closed behind the last, seen from its neighbours.
 *
 * One article is a plain object; from the second on it is a document with a
 * list of articles, which is only known when the second comes: until then
 * the first waits in memory.
 */
#include <presscut_format.h>

#include "buf.h"
#include "digest.h"
#include "json.h"
#include "json_format.h"
#include "json_value.h"
#include "str.h"
#include "writer.h"

/* ---- metadata --------------------------------------------------------- */

static void
str_field(pcut_json *j, const char *key, pcut_str value)
{
	if (value.len == 0)
		return;
	pcut_json_key(j, key);
	pcut_json_str(j, value);
}

static void
num_field(pcut_json *j, const char *key, unsigned long long value)
{
	if (value == 0)
		return;
	pcut_json_key(j, key);
	pcut_json_num(j, (long long)value);
}

static void
meta_field(pcut_json *j, const pcut_article *a, const char *name, pcut_meta key)
{
	str_field(j, name, pcut_article_get(a, key, 0));
}

/* A value that the model checked to be a number. */
static void
raw_field(pcut_json *j, const pcut_article *a, const char *name, pcut_meta key)
{
	if (pcut_article_count(a, key) == 0)
		return;
	pcut_json_key(j, name);
	pcut_json_raw(j, pcut_article_get(a, key, 0));
}

static void
list_field(pcut_json *j, const pcut_article *a, const char *name, pcut_meta key)
{
	size_t count = pcut_article_count(a, key);

	if (count == 0)
		return;
	pcut_json_key(j, name);
	pcut_json_flat(j, 1);
	pcut_json_begin(j, '[');
	for (size_t i = 0; i < count; i++)
		pcut_json_str(j, pcut_article_get(a, key, i));
	pcut_json_end(j, ']');
	pcut_json_flat(j, 0);
}

static void
agent(pcut_json *j, const pcut_agent *g)
{
	pcut_json_flat(j, 1);
	pcut_json_begin(j, '{');
	str_field(j, "name", g->name);
	str_field(j, "url", g->url);
	str_field(j, "type", g->type);
	str_field(j, "role", g->role);
	str_field(j, "sort", g->sort);
	pcut_json_end(j, '}');
	pcut_json_flat(j, 0);
}

static void
authors(pcut_json *j, const pcut_article *a)
{
	const pcut_agent *g;

	if (pcut_article_author(a, 0) == NULL)
		return;
	pcut_json_key(j, "authors");
	pcut_json_begin(j, '[');
	for (size_t i = 0; (g = pcut_article_author(a, i)) != NULL; i++)
		agent(j, g);
	pcut_json_end(j, ']');
}

static void
dateline(pcut_json *j, const pcut_article *a)
{
	pcut_str place = pcut_article_get(a, PCUT_META_DATELINE_PLACE, 0);
	pcut_str agency = pcut_article_get(a, PCUT_META_DATELINE_AGENCY, 0);
	pcut_str whole = pcut_article_get(a, PCUT_META_DATELINE, 0);

	if (whole.len == 0)
		whole = place.len > 0 ? place : agency;
	if (whole.len == 0)
		return;
	pcut_json_key(j, "dateline");
	pcut_json_flat(j, 1);
	pcut_json_begin(j, '{');
	str_field(j, "text", whole);
	str_field(j, "place", place);
	str_field(j, "agency", agency);
	pcut_json_end(j, '}');
	pcut_json_flat(j, 0);
}

static void
series(pcut_json *j, const pcut_article *a)
{
	if (pcut_article_count(a, PCUT_META_SERIES_NAME) == 0)
		return;
	pcut_json_key(j, "series");
	pcut_json_flat(j, 1);
	pcut_json_begin(j, '{');
	meta_field(j, a, "name", PCUT_META_SERIES_NAME);
	raw_field(j, a, "position", PCUT_META_SERIES_POSITION);
	pcut_json_end(j, '}');
	pcut_json_flat(j, 0);
}

static void
warc(pcut_json *j, const pcut_article *a)
{
	int some = 0;

	for (int k = PCUT_META_WARC_RECORD_ID; k <= PCUT_META_WARC_OFFSET; k++)
		some |= pcut_article_count(a, (pcut_meta)k) > 0;
	if (!some)
		return;
	pcut_json_key(j, "warc");
	pcut_json_begin(j, '{');
	meta_field(j, a, "record_id", PCUT_META_WARC_RECORD_ID);
	meta_field(j, a, "date", PCUT_META_WARC_DATE);
	meta_field(j, a, "file", PCUT_META_WARC_FILE);
	raw_field(j, a, "offset", PCUT_META_WARC_OFFSET);
	pcut_json_end(j, '}');
}

static void
repairs(pcut_json *j, const pcut_article *a)
{
	const pcut_repair *r;

	if (pcut_article_repair(a, 0) == NULL)
		return;
	pcut_json_key(j, "repairs");
	pcut_json_flat(j, 1);
	pcut_json_begin(j, '{');
	for (size_t i = 0; (r = pcut_article_repair(a, i)) != NULL; i++) {
		pcut_json_key_str(j, r->kind);
		pcut_json_num(j, (long long)r->count);
	}
	pcut_json_end(j, '}');
	pcut_json_flat(j, 0);
}

static void
source(pcut_json *j, const pcut_article *a)
{
	int some = pcut_article_repair(a, 0) != NULL;

	for (int k = PCUT_META_SOURCE_PATH; k <= PCUT_META_WARC_OFFSET; k++)
		some |= pcut_article_count(a, (pcut_meta)k) > 0;
	if (!some)
		return;
	pcut_json_key(j, "source");
	pcut_json_begin(j, '{');
	meta_field(j, a, "path", PCUT_META_SOURCE_PATH);
	meta_field(j, a, "format", PCUT_META_SOURCE_FORMAT);
	meta_field(j, a, "encoding", PCUT_META_SOURCE_ENCODING);
	raw_field(j, a, "bytes", PCUT_META_SOURCE_BYTES);
	meta_field(j, a, "sha256", PCUT_META_SOURCE_SHA256);
	meta_field(j, a, "retrieved", PCUT_META_SOURCE_RETRIEVED);
	list_field(j, a, "pages", PCUT_META_SOURCE_PAGES);
	meta_field(j, a, "rule", PCUT_META_SOURCE_RULE);
	warc(j, a);
	repairs(j, a);
	meta_field(j, a, "kind", PCUT_META_SOURCE_KIND);
	raw_field(j, a, "word_count", PCUT_META_SOURCE_WORD_COUNT);
	pcut_json_end(j, '}');
}

/* Of keys that stand at the top, in order of name. */
static void
provenance(pcut_json *j, const pcut_article *a)
{
	const char *last = "";
	int begun = 0;

	for (;;) {
		const char *best = NULL;
		pcut_meta at = PCUT_META_ID;

		for (int k = 1; k < PCUT_META_END_; k++) {
			const char *name = pcut_meta_name((pcut_meta)k);

			if (pcut_article_count(a, (pcut_meta)k) > 0 &&
			    pcut_article_origin(a, (pcut_meta)k) !=
			    PCUT_ORIGIN_NONE && strchr(name, '.') == NULL &&
			    strcmp(name, last) > 0 &&
			    (best == NULL || strcmp(name, best) < 0)) {
				best = name;
				at = (pcut_meta)k;
			}
		}
		if (best == NULL)
			break;
		if (!begun) {
			pcut_json_key(j, "provenance");
			pcut_json_begin(j, '{');
			begun = 1;
		}
		pcut_json_key(j, best);
		pcut_json_str(j, pcut_str_from(pcut_origin_name(
		    pcut_article_origin(a, at))));
		last = best;
	}
	if (begun)
		pcut_json_end(j, '}');
}

/* ---- the tree --------------------------------------------------------- */

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

/* ---- the article ------------------------------------------------------ */

static pcut_status
blocks(pcut_json *j, const pcut_article *a, const char *key, pcut_kind kind)
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

static pcut_status
lead_image(pcut_json *j, const pcut_article *a)
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

static void
related(pcut_json *j, const pcut_article *a)
{
	const pcut_related *r;

	if (pcut_article_related(a, 0) == NULL)
		return;
	open_array(j, "related");
	for (size_t i = 0; (r = pcut_article_related(a, i)) != NULL; i++) {
		pcut_json_flat(j, 1);
		pcut_json_begin(j, '{');
		str_field(j, "title", r->title);
		str_field(j, "url", r->url);
		pcut_json_end(j, '}');
		pcut_json_flat(j, 0);
	}
	pcut_json_end(j, ']');
}

static void
notices(pcut_json *j, const pcut_article *a)
{
	const pcut_notice *n;

	if (pcut_article_notice(a, 0) == NULL)
		return;
	open_array(j, "notices");
	for (size_t i = 0; (n = pcut_article_notice(a, i)) != NULL; i++) {
		pcut_json_flat(j, 1);
		pcut_json_begin(j, '{');
		pcut_json_key(j, "role");
		pcut_json_str(j, n->role);
		pcut_json_key(j, "text");
		pcut_json_str(j, n->text);
		pcut_json_end(j, '}');
		pcut_json_flat(j, 0);
	}
	pcut_json_end(j, ']');
}

static void
candidates(pcut_json *j, const pcut_asset_info *info)
{
	if (info->n_candidates == 0)
		return;
	open_array(j, "candidates");
	for (size_t i = 0; i < info->n_candidates; i++) {
		const pcut_candidate *c = &info->candidates[i];

		pcut_json_flat(j, 1);
		pcut_json_begin(j, '{');
		pcut_json_key(j, "url");
		pcut_json_str(j, c->url);
		num_field(j, "width", c->width);
		if (c->density > 0 && c->density < 1000) {
			/* Thousandths, without the locale's decimal point. */
			long thousandths = (long)(c->density * 1000 + .5);
			char text[8];
			size_t len = sizeof text;

			for (int digit = 0; digit < 3; digit++) {
				text[--len] = (char)('0' + thousandths % 10);
				thousandths /= 10;
			}
			text[--len] = '.';
			do
				text[--len] = (char)('0' + thousandths % 10);
			while ((thousandths /= 10) > 0);
			pcut_json_key(j, "density");
			pcut_json_raw(j, pcut_str_cut((pcut_str){text,
			    sizeof text}, len, sizeof text - len));
		}
		str_field(j, "media_type", c->media_type);
		pcut_json_end(j, '}');
		pcut_json_flat(j, 0);
	}
	pcut_json_end(j, ']');
}

static pcut_status
assets(pcut_json *j, const pcut_article *a, int with_data)
{
	static const char *const words[] = {"linked", "embedded", "missing",
	    "blocked"};
	const pcut_asset *asset;

	if (pcut_article_asset_at(a, 0) == NULL)
		return PCUT_OK;
	pcut_json_key(j, "assets");
	pcut_json_begin(j, '{');
	for (size_t i = 0; (asset = pcut_article_asset_at(a, i)) != NULL; i++) {
		const pcut_asset_info *info = pcut_asset_info_of(asset);

		pcut_json_key_str(j, info->id);
		pcut_json_begin(j, '{');
		pcut_json_key(j, "status");
		pcut_json_str(j, pcut_str_from(words[info->status]));
		str_field(j, "url", info->url);
		str_field(j, "path", info->path);
		if (with_data && pcut_asset_bytes(asset).len > 0) {
			pcut_buf text = {0};

			pcut_base64_encode(pcut_asset_bytes(asset), &text);
			if (text.failed) {
				pcut_buf_free(&text);
				return PCUT_ENOMEM;
			}
			str_field(j, "data", pcut_buf_str(&text));
			pcut_buf_free(&text);
		}
		str_field(j, "media_type", info->media_type);
		num_field(j, "bytes", info->bytes);
		str_field(j, "sha256", info->sha256);
		num_field(j, "width", info->width);
		num_field(j, "height", info->height);
		candidates(j, info);
		str_field(j, "reason", info->reason);
		pcut_json_end(j, '}');
	}
	pcut_json_end(j, '}');
	return PCUT_OK;
}

static void
counts(pcut_json *j, const pcut_article *a)
{
	pcut_counts c;

	pcut_article_counts(a, &c);
	pcut_json_key(j, "counts");
	pcut_json_flat(j, 1);
	pcut_json_begin(j, '{');
	pcut_json_key(j, "words");
	pcut_json_num(j, (long long)c.words);
	pcut_json_key(j, "chars");
	pcut_json_num(j, (long long)c.chars);
	num_field(j, "images", c.images);
	pcut_json_end(j, '}');
	pcut_json_flat(j, 0);
}

static void
warnings(pcut_json *j, const pcut_article *a)
{
	const pcut_warning *w;

	if (pcut_article_warning(a, 0) == NULL)
		return;
	open_array(j, "warnings");
	for (size_t i = 0; (w = pcut_article_warning(a, i)) != NULL; i++) {
		pcut_json_flat(j, 1);
		pcut_json_begin(j, '{');
		pcut_json_key(j, "code");
		pcut_json_str(j, w->code);
		str_field(j, "message", w->message);
		num_field(j, "line", w->line);
		num_field(j, "count", w->count);
		pcut_json_end(j, '}');
		pcut_json_flat(j, 0);
	}
	pcut_json_end(j, ']');
}

/* Whoever set it may have set anything: what is no object is left out. */
static pcut_status
extra(pcut_json *j, const pcut_article *a)
{
	pcut_str text = pcut_article_get(a, PCUT_META_EXTRA, 0);
	json_t *value = json_loadb(text.ptr, text.len, 0, NULL);
	pcut_status rc = PCUT_OK;

	if (json_is_object(value)) {
		pcut_json_key(j, "extra");
		pcut_json_flat(j, 1);
		rc = pcut_json_value(j, value);
		pcut_json_flat(j, 0);
	}
	json_decref(value);
	return rc;
}

static void
heading_fields(pcut_json *j, const pcut_article *a)
{
	pcut_json_key(j, "kind");
	pcut_json_str(j, PCUT_LIT("article"));
	pcut_json_key(j, "version");
	pcut_json_str(j, PCUT_LIT("1.0"));
	meta_field(j, a, "id", PCUT_META_ID);
	meta_field(j, a, "title", PCUT_META_TITLE);
	meta_field(j, a, "subtitle", PCUT_META_SUBTITLE);
	meta_field(j, a, "kicker", PCUT_META_KICKER);
	authors(j, a);
	meta_field(j, a, "byline", PCUT_META_BYLINE);
	meta_field(j, a, "agency", PCUT_META_AGENCY);
	dateline(j, a);
	if (pcut_article_publisher(a) != NULL) {
		pcut_json_key(j, "publisher");
		agent(j, pcut_article_publisher(a));
	}
	meta_field(j, a, "site_name", PCUT_META_SITE_NAME);
	meta_field(j, a, "url", PCUT_META_URL);
	meta_field(j, a, "canonical_url", PCUT_META_CANONICAL_URL);
	meta_field(j, a, "date_published", PCUT_META_DATE_PUBLISHED);
	meta_field(j, a, "date_modified", PCUT_META_DATE_MODIFIED);
	meta_field(j, a, "date_published_text", PCUT_META_DATE_PUBLISHED_TEXT);
	meta_field(j, a, "date_modified_text", PCUT_META_DATE_MODIFIED_TEXT);
	meta_field(j, a, "language", PCUT_META_LANGUAGE);
	meta_field(j, a, "dir", PCUT_META_DIR);
	meta_field(j, a, "description", PCUT_META_DESCRIPTION);
	list_field(j, a, "highlights", PCUT_META_HIGHLIGHTS);
	meta_field(j, a, "section", PCUT_META_SECTION);
	list_field(j, a, "tags", PCUT_META_TAGS);
	meta_field(j, a, "license", PCUT_META_LICENSE);
	meta_field(j, a, "copyright", PCUT_META_COPYRIGHT);
}

static pcut_status
article(pcut_json *j, const pcut_article *a, int with_data)
{
	pcut_status rc;

	pcut_json_begin(j, '{');
	heading_fields(j, a);
	if ((rc = lead_image(j, a)) < 0)
		return rc;
	series(j, a);
	source(j, a);
	provenance(j, a);
	if ((rc = blocks(j, a, "body", PCUT_NODE_BODY)) < 0 ||
	    (rc = blocks(j, a, "comments", PCUT_NODE_COMMENTS)) < 0)
		return rc;
	related(j, a);
	notices(j, a);
	if ((rc = blocks(j, a, "notes", PCUT_NODE_NOTES)) < 0 ||
	    (rc = assets(j, a, with_data)) < 0)
		return rc;
	counts(j, a);
	warnings(j, a);
	rc = extra(j, a);
	pcut_json_end(j, '}');
	return rc;
}

/* ---- the format ------------------------------------------------------- */

struct json_state {
	int lines, with_data;
	size_t count;
	pcut_buf first; /* the first article, until there is a second */
	pcut_json j;
};

static pcut_status
json_open(pcut_writer *w, void *state, pcut_output *out)
{
	struct json_state *st = state;

	st->lines = (int)pcut_writer_option_num(w, "lines");
	st->with_data = pcut_str_eq(pcut_writer_option(w, "assets"),
	    PCUT_LIT("embed"));
	st->j = (pcut_json){.out = out, .pretty = !st->lines};
	return PCUT_OK;
}

static pcut_status
put_first(struct json_state *st, pcut_article *a)
{
	pcut_output *out = pcut_output_new(&st->first);
	pcut_json j = {.out = out, .pretty = 1};
	pcut_status rc;

	if (out == NULL)
		return PCUT_ENOMEM;
	rc = article(&j, a, st->with_data);
	if (rc == PCUT_OK)
		rc = pcut_output_flush(out);
	pcut_output_free(out);
	return rc;
}

/* The first article, one level deeper than it was written. */
static void
put_indented(pcut_output *out, pcut_str text)
{
	while (text.len > 0) {
		pcut_puts(out, "    ");
		pcut_put(out, pcut_str_take_line(&text));
		if (text.len > 0)
			pcut_putc(out, '\n');
	}
}

static pcut_status
json_put(pcut_writer *w, void *state, pcut_article *a, pcut_output *out)
{
	struct json_state *st = state;
	pcut_status rc;

	(void)w;
	st->count++;
	if (st->lines) {
		st->j = (pcut_json){.out = out};
		rc = article(&st->j, a, st->with_data);
		pcut_putc(out, '\n');
		return rc;
	}
	if (st->count == 1)
		return put_first(st, a);
	if (st->count == 2) {
		pcut_json_begin(&st->j, '{');
		pcut_json_key(&st->j, "kind");
		pcut_json_str(&st->j, PCUT_LIT("articles"));
		pcut_json_key(&st->j, "version");
		pcut_json_str(&st->j, PCUT_LIT("1.0"));
		open_array(&st->j, "articles");
		pcut_putc(out, '\n');
		put_indented(out, pcut_buf_str(&st->first));
		pcut_buf_free(&st->first);
		st->j.some = 1;
	}
	return article(&st->j, a, st->with_data);
}

static pcut_status
json_finish(pcut_writer *w, void *state, pcut_output *out)
{
	struct json_state *st = state;

	(void)w;
	if (st->lines)
		return PCUT_OK;
	if (st->count == 1)
		pcut_put(out, pcut_buf_str(&st->first));
	if (st->count > 1) {
		pcut_json_end(&st->j, ']');
		pcut_json_end(&st->j, '}');
	}
	if (st->count > 0)
		pcut_putc(out, '\n');
	return PCUT_OK;
}

static void
json_close(pcut_writer *w, void *state)
{
	struct json_state *st = state;

	(void)w;
	pcut_buf_free(&st->first);
}

const pcut_option pcut_json_writer_options[] = {
	{"lines", PCUT_TYPE_BOOL, "no", NULL, "one line an article"},
	{"assets", PCUT_TYPE_CHOICE, "list", "list|embed",
	    "embed: the bytes of images too, in base64"},
	{0}};

const pcut_writer_ops pcut_json_writer = {
	.size = sizeof(pcut_writer_ops),
	.state_size = sizeof(struct json_state),
	.open = json_open,
	.put = json_put,
	.finish = json_finish,
	.close = json_close,
	.many = 1,
};
