/* SPDX-License-Identifier: ISC */
/* output.h - what -o means, and putting articles there. */
#ifndef PCUT_OUTPUT_H
#define PCUT_OUTPUT_H

#include <sys/stat.h>

#include <presscut.h>

#include "messages.h"
#include "options.h"
#include "text.h"

typedef enum pcut_output_kind {
	PCUT_OUTPUT_STDOUT = 0,
	PCUT_OUTPUT_FILE,   /* one named file, written whole or not at all */
	PCUT_OUTPUT_DEVICE, /* a named pipe or device: written to as it is */
	PCUT_OUTPUT_MANY    /* a folder or a template: a file an article */
} pcut_output_kind;

typedef struct pcut_file_id {
	dev_t dev;
	ino_t ino;
} pcut_file_id;

typedef struct pcut_outputs {
	const pcut_options *options;
	pcut_messages *messages;
	pcut_context *ctx;
	pcut_output_kind kind;
	const pcut_format *format;
	char *spec;          /* of the writer, with its options */
	char *ext;           /* without a dot */
	char *folder;        /* of PCUT_OUTPUT_MANY, "" or ending in '/' */
	const char *template;
	int needs_article;   /* names are known only after reading */
	int shared;          /* one output for all articles */
	int titled;          /* the writer has the title of the whole */
	pcut_on_exists on_exists;
	pcut_file_id *inputs; /* sorted */
	size_t n_inputs;
	pcut_writer *writer;  /* of the shared output, while it is open */
	int fd;               /* of PCUT_OUTPUT_DEVICE; -1: closed */
	int pipe_closed;      /* standard output's reader has gone */
	size_t number;        /* articles so far */
	void *taken;          /* names of this run */
} pcut_outputs;

typedef enum pcut_result {
	PCUT_RESULT_DONE = 0,
	PCUT_RESULT_SKIPPED,       /* was there already */
	PCUT_RESULT_FAILED,        /* this article could not be converted */
	PCUT_RESULT_OUTPUT_FAILED, /* its output could not be written */
	PCUT_RESULT_USAGE,         /* no article can be: options are wrong */
	PCUT_RESULT_PIPE_CLOSED,
	PCUT_RESULT_INTERRUPTED
} pcut_result;

/*
 * Decide from the options what goes where.  0 when they make no sense, which
 * was told then.  pcut_outputs_free() either way.
 */
int pcut_outputs_plan(pcut_outputs *out, const pcut_options *o,
                      pcut_messages *m, pcut_context *ctx);

/* PCUT_RESULT_SKIPPED when input need not be read: its output is there. */
pcut_result pcut_outputs_before(pcut_outputs *out, const char *input);

/* Put one article, number index (from 1) of its input. */
pcut_result pcut_outputs_put(pcut_outputs *out, const char *input,
                             size_t index, pcut_article *a);

/* End a shared output. */
pcut_result pcut_outputs_finish(pcut_outputs *out);

void pcut_outputs_free(pcut_outputs *out);

/* Whether images are wanted as bytes by this output. */
int pcut_outputs_embeds(const pcut_outputs *out);

/* The result that a failed status means, after telling the context's words. */
pcut_result pcut_tell_failure(pcut_messages *m, const pcut_context *ctx,
                              pcut_status status, const char *source);

#endif /* PCUT_OUTPUT_H */
