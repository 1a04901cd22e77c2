/* SPDX-License-Identifier: ISC */
/* Raw text put right, and text that is right left alone. */
#include "support.h"

#include "mem.h"
#include "mend.h"

static void
expect(const char *text, const char *want, int kind, uint64_t count)
{
	pcut_mended m;

	assert_int_equal(pcut_mend(NULL, pcut_str_from(text), &m), PCUT_OK);
	if (!pcut_str_eq(m.text, pcut_str_from(want)))
		fail_msg("\"%s\" became \"" PCUT_FMT "\", not \"%s\"", text,
		    PCUT_ARG(m.text), want);
	if (kind >= 0)
		assert_int_equal(m.counts[kind], count);
	pcut_mem_free(NULL, m.owned);
}

static void
unchanged(const char *text)
{
	expect(text, text, -1, 0);
}

static void
clean_text_is_given_back_as_it_is(void **state)
{
	pcut_str text = PCUT_LIT("Plain,\nna\xC3\xAFve and \xE2\x80\x9Cso"
	    "\xE2\x80\x9D.\n");
	pcut_mended m;

	(void)state;
	assert_int_equal(pcut_mend(NULL, text, &m), PCUT_OK);
	assert_ptr_equal(m.text.ptr, text.ptr);
	assert_null(m.owned);
}

static void
every_line_end_becomes_a_line_feed(void **state)
{
	(void)state;
	expect("a\r\nb\rc\xC2\x85" "d\xE2\x80\xA8" "e\vf", "a\nb\nc\nd\ne\nf",
	    -1, 0);
	expect("a\xE2\x80\xA9" "b", "a\n\nb", -1, 0);
	expect("a\fb", "a\n\f\nb", -1, 0);
	expect("a\n\fb", "a\n\f\nb", -1, 0);
}

static void
controls_go_and_are_counted(void **state)
{
	(void)state;
	expect("a\001b\x7F" "c\xEF\xBB\xBF" "d\xE2\x80\x8B" "e", "abcde",
	    PCUT_MEND_CONTROL, 4);
}

static void
joiners_and_direction_marks_stay(void **state)
{
	(void)state;
	unchanged("\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xAE\xD9\x88");
	unchanged("a\xE2\x80\x8D" "b \xE2\x80\x8E(c)");
	unchanged("\xE2\x80\xAA" "a\xE2\x80\xAC");
	expect("\xE2\x80\xAA" "a\nb", "a\nb", PCUT_MEND_BIDI, 1);
}

static void
no_break_spaces_stay_where_they_bind(void **state)
{
	(void)state;
	unchanged("10\xC2\xA0" "000");
	unchanged("5\xC2\xA0%");
	unchanged("quoi\xC2\xA0?");
	unchanged("\xC2\xAB\xC2\xA0oui\xC2\xA0\xC2\xBB");
	expect("a\xC2\xA0" "b", "a b", PCUT_MEND_SPACE, 1);
	expect("a\xE2\x80\x89" "b", "a b", PCUT_MEND_SPACE, 1);
}

static void
soft_hyphens_go_but_at_a_lines_end(void **state)
{
	(void)state;
	expect("Wasser\xC2\xADstand", "Wasserstand", PCUT_MEND_SOFT_HYPHEN, 1);
	expect("Wasser\xC2\xAD\nstand", "Wasser\xC2\xAD\nstand", -1, 0);
}

static void
ligatures_come_apart(void **state)
{
	(void)state;
	expect("o\xEF\xAC\x83" "ce \xEF\xAC\x82oor", "office floor",
	    PCUT_MEND_LIGATURE, 2);
	unchanged("\xEF\xB7\xBA"); /* no other compatibility letter */
}

static void
letters_are_composed(void **state)
{
	(void)state;
	expect("e\xCC\x81t\xC3\xA9", "\xC3\xA9t\xC3\xA9", PCUT_MEND_NFC, 1);
}

static void
mojibake_is_put_back(void **state)
{
	(void)state;
	expect("It\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s a caf\xC3\x83\xC2\xA9",
	    "It\xE2\x80\x99s a caf\xC3\xA9", PCUT_MEND_MOJIBAKE, 2);
}

static void
good_accents_are_no_mojibake(void **state)
{
	(void)state;
	unchanged("S\xC3\xA3o Paulo, \xC3\x82ge, FRAN\xC3\x87" "A, N\xC3\x83O");
	unchanged("\xC3\x89t\xC3\xA9 \xC3\xA0 la mer");
	/* One sequence alone proves nothing. */
	unchanged("caf\xC3\x83\xC2\xA9");
}

static void
names_are_those_of_the_report(void **state)
{
	(void)state;
	assert_string_equal(pcut_mend_name(PCUT_MEND_MOJIBAKE), "mojibake");
	assert_null(pcut_mend_name(PCUT_MEND_KINDS));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(clean_text_is_given_back_as_it_is),
		cmocka_unit_test(every_line_end_becomes_a_line_feed),
		cmocka_unit_test(controls_go_and_are_counted),
		cmocka_unit_test(joiners_and_direction_marks_stay),
		cmocka_unit_test(no_break_spaces_stay_where_they_bind),
		cmocka_unit_test(soft_hyphens_go_but_at_a_lines_end),
		cmocka_unit_test(ligatures_come_apart),
		cmocka_unit_test(letters_are_composed),
		cmocka_unit_test(mojibake_is_put_back),
		cmocka_unit_test(good_accents_are_no_mojibake),
		cmocka_unit_test(names_are_those_of_the_report),
	};

	return RUN_TESTS("mend", tests);
}
