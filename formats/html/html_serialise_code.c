/* SPDX-License-Identifier: ISC */
/*
 * Code and formulas: written as they stand, and from left to right in any
 * article.  A formula without MathML that may be written is shown as its TeX.
 */
#include "html_parts.h"
#include "str.h"

/* Code runs from left to right in any article. */
static void
left_to_right(pcut_html_parts *h, const pcut_node *n)
{
	if (h->rtl && !pcut_node_has(n, PCUT_ATTR_DIR))
		pcut_html_put_attribute(h, "dir", PCUT_LIT("ltr"));
}

void
pcut_html_put_literal_block(pcut_html_parts *h, const pcut_node *n)
{
	pcut_str lang = pcut_node_str(n, PCUT_ATTR_LANGUAGE);
	pcut_str s = pcut_node_literal(n);

	if (pcut_node_has(n, PCUT_ATTR_TITLE)) {
		pcut_puts(h->out, "<p class=\"code-title\">");
		pcut_html_put_text(h->out, pcut_node_str(n, PCUT_ATTR_TITLE));
		pcut_puts(h->out, "</p>\n");
	}
	pcut_puts(h->out, "<pre");
	pcut_html_put_common(h, n);
	left_to_right(h, n);
	pcut_putc(h->out, '>');
	if (pcut_node_kind(n) == PCUT_NODE_CODE_BLOCK) {
		pcut_puts(h->out, "<code");
		if (lang.len > 0) {
			pcut_puts(h->out, " class=\"language-");
			pcut_html_escape(h->out, lang);
			pcut_putc(h->out, '"');
		}
		pcut_putc(h->out, '>');
	} else if (s.len > 0 && s.ptr[0] == '\n') {
		/* The first line end in pre is the parser's. */
		pcut_putc(h->out, '\n');
	}
	pcut_html_put_text(h->out, s);
	pcut_puts(h->out, pcut_node_kind(n) == PCUT_NODE_CODE_BLOCK
			      ? "</code></pre>\n"
			      : "</pre>\n");
}

void
pcut_html_put_literal(pcut_html_parts *h, const char *tag, const pcut_node *n)
{
	pcut_putf(h->out, "<%s", tag);
	pcut_html_put_common(h, n);
	left_to_right(h, n);
	pcut_putc(h->out, '>');
	pcut_html_put_text(h->out, pcut_node_literal(n));
	pcut_putf(h->out, "</%s>", tag);
}

/* What is no MathML, without its tags. */
static void
formula_words(pcut_html_parts *h, pcut_str mathml)
{
	int some = 0;

	while (mathml.len > 0) {
		pcut_str words =
		    pcut_str_cut(mathml, 0, pcut_str_find_char(mathml, '<'));
		size_t end;

		some |= pcut_html_shows(words);
		pcut_html_put_text(h->out, words);
		mathml = pcut_str_skip(mathml, words.len);
		end = pcut_str_find_char(mathml, '>');
		mathml = end == SIZE_MAX ? PCUT_STR_NONE
					 : pcut_str_skip(mathml, end + 1);
	}
	if (!some)
		pcut_puts(h->out, "\xE2\x80\xA6");
}

void
pcut_html_put_math(pcut_html_parts *h, const pcut_node *n)
{
	int block = pcut_node_kind(n) == PCUT_NODE_MATH_BLOCK;
	pcut_str tex = pcut_node_str(n, PCUT_ATTR_TEX);

	if (!pcut_html_has_formula(n))
		return;
	if (block)
		pcut_puts(h->out, "<p class=\"math\">");
	if (pcut_node_has(n, PCUT_ATTR_MATHML) &&
	    pcut_html_mathml(pcut_node_str(n, PCUT_ATTR_MATHML), tex, h->out)) {
		h->facts->has_math = 1;
	} else {
		pcut_puts(h->out, "<code class=\"math\"");
		left_to_right(h, n);
		pcut_putc(h->out, '>');
		if (pcut_html_shows(tex))
			pcut_html_put_text(h->out, tex);
		else
			formula_words(h, pcut_node_str(n, PCUT_ATTR_MATHML));
		pcut_puts(h->out, "</code>");
	}
	if (block)
		pcut_puts(h->out, "</p>\n");
}
