/* SPDX-License-Identifier: ISC */
/* Slices: what they share is their edges. */
#include "support.h"

static pcut_str
s(const char *text)
{
	return pcut_str_from(text);
}

static void
a_needle_is_found_at_both_ends_and_not_past_them(void **state)
{
	(void)state;
	assert_int_equal(pcut_str_find(s("lock"), s("lo")), 0);
	assert_int_equal(pcut_str_find(s("lock"), s("ck")), 2);
	assert_true(pcut_str_find(s("lock"), s("cks")) == SIZE_MAX);
	assert_true(pcut_str_find(s(""), s("a")) == SIZE_MAX);
	assert_int_equal(pcut_str_find(s("aaab"), s("aab")), 1);
	assert_int_equal(pcut_str_find_case(s("The LOCK"), s("lock")), 4);
	assert_true(pcut_str_find_case(s("\xC3\x84"), s("\xC3\xA4")) ==
	    SIZE_MAX);
	assert_true(pcut_str_find_char(s("lock"), 'x') == SIZE_MAX);
	assert_true(pcut_str_find_char(PCUT_STR_NONE, 'x') == SIZE_MAX);
	assert_int_equal(pcut_str_find_case(s("..THE KEEPER OF THE THIRD LOCK AND "
	    "ALL OF ITS GATES"), s("the keeper of the third lock and all")), 2);
	assert_int_equal(pcut_str_find_case(s("xthe keeper of the third lock and"
	    " all"), s("The keeper of the third lock and all")), 1);
	/* A NUL is a byte like others. */
	assert_int_equal(pcut_str_find(PCUT_LIT("a\0b"), PCUT_LIT("\0b")), 1);
}

/* Of count spaces, looked for at each byte. */
static size_t
gap_in(pcut_str text, size_t count)
{
	for (size_t i = 0; i + count <= text.len; i++)
		if (memcmp(text.ptr + i, "    ", count) == 0)
			return i;
	return SIZE_MAX;
}

static void
gaps_are_found_wherever_they_stand(void **state)
{
	char text[24];

	(void)state;
	for (size_t len = 0; len <= sizeof text; len++)
		for (unsigned bits = 0; bits < 4096; bits += 7) {
			pcut_str t = PCUT_STR(text, len);

			for (size_t i = 0; i < len; i++)
				text[i] = bits * (i / 12 + 1) >> i % 12 & 1 ?
				    ' ' : 'a';
			assert_true(pcut_str_find(t, s("  ")) == gap_in(t, 2));
			assert_true(pcut_str_find(t, s("   ")) ==
			    gap_in(t, 3));
			assert_true(pcut_str_find(t, s("    ")) ==
			    gap_in(t, 4));
		}
}

static void
looking_for_what_almost_repeats_is_linear(void **state)
{
	size_t n = 2000000;
	char *hay = malloc(n), *needle = malloc(n / 2);

	(void)state;
	memset(hay, 'a', n);
	memset(needle, 'a', n / 2);
	needle[n / 2 - 1] = 'b';
	assert_true(pcut_str_find(PCUT_STR(hay, n), PCUT_STR(needle, n / 2)) ==
	    SIZE_MAX);
	assert_true(pcut_str_find_case(PCUT_STR(hay, n), PCUT_STR(needle,
	    n / 2)) == SIZE_MAX);
	free(hay);
	free(needle);
}

static void
cutting_past_the_end_gives_what_there_is(void **state)
{
	(void)state;
	assert_true(pcut_str_eq(pcut_str_cut(s("lock"), 1, 2), s("oc")));
	assert_true(pcut_str_eq(pcut_str_cut(s("lock"), 3, 9), s("k")));
	assert_int_equal(pcut_str_cut(s("lock"), 9, 9).len, 0);
	assert_int_equal(pcut_str_skip(s("lock"), SIZE_MAX).len, 0);
	assert_true(pcut_str_eq(pcut_str_trim(s(" \t lock \r\n")), s("lock")));
	assert_int_equal(pcut_str_trim(s(" \n ")).len, 0);
}

static void
items_and_lines_are_taken_one_by_one(void **state)
{
	pcut_str rest = s("a,,b,"), item, lines = s("x\n\ny");
	size_t n = 0;

	(void)state;
	while (pcut_str_take(&rest, ',', &item))
		n++;
	assert_in_range(n, 3, 4);
	assert_true(pcut_str_eq(pcut_str_take_line(&lines), s("x")));
	assert_int_equal(pcut_str_take_line(&lines).len, 0);
	assert_true(pcut_str_eq(pcut_str_take_line(&lines), s("y")));
	assert_int_equal(lines.len, 0);
}

static void
numbers_that_do_not_fit_are_none(void **state)
{
	static const char *const bad[] = {"", "-", "+", "1x", " 1", "1 ",
	    "0x1", "99999999999999999999", "-99999999999999999999", "1.5"};
	long value = 7;

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		if (pcut_str_to_long(s(bad[i]), &value) || value != 7)
			fail_msg("\"%s\" is %ld", bad[i], value);
	assert_true(pcut_str_to_long(s("-9223372036854775807"), &value));
	assert_true(value == -9223372036854775807L);
	assert_true(pcut_str_to_long(s("+007"), &value));
	assert_int_equal(value, 7);
}

static void
case_is_that_of_ascii_alone(void **state)
{
	(void)state;
	assert_true(pcut_str_eq_case(s("LoCk"), s("lOcK")));
	assert_false(pcut_str_eq_case(s("lock"), s("locks")));
	assert_false(pcut_str_eq_case(s("@"), s("`"))); /* 0x20 apart */
	assert_true(pcut_str_starts_case(s("HTTP://x"), s("http:")));
	assert_int_equal(pcut_str_head_case(s("HTTP://x"), "http:"), 5);
	assert_int_equal(pcut_str_head_case(s("htt"), "http:"), 0);
	assert_true(pcut_str_cmp(s("a"), s("ab")) < 0);
	assert_true(pcut_str_cmp(s("\x80"), s("a")) > 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_needle_is_found_at_both_ends_and_not_past_them),
		cmocka_unit_test(gaps_are_found_wherever_they_stand),
		cmocka_unit_test(looking_for_what_almost_repeats_is_linear),
		cmocka_unit_test(cutting_past_the_end_gives_what_there_is),
		cmocka_unit_test(items_and_lines_are_taken_one_by_one),
		cmocka_unit_test(numbers_that_do_not_fit_are_none),
		cmocka_unit_test(case_is_that_of_ascii_alone),
	};

	return RUN_TESTS("str", tests);
}
