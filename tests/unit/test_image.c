/* SPDX-License-Identifier: ISC */
/* Pictures by their first bytes: type, size, and what must not be believed. */
#include "support.h"

#include "image.h"

static void
is_picture(pcut_str bytes, const char *type, uint32_t width, uint32_t height,
    int animated)
{
	pcut_image_info info;

	assert_int_equal(pcut_image_probe(bytes, &info), 1);
	assert_string_equal(info.media_type, type);
	assert_int_equal(info.width, width);
	assert_int_equal(info.height, height);
	assert_int_equal(info.animated, animated);
	/* No head of it is read past its end (the sanitizer watches). */
	for (size_t len = 0; len < bytes.len; len++) {
		char *head = malloc(len + 1);

		assert_non_null(head);
		head = realloc(head, len > 0 ? len : 1);
		memcpy(head, bytes.ptr, len);
		pcut_image_probe(PCUT_STR(head, len), &info);
		free(head);
	}
}

static void
raster_pictures_state_their_size(void **state)
{
	(void)state;
	is_picture(PCUT_LIT("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\x2C\0\0\0\xC8"
	    "\x08\2\0\0\0....\0\0\0\0IDAT"), "image/png", 300, 200, 0);
	is_picture(PCUT_LIT("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\1\0\0\0\2"
	    "\x08\2\0\0\0....\0\0\0\x08" "acTL............\0\0\0\0IDAT"),
	    "image/png", 1, 2, 1);
	is_picture(PCUT_LIT("\xFF\xD8\xFF\xE0\0\x04..\xFF\xC2\0\x0B\x08\0\xC8"
	    "\1\x2C\1...."), "image/jpeg", 300, 200, 0);
	is_picture(PCUT_LIT("GIF89a\x2C\1\xC8\0\0\0\0\x2C........\0\2\1.\0"
	    "\x2C........\0\2\1.\0;"), "image/gif", 300, 200, 1);
	is_picture(PCUT_LIT("GIF87a\x2C\1\xC8\0\0\0\0\x2C........\0\2\1.\0;"
	    "............"), "image/gif", 300, 200, 0);
	is_picture(PCUT_LIT("RIFF....WEBPVP8X\x0A\0\0\0\x02\0\0\0\x2B\1\0"
	    "\xC7\0\0...."), "image/webp", 300, 200, 1);
	is_picture(PCUT_LIT("RIFF....WEBPVP8 ....\0\0\0\x9D\x01\x2A\x2C\1"
	    "\xC8\0...."), "image/webp", 300, 200, 0);
	is_picture(PCUT_LIT("BM........\x36\0\0\0\x28\0\0\0\x2C\1\0\0"
	    "\x38\xFF\xFF\xFF...."), "image/bmp", 300, 200, 0);
	is_picture(PCUT_LIT("\0\0\1\0\1\0\0\x20......"), "image/x-icon", 256,
	    32, 0);
	is_picture(PCUT_LIT("\0\0\0\x1C" "ftypavif\0\0\0\0....mif1miaf"
	    "\0\0\0\x14ispe\0\0\0\0\0\0\1\x2C\0\0\0\xC8"), "image/avif", 300,
	    200, 0);
}

static void
svg_is_known_by_its_root(void **state)
{
	(void)state;
	is_picture(PCUT_LIT("<svg width=\"300\" height='200px'/>"),
	    "image/svg+xml", 300, 200, 0);
	is_picture(PCUT_LIT("\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!-- a > b "
	    "-->\n<!DOCTYPE svg>\n<svg viewBox=\"0 0 300.5,200\" "
	    "width=\"100%\">"), "image/svg+xml", 300, 200, 0);
	is_picture(PCUT_LIT("<svg>"), "image/svg+xml", 0, 0, 0);
	/* Other attributes end like the ones that count. */
	is_picture(PCUT_LIT("<svg stroke-width=\"9\" width=\"3\" height=\"2\""
	    ">"), "image/svg+xml", 3, 2, 0);
}

static void
what_is_no_picture_is_none(void **state)
{
	static const char *const none[] = {"", "B", "BMW sold more cars.",
	    "BM", "<html><svg>", "<svgx>", "GIF", "RIFF....WAVE", "plain",
	    "<?xml version=\"1.0\"?><rss>", "II", "%PDF-1.4"};
	pcut_image_info info;

	(void)state;
	for (size_t i = 0; i < sizeof none / sizeof none[0]; i++)
		if (pcut_image_probe(pcut_str_from(none[i]), &info))
			fail_msg("\"%s\" is %s", none[i], info.media_type);
}

static void
nonsense_sizes_are_unknown(void **state)
{
	(void)state;
	is_picture(PCUT_LIT("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\xFF\xFF\xFF\xFF"
	    "\0\0\0\1\x08\2\0\0\0...."), "image/png", 0, 0, 0);
	is_picture(PCUT_LIT("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\0\0\0\0\1"
	    "\x08\2\0\0\0...."), "image/png", 0, 0, 0);
	is_picture(PCUT_LIT("<svg width=\"99999999999999999999\" "
	    "height=\"1\">"), "image/svg+xml", 0, 0, 0);
	/* A JPEG whose segments never end. */
	is_picture(PCUT_LIT("\xFF\xD8\xFF\xE0\0\0\xFF\xE0\0\0\xFF\xE0\0\0"),
	    "image/jpeg", 0, 0, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(raster_pictures_state_their_size),
		cmocka_unit_test(svg_is_known_by_its_root),
		cmocka_unit_test(what_is_no_picture_is_none),
		cmocka_unit_test(nonsense_sizes_are_unknown),
	};

	return RUN_TESTS("image", tests);
}
