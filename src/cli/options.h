/* SPDX-License-Identifier: ISC */
/* options.h - what may be typed, and what was. */
#ifndef PCUT_OPTIONS_H
#define PCUT_OPTIONS_H

#include <presscut.h>

#include "messages.h"

typedef enum pcut_media {
	PCUT_MEDIA_AUTO = 0,
	PCUT_MEDIA_EMBED,
	PCUT_MEDIA_EXTRACT,
	PCUT_MEDIA_LINK,
	PCUT_MEDIA_DROP
} pcut_media;

typedef enum pcut_on_exists {
	PCUT_EXISTS_AUTO = 0,
	PCUT_EXISTS_OVERWRITE,
	PCUT_EXISTS_SKIP,
	PCUT_EXISTS_ERROR
} pcut_on_exists;

/* What else than converting was asked for. */
typedef enum pcut_task {
	PCUT_TASK_CONVERT = 0,
	PCUT_TASK_HELP,
	PCUT_TASK_HELP_FORMAT,
	PCUT_TASK_LIST_FORMATS,
	PCUT_TASK_VERSION,
	PCUT_TASK_COMPLETION
} pcut_task;

typedef struct pcut_setting { /* one -M */
	pcut_meta key;
	const char *value;
	const char *option; /* its long name, for messages */
} pcut_setting;

typedef struct pcut_options { /* strings are the command line's */
	pcut_task task;
	const char *topic; /* of --help=FORMAT and --completion */
	const char *from, *to, *output;
	const char *url, *input_encoding, *front_matter, *resource_root;
	pcut_setting *settings;
	size_t n_settings;
	pcut_media media;
	pcut_on_exists on_exists;
	int bundle;
	const char **inputs; /* "-" is standard input */
	size_t n_inputs;
} pcut_options;

/* Words of a choice, as typed; also what completion offers. */
typedef enum pcut_argument {
	PCUT_ARGUMENT_NONE = 0,
	PCUT_ARGUMENT_WORD,
	PCUT_ARGUMENT_FILE,
	PCUT_ARGUMENT_FOLDER,
	PCUT_ARGUMENT_READER, /* name of a format that can be read */
	PCUT_ARGUMENT_WRITER,
	PCUT_ARGUMENT_CHOICE,
	PCUT_ARGUMENT_FORMAT_OR_NONE /* only as --name=FORMAT */
} pcut_argument;

/* The one table: parsing, -h, completion, and the check of presscut(1). */
typedef struct pcut_option_def {
	char letter;           /* 0: none */
	const char *name;      /* without "--" */
	pcut_argument argument;
	const char *word;      /* what help calls the argument, "a|b|c" for a
	                          choice */
	const char *help;      /* NULL: shares the line of the one before */
	int id;
} pcut_option_def;

extern const pcut_option_def pcut_option_table[]; /* ended by a NULL name */

/*
 * Read the command line; 0 when it cannot be understood, which was told then.
 * m is set from -q, -v and --color.  pcut_options_free() either way.
 */
int pcut_options_parse(pcut_options *o, pcut_messages *m, int argc,
                       char **argv);
void pcut_options_free(pcut_options *o);

#endif /* PCUT_OPTIONS_H */
