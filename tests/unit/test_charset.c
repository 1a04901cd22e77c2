/* SPDX-License-Identifier: ISC */
/* Bytes to UTF-8: each rung of the ladder, and what must not climb it. */
#include "support.h"

#include "charset.h"
#include "mem.h"
#include "utf8.h"

static void
expect(pcut_str bytes, pcut_charset_rule rule, const char *declared,
    const char *want, const char *encoding)
{
	pcut_decoded d;

	assert_int_equal(pcut_charset_decode(NULL, bytes, rule, PCUT_STR_NONE,
	    pcut_str_from(declared), &d), PCUT_OK);
	assert_int_equal(pcut_utf8_valid(d.text), d.text.len);
	assert_string_equal(d.encoding, encoding);
	assert_int_equal(d.text.len, strlen(want));
	assert_memory_equal(d.text.ptr, want, d.text.len);
	pcut_mem_free(NULL, d.owned);
}

#define TEXT(bytes, want, encoding) \
	expect(PCUT_LIT(bytes), PCUT_CHARSET_TEXT, "", want, encoding)
#define HTML(bytes, declared, want, encoding) \
	expect(PCUT_LIT(bytes), PCUT_CHARSET_HTML, declared, want, encoding)

static void
valid_utf8_is_not_copied(void **state)
{
	pcut_str bytes = PCUT_LIT("na\xC3\xAFve");
	pcut_decoded d;

	(void)state;
	assert_int_equal(pcut_charset_decode(NULL, bytes, PCUT_CHARSET_TEXT,
	    PCUT_STR_NONE, PCUT_STR_NONE, &d), PCUT_OK);
	assert_ptr_equal(d.text.ptr, bytes.ptr);
	assert_null(d.owned);
	assert_int_equal(d.inferred, 0);
}

static void
byte_order_marks_decide_and_go(void **state)
{
	(void)state;
	TEXT("\xEF\xBB\xBFzwei", "zwei", "utf-8");
	TEXT("\xFF\xFEz\0\xF6\0", "z\xC3\xB6", "utf-16le");
	TEXT("\xFE\xFF\0z\0\xF6", "z\xC3\xB6", "utf-16be");
	TEXT("\xFF\xFE\0\0z\0\0\0", "z", "utf-32le");
}

static void
utf16_without_a_mark_shows_in_its_nuls(void **state)
{
	(void)state;
	TEXT("a\0 \0b\0\n\0", "a b\n", "utf-16le");
	TEXT("\0a\0 \0b\0\n", "a b\n", "utf-16be");
}

static void
japanese_mail_is_known_by_its_escapes(void **state)
{
	(void)state;
	TEXT("\033$B$\"\033(B.", "\xE3\x81\x82.", "iso-2022-jp");
}

static void
few_bad_bytes_among_utf8_are_mended(void **state)
{
	pcut_decoded d;

	(void)state;
	assert_int_equal(pcut_charset_decode(NULL, PCUT_LIT(
	    "\xC3\xA9\xC3\xA8\xC3\xAA\xC3\xA0\xC3\xB9 it\x92s"),
	    PCUT_CHARSET_TEXT, PCUT_STR_NONE, PCUT_STR_NONE, &d), PCUT_OK);
	assert_string_equal(d.encoding, "utf-8");
	assert_int_equal(d.repaired, 1);
	assert_true(pcut_str_ends(d.text, PCUT_LIT("it\xE2\x80\x99s")));
	pcut_mem_free(NULL, d.owned);
}

static void
a_sequence_cut_at_the_end_is_dropped(void **state)
{
	(void)state;
	TEXT("\xC3\xA9\xC3\xA8\xC3\xAA\xC3\xA0\xC3\xB9 \xE2\x82",
	    "\xC3\xA9\xC3\xA8\xC3\xAA\xC3\xA0\xC3\xB9 ", "utf-8");
}

static void
a_label_inside_counts_if_it_decodes(void **state)
{
	(void)state;
	TEXT("Content-Type: text/plain; charset=koi8-r\n\n\xF0\xD2\xC9\xD7",
	    "Content-Type: text/plain; charset=koi8-r\n\n"
	    "\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2", "koi8-r");
}

static void
sparse_high_bytes_are_windows_1252(void **state)
{
	(void)state;
	TEXT("The caf\xE9 in the long street that leads down to the river "
	    "and on to the old bridge at the end of the town was shut.",
	    "The caf\xC3\xA9 in the long street that leads down to the river "
	    "and on to the old bridge at the end of the town was shut.",
	    "windows-1252");
}

static void
a_currency_sign_beside_a_digit_was_the_euro(void **state)
{
	(void)state;
	TEXT("It cost \xA4 5 at the small market by the canal, they told the "
	    "three people who had come all the way from the far village.",
	    "It cost \xE2\x82\xAC 5 at the small market by the canal, they "
	    "told the three people who had come all the way from the far "
	    "village.", "iso-8859-15");
}

static void
dense_cyrillic_is_detected(void **state)
{
	pcut_decoded d;

	(void)state;
	/* "Прошлой зимой река замёрзла дважды, и мост не закрывали." */
	assert_int_equal(pcut_charset_decode(NULL, PCUT_LIT(
	    "\xCF\xF0\xEE\xF8\xEB\xEE\xE9 \xE7\xE8\xEC\xEE\xE9 \xF0\xE5\xEA"
	    "\xE0 \xE7\xE0\xEC\xB8\xF0\xE7\xEB\xE0 \xE4\xE2\xE0\xE6\xE4\xFB, "
	    "\xE8 \xEC\xEE\xF1\xF2 \xED\xE5 \xE7\xE0\xEA\xF0\xFB\xE2\xE0\xEB"
	    "\xE8."), PCUT_CHARSET_TEXT, PCUT_STR_NONE, PCUT_STR_NONE, &d),
	    PCUT_OK);
	assert_string_equal(d.encoding, "windows-1251");
	assert_int_equal(d.inferred, 1);
	pcut_mem_free(NULL, d.owned);
}

static void
no_input_is_too_odd_to_decode(void **state)
{
	(void)state;
	for (unsigned seed = 1; seed < 400; seed++) {
		char bytes[64];
		unsigned x = seed * 2654435761u;
		size_t len = seed % sizeof bytes;

		for (int rule = 0; rule < 2; rule++) {
			pcut_decoded d;

			for (size_t i = 0; i < len; i++) {
				x = x * 1664525u + 1013904223u;
				bytes[i] = (char)(x >> 24);
			}
			assert_int_equal(pcut_charset_decode(NULL,
			    PCUT_STR(bytes, len), (pcut_charset_rule)rule,
			    PCUT_STR_NONE, PCUT_STR_NONE, &d), PCUT_OK);
			assert_int_equal(pcut_utf8_valid(d.text), d.text.len);
			pcut_mem_free(NULL, d.owned);
		}
	}
}

static void
the_users_word_beats_the_ladder(void **state)
{
	pcut_decoded d;

	(void)state;
	assert_int_equal(pcut_charset_decode(NULL, PCUT_LIT("\xC3\xA9"),
	    PCUT_CHARSET_TEXT, PCUT_LIT(" Latin1 "), PCUT_STR_NONE, &d),
	    PCUT_OK);
	assert_string_equal(d.encoding, "windows-1252");
	assert_true(pcut_str_eq(d.text, PCUT_LIT("\xC3\x83\xC2\xA9")));
	pcut_mem_free(NULL, d.owned);
	assert_int_equal(pcut_charset_decode(NULL, PCUT_LIT("x"),
	    PCUT_CHARSET_TEXT, PCUT_LIT("latin-99"), PCUT_STR_NONE, &d),
	    PCUT_EOPTION);
}

static void
a_pages_declaration_counts_only_where_utf8_fails(void **state)
{
	(void)state;
	HTML("\xC3\xA9", "iso-8859-1", "\xC3\xA9", "utf-8");
	HTML("\xE9t\xE9", "iso-8859-1", "\xC3\xA9t\xC3\xA9", "windows-1252");
	HTML("\x93\xE9\x94", "", "\xE2\x80\x9C\xC3\xA9\xE2\x80\x9D",
	    "windows-1252");
	HTML("a\xFFz", "utf-8", "a\xEF\xBF\xBDz", "utf-8");
	HTML("\xCF", "windows-1251", "\xD0\x9F", "windows-1251");
}

static void
labels_are_those_of_the_web(void **state)
{
	(void)state;
	assert_string_equal(pcut_charset_name(PCUT_LIT("ISO-8859-1")),
	    "windows-1252");
	assert_string_equal(pcut_charset_name(PCUT_LIT("ISO_8859-9")),
	    "windows-1254");
	assert_string_equal(pcut_charset_name(PCUT_LIT("gb2312")), "gb18030");
	assert_string_equal(pcut_charset_name(PCUT_LIT("x-sjis")),
	    "shift_jis");
	assert_string_equal(pcut_charset_name(PCUT_LIT("ks_c_5601-1987")),
	    "euc-kr");
	assert_null(pcut_charset_name(PCUT_LIT("")));
	assert_null(pcut_charset_name(PCUT_LIT("utf-9")));
}

static const char *
binary(pcut_str bytes)
{
	return pcut_charset_binary(bytes, PCUT_CHARSET_TEXT);
}

static void
binary_is_called_by_its_name(void **state)
{
	(void)state;
	assert_string_equal(binary(PCUT_LIT("%PDF-1.7\n")),
	    "a PDF");
	assert_string_equal(binary(PCUT_LIT("PK\003\004....")),
	    "a ZIP archive");
	assert_string_equal(binary(PCUT_LIT("{\\rtf1 x}")),
	    "RTF");
	assert_string_equal(binary(PCUT_LIT("\1\2\3\4abc")),
	    "binary data");
	assert_null(binary(PCUT_LIT("plain\ttext\r\n\f")));
	assert_null(binary(PCUT_STR_NONE));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(valid_utf8_is_not_copied),
		cmocka_unit_test(byte_order_marks_decide_and_go),
		cmocka_unit_test(utf16_without_a_mark_shows_in_its_nuls),
		cmocka_unit_test(japanese_mail_is_known_by_its_escapes),
		cmocka_unit_test(few_bad_bytes_among_utf8_are_mended),
		cmocka_unit_test(a_sequence_cut_at_the_end_is_dropped),
		cmocka_unit_test(a_label_inside_counts_if_it_decodes),
		cmocka_unit_test(sparse_high_bytes_are_windows_1252),
		cmocka_unit_test(a_currency_sign_beside_a_digit_was_the_euro),
		cmocka_unit_test(dense_cyrillic_is_detected),
		cmocka_unit_test(no_input_is_too_odd_to_decode),
		cmocka_unit_test(the_users_word_beats_the_ladder),
		cmocka_unit_test(a_pages_declaration_counts_only_where_utf8_fails),
		cmocka_unit_test(labels_are_those_of_the_web),
		cmocka_unit_test(binary_is_called_by_its_name),
	};

	return RUN_TESTS("charset", tests);
}
