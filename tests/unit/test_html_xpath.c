/* SPDX-License-Identifier: ISC */
/* Tests of html_xpath: what a user selects and removes. */
#include "support.h"

#include "html/html_xpath.h"

static const char page[] = "<html lang=en><head><title>T</title></head><body>"
	"<div id=a>one<p id=b>two <i>three</i></p></div><p class=x>four</p>"
	"</body></html>";

static pcut_status
cut(const char *options, const char *html, pcut_buf *out)
{
	pcut_context *ctx = pcut_context_new(NULL);
	char spec[200];
	pcut_status rc;

	snprintf(spec, sizeof spec, "html:extract=none,%s", options);
	rc = convert_text(ctx, spec, pcut_str_from(html), "text", out);
	pcut_buf_putc(out, '\0');
	pcut_context_free(ctx);
	return rc;
}

static void
check(const char *options, const char *has, const char *has_not)
{
	pcut_buf out = {0};

	assert_int_equal(cut(options, page, &out), PCUT_OK);
	assert_non_null(strstr(out.ptr, has));
	assert_null(strstr(out.ptr, has_not));
	pcut_buf_free(&out);
}

static void
what_is_selected_is_all_there_is(void **state)
{
	(void)state;
	check("select=//p[@class\\='x']", "four", "one");
	check("select=//i|//p[@id\\='b']", "three", "four");
}

static void
what_is_removed_is_gone_with_its_parts(void **state)
{
	(void)state;
	check("remove=//i|//div|//p[@id\\='b']", "four", "two");
	check("remove=//@id", "two", "@id");
	check("select=//p,remove=//i", "four", "three");
}

static void
a_part_of_a_selected_part_comes_once(void **state)
{
	pcut_buf out = {0};
	char *first;

	(void)state;
	assert_int_equal(cut("select=//div|//p|//i", page, &out), PCUT_OK);
	first = strstr(out.ptr, "three");
	assert_non_null(first);
	assert_null(strstr(first + 1, "three"));
	pcut_buf_free(&out);
}

static void
a_bad_expression_is_an_option_error(void **state)
{
	static const char *const bad[] = {"select=//[", "remove=1+1",
	    "select=nothing(", "select='x'"};

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		pcut_buf out = {0};

		assert_int_equal(cut(bad[i], page, &out), PCUT_EOPTION);
		pcut_buf_free(&out);
	}
}

static void
nothing_selected_is_no_article(void **state)
{
	pcut_buf out = {0};

	(void)state;
	assert_int_equal(cut("select=//table", page, &out), PCUT_EEMPTY);
	pcut_buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_selected_is_all_there_is),
		cmocka_unit_test(what_is_removed_is_gone_with_its_parts),
		cmocka_unit_test(a_part_of_a_selected_part_comes_once),
		cmocka_unit_test(a_bad_expression_is_an_option_error),
		cmocka_unit_test(nothing_selected_is_no_article),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
