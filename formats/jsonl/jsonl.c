/* SPDX-License-Identifier: ISC */
/*
 * Flat rows, one JSON object a line, for jq, data frames and corpora: the
 * opposite of Article JSON's rule on purpose, for a column must be there in
 * every row, null where nothing is known.
 */
#include <presscut_format.h>

#include "buf.h"
#include "json.h"
#include "jsonl_chunks.h"
#include "str.h"
#include "text/text.h"
#include "writer.h"

#define CHUNK_LEAST 16 /* words */

enum profile { FLAT, DATATROVE, DOLMA, TRAFILATURA, CHUNKS, FIELDS };

struct row_state {
	enum profile profile;
	size_t chunk; /* words of a row of CHUNKS */
	pcut_str fields; /* of FIELDS, parted by commas */
	pcut_output *text;
	pcut_buf text_buf;
};

/* ---- columns ---------------------------------------------------------- */

static void
column(pcut_json *j, const char *key, pcut_str value)
{
	pcut_json_key(j, key);
	if (value.len > 0)
		pcut_json_str(j, value);
	else
		pcut_json_null(j);
}

static void
list(pcut_json *j, const char *key, const pcut_article *a, pcut_meta meta)
{
	pcut_json_key(j, key);
	pcut_json_begin(j, '[');
	for (size_t i = 0; i < pcut_article_count(a, meta); i++)
		pcut_json_str(j, pcut_article_get(a, meta, i));
	pcut_json_end(j, ']');
}

/* All values of meta as one string, null for none. */
static void
joined(pcut_json *j, const char *key, const pcut_article *a, pcut_meta meta,
    const char *by)
{
	pcut_buf text = {0};

	for (size_t i = 0; i < pcut_article_count(a, meta); i++) {
		if (i > 0)
			pcut_buf_puts(&text, by);
		pcut_buf_put(&text, pcut_article_get(a, meta, i));
	}
	if (text.failed)
		pcut_output_fail(j->out, PCUT_ENOMEM);
	column(j, key, pcut_buf_str(&text));
	pcut_buf_free(&text);
}

static pcut_str
url_of(const pcut_article *a)
{
	pcut_str url = pcut_article_get(a, PCUT_META_URL, 0);

	return url.len > 0 ? url :
	    pcut_article_get(a, PCUT_META_CANONICAL_URL, 0);
}

static pcut_str
host_of(pcut_str url)
{
	size_t at = pcut_str_find(url, PCUT_LIT("://"));

	if (at == SIZE_MAX)
		return PCUT_STR_NONE;
	url = pcut_str_skip(url, at + 3);
	return pcut_str_cut(url, 0, pcut_str_find_char(url, '/'));
}

static pcut_str
image_of(const pcut_article *a)
{
	const pcut_node *lead = pcut_article_root(a, PCUT_NODE_LEAD_IMAGE);
	const pcut_asset *asset;

	if (lead == NULL)
		return PCUT_STR_NONE;
	if (pcut_node_has(lead, PCUT_ATTR_URL))
		return pcut_node_str(lead, PCUT_ATTR_URL);
	asset = pcut_article_asset(a, pcut_node_str(lead, PCUT_ATTR_ASSET));
	return asset == NULL ? PCUT_STR_NONE : pcut_asset_info_of(asset)->url;
}

static void
word_count(pcut_json *j, const char *key, const pcut_article *a)
{
	pcut_counts counts;

	pcut_article_counts(a, &counts);
	pcut_json_key(j, key);
	pcut_json_num(j, (long long)counts.words);
}

/* The columns of the flat row, by name. */
static int
flat_column(pcut_json *j, const pcut_article *a, pcut_str name, pcut_str text)
{
	static const struct {
		const char *name;
		pcut_meta meta;
	} plain[] = {
		{"id", PCUT_META_ID}, {"title", PCUT_META_TITLE},
		{"date_published", PCUT_META_DATE_PUBLISHED},
		{"date_modified", PCUT_META_DATE_MODIFIED},
		{"site_name", PCUT_META_SITE_NAME},
		{"language", PCUT_META_LANGUAGE},
		{"description", PCUT_META_DESCRIPTION},
		{"license", PCUT_META_LICENSE},
		{"source", PCUT_META_SOURCE_PATH},
		{"retrieved", PCUT_META_SOURCE_RETRIEVED},
		{"subtitle", PCUT_META_SUBTITLE}, {"kicker", PCUT_META_KICKER},
		{"section", PCUT_META_SECTION},
		{"copyright", PCUT_META_COPYRIGHT},
		{"agency", PCUT_META_AGENCY},
		{"canonical_url", PCUT_META_CANONICAL_URL},
	};

	for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++) {
		if (pcut_str_eq(pcut_str_from(plain[i].name), name)) {
			column(j, plain[i].name,
			    pcut_article_get(a, plain[i].meta, 0));
			return 1;
		}
	}
	if (pcut_str_eq(name, PCUT_LIT("url")))
		column(j, "url", url_of(a));
	else if (pcut_str_eq(name, PCUT_LIT("author")))
		joined(j, "author", a, PCUT_META_AUTHORS, "; ");
	else if (pcut_str_eq(name, PCUT_LIT("authors")))
		list(j, "authors", a, PCUT_META_AUTHORS);
	else if (pcut_str_eq(name, PCUT_LIT("date")))
		column(j, "date", pcut_str_cut(pcut_article_get(a,
		    PCUT_META_DATE_PUBLISHED, 0), 0, 10));
	else if (pcut_str_eq(name, PCUT_LIT("tags")))
		list(j, "tags", a, PCUT_META_TAGS);
	else if (pcut_str_eq(name, PCUT_LIT("image")))
		column(j, "image", image_of(a));
	else if (pcut_str_eq(name, PCUT_LIT("word_count")))
		word_count(j, "word_count", a);
	else if (pcut_str_eq(name, PCUT_LIT("text"))) {
		pcut_json_key(j, "text");
		pcut_json_str(j, text);
	} else {
		return 0;
	}
	return 1;
}

static void
columns(pcut_json *j, const pcut_article *a, pcut_str names, char sep,
    pcut_str text)
{
	pcut_str name;

	while (pcut_str_take(&names, sep, &name))
		flat_column(j, a, pcut_str_trim(name), text);
}

/* ---- profiles --------------------------------------------------------- */

static void
trafilatura_row(pcut_json *j, const pcut_article *a, pcut_str text)
{
	column(j, "title", pcut_article_get(a, PCUT_META_TITLE, 0));
	joined(j, "author", a, PCUT_META_AUTHORS, "; ");
	column(j, "hostname", host_of(url_of(a)));
	column(j, "date", pcut_str_cut(pcut_article_get(a,
	    PCUT_META_DATE_PUBLISHED, 0), 0, 10));
	joined(j, "categories", a, PCUT_META_SECTION, ";");
	joined(j, "tags", a, PCUT_META_TAGS, ";");
	column(j, "fingerprint", pcut_article_get(a, PCUT_META_SOURCE_SHA256,
	    0));
	column(j, "id", pcut_article_get(a, PCUT_META_ID, 0));
	column(j, "license", pcut_article_get(a, PCUT_META_LICENSE, 0));
	pcut_json_key(j, "text");
	pcut_json_str(j, text);
	column(j, "language", pcut_article_get(a, PCUT_META_LANGUAGE, 0));
	column(j, "image", image_of(a));
	column(j, "source", url_of(a));
	column(j, "source-hostname", pcut_article_get(a, PCUT_META_SITE_NAME,
	    0));
	column(j, "excerpt", pcut_article_get(a, PCUT_META_DESCRIPTION, 0));
}

static const char metadata_columns[] =
    "url title author authors date_published date_modified site_name language "
    "description tags image license word_count source retrieved";

static void
row(pcut_json *j, const struct row_state *st, const pcut_article *a,
    pcut_str text)
{
	pcut_str names = pcut_str_from(metadata_columns);

	switch (st->profile) {
	case DATATROVE:
		columns(j, a, PCUT_LIT("text id"), ' ', text);
		pcut_json_key(j, "metadata");
		pcut_json_begin(j, '{');
		columns(j, a, names, ' ', text);
		pcut_json_end(j, '}');
		break;
	case DOLMA:
		columns(j, a, PCUT_LIT("id text"), ' ', text);
		column(j, "source", host_of(url_of(a)));
		column(j, "added", pcut_article_get(a,
		    PCUT_META_SOURCE_RETRIEVED, 0));
		column(j, "created", pcut_article_get(a,
		    PCUT_META_DATE_PUBLISHED, 0));
		pcut_json_key(j, "metadata");
		pcut_json_begin(j, '{');
		columns(j, a, names, ' ', text);
		pcut_json_end(j, '}');
		break;
	case TRAFILATURA:
		trafilatura_row(j, a, text);
		break;
	case FIELDS:
		columns(j, a, st->fields, '+', text);
		break;
	case FLAT:
	default:
		columns(j, a, PCUT_LIT("id url title author authors date "
		    "date_published date_modified site_name language "
		    "description tags image license text word_count source "
		    "retrieved"), ' ', text);
		break;
	}
}

/* ---- the format ------------------------------------------------------- */

static int
knows(pcut_str name)
{
	static const char known[] = " id url title author authors date "
	    "date_published date_modified site_name language description tags "
	    "image license text word_count source retrieved subtitle kicker "
	    "section copyright agency canonical_url ";
	pcut_str rest = pcut_str_from(known), word;

	while (pcut_str_take(&rest, ' ', &word))
		if (word.len > 0 && pcut_str_eq(word, name))
			return 1;
	return 0;
}

static pcut_status
jsonl_open(pcut_writer *w, void *state, pcut_output *out)
{
	static const char *const names[] = {"flat", "datatrove", "dolma",
	    "trafilatura", "chunks"};
	struct row_state *st = state;
	pcut_str row_name = pcut_writer_option(w, "row"), rest, name;
	long chunk = pcut_writer_option_num(w, "chunk-words");

	(void)out;
	if (chunk < CHUNK_LEAST)
		return pcut_writer_fail(w, PCUT_EOPTION, "option.value",
		    "jsonl: option chunk-words is %d or more, not %ld",
		    CHUNK_LEAST, chunk);
	st->chunk = (size_t)chunk;
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (pcut_str_eq(pcut_str_from(names[i]), row_name)) {
			st->profile = (enum profile)i;
			return PCUT_OK;
		}
	if (!pcut_str_starts(row_name, PCUT_LIT("fields:")))
		return pcut_writer_fail(w, PCUT_EOPTION, "option.value",
		    "jsonl: option row is flat, datatrove, dolma, "
		    "trafilatura, chunks or fields:A+B, not \"" PCUT_FMT "\"",
		    PCUT_ARG(row_name));
	st->profile = FIELDS;
	st->fields = rest = pcut_str_skip(row_name, strlen("fields:"));
	while (pcut_str_take(&rest, '+', &name))
		if (!knows(pcut_str_trim(name)))
			return pcut_writer_fail(w, PCUT_EOPTION,
			    "option.value", "jsonl: a row has no field \""
			    PCUT_FMT "\"", PCUT_ARG(name));
	return PCUT_OK;
}

static pcut_status
jsonl_put(pcut_writer *w, void *state, pcut_article *a, pcut_output *out)
{
	static const pcut_text_style style = {0};
	struct row_state *st = state;
	pcut_json j = {.out = out};
	pcut_status rc;

	(void)w;
	if (st->profile == CHUNKS)
		return pcut_jsonl_chunks(a, st->chunk, out);
	if (st->text == NULL &&
	    (st->text = pcut_output_new(&st->text_buf)) == NULL)
		return PCUT_ENOMEM;
	pcut_buf_reset(&st->text_buf);
	rc = pcut_text_write(a, &style, st->text);
	if (rc == PCUT_OK)
		rc = pcut_output_flush(st->text);
	if (rc < 0)
		return rc;
	pcut_json_begin(&j, '{');
	row(&j, st, a, pcut_str_trim_end(pcut_buf_str(&st->text_buf)));
	pcut_json_end(&j, '}');
	pcut_putc(out, '\n');
	return PCUT_OK;
}

static void
jsonl_close(pcut_writer *w, void *state)
{
	struct row_state *st = state;

	(void)w;
	pcut_output_free(st->text);
	pcut_buf_free(&st->text_buf);
}

const pcut_format pcut_format_jsonl = {
	.size = sizeof(pcut_format),
	.name = "jsonl",
	.title = "Flat rows, JSON Lines",
	.extensions = ".jsonl .ndjson",
	.media_types = "application/x-ndjson",
	.writer_options = (const pcut_option[]){
	    {"row", PCUT_TYPE_STRING, "flat", NULL,
	        "flat, datatrove, dolma, trafilatura, chunks, or "
	        "fields:A+B"},
	    {"chunk-words", PCUT_TYPE_INT, "300", NULL,
	        "words that a row of chunks has at the most"},
	    {0}},
	.writer = &(const pcut_writer_ops){.size = sizeof(pcut_writer_ops),
	    .state_size = sizeof(struct row_state), .open = jsonl_open,
	    .put = jsonl_put, .close = jsonl_close, .many = 1},
};
