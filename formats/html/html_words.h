/* SPDX-License-Identifier: ISC */
/* Made by html_words.py: change that. */
#ifndef PCUT_HTML_WORDS_H
#define PCUT_HTML_WORDS_H

#include <stdint.h>

#include <presscut.h>

enum { /* groups of words in class and id attributes */
	PCUT_CLASS_RELATED = 1 << 0,
	PCUT_CLASS_SHARE = 1 << 1,
	PCUT_CLASS_SIGNUP = 1 << 2,
	PCUT_CLASS_AD = 1 << 3,
	PCUT_CLASS_META = 1 << 4,
	PCUT_CLASS_CAPTION = 1 << 5,
	PCUT_CLASS_TAG = 1 << 6,
	PCUT_CLASS_COMMENT = 1 << 7,
	PCUT_CLASS_SIDE = 1 << 8,
	PCUT_CLASS_NAV = 1 << 9,
	PCUT_CLASS_VIDEO = 1 << 10,
	PCUT_CLASS_BODY = 1 << 11,
	PCUT_CLASS_TITLE = 1 << 12,
	PCUT_CLASS_POPUP = 1 << 13,
	PCUT_CLASS_SHOP = 1 << 14,
	PCUT_CLASS_LEAD = 1 << 15,
	PCUT_CLASS_QUOTE = 1 << 16,
	PCUT_CLASS_POST = 1 << 17,
	PCUT_CLASS_BIO = 1 << 18,
	PCUT_CLASS_CARD = 1 << 19,
	PCUT_CLASS_HIDDEN = 1 << 20,
	PCUT_CLASS_FOLD = 1 << 21,
	PCUT_CLASS_USER = 1 << 22,
	PCUT_CLASS_CODE = 1 << 23,
};

#define PCUT_CLASS_GROUPS 24
/* Those that are features. */
#define PCUT_CLASS_SCORED 0xff6fff

enum { /* what a word is */
	PCUT_WORD_START = 1, /* often the first one of boilerplate */
	PCUT_WORD_STOP = 2,
	PCUT_WORD_YOU = 4
};

/* PCUT_WORD_... of a word in lower case. */
unsigned pcut_html_word_flags(pcut_str lower);

struct pcut_html_pattern {
	const char *ptr;
	unsigned char len;
	unsigned char flags; /* 1: between no letters; 2: then a word ends */
	unsigned char bit;
	unsigned char third; /* byte; a dot if any will do */
};

struct pcut_html_patterns {
	const struct pcut_html_pattern *rows;
	/* The row of each pair of first bytes, five bits of each. */
	unsigned char first[1025];
};

extern const struct pcut_html_patterns pcut_html_in_class;
extern const struct pcut_html_patterns pcut_html_in_boiler;
extern const struct pcut_html_patterns pcut_html_in_section;
extern const struct pcut_html_patterns pcut_html_in_comment;

/*
 * 1 << bit of each pattern in lower, which is in lower case; with any, the
 * first one found is enough.
 */
uint32_t pcut_html_match(const struct pcut_html_patterns *patterns,
                         pcut_str lower, int any);

/* log(1 + n) */
#define PCUT_LOG_SMALL 512
extern const double pcut_log1p_small[PCUT_LOG_SMALL];

#endif /* PCUT_HTML_WORDS_H */
