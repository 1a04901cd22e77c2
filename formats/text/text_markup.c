/* SPDX-License-Identifier: ISC */
#include "text_dump.h"
pcut_status
pcut_text_read_markup(pcut_text *t, pcut_str *rest)
{
	pcut_str text = *rest;

	*rest = PCUT_STR_NONE;
	pcut_text_article(t, text);
	return PCUT_OK;
}
