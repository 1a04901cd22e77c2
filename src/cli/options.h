/* SPDX-License-Identifier: ISC */
/* options.h - what may be typed, and what was. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include <presscut.h>

#include "messages.h"
#include "sandbox.h"

typedef enum cli_media {
	CLI_MEDIA_AUTO = 0,
	CLI_MEDIA_EMBED,
	CLI_MEDIA_EXTRACT,
	CLI_MEDIA_LINK,
	CLI_MEDIA_DROP
} cli_media;

typedef enum cli_on_exists {
	CLI_EXISTS_AUTO = 0,
	CLI_EXISTS_OVERWRITE,
	CLI_EXISTS_SKIP,
	CLI_EXISTS_ERROR
} cli_on_exists;

typedef enum cli_fail_on {
	CLI_FAIL_ANY = 0,
	CLI_FAIL_ALL,
	CLI_FAIL_NONE
} cli_fail_on;

/* What else than converting was asked for. */
typedef enum cli_task {
	CLI_TASK_CONVERT = 0,
	CLI_TASK_HELP,
	CLI_TASK_HELP_FORMAT,
	CLI_TASK_LIST_FORMATS,
	CLI_TASK_VERSION,
	CLI_TASK_COMPLETION
} cli_task;

typedef struct cli_setting { /* one -M */
	pcut_meta key;
	const char *value;
	const char *option; /* its long name, for messages */
} cli_setting;

typedef struct cli_passed { /* an option that is one of a reader */
	const char *key;
	char *value;
	const char *option;
} cli_passed;

typedef struct cli_glob_option { /* --include or --exclude */
	const char *pattern;
	int excludes;
} cli_glob_option;

typedef struct cli_options { /* strings are the command line's */
	cli_task task;
	const char *topic; /* of --help=FORMAT and --completion */
	const char *from, *to, *output;
	const char *url, *input_encoding, *front_matter, *resource_root;
	const char *cover, *css, *toc_depth; /* of a book */
	cli_setting *settings;
	size_t n_settings;
	cli_passed *passed;
	size_t n_passed;
	cli_media media;
	cli_on_exists on_exists;
	cli_sandbox_mode sandbox;
	int bundle;
	const char **inputs; /* "-" is standard input */
	size_t n_inputs;
	const char *files_from; /* list of inputs; "-" is standard input */
	int nul_list;           /* its names end in NUL, not in a line's end */
	int recursive;
	cli_glob_option *globs; /* as they were given */
	size_t n_globs;
	size_t jobs;            /* 0: as many as there are processors */
	const char *report;
	int resume, fail_fast, dry_run, durable;
	cli_fail_on fail_on;
	/* Limits of one document, 0: none.  Those not given hold where there
	   are several inputs. */
	uint64_t timeout_ms, max_input, max_memory, max_depth;
	int timeout_given, input_given, memory_given;
	cli_color progress;
	uint64_t fingerprint;   /* of what decides the bytes of the outputs */
} cli_options;

/* Words of a choice, as typed; also what completion offers. */
typedef enum cli_argument {
	CLI_ARGUMENT_NONE = 0,
	CLI_ARGUMENT_WORD,
	CLI_ARGUMENT_FILE,
	CLI_ARGUMENT_FOLDER,
	CLI_ARGUMENT_READER, /* name of a format that can be read */
	CLI_ARGUMENT_WRITER,
	CLI_ARGUMENT_CHOICE,
	CLI_ARGUMENT_FORMAT_OR_NONE /* only as --name=FORMAT */
} cli_argument;

/* The one table: parsing, -h, completion, and the check of presscut(1). */
typedef struct cli_option_def {
	char letter;           /* 0: none */
	const char *name;      /* without "--" */
	cli_argument argument;
	const char *word;      /* what help calls the argument, "a|b|c" for a
	                          choice */
	const char *help;      /* NULL: shares the line of the one before */
	int id;
} cli_option_def;

extern const cli_option_def cli_option_table[]; /* ended by a NULL name */

/*
 * Read the command line; 0 when it cannot be understood, which was told then.
 * m is set from -q, -v and --color.  cli_options_free() either way.
 */
int cli_options_parse(cli_options *o, cli_messages *m, int argc,
                       char **argv);
void cli_options_free(cli_options *o);

#endif /* CLI_OPTIONS_H */
