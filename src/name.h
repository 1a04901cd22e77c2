/* SPDX-License-Identifier: ISC */
/* name.h - the shape of names, for what reads bylines. */
#ifndef PCUT_NAME_H
#define PCUT_NAME_H

#include <presscut.h>

#include "arena.h"
#include "byline_words.h"

/* Nonzero if word has that meaning among the words of names. */
int pcut_name_has(pcut_str word, pcut_name_word kind);
/* The next word of *rest, up to white space; 0 at its end. */
int pcut_name_take(pcut_str *rest, pcut_str *word);
/* Words of s if it reads like a name in a script that spaces words, 0 if it
 * does not.  Suffixes and degrees are not counted. */
int pcut_name_count(pcut_str s);
int pcut_name_is_caps(pcut_str s); /* letters, none of them lower case */
/* Nonzero if some word of s is of that role. */
int pcut_name_has_role(pcut_str s, pcut_role_word kind);
/* Nonzero if s is a name in Han, Kana or Hangul; lang may be empty. */
int pcut_name_is_cjk(pcut_str s, pcut_str lang);

/* pcut_name_case() with the language, which decides what I is the capital
 * of. */
pcut_str pcut_name_case_in(pcut_arena *arena, pcut_str s, pcut_str lang);

#endif /* PCUT_NAME_H */
