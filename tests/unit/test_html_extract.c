/* SPDX-License-Identifier: ISC */
/* Tests of the extraction: blocks, what is known of them, what is kept. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "html/html_blocks.h"
#include "html/html_cull.h"
#include "html/html_extract.h"
#include "html/html_features.h"
#include "html/html_fill.h"
#include "html/html_score.h"
#include "html/html_second.h"
#include "html/html_words.h"

#define S(s) ((pcut_str){(s), sizeof(s) - 1})

struct page {
	pcut_arena arena;
	pcut_html_doc *doc;
	pcut_html_blocks blocks;
	pcut_html_facts facts;
};

static void
open_page(struct page *p, const char *html)
{
	*p = (struct page){0};
	p->blocks.arena = &p->arena;
	p->facts.page = &p->blocks;
	assert_int_equal(pcut_html_parse(&p->arena,
	    (pcut_str){html, strlen(html)}, &p->doc), PCUT_OK);
	assert_int_equal(pcut_html_blocks_find(&p->blocks, p->doc), PCUT_OK);
	assert_int_equal(pcut_html_facts_find(&p->facts, p->doc), PCUT_OK);
}

static void
close_page(struct page *p)
{
	pcut_buf_free(&p->blocks.text);
	pcut_arena_free(&p->arena);
}

static pcut_str
text_of(const struct page *p, size_t i)
{
	return (pcut_str){p->blocks.text.ptr + p->blocks.segments[i].text,
	    p->blocks.segments[i].len};
}

/* All blocks with "|" between. */
static void
check_blocks(const char *html, const char *expected)
{
	struct page p;
	pcut_buf out = {0};

	open_page(&p, html);
	for (size_t i = 0; i < p.blocks.nsegments; i++) {
		if (i > 0)
			pcut_buf_putc(&out, '|');
		pcut_buf_put(&out, text_of(&p, i));
	}
	pcut_buf_putc(&out, '\0');
	assert_string_equal(out.ptr, expected);
	pcut_buf_free(&out);
	close_page(&p);
}

static float
feature(const struct page *p, uint32_t block, const char *name)
{
	float row[PCUT_HTML_FEATURES];

	pcut_html_facts_row(&p->facts, block, row);
	for (size_t k = 0; k < PCUT_HTML_FEATURES; k++)
		if (strcmp(pcut_html_feature_names[k], name) == 0)
			return row[k];
	fail_msg("no feature %s", name);
	return 0;
}

static void
blocks_end_at_block_elements_and_double_breaks(void **state)
{
	(void)state;
	check_blocks("<p>one <b>two</b>\n three<p>four<div>five<p>six</div>x",
	    "one two three|four|five|six|x");
	check_blocks("<p>a<br>b<br> <br>c<br>\302\240<br>d", "a b|c d");
	check_blocks("a<button>c</button>-<p>&mdash;<p>d", "a|c|d");
	check_blocks("<table><tr><td>a<td>b</table>", "a|b");
	check_blocks("<p>a<svg><text>b</text></svg><select><option>c</select>"
	    "<script>d</script>e", "ae");
}

static void
noscript_is_read_where_little_else_is(void **state)
{
	(void)state;
	check_blocks("<body>a<noscript><p>b</noscript>", "a|b");
}

static void
features_are_what_they_say(void **state)
{
	struct page p;

	(void)state;
	open_page(&p, "<title>Ferry to Nowhere</title><nav><ul class=topMenu>"
	    "<li><a href=/>Home page</a></ul></nav><h1>Ferry to Nowhere</h1>"
	    "<p>The ferry, said to go nowhere, left at 10:30 with 2 dogs on "
	    "board and came back with all of them in the evening.</p>"
	    "<p>Read more: <a href=x>Ferry</a><h2>Comments</h2>"
	    "<p style='display : none'>Home page");
	assert_int_equal(p.blocks.nsegments, 6);
	assert_int_equal(p.facts.headline, 1);
	assert_true(feature(&p, 0, "link") == 1.f);
	assert_true(feature(&p, 0, "onelink") == 1.f);
	assert_true(feature(&p, 0, "anc_nav") == 1.f);
	assert_true(feature(&p, 0, "anc_list") == 1.f);
	assert_true(feature(&p, 0, "cls_nav") == 1.f);
	assert_true(feature(&p, 0, "after_head") == -1.f);
	assert_true(feature(&p, 0, "dup_before") == 0.f);
	assert_true(feature(&p, 5, "dup_before") == 1.f);
	assert_true(feature(&p, 5, "anc_hidden") == 1.f);
	assert_true(feature(&p, 5, "sec_comment") == 1.f);
	assert_true(feature(&p, 5, "after_comment") == 1.f);
	assert_true(feature(&p, 1, "tag_h1") == 1.f);
	assert_true(feature(&p, 1, "title_in") == 1.f);
	assert_true(feature(&p, 2, "tag_p") == 1.f);
	assert_true(feature(&p, 2, "endmark") == 1.f);
	assert_true(feature(&p, 2, "date") == 1.f);
	assert_true(feature(&p, 3, "start_boiler") == 1.f);
	assert_true(feature(&p, 3, "in_boiler") == 1.f);
	assert_true(feature(&p, 3, "prose_prev") == (float)pcut_html_lg(1));
	close_page(&p);
}

static void
patterns_know_their_bounds(void **state)
{
	(void)state;
	assert_int_equal(pcut_html_match(&pcut_html_in_class, S("loading"),
	    0) & PCUT_CLASS_AD, 0);
	assert_int_not_equal(pcut_html_match(&pcut_html_in_class,
	    S("x ad-box"), 0) & PCUT_CLASS_AD, 0);
	assert_int_equal(pcut_html_match(&pcut_html_in_comment,
	    S("a reviewer"), 1), 0);
	assert_int_not_equal(pcut_html_match(&pcut_html_in_comment,
	    S("3 reviews"), 1), 0);
	assert_int_not_equal(pcut_html_match(&pcut_html_in_section,
	    S("don\342\200\231t miss"), 1), 0);
	assert_int_equal(pcut_html_word_flags(S("the")), PCUT_WORD_STOP);
	assert_int_equal(pcut_html_word_flags(S("theatre")), 0);
}

static const char story[] =
    "<html><head><title>The Lighthouse at Gull Point | Example Times</title>"
    "<meta property=og:type content=article></head><body>"
    "<header class=site-header><nav><ul><li><a href=/news>News</a><li>"
    "<a href=/sport>Sport</a><li><a href=/weather>Weather</a></ul></nav>"
    "</header><main><article><h1>The Lighthouse at Gull Point</h1>"
    "<div class=byline>By Ada Example</div><div class=article-body>"
    "<p>The lighthouse at Gull Point was lit for the last time on Friday, "
    "and the keeper, who had climbed its stairs every evening for thirty "
    "years, carried the lamp down himself. He said that he would miss the "
    "climb, if not the stairs.</p>"
    "<p>Ships have not needed the light for a decade. They find their way "
    "by satellite, and the harbour office counts them in and out on a "
    "screen that nobody has to climb to. Even so, forty people came to see "
    "the light go out.</p>"
    "<p>The tower will be a museum from next spring, the council decided "
    "by five votes to four. The lamp goes on show at the foot of the "
    "stairs, where the keeper left it.</p></div></article>"
    "<aside class=related><h3>Related stories</h3><ul>"
    "<li><a href=/a>Harbour office gets new screens</a>"
    "<li><a href=/b>Council votes on budget</a></ul></aside></main>"
    "<footer><p>Copyright Example Times. All rights reserved. "
    "<a href=/privacy>Privacy policy</a></p></footer></body></html>";

static void
an_article_is_kept_and_its_page_is_not(void **state)
{
	pcut_arena arena = {0};
	pcut_html_cut how = {0};
	pcut_html_extraction *ex;
	pcut_html_doc *doc;

	(void)state;
	assert_int_equal(pcut_html_parse(&arena, S(story), &doc), PCUT_OK);
	assert_int_equal(pcut_html_extract(&arena, doc, &how, &ex), PCUT_OK);
	for (uint32_t i = 0; i < ex->nblocks; i++) {
		const pcut_html_block *b = &ex->blocks[i];

		if (b->words > 30)
			assert_true(b->kept);
		if (pcut_html_is(b->element, PCUT_TAG_LI) ||
		    b->element->parent->tag == PCUT_TAG_FOOTER)
			assert_false(b->kept);
		assert_int_equal(ex->mark[b->first->order],
		    b->kept ? PCUT_HTML_KEPT : PCUT_HTML_LEFT);
		assert_int_equal(ex->block_of[b->first->order], i);
		assert_true(b->score >= 0 && b->score <= 1);
	}
	assert_true(ex->nkept >= 3);
	assert_int_equal(ex->mark[doc->body->order],
	    PCUT_HTML_KEPT | PCUT_HTML_LEFT);
	assert_int_not_equal(ex->container->tag, PCUT_TAG_BODY);
	assert_int_equal(ex->blocks[ex->headline].element->tag, PCUT_TAG_H1);
	how.keep_all = 1;
	assert_int_equal(pcut_html_extract(&arena, doc, &how, &ex), PCUT_OK);
	assert_int_equal(ex->nkept, ex->nblocks);
	pcut_arena_free(&arena);
}

static void
any_page_can_be_asked(void **state)
{
	static const char *const pages[] = {"", "<p>", "<p>-</p>", "a",
	    "<nav><a href=x>Menu</a></nav>"};

	(void)state;
	for (size_t i = 0; i < sizeof pages / sizeof pages[0]; i++) {
		pcut_arena arena = {0};
		pcut_html_cut how = {0};
		pcut_html_extraction *ex;
		pcut_html_doc *doc;

		assert_int_equal(pcut_html_parse(&arena, (pcut_str){pages[i],
		    strlen(pages[i])}, &doc), PCUT_OK);
		assert_int_equal(pcut_html_extract(&arena, doc, &how, &ex),
		    PCUT_OK);
		assert_int_equal(ex->nblocks > 0, ex->nkept > 0);
		assert_non_null(ex->container);
		pcut_arena_free(&arena);
	}
}

struct purse {
	int left; /* allocations until memory runs out */
	int held; /* not yet freed */
};

static void *
from_purse(void *payload, void *ptr, size_t size)
{
	struct purse *purse = payload;

	if (size == 0) {
		purse->held -= ptr != NULL;
		free(ptr);
		return NULL;
	}
	if (purse->left == 0)
		return NULL;
	purse->left--;
	purse->held += ptr == NULL;
	return realloc(ptr, size);
}

static void
memory_may_run_out_anywhere(void **state)
{
	int left = 0, done = 0;

	(void)state;
	for (; !done && left < 1000; left++) {
		struct purse purse = {.left = left};
		pcut_allocator mem = {.realloc = from_purse,
		    .payload = &purse};
		pcut_arena arena = {.mem = &mem};
		pcut_html_cut how = {0};
		pcut_html_extraction *ex;
		pcut_html_doc *doc;
		pcut_status status;

		status = pcut_html_parse(&arena, S(story), &doc);
		if (status == PCUT_OK)
			status = pcut_html_extract(&arena, doc, &how, &ex);
		if (status == PCUT_OK)
			done = 1;
		else
			assert_int_equal(status, PCUT_ENOMEM);
		pcut_arena_free(&arena);
		assert_int_equal(purse.held, 0);
	}
	assert_true(done && left > 5);
}

static void
trees_are_walked_to_their_leaves(void **state)
{
	static const pcut_html_tree_node nodes[] = {
		{.5f, 1, 2}, {-1.f, 255, 0}, {2.f, 0, 2}, {1.f, 255, 0},
		{3.f, 255, 0}, {.25f, 255, 0}
	};
	static const uint32_t starts[] = {0, 5};
	static const pcut_html_forest forest = {0, 2, starts, nodes};
	const float low[] = {0, .25f}, mid[] = {1, .5f}, high[] = {2, 1};

	(void)state;
	assert_float_equal(pcut_html_score(&forest, low), .320821300, 1e-6);
	assert_float_equal(pcut_html_score(&forest, mid), .777299861, 1e-6);
	assert_float_equal(pcut_html_score(&forest, high), .962673113, 1e-6);
}

static void
many_blocks_take_linear_time(void **state)
{
	pcut_arena arena = {0};
	pcut_buf page = {0};
	pcut_html_cut how = {0};
	pcut_html_extraction *ex;
	pcut_html_doc *doc;

	(void)state;
	for (int i = 0; i < 30000; i++)
		pcut_buf_putf(&page, "<div class=c%d><p>w%d", i, i);
	assert_int_equal(pcut_html_parse(&arena, pcut_buf_str(&page), &doc),
	    PCUT_OK);
	assert_int_equal(pcut_html_extract(&arena, doc, &how, &ex), PCUT_OK);
	assert_true(ex->nblocks > 500);
	pcut_buf_free(&page);
	pcut_arena_free(&arena);
}

/* Of a page whose blocks the cut all kept, "1" for each that still is. */
static void
check_culled(const char *html, const char *expected)
{
	struct page p;
	pcut_html_block blocks[32] = {{0}};
	pcut_html_extraction ex = {.blocks = blocks};
	char kept[33] = "";

	open_page(&p, html);
	ex.nblocks = ex.nkept = (uint32_t)p.blocks.nsegments;
	assert_true(ex.nblocks < 32);
	for (uint32_t i = 0; i < ex.nblocks; i++) {
		blocks[i].element = p.blocks.elements[
		    p.blocks.segments[i].element].node;
		blocks[i].words = p.facts.blocks[i].words;
		blocks[i].kept = 1;
		blocks[i].score = .78f;
	}
	pcut_html_cull(&p.facts, &ex, blocks);
	assert_int_equal(pcut_html_cull_twins(&p.facts, &ex, blocks), PCUT_OK);
	for (uint32_t i = 0; i < ex.nblocks; i++)
		kept[i] = blocks[i].kept ? '1' : '0';
	assert_string_equal(kept, expected);
	close_page(&p);
}

#define LONG "A line of more than a dozen words, which a page prints once " \
	"and then says again."

static void
what_is_said_twice_is_kept_once(void **state)
{
	(void)state;
	/* For two widths of screen. */
	check_culled("<div><p>The gates turn</p></div><div><p>The gates turn"
	    "</p></div>", "10");
	/* A refrain has one parent, code and cells repeat themselves. */
	check_culled("<p>The gates turn<p>Slowly<p>The gates turn", "111");
	check_culled("<div><pre>a = b + c;</pre></div><div><pre>a = b + c;"
	    "</pre></div>", "11");
	check_culled("<table><tr><td>not known yet<tr><td>not known yet"
	    "</table>", "11");
	/* Short lines may come again far on, long ones not. */
	check_culled("<div><p>The gates turn</p></div><p>1<p>2<p>3<p>4<p>5"
	    "<div><p>The gates turn</p></div>", "1111111");
	check_culled("<div><p>" LONG "</p></div><p>1<p>2<p>3<p>4<p>5"
	    "<div><p>" LONG "</p></div>", "1111110");
}

static void
comments_go_where_an_article_stands_above(void **state)
{
	char page[4096] = "<article>";

	(void)state;
	check_culled("<p>" LONG "<div class=comment><p>No.</div>", "11");
	for (int i = 0; i < 12; i++) {
		char text[128];

		snprintf(text, sizeof text, "<p>%d: " LONG, i);
		strcat(page, text);
	}
	strcat(page, "</article><div class=comment><p>No.</div>");
	check_culled(page, "1111111111110");
}

static void
what_nobody_sees_goes(void **state)
{
	(void)state;
	check_culled("<p>" LONG "<p style='visibility: hidden'>Not yet",
	    "10");
	check_culled("<p>Seen<p style='visibility:hidden'>" LONG, "11");
	check_culled("<p>" LONG "<p style='visibility:visible'>Seen", "11");
}

/* The blocks with a score in scores, tenths, are kept from 4 on and have words
 * words each; what is kept then. */
static void
check_filled(const char *html, const char *scores, uint32_t words,
    const char *expected)
{
	struct page p;
	pcut_html_block blocks[32] = {{0}};
	pcut_html_extraction ex = {.blocks = blocks};
	char kept[33] = "";

	open_page(&p, html);
	ex.nblocks = (uint32_t)p.blocks.nsegments;
	assert_int_equal(ex.nblocks, strlen(scores));
	for (uint32_t i = 0; i < ex.nblocks; i++) {
		const pcut_html_segment *seg = &p.blocks.segments[i];

		blocks[i].element = p.blocks.elements[seg->element].node;
		blocks[i].first = seg->first;
		blocks[i].words = words;
		blocks[i].score = (float)(scores[i] - '0') / 10 + .01f;
		blocks[i].kept = scores[i] >= '4';
		ex.nkept += blocks[i].kept;
	}
	assert_int_equal(pcut_html_fill(&p.facts, &ex, blocks), PCUT_OK);
	for (uint32_t i = 0; i < ex.nblocks; i++)
		kept[i] = blocks[i].kept ? '1' : '0';
	assert_string_equal(kept, expected);
	close_page(&p);
}

static void
manuals_are_taken_whole(void **state)
{
	static const char manual[] = "<p>Up<div><p>One<pre>a()</pre><p>Two"
	    "<pre>b()</pre><p>Three<pre>c()</pre><p>Next</div><p>Down";

	(void)state;
	check_filled(manual, "252525201", 400, "011111100");
	/* What is surely none stays out, and neither short pages nor those of
	 * which much is known are touched. */
	check_filled(manual, "252025201", 500, "011011100");
	check_filled(manual, "252525201", 200, "010101000");
	check_filled(manual, "282828201", 400, "010101000");
	/* Little of it was kept; it has no code. */
	check_filled("<div><p>1<pre>2</pre><pre>3</pre><pre>4</pre><p>5<p>6<p>7"
	    "<p>8", "51111111", 900, "10000000");
	check_filled("<p>Up<div><p>One<p>Two<p>Three</div>", "2525", 900,
	    "0101");
}

#define TEN "one two three four five six seven eight nine ten "

/* Short sections of a page that is nothing but a manual; the same beside a
 * menu, or among links. */
static void
bare_pages_are_taken_whole(void **state)
{
	static const char bare[] = "<div><p>Up</div><div>" "<div><h2>Use</h2>"
	    "<pre>a b</pre></div><div><h2>What</h2><p>" TEN TEN TEN TEN TEN
	    "<p>" TEN TEN "</div><div><pre>c d</pre></div></div>"
	    "<footer>Down</footer>";

	(void)state;
	check_filled(bare, "01117700", 20, "01111110");
	check_filled("<nav>Menu</nav><h2>Use</h2><pre>a b</pre><p>" TEN TEN TEN
	    TEN TEN TEN "<pre>c d</pre>", "01171", 20, "00010");
	check_filled("<h2>Use</h2><pre>a b</pre><p>" TEN TEN TEN TEN TEN
	    "<p><a href=a>" TEN TEN "</a><pre>c d</pre>", "11711", 20,
	    "00100");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    blocks_end_at_block_elements_and_double_breaks),
		cmocka_unit_test(noscript_is_read_where_little_else_is),
		cmocka_unit_test(features_are_what_they_say),
		cmocka_unit_test(patterns_know_their_bounds),
		cmocka_unit_test(an_article_is_kept_and_its_page_is_not),
		cmocka_unit_test(any_page_can_be_asked),
		cmocka_unit_test(memory_may_run_out_anywhere),
		cmocka_unit_test(trees_are_walked_to_their_leaves),
		cmocka_unit_test(many_blocks_take_linear_time),
		cmocka_unit_test(what_is_said_twice_is_kept_once),
		cmocka_unit_test(comments_go_where_an_article_stands_above),
		cmocka_unit_test(what_nobody_sees_goes),
		cmocka_unit_test(manuals_are_taken_whole),
		cmocka_unit_test(bare_pages_are_taken_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
