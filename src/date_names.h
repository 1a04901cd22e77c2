/* SPDX-License-Identifier: ISC */
/* date_names.h - the words of dates in many languages; made by date_names.py.
 * A row's value is a pcut_word kind in its high byte and an argument in its
 * low one.  A word may have several rows: "mar" is March and Tuesday. */
#ifndef PCUT_DATE_NAMES_H
#define PCUT_DATE_NAMES_H

#include "fold.h"

typedef enum pcut_word {
	PCUT_WORD_MONTH = 1, /* 1-12; more: a pcut_word_lang or 0 for all */
	PCUT_WORD_PERSIAN,   /* month 1-12 of the Persian calendar */
	PCUT_WORD_WEEKDAY,   /* mask, bit 0 is Monday */
	PCUT_WORD_HALF,      /* 0 before noon, 1 after, 2 noon, 3 midnight */
	PCUT_WORD_UNIT,      /* pcut_unit: stands before or behind a number */
	PCUT_WORD_ORDINAL,   /* of a day: st, er */
	PCUT_WORD_NOISE,     /* of, de, Uhr: says nothing */
	PCUT_WORD_CLOCK,     /* at, um, kl: a time follows */
	PCUT_WORD_HOUR_MARK, /* Uhr, uur: a time stands before */
	PCUT_WORD_ZONE,      /* more: minutes east of UTC + 1000 */
	PCUT_WORD_US_ZONE,   /* ET CT MT PT: more likewise, in winter */
	PCUT_WORD_CST,       /* and what else means several zones */
	PCUT_WORD_ERA,       /* more: years to add */
	PCUT_WORD_LABEL,     /* pcut_date_role */
	PCUT_WORD_DAY        /* yesterday: days before today */
} pcut_word;

typedef enum pcut_unit {
	PCUT_UNIT_YEAR = 1,
	PCUT_UNIT_MONTH,
	PCUT_UNIT_DAY,
	PCUT_UNIT_HOUR,
	PCUT_UNIT_MINUTE,
	PCUT_UNIT_SECOND,
	PCUT_UNIT_WEEK
} pcut_unit;

typedef enum pcut_word_lang {
	PCUT_WORD_LANG_NONE = 0,
	PCUT_WORD_LANG_PL,
	PCUT_WORD_LANG_CS,
	PCUT_WORD_LANG_HR
} pcut_word_lang;

extern const pcut_phrases pcut_date_words;

/* "# hours ago", "vor # stunden": value is a pcut_unit, more the number that
 * the words say themselves ("an hour ago"), 0 when it stands for the #. */
extern const pcut_phrases pcut_date_ago;

#endif /* PCUT_DATE_NAMES_H */
