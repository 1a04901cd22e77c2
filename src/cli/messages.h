/* SPDX-License-Identifier: ISC */
/* messages.h - what the program says on standard error. */
#ifndef CLI_MESSAGES_H
#define CLI_MESSAGES_H

#include <presscut_format.h>

#include "text.h"

#define CLI_MESSAGE_CODES 32

typedef enum cli_color {
	CLI_COLOR_AUTO = 0,
	CLI_COLOR_ALWAYS,
	CLI_COLOR_NEVER
} cli_color;

typedef struct cli_messages { /* zero it to start */
	int quiet;             /* errors only */
	int verbose;           /* notes too, and every warning */
	int color;             /* nonzero: on; see cli_messages_color() */
	/* NULL, or called before something is printed. */
	void (*before)(void *payload);
	void *before_payload;
	cli_text *log;         /* where lines go instead of standard error */
	/* NULL, or told of every warning and error, also of those that are
	   not printed. */
	void (*note)(void *payload, pcut_severity severity, const char *code,
	             pcut_str words, int is_of_article);
	void *payload;
	struct {
		char code[40];
		unsigned count;
	} seen[CLI_MESSAGE_CODES]; /* warnings about this input, by code */
	size_t n_seen;
} cli_messages;

/* Settle color from the user's wish, NO_COLOR, TERM and the terminal. */
void cli_messages_color(cli_messages *m, cli_color wish);

/*
 * One line; source may be NULL, code too.  Control characters in source and
 * text are escaped, so that no document and no file name drives a terminal.
 */
void cli_say(cli_messages *m, pcut_severity severity, const char *source,
              const char *code, const char *fmt, ...) PCUT_PRINTF(5, 6);
void cli_say_diag(cli_messages *m, const pcut_diag *diag);

/* Lines that were put into another's log. */
void cli_messages_print(cli_messages *m, pcut_str lines);

/* Say how many warnings of one code were held back, and forget them. */
void cli_messages_input_ends(cli_messages *m, const char *source);

/* Append s with what a terminal would act on escaped, as in C. */
void cli_text_escape(cli_text *t, pcut_str s);

#endif /* CLI_MESSAGES_H */
