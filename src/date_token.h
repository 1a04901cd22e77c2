/* SPDX-License-Identifier: ISC */
/* date_token.h - a line as numbers, known words and marks. */
#ifndef PCUT_DATE_TOKEN_H
#define PCUT_DATE_TOKEN_H

#include <stddef.h>
#include <stdint.h>

#include <presscut.h>

#include "date_names.h"

#define PCUT_DATE_TOKENS 96

typedef enum pcut_token_kind {
	PCUT_TOKEN_UNKNOWN = 0, /* a word that no date has */
	PCUT_TOKEN_NUMBER,
	PCUT_TOKEN_WORD, /* of pcut_date_words */
	PCUT_TOKEN_MARK  /* one character that is neither */
} pcut_token_kind;

typedef struct pcut_date_token {
	pcut_token_kind kind;
	size_t start, end; /* bytes of the line */
	long value;        /* of a number; -1 if it is over 14 digits */
	int digits;        /* how many it has; 0 for Han words (twelve) */
	int eastern;       /* its digits are Arabic or Persian */
	int spaced;        /* white space stands before it */
	uint32_t mark;     /* folded */
	/* What a word may mean; 0 where it does not, but see below. */
	int month, month_of[PCUT_WORD_LANG_HR + 1], persian, unit;
	unsigned weekdays;
	int half, day;     /* -1 where it does not */
	int ordinal, noise, clock, hour_mark, many_zones;
	int is_zone, zone, us_zone; /* zone: minutes */
	int is_era, era;   /* era: years to add */
	int role;          /* of a label */
	int thai;          /* written in Thai letters */
} pcut_date_token;

/* The first most tokens of line, at most PCUT_DATE_TOKENS: their count.  0 if
 * that is the number wanted and line has more. */
size_t pcut_date_tokens(pcut_str line, pcut_date_token *out, size_t most);

#endif /* PCUT_DATE_TOKEN_H */
