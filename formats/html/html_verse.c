/* SPDX-License-Identifier: ISC */
/* Verse: only where the page says so. */
#include "html_page.h"
#include "str.h"

int
pcut_html_is_verse(const pcut_html_node *n)
{
	return n->kind == PCUT_HTML_ELEMENT &&
	    (n->tag == PCUT_TAG_PRE || n->tag == PCUT_TAG_DIV ||
	    n->tag == PCUT_TAG_P || n->tag == PCUT_TAG_BLOCKQUOTE) &&
	    pcut_html_class_has(n, " poem poetry verse stanza ");
}

/* Lines by line ends and <br>; two of them part stanzas. */
void
pcut_html_verse(pcut_html_page *p, const pcut_html_node *top)
{
	pcut_str text = pcut_html_raw_text(p, top), line;
	int blank = 0, any = 0;

	if (text.ptr == NULL || pcut_html_is_blank(text))
		return;
	pcut_html_flow_open(&p->flow, PCUT_NODE_VERSE);
	while (text.len > 0) {
		long indent = 0, hard = 0;

		line = pcut_str_trim_end(pcut_str_take_line(&text));
		if (pcut_html_is_blank(line)) {
			blank = any;
			continue;
		}
		while (line.len > 0) {
			if (line.ptr[0] == '\t')
				indent += 4;
			else if (line.ptr[0] == ' ')
				indent++;
			else if (pcut_str_starts(line, PCUT_LIT("\xC2\xA0")))
				indent++, hard++, line = pcut_str_skip(line, 1);
			else
				break;
			line = pcut_str_skip(line, 1);
		}
		if (blank) {
			pcut_build_open(p->b, PCUT_NODE_LINE);
			pcut_build_close(p->b, PCUT_NODE_LINE);
		}
		blank = 0;
		any = 1;
		pcut_build_open(p->b, PCUT_NODE_LINE);
		if (top->tag != PCUT_TAG_PRE)
			indent = hard; /* the spaces are the source's */
		if (indent > 1)
			pcut_build_num(p->b, PCUT_ATTR_INDENT,
			    (indent + 1) / 2 > 12 ? 12 : (indent + 1) / 2);
		pcut_build_text(p->b, line);
		pcut_build_close(p->b, PCUT_NODE_LINE);
	}
	pcut_html_flow_close(&p->flow, PCUT_NODE_VERSE);
}
