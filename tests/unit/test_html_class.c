/* SPDX-License-Identifier: ISC */
/* The words that classes and ids are made of. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "html/html_class.h"

static pcut_arena arena;

static int
free_arena(void **state)
{
	(void)state;
	pcut_arena_free(&arena);
	return 0;
}

static const pcut_html_node *
element(const char *class, const char *id)
{
	pcut_html_attr *attr = pcut_arena_alloc(&arena, 2 * sizeof *attr);
	pcut_html_node *n = pcut_arena_alloc(&arena, sizeof *n);

	attr[0] = (pcut_html_attr){.name = PCUT_HATTR_CLASS,
	    .spelt = "class", .value = {class, strlen(class)}};
	attr[1] = (pcut_html_attr){.name = PCUT_HATTR_ID, .spelt = "id",
	    .value = {id, strlen(id)}};
	n->kind = PCUT_HTML_ELEMENT;
	n->nattr = 2;
	n->u.el.attr = attr;
	assert_int_equal(pcut_html_class_part(&arena, n), 1);
	return n;
}

/* By both ways to ask; they must agree. */
static int
is_in(const pcut_html_node *n, const char *list)
{
	pcut_html_classes words = pcut_html_classes_of(list);
	int in = pcut_html_class_in(n, &words);

	assert_int_equal(in, pcut_html_class_has(n, list));
	return in;
}

static void
words_are_parted_by_signs_and_by_capitals(void **state)
{
	const pcut_html_node *n = element("photo-Credit  post_meta2",
	    "relatedStories");

	(void)state;
	assert_int_equal(n->nwords, 6);
	assert_true(is_in(n, " photo "));
	assert_true(is_in(n, " no credit "));
	assert_true(is_in(n, " post nothing "));
	assert_true(is_in(n, " meta2 "));
	assert_true(is_in(n, " related "));
	assert_true(is_in(n, " stories "));
	assert_false(is_in(n, " meta "));
	assert_false(is_in(n, " relatedstories "));
	assert_false(is_in(n, " photocredit phot hoto "));
}

static void
neither_case_nor_other_letters_matter(void **state)
{
	const pcut_html_node *n = element("BYLINE \xC3\xBC" "ber", "");

	(void)state;
	assert_true(is_in(n, " author byline "));
	assert_true(is_in(n, " \xC3\xBC" "ber "));
	assert_false(is_in(element("", ""), " byline "));
	assert_false(is_in(element("- _ :", "#"), " byline "));
}

static void
a_class_is_asked_for_as_a_whole(void **state)
{
	const pcut_html_node *n = element("Twitter-tweet sr-only", "d-block");

	(void)state;
	assert_true(pcut_html_has_class(n, "twitter-tweet"));
	assert_true(pcut_html_has_class(n, "sr-only"));
	assert_false(pcut_html_has_class(n, "twitter"));
	assert_false(pcut_html_has_class(n, "tweet-sr"));
	assert_false(pcut_html_has_class(n, "d-block"));
}

static void
a_list_that_never_ends_is_not_read_on(void **state)
{
	static char many[100001];
	const pcut_html_node *n;

	(void)state;
	for (size_t i = 0; i + 1 < sizeof many; i++)
		many[i] = "ab "[i % 3];
	memcpy(many + sizeof many - 6, "quote", 6);
	n = element(many, many);
	assert_in_range(n->nwords, 300, 1026);
	assert_true(is_in(n, " ab "));
	assert_false(is_in(n, " quote "));
	for (size_t i = 0; i + 1 < sizeof many; i++)
		many[i] = "aB"[i % 2];
	assert_in_range(element(many, many)->nwords, 300, 1026);
}

static void
the_head_of_a_constant_is_that_of_a_word(void **state)
{
	(void)state;
	for (char a = 'a'; a <= 'z'; a++)
		for (char b = 'a'; b <= 'z'; b++)
			assert_true(PCUT_HTML_HEAD(a, b) ==
			    UINT64_C(1) << pcut_html_word_head(a, b));
}

static void
nodes_of_one_class_share_its_words(void **state)
{
	pcut_html_attr attr[2] = {
	    {.name = PCUT_HATTR_CLASS, .spelt = "class",
	    .value = {"Photo-credit", 12}},
	    {.name = PCUT_HATTR_ID, .spelt = "id", .value = {"aside", 5}}};
	pcut_html_node one = {.kind = PCUT_HTML_ELEMENT, .nattr = 1,
	    .u.el.attr = attr};
	pcut_html_node two = one, other = one;
	pcut_map known = {0};

	(void)state;
	other.nattr = 2;
	assert_true(pcut_html_class_share(&arena, &known, &other));
	assert_true(pcut_html_class_share(&arena, &known, &one));
	assert_true(pcut_html_class_share(&arena, &known, &two));
	assert_int_equal(one.nwords, 2);
	assert_int_equal(two.nwords, 2);
	assert_ptr_equal(one.words, two.words);
	assert_true(pcut_html_class_has(&two, " credit "));
	assert_false(pcut_html_class_has(&two, " aside "));
	assert_true(pcut_html_class_has(&other, " aside "));
	pcut_map_free(&known);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nodes_of_one_class_share_its_words),
		cmocka_unit_test(words_are_parted_by_signs_and_by_capitals),
		cmocka_unit_test(neither_case_nor_other_letters_matter),
		cmocka_unit_test(a_class_is_asked_for_as_a_whole),
		cmocka_unit_test(a_list_that_never_ends_is_not_read_on),
		cmocka_unit_test(the_head_of_a_constant_is_that_of_a_word),
	};

	return cmocka_run_group_tests(tests, NULL, free_arena);
}
