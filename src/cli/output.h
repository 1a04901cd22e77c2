/* SPDX-License-Identifier: ISC */
/* output.h - what -o means, and putting articles there. */
#ifndef CLI_OUTPUT_H
#define CLI_OUTPUT_H

#include <sys/stat.h>

#include <presscut.h>

#include "extract.h"
#include "messages.h"
#include "options.h"
#include "text.h"

typedef enum cli_output_kind {
	CLI_OUTPUT_STDOUT = 0,
	CLI_OUTPUT_FILE,   /* one named file, written whole or not at all */
	CLI_OUTPUT_DEVICE, /* not a regular file: written to as it is */
	CLI_OUTPUT_MANY    /* a folder or a template: a file an article */
} cli_output_kind;

typedef struct cli_file_id {
	dev_t dev;
	ino_t ino;
} cli_file_id;

typedef struct cli_outputs {
	const cli_options *options;
	cli_messages *messages;
	pcut_context *ctx;
	cli_output_kind kind;
	const pcut_format *format;
	char *spec;          /* of the writer, with its options */
	char *ext;           /* without a dot */
	char *folder;        /* of CLI_OUTPUT_MANY, "" or ending in '/' */
	const char *template;
	int needs_article;   /* names are known only after reading */
	int shared;          /* one output for all articles */
	int titled;          /* --title is of the whole, not of each article */
	cli_on_exists on_exists;
	cli_file_id *inputs; /* sorted */
	size_t n_inputs;
	pcut_writer *writer;  /* of the shared output, while it is open */
	size_t number;        /* articles so far */
	int embeds;           /* images go into the output */
	int extracts;         /* images go beside it */
	cli_extracted files;  /* images of an output that is not finished */
	void *taken;          /* names of this run */
} cli_outputs;

typedef enum cli_result {
	CLI_RESULT_DONE = 0,
	CLI_RESULT_SKIPPED,       /* was there already */
	CLI_RESULT_FAILED,        /* this article could not be converted */
	CLI_RESULT_OUTPUT_FAILED, /* its output could not be written */
	CLI_RESULT_USAGE,         /* no article can be: options are wrong */
	CLI_RESULT_PIPE_CLOSED,
	CLI_RESULT_INTERRUPTED
} cli_result;

/*
 * Decide from the options what goes where.  0 when they make no sense, which
 * was told then.  cli_outputs_free() either way.
 */
int cli_outputs_plan(cli_outputs *out, const cli_options *o,
                      cli_messages *m, pcut_context *ctx);

/* CLI_RESULT_DONE unless input need not be read: its output is there. */
cli_result cli_outputs_before(cli_outputs *out, const char *input);

/* Put one article, number index (from 1) of its input. */
cli_result cli_outputs_put(cli_outputs *out, const char *input,
                             size_t index, pcut_article *a);

/* End a shared output. */
cli_result cli_outputs_finish(cli_outputs *out);

void cli_outputs_free(cli_outputs *out);

int cli_outputs_is_input(const cli_outputs *out, const struct stat *st);

/* The result that a failed status means, after telling the context's words. */
cli_result cli_tell_failure(cli_messages *m, const pcut_context *ctx,
                              pcut_status status, const char *source);

#endif /* CLI_OUTPUT_H */
