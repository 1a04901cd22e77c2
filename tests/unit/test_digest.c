/* SPDX-License-Identifier: ISC */
/* Digests against published vectors; base64 there and back. */
#include "support.h"

#include "digest.h"

static void
digests_are_those_of_the_standards(void **state)
{
	char hex[65], uuid[37];

	(void)state;
	pcut_sha256_hex(PCUT_LIT("abc"), hex);
	assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223"
	    "b00361a396177a9cb410ff61f20015ad");
	pcut_sha256_hex(PCUT_STR_NONE, hex);
	assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb924"
	    "27ae41e4649b934ca495991b7852b855");
	/* As another implementation (Python's uuid) has it. */
	pcut_uuid5_url(PCUT_LIT("http://www.example.com/"), uuid);
	assert_string_equal(uuid, "fcde3c85-2270-590f-9e7c-ee003d65e0e2");
}

static void
base64_goes_there_and_back(void **state)
{
	static const char *const vectors[][2] = { /* RFC 4648, 10 */
		{"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"},
		{"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="},
		{"foobar", "Zm9vYmFy"}};
	pcut_buf buf = {0};

	(void)state;
	for (size_t i = 0; i < sizeof vectors / sizeof vectors[0]; i++) {
		pcut_buf_reset(&buf);
		pcut_base64_encode(pcut_str_from(vectors[i][0]), &buf);
		assert_true(pcut_str_eq(pcut_buf_str(&buf),
		    pcut_str_from(vectors[i][1])));
		pcut_buf_reset(&buf);
		assert_true(pcut_base64_decode(pcut_str_from(vectors[i][1]),
		    &buf));
		assert_true(pcut_str_eq(pcut_buf_str(&buf),
		    pcut_str_from(vectors[i][0])));
	}
	pcut_buf_free(&buf);
}

static void
base64_may_be_folded_and_lack_its_padding(void **state)
{
	pcut_buf buf = {0};

	(void)state;
	assert_true(pcut_base64_decode(PCUT_LIT("Zm9v\r\n YmE"), &buf));
	assert_true(pcut_str_eq(pcut_buf_str(&buf), PCUT_LIT("fooba")));
	pcut_buf_reset(&buf);
	assert_false(pcut_base64_decode(PCUT_LIT("Zm9v!"), &buf));
	assert_false(pcut_base64_decode(PCUT_LIT("Zm9vY"), &buf));
	assert_false(pcut_base64_decode(PCUT_LIT("Zm=v"), &buf));
	assert_int_equal(buf.len, 0);
	pcut_buf_free(&buf);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(digests_are_those_of_the_standards),
		cmocka_unit_test(base64_goes_there_and_back),
		cmocka_unit_test(base64_may_be_folded_and_lack_its_padding),
	};

	return RUN_TESTS("digest", tests);
}
