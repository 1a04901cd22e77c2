/* SPDX-License-Identifier: ISC */
/*
 * What Article JSON says of an article beside its blocks, in the order of
 * keys that the canonical form has; what is unknown is absent.
 */
#include <presscut_format.h>

#include "json.h"
#include "json_put.h"
#include "json_value.h"
#include "str.h"

static void
meta_field(pcut_json *j, const pcut_article *a, const char *name, pcut_meta key)
{
	pcut_json_str_field(j, name, pcut_article_get(a, key, 0));
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
	pcut_json_str_field(j, "name", g->name);
	pcut_json_str_field(j, "url", g->url);
	pcut_json_str_field(j, "type", g->type);
	pcut_json_str_field(j, "role", g->role);
	pcut_json_str_field(j, "sort", g->sort);
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
	pcut_json_str_field(j, "text", whole);
	pcut_json_str_field(j, "place", place);
	pcut_json_str_field(j, "agency", agency);
	pcut_json_end(j, '}');
	pcut_json_flat(j, 0);
}

void
pcut_json_put_series(pcut_json *j, const pcut_article *a)
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

void
pcut_json_put_source(pcut_json *j, const pcut_article *a)
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
void
pcut_json_put_provenance(pcut_json *j, const pcut_article *a)
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

void
pcut_json_put_related(pcut_json *j, const pcut_article *a)
{
	const pcut_related *r;

	if (pcut_article_related(a, 0) == NULL)
		return;
	pcut_json_key(j, "related");
	pcut_json_begin(j, '[');
	for (size_t i = 0; (r = pcut_article_related(a, i)) != NULL; i++) {
		pcut_json_flat(j, 1);
		pcut_json_begin(j, '{');
		pcut_json_str_field(j, "title", r->title);
		pcut_json_str_field(j, "url", r->url);
		pcut_json_end(j, '}');
		pcut_json_flat(j, 0);
	}
	pcut_json_end(j, ']');
}

void
pcut_json_put_notices(pcut_json *j, const pcut_article *a)
{
	const pcut_notice *n;

	if (pcut_article_notice(a, 0) == NULL)
		return;
	pcut_json_key(j, "notices");
	pcut_json_begin(j, '[');
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

void
pcut_json_put_counts(pcut_json *j, const pcut_article *a)
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
	pcut_json_num_field(j, "images", c.images);
	pcut_json_end(j, '}');
	pcut_json_flat(j, 0);
}

void
pcut_json_put_warnings(pcut_json *j, const pcut_article *a)
{
	const pcut_warning *w;

	if (pcut_article_warning(a, 0) == NULL)
		return;
	pcut_json_key(j, "warnings");
	pcut_json_begin(j, '[');
	for (size_t i = 0; (w = pcut_article_warning(a, i)) != NULL; i++) {
		pcut_json_flat(j, 1);
		pcut_json_begin(j, '{');
		pcut_json_key(j, "code");
		pcut_json_str(j, w->code);
		pcut_json_str_field(j, "message", w->message);
		pcut_json_num_field(j, "line", w->line);
		pcut_json_num_field(j, "count", w->count);
		pcut_json_end(j, '}');
		pcut_json_flat(j, 0);
	}
	pcut_json_end(j, ']');
}

pcut_status
pcut_json_put_extra(pcut_json *j, const pcut_article *a)
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

void
pcut_json_put_heading(pcut_json *j, const pcut_article *a)
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
