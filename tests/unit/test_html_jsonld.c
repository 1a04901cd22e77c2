/* SPDX-License-Identifier: ISC */
/* Tests of html_jsonld: what scripts say, and how much they may be broken. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "html/html_jsonld.h"
#include "str.h"

#define CHECK(got, want) check(got, want, __LINE__)

static pcut_arena arena;

static void
check(pcut_str got, const char *want, int line)
{
	if (!pcut_str_eq(got, pcut_str_from(want)))
		print_error("line %d: \"" PCUT_FMT "\" is not \"%s\"\n", line,
		    PCUT_ARG(got), want);
	assert_true(pcut_str_eq(got, pcut_str_from(want)));
}

static pcut_jsonld
read_two(const char *a, const char *b, const char *url, const char *title)
{
	pcut_str scripts[] = {pcut_str_from(a), pcut_str_from(b)};
	pcut_jsonld ld;

	assert_int_equal(pcut_html_jsonld(&arena, scripts, b == NULL ? 1 : 2,
	    pcut_str_from(url), pcut_str_from(title), &ld), PCUT_OK);
	return ld;
}

static pcut_jsonld
read_one(const char *script)
{
	return read_two(script, NULL, "", "");
}

static int
reset(void **state)
{
	(void)state;
	pcut_arena_free(&arena);
	return 0;
}

static void
an_article_says_what_it_is(void **state)
{
	pcut_jsonld ld = read_one("{\"@type\":\"NewsArticle\","
	    "\"headline\":\"A &amp; B\",\"datePublished\":\"2024-03-05\","
	    "\"author\":{\"@type\":\"Person\",\"name\":\"Ana Brook\","
	    "\"url\":\"/ana\"},\"keywords\":\"locks, water\"}");

	(void)state;
	assert_int_equal(ld.rank, PCUT_JSONLD_ARTICLE);
	CHECK(ld.headline, "A & B");
	CHECK(ld.published, "2024-03-05");
	assert_int_equal(ld.authors, 1);
	CHECK(ld.author[0].name, "Ana Brook");
	CHECK(ld.author[0].url, "/ana");
	assert_true(ld.author[0].is_person);
	assert_int_equal(ld.tags, 2);
	CHECK(ld.tag[1], "water");
}

static void
references_in_a_graph_are_followed(void **state)
{
	pcut_jsonld ld = read_one("{\"@graph\":[{\"@type\":\"Article\","
	    "\"headline\":\"H\",\"author\":{\"@id\":\"#a\"},"
	    "\"publisher\":{\"@id\":\"#p\"}},{\"@type\":\"Person\","
	    "\"@id\":\"#a\",\"name\":\"Lee Ford\"},{\"@type\":"
	    "\"Organization\",\"@id\":\"#p\",\"name\":\"Canal News\"}]}");

	(void)state;
	CHECK(ld.author[0].name, "Lee Ford");
	CHECK(ld.publisher.name, "Canal News");
}

static void
a_reference_to_itself_ends(void **state)
{
	pcut_jsonld ld = read_one("{\"@type\":\"Article\",\"@id\":\"#x\","
	    "\"headline\":\"H\",\"author\":{\"@id\":\"#x\"},"
	    "\"mainEntity\":{\"@id\":\"#x\"}}");

	(void)state;
	CHECK(ld.headline, "H");
	assert_int_equal(ld.authors, 0);
}

static void
of_several_articles_the_one_with_the_address_counts(void **state)
{
	const char *list = "[{\"@type\":\"Article\",\"headline\":\"One\","
	    "\"url\":\"https://a.example/1\"},{\"@type\":\"Article\","
	    "\"headline\":\"Two\",\"url\":\"http://a.example/2/\"}]";

	(void)state;
	CHECK(read_two(list, NULL, "https://a.example/2", "").headline,
	    "Two");
	CHECK(read_two(list, NULL, "", "Two - Site").headline, "Two");
	CHECK(read_two(list, NULL, "", "").headline, "One");
}

static void
an_article_is_more_than_a_page_or_product(void **state)
{
	pcut_jsonld ld = read_two("{\"@type\":\"WebPage\",\"name\":\"P\","
	    "\"datePublished\":\"2020-01-01\"}", "{\"@type\":[\"Thing\","
	    "\"https://schema.org/BlogPosting\"],\"headline\":\"B\"}", "",
	    "");

	(void)state;
	CHECK(ld.headline, "B");
	CHECK(ld.published, "");
	CHECK(ld.page_published, "2020-01-01");
	assert_false(ld.product);
	assert_true(read_one("{\"@type\":\"Product\",\"name\":\"x\"}")
	    .product);
}

static void
authors_come_in_all_shapes(void **state)
{
	pcut_jsonld ld = read_one("{\"@type\":\"Article\",\"author\":["
	    "\"Ana Brook\",{\"name\":[\"Lee Ford\",\"Ana Brook\"]},"
	    "{\"givenName\":\"Max\",\"familyName\":\"Weir\"},{\"name\":"
	    "{\"name\":\"Eva Sluice\"}},null,7]}");

	(void)state;
	assert_int_equal(ld.authors, 4);
	CHECK(ld.author[1].name, "Lee Ford");
	CHECK(ld.author[2].name, "Max Weir");
	CHECK(ld.author[3].name, "Eva Sluice");
}

static void
common_mistakes_are_mended(void **state)
{
	static const char *const broken[] = {
	    "<!-- {\"@type\":\"Article\",\"headline\":\"H x\",} -->",
	    "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"H x\"}\n//]]>",
	    "{\"@type\":\"Article\",\"headline\":\"H\nx\"}",
	    "{\"@type\":\"Article\",\"headline\":\"H\tx\",\"k\":[1,2,],}",
	    "{\"@type\":\"Article\",\"headline\":\"H x\"};",
	    "{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:"
	    "&quot;H x&quot;}",
	    "{\"@type\":\"Article\",,\"headline\":\"H\\ x\"}"};

	(void)state;
	for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
		CHECK(read_one(broken[i]).headline, "H x");
	CHECK(read_one("{\"@type\":\"Article\",\"headline\":\"He said "
	    "\"no\" to it\"}").headline, "He said \"no\" to it");
}

static void
what_cannot_be_mended_is_left_out(void **state)
{
	static const char *const bad[] = {"", "{", "null", "[[[[", "\"x\"",
	    "{\"@type\":", "var x = 1;", "{\"@type\":\"Article\"}{",
	    "{\"@type\":7,\"headline\":{}}"};

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		CHECK(read_one(bad[i]).headline, "");
	CHECK(read_two("{broken", "{\"@type\":\"Article\",\"headline\":"
	    "\"H\"}", "", "").headline, "H");
}

static void
depth_is_no_danger(void **state)
{
	size_t n = 300000;
	char *deep = malloc(n + 1);

	(void)state;
	memset(deep, '[', n);
	deep[n] = '\0';
	CHECK(read_one(deep).headline, "");
	for (size_t i = 0; i + 5 < n; i += 5)
		memcpy(deep + i, "{\"a\":", 5);
	CHECK(read_one(deep).headline, "");
	free(deep);
}

static void
the_text_of_an_article_has_lines(void **state)
{
	pcut_jsonld ld = read_one("{\"@type\":\"Article\",\"articleBody\":"
	    "\"<p>One &amp;amp; two.</p><p>Three<br>four.</p>\"}");

	(void)state;
	CHECK(ld.body, "One & two.\nThree\nfour.");
	CHECK(pcut_html_plain(&arena, PCUT_LIT(" a <b>b</b>\n c < d "), 0),
	    "a b c < d");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(an_article_says_what_it_is, reset),
		cmocka_unit_test_teardown(references_in_a_graph_are_followed,
		    reset),
		cmocka_unit_test_teardown(a_reference_to_itself_ends, reset),
		cmocka_unit_test_teardown(
		    of_several_articles_the_one_with_the_address_counts,
		    reset),
		cmocka_unit_test_teardown(
		    an_article_is_more_than_a_page_or_product, reset),
		cmocka_unit_test_teardown(authors_come_in_all_shapes, reset),
		cmocka_unit_test_teardown(common_mistakes_are_mended, reset),
		cmocka_unit_test_teardown(what_cannot_be_mended_is_left_out,
		    reset),
		cmocka_unit_test_teardown(depth_is_no_danger, reset),
		cmocka_unit_test_teardown(the_text_of_an_article_has_lines,
		    reset),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
