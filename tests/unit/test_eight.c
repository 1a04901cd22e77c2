/* SPDX-License-Identifier: ISC */
/* Eight bytes in one step: against the same question asked of each byte. */
#include "support.h"

#include "eight.h"
#include "str.h"

/* Words of all kinds of bytes, the same each time. */
static uint64_t
next_word(uint64_t *seed, int ascii)
{
	*seed = *seed * UINT64_C(6364136223846793005) +
	    UINT64_C(1442695040888963407);
	return ascii ? *seed & ~PCUT_EIGHT_HIGH : *seed;
}

static unsigned
count(uint64_t word, int (*is)(unsigned char))
{
	unsigned n = 0;

	for (int i = 0; i < 64; i += 8)
		n += is((unsigned char)(word >> i)) != 0;
	return n;
}

static int
is_e2(unsigned char c)
{
	return c == 0xE2;
}

static int
is_nul(unsigned char c)
{
	return c == 0;
}

static int
is_control(unsigned char c)
{
	return c < ' ';
}

static int
is_letter(unsigned char c)
{
	return pcut_is_alpha((char)c);
}

static int
goes_on(unsigned char c)
{
	return (c & 0xC0) == 0x80;
}

static void
masks_say_what_each_byte_says(void **state)
{
	uint64_t seed = 1;

	(void)state;
	for (int i = 0; i < 20000; i++) {
		uint64_t word = next_word(&seed, 0), low;

		if (i % 3 == 0) /* bytes that are rare by chance */
			word = (word & UINT64_C(0xFF00FF0000FF0000)) |
			    UINT64_C(0x00E2004100807A00);
		low = word & ~PCUT_EIGHT_HIGH;
		assert_int_equal(pcut_eight_count(pcut_eight_is(word, 0xE2)),
		    count(word, is_e2));
		assert_int_equal(pcut_eight_count(pcut_eight_is(word, 0)),
		    count(word, is_nul));
		assert_int_equal(pcut_eight_count(pcut_eight_continued(word)),
		    count(word, goes_on));
		assert_int_equal(pcut_eight_count(pcut_eight_below(low, ' ')),
		    count(low, is_control));
		assert_int_equal(pcut_eight_count(pcut_eight_letters(low)),
		    count(low, is_letter));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(masks_say_what_each_byte_says),
	};

	return RUN_TESTS("eight", tests);
}
