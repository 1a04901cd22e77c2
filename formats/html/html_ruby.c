/* SPDX-License-Identifier: ISC */
/* Ruby: small text beside the words it is of. */
#include "html_page.h"
#include "str.h"

/* <ruby>: each base with the text beside it. */
void
pcut_html_ruby(pcut_html_page *p, const pcut_html_node *ruby)
{
	const pcut_html_node *from = ruby->first;

	for (const pcut_html_node *c = ruby->first; c != NULL; c = c->next) {
		pcut_str beside;

		if (!pcut_html_is(c, PCUT_TAG_RT))
			continue;
		beside = pcut_html_raw_text(p, c);
		if (beside.ptr == NULL)
			return;
		beside = pcut_str_trim(beside);
		pcut_html_flow_inline(&p->flow);
		if (beside.len > 0) {
			pcut_build_open(p->b, PCUT_NODE_RUBY);
			pcut_build_str(p->b, PCUT_ATTR_RUBY, beside);
		}
		for (; from != c; from = from->next) {
			pcut_str base = PCUT_STR_NONE;

			if (!pcut_html_is(from, PCUT_TAG_RP) &&
			    !pcut_html_is(from, PCUT_TAG_RT))
				base = pcut_html_raw_text(p, from);
			if (base.ptr != NULL)
				pcut_build_text(p->b, pcut_str_trim(base));
		}
		if (beside.len > 0)
			pcut_build_close(p->b, PCUT_NODE_RUBY);
	}
	for (; from != NULL; from = from->next)
		if (from->kind == PCUT_HTML_TEXT)
			pcut_html_flow_text(&p->flow, from->u.text);
}
