/* SPDX-License-Identifier: ISC */
/*
 * Bytes beside the text.  They are not in the article's arena: one asset may
 * be larger than all the text, and may be replaced.
 */
#include <stdint.h>
#include <string.h>

#include "context.h"
#include "digest.h"
#include "image.h"
#include "mem.h"
#include "model.h"
#include "str.h"

const pcut_asset *
pcut_article_asset_at(const pcut_article *a, size_t i)
{
	return i < a->assets.len ? a->assets.items[i] : NULL;
}

const pcut_asset *
pcut_article_asset(const pcut_article *a, pcut_str id)
{
	uint64_t *at = pcut_map_find(&a->asset_by_id, id);

	return at == NULL || *at == 0 ? NULL : a->assets.items[*at - 1];
}

const pcut_asset_info *
pcut_asset_info_of(const pcut_asset *asset)
{
	return &asset->info;
}

pcut_str
pcut_asset_bytes(const pcut_asset *asset)
{
	return asset->data == NULL ? PCUT_STR_NONE :
	    (pcut_str){asset->data, (size_t)asset->info.bytes};
}

static pcut_status
copy_info(pcut_arena *arena, const pcut_asset_info *info, pcut_asset_info *out)
{
	const pcut_str *const from[] = {&info->id, &info->url, &info->written,
	    &info->path, &info->media_type, &info->sha256, &info->reason};
	pcut_str *const to[] = {&out->id, &out->url, &out->written, &out->path,
	    &out->media_type, &out->sha256, &out->reason};
	pcut_candidate *candidates;

	*out = *info;
	for (size_t i = 0; i < sizeof to / sizeof to[0]; i++) {
		if (from[i]->ptr == NULL)
			*to[i] = PCUT_STR_NONE;
		else if ((*to[i] = pcut_clean_line(arena,
		    *from[i])).ptr == NULL)
			return PCUT_ENOMEM;
	}
	if (info->n_candidates == 0) {
		out->candidates = NULL;
		return PCUT_OK;
	}
	candidates = pcut_arena_alloc(arena,
	    info->n_candidates * sizeof *candidates);
	if (candidates == NULL)
		return PCUT_ENOMEM;
	for (size_t i = 0; i < info->n_candidates; i++) {
		const pcut_candidate *c = &info->candidates[i];

		candidates[i] = *c;
		candidates[i].url = pcut_clean_line(arena, c->url);
		candidates[i].media_type = c->media_type.ptr == NULL ?
		    PCUT_STR_NONE : pcut_clean_line(arena, c->media_type);
		if (candidates[i].url.ptr == NULL ||
		    candidates[i].media_type.ptr == NULL)
			return PCUT_ENOMEM;
	}
	out->candidates = candidates;
	return PCUT_OK;
}

/* "a1", "a2", ...: the first that is free. */
static pcut_str
free_id(pcut_article *a)
{
	char id[32];
	size_t n = a->assets.len + 1;
	pcut_str s;

	do {
		size_t len = sizeof id, rest = n++;

		do
			id[--len] = (char)('0' + rest % 10);
		while ((rest /= 10) > 0);
		id[--len] = 'a';
		s = (pcut_str){id + len, sizeof id - len};
	} while (pcut_map_find(&a->asset_by_id, s) != NULL);
	return pcut_arena_str(&a->arena, s);
}

static const pcut_asset *
find_by_url(const pcut_article *a, pcut_str url)
{
	uint64_t *at = url.len > 0 ? pcut_map_find(&a->asset_by_url, url) :
	    NULL;

	return at == NULL ? NULL : a->assets.items[*at - 1];
}

pcut_status
pcut_article_add_asset(pcut_article *a, const pcut_asset_info *info,
    pcut_str bytes, const pcut_asset **out)
{
	uint64_t *by_id, *by_url;
	pcut_asset *asset;

	if ((*out = find_by_url(a, info->url)) != NULL)
		return PCUT_OK;
	if (a->assets.len >= pcut_context_limit_of(a->ctx, PCUT_LIMIT_ASSETS))
		return PCUT_ELIMIT;
	if (a->assets.len == a->assets.cap) {
		pcut_asset **grown = pcut_arena_grow(&a->arena,
		    a->assets.items, &a->assets.cap, 0, sizeof *grown);

		if (grown == NULL)
			return PCUT_ENOMEM;
		a->assets.items = grown;
	}
	asset = pcut_arena_alloc(&a->arena, sizeof *asset);
	if (asset == NULL ||
	    copy_info(&a->arena, info, &asset->info) != PCUT_OK)
		return PCUT_ENOMEM;
	/* Cleaning may have made two addresses one. */
	if ((*out = find_by_url(a, asset->info.url)) != NULL)
		return PCUT_OK;
	asset->article = a;
	if (asset->info.id.len == 0 ||
	    pcut_map_find(&a->asset_by_id, asset->info.id) != NULL)
		asset->info.id = free_id(a);
	if (asset->info.id.ptr == NULL ||
	    (by_id = pcut_map_at(&a->asset_by_id, asset->info.id)) == NULL)
		return PCUT_ENOMEM;
	*by_id = a->assets.len + 1;
	if (asset->info.url.len > 0) {
		by_url = pcut_map_at(&a->asset_by_url, asset->info.url);
		if (by_url == NULL)
			return PCUT_ENOMEM;
		*by_url = a->assets.len + 1;
	}
	a->assets.items[a->assets.len++] = asset;
	*out = asset;
	if (bytes.len > 0 && pcut_asset_fill(asset, bytes) == PCUT_ENOMEM)
		return PCUT_ENOMEM;
	return PCUT_OK;
}

pcut_status
pcut_asset_fill(pcut_asset *asset, pcut_str bytes)
{
	pcut_article *a = asset->article;
	const pcut_allocator *mem = pcut_context_mem(a->ctx);
	pcut_image_info image;
	char hex[65];
	char *data;

	if (bytes.len > pcut_context_limit_of(a->ctx, PCUT_LIMIT_ASSET_BYTES)) {
		pcut_asset_refuse(asset, PCUT_ASSET_BLOCKED,
		    PCUT_LIT("too-large"));
		return PCUT_EASSET;
	}
	if (!pcut_image_probe(bytes, &image)) {
		pcut_asset_refuse(asset, PCUT_ASSET_BLOCKED,
		    PCUT_LIT("not-an-image"));
		return PCUT_EASSET;
	}
	if ((data = pcut_mem_realloc(mem, NULL, bytes.len)) == NULL)
		return PCUT_ENOMEM;
	memcpy(data, bytes.ptr, bytes.len);
	pcut_mem_free(mem, asset->data);
	asset->data = data;
	pcut_sha256_hex(bytes, hex);
	asset->info.bytes = bytes.len;
	asset->info.status = PCUT_ASSET_EMBEDDED;
	asset->info.media_type = pcut_str_from(image.media_type);
	asset->info.width = image.width;
	asset->info.height = image.height;
	asset->info.reason = PCUT_STR_NONE;
	asset->info.sha256 = pcut_arena_str(&a->arena, pcut_str_from(hex));
	if (asset->info.sha256.ptr == NULL) {
		asset->info.sha256 = PCUT_STR_NONE;
		return PCUT_ENOMEM;
	}
	return PCUT_OK;
}

void
pcut_asset_refuse(pcut_asset *asset, pcut_asset_status status, pcut_str reason)
{
	pcut_str copy = pcut_clean_line(&asset->article->arena, reason);

	asset->info.status = status;
	asset->info.reason = copy.ptr == NULL ? PCUT_STR_NONE : copy;
}

pcut_status
pcut_article_place(pcut_article *a, pcut_str id, pcut_str path)
{
	uint64_t *at = pcut_map_find(&a->asset_by_id, id);
	pcut_str copy;

	if (at == NULL || *at == 0)
		return PCUT_EUSAGE;
	copy = pcut_clean_line(&a->arena, path);
	if (copy.ptr == NULL)
		return PCUT_ENOMEM;
	a->assets.items[*at - 1]->info.path = copy;
	return PCUT_OK;
}

void
pcut_asset_free(pcut_asset *asset)
{
	pcut_mem_free(pcut_context_mem(asset->article->ctx), asset->data);
	asset->data = NULL;
}

pcut_status
pcut_article_resolve(pcut_article *a)
{
	const pcut_config *config = &a->ctx->config;

	if (config->resolve == NULL)
		return PCUT_OK;
	for (size_t i = 0; i < a->assets.len; i++) {
		pcut_asset *asset = a->assets.items[i];
		pcut_asset_request request = {.size = sizeof request,
		    .url = asset->info.url, .written = asset->info.written,
		    .referrer = pcut_article_get(a, PCUT_META_SOURCE_PATH, 0)};
		pcut_status rc;

		if (asset->info.status != PCUT_ASSET_LINKED)
			continue;
		rc = config->resolve(config->resolve_payload, &request, asset);
		if (rc < 0 && rc != PCUT_EASSET)
			return rc;
	}
	return PCUT_OK;
}
