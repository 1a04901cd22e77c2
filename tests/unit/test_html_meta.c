/* SPDX-License-Identifier: ISC */
/* Tests of html_meta and html_choose: which statement wins, and silence. */
#include "support.h"

#include "html/html_meta.h"

#define PROSE "<p>The keeper of the third lock writes each level down, in " \
	"ink, before the gates turn, and has done so for sixty years.</p>" \
	"<p>Nobody asked him to, he says, and nobody has ever read the " \
	"ledgers; but the water comes and goes, and somebody ought to know." \
	"</p><p>In the long summer of the drought the boats lay in a row " \
	"below the gate for eleven days, and the ledger has a page of zeros." \
	"</p>"

static pcut_article *
read_as(pcut_context *ctx, const char *spec, const char *page,
    pcut_status *status)
{
	pcut_article *a = NULL;
	pcut_reader *r;

	assert_int_equal(pcut_reader_open_memory(ctx, spec,
	    pcut_str_from(page), &r), PCUT_OK);
	*status = pcut_reader_next(r, &a);
	pcut_reader_close(r);
	return a;
}

/* What page gives for key, and where it came from. */
static void
check_page(const char *page, pcut_meta key, const char *want,
    pcut_origin origin, int line)
{
	pcut_context *ctx = pcut_context_new(NULL);
	pcut_status status;
	pcut_article *a = read_as(ctx, "html", page, &status);
	pcut_str got;

	if (a == NULL)
		print_error("line %d: no article\n", line);
	assert_non_null(a);
	got = pcut_article_get(a, key, 0);
	if (!pcut_str_eq(got, pcut_str_from(want)) ||
	    pcut_article_origin(a, key) != origin)
		print_error("line %d: \"" PCUT_FMT "\" of %s is not \"%s\" of "
		    "%s\n", line, PCUT_ARG(got),
		    pcut_origin_name(pcut_article_origin(a, key)), want,
		    pcut_origin_name(origin));
	assert_true(pcut_str_eq(got, pcut_str_from(want)));
	assert_int_equal(pcut_article_origin(a, key), origin);
	pcut_article_free(a);
	pcut_context_free(ctx);
}
#define CHECK(page, key, want, origin) \
	check_page(page, key, want, origin, __LINE__)

static void
the_heading_that_agrees_is_the_title(void **state)
{
	(void)state;
	CHECK("<title>The Long Drought | Canal News</title><h1>Canal News"
	    "</h1><h1>The Long Drought</h1>" PROSE, PCUT_META_TITLE,
	    "The Long Drought", PCUT_ORIGIN_HTML);
	CHECK("<title>The Long Drought - Canal News</title>"
	    "<meta property=og:site_name content='Canal News'><div>" PROSE,
	    PCUT_META_TITLE, "The Long Drought", PCUT_ORIGIN_HTML);
	CHECK("<meta property=og:title content='A &amp;amp; B at the lock'>"
	    "<div>" PROSE, PCUT_META_TITLE, "A & B at the lock",
	    PCUT_ORIGIN_OPENGRAPH);
}

static void
the_part_of_the_site_is_cut_from_a_title(void **state)
{
	static const struct {
		const char *title, *site, *host, *bare;
	} cases[] = {
		{"A long title | Canal News", "Canal News", "", "A long title"},
		{"Canal News: x | A title", "", "", "Canal News: x"},
		{"A long title here - gatepost", "", "gatepost.example",
		    "A long title here"},
		{"A title here \xE2\x80\x93 The Gate Post", "",
		    "gatepost.example", "A title here"},
		{"Canal News | A title", "canal news", "", "A title"},
		{"Cut - and - dried", "", "", "Cut - and - dried"},
		{"One-two punches are well-known", "", "",
		    "One-two punches are well-known"},
		{"", "", "", ""}, {" | ", "", "", "|"}};
	pcut_arena arena = {0};
	pcut_str cut, got;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		got = pcut_html_title_bare(&arena,
		    pcut_str_from(cases[i].title),
		    pcut_str_from(cases[i].site),
		    pcut_str_from(cases[i].host), &cut);
		if (!pcut_str_eq(got, pcut_str_from(cases[i].bare)))
			print_error("\"%s\": \"" PCUT_FMT "\"\n",
			    cases[i].title, PCUT_ARG(got));
		assert_true(pcut_str_eq(got, pcut_str_from(cases[i].bare)));
	}
	pcut_arena_free(&arena);
}

static void
titles_are_compared_by_their_words(void **state)
{
	pcut_arena arena = {0};
	pcut_str a = pcut_html_same_key(&arena,
	    PCUT_LIT("\xE2\x80\x9CThe L\xC3\xB6" "ck\xE2\x80\x9D: it\xE2\x80\x99s!"));
	pcut_str b = pcut_html_same_key(&arena, PCUT_LIT("the  lock its"));

	(void)state;
	assert_true(pcut_str_eq(a, b));
	assert_true(pcut_html_same_words(a, b) > 0.99);
	assert_true(pcut_html_same_inside(a, pcut_html_same_key(&arena,
	    PCUT_LIT("lock"))));
	assert_false(pcut_html_same_inside(a, pcut_html_same_key(&arena,
	    PCUT_LIT("loc"))));
	pcut_arena_free(&arena);
}

static void
a_person_in_the_data_is_the_author(void **state)
{
	(void)state;
	CHECK("<script type=application/ld+json>{\"@type\":\"Article\","
	    "\"author\":[{\"@type\":\"Organization\",\"name\":\"Canal News\"},"
	    "{\"@type\":\"Person\",\"name\":\"Ana Brook\"}]}</script>"
	    "<meta name=author content='Lee Ford'><h1>T</h1>" PROSE,
	    PCUT_META_AUTHORS, "Ana Brook", PCUT_ORIGIN_JSON_LD);
	CHECK("<meta name=author content='By Lee Ford'><h1>T</h1>" PROSE,
	    PCUT_META_AUTHORS, "Lee Ford", PCUT_ORIGIN_META);
	CHECK("<h1>A title of a page</h1><p class=byline>By "
	    "<a href=/ana>Ana Brook</a></p>" PROSE, PCUT_META_AUTHORS,
	    "Ana Brook", PCUT_ORIGIN_TEXT);
}

static void
what_is_no_name_is_no_author(void **state)
{
	(void)state;
	CHECK("<meta name=author content=admin><h1>T</h1>" PROSE,
	    PCUT_META_AUTHORS, "", PCUT_ORIGIN_NONE);
	CHECK("<meta property=article:author content='https://a.example/x'>"
	    "<h1>T</h1>" PROSE, PCUT_META_AUTHORS, "", PCUT_ORIGIN_NONE);
	CHECK("<meta property=og:site_name content='Canal News'>"
	    "<meta name=author content='Canal News'><h1>T</h1>" PROSE,
	    PCUT_META_AUTHORS, "", PCUT_ORIGIN_NONE);
}

static void
published_and_modified_are_never_mixed(void **state)
{
	const char *page = "<meta property=article:modified_time "
	    "content=2024-03-06T09:00:00Z><h1>T</h1>" PROSE;

	(void)state;
	CHECK(page, PCUT_META_DATE_PUBLISHED, "", PCUT_ORIGIN_NONE);
	CHECK(page, PCUT_META_DATE_MODIFIED, "2024-03-06T09:00:00Z",
	    PCUT_ORIGIN_OPENGRAPH);
	CHECK("<h1>A title of a page</h1><p>Updated 6 March 2024</p>"
	    "<p>Published 5 March 2024</p>" PROSE, PCUT_META_DATE_PUBLISHED,
	    "2024-03-05", PCUT_ORIGIN_TEXT);
}

static void
a_stamp_gives_way_to_the_day_that_is_shown(void **state)
{
	(void)state;
	/* Stamped anew with every change of the site. */
	CHECK("<meta property=article:published_time "
	    "content=2024-06-10T09:00:00Z><meta property=article:modified_time"
	    " content=2024-06-10T09:00:00Z><title>A title of a page</title>"
	    "<h1>A title of a page</h1><p>5 March 2024</p>" PROSE,
	    PCUT_META_DATE_PUBLISHED, "2024-03-05", PCUT_ORIGIN_TEXT);
	/* An evening in the west of Greenwich. */
	CHECK("<link rel=canonical href=https://a.example/2024/march/05/canal>"
	    "<meta property=article:published_time "
	    "content=2024-03-06T02:00:00Z><h1>T</h1>" PROSE,
	    PCUT_META_DATE_PUBLISHED, "2024-03-05", PCUT_ORIGIN_URL);
	/* The same minute by the clock of the page. */
	CHECK("<meta property=article:published_time "
	    "content=2024-03-06T02:15:00+00:00><h1>T</h1>"
	    "<time datetime=2024-03-05T18:15:00-08:00>yesterday</time>" PROSE,
	    PCUT_META_DATE_PUBLISHED, "2024-03-05T18:15:00-08:00",
	    PCUT_ORIGIN_HTML);
	/* Of another minute it says nothing. */
	CHECK("<meta property=article:published_time "
	    "content=2024-03-06T02:15:00+00:00><h1>T</h1>"
	    "<time datetime=2024-03-05T18:16:00-08:00>yesterday</time>" PROSE,
	    PCUT_META_DATE_PUBLISHED, "2024-03-06T02:15:00+00:00",
	    PCUT_ORIGIN_OPENGRAPH);
	/* Without a date of change the day beside the headline is older. */
	CHECK("<meta property=article:published_time "
	    "content=2024-06-10T09:00:00Z><title>A title of a page</title>"
	    "<h1>A title of a page</h1><p>5 March 2024</p>" PROSE,
	    PCUT_META_DATE_PUBLISHED, "2024-03-05", PCUT_ORIGIN_TEXT);
}

static void
what_stands_beside_a_date_says_what_it_is(void **state)
{
	(void)state;
	/* A wiki's foot. */
	CHECK("<h1>A title of a page</h1>" PROSE "<div>revision 8, last "
	    "edited: <span class=date>17 Jun 2018 15:15</span></div>",
	    PCUT_META_DATE_PUBLISHED, "", PCUT_ORIGIN_NONE);
	/* Parts of a line, each with its own element. */
	CHECK("<h1>A title of a page</h1><div><span>Last Updated</span> "
	    "<span>on</span> <span class=date>Feb 27, 2024</span></div>" PROSE,
	    PCUT_META_DATE_PUBLISHED, "", PCUT_ORIGIN_NONE);
	/* A member of a forum. */
	CHECK("<h1>A title of a page</h1><dl><dd>Enrolled: Dec 11, 2021</dd>"
	    "</dl><p>by keeper \xC2\xBB Tue Aug 27, 2019 1:47 am</p>" PROSE,
	    PCUT_META_DATE_PUBLISHED, "2019-08-27T01:47", PCUT_ORIGIN_TEXT);
	CHECK("<h1>A title of a page</h1><p>Last minute, 28.01. - 05.02. 10%"
	    " less</p>" PROSE, PCUT_META_DATE_PUBLISHED, "",
	    PCUT_ORIGIN_NONE);
	/* Today, and a reader's verdict, and another article's day. */
	CHECK("<p class=todays-date>Friday, December 19, 2025</p>"
	    "<h1>A title of a page</h1>" PROSE, PCUT_META_DATE_PUBLISHED, "",
	    PCUT_ORIGIN_NONE);
	CHECK("<div><h1>A title of a page</h1></div><div class=rating>Verdict "
	    "of 2 May 2020</div>" PROSE, PCUT_META_DATE_PUBLISHED, "",
	    PCUT_ORIGIN_NONE);
	/* A label in the block before. */
	CHECK("<h1>A title of a page</h1>" PROSE PROSE PROSE PROSE PROSE PROSE
	    "<div><h4>Published</h4><div>July 8, 2025</div></div>",
	    PCUT_META_DATE_PUBLISHED, "2025-07-08", PCUT_ORIGIN_TEXT);
	CHECK("<h1>A title of a page</h1>" PROSE PROSE PROSE PROSE PROSE PROSE
	    "<div><h4>Postponed</h4><div>July 8, 2025</div></div>",
	    PCUT_META_DATE_PUBLISHED, "", PCUT_ORIGIN_NONE);
}

static void
a_printed_name_is_parted_from_date_and_label(void **state)
{
	static const struct { const char *line, *name; } cases[] = {
		{"Ada Moss Dec 04, 2025", "Ada Moss"},
		{"2025Ada Moss", "Ada Moss"},
		{"Ada Moss 5 min read", "Ada Moss"},
		{"Published in Ada Moss", "Ada Moss"},
		{"Ada Moss In", "Ada Moss"},
		{"June Carter", "June Carter"},
		{"Written By", ""},
		{"5 min read", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char page[4096];

		snprintf(page, sizeof page, "<title>The canal is dry</title>"
		    "<h1>The canal is dry</h1><div class=author>%s</div>%s",
		    cases[i].line, PROSE PROSE);
		check_page(page, PCUT_META_AUTHORS, cases[i].name,
		    cases[i].name[0] != '\0' ? PCUT_ORIGIN_TEXT :
		    PCUT_ORIGIN_NONE, __LINE__ + (int)i);
	}
}

static void
an_address_that_stays_relative_is_none(void **state)
{
	(void)state;
	CHECK("<link rel=canonical href=/canal><h1>T</h1>" PROSE,
	    PCUT_META_CANONICAL_URL, "", PCUT_ORIGIN_NONE);
	CHECK("<base href=https://a.example/><link rel=canonical href=/canal>"
	    "<h1>T</h1>" PROSE, PCUT_META_CANONICAL_URL,
	    "https://a.example/canal", PCUT_ORIGIN_HTML);
}

static void
linked_data_may_stand_in_a_meta(void **state)
{
	(void)state;
	CHECK("<meta name='script:ld+json' content='{&quot;@type&quot;:"
	    "&quot;Article&quot;,&quot;datePublished&quot;:&quot;2024-03-05"
	    "&quot;}'><h1>T</h1>" PROSE, PCUT_META_DATE_PUBLISHED,
	    "2024-03-05", PCUT_ORIGIN_JSON_LD);
}

static void
a_date_is_found_by_what_it_is_called(void **state)
{
	(void)state;
	CHECK("<meta name=x-published-date content=2024-03-05><h1>T</h1>"
	    PROSE, PCUT_META_DATE_PUBLISHED, "2024-03-05", PCUT_ORIGIN_META);
	CHECK("<meta name=x-event-date content=2024-03-05><h1>T</h1>"
	    PROSE, PCUT_META_DATE_PUBLISHED, "", PCUT_ORIGIN_NONE);
	CHECK("<meta name=x-publisher content=2024-03-05><h1>T</h1>"
	    PROSE, PCUT_META_DATE_PUBLISHED, "", PCUT_ORIGIN_NONE);
	/* Behind the text, with a label. */
	CHECK("<h1>A title of a page</h1>" PROSE PROSE PROSE PROSE PROSE
	    PROSE "<p>Posted on 5 March 2024</p>", PCUT_META_DATE_PUBLISHED,
	    "2024-03-05", PCUT_ORIGIN_TEXT);
}

static void
a_forum_s_label_is_no_part_of_the_title(void **state)
{
	(void)state;
	CHECK("<title>News - The canal is dry | Lock Forum</title>"
	    "<h1><span class='label label--red'>News</span><span>&nbsp;"
	    "</span>The canal is dry</h1>" PROSE, PCUT_META_TITLE,
	    "The canal is dry", PCUT_ORIGIN_HTML);
	CHECK("<meta property=og:site_name content='Lock Forum'>"
	    "<title>The canal is dry | Lock Forum</title>"
	    "<h1>The canal is dry | Lock Forum</h1>" PROSE, PCUT_META_TITLE,
	    "The canal is dry", PCUT_ORIGIN_HTML);
}

static void
a_date_that_is_none_is_passed_over(void **state)
{
	(void)state;
	CHECK("<meta property=article:published_time content='30 February'>"
	    "<meta name=date content=2024-03-05><h1>T</h1>" PROSE,
	    PCUT_META_DATE_PUBLISHED, "2024-03-05", PCUT_ORIGIN_META);
	CHECK("<meta property=article:published_time content=0001-01-01>"
	    "<h1>T</h1>" PROSE, PCUT_META_DATE_PUBLISHED, "",
	    PCUT_ORIGIN_NONE);
}

static void
a_silent_page_gives_nothing(void **state)
{
	static const pcut_meta keys[] = {PCUT_META_AUTHORS,
	    PCUT_META_DATE_PUBLISHED, PCUT_META_DATE_MODIFIED,
	    PCUT_META_SITE_NAME, PCUT_META_SUBTITLE, PCUT_META_KICKER,
	    PCUT_META_PUBLISHER, PCUT_META_DESCRIPTION, PCUT_META_TAGS};

	(void)state;
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		CHECK("<h1>A title of a page</h1>" PROSE, keys[i], "",
		    PCUT_ORIGIN_NONE);
}

static void
a_language_is_stated_or_guessed(void **state)
{
	(void)state;
	CHECK("<html lang=en_US><h1>T</h1>" PROSE, PCUT_META_LANGUAGE,
	    "en-US", PCUT_ORIGIN_HTML);
	CHECK("<h1>T</h1>" PROSE, PCUT_META_LANGUAGE, "en",
	    PCUT_ORIGIN_GUESS);
}

static void
a_page_without_article_says_what_it_has(void **state)
{
	static const struct {
		const char *page, *says;
	} cases[] = {
		{"<frameset><frame src=a.html></frameset>", "frames"},
		{"<form><input type=password></form>", "log in"},
		{"<div id=app></div><script src=a.js></script>", "script"},
		{"<p></p>", "no text"}};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		pcut_context *ctx = pcut_context_new(NULL);
		pcut_status status;
		pcut_article *a = read_as(ctx, "html", cases[i].page,
		    &status);

		assert_null(a);
		assert_int_equal(status, PCUT_EEMPTY);
		assert_non_null(strstr(pcut_last_error(ctx)->text,
		    cases[i].says));
		pcut_context_free(ctx);
	}
}

static void
what_the_user_drops_is_left_out(void **state)
{
	const char *page = "<p>Before <a href=https://a.example/>it</a>.</p>"
	    "<img src=https://a.example/a.jpg><table><tr><th>a<th>b<tr><td>1"
	    "<td>2</table><p>After it.</p>";
	pcut_context *ctx = pcut_context_new(NULL);
	pcut_status status;
	pcut_article *a = read_as(ctx,
	    "html:extract=none,drop=images+tables+links,keep=links", page,
	    &status);
	const pcut_node *n = pcut_node_child(pcut_article_root(a,
	    PCUT_NODE_BODY));

	(void)state;
	assert_int_equal(pcut_node_kind(n), PCUT_NODE_PARAGRAPH);
	assert_int_equal(pcut_node_kind(pcut_node_next(pcut_node_child(n))),
	    PCUT_NODE_LINK);
	n = pcut_node_next(n);
	assert_int_equal(pcut_node_kind(n), PCUT_NODE_PARAGRAPH);
	assert_null(pcut_node_next(n));
	pcut_article_free(a);
	pcut_context_free(ctx);
}

/* The text of a page of depth or width n comes through whole. */
static void
deep_and_wide_pages_are_read(void **state)
{
	static const char *const parts[] = {"<div>", "<b>", "<ul><li>",
	    "<blockquote>", "<a href=x>", "<table><tr><td>x<td>",
	    "<figure><img src=a.jpg>", "<dl><dt>x<dd>", "<sup>",
	    "<img src=a.jpg>", "<br>", "<p>x", "<ruby>x<rt>"};

	(void)state;
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		pcut_context *ctx = pcut_context_new(NULL);
		pcut_buf page = {0};
		pcut_status status;
		pcut_article *a;

		for (int j = 0; j < 3000; j++)
			pcut_buf_puts(&page, parts[i]);
		pcut_buf_puts(&page, "the end");
		pcut_buf_putc(&page, '\0');
		a = read_as(ctx, "html:extract=none", page.ptr, &status);
		assert_int_equal(status, PCUT_OK);
		pcut_article_free(a);
		pcut_buf_free(&page);
		pcut_context_free(ctx);
	}
}

static void *
fail_at(void *payload, void *ptr, size_t size)
{
	long *left = payload;

	if (size == 0) {
		free(ptr);
		return NULL;
	}
	if (*left == 0)
		return NULL;
	--*left;
	return realloc(ptr, size);
}

/* Memory may end at any time: no article then, and nothing else. */
static void
memory_may_end_anywhere(void **state)
{
	static const char page[] = "<title>T</title><script type="
	    "application/ld+json>{\"@type\":\"Article\",\"headline\":"
	    "\"A &amp; B\",\"author\":\"Ana Brook\",}</script><h1>A title"
	    "</h1><p class=byline>By Ana Brook</p>" PROSE "<p>x<sup>"
	    "<a href=#f id=r>1</a></sup> <math><mi>x</mi></math></p><figure>"
	    "<img src=a.jpg srcset='b.jpg 2x'><figcaption>c</figcaption>"
	    "</figure>" PROSE "<ol><li id=f>note <a href=#r>^</a></ol>";
	int whole = 0;

	(void)state;
	for (long at = 0; at < 400 && !whole; at++) {
		long left = at;
		pcut_config config = PCUT_CONFIG_INIT;
		pcut_context *ctx;
		pcut_reader *r;
		pcut_article *a = NULL;

		config.allocator = (pcut_allocator){fail_at, &left};
		ctx = pcut_context_new(&config);
		if (ctx == NULL)
			continue;
		if (pcut_reader_open_memory(ctx, "html", pcut_str_from(page),
		    &r) == PCUT_OK) {
			pcut_status rc = pcut_reader_next(r, &a);

			assert_true(rc == PCUT_OK || rc == PCUT_ENOMEM);
			whole = rc == PCUT_OK;
			pcut_article_free(a);
			pcut_reader_close(r);
		}
		pcut_context_free(ctx);
	}
	assert_true(whole);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_heading_that_agrees_is_the_title),
		cmocka_unit_test(the_part_of_the_site_is_cut_from_a_title),
		cmocka_unit_test(titles_are_compared_by_their_words),
		cmocka_unit_test(a_person_in_the_data_is_the_author),
		cmocka_unit_test(what_is_no_name_is_no_author),
		cmocka_unit_test(published_and_modified_are_never_mixed),
		cmocka_unit_test(a_stamp_gives_way_to_the_day_that_is_shown),
		cmocka_unit_test(what_stands_beside_a_date_says_what_it_is),
		cmocka_unit_test(a_printed_name_is_parted_from_date_and_label),
		cmocka_unit_test(an_address_that_stays_relative_is_none),
		cmocka_unit_test(linked_data_may_stand_in_a_meta),
		cmocka_unit_test(a_date_is_found_by_what_it_is_called),
		cmocka_unit_test(a_forum_s_label_is_no_part_of_the_title),
		cmocka_unit_test(a_date_that_is_none_is_passed_over),
		cmocka_unit_test(a_silent_page_gives_nothing),
		cmocka_unit_test(a_language_is_stated_or_guessed),
		cmocka_unit_test(a_page_without_article_says_what_it_has),
		cmocka_unit_test(what_the_user_drops_is_left_out),
		cmocka_unit_test(deep_and_wide_pages_are_read),
		cmocka_unit_test(memory_may_end_anywhere),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
