/* SPDX-License-Identifier: ISC */
/* Articles of wikis: == headings ==, '' and ''' marks (4.14). */
#include "text_dump.h"

pcut_status
pcut_text_read_wiki(pcut_text *t, pcut_str *rest)
{
	pcut_str text = *rest;

	*rest = PCUT_STR_NONE;
	t->inlines |= PCUT_TEXT_WIKI_MARKS;
	pcut_text_article(t, text);
	return PCUT_OK;
}
