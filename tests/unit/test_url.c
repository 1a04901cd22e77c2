/* SPDX-License-Identifier: ISC */
/* Addresses: parts, resolving, what may be a link, what is one in text. */
#include "support.h"

#include "arena.h"
#include "url.h"

static void
resolves(const char *base, const char *ref, const char *want)
{
	pcut_arena arena = {0};
	pcut_str got = pcut_url_resolve(&arena, pcut_str_from(base),
	    pcut_str_from(ref));

	assert_non_null(got.ptr);
	assert_string_equal(got.ptr, want);
	pcut_arena_free(&arena);
}

static void
references_resolve_as_rfc_3986_lists_them(void **state)
{
	static const char *const examples[][2] = { /* 5.4.1, 5.4.2 */
		{"g:h", "g:h"}, {"g", "http://a/b/c/g"},
		{"./g", "http://a/b/c/g"}, {"g/", "http://a/b/c/g/"},
		{"/g", "http://a/g"}, {"//g", "http://g"},
		{"?y", "http://a/b/c/d;p?y"}, {"g?y", "http://a/b/c/g?y"},
		{"#s", "http://a/b/c/d;p?q#s"}, {"g#s", "http://a/b/c/g#s"},
		{"g?y#s", "http://a/b/c/g?y#s"}, {";x", "http://a/b/c/;x"},
		{"g;x", "http://a/b/c/g;x"}, {"", "http://a/b/c/d;p?q"},
		{".", "http://a/b/c/"}, {"./", "http://a/b/c/"},
		{"..", "http://a/b/"}, {"../", "http://a/b/"},
		{"../g", "http://a/b/g"}, {"../..", "http://a/"},
		{"../../", "http://a/"}, {"../../g", "http://a/g"},
		{"../../../g", "http://a/g"}, {"/./g", "http://a/g"},
		{"/../g", "http://a/g"}, {"g.", "http://a/b/c/g."},
		{".g", "http://a/b/c/.g"}, {"g..", "http://a/b/c/g.."},
		{"./../g", "http://a/b/g"}, {"./g/.", "http://a/b/c/g/"},
		{"g/./h", "http://a/b/c/g/h"}, {"g/../h", "http://a/b/c/h"},
		{"g;x=1/../y", "http://a/b/c/y"},
		{"g?y/../x", "http://a/b/c/g?y/../x"},
		{"g#s/../x", "http://a/b/c/g#s/../x"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof examples / sizeof examples[0]; i++)
		resolves("http://a/b/c/d;p?q", examples[i][0], examples[i][1]);
	resolves("http://a", "b", "http://a/b");
	resolves("", "b/c", "b/c");
	resolves("page.html", "b/c", "b/c");
	resolves("http://a/b", " c\n/d\t ", "http://a/c/d");
}

static void
hosts_come_without_user_port_and_brackets(void **state)
{
	static const char *const hosts[][2] = {
		{"http://example.org:8080/x", "example.org"},
		{"https://me@pw:x@example.org/", "example.org"},
		{"//example.org?q", "example.org"},
		{"http://[::1]:80/", "::1"}, {"mailto:a@b", ""},
		{"http:///x", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof hosts / sizeof hosts[0]; i++) {
		pcut_str host = pcut_url_host(pcut_str_from(hosts[i][0]));

		assert_true(pcut_str_eq(host, pcut_str_from(hosts[i][1])));
	}
	assert_true(pcut_url_is_web(PCUT_LIT("HTTPS://example.org")));
	assert_false(pcut_url_is_web(PCUT_LIT("http:")));
	assert_true(pcut_url_is_web(PCUT_LIT("https://a:b@example.org:8080/")));
	assert_true(pcut_url_is_web(PCUT_LIT("https://[2001:db8::1]:80/")));
	assert_true(pcut_url_is_web(PCUT_LIT("https://192.0.2.1/")));
	assert_true(pcut_url_is_web(PCUT_LIT("https://example.org./")));
	assert_true(pcut_url_is_web(PCUT_LIT("https://xn--bcher-kva.example")));
	assert_true(pcut_url_is_web(PCUT_LIT(
	    "https://xn--fiqs8s.xn--mgbh0fb.example")));
	assert_true(pcut_url_is_web(PCUT_LIT("https://b\xC3\xBC" "cher.example")));
	assert_false(pcut_url_is_web(PCUT_LIT("https://xn--a.example")));
	assert_false(pcut_url_is_web(PCUT_LIT("https://xn--99999999.example")));
	assert_false(pcut_url_is_web(PCUT_LIT("https://example.org:port/")));
	assert_false(pcut_url_is_web(PCUT_LIT("https://example.org:65536/")));
	assert_false(pcut_url_is_web(PCUT_LIT("https://[example.org/")));
	assert_false(pcut_url_is_web(PCUT_LIT("https://[g::1]/")));
	assert_false(pcut_url_is_web(PCUT_LIT("https://192.0.2.256/")));
	assert_false(pcut_url_is_web(PCUT_LIT("https://192.0.2/")));
	assert_false(pcut_url_is_web(PCUT_LIT("https://a..example/")));
	assert_false(pcut_url_is_web(PCUT_LIT("https:///example.org")));
	assert_false(pcut_url_is_web(PCUT_LIT("https://a\xC2\xA0z.example/")));
	assert_true(pcut_url_is_whole(PCUT_LIT("mailto:ana@example.org")));
	assert_false(pcut_url_is_whole(PCUT_LIT("mailto:")));
	assert_false(pcut_url_is_whole(PCUT_LIT("ftp://[x/")));
	assert_false(pcut_url_is_whole(PCUT_LIT("beside.html")));
	assert_false(pcut_url_is_web(PCUT_LIT("ftp://example.org")));
}

static void
scripts_are_no_links_however_they_are_spelt(void **state)
{
	static const char *const bad[] = {"javascript:alert(1)",
	    "JaVaScRiPt:alert(1)", " javascript:x", "java\nscript:x",
	    "\x01javascript:x", "java\tscript\r:x", "vbscript:x",
	    "data:text/html,x", "file:///etc/passwd", "blob:x", "about:blank",
	    "javascript&colon;x", "javascript&#58;x", "javascript&#x3A;x",
	    "&#106;avascript:x", "&#x6A;avascript&#x3a;x",
	    "java&Tab;script&colon;x", "java&NewLine;script&colon;x",
	    "jar:http://x", "view-source:x", "a-very-long-scheme-indeed:x"};
	static const char *const good[] = {"http://a/b:c", "//a/b", "a/b:c",
	    "?a:b", "#a:b", "page&id=2", "mailto:a@b.example", "tel:+1", "",
	    "HTTPS://A", "AT&T/x:y", "a%3Ab"};

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		if (pcut_url_is_safe_link(pcut_str_from(bad[i])))
			fail_msg("\"%s\" passes", bad[i]);
	for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
		if (!pcut_url_is_safe_link(pcut_str_from(good[i])))
			fail_msg("\"%s\" is refused", good[i]);
	assert_true(pcut_url_is_dead(PCUT_LIT(" # ")));
	assert_true(pcut_url_is_dead(PCUT_LIT("javascript:void(0)")));
	assert_false(pcut_url_is_dead(PCUT_LIT("#note")));
}

static void
finds(const char *text, const char *want)
{
	pcut_str s = pcut_str_from(text), url;
	pcut_buf all = {0};
	size_t at = 0;

	while (pcut_url_find(s, &at, &url)) {
		pcut_buf_put(&all, url);
		pcut_buf_putc(&all, '|');
	}
	pcut_buf_putc(&all, '\0');
	assert_string_equal(all.ptr, want);
	pcut_buf_free(&all);
}

static void
addresses_in_text_end_before_its_punctuation(void **state)
{
	(void)state;
	finds("See https://example.org/a, or (http://example.org/b).",
	    "https://example.org/a|http://example.org/b|");
	finds("http://example.org/x_(y) and \xC2\xABhttp://a.example/\xC2\xBB",
	    "http://example.org/x_(y)|http://a.example/|");
	finds("<https://a.example/?q=1&r=2>; \"http://b.example!\"",
	    "https://a.example/?q=1&r=2|http://b.example|");
	finds("http://\xE4\xBE\x8B.example/\xE8\xA8\x98\xE3\x80\x82\xE4\xBA",
	    "http://\xE4\xBE\x8B.example/\xE8\xA8\x98|");
	finds("xhttp://a.example ftp://b.example :// http:// http://.", "");
	finds("HTTP://A.EXAMPLE", "HTTP://A.EXAMPLE|");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(references_resolve_as_rfc_3986_lists_them),
		cmocka_unit_test(hosts_come_without_user_port_and_brackets),
		cmocka_unit_test(scripts_are_no_links_however_they_are_spelt),
		cmocka_unit_test(addresses_in_text_end_before_its_punctuation),
	};

	return RUN_TESTS("url", tests);
}
