/* SPDX-License-Identifier: ISC */
/* lang.h - languages: their tags, names, scripts, directions, and a guess. */
#ifndef PCUT_LANG_H
#define PCUT_LANG_H

#include <stddef.h>

#include <presscut.h>

#define PCUT_LANG_MAX 40 /* bytes of a tag, its NUL among them */

typedef enum pcut_script {
	PCUT_SCRIPT_NONE = 0, /* no letters, or of a script not named here */
	PCUT_SCRIPT_LATIN,
	PCUT_SCRIPT_GREEK,
	PCUT_SCRIPT_CYRILLIC,
	PCUT_SCRIPT_ARMENIAN,
	PCUT_SCRIPT_HEBREW,
	PCUT_SCRIPT_ARABIC,
	PCUT_SCRIPT_DEVANAGARI,
	PCUT_SCRIPT_BENGALI,
	PCUT_SCRIPT_GURMUKHI,
	PCUT_SCRIPT_GUJARATI,
	PCUT_SCRIPT_ORIYA,
	PCUT_SCRIPT_TAMIL,
	PCUT_SCRIPT_TELUGU,
	PCUT_SCRIPT_KANNADA,
	PCUT_SCRIPT_MALAYALAM,
	PCUT_SCRIPT_SINHALA,
	PCUT_SCRIPT_THAI,
	PCUT_SCRIPT_LAO,
	PCUT_SCRIPT_BURMESE,
	PCUT_SCRIPT_GEORGIAN,
	PCUT_SCRIPT_ETHIOPIC,
	PCUT_SCRIPT_KHMER,
	PCUT_SCRIPT_HANGUL,
	PCUT_SCRIPT_KANA, /* also Han with kana among it */
	PCUT_SCRIPT_HAN,
	PCUT_SCRIPT_END_ /* one past the last; moves */
} pcut_script;

typedef enum pcut_dir {
	PCUT_DIR_NONE = 0,
	PCUT_DIR_LTR,
	PCUT_DIR_RTL
} pcut_dir;

/*
 * The language that text is in, a tag such as "de", constant; "" when it does
 * not show.  By script, then letters that only one language has, then common
 * words.  Looks at the first 64 KiB.
 */
pcut_str pcut_lang_guess(pcut_str text);

/*
 * The tag that s means, in BCP 47's case: "en_US" is en-US, "GERMAN" and
 * "Deutsch" de, "zh-hans-cn" zh-Hans-CN, "ger" de, "pt_BR.UTF-8" pt-BR.  Of a
 * list ("en, fr") the first.  0 and "" if s is neither a well-formed tag nor a
 * known name.
 */
int pcut_lang_tag(pcut_str s, char tag[PCUT_LANG_MAX]);
/* Nonzero for a well-formed tag (RFC 5646 2.1) of less than PCUT_LANG_MAX
 * bytes whose first part has 2 or 3 letters (or is x or i). */
int pcut_lang_is_tag(pcut_str s);
/* Nonzero if tag's language is primary ("de-AT" is "de"), ignoring case. */
int pcut_lang_is(pcut_str tag, const char *primary);

/* The script that most letters of text's first 64 KiB have. */
pcut_script pcut_script_of(pcut_str text);
/* Of a language tag; NONE for an empty one. */
pcut_dir pcut_dir_of_lang(pcut_str tag);
/* Of text by most of its first strong characters; NONE without any. */
pcut_dir pcut_dir_of_text(pcut_str text);

#endif /* PCUT_LANG_H */
