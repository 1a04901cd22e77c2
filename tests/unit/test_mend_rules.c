/* SPDX-License-Identifier: ISC */
/* Raw text put right: what is mended, what is left alone, what it costs. */
#include <time.h>

#include "support.h"

#include "mem.h"
#include "mend.h"
#include "utf8.h"

static void
mends_to(const char *in, const char *want, int kind, uint64_t count)
{
	pcut_mended m;

	assert_int_equal(pcut_mend(NULL, pcut_str_from(in), &m), PCUT_OK);
	assert_int_equal(pcut_utf8_valid(m.text), m.text.len);
	if (m.text.len != strlen(want) ||
	    memcmp(m.text.ptr, want, m.text.len) != 0)
		fail_msg("\"%s\" became \"" PCUT_FMT "\", not \"%s\"", in,
		    PCUT_ARG(m.text), want);
	for (int k = 0; k < PCUT_MEND_KINDS; k++)
		assert_int_equal(m.counts[k], k == kind ? count : 0);
	pcut_mem_free(NULL, m.owned);
}

static void
stays(const char *in)
{
	mends_to(in, in, PCUT_MEND_KINDS, 0);
}

static void
clean_text_is_given_back_uncopied(void **state)
{
	pcut_str in = PCUT_LIT("Na\xC3\xAFve, \xD0\xB4\xD0\xB0, "
	    "\xE4\xBA\x8B\n\n\ttab\n");
	pcut_mended m;

	(void)state;
	assert_int_equal(pcut_mend(NULL, in, &m), PCUT_OK);
	assert_ptr_equal(m.text.ptr, in.ptr);
	assert_int_equal(m.text.len, in.len);
	assert_null(m.owned);
}

static void
every_line_end_becomes_lf(void **state)
{
	(void)state;
	mends_to("a\r\nb\rc\nd\xC2\x85" "e\xE2\x80\xA8" "f\vg\r\n",
	    "a\nb\nc\nd\ne\nf\ng\n", PCUT_MEND_KINDS, 0);
	mends_to("a\xE2\x80\xA9" "b", "a\n\nb", PCUT_MEND_KINDS, 0);
	mends_to("one\n\ftwo", "one\n\f\ntwo", PCUT_MEND_KINDS, 0);
	mends_to("one\ftwo", "one\n\f\ntwo", PCUT_MEND_KINDS, 0);
	mends_to("\r\r", "\n\n", PCUT_MEND_KINDS, 0);
}

static void
controls_and_invisible_marks_go(void **state)
{
	(void)state;
	mends_to("a\x01" "b\x7F" "c\xEF\xBB\xBF" "d\xE2\x80\x8B" "e\xC2\x9C",
	    "abcde", PCUT_MEND_CONTROL, 5);
	/* What binds and parts Persian, Indic and emoji stays. */
	stays("\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB1\xD9\x88\xD9\x85");
	stays("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xA7");
}

static void
soft_hyphens_go_but_at_the_end_of_a_line(void **state)
{
	(void)state;
	mends_to("hy\xC2\xADphen", "hyphen", PCUT_MEND_SOFT_HYPHEN, 1);
	stays("hy\xC2\xAD\nphen");
}

static void
spaces_that_bind_stay_and_others_are_plain(void **state)
{
	(void)state;
	mends_to("a\xC2\xA0word", "a word", PCUT_MEND_SPACE, 1);
	mends_to("a\xE2\x80\x83word", "a word", PCUT_MEND_SPACE, 1);
	stays("10\xC2\xA0" "000 et 5\xE2\x80\xAF%\xE2\x80\xAF!");
	stays("\xC2\xAB\xC2\xA0oui\xC2\xA0\xC2\xBB\xC2\xA0?");
	stays("5\xC2\xA0" "km");
}

static void
ligatures_are_taken_apart_and_nothing_else(void **state)
{
	(void)state;
	mends_to("\xEF\xAC\x81sh o\xEF\xAC\x83" "ce", "fish office",
	    PCUT_MEND_LIGATURE, 2);
	stays("x\xC2\xB2 \xE2\x85\xA3 \xEF\xB7\xBA \xEF\xBC\xA1");
}

static void
letters_are_composed(void **state)
{
	(void)state;
	mends_to("cafe\xCC\x81 noe\xCC\x88l\n", "caf\xC3\xA9 no\xC3\xABl\n",
	    PCUT_MEND_NFC, 1);
	mends_to("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", "\xED\x95\x9C",
	    PCUT_MEND_NFC, 1);
	/* Letters that stand for another one alone. */
	mends_to("\xE1\xBD\xB1", "\xCE\xAC", PCUT_MEND_NFC, 1);
	mends_to("\xE2\x84\xAB", "\xC3\x85", PCUT_MEND_NFC, 1);
	mends_to("\xF0\xAF\xA0\x80", "\xE4\xB8\xBD", PCUT_MEND_NFC, 1);
	stays("\xE0\xA4\xB9\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA5\x8D");
}

static void
mojibake_is_put_back(void **state)
{
	(void)state;
	mends_to("It\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s a caf\xC3\x83\xC2\xA9.",
	    "It\xE2\x80\x99s a caf\xC3\xA9.", PCUT_MEND_MOJIBAKE, 2);
	/* One paragraph of a text that is good else. */
	mends_to("Der M\xC3\xBCller.\n\nDer M\xC3\x83\xC2\xBCller und die "
	    "T\xC3\x83\xC2\xBCr.\n", "Der M\xC3\xBCller.\n\nDer "
	    "M\xC3\xBCller und die T\xC3\xBCr.\n", PCUT_MEND_MOJIBAKE, 2);
}

static void
words_that_look_like_mojibake_stay(void **state)
{
	(void)state;
	stays("\xC3\x82ge, S\xC3\xA3o, FRAN\xC3\x87" "A, N\xC3\x83O, "
	    "IRM\xC3\x83");
	stays("The \xC3\xA9 came out as \xC3\x83\xC2\xA9 and no one knew.");
}

static void
direction_marks_go_where_unbalanced(void **state)
{
	(void)state;
	stays("a \xE2\x80\xAB" "b\xE2\x80\xAC c");
	mends_to("a \xE2\x80\xAB" "b c", "a b c", PCUT_MEND_BIDI, 1);
	mends_to("a \xE2\x80\xAC" "b\xE2\x80\xAB c", "a b c", PCUT_MEND_BIDI,
	    2);
	stays("a \xE2\x80\x8F" "b");
}

/* Reordering marks costs their number squared, if one lets it. */
static void
a_heap_of_marks_costs_no_more_than_text(void **state)
{
	pcut_buf in = {0};
	pcut_mended m;
	clock_t start;

	(void)state;
	pcut_buf_puts(&in, "e");
	for (int i = 0; i < 120000; i++)
		pcut_buf_puts(&in, "\xCC\x81\xCC\xA3");
	start = clock();
	assert_int_equal(pcut_mend(NULL, pcut_buf_str(&in), &m), PCUT_OK);
	assert_true(clock() - start < CLOCKS_PER_SEC);
	assert_int_equal(m.text.len, in.len);
	pcut_mem_free(NULL, m.owned);
	pcut_buf_free(&in);
}

static void
memory_that_runs_out_is_reported(void **state)
{
	static const char in[] = "a\r\nb\xC2\xA0" "e\xCC\x81 "
	    "M\xC3\x83\xC2\xBCller T\xC3\x83\xC2\xBCr";
	int left, failures = 0;
	pcut_allocator mem = {.realloc = scarce_realloc, .payload = &left};
	pcut_mended m;
	pcut_status rc = PCUT_ENOMEM;

	(void)state;
	for (int n = 0; n < 20 && rc == PCUT_ENOMEM; n++) {
		left = n;
		rc = pcut_mend(&mem, pcut_str_from(in), &m);
		failures += rc == PCUT_ENOMEM;
		if (rc == PCUT_ENOMEM)
			assert_null(m.owned);
	}
	assert_int_equal(rc, PCUT_OK);
	assert_true(failures > 0);
	pcut_mem_free(&mem, m.owned);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(clean_text_is_given_back_uncopied),
		cmocka_unit_test(every_line_end_becomes_lf),
		cmocka_unit_test(controls_and_invisible_marks_go),
		cmocka_unit_test(soft_hyphens_go_but_at_the_end_of_a_line),
		cmocka_unit_test(spaces_that_bind_stay_and_others_are_plain),
		cmocka_unit_test(ligatures_are_taken_apart_and_nothing_else),
		cmocka_unit_test(letters_are_composed),
		cmocka_unit_test(mojibake_is_put_back),
		cmocka_unit_test(words_that_look_like_mojibake_stay),
		cmocka_unit_test(direction_marks_go_where_unbalanced),
		cmocka_unit_test(a_heap_of_marks_costs_no_more_than_text),
		cmocka_unit_test(memory_that_runs_out_is_reported),
	};

	return RUN_TESTS("mend_rules", tests);
}
