/* SPDX-License-Identifier: ISC */
/* Tests of html_dom: what the page says is what the tree holds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "buf.h"
#include "html/html_dom.h"
#include "str.h"

static void
dump(pcut_buf *out, const pcut_html_node *n)
{
	if (n->kind == PCUT_HTML_TEXT) {
		pcut_buf_put(out, n->u.text);
		return;
	}
	pcut_buf_putf(out, "<%s", n->u.el.name);
	for (unsigned i = 0; i < n->nattr; i++) {
		pcut_buf_putf(out, " %s=", n->u.el.attr[i].spelt);
		pcut_buf_put(out, n->u.el.attr[i].value);
	}
	pcut_buf_puts(out, ">");
	for (n = n->first; n != NULL; n = n->next)
		dump(out, n);
	pcut_buf_puts(out, "</>");
}

/* The body of page as markup; head too where the page asks for it. */
static void
check_part(int head, const char *page, const char *expected)
{
	pcut_arena arena = {0};
	pcut_buf out = {0};
	pcut_html_doc *doc;

	assert_int_equal(pcut_html_parse(&arena,
	    (pcut_str){page, strlen(page)}, &doc), PCUT_OK);
	dump(&out, head ? doc->head : doc->body);
	pcut_buf_putc(&out, '\0');
	assert_string_equal(out.ptr, expected);
	pcut_buf_free(&out);
	pcut_arena_free(&arena);
}

static void
check(const char *page, const char *expected)
{
	check_part(0, page, expected);
}

static void
every_page_has_a_head_and_a_body(void **state)
{
	(void)state;
	check("", "<body></>");
	check_part(1, "", "<head></>");
	check("just text", "<body>just text</>");
	check("<title>a</title><p>b", "<body><p>b</></>");
	check_part(1, "<title>a</title><p>b", "<head><title>a</></>");
	check("<body class=x>a</body>b<body id=y class=z>c",
	    "<body class=x id=y>abc</>");
}

static void
unclosed_elements_do_not_swallow_the_page(void **state)
{
	(void)state;
	check("<header><div>menu</header><p>text",
	    "<body><header><div>menu</></><p>text</></>");
	check("<nav><ul><li><button>x</nav><p>text",
	    "<body><nav><ul><li><button>x</></></></><p>text</></>");
	check("<section><div><section>a</section>b</section>c",
	    "<body><section><div><section>a</>b</></>c</>");
	check("<select><option>a<option>b<div>c</div>",
	    "<body><select><option>a</><option>b</></><div>c</></>");
}

static void
blocks_end_paragraphs(void **state)
{
	(void)state;
	check("<p>a<section>b</section>c",
	    "<body><p>a</><section>b</>c</>");
	check("<p>a<p>b<ul><li>c<li>d</ul>e",
	    "<body><p>a</><p>b</><ul><li>c</><li>d</></>e</>");
	check("<dl><dt>a<dd>b<dt>c</dl>",
	    "<body><dl><dt>a</><dd>b</><dt>c</></></>");
	check("<p><b>a</p><p>b</b>c", "<body><p><b>a</></><p>bc</></>");
	check("a</p>b", "<body>ab</>");
}

static void
a_table_ends_what_is_in_its_cells(void **state)
{
	(void)state;
	check("<table><tr><td><b>a<td><p>b<tr><th>c</table>d",
	    "<body><table><tr><td><b>a</></><td><p>b</></></>"
	    "<tr><th>c</></></>d</>");
	check("<table><tr><td><table><tr><td>a</table>b</table>c",
	    "<body><table><tr><td><table><tr><td>a</></></>b</></></>c</>");
}

static void
a_formatting_element_may_end_inside_a_block(void **state)
{
	(void)state;
	check("<b><p>a</b>b</p>c",
	    "<body><b><p>a</></><p>b</>c</>");
	check("<a href=x><div><p>a</a>b</div>c",
	    "<body><a href=x><div><p>a</></></><div><p>b</></>c</>");
	check("<a>a<a>b</a>", "<body><a>a</><a>b</></>");
}

static void
a_second_html_adds_what_the_first_has_not(void **state)
{
	static const char page[] = "<html class=a><html lang=de class=b>"
	    "<body><p>x</p><body dir=rtl>";
	pcut_arena arena = {0};
	pcut_html_doc *doc;
	pcut_str s;

	(void)state;
	assert_int_equal(pcut_html_parse(&arena, (pcut_str){page,
	    sizeof page - 1}, &doc), PCUT_OK);
	s = pcut_html_attr_value(doc->root, PCUT_HATTR_LANG);
	assert_true(pcut_str_eq(s, PCUT_LIT("de")));
	s = pcut_html_attr_value(doc->root, PCUT_HATTR_CLASS);
	assert_true(pcut_str_eq(s, PCUT_LIT("a")));
	s = pcut_html_attr_value(doc->body, PCUT_HATTR_DIR);
	assert_true(pcut_str_eq(s, PCUT_LIT("rtl")));
	pcut_arena_free(&arena);
}

static void
tags_may_close_themselves_without_attributes(void **state)
{
	(void)state;
	check("<p><b/>x</p>", "<body><p><b></>x</></>");
	check("<p><b id=y />x</p>", "<body><p><b id=y>x</></></>");
	check("<p>a<br/>x<img src=y/ >", "<body><p>a<br></>x<img src=y/></></></>");
}

static void
references_are_those_of_html_5(void **state)
{
	(void)state;
	check("&hellip;&rarrhk;&copy2&notit;&amp;lt;&zzz;&#150;&#x41;&#0;&",
	    "<body>\u2026\u21aa\u00a92\u00acit;&lt;&zzz;\u2013A\ufffd&</>");
	check("<a href='?a=1&copy=2&amp;b=&quot;&lang;'>x</a>",
	    "<body><a href=?a=1&copy=2&b=\"\u27e8>x</></>");
	check("<a href=?a&gt;b&copy;c>x</a>",
	    "<body><a href=?a>b\u00a9c>x</></>");
}

static void
markup_that_is_none_stays_text(void **state)
{
	(void)state;
	check("a < b <3 <- </ c", "<body>a < b <3 <- </>");
	check("<textarea><div></textarea>a",
	    "<body><textarea><div></>a</>");
	check_part(1, "<title>a <b> &amp; c</title>",
	    "<head><title>a <b> & c</></>");
	check("<div @click=\"a > b\" (x)='<' class=\"k<\">t</div>",
	    "<body><div @click=a > b (x)=< class=k<>t</></>");
}

static void
comments_scripts_and_controls_go(void **state)
{
	(void)state;
	check("a<!-- \001 -->b<!--> -->c<?php x ?>d<!-- x --!>e",
	    "<body>ab -->cde</>");
	check("a<script>if (a < b) '</p>'</script>b<style>p{}</style>",
	    "<body>a<script></>b<style></></>");
	check("<script type=application/ld+json>{\"a\":\"<p>&amp;\"}</script>",
	    "<body></>");
	check_part(1,
	    "<script type=application/ld+json>{\"a\":\"<p>&amp;\"}</script>",
	    "<head><script type=application/ld+json>{\"a\":\"<p>&amp;\"}</>"
	    "</>");
	check("a\001b\fc", "<body>ab c</>");
}

static void
foreign_elements_keep_their_own_rules(void **state)
{
	(void)state;
	check("<svg><g/><path d=x></path><title>t</title></svg>a",
	    "<body><svg><g></><path d=x></><title>t</></>a</>");
	check("<svg><g><p>a", "<body><svg><g></></><p>a</></>");
	check("<math><mi>x</mi><mo>=</mo></math>",
	    "<body><math><mi>x</><mo>=</></></>");
}

static void
noscript_and_template_have_children(void **state)
{
	(void)state;
	check("<p></p><noscript><img src=a></noscript>"
	    "<template><p>b</template>c",
	    "<body><p></><noscript><img src=a></></><template><p>b</></>c"
	    "</>");
}

static void
depth_is_bounded_and_no_text_is_lost(void **state)
{
	pcut_arena arena = {0};
	pcut_buf page = {0};
	pcut_html_doc *doc;
	pcut_str text;

	(void)state;
	for (int i = 0; i < 100000; i++)
		pcut_buf_puts(&page, "<div><span>");
	pcut_buf_puts(&page, "deep");
	for (int i = 0; i < 100000; i++)
		pcut_buf_puts(&page, "</span></div>");
	pcut_buf_puts(&page, "<p>behind");
	assert_int_equal(pcut_html_parse(&arena, pcut_buf_str(&page), &doc),
	    PCUT_OK);
	assert_true(doc->flattened > 190000);
	text = pcut_html_text(&arena, doc->body);
	assert_string_equal(text.ptr, "deep behind");
	assert_int_equal(doc->body->last->depth, 2);
	pcut_buf_free(&page);
	pcut_arena_free(&arena);
}

static void
attributes_of_one_tag_are_bounded(void **state)
{
	pcut_arena arena = {0};
	pcut_buf page = {0};
	pcut_html_doc *doc;

	(void)state;
	pcut_buf_puts(&page, "<p");
	for (int i = 0; i < 40000; i++)
		pcut_buf_putf(&page, " a%d=1", i);
	pcut_buf_puts(&page, ">x");
	assert_int_equal(pcut_html_parse(&arena, pcut_buf_str(&page), &doc),
	    PCUT_OK);
	assert_int_equal(doc->body->first->nattr, 256);
	assert_int_equal(doc->dropped_attrs, 40000 - 256);
	pcut_buf_free(&page);
	pcut_arena_free(&arena);
}

/* Only what changes is copied. */
static void
strings_are_the_pages_own(void **state)
{
	static const char page[] = "<p title=one>Tom</p><p title='a&amp;b'>"
	    "Tom &amp; Ann</p>";
	pcut_arena arena = {0};
	pcut_html_doc *doc;
	const pcut_html_node *p;
	pcut_str s;

	(void)state;
	assert_int_equal(pcut_html_parse(&arena,
	    (pcut_str){page, sizeof page - 1}, &doc), PCUT_OK);
	p = doc->body->first;
	assert_ptr_equal(p->first->u.text.ptr, strstr(page, "Tom"));
	assert_int_equal(p->first->u.text.len, 3);
	s = pcut_html_attr_value(p, PCUT_HATTR_TITLE);
	assert_ptr_equal(s.ptr, strstr(page, "one"));
	s = pcut_html_attr_value(p->next, PCUT_HATTR_TITLE);
	assert_true(pcut_str_eq(s, PCUT_LIT("a&b")));
	assert_true(pcut_str_eq(p->next->first->u.text,
	    PCUT_LIT("Tom & Ann")));
	pcut_arena_free(&arena);
}

static void
a_node_knows_its_place_in_the_page(void **state)
{
	static const char page[] = "<!-- a --><p>x</p><b>&hellip;</b><i>y</i>";
	pcut_arena arena = {0};
	pcut_html_doc *doc;
	const pcut_html_node *i;

	(void)state;
	assert_int_equal(pcut_html_parse(&arena,
	    (pcut_str){page, sizeof page - 1}, &doc), PCUT_OK);
	i = doc->body->last;
	assert_string_equal(i->u.el.name, "i");
	assert_int_equal(page[i->offset], '>');
	assert_int_equal(page[i->offset - 1], 'i');
	assert_int_equal(i->first->order + 1, doc->count);
	assert_int_equal(doc->root->end, doc->count);
	assert_true(pcut_html_inside(i, doc->body));
	assert_null(pcut_html_next(i->first, doc->root));
	pcut_arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_page_has_a_head_and_a_body),
		cmocka_unit_test(unclosed_elements_do_not_swallow_the_page),
		cmocka_unit_test(blocks_end_paragraphs),
		cmocka_unit_test(a_table_ends_what_is_in_its_cells),
		cmocka_unit_test(a_formatting_element_may_end_inside_a_block),
		cmocka_unit_test(a_second_html_adds_what_the_first_has_not),
		cmocka_unit_test(tags_may_close_themselves_without_attributes),
		cmocka_unit_test(references_are_those_of_html_5),
		cmocka_unit_test(markup_that_is_none_stays_text),
		cmocka_unit_test(comments_scripts_and_controls_go),
		cmocka_unit_test(foreign_elements_keep_their_own_rules),
		cmocka_unit_test(noscript_and_template_have_children),
		cmocka_unit_test(depth_is_bounded_and_no_text_is_lost),
		cmocka_unit_test(attributes_of_one_tag_are_bounded),
		cmocka_unit_test(strings_are_the_pages_own),
		cmocka_unit_test(a_node_knows_its_place_in_the_page),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
