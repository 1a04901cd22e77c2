/* SPDX-License-Identifier: ISC */
/* record.h - what became of one input. */
#ifndef CLI_RECORD_H
#define CLI_RECORD_H

#include <sys/stat.h>

#include "messages.h"
#include "output.h"
#include "text.h"

#define CLI_RECORD_WARNINGS 32

typedef struct cli_record { /* zero it to start */
	cli_result result; /* CLI_RESULT_DONE, or what ends the run */
	size_t done, skipped, failed, unwritten; /* articles */
	int no_memory;     /* something failed for want of it */
	/* of the file, before it was read; st_mode 0: none */
	struct stat st;
	uint64_t bytes, milliseconds, words, images;
	uint64_t assets[4]; /* by pcut_asset_status */
	char *title;       /* of the first article; NULL: none */
	char *code, *message; /* of the first error; NULL: none */
	cli_text paths;    /* of what was written, each ended by NUL */
	struct cli_warning {
		char *code, *message;
		uint64_t count;
	} warnings[CLI_RECORD_WARNINGS];
	size_t n_warnings;
} cli_record;

/* For cli_messages.note; payload is a cli_record. */
void cli_record_note(void *payload, pcut_severity severity, const char *code,
                     pcut_str words, int is_of_article);
/* What is known of an article that was converted. */
void cli_record_article(cli_record *r, const pcut_article *a);
void cli_record_count(cli_record *r, cli_result result);

/* The line of the report, of presscut-report(5).  output: the one of all
 * inputs, NULL if each has its own. */
void cli_record_json(const cli_record *r, const char *input,
                     const char *output, cli_text *line);
void cli_record_free(cli_record *r);

/* A member of an object with a string; bytes that are no UTF-8 are replaced,
 * and NAME_bytes has them all, in percent-encoding. */
void cli_json_member(cli_text *t, const char *name, const char *value);
/* s as a JSON string in its quotes. */
void cli_json_string(cli_text *t, pcut_str s);

#endif /* CLI_RECORD_H */
