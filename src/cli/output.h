/* SPDX-License-Identifier: ISC */
/* output.h - what -o means, and putting articles there. */
#ifndef CLI_OUTPUT_H
#define CLI_OUTPUT_H

#include <sys/stat.h>

#include <presscut.h>

#include "extract.h"
#include "messages.h"
#include "names.h"
#include "options.h"
#include "text.h"

typedef enum cli_output_kind {
	CLI_OUTPUT_STDOUT = 0,
	CLI_OUTPUT_FILE,   /* one named file, written whole or not at all */
	CLI_OUTPUT_DEVICE, /* not a regular file: written to as it is */
	CLI_OUTPUT_MANY    /* a folder or a template: a file an article */
} cli_output_kind;

typedef enum cli_result {
	CLI_RESULT_DONE = 0,
	CLI_RESULT_SKIPPED,       /* was there already */
	CLI_RESULT_FAILED,        /* this article could not be converted */
	CLI_RESULT_OUTPUT_FAILED, /* its output could not be written */
	CLI_RESULT_DISK_FULL,     /* nor can any other */
	CLI_RESULT_USAGE,         /* no article can be: options are wrong */
	CLI_RESULT_PIPE_CLOSED,
	CLI_RESULT_INTERRUPTED
} cli_result;

/*
 * Who is asked in a run of several processes, as none of them knows what the
 * others write.
 */
typedef struct cli_broker {
	/* How many articles there were in all inputs before. */
	size_t (*count)(void *payload);
	/* As cli_names_settle().  *ours: what lies there is this run's. */
	cli_name_state (*settle)(void *payload, const char *name,
	                         const cli_name_source *src, cli_text *path,
	                         int *ours);
	void (*written)(void *payload, const char *name, const char *path);
	void *payload;
} cli_broker;

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
	int counts;          /* and hold the number of the article */
	int keeps_folders;   /* those of an input are made in the output's */
	int several;         /* there may be more inputs than one */
	int shared;          /* one output for all articles */
	int rows;            /* and it is what each writes, put together */
	int titled;          /* --title is of the whole, not of each article */
	cli_on_exists on_exists;
	cli_table inputs;    /* files that are not to be written to */
	pcut_writer *writer;  /* of the shared output, while it is open */
	size_t number;        /* articles so far */
	int embeds;           /* images go into the output */
	int extracts;         /* images go beside it */
	cli_extracted files;  /* images of an output that is not finished */
	cli_names names;      /* of this run, or of this input */
	/* Of the input that is being converted: */
	const char *first;    /* name of its first article; NULL: not known */
	int ours;             /* a file that is there is of this run */
	int first_is_free;    /* nothing had that name when the input began */
	cli_text made;        /* the folder that was there or made last */
	cli_broker broker;    /* its functions are NULL in a single process */
	cli_text *collect;    /* instead of a shared output; NULL: none */
	cli_text *paths;      /* NULL, or what is written is put there, each
	                         path ended by NUL */
} cli_outputs;

/*
 * Decide from the options what goes where.  0 when they make no sense, which
 * was told then.  cli_outputs_free() either way.
 */
int cli_outputs_plan(cli_outputs *out, const cli_options *o,
                      cli_messages *m, pcut_context *ctx);

/* Note an input that must not be written to. */
void cli_outputs_protect(cli_outputs *out, const char *input);

/* The name, of a folder or template, that src gets if no other has it. */
void cli_outputs_name(const cli_outputs *out, const cli_name_source *src,
                      cli_text *path);

/*
 * Begin with an input.  first: the name of its first article, if that is
 * settled; NULL else.  CLI_RESULT_DONE unless the input need not be read: its
 * output is there.
 */
cli_result cli_outputs_begin(cli_outputs *out, const char *first, int ours);

/* Put one article; of src, the input and the index are looked at. */
cli_result cli_outputs_put(cli_outputs *out, const cli_name_source *src,
                           pcut_article *a);
/* Put an article that was collected in another process. */
cli_result cli_outputs_put_collected(cli_outputs *out, const char *input,
                                     size_t index, pcut_article *a);

/* Tell of a rename, and release it; 0 if it failed. */
int cli_outputs_tell_move(cli_outputs *out, cli_name_move *move);

/* End a shared output. */
cli_result cli_outputs_finish(cli_outputs *out);

void cli_outputs_free(cli_outputs *out);

int cli_outputs_is_input(const cli_outputs *out, const struct stat *st);

/* The result that a failed status means, after telling the context's words. */
cli_result cli_tell_failure(cli_messages *m, const pcut_context *ctx,
                              pcut_status status, const char *source);

#endif /* CLI_OUTPUT_H */
