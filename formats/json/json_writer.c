/* SPDX-License-Identifier: ISC */
/*
 * The article as Article JSON 1.0, canonical form: keys in a fixed order,
 * what is unknown absent.
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
#include "json_put.h"
#include "str.h"
#include "writer.h"

/* ---- the article ------------------------------------------------------ */

static void
candidates(pcut_json *j, const pcut_asset_info *info)
{
	if (info->n_candidates == 0)
		return;
	pcut_json_key(j, "candidates");
	pcut_json_begin(j, '[');
	for (size_t i = 0; i < info->n_candidates; i++) {
		const pcut_candidate *c = &info->candidates[i];

		pcut_json_flat(j, 1);
		pcut_json_begin(j, '{');
		pcut_json_key(j, "url");
		pcut_json_str(j, c->url);
		pcut_json_num_field(j, "width", c->width);
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
		pcut_json_str_field(j, "media_type", c->media_type);
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
		pcut_json_str_field(j, "url", info->url);
		pcut_json_str_field(j, "path", info->path);
		if (with_data && pcut_asset_bytes(asset).len > 0) {
			pcut_buf text = {0};

			pcut_base64_encode(pcut_asset_bytes(asset), &text);
			if (text.failed) {
				pcut_buf_free(&text);
				return PCUT_ENOMEM;
			}
			pcut_json_str_field(j, "data", pcut_buf_str(&text));
			pcut_buf_free(&text);
		}
		pcut_json_str_field(j, "media_type", info->media_type);
		pcut_json_num_field(j, "bytes", info->bytes);
		pcut_json_str_field(j, "sha256", info->sha256);
		pcut_json_num_field(j, "width", info->width);
		pcut_json_num_field(j, "height", info->height);
		candidates(j, info);
		pcut_json_str_field(j, "reason", info->reason);
		pcut_json_end(j, '}');
	}
	pcut_json_end(j, '}');
	return PCUT_OK;
}

static pcut_status
article(pcut_json *j, const pcut_article *a, int with_data)
{
	pcut_status rc;

	pcut_json_begin(j, '{');
	pcut_json_put_heading(j, a);
	if ((rc = pcut_json_put_lead_image(j, a)) < 0)
		return rc;
	pcut_json_put_series(j, a);
	pcut_json_put_source(j, a);
	pcut_json_put_provenance(j, a);
	rc = pcut_json_put_blocks(j, a, "body", PCUT_NODE_BODY);
	if (rc >= 0)
		rc = pcut_json_put_blocks(j, a, "comments", PCUT_NODE_COMMENTS);
	if (rc < 0)
		return rc;
	pcut_json_put_related(j, a);
	pcut_json_put_notices(j, a);
	rc = pcut_json_put_blocks(j, a, "notes", PCUT_NODE_NOTES);
	if (rc >= 0)
		rc = assets(j, a, with_data);
	if (rc < 0)
		return rc;
	pcut_json_put_counts(j, a);
	pcut_json_put_warnings(j, a);
	rc = pcut_json_put_extra(j, a);
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
		pcut_json_key(&st->j, "articles");
		pcut_json_begin(&st->j, '[');
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
