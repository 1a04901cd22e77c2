/* SPDX-License-Identifier: ISC */
/*
 * Article JSON, and what is near it: one article, a document with a list of
 * articles, an array of them, JSON Lines of articles or of flat rows.  Values
 * follow one another in the input and each is parsed when its turn comes, so
 * that one bad line costs one article.
 *
 * Duplicate keys are refused: of two readers one would see the one, one the
 * other.
 */
#include <stdlib.h>

#include <jansson.h>

#include "digest.h"
#include "json_format.h"
#include "json_tree.h"
#include "json_unknown.h"
#include "reader.h"
#include "str.h"

struct json_state {
	pcut_str text, rest;
	int begun;
	json_t *value; /* the value at hand, when it holds several articles */
	size_t at;
};

/* ---- metadata --------------------------------------------------------- */

static pcut_origin
origin_of(const json_t *object, const char *name)
{
	pcut_str word = pcut_json_text(json_object_get(json_object_get(object,
	    "provenance"), name));

	for (int o = PCUT_ORIGIN_CLI; pcut_origin_name((pcut_origin)o) != NULL;
	    o++)
		if (pcut_str_eq(pcut_str_from(pcut_origin_name(
		    (pcut_origin)o)), word))
			return (pcut_origin)o;
	return PCUT_ORIGIN_NONE;
}

/* What "a.b.c" names, from object inwards. */
static const json_t *
member(const json_t *object, const char *path)
{
	pcut_str rest = pcut_str_from(path), part;

	while (object != NULL && pcut_str_take(&rest, '.', &part)) {
		char name[32];

		if (part.len >= sizeof name)
			return NULL;
		memcpy(name, part.ptr, part.len);
		name[part.len] = '\0';
		object = json_object_get(object, name);
	}
	return object;
}

static void
put_number(pcut_builder *b, pcut_meta key, const json_t *value)
{
	char *text = json_dumps(value, JSON_ENCODE_ANY |
	    JSON_REAL_PRECISION(15));

	if (text != NULL)
		pcut_build_meta(b, key, PCUT_ORIGIN_NONE, pcut_str_from(text));
	free(text);
}

static void
put_meta(pcut_builder *b, const json_t *object, pcut_meta key)
{
	const char *name = pcut_meta_name(key);
	const json_t *value = member(object, name), *item;
	pcut_origin origin = origin_of(object, name);
	size_t i;

	if (json_is_array(value)) {
		json_array_foreach(value, i, item)
			pcut_build_meta(b, key, origin, pcut_json_text(item));
	} else if (json_is_string(value)) {
		pcut_build_meta(b, key, origin, pcut_json_text(value));
	} else if (json_is_number(value)) {
		put_number(b, key, value);
	}
}

static pcut_agent
agent_of(const json_t *object)
{
	pcut_agent agent = PCUT_AGENT_INIT;

	agent.name = json_is_string(object) ? pcut_json_text(object) :
	    pcut_json_text(json_object_get(object, "name"));
	agent.url = pcut_json_text(json_object_get(object, "url"));
	agent.type = pcut_json_text(json_object_get(object, "type"));
	agent.role = pcut_json_text(json_object_get(object, "role"));
	agent.sort = pcut_json_text(json_object_get(object, "sort"));
	return agent;
}

static void
put_agents(pcut_builder *b, const json_t *object)
{
	const json_t *list = json_object_get(object, "authors"), *item;
	const json_t *publisher = json_object_get(object, "publisher");
	pcut_agent agent;
	size_t i;

	json_array_foreach(list, i, item) {
		agent = agent_of(item);
		pcut_build_author(b, origin_of(object, "authors"), &agent);
	}
	if (publisher != NULL) {
		agent = agent_of(publisher);
		pcut_build_publisher(b, origin_of(object, "publisher"),
		    &agent);
	}
}

static void
put_lists(pcut_builder *b, const json_t *object)
{
	json_t *list, *item;
	const char *key;
	size_t i;

	list = json_object_get(object, "related");
	json_array_foreach(list, i, item)
		pcut_build_related(b,
		    pcut_json_text(json_object_get(item, "title")),
		    pcut_json_text(json_object_get(item, "url")));
	list = json_object_get(object, "notices");
	json_array_foreach(list, i, item)
		pcut_build_notice(b,
		    pcut_json_text(json_object_get(item, "role")),
		    pcut_json_text(json_object_get(item, "text")));
	list = json_object_get(object, "warnings");
	json_array_foreach(list, i, item) {
		pcut_warning w = PCUT_WARNING_INIT;

		w.code = pcut_json_text(json_object_get(item, "code"));
		w.message = pcut_json_text(json_object_get(item, "message"));
		w.line = (uint32_t)json_integer_value(
		    json_object_get(item, "line"));
		w.count = (uint32_t)json_integer_value(
		    json_object_get(item, "count"));
		pcut_build_warning(b, &w);
	}
	list = json_object_get(json_object_get(object, "source"), "repairs");
	json_object_foreach(list, key, item)
		if (json_integer_value(item) > 0)
			pcut_build_repair(b, pcut_str_from(key),
			    (uint64_t)json_integer_value(item));
}

static pcut_asset_status
status_of(pcut_str word)
{
	static const char *const words[] = {"linked", "embedded", "missing",
	    "blocked"};

	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		if (pcut_str_eq(pcut_str_from(words[i]), word))
			return (pcut_asset_status)i;
	return PCUT_ASSET_LINKED;
}

static uint64_t
count_of(const json_t *object, const char *key)
{
	json_int_t value = json_integer_value(json_object_get(object, key));

	return value > 0 ? (uint64_t)value : 0;
}

static uint32_t
pixels_of(const json_t *object, const char *key)
{
	uint64_t value = count_of(object, key);

	return value <= UINT32_MAX ? (uint32_t)value : 0;
}

static pcut_status
put_asset(pcut_reader *r, pcut_builder *b, const char *id,
    const json_t *object)
{
	const json_t *list = json_object_get(object, "candidates"), *item;
	pcut_asset_info info = PCUT_ASSET_INFO_INIT;
	pcut_buf bytes = {0}, candidates = {0}; /* of pcut_candidate */
	pcut_str data = pcut_json_text(json_object_get(object, "data"));
	pcut_status rc = PCUT_OK;
	size_t i;

	pcut_json_warn_of_part(r, object);
	info.id = pcut_str_from(id);
	info.status = status_of(pcut_json_text(json_object_get(object,
	    "status")));
	info.url = pcut_json_text(json_object_get(object, "url"));
	info.path = pcut_json_text(json_object_get(object, "path"));
	info.media_type = pcut_json_text(json_object_get(object,
	    "media_type"));
	info.sha256 = pcut_json_text(json_object_get(object, "sha256"));
	info.reason = pcut_json_text(json_object_get(object, "reason"));
	info.bytes = count_of(object, "bytes");
	info.width = pixels_of(object, "width");
	info.height = pixels_of(object, "height");
	json_array_foreach(list, i, item) {
		pcut_candidate c = {.size = sizeof c,
		    .url = pcut_json_text(json_object_get(item, "url")),
		    .media_type = pcut_json_text(json_object_get(item,
		        "media_type")),
		    .width = pixels_of(item, "width"),
		    .density = json_number_value(json_object_get(item,
		        "density"))};

		pcut_buf_put(&candidates, PCUT_STR((const char *)&c,
		    sizeof c));
	}
	/* The buffer is as malloc aligns, its items of one size. */
	info.candidates = (const pcut_candidate *)(void *)candidates.ptr;
	info.n_candidates = candidates.len / sizeof(pcut_candidate);
	if (data.len > 0 && !pcut_base64_decode(data, &bytes)) {
		pcut_buf_reset(&bytes);
		pcut_reader_warn(r, PCUT_NO_OFFSET, "json.base64",
		    "the data of asset \"%s\" is no base64", id);
	}
	pcut_build_asset(b, &info, pcut_buf_str(&bytes));
	if (bytes.failed || candidates.failed)
		rc = PCUT_ENOMEM;
	pcut_buf_free(&bytes);
	pcut_buf_free(&candidates);
	return rc;
}

static void
put_extra(pcut_builder *b, const json_t *object)
{
	const json_t *extra = json_object_get(object, "extra");
	char *text = json_is_object(extra) ? json_dumps(extra,
	    JSON_SORT_KEYS | JSON_COMPACT | JSON_REAL_PRECISION(17)) : NULL;

	if (text != NULL)
		pcut_build_meta(b, PCUT_META_EXTRA, origin_of(object, "extra"),
		    pcut_str_from(text));
	free(text);
}

/* ---- articles --------------------------------------------------------- */

static pcut_status
put_notes(pcut_reader *r, pcut_builder *b, json_t *notes)
{
	json_t *note;
	const char *id;
	pcut_status rc = PCUT_OK;

	json_object_foreach(notes, id, note) {
		pcut_json_warn_of_part(r, note);
		pcut_build_open(b, PCUT_NODE_NOTE);
		pcut_json_read_attrs(b, note);
		pcut_build_str(b, PCUT_ATTR_ID, pcut_str_from(id));
		pcut_build_keep(b);
		rc = pcut_json_read_blocks(r, b,
		    json_object_get(note, "content"), 0);
		pcut_build_close(b, PCUT_NODE_NOTE);
		if (rc < 0)
			break;
	}
	return rc;
}

static pcut_status
put_lead_image(pcut_reader *r, pcut_builder *b, const json_t *image)
{
	static const struct {
		const char *key;
		pcut_kind kind;
	} parts[] = {{"caption", PCUT_NODE_LEAD_CAPTION},
	    {"credit", PCUT_NODE_CREDIT}};
	pcut_status rc = PCUT_OK;

	if (!json_is_object(image))
		return PCUT_OK;
	pcut_json_warn_of_part(r, image);
	pcut_build_open(b, PCUT_NODE_LEAD_IMAGE);
	pcut_json_read_attrs(b, image);
	pcut_build_keep(b);
	for (size_t i = 0; i < 2 && rc == PCUT_OK; i++) {
		const json_t *part = json_object_get(image, parts[i].key);

		if (!json_is_array(part))
			continue;
		pcut_build_open(b, parts[i].kind);
		pcut_build_keep(b);
		rc = pcut_json_read_blocks(r, b, part, 1);
		pcut_build_close(b, parts[i].kind);
	}
	pcut_build_close(b, PCUT_NODE_LEAD_IMAGE);
	return rc;
}

static pcut_status
put_article(pcut_reader *r, pcut_builder *b, const json_t *object)
{
	pcut_str version = pcut_json_text(json_object_get(object, "version"));
	const json_t *comments = json_object_get(object, "comments");
	json_t *assets = json_object_get(object, "assets"), *asset;
	const char *id;
	pcut_status rc;

	if (version.len > 0 && !pcut_str_starts(version, PCUT_LIT("1.")))
		return pcut_reader_fail(r, PCUT_EFORMAT, PCUT_NO_OFFSET,
		    "json.version", "version \"" PCUT_FMT "\" is not known",
		    PCUT_ARG(version));
	pcut_json_warn_of_article(r, object);
	for (int k = 1; k < PCUT_META_END_; k++) {
		pcut_meta key = (pcut_meta)k;

		if (key != PCUT_META_AUTHORS && key != PCUT_META_PUBLISHER &&
		    key != PCUT_META_EXTRA && key != PCUT_META_DATELINE)
			put_meta(b, object, key);
	}
	pcut_build_meta(b, PCUT_META_DATELINE, origin_of(object, "dateline"),
	    pcut_json_text(member(object, "dateline.text")));
	put_agents(b, object);
	put_lists(b, object);
	put_extra(b, object);
	json_object_foreach(assets, id, asset)
		if ((rc = put_asset(r, b, id, asset)) < 0)
			return rc;
	rc = put_lead_image(r, b, json_object_get(object, "image"));
	if (rc == PCUT_OK)
		rc = pcut_json_read_blocks(r, b,
		    json_object_get(object, "body"), 0);
	if (rc == PCUT_OK && json_is_array(comments)) {
		pcut_build_open(b, PCUT_NODE_COMMENTS);
		rc = pcut_json_read_blocks(r, b, comments, 0);
		pcut_build_close(b, PCUT_NODE_COMMENTS);
	}
	if (rc == PCUT_OK)
		rc = put_notes(r, b, json_object_get(object, "notes"));
	return rc;
}

/* A flat row, as -t jsonl writes it: names of its own, text in paragraphs. */
static pcut_status
put_row(pcut_builder *b, const json_t *object)
{
	static const pcut_meta keys[] = {PCUT_META_ID, PCUT_META_TITLE,
	    PCUT_META_URL, PCUT_META_DATE_PUBLISHED, PCUT_META_DATE_MODIFIED,
	    PCUT_META_SITE_NAME, PCUT_META_LANGUAGE, PCUT_META_DESCRIPTION,
	    PCUT_META_TAGS, PCUT_META_LICENSE};
	pcut_str text = pcut_json_text(json_object_get(object, "text"));
	pcut_str image = pcut_json_text(json_object_get(object, "image"));

	for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
		put_meta(b, object, keys[i]);
	pcut_build_meta(b, PCUT_META_DATE_PUBLISHED, PCUT_ORIGIN_INPUT,
	    pcut_json_text(json_object_get(object, "date")));
	put_agents(b, object);
	if (image.len > 0) {
		pcut_build_open(b, PCUT_NODE_LEAD_IMAGE);
		pcut_build_str(b, PCUT_ATTR_URL, image);
		pcut_build_close(b, PCUT_NODE_LEAD_IMAGE);
	}
	while (text.len > 0) {
		size_t end = pcut_str_find(text, PCUT_LIT("\n\n"));

		pcut_build_leaf(b, PCUT_NODE_PARAGRAPH,
		    pcut_str_cut(text, 0, end));
		text = pcut_str_skip(text, end == SIZE_MAX ? text.len :
		    end + 2);
	}
	return PCUT_OK;
}

/* ---- the input -------------------------------------------------------- */

/* The value at the start of st->rest; NULL and reported if there is none. */
static json_t *
parse_next(pcut_reader *r, struct json_state *st, pcut_status *rc)
{
	size_t offset = (size_t)(st->rest.ptr - st->text.ptr), line;
	json_error_t error;
	json_t *value = json_loadb(st->rest.ptr, st->rest.len,
	    JSON_REJECT_DUPLICATES | JSON_DISABLE_EOF_CHECK, &error);

	if (value != NULL) {
		st->rest = pcut_str_skip(st->rest, (size_t)error.position);
		return value;
	}
	*rc = json_error_code(&error) == json_error_out_of_memory ?
	    PCUT_ENOMEM : PCUT_EFORMAT;
	pcut_reader_fail(r, *rc, offset + (error.position > 0 ?
	    (size_t)error.position - 1 : 0), "json.syntax", "%s", error.text);
	/* Lines are records: the next may be whole. */
	line = pcut_str_find_char(st->rest, '\n');
	st->rest = pcut_str_skip(st->rest, line == SIZE_MAX ? st->rest.len :
	    line + 1);
	return NULL;
}

static int
is_kind(const json_t *value, const char *kind)
{
	return pcut_str_eq(pcut_json_text(json_object_get(value, "kind")),
	    pcut_str_from(kind));
}

/* The next of what may be an article; NULL at the end or after a failure. */
static json_t *
next_value(pcut_reader *r, struct json_state *st, pcut_status *rc)
{
	const json_t *list;
	json_t *value;

	for (;;) {
		list = json_is_array(st->value) ? st->value :
		    json_object_get(st->value, "articles");
		if (st->at < json_array_size(list))
			return json_incref(json_array_get(list, st->at++));
		json_decref(st->value);
		st->value = NULL;
		st->rest = pcut_str_trim(st->rest);
		if (st->rest.len == 0) {
			*rc = PCUT_END;
			return NULL;
		}
		if ((value = parse_next(r, st, rc)) == NULL)
			return NULL;
		if (!json_is_array(value) &&
		    !json_is_array(json_object_get(value, "articles"))) {
			if (!is_kind(value, "error") &&
			    !is_kind(value, "summary"))
				return value;
			json_decref(value);
			continue;
		}
		st->value = value;
		st->at = 0;
	}
}

static pcut_status
json_next(pcut_reader *r, void *state, pcut_builder *b)
{
	struct json_state *st = state;
	pcut_status rc = PCUT_OK;
	json_t *value;

	if (!st->begun) {
		if ((rc = pcut_reader_decode(r, PCUT_CHARSET_JSON,
		    PCUT_STR_NONE, &st->text)) < 0)
			return rc;
		st->rest = st->text;
		st->begun = 1;
	}
	if ((value = next_value(r, st, &rc)) == NULL)
		return rc;
	if (json_is_array(json_object_get(value, "body")))
		rc = put_article(r, b, value);
	else if (json_is_string(json_object_get(value, "text")))
		rc = put_row(b, value);
	else
		rc = pcut_reader_fail(r, PCUT_EFORMAT, PCUT_NO_OFFSET,
		    "json.no-article", "JSON, but no article: neither a "
		    "\"body\" nor a \"text\" in it");
	json_decref(value);
	return rc;
}

static void
json_close(pcut_reader *r, void *state)
{
	struct json_state *st = state;

	(void)r;
	json_decref(st->value);
}

static pcut_score
json_probe(pcut_str head, pcut_str name)
{
	(void)name;
	if (pcut_str_starts(head, PCUT_LIT("\xEF\xBB\xBF")))
		head = pcut_str_skip(head, 3);
	head = pcut_str_trim(head);
	if (head.len < 2 || (head.ptr[0] != '{' && head.ptr[0] != '['))
		return PCUT_SCORE_NO;
	if (pcut_str_find(pcut_str_cut(head, 0, 256),
	    PCUT_LIT("\"kind\"")) != SIZE_MAX &&
	    pcut_str_find(pcut_str_cut(head, 0, 256),
	    PCUT_LIT("\"article")) != SIZE_MAX)
		return PCUT_SCORE_EXACT;
	/* An object with a key, alone or in an array; "{{" is a wiki's. */
	if (head.ptr[0] == '[') {
		head = pcut_str_trim(pcut_str_skip(head, 1));
		if (head.len == 0 || head.ptr[0] != '{')
			return PCUT_SCORE_NO;
	}
	head = pcut_str_trim(pcut_str_skip(head, 1));
	return head.len > 0 && head.ptr[0] == '"' ? PCUT_SCORE_LIKELY :
	    PCUT_SCORE_NO;
}

const pcut_reader_ops pcut_json_reader = {
	.size = sizeof(pcut_reader_ops),
	.state_size = sizeof(struct json_state),
	.probe = json_probe,
	.next = json_next,
	.close = json_close,
};
