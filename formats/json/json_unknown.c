/* SPDX-License-Identifier: ISC */
/*
 * Fields that Article JSON 1.0 does not have.  A minor version may add some:
 * they are passed over, and said so, for what is left out in silence is
 * missed by nobody.  "extra" and the maps by id or field may hold any name.
 */
#include <stdlib.h>
#include <string.h>

#include "json_unknown.h"
#include "str.h"
#include "utf8.h"

#define NAME_BYTES 60 /* of a name that is told */

/* Both sorted, for bsearch(). */
static const char *const article[] = {"agency", "assets", "authors", "body",
    "byline", "canonical_url", "comments", "copyright", "counts",
    "date_modified", "date_modified_text", "date_published",
    "date_published_text", "dateline", "description", "dir", "extra",
    "highlights", "id", "image", "kicker", "kind", "language", "license",
    "notes", "notices", "provenance", "publisher", "related", "section",
    "series", "site_name", "source", "subtitle", "tags", "title", "url",
    "version", "warnings"};
static const char *const parts[] = {"align", "alt", "asset", "attribution",
    "body", "bytes", "candidates", "caption", "cells", "checked", "cite",
    "code", "colspan", "columns", "content", "count", "credit", "data",
    "date", "definitions", "density", "dir", "encoding", "fallback", "file",
    "foot", "format", "head", "header", "height", "id", "indent", "items",
    "kind", "label", "lang", "language", "level", "line", "lines", "mathml",
    "media", "media_type", "message", "name", "offset", "ordered", "page",
    "pages", "path", "poster", "provider", "reason", "record_id", "ref",
    "repairs", "retrieved", "role", "rowspan", "rule", "sha256", "sort", "src",
    "start", "status", "style", "summary", "terms", "tex", "text", "tight",
    "title", "tone", "type", "url", "value", "warc", "width", "word_count"};

static int
compare(const void *name, const void *item)
{
	return strcmp(name, *(const char *const *)item);
}

static void
warn(pcut_reader *r, const json_t *object, const char *const *known,
    size_t count, const char *of)
{
	/* jansson walks an object without changing it, but says otherwise. */
	json_t *all = (json_t *)(uintptr_t)object, *value;
	const char *name;

	json_object_foreach(all, name, value)
		if (bsearch(name, known, count, sizeof *known, compare) == NULL)
			pcut_reader_warn(r, PCUT_NO_OFFSET,
			    "json.unknown-field", "field \"" PCUT_FMT
			    "\" of %s is not known, left out",
			    PCUT_ARG(pcut_utf8_head(pcut_str_from(name),
			    NAME_BYTES)), of);
	(void)value;
}

void
pcut_json_warn_of_article(pcut_reader *r, const json_t *object)
{
	warn(r, object, article, sizeof article / sizeof article[0],
	    "the article");
}

void
pcut_json_warn_of_part(pcut_reader *r, const json_t *object)
{
	const char *type = json_string_value(json_object_get(object, "type"));
	char of[32] = "a part";

	if (type != NULL && strlen(type) < sizeof of - 2 &&
	    strspn(type, "abcdefghijklmnopqrstuvwxyz_") == strlen(type)) {
		memcpy(of, "a ", 2);
		memcpy(of + 2, type, strlen(type) + 1);
	}
	warn(r, object, parts, sizeof parts / sizeof parts[0], of);
}
