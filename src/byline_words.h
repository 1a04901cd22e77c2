/* SPDX-License-Identifier: ISC */
/* byline_words.h - the words of bylines; made by byline_words.py. */
#ifndef PCUT_BYLINE_WORDS_H
#define PCUT_BYLINE_WORDS_H

#include "fold.h"

/* How a prefix such as "By" is to be taken: value of its row. */
typedef enum pcut_prefix {
	PCUT_PREFIX_PLAIN = 1, /* By: names follow, a colon may */
	PCUT_PREFIX_STRONG,    /* Written by: cannot open a sentence */
	PCUT_PREFIX_COLON,     /* Text: only with a colon */
	PCUT_PREFIX_WEAK,      /* From, Di: at least two words of name */
	PCUT_PREFIX_PHOTO,     /* Photos by: a credit */
	PCUT_PREFIX_EDIT       /* Edited by: no author */
} pcut_prefix;
extern const pcut_phrases pcut_byline_prefixes;

/* Value is a pcut_name_word. */
typedef enum pcut_name_word {
	PCUT_NAME_JOINER = 1,  /* and, und, et */
	PCUT_NAME_PARTICLE,    /* de, van, bin */
	PCUT_NAME_IN,          /* in, en, aus: a place follows */
	PCUT_NAME_FOR,         /* for, fuer: an employer follows */
	PCUT_NAME_NEVER,       /* contrast, noon: no name begins so */
	PCUT_NAME_FUNCTION,    /* the, of: in no name at all */
	PCUT_NAME_GIVEN,       /* Dawn, April: begins one of two words */
	PCUT_NAME_SUFFIX,      /* Jr., III */
	PCUT_NAME_DEGREE,      /* PhD, MD, Dr. */
	PCUT_NAME_WHOLE,       /* begins like a joiner that is written on */
	PCUT_NAME_SMALL        /* von, de: small letters in a name */
} pcut_name_word;
extern const pcut_phrases pcut_name_words;

/* Words that make a phrase a role (1), an organisation (2), a place (3). */
typedef enum pcut_role_word {
	PCUT_ROLE_JOB = 1,
	PCUT_ROLE_BODY,
	PCUT_ROLE_PLACE
} pcut_role_word;
extern const pcut_phrases pcut_role_words;

/* Words right behind a name; more: 1 if it is spelt with a capital. */
typedef enum pcut_trail {
	PCUT_TRAIL_ROLE = 1, /* Reporter */
	PCUT_TRAIL_KIND,     /* Crime, of a Crime Reporter; in any case */
	PCUT_TRAIL_VERB      /* reports */
} pcut_trail;
extern const pcut_phrases pcut_byline_trails;

/* Bylines that name no one: value 1 for a collective, 2 for an account. */
extern const pcut_phrases pcut_collectives;

/* What a Chinese dateline begins with. */
extern const pcut_phrases pcut_chinese_heads;

/* Agencies: value is a place in pcut_agency_names; more 1 when the short name
 * counts only as it is printed ("AP", not "ap"). */
extern const char *const pcut_agency_names[];
extern const pcut_phrases pcut_agencies;

#endif /* PCUT_BYLINE_WORDS_H */
