/* SPDX-License-Identifier: ISC */
/* Header fields, encoded words, addresses, parameters, transfer encodings. */
#include "support.h"

#include "arena.h"
#include "field.h"

static void
folded_fields_are_taken_one_by_one(void **state)
{
	pcut_str rest = PCUT_LIT("Subject: One\r\n two\r\nFrom :x\nEmpty:\n\n"
	    "Body: not a field\n");
	pcut_header_field f;

	(void)state;
	assert_true(pcut_field_take(&rest, &f));
	assert_true(pcut_str_eq(f.name, PCUT_LIT("Subject")));
	assert_true(pcut_str_eq(f.value, PCUT_LIT("One\r\n two")));
	assert_true(pcut_field_take(&rest, &f));
	assert_true(pcut_str_eq(f.name, PCUT_LIT("From")));
	assert_true(pcut_str_eq(f.value, PCUT_LIT("x")));
	assert_true(pcut_field_take(&rest, &f));
	assert_int_equal(f.value.len, 0);
	assert_false(pcut_field_take(&rest, &f));
	assert_true(pcut_str_starts(rest, PCUT_LIT("\nBody")));
	rest = PCUT_LIT("no colon here\n");
	assert_false(pcut_field_take(&rest, &f));
}

static void
reads_as(const char *value, const char *want)
{
	pcut_arena arena = {0};
	pcut_str got = pcut_field_text(&arena, pcut_str_from(value));

	assert_non_null(got.ptr);
	assert_string_equal(got.ptr, want);
	pcut_arena_free(&arena);
}

static void
encoded_words_are_read(void **state)
{
	(void)state;
	reads_as("plain  text\r\n goes on", "plain text goes on");
	reads_as("=?utf-8?Q?Caf=C3=A9_noir?=", "Caf\xC3\xA9 noir");
	reads_as("=?ISO-8859-1?q?a?= =?UTF-8?B?w6k=?= b", "a\xC3\xA9 b");
	reads_as("=?koi8-r?B?98XTzsE=?=", "\xD0\x92\xD0\xB5\xD1\x81\xD0\xBD"
	    "\xD0\xB0");
	reads_as("=?utf-8*en?Q?x?= y", "x y");
	/* A character parted between two words, as many mailers do. */
	reads_as("=?utf-8?B?w6nD?=\r\n =?utf-8?B?qQ==?=", "\xC3\xA9\xC3\xA9");
	reads_as("=?utf-8?Q?=E2=82?= =?UTF-8?Q?=AC?=", "\xE2\x82\xAC");
}

static void
words_that_are_none_stay_text(void **state)
{
	(void)state;
	reads_as("=?klingon?Q?x?=", "=?klingon?Q?x?=");
	reads_as("a =? b ?= c", "a =? b ?= c");
	reads_as("=?utf-8?X?x?=", "=?utf-8?X?x?=");
	reads_as("=?utf-8?Q?unclosed", "=?utf-8?Q?unclosed");
	reads_as("=", "=");
	reads_as("", "");
}

static void
addresses_are_told_apart(void **state)
{
	pcut_str rest = PCUT_LIT("\"Roe, Jane\" <jane@example.org>, "
	    "ann@example.org (Ann Poe), Bo Li <bo@example.org>,, news desk");
	static const char *const want[][2] = {
		{"Roe, Jane", "jane@example.org"},
		{"Ann Poe", "ann@example.org"}, {"Bo Li", "bo@example.org"},
		{"news desk", ""}};
	pcut_mailbox m;

	(void)state;
	for (size_t i = 0; i < 4; i++) {
		assert_true(pcut_mailbox_take(&rest, &m));
		assert_true(pcut_str_eq(m.name, pcut_str_from(want[i][0])));
		assert_true(pcut_str_eq(m.address, pcut_str_from(want[i][1])));
	}
	assert_false(pcut_mailbox_take(&rest, &m));
}

static void
parameter_is(const char *value, const char *name, const char *want)
{
	pcut_arena arena = {0};
	pcut_str got = pcut_field_parameter(&arena, pcut_str_from(value),
	    pcut_str_from(name));

	if (!pcut_str_eq(got, pcut_str_from(want)))
		fail_msg("%s of %s is " PCUT_FMT ", not %s", name, value,
		    PCUT_ARG(got), want);
	pcut_arena_free(&arena);
}

static void
parameters_are_found(void **state)
{
	(void)state;
	parameter_is("text/plain; Charset=\"utf-8\"; format=flowed", "charset",
	    "utf-8");
	parameter_is("text/plain;format=flowed", "FORMAT", "flowed");
	parameter_is("text/plain; a=\"x; charset=no\"", "charset", "");
	parameter_is("a/b; title*=iso-8859-1'en'%A3%20rates", "title",
	    "\xC2\xA3 rates");
	parameter_is("a/b; url*0=\"ftp://\"; url*1=\"example.org/x\"", "url",
	    "ftp://example.org/x");
	parameter_is("text/plain", "charset", "");
}

static void
quoted_printable_is_undone(void **state)
{
	pcut_buf out = {0};

	(void)state;
	pcut_quoted_printable(PCUT_LIT("Caf=C3=A9 is=\r\n n't =3D \t\r\n"
	    "a=b =zz\n"), &out);
	assert_true(pcut_str_eq(pcut_buf_str(&out), PCUT_LIT("Caf\xC3\xA9 is "
	    "n't =\na=b =zz\n")));
	pcut_buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(folded_fields_are_taken_one_by_one),
		cmocka_unit_test(encoded_words_are_read),
		cmocka_unit_test(words_that_are_none_stay_text),
		cmocka_unit_test(addresses_are_told_apart),
		cmocka_unit_test(parameters_are_found),
		cmocka_unit_test(quoted_printable_is_undone),
	};

	return RUN_TESTS("field", tests);
}
