/* SPDX-License-Identifier: ISC */
/*
 * Code: its language from what highlighters write on the elements around it,
 * its text without what they put in beside it (line numbers, buttons).
 */
#include <string.h>

#include "html_page.h"
#include "str.h"

/* Letters, digits and the marks that names of languages have: c++, c#. */
static int
is_language(pcut_str s)
{
	static const char *const not[] = {"none", "plain", "text", "txt",
	    "plaintext", "nohighlight", "no-highlight", "default", "source",
	    "code", "block", "undefined", "null", "auto", "unknown"};

	if (s.len == 0 || s.len > 24 || !pcut_is_alpha(s.ptr[0]))
		return 0;
	for (size_t i = 0; i < s.len; i++)
		if (!pcut_is_alpha(s.ptr[i]) && !pcut_is_digit(s.ptr[i]) &&
		    (s.ptr[i] == '\0' || strchr("+#-_.", s.ptr[i]) == NULL))
			return 0;
	for (size_t i = 0; i < sizeof not / sizeof *not; i++)
		if (pcut_str_eq_case(s, pcut_str_from(not[i])))
			return 0;
	return 1;
}

static pcut_str
language_in_class(pcut_str list)
{
	static const char *const heads[] = {"language-", "lang-",
	    "highlight-source-", "highlight-text-", "brush-", "sourceCode-",
	    "prettyprint-lang-", "code-"};
	int after_brush = 0, known = 0;
	pcut_str word, rest = list;

	if (list.ptr == NULL || list.len > 1024)
		return PCUT_STR_NONE;
	while (rest.len > 0) {
		size_t i = 0;

		rest = pcut_str_trim(rest);
		while (i < rest.len && !pcut_is_space(rest.ptr[i]) &&
		    rest.ptr[i] != ';')
			i++;
		word = pcut_str_cut(rest, 0, i);
		rest = pcut_str_skip(rest, i + 1);
		if (after_brush && is_language(word))
			return word;
		after_brush = pcut_str_eq_case(word, PCUT_LIT("brush:"));
		if (pcut_str_starts_case(word, PCUT_LIT("brush:")) &&
		    is_language(pcut_str_skip(word, 6)))
			return pcut_str_skip(word, 6);
		for (size_t h = 0; h < sizeof heads / sizeof *heads; h++) {
			pcut_str head = pcut_str_from(heads[h]);

			if (pcut_str_starts_case(word, head) &&
			    is_language(pcut_str_skip(word, head.len)))
				return pcut_str_skip(word, head.len);
		}
		known |= pcut_str_eq_case(word, PCUT_LIT("hljs")) ||
		    pcut_str_eq(word, PCUT_LIT("sourceCode")) ||
		    pcut_str_eq_case(word, PCUT_LIT("prettyprint")) ||
		    pcut_str_eq_case(word, PCUT_LIT("highlight"));
	}
	/* "hljs python", "sourceCode c": the other word is the language. */
	while (known && list.len > 0) {
		size_t i = 0;

		list = pcut_str_trim(list);
		while (i < list.len && !pcut_is_space(list.ptr[i]))
			i++;
		word = pcut_str_cut(list, 0, i);
		list = pcut_str_skip(list, i + 1);
		if (!pcut_str_eq_case(word, PCUT_LIT("hljs")) &&
		    !pcut_str_eq(word, PCUT_LIT("sourceCode")) &&
		    !pcut_str_eq_case(word, PCUT_LIT("prettyprint")) &&
		    !pcut_str_eq_case(word, PCUT_LIT("prettyprinted")) &&
		    !pcut_str_eq_case(word, PCUT_LIT("highlight")) &&
		    !pcut_str_eq_case(word, PCUT_LIT("linenums")) &&
		    word.len <= 12 && pcut_str_find_char(word, '-') ==
		    SIZE_MAX && is_language(word))
			return word;
	}
	return PCUT_STR_NONE;
}

static pcut_str
language_of(const pcut_html_node *n)
{
	static const unsigned names[] = {PCUT_HATTR_DATA_LANG,
	    PCUT_HATTR_DATA_LANGUAGE};
	pcut_str value;

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		value = pcut_html_attr_value(n, names[i]);
		if (value.ptr != NULL && is_language(value))
			return value;
	}
	value = language_in_class(pcut_html_attr_value(n, PCUT_HATTR_CLASS));
	if (value.len > 0)
		return value;
	value = pcut_html_attr_value(n, PCUT_HATTR_LANG);
	if (value.ptr != NULL && value.len > 3 && n->tag == PCUT_TAG_PRE &&
	    is_language(value))
		return value;
	return PCUT_STR_NONE;
}

/* Down to the <code> in it, then up by a few elements that hold no more. */
static pcut_str
find_language(const pcut_html_node *pre)
{
	const pcut_html_node *n = pre;
	pcut_str found;
	int left = 6;

	for (; n != NULL && left-- > 0; n = pcut_html_next(n, pre))
		if (n->kind == PCUT_HTML_ELEMENT &&
		    (found = language_of(n)).len > 0)
			return found;
	/* pre is an element: */
	/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
	n = pre->parent;
	for (int up = 0; n != NULL && up < 3 && n->tag != PCUT_TAG_BODY;
	    up++, n = n->parent) {
		if ((found = language_of(n)).len > 0)
			return found;
		if (n->tag != PCUT_TAG_DIV && n->tag != PCUT_TAG_FIGURE &&
		    n->tag != PCUT_TAG_TD && n->tag != PCUT_TAG_TR &&
		    n->tag != PCUT_TAG_TABLE && n->tag != PCUT_TAG_TBODY)
			break;
	}
	return PCUT_STR_NONE;
}

int
pcut_html_code_is_block(const pcut_html_node *n)
{
	return n->kind == PCUT_HTML_ELEMENT && (n->tag == PCUT_TAG_PRE ||
	    n->tag == PCUT_TAG_LISTING || n->tag == PCUT_TAG_XMP ||
	    n->tag == PCUT_TAG_PLAINTEXT);
}

/* What is beside the code, not in it. */
static int
is_gutter(const pcut_html_node *n)
{
	return n->tag == PCUT_TAG_BUTTON || n->tag == PCUT_TAG_SCRIPT ||
	    n->tag == PCUT_TAG_STYLE || pcut_html_is_hidden(n) ||
	    pcut_html_class_has(n, " gutter linenos lineno linenumber "
	    "linenumbers linenodiv lnt ln copy clipboard copybutton copybtn "
	    "toolbar rouge-gutter hljs-ln-numbers ");
}

static int
is_line(const pcut_html_node *n)
{
	return pcut_html_is_block(n) && n->tag != PCUT_TAG_PRE &&
	    n->tag != PCUT_TAG_TABLE && n->tag != PCUT_TAG_TBODY &&
	    n->tag != PCUT_TAG_TD && n->tag != PCUT_TAG_TH;
}

struct text {
	char *out; /* NULL: only count */
	size_t len;
	char last;
};

static void
add(struct text *t, pcut_str s)
{
	if (s.len == 0)
		return;
	if (t->out != NULL)
		memcpy(t->out + t->len, s.ptr, s.len);
	t->len += s.len;
	t->last = s.ptr[s.len - 1];
}

static void
gather(struct text *t, const pcut_html_node *top)
{
	const pcut_html_node *n = top, *next;

	while (n != NULL) {
		if (n->kind == PCUT_HTML_TEXT) {
			/* Between the rows of a table, not of the code. */
			if (!(pcut_html_is(n->parent, PCUT_TAG_TR) ||
			    pcut_html_is(n->parent, PCUT_TAG_TBODY) ||
			    pcut_html_is(n->parent, PCUT_TAG_TABLE)))
				add(t, n->u.text);
		} else if (n->tag == PCUT_TAG_BR) {
			add(t, PCUT_LIT("\n"));
		} else if (n != top && is_gutter(n)) {
			n = pcut_html_after(n, top);
			continue;
		} else if (n != top && is_line(n) && t->len > 0 &&
		    t->last != '\n') {
			add(t, PCUT_LIT("\n"));
		}
		next = pcut_html_next(n, top);
		/* A line that is an element ends with it. */
		if (next != NULL && next != n->first)
			for (const pcut_html_node *up = n; up != next->parent &&
			    up != top; up = up->parent)
				if (is_line(up) && t->last != '\n')
					add(t, PCUT_LIT("\n"));
		n = next;
	}
}

static pcut_str
code_text(pcut_html_page *p, const pcut_html_node *n)
{
	struct text t = {0};

	gather(&t, n);
	t.out = pcut_arena_alloc(p->arena, t.len + 1);
	if (t.out == NULL) {
		p->failed = 1;
		return PCUT_STR_NONE;
	}
	t.len = 0;
	t.last = '\0';
	gather(&t, n);
	return PCUT_STR(t.out, t.len);
}

/* Blank lines around the code, not the indent of its first line. */
static pcut_str
trim_lines(pcut_str s)
{
	size_t start = 0;

	for (size_t i = 0; i < s.len && pcut_is_space(s.ptr[i]); i++)
		if (s.ptr[i] == '\n')
			start = i + 1;
	return pcut_str_trim_end(pcut_str_skip(s, start));
}

/* Few of the marks that programs are full of. */
static int
reads_like_prose(pcut_str s)
{
	size_t marks = 0, letters = 0, words = 0;

	if (s.len > 20000)
		s.len = 20000;
	for (size_t i = 0; i < s.len; i++) {
		if (strchr("{}[]();=<>$#|\\/_*&@%^~`+", s.ptr[i]) != NULL &&
		    s.ptr[i] != '\0')
			marks++;
		else if (pcut_is_alpha(s.ptr[i]) ||
		    (unsigned char)s.ptr[i] > 127)
			letters++;
		else if (pcut_is_space(s.ptr[i]))
			words++;
	}
	return words >= 12 && letters > 40 && marks * 60 < letters;
}

void
pcut_html_code_block(pcut_html_page *p, const pcut_html_node *n)
{
	pcut_str text = trim_lines(code_text(p, n)), language;
	int is_code = 0, left = 4;

	if (pcut_html_is_blank(text))
		return;
	language = find_language(n);
	for (const pcut_html_node *c = n; c != NULL && left-- > 0;
	    c = pcut_html_next(c, n))
		is_code |= pcut_html_is(c, PCUT_TAG_CODE) ||
		    pcut_html_is(c, PCUT_TAG_SAMP) ||
		    pcut_html_is(c, PCUT_TAG_KBD);
	is_code |= pcut_html_class_has(n, " code highlight prettyprint hljs "
	    "source syntax ") || n->tag == PCUT_TAG_LISTING ||
	    n->tag == PCUT_TAG_XMP;
	if (!is_code && language.len == 0 && reads_like_prose(text)) {
		pcut_html_flow_open(&p->flow, PCUT_NODE_PREFORMATTED);
		pcut_build_text(p->b, text);
		pcut_build_close(p->b, PCUT_NODE_PREFORMATTED);
		return;
	}
	pcut_html_flow_open(&p->flow, PCUT_NODE_CODE_BLOCK);
	if (language.len > 0)
		pcut_build_str(p->b, PCUT_ATTR_LANGUAGE, language);
	pcut_build_text(p->b, text);
	pcut_build_text(p->b, PCUT_LIT("\n"));
	pcut_build_close(p->b, PCUT_NODE_CODE_BLOCK);
}

void
pcut_html_code(pcut_html_page *p, const pcut_html_node *n)
{
	pcut_str text = pcut_html_raw_text(p, n);
	pcut_kind kind = n->tag == PCUT_TAG_KBD ? PCUT_NODE_KBD :
	    PCUT_NODE_CODE;

	if (text.ptr == NULL || pcut_html_is_blank(text))
		return;
	/* The spaces at its ends part it from the words around it. */
	if (pcut_is_space(text.ptr[0]))
		pcut_html_flow_text(&p->flow, PCUT_LIT(" "));
	pcut_html_flow_inline(&p->flow);
	pcut_build_leaf(p->b, kind, pcut_str_trim(text));
	if (pcut_is_space(text.ptr[text.len - 1]))
		pcut_html_flow_text(&p->flow, PCUT_LIT(" "));
}
