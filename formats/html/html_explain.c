/* SPDX-License-Identifier: ISC */
/*
 * Why a block scored as it did, in words: the features of it that are yes or
 * no and say yes, and the sizes that mostly decide.  Trees have no weights to
 * show; this is what they saw.
 */
#include "buf.h"
#include "html_explain.h"

enum { /* places in a row, see pcut_html_feature_names */
	START_BOILER = 14, DUP_BEFORE = 17, TAG_FIRST = 24, ANC_FIRST = 37,
	CLASS_FIRST = 51, CLASS_LAST = 72, SEC_BAD = 109, SEC_COMMENT = 110
};

static int
is_yes_or_no(int k)
{
	return (k >= START_BOILER && k <= DUP_BEFORE) ||
	    (k >= TAG_FIRST && k <= CLASS_LAST) || k == SEC_BAD ||
	    k == SEC_COMMENT;
}

const char *
pcut_html_explain(pcut_arena *arena, const pcut_html_facts *facts,
    uint32_t i, double first)
{
	pcut_buf buf = {.mem = arena->mem};
	float row[PCUT_HTML_FEATURES];
	pcut_str note = {NULL, 0};

	pcut_html_facts_row(facts, i, row);
	pcut_buf_putf(&buf, "first %.2f, links %.0f %%", first,
	    100 * facts->blocks[i].link);
	if (facts->headline == i)
		pcut_buf_puts(&buf, ", the headline");
	for (int k = 0; k < PCUT_HTML_FEATURES; k++)
		if (is_yes_or_no(k) && row[k] > .4f)
			pcut_buf_putf(&buf, ", %s%s",
			    pcut_html_feature_names[k],
			    row[k] < 1 ? " above" : "");
	if (!buf.failed)
		note = pcut_arena_str(arena, pcut_buf_str(&buf));
	pcut_buf_free(&buf);
	return note.ptr;
}
