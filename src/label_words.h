/* SPDX-License-Identifier: ISC */
/* label_words.h - the words of labels and furniture; made by label_words.py.
 * A language is its place in pcut_label_languages. */
#ifndef PCUT_LABEL_WORDS_H
#define PCUT_LABEL_WORDS_H

#include "fold.h"

extern const char *const pcut_label_languages[]; /* [0] is "" */

extern const pcut_phrases pcut_field_words; /* pcut_field; language */
extern const pcut_phrases pcut_related_words; /* 1 clear, 2 with a colon */
extern const pcut_phrases pcut_url_words; /* 1 clear, 2 if a URL follows */
/* pcut_furniture; more: 0 all of the line, 1 its start, 2 behind a count */
extern const pcut_phrases pcut_furniture_words;
extern const pcut_phrases pcut_section_words; /* pcut_section; 1: a start */
extern const pcut_phrases pcut_chapter_words; /* 1 before a number, 2 behind */
extern const pcut_phrases pcut_rights_words; /* 1 says it alone, 2 + year */
extern const pcut_phrases pcut_mark_words; /* 1 end, 2 more */
extern const pcut_phrases pcut_wordcount_words; /* 1 label, 2 unit */
extern const pcut_phrases pcut_credit_words; /* 1 needs a colon, 2 not */
extern const pcut_phrases pcut_release_words; /* over a press release */
extern const pcut_phrases pcut_ask_words; /* before whom to ask about it */
extern const pcut_phrases pcut_reach_words; /* before who wrote it */
extern const pcut_phrases pcut_view_words; /* see this letter in a browser */
extern const pcut_phrases pcut_leave_words; /* unsubscribe */
extern const pcut_phrases pcut_rubric_words; /* sections of a newspaper */
extern const pcut_phrases pcut_genre_words; /* kinds of article */
/* What looks like a dateline's place and is none: NEW, UPDATE. */
extern const pcut_phrases pcut_no_place_words;

#endif /* PCUT_LABEL_WORDS_H */
