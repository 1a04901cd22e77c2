/* SPDX-License-Identifier: ISC */
/* UTF-8: the fast check against the definition, byte by byte. */
#include "support.h"

#include "utf8.h"

/* Unicode, table 3-7, said another way: decode, then forbid. */
static size_t
slow_valid(const unsigned char *p, size_t len)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	size_t i = 0;

	while (i < len) {
		size_t n = p[i] < 0x80 ? 1 : p[i] >> 5 == 6 ? 2 :
		    p[i] >> 4 == 14 ? 3 : p[i] >> 3 == 30 ? 4 : 0;
		uint32_t cp = p[i] & (n == 1 ? 0x7Fu : 0xFFu >> (n + 1));

		if (n == 0 || n > len - i)
			return i;
		for (size_t k = 1; k < n; k++) {
			if ((p[i + k] & 0xC0) != 0x80)
				return i;
			cp = cp << 6 | (p[i + k] & 0x3Fu);
		}
		if (cp < least[n] || cp > 0x10FFFF ||
		    (cp >= 0xD800 && cp <= 0xDFFF))
			return i;
		i += n;
	}
	return i;
}

static void
validity_is_that_of_the_definition_wherever_it_stands(void **state)
{
	/* Bytes at the edges of the table's ranges. */
	static const unsigned char edges[] = {0x00, 0x41, 0x7F, 0x80, 0x8F,
	    0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
	    0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF};
	enum { N = sizeof edges };
	unsigned char text[40];

	(void)state;
	for (size_t at = 0; at <= 34; at++) {
		for (size_t n = 0; n < (size_t)N * N * N; n++) {
			pcut_str s = {(const char *)text, sizeof text};

			memset(text, 'a', sizeof text);
			text[at] = edges[n % N];
			text[at + 1] = edges[n / N % N];
			text[at + 2] = edges[n / N / N];
			text[at + 3] = 0x80 | (n & 0x3F);
			if (pcut_utf8_valid(s) !=
			    slow_valid(text, sizeof text))
				fail_msg("%02X %02X %02X %02X at %zu",
				    text[at], text[at + 1], text[at + 2],
				    text[at + 3], at);
		}
	}
}

static void
a_sequence_cut_off_by_the_end_is_not_valid(void **state)
{
	char text[64];

	(void)state;
	memset(text, 'x', sizeof text);
	for (size_t len = 3; len < sizeof text; len++) {
		memcpy(text + len - 2, "\xE2\x82\xAC", len + 1 <
		    sizeof text ? 3 : 2);
		assert_int_equal(pcut_utf8_valid(PCUT_STR(text, len)), len - 2);
		memset(text, 'x', sizeof text);
	}
	assert_int_equal(pcut_utf8_valid(PCUT_STR_NONE), 0);
}

static void
dense_text_is_valid_to_its_end(void **state)
{
	pcut_buf text = {0};

	(void)state;
	for (uint32_t cp = 1; cp <= 0x10FFFF; cp++)
		if (cp < 0xD800 || cp > 0xDFFF)
			pcut_buf_putcp(&text, cp);
	for (size_t skip = 0; skip < 16; skip++) {
		pcut_str s = pcut_str_skip(pcut_buf_str(&text), skip);

		assert_int_equal(pcut_utf8_valid(s), s.len);
	}
	pcut_buf_free(&text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    validity_is_that_of_the_definition_wherever_it_stands),
		cmocka_unit_test(a_sequence_cut_off_by_the_end_is_not_valid),
		cmocka_unit_test(dense_text_is_valid_to_its_end),
	};

	return RUN_TESTS("utf8", tests);
}
