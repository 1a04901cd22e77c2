/* SPDX-License-Identifier: ISC */
/*
 * What every reader shares: the input read whole (a page must be, and a
 * limit bounds it), its charset undone on demand, options, places of
 * diagnostics, and what is known of each article whatever its format: the
 * source, its digest, its identifier.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"
#include "builder.h"
#include "context.h"
#include "digest.h"
#include "mem.h"
#include "model.h"
#include "reader.h"
#include "str.h"

/* A warning of one code is logged so many times for an article; its count
 * there is always true. */
#define LOG_MOST 20

struct pcut_reader {
	pcut_context *ctx;
	const pcut_format *format;
	pcut_options options;
	void *state;
	int opened; /* the format's open succeeded: close it */
	int ended;
	pcut_str bytes;
	char *owned;      /* the bytes, when they are the reader's */
	pcut_decoded decoded;
	int is_decoded;
	char *name, *base_url, *charset;
	pcut_builder *builder;
	uint64_t articles;
	char sha256[65];
	/* Where lines begin, every STRIDE bytes; made by the first warning. */
	uint32_t *line_index;
	struct {
		const char *code;
		unsigned logged;
	} seen[16];
};

#define STRIDE ((size_t)16384)

/* ---- places ----------------------------------------------------------- */

static uint32_t
lines_in(pcut_str s)
{
	uint32_t n = 0;
	size_t at;

	while ((at = pcut_str_find_char(s, '\n')) != SIZE_MAX) {
		s = pcut_str_skip(s, at + 1);
		n++;
	}
	return n;
}

static int
make_line_index(pcut_reader *r, pcut_str text)
{
	size_t count = text.len / STRIDE + 1;
	uint32_t line = 1;

	if (r->line_index != NULL)
		return 1;
	r->line_index = pcut_mem_zalloc(pcut_context_mem(r->ctx),
	    count * sizeof r->line_index[0]);
	if (r->line_index == NULL)
		return 0;
	for (size_t i = 0; i < count; i++) {
		r->line_index[i] = line;
		line += lines_in(pcut_str_cut(text, i * STRIDE, STRIDE));
	}
	return 1;
}

static void
locate(pcut_reader *r, uint64_t offset, pcut_diag *diag)
{
	pcut_str text = r->is_decoded ? r->decoded.text : r->bytes;
	size_t at = (size_t)offset, block, start;

	if (offset == PCUT_NO_OFFSET || offset > text.len ||
	    !make_line_index(r, text))
		return;
	diag->offset = offset;
	block = at / STRIDE;
	diag->line = r->line_index[block] +
	    lines_in(pcut_str_cut(text, block * STRIDE, at - block * STRIDE));
	for (start = at; start > 0 && text.ptr[start - 1] != '\n' &&
	    at - start < UINT32_MAX; start--)
		if (at - start > STRIDE)
			return; /* a column nobody can count to */
	diag->column = (uint32_t)(at - start + 1);
}

static const char *
source_of(const pcut_reader *r)
{
	return r->name != NULL ? r->name : "<input>";
}

static pcut_diag
diag_at(pcut_reader *r, uint64_t offset, const char *code)
{
	pcut_diag diag = {.size = sizeof diag, .code = code,
	    .source = source_of(r)};

	locate(r, offset, &diag);
	return diag;
}

/* Whether a warning of code is still worth a line of the log. */
static int
worth_a_line(pcut_reader *r, const char *code)
{
	for (size_t i = 0; i < sizeof r->seen / sizeof r->seen[0]; i++) {
		if (r->seen[i].code == NULL)
			r->seen[i].code = code;
		if (strcmp(r->seen[i].code, code) == 0)
			return r->seen[i].logged++ < LOG_MOST;
	}
	return 1;
}

void
pcut_reader_warn(pcut_reader *r, uint64_t offset, const char *code,
    const char *fmt, ...)
{
	pcut_warning warning = PCUT_WARNING_INIT;
	pcut_diag diag;
	char text[512];
	va_list args;

	va_start(args, fmt);
	if (vsnprintf(text, sizeof text, fmt, args) < 0)
		text[0] = '\0';
	va_end(args);
	diag = diag_at(r, offset, code);
	diag.severity = PCUT_SEVERITY_WARNING;
	if (worth_a_line(r, code))
		pcut_context_report(r->ctx, &diag, "%s", text);
	warning.code = pcut_str_from(code);
	warning.message = pcut_str_from(text);
	warning.line = diag.line;
	if (r->builder != NULL)
		pcut_build_warning(r->builder, &warning);
}

void
pcut_reader_note(pcut_reader *r, uint64_t offset, const char *code,
    const char *fmt, ...)
{
	pcut_diag diag = diag_at(r, offset, code);
	va_list args;

	diag.severity = PCUT_SEVERITY_NOTE;
	va_start(args, fmt);
	pcut_context_vreport(r->ctx, &diag, fmt, args);
	va_end(args);
}

pcut_status
pcut_reader_fail(pcut_reader *r, pcut_status status, uint64_t offset,
    const char *code, const char *fmt, ...)
{
	pcut_diag diag = diag_at(r, offset, code);
	va_list args;

	diag.severity = PCUT_SEVERITY_ERROR;
	diag.status = status;
	va_start(args, fmt);
	pcut_context_vreport(r->ctx, &diag, fmt, args);
	va_end(args);
	return status;
}

/* ---- what a format may ask -------------------------------------------- */

pcut_context *
pcut_reader_context(const pcut_reader *r)
{
	return r->ctx;
}

pcut_str
pcut_reader_name(const pcut_reader *r)
{
	return pcut_str_from(r->name);
}

pcut_str
pcut_reader_base_url(const pcut_reader *r)
{
	return pcut_str_from(r->base_url);
}

pcut_str
pcut_reader_charset(const pcut_reader *r)
{
	return pcut_str_from(r->charset);
}

pcut_str
pcut_reader_option(const pcut_reader *r, const char *name)
{
	return pcut_options_get(&r->options, name);
}

long
pcut_reader_option_num(const pcut_reader *r, const char *name)
{
	return pcut_options_num(&r->options, name);
}

const pcut_format *
pcut_reader_format(const pcut_reader *r)
{
	return r->format;
}

pcut_status
pcut_reader_bytes(pcut_reader *r, pcut_str *out)
{
	*out = r->bytes;
	return PCUT_OK;
}

pcut_status
pcut_reader_decode(pcut_reader *r, pcut_charset_rule rule, pcut_str declared,
    pcut_str *out)
{
	const char *binary;
	pcut_status rc;

	*out = PCUT_STR_NONE;
	if (!r->is_decoded) {
		/* Who names an encoding has looked at the bytes. */
		binary = r->charset == NULL ? pcut_charset_binary(r->bytes,
		    rule) : NULL;
		r->ended = 1; /* unless it succeeds: it would fail again */
		if (binary != NULL)
			return pcut_reader_fail(r, PCUT_EFORMAT,
			    PCUT_NO_OFFSET, "input.binary",
			    "is %s, not text", binary);
		rc = pcut_charset_decode(pcut_context_mem(r->ctx), r->bytes,
		    rule, pcut_reader_charset(r), declared, &r->decoded);
		if (rc == PCUT_ENOMEM)
			return pcut_context_nomem(r->ctx);
		if (rc == PCUT_EOPTION)
			return pcut_reader_fail(r, rc, PCUT_NO_OFFSET,
			    "charset.unknown", "unknown encoding \"%s\"",
			    r->charset);
		if (rc < 0)
			return pcut_reader_fail(r, rc, PCUT_NO_OFFSET,
			    "charset.decode", "cannot be decoded");
		r->is_decoded = 1;
		r->ended = 0;
		if (r->decoded.replaced > 0)
			pcut_reader_warn(r, PCUT_NO_OFFSET, "charset.replaced",
			    "bytes that are no text are replaced by U+FFFD");
	}
	*out = r->decoded.text;
	return PCUT_OK;
}

pcut_status
pcut_reader_text(pcut_reader *r, pcut_str *out)
{
	return pcut_reader_decode(r, PCUT_CHARSET_TEXT, PCUT_STR_NONE, out);
}

/* ---- opening ---------------------------------------------------------- */

static char *
copy(pcut_context *ctx, const char *cstr, pcut_status *rc)
{
	size_t size = cstr == NULL ? 0 : strlen(cstr) + 1;
	char *own = NULL;

	if (size > 0 && (own = pcut_mem_realloc(pcut_context_mem(ctx), NULL,
	    size)) == NULL)
		*rc = pcut_context_nomem(ctx);
	if (own != NULL)
		memcpy(own, cstr, size);
	return own;
}

static pcut_status
over_input_limit(pcut_reader *r, uint64_t limit)
{
	return pcut_reader_fail(r, PCUT_ELIMIT, PCUT_NO_OFFSET, "input.limit",
	    "over the limit of %llu bytes", (unsigned long long)limit);
}

/* All that in gives, with one byte more room than hint. */
static pcut_status
read_all(pcut_reader *r, const pcut_input *in, size_t hint)
{
	uint64_t limit = pcut_context_limit_of(r->ctx, PCUT_LIMIT_INPUT_BYTES);
	pcut_buf buf = {.mem = pcut_context_mem(r->ctx)};
	pcut_status rc = PCUT_OK;
	char *fit;

	if (hint > limit)
		return over_input_limit(r, limit);
	/* Exactly: a power of two would cost up to twice the input. */
	if ((buf.ptr = pcut_mem_realloc(buf.mem, NULL, hint + 1)) == NULL)
		return pcut_context_nomem(r->ctx);
	buf.cap = hint + 1;
	for (;;) {
		ptrdiff_t got;

		if (!pcut_buf_reserve(&buf, 1)) {
			rc = pcut_context_nomem(r->ctx);
			break;
		}
		got = in->read(in->payload, buf.ptr + buf.len,
		    buf.cap - buf.len);
		if (got < 0) {
			int cause = errno;

			rc = pcut_reader_fail(r, PCUT_EIO, PCUT_NO_OFFSET,
			    "input.read", "cannot be read: %s",
			    strerror(cause));
			r->ctx->error.sys_errno = cause;
			break;
		}
		if (got == 0)
			break;
		buf.len += (size_t)got;
		if (buf.len > limit) {
			rc = over_input_limit(r, limit);
			break;
		}
	}
	if (rc == PCUT_OK && buf.cap - buf.len > buf.cap / 8 &&
	    (fit = pcut_mem_realloc(buf.mem, buf.ptr, buf.len + 1)) != NULL)
		buf.ptr = fit;
	r->owned = buf.ptr;
	r->bytes = pcut_buf_str(&buf);
	return rc;
}

static pcut_status
recognise(pcut_reader *r, const char *spec, pcut_str *options)
{
	*options = PCUT_STR_NONE;
	if (spec != NULL && *spec != '\0')
		return pcut_spec_format(r->ctx, spec, &r->format, options);
	r->format = pcut_format_recognise(r->ctx,
	    pcut_str_cut(r->bytes, 0, PCUT_PROBE_BYTES), pcut_reader_name(r));
	if (r->format == NULL)
		return pcut_reader_fail(r, PCUT_EUNKNOWN, PCUT_NO_OFFSET,
		    "format.unrecognised", "no format recognised");
	return PCUT_OK;
}

static pcut_status
open_bytes(pcut_reader *r, const char *spec)
{
	pcut_str options;
	pcut_status rc = recognise(r, spec, &options);

	if (rc < 0)
		return rc;
	if (r->format->reader == NULL)
		return pcut_context_fail(r->ctx, PCUT_EUNKNOWN,
		    "format.cannot-read", "%s can be written, not read",
		    r->format->name);
	rc = pcut_options_parse(r->ctx, r->format, r->format->reader_options,
	    options, &r->options);
	if (rc < 0)
		return rc;
	r->builder = pcut_builder_new(r->ctx, source_of(r));
	r->state = pcut_mem_zalloc(pcut_context_mem(r->ctx),
	    r->format->reader->state_size + 1);
	if (r->builder == NULL || r->state == NULL)
		return pcut_context_nomem(r->ctx);
	if (r->format->reader->open != NULL &&
	    (rc = r->format->reader->open(r, r->state)) < 0)
		return rc;
	r->opened = 1;
	return PCUT_OK;
}

static pcut_status
finish_open(pcut_reader *r, pcut_status rc, pcut_reader **out)
{
	rc = pcut_context_watched(r->ctx, rc);
	if (rc < 0) {
		pcut_reader_close(r);
		r = NULL;
	}
	*out = r;
	return rc;
}

static pcut_reader *
reader_new(pcut_context *ctx, const pcut_input *in, pcut_status *rc)
{
	pcut_reader *r = pcut_mem_zalloc(pcut_context_mem(ctx), sizeof *r);

	pcut_context_watch(ctx);
	*rc = PCUT_OK;
	if (r == NULL) {
		*rc = pcut_context_nomem(ctx);
		return NULL;
	}
	r->ctx = ctx;
	r->bytes = PCUT_STR_NONE;
	r->name = copy(ctx, in->name, rc);
	r->base_url = copy(ctx, in->base_url, rc);
	r->charset = copy(ctx, in->charset, rc);
	return r;
}

static pcut_status
open_input(pcut_context *ctx, const char *spec, const pcut_input *in,
    size_t hint, pcut_reader **out)
{
	pcut_input own = PCUT_INPUT_INIT;
	pcut_status rc;
	pcut_reader *r;

	*out = NULL;
	memcpy(&own, in, in->size < sizeof own ? in->size : sizeof own);
	if ((r = reader_new(ctx, &own, &rc)) == NULL)
		return rc;
	if (rc == PCUT_OK)
		rc = read_all(r, &own, hint);
	if (rc == PCUT_OK)
		rc = open_bytes(r, spec);
	return finish_open(r, rc, out);
}

pcut_status
pcut_reader_open(pcut_context *ctx, const char *spec, const pcut_input *in,
    pcut_reader **out)
{
	uint64_t limit = pcut_context_limit_of(ctx, PCUT_LIMIT_INPUT_BYTES);

	return open_input(ctx, spec, in, limit < 4096 ? (size_t)limit : 4096,
	    out);
}

pcut_status
pcut_reader_open_memory(pcut_context *ctx, const char *spec, pcut_str bytes,
    pcut_reader **out)
{
	pcut_input in = PCUT_INPUT_INIT;
	uint64_t limit = pcut_context_limit_of(ctx, PCUT_LIMIT_INPUT_BYTES);
	pcut_status rc;
	pcut_reader *r;

	*out = NULL;
	if ((r = reader_new(ctx, &in, &rc)) == NULL)
		return rc;
	r->bytes = bytes;
	if (rc == PCUT_OK && bytes.len > limit)
		rc = over_input_limit(r, limit);
	if (rc == PCUT_OK)
		rc = open_bytes(r, spec);
	return finish_open(r, rc, out);
}

static ptrdiff_t
read_fd(void *payload, void *buf, size_t len)
{
	const int *fd = payload;
	ssize_t got;

	do
		got = read(*fd, buf, len);
	while (got < 0 && errno == EINTR);
	return got;
}

pcut_status
pcut_reader_open_file(pcut_context *ctx, const char *spec, const char *path,
    pcut_reader **out)
{
	pcut_input in = PCUT_INPUT_INIT;
	pcut_diag diag = {.size = sizeof diag, .status = PCUT_EIO,
	    .severity = PCUT_SEVERITY_ERROR, .source = path,
	    .code = "input.open"};
	struct stat st;
	pcut_status rc;
	int fd;

	*out = NULL;
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &st) != 0) {
		diag.sys_errno = errno;
		rc = pcut_context_report(ctx, &diag, "cannot be opened: %s",
		    strerror(errno));
		if (fd >= 0)
			close(fd);
		return rc;
	}
	if (S_ISDIR(st.st_mode)) {
		close(fd);
		diag.sys_errno = EISDIR;
		return pcut_context_report(ctx, &diag, "is a directory");
	}
	in.read = read_fd;
	in.payload = &fd;
	in.name = path;
	rc = open_input(ctx, spec, &in, S_ISREG(st.st_mode) &&
	    st.st_size > 0 ? (size_t)st.st_size : 4096, out);
	close(fd);
	return rc;
}

void
pcut_reader_close(pcut_reader *r)
{
	const pcut_allocator *mem;

	if (r == NULL)
		return;
	mem = pcut_context_mem(r->ctx);
	if (r->opened && r->format->reader->close != NULL)
		r->format->reader->close(r, r->state);
	pcut_mem_free(mem, r->state);
	pcut_options_free(&r->options);
	pcut_builder_free(r->builder);
	pcut_mem_free(mem, r->decoded.owned);
	pcut_mem_free(mem, r->owned);
	pcut_mem_free(mem, r->name);
	pcut_mem_free(mem, r->base_url);
	pcut_mem_free(mem, r->charset);
	pcut_mem_free(mem, r->line_index);
	pcut_mem_free(mem, r);
}

/* ---- articles --------------------------------------------------------- */

/* urn:sha256 of the canonical URL, else of the bytes; the second and further
 * articles of one input are told apart by their number. */
static void
name_article(pcut_reader *r)
{
	pcut_article *a = pcut_build_article(r->builder);
	pcut_str url = pcut_article_get(a, PCUT_META_CANONICAL_URL, 0);
	char id[sizeof "urn:sha256:" + 64 + 24], hex[65];

	if (pcut_article_count(a, PCUT_META_ID) > 0)
		return;
	if (url.len > 0) {
		pcut_sha256_hex(url, hex);
		snprintf(id, sizeof id, "urn:sha256:%s", hex);
	} else if (r->articles > 0) {
		snprintf(id, sizeof id, "urn:sha256:%s#%llu", r->sha256,
		    (unsigned long long)r->articles + 1);
	} else {
		snprintf(id, sizeof id, "urn:sha256:%s", r->sha256);
	}
	pcut_build_meta(r->builder, PCUT_META_ID, PCUT_ORIGIN_NONE,
	    pcut_str_from(id));
}

/* What every article says of its source, unless its reader knew better: an
 * Article JSON tells of the source that it was made from. */
static void
describe_source(pcut_reader *r)
{
	pcut_builder *b = r->builder;
	pcut_article *a = pcut_build_article(b);
	char number[24];

	if (r->sha256[0] == '\0')
		pcut_sha256_hex(r->bytes, r->sha256);
	if (pcut_article_count(a, PCUT_META_SOURCE_FORMAT) == 0) {
		snprintf(number, sizeof number, "%zu", r->bytes.len);
		pcut_build_meta(b, PCUT_META_SOURCE_PATH, PCUT_ORIGIN_NONE,
		    pcut_reader_name(r));
		pcut_build_meta(b, PCUT_META_SOURCE_FORMAT, PCUT_ORIGIN_NONE,
		    pcut_str_from(r->format->name));
		if (r->is_decoded)
			pcut_build_meta(b, PCUT_META_SOURCE_ENCODING,
			    PCUT_ORIGIN_NONE,
			    pcut_str_from(r->decoded.encoding));
		pcut_build_meta(b, PCUT_META_SOURCE_BYTES, PCUT_ORIGIN_NONE,
		    pcut_str_from(number));
		pcut_build_meta(b, PCUT_META_SOURCE_SHA256, PCUT_ORIGIN_NONE,
		    pcut_str_from(r->sha256));
		pcut_build_repair(b, PCUT_LIT("replaced"), r->decoded.replaced);
		pcut_build_repair(b, PCUT_LIT("windows-1252"),
		    r->decoded.repaired);
	}
	if (r->base_url != NULL)
		pcut_build_meta(b, PCUT_META_URL, PCUT_ORIGIN_CLI,
		    pcut_reader_base_url(r));
	name_article(r);
}

pcut_status
pcut_reader_next(pcut_reader *r, pcut_article **out)
{
	pcut_status rc, built;

	*out = NULL;
	if (r->ended)
		return PCUT_END;
	memset(r->seen, 0, sizeof r->seen);
	pcut_context_watch(r->ctx);
	rc = r->format->reader->next(r, r->state, r->builder);
	if (rc == PCUT_END)
		r->ended = 1;
	if (rc == PCUT_OK)
		describe_source(r);
	rc = pcut_context_watched(r->ctx, rc);
	built = pcut_builder_status(r->builder);
	if (rc == PCUT_END)
		return rc;
	if (rc != PCUT_OK || built < 0) {
		/* A fresh builder: what this article left must not go on. */
		pcut_builder_free(r->builder);
		if ((r->builder = pcut_builder_new(r->ctx, source_of(r))) ==
		    NULL) {
			r->ended = 1;
			return pcut_context_nomem(r->ctx);
		}
		return built < 0 ? built : rc;
	}
	rc = pcut_context_watched(r->ctx, pcut_builder_finish(r->builder,
	    out));
	if (rc < 0) {
		pcut_article_free(*out);
		*out = NULL;
	}
	r->articles += rc == PCUT_OK;
	return rc;
}
