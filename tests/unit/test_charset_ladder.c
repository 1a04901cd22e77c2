/* SPDX-License-Identifier: ISC */
/* Bytes to UTF-8: each step of the ladder, and what it must not believe. */
#include "support.h"

#include "charset.h"
#include "mem.h"
#include "utf8.h"

/* Decodes, checks what holds of every answer, keeps the text in *copy. */
static pcut_decoded
decode(pcut_str bytes, pcut_charset_rule rule, const char *override,
    const char *declared, pcut_buf *copy)
{
	pcut_decoded d;

	assert_int_equal(pcut_charset_decode(NULL, bytes, rule,
	    pcut_str_from(override), pcut_str_from(declared), &d), PCUT_OK);
	assert_int_equal(pcut_utf8_valid(d.text), d.text.len);
	pcut_buf_reset(copy);
	pcut_buf_put(copy, d.text);
	pcut_buf_putc(copy, '\0');
	copy->len--;
	pcut_mem_free(NULL, d.owned);
	return d;
}

struct sample {
	const char *bytes;
	size_t len;
	const char *text, *encoding;
};
#define SAMPLE(b, t, e) {b, sizeof(b) - 1, t, e}

static void
check_samples(const struct sample *s, size_t n, pcut_charset_rule rule,
    const char *override, const char *declared)
{
	pcut_buf text = {0};

	for (size_t i = 0; i < n; i++) {
		pcut_decoded d = decode(PCUT_STR(s[i].bytes, s[i].len), rule,
		    override, declared, &text);

		assert_string_equal(text.ptr, s[i].text);
		assert_string_equal(d.encoding, s[i].encoding);
	}
	pcut_buf_free(&text);
}
#define CHECK(samples, rule, override, declared) \
	check_samples(samples, sizeof samples / sizeof samples[0], \
	PCUT_CHARSET_##rule, override, declared)

static void
valid_utf8_is_given_back_uncopied(void **state)
{
	pcut_str in = PCUT_LIT("Na\xC3\xAFve caf\xC3\xA9\n");
	pcut_decoded d;

	(void)state;
	assert_int_equal(pcut_charset_decode(NULL, in, PCUT_CHARSET_TEXT,
	    PCUT_STR_NONE, PCUT_STR_NONE, &d), PCUT_OK);
	assert_ptr_equal(d.text.ptr, in.ptr);
	assert_int_equal(d.text.len, in.len);
	assert_null(d.owned);
	assert_string_equal(d.encoding, "utf-8");
	assert_int_equal(d.inferred, 0);
}

static void
byte_order_marks_decide_and_go(void **state)
{
	static const struct sample marked[] = {
		SAMPLE("\xEF\xBB\xBF" "a\xC3\xA9", "a\xC3\xA9", "utf-8"),
		SAMPLE("\xFF\xFE" "a\0\xE9\0", "a\xC3\xA9", "utf-16le"),
		SAMPLE("\xFE\xFF" "\0a\0\xE9", "a\xC3\xA9", "utf-16be"),
		SAMPLE("\xFF\xFE\0\0" "a\0\0\0", "a", "utf-32le"),
		SAMPLE("\xEF\xBB\xBF", "", "utf-8"),
		SAMPLE("", "", "utf-8"),
	};

	(void)state;
	CHECK(marked, TEXT, "", "");
	CHECK(marked, HTML, "", "windows-1251");
}

static void
an_unpaired_surrogate_spoils_itself_only(void **state)
{
	static const struct sample broken[] = {
		SAMPLE("\xFF\xFE" "a\0\x00\xDC" "b\0c\0",
		    "a\xEF\xBF\xBD" "bc", "utf-16le"),
		SAMPLE("\xFE\xFF" "\0a\xD8\x00\0b\0c",
		    "a\xEF\xBF\xBD" "bc", "utf-16be"),
	};
	pcut_buf text = {0};

	(void)state;
	CHECK(broken, TEXT, "", "");
	assert_int_equal(decode(PCUT_STR(broken[0].bytes, broken[0].len),
	    PCUT_CHARSET_TEXT, "", "", &text).replaced, 1);
	pcut_buf_free(&text);
}

static void
utf16_is_known_by_its_nuls(void **state)
{
	static const struct sample unmarked[] = {
		SAMPLE("O\0n\0e\0.\0\n\0T\0w\0o\0\n\0", "One.\nTwo\n",
		    "utf-16le"),
		SAMPLE("\0O\0n\0e\0 \0d\0a\0y\0\n", "One day\n", "utf-16be"),
		/* A form feed is no reason against it. */
		SAMPLE("p\0 \0""1\0\n\0\f\0p\0 \0""2\0", "p 1\n\fp 2",
		    "utf-16le"),
	};

	(void)state;
	CHECK(unmarked, TEXT, "", "");
}

static void
iso_2022_jp_is_known_by_its_escapes(void **state)
{
	static const struct sample jp[] = {
		SAMPLE("\033$B5-;v\033(B\n", "\xE8\xA8\x98\xE4\xBA\x8B\n",
		    "iso-2022-jp"),
	};

	(void)state;
	CHECK(jp, TEXT, "", "");
}

static void
a_few_bad_bytes_do_not_make_it_another_encoding(void **state)
{
	pcut_str in = PCUT_LIT("\xC3\xA9 \xC3\xA8 \xC3\xA0 \xC3\xB4 \xC3\xA7 "
	    "it\x92s \xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 end \xE2\x80");
	pcut_buf text = {0};
	pcut_decoded d;

	(void)state;
	d = decode(in, PCUT_CHARSET_TEXT, "", "", &text);
	assert_string_equal(d.encoding, "utf-8");
	assert_non_null(strstr(text.ptr, "it\xE2\x80\x99s"));
	/* The sequence that the end cut off is gone, and counted. */
	assert_string_equal(text.ptr + text.len - 5, " end ");
	assert_int_equal(d.repaired, 2);
	assert_int_equal(d.replaced, 0);
	pcut_buf_free(&text);
}

static void
a_label_inside_is_believed_if_all_of_it_decodes(void **state)
{
	static const struct sample labelled[] = {
		SAMPLE("Content-Type: text/plain; charset=KOI8-R\n\n"
		    "\xF7\xC5\xD3\xCE\xC1",
		    "Content-Type: text/plain; charset=KOI8-R\n\n"
		    "\xD0\x92\xD0\xB5\xD1\x81\xD0\xBD\xD0\xB0", "koi8-r"),
		SAMPLE("Character set encoding: ISO-8859-1\n\ncaf\xE9\n",
		    "Character set encoding: ISO-8859-1\n\ncaf\xC3\xA9\n",
		    "windows-1252"),
		/* Bytes that were read as ASCII are no UTF-16 inside. */
		SAMPLE("charset=utf-16; and then so many words of plain text "
		    "that one fa\xE7""ade is hardly seen!\n",
		    "charset=utf-16; and then so many words of plain text "
		    "that one fa\xC3\xA7""ade is hardly seen!\n",
		    "windows-1252"),
		/* A lie: it is no UTF-8. */
		SAMPLE("charset=utf-8\n\nIn so many words of plain text one "
		    "caf\xE9 is hardly to be seen.\n",
		    "charset=utf-8\n\nIn so many words of plain text one "
		    "caf\xC3\xA9 is hardly to be seen.\n", "windows-1252"),
	};

	(void)state;
	CHECK(labelled, TEXT, "", "");
}

static void
sparse_high_bytes_are_windows_1252(void **state)
{
	pcut_buf in = {0}, text = {0};
	pcut_decoded d;

	(void)state;
	for (int i = 0; i < 40; i++)
		pcut_buf_puts(&in, "The rain had not stopped for a week. ");
	pcut_buf_puts(&in, "\x93Quite,\x94 she said \x97 \x80 3.\n");
	d = decode(pcut_buf_str(&in), PCUT_CHARSET_TEXT, "", "", &text);
	assert_string_equal(d.encoding, "windows-1252");
	assert_int_equal(d.inferred, 1);
	assert_non_null(strstr(text.ptr, "\xE2\x80\x9CQuite,\xE2\x80\x9D she "
	    "said \xE2\x80\x94 \xE2\x82\xAC 3."));
	pcut_buf_free(&in);
	pcut_buf_free(&text);
}

static void
the_old_currency_sign_by_a_number_is_the_euro(void **state)
{
	static const struct sample euro[] = {
		SAMPLE("The fare rose to 12 \xA4 a day, more than before.\n",
		    "The fare rose to 12 \xE2\x82\xAC a day, more than "
		    "before.\n", "iso-8859-15"),
		/* With quotes that ISO-8859-15 does not have. */
		SAMPLE("\x93" "12 \xA4 a day\x94, they said, more than ever "
		    "before, and there was no end of it to be seen yet, nor "
		    "any that would say when it might come, if ever.\n",
		    "\xE2\x80\x9C" "12 \xE2\x82\xAC a day\xE2\x80\x9D, they "
		    "said, more than ever before, and there was no end of it "
		    "to be seen yet, nor any that would say when it might "
		    "come, if ever.\n", "windows-1252"),
	};

	(void)state;
	CHECK(euro, TEXT, "", "");
}

static void
dense_cyrillic_is_detected_behind_a_long_latin_head(void **state)
{
	static const char word[] = "\xEF\xF0\xE8\xE2\xE5\xF2, "
	    "\xE2\xE5\xF1\xED\xE0 \xEF\xF0\xE8\xF8\xEB\xE0 \xED\xE0 "
	    "\xF3\xEB\xE8\xF6\xF3 \xE8 \xE2 \xE4\xEE\xEC\xE0. ";
	pcut_buf in = {0}, text = {0};
	pcut_decoded d;

	(void)state;
	for (int i = 0; i < 7000; i++)
		pcut_buf_puts(&in, "Nothing but plain words stands here so "
		    "far.\n");
	for (int i = 0; i < 8000; i++)
		pcut_buf_puts(&in, word);
	d = decode(pcut_buf_str(&in), PCUT_CHARSET_TEXT, "", "", &text);
	assert_string_equal(d.encoding, "windows-1251");
	assert_non_null(strstr(text.ptr, "\xD0\xB2\xD0\xB5\xD1\x81\xD0\xBD"
	    "\xD0\xB0"));
	pcut_buf_free(&in);
	pcut_buf_free(&text);
}

static void
a_page_is_what_it_declares_unless_it_is_utf8(void **state)
{
	static const struct sample page[] = {
		SAMPLE("<p>\xCF\xF0\xE8\xE2\xE5\xF2", "<p>\xD0\x9F\xD1\x80"
		    "\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82", "windows-1251"),
		SAMPLE("<p>caf\xC3\xA9", "<p>caf\xC3\xA9", "utf-8"),
	};
	static const struct sample lies[] = {
		SAMPLE("<p>caf\xE9 now", "<p>caf\xEF\xBF\xBD now", "utf-8"),
	};
	static const struct sample nothing[] = {
		SAMPLE("<p>caf\xE9 \x85", "<p>caf\xC3\xA9 \xE2\x80\xA6",
		    "windows-1252"),
	};

	(void)state;
	CHECK(page, HTML, "", " Windows-1251\n");
	CHECK(lies, HTML, "", "utf-8");
	CHECK(nothing, HTML, "", "");
	CHECK(nothing, HTML, "", "no-such-label");
	CHECK(nothing, HTML, "", "iso-8859-1");
}

static void
the_users_word_counts_and_must_name_an_encoding(void **state)
{
	static const struct sample koi[] = {
		SAMPLE("\xF7\xC5\xD3\xCE\xC1", "\xD0\x92\xD0\xB5\xD1\x81\xD0"
		    "\xBD\xD0\xB0", "koi8-r"),
	};
	pcut_decoded d;

	(void)state;
	CHECK(koi, TEXT, "koi8-r", "");
	CHECK(koi, HTML, "KOI8-R", "utf-8");
	assert_int_equal(pcut_charset_decode(NULL, PCUT_LIT("x"),
	    PCUT_CHARSET_TEXT, PCUT_LIT("klingon"), PCUT_STR_NONE, &d),
	    PCUT_EOPTION);
	assert_null(d.owned);
}

static void
labels_are_those_of_browsers(void **state)
{
	static const char *const pairs[][2] = {
		{"UTF8", "utf-8"}, {"latin1", "windows-1252"},
		{"us-ascii", "windows-1252"}, {"x-sjis", "shift_jis"},
		{"gbk", "gb18030"}, {"ks_c_5601-1987", "euc-kr"},
		{"\tcp1251 ", "windows-1251"}, {"iso_8859-5", "iso-8859-5"},
		{"sun_eu_greek", "iso-8859-7"}, {"windows-949", "euc-kr"},
		{"iso_8859-15", "iso-8859-15"}, {"x-cp1250", "windows-1250"},
		{"iso-ir-144", "iso-8859-5"}, {"x-mac-ukrainian",
		"x-mac-cyrillic"}, {"windows-31j", "shift_jis"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
		assert_string_equal(pcut_charset_name(pcut_str_from(
		    pairs[i][0])), pairs[i][1]);
	assert_null(pcut_charset_name(PCUT_STR_NONE));
	assert_null(pcut_charset_name(PCUT_LIT("utf")));
	assert_null(pcut_charset_name(PCUT_LIT("cp1251 cp1252")));
}

static const char *
binary(pcut_str bytes)
{
	return pcut_charset_binary(bytes, PCUT_CHARSET_TEXT);
}

static void
text_in_no_matter_what_encoding_is_not_binary(void **state)
{
	static const struct sample texts[] = {
		SAMPLE("", "", ""), SAMPLE("Plain\r\n\tand\fso on\n", "", ""),
		SAMPLE("\xF7\xC5\xD3\xCE\xC1 \xF7\xC5\xD3\xCE\xC1", "", ""),
		SAMPLE("O\0n\0e\0 \0d\0a\0y\0\n\0", "", ""),
		SAMPLE("\xFF\xFE" "O\0n\0e\0", "", ""),
		SAMPLE("\x8B\x4C\x8E\x96\x82\xCC\x8C\xA9\x8F\x6F\x82\xB5", "",
		    ""),
		SAMPLE("\033$B5-;v\033(B\n", "", ""),
		SAMPLE("ID3 tags are what this article is about.", "", ""),
		SAMPLE("BZh is how it begins, says the manual.", "", ""),
		SAMPLE("OggS opens every page of it.", "", ""),
	};

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
		assert_null(binary(PCUT_STR(texts[i].bytes,
		    texts[i].len)));
}

static void
what_is_no_text_is_called_by_its_name(void **state)
{
	char noise[4000];
	uint32_t seed = 1;

	(void)state;
	assert_non_null(strstr(binary(PCUT_LIT("%PDF-1.4\n")),
	    "PDF"));
	assert_non_null(strstr(binary(PCUT_LIT("PK\3\4....")),
	    "ZIP"));
	assert_non_null(strstr(binary(PCUT_LIT("{\\rtf1")),
	    "RTF"));
	assert_non_null(strstr(binary(PCUT_LIT("\x1F\x8B\x08\0")),
	    "gzip"));
	for (size_t i = 0; i < sizeof noise; i++) {
		seed = seed * 1664525u + 1013904223u;
		noise[i] = (char)(seed >> 24);
	}
	assert_string_equal(binary(PCUT_STR(noise,
	    sizeof noise)), "binary data");
}

static void
memory_that_runs_out_is_reported(void **state)
{
	int left = 0;
	pcut_allocator mem = {.realloc = scarce_realloc, .payload = &left};
	pcut_decoded d;

	(void)state;
	assert_int_equal(pcut_charset_decode(&mem, PCUT_LIT("caf\xE9"),
	    PCUT_CHARSET_TEXT, PCUT_STR_NONE, PCUT_STR_NONE, &d), PCUT_ENOMEM);
	assert_null(d.owned);
	left = 0;
	assert_int_equal(pcut_charset_decode(&mem, PCUT_LIT("caf\xE9"),
	    PCUT_CHARSET_TEXT, PCUT_LIT("koi8-r"), PCUT_STR_NONE, &d),
	    PCUT_ENOMEM);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(valid_utf8_is_given_back_uncopied),
		cmocka_unit_test(byte_order_marks_decide_and_go),
		cmocka_unit_test(an_unpaired_surrogate_spoils_itself_only),
		cmocka_unit_test(utf16_is_known_by_its_nuls),
		cmocka_unit_test(iso_2022_jp_is_known_by_its_escapes),
		cmocka_unit_test(
		    a_few_bad_bytes_do_not_make_it_another_encoding),
		cmocka_unit_test(
		    a_label_inside_is_believed_if_all_of_it_decodes),
		cmocka_unit_test(sparse_high_bytes_are_windows_1252),
		cmocka_unit_test(the_old_currency_sign_by_a_number_is_the_euro),
		cmocka_unit_test(
		    dense_cyrillic_is_detected_behind_a_long_latin_head),
		cmocka_unit_test(a_page_is_what_it_declares_unless_it_is_utf8),
		cmocka_unit_test(
		    the_users_word_counts_and_must_name_an_encoding),
		cmocka_unit_test(labels_are_those_of_browsers),
		cmocka_unit_test(text_in_no_matter_what_encoding_is_not_binary),
		cmocka_unit_test(what_is_no_text_is_called_by_its_name),
		cmocka_unit_test(memory_that_runs_out_is_reported),
	};

	return RUN_TESTS("charset_ladder", tests);
}
