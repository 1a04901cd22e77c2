/* SPDX-License-Identifier: ISC */
/* context.h - what a context holds, and how diagnostics reach it. */
#ifndef PCUT_CONTEXT_H
#define PCUT_CONTEXT_H

#include <stdarg.h>

#include <presscut_format.h>

#include "buf.h"

struct pcut_context {
	pcut_config config;
	pcut_allocator mem; /* the config's, watched */
	int exhausted;      /* mem refused since pcut_context_watch() */
	uint64_t limits[PCUT_LIMIT_ASSETS + 1];
	const pcut_format **formats; /* in order of name */
	size_t n_formats;
	pcut_diag error;           /* the last failure */
	pcut_buf error_text, error_source, error_code;
};

const pcut_allocator *pcut_context_mem(const pcut_context *ctx);
int pcut_context_is_durable(const pcut_context *ctx); /* pcut_config */
/*
 * Around each call of a format: rc, but PCUT_ENOMEM if memory was refused
 * since the watch began.  So nobody in between can go on without what there
 * was no memory for, and call the result a success.
 */
void pcut_context_watch(pcut_context *ctx);
pcut_status pcut_context_watched(pcut_context *ctx, pcut_status rc);
uint64_t pcut_context_limit_of(const pcut_context *ctx, pcut_limit limit);

/*
 * Remember diag as the last failure (when it is an error) and hand it to the
 * log; its text is made from fmt.  Returns diag->status.
 */
pcut_status pcut_context_report(pcut_context *ctx, const pcut_diag *diag,
                                const char *fmt, ...) PCUT_PRINTF(3, 4);
pcut_status pcut_context_vreport(pcut_context *ctx, const pcut_diag *diag,
                                 const char *fmt, va_list args)
    PCUT_PRINTF(3, 0);
/* A failure with no place in a source. */
pcut_status pcut_context_fail(pcut_context *ctx, pcut_status status,
                              const char *code, const char *fmt, ...)
    PCUT_PRINTF(4, 5);
/* Out of memory: needs none to say so. */
pcut_status pcut_context_nomem(pcut_context *ctx);

/* The built-in formats, ended by NULL; registry.c. */
extern const pcut_format *const pcut_builtin[];

/*
 * The options of "format:key=value,key=value": which format and what stands
 * behind the colon.  A comma or backslash in a value is escaped by a
 * backslash.
 */
typedef struct pcut_options {
	const pcut_option *table; /* ended by a NULL name; may be NULL */
	pcut_str *values;         /* one an option; ptr NULL: the default */
	pcut_buf text;            /* what values point into */
	const pcut_allocator *mem;
} pcut_options;

/* Split spec; PCUT_EUNKNOWN, reported, if there is no such format. */
pcut_status pcut_spec_format(pcut_context *ctx, const char *spec,
                             const pcut_format **format, pcut_str *options);
/* PCUT_EOPTION, reported, for an unknown option or a bad value. */
pcut_status pcut_options_parse(pcut_context *ctx, const pcut_format *format,
                               const pcut_option *table, pcut_str text,
                               pcut_options *out);
pcut_str pcut_options_get(const pcut_options *options, const char *name);
long pcut_options_num(const pcut_options *options, const char *name);
void pcut_options_free(pcut_options *options);

#endif /* PCUT_CONTEXT_H */
