/* SPDX-License-Identifier: ISC */
/* byline_names.h - the names in a byline, for the files that read bylines. */
#ifndef PCUT_BYLINE_NAMES_H
#define PCUT_BYLINE_NAMES_H

#include "byline.h"
#include "byline_words.h"

/* A byline while it is read; zero it, and set what stands before the names. */
struct reading {
	pcut_byline *out;
	int prefixed, caps;
	int mixed; /* the prefix has small letters */
	int bare; /* names of one word count too */
	int placed; /* a word behind a comma may be a place */
	int odd;  /* something but names and agencies was there */
	int done; /* the rest of the line belongs to what was read */
	const char *end; /* of the line */
};

/* s without white space, emphasis, dashes and bars at its ends. */
pcut_str pcut_byline_strip(pcut_str s);
int pcut_byline_words(pcut_str s); /* how many it has */
/* What pcut_collectives says of s, 0 if nothing or if s is longer than most. */
int pcut_byline_collective(pcut_str s, size_t most);
/* s without its last word, if that is one of pcut_byline_trails of the kind. */
pcut_str pcut_byline_without(pcut_str s, pcut_trail kind);
/* Whether s may be a place or an employer: a few words, not in small letters
 * from the first on. */
int pcut_byline_is_proper(pcut_str s);

/* One author more; 0 if there are too many. */
int pcut_byline_add(struct reading *r, pcut_str name, pcut_author_kind kind);
/* All of s as names and what belongs to them; 0 if it is not all that. */
int pcut_byline_names(struct reading *r, pcut_str s);

#endif /* PCUT_BYLINE_NAMES_H */
