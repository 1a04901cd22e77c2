/* SPDX-License-Identifier: ISC */
/* lang_names.h - names and common words of languages; made by lang_names.py.
 * A row's value is a language's place in pcut_lang_codes. */
#ifndef PCUT_LANG_NAMES_H
#define PCUT_LANG_NAMES_H

#include "fold.h"

extern const char *const pcut_lang_codes[]; /* "de"; ISO 639-1 where it can */
extern const size_t pcut_lang_codes_count;

/* "german", "deutsch", "allemand", and the codes of ISO 639-2. */
extern const pcut_phrases pcut_lang_names;

/* Words that are common in a language: a row for each that has it. */
extern const pcut_phrases pcut_lang_words;

#endif /* PCUT_LANG_NAMES_H */
