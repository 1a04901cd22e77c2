/* SPDX-License-Identifier: ISC */
/*
 * YAML front matter by the events of libyaml; JSON by jansson.
 *
 * No aliases, no anchors, no tags: they are not in front matter but to do
 * harm.  Values are text, whatever YAML would make of them.  Lists in lists
 * are one list (an unquoted [[Name]] is one); what is deeper than a map in a
 * list is passed over.
 */
#include <yaml.h>

#include <jansson.h>

#include <presscut.h>

#include "markdown_front.h"
#include "str.h"

enum { MAX_DEPTH = 100 }; /* of brackets */

/* Where in the document an event stands. */
struct place {
	int depth;      /* of maps and lists */
	int maps;       /* of maps alone */
	int lists;      /* that are open in the map in hand */
	int skip;       /* depth of what is passed over, 0: nothing */
	int want_value; /* in a map: a key was read */
	char field[64];
	size_t field_len;
};

/* A plain scalar that stands for nothing. */
static int
is_null(const yaml_event_t *e)
{
	pcut_str s = PCUT_STR((const char *)e->data.scalar.value,
	    e->data.scalar.length);

	return e->data.scalar.style == YAML_PLAIN_SCALAR_STYLE &&
	    (s.len == 0 || pcut_str_eq(s, PCUT_LIT("~")) ||
	        pcut_str_eq_case(s, PCUT_LIT("null")));
}

static void
take_scalar(pcut_md_front *f, struct place *at, const yaml_event_t *e)
{
	pcut_str s = PCUT_STR((const char *)e->data.scalar.value,
	    e->data.scalar.length);

	if (at->skip > 0)
		return;
	if (at->lists == 0 && !at->want_value) { /* a key */
		at->want_value = 1;
		if (at->maps == 1) {
			pcut_md_front_key(f, s);
		} else {
			at->field_len = s.len < sizeof at->field ? s.len : 0;
			memcpy(at->field, s.ptr, at->field_len);
		}
		return;
	}
	if (!is_null(e))
		pcut_md_front_scalar(f, PCUT_STR(at->field, at->field_len), s);
	if (at->lists == 0)
		at->want_value = 0;
}

/* Nonzero if the event may come in front matter. */
static int
take_event(pcut_md_front *f, struct place *at, const yaml_event_t *e)
{
	switch (e->type) {
	case YAML_MAPPING_START_EVENT:
		if (e->data.mapping_start.anchor != NULL ||
		    e->data.mapping_start.tag != NULL)
			return 0;
		at->depth++;
		if (at->skip > 0)
			break;
		if (at->maps == 2 || (at->lists == 0 && at->maps == 1 &&
		        !at->want_value)) {
			at->skip = at->depth;
			break;
		}
		at->maps++;
		if (at->maps == 2) {
			pcut_md_front_map(f);
			at->lists = 0;
			at->want_value = 0;
		}
		break;
	case YAML_SEQUENCE_START_EVENT:
		if (e->data.sequence_start.anchor != NULL ||
		    e->data.sequence_start.tag != NULL)
			return 0;
		at->depth++;
		if (at->skip > 0)
			break;
		if (at->maps != 1 || (at->lists == 0 && !at->want_value)) {
			at->skip = at->depth;
			break;
		}
		at->lists++;
		pcut_md_front_list(f);
		break;
	case YAML_MAPPING_END_EVENT:
	case YAML_SEQUENCE_END_EVENT:
		if (at->skip > 0) {
			if (at->skip == at->depth--) {
				at->skip = 0;
				if (at->lists == 0)
					at->want_value = !at->want_value;
			}
			break;
		}
		at->depth--;
		if (e->type == YAML_MAPPING_END_EVENT) {
			if (at->maps-- == 2) {
				pcut_md_front_map_end(f);
				at->lists = at->depth - 1;
				at->want_value = at->lists > 0;
			}
		} else if (--at->lists == 0) {
			at->want_value = 0;
		}
		break;
	case YAML_SCALAR_EVENT:
		if (e->data.scalar.anchor != NULL ||
		    e->data.scalar.tag != NULL || at->depth == 0)
			return 0;
		take_scalar(f, at, e);
		break;
	case YAML_ALIAS_EVENT:
		return 0;
	default:
		break;
	}
	return !f->failed;
}

/* Nonzero if brackets nest as no front matter does: libyaml takes time with
 * the depth for each token. */
static int
is_too_deep(pcut_str block)
{
	size_t depth = 0;

	for (size_t i = 0; i < block.len; i++) {
		if (block.ptr[i] == '[' || block.ptr[i] == '{') {
			if (++depth > MAX_DEPTH)
				return 1;
		} else if (depth > 0 &&
		    (block.ptr[i] == ']' || block.ptr[i] == '}')) {
			depth--;
		}
	}
	return 0;
}

int
pcut_md_front_yaml(pcut_md_front *f, pcut_str block)
{
	yaml_parser_t parser;
	struct place at = {0};
	int done = 0, good = 1;

	if (is_too_deep(block))
		return 0;
	if (!yaml_parser_initialize(&parser)) {
		f->failed = 1;
		return 0;
	}
	yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&parser,
	    (const unsigned char *)block.ptr, block.len);
	while (!done && good) {
		yaml_event_t e;

		if (!yaml_parser_parse(&parser, &e)) {
			good = 0;
			break;
		}
		done = e.type == YAML_STREAM_END_EVENT ||
		    e.type == YAML_DOCUMENT_END_EVENT;
		good = take_event(f, &at, &e);
		yaml_event_delete(&e);
	}
	yaml_parser_delete(&parser);
	return good;
}

/* ---- JSON ---------------------------------------------------------------- */

static void
take_json_scalar(pcut_md_front *f, pcut_str field, const json_t *v)
{
	char number[32];

	if (json_is_string(v)) {
		pcut_md_front_scalar(f, field,
		    PCUT_STR(json_string_value(v), json_string_length(v)));
	} else if (json_is_integer(v)) {
		snprintf(number, sizeof number, "%" JSON_INTEGER_FORMAT,
		    json_integer_value(v));
		pcut_md_front_scalar(f, field, pcut_str_from(number));
	}
}

static void
take_json(pcut_md_front *f, json_t *v)
{
	const char *key;
	json_t *field;

	if (!json_is_object(v)) {
		take_json_scalar(f, PCUT_STR_NONE, v);
		return;
	}
	pcut_md_front_map(f);
	json_object_foreach(v, key, field)
		take_json_scalar(f, pcut_str_from(key), field);
	pcut_md_front_map_end(f);
}

int
pcut_md_front_json(pcut_md_front *f, pcut_str block)
{
	json_t *root = json_loadb(block.ptr, block.len,
	    JSON_DISABLE_EOF_CHECK, NULL), *v, *item;
	const char *key;
	size_t i;

	if (!json_is_object(root)) {
		json_decref(root);
		return 0;
	}
	json_object_foreach(root, key, v) {
		pcut_md_front_key(f, pcut_str_from(key));
		if (json_is_array(v)) {
			pcut_md_front_list(f);
			json_array_foreach(v, i, item)
				take_json(f, item);
		} else {
			take_json(f, v);
		}
	}
	json_decref(root);
	return 1;
}
