/* SPDX-License-Identifier: ISC */
/*
 * Formulas: MathML as it stands (Presentation MathML, its TeX annotation
 * apart), the TeX of <script type="math/tex"> and of pictures of formulas.
 * Software that draws formulas leaves several copies of each in the page: the
 * one with MathML or TeX is read, the others are twins.
 */
#include <string.h>

#include "buf.h"
#include "html_page.h"
#include "str.h"

#define MATHML_MOST 200000 /* bytes of one formula */

static int
has_type(const pcut_html_node *n, const char *head)
{
	pcut_str type = pcut_html_attr_value(n, PCUT_HATTR_TYPE);

	return type.ptr != NULL && pcut_str_starts_case(pcut_str_trim(type),
	    pcut_str_from(head));
}

/* The TeX that the alternative text of a picture of a formula is. */
static pcut_str
picture_tex(const pcut_html_node *n)
{
	pcut_str alt = pcut_html_attr_value(n, PCUT_HATTR_ALT);

	if (n->tag != PCUT_TAG_IMG || alt.ptr == NULL ||
	    !pcut_html_class_has(n, " latex tex math mwe "))
		return PCUT_STR_NONE;
	return pcut_str_trim(alt);
}

int
pcut_html_is_math(const pcut_html_node *n)
{
	if (n->kind != PCUT_HTML_ELEMENT)
		return 0;
	if (n->tag == PCUT_TAG_MATH)
		return 1;
	if (n->tag == PCUT_TAG_SCRIPT)
		return has_type(n, "math/tex") || has_type(n, "math/mml");
	return picture_tex(n).len > 0;
}

/* MathML or TeX inside what draws it: that is the one to read. */
static int
holds_source(const pcut_html_node *top)
{
	int left = 200;

	for (const pcut_html_node *n = top->first; n != NULL && left-- > 0;
	    n = pcut_html_next(n, top))
		if (pcut_html_is_math(n))
			return 1;
	return 0;
}

int
pcut_html_is_math_twin(const pcut_html_node *n)
{
	static const char *const words[] = {"katex-html", "MathJax_Preview",
	    "MathJax_SVG", "MathJax_CHTML", "MathJax_Display"};
	pcut_str class;

	if (n->kind != PCUT_HTML_ELEMENT || n->nattr == 0)
		return 0;
	if (n->tag == PCUT_TAG_OTHER)
		return strcmp(n->u.el.name, "mjx-math") == 0;
	if ((n->tag != PCUT_TAG_SPAN && n->tag != PCUT_TAG_DIV) ||
	    !pcut_html_class_has(n, " katex math "))
		return 0;
	class = pcut_html_attr_value(n, PCUT_HATTR_CLASS);
	for (size_t i = 0; class.ptr != NULL &&
	    i < sizeof words / sizeof *words; i++)
		if (pcut_html_has_word(class, words[i]))
			return !holds_source(n);
	return 0;
}

/* A formula that stands in a line of its own. */
static int
is_display(const pcut_html_node *n)
{
	pcut_str value = pcut_html_attr_value(n, PCUT_HATTR_DISPLAY), class;

	if (value.ptr != NULL && pcut_str_eq_case(value, PCUT_LIT("block")))
		return 1;
	value = pcut_html_attr_value(n, PCUT_HATTR_TYPE);
	if (value.ptr != NULL &&
	    pcut_str_find_case(value, PCUT_LIT("mode=display")) != SIZE_MAX)
		return 1;
	for (int up = 0; n != NULL && up < 5 &&
	    (up == 0 || !pcut_html_is_block(n)); up++, n = n->parent) {
		class = pcut_html_attr_value(n, PCUT_HATTR_CLASS);
		if (class.ptr != NULL &&
		    pcut_html_has_word(class, "katex-display"))
			return 1;
	}
	return 0;
}

static void
put_escaped(pcut_buf *out, pcut_str s, int in_attr)
{
	for (size_t i = 0; i < s.len; i++)
		switch (s.ptr[i]) {
		case '&': pcut_buf_puts(out, "&amp;"); break;
		case '<': pcut_buf_puts(out, "&lt;"); break;
		case '>': pcut_buf_puts(out, "&gt;"); break;
		case '"':
			pcut_buf_puts(out, in_attr ? "&quot;" : "\"");
			break;
		default: pcut_buf_putc(out, s.ptr[i]); break;
		}
}

static int
is_name(pcut_str s)
{
	if (s.len == 0 || s.len > 32 || !pcut_is_alpha(s.ptr[0]))
		return 0;
	for (size_t i = 0; i < s.len; i++)
		if (!pcut_is_alpha(s.ptr[i]) && !pcut_is_digit(s.ptr[i]) &&
		    s.ptr[i] != '-')
			return 0;
	return 1;
}

/* Elements of Presentation MathML; the rest is dissolved or left out. */
static int
is_mathml(const pcut_html_node *n)
{
	return n->tag == PCUT_TAG_MATH || n->tag == PCUT_TAG_SEMANTICS ||
	    n->tag == PCUT_TAG_NONE ||
	    (n->tag >= PCUT_TAG_MI && n->tag <= PCUT_TAG_MTD);
}

static int
is_annotation(const pcut_html_node *n)
{
	return n->tag == PCUT_TAG_ANNOTATION ||
	    n->tag == PCUT_TAG_ANNOTATION_XML;
}

static void
put_start(pcut_buf *out, const pcut_html_node *n)
{
	pcut_buf_putc(out, '<');
	pcut_buf_puts(out, n->u.el.name);
	if (n->tag == PCUT_TAG_MATH)
		pcut_buf_puts(out,
		    " xmlns=\"http://www.w3.org/1998/Math/MathML\"");
	for (size_t i = 0; i < n->nattr; i++) {
		const pcut_html_attr *a = &n->u.el.attr[i];
		pcut_str name = pcut_str_from(a->spelt);

		if (!is_name(name) || pcut_str_starts(name, PCUT_LIT("on")) ||
		    pcut_str_starts(name, PCUT_LIT("data-")) ||
		    a->name == PCUT_HATTR_XMLNS ||
		    a->name == PCUT_HATTR_STYLE ||
		    a->name == PCUT_HATTR_CLASS || a->name == PCUT_HATTR_ID ||
		    a->name == PCUT_HATTR_HREF || a->name == PCUT_HATTR_SRC ||
		    pcut_str_eq(name, PCUT_LIT("actiontype")))
			continue;
		pcut_buf_putc(out, ' ');
		pcut_buf_put(out, name);
		pcut_buf_puts(out, "=\"");
		put_escaped(out, a->value, 1);
		pcut_buf_putc(out, '"');
	}
	pcut_buf_putc(out, '>');
}

static void
put_end(pcut_buf *out, const pcut_html_node *n)
{
	pcut_buf_puts(out, "</");
	pcut_buf_puts(out, n->u.el.name);
	pcut_buf_putc(out, '>');
}

static void
put_mathml(pcut_buf *out, const pcut_html_node *top)
{
	const pcut_html_node *n = top;

	while (n != NULL && out->len < MATHML_MOST) {
		const pcut_html_node *next;
		int skip = 0;

		if (n->kind == PCUT_HTML_TEXT) {
			pcut_str s = pcut_str_trim(n->u.text);

			if (n->parent->tag >= PCUT_TAG_MI &&
			    n->parent->tag <= PCUT_TAG_MTEXT)
				put_escaped(out, s, 0);
		} else if (is_annotation(n)) {
			skip = 1;
		} else if (is_mathml(n)) {
			put_start(out, n);
		}
		next = skip ? pcut_html_after(n, top) : pcut_html_next(n, top);
		/* Close what ends between n and next. */
		if (n->first == NULL || skip || next == NULL) {
			const pcut_html_node *stop = next == NULL ?
			    top->parent : next->parent;

			for (const pcut_html_node *up = n; up != stop;
			    up = up->parent)
				if (up->kind == PCUT_HTML_ELEMENT &&
				    is_mathml(up) && !is_annotation(up))
					put_end(out, up);
		}
		n = next;
	}
}

static pcut_str
annotation_tex(pcut_html_page *p, const pcut_html_node *math)
{
	pcut_str encoding, tex;

	for (const pcut_html_node *n = math; n != NULL;
	    n = pcut_html_next(n, math)) {
		if (!pcut_html_is(n, PCUT_TAG_ANNOTATION))
			continue;
		encoding = pcut_html_attr_value(n, PCUT_HATTR_ENCODING);
		if (encoding.ptr == NULL ||
		    pcut_str_find_case(encoding, PCUT_LIT("tex")) == SIZE_MAX)
			continue;
		tex = pcut_html_raw_text(p, n);
		if (tex.ptr != NULL)
			return pcut_str_trim(tex);
	}
	tex = pcut_html_attr_value(math, PCUT_HATTR_ALTTEXT);
	return tex.ptr != NULL && pcut_str_find_char(tex, '\\') != SIZE_MAX ?
	    pcut_str_trim(tex) : PCUT_STR_NONE;
}

/* ---- TeX of MathML ---------------------------------------------------- */

/* Which child of its parent n is, as far as the third. */
static int
index_of(const pcut_html_node *n)
{
	int index = 0;

	for (n = n->prev; n != NULL && index < 3; n = n->prev)
		index += n->kind == PCUT_HTML_ELEMENT;
	return index;
}

/* What stands before a child of a construct; *end is what stands behind. */
static const char *
script_of(const pcut_html_node *n, const char **end)
{
	unsigned parent = n->parent->tag;
	int i;

	*end = "";
	if (parent < PCUT_TAG_MFRAC || parent > PCUT_TAG_MTR)
		return "";
	i = index_of(n);
	*end = "}";
	switch (parent) {
	case PCUT_TAG_MFRAC:
		return i == 0 ? "\\frac{" : "{";
	case PCUT_TAG_MSUP: case PCUT_TAG_MOVER:
		return i == 0 ? "{" : "^{";
	case PCUT_TAG_MSUB: case PCUT_TAG_MUNDER:
		return i == 0 ? "{" : "_{";
	case PCUT_TAG_MSUBSUP: case PCUT_TAG_MUNDEROVER:
		return i == 0 ? "{" : i == 1 ? "_{" : "^{";
	case PCUT_TAG_MROOT:
		return i == 0 ? "{" : "^{1/";
	default:
		*end = "";
		if (parent == PCUT_TAG_MTR)
			return i == 0 ? "" : " & ";
		if (parent == PCUT_TAG_MTABLE)
			return i == 0 ? "" : " \\\\ ";
		return parent == PCUT_TAG_MFENCED && i > 0 ? ", " : "";
	}
}

static const char *
opening_of(const pcut_html_node *n, const char **end)
{
	*end = "";
	switch (n->tag) {
	case PCUT_TAG_MSQRT:
		*end = "}";
		return "\\sqrt{";
	case PCUT_TAG_MTABLE:
		*end = "\\end{matrix}";
		return "\\begin{matrix}";
	case PCUT_TAG_MFENCED:
		*end = ")";
		return "(";
	case PCUT_TAG_MTEXT: case PCUT_TAG_MS:
		*end = "}";
		return "\\text{";
	default:
		return "";
	}
}

static void
put_tex_text(pcut_buf *out, const pcut_html_node *n)
{
	pcut_str s = pcut_str_trim(n->u.text);
	int word = n->parent->tag == PCUT_TAG_MI && s.len > 1 &&
	    pcut_is_alpha(s.ptr[0]) && pcut_is_alpha(s.ptr[1]);

	if (word)
		pcut_buf_puts(out, "\\mathrm{");
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '\\') {
			pcut_buf_puts(out, "\\backslash ");
			continue;
		}
		if (strchr("#$%&_{}", s.ptr[i]) != NULL)
			pcut_buf_putc(out, '\\');
		pcut_buf_putc(out, s.ptr[i]);
	}
	if (word)
		pcut_buf_putc(out, '}');
}

/* TeX for what has none: the plain constructs, letters as they are. */
static void
put_tex(pcut_buf *out, const pcut_html_node *top)
{
	const pcut_html_node *n = top->first, *next;
	const char *end, *script_end;

	while (n != NULL && out->len < MATHML_MOST) {
		int skip = n->kind == PCUT_HTML_ELEMENT && is_annotation(n);

		if (n->kind == PCUT_HTML_TEXT &&
		    n->parent->tag >= PCUT_TAG_MI &&
		    n->parent->tag <= PCUT_TAG_MTEXT) {
			put_tex_text(out, n);
		} else if (n->kind == PCUT_HTML_ELEMENT && !skip) {
			pcut_buf_puts(out, script_of(n, &script_end));
			pcut_buf_puts(out, opening_of(n, &end));
		}
		next = skip ? pcut_html_after(n, top) : pcut_html_next(n, top);
		if (n->first == NULL || skip || next == NULL)
			for (const pcut_html_node *up = n; up != (next == NULL ?
			    top : next->parent); up = up->parent) {
				if (up->kind != PCUT_HTML_ELEMENT ||
				    is_annotation(up))
					continue;
				(void)opening_of(up, &end);
				pcut_buf_puts(out, end);
				(void)script_of(up, &script_end);
				pcut_buf_puts(out, script_end);
			}
		n = next;
	}
}

/* {\displaystyle x} as x. */
static pcut_str
bare_tex(pcut_str tex)
{
	static const char *const styles[] = {"\\displaystyle", "\\textstyle"};

	for (size_t i = 0; i < sizeof styles / sizeof *styles; i++) {
		pcut_str style = pcut_str_from(styles[i]);

		if (tex.len > style.len + 2 && tex.ptr[0] == '{' &&
		    tex.ptr[tex.len - 1] == '}' &&
		    pcut_str_starts(pcut_str_skip(tex, 1), style))
			return pcut_str_trim(pcut_str_cut(tex, 1 + style.len,
			    tex.len - style.len - 2));
	}
	if (tex.len > 2 && tex.ptr[0] == '$' && tex.ptr[tex.len - 1] == '$')
		return pcut_str_trim(pcut_str_cut(tex, 1, tex.len - 2));
	return tex;
}

void
pcut_html_math(pcut_html_page *p, const pcut_html_node *n)
{
	pcut_str tex = PCUT_STR_NONE;
	pcut_buf mathml = {.mem = p->arena->mem}, made = mathml;
	int block = is_display(n);

	if (n->tag == PCUT_TAG_MATH) {
		tex = annotation_tex(p, n);
		put_mathml(&mathml, n);
		if (mathml.failed || made.failed)
			p->failed = 1;
		if (mathml.len >= MATHML_MOST)
			pcut_buf_reset(&mathml); /* cut: better none */
	} else if (n->tag == PCUT_TAG_SCRIPT && has_type(n, "math/tex")) {
		tex = pcut_html_raw_text(p, n);
		tex = tex.ptr == NULL ? PCUT_STR_NONE : pcut_str_trim(tex);
	} else {
		tex = picture_tex(n);
	}
	tex = bare_tex(tex);
	if (tex.len == 0 && n->tag == PCUT_TAG_MATH) {
		put_tex(&made, n);
		if (made.len < MATHML_MOST)
			tex = pcut_str_trim(pcut_buf_str(&made));
	}
	if (tex.len == 0 && mathml.len == 0)
		goto out;
	if (block) {
		pcut_html_flow_open(&p->flow, PCUT_NODE_MATH_BLOCK);
	} else {
		pcut_html_flow_inline(&p->flow);
		pcut_build_open(p->b, PCUT_NODE_MATH);
	}
	if (tex.len > 0)
		pcut_build_str(p->b, PCUT_ATTR_TEX, tex);
	if (mathml.len > 0)
		pcut_build_str(p->b, PCUT_ATTR_MATHML, pcut_buf_str(&mathml));
out:
	pcut_buf_free(&mathml);
	pcut_buf_free(&made);
}
