/* SPDX-License-Identifier: ISC */
/* messages.h - what the program says on standard error. */
#ifndef PCUT_MESSAGES_H
#define PCUT_MESSAGES_H

#include <presscut_format.h>

#include "text.h"

#define PCUT_MESSAGE_CODES 32

typedef enum pcut_color {
	PCUT_COLOR_AUTO = 0,
	PCUT_COLOR_ALWAYS,
	PCUT_COLOR_NEVER
} pcut_color;

typedef struct pcut_messages { /* zero it to start */
	int quiet;             /* errors only */
	int verbose;           /* notes too, and every warning */
	int color;             /* nonzero: on; see pcut_messages_color() */
	struct {
		char code[40];
		unsigned count;
	} seen[PCUT_MESSAGE_CODES]; /* warnings about this input, by code */
	size_t n_seen;
} pcut_messages;

/* Settle color from the user's wish, NO_COLOR, TERM and the terminal. */
void pcut_messages_color(pcut_messages *m, pcut_color wish);

/*
 * One line; source may be NULL, code too.  Control characters in source and
 * text are escaped, so that no document and no file name drives a terminal.
 */
void pcut_say(pcut_messages *m, pcut_severity severity, const char *source,
              const char *code, const char *fmt, ...) PCUT_PRINTF(5, 6);
void pcut_say_diag(pcut_messages *m, const pcut_diag *diag);

/* Say how many warnings of one code were held back, and forget them. */
void pcut_messages_input_ends(pcut_messages *m, const char *source);

/* Append s with what a terminal would act on escaped, as in C. */
void pcut_text_escape(pcut_text *t, pcut_str s);

#endif /* PCUT_MESSAGES_H */
