/* SPDX-License-Identifier: ISC */
/* Limits, allocator, formats known, diagnostics and the last failure. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <presscut_format.h>

#include "context.h"
#include "mem.h"
#include "str.h"

#define VERSION_TEXT(a, b, c) VERSION_TEXT_(a, b, c)
#define VERSION_TEXT_(a, b, c) #a "." #b "." #c

static const uint64_t default_limits[] = {
	[PCUT_LIMIT_INPUT_BYTES] = UINT64_C(1) << 30,
	[PCUT_LIMIT_ARTICLE_BYTES] = UINT64_C(4) << 30,
	[PCUT_LIMIT_NODES] = 50000000,
	[PCUT_LIMIT_DEPTH] = 100,
	[PCUT_LIMIT_ASSET_BYTES] = UINT64_C(64) << 20,
	[PCUT_LIMIT_ASSETS] = 10000,
};

#define DEPTH_MOST 160

static const struct {
	pcut_status status;
	const char *name;
} status_names[] = {
	{PCUT_OK, "ok"},
	{PCUT_END, "end"},
	{PCUT_ENOMEM, "out of memory"},
	{PCUT_EIO, "input error"},
	{PCUT_EFORMAT, "bad format"},
	{PCUT_EUNKNOWN, "unknown format"},
	{PCUT_EEMPTY, "no article"},
	{PCUT_ELIMIT, "over a limit"},
	{PCUT_EOPTION, "bad option"},
	{PCUT_EASSET, "no asset"},
	{PCUT_ECANCELLED, "cancelled"},
	{PCUT_EUSAGE, "wrong use"},
	{PCUT_EOUTPUT, "output error"},
};

const char *
pcut_version(void)
{
	return VERSION_TEXT(PCUT_VERSION_MAJOR, PCUT_VERSION_MINOR,
	    PCUT_VERSION_PATCH);
}

const char *
pcut_status_name(pcut_status status)
{
	for (size_t i = 0; i < sizeof status_names / sizeof status_names[0];
	    i++)
		if (status_names[i].status == status)
			return status_names[i].name;
	return "unknown status";
}

static void *
watched_realloc(void *payload, void *ptr, size_t size)
{
	pcut_context *ctx = payload;
	void *result = pcut_mem_realloc(&ctx->config.allocator, ptr, size);

	if (result == NULL && size > 0)
		ctx->exhausted = 1;
	return result;
}

void
pcut_context_watch(pcut_context *ctx)
{
	ctx->exhausted = 0;
}

pcut_status
pcut_context_watched(pcut_context *ctx, pcut_status rc)
{
	return ctx->exhausted && rc != PCUT_ENOMEM ? pcut_context_nomem(ctx) :
	    rc;
}

pcut_context *
pcut_context_new(const pcut_config *config)
{
	pcut_config own = PCUT_CONFIG_INIT;
	pcut_context *ctx;

	if (config != NULL)
		memcpy(&own, config, config->size < sizeof own ?
		    config->size : sizeof own);
	own.size = sizeof own;
	ctx = pcut_mem_zalloc(&own.allocator, sizeof *ctx);
	if (ctx == NULL)
		return NULL;
	ctx->config = own;
	ctx->mem = (pcut_allocator){watched_realloc, ctx};
	ctx->error = (pcut_diag){.size = sizeof ctx->error, .code = "",
	    .source = "", .text = ""};
	ctx->error_text.mem = ctx->error_source.mem = ctx->error_code.mem =
	    &ctx->config.allocator;
	for (size_t i = 0; pcut_builtin[i] != NULL; i++) {
		if (pcut_format_add(ctx, pcut_builtin[i]) < 0) {
			pcut_context_free(ctx);
			return NULL;
		}
	}
	return ctx;
}

void
pcut_context_free(pcut_context *ctx)
{
	pcut_allocator mem;

	if (ctx == NULL)
		return;
	mem = ctx->config.allocator;
	pcut_buf_free(&ctx->error_text);
	pcut_buf_free(&ctx->error_source);
	pcut_buf_free(&ctx->error_code);
	pcut_mem_free(&ctx->mem, ctx->formats);
	pcut_mem_free(&mem, ctx);
}

void
pcut_context_limit(pcut_context *ctx, pcut_limit limit, uint64_t value)
{
	if (limit < PCUT_LIMIT_INPUT_BYTES || limit > PCUT_LIMIT_ASSETS)
		return;
	if (limit == PCUT_LIMIT_DEPTH && value > DEPTH_MOST)
		value = DEPTH_MOST;
	ctx->limits[limit] = value;
}

uint64_t
pcut_context_limit_of(const pcut_context *ctx, pcut_limit limit)
{
	return ctx->limits[limit] != 0 ? ctx->limits[limit] :
	    default_limits[limit];
}

int
pcut_context_is_durable(const pcut_context *ctx)
{
	return ctx->config.durable;
}

const pcut_allocator *
pcut_context_mem(const pcut_context *ctx)
{
	return &ctx->mem;
}

const pcut_diag *
pcut_last_error(const pcut_context *ctx)
{
	return &ctx->error;
}

/* cstr as kept in buf, or where that fails a word that needs no memory. */
static const char *
keep(pcut_buf *buf, const char *cstr, const char *otherwise)
{
	pcut_buf_reset(buf);
	pcut_buf_put(buf, (pcut_str){cstr, strlen(cstr) + 1});
	return buf->failed ? otherwise : buf->ptr;
}

pcut_status
pcut_context_vreport(pcut_context *ctx, const pcut_diag *diag,
    const char *fmt, va_list args)
{
	char text[1024];
	pcut_diag d = *diag;

	if (vsnprintf(text, sizeof text, fmt, args) < 0)
		text[0] = '\0';
	d.size = sizeof d;
	d.text = text;
	if (d.code == NULL)
		d.code = "";
	if (d.source == NULL)
		d.source = "";
	if (d.severity == PCUT_SEVERITY_ERROR) {
		ctx->error = d;
		ctx->error.text = keep(&ctx->error_text, text,
		    pcut_status_name(d.status));
		ctx->error.source = keep(&ctx->error_source, d.source, "");
		ctx->error.code = keep(&ctx->error_code, d.code, "");
	}
	if (ctx->config.log != NULL)
		ctx->config.log(ctx->config.log_payload, &d);
	return d.status;
}

pcut_status
pcut_context_report(pcut_context *ctx, const pcut_diag *diag, const char *fmt,
    ...)
{
	va_list args;
	pcut_status rc;

	va_start(args, fmt);
	rc = pcut_context_vreport(ctx, diag, fmt, args);
	va_end(args);
	return rc;
}

pcut_status
pcut_context_fail(pcut_context *ctx, pcut_status status, const char *code,
    const char *fmt, ...)
{
	pcut_diag diag = {.severity = PCUT_SEVERITY_ERROR, .status = status,
	    .code = code, .sys_errno = status == PCUT_EIO ||
	    status == PCUT_EOUTPUT ? errno : 0};
	va_list args;

	va_start(args, fmt);
	pcut_context_vreport(ctx, &diag, fmt, args);
	va_end(args);
	return status;
}

pcut_status
pcut_context_nomem(pcut_context *ctx)
{
	return pcut_context_fail(ctx, PCUT_ENOMEM, "memory", "out of memory");
}

/* ---- formats ---------------------------------------------------------- */

pcut_status
pcut_format_add(pcut_context *ctx, const pcut_format *fmt)
{
	const pcut_format **grown;
	size_t at = 0;

	while (at < ctx->n_formats && strcmp(ctx->formats[at]->name,
	    fmt->name) < 0)
		at++;
	if (at < ctx->n_formats && strcmp(ctx->formats[at]->name,
	    fmt->name) == 0) {
		ctx->formats[at] = fmt;
		return PCUT_OK;
	}
	grown = pcut_mem_realloc(pcut_context_mem(ctx), ctx->formats,
	    (ctx->n_formats + 1) * sizeof *grown);
	if (grown == NULL)
		return pcut_context_nomem(ctx);
	memmove(grown + at + 1, grown + at,
	    (ctx->n_formats - at) * sizeof *grown);
	grown[at] = fmt;
	ctx->formats = grown;
	ctx->n_formats++;
	return PCUT_OK;
}

/* Nonzero if one of the words of list, parted by spaces, is key. */
static int
has_word(const char *list, pcut_str key)
{
	pcut_str rest = pcut_str_from(list), word;

	while (pcut_str_take(&rest, ' ', &word))
		if (word.len > 0 && pcut_str_eq_case(word, key))
			return 1;
	return 0;
}

const pcut_format *
pcut_format_find(const pcut_context *ctx, pcut_str key)
{
	for (size_t i = 0; i < ctx->n_formats; i++)
		if (pcut_str_eq_case(pcut_str_from(ctx->formats[i]->name),
		    key))
			return ctx->formats[i];
	for (size_t i = 0; i < ctx->n_formats; i++) {
		pcut_str rest = pcut_str_from(ctx->formats[i]->extensions);
		pcut_str first;

		/* What a format writes to beats what it reads besides. */
		if (pcut_str_take(&rest, ' ', &first) && key.len > 0 &&
		    pcut_str_eq_case(first, key))
			return ctx->formats[i];
	}
	for (size_t i = 0; i < ctx->n_formats; i++)
		if (has_word(ctx->formats[i]->extensions, key) ||
		    has_word(ctx->formats[i]->media_types, key))
			return ctx->formats[i];
	return NULL;
}

const pcut_format *
pcut_format_at(const pcut_context *ctx, size_t index)
{
	return index < ctx->n_formats ? ctx->formats[index] : NULL;
}

/* ".md" of "a/b.md", empty without one. */
static pcut_str
extension(pcut_str name)
{
	for (size_t i = name.len; i > 0; i--) {
		if (name.ptr[i - 1] == '/')
			break;
		if (name.ptr[i - 1] == '.')
			return pcut_str_skip(name, i - 1);
	}
	return PCUT_STR_NONE;
}

/* What an extension adds: less than a signature, more than typical words. */
#define EXTENSION_SCORE 45

const pcut_format *
pcut_format_recognise(const pcut_context *ctx, pcut_str head, pcut_str name)
{
	const pcut_format *best = NULL;
	pcut_str ext = extension(name);
	int best_score = 0;

	for (size_t i = 0; i < ctx->n_formats; i++) {
		const pcut_format *f = ctx->formats[i];
		int score;

		if (f->reader == NULL)
			continue;
		score = f->reader->probe == NULL ? 0 :
		    (int)f->reader->probe(head, name);
		if (has_word(f->extensions, ext))
			score += EXTENSION_SCORE;
		if (score > best_score) {
			best_score = score;
			best = f;
		}
	}
	return best;
}
