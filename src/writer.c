/* SPDX-License-Identifier: ISC */
/* What every writer shares: options, state, where its bytes go. */
#include <stdarg.h>
#include <string.h>

#include "context.h"
#include "file.h"
#include "mem.h"
#include "model.h"
#include "str.h"
#include "writer.h"

struct pcut_writer {
	pcut_context *ctx;
	const pcut_format *format;
	pcut_options options;
	void *state;
	int opened, finished;
	pcut_status broken; /* why nothing more can be put, nor finished */
	uint64_t articles;
	pcut_file *file; /* NULL: the sink is the caller's */
	char *name;
	pcut_output out;
};

pcut_context *
pcut_writer_context(const pcut_writer *w)
{
	return w->ctx;
}

const pcut_format *
pcut_writer_format(const pcut_writer *w)
{
	return w->format;
}

pcut_str
pcut_writer_option(const pcut_writer *w, const char *name)
{
	return pcut_options_get(&w->options, name);
}

long
pcut_writer_option_num(const pcut_writer *w, const char *name)
{
	return pcut_options_num(&w->options, name);
}

static pcut_diag
diag_of(const pcut_writer *w, pcut_severity severity, const char *code)
{
	return (pcut_diag){.size = sizeof(pcut_diag), .severity = severity,
	    .code = code, .source = w->name != NULL ? w->name : "<output>"};
}

void
pcut_writer_warn(pcut_writer *w, const char *code, const char *fmt, ...)
{
	pcut_diag diag = diag_of(w, PCUT_SEVERITY_WARNING, code);
	va_list args;

	va_start(args, fmt);
	pcut_context_vreport(w->ctx, &diag, fmt, args);
	va_end(args);
}

pcut_status
pcut_writer_fail(pcut_writer *w, pcut_status status, const char *code,
    const char *fmt, ...)
{
	pcut_diag diag = diag_of(w, PCUT_SEVERITY_ERROR, code);
	va_list args;

	diag.status = status;
	va_start(args, fmt);
	pcut_context_vreport(w->ctx, &diag, fmt, args);
	va_end(args);
	return status;
}

/* The output's first failure, with words. */
static pcut_status
check_output(pcut_writer *w, pcut_status rc)
{
	pcut_diag diag = diag_of(w, PCUT_SEVERITY_ERROR, "output.write");

	rc = pcut_context_watched(w->ctx, rc);
	if (rc < 0 || w->out.status == PCUT_OK)
		return rc;
	if (w->out.status == PCUT_ENOMEM)
		return pcut_context_nomem(w->ctx);
	diag.status = w->out.status;
	diag.sys_errno = w->out.sys_errno;
	return pcut_context_report(w->ctx, &diag, "cannot be written: %s",
	    strerror(w->out.sys_errno));
}

static pcut_status
open_format(pcut_writer *w, const char *spec)
{
	pcut_str options;
	pcut_status rc = pcut_spec_format(w->ctx, spec, &w->format, &options);

	if (rc < 0)
		return rc;
	if (w->format->writer == NULL)
		return pcut_context_fail(w->ctx, PCUT_EUNKNOWN,
		    "format.cannot-write", "%s can be read, not written",
		    w->format->name);
	rc = pcut_options_parse(w->ctx, w->format, w->format->writer_options,
	    options, &w->options);
	if (rc < 0)
		return rc;
	w->state = pcut_mem_zalloc(pcut_context_mem(w->ctx),
	    w->format->writer->state_size + 1);
	return w->state == NULL ? pcut_context_nomem(w->ctx) : PCUT_OK;
}

static pcut_status
finish_open(pcut_writer *w, pcut_status rc, pcut_writer **out)
{
	if (rc == PCUT_OK && w->format->writer->open != NULL)
		rc = w->format->writer->open(w, w->state, &w->out);
	rc = pcut_context_watched(w->ctx, rc);
	if (rc < 0) {
		pcut_writer_close(w);
		w = NULL;
	} else {
		w->opened = 1;
	}
	*out = w;
	return rc;
}

static pcut_writer *
writer_new(pcut_context *ctx, const char *name)
{
	const pcut_allocator *mem = pcut_context_mem(ctx);
	pcut_writer *w = pcut_mem_realloc(mem, NULL, sizeof *w);
	size_t size = name == NULL ? 0 : strlen(name) + 1;

	pcut_context_watch(ctx);
	if (w == NULL)
		return NULL;
	/* All but the block of the output, which nobody reads unwritten. */
	memset(w, 0, offsetof(pcut_writer, out.block));
	w->ctx = ctx;
	if (size > 0) {
		w->name = pcut_mem_realloc(mem, NULL, size);
		if (w->name == NULL) {
			pcut_mem_free(mem, w);
			return NULL;
		}
		memcpy(w->name, name, size);
	}
	return w;
}

pcut_status
pcut_writer_open(pcut_context *ctx, const char *spec, const pcut_sink *sink,
    pcut_writer **out)
{
	pcut_sink own = PCUT_SINK_INIT;
	pcut_writer *w;

	*out = NULL;
	memcpy(&own, sink, sink->size < sizeof own ? sink->size : sizeof own);
	if ((w = writer_new(ctx, own.name)) == NULL)
		return pcut_context_nomem(ctx);
	w->out.sink = own;
	return finish_open(w, open_format(w, spec), out);
}

pcut_status
pcut_writer_open_file(pcut_context *ctx, const char *spec, const char *path,
    pcut_writer **out)
{
	const char *dot = strrchr(path, '.');
	pcut_writer *w;
	pcut_status rc;

	*out = NULL;
	if ((w = writer_new(ctx, path)) == NULL)
		return pcut_context_nomem(ctx);
	if (spec == NULL || *spec == '\0')
		spec = dot != NULL && strchr(dot, '/') == NULL ? dot : "";
	rc = open_format(w, spec);
	if (rc == PCUT_OK)
		rc = pcut_file_open(ctx, path, &w->file);
	w->out.sink = (pcut_sink){.size = sizeof w->out.sink,
	    .write = pcut_file_put, .payload = w->file, .name = w->name};
	return finish_open(w, rc, out);
}

pcut_status
pcut_writer_put(pcut_writer *w, pcut_article *a)
{
	pcut_status rc;

	if (w->broken < 0)
		return w->broken;
	if (w->finished || (w->articles > 0 && !w->format->writer->many))
		return pcut_writer_fail(w, PCUT_EUSAGE, "output.one",
		    "%s holds one article", w->format->name);
	w->articles++;
	pcut_context_watch(w->ctx);
	rc = check_output(w, w->format->writer->put(w, w->state, a, &w->out));
	if (rc == PCUT_ENOMEM || rc == PCUT_EOUTPUT)
		w->broken = rc; /* half an article may be in it */
	return rc;
}

pcut_status
pcut_writer_finish(pcut_writer *w)
{
	pcut_status rc = PCUT_OK;

	if (w->finished)
		return PCUT_EUSAGE;
	w->finished = 1;
	if (w->broken < 0)
		return w->broken;
	pcut_context_watch(w->ctx);
	if (w->format->writer->finish != NULL)
		rc = w->format->writer->finish(w, w->state, &w->out);
	if (rc == PCUT_OK)
		pcut_output_flush(&w->out);
	rc = check_output(w, rc);
	return rc < 0 || w->file == NULL ? rc : pcut_file_finish(w->file);
}

void
pcut_writer_close(pcut_writer *w)
{
	const pcut_allocator *mem;

	if (w == NULL)
		return;
	mem = pcut_context_mem(w->ctx);
	if (w->opened && w->format->writer->close != NULL)
		w->format->writer->close(w, w->state);
	pcut_file_close(w->file);
	pcut_options_free(&w->options);
	pcut_mem_free(mem, w->state);
	pcut_mem_free(mem, w->name);
	pcut_mem_free(mem, w);
}
