/* SPDX-License-Identifier: ISC */
/* text_markup.h - Org, reStructuredText, AsciiDoc and txt2tags: what their
 * lines and their inlines share. */
#ifndef PCUT_TEXT_MARKUP_H
#define PCUT_TEXT_MARKUP_H

#include "text_dump.h"

typedef enum pcut_markup {
	PCUT_MARKUP_ORG = 0,
	PCUT_MARKUP_RST,
	PCUT_MARKUP_ASCIIDOC,
	PCUT_MARKUP_TXT2TAGS
} pcut_markup;

/* s with the marks of language; targets are the addresses of named links
 * ("the notebook"), their key folded to lower case, value an index. */
void pcut_markup_inline(pcut_text *t, pcut_markup language, pcut_str s,
                        const pcut_map *targets, const pcut_str *urls);

#endif /* PCUT_TEXT_MARKUP_H */
