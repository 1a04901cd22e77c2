/* SPDX-License-Identifier: ISC */
/*
 * Blocks of Article JSON into the builder.  A stack of arrays that are being
 * read stands in for recursion; a node with several arrays (a quote's content
 * and attribution) pushes them last first, under what closes it.
 */
#include "buf.h"
#include "json_tree.h"
#include "json_unknown.h"
#include "str.h"

enum mode { BLOCKS, INLINES, ITEMS, LINES, ROWS, CELLS, DEFINITION_ITEMS,
	TERMS, DEFINITIONS };

/* An array that is being read. */
struct reading {
	const json_t *array; /* NULL: empty */
	size_t at;
	enum mode mode;
	pcut_kind open;  /* opened before the first element; 0: nothing */
	pcut_kind close; /* closed behind the last; 0: nothing */
	long part;       /* of rows */
};

struct stack {
	pcut_reader *reader;
	pcut_builder *b;
	pcut_buf items; /* of struct reading */
};

pcut_str
pcut_json_text(const json_t *value)
{
	return json_is_string(value) ? PCUT_STR(json_string_value(value),
	    json_string_length(value)) : PCUT_STR_NONE;
}

static void
push(struct stack *s, struct reading reading)
{
	pcut_buf_put(&s->items, PCUT_STR((const char *)&reading,
	    sizeof reading));
}

static struct reading *
top(struct stack *s)
{
	/* The buffer is as malloc aligns, its items of one size. */
	return (struct reading *)(void *)(s->items.ptr + s->items.len -
	    sizeof(struct reading));
}

static const json_t *
array_of(const json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);

	return json_is_array(value) ? value : NULL;
}

/* ---- attributes ------------------------------------------------------- */

/* Member "a" of object, or member "b" of its member "a" for "a.b". */
static const json_t *
member(const json_t *object, const char *name)
{
	const char *dot = strchr(name, '.');
	char outer[16];

	if (dot == NULL)
		return json_object_get(object, name);
	if ((size_t)(dot - name) >= sizeof outer)
		return NULL;
	memcpy(outer, name, (size_t)(dot - name));
	outer[dot - name] = '\0';
	return json_object_get(json_object_get(object, outer), dot + 1);
}

static long
align_of(pcut_str name)
{
	if (pcut_str_eq(name, PCUT_LIT("left")))
		return PCUT_ALIGN_LEFT;
	if (pcut_str_eq(name, PCUT_LIT("center")))
		return PCUT_ALIGN_CENTER;
	return pcut_str_eq(name, PCUT_LIT("right")) ? PCUT_ALIGN_RIGHT :
	    PCUT_ALIGN_NONE;
}

void
pcut_json_read_attrs(pcut_builder *b, const json_t *object)
{
	/* "text" is an attribute of ruby alone, elsewhere the literal. */
	int is_ruby = pcut_str_eq(pcut_json_text(json_object_get(object,
	    "type")), PCUT_LIT("ruby"));

	for (int k = 1; k < PCUT_ATTR_END_; k++) {
		pcut_attr attr = (pcut_attr)k;
		const char *name = pcut_attr_name(attr);
		const json_t *value;

		if (name == NULL || attr == PCUT_ATTR_PART ||
		    (attr == PCUT_ATTR_RUBY && !is_ruby) ||
		    (value = member(object, name)) == NULL)
			continue;
		if (attr == PCUT_ATTR_ALIGN)
			pcut_build_num(b, attr,
			    align_of(pcut_json_text(value)));
		else if (attr < PCUT_ATTR_NUMBER_ && json_is_string(value))
			pcut_build_str(b, attr, pcut_json_text(value));
		else if (attr >= PCUT_ATTR_NUMBER_ && json_is_boolean(value))
			pcut_build_num(b, attr, json_is_true(value));
		else if (attr >= PCUT_ATTR_NUMBER_ && json_is_integer(value))
			pcut_build_num(b, attr,
			    (long)json_integer_value(value));
	}
}

/* ---- nodes ------------------------------------------------------------ */

/* The kind of that name among [from, to). */
static pcut_kind
kind_named(pcut_str name, int from, int to)
{
	for (int k = from; k < to; k++) {
		const char *own = pcut_kind_name((pcut_kind)k);

		if (k != PCUT_NODE_TEXT && own != NULL &&
		    pcut_str_eq(pcut_str_from(own), name))
			return (pcut_kind)k;
	}
	return (pcut_kind)0;
}

static void
open_node(struct stack *s, pcut_kind kind, const json_t *object)
{
	pcut_build_open(s->b, kind);
	pcut_json_read_attrs(s->b, object);
	pcut_build_keep(s->b);
}

/* A part under its own key, such as a quote's attribution. */
static void
push_part(struct stack *s, const json_t *object, const char *key,
    pcut_kind kind, enum mode mode)
{
	const json_t *array = array_of(object, key);

	if (array != NULL)
		push(s, (struct reading){.array = array, .mode = mode,
		    .open = kind, .close = kind});
}

static void
push_children(struct stack *s, const json_t *object, const char *key,
    enum mode mode)
{
	push(s, (struct reading){.array = array_of(object, key),
	    .mode = mode});
}

static void
push_table(struct stack *s, const json_t *object)
{
	static const struct {
		const char *key;
		long part;
	} parts[] = {{"foot", PCUT_PART_FOOT}, {"body", PCUT_PART_BODY},
	    {"head", PCUT_PART_HEAD}};
	const json_t *columns = array_of(object, "columns");
	const json_t *column;
	size_t i;

	for (i = 0; i < sizeof parts / sizeof parts[0]; i++)
		push(s, (struct reading){.array = array_of(object,
		    parts[i].key), .mode = ROWS, .part = parts[i].part});
	push_part(s, object, "caption", PCUT_NODE_CAPTION, BLOCKS);
	json_array_foreach(columns, i, column) {
		pcut_build_open(s->b, PCUT_NODE_COLUMN);
		pcut_json_read_attrs(s->b, column);
		pcut_build_close(s->b, PCUT_NODE_COLUMN);
	}
}

static void
unknown(struct stack *s, pcut_str type)
{
	pcut_reader_warn(s->reader, PCUT_NO_OFFSET, "json.unknown-type",
	    "no node has the type \"" PCUT_FMT "\"", PCUT_ARG(type));
}

static void
literal(struct stack *s, pcut_kind kind, const json_t *object)
{
	open_node(s, kind, object);
	pcut_build_text(s->b, pcut_json_text(json_object_get(object, "text")));
	pcut_build_close(s->b, kind);
}

static void
inline_node(struct stack *s, const json_t *value)
{
	pcut_str type;
	pcut_kind kind;

	if (json_is_string(value)) {
		pcut_build_text(s->b, pcut_json_text(value));
		return;
	}
	type = pcut_json_text(json_object_get(value, "type"));
	kind = kind_named(type, PCUT_NODE_TEXT, PCUT_NODE_END_);
	switch ((int)kind) {
	case 0:
		unknown(s, type);
		push_children(s, value, "content", INLINES);
		return;
	case PCUT_NODE_CODE:
	case PCUT_NODE_KBD:
	case PCUT_NODE_RAW:
		literal(s, kind, value);
		return;
	case PCUT_NODE_IMAGE:
	case PCUT_NODE_MATH:
	case PCUT_NODE_NOTE_REF:
	case PCUT_NODE_BREAK:
		pcut_build_open(s->b, kind);
		pcut_json_read_attrs(s->b, value);
		pcut_build_close(s->b, kind);
		return;
	default:
		pcut_build_open(s->b, kind);
		pcut_json_read_attrs(s->b, value);
		if (json_array_size(array_of(value, "content")) == 0)
			pcut_build_keep(s->b);
		push(s, (struct reading){.close = kind});
		push_children(s, value, "content", INLINES);
		return;
	}
}

static void
block(struct stack *s, const json_t *object)
{
	pcut_str type = pcut_json_text(json_object_get(object, "type"));
	pcut_kind kind = kind_named(type, PCUT_NODE_PARAGRAPH, PCUT_NODE_ITEM);

	if (json_is_string(object) || (kind == 0 &&
	    kind_named(type, PCUT_NODE_TEXT, PCUT_NODE_END_) != 0)) {
		/* Content of a node not known, which has inlines. */
		inline_node(s, object);
		return;
	}
	switch ((int)kind) {
	case 0:
		unknown(s, type);
		push_children(s, object, "content", BLOCKS);
		return;
	case PCUT_NODE_CODE_BLOCK:
	case PCUT_NODE_PREFORMATTED:
	case PCUT_NODE_RAW_BLOCK:
		literal(s, kind, object);
		return;
	case PCUT_NODE_MATH_BLOCK:
	case PCUT_NODE_RULE:
	case PCUT_NODE_RELATED:
		pcut_build_open(s->b, kind);
		pcut_json_read_attrs(s->b, object);
		pcut_build_close(s->b, kind);
		return;
	default:
		break;
	}
	open_node(s, kind, object);
	push(s, (struct reading){.close = kind});
	switch (kind) {
	case PCUT_NODE_PARAGRAPH:
	case PCUT_NODE_HEADING:
		push_children(s, object, "content", INLINES);
		break;
	case PCUT_NODE_LIST:
		push_children(s, object, "items", ITEMS);
		break;
	case PCUT_NODE_DEFINITIONS:
		push_children(s, object, "items", DEFINITION_ITEMS);
		break;
	case PCUT_NODE_VERSE:
		push_children(s, object, "lines", LINES);
		break;
	case PCUT_NODE_TABLE:
		push_table(s, object);
		break;
	case PCUT_NODE_EMBED:
		push_children(s, object, "fallback", BLOCKS);
		break;
	default:
		push_part(s, object, "credit", PCUT_NODE_CREDIT, INLINES);
		push_part(s, object, "caption", PCUT_NODE_CAPTION, BLOCKS);
		push_part(s, object, "attribution", PCUT_NODE_ATTRIBUTION,
		    INLINES);
		push_children(s, object, "content", BLOCKS);
		push_part(s, object, "summary", PCUT_NODE_SUMMARY, INLINES);
		push_part(s, object, "title", PCUT_NODE_TITLE, INLINES);
		break;
	}
}

/* An item, line, row or cell: one object, one array in it. */
static void
part_node(struct stack *s, const json_t *object, pcut_kind kind,
    const char *key, enum mode mode, long part)
{
	pcut_build_open(s->b, kind);
	pcut_json_read_attrs(s->b, object);
	if (kind == PCUT_NODE_ROW && part != PCUT_PART_BODY)
		pcut_build_num(s->b, PCUT_ATTR_PART, part);
	pcut_build_keep(s->b);
	push(s, (struct reading){.close = kind});
	push_children(s, object, key, mode);
}

static void
element(struct stack *s, const struct reading *r, const json_t *value)
{
	if (json_is_object(value))
		pcut_json_warn_of_part(s->reader, value);
	switch (r->mode) {
	case BLOCKS:
		block(s, value);
		break;
	case INLINES:
		inline_node(s, value);
		break;
	case ITEMS:
		part_node(s, value, PCUT_NODE_ITEM, "content", BLOCKS, 0);
		break;
	case LINES:
		part_node(s, value, PCUT_NODE_LINE, "content", INLINES, 0);
		break;
	case ROWS:
		part_node(s, value, PCUT_NODE_ROW, "cells", CELLS, r->part);
		break;
	case CELLS:
		part_node(s, value, PCUT_NODE_CELL, "content", BLOCKS, 0);
		break;
	case DEFINITION_ITEMS:
		pcut_build_open(s->b, PCUT_NODE_DEFINITION_ITEM);
		pcut_build_keep(s->b);
		push(s, (struct reading){.close = PCUT_NODE_DEFINITION_ITEM});
		push_children(s, value, "definitions", DEFINITIONS);
		push_children(s, value, "terms", TERMS);
		break;
	case TERMS:
	case DEFINITIONS:
	default:
		push(s, (struct reading){.array = json_is_array(value) ?
		    value : NULL, .mode = r->mode == TERMS ? INLINES : BLOCKS,
		    .open = r->mode == TERMS ? PCUT_NODE_TERM :
		    PCUT_NODE_DEFINITION, .close = r->mode == TERMS ?
		    PCUT_NODE_TERM : PCUT_NODE_DEFINITION});
		break;
	}
}

pcut_status
pcut_json_read_blocks(pcut_reader *r, pcut_builder *b, const json_t *array,
    int inlines)
{
	struct stack s = {.reader = r, .b = b};
	int failed;

	push(&s, (struct reading){.array = array, .mode = inlines ? INLINES :
	    BLOCKS});
	while (s.items.len > 0 && !s.items.failed) {
		struct reading *at = top(&s), now;

		if (at->open != 0) {
			pcut_build_open(b, at->open);
			pcut_build_keep(b);
			at->open = (pcut_kind)0;
		}
		now = *at;
		if (at->at < json_array_size(at->array)) {
			at->at++;
			element(&s, &now, json_array_get(now.array, now.at));
			continue;
		}
		s.items.len -= sizeof *at;
		if (now.close != 0)
			pcut_build_close(b, now.close);
	}
	failed = s.items.failed;
	pcut_buf_free(&s.items);
	return failed ? PCUT_ENOMEM : PCUT_OK;
}
